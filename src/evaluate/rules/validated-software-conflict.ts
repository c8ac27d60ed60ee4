import { describeEntry } from '../../model/describe.js';
import type { DiagnosticDraft } from '../../model/diagnostic.js';
import type { Match } from '../../model/evaluation.js';
import { placeIn, placeOfName } from '../../model/place.js';
import type { SoftwareVersion, Subject, ValidatedSoftware } from '../../model/repository.js';
import { describe, nameOfSoftware, placesFor, type Rule, type RuleContext, subjectsOf } from './rule.js';

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
  const seen = new Set<readonly Match[]>();
  /** For each record, by its index, the number of the last list that it was in. */
  const lastList = new Uint32Array(rivals.length);
  for (const { subject, matches } of subjectsOf(evaluation)) {
    if (seen.has(matches)) continue;
    seen.add(matches);
    for (const { record } of matches) lastList[record.index] = seen.size;
    for (const { record } of matches) {
      const ofRecord = rivals[record.index];
      const present = ofRecord?.filter(({ index }) => lastList[index] === seen.size);
      if (ofRecord === undefined || present === undefined || present.length === 0) continue;
      rivals[record.index] = ofRecord.filter(({ index }) => lastList[index] !== seen.size);
      for (const rival of present) yield { preferred: record, other: rival, subject };
    }
  }
}

/** For each preferred record, by its index, those of its software that are not, and whose windows meet its own. */
function findRivals(records: readonly ValidatedSoftware[]): (readonly ValidatedSoftware[] | undefined)[] {
  const plain = new Map<SoftwareVersion, ValidatedSoftware[]>();
  for (const record of records) {
    if (record.preferred) continue;
    const list = plain.get(record.software);
    if (list === undefined) plain.set(record.software, [record]);
    else list.push(record);
  }
  const rivals = Array.from({ length: placesFor(records) }, (): readonly ValidatedSoftware[] | undefined => undefined);
  for (const record of records) {
    if (!record.preferred) continue;
    const found = (plain.get(record.software) ?? []).filter((other) => overlap(record, other));
    if (found.length > 0) rivals[record.index] = found;
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
