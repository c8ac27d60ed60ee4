import type { Command } from 'commander';

import type { IsoDate } from '../../model/dates.js';
import { plan } from '../../plan/plan.js';
import { PLAN_FORMAT_NAMES, PLAN_FORMATS, type PlanFormatName } from '../../plan/formats/formats.js';
import { openInspection } from '../inspection.js';
import { formatOption } from '../formats.js';
import { addCommonOptions, type CommonOptions, dateArgument } from '../options.js';
import { colorsFor, writePieces } from '../terminal.js';

interface PlanCommandOptions extends CommonOptions {
  readonly until?: IsoDate;
  readonly missing?: boolean;
  readonly subjects?: boolean;
  readonly format: PlanFormatName;
  readonly deviceType?: readonly string[];
  readonly role?: readonly string[];
  readonly tenant?: readonly string[];
  readonly location?: readonly string[];
  readonly platform?: readonly string[];
}

const EXAMPLES = `
Examples:
  $ fleetvet plan                                   what invalid devices and items must move to, and with which image file
  $ fleetvet plan --until 2027-03-31                and what must move to be valid on that day still
  $ fleetvet plan --location AMS01 -f markdown      the text of a change ticket for one site
  $ fleetvet plan --subjects --role leaf            every leaf by name
  $ fleetvet plan -f csv > plan.csv                 a row for each device and item

Exit status: 0 whatever there is to do, 2 where the plan could not be made.`;

/** Adds `fleetvet plan`. */
export function addPlanCommand(program: Command): void {
  const command = program
    .command('plan')
    .description('plan where each invalid device and inventory item must go, with the image files that it needs');
  command
    .option('--until <date>', 'plan for what stops being valid before that day, too', dateArgument)
    .option('--missing', 'plan for what has no software version, too')
    .option('--subjects', 'name every device and item, however many there are')
    .addOption(formatOption(PLAN_FORMAT_NAMES, 'table'))
    .option('--device-type <model>', 'only devices of a type, and items in them; repeatable', collect)
    .option('--role <name>', 'only devices in a role, and items in them; repeatable', collect)
    .option('--tenant <name>', 'only devices of a tenant, and items in them; repeatable', collect)
    .option('--location <name>', 'only devices at a location, and items in them; repeatable', collect)
    .option('--platform <name>', 'only devices and items of a platform; repeatable', collect);
  addCommonOptions(command).addHelpText('after', EXAMPLES).action(runPlan);
}

function collect(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name];
}

async function runPlan(options: PlanCommandOptions): Promise<void> {
  const inspection = await openInspection(options);
  const { until, missing, deviceType, role, tenant, location, platform } = options;
  const made = plan(inspection, { until, missing, filters: { deviceType, role, tenant, location, platform } });
  const render = await PLAN_FORMATS[options.format]();
  const { locationOf } = inspection;
  const { subjects: allSubjects = false, quiet = false } = options;
  const colors = colorsFor(process.stdout, options.color);
  await writePieces(process.stdout, render(made, { colors, allSubjects, quiet, locationOf }));
}
