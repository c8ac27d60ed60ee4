import { describeEntry, placeOfName } from '../../model/describe.js';
import type { Rule } from './rule.js';

/** approval-missing: a record does not say who approved it. */
export const approvalMissing: Rule = function* ({ repository }) {
  for (const { approvedBy, entry } of repository.validatedSoftware) {
    if (approvedBy !== undefined) continue;
    yield {
      rule: 'approval-missing',
      message: `${describeEntry(entry)} does not say who approved it`,
      help: 'add approved_by',
      at: placeOfName(entry),
    };
  }
};
