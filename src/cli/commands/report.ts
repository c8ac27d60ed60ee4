import { type Command, Option } from 'commander';

import { checkWorkingTree } from '../../check/check-directory.js';
import { composeReport } from '../../report/report.js';
import { writeFile } from '../../files/write-file.js';
import { writeReport } from '../../report/output-formats.js';
import { COMPLIANCE_FORMAT_NAMES, type ComplianceFormat } from '../../report/formats/formats.js';
import { findReportCommit } from '../../report/report-commit.js';
import { hasFailed } from '../../check/verdict.js';
import { addCommonOptions, type CommonOptions, dateArgument, today } from '../options.js';
import type { IsoDate } from '../../model/dates.js';
import { UserError } from '../../model/user-error.js';
import { printable } from '../../text/printable.js';
import { shellWord } from '../../text/shell-word.js';
import { byteSize } from '../../text/words.js';
import { writePieces } from '../terminal.js';
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
  $ fleetvet report -f csv -o compliance.csv        one row for each device and item
  $ fleetvet report -f prometheus                   gauges for a textfile collector
  $ fleetvet report --as-of 2027-01-01 -f markdown  a wiki page as of that day

Exit status: 0 whatever the report says, 2 if the report could not run.`;

/** Adds `fleetvet report`. */
export function addReportCommand(program: Command): void {
  const command = program
    .command('report')
    .description('write the compliance report for reviewers: figures, devices and inventory items')
    .argument('[paths...]', 'files and folders to report on; the whole repository is still checked');
  addCommonOptions(command)
    .addOption(
      new Option('-f, --format <name>', 'output format (default: by the extension of the file, else html)').choices(
        COMPLIANCE_FORMAT_NAMES,
      ),
    )
    .option('-o, --output <file>', 'write to this file (default: standard output)')
    .option('--base <ref>', 'compare with this commit: the report shows what the change does')
    .option('--ignore-waivers', 'ignore waivers')
    .option(
      '--until <date>',
      'list upgrades for what stops being valid before this date (default: 90 days on)',
      dateArgument,
    )
    .option('--tenant <name>', 'only devices of this tenant and their items, repeatable', collect)
    .option('--location <name>', 'only devices at this location and their items, repeatable', collect)
    .option('--device-type <model>', 'only devices of this type and their items, repeatable', collect)
    .option('--role <name>', 'only devices with this role and their items, repeatable', collect)
    .option('--platform <name>', 'only devices and items of this platform, repeatable', collect)
    .addHelpText('after', EXAMPLES)
    .action(runReport);
}

async function runReport(paths: readonly string[], options: ReportCommandOptions): Promise<void> {
  const { cwd, config, multiTenantMode, ignoreWaivers, base, output, until } = options;
  const { tenant, location, deviceType, role, platform } = options;
  const start = performance.now();
  if (output !== undefined) refusePdf(output);
  const format = options.format ?? formatOf(output ?? '');
  const result = await withProgress(options.quiet, async (onProgress) =>
    checkWorkingTree(cwd, {
      asOf: options.asOf ?? today(),
      paths,
      config,
      multiTenantMode,
      ignoreWaivers,
      base: base === undefined ? undefined : { ref: base, policyFromBase: false },
      onProgress,
    }),
  );
  const failed = hasFailed(result, { severity: 'error', onlyNew: false });
  const commit = await findReportCommit(cwd, result, config);
  const pieces = await writeReport(
    format,
    composeReport(result, { failed, commit, until, filters: { tenant, location, deviceType, role, platform } }),
  );
  if (output === undefined) await writePieces(process.stdout, pieces);
  else {
    const counted = { bytes: 0 };
    await writeFile(cwd, output, countBytes(pieces, counted));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (options.quiet !== true)
      process.stderr.write(`wrote ${printable(output)} (${format}, ${byteSize(counted.bytes)}) in ${seconds} s\n`);
  }
}

const EXTENSIONS: readonly (readonly [extension: RegExp, format: ComplianceFormat])[] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.csv$/i, 'csv'],
  [/\.json$/i, 'json'],
  [/\.prom$/i, 'prometheus'],
];

/** The format that the extension of a file stands for; the page for any other. */
function formatOf(file: string): ComplianceFormat {
  return EXTENSIONS.find(([extension]) => extension.test(file))?.[1] ?? 'html';
}

/** @throws {UserError} for a PDF, which no format is. */
function refusePdf(output: string): void {
  if (!/\.pdf$/i.test(output)) return;
  const page = output.replace(/\.pdf$/i, '.html');
  throw new UserError(
    `cannot write ${output}: there is no PDF format; write the page with -o ${page}, open it in a browser and print it to a PDF, or run: chromium --headless --no-pdf-header-footer --print-to-pdf=${shellWord(output)} ${shellWord(page)}`,
  );
}

function* countBytes(pieces: Iterable<string>, counted: { bytes: number }): Generator<string> {
  for (const piece of pieces) {
    counted.bytes += Buffer.byteLength(piece);
    yield piece;
  }
}

function collect(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name];
}
