import type { BaseCommit } from '../check/open-base.js';
import { UserError } from '../model/user-error.js';
import type { ChangeOrigin, WorkflowEvent } from './event.js';
import type { Inputs } from './inputs.js';
import type { Checkout } from '../files/git/checkout.js';

/** What the check compares with, or why it does not compare. */
interface ChosenBase {
  readonly base: BaseCommit | undefined;
  /** For the log: the base, or why there is none. */
  readonly remark: string;
  /** Whether the check does less than the workflow expects. */
  readonly isWarning: boolean;
  /** Whether the checkout is not that of the pull request. */
  readonly isElsewhere: boolean;
}

/**
 * Chooses the commit to compare with: the one that the workflow names, else the one that its event implies (trust.md, 3).
 * @throws {UserError} if there is none, and what the workflow asks for would mean something else without it.
 */
export async function chooseBase(
  checkout: ReadCheckout,
  event: WorkflowEvent,
  { base: asked, onlyNew, policyFromBase }: Pick<Inputs, 'base' | 'onlyNew' | 'policyFromBase'>,
): Promise<ChosenBase> {
  const chosen = { base: undefined, isWarning: false, isElsewhere: false };
  const contract = { policyFromBase, needsMergeBase: onlyNew };
  const needy = policyFromBase ? 'policy-from' : onlyNew ? 'only-new' : undefined;
  const elsewhere = await isCheckoutOf(checkout, event.origin);
  if (elsewhere !== undefined) {
    if (needy !== undefined)
      throw new UserError(`the input ${needy} needs the pull request to be checked out: ${elsewhere}`);
    const remark = `this check says nothing about the pull request: ${elsewhere}`;
    return { ...chosen, remark, isWarning: true, isElsewhere: true };
  }
  if (asked !== undefined) {
    await refuseHead(checkout, event, asked, needy);
    return { ...chosen, base: { ref: asked, ...contract }, remark: `compared with ${asked}, as the input base says` };
  }
  const found = await findBase(checkout, event);
  if (found.kind === 'found')
    return { ...chosen, base: { ref: found.ref, ...contract }, remark: found.remark ?? `compared with ${found.ref}` };
  if (needy !== undefined) throw new UserError(`the input ${needy} needs a base to compare with: ${found.reason}`);
  if (found.kind === 'none') return { ...chosen, remark: `compared with nothing: ${found.reason}` };
  return { ...chosen, ...withoutBase(found.reason) };
}

/** @throws {UserError} for a base that is the proposal itself, where that would make a request mean nothing. */
async function refuseHead(
  { checkout }: ReadCheckout,
  { origin }: WorkflowEvent,
  asked: string,
  needy: string | undefined,
): Promise<void> {
  if (needy === undefined || checkout === undefined || origin?.kind !== 'pull_request') return;
  const id = await checkout.find(asked);
  if (id === checkout.id || id === origin.head)
    throw new UserError(
      `the input ${needy} needs a base to compare with, and ${asked} is what the pull request proposes: leave out the input base, or name the target branch of the pull request`,
    );
}

/** What is said of a check without the base that its event implies. */
export function withoutBase(reason: string): Pick<ChosenBase, 'remark' | 'isWarning'> {
  return { remark: `this check does not say what the change does: ${reason}`, isWarning: true };
}

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
async function isCheckoutOf({ checkout }: ReadCheckout, origin: ChangeOrigin | undefined): Promise<string | undefined> {
  if (checkout === undefined || origin?.kind !== 'pull_request') return undefined;
  const { id, parents } = checkout;
  if (parents[1] === origin.head || id === origin.head || (await checkout.contains(origin.head))) return undefined;
  return `what is checked out, ${id}, does not contain its commit ${origin.head}; check out refs/pull/<number>/merge with fetch-depth: 2, and run the workflow again if the pull request has moved on`;
}

/**
 * Finds the commit that the change of an event starts from. For a pull request that is merged for trial, that is the commit it
 * is merged into; if its own branch is checked out, the tip of the branch it is meant for.
 */
async function findBase(read: ReadCheckout, { name, origin, defaultBranch }: WorkflowEvent): Promise<FoundBase> {
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
