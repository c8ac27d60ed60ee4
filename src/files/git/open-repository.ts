import { UserError } from '../../model/user-error.js';
import { refuseLinkInWorkTree } from '../linked-folder.js';
import { shellWord } from '../../text/printable.js';
import { type GitRepository, findRepository, findRepositoryOrBare } from './find-repository.js';
import { findForeignOwner } from './ownership.js';
import { runGit } from './run-git.js';

/**
 * Opens the Git repository around a folder for reading commits (trust.md, 1).
 * @param kinds whether a bare repository will do
 * @throws {UserError} if there is no repository, Git is not installed, or it belongs to someone else: each with its remedy.
 */
export async function openRepository(
  directory: string,
  kinds: 'work-tree' | 'any' = 'work-tree',
): Promise<GitRepository> {
  refuseLinkInWorkTree(directory);
  const repository = (kinds === 'any' ? findRepositoryOrBare : findRepository)(directory);
  if (repository === undefined)
    throw new UserError(
      `${directory} lies in no Git repository, so there is no commit to compare with: clone the repository with Git (in a workflow, with actions/checkout), or name a folder of one with --cwd`,
    );
  const place = repository.workTree ?? repository.gitDir;
  const owner = await findForeignOwner(repository);
  if (owner !== undefined)
    throw new UserError(
      `the Git repository ${place} belongs to another user (number ${owner}): if you trust it, run git config --global --add safe.directory ${shellWord(place)}`,
    );
  const { status } = await runGit(repository, ['rev-parse', '--git-dir']);
  if (status !== 0)
    throw new UserError(
      `Git cannot read the repository ${place}: run git status there, which says why; a newer Git may be needed`,
    );
  return repository;
}
