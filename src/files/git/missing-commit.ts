import { UserError } from '../../model/user-error.js';
import { nearest } from '../../text/nearest.js';
import { shellWord } from '../../text/printable.js';
import { listWords } from '../../text/words.js';
import type { GitRepository } from './find-repository.js';
import { git } from './run-git.js';

/** There is nothing to compare with: the clone lacks a commit, its files or the history; the message names the remedy. */
export class MissingBase extends UserError {}

/** What is said if a commit is not in the clone. */
export async function missingCommit(repository: GitRepository, ref: string): Promise<UserError> {
  const isShallow = await isShallowClone(repository);
  const command = await commandFor(repository, ref, isShallow);
  if (isShallow)
    return new MissingBase(
      `the commit ${ref} is not in this shallow clone: fetch it, for example with ${depthFor(ref)} in actions/checkout, or ${command ?? 'git fetch --unshallow'}`,
    );
  const names = await refNames(repository);
  const alike = nearest(ref, names, 3);
  const name = alike.length > 0 ? `name another (did you mean ${listWords(alike)}?)` : 'name another';
  const remedy = command === undefined ? `, such as ${await olderCommit(repository)}` : `, or ${command}`;
  return new MissingBase(`there is no commit ${ref} in this repository: ${name}${remedy}`);
}

/** What is said if a clone has a commit but not all of its files. */
export function lackingFiles(id: string): UserError {
  return new MissingBase(
    `the files of the commit ${id} are not in this clone, which is a partial one: fetch them (in actions/checkout, leave out filter), or git fetch --refetch --no-filter`,
  );
}

/** What is said if two commits have no common one, as far as the clone knows. */
export async function missingMergeBase(repository: GitRepository, ref: string): Promise<UserError> {
  return (await isShallowClone(repository))
    ? new MissingBase(
        `the history of this shallow clone is too short to find where HEAD left ${ref}: use fetch-depth: 0 in actions/checkout, or git fetch --unshallow`,
      )
    : new MissingBase(`${ref} and HEAD have no commit in common: compare with ${ref} itself with --no-merge-base`);
}

/** Whether a clone leaves out the history before some of its commits. */
export async function isShallowClone(repository: GitRepository): Promise<boolean> {
  return (await git(repository, ['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** What actions/checkout needs for a ref: two commits for the parent of what is checked out, all for anything else. */
function depthFor(ref: string): string {
  return /^(?:HEAD|@)(?:\^1?|~1?)$/.test(ref) ? 'fetch-depth: 2' : 'fetch-depth: 0';
}

/** The commit before the present one; in a repository with one commit, that one. */
async function olderCommit(repository: GitRepository): Promise<string> {
  const found = await git(repository, ['rev-parse', '--verify', '--quiet', 'HEAD~1^{commit}']);
  return found === undefined ? 'HEAD' : 'HEAD~1';
}

/** The command that brings a commit into the clone; undefined if there is no remote to fetch from. */
async function commandFor(repository: GitRepository, ref: string, isShallow: boolean): Promise<string | undefined> {
  const remotes = await remoteNames(repository);
  const [usual] = remotes.includes('origin') ? ['origin'] : remotes;
  if (usual === undefined) return undefined;
  const all = isShallow ? ' --unshallow' : '';
  const steps = stepsBack(ref);
  if (steps > 0) return isShallow ? `git fetch --deepen=${steps}` : undefined;
  if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref)) return `git fetch${all} ${shellWord(usual)} ${ref}`;
  if (/^[0-9a-f]{4,63}$/.test(ref)) return isShallow ? 'git fetch --unshallow' : undefined;
  const remote = remotes.find((name) => ref.startsWith(`${name}/`));
  const fetch = (from: string, what: string): string => `git fetch${all} ${shellWord(from)} ${shellWord(what)}`;
  if (!/^[^\s~^:?*[\\\u0000-\u001f\u007f]+$/.test(ref) || ref.includes('..')) return undefined;
  if (remote !== undefined) {
    const branch = ref.slice(remote.length + 1);
    return fetch(remote, `${branch}:refs/remotes/${ref}`);
  }
  if (ref.startsWith('refs/')) return fetch(usual, `${ref}:${ref}`);
  if (/^v?\d/.test(ref)) return `git fetch${all} ${shellWord(usual)} tag ${shellWord(ref)}`;
  return ref === 'HEAD' ? undefined : fetch(usual, `${ref}:${ref}`);
}

/** How many commits before another one a ref means, as in `HEAD~2` or `HEAD^`; 0 if it means none. */
function stepsBack(ref: string): number {
  const [, ...steps] = ref.split(/(?=[~^])/);
  if (!steps.every((step) => /^(?:\^\d{0,3}|~\d{0,6})$/.test(step))) return 0;
  return steps.reduce((sum, step) => sum + (/^~\d/.test(step) ? Number(step.slice(1)) : 1), 0);
}

async function remoteNames(repository: GitRepository): Promise<readonly string[]> {
  const listed = await git(repository, ['config', '-z', '--name-only', '--get-regexp', String.raw`^remote\..*\.url$`]);
  return (listed ?? '').split('\0').flatMap((key) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []);
}

/** The names of branches and tags, as they are given to `--base`. */
async function refNames(repository: GitRepository): Promise<readonly string[]> {
  const listed = await git(repository, ['for-each-ref', '--format=%(refname:short)']);
  return listed === undefined || listed === '' ? [] : listed.split('\n');
}
