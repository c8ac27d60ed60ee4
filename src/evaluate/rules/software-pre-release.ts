import { placeIn, placeOfVersion, softwareName } from '../../model/describe.js';
import { subjectOf } from '../../model/identity.js';
import { softwareHostsOf, describe, type Rule } from './rule.js';

/** software-pre-release: a device, item or virtual machine runs a pre-release. */
export const softwarePreRelease: Rule = function* ({ evaluation }) {
  for (const object of softwareHostsOf(evaluation)) {
    const { softwareVersion } = object;
    if (softwareVersion?.preRelease !== true) continue;
    yield {
      rule: 'software-pre-release',
      message: `${describe(object)} runs ${softwareName(softwareVersion)}, which is a pre-release`,
      help: 'move to a released version',
      at: placeOfVersion(object.entry, 'software_version'),
      related: [{ message: 'the version is marked here', at: placeIn(softwareVersion.entry, 'pre_release') }],
      subject: subjectOf(object),
    };
  }
};
