import { placeIn, placeOfName, quote } from '../../model/describe.js';
import { subjectOf } from '../../model/identity.js';
import { describe, type Rule } from './rule.js';

/** image-not-for-device-type: an image override is neither a default image nor associated with the device's type. */
export const imageNotForDeviceType: Rule = function* ({ evaluation }) {
  for (const { subject } of evaluation.devices) {
    const { deviceType } = subject;
    for (const [index, file] of subject.imageOverrides.entries()) {
      if (file.defaultImage || file.deviceTypes.has(deviceType) || file.broken || deviceType.broken) continue;
      yield {
        rule: 'image-not-for-device-type',
        message: `${describe(subject)} has the image file ${quote(file.imageFileName)}, which is not for its device type ${quote(deviceType.model)}`,
        help: `associate the image file with ${quote(deviceType.model)}, or choose another one`,
        at: placeIn(subject.entry, 'software_image_files', index),
        related: [{ message: 'the image file is declared here', at: placeOfName(file.entry) }],
        subject: subjectOf(subject),
      };
    }
  }
};
