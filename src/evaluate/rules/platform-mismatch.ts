import { placeIn, placeOfVersion, quote, softwareName } from '../../model/describe.js';
import { subjectOf } from '../../model/identity.js';
import { describe, type Rule } from './rule.js';

/** platform-mismatch: a device's or virtual machine's software version is of another platform than its own. */
export const platformMismatch: Rule = function* ({ evaluation }) {
  for (const { subject } of [...evaluation.devices, ...evaluation.virtualMachines]) {
    const { platform, softwareVersion } = subject;
    if (platform === undefined || softwareVersion === undefined || softwareVersion.platform === platform.name) continue;
    yield {
      rule: 'platform-mismatch',
      message: `${describe(subject)} is of platform ${quote(platform.name)} but runs ${softwareName(softwareVersion)}`,
      help: 'correct its platform or its software_version',
      at: placeOfVersion(subject.entry, 'software_version'),
      related: [{ message: 'its platform', at: placeIn(subject.entry, 'platform') }],
      subject: subjectOf(subject),
    };
  }
};
