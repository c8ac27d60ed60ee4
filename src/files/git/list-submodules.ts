import { UserError } from '../../model/user-error.js';
import { findRepository } from './find-repository.js';
import { findForeignOwner } from './ownership.js';
import { git } from './run-git.js';

/** The folders among those given, by their paths below a directory, that Git's index has a submodule for; none outside Git. */
export async function listSubmodules(directory: string, folders: readonly string[]): Promise<readonly string[]> {
  const repository = findRepository(directory);
  if (repository?.workTree === undefined) return [];
  try {
    if ((await findForeignOwner(repository)) !== undefined) return [];
    const listed = (await git(repository, ['ls-files', '--stage', '-z', '--full-name'])) ?? '';
    const submodules = new Set([...listed.matchAll(SUBMODULE)].map(([, path = '']) => path));
    return folders.filter((folder) => submodules.has(repository.prefix + folder));
  } catch (error) {
    // Without Git, a folder is what it looks like.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** An entry of the index for a submodule. */
const SUBMODULE = /(?:^|\0)160000 [^\t\0]*\t([^\0]*)/g;
