import { describeEntry, nameOfSubject, placeOfName, quote, softwareName } from '../../model/describe.js';
import type { SubjectEvaluation } from '../../model/evaluation.js';
import type { Waiver } from '../../model/repository.js';
import { subjectOf } from '../../model/identity.js';
import { listWords } from '../../text/words.js';
import { evaluationsOf, type Rule, subjectsOf } from './rule.js';
import { appliesTo } from '../waivers.js';
import { addToGroup } from '../../model/group-by.js';

/** The maximum number of subjects of one kind that are named. */
const SHOWN_SUBJECTS = 3;

/** waiver-unused: a waiver that has not expired and excuses nothing. */
export const waiverUnused: Rule = function* ({ repository, evaluation }) {
  // What a waiver excuses may be among the entries that are left out.
  if (!repository.isComplete) return;
  const current = repository.waivers.filter(({ until }) => evaluation.asOf <= until);
  if (current.length === 0) return;
  const used = new Set<Waiver>();
  for (const { waiver } of subjectsOf(evaluation)) if (waiver !== undefined) used.add(waiver);
  const evaluationOf = evaluationsOf(evaluation);
  for (const waiver of current) {
    if (used.has(waiver)) continue;
    const named = [...waiver.devices, ...waiver.inventoryItems]
      .map((subject) => evaluationOf.get(subject))
      .filter((found) => found !== undefined);
    yield {
      rule: 'waiver-unused',
      message: `${describeEntry(waiver.entry)} excuses nothing`,
      help: `remove it: ${reasonsOf(waiver, named).join('; ')}`,
      at: placeOfName(waiver.entry),
      entry: waiver.entry,
      identity: [],
    };
  }
};

/** Why a waiver excuses nothing, for each group of the subjects that it names. */
function reasonsOf(waiver: Waiver, named: readonly SubjectEvaluation[]): readonly string[] {
  const groups = new Map<Why, string[]>();
  for (const found of named) {
    const why = whyUnused(waiver, found);
    addToGroup(groups, why, quote(nameOfSubject(subjectOf(found.subject))));
  }
  const software = waiver.software === undefined ? '' : softwareName(waiver.software);
  return [...groups].map(([why, names]) => {
    const [one, many] = VERBS[why];
    return `${listWords(names, SHOWN_SUBJECTS)} ${names.length === 1 ? one : many}${why === 'other_software' ? software : ''}`;
  });
}

type Why = 'valid' | 'no_software' | 'other_software' | 'other_waiver';

const VERBS: Readonly<Record<Why, readonly [one: string, many: string]>> = {
  valid: ['runs approved software', 'run approved software'],
  no_software: ['has no software version', 'have no software version'],
  other_software: ['runs other software than ', 'run other software than '],
  other_waiver: ['is excused by another waiver', 'are excused by other waivers'],
};

function whyUnused(waiver: Waiver, { subject, validity: { status } }: SubjectEvaluation): Why {
  if (status !== 'invalid') return status;
  return appliesTo(waiver, subject) ? 'other_waiver' : 'other_software';
}
