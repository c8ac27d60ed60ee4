import type { Command } from 'commander';

import { checkWorkingTree } from '../../check/check-directory.js';
import { composeReport } from '../../report/report.js';
import { writeFile } from '../../files/write-file.js';
import { writeReport } from '../../report/output-formats.js';
import { COMPLIANCE_FORMAT_NAMES, type ComplianceFormat } from '../../report/formats/formats.js';
import { findReportCommit } from '../../report/report-commit.js';
import { hasFailed } from '../../check/verdict.js';
import { formatOfFile } from '../outputs.js';
import { byteSize } from '../../text/words.js';
import { printable } from '../../text/printable.js';
import { formatOption } from '../formats.js';
import { addCommonOptions, type CommonOptions, today } from '../options.js';
import { writePieces } from '../terminal.js';
import { withProgress } from '../progress.js';

interface ReportCommandOptions extends CommonOptions {
  readonly format?: ComplianceFormat;
  readonly output?: string;
  readonly base?: string;
  readonly ignoreWaivers?: boolean;
}

const EXAMPLES = `
Examples:
  $ fleetvet report -o report.html                  one self-contained page for reviewers
  $ fleetvet report -o report.html --base main      and what this branch changes
  $ fleetvet report -o compliance.csv               one row for each device and item
  $ fleetvet report -f prometheus                   gauges for a textfile collector
  $ fleetvet report --as-of 2027-01-01 -f markdown  a wiki page as of that day

Exit status: 0 whatever the report says, 2 if the report could not run.`;

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
        'output format (default: by the extension of the output file, else html)',
      ),
    )
    .option('-o, --output <file>', 'write to this file (default: standard output)')
    .option('--base <ref>', 'compare with this commit: the report shows what the change does')
    .option('--ignore-waivers', 'ignore waivers');
  addCommonOptions(command).addHelpText('after', EXAMPLES).action(runReport);
}

async function runReport(paths: readonly string[], options: ReportCommandOptions): Promise<void> {
  const { cwd, config, multiTenantMode, ignoreWaivers, base, output } = options;
  const started = performance.now();
  const format = options.format ?? (output === undefined ? 'html' : formatOfFile(output, COMPLIANCE_FORMAT_NAMES));
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
  const pieces = await writeReport(format, composeReport(result, { failed, commit }));
  if (output === undefined) {
    await writePieces(process.stdout, pieces);
    return;
  }
  let size = 0;
  await writeFile(
    cwd,
    output,
    measure(pieces, (bytes) => (size += bytes)),
  );
  if (options.quiet === true) return;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`fleetvet: wrote ${printable(output)} (${byteSize(size)}) in ${seconds} s\n`);
}

function* measure(pieces: Iterable<string>, add: (bytes: number) => void): Generator<string> {
  for (const piece of pieces) {
    add(Buffer.byteLength(piece));
    yield piece;
  }
}
