import type { BaseCommit } from '../check/check-directory.js';
import { type Checkout, findBase } from '../files/git/checkout.js';
import { UserError } from '../model/user-error.js';
import type { WorkflowEvent } from './event.js';
import type { Inputs } from './inputs.js';

/** What the check compares with, or why it does not compare. */
export interface ChosenBase {
  readonly base: BaseCommit | undefined;
  /** For the log: the base, or why there is none. */
  readonly remark: string;
  /** Whether the check does less than the workflow expects. */
  readonly isWarning: boolean;
  /** Whether the checkout is not that of the pull request. */
  readonly isElsewhere: boolean;
}

/**
 * Chooses the commit to compare with: the one that the workflow names, else the one that its event implies.
 * @throws {UserError} if there is none and an input of the workflow needs one.
 */
export async function chooseBase(
  directory: string,
  checkout: Checkout | undefined,
  event: WorkflowEvent,
  { base: asked, onlyNew, policyFromBase }: Pick<Inputs, 'base' | 'onlyNew' | 'policyFromBase'>,
): Promise<ChosenBase> {
  const chosen = { base: undefined, isWarning: false, isElsewhere: false };
  if (asked !== undefined)
    return {
      ...chosen,
      base: { ref: asked, policyFromBase },
      remark: `compared with ${asked} (input base)`,
    };
  if (event.origin === undefined)
    return { ...chosen, remark: `not compared: the event ${event.name} has no base commit` };
  const found = await findBase(directory, checkout, event.origin);
  if (found.kind === 'found')
    return { ...chosen, base: { ref: found.commit, policyFromBase }, remark: `compared with ${found.commit}` };
  if (found.kind === 'elsewhere') {
    const remark = `the pull request was not checked: ${found.reason}`;
    return { ...chosen, remark, isWarning: true, isElsewhere: true };
  }
  const needy = onlyNew ? 'only-new' : policyFromBase ? 'policy-from' : undefined;
  if (needy !== undefined) throw new UserError(`the input ${needy} needs a base: ${found.reason}`);
  return { ...chosen, remark: `not compared with the base: ${found.reason}`, isWarning: true };
}
