import { UserError } from '../../model/user-error.js';
import type { ObjectFormat } from './blob-id.js';
import type { GitRepository } from './find-repository.js';
import { missingCommit } from './missing-commit.js';
import { git } from './run-git.js';

/** A commit of a Git repository. */
export interface Commit {
  /** The commit's id, in full. */
  readonly id: string;
  readonly repository: GitRepository;
  readonly format: ObjectFormat;
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Finds a commit by a ref, as `git rev-parse` does.
 * @throws {UserError} if it is not there, with a command that brings it.
 */
export async function findCommit(repository: GitRepository, ref: string): Promise<Commit> {
  refuseNoName(ref);
  const id = await findId(repository, ref);
  if (id === undefined) throw await missingCommit(repository, ref);
  return { id, repository, format: id.length === 64 ? 'sha256' : 'sha1' };
}

/** The id of the commit that a ref names; undefined if the clone has none. */
export async function findId(repository: GitRepository, ref: string): Promise<string | undefined> {
  const id = await git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  return id !== undefined && OBJECT_ID.test(id) ? id : undefined;
}

/** @throws {UserError} for what can name no commit, such as the empty or all-zero ids that platforms give for a new branch. */
function refuseNoName(ref: string): void {
  if (/^0*$/.test(ref))
    throw new UserError(
      `the base is ${ref === '' ? 'empty' : 'all zeros'}, as platforms and hooks give it for a new branch: name a branch to compare with, such as origin/main, or leave the option out`,
    );
  if (ref.startsWith('-')) throw new UserError(`${ref} is not the name of a commit`);
}
