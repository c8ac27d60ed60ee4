import { describeEntry, placeIn, placeOfName, softwareName } from '../../model/describe.js';
import type { DiagnosticDraft } from '../../model/diagnostic.js';
import type { Evaluation } from '../../model/evaluation.js';
import { identityOfEntry } from '../../model/identity.js';
import { tableLength, type SoftwareVersion, type Subject, type ValidatedSoftware } from '../../model/repository.js';
import { indexWindows } from './window-index.js';
import { listsOf, type MatchList } from '../match-lists.js';
import { describe, type Rule, type RuleContext } from './rule.js';

/** The maximum number of conflicting records named for each preferred record. */
const SHOWN_RIVALS = 20;

/** validated-software-conflict: two records of one version and the same subject differ in `preferred` at the same time. */
export const validatedSoftwareConflict: Rule = function* (context) {
  for (const conflict of findConflicts(context)) yield draftOf(conflict);
};

/** Two records that disagree, and a subject that both match. */
interface Conflict extends Finding {
  readonly subject: Subject;
}

/** Two records that disagree, and the number of a list of matches that both are in. */
interface Finding {
  readonly preferred: ValidatedSoftware;
  readonly other: ValidatedSoftware;
  readonly list: number;
  /** Whether the search for records that disagree with the preferred one has stopped. */
  readonly isLast: boolean;
}

const conflictsOfEvaluations = new WeakMap<Evaluation, readonly Conflict[]>();

/**
 * Pairs of records of one version that match the same device or inventory item and differ in `preferred` at the same time:
 * up to {@link SHOWN_RIVALS} for each preferred record, and every record that has a conflict at least once.
 */
export function findConflicts({
  repository: { validatedSoftware },
  evaluation,
}: Pick<RuleContext, 'repository' | 'evaluation'>): readonly Conflict[] {
  const known = conflictsOfEvaluations.get(evaluation);
  if (known !== undefined) return known;
  const lists = listsOf(evaluation);
  const conflicts = findInLists(validatedSoftware, lists).flatMap((found) => {
    const subject = lists[found.list]?.subjects[0];
    return subject === undefined ? [] : [{ ...found, subject }];
  });
  conflictsOfEvaluations.set(evaluation, conflicts);
  return conflicts;
}

/** The last search among the records: most changes of an inventory do not affect the lists of matches. */
const lastSearches = new WeakMap<
  readonly ValidatedSoftware[],
  { readonly lists: readonly MatchList[]; readonly found: readonly Finding[] }
>();

function findInLists(policy: readonly ValidatedSoftware[], lists: readonly MatchList[]): readonly Finding[] {
  const last = lastSearches.get(policy);
  const hasSameLists =
    last?.lists.length === lists.length && last.lists.every(({ records }, at) => records === lists[at]?.records);
  if (hasSameLists) return last.found;
  const found = searchConflicts(policy, lists);
  lastSearches.set(policy, { lists, found });
  return found;
}

function searchConflicts(
  validatedSoftware: readonly ValidatedSoftware[],
  lists: readonly MatchList[],
): readonly Finding[] {
  const conflicts: Finding[] = [];
  const { rivals, crowd } = findContested(validatedSoftware);
  if (rivals.length === 0 && crowd.size === 0) return conflicts;
  const rivalsOf = byIndex<Rivals>(
    validatedSoftware,
    rivals.map((ofRecord) => [ofRecord.preferred.index, ofRecord]),
  );
  const inCrowd = byIndex(
    validatedSoftware,
    validatedSoftware.filter(({ software }) => crowd.has(software)).map((record) => [record.index, record]),
  );
  /** For each record, by its index, one more than the number of the last list that it was in. */
  const lastList = new Uint32Array(tableLength(validatedSoftware));
  const found = new Map<ValidatedSoftware, Set<ValidatedSoftware>>();
  for (const [list, { records }] of lists.entries()) {
    collectFromRivals(records, list, rivalsOf, lastList, conflicts);
    if (crowd.size > 0) collectFromCrowd(records, list, inCrowd, found, conflicts);
  }
  return conflicts;
}

/** Collects the pairs of rivals in a list that have not been found in an earlier one. */
function collectFromRivals(
  records: Uint32Array,
  list: number,
  rivalsOf: (Rivals | undefined)[],
  lastList: Uint32Array,
  conflicts: Finding[],
): void {
  const mark = list + 1;
  records.forEach((index) => (lastList[index] = mark));
  records.forEach((index) => {
    const ofRecord = rivalsOf[index];
    if (ofRecord?.indexes.some((other) => lastList[other] === mark) !== true) return;
    const { preferred, others } = ofRecord;
    const left: ValidatedSoftware[] = [];
    for (const other of others) {
      if (lastList[other.index] === mark) conflicts.push({ preferred, other, list, isLast: false });
      else left.push(other);
    }
    rivalsOf[index] = left.length === 0 ? undefined : rivalsOfRecord(preferred, left);
  });
}

/** A preferred record, and the records that conflict with it if something matches both, and have not been found yet. */
interface Rivals {
  readonly preferred: ValidatedSoftware;
  readonly others: readonly ValidatedSoftware[];
  /** The indexes of the others. */
  readonly indexes: Uint32Array;
}

function rivalsOfRecord(preferred: ValidatedSoftware, others: readonly ValidatedSoftware[]): Rivals {
  return { preferred, others, indexes: Uint32Array.from(others, ({ index }) => index) };
}

/** Records of one software version, by whether they prefer it. */
interface Sides {
  readonly preferred: ValidatedSoftware[];
  readonly plain: ValidatedSoftware[];
}

function addSide(sides: Map<SoftwareVersion, Sides>, record: ValidatedSoftware): void {
  let side = sides.get(record.software);
  if (side === undefined) sides.set(record.software, (side = { preferred: [], plain: [] }));
  side[record.preferred ? 'preferred' : 'plain'].push(record);
}

/**
 * The records of software versions that some records prefer and others do not. A preferred record with few others is listed
 * with its rivals; versions with many on both sides are a crowd, which has too many pairs to compare each.
 */
function findContested(records: readonly ValidatedSoftware[]): {
  readonly rivals: readonly Rivals[];
  readonly crowd: ReadonlySet<SoftwareVersion>;
} {
  const sides = new Map<SoftwareVersion, Sides>();
  for (const record of records) addSide(sides, record);
  const rivals: Rivals[] = [];
  const crowd = new Set<SoftwareVersion>();
  for (const [software, { preferred, plain }] of sides) {
    if (preferred.length === 0 || plain.length === 0) continue;
    if (plain.length >= SHOWN_RIVALS) {
      crowd.add(software);
      continue;
    }
    const windows = indexWindows(plain);
    for (const record of preferred) rivals.push(rivalsOfRecord(record, windows.overlapping(record, SHOWN_RIVALS)));
  }
  return { rivals, crowd };
}

/** A table of values by the index of a record. */
function byIndex<T>(
  records: readonly ValidatedSoftware[],
  entries: readonly (readonly [index: number, value: T])[],
): (T | undefined)[] {
  const table = Array.from({ length: tableLength(records) }, (): T | undefined => undefined);
  for (const [index, value] of entries) table[index] = value;
  return table;
}

/** Collects the conflicts among the records of a list that belong to a crowd. */
function collectFromCrowd(
  records: Uint32Array,
  list: number,
  inCrowd: readonly (ValidatedSoftware | undefined)[],
  found: Map<ValidatedSoftware, Set<ValidatedSoftware>>,
  conflicts: Finding[],
): void {
  const sides = new Map<SoftwareVersion, Sides>();
  records.forEach((index) => {
    const record = inCrowd[index];
    if (record !== undefined) addSide(sides, record);
  });
  for (const side of sides.values()) collectBetween(side, list, found, conflicts);
}

/** Collects the conflicts of records that match one subject, except those found before, which are added to. */
function collectBetween(
  { preferred, plain }: Sides,
  list: number,
  found: Map<ValidatedSoftware, Set<ValidatedSoftware>>,
  conflicts: Finding[],
): void {
  if (preferred.length === 0 || plain.length === 0) return;
  const foundFor = (record: ValidatedSoftware): Set<ValidatedSoftware> => {
    let others = found.get(record);
    if (others === undefined) found.set(record, (others = new Set()));
    return others;
  };
  const plainByWindow = indexWindows(plain);
  let isWhole = true;
  for (const record of preferred) {
    const others = foundFor(record);
    // At most as many of these were found before as are missing from the limit.
    for (const other of others.size < SHOWN_RIVALS ? plainByWindow.overlapping(record, SHOWN_RIVALS) : []) {
      if (others.has(other)) continue;
      others.add(other);
      foundFor(other);
      conflicts.push({ preferred: record, other, list, isLast: others.size === SHOWN_RIVALS });
      if (others.size === SHOWN_RIVALS) break;
    }
    if (others.size === SHOWN_RIVALS) isWhole = false;
  }
  if (isWhole) return;
  const preferredByWindow = indexWindows(preferred);
  for (const other of plain) {
    const [record] = found.has(other) ? [] : preferredByWindow.overlapping(other, 1);
    if (record === undefined) continue;
    foundFor(other);
    conflicts.push({ preferred: record, other, list, isLast: false });
  }
}

function draftOf({ preferred, other, subject, isLast }: Conflict): DiagnosticDraft {
  return {
    rule: 'validated-software-conflict',
    message: `${describeEntry(preferred.entry)} prefers ${softwareName(preferred.software)} and ${describeEntry(other.entry)} does not, for ${describe(subject)} in the same period`,
    help: `give both the same preferred, or separate their windows or assignments${isLast ? `; only ${SHOWN_RIVALS} conflicts of this record are shown` : ''}`,
    at: placeIn(preferred.entry, 'preferred'),
    entry: preferred.entry,
    identity: [identityOfEntry(other.entry)],
    related: [{ message: 'the other record', at: placeOfName(other.entry) }],
  };
}
