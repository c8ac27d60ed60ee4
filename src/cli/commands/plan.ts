import path from 'node:path';

import { type Command, InvalidArgumentError, Option } from 'commander';

import { workingTree } from '../../files/working-tree.js';
import { plural } from '../../text/words.js';
import { readInputFiles } from '../../files/read-input-files.js';
import type { IsoDate } from '../../model/dates.js';
import type { BatchSettings } from '../../plan/batches.js';
import { UserError } from '../../model/user-error.js';
import type { RenameVariables } from '../../plan/formats/rename-variables.js';
import { PLAN_FORMAT_NAMES, PLAN_FORMATS, type PlanFormatName } from '../../plan/formats/formats.js';
import { openInspection } from '../inspection.js';
import {
  addCommonOptions,
  type CommonOptions,
  dateArgument,
  formatOption,
  today,
  wholeNumberArgument,
} from '../options.js';
import { colorsFor, columnsFor, writeMessage, writePieces } from '../terminal.js';

interface PlanCommandOptions extends CommonOptions {
  readonly until?: IsoDate;
  readonly missing?: boolean;
  readonly all?: boolean;
  /** The former name of `all`. */
  readonly subjects?: boolean;
  readonly format: PlanFormatName;
  readonly deviceType?: readonly string[];
  readonly role?: readonly string[];
  readonly tenant?: readonly string[];
  readonly location?: readonly string[];
  readonly platform?: readonly string[];
  readonly excludeTag?: readonly string[];
  readonly group?: string;
  readonly vars?: string;
  readonly write?: boolean;
  readonly batchSize?: number;
  readonly onePer?: BatchSettings['onePer'];
}

const EXAMPLES = `
Examples:
  $ fleetvet plan                                   upgrades for invalid devices and items, with image files
  $ fleetvet plan --until 2027-03-31                and for those that stop being valid before that day
  $ fleetvet plan --location AMS01 -f markdown      a change ticket for one site
  $ fleetvet plan --all --role leaf                 list every leaf by name
  $ fleetvet plan -f csv > plan.csv                 a row for each device and item

Exit status: 0 even if devices need upgrades, 2 if the plan could not run.`;

/** Adds `fleetvet plan`. */
export function addPlanCommand(program: Command): void {
  const command = program
    .command('plan')
    .description('plan the upgrade of each invalid device and inventory item: version, image files, checksums');
  command
    .option('--until <date>', 'also plan for what stops being valid before this date', dateArgument)
    .option('--missing', 'also plan for devices and items without a software version')
    .option('--all', 'list every device and inventory item')
    .addOption(new Option('--subjects').hideHelp())
    .addOption(formatOption(PLAN_FORMAT_NAMES, 'table'))
    .option('--device-type <model>', 'only devices of this type and their items, repeatable', collect)
    .option('--role <name>', 'only devices with this role and their items, repeatable', collect)
    .option('--tenant <name>', 'only devices of this tenant and their items, repeatable', collect)
    .option('--location <name>', 'only devices at this location and their items, repeatable', collect)
    .option('--platform <name>', 'only devices and items of this platform, repeatable', collect)
    .option('--exclude-tag <name>', 'leave out and list devices with this tag and their items, repeatable', collect)
    .option('--vars <file>', 'with ansible or nornir: a file that renames variables (docs/plan.md)')
    .option('--group <key>', 'only the groups with this key, which the plan shows')
    .option('--batch-size <n>', 'put devices into batches of at most n; waived ones are left out', batchSizeArgument)
    .option('--one-per <what>', 'in a batch, one device per location or per tag:PREFIX', onePerArgument)
    .option('--write', 'set the planned versions in the inventory, in place');
  addCommonOptions(command).addHelpText('after', EXAMPLES).action(runPlan);
}

function collect(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name];
}

function batchSizeArgument(text: string): number {
  const size = wholeNumberArgument(text);
  if (size === 0) throw new InvalidArgumentError('A batch holds at least one device.');
  return size;
}

function onePerArgument(text: string): BatchSettings['onePer'] {
  if (text === 'location') return { kind: 'location' };
  if (/^tag:./s.test(text)) return { kind: 'tag', prefix: text.slice('tag:'.length) };
  throw new InvalidArgumentError('Write location, or tag: and the start of the tags, such as tag:ha-.');
}

/** What `--vars` says of the names of variables; without it they keep ours. */
async function readVars({ vars, format }: PlanCommandOptions): Promise<RenameVariables> {
  if (vars === undefined) return (variables) => variables;
  if (format !== 'ansible' && format !== 'nornir') throw new UserError('--vars needs --format ansible or nornir');
  const [file] = readInputFiles([vars], undefined);
  if (file === undefined) throw new UserError(`${vars} is a folder: name a file with --vars`);
  const { readVariableNames } = await import('../../plan/formats/rename-variables.js');
  return readVariableNames(file.path, file.text);
}

async function runPlan(options: PlanCommandOptions): Promise<void> {
  const { plan } = await import('../../plan/plan.js');
  const rename = await readVars(options);
  const recorded =
    options.write === true
      ? (await import('../../files/recorded-reads.js')).recordReads(workingTree(options.cwd, options.config))
      : undefined;
  const asOf = options.asOf ?? today();
  const inspection = await openInspection({ ...options, asOf }, recorded?.source);
  const { until, missing, deviceType, role, tenant, location, platform } = options;
  const { excludeTag: excludedTags, group, batchSize: size, onePer } = options;
  const made = plan(inspection, {
    until,
    missing,
    filters: { deviceType, role, tenant, location, platform },
    excludedTags,
    group,
    batches: size === undefined && onePer === undefined ? undefined : { size, onePer },
  });
  const written =
    recorded &&
    (await (await import('../../plan/write-plan.js')).writePlan(recorded, inspection, made, { ...options, asOf }));
  if (written !== undefined) {
    const { writeFiles } = await import('../../files/write-files.js');
    writeFiles(path.resolve(options.cwd), written.files);
  }
  const render = await PLAN_FORMATS[options.format]();
  const { locationOf } = inspection;
  const { subjects = false, all = subjects, quiet = false } = options;
  const colors = colorsFor(process.stdout, options.color);
  const width = columnsFor(process.stdout);
  await writePieces(process.stdout, render(made, { colors, width, allSubjects: all, quiet, locationOf, rename }));
  if (written === undefined || quiet) return;
  const { files, values } = written;
  writeMessage(
    values === 0 ? 'nothing to write' : `${plural(values, 'value')} changed in ${plural(files.length, 'file')}`,
  );
}
