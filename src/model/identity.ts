import { digestOf } from '../text/digest.js';
import type { DiagnosticDraft, DiagnosticSubject } from './diagnostic.js';
import { type Entry, textField } from './entry.js';
import type {
  DeviceType,
  NamedSubject,
  HostDevice,
  Platform,
  SoftwareImageFile,
  SoftwareVersion,
  ValidatedSoftware,
  VirtualMachine,
} from './repository.js';

/** The identity of an object as text that is the same in every commit. */
export function keyOf(...fields: readonly (string | null | undefined)[]): string {
  return JSON.stringify(fields.map((field) => field ?? null));
}

export const keyOfPlatform = ({ name }: Platform): string => keyOf('platform', name);
export const keyOfDeviceType = ({ manufacturer, model }: DeviceType): string =>
  keyOf('device_type', manufacturer, model);
export const keyOfVersion = ({ platform, version }: Pick<SoftwareVersion, 'platform' | 'version'>): string =>
  keyOf('software_version', platform, version);
export const keyOfImageFile = ({ softwareVersion, imageFileName }: SoftwareImageFile): string =>
  keyOf('software_image_file', softwareVersion.platform, softwareVersion.version, imageFileName);

/** The key of a device, inventory item or virtual machine. */
export function keyOfSubject(subject: NamedSubject | VirtualMachine): string {
  switch (subject.kind) {
    case 'device': {
      const { tenant, location } = placeInFleet(subject);
      return keyOf('device', subject.name, tenant, location);
    }
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

/** A subject as a diagnostic and the outputs refer to it: with all of its identity fields. */
export function subjectOf(object: NamedSubject | VirtualMachine): DiagnosticSubject {
  const { kind, name } = object;
  switch (object.kind) {
    case 'device':
      return { kind, name, ...placeInFleet(object) };
    case 'inventory_item':
      return { kind, name, device: object.device.name, ...placeInFleet(object.device) };
    case 'virtual_machine':
      return {
        kind,
        name,
        ...(object.cluster !== undefined && { cluster: object.cluster }),
        ...(object.tenant !== undefined && { tenant: object.tenant.name }),
      };
  }
}

/** Tenant and location of a device; what its entry says, where that is not declared. */
function placeInFleet({ tenant, location, entry }: HostDevice): Pick<DiagnosticSubject, 'tenant' | 'location'> {
  const said = placeOfEntryInFleet(entry.value);
  return {
    ...said,
    ...(tenant !== undefined && { tenant: tenant.name }),
    ...(location !== undefined && { location: location.name }),
  };
}

/** The key of a subject as a diagnostic names it: the same for all diagnostics of one subject. */
export function keyOfNamed(subject: DiagnosticSubject | undefined): string {
  return JSON.stringify(subject ?? null);
}

/** The subject that an entry declares, by what its fields say, resolved or not. */
export function subjectOfEntry({
  collection,
  value,
  parent,
}: Pick<Entry, 'collection' | 'value' | 'parent'>): DiagnosticSubject {
  const name = textField(value, 'name') ?? '';
  if (collection !== 'inventory_items') return { kind: 'device', name, ...placeOfEntryInFleet(value) };
  const { device } = (value ?? {}) as { readonly device?: unknown };
  const holder = parent?.value ?? (typeof device === 'string' ? { name: device } : device);
  const holderName = textField(holder, 'name');
  return {
    kind: 'inventory_item',
    name,
    ...(holderName !== undefined && { device: holderName }),
    ...placeOfEntryInFleet(holder),
  };
}

function placeOfEntryInFleet(value: unknown): Pick<DiagnosticSubject, 'tenant' | 'location'> {
  const [tenant, location] = [textField(value, 'tenant'), textField(value, 'location')];
  return { ...(tenant !== undefined && { tenant }), ...(location !== undefined && { location }) };
}

/** The fields that identify an entry of each collection, in the order of the keys of its objects. */
const IDENTITY_FIELDS = {
  manufacturers: ['name'],
  locations: ['name'],
  tenants: ['name'],
  roles: ['name'],
  tags: ['name'],
  platforms: ['name'],
  device_types: ['manufacturer', 'model'],
  software_versions: ['platform', 'version'],
  software_image_files: ['software_version', 'image_file_name'],
  devices: ['name', 'tenant', 'location'],
  inventory_items: ['device', 'name'],
  virtual_machines: ['name', 'cluster', 'tenant'],
  validated_software: ['name'],
  waivers: ['reason', 'software', 'devices', 'inventory_items'],
  observed_software: ['device', 'inventory_item', 'source'],
} as const satisfies Record<Entry['collection'], readonly string[]>;

/** The fields that identify a record without a name. */
const WINDOW_FIELDS = ['software', 'start', 'end'];

/** The field that every entry needs for its identity. */
const NAMING_FIELDS: Readonly<Partial<Record<Entry['collection'], string>>> = {
  device_types: 'model',
  software_versions: 'version',
  software_image_files: 'image_file_name',
  waivers: 'reason',
  observed_software: 'device',
};

/**
 * The identity of an entry as its file has it, resolved or not: its collection and the values of its identity fields, those of
 * the entry around it first. One that does not say its name is known by its file and all that it says.
 */
export function identityOfEntry(entry: Omit<Entry, 'broken' | 'node'>): string {
  const { collection, value, parent, file } = entry;
  const around = parent === undefined ? null : identityOfEntry(parent);
  if (typeof value !== 'object' || value === null) return JSON.stringify([collection, around, value]);
  const fields = value as Readonly<Record<string, unknown>>;
  const isUnnamedRecord = collection === 'validated_software' && !Object.hasOwn(fields, 'name');
  const naming = isUnnamedRecord ? 'software' : (NAMING_FIELDS[collection] ?? 'name');
  if ((fields[naming] ?? null) === null) return JSON.stringify([collection, around, file.path, digestOf(value)]);
  const names: readonly string[] = isUnnamedRecord ? WINDOW_FIELDS : IDENTITY_FIELDS[collection];
  return JSON.stringify([collection, around, ...names.map((name) => fields[name] ?? null)]);
}

/**
 * What makes a diagnostic the same one in another commit: the rule, the full identity of its subject or its entry, and what it is
 * about; where it has neither, its file (architecture.md, Identity in one place).
 */
export function identityOfDiagnostic(draft: DiagnosticDraft): string {
  const { rule, subject, entry, at, identity, message } = draft;
  const of = subject ?? (entry === undefined ? { file: at.file.path } : { entry: identityOfEntry(entry) });
  return JSON.stringify([rule, of, ...(identity ?? [message])]);
}
