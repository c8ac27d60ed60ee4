import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { UserError } from '../model/user-error.js';
import { hasChecksum } from './checksum.js';
import { findRepository } from './git/find-repository.js';
import { refuseLinkInWorkTree } from './linked-folder.js';
import { meaningOfSystemError } from './system-error.js';

/** A file of a folder of image files. */
export interface FolderFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** A folder that holds image files, as an image server does. */
export interface ImageFolder {
  /** All regular files at any depth, sorted by path; links to files are followed outside of Git work trees, links to folders are not. */
  readonly files: readonly FolderFile[];
  /** Paths that cannot be read, with the reason. */
  readonly unreadable: ReadonlyMap<string, string>;
  /**
   * Compares a file with a checksum.
   * @returns undefined where the algorithm cannot be computed; `error` where the file cannot be read.
   */
  compare(
    file: FolderFile,
    expected: { readonly algorithm: string; readonly checksum: string },
    onBytes: (count: number) => void,
  ): Promise<{ readonly matches: boolean; readonly actual: string } | { readonly error: string } | undefined>;
}

/**
 * Lists a folder of image files.
 * @throws {UserError} where there is no such folder, it cannot be read, or a link in a work tree leads to it.
 */
export function openImageFolder(directory: string): ImageFolder {
  refuseLinkInWorkTree(directory);
  const unreadable = new Map<string, string>();
  return {
    files: listFolder(directory, unreadable),
    unreadable,
    async compare(file, expected, onBytes) {
      try {
        return await hasChecksum(path.join(directory, file.path), expected, onBytes);
      } catch (error) {
        return { error: reasonOf(error) };
      }
    },
  };
}

function listFolder(directory: string, unreadable: Map<string, string>): readonly FolderFile[] {
  const files: FolderFile[] = [];
  // What is checked out says where links lead.
  const isContent = findRepository(directory)?.workTree !== undefined;
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries;
    try {
      entries = readdirSync(path.join(directory, folder), { withFileTypes: true });
    } catch (error) {
      if (folder === '') throw new UserError(`cannot read the folder ${directory}: ${reasonOf(error)}`);
      unreadable.set(folder, reasonOf(error));
      continue;
    }
    for (const entry of entries) {
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(relative);
      else if (entry.isSymbolicLink() && isContent)
        unreadable.set(relative, 'it is a symbolic link inside a Git work tree, which is not followed');
      else if (entry.isFile() || entry.isSymbolicLink()) addFile(directory, relative, files, unreadable);
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function addFile(directory: string, relative: string, files: FolderFile[], unreadable: Map<string, string>): void {
  try {
    const stats = statSync(path.join(directory, relative));
    if (stats.isFile()) files.push({ path: relative, size: stats.size });
  } catch (error) {
    unreadable.set(relative, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return meaningOfSystemError(code);
}
