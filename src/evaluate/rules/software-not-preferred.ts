import { placeOfName, placeOfVersion, softwareName } from '../../model/describe.js';
import { subjectOf } from '../../model/identity.js';
import { rememberForList } from '../match-lists.js';
import { describe, type Rule, subjectsOf } from './rule.js';

/** software-not-preferred: valid software, while a preferred version of the same platform is validated as well. */
export const softwareNotPreferred: Rule = function* ({ evaluation }) {
  const preferredOf = rememberForList(({ matches }, { platform }) =>
    matches.find(({ inWindow, record }) => inWindow && record.preferred && record.software.platform === platform),
  );
  for (const found of subjectsOf(evaluation)) {
    const { subject, validity } = found;
    const { softwareVersion } = subject;
    if (validity.status !== 'valid' || validity.preferred || softwareVersion === undefined) continue;
    const better = preferredOf(found, softwareVersion);
    if (better === undefined) continue;
    const preferred = softwareName(better.record.software);
    yield {
      rule: 'software-not-preferred',
      message: `${describe(subject)} runs ${softwareName(softwareVersion)}, but ${preferred} is preferred for it`,
      help: `plan the move to ${preferred}`,
      at: placeOfVersion(subject.entry, 'software_version'),
      related: [{ message: `${preferred} is preferred here`, at: placeOfName(better.record.entry) }],
      subject: subjectOf(subject),
    };
  }
};
