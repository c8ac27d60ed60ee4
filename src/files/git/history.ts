import { git } from './run-git.js';

/** The commit that is checked out around a folder. */
export interface Head {
  readonly id: string;
  /** As the commit itself names them, whether a shallow clone has them or not. */
  readonly parents: readonly string[];
  /** The folder from the root of the Git repository, with a slash at its end, or nothing. */
  readonly prefix: string;
}

/** Reads which commit is checked out; nothing where no Git repository can be read, or it has no commit. */
export async function readHead(directory: string): Promise<Head | undefined> {
  const prefix = await git(directory, ['rev-parse', '--show-prefix']);
  const id = await findId(directory, 'HEAD');
  if (prefix === undefined || id === undefined) return undefined;
  // A shallow clone hides the parents of its last commits from every command but this one.
  const header = (await git(directory, ['cat-file', 'commit', id]))?.split('\n\n', 1)[0] ?? '';
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
  return { id, parents, prefix };
}

/** Whether the clone has a commit. */
export async function hasCommit(directory: string, id: string): Promise<boolean> {
  return (await findId(directory, id)) !== undefined;
}

/** Whether a commit is another one or comes before it, as far as the clone knows. */
export async function isAncestor(directory: string, ancestor: string, descendant: string): Promise<boolean> {
  return (await git(directory, ['merge-base', '--is-ancestor', ancestor, descendant])) !== undefined;
}

/** The last commit that two have in common, as far as the clone knows. */
export async function findMergeBase(directory: string, a: string, b: string): Promise<string | undefined> {
  return git(directory, ['merge-base', '--', a, b]);
}

async function findId(directory: string, ref: string): Promise<string | undefined> {
  return git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
}
