import { setOutput } from '@actions/core';
import type { CheckResult } from '../model/check-result.js';
import { tallyChange } from '../formats/change-tally.js';
import { FILE_FORMATS, type FileFormat } from './inputs.js';
import type { PolicyTestResult } from '../policy-tests/types.js';
import { pathInWorkspace, type Workspace } from './workspace.js';
import path from 'node:path';
import { writeFile } from '../files/write-file.js';
import { render, type RenderOptions } from '../report/output-formats.js';

/** A file to write a format to; the path is absolute. */
export interface PlacedFile {
  readonly format: FileFormat;
  readonly file: string;
}

/** Writes the files that the workflow asks for, each whole or not at all. */
export async function writeFiles(
  files: readonly PlacedFile[],
  result: CheckResult,
  options: RenderOptions,
): Promise<void> {
  for (const { format, file } of files) {
    await writeFile(path.dirname(file), file, await render(format === 'report' ? 'html' : format, result, options));
  }
}

/** Sets the outputs of the Action. Those without a value, such as new violations without a base, stay empty. */
export function setOutputs(
  result: CheckResult,
  failed: boolean,
  files: readonly PlacedFile[],
  workspace: Workspace,
  tests: PolicyTestResult | undefined,
): void {
  const { diagnostics, devices } = result.summary;
  const change = tallyChange(result);
  setOutput('status', failed ? 'failed' : 'passed');
  setOutput('errors', diagnostics.error);
  setOutput('warnings', diagnostics.warning);
  setOutput('new-violations', change?.newDiagnostics ?? '');
  setOutput('fixed-violations', change?.fixedDiagnostics ?? '');
  setOutput('invalid-devices', devices.invalid);
  setOutput('tests-passed', tests?.passed ?? '');
  setOutput('tests-failed', tests === undefined ? '' : tests.failed + tests.broken);
  for (const format of FILE_FORMATS) {
    const written = files.find((file) => file.format === format);
    setOutput(`${format}-file`, written === undefined ? '' : pathInWorkspace(written.file, workspace));
  }
}

/** Sets the outputs of a check that could not run. */
export function setOutputsOfNone(): void {
  setOutput('status', 'failed');
}
