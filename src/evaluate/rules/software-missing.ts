import { placeOfName } from '../../model/describe.js';
import { subjectOf } from '../../model/identity.js';
import { isSoftwareExpected } from '../../model/evaluation.js';
import { describe, type Rule, subjectsOf } from './rule.js';

/** software-missing: a device or an inventory item has no software version. */
export const softwareMissing: Rule = function* ({ evaluation, softwareNotExpected }) {
  for (const { subject, validity } of subjectsOf(evaluation)) {
    if (validity.status !== 'no_software' || !isSoftwareExpected(subject, softwareNotExpected)) continue;
    yield {
      rule: 'software-missing',
      message: `${describe(subject)} has no software version`,
      help: 'set software_version, or list the device type or role under software_not_expected in the config',
      at: placeOfName(subject.entry),
      subject: subjectOf(subject),
    };
  }
};
