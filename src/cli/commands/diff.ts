import type { Command } from 'commander';

import { checkCommit, checkWorkingTree } from '../../check/check-directory.js';
import type { CheckResult } from '../../model/check-result.js';
import type { Comparison } from '../../model/comparison.js';
import { renderDiffJson } from '../../formats/diff-json.js';
import { renderDiffMarkdown } from '../../formats/markdown/diff.js';
import { renderDiffPretty } from '../../formats/diff-pretty.js';
import { UserError } from '../../model/user-error.js';
import { formatOption } from '../formats.js';
import { addCommonOptions, type CommonOptions, today, wholeNumberArgument } from '../options.js';
import { colorsFor, columnsFor, writePieces } from '../terminal.js';
import { withProgress } from '../progress.js';

interface DiffCommandOptions extends CommonOptions {
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly ignoreWaivers?: boolean;
  readonly maxGroups: number;
  readonly fastPath: boolean;
}

const EXAMPLES = `
Examples:
  $ fleetvet diff main                     what the working tree does, compared with main
  $ fleetvet diff main...                  compared with the commit where HEAD left main
  $ fleetvet diff v1.4 v1.5                what happened between two tags, as v1.4..v1.5
  $ fleetvet diff HEAD^1 --as-of 2027-01-01
  $ fleetvet diff main -f json > diff.json

Exit status: 0 whatever the change does, 2 if it could not compare.`;

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
  if (second !== undefined) throw new UserError(`${first} is a range already: leave out ${second}`);
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
    .description('show what a change does: subjects made invalid, fixed, with other matches or image files, and why')
    .argument('<base>', 'the commit that the change starts from, or a range: A..B, A...B, A...')
    .argument('[head]', 'the commit that it leads to (default: the working tree)');
  command
    .addOption(formatOption(['pretty', 'json', 'markdown'], 'pretty'))
    .option('--ignore-waivers', 'ignore waivers')
    .option(
      '--max-groups <n>',
      'maximum number of groups to show in pretty and markdown (0 = all)',
      wholeNumberArgument,
      100,
    )
    .option(
      '--no-fast-path',
      'read every file by the YAML library, as only those are that are not plain: same result, slower',
    );
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
  if (comparison === undefined) throw new Error('a comparison was asked for and not made');
  const compared: CheckResult & { readonly comparison: Comparison } = { ...result, comparison };
  const { format, color, maxGroups } = options;
  const look = { head: head ?? 'the working tree', maxGroups };
  const pieces =
    format === 'json'
      ? renderDiffJson(compared)
      : format === 'markdown'
        ? renderDiffMarkdown(compared, look)
        : renderDiffPretty(compared, {
            ...look,
            colors: colorsFor(process.stdout, color),
            width: columnsFor(process.stdout),
          });
  await writePieces(process.stdout, pieces);
}
