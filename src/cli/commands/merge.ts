import path from 'node:path';

import { type Command, Option } from 'commander';

import { SEVERITIES, type Severity } from '../../model/rules.js';
import { UserError } from '../../model/user-error.js';
import { withProgress } from '../progress.js';
import { colorsFor, columnsFor, writePieces } from '../terminal.js';

interface MergeCommandOptions {
  readonly cwd: string;
  readonly output?: string;
  readonly failOn: Severity | 'never';
  readonly onlyNew?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

const EXAMPLES = `
Examples:
  $ fleetvet merge part-*.json                    the verdict
  $ fleetvet merge part-*.json -o result.json     the same as check -f json without --shard, and the verdict

Create the parts with check --shard 1/2 -o json=part-1.json and so on, each on its own machine. Parts in NDJSON are joined to
NDJSON. Truncated or edited parts are refused.

Exit status: that of the whole check, 2 if the parts do not belong together.`;

/** Adds `fleetvet merge`, whose exit status goes to `finish`. */
export function addMergeCommand(program: Command, finish: (status: number) => void): void {
  program
    .command('merge')
    .description('join the JSON outputs of check --shard into one')
    .argument('<files...>', 'the JSON outputs of all parts, in any order')
    .option('--cwd <dir>', 'the directory that paths are relative to', '.')
    .option(
      '-o, --output <file>',
      'write to this file, .json or .ndjson (default: standard output, if that is not a terminal)',
    )
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that fails the check')
        .choices([...SEVERITIES, 'never'])
        .default('error'),
    )
    .option('--only-new', 'only new violations fail the check')
    .option('-q, --quiet', 'show no progress and no verdict')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: MergeCommandOptions) => {
      const { cwd, output, failOn, onlyNew = false, quiet, color } = options;
      if (output !== undefined) assertExtension(output);
      const { mergeFiles } = await import('../../check/merge.js');
      const { writeFile } = await import('../../files/write-file.js');
      const { renderFigures } = await import('../../formats/pretty.js');
      const { stdout } = process;
      const isPiped = output === undefined && !stdout.isTTY;
      const { summary, asOf, hasFailed } = await withProgress(
        quiet,
        async (onProgress) => {
          const merged = await mergeFiles(cwd, files, { severity: failOn, onlyNew }, onProgress);
          if (output !== undefined) await writeFile(cwd, output, merged.pieces);
          else if (isPiped) await writePieces(stdout, merged.pieces);
          else for (const _ of merged.pieces);
          return merged;
        },
        { stage: 'counting lines', then: 'joining', format: (count) => count.toLocaleString('en-US') },
      );
      const failed = hasFailed();
      if (!isPiped && quiet !== true)
        stdout.write(
          renderFigures(summary, asOf, { colors: colorsFor(stdout, color), failed, width: columnsFor(stdout) }),
        );
      finish(failed ? 1 : 0);
    });
}

/** The result is JSON or NDJSON, as the parts are: a file that says otherwise is a mistake (command-line.md, Commands). */
function assertExtension(file: string): void {
  const extension = path.extname(file).toLowerCase();
  if (['', '.json', '.ndjson'].includes(extension)) return;
  throw new UserError(`cannot write ${file}: merge writes JSON or NDJSON, as its parts are; use .json or .ndjson`);
}
