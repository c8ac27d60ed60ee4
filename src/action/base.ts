import type { BaseCommit } from '../check/open-base.js';
import { UserError } from '../model/user-error.js';
import type { WorkflowEvent } from './event.js';
import { findBase, isCheckoutOf, type ReadCheckout } from './find-base.js';
import type { Inputs } from './inputs.js';

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
