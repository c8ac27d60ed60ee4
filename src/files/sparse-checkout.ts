import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';

import { UnreadableFile } from './file-source.js';
import { findRepository } from './git/find-repository.js';
import { listSkipped, readBlobs, type SkippedFile } from './git/run-git-at-once.js';

/**
 * What Git leaves out of a work tree, for a sparse checkout or because of a skip-worktree bit: it is part of the fleet, and read
 * from Git's index.
 */
export interface LeftOutFiles {
  has(file: string): boolean;
  list(include: readonly string[], exclude: readonly string[]): Promise<readonly string[]>;
  /** @throws {UnreadableFile} if the clone lacks it, or it is a link. */
  read(file: string): Uint8Array | undefined;
}

/** What Git leaves out of the work tree around a folder; undefined if the index says that it leaves out nothing. */
export function leftOutFiles(directory: string): LeftOutFiles | undefined {
  const repository = findRepository(directory);
  if (repository?.workTree === undefined) return undefined;
  if (!mayLeaveOut(repository.gitDir)) return undefined;
  const skipped = listSkipped(repository);
  return {
    has: (file) => skipped.has(file),
    async list(include, exclude) {
      if (skipped.size === 0) return [];
      const { createGlobs } = await import('./globs.js');
      const [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, true)];
      return [...skipped.keys()].filter((file) => wanted.isMatch(file) && !unwanted.isMatch(file));
    },
    read(file) {
      const entry = skipped.get(file);
      return entry === undefined ? undefined : readSkipped(entry);
    },
  };

  function readSkipped({ id, isLink }: SkippedFile): Uint8Array {
    if (isLink)
      throw new UnreadableFile(
        'it is a symbolic link that is not in the work tree (sparse checkout or skip-worktree)',
        HELP,
      );
    const bytes = repository === undefined ? undefined : readBlobs(repository, [id]).get(id);
    if (bytes === undefined)
      throw new UnreadableFile(
        'it is not in the work tree (sparse checkout or skip-worktree), and this clone does not have its content',
        HELP,
      );
    return bytes;
  }
}

/** The first version of the index that has room for skip-worktree bits. */
const VERSION_WITH_BITS = 3;

/** Whether the index can hold skip-worktree bits: by its version, or because it is split and another file holds the rest. */
function mayLeaveOut(gitDir: string): boolean {
  const head = readHead(path.join(gitDir, 'index'));
  if (head === undefined) return false;
  return (
    head.readUInt32BE(4) >= VERSION_WITH_BITS || readdirSync(gitDir).some((name) => name.startsWith('sharedindex.'))
  );
}

/** The signature and the version of an index; undefined if there is none. */
function readHead(file: string): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const head = Buffer.alloc(8);
    return readSync(descriptor, head, 0, head.length, 0) === head.length ? head : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const HELP = 'bring it back: git sparse-checkout add, or git update-index --no-skip-worktree and git checkout';
