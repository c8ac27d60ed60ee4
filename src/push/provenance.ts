import type { NautobotObject } from '../clients/nautobot-client.js';
import { dateOfDay, dayNumber } from '../model/dates.js';
import { objectId } from '../text/digest.js';
import { recordId } from './desired-objects.js';
import { type NautobotState, referenceOf, textOfField } from './nautobot-state.js';

/** The days of which one end of a window may have been when a push made the record. */
const FIRST_DAY = dayNumber('2000-01-01');
const LAST_DAY = dayNumber('2099-12-31');

/**
 * Tells the objects that a push made from those that others made: its id is the UUID that its own fields give. A push moves
 * the window of a record in place, so for records one of the two dates may have been another.
 */
export function wasMadeByPush(state: NautobotState): (object: NautobotObject) => boolean {
  const platforms = new Map(state.platforms.map((one) => [one.id, textOfField(one, 'name')]));
  const versions = new Map(
    state.softwareVersions.map((one) => [
      one.id,
      { platform: platforms.get(referenceOf(one, 'platform') ?? '') ?? '', version: textOfField(one, 'version') },
    ]),
  );
  const images = new Map(state.imageFiles.map((one) => [one.id, one]));
  const manufacturers = new Map(state.manufacturers.map((one) => [one.id, textOfField(one, 'name')]));
  const types = new Map(state.deviceTypes.map((one) => [one.id, one]));
  const versionOf = (object: NautobotObject, field: string): { platform: string; version: string } =>
    versions.get(referenceOf(object, field) ?? '') ?? { platform: '', version: '' };
  const imageIdentity = (image: NautobotObject): readonly string[] => {
    const { platform, version } = versionOf(image, 'software_version');
    return [platform, version, textOfField(image, 'image_file_name')];
  };
  const idFromFields = (object: NautobotObject): string | undefined => {
    switch (object['object_type']) {
      case 'dcim.platform':
        return objectId('platforms', [textOfField(object, 'name')]);
      case 'dcim.softwareversion': {
        const { platform, version } = versions.get(object.id) ?? { platform: '', version: '' };
        return objectId('software-versions', [platform, version]);
      }
      case 'dcim.softwareimagefile':
        return objectId('software-image-files', imageIdentity(object));
      case 'dcim.devicetypetosoftwareimagefile': {
        const type = types.get(referenceOf(object, 'device_type') ?? '');
        const image = images.get(referenceOf(object, 'software_image_file') ?? '');
        if (type === undefined || image === undefined) return undefined;
        const maker = manufacturers.get(referenceOf(type, 'manufacturer') ?? '') ?? '';
        return objectId('device-types-to-software-image-files', [
          maker,
          textOfField(type, 'model'),
          ...imageIdentity(image),
        ]);
      }
      default:
        return undefined;
    }
  };
  const isRecordOfPush = (object: NautobotObject): boolean => {
    const { platform, version } = versionOf(object, 'software');
    const [start, end] = [textOfField(object, 'start'), textOfField(object, 'end')];
    const matches = (from: string, to: string): boolean =>
      recordId(platform, version, from, to === '' ? undefined : to) === object.id;
    if (matches(start, end) || matches(start, '')) return true;
    for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
      const date = dateOfDay(day);
      if (matches(start, date) || matches(date, end)) return true;
    }
    return false;
  };
  const known = new Map<string, boolean>();
  return (object) => {
    // Nautobot's own ids are of another version: most objects need no computing.
    if (object.id[14] !== '5') return false;
    let made = known.get(object.id);
    if (made === undefined) {
      made =
        object['object_type'] === 'nautobot_device_lifecycle_mgmt.validatedsoftwarelcm'
          ? isRecordOfPush(object)
          : idFromFields(object) === object.id;
      known.set(object.id, made);
    }
    return made;
  };
}
