import { describeEntry } from '../../model/describe.js';
import type { DiagnosticDraft } from '../../model/diagnostic.js';
import type { Match } from '../../model/evaluation.js';
import { placeIn, placeOfName } from '../../model/place.js';
import type { SoftwareVersion, Subject, ValidatedSoftware } from '../../model/repository.js';
import { describe, nameOfSoftware, type Rule, type RuleContext, subjectsOf } from './rule.js';

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
  if (rivals.size === 0) return;
  const seen = new Set<readonly Match[]>();
  for (const { subject, matches } of subjectsOf(evaluation)) {
    if (seen.has(matches)) continue;
    seen.add(matches);
    const preferred = matches.filter(({ record }) => rivals.has(record));
    if (preferred.length === 0) continue;
    const present = new Set(matches.map(({ record }) => record));
    for (const { record } of preferred) {
      const ofRecord = rivals.get(record) ?? new Set();
      for (const rival of ofRecord) {
        if (!present.has(rival)) continue;
        ofRecord.delete(rival);
        yield { preferred: record, other: rival, subject };
      }
    }
  }
}

/** For each preferred record those of its software that are not, and whose windows meet its own. */
function findRivals(records: readonly ValidatedSoftware[]): Map<ValidatedSoftware, Set<ValidatedSoftware>> {
  const plain = new Map<SoftwareVersion, ValidatedSoftware[]>();
  for (const record of records) {
    if (record.preferred) continue;
    const list = plain.get(record.software);
    if (list === undefined) plain.set(record.software, [record]);
    else list.push(record);
  }
  const rivals = new Map<ValidatedSoftware, Set<ValidatedSoftware>>();
  for (const record of records) {
    if (!record.preferred) continue;
    const found = (plain.get(record.software) ?? []).filter((other) => overlap(record, other));
    if (found.length > 0) rivals.set(record, new Set(found));
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
