import { warning } from '@actions/core';

import { checkWorkingTree } from '../check/check-directory.js';
import { type Checkout, readCheckout } from '../files/git/checkout.js';
import type { CheckResult } from '../model/check-result.js';
import { type FailOn, hasFailed } from '../check/verdict.js';
import { hasPolicyTests, testWorkingTree } from '../policy-tests/test-policy.js';
import type { PolicyTestResult } from '../policy-tests/types.js';
import { chooseBase } from './base.js';
import { type PullRequest, readEvent } from './event.js';
import type { Inputs } from './inputs.js';
import { printText } from './log.js';
import type { Workspace } from './workspace.js';

/** A check of the workspace, and what its reports need to know of where it was made. */
export interface MadeCheck {
  readonly result: CheckResult;
  readonly failed: boolean;
  readonly failOn: FailOn;
  readonly workspace: Workspace;
  readonly checkout: Checkout | undefined;
  /** The path from the root of the Git repository to the checked folder, with a slash at its end, or nothing. */
  readonly prefix: string;
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
  const checkout = await readCheckout(directory);
  const { base, remark, isWarning, isElsewhere } = await chooseBase(directory, checkout, event, inputs);
  if (isWarning) warning(remark);
  else printText([`${remark}\n`]);

  const { asOf = today(), paths, config, multiTenantMode } = inputs;
  const result = await checkWorkingTree(directory, {
    asOf,
    paths,
    config,
    multiTenantMode,
    base,
  });
  const failOn = { severity: inputs.failOn, onlyNew: inputs.onlyNew && base !== undefined };
  return {
    result,
    failed: hasFailed(result, failOn),
    failOn,
    workspace,
    checkout,
    prefix: checkout?.prefix ?? workspace.prefix,
    commit: isElsewhere ? checkout?.id : (pullRequest?.head ?? checkout?.id ?? environment['GITHUB_SHA']),
    pullRequest,
    caution: isWarning ? remark : undefined,
  };
}

/**
 * Runs the policy tests of what is in the workspace, on its own policy; nothing where they are not wanted, or with `auto`
 * where there are none.
 * @throws {UserError} where they cannot be run, or are wanted and not there.
 */
export async function testWorkspace(
  { tests, config, asOf, multiTenantMode }: Inputs,
  { directory }: Workspace,
): Promise<PolicyTestResult | undefined> {
  if (tests === 'false' || (tests === 'auto' && !(await hasPolicyTests(directory, config)))) return undefined;
  return testWorkingTree(directory, { asOf, today: today(), config, multiTenantMode });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
