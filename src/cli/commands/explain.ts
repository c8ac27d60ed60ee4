import { type Command, Option } from 'commander';

import type { SubjectKind } from '../../model/diagnostic.js';
import { addCommonOptions, type CommonOptions, formatOption, today } from '../options.js';
import { colorsFor, columnsFor, writePieces } from '../terminal.js';
import { withProgress } from '../progress.js';

interface ExplainCommandOptions extends CommonOptions {
  readonly kind?: SubjectKind;
  readonly tenant?: string;
  readonly location?: string;
  readonly cluster?: string;
  readonly format: 'pretty' | 'json';
  readonly all?: boolean;
}

const EXAMPLES = `
Examples:
  $ fleetvet explain ams01-leaf-01                      why a device is valid or not
  $ fleetvet explain "ams01-border-02/Supervisor 2"     an inventory item
  $ fleetvet explain ams01-rs-01                        the image files of a virtual machine
  $ fleetvet explain ams01-leaf-01 --as-of 2027-06-01   whether it is valid on that day
  $ fleetvet explain leaf-01 --location AMS01           one of several with the same name
  $ fleetvet explain ams01-leaf-01 -f json > explanation.json

Exit status: 0 even if its software is invalid, 2 if the name is unknown or ambiguous.`;

/** How many records that do not match are shown without --all. */
const SHOWN_RECORDS = 20;

/** Adds `fleetvet explain`. */
export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .description('explain why a device or inventory item is valid or not: matching records, other records, image files')
    .argument('<name>', 'a device, an inventory item as device/item, or a virtual machine');
  command
    .addOption(
      new Option('--kind <kind>', 'if several have this name: the kind to explain').choices([
        'device',
        'inventory_item',
        'virtual_machine',
      ]),
    )
    .option('--tenant <name>', 'if several have this name: the tenant of the device or machine (empty = none)')
    .option('--location <name>', 'if several have this name: the location of the device (empty = none)')
    .option('--cluster <name>', 'if several have this name: the cluster of the virtual machine (empty = none)')
    .addOption(formatOption(['pretty', 'json'], 'pretty'))
    .option('--all', `in pretty, show all records that do not match (default: ${SHOWN_RECORDS})`);
  addCommonOptions(command).addHelpText('after', EXAMPLES).action(runExplain);
}

async function runExplain(name: string, options: ExplainCommandOptions): Promise<void> {
  const { explainWorkingTree } = await import('../../explain/explain.js');
  const { cwd, asOf = today(), config, multiTenantMode, kind, tenant, location, cluster } = options;
  const { explanation, locationOf } = await withProgress(options.quiet, async (onProgress) =>
    explainWorkingTree(cwd, { name, kind, tenant, location, cluster }, { asOf, config, multiTenantMode, onProgress }),
  );
  const pieces =
    options.format === 'json'
      ? (await import('../../explain/formats/json.js')).renderExplanationJson(explanation, locationOf)
      : (await import('../../explain/formats/pretty.js')).renderExplanationPretty(explanation, {
          colors: colorsFor(process.stdout, options.color),
          width: columnsFor(process.stdout),
          maxRecords: options.all === true ? 0 : SHOWN_RECORDS,
          locationOf,
        });
  await writePieces(process.stdout, pieces);
}
