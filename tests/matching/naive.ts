// The rules of matching.md read a second time, on plain data and by the slowest loops that say the same: what the program
// finds is compared with this. It shares nothing with src/, so that one mistake cannot hide in both.

/** A fleet as plain data. References are the `id`s of what they mean; two things may share a name, never an id. */
export interface Fleet {
  readonly deviceTypes: readonly DeviceType[];
  readonly software: readonly Software[];
  readonly imageFiles: readonly ImageFile[];
  readonly devices: readonly Device[];
  readonly items: readonly Item[];
  readonly machines: readonly Machine[];
  readonly records: readonly PolicyRecord[];
}

export interface DeviceType {
  readonly id: string;
  readonly manufacturer: string;
  readonly model: string;
  /** Associations stated on the side of the device type. */
  readonly imageFiles: readonly string[];
}

export interface Software {
  readonly id: string;
  readonly platform: string;
  readonly version: string;
}

export interface ImageFile {
  readonly id: string;
  readonly software: string;
  readonly name: string;
  readonly isDefault: boolean;
  /** Associations stated on the side of the image file. */
  readonly deviceTypes: readonly string[];
}

/** What has software: a device, an inventory item or a virtual machine. */
export interface SoftwareHost {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly software?: string | undefined;
  readonly overrides: readonly string[];
}

export interface Device extends SoftwareHost {
  readonly type: string;
  readonly role: string;
  readonly platform?: string | undefined;
  readonly tenant?: string | undefined;
  readonly location?: string | undefined;
}

export interface Item extends SoftwareHost {
  readonly device: string;
}

export interface Machine extends SoftwareHost {
  readonly platform?: string | undefined;
}

export interface PolicyRecord {
  readonly id: string;
  readonly name?: string | undefined;
  readonly software: string;
  readonly start: string;
  readonly end?: string | undefined;
  readonly preferred: boolean;
  readonly devices: readonly string[];
  readonly tenants: readonly string[];
  readonly types: readonly string[];
  readonly roles: readonly string[];
  readonly items: readonly string[];
  readonly tags: readonly string[];
}

export interface NaiveMatch {
  readonly record: PolicyRecord;
  readonly rank: number;
  readonly matchedBy: string;
  readonly inWindow: boolean;
}

export interface NaiveSubject {
  readonly status: string;
  readonly reason: string | null;
  readonly validUntil: string | null;
  readonly preferred: boolean;
  readonly matches: readonly NaiveMatch[];
  readonly images: NaiveImages;
}

export interface NaiveImages {
  readonly files: readonly string[];
  readonly source: string | null;
}

/** Everything that the rules say about a fleet, by the ids of its subjects. */
export function evaluateNaively(
  fleet: Fleet,
  asOf: string,
  multiTenantMode: boolean,
): {
  readonly devices: ReadonlyMap<string, NaiveSubject>;
  readonly items: ReadonlyMap<string, NaiveSubject>;
  readonly machines: ReadonlyMap<string, NaiveImages>;
} {
  const devices = new Map<string, NaiveSubject>();
  for (const device of fleet.devices) {
    const criterionOf = (record: PolicyRecord): string | undefined =>
      criterionForDevice(record, device, multiTenantMode);
    const matches = matchesOf(fleet, asOf, criterionOf, DEVICE_RANKS);
    devices.set(device.id, {
      ...validityOf(device.software, matches, asOf),
      matches,
      images: imagesOfDevice(fleet, device),
    });
  }
  const items = new Map<string, NaiveSubject>();
  for (const item of fleet.items) {
    const matches = matchesOf(fleet, asOf, (record) => criterionForItem(record, item), ITEM_RANKS);
    items.set(item.id, { ...validityOf(item.software, matches, asOf), matches, images: imagesOfOther(fleet, item) });
  }
  const machines = new Map<string, NaiveImages>();
  for (const machine of fleet.machines) machines.set(machine.id, imagesOfOther(fleet, machine));
  return { devices, items, machines };
}

// Which records match a device

/** The most specific criterion that admits a record for a device, or undefined where none does. */
function criterionForDevice(record: PolicyRecord, device: Device, multiTenantMode: boolean): string | undefined {
  const lists = {
    device: record.devices.includes(device.id),
    type: record.types.includes(device.type),
    role: record.roles.includes(device.role),
    tag: device.tags.some((tag) => record.tags.includes(tag)),
    tenant: device.tenant !== undefined && record.tenants.includes(device.tenant),
  };
  const hasTypes = record.types.length > 0;
  const hasRoles = record.roles.length > 0;
  const byTypeAndRole = hasTypes && hasRoles && lists.type && lists.role;
  const byType = hasTypes && !hasRoles && lists.type;
  const byRole = hasRoles && !hasTypes && lists.role;

  if (!multiTenantMode || device.tenant === undefined) {
    // Legacy mode, and a device without a tenant in multi-tenant mode.
    if (record.tenants.length > 0) return undefined;
    if (lists.device) return 'device';
    if (byTypeAndRole) return 'device_type_and_role';
    if (byType) return 'device_type';
    if (byRole) return 'device_role';
    if (lists.tag) return 'object_tag';
    return undefined;
  }
  // A device with a tenant in multi-tenant mode.
  if (lists.device) return 'device';
  if (lists.tenant && byTypeAndRole) return 'device_type_and_role';
  if (lists.tenant && byType) return 'device_type';
  if (lists.tenant && byRole) return 'device_role';
  if (lists.tag) return 'object_tag';
  if (lists.tenant && !hasTypes && !hasRoles) return 'device_tenant';
  return undefined;
}

// Which records match an inventory item

function criterionForItem(record: PolicyRecord, item: Item): string | undefined {
  if (record.items.includes(item.id)) return 'inventory_item';
  if (item.tags.some((tag) => record.tags.includes(tag))) return 'object_tag';
  return undefined;
}

// Order of the matches

type Ranks = Readonly<Record<string, { readonly preferred: number; readonly other: number }>>;

const DEVICE_RANKS: Ranks = {
  device: { preferred: 1, other: 6 },
  device_type_and_role: { preferred: 2, other: 7 },
  device_type: { preferred: 3, other: 8 },
  device_role: { preferred: 4, other: 9 },
  object_tag: { preferred: 5, other: 10 },
  device_tenant: { preferred: 5, other: 10 },
};

const ITEM_RANKS: Ranks = {
  inventory_item: { preferred: 1, other: 3 },
  object_tag: { preferred: 2, other: 4 },
};

function matchesOf(
  fleet: Fleet,
  asOf: string,
  criterionOf: (record: PolicyRecord) => string | undefined,
  ranks: Ranks,
): readonly NaiveMatch[] {
  const matches: NaiveMatch[] = [];
  for (const record of fleet.records) {
    const matchedBy = criterionOf(record);
    const rank = matchedBy === undefined ? undefined : ranks[matchedBy];
    if (matchedBy === undefined || rank === undefined) continue;
    matches.push({
      record,
      rank: record.preferred ? rank.preferred : rank.other,
      matchedBy,
      inWindow: isInWindow(record, asOf),
    });
  }
  const softwareOf = (match: NaiveMatch): Software => find(fleet.software, match.record.software);
  return matches.sort(
    (a, b) =>
      a.rank - b.rank ||
      compare(a.record.start, b.record.start) ||
      compare(softwareOf(a).platform, softwareOf(b).platform) ||
      compare(softwareOf(a).version, softwareOf(b).version) ||
      compareEnds(a.record.end, b.record.end) ||
      compare(a.record.name ?? '', b.record.name ?? ''),
  );
}

function compareEnds(a: string | undefined, b: string | undefined): number {
  if (a === undefined && b === undefined) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return compare(a, b);
}

// Validity

function isInWindow(record: PolicyRecord, day: string): boolean {
  return record.start <= day && (record.end === undefined || day <= record.end);
}

function validityOf(
  software: string | undefined,
  matches: readonly NaiveMatch[],
  asOf: string,
): Pick<NaiveSubject, 'status' | 'reason' | 'validUntil' | 'preferred'> {
  const nothing = { validUntil: null, preferred: false };
  if (software === undefined) return { status: 'no_software', reason: null, ...nothing };
  if (matches.length === 0) return { status: 'invalid', reason: 'no_policy', ...nothing };
  const records = matches.map((match) => match.record).filter((record) => record.software === software);
  if (records.length === 0) return { status: 'invalid', reason: 'not_approved', ...nothing };
  if (!records.some((record) => isInWindow(record, asOf))) {
    const ended = records.some((record) => record.end !== undefined && record.end < asOf);
    return { status: 'invalid', reason: ended ? 'expired' : 'not_yet_valid', ...nothing };
  }
  return {
    status: 'valid',
    reason: null,
    validUntil: lastValidDay(records, asOf),
    preferred: records.some((record) => record.preferred && isInWindow(record, asOf)),
  };
}

/** Walks on from day to day for as long as some record covers the next one; null where that never ends. */
function lastValidDay(records: readonly PolicyRecord[], asOf: string): string | null {
  const isCovered = (day: string): boolean => records.some((record) => isInWindow(record, day));
  const lastDate = records.flatMap(({ start, end }) => [start, end ?? start]).reduce((a, b) => (a > b ? a : b), asOf);
  let day = asOf;
  while (isCovered(dayAfter(day))) {
    day = dayAfter(day);
    if (day > lastDate) return null;
  }
  return day;
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

// Image files

/** An image file and a device type are associated when either says so. */
function isAssociated(fleet: Fleet, image: ImageFile, type: string): boolean {
  return image.deviceTypes.includes(type) || find(fleet.deviceTypes, type).imageFiles.includes(image.id);
}

function imagesOfDevice(fleet: Fleet, device: Device): NaiveImages {
  const ofVersion = fleet.imageFiles.filter((image) => image.software === device.software);
  return firstNotEmpty(fleet, [
    ['override', fleet.imageFiles.filter((image) => device.overrides.includes(image.id))],
    ['device_type', ofVersion.filter((image) => isAssociated(fleet, image, device.type))],
    ['default', ofVersion.filter((image) => image.isDefault)],
  ]);
}

/** For an inventory item and a virtual machine. */
function imagesOfOther(fleet: Fleet, carrier: SoftwareHost): NaiveImages {
  return firstNotEmpty(fleet, [
    ['override', fleet.imageFiles.filter((image) => carrier.overrides.includes(image.id))],
    ['software_version', fleet.imageFiles.filter((image) => image.software === carrier.software)],
  ]);
}

function firstNotEmpty(fleet: Fleet, choices: readonly (readonly [string, readonly ImageFile[]])[]): NaiveImages {
  for (const [source, images] of choices) {
    if (images.length === 0) continue;
    const softwareOf = (image: ImageFile): Software => find(fleet.software, image.software);
    const sorted = [...images].sort(
      (a, b) =>
        compare(softwareOf(a).platform, softwareOf(b).platform) ||
        compare(softwareOf(a).version, softwareOf(b).version) ||
        compare(a.name, b.name),
    );
    return { files: sorted.map((image) => image.id), source };
  }
  return { files: [], source: null };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function find<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the fleet has no ${id}`);
  return found;
}
