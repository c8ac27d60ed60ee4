import type { Command } from 'commander';

import { checkWorkingTree } from '../../check/check-directory.js';
import { writeReport } from '../../report/output-formats.js';
import { COMPLIANCE_FORMAT_NAMES, type ComplianceFormat } from '../../report/formats/formats.js';
import { hasFailed } from '../../check/verdict.js';
import { placePaths } from '../fleet-root.js';
import { formatOfFile } from '../outputs.js';
import type { IsoDate } from '../../model/dates.js';
import { byteSize } from '../../text/words.js';
import { printable } from '../../text/printable.js';
import { addCommonOptions, type CommonOptions, dateArgument, formatOption, today } from '../options.js';
import { columnsFor, writeMessage, writePieces } from '../terminal.js';
import { withProgress } from '../progress.js';

interface ReportCommandOptions extends CommonOptions {
  readonly format?: ComplianceFormat;
  readonly output?: string;
  readonly base?: string;
  readonly ignoreWaivers?: boolean;
  readonly until?: IsoDate;
  readonly deviceType?: readonly string[];
  readonly role?: readonly string[];
  readonly tenant?: readonly string[];
  readonly location?: readonly string[];
  readonly platform?: readonly string[];
}

const EXAMPLES = `
Examples:
  $ fleetvet report -o report.html                  one self-contained page for reviewers
  $ fleetvet report -o report.html --base main      and what this branch changes
  $ fleetvet report -o r.html --location AMS01 --until 2027-03-31   upgrades of one site
  $ fleetvet report -o compliance.csv               one row for each device and item
  $ fleetvet report -f prometheus                   gauges for a textfile collector
  $ fleetvet report --as-of 2027-01-01 -f markdown  a wiki page as of that day

Exit status: 0 even if the report has violations, 2 if the report could not run.`;

/** Adds `fleetvet report`. */
export function addReportCommand(program: Command): void {
  const command = program
    .command('report')
    .description('write the compliance report for reviewers: figures, devices and inventory items')
    .argument('[paths...]', 'files and folders to report on; the whole repository is still checked');
  command
    .addOption(
      formatOption(
        COMPLIANCE_FORMAT_NAMES,
        undefined,
        'output format (default: by the extension of the output file, else pretty in a terminal, else html)',
      ),
    )
    .option('-o, --output <file>', 'write to this file (default: standard output)')
    .option('--base <ref>', 'compare with this commit: the report shows what the change does')
    .option('--ignore-waivers', 'ignore waivers')
    .option(
      '--until <date>',
      'list upgrades for what stops being valid before this date (default: in 90 days)',
      dateArgument,
    )
    .option('--tenant <name>', 'only devices of this tenant and their items, repeatable', collect)
    .option('--location <name>', 'only devices at this location and their items, repeatable', collect)
    .option('--device-type <model>', 'only devices of this type and their items, repeatable', collect)
    .option('--role <name>', 'only devices with this role and their items, repeatable', collect)
    .option('--platform <name>', 'only devices and items of this platform, repeatable', collect);
  addCommonOptions(command).addHelpText('after', EXAMPLES).action(runReport);
}

async function runReport(paths: readonly string[], options: ReportCommandOptions): Promise<void> {
  const { composeReport } = await import('../../report/report.js');
  const { findReportCommit } = await import('../../report/report-commit.js');
  const { cwd, config, multiTenantMode, ignoreWaivers, base, output, until } = options;
  const { tenant, location, deviceType, role, platform } = options;
  const started = performance.now();
  // A file with the extension of a PDF is refused in any format.
  const isByExtension = output !== undefined && (options.format === undefined || /\.pdf$/i.test(output));
  // A page of HTML is of no use in a terminal.
  const byPlace = output === undefined && process.stdout.isTTY ? 'pretty' : 'html';
  const format = isByExtension ? formatOfFile(output, COMPLIANCE_FORMAT_NAMES) : (options.format ?? byPlace);
  const filters = { tenant, location, deviceType, role, platform };
  let size = 0;
  const pieces = await withProgress(options.quiet, async (onProgress, onStage) => {
    const result = await checkWorkingTree(cwd, {
      asOf: options.asOf ?? today(),
      paths: placePaths(paths, options),
      config,
      multiTenantMode,
      ignoreWaivers,
      base: base === undefined ? undefined : { ref: base, policyFromBase: false },
      onProgress,
    });
    const failed = hasFailed(result, { severity: 'error', onlyNew: false });
    const commit = await findReportCommit(cwd, result, config);
    const { devices, inventory_items: items } = result.summary;
    await onStage(`writing the report: ${(devices.total + items.total).toLocaleString('en-US')} devices and items`);
    const made = await writeReport(format, composeReport(result, { failed, commit, until, filters }), {
      width: columnsFor(output === undefined ? process.stdout : {}),
    });
    if (output === undefined) return made;
    const { writeFile } = await import('../../files/write-file.js');
    await writeFile(
      cwd,
      output,
      measure(made, (bytes) => (size += bytes)),
    );
    return undefined;
  });
  if (output === undefined) {
    await writePieces(process.stdout, pieces ?? []);
    return;
  }
  if (options.quiet === true) return;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  writeMessage(`wrote ${printable(output)} (${byteSize(size)}) in ${seconds} s`);
}

function* measure(pieces: Iterable<string>, add: (bytes: number) => void): Generator<string> {
  for (const piece of pieces) {
    add(Buffer.byteLength(piece));
    yield piece;
  }
}

function collect(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name];
}
