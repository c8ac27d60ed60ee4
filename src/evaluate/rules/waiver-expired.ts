import { whenInWords } from '../../model/dates.js';
import { describeEntry, placeIn, placeOfVersion } from '../../model/describe.js';
import { listWords } from '../../text/words.js';
import { describe, evaluationsOf, type Rule } from './rule.js';
import { appliesTo } from '../waivers.js';

/** The maximum number of its subjects that are named and shown. */
const SHOWN_SUBJECTS = 5;

/** waiver-expired: the `until` of a waiver has passed. Those of its subjects that are invalid and not excused otherwise still need it. */
export const waiverExpired: Rule = function* ({ repository, evaluation }) {
  const expired = repository.waivers.filter(({ until }) => until < evaluation.asOf);
  if (expired.length === 0) return;
  const evaluationOf = evaluationsOf(evaluation);
  for (const waiver of expired) {
    const needy = [...waiver.devices, ...waiver.inventoryItems].filter((subject) => {
      const found = evaluationOf.get(subject);
      return found?.validity.status === 'invalid' && found.waiver === undefined && appliesTo(waiver, subject);
    });
    const names = listWords(needy.map(describe), SHOWN_SUBJECTS);
    yield {
      rule: 'waiver-expired',
      message: `${describeEntry(waiver.entry)} ended on ${whenInWords(waiver.until, evaluation.asOf)}${needy.length === 0 ? '' : `, and ${names} still ${needy.length === 1 ? 'needs' : 'need'} it`}`,
      help:
        needy.length === 0
          ? 'remove it: nothing that it names needs it'
          : `move ${needy.length === 1 ? 'it' : 'them'} to approved software, or extend the waiver`,
      at: placeIn(waiver.entry, 'until'),
      related: needy.slice(0, SHOWN_SUBJECTS).map((subject) => ({
        message: `${describe(subject)} is invalid`,
        at: placeOfVersion(subject.entry, 'software_version'),
      })),
      entry: waiver.entry,
      identity: [waiver.until],
    };
  }
};
