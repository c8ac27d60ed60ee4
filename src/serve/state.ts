import type { Snapshot } from '../check/snapshot.js';
import { hasFailed } from '../check/verdict.js';
import { createWorkspace, type Workspace } from '../check/workspace.js';
import type { FileSource } from '../files/file-source.js';
import { fleetCommit, findCommit, openRepository } from '../files/git/index.js';
import { findRepository } from '../files/git/find-repository.js';
import { workingTree } from '../files/working-tree.js';
import { createPause } from '../files/long-running.js';
import type { CheckResult } from '../model/check-result.js';
import type { IsoDate } from '../model/dates.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { RULES } from '../model/rules.js';
import { runInSlices } from '../model/steps.js';
import { UserError } from '../model/user-error.js';
import { VERSION } from '../model/version.js';
import type { QueryContext } from '../query/collection.js';
import { buildIndexes, createContext } from '../query/context.js';
import { composeReport } from '../report/report.js';
import { findReportCommit } from '../report/report-commit.js';
import type { ReportData } from '../report/types.js';
import { plural } from '../text/words.js';
import { digestOf } from '../text/digest.js';
import { locationText } from '../model/source.js';

/** Where the served repository lies, and how it is evaluated. */
export interface Origin {
  readonly directory: string;
  /** The commit to serve; without it, the working tree. */
  readonly ref?: string | undefined;
  readonly config?: string | undefined;
  readonly multiTenantMode?: boolean | undefined;
}

/** Everything that answers come from: one evaluated repository, which never changes. */
export interface State {
  /** Identifies the files, the date and the program: equal on every replica that serves the same. */
  readonly digest: string;
  readonly asOf: IsoDate;
  /** The id of the commit that is served, or that is checked out where a working tree is served. */
  readonly commit: string | undefined;
  readonly origin: Origin;
  readonly query: QueryContext;
  readonly result: CheckResult;
  /** What is left out because it cannot be read, or undefined if nothing is. */
  readonly gap: string | undefined;
  readonly loadSeconds: number;
  readonly loadedAt: Date;
}

/** Loads a state; `changed` names the files that may have changed since the last call, from the root. */
type LoadState = (asOf: IsoDate, changed: Iterable<string> | 'all') => Promise<State>;

/**
 * Creates what loads and evaluates the repository by the whole pipeline of a check (serve.md). What did not change is taken
 * over from the state before, and requests are let in on the way.
 * The loader throws a UserError where the repository cannot be checked: no such commit, a bad config, nothing to check.
 */
export function createLoader(origin: Origin): LoadState {
  const { directory, ref, config, multiTenantMode } = origin;
  let source: FileSource | undefined;
  let prefix: string | undefined;
  let last: IsoDate | undefined;
  const pause = createPause();
  const workspaceAsOf = (asOf: IsoDate): Workspace =>
    createWorkspace({
      open: () => source ?? workingTree(directory, config),
      asOf,
      config,
      multiTenantMode,
      pause,
      onProgress: pause,
    });
  let workspace: Workspace | undefined;
  return async (asOf, changed) => {
    const started = performance.now();
    const found = ref === undefined ? undefined : await findCommit(await openRepository(directory, 'any'), ref);
    if (found !== undefined) source = await fleetCommit(found, directory, config);
    prefix = (found?.repository ?? findRepository(directory))?.prefix;
    workspace ??= workspaceAsOf(asOf);
    const files = found !== undefined || last !== asOf ? 'all' : changed;
    const { snapshot, result } = await workspace.refresh(files, { asOf, prefix });
    last = asOf;
    const { repository, evaluation } = result;
    const query = createContext({ repository, evaluation, statuses: result.config.statuses });
    await runInSlices(buildIndexes(query), pause);
    const commit = found?.id ?? (await findHead(directory));
    return {
      digest: digestOfState([VERSION, asOf, String(multiTenantMode), commit ?? ''], snapshot),
      asOf,
      commit,
      origin,
      query,
      result,
      gap: gapOf(result),
      loadSeconds: (performance.now() - started) / 1000,
      loadedAt: new Date(),
    };
  };
}

/** The commit that is checked out around a folder, if there is one. */
async function findHead(directory: string): Promise<string | undefined> {
  try {
    return (await findCommit(await openRepository(directory, 'any'), 'HEAD')).id;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The compliance report of a state. */
export async function reportOf({ result, commit, origin }: State): Promise<ReportData> {
  const { directory, ref, config } = origin;
  const isCommit = ref !== undefined && commit !== undefined;
  return composeReport(result, {
    failed: hasFailed(result, { severity: 'error', onlyNew: false }),
    commit: isCommit ? { id: commit, altered: false } : await findReportCommit(directory, result, config),
  });
}

/** Identifies what a state was made of: the bytes of its files, and its config. */
function digestOfState(more: readonly string[], { files, config }: Snapshot): string {
  return digestOf([more, files.map(({ file, id }) => `${id ?? 'unreadable'} ${file.path}`), config]);
}

function gapOf({ repository, diagnostics }: CheckResult): string | undefined {
  if (repository.isComplete) return undefined;
  const causes = diagnostics.filter(({ rule }) => RULES[rule].alwaysError);
  const [first] = causes;
  if (first === undefined) return 'some files cannot be read';
  const more = causes.length > 1 ? `, and ${plural(causes.length - 1, 'more error')}` : '';
  return `${inWords(first)}${more}`;
}

function inWords({ location, message }: Diagnostic): string {
  return `${locationText(location)}: ${message}`;
}
