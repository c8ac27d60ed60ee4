import type { Checkout } from '../files/git/checkout.js';
import type { ChangeOrigin, WorkflowEvent } from './event.js';

/** What is checked out, or why that cannot be read. */
export type ReadCheckout = { readonly checkout: Checkout } | { readonly checkout: undefined; readonly reason: string };

/** The commit that a change starts from, or why there is none. */
type FoundBase =
  | { readonly kind: 'found'; readonly ref: string; readonly remark?: string }
  /** It should be there; the reason names the remedy. */
  | { readonly kind: 'missing'; readonly reason: string }
  /** The event has none. */
  | { readonly kind: 'none'; readonly reason: string };

/** Why what is checked out is not the pull request of the event; undefined if it is, or there is none. */
export async function isCheckoutOf(
  { checkout }: ReadCheckout,
  origin: ChangeOrigin | undefined,
): Promise<string | undefined> {
  if (checkout === undefined || origin?.kind !== 'pull_request') return undefined;
  const { id, parents } = checkout;
  if (parents[1] === origin.head || id === origin.head || (await checkout.contains(origin.head))) return undefined;
  return `what is checked out, ${id}, does not contain its commit ${origin.head}; check out refs/pull/<number>/merge with fetch-depth: 2, and run the workflow again if the pull request has moved on`;
}

/**
 * Finds the commit that the change of an event starts from. For a pull request that is merged for trial, that is the commit it
 * is merged into; if its own branch is checked out, the tip of the branch it is meant for.
 */
export async function findBase(read: ReadCheckout, { name, origin, defaultBranch }: WorkflowEvent): Promise<FoundBase> {
  if (origin === undefined)
    return {
      kind: 'none',
      reason: `the event ${name} names no commit to start from; name one with the input base, such as origin/main`,
    };
  const { checkout } = read;
  if (checkout === undefined) return { kind: 'missing', reason: read.reason };
  if (origin.kind === 'new_branch') {
    const found = await findOnDefault(checkout, defaultBranch);
    const reason = `a new branch was pushed, and ${nameOf(defaultBranch)} is not in this clone: give actions/checkout the input fetch-depth: 0`;
    return found === undefined
      ? { kind: 'none', reason }
      : { kind: 'found', ref: found, remark: `compared with where this new branch left ${nameOf(defaultBranch)}` };
  }
  const [first, second] = checkout.parents;
  const wanted = origin.kind === 'pull_request' && second === origin.head ? (first ?? origin.base) : origin.base;
  if ((await checkout.find(wanted)) !== undefined) return { kind: 'found', ref: wanted };
  const isGone = origin.kind === 'commits' && (origin.isForced || !(await checkout.isShallow()));
  const found = isGone ? await findOnDefault(checkout, defaultBranch) : undefined;
  if (found !== undefined)
    return {
      kind: 'found',
      ref: found,
      remark: `compared with where this branch left ${nameOf(defaultBranch)}, since the commit before the push, ${wanted}, is gone (a force push)`,
    };
  const depth = checkout.parents.includes(wanted) ? 2 : 0;
  return {
    kind: 'missing',
    reason: isGone
      ? `the commit before the push, ${wanted}, is gone (a force push), and so is the commit to compare with instead: give actions/checkout the input fetch-depth: 0, or name a base with the input base`
      : `the base commit ${wanted} is not in this clone: give actions/checkout the input fetch-depth: ${depth}`,
  };
}

/** The commit of the remote's default branch, if the clone has it and what is checked out is not part of it. */
async function findOnDefault(checkout: Checkout, branch: string | undefined): Promise<string | undefined> {
  if (branch === undefined) return undefined;
  const id = await checkout.find(`refs/remotes/origin/${branch}`);
  return id === checkout.id ? undefined : id;
}

function nameOf(branch: string | undefined): string {
  return branch === undefined ? 'the default branch' : `origin/${branch}`;
}
