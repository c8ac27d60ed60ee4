import path from 'node:path';

import type { Command } from 'commander';

import { BASELINE_PATH } from '../../baseline/baseline-file.js';
import { workingTree } from '../../files/working-tree.js';
import { dateOfDay, dayNumber, type IsoDate } from '../../model/dates.js';
import { UserError } from '../../model/user-error.js';
import { addCommonOptions, type CommonOptions, dateArgument, today, wholeNumberArgument } from '../options.js';
import { withProgress } from '../progress.js';
import { colorsFor, columnsIfSet, writePieces } from '../terminal.js';
import { foldLines } from '../../text/fold.js';

interface BaselineCommandOptions extends CommonOptions {
  readonly until?: IsoDate;
  readonly approvedBy?: string;
  readonly ticket?: string;
  readonly includeExpired?: boolean;
  readonly min: number;
  readonly update?: boolean;
  readonly dryRun?: boolean;
}

/** How long a baseline approves, in days. */
const DAYS = 90;

const EXAMPLES = `
Examples:
  $ fleetvet baseline                                 approve for 90 days what runs today and nothing approves
  $ fleetvet baseline --until 2027-06-30 --ticket CHG-1201
  $ fleetvet baseline --min 5                         versions on fewer than 5 devices stay violations
  $ fleetvet baseline --update                        remove what other policies approve now

Exit status: 0 on success, 2 if the file could not be written.`;

/** Adds `fleetvet baseline`. */
export function addBaselineCommand(program: Command): void {
  const command = program
    .command('baseline')
    .description(`write ${BASELINE_PATH}, which approves what runs today, for a fleet without a policy`);
  command
    .option('--until <date>', `the last day on which it is approved (default: in ${DAYS} days)`, dateArgument)
    .option('--approved-by <name>', 'who approves it')
    .option('--ticket <id>', 'the ticket of the approval')
    .option('--include-expired', 'also approve software whose approval has ended or not started')
    .option('--min <number>', 'leave out versions that fewer devices of a type run', wholeNumberArgument, 1)
    .option('--update', 'only remove records that are no longer needed')
    .option('--dry-run', 'show what would be approved, and write nothing');
  addCommonOptions(command).addHelpText('after', EXAMPLES).action(runBaseline);
}

async function runBaseline(options: BaselineCommandOptions): Promise<void> {
  const { planBaseline, planBaselineUpdate } = await import('../../baseline/plan-baseline.js');
  const { renderBaseline, renderUpdate } = await import('../../baseline/formats/pretty.js');
  const { writeFiles } = await import('../../files/write-files.js');
  const { asOf = today(), config, cwd, multiTenantMode, dryRun: isDryRun = false, quiet = false } = options;
  const { until = dateOfDay(dayNumber(asOf) + DAYS), min, includeExpired = false, approvedBy, ticket } = options;
  if (until < asOf) throw new UserError(`--until ${until} is before ${asOf}, the day of the check`);
  const source = workingTree(cwd, config);
  const inspectOptions = { asOf, config, multiTenantMode };
  const isUpdate = options.update === true;
  const plan = await withProgress(quiet, async (onProgress) =>
    isUpdate
      ? planBaselineUpdate(source, { ...inspectOptions, onProgress })
      : planBaseline(source, { ...inspectOptions, onProgress }, { until, min, includeExpired, approvedBy, ticket }),
  );
  const isChange = isUpdate ? plan.removed.length > 0 : plan.text !== undefined;
  if (isChange && !isDryRun) writeFiles(path.resolve(cwd), [{ path: BASELINE_PATH, text: plan.text }]);
  if (quiet) return;
  const colors = colorsFor(process.stdout, options.color);
  const lines = isUpdate ? renderUpdate(plan, colors, isDryRun) : renderBaseline(plan, until, colors, isDryRun);
  await writePieces(process.stdout, foldLines(lines, columnsIfSet(process.stdout)));
}
