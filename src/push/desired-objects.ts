import type { PlatformEntry, SoftwareImageFileEntry, SoftwareVersionEntry } from '../model/generated/entries.js';
import { keyOf, keyOfVersion } from '../model/identity.js';
import type {
  Platform,
  Repository,
  SoftwareImageFile,
  SoftwareVersion,
  ValidatedSoftware,
} from '../model/repository.js';
import { objectId } from '../text/digest.js';
import { plural } from '../text/words.js';
import type { Found, References } from './references.js';
import type { PushedKind } from './types.js';

/** A field as it should be: a value, the id of an object, or the ids of several. */
export type FieldValue = string | number | boolean | null | Reference | ReferenceList;
interface Reference {
  readonly id: string;
}
interface ReferenceList {
  readonly ids: readonly string[];
}

/** An object as it should be in Nautobot. */
export interface DesiredObject {
  readonly kind: PushedKind;
  readonly name: string;
  /** What Nautobot allows only one object to have (interop.md, 6), as one text. */
  readonly key: string;
  /** The id that its own fields give. */
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** References that Nautobot lacks: it cannot be pushed without them, since fewer assignments would approve more. */
  readonly missing: readonly string[];
}

/** The longest URL that Nautobot keeps. */
const LONGEST_URL = 200;

/** Finds the ids under which objects are, or will be, in Nautobot. */
export interface TargetIds {
  readonly platform: (platform: string) => Found;
  readonly version: (version: SoftwareVersion) => Found;
  readonly imageFile: (image: SoftwareImageFile) => Found;
}

/** Gathers the fields of one object and what they lack. */
function collect(): {
  readonly missing: string[];
  readonly one: (found: Found) => Reference | null;
  readonly many: (found: readonly Found[]) => ReferenceList;
} {
  const missing: string[] = [];
  const idOf = (found: Found): string | undefined => {
    if ('id' in found) return found.id;
    missing.push(found.missing);
    return undefined;
  };
  return {
    missing,
    one: (found) => {
      const id = idOf(found);
      return id === undefined ? null : { id };
    },
    many: (found) => ({
      ids: found
        .map(idOf)
        .filter((id) => id !== undefined)
        .sort(),
    }),
  };
}

/** A platform; fields that the repository does not give are left as Nautobot has them. */
export function desiredPlatform({ name, manufacturer, entry }: Platform, references: References): DesiredObject {
  const { missing, one } = collect();
  const { network_driver, description } = entry.value as PlatformEntry;
  const fields: Record<string, FieldValue> = { name };
  if (manufacturer !== undefined) fields['manufacturer'] = one(references.manufacturer(manufacturer.name));
  if (network_driver !== undefined) fields['network_driver'] = network_driver;
  if (description !== undefined) fields['description'] = description;
  return { kind: 'platform', name, key: name, id: objectId('platforms', [name]), fields, missing };
}

export function desiredVersion(version: SoftwareVersion, references: References, targets: TargetIds): DesiredObject {
  const { missing, one, many } = collect();
  const entry = version.entry.value as SoftwareVersionEntry;
  const fields: Record<string, FieldValue> = {
    platform: one(targets.platform(version.platform)),
    version: version.version,
    status: one(references.status(entry.status, 'dcim.softwareversion')),
    alias: entry.alias ?? '',
    release_date: entry.release_date ?? null,
    end_of_support_date: entry.end_of_support_date ?? null,
    ...urlField('documentation_url', entry.documentation_url),
    long_term_support: entry.long_term_support ?? false,
    pre_release: entry.pre_release ?? false,
    tags: many((entry.tags ?? []).map((tag) => references.tag(tag, 'dcim.softwareversion'))),
  };
  return {
    kind: 'software_version',
    name: `${version.platform} ${version.version}`,
    key: keyOfVersion(version),
    id: objectId('software-versions', [version.platform, version.version]),
    fields,
    missing,
  };
}

export function desiredImageFile(image: SoftwareImageFile, references: References, targets: TargetIds): DesiredObject {
  const { missing, one, many } = collect();
  const { platform, version } = image.softwareVersion;
  const entry = image.entry.value as SoftwareImageFileEntry;
  const fields: Record<string, FieldValue> = {
    software_version: one(targets.version(image.softwareVersion)),
    image_file_name: image.imageFileName,
    status: one(references.status(entry.status, 'dcim.softwareimagefile')),
    image_file_checksum: entry.image_file_checksum ?? '',
    hashing_algorithm: entry.hashing_algorithm ?? '',
    image_file_size: entry.image_file_size ?? null,
    ...urlField('download_url', entry.download_url),
    default_image: image.defaultImage,
    tags: many((entry.tags ?? []).map((tag) => references.tag(tag, 'dcim.softwareimagefile'))),
  };
  return {
    kind: 'software_image_file',
    name: image.imageFileName,
    key: keyOfImage(image),
    id: objectId('software-image-files', [platform, version, image.imageFileName]),
    fields,
    missing,
  };
}

/** The associations of an image file with device types, one object each. */
export function desiredDeviceTypeImages(
  image: SoftwareImageFile,
  references: References,
  targets: TargetIds,
): readonly DesiredObject[] {
  const { platform, version } = image.softwareVersion;
  return [...image.deviceTypes].map((type) => {
    const { missing, one } = collect();
    const fields = {
      device_type: one(references.deviceType(type)),
      software_image_file: one(targets.imageFile(image)),
    };
    const identity = [type.manufacturer, type.model, platform, version, image.imageFileName];
    return {
      kind: 'device_type_image',
      name: `${type.model} ${image.imageFileName}`,
      key: keyOf(fields.device_type?.id ?? '', fields.software_image_file?.id ?? ''),
      id: objectId('device-types-to-software-image-files', identity),
      fields,
      missing,
    };
  });
}

/** A record of validated software. Its id is made from its software and window, so that a push recognizes it. */
export function desiredRecord(record: ValidatedSoftware, references: References, targets: TargetIds): DesiredObject {
  const { missing, one, many } = collect();
  const { software, start, end, preferred } = record;
  const map = <T>(set: ReadonlySet<T>, find: (one: T) => Found): ReferenceList => many([...set].map(find));
  const fields: Record<string, FieldValue> = {
    software: one(targets.version(software)),
    start,
    end: end ?? null,
    preferred,
    devices: map(record.devices, (device) => references.device(device)),
    device_tenants: map(record.deviceTenants, ({ name }) => references.tenant(name)),
    device_types: map(record.deviceTypes, (type) => references.deviceType(type)),
    device_roles: map(record.deviceRoles, ({ name }) => references.role(name)),
    inventory_items: map(record.inventoryItems, (item) => references.inventoryItem(item)),
    object_tags: map(record.objectTags, ({ name }) => references.tag(name)),
  };
  return {
    kind: 'validated_software',
    name: record.name ?? `${software.platform} ${software.version} from ${start}`,
    key: keyOf(keyOfVersion(software), start, end ?? ''),
    id: recordId(software.platform, software.version, start, end),
    fields,
    missing,
  };
}

/** The id that the fields of a record of validated software give. */
export function recordId(platform: string, version: string, start: string, end: string | undefined): string {
  return objectId('validated-software', [undefined, platform, version, start, end]);
}

/** The key of an image file: that of its software version, and its name. */
export function keyOfImage({ softwareVersion, imageFileName }: SoftwareImageFile): string {
  return keyOf(keyOfVersion(softwareVersion), imageFileName);
}

function urlField(field: string, url: string | undefined): Readonly<Record<string, FieldValue>> {
  return isTooLong(url) ? {} : { [field]: url ?? '' };
}

function isTooLong(url: string | undefined): boolean {
  return url !== undefined && url.length > LONGEST_URL;
}

/** What the repository holds and Nautobot has no place for, as sentences. */
export function whatHasNoPlace({
  validatedSoftware,
  waivers,
  softwareVersions,
  softwareImageFiles,
}: Repository): readonly string[] {
  const count = (entries: readonly { readonly entry: { readonly value: unknown } }[], field: string): number =>
    entries.filter(({ entry }) => (entry.value as Readonly<Record<string, unknown>>)[field] !== undefined).length;
  const notes: string[] = [];
  for (const field of ['name', 'description', 'approved_by', 'ticket']) {
    const records = count(validatedSoftware, field);
    if (records > 0) notes.push(`${field} of ${plural(records, 'validated software record')}`);
  }
  for (const field of ['upgrade_from', 'comments']) {
    const versions = count(softwareVersions, field);
    if (versions > 0) notes.push(`${field} of ${plural(versions, 'software version')}`);
  }
  const comments = count(softwareImageFiles, 'comments');
  if (comments > 0) notes.push(`comments of ${plural(comments, 'software image file')}`);
  if (waivers.length > 0) notes.push(plural(waivers.length, 'waiver'));
  for (const { entry, version } of softwareVersions)
    if (isTooLong((entry.value as SoftwareVersionEntry).documentation_url))
      notes.push(`documentation_url of ${version}: longer than ${LONGEST_URL} characters`);
  for (const { entry, imageFileName } of softwareImageFiles)
    if (isTooLong((entry.value as SoftwareImageFileEntry).download_url))
      notes.push(`download_url of ${imageFileName}: longer than ${LONGEST_URL} characters`);
  return notes;
}
