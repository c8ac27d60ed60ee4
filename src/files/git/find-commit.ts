import { UserError } from '../../model/user-error.js';
import { listWords } from '../../text/words.js';
import type { GitRepository } from './find-repository.js';
import { missingCommit } from './missing-commit.js';
import { git } from './run-git.js';
import { createHash } from 'node:crypto';

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
 * @throws {UserError} if it is not there, with a command that brings it, or if several refs of that name differ.
 */
export async function findCommit(repository: GitRepository, ref: string): Promise<Commit> {
  refuseNoName(ref);
  await refuseAmbiguous(repository, ref);
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
      `the base is ${ref === '' ? 'empty' : 'all zeros'}, which platforms and hooks pass for a new branch: name a branch to compare with, such as origin/main, or leave the option out`,
    );
  if (ref.startsWith('-')) throw new UserError(`${ref} is not the name of a commit`);
}

/**
 * Refuses a short name that means several commits: Git takes a tag before a branch, so that whoever may push a tag `origin/main`
 * could choose the base; and any of these before an abbreviated id.
 * @throws {UserError} that names the refs.
 */
async function refuseAmbiguous(repository: GitRepository, ref: string): Promise<void> {
  const name = /^(?:[^~^:@*?[\\\s]|@(?!\{))+/.exec(ref)?.[0];
  if (name === undefined || name === 'HEAD' || name === '@' || name.startsWith('refs/') || OBJECT_ID.test(name)) return;
  const names = ['refs/tags/', 'refs/heads/', 'refs/remotes/'].map((folder) => folder + name);
  names.push(`refs/remotes/${name}/HEAD`);
  const listed = await git(repository, ['for-each-ref', '--format=%(refname) %(objectname) %(*objectname)', ...names]);
  const found = (listed ?? '').split('\n').map((line) => line.trimEnd().split(' '));
  const refs = found.filter(([full]) => full !== undefined && names.includes(full));
  const commits = new Set(refs.map((one) => one.at(-1)));
  const others =
    refs.length === 0 ? [] : (await commitsBeginningWith(repository, name)).filter((id) => !commits.has(id));
  if (commits.size + others.length < 2) return;
  const all = [...refs.map(([full]) => full ?? ''), ...others];
  throw new UserError(`${name} is ambiguous, as ${listWords(all)} are different commits: give the full name of one`);
}

/** The ids of the commits that a name abbreviates. */
async function commitsBeginningWith(repository: GitRepository, name: string): Promise<readonly string[]> {
  if (!/^[0-9a-f]{4,}$/i.test(name)) return [];
  const listed = await git(repository, ['rev-parse', `--disambiguate=${name}`]);
  const ids = await Promise.all((listed ?? '').split('\n').map(async (id) => findId(repository, id)));
  return ids.filter((id) => id !== undefined);
}

/** The hash functions that Git names objects by. */
export type ObjectFormat = 'sha1' | 'sha256';

/** The id that Git gives to a file's bytes: the hash of a short header and the bytes, in hexadecimal. */
export function blobId(bytes: Uint8Array, format: ObjectFormat): string {
  return createHash(format).update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
