import type { BaseCommit } from '../check/check-directory.js';
import { type Checkout, findBase } from '../files/git/checkout.js';
import { UserError } from '../model/user-error.js';
import type { WorkflowEvent } from './event.js';
import type { Inputs } from './inputs.js';

/** What the check compares with, or why with nothing. */
export interface ChosenBase {
  readonly base: BaseCommit | undefined;
  /** For the log: what is compared with, or why nothing is. */
  readonly remark: string;
  /** Whether the remark says that the check means less than the workflow expects. */
  readonly isWarning: boolean;
  /** Whether what is checked out is something else than the pull request. */
  readonly isElsewhere: boolean;
}

/**
 * Chooses the commit to compare with: the one that the workflow names, else the one that its event implies.
 * @throws {UserError} where there is none, and what the workflow asks for would mean something else without it.
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
      remark: `compared with ${asked}, as the input base says`,
    };
  if (event.origin === undefined)
    return { ...chosen, remark: `compared with nothing: the event ${event.name} names no commit to start from` };
  const found = await findBase(directory, checkout, event.origin);
  if (found.kind === 'found')
    return { ...chosen, base: { ref: found.commit, policyFromBase }, remark: `compared with ${found.commit}` };
  if (found.kind === 'elsewhere') {
    const remark = `this check says nothing of the pull request: ${found.reason}`;
    return { ...chosen, remark, isWarning: true, isElsewhere: true };
  }
  const needy = onlyNew ? 'only-new' : policyFromBase ? 'policy-from' : undefined;
  if (needy !== undefined) throw new UserError(`the input ${needy} needs a base to compare with: ${found.reason}`);
  return { ...chosen, remark: `this check does not tell what the change does: ${found.reason}`, isWarning: true };
}
