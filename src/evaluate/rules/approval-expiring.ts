import { placeIn, placeOfVersion, softwareName } from '../../model/describe.js';
import { dateOfDay, dayNumber, whenInWords } from '../../model/dates.js';
import { subjectOf } from '../../model/identity.js';
import { rememberForList } from '../match-lists.js';
import { describe, type Rule, subjectsOf } from './rule.js';

/** approval-expiring: the last day on which a subject is valid is at most `expiring_within_days` away. */
export const approvalExpiring: Rule = function* ({ evaluation, expiringWithinDays }) {
  const lapsingOf = rememberForList(({ matches, validity: { validUntil } }, software) =>
    matches.find(({ record }) => record.software === software && record.end === validUntil),
  );
  const lastDay = dateOfDay(dayNumber(evaluation.asOf) + expiringWithinDays);
  for (const found of subjectsOf(evaluation)) {
    const { subject, validity } = found;
    const { softwareVersion } = subject;
    if (validity.validUntil === null || validity.validUntil > lastDay || softwareVersion === undefined) continue;
    const lapsing = lapsingOf(found, softwareVersion);
    yield {
      rule: 'approval-expiring',
      message: `the approval of ${softwareName(softwareVersion)} for ${describe(subject)} ends on ${whenInWords(validity.validUntil, evaluation.asOf)}`,
      help: 'move to a version that stays approved, or extend the approval',
      at: placeOfVersion(subject.entry, 'software_version'),
      related:
        lapsing === undefined ? [] : [{ message: 'the approval ends here', at: placeIn(lapsing.record.entry, 'end') }],
      subject: subjectOf(subject),
      identity: [softwareVersion.platform, softwareVersion.version],
    };
  }
};
