import { policyTestsFromGitRoot } from '../policy-tests/from-git-root.js';
import { hasPolicyTests, testWorkingTree } from '../policy-tests/test-policy.js';
import type { PolicyTestResult } from '../policy-tests/types.js';
import type { MadeCheck } from './check-workspace.js';
import type { Inputs } from './inputs.js';
import { UserError } from '../model/user-error.js';

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
