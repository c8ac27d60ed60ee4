import { setFailed } from '@actions/core';
import picocolors from 'picocolors';

import { sentenceOfChange } from '../formats/change-tally.js';
import type { FormatOptions } from '../formats/formats.js';
import type { MarkdownOptions } from '../formats/markdown/part.js';
import { renderPretty } from '../formats/pretty.js';
import { findReportCommit } from '../report/report-commit.js';
import { countsInWords, sentenceOfResult } from '../formats/sentences.js';
import { printAnnotations } from './annotations.js';
import type { MadeCheck } from './check-workspace.js';
import { commentOnPullRequest } from './comment.js';
import { type PlacedFile, writeFiles } from './files.js';
import type { Inputs } from './inputs.js';
import { createLinks } from './links.js';
import { printText } from './log.js';
import { setOutputs } from './outputs.js';
import { renderReport, SUMMARY_BYTES, writeSummary } from './summary.js';

/** How many diagnostics the log shows. */
const MOST_IN_LOG = 10_000;

/** Publishes the result of a check in every way that the workflow asks for, first for programs. */
export async function publish(
  check: MadeCheck,
  inputs: Inputs,
  files: readonly PlacedFile[],
  environment: Readonly<NodeJS.ProcessEnv>,
): Promise<void> {
  const { result, failed, failOn, workspace, prefix, caution } = check;
  const pretty: FormatOptions = {
    failOn,
    failed,
    quiet: false,
    colors: picocolors.createColors(false),
    maxDiagnostics: 0,
  };
  const findCommit = async (): ReturnType<typeof findReportCommit> =>
    findReportCommit(workspace.directory, result, inputs.config);
  await writeFiles(files, result, prefix, { ...pretty, findCommit });
  setOutputs(result, failed, files, workspace);

  const markdown: MarkdownOptions = {
    failed,
    linkTo: createLinks(environment, check.commit, prefix),
    headline: workspace.prefix === '' ? 'fleetvet' : `fleetvet in ${workspace.prefix}`,
    wholeReport: placeOfWhole(check, inputs),
  };
  const commented = !inputs.comment || (await commentOnPullRequest(check, inputs, markdown, environment));
  if (inputs.annotations) {
    const warnings = (caution === undefined ? 0 : 1) + (commented ? 0 : 1);
    await printAnnotations(check, { error: failed ? 1 : 0, warning: warnings });
  }
  const colors = picocolors.createColors((environment['NO_COLOR'] ?? '') === '');
  printText(renderPretty(result, { ...pretty, colors, maxDiagnostics: MOST_IN_LOG }));
  if (inputs.summary) await writeSummary(renderReport(check, { ...markdown, limitBytes: SUMMARY_BYTES }));
  if (failed) setFailed(`fleetvet failed: ${sentenceOf(check)}`);
}

/** Where to find what a summary has no room for. */
function placeOfWhole({ result }: MadeCheck, { files }: Inputs): string | undefined {
  const json = files.find(({ format }) => format === 'json');
  if (json !== undefined) return `the file ${json.file}`;
  return result.diagnostics.length <= MOST_IN_LOG ? 'the log of this step' : undefined;
}

function sentenceOf({ result }: MadeCheck): string {
  const { comparison } = result;
  const parts = [countsInWords(result), sentenceOfResult(result)];
  return [...parts, ...(comparison === undefined ? [] : [sentenceOfChange(comparison)])].join('; ');
}
