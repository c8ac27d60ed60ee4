import { posix } from 'node:path';
import { Minimatch } from 'minimatch';
import { BRACE_EXPANSION_LIMIT } from '../plain-glob.js';
import { compareText } from '../../model/compare.js';
import {
  type FileSource,
  foundBelow,
  isReadableTarget,
  refuseFolderLink,
  refuseLarge,
  refuseName,
  refuseSubmodule,
  UNREADABLE_TARGET,
  UnreadableFile,
} from '../file-source.js';
import type { Commit } from './find-commit.js';
import { listTree, type TreeFile } from './list-tree.js';
import { lackingFiles } from './missing-commit.js';
import { readBlobs } from './run-git-at-once.js';
import { placeConfig, readOwnFile, withConfig } from '../config-place.js';

/** Globs are taken as in a working tree. */
const GLOB_OPTIONS = { braceExpandMax: BRACE_EXPANSION_LIMIT, nonegate: true, nocomment: true };

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
    for (const [id, bytes] of readBlobs(commit.repository, unknown)) blobs.set(id, bytes);
  };

  /** @throws {UserError} where the clone lacks the blob. */
  const blobOf = ({ id }: TreeFile): Uint8Array => {
    fetch([id]);
    const bytes = blobs.get(id);
    if (bytes === undefined) throw lackingFiles(commit.id);
    return bytes;
  };

  /** Where a symbolic link leads, from the root; undefined where that is outside. */
  const targetOf = (path: string, link: TreeFile): string | undefined => {
    const target = posix.join(posix.dirname(path), new TextDecoder().decode(blobOf(link))).replace(/(?<=.)\/$/, '');
    return target === '..' || target.startsWith('../') || target.startsWith('/') ? undefined : target;
  };

  /** The file that a chain of links ends at; undefined if it ends nowhere, or at what may not be read. */
  const targetOfLink = (path: string, links = 0): string | undefined => {
    const file = files.get(path);
    if (file?.kind === 'file') return links > 0 && isReadableTarget(path) ? path : undefined;
    if (file?.kind !== 'link' || links === LINK_LIMIT) return undefined;
    const target = targetOf(path, file);
    return target === undefined ? undefined : targetOfLink(target, links + 1);
  };

  const follow = (path: string, links = 0): Uint8Array | undefined => {
    const file = files.get(path);
    if (file === undefined) return links > 0 && isFolder(path) ? refuseFolderLink() : undefined;
    if (file.kind === 'file') {
      if (links > 0 && !isReadableTarget(path)) throw new UnreadableFile(UNREADABLE_TARGET);
      return blobOf(file);
    }
    if (file.kind === 'unnamed') return refuseName();
    if (file.kind === 'submodule') return links > 0 ? refuseFolderLink() : refuseSubmodule(LEAVE_OUT);
    if (links === LINK_LIMIT) throw new UnreadableFile('its symbolic links form a loop');
    const target = targetOf(path, file);
    if (target === undefined)
      throw new UnreadableFile('a symbolic link on its path leaves the repository, and is not followed');
    return follow(target, links + 1);
  };

  let folders: ReadonlySet<string> | undefined;
  const isFolder = (path: string): boolean => {
    folders ??= foldersOf(files.keys());
    return folders.has(path);
  };

  /** Whether a symbolic link leads to a folder of the commit, to a submodule, or to where nobody knows what there is. */
  const leadsToFolder = (path: string, links = 0): boolean => {
    const file = files.get(path);
    if (file?.kind !== 'link') return file === undefined ? isFolder(path) : file.kind === 'submodule';
    if (links === LINK_LIMIT) return false;
    const target = targetOf(path, file);
    return target === undefined || leadsToFolder(target, links + 1);
  };

  return {
    list(include, exclude, known) {
      const wanted = include.map((glob) => new Minimatch(glob, GLOB_OPTIONS));
      const unwanted = exclude.map((glob) => new Minimatch(glob, { ...GLOB_OPTIONS, dot: true }));
      const isUnwanted = (path: string): boolean => unwanted.some((glob) => glob.match(path));
      const found = [...files]
        .filter(([path, { kind }]) => {
          const isKnown = kind === 'file' ? known?.(path) : undefined;
          if (isKnown !== undefined) return isKnown;
          if (isUnwanted(path)) return false;
          if (wanted.some((glob) => glob.match(path))) return true;
          if (kind !== 'submodule' && kind !== 'link') return false;
          if (!wanted.some((glob) => glob.match(path, true)) || isUnwanted(`${path}/_/_.yaml`)) return false;
          return kind === 'submodule' || leadsToFolder(path);
        })
        .map(([path]) => path);
      return Promise.resolve(found.sort(compareText));
    },
    read(path, limit) {
      const bytes = follow(path);
      if (bytes !== undefined) refuseLarge(bytes.byteLength, limit);
      return bytes;
    },
    listBelow(folders, enters) {
      const isFound = foundBelow(folders, enters);
      const found = [...files].filter(([path]) => isFound(path));
      return Promise.resolve(found.map(([path, { kind }]) => ({ path, kind: kind === 'unnamed' ? 'file' : kind })));
    },
    targetOf: (path) => (files.get(path)?.kind === 'link' ? targetOfLink(path) : undefined),
    blobOf(path) {
      const file = files.get(path);
      return file?.kind === 'file' ? file.id : undefined;
    },
    prepare(paths) {
      fetch(paths.flatMap((path) => [files.get(path)].flatMap((file) => (file?.kind === 'file' ? [file.id] : []))));
    },
  };
}

const LEAVE_OUT =
  'keep the files in this repository where commits are compared, or list it under exclude in the config';

/** The folders that paths lie in, and the root. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>(['.']);
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}

/**
 * The files of a commit below the root of the fleet, as {@link commitSource} gives them, and the config that the user names: of
 * the same commit if it lies in the work tree, so that a change cannot alter what it is judged by.
 */
export async function fleetCommit(commit: Commit, root: string, config: string | undefined): Promise<FileSource> {
  const source = await commitSource(commit);
  if (config === undefined) return source;
  const place = placeConfig(root, config);
  if (place.kind === 'elsewhere') return withConfig(source, config, (limit) => readOwnFile(place.file, limit));
  if (place.kind === 'fleet')
    return place.path === config ? source : withConfig(source, config, (limit) => source.read(place.path, limit));
  const around = await commitSource({ ...commit, repository: { ...commit.repository, prefix: '' } });
  return withConfig(source, config, (limit) => around.read(place.path, limit));
}
