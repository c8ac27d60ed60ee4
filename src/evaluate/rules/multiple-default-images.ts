import { placeIn, quote, softwareName } from '../../model/describe.js';
import { type Rule } from './rule.js';

/** multiple-default-images: a software version has more than one default image. */
export const multipleDefaultImages: Rule = function* ({ repository }) {
  for (const version of repository.softwareVersions) {
    const [first, ...others] = version.imageFiles.filter((file) => file.defaultImage);
    if (first === undefined) continue;
    for (const file of others) {
      yield {
        rule: 'multiple-default-images',
        message: `image file ${quote(file.imageFileName)} is a default image of ${softwareName(version)}, and so is ${quote(first.imageFileName)}`,
        help: 'keep default_image on one of them, and associate the others with their device types',
        at: placeIn(file.entry, 'default_image'),
        entry: file.entry,
        identity: [],
        related: [{ message: 'the other default image', at: placeIn(first.entry, 'default_image') }],
      };
    }
  }
};
