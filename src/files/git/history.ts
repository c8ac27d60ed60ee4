import { type Commit, findId } from './find-commit.js';
import type { GitRepository } from './find-repository.js';
import { isShallowClone, missingMergeBase } from './missing-commit.js';
import { git } from './run-git.js';

/** The commit that is checked out in a work tree. */
export interface Head {
  readonly id: string;
  /** As the commit itself names them, whether or not a shallow clone has them. */
  readonly parents: readonly string[];
}

/** Reads which commit is checked out; undefined if there is none yet. */
export async function readHead(repository: GitRepository): Promise<Head | undefined> {
  const id = await findId(repository, 'HEAD');
  if (id === undefined) return undefined;
  // A shallow clone hides the parents of its last commits from every command but this one.
  const header = (await git(repository, ['cat-file', 'commit', id]))?.split('\n\n', 1)[0] ?? '';
  return { id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '') };
}

/** Whether a commit is another one or comes before it, as far as the clone knows. */
export async function isAncestor(repository: GitRepository, ancestor: string, descendant: string): Promise<boolean> {
  return (await git(repository, ['merge-base', '--is-ancestor', ancestor, descendant])) !== undefined;
}

/** Where a comparison starts: at the merge base, or at the commit itself if a shallow clone lacks the history. */
interface StartOfComparison {
  readonly commit: Commit;
  /** Set if `commit` is the merge base. */
  readonly mergeBase: string | undefined;
  /** Why it is not, although it was asked for. */
  readonly warning: string | undefined;
}

/**
 * Finds where the branch that leads to a commit left another one (command-line.md, `--base`).
 * @param strict refuses a shallow clone that cannot tell; else the comparison starts at the base itself, with a warning
 * @throws {UserError} if the two have no commit in common.
 */
export async function findStart(base: Commit, ref: string, head: string, strict: boolean): Promise<StartOfComparison> {
  const { repository } = base;
  const mergeBase = await git(repository, ['merge-base', '--end-of-options', base.id, head]);
  if (mergeBase !== undefined) return { commit: { ...base, id: mergeBase }, mergeBase, warning: undefined };
  const missing = await missingMergeBase(repository, ref);
  if (strict || !(await isShallowClone(repository))) throw missing;
  const warning = `compared with ${ref} itself, so that later work on it may count as a change: ${missing.message}`;
  return { commit: base, mergeBase: undefined, warning };
}
