import { posix } from 'node:path';

import { Minimatch } from 'minimatch';

import { BRACE_EXPANSION_LIMIT } from '../model/brace-expansion.js';
import { compareText } from '../model/compare.js';
import { type FileSource, refuseLarge, UnreadableFile } from '../model/file-source.js';
import { type Commit, lacking, listTree, type TreeFile } from './repository.js';
import { readBlobs } from './run-git.js';

/** How many symbolic links in a row are followed. */
const LINK_LIMIT = 10;

/**
 * The files of a commit, read from Git's objects: no checkout, no index, no filter and no hook is involved. Symbolic links
 * are followed as in a working tree: inside the repository only.
 */
export async function commitSource(commit: Commit): Promise<FileSource> {
  const files = await listTree(commit);
  const blobs = new Map<string, Uint8Array>();

  const fetch = (ids: readonly string[]): void => {
    const unknown = [...new Set(ids)].filter((id) => !blobs.has(id));
    for (const [id, bytes] of readBlobs(commit.directory, unknown)) blobs.set(id, bytes);
  };

  /** @throws {UserError} where the clone lacks the blob. */
  const blobOf = ({ id }: TreeFile): Uint8Array => {
    fetch([id]);
    const bytes = blobs.get(id);
    if (bytes === undefined) throw lacking(commit.id);
    return bytes;
  };

  const follow = (path: string, links = 0): Uint8Array | undefined => {
    const file = files.get(path);
    if (file === undefined) return undefined;
    if (file.kind === 'file') return blobOf(file);
    if (links === LINK_LIMIT) throw new UnreadableFile('its symbolic links form a loop');
    const target = posix.join(posix.dirname(path), new TextDecoder().decode(blobOf(file)));
    if (target.startsWith('..') || target.startsWith('/')) {
      throw new UnreadableFile('it is reached by a symbolic link that leaves the repository, which is not followed');
    }
    return follow(target, links + 1);
  };

  return {
    list(include, exclude) {
      const [wanted, unwanted] = [include, exclude].map((globs) =>
        globs.map((glob) => new Minimatch(glob, { braceExpandMax: BRACE_EXPANSION_LIMIT })),
      );
      return [...files.keys()]
        .filter(
          (path) =>
            wanted?.some((glob) => glob.match(path)) === true && unwanted?.some((glob) => glob.match(path)) !== true,
        )
        .sort(compareText);
    },
    read(path, limit) {
      const bytes = follow(path);
      if (bytes !== undefined) refuseLarge(bytes.byteLength, limit);
      return bytes;
    },
    blobOf: (path) => (files.get(path)?.kind === 'file' ? files.get(path)?.id : undefined),
    prepare(paths) {
      fetch(paths.flatMap((path) => files.get(path)?.id ?? []));
    },
  };
}
