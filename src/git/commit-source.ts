import { minimatch } from 'minimatch';

import { compareText } from '../model/compare.js';
import { type FileSource, UnreadableFile } from '../model/file-source.js';
import { type Commit, listTree, readBlobs } from './repository.js';

/** The files of a commit, read from Git's objects: no checkout, no index, no filter and no hook is involved. */
export async function commitSource(commit: Commit): Promise<FileSource> {
  const files = await listTree(commit);
  const blobs = new Map<string, Uint8Array>();
  const fetch = (paths: readonly string[]): void => {
    const ids = new Set<string>();
    for (const path of paths) {
      const file = files.get(path);
      if (file?.isRegular === true && !blobs.has(file.id)) ids.add(file.id);
    }
    for (const [id, bytes] of readBlobs(commit.directory, [...ids])) blobs.set(id, bytes);
  };
  const matchesAny = (path: string, globs: readonly string[]): boolean => globs.some((glob) => minimatch(path, glob));
  return {
    list: (include, exclude) =>
      [...files.keys()].filter((path) => matchesAny(path, include) && !matchesAny(path, exclude)).sort(compareText),
    read(path) {
      const file = files.get(path);
      if (file === undefined) return undefined;
      if (!file.isRegular) throw new UnreadableFile('it is a symbolic link, which is not followed in a commit');
      if (!blobs.has(file.id)) fetch([path]);
      const bytes = blobs.get(file.id);
      if (bytes === undefined) throw new UnreadableFile('its content is not in this clone');
      return bytes;
    },
    blobOf: (path) => files.get(path)?.id,
    prepare: fetch,
  };
}
