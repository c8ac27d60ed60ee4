import { type Command, InvalidArgumentError, Option } from 'commander';

import { testsFailed } from '../../policy-tests/types.js';
import {
  POLICY_TEST_FORMAT_NAMES,
  POLICY_TEST_FORMATS,
  type PolicyTestFormat,
} from '../../policy-tests/formats/formats.js';
import { placePaths } from '../fleet-root.js';
import { addCommonOptions, type CommonOptions, formatChoices, today, wholeNumberArgument } from '../options.js';
import { outputArguments, type OutputOptions, planOutputs } from '../outputs.js';
import { colorsFor, columnsFor, writePieces } from '../terminal.js';
import { withProgress } from '../progress.js';

interface TestCommandOptions extends CommonOptions, OutputOptions<PolicyTestFormat> {
  readonly coverage?: boolean;
  readonly ifPresent?: boolean;
  readonly minCoverage?: number;
}

const EXAMPLES = `
Examples:
  $ fleetvet test                                   run all policy tests of the repository
  $ fleetvet test tests/leaves.fleetvet.yaml        run one file
  $ fleetvet test --coverage                        also list records that no case covers
  $ fleetvet test --min-coverage 80                 fail if less than 80 % of the records are covered
  $ fleetvet test -o junit=test-results.xml         print for people, and write JUnit for CI
  $ fleetvet schema policy-test                     the fields of a test file

Exit status: 0 all cases passed, 1 some did not, 2 there are no cases or they could not run.`;

const PASSED = 0;
const FAILED = 1;

/** Adds `fleetvet test`, whose exit status goes to `finish`. */
export function addTestCommand(program: Command, finish: (status: number) => void): void {
  const { formatArgument, outputArgument } = outputArguments(POLICY_TEST_FORMAT_NAMES);
  const command = program
    .command('test')
    .description('run the policy tests: cases that state what the policy must decide for a device or inventory item')
    .argument('[paths...]', 'test files and folders (default: tests/**/*.fleetvet.{yaml,yml})');
  command
    .addOption(
      new Option('-f, --format <name>', 'output format, repeatable (default: pretty)')
        .choices(formatChoices(POLICY_TEST_FORMAT_NAMES))
        .argParser(formatArgument),
    )
    .option(
      '-o, --output <[name=]file>',
      'write to a file, in the format of NAME, -f or its extension; repeatable',
      outputArgument,
    )
    .option('--if-present', 'pass if the repository has no policy tests')
    .option('--coverage', 'list validated software records that no case covers')
    .option('--min-coverage <percent>', 'fail if fewer records are covered, and list them', percentArgument);
  addCommonOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: TestCommandOptions) => {
      finish(await runTests(paths, options));
    });
}

async function runTests(paths: readonly string[], options: TestCommandOptions): Promise<number> {
  const { hasPolicyTests, testWorkingTree } = await import('../../policy-tests/test-policy.js');
  const { standardOutput, files } = planOutputs(options, 'pretty', POLICY_TEST_FORMAT_NAMES);
  const { cwd, asOf, config, multiTenantMode, minCoverage = 0, quiet = false } = options;
  if (options.ifPresent === true && paths.length === 0 && !(await hasPolicyTests(cwd, config))) return PASSED;
  const result = await withProgress(quiet, async (onProgress) =>
    testWorkingTree(cwd, {
      asOf,
      today: today(),
      config,
      multiTenantMode,
      paths: placePaths(paths, options),
      onProgress,
    }),
  );
  const coverage = options.coverage === true || options.minCoverage !== undefined;
  const render = async (format: PolicyTestFormat, colors: ReturnType<typeof colorsFor>): Promise<Iterable<string>> => {
    const report = await POLICY_TEST_FORMATS[format]();
    return report(result, { colors, width: columnsFor(process.stdout), quiet, coverage, minCoverage });
  };
  for (const { format, file } of files) {
    const { writeFile } = await import('../../files/write-file.js');
    await writeFile(cwd, file, await render(format, colorsFor({ isTTY: false }, false)));
  }
  if (standardOutput !== undefined)
    await writePieces(process.stdout, await render(standardOutput, colorsFor(process.stdout, options.color)));
  return testsFailed(result, minCoverage) ? FAILED : PASSED;
}

function percentArgument(text: string): number {
  const percent = wholeNumberArgument(text);
  if (percent > 100) throw new InvalidArgumentError('Expected a whole number from 0 to 100.');
  return percent;
}
