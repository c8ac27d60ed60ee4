import { type Command, Option } from 'commander';

import { explainWorkingTree } from '../../explain/explain.js';
import type { SubjectKind } from '../../model/diagnostic.js';
import { renderExplanationJson } from '../../explain/formats/json.js';
import { renderExplanationPretty } from '../../explain/formats/pretty.js';
import { formatOption } from '../formats.js';
import { addCommonOptions, type CommonOptions, today } from '../options.js';
import { colorsFor, writePieces } from '../terminal.js';
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
  $ fleetvet explain "ams01-border-02/Supervisor 2"     an inventory item, by its device
  $ fleetvet explain ams01-rs-01                        a virtual machine: its image files
  $ fleetvet explain ams01-leaf-01 --as-of 2027-06-01   how it will stand on that day
  $ fleetvet explain leaf-01 --location AMS01           which of several of one name
  $ fleetvet explain ams01-leaf-01 -f json > explanation.json

Exit status: 0 whatever the verdict, 2 where the name means nothing, or several things.`;

/** How many of the records that do not match are shown without --all. */
const SHOWN_RECORDS = 20;

/** Adds `fleetvet explain`. */
export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .description(
      'show why a device or inventory item is judged as it is: what matches it, what does not, and its image files',
    )
    .argument('<name>', 'a device, an inventory item as device/item, or a virtual machine');
  command
    .addOption(
      new Option('--kind <kind>', 'of several of one name: what it is').choices([
        'device',
        'inventory_item',
        'virtual_machine',
      ]),
    )
    .option('--tenant <name>', 'of several of one name: its tenant, or that of its device; empty for none')
    .option('--location <name>', 'of several of one name: its location, or that of its device; empty for none')
    .option('--cluster <name>', 'of several virtual machines of one name: its cluster; empty for none')
    .addOption(formatOption(['pretty', 'json'], 'pretty'))
    .option('--all', `in pretty, show all records that do not match it, not only ${SHOWN_RECORDS}`);
  addCommonOptions(command).addHelpText('after', EXAMPLES).action(runExplain);
}

async function runExplain(name: string, options: ExplainCommandOptions): Promise<void> {
  const { cwd, asOf = today(), config, multiTenantMode, kind, tenant, location, cluster } = options;
  const { explanation, locationOf } = await withProgress(options.quiet, async (onProgress) =>
    explainWorkingTree(cwd, { name, kind, tenant, location, cluster }, { asOf, config, multiTenantMode, onProgress }),
  );
  const pieces =
    options.format === 'json'
      ? renderExplanationJson(explanation, locationOf)
      : renderExplanationPretty(explanation, {
          colors: colorsFor(process.stdout, options.color),
          maxRecords: options.all === true ? 0 : SHOWN_RECORDS,
          locationOf,
        });
  await writePieces(process.stdout, pieces);
}
