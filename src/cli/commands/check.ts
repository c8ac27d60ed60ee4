import { type Command, InvalidArgumentError, Option } from 'commander';
import { checkWorkingTree } from '../../check/check-directory.js';
import type { CheckResult, Shard } from '../../model/check-result.js';
import { RULE_NAMES, RULES, SEVERITIES, type Severity } from '../../model/rules.js';
import { UserError } from '../../model/user-error.js';
import { OUTPUT_FORMATS, type OutputFormat, render as renderResult } from '../../report/output-formats.js';
import type { FormatOptions } from '../../formats/formats.js';
import type { findReportCommit } from '../../report/report-commit.js';
import type { GithubOptions } from '../../formats/github.js';
import { notesOf } from '../../formats/notes.js';
import { oneLine, printable } from '../../text/printable.js';
import { placePaths } from '../fleet-root.js';
import { hasFailed } from '../../check/verdict.js';
import { addCommonOptions, type CommonOptions, formatChoices, today, wholeNumberArgument } from '../options.js';
import { outputArguments, type OutputOptions, planOutputs } from '../outputs.js';
import { colorsFor, columnsFor, writeMessage, writePieces } from '../terminal.js';
import { withProgress } from '../progress.js';
import { wrap } from '../../text/wrap.js';

interface CheckCommandOptions extends CommonOptions, OutputOptions<OutputFormat> {
  readonly failOn: Severity | 'never';
  readonly base?: string;
  readonly mergeBase: boolean;
  readonly onlyNew?: boolean;
  readonly policyFrom?: 'base';
  readonly ignoreWaivers?: boolean;
  readonly shard?: Shard;
  readonly maxDiagnostics: number;
  readonly group: boolean;
  readonly fastPath: boolean;
  /** True, `names`, or a path that follows the option. */
  readonly fix?: true | string;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
}

const EXAMPLES = `
Examples:
  $ fleetvet check                                  check the repository in this directory
  $ fleetvet check inventory/sites                  report on one folder only
  $ fleetvet check -f json > result.json            the full result, for programs
  $ fleetvet check -o result.json                   print for people, and write JSON to a file
  $ fleetvet check -o report.html                   also write the compliance report
  $ fleetvet check --fail-on warning                warnings fail the check, too
  $ fleetvet check --base origin/main --only-new    fail only on new violations
  $ fleetvet check --fix --dry-run                  show what --fix would change
  $ fleetvet check --watch                          check again whenever a file changes
  $ fleetvet check --cwd ../fleet --as-of 2027-01-01

Exit status: 0 passed, 1 failed (see --fail-on), 2 the check could not run.`;

/** The statuses of a check that ran (command-line.md, Exit status). */
const PASSED = 0;
const FAILED = 1;

/** Adds `fleetvet check`, whose exit status goes to `finish`. */
export function addCheckCommand(program: Command, finish: (status: number) => void): void {
  const { formatArgument, outputArgument } = outputArguments(OUTPUT_FORMATS);
  const command = program
    .command('check')
    .description('check the repository and report what is not approved')
    .argument('[paths...]', 'files and folders to report on; the whole repository is still checked');
  command
    .addOption(
      new Option('-f, --format <name>', 'output format, repeatable (default: pretty)')
        .choices(formatChoices(OUTPUT_FORMATS))
        .argParser(formatArgument),
    )
    .option(
      '-o, --output <[name=]file>',
      'write to a file, in the format of NAME, -f or its extension; repeatable',
      outputArgument,
    )
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that fails the check')
        .choices([...SEVERITIES, 'never'])
        .default('error'),
    )
    .option(
      '--base <ref>',
      'compare with the merge base of HEAD and this commit: violations are new, existing or fixed',
    )
    .option('--no-merge-base', 'with --base: compare with this commit itself')
    .option('--only-new', 'with --base: only new violations fail the check')
    .addOption(
      new Option('--policy-from <where>', 'with --base: read config, policy and waivers from the base commit').choices([
        'base',
      ]),
    )
    .option('--ignore-waivers', 'ignore waivers')
    .option('--shard <i/n>', 'report part i of n only; fleetvet merge joins the parts', shardArgument)
    .option('--no-group', 'list every diagnostic in pretty, without grouping them')
    .option(
      '--max-diagnostics <n>',
      'maximum number to show in pretty, most severe first (0 = all)',
      wholeNumberArgument,
      100,
    )
    .option(
      '--fix [names]',
      'quote versions that YAML reads as numbers, and spell versions as they are declared; --fix=names also corrects names that have only one near match',
    )
    .option('--dry-run', 'with --fix: print a diff and change nothing')
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
    .option('--no-fast-path', 'parse every file with the YAML library, for debugging: same result, slower');
  addCommonOptions(command)
    .addHelpText('after', () => `${EXAMPLES}\n\n${rulesHelp()}`)
    .action(async (paths: string[], options: CheckCommandOptions) => {
      const { fix } = options;
      const given = typeof fix === 'string' && fix !== 'names' ? [fix, ...paths] : paths;
      assertTogether(options);
      if (options.watch === true) finish(await (await import('../watch-check.js')).watchCheck(given, options));
      else if (fix !== undefined) finish(await runFix(given, options));
      else finish(await runCheck(given, options));
    });
}

/** @throws {UserError} for options that say nothing together. */
function assertTogether({ fix, dryRun, watch, base, shard, format, output }: CheckCommandOptions): void {
  if (dryRun === true && fix === undefined) throw new UserError('--dry-run needs --fix');
  if (fix !== undefined && (base !== undefined || shard !== undefined))
    throw new UserError('--fix cannot be used with --base or --shard: fix first, then compare');
  if (watch !== true) return;
  if (fix !== undefined || base !== undefined || shard !== undefined)
    throw new UserError('--watch cannot be used with --fix, --base or --shard');
  if (format !== undefined || output !== undefined)
    throw new UserError('--watch prints the verdict for people: leave out --format and --output');
}

/** Applies fixes and then checks as usual; with --dry-run, prints a diff and checks in memory. */
async function runFix(paths: readonly string[], options: CheckCommandOptions): Promise<number> {
  const { fixWorkingTree } = await import('../fix-check.js');
  const { result, diff } = await fixWorkingTree(paths, options, options.fix === 'names');
  if (options.dryRun !== true) return runCheck(paths, options);
  await writePieces(process.stdout, diff);
  if (diff.length === 0 && options.quiet !== true) writeMessage('there is nothing that --fix can fix');
  return hasFailed(result, { severity: options.failOn, onlyNew: false }) ? FAILED : PASSED;
}

async function runCheck(paths: readonly string[], options: CheckCommandOptions): Promise<number> {
  const { standardOutput, files } = planOutputs(options, 'pretty', OUTPUT_FORMATS);
  const { base: ref, onlyNew = false, policyFrom } = options;
  if (ref === undefined && !options.mergeBase) throw new UserError('--no-merge-base needs --base');
  if (ref === undefined && onlyNew) throw new UserError('--only-new needs --base');
  if (ref === undefined && policyFrom !== undefined) throw new UserError('--policy-from base needs --base');
  const quiet = options.quiet === true;
  const failOn = { severity: options.failOn, onlyNew };
  const { cwd, maxDiagnostics } = options;
  const look = { quiet, maxDiagnostics, ungrouped: !options.group };
  const render = async (
    format: OutputFormat,
    result: CheckResult,
    colors: FormatOptions['colors'],
    width: number,
  ): Promise<Iterable<string>> => {
    const places = format === 'github' ? await findPlaces(cwd, result) : {};
    const findCommit = async (): ReturnType<typeof findReportCommit> =>
      (await import('../../report/report-commit.js')).findReportCommit(cwd, result, options.config);
    const failed = hasFailed(result, failOn);
    return renderResult(format, result, { ...look, colors, width, failed, failOn, findCommit, ...places });
  };
  const print = async (result: CheckResult): Promise<void> => {
    if (standardOutput === undefined) return;
    const { stdout } = process;
    await writePieces(
      stdout,
      await render(standardOutput, result, colorsFor(stdout, options.color), columnsFor(stdout)),
    );
  };
  // Each report leaves garbage behind.
  if (files.length > 1) (await import('../../files/long-running.js')).limitHeapGrowth(150);
  const result = await withProgress(quiet, async (onProgress, onStage) => {
    const checked = await checkWorkingTree(cwd, {
      asOf: options.asOf ?? today(),
      paths: placePaths(paths, options),
      config: options.config,
      multiTenantMode: options.multiTenantMode,
      fastPath: options.fastPath,
      ignoreWaivers: options.ignoreWaivers,
      base:
        ref === undefined
          ? undefined
          : { ref, policyFromBase: policyFrom === 'base', mergeBase: options.mergeBase, needsMergeBase: onlyNew },
      shard: options.shard,
      onProgress,
    });
    for (const { format, file } of files) {
      await onStage(`writing ${printable(file)}`);
      const { writeFile } = await import('../../files/write-file.js');
      await writeFile(cwd, file, await render(format, checked, colorsFor({ isTTY: false }, false), columnsFor({})));
    }
    // On a terminal, the result would end in the line of the spinner.
    if (!process.stdout.isTTY) {
      await onStage('writing the result');
      await print(checked);
    }
    return checked;
  });
  // Reports for people have the notes.
  if (standardOutput !== 'pretty' && standardOutput !== 'markdown')
    for (const note of notesOf(result)) writeMessage(`note: ${oneLine(note)}`);
  if (process.stdout.isTTY) await print(result);
  return hasFailed(result, failOn) ? FAILED : PASSED;
}

/** Which lines the change touches, for the choice of annotations; unknown without a base. */
async function findPlaces(directory: string, { comparison }: CheckResult): Promise<GithubOptions> {
  if (comparison === undefined) return {};
  const { findTouched } = await import('../../files/git/checkout.js');
  return { touched: await findTouched(directory, comparison.mergeBase ?? comparison.base) };
}

function shardArgument(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) throw new InvalidArgumentError('Expected I/N with I from 1 to N, such as 2/3.');
  return { index, count };
}

const LEVELS = [...SEVERITIES, 'off'] as const;

/** The names of the rules by default severity, as a part of a command's help. */
function rulesHelp(): string {
  const lines = LEVELS.flatMap((severity) => {
    const names = RULE_NAMES.filter((name) => !RULES[name].alwaysError && RULES[name].severity === severity);
    return names.length === 0 ? [] : wrap(names.join(', '), `  ${severity.padEnd(8)}`);
  });
  const always = RULE_NAMES.filter((name) => RULES[name].alwaysError);
  return [
    'Rules by default severity, which "rules" in fleetvet.yaml changes:',
    ...lines,
    ...wrap(always.join(', '), '  always  '),
  ].join('\n');
}
