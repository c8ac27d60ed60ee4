import { type Command, Option } from 'commander';

import { mergeFiles } from '../../check/merge.js';
import { SEVERITIES, type Severity } from '../../model/severity.js';
import { writeFile } from '../../files/write-file.js';
import { writePieces } from '../terminal.js';

interface MergeCommandOptions {
  readonly cwd: string;
  readonly output?: string;
  readonly failOn: Severity | 'never';
  readonly onlyNew?: boolean;
}

const EXAMPLES = `
Examples:
  $ fleetvet merge part-*.json > result.json      what check -f json gives without --shard
  $ fleetvet merge part-*.json -o result.json     the same, in a file

The parts are made by check --shard 1/2 -o json=part-1.json, and so on, each on a machine of its own.

Exit status: as of the whole check; 2 where the parts do not make a whole.`;

/** Adds `fleetvet merge`; its exit status is handed to `finish`. */
export function addMergeCommand(program: Command, finish: (status: number) => void): void {
  program
    .command('merge')
    .description('join the JSON outputs of the parts of one check, made with --shard, into one')
    .argument('<files...>', 'the outputs of all parts, in any order')
    .option('--cwd <dir>', 'the directory that paths are relative to', '.')
    .option('-o, --output <file>', 'write the result to a file instead of standard output')
    .addOption(
      new Option('--fail-on <severity>', 'which severity fails the check')
        .choices([...SEVERITIES, 'never'])
        .default('error'),
    )
    .option('--only-new', 'only new violations count for the exit status')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: MergeCommandOptions) => {
      const { cwd, output, failOn, onlyNew = false } = options;
      const { pieces, hasFailed } = mergeFiles(cwd, files, { severity: failOn, onlyNew });
      if (output === undefined) await writePieces(process.stdout, pieces);
      else await writeFile(cwd, output, pieces);
      finish(hasFailed() ? 1 : 0);
    });
}
