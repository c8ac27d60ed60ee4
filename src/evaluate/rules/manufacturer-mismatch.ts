import { placeIn, quote } from '../../model/describe.js';
import { subjectOf } from '../../model/identity.js';
import { describe, type Rule } from './rule.js';

/** manufacturer-mismatch: a device's platform belongs to another manufacturer than its device type. */
export const manufacturerMismatch: Rule = function* ({ evaluation }) {
  for (const { subject } of evaluation.devices) {
    const { platform, deviceType } = subject;
    const only = platform?.manufacturer;
    if (platform === undefined || only === undefined || only.name === deviceType.manufacturer) continue;
    yield {
      rule: 'manufacturer-mismatch',
      message: `${describe(subject)} is a ${quote(deviceType.model)} made by ${deviceType.manufacturer}, but its platform ${quote(platform.name)} is only for devices made by ${only.name}`,
      help: 'correct its platform or its device_type, or remove the manufacturer of the platform',
      at: placeIn(subject.entry, 'platform'),
      related: [{ message: 'the platform is limited here', at: placeIn(platform.entry, 'manufacturer') }],
      subject: subjectOf(subject),
    };
  }
};
