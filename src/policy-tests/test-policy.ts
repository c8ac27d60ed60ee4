import { countEntries } from '../model/entry.js';
import { workingTree } from '../files/working-tree.js';
import { assertNotEmpty } from '../check/snapshot.js';
import { loadConfig, POLICY_TEST_GLOB } from '../check/config.js';
import { loadFiles, type OnProgress } from '../check/load-files.js';
import { loadPolicyTests } from './load-policy-tests.js';
import type { Config } from '../model/config.js';
import type { Match } from '../model/evaluation.js';
import type { IsoDate } from '../model/dates.js';
import type { Diagnostic, DiagnosticDraft } from '../model/diagnostic.js';
import type { FileSource } from '../files/file-source.js';
import type { CaseResult, PolicyTestEntry, PolicyTestResult } from './types.js';
import type { ValidatedSoftware } from '../model/repository.js';
import { locate, locateDiagnostic } from '../parse/locate.js';
import { createTestContext, measureCoverage, type TestContext } from './context.js';
import { describeSubject, judgeCase } from './judge-case.js';
import { createSubjectResolver, type SubjectResolver } from './resolve-subject.js';
import { resolveInput } from '../resolve/resolution.js';
import { resolve } from '../resolve/resolve.js';
import { createYamlReader } from '../parse/yaml-reader.js';
import { validateFile } from '../validate/validate-file.js';
import { readText } from '../files/decode.js';

/** Options of policy tests. */
interface TestPolicyOptions {
  /** The date of cases without one. */
  readonly asOf?: IsoDate | undefined;
  /** Their date if that is not given either. */
  readonly today: IsoDate;
  /** The path of the config file; by default `fleetvet.yaml`, if present. */
  readonly config?: string | undefined;
  /** The tenant mode of cases without one; overrides the config. */
  readonly multiTenantMode?: boolean | undefined;
  /** Files and folders of tests; without any, all tests are run. */
  readonly paths?: readonly string[] | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Runs the policy tests of a repository: resolves and evaluates the subject of each case and compares (command-line.md,
 * Commands). What is broken in the repository or in a test is in the result.
 * @throws {UserError} if the config is not valid, the repository is empty, or there are no tests.
 */
export async function testPolicy(source: FileSource, options: TestPolicyOptions): Promise<PolicyTestResult> {
  const loaded = await loadConfig(source, options.config);
  const { config } = loaded;
  const tests = await loadPolicyTests(source, config, options.paths ?? []);
  const files = await loadFiles(
    { source, config: loaded, onProgress: options.onProgress },
    { parse: createYamlReader(config), validate: (parsed) => validateFile(parsed, config.statuses) },
  );
  const { repository, drafts, catalogs, lostNames } = resolve(resolveInput(files, config));
  assertNotEmpty({ files, config, repository, drafts: [...files.flatMap((file) => file.drafts), ...drafts] });

  const resolveSubject = createSubjectResolver(catalogs, lostNames);
  const run: Run = { options, config, resolveSubject, context: createTestContext(repository, locate) };
  const covered = new Set<readonly Match[]>();
  const tested = tests.map(({ path, entries, drafts: ofFile }) => ({
    path,
    diagnostics: diagnosticsOf(ofFile, config),
    cases: entries.map((entry) => runCase(entry, run, covered)),
  }));
  const cases = tested.flatMap((file) => file.cases);
  const count = (wanted: CaseResult['outcome']): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return {
    files: tested,
    passed: count('passed'),
    failed: count('failed'),
    broken: count('broken') + tested.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0),
    coverage: measureCoverage(repository.validatedSoftware, recordsOf(covered), locate),
    brokenEntries: countEntries(repository.brokenEntries),
    unreadPolicies: repository.unreadPolicies,
    undated:
      options.asOf === undefined
        ? tests.flatMap(({ entries }) => entries).filter((entry, index) => saysNoDate(entry, cases[index])).length
        : 0,
    readText: (file) => readText(source, file),
  };
}

/** Runs the policy tests of the repository whose files lie below a directory, as {@link testPolicy} does. */
export async function testWorkingTree(directory: string, options: TestPolicyOptions): Promise<PolicyTestResult> {
  return testPolicy(workingTree(directory, options.config), options);
}

/** Whether the repository below a directory has files of policy tests. */
export async function hasPolicyTests(directory: string, configPath?: string): Promise<boolean> {
  const source = workingTree(directory, configPath);
  const { config } = await loadConfig(source, configPath);
  return (await source.list([POLICY_TEST_GLOB], config.exclude)).length > 0;
}

interface Run {
  readonly options: TestPolicyOptions;
  readonly config: Config;
  readonly resolveSubject: SubjectResolver;
  readonly context: TestContext;
}

/** Runs one case. If it passes, the matches that it depends on are covered. */
function runCase(entry: PolicyTestEntry, run: Run, covered: Set<readonly Match[]>): CaseResult {
  const { options, config, resolveSubject, context } = run;
  const { file, node, value, name, drafts } = entry;
  const own = drafts.length === 0 ? value : undefined;
  const asOf = own?.as_of ?? entry.asOf ?? options.asOf ?? options.today;
  const multiTenantMode =
    own?.multi_tenant_mode ?? entry.multiTenantMode ?? options.multiTenantMode ?? config.multiTenantMode;
  const location = locate({ file, node, value, path: ['name'] });
  const common = { name, location, subject: undefined, asOf, multiTenantMode, differences: [], diagnostics: [] };
  if (own === undefined) return { ...common, outcome: 'broken', diagnostics: diagnosticsOf(drafts, config) };
  const { subject, drafts: ofReferences } = resolveSubject(entry);
  if (subject === undefined) return { ...common, outcome: 'broken', diagnostics: diagnosticsOf(ofReferences, config) };
  const { differences, restsUpon } = judgeCase(entry, subject, { asOf, multiTenantMode }, context);
  if (differences.length === 0) covered.add(restsUpon);
  return {
    ...common,
    subject: describeSubject(entry, subject),
    outcome: differences.length === 0 ? 'passed' : 'failed',
    differences,
  };
}

function recordsOf(lists: Iterable<readonly Match[]>): ReadonlySet<ValidatedSoftware> {
  const records = new Set<ValidatedSoftware>();
  for (const matches of lists) for (const { record } of matches) records.add(record);
  return records;
}

/** Whether a case that ran has no date. */
function saysNoDate({ asOf, value }: PolicyTestEntry, result: CaseResult | undefined): boolean {
  return result?.outcome !== 'broken' && asOf === undefined && value.as_of === undefined;
}

function diagnosticsOf(drafts: readonly DiagnosticDraft[], { severities }: Config): readonly Diagnostic[] {
  return drafts.map((draft) => locateDiagnostic(draft, severities));
}
