import { getOrCreate } from '../model/group-by.js';

/** Where the files of a repository come from: a working tree, a commit, or memory. */
export interface FileSource {
  /**
   * The paths of the files that match any of the `include` globs and none of the `exclude` ones: from the repository's
   * root, with forward slashes, sorted by code units, each once. Names that begin with a dot match only a glob that says so.
   * Folders that the globs reach into but that are not looked into, such as symbolic links to folders, are among them: to
   * read one throws what keeps it from that. `known` says of some paths whether the globs match a file there, which a
   * source for which matching takes longer than looking up may ask.
   */
  list(
    include: readonly string[],
    exclude: readonly string[],
    known?: (path: string) => boolean | undefined,
  ): Promise<readonly string[]>;
  /**
   * The bytes of a file, or undefined where there is no such file.
   * @throws {UnreadableFile} when it is there but cannot or must not be read, or is larger than a number of bytes.
   */
  read(path: string, limit: number): Uint8Array | undefined;
  /** Whether a file is not in the work tree, as Git leaves it out (sparse checkout or skip-worktree), and is read from Git's index. */
  isLeftOut?(path: string): boolean;
  /** The id that Git gives to a file's bytes, if the source knows it. */
  blobOf?(path: string): string | undefined;
  /** Where a symbolic link to a file leads, from the root, if that may be read: it is read and reported there. */
  targetOf?(path: string): string | undefined;
  /**
   * Everything below folders, in no order: what no glob matches, too. Of the folders in them, those are looked into that `enters`
   * lets in; `.git` never is.
   */
  listBelow?(folders: readonly string[], enters: (folder: string) => boolean): Promise<readonly FoundEntry[]>;
  /** Called with the files that will be read, so that a slow source can fetch them at once. */
  prepare?(paths: readonly string[]): void;
}

/** What is at a path; `folder` is one that cannot be listed, `other` a pipe, socket or device. */
export interface FoundEntry {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule' | 'folder' | 'other';
}

/** A file is there, but cannot or must not be read; the message says why, as the end of a sentence about the file. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /** How to fix it, where that is not to make it a regular file. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}

/** @throws {UnreadableFile} for a symbolic link to a folder. */
export function refuseFolderLink(): never {
  throw new UnreadableFile(
    'it is a symbolic link to a folder, and these are not followed',
    'put the files there, add the folder that it points to to the globs in the config, or exclude it',
  );
}

/** @throws {UnreadableFile} for a submodule whose files are not there. */
export function refuseSubmodule(help: string): never {
  throw new UnreadableFile('it is a Git submodule, and its files are not part of this repository', help);
}

/** @throws {UnreadableFile} for a name that is not text. */
export function refuseName(): never {
  throw new UnreadableFile('its name is not valid UTF-8', 'rename it, or list it under exclude in the config');
}

/** @throws {UnreadableFile} where a file has more bytes than it may have. */
export function refuseLarge(size: number, limit: number): void {
  if (size > limit)
    throw new UnreadableFile(
      `it has ${size.toLocaleString('en-US')} bytes, and the limit is ${limit.toLocaleString('en-US')} (limits.file_size in the config)`,
    );
}

/** A source that knows the ids of the files read from it. `idOf` makes an id from the bytes of a file. */
export function withIds(source: FileSource, idOf: (bytes: Uint8Array) => string): FileSource {
  const ids = new Map<string, string>();
  return {
    ...source,
    read(path, limit) {
      const bytes = source.read(path, limit);
      if (bytes !== undefined) ids.set(path, idOf(bytes));
      return bytes;
    },
    blobOf: (path) => ids.get(path),
  };
}

/**
 * Whether a file that a symbolic link leads to may be read: YAML below the root of the fleet that no folder or file with a
 * leading dot hides, such as `.git` (trust.md, 4).
 */
export function isReadableTarget(path: string): boolean {
  return /\.ya?ml$/i.test(path) && !path.split('/').some((name) => name === '' || name.startsWith('.'));
}

/** What is said of a link to any other file; nothing about that file. */
export const UNREADABLE_TARGET =
  'it is a symbolic link to a file that is not YAML below the root of the fleet, which is not followed';

/**
 * Whether a source that holds paths finds one below folders (see `FileSource.listBelow`): all folders on the way from one of them
 * are let in. Each folder is asked for once.
 */
export function foundBelow(folders: readonly string[], enters: (folder: string) => boolean): (path: string) => boolean {
  const roots = new Set(folders);
  const known = new Map<string, boolean>();
  const isEntered = (folder: string): boolean =>
    getOrCreate(
      known,
      folder,
      () => roots.has(folder) || (folder !== '' && isEntered(folderOf(folder)) && enters(folder)),
    );
  return (path) => roots.has(path) || isEntered(folderOf(path));
}

/** The folder that a path lies in; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
