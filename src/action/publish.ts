import { setFailed } from '@actions/core';
import picocolors from 'picocolors';

import { sentenceOfChange } from '../formats/change-tally.js';
import type { FormatOptions } from '../formats/formats.js';
import type { MarkdownOptions } from '../formats/markdown/part.js';
import { renderPretty } from '../formats/pretty.js';
import { findReportCommit } from '../report/report-commit.js';
import { verdictInWords } from '../formats/verdict-sentence.js';
import { policyTestSuites } from '../policy-tests/formats/junit.js';
import { policyTestParts } from '../policy-tests/formats/markdown.js';
import { renderPolicyTestsPretty } from '../policy-tests/formats/pretty.js';
import { tallyInWords } from '../policy-tests/formats/words.js';
import { type PolicyTestResult, testsFailed } from '../policy-tests/types.js';
import { printAnnotations } from './annotations.js';
import type { MadeCheck } from './check-workspace.js';
import { commentOnPullRequest } from './comment.js';
import type { Inputs } from './inputs.js';
import { createLinks } from './github-api.js';
import { printText } from './log.js';
import { type PlacedFile, setOutputs, writeFiles } from './outputs.js';
import { renderReport, SUMMARY_BYTES, writeSummary } from './summary.js';

/** How many diagnostics the log shows. */
const MOST_IN_LOG = 10_000;

/** Publishes the result of a check in every way that the workflow asks for, first for programs. */
export async function publish(
  check: MadeCheck,
  inputs: Inputs,
  files: readonly PlacedFile[],
  tests: PolicyTestResult | undefined,
  environment: Readonly<NodeJS.ProcessEnv>,
): Promise<void> {
  const { result, failOn, workspace, caution } = check;
  const failed = check.failed || (tests !== undefined && testsFailed(tests, 0));
  const pretty: FormatOptions = {
    failOn,
    failed: check.failed,
    quiet: false,
    colors: picocolors.createColors(false),
    maxDiagnostics: 0,
  };
  const findCommit = async (): ReturnType<typeof findReportCommit> =>
    findReportCommit(workspace.directory, result, inputs.config);
  const moreSuites = tests === undefined ? undefined : policyTestSuites(tests);
  await writeFiles(files, result, { ...pretty, findCommit, moreSuites });
  setOutputs(result, failed, files, workspace, tests);

  const linkTo = createLinks(environment, check.commit);
  const markdown: MarkdownOptions = {
    failed,
    linkTo,
    headline: workspace.prefix === '' ? 'fleetvet' : `fleetvet in ${workspace.prefix}`,
    wholeReport: placeOfWhole(check, inputs),
    beside:
      tests === undefined ? undefined : { inWords: testsInWords(tests), parts: policyTestParts(tests, { linkTo }) },
  };
  const commented = inputs.comment === 'false' || (await commentOnPullRequest(check, inputs, markdown, environment));
  if (inputs.annotations) {
    const notes = result.comparison?.notes.length ?? 0;
    const warnings = (caution === undefined ? 0 : 1) + (commented ? 0 : 1) + notes;
    await printAnnotations(check, { error: failed ? 1 : 0, warning: warnings }, tests);
  }
  const colors = picocolors.createColors((environment['NO_COLOR'] ?? '') === '');
  printText(renderPretty(result, { ...pretty, colors, maxDiagnostics: MOST_IN_LOG }));
  if (tests !== undefined)
    printText(renderPolicyTestsPretty(tests, { colors, quiet: false, coverage: false, minCoverage: 0 }));
  if (inputs.summary) await writeSummary(renderReport(check, { ...markdown, limitBytes: SUMMARY_BYTES }));
  if (failed)
    setFailed(`fleetvet failed: ${sentenceOf(check)}${tests === undefined ? '' : `; ${testsInWords(tests)}`}`);
}

function testsInWords(tests: PolicyTestResult): string {
  return `policy tests: ${tallyInWords(tests)}`;
}

/** Where to find what a summary has no room for. */
function placeOfWhole({ result }: MadeCheck, { files }: Inputs): string | undefined {
  const json = files.find(({ format }) => format === 'json');
  if (json !== undefined) return `the file ${json.file}`;
  return result.diagnostics.length <= MOST_IN_LOG ? 'the log of this step' : undefined;
}

function sentenceOf({ result }: MadeCheck): string {
  const { comparison } = result;
  const parts = [verdictInWords(result)];
  return [...parts, ...(comparison === undefined ? [] : [sentenceOfChange(comparison)])].join('; ');
}
