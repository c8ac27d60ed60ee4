import { existsSync } from 'node:fs';
import path from 'node:path';

import { UnreadableFile } from './file-source.js';
import { findRepository } from './git/find-repository.js';
import { listSkipped, readBlobs, type SkippedFile } from './git/run-git-at-once.js';

/** What a sparse checkout leaves out of a work tree: it is part of the fleet, and read from Git's index. */
export interface LeftOutFiles {
  has(file: string): boolean;
  list(include: readonly string[], exclude: readonly string[]): Promise<readonly string[]>;
  /** @throws {UnreadableFile} if the clone lacks it, or it is a link. */
  read(file: string): Uint8Array | undefined;
}

/** What the sparse checkout around a folder leaves out of it; undefined if there is no sparse checkout. */
export function leftOutFiles(directory: string): LeftOutFiles | undefined {
  const repository = findRepository(directory);
  if (repository?.workTree === undefined) return undefined;
  if (!existsSync(path.join(repository.gitDir, 'info', 'sparse-checkout'))) return undefined;
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
    if (isLink) throw new UnreadableFile('it is a symbolic link that the sparse checkout leaves out', HELP);
    const bytes = repository === undefined ? undefined : readBlobs(repository, [id]).get(id);
    if (bytes === undefined)
      throw new UnreadableFile('the sparse checkout leaves it out, and this clone does not have its content', HELP);
    return bytes;
  }
}

const HELP = 'add it to the sparse checkout: git sparse-checkout add';
