import { describeEntry } from '../../model/describe.js';
import type { DiagnosticDraft } from '../../model/diagnostic.js';
import { placeIn, placeOfName } from '../../model/place.js';
import { tableLength, type SoftwareVersion, type Subject, type ValidatedSoftware } from '../../model/repository.js';
import { indexWindows } from './window-index.js';
import { describe, listsOf, nameOfSoftware, type Rule, type RuleContext } from './rule.js';

/** How many of the records that disagree with a preferred one are named for each: some could disagree with all others. */
const TOLD = 20;

/** validated-software-conflict: two records of one version and the same subject differ in `preferred` at the same time. */
export const validatedSoftwareConflict: Rule = function* (context) {
  for (const conflict of findConflicts(context)) yield draftOf(conflict);
};

/** Two records that disagree, and a subject that both match. */
interface Conflict {
  readonly preferred: ValidatedSoftware;
  readonly other: ValidatedSoftware;
  readonly subject: Subject;
  /** Whether no more of those that disagree with the preferred record are looked for. */
  readonly isLast: boolean;
}

/**
 * Two records of one version and a same subject that differ in `preferred` at the same time: for each preferred record up to
 * {@link TOLD} others, and every record that disagrees with one at least once.
 */
export function* findConflicts({
  repository,
  evaluation,
}: Pick<RuleContext, 'repository' | 'evaluation'>): Generator<Conflict> {
  const { rivals, crowd } = findContested(repository.validatedSoftware);
  if (rivals.size === 0 && crowd.size === 0) return;
  const rivalsOf = byIndex(repository.validatedSoftware, (record) => rivals.get(record));
  const inCrowd = byIndex(repository.validatedSoftware, (record) => (crowd.has(record.software) ? record : undefined));
  /** For each record, by its index, the number of the last list that it was in. */
  const lastList = new Uint32Array(rivalsOf.length);
  let number = 0;
  const told = new Map<ValidatedSoftware, Set<ValidatedSoftware>>();
  for (const { records, subjects } of listsOf(evaluation)) {
    const [subject] = subjects;
    if (subject === undefined) continue;
    number += 1;
    for (const index of records) lastList[index] = number;
    for (const index of records) {
      const ofRecord = rivalsOf[index];
      // As a rule none is there that is not told already, which is found out without making a list.
      if (ofRecord?.others.some((other) => lastList[other.index] === number) !== true) continue;
      for (const other of ofRecord.others) {
        if (lastList[other.index] === number) yield { preferred: ofRecord.preferred, other, subject, isLast: false };
      }
      ofRecord.others = ofRecord.others.filter((other) => lastList[other.index] !== number);
    }
    if (crowd.size > 0) yield* conflictsInCrowd(records, subject, inCrowd, told);
  }
}

/** A preferred record, and those that disagree with it where a subject matches both, and are not told yet. */
interface Rivals {
  readonly preferred: ValidatedSoftware;
  others: readonly ValidatedSoftware[];
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
 * The records of software versions that some prefer and some do not. Where few do not, which is the rule, each preferred
 * record with its rivals; the other versions are a crowd, whose every pair cannot be gone through.
 */
function findContested(records: readonly ValidatedSoftware[]): {
  readonly rivals: ReadonlyMap<ValidatedSoftware, Rivals>;
  readonly crowd: ReadonlySet<SoftwareVersion>;
} {
  const sides = new Map<SoftwareVersion, Sides>();
  for (const record of records) addSide(sides, record);
  const rivals = new Map<ValidatedSoftware, Rivals>();
  const crowd = new Set<SoftwareVersion>();
  for (const [software, { preferred, plain }] of sides) {
    if (preferred.length > 0 && plain.length >= TOLD) crowd.add(software);
    else for (const record of preferred) rivals.set(record, { preferred: record, others: meeting(plain, record) });
  }
  return { rivals, crowd };
}

function meeting(records: readonly ValidatedSoftware[], wanted: ValidatedSoftware): readonly ValidatedSoftware[] {
  return records.length === 0 ? records : [...indexWindows(records).meeting(wanted)];
}

/** What is known of each record, by its index. */
function byIndex<T>(
  records: readonly ValidatedSoftware[],
  find: (record: ValidatedSoftware) => T | undefined,
): readonly (T | undefined)[] {
  const found = Array.from({ length: tableLength(records) }, (): T | undefined => undefined);
  for (const record of records) found[record.index] = find(record);
  return found;
}

/** The conflicts among those records of a list that are of a crowd. */
function* conflictsInCrowd(
  records: Uint32Array,
  subject: Subject,
  inCrowd: readonly (ValidatedSoftware | undefined)[],
  told: Map<ValidatedSoftware, Set<ValidatedSoftware>>,
): Generator<Conflict> {
  const sides = new Map<SoftwareVersion, Sides>();
  for (const index of records) {
    const record = inCrowd[index];
    if (record !== undefined) addSide(sides, record);
  }
  for (const side of sides.values()) yield* conflictsBetween(side, subject, told);
}

/** The conflicts of records that match one subject, but for those told already, which become more. */
function* conflictsBetween(
  { preferred, plain }: Sides,
  subject: Subject,
  told: Map<ValidatedSoftware, Set<ValidatedSoftware>>,
): Generator<Conflict> {
  if (preferred.length === 0 || plain.length === 0) return;
  const toldOf = (record: ValidatedSoftware): Set<ValidatedSoftware> => {
    let others = told.get(record);
    if (others === undefined) told.set(record, (others = new Set()));
    return others;
  };
  const ofPlain = indexWindows(plain);
  let isWhole = true;
  for (const record of preferred) {
    const others = toldOf(record);
    for (const other of others.size < TOLD ? ofPlain.meeting(record) : []) {
      if (others.has(other)) continue;
      others.add(other);
      toldOf(other);
      yield { preferred: record, other, subject, isLast: others.size === TOLD };
      if (others.size === TOLD) break;
    }
    if (others.size === TOLD) isWhole = false;
  }
  if (isWhole) return;
  const ofPreferred = indexWindows(preferred);
  for (const other of plain) {
    const [record] = told.has(other) ? [] : ofPreferred.meeting(other);
    if (record === undefined) continue;
    toldOf(other);
    yield { preferred: record, other, subject, isLast: false };
  }
}

function draftOf({ preferred, other, subject, isLast }: Conflict): DiagnosticDraft {
  return {
    rule: 'validated-software-conflict',
    message: `${describeEntry(preferred.entry)} prefers ${nameOfSoftware(preferred.software)} and ${describeEntry(other.entry)} does not, for ${describe(subject)} at the same time`,
    help: `let them agree on preferred, or set their windows or assignments apart${isLast ? `; of the records that disagree with this one, ${TOLD} are named` : ''}`,
    at: placeIn(preferred.entry, 'preferred'),
    identity: [describeEntry(preferred.entry), describeEntry(other.entry)],
    related: [{ message: 'the other record', at: placeOfName(other.entry) }],
  };
}
