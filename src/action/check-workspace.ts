import { warning } from '@actions/core';
import { checkWorkingTree } from '../check/check-directory.js';
import { readCheckout } from '../files/git/checkout.js';
import { MissingBase } from '../files/git/missing-commit.js';
import type { CheckResult } from '../model/check-result.js';
import { type FailOn, hasFailed } from '../check/verdict.js';
import { UserError } from '../model/user-error.js';
import { chooseBase, type ReadCheckout, withoutBase } from './choose-base.js';
import { type PullRequest, readEvent } from './event.js';
import type { Inputs } from './inputs.js';
import { printText } from './log.js';
import type { Workspace } from './workspace.js';
import { policyTestsFromGitRoot } from '../policy-tests/from-git-root.js';
import { hasPolicyTests, testWorkingTree } from '../policy-tests/test-policy.js';
import type { PolicyTestResult } from '../policy-tests/types.js';

/** A check of the workspace, and what its reports need to know of where it was made. */
export interface MadeCheck {
  readonly result: CheckResult;
  readonly failed: boolean;
  readonly failOn: FailOn;
  readonly workspace: Workspace;
  /** The commit whose files the platform can show: of a pull request its own, since the trial merge does not last. */
  readonly commit: string | undefined;
  readonly pullRequest: PullRequest | undefined;
  /** Why the check means less than the workflow expects, where it does. */
  readonly caution: string | undefined;
}

/**
 * Checks what is in the workspace, and compares it with the commit that the event or the workflow names.
 * @throws {UserError} where the check cannot be made.
 */
export async function checkWorkspace(
  inputs: Inputs,
  workspace: Workspace,
  environment: Readonly<NodeJS.ProcessEnv>,
): Promise<MadeCheck> {
  const { directory } = workspace;
  const event = readEvent(environment);
  const { pullRequest } = event;
  const read = await tryCheckout(directory);
  const chosen = await chooseBase(read, event, inputs);
  const { asOf = today(), paths, config, multiTenantMode } = inputs;
  const options = { asOf, paths, config, multiTenantMode, prefix: workspace.prefix };
  const withBase = async (): Promise<readonly [CheckResult, typeof chosen]> => {
    try {
      return [await checkWorkingTree(directory, { ...options, base: chosen.base }), chosen];
    } catch (error) {
      const isAsked = inputs.base !== undefined || inputs.onlyNew || inputs.policyFromBase;
      if (isAsked || !(error instanceof MissingBase)) throw error;
      return [
        await checkWorkingTree(directory, options),
        { ...chosen, base: undefined, ...withoutBase(error.message) },
      ];
    }
  };
  const [result, { base, remark: start, isWarning, isElsewhere }] = await withBase();
  const remark = start + mergeBaseOf(result);
  if (isWarning) warning(remark);
  else printText([`${remark}\n`]);
  for (const note of result.comparison?.notes ?? []) warning(note);
  const failOn = { severity: inputs.failOn, onlyNew: inputs.onlyNew && base !== undefined };
  const head = read.checkout?.id;
  return {
    result,
    failed: hasFailed(result, failOn),
    failOn,
    workspace,
    commit: isElsewhere ? head : (pullRequest?.head ?? head ?? environment['GITHUB_SHA']),
    pullRequest,
    caution: isWarning ? remark : undefined,
  };
}

/** Names the commit where the head left the base, if that is another one. */
function mergeBaseOf({ comparison }: CheckResult): string {
  const { base, mergeBase } = comparison ?? { base: null, mergeBase: null };
  return mergeBase === null || mergeBase === base ? '' : `, merge base ${mergeBase}`;
}

/** What is checked out, or why that cannot be read: the check does without, unless more is asked of it. */
async function tryCheckout(directory: string): Promise<ReadCheckout> {
  try {
    return { checkout: await readCheckout(directory) };
  } catch (error) {
    if (error instanceof UserError) return { checkout: undefined, reason: error.message };
    throw error;
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * Runs the policy tests of what was checked, on its own policy; nothing where they are not wanted, or with `auto` where there
 * are none. All paths start at the root of the Git repository.
 * @throws {UserError} where they cannot be run, or are wanted and not there.
 */
export async function testWorkspace(
  { tests, config, multiTenantMode, policyFromBase }: Inputs,
  { result, failed, workspace: { directory } }: MadeCheck,
): Promise<PolicyTestResult | undefined> {
  if (tests === 'false') return undefined;
  const wants = async (): Promise<boolean> => tests === 'true' || hasPolicyTests(directory, config);
  // A check by the policy of the base has reported a proposed config that cannot be used.
  const isReported = policyFromBase && failed && tests === 'auto';
  if (!(await (isReported ? wants().catch(ignoreUserError) : wants()))) return undefined;
  const { asOf } = result.evaluation;
  const tested = await testWorkingTree(directory, { asOf, today: asOf, config, multiTenantMode });
  return policyTestsFromGitRoot(tested, result.summary.prefix);
}

function ignoreUserError(error: unknown): false {
  if (error instanceof UserError) return false;
  throw error;
}
