import { findTouched, type Touched } from '../files/git/checkout.js';
import type { Severity } from '../model/rules.js';
import { findConsequences } from '../formats/consequences.js';
import { fromGitRoot } from '../formats/from-git-root.js';
import { annotationCommand, levelOfAnnotation, selectAnnotations } from '../formats/github.js';
import { renderPolicyTestsGithub } from '../policy-tests/formats/github.js';
import type { PolicyTestResult } from '../policy-tests/types.js';
import type { MadeCheck } from './check-workspace.js';

/** How many annotations of each severity GitHub shows of a step. */
const SHOWN = 10;

/**
 * Prints the annotations of a check: no more than GitHub shows, those on lines that the change touches first, policy tests last.
 * @param others how many of each severity the step makes besides
 */
export async function printAnnotations(
  check: MadeCheck,
  others: Partial<Readonly<Record<Severity, number>>>,
  tests: PolicyTestResult | undefined,
): Promise<void> {
  const printed = { error: 0, warning: 0, notice: 0, ...others };
  const { shown } = selectAnnotations(fromGitRoot(check.result).diagnostics, { touched: await createTouched(check) });
  const consequencesOf = findConsequences(check.result.diagnostics);
  for (const diagnostic of shown) {
    const level = levelOfAnnotation(diagnostic);
    printed[level] += 1;
    if (printed[level] > SHOWN) continue;
    process.stdout.write(
      `${annotationCommand(diagnostic, check.result.evaluation.asOf, consequencesOf([diagnostic]))}\n`,
    );
  }
  if (tests === undefined) return;
  for (const command of renderPolicyTestsGithub(tests)) {
    printed.error += 1;
    if (printed.error > SHOWN) return;
    process.stdout.write(command);
  }
}

/** Whether the change touches a line; nothing is known of it without a base, and nobody asks where all can be shown. */
async function createTouched({
  result: { comparison, diagnostics },
  workspace,
}: MadeCheck): Promise<Touched | undefined> {
  if (comparison === undefined || diagnostics.length < SHOWN) return undefined;
  return findTouched(workspace.directory, comparison.mergeBase ?? comparison.base);
}
