import { placeIn, placeOfName, quote, softwareName } from '../../model/describe.js';
import { subjectOf } from '../../model/identity.js';
import { softwareHostsOf, describe, type Rule } from './rule.js';

/** image-of-other-version: an image override belongs to another software version than the object's. */
export const imageOfOtherVersion: Rule = function* ({ evaluation }) {
  for (const object of softwareHostsOf(evaluation)) {
    const { softwareVersion } = object;
    if (softwareVersion === undefined) continue;
    for (const [index, file] of object.imageOverrides.entries()) {
      if (file.softwareVersion === softwareVersion) continue;
      yield {
        rule: 'image-of-other-version',
        message: `${describe(object)} runs ${softwareName(softwareVersion)} but has the image file ${quote(file.imageFileName)} of ${softwareName(file.softwareVersion)}`,
        help: 'choose an image file of the version that it runs, or correct the version',
        at: placeIn(object.entry, 'software_image_files', index),
        related: [{ message: 'the image file is declared here', at: placeOfName(file.entry) }],
        subject: subjectOf(object),
      };
    }
  }
};
