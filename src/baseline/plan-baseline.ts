import { inspect, type Inspection, type InspectOptions } from '../check/inspect.js';
import type { FileSource } from '../files/file-source.js';
import { readText } from '../files/decode.js';
import { withFiles } from '../files/memory.js';
import type { SubjectEvaluation } from '../model/evaluation.js';
import { nodeRange } from '../model/node-table.js';
import type { Device, InventoryItem, ValidatedSoftware } from '../model/repository.js';
import { RULES } from '../model/rules.js';
import { UserError } from '../model/user-error.js';
import { type Baseline, BASELINE_PATH, type BaselineOptions, baselineText } from './baseline-file.js';
import { createBaseline } from './create-baseline.js';

/** What a run of the command does: the text of the file, or undefined if there is nothing to write or the file is removed. */
export interface BaselinePlan {
  readonly baseline: Baseline;
  readonly text: string | undefined;
  /** Names of records that are taken out, with --update. */
  readonly removed: readonly string[];
  /** How many devices and items stay invalid with the file, waived ones aside. */
  readonly remaining: number;
}

/**
 * Works out the baseline of a repository without one (interop.md, 3), and checks in memory what it leaves.
 * @throws {UserError} if one exists already, no glob of the config reads it, or the repository cannot be checked.
 */
export async function planBaseline(
  source: FileSource,
  inspectOptions: InspectOptions,
  options: BaselineOptions,
): Promise<BaselinePlan> {
  if (readText(source, BASELINE_PATH) !== undefined)
    throw new UserError(
      `${BASELINE_PATH} already exists; to remove what is no longer needed, run fleetvet baseline --update`,
    );
  const { repository, evaluation } = await inspect(source, inspectOptions);
  const baseline = createBaseline(repository, evaluation, options);
  if (baseline.records.length === 0)
    return {
      baseline,
      text: undefined,
      removed: [],
      remaining: invalidCount(evaluation.devices, evaluation.inventoryItems),
    };
  const text = baselineText(baseline.records, inspectOptions.asOf, options);
  const after = await inspect(withFiles(source, new Map([[BASELINE_PATH, text]])), inspectOptions);
  const fault = after.diagnostics.find(
    ({ rule, location }) => location.file === BASELINE_PATH && RULES[rule].alwaysError,
  );
  if (fault !== undefined)
    throw new UserError(`nothing is written, since the baseline would be broken: ${fault.message}`);
  if (!after.repository.validatedSoftware.some(isOfBaseline))
    throw new UserError(
      `${BASELINE_PATH} would not be read: no glob of the config under policies matches it; add it there`,
    );
  const { devices, inventoryItems } = after.evaluation;
  return { baseline, text, removed: [], remaining: invalidCount(devices, inventoryItems) };
}

const isOfBaseline = ({ entry }: ValidatedSoftware): boolean => entry.file.path === BASELINE_PATH;

function invalidCount(...lists: readonly (readonly SubjectEvaluation[])[]): number {
  return lists.flat().filter(({ validity, waiver }) => validity.status === 'invalid' && waiver === undefined).length;
}

/**
 * Takes the records out of a baseline that nothing needs any more: no device or item is valid by them alone. All other
 * text of the file stays as it is.
 * @throws {UserError} where there is no baseline, or the repository cannot be checked.
 */
export async function planBaselineUpdate(source: FileSource, inspectOptions: InspectOptions): Promise<BaselinePlan> {
  const text = readText(source, BASELINE_PATH);
  if (text === undefined)
    throw new UserError(`there is no ${BASELINE_PATH} to update; fleetvet baseline writes the first one`);
  const inspection = await inspect(source, inspectOptions);
  const { evaluation, repository } = inspection;
  const records = repository.validatedSoftware.filter(isOfBaseline);
  const needed = new Set([...neededRecords(evaluation.devices), ...neededRecords(evaluation.inventoryItems)]);
  const gone = records.filter((record) => !needed.has(record));
  const isComplete = repository.brokenEntries.every(({ file }) => file.path !== BASELINE_PATH);
  const baseline: Baseline = { records: [], leftOut: [], devices: 0, items: 0 };
  const removed = gone.map(({ name, software }) => name ?? `${software.platform} ${software.version}`);
  const remaining = invalidCount(evaluation.devices, evaluation.inventoryItems);
  if (gone.length === records.length && isComplete) return { baseline, text: undefined, removed, remaining };
  return { baseline, text: gone.length === 0 ? text : withoutEntries(text, gone), removed, remaining };
}

/** The records of the baseline that a device or item is valid by, and no other record in its window. */
function neededRecords(found: readonly SubjectEvaluation<Device | InventoryItem>[]): readonly ValidatedSoftware[] {
  return found.flatMap(({ subject, matches }) => {
    const approving = matches.filter(({ record, inWindow }) => inWindow && record.software === subject.softwareVersion);
    // A record that has ended approves nothing, and says still what is left to do.
    const own = matches.flatMap(({ record }) =>
      isOfBaseline(record) && record.software === subject.softwareVersion ? [record] : [],
    );
    return approving.some(({ record }) => !isOfBaseline(record)) ? [] : own;
  });
}

/** A text without the lines of some entries. */
function withoutEntries(text: string, records: Inspection['repository']['validatedSoftware']): string {
  const ranges = records
    .map(({ entry }): readonly [number, number] => {
      const [start, end] = nodeRange(entry.file.nodes, entry.node);
      const from = text.lastIndexOf('\n', start - 1) + 1;
      const next = text.indexOf('\n', Math.max(start, end - 1));
      return [from, next < 0 ? text.length : next + 1];
    })
    .sort(([a], [b]) => a - b);
  let result = '';
  let at = 0;
  for (const [from, to] of ranges) {
    // The blank line in front of an entry goes with it.
    result += text.slice(at, from).replace(/\n\n$/, '\n');
    at = to;
  }
  return result + text.slice(at);
}
