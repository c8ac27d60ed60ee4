import { placeIn, placeOfVersion, softwareName } from '../../model/describe.js';
import { whenInWords } from '../../model/dates.js';
import { subjectOf } from '../../model/identity.js';
import { softwareHostsOf, describe, type Rule } from './rule.js';

/** software-end-of-support: a device, inventory item or virtual machine runs a software version past its end of support. */
export const softwareEndOfSupport: Rule = function* ({ evaluation }) {
  for (const object of softwareHostsOf(evaluation)) {
    const { softwareVersion } = object;
    const date = softwareVersion?.endOfSupportDate;
    if (softwareVersion === undefined || date === undefined || date >= evaluation.asOf) continue;
    yield {
      rule: 'software-end-of-support',
      message: `${describe(object)} runs ${softwareName(softwareVersion)}, whose support ended on ${whenInWords(date, evaluation.asOf)}`,
      help: 'move to a supported version',
      at: placeOfVersion(object.entry, 'software_version'),
      related: [{ message: 'its support ends here', at: placeIn(softwareVersion.entry, 'end_of_support_date') }],
      subject: subjectOf(object),
      identity: [softwareVersion.platform, softwareVersion.version],
    };
  }
};
