import { setFailed } from '@actions/core';

import { assertFilesDiffer } from '../files/output-place.js';
import { UserError } from '../model/user-error.js';
import { oneLine, printable } from '../text/printable.js';
import { checkWorkspace, testWorkspace } from './check-workspace.js';
import { type Inputs, readInputs } from './inputs.js';
import { printText } from './log.js';
import { setOutputsOfNone } from './outputs.js';
import { renderNoReport, writeSummary } from './summary.js';
import { publish } from './publish.js';
import { openWorkspace, placeFile, refuseConfigElsewhere } from './workspace.js';

/** The exit status of a check that could not run (command-line.md, Exit status). */
const COULD_NOT_RUN = 2;

/**
 * Runs the Action. The step fails if the check fails or could not run (command-line.md, Exit status); only bugs in fleetvet
 * show a stack.
 */
export async function run(): Promise<void> {
  let inputs: Inputs | undefined;
  try {
    inputs = readInputs();
    const workspace = openWorkspace(process.env, inputs.workingDirectory);
    if (inputs.config !== undefined) refuseConfigElsewhere(inputs.config, workspace);
    const files = inputs.files.map(({ format, file }) => ({ format, file: placeFile(file, workspace, process.env) }));
    assertFilesDiffer(files);
    const check = await checkWorkspace(inputs, workspace, process.env);
    await publish(check, inputs, files, await testWorkspace(inputs, check), process.env);
  } catch (error) {
    const reason = reasonOf(error);
    // First, so that a later failure cannot make the step green.
    setFailed(`fleetvet could not run: ${reason}`);
    process.exitCode = COULD_NOT_RUN;
    if (!(error instanceof UserError)) printText([stackOf(error)]);
    setOutputsOfNone();
    if (inputs?.summary !== false) await writeSummary(renderNoReport(reason));
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UserError) return oneLine(error.message);
  const message = error instanceof Error ? error.message : String(error);
  return `this is a bug in fleetvet; please report it with the log: ${printable(message)}`;
}

function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${stack.split('\n').map(printable).join('\n')}\n`;
}
