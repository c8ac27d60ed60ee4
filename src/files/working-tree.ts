import { closeSync, constants, lstatSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import { placeConfig, readOwnFile, withConfig } from './config-place.js';
import {
  type FileSource,
  isReadableTarget,
  refuseLarge,
  refuseName,
  UNREADABLE_TARGET,
  UnreadableFile,
} from './file-source.js';
import { meaningOfSystemError } from './system-error.js';
import { compareText } from '../model/compare.js';
import { UserError } from '../model/user-error.js';
import { refuseLinkInWorkTree } from './linked-folder.js';
import { listBelow } from './list-below.js';
import { listFiles } from './list-files.js';
import { leftOutFiles, type LeftOutFiles } from './sparse-checkout.js';

/**
 * The files below a directory on disk, and the config that the user names, which may be anywhere. Nothing else outside the
 * directory is read, even through links (trust.md, 1).
 * @throws {UserError} if the directory does not exist.
 */
export function workingTree(root: string, config?: string): FileSource {
  const tree = filesBelow(root);
  if (config === undefined) return tree;
  const place = placeConfig(root, config);
  switch (place.kind) {
    case 'fleet':
      return place.path === config ? tree : withConfig(tree, config, (limit) => tree.read(place.path, limit));
    case 'work-tree': {
      const around = filesBelow(place.root);
      return withConfig(tree, config, (limit) => around.read(place.path, limit));
    }
    case 'elsewhere':
      return withConfig(tree, config, (limit) => readOwnFile(place.file, limit));
  }
}

function filesBelow(root: string): FileSource {
  refuseLinkInWorkTree(root);
  const realRoot = realDirectory(root);
  // Joined as text: listed paths are normalized already, and path.join is the slowest part of reading a file.
  const prefix = realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep;
  const insideRoot = (real: string): boolean => real === realRoot || real.startsWith(prefix);

  /** Whether each directory lies inside the root, with links resolved. */
  const directories = new Map<string, boolean>();
  const isFolderInside = (directory: string): boolean => {
    let inside = directories.get(directory);
    if (inside === undefined) {
      inside = insideRoot(realpathSync(directory));
      directories.set(directory, inside);
    }
    return inside;
  };

  /** The path of a link's target, relative to the root, if it may be read. */
  const targetOfLink = (real: string): string | undefined => {
    if (!real.startsWith(prefix)) return undefined;
    const target = real.slice(prefix.length).split(path.sep).join('/');
    return isReadableTarget(target) ? target : undefined;
  };

  let mayHaveLinks = false;

  /** What Git leaves out of the work tree; null if it is not known yet. */
  let sparse: LeftOutFiles | undefined | null = null;
  const leftOut = (): LeftOutFiles | undefined => {
    if (sparse === null) sparse = leftOutFiles(realRoot);
    return sparse;
  };

  /** Folders that are not entered, found while files are listed. */
  const closed = new Map<string, () => never>();

  const readAnyFile = (absolute: string, limit: number): Uint8Array => {
    const stats = lstatSync(absolute);
    const leaves = stats.isSymbolicLink()
      ? !insideRoot(realpathSync(absolute))
      : !isFolderInside(path.dirname(absolute));
    if (leaves) throw new UnreadableFile('a symbolic link on its path leaves the repository, and is not followed');
    if (stats.isSymbolicLink() && targetOfLink(realpathSync(absolute)) === undefined)
      throw new UnreadableFile(UNREADABLE_TARGET);
    const target = stats.isSymbolicLink() ? statSync(absolute) : stats;
    if (!target.isFile()) throw new UnreadableFile('it is not a regular file');
    refuseLarge(target.size, limit);
    return readFileSync(absolute);
  };

  /** The folder of the last file, which is known to lie inside: files are read folder by folder. */
  let lastFolder: string | undefined;
  const isInFolderInside = (file: string): boolean => {
    const end = file.lastIndexOf('/') + 1;
    if (lastFolder?.length === end && file.startsWith(lastFolder)) return true;
    const folder = file.slice(0, end);
    if (!isFolderInside(prefix + folder)) return false;
    lastFolder = folder;
    return true;
  };

  const readRegularFile = (file: string, limit: number): Uint8Array => {
    const bytes = isInFolderInside(file) ? readAtOnce(prefix + file) : undefined;
    if (bytes === undefined) return readAnyFile(path.join(root, file), limit);
    refuseLarge(bytes.byteLength, limit);
    return bytes;
  };

  const readLeftOut = (file: string, limit: number): Uint8Array | undefined => {
    const bytes = leftOut()?.read(file);
    if (bytes !== undefined) refuseLarge(bytes.byteLength, limit);
    return bytes;
  };

  return {
    async list(include, exclude) {
      const listing = await listFiles(root, include, exclude);
      for (const [folder, reason] of listing.closed) closed.set(folder, reason);
      mayHaveLinks ||= listing.mayHaveLinks;
      const listed = listing.paths.filter((file) => !GIT_FOLDER.test(file));
      const others = (await leftOut()?.list(include, exclude)) ?? [];
      return others.length === 0 ? listed : [...new Set([...listed, ...others])].sort(compareText);
    },
    read(file, limit) {
      if (GIT_FOLDER.test(file)) return undefined;
      closed.get(file)?.();
      try {
        return readRegularFile(file, limit);
      } catch (error) {
        if (error instanceof UnreadableFile) throw error;
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        if (code === 'ENOENT' && file.includes('\ufffd')) refuseName();
        if (code === 'ENOENT' || code === 'ENOTDIR') return readLeftOut(file, limit);
        throw new UnreadableFile(meaningOfSystemError(code));
      }
    },
    isLeftOut: (file) =>
      sparse?.has(file) === true && lstatSync(prefix + file, { throwIfNoEntry: false }) === undefined,
    listBelow: async (folders, enters) =>
      listBelow(realRoot, folders, enters, async (empty) => {
        const { listSubmodules } = await import('./git/index.js');
        return listSubmodules(realRoot, empty);
      }),
    targetOf(file) {
      if (!mayHaveLinks) return undefined;
      try {
        const absolute = path.join(root, file);
        if (!lstatSync(absolute).isSymbolicLink() || !statSync(absolute).isFile()) return undefined;
        return targetOfLink(realpathSync(absolute));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === undefined) throw error;
        return undefined;
      }
    },
  };
}

/** Git's own files are never part of the fleet, even if a glob matches them. */
const GIT_FOLDER = /(?:^|\/)\.git(?:\/|$)/i;

/** Does not follow links and does not block on pipes. Some systems lack these flags. */
const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants as Partial<typeof constants>;
const FLAGS =
  O_NOFOLLOW === undefined || O_NONBLOCK === undefined || O_RDONLY === undefined
    ? undefined
    : O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/** Most files fit into it. */
const buffer = Buffer.allocUnsafeSlow(1 << 18);

/**
 * Reads a file with as few system calls as possible, which cost more than bytes when there are many files. Undefined for
 * anything but a small, non-empty regular file; the caller then takes a closer look.
 */
function readAtOnce(absolute: string): Uint8Array | undefined {
  if (FLAGS === undefined) return undefined;
  let descriptor: number | undefined;
  try {
    descriptor = openSync(absolute, FLAGS);
    const length = readSync(descriptor, buffer, 0, buffer.length, 0);
    return length === 0 || length === buffer.length ? undefined : Buffer.from(buffer.subarray(0, length));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function realDirectory(root: string): string {
  try {
    const real = realpathSync(root);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`cannot read the directory ${root}: ${meaningOfSystemError(code)}`);
  }
  throw new UserError(`${root} is not a directory`);
}
