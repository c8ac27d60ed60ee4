import type { Command } from 'commander';

import { checkCommit, checkWorkingTree } from '../../check/check-directory.js';
import type { CheckResult } from '../../model/check-result.js';
import type { Comparison } from '../../model/comparison.js';
import { UserError } from '../../model/user-error.js';
import { addCommonOptions, type CommonOptions, formatOption, today, wholeNumberArgument } from '../options.js';
import { colorsFor, columnsFor, writeMessage, writePieces } from '../terminal.js';
import { leftOutOf, notesOf } from '../../formats/notes.js';
import { oneLine } from '../../text/printable.js';
import { withProgress } from '../progress.js';

interface DiffCommandOptions extends CommonOptions {
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly ignoreWaivers?: boolean;
  readonly maxGroups: number;
  readonly fastPath: boolean;
}

const EXAMPLES = `
Examples:
  $ fleetvet diff main                     compare the working tree with main
  $ fleetvet diff main...                  compare it with the merge base of main and HEAD
  $ fleetvet diff v1.4 v1.5                compare two tags, as v1.4..v1.5 does
  $ fleetvet diff HEAD^1 --as-of 2027-01-01
  $ fleetvet diff main -f json > diff.json

Exit status: 0 even if the change has violations, 2 if the comparison could not run.`;

/** What two commits or a range mean, as to `git diff`; without a head, the working tree is meant. */
interface Range {
  readonly base: string;
  readonly head: string | undefined;
  readonly mergeBase: boolean;
}

/** @throws {UserError} for a range with a second commit beside it. */
function readRange(first: string, second: string | undefined): Range {
  const [, from, dots, to] = /^(.*?)(\.{2,3})(?!\.)(.*)$/s.exec(first) ?? [];
  if (dots === undefined) return { base: first, head: second, mergeBase: false };
  if (second !== undefined) throw new UserError(`${first} is already a range: remove ${second}`);
  return {
    base: from === undefined || from === '' ? 'HEAD' : from,
    head: to === '' ? undefined : to,
    mergeBase: dots === '...',
  };
}

/** Adds `fleetvet diff`. */
export function addDiffCommand(program: Command): void {
  const command = program
    .command('diff')
    .description('show what a change does to devices and inventory items, and which entry causes it')
    .argument('<base>', 'the commit to compare with, or a range: A..B, A...B, A...')
    .argument('[head]', 'the changed commit (default: the working tree)');
  command
    .addOption(formatOption(['pretty', 'json', 'markdown'], 'pretty'))
    .option('--ignore-waivers', 'ignore waivers')
    .option('--max-groups <n>', 'maximum number of groups to show (0 = all)', wholeNumberArgument, 100)
    .option('--no-fast-path', 'parse every file with the YAML library, for debugging: same result, slower');
  addCommonOptions(command).addHelpText('after', EXAMPLES).action(runDiff);
}

async function runDiff(first: string, second: string | undefined, options: DiffCommandOptions): Promise<void> {
  const { base, head, mergeBase } = readRange(first, second);
  const { asOf = today(), config, multiTenantMode, ignoreWaivers, fastPath, cwd } = options;
  const common = {
    asOf,
    config,
    multiTenantMode,
    fastPath,
    ignoreWaivers,
    base: { ref: base, policyFromBase: false, mergeBase },
  };
  const result = await withProgress(options.quiet, async (onProgress) =>
    head === undefined
      ? checkWorkingTree(cwd, { ...common, onProgress })
      : checkCommit(cwd, head, { ...common, onProgress }),
  );
  const { comparison } = result;
  if (comparison === undefined) throw new Error('the check with a base has no comparison');
  const compared: CheckResult & { readonly comparison: Comparison } = { ...result, comparison };
  const { format, color, maxGroups } = options;
  const look = { head: head ?? 'the working tree', maxGroups };
  const pieces =
    format === 'json'
      ? (await import('../../formats/diff-json.js')).renderDiffJson(compared)
      : format === 'markdown'
        ? (await import('../../formats/markdown/diff.js')).renderDiffMarkdown(compared, look)
        : (await import('../../formats/diff-pretty.js')).renderDiffPretty(compared, {
            ...look,
            colors: colorsFor(process.stdout, color),
            width: columnsFor(process.stdout),
          });
  const leftOut = leftOutOf(result.repository);
  if (format === 'json' && leftOut !== undefined) writeMessage(leftOut);
  // The report for people has the notes.
  if (format !== 'pretty') for (const note of notesOf(result)) writeMessage(`note: ${oneLine(note)}`);
  await writePieces(process.stdout, pieces);
}
