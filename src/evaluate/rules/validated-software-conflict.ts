import { describeEntry } from '../../model/describe.js';
import type { Match, SubjectEvaluation } from '../../model/evaluation.js';
import { placeIn, placeOfName } from '../../model/place.js';
import type { ValidatedSoftware } from '../../model/repository.js';
import { describe, nameOfSoftware, type Rule, subjectsOf } from './rule.js';

/** validated-software-conflict: two records of one version and the same subject differ in `preferred` at the same time. */
export const validatedSoftwareConflict: Rule = function* ({ evaluation }) {
  const seen = new Set<readonly Match[]>();
  const reported = new Map<ValidatedSoftware, Set<ValidatedSoftware>>();
  for (const found of subjectsOf(evaluation)) {
    if (seen.has(found.matches)) continue;
    seen.add(found.matches);
    for (const [preferred, other] of conflictsIn(found)) {
      const others = reported.get(preferred) ?? new Set();
      if (others.has(other)) continue;
      reported.set(preferred, others.add(other));
      yield {
        rule: 'validated-software-conflict',
        message: `${describeEntry(preferred.entry)} prefers ${nameOfSoftware(preferred.software)} and ${describeEntry(other.entry)} does not, for ${describe(found.subject)} at the same time`,
        help: 'let them agree on preferred, or set their windows or assignments apart',
        at: placeIn(preferred.entry, 'preferred'),
        identity: [describeEntry(preferred.entry), describeEntry(other.entry)],
        related: [{ message: 'the other record', at: placeOfName(other.entry) }],
      };
    }
  }
};

/** For each preferred record of a list, the first other one of its software that is not and whose window meets its own. */
function* conflictsIn({ matches }: SubjectEvaluation): Generator<readonly [ValidatedSoftware, ValidatedSoftware]> {
  const plain = new Map<unknown, ValidatedSoftware[]>();
  for (const { record } of matches) {
    if (record.preferred) continue;
    const list = plain.get(record.software);
    if (list === undefined) plain.set(record.software, [record]);
    else list.push(record);
  }
  if (plain.size === 0) return;
  for (const { record } of matches) {
    if (!record.preferred) continue;
    const other = plain.get(record.software)?.find((candidate) => overlap(record, candidate));
    if (other !== undefined) yield [record, other];
  }
}

function overlap(a: ValidatedSoftware, b: ValidatedSoftware): boolean {
  const start = a.start > b.start ? a.start : b.start;
  const proper = (a.end === undefined || a.end >= a.start) && (b.end === undefined || b.end >= b.start);
  return proper && (a.end === undefined || start <= a.end) && (b.end === undefined || start <= b.end);
}
