import { placeOfName, placeOfVersion, quote, softwareName } from '../../model/describe.js';
import { subjectOf } from '../../model/identity.js';
import { describe, type Rule } from './rule.js';

/** image-unavailable: no image file resolves for a device that has a software version. */
export const imageUnavailable: Rule = function* ({ evaluation }) {
  for (const { subject, images } of evaluation.devices) {
    const { softwareVersion, deviceType } = subject;
    if (softwareVersion === undefined || images.source !== null) continue;
    // Where entries are broken that could bring an image file, they are the cause.
    if (!softwareVersion.imageFilesComplete || softwareVersion.broken || deviceType.broken) continue;
    const software = softwareName(softwareVersion);
    const files = softwareVersion.imageFiles.length;
    yield {
      rule: 'image-unavailable',
      message:
        files === 0
          ? `${describe(subject)} runs ${software}, which has no image file`
          : `${describe(subject)} runs ${software}, and none of its image files is a default image or for the device type ${quote(deviceType.model)}`,
      help:
        files === 0
          ? 'add an image file to the software version'
          : `associate one of its image files with ${quote(deviceType.model)}, or mark one as default_image`,
      at: placeOfVersion(subject.entry, 'software_version'),
      related: [{ message: `${software} is declared here`, at: placeOfName(softwareVersion.entry) }],
      subject: subjectOf(subject),
    };
  }
};
