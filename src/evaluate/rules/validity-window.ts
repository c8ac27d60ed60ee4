import { describeEntry, placeIn } from '../../model/describe.js';
import type { Rule } from './rule.js';

/** validity-window: a record ends before it starts. */
export const validityWindow: Rule = function* ({ repository }) {
  for (const { entry, start, end } of repository.validatedSoftware) {
    if (end === undefined || end >= start) continue;
    yield {
      rule: 'validity-window',
      message: `${describeEntry(entry)} ends on ${end}, before it starts on ${start}: it is never in its window`,
      help: 'correct one of the dates, or remove the record',
      at: placeIn(entry, 'end'),
      entry,
      related: [{ message: 'it starts here', at: placeIn(entry, 'start') }],
    };
  }
};
