import type { Head } from './index.js';

/** What is checked out around the folder under check, and what a change to it starts from. */
export type Checkout = Head;

/** What a change is made of, as the platform tells that runs the check. */
export type ChangeOrigin =
  /** A proposal: the tip of its branch, and that of the branch it is meant for. */
  | { readonly kind: 'pull_request'; readonly head: string; readonly base: string }
  /** Commits that follow upon another. */
  | { readonly kind: 'commits'; readonly base: string };

/** The commit that a change starts from, or why there is none. */
export type FoundBase =
  | { readonly kind: 'found'; readonly commit: string }
  /** It should be there; the reason names the remedy. */
  | { readonly kind: 'missing'; readonly reason: string }
  /** What is checked out holds nothing of the change. */
  | { readonly kind: 'elsewhere'; readonly reason: string };

const UNREADABLE = 'the folder lies in no Git repository that can be read: check it out with actions/checkout';

/** Reads what is checked out around a folder; nothing where no Git repository can be read. */
export async function readCheckout(directory: string): Promise<Checkout | undefined> {
  const { readHead } = await import('./index.js');
  return readHead(directory);
}

/**
 * Finds the commit that a change starts from. For a proposal that is merged for trial, that is the commit it is merged into;
 * for one that is checked out as it is, the last commit that it shares with the branch it is meant for.
 */
export async function findBase(
  directory: string,
  checkout: Checkout | undefined,
  origin: ChangeOrigin,
): Promise<FoundBase> {
  if (checkout === undefined) return { kind: 'missing', reason: UNREADABLE };
  const { findMergeBase, hasCommit, isAncestor } = await import('./index.js');
  const [first, second] = checkout.parents;
  let wanted = origin.base;
  if (origin.kind === 'pull_request') {
    if (second === origin.head && first !== undefined) {
      wanted = first;
    } else if (checkout.id === origin.head || (await isAncestor(directory, origin.head, checkout.id))) {
      wanted = (await findMergeBase(directory, origin.base, checkout.id)) ?? origin.base;
    } else {
      const reason = `what is checked out, ${checkout.id}, does not hold the commit ${origin.head} of the pull request`;
      return { kind: 'elsewhere', reason };
    }
  }
  if (await hasCommit(directory, wanted)) return { kind: 'found', commit: wanted };
  const depth = checkout.parents.includes(wanted) ? 2 : 0;
  const reason = `the base commit ${wanted} is not in this clone: give actions/checkout the input fetch-depth: ${depth}`;
  return { kind: 'missing', reason };
}

/** Whether a change touches a line of a file; the file by its path from the folder that is checked. */
export type Touched = (file: string, line: number) => boolean;

/** Finds which lines what is checked out adds to a commit or alters in it. */
export async function findTouched(directory: string, base: string, checkout: Checkout): Promise<Touched> {
  const { touchedLines } = await import('./index.js');
  const files = await touchedLines(directory, base, checkout.id);
  return (file, line) => files.get(file)?.some(([first, last]) => first <= line && line <= last) === true;
}
