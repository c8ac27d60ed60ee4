import { nameOfEntry } from '../model/describe.js';
import type { Entry } from '../model/entry.js';
import type { ResolvedImages, Match } from '../model/evaluation.js';
import type {
  Device,
  DeviceType,
  InventoryItem,
  Platform,
  SoftwareImageFile,
  SoftwareVersion,
  ValidatedSoftware,
  VirtualMachine,
} from '../model/repository.js';

/** The identity of an object as text that is the same in every commit. */
export function keyOf(...fields: readonly (string | null | undefined)[]): string {
  return JSON.stringify(fields.map((field) => field ?? null));
}

export const keyOfPlatform = ({ name }: Platform): string => keyOf('platform', name);
export const keyOfDeviceType = ({ manufacturer, model }: DeviceType): string =>
  keyOf('device_type', manufacturer, model);
export const keyOfVersion = ({ platform, version }: SoftwareVersion): string =>
  keyOf('software_version', platform, version);
export const keyOfImageFile = ({ softwareVersion, imageFileName }: SoftwareImageFile): string =>
  keyOf('software_image_file', softwareVersion.platform, softwareVersion.version, imageFileName);

/** The key of a device, inventory item or virtual machine. */
export function keyOfSubject(subject: Device | InventoryItem | VirtualMachine): string {
  switch (subject.kind) {
    case 'device':
      return keyOf('device', subject.name, subject.tenant?.name, subject.location?.name);
    case 'inventory_item':
      return keyOf('inventory_item', subject.name, keyOfSubject(subject.device));
    case 'virtual_machine':
      return keyOf('virtual_machine', subject.name, subject.cluster, subject.tenant?.name);
  }
}

/** The key of a record: its name, else its software and window. */
export function keyOfRecord({ name, software, start, end }: ValidatedSoftware): string {
  return name === undefined
    ? keyOf('validated_software', null, software.platform, software.version, start, end)
    : keyOf('validated_software', name);
}

/** The collection and name of an entry: all that is known of a broken one. */
export function labelOf(entry: Entry): string {
  return `${entry.collection} ${nameOfEntry(entry) ?? ''}`;
}

/** Everything about a match that a report shows, as text that is the same in every commit. */
export function signatureOfMatch({ record, rank, matchedBy, inWindow }: Match): string {
  const { software, start, end, preferred } = record;
  return keyOf(
    keyOfRecord(record),
    software.platform,
    software.version,
    start,
    end,
    String(preferred),
    String(rank),
    matchedBy,
    String(inWindow),
  );
}

/** The same of resolved image files. */
export function signatureOfImages({ imageFiles, source }: ResolvedImages): string {
  return keyOf(source, ...imageFiles.map(keyOfImageFile));
}
