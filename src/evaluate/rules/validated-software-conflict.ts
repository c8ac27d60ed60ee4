import { describeEntry } from '../../model/describe.js';
import type { DiagnosticDraft } from '../../model/diagnostic.js';
import { placeIn, placeOfName } from '../../model/place.js';
import type { SoftwareVersion, Subject, ValidatedSoftware } from '../../model/repository.js';
import { placesFor } from '../places-for.js';
import { describe, listsOf, nameOfSoftware, type Rule, type RuleContext } from './rule.js';

/** validated-software-conflict: two records of one version and the same subject differ in `preferred` at the same time. */
export const validatedSoftwareConflict: Rule = function* (context) {
  for (const conflict of findConflicts(context)) yield draftOf(conflict);
};

/** Two records that disagree, and a subject that both match. */
interface Conflict {
  readonly preferred: ValidatedSoftware;
  readonly other: ValidatedSoftware;
  readonly subject: Subject;
}

/** Every two records of one version and a same subject that differ in `preferred` at the same time. */
export function* findConflicts({
  repository,
  evaluation,
}: Pick<RuleContext, 'repository' | 'evaluation'>): Generator<Conflict> {
  const rivals = findRivals(repository.validatedSoftware);
  if (rivals.every((ofRecord) => ofRecord === undefined)) return;
  /** For each record, by its index, the number of the last list that it was in. */
  const lastList = new Uint32Array(rivals.length);
  let number = 0;
  for (const { records, subjects } of listsOf(evaluation)) {
    const [subject] = subjects;
    if (subject === undefined) continue;
    number += 1;
    for (const index of records) lastList[index] = number;
    for (const index of records) {
      const ofRecord = rivals[index];
      // As a rule no rival is there, which is found out without making a list.
      if (ofRecord?.others.some((other) => lastList[other.index] === number) !== true) continue;
      for (const other of ofRecord.others) {
        if (lastList[other.index] === number) yield { preferred: ofRecord.preferred, other, subject };
      }
      ofRecord.others = ofRecord.others.filter((other) => lastList[other.index] !== number);
    }
  }
}

/** A preferred record, and those that may disagree with it and were not yet found to. */
interface Rivals {
  readonly preferred: ValidatedSoftware;
  others: readonly ValidatedSoftware[];
}

/** For each preferred record, by its index, those of its software that are not, and whose windows meet its own. */
function findRivals(records: readonly ValidatedSoftware[]): readonly (Rivals | undefined)[] {
  const plain = new Map<SoftwareVersion, ValidatedSoftware[]>();
  for (const record of records) {
    if (record.preferred) continue;
    const list = plain.get(record.software);
    if (list === undefined) plain.set(record.software, [record]);
    else list.push(record);
  }
  const rivals = Array.from({ length: placesFor(records) }, (): Rivals | undefined => undefined);
  for (const record of records) {
    if (!record.preferred) continue;
    const others = (plain.get(record.software) ?? []).filter((other) => overlap(record, other));
    if (others.length > 0) rivals[record.index] = { preferred: record, others };
  }
  return rivals;
}

function draftOf({ preferred, other, subject }: Conflict): DiagnosticDraft {
  return {
    rule: 'validated-software-conflict',
    message: `${describeEntry(preferred.entry)} prefers ${nameOfSoftware(preferred.software)} and ${describeEntry(other.entry)} does not, for ${describe(subject)} at the same time`,
    help: 'let them agree on preferred, or set their windows or assignments apart',
    at: placeIn(preferred.entry, 'preferred'),
    identity: [describeEntry(preferred.entry), describeEntry(other.entry)],
    related: [{ message: 'the other record', at: placeOfName(other.entry) }],
  };
}

function overlap(a: ValidatedSoftware, b: ValidatedSoftware): boolean {
  const start = a.start > b.start ? a.start : b.start;
  const proper = (a.end === undefined || a.end >= a.start) && (b.end === undefined || b.end >= b.start);
  return proper && (a.end === undefined || start <= a.end) && (b.end === undefined || start <= b.end);
}
