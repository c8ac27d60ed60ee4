import path from 'node:path';

import { type Command, Option } from 'commander';

import { mergeFiles } from '../../check/merge.js';
import { SEVERITIES, type Severity } from '../../model/rules.js';
import { writeFile } from '../../files/write-file.js';
import { UserError } from '../../model/user-error.js';
import { withProgress } from '../progress.js';
import { writePieces } from '../terminal.js';

interface MergeCommandOptions {
  readonly cwd: string;
  readonly output?: string;
  readonly failOn: Severity | 'never';
  readonly onlyNew?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  $ fleetvet merge part-*.json > result.json      the same as check -f json without --shard
  $ fleetvet merge part-*.json -o result.json     write it to a file

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
    .option('-o, --output <file>', 'write to this file, .json or .ndjson (default: standard output)')
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that fails the check')
        .choices([...SEVERITIES, 'never'])
        .default('error'),
    )
    .option('--only-new', 'only new violations fail the check')
    .option('-q, --quiet', 'show no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: MergeCommandOptions) => {
      const { cwd, output, failOn, onlyNew = false, quiet } = options;
      if (output !== undefined) assertExtension(output);
      // A spinner must not stand among the lines of a terminal.
      const isShown = output === undefined && process.stdout.isTTY;
      const { pieces, hasFailed } = await withProgress(
        quiet,
        async (onProgress) => {
          const merged = await mergeFiles(cwd, files, { severity: failOn, onlyNew }, onProgress);
          if (output !== undefined) await writeFile(cwd, output, merged.pieces);
          else if (!isShown) await writePieces(process.stdout, merged.pieces);
          return merged;
        },
        { stage: 'counting lines', then: 'joining', format: (count) => count.toLocaleString('en-US') },
      );
      if (isShown) await writePieces(process.stdout, pieces);
      finish(hasFailed() ? 1 : 0);
    });
}

/** The result is JSON or NDJSON, as the parts are: a file that says otherwise is a mistake (command-line.md, Commands). */
function assertExtension(file: string): void {
  const extension = path.extname(file).toLowerCase();
  if (['', '.json', '.ndjson'].includes(extension)) return;
  throw new UserError(`cannot write ${file}: merge writes JSON or NDJSON, as its parts are; use .json or .ndjson`);
}
