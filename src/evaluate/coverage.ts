import { compareOptionalText } from '../model/compare.js';
import type { Coverage, CoverageCounts, RecordCounts } from '../model/coverage.js';
import { type Entry, textField } from '../model/entry.js';
import {
  type Evaluation,
  isSoftwareExpected,
  type Match,
  platformOf,
  type SubjectEvaluation,
} from '../model/evaluation.js';
import type { KindOfDevice } from '../model/config.js';
import type { Repository, Subject, ValidatedSoftware } from '../model/repository.js';
import { findConflicts } from './rules/validated-software-conflict.js';
import { findOtherPlatformRecords } from './rules/validated-software-other-platform.js';
import { findUnusedRecords } from './rules/validated-software-unused.js';

type Count = { -readonly [Key in keyof CoverageCounts]: CoverageCounts[Key] };

/**
 * Measures how much of the fleet has a policy: devices by type, inventory items by part, and the records that have no effect.
 * Limited to the subjects and the records of the entries that are reported on; without those that have no software and need none.
 */
export function measureCoverage(
  repository: Repository,
  evaluation: Evaluation,
  notExpected: readonly KindOfDevice[],
  isReported: (entry: Entry) => boolean = () => true,
): Coverage {
  const isCounted = ({ subject, validity }: SubjectEvaluation): boolean =>
    isReported(subject.entry) && (validity.status !== 'no_software' || isSoftwareExpected(subject, notExpected));
  const devices = countGroups(
    evaluation.devices,
    isCounted,
    ({ deviceType }) => deviceType,
    ({ manufacturer, model }) => ({ manufacturer, model }),
  );
  const items = countGroups(
    evaluation.inventoryItems,
    isCounted,
    ({ entry }) => JSON.stringify([manufacturerOf(entry), partIdOf(entry)]),
    (_, { entry }) => ({ manufacturer: manufacturerOf(entry), partId: partIdOf(entry) }),
  );
  return {
    devices: devices.all,
    deviceTypes: devices.groups,
    inventoryItems: items.all,
    parts: items.groups,
    records: countRecords(repository, evaluation, isReported),
  };
}

function manufacturerOf({ value }: Entry): string | null {
  return textField(value, 'manufacturer') ?? null;
}

function partIdOf({ value }: Entry): string | null {
  return textField(value, 'part_id') ?? null;
}

/** Counts subjects, altogether and by what they have in common; the groups with the most uncovered subjects come first. */
function countGroups<S extends Subject, Common, Key extends Readonly<Record<string, string | null>>>(
  found: readonly SubjectEvaluation<S>[],
  isCounted: (one: SubjectEvaluation<S>) => boolean,
  commonOf: (subject: S) => Common,
  keyOf: (common: Common, subject: S) => Key,
): { readonly all: CoverageCounts; readonly groups: readonly (Key & CoverageCounts)[] } {
  const all = nothing();
  const groups = new Map<Common, { readonly key: Key; readonly counts: Count }>();
  for (const one of found) {
    if (!isCounted(one)) continue;
    const common = commonOf(one.subject);
    let group = groups.get(common);
    if (group === undefined) groups.set(common, (group = { key: keyOf(common, one.subject), counts: nothing() }));
    add(all, one);
    add(group.counts, one);
  }
  return {
    all,
    groups: [...groups.values()]
      .sort((a, b) => uncovered(b.counts) - uncovered(a.counts) || compareKeys(a.key, b.key))
      .map(({ key, counts }) => ({ ...key, ...counts })),
  };
}

function nothing(): Count {
  return { total: 0, matched: 0, covered: 0, noPolicy: 0 };
}

function add(counts: Count, { subject, matches, validity }: SubjectEvaluation): void {
  const platform = platformOf(subject);
  counts.total += 1;
  if (matches.length > 0) counts.matched += 1;
  if (matches.some((match) => isUsable(match, platform))) counts.covered += 1;
  if (validity.reason === 'no_policy') counts.noPolicy += 1;
}

function isUsable({ inWindow, record }: Match, platform: string | undefined): boolean {
  return inWindow && (platform === undefined || record.software.platform === platform);
}

function uncovered({ total, covered }: CoverageCounts): number {
  return total - covered;
}

function compareKeys(a: Readonly<Record<string, string | null>>, b: Readonly<Record<string, string | null>>): number {
  for (const [name, value] of Object.entries(a)) {
    const order = compareOptionalText(value ?? undefined, b[name] ?? undefined);
    if (order !== 0) return order;
  }
  return 0;
}

function countRecords(
  repository: Repository,
  evaluation: Evaluation,
  isReported: (entry: Entry) => boolean,
): RecordCounts {
  const count = (records: Iterable<ValidatedSoftware>): number =>
    [...records].filter(({ entry }) => isReported(entry)).length;
  const conflicting = new Set<ValidatedSoftware>();
  for (const { preferred, other } of findConflicts({ repository, evaluation })) conflicting.add(preferred).add(other);
  return {
    total: count(repository.validatedSoftware),
    unused: repository.isComplete ? count(findUnusedRecords({ repository, evaluation })) : null,
    otherPlatform: count(findOtherPlatformRecords({ repository, evaluation }).keys()),
    conflicting: count(conflicting),
  };
}
