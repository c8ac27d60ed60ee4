import { type Command, Option } from 'commander';

import { checkCommit, checkWorkingTree } from '../../check/check-directory.js';
import type { CheckResult } from '../../model/check-result.js';
import type { Comparison } from '../../model/comparison.js';
import { renderDiffJson } from '../../formats/diff-json.js';
import { renderDiffPretty } from '../../formats/diff-pretty.js';
import { addCommonOptions, type CommonOptions, today, wholeNumberArgument } from '../options.js';
import { colorsFor, writePieces } from '../terminal.js';
import { withProgress } from '../progress.js';

interface DiffCommandOptions extends CommonOptions {
  readonly format: 'pretty' | 'json';
  readonly ignoreWaivers?: boolean;
  readonly maxGroups: number;
  readonly fastPath: boolean;
}

const EXAMPLES = `
Examples:
  $ fleetvet diff main                     compare the working tree with main
  $ fleetvet diff v1.4 v1.5                compare two tags
  $ fleetvet diff HEAD^1 --as-of 2027-01-01
  $ fleetvet diff main -f json > diff.json

Exit status: 0 whatever the change does, 2 if the comparison could not run.`;

/** Adds `fleetvet diff`. */
export function addDiffCommand(program: Command): void {
  const command = program
    .command('diff')
    .description('show what a change does to devices and inventory items, and which entry causes it')
    .argument('<base>', 'the commit to compare with')
    .argument('[head]', 'the changed commit (default: the working tree)');
  addCommonOptions(command)
    .addOption(new Option('-f, --format <name>', 'output format').choices(['pretty', 'json']).default('pretty'))
    .option('--ignore-waivers', 'ignore waivers')
    .option('--max-groups <n>', 'maximum number of groups to show in pretty (0 = all)', wholeNumberArgument, 100)
    .option('--no-fast-path', 'parse every file with the YAML library, for debugging: same result, slower')
    .addHelpText('after', EXAMPLES)
    .action(runDiff);
}

async function runDiff(base: string, head: string | undefined, options: DiffCommandOptions): Promise<void> {
  const { asOf = today(), config, multiTenantMode, ignoreWaivers, fastPath, cwd } = options;
  const common = {
    asOf,
    config,
    multiTenantMode,
    fastPath,
    ignoreWaivers,
    base: { ref: base, policyFromBase: false },
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
  const pieces =
    format === 'json'
      ? renderDiffJson(compared)
      : renderDiffPretty(compared, {
          colors: colorsFor(process.stdout, color),
          head: head ?? 'the working tree',
          maxGroups,
        });
  await writePieces(process.stdout, pieces);
}
