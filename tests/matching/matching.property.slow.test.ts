// Random fleets, written as YAML in random layouts, against a second reading of matching.md (naive.ts), and what must hold
// of any repository: neither the order of anything in it nor the way a reference is written changes what is found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { check, type CheckResult, inMemory, renderJson, RULES } from '../../src/index.js';
import type { HostDevice } from '../../src/model/repository.js';
import {
  type Device,
  evaluateNaively,
  type Fleet,
  type Item,
  type NaiveImages,
  type NaiveSubject,
  type PolicyRecord,
  type SoftwareHost,
} from './naive.js';

/** How many fleets each property tries; the seed is fixed so that a run on another machine tries the same ones. */
const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 100);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(30_000, RUNS * 200);

// ---------------------------------------------------------------------------------------------------------------------
// Fleets. Few names, so that what can coincide does; odd ones, so that nothing takes a name for more than a name.

const TENANTS = ['retail', '1.10', 'null'];
const LOCATIONS = ['AMS01', '- x'];
const ROLES = ['leaf', 'yes', 'border: leaf'];
const TAGS = ['pci', '#core', '__proto__'];
const MANUFACTURERS = ['Arista', 'constructor'];
const PLATFORMS = ['EOS', 'ios'];
const TYPES = ['Arista|7150-S64', 'constructor|7150-S64', 'Arista|7280'];
const SOFTWARE = ['EOS|10.1', 'EOS|9.2', 'ios|10.1', 'ios|a', 'ios|Z'];
/** In half of the fleets one version is all that is run and approved, by one tag, so that many windows meet. */
const DENSE = { software: 'EOS|10.1', tags: 1 };
const DAYS_AS_OF = ['2026-11-21', '2024-02-29', '2025-12-31', '2000-03-01'];

interface Case {
  readonly asOf: string;
  readonly fleet: Fleet;
}

/** Any of the elements of a list whose length is not known yet: the bits of a number say which. */
const someOf = fc.oneof({ arbitrary: fc.constant(0), weight: 2 }, { arbitrary: fc.nat(63), weight: 1 });
const subset = <T>(all: readonly T[], bits: number): readonly T[] => all.filter((_, index) => (bits >> index) & 1);
const optionally = <T>(all: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...all), { nil: undefined });
const distinct = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
];

const startDays = fc.constantFrom(-400, -30, -3, -2, -1, 0, 1, 2, 30);
const endDays = fc.constantFrom(-401, -31, -2, -1, 0, 1, 2, 3, 29, 31, 365);

const cases: fc.Arbitrary<Case> = fc
  .record({
    asOf: fc.constantFrom(...DAYS_AS_OF),
    isDense: fc.boolean(),
    imageFiles: fc.array(
      fc.record({
        software: fc.constantFrom(...SOFTWARE),
        name: fc.constantFrom('a.bin', 'b.bin', 'B.bin'),
        isDefault: fc.boolean(),
        deviceTypes: someOf,
        ofDeviceTypes: someOf,
      }),
      { maxLength: 5 },
    ),
    devices: fc.array(
      fc.record({
        name: fc.constantFrom('d1', 'd2', 'toString'),
        type: fc.constantFrom(...TYPES),
        role: fc.constantFrom(...ROLES),
        platform: optionally(PLATFORMS),
        tenant: optionally(TENANTS),
        location: optionally(LOCATIONS),
        tags: someOf,
        software: optionally(SOFTWARE),
        overrides: someOf,
      }),
      { maxLength: 4 },
    ),
    items: fc.array(
      fc.record({
        device: fc.nat(3),
        name: fc.constantFrom('Supervisor 1', 'd1', '007'),
        tags: someOf,
        software: optionally(SOFTWARE),
        overrides: someOf,
      }),
      { maxLength: 4 },
    ),
    machines: fc.array(
      fc.record({
        name: fc.constantFrom('vm1', 'vm2'),
        platform: optionally(PLATFORMS),
        tags: someOf,
        software: optionally(SOFTWARE),
        overrides: someOf,
      }),
      { maxLength: 2 },
    ),
    records: fc.array(
      fc.record({
        name: optionally(['r1', 'r2', 'R3', '4', '__proto__']),
        software: fc.constantFrom(...SOFTWARE),
        start: startDays,
        end: fc.option(endDays, { nil: undefined }),
        preferred: fc.boolean(),
        devices: someOf,
        tenants: someOf,
        types: someOf,
        roles: someOf,
        items: someOf,
        tags: someOf,
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ asOf, isDense, ...drawn }) => {
    const imageFiles = distinct(
      drawn.imageFiles.map((image) => ({ ...image, id: `${image.software}|${image.name}` })),
      ({ id }) => id,
    );
    const carried = <T extends { readonly tags: number; readonly overrides: number }>(carrier: T) => ({
      ...carrier,
      ...(isDense && { software: DENSE.software }),
      tags: subset(TAGS, carrier.tags | (isDense ? DENSE.tags : 0)),
      overrides: subset(imageFiles, carrier.overrides).map(({ id }) => id),
    });
    const devices = distinct(
      drawn.devices.map((device) => ({ ...carried(device), id: identityOfDevice(device) })),
      ({ id }) => id,
    );
    const items = distinct(
      drawn.items.flatMap((item) => {
        const device = devices[item.device % Math.max(devices.length, 1)]?.id;
        return device === undefined ? [] : [{ ...carried(item), device, id: `${device}|${item.name}` }];
      }),
      ({ id }) => id,
    );
    const records = drawn.records.map((drawnRecord): PolicyRecord => {
      const record = isDense ? { ...drawnRecord, ...DENSE } : drawnRecord;
      const start = dayFrom(asOf, record.start);
      const end = record.end === undefined ? undefined : dayFrom(asOf, record.end);
      return {
        ...record,
        id: record.name ?? `${record.software}|${start}|${end ?? ''}`,
        start,
        end,
        devices: subset(devices, record.devices).map(({ id }) => id),
        tenants: subset(TENANTS, record.tenants),
        types: subset(TYPES, record.types),
        roles: subset(ROLES, record.roles),
        items: subset(items, record.items).map(({ id }) => id),
        tags: subset(TAGS, record.tags),
      };
    });
    return {
      asOf,
      fleet: {
        deviceTypes: TYPES.map((id, index) => ({
          id,
          ...fieldsOf(id, 'manufacturer', 'model'),
          imageFiles: imageFiles.filter(({ ofDeviceTypes }) => (ofDeviceTypes >> index) & 1).map((image) => image.id),
        })),
        software: SOFTWARE.map((id) => ({ id, ...fieldsOf(id, 'platform', 'version') })),
        imageFiles: imageFiles.map((image) => ({ ...image, deviceTypes: subset(TYPES, image.deviceTypes) })),
        devices,
        items,
        machines: distinct(
          drawn.machines.map((machine) => ({ ...carried(machine), id: machine.name })),
          ({ id }) => id,
        ),
        records: distinct(records, ({ id }) => id),
      },
    };
  });

function fieldsOf<A extends string, B extends string>(id: string, first: A, second: B): Record<A | B, string> {
  const [one = '', two = ''] = id.split('|');
  return { [first]: one, [second]: two } as Record<A | B, string>;
}

function identityOfDevice(device: {
  readonly name: string;
  readonly tenant?: string | undefined;
  readonly location?: string | undefined;
}): string {
  return `${device.name}|${device.tenant ?? ''}|${device.location ?? ''}`;
}

function dayFrom(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

// ---------------------------------------------------------------------------------------------------------------------
// Layouts: the same fleet as entries, the entries in files, the files as text, each in many ways.

type Value = string | number | boolean | null | readonly Value[] | Readonly<{ [field: string]: Value }>;
type Fields = Record<string, Value>;

interface Entry {
  readonly collection: string;
  readonly value: Value;
}

/** The lists of a document by collection; the documents of a file; the files by path. */
type Layout = ReadonlyMap<string, readonly ReadonlyMap<string, readonly Value[]>[]>;

/** Choices that follow from a seed. The seed 0 always takes the first way, so that counterexamples shrink to plain text. */
interface Chooser {
  readonly pick: <T>(ways: readonly [T, ...T[]]) => T;
  readonly flip: (chance?: number) => boolean;
  readonly shuffle: <T>(all: readonly T[]) => T[];
}

function chooserOf(seed: number): Chooser {
  let state = seed;
  const below = (count: number): number => {
    if (seed === 0) return 0;
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return {
    pick: (ways) => ways[below(ways.length)] ?? ways[0],
    flip: (chance = 0.5) => below(1000) >= 1000 * (1 - chance),
    shuffle(all) {
      const shuffled = [...all];
      if (seed !== 0)
        for (let left = shuffled.length; left > 1; left -= 1) shuffled.push(...shuffled.splice(below(left), 1));
      return shuffled;
    },
  };
}

const seeds = fc.nat(1_000_000);

/** How references are written: by name wherever that is unambiguous, always as whole mappings, or now so, now so. */
type ReferenceStyle = 'names' | 'mappings' | 'any';

/** The references to the objects of a fleet, in all the ways that data-model.md allows. */
function referencesOf(fleet: Fleet, style: ReferenceStyle, { pick, flip }: Chooser) {
  const choose = (name: Value, nameIsEnough: boolean, whole: Fields, partial: Fields): Value => {
    if (!nameIsEnough || style === 'mappings') return whole;
    return style === 'names' ? name : pick<Value>([name, whole, partial]);
  };
  const isAlone = <T>(all: readonly T[], isNamesake: (one: T) => boolean): boolean =>
    all.filter(isNamesake).length === 1;

  const software = (id: string, ownPlatform?: string): Value => {
    const { platform, version } = fieldsOf(id, 'platform', 'version');
    const nameIsEnough =
      ownPlatform === undefined ? isAlone(fleet.software, (one) => one.version === version) : platform === ownPlatform;
    return choose(version, nameIsEnough, { platform, version }, { version });
  };
  const deviceType = (id: string): Value => {
    const { manufacturer, model } = fieldsOf(id, 'manufacturer', 'model');
    const nameIsEnough = isAlone(fleet.deviceTypes, (type) => type.model === model);
    return choose(model, nameIsEnough, { manufacturer, model }, { model });
  };
  const imageFile = (id: string, ownSoftware?: string): Value => {
    const image = byId(fleet.imageFiles, id);
    const nameIsEnough =
      ownSoftware === undefined
        ? isAlone(fleet.imageFiles, ({ name }) => name === image.name)
        : image.software === ownSoftware;
    const partial = { image_file_name: image.name };
    const whole = { ...partial, software_version: software(image.software) };
    return choose(image.name, nameIsEnough, whole, partial);
  };
  const device = (id: string): Value => {
    const { name, tenant, location } = byId(fleet.devices, id);
    const nameIsEnough = isAlone(fleet.devices, (one) => one.name === name);
    const whole = { name, tenant: tenant ?? null, location: location ?? null };
    const { tenant: _, ...byLocation } = whole;
    if (style === 'any' && flip() && isAlone(fleet.devices, (one) => one.name === name && one.location === location))
      return byLocation;
    return choose(name, nameIsEnough, whole, { name });
  };
  const item = (id: string): Value => {
    const { name, device: holder } = byId(fleet.items, id);
    const nameIsEnough = isAlone(fleet.items, (one) => one.name === name);
    return choose(name, nameIsEnough, { device: device(holder), name }, { name });
  };
  return { software, deviceType, imageFile, device, item };
}

/** The entries that declare a fleet. */
function entriesOf(fleet: Fleet, style: ReferenceStyle, chooser: Chooser): readonly Entry[] {
  const { flip } = chooser;
  const references = referencesOf(fleet, style, chooser);
  const entries: Entry[] = [];
  const add = (collection: string, value: Value): void => void entries.push({ collection, value });
  const fields = (given: Readonly<Record<string, Value | undefined>>): Fields => {
    const written: Fields = {};
    for (const [name, value] of chooser.shuffle(Object.entries(given))) {
      // What is absent and what is empty say the same.
      if (value !== undefined && (!Array.isArray(value) || value.length > 0 || flip(0.1))) written[name] = value;
    }
    return written;
  };
  const carried = ({ name, tags, software, overrides }: SoftwareHost, platform?: string) => ({
    name,
    tags: [...tags],
    software_version: software === undefined ? undefined : references.software(software, platform),
    software_image_files: overrides.map((image) => references.imageFile(image, software)),
  });

  const vocabulary = { manufacturers: MANUFACTURERS, locations: LOCATIONS, tenants: TENANTS, roles: ROLES, tags: TAGS };
  for (const [collection, names] of Object.entries(vocabulary))
    for (const name of names) add(collection, flip(0.3) ? { name } : name);
  for (const name of PLATFORMS) add('platforms', { name });
  for (const { manufacturer, model, imageFiles } of fleet.deviceTypes) {
    const software_image_files = imageFiles.map((image) => references.imageFile(image));
    add('device_types', fields({ manufacturer, model, software_image_files }));
  }
  for (const { id, platform, version } of fleet.software) {
    const nested: Value[] = [];
    for (const image of fleet.imageFiles.filter(({ software }) => software === id)) {
      const own = {
        image_file_name: image.name,
        status: 'Active',
        default_image: image.isDefault || (flip() ? false : undefined),
        device_types: image.deviceTypes.map(references.deviceType),
      };
      if (flip()) nested.push(fields(own));
      else add('software_image_files', fields({ ...own, software_version: references.software(id) }));
    }
    const pre_release = flip(0.3) ? true : undefined;
    const end_of_support_date = flip(0.3) ? '2000-01-01' : undefined;
    const own = { platform, version, status: 'Active', pre_release, end_of_support_date };
    add('software_versions', fields({ ...own, software_image_files: nested }));
  }
  for (const device of fleet.devices) {
    const nested: Value[] = [];
    for (const item of fleet.items.filter((one) => one.device === device.id)) {
      if (flip()) nested.push(fields(carried(item)));
      else add('inventory_items', fields({ ...carried(item), device: references.device(device.id) }));
    }
    const { role, platform, tenant, location } = device;
    const device_type = references.deviceType(device.type);
    const own = { ...carried(device, platform), device_type, role, platform, tenant, location };
    add('devices', fields({ ...own, inventory_items: nested }));
  }
  for (const machine of fleet.machines)
    add('virtual_machines', fields({ ...carried(machine, machine.platform), platform: machine.platform }));
  for (const record of fleet.records) {
    const { name, start, end } = record;
    add(
      'validated_software',
      fields({
        name,
        software: references.software(record.software),
        start,
        end,
        preferred: record.preferred || (flip() ? false : undefined),
        devices: record.devices.map(references.device),
        device_tenants: [...record.tenants],
        device_types: record.types.map(references.deviceType),
        device_roles: [...record.roles],
        inventory_items: record.items.map(references.item),
        object_tags: [...record.tags],
      }),
    );
  }
  return entries;
}

const POLICY = ['validated_software', 'waivers'];
const PATHS = {
  inventory: ['inventory/fleet.yaml', 'inventory/a/b/sites.yml', 'inventory/Z.yaml'],
  policies: ['policies/policy.yaml', 'policies/a/more.yml'],
} as const;

/** Puts entries into documents and files. */
function layOut(entries: readonly Entry[], { pick }: Chooser): Layout {
  const files = new Map<string, Map<string, Value[]>[]>();
  for (const { collection, value } of entries) {
    const path = pick(POLICY.includes(collection) ? PATHS.policies : PATHS.inventory);
    const documents = files.get(path) ?? [new Map<string, Value[]>(), new Map<string, Value[]>()];
    files.set(path, documents);
    const document = pick(documents as [Map<string, Value[]>, ...Map<string, Value[]>[]]);
    document.set(collection, [...(document.get(collection) ?? []), value]);
  }
  return files;
}

/** The same layout in another order: of files, of documents, of collections, of entries and of keys. */
function reorder(layout: Layout, chooser: Chooser): Layout {
  const { shuffle } = chooser;
  const areas = Object.values(PATHS).map((paths) => [...layout.keys()].filter((path) => paths.some((p) => p === path)));
  const renamed = new Map(areas.flatMap((paths) => shuffle(paths).map((path, index) => [path, paths[index] ?? path])));
  return new Map(
    shuffle([...layout]).map(([path, documents]) => [
      renamed.get(path) ?? path,
      shuffle(documents).map(
        (document) =>
          new Map(
            shuffle([...document]).map(([collection, list]) => [
              collection,
              shuffle(list).map((value) => reorderKeys(value, chooser)),
            ]),
          ),
      ),
    ]),
  );
}

function reorderKeys(value: Value, chooser: Chooser): Value {
  if (isList(value)) return value.map((one) => reorderKeys(one, chooser));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    chooser.shuffle(Object.entries(value)).map(([key, one]) => [key, reorderKeys(one, chooser)]),
  );
}

function print(layout: Layout, chooser: Chooser): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [path, documents] of layout) {
    const text = documents
      .map((document) => printDocument(Object.fromEntries(document), chooser))
      .join(chooser.pick(['---\n', '--- # next\n', '...\n---\n']));
    const marked = chooser.flip(0.2) ? `\uFEFF${text}` : text;
    files[path] = chooser.flip(0.2) ? marked.replaceAll('\n', '\r\n') : marked;
  }
  return files;
}

function printDocument(value: Value, chooser: Chooser): string {
  const lines = chooser.flip(0.1) ? [flow(value, chooser)] : block(value, chooser);
  return lines.map((line) => (chooser.flip(0.05) ? `# ${line}\n\n${line}\n` : `${line}\n`)).join('');
}

function block(value: Value, chooser: Chooser): readonly string[] {
  if (isList(value) && value.length > 0)
    return value.flatMap((one) => {
      const [first = '', ...rest] = chooser.flip(0.2) ? [flow(one, chooser)] : block(one, chooser);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  if (isMapping(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, one]) => {
      const isLeaf = !isList(one) && !isMapping(one);
      if (isLeaf || Object.keys(one).length === 0 || chooser.flip(0.3)) return [`${key}: ${flow(one, chooser)}`];
      const indent = isList(one) ? chooser.pick(['  ', '']) : chooser.pick(['  ', '    ']);
      return [`${key}:`, ...block(one, chooser).map((line) => indent + line)];
    });
  return [flow(value, chooser)];
}

function flow(value: Value, chooser: Chooser): string {
  if (isList(value)) return `[${value.map((one) => flow(one, chooser)).join(', ')}]`;
  if (isMapping(value))
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${chooser.pick([key, `"${key}"`])}: ${flow(one, chooser)}`)
      .join(', ')} }`;
  if (value === null) return chooser.pick(['null', '~']);
  if (typeof value !== 'string') return String(value);
  const quoted = [`'${value}'`, JSON.stringify(value)] as const;
  const isPlain = /^(?!null$)[a-z_][\w.]*$|^\d{4}-\d\d-\d\d$/i.test(value);
  return chooser.pick(isPlain ? [value, ...quoted] : quoted);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isMapping(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the fleet has no ${id}`);
  return found;
}

// ---------------------------------------------------------------------------------------------------------------------
// What is found, in a form that says nothing of places and can be compared.

const EVERY_RULE = 'rules: { software-not-preferred: notice, software-pre-release: notice }\n';

async function checkFiles(files: Record<string, string>, asOf: string, multiTenantMode: boolean): Promise<CheckResult> {
  return check({ source: inMemory({ 'fleetvet.yaml': EVERY_RULE, ...files }), asOf, multiTenantMode });
}

function evaluationsIn({ evaluation }: CheckResult) {
  const imagesOf = ({ images }: Pick<(typeof evaluation.virtualMachines)[number], 'images'>) => ({
    files: images.imageFiles.map((image) =>
      [image.softwareVersion.platform, image.softwareVersion.version, image.imageFileName].join('|'),
    ),
    source: images.source,
  });
  const subjectOf = (found: (typeof evaluation.devices)[number] | (typeof evaluation.inventoryItems)[number]) => ({
    status: found.validity.status,
    reason: found.validity.reason,
    validUntil: found.validity.validUntil,
    preferred: found.validity.preferred,
    matches: found.matches.map(({ record, rank, matchedBy, inWindow }) => ({
      record:
        record.name ?? [record.software.platform, record.software.version, record.start, record.end ?? ''].join('|'),
      rank,
      matchedBy,
      inWindow,
    })),
    images: imagesOf(found),
  });
  const idOf = (device: HostDevice): string =>
    identityOfDevice({ name: device.name, tenant: device.tenant?.name, location: device.location?.name });
  return {
    devices: evaluation.devices.map((found) => [idOf(found.subject), subjectOf(found)] as const),
    items: evaluation.inventoryItems.map(
      (found) => [`${idOf(found.subject.device)}|${found.subject.name}`, subjectOf(found)] as const,
    ),
    machines: evaluation.virtualMachines.map((found) => [found.subject.name, imagesOf(found)] as const),
  };
}

/** What the naive reading says, in the same form. */
function expectedOf({ fleet, asOf }: Case, multiTenantMode: boolean) {
  const naive = evaluateNaively(fleet, asOf, multiTenantMode);
  const plain = ({ matches, ...rest }: NaiveSubject) => ({
    ...rest,
    matches: matches.map(({ record, ...match }) => ({ record: record.id, ...match })),
  });
  const all = <T, R>(found: ReadonlyMap<string, T>, as: (one: T) => R) =>
    Object.fromEntries([...found].map(([id, one]) => [id, as(one)]));
  return {
    devices: all(naive.devices, plain),
    items: all(naive.items, plain),
    machines: all(naive.machines, (images: NaiveImages) => images),
  };
}

/** The diagnostics without their places, sorted. */
function diagnosticsIn({ diagnostics }: CheckResult): readonly string[] {
  return diagnostics
    .map(({ rule, severity, message, help, related, subject }) => {
      const others = related.map((other) => other.message).sort();
      // Of several errors that keep an entry out, the first in the order of files is named.
      const what = rule === 'subject-not-judged' ? message.replace(/ could not be judged: .*/s, '') : message;
      const text = JSON.stringify({ rule, severity, message: what, help, others, subject });
      return text.replaceAll(/(?:inventory|policies)\/[\w/]+\.ya?ml/g, 'FILE');
    })
    .sort();
}

const isOfFixedRule = ({ rule }: CheckResult['diagnostics'][number]): boolean =>
  RULES[rule].alwaysError && rule !== 'subject-not-judged';

// ---------------------------------------------------------------------------------------------------------------------
// Faults, for what must hold of broken repositories too.

/** Ways to break an entry, each choosing one of its fields. */
const FAULTS = ['drop', 'add', 'number', 'misspell', 'repeat', 'repeat otherwise', 'waive'] as const;
type Fault = readonly [kind: (typeof FAULTS)[number], entry: number, field: number];
const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.tuple(fc.constantFrom(...FAULTS), fc.nat(1000), fc.nat(1000)),
  { minLength: 1, maxLength: 8, size: 'max' },
);

function withFaults(entries: readonly Entry[], wanted: readonly Fault[]): readonly Entry[] {
  const faulty = [...entries];
  for (const [kind, entryNumber, fieldNumber] of wanted) {
    const index = entryNumber % faulty.length;
    const entry = faulty[index];
    if (entry === undefined) continue;
    if (kind === 'waive') {
      const devices = entries.filter(({ collection }) => collection === 'devices').map(({ value }) => nameIn(value));
      const value = { reason: 'r', until: '2026-12-01', devices: [devices[fieldNumber % devices.length] ?? 'none'] };
      faulty.push({ collection: 'waivers', value });
      continue;
    }
    if (kind === 'repeat') {
      faulty.push(entry);
      continue;
    }
    const value = broken(entry.value, kind === 'repeat otherwise' ? 'drop' : kind, fieldNumber);
    if (kind === 'repeat otherwise') faulty.push({ ...entry, value });
    else faulty[index] = { ...entry, value };
  }
  return faulty;
}

function nameIn(value: Value): string {
  return isMapping(value) && typeof value['name'] === 'string' ? value['name'] : 'none';
}

function broken(value: Value, kind: 'drop' | 'add' | 'number' | 'misspell', fieldNumber: number): Value {
  if (typeof value === 'string') return kind === 'number' ? 17.1 : `${value}x`;
  if (isList(value)) {
    const index = fieldNumber % Math.max(value.length, 1);
    return value.map((one, at) => (at === index ? broken(one, kind, fieldNumber) : one));
  }
  if (!isMapping(value)) return value;
  if (kind === 'add') return { ...value, colour: 'red' };
  const names = Object.keys(value).sort();
  const name = names[fieldNumber % names.length] ?? '';
  const { [name]: field = null, ...rest } = value;
  return kind === 'drop' ? rest : { ...rest, [name]: broken(field, kind, fieldNumber) };
}

/** One entry of each collection with one fault, of names that occur nowhere else; and documents that cannot be read. */
const UNRELATED: readonly (readonly [path: string, text: string])[] = [
  ['inventory/new.yaml', 'manufacturers: [{ name: new-1, colour: red }]'],
  ['inventory/new.yaml', 'locations: [{ name: new-1, colour: red }]'],
  ['inventory/new.yaml', 'tenants: [{ name: new-1, colour: red }]'],
  ['inventory/new.yaml', 'roles: [" new-1"]'],
  ['inventory/new.yaml', 'tags: [17.10]'],
  ['inventory/new.yaml', 'platforms: [{ name: new-1, manufacturer: new-2 }]'],
  ['inventory/new.yaml', 'device_types: [{ model: new-1 }]'],
  ['inventory/new.yaml', 'device_types: [{ manufacturer: Arista, model: new-1, tags: [new-2] }]'],
  ['inventory/new.yaml', 'software_versions: [{ platform: EOS, version: 17.10, status: Active }]'],
  ['inventory/new.yaml', 'software_versions: [{ platform: EOS, version: new-1, status: Lost }]'],
  [
    'inventory/new.yaml',
    'software_versions: [{ platform: EOS, version: new-1, status: Active, software_image_files: [{ status: Active }] }]',
  ],
  ['inventory/new.yaml', 'software_image_files: [{ software_version: new-1, image_file_name: new-2, status: Active }]'],
  ['inventory/new.yaml', 'devices: [{ name: new-1, device_type: "7280", role: new-2, software_version: a }]'],
  ['inventory/new.yaml', 'devices: [{ name: new-1, device_type: "7280" }]'],
  [
    'inventory/new.yaml',
    'devices: [{ name: new-1, device_type: "7280", role: new-2, inventory_items: [{ name: new-3 }] }]',
  ],
  ['inventory/new.yaml', 'inventory_items: [{ device: new-1, name: new-2 }]'],
  ['inventory/new.yaml', 'virtual_machines: [{ name: new-1, platform: new-2 }]'],
  ['inventory/new.yaml', 'colours: [{ name: new-1 }]'],
  ['inventory/new.yaml', 'devices: [{ name: new-1, device_type: "7280", role: leaf'],
  ['policies/new.yaml', 'validated_software: [{ software: new-1, start: 2020-01-01, object_tags: [pci] }]'],
  ['policies/new.yaml', 'validated_software: [{ software: Z, start: 2020-13-01, device_roles: [leaf] }]'],
  ['policies/new.yaml', 'validated_software: [{ software: Z, start: 2020-01-01, device_roles: [leaf, new-1] }]'],
  ['policies/new.yaml', 'waivers: [{ reason: new, until: 2020-01-01, devices: [new-1] }]'],
  ['policies/new.yaml', 'tenants: [new-1]'],
];

// ---------------------------------------------------------------------------------------------------------------------

describe.each([
  { mode: 'legacy', multiTenantMode: false },
  { mode: 'multi-tenant', multiTenantMode: true },
])('in $mode mode', ({ multiTenantMode }) => {
  it(
    'finds for every subject what a naive reading of the rules finds',
    async () => {
      await fc.assert(
        fc.asyncProperty(cases, seeds, async (drawn, seed) => {
          const chooser = chooserOf(seed);
          const files = print(layOut(entriesOf(drawn.fleet, 'any', chooser), chooser), chooser);
          const result = await checkFiles(files, drawn.asOf, multiTenantMode);
          expect(result.diagnostics.filter(isOfFixedRule)).toEqual([]);
          const { devices, items, machines } = evaluationsIn(result);
          expect({
            devices: Object.fromEntries(devices),
            items: Object.fromEntries(items),
            machines: Object.fromEntries(machines),
          }).toEqual(expectedOf(drawn, multiTenantMode));
          const { fleet } = drawn;
          expect([devices.length, items.length, machines.length]).toEqual(
            [fleet.devices, fleet.items, fleet.machines].map(
              (all: readonly (Device | Item | SoftwareHost)[]) => all.length,
            ),
          );
        }),
        PARAMETERS,
      );
    },
    TIMEOUT,
  );
});

describe.each([
  { what: 'a sound repository', faults: fc.constant<readonly Fault[]>([]) },
  { what: 'a repository with faults', faults },
])('in $what', ({ faults: drawnFaults }) => {
  it(
    'finds the same in whatever order files, documents, collections, entries and keys stand',
    async () => {
      await fc.assert(
        fc.asyncProperty(cases, drawnFaults, seeds, fc.boolean(), async (drawn, wanted, seed, multiTenantMode) => {
          const chooser = chooserOf(seed);
          const layout = layOut(withFaults(entriesOf(drawn.fleet, 'any', chooser), wanted), chooser);
          const observed = async (of: Layout) => {
            const result = await checkFiles(print(of, chooser), drawn.asOf, multiTenantMode);
            return { evaluations: evaluationsIn(result), diagnostics: diagnosticsIn(result), summary: result.summary };
          };
          expect(await observed(reorder(layout, chooserOf(seed + 1)))).toEqual(await observed(layout));
        }),
        PARAMETERS,
      );
    },
    TIMEOUT,
  );
});

it(
  'finds the same where references are names and where they are mappings',
  async () => {
    await fc.assert(
      fc.asyncProperty(cases, seeds, fc.boolean(), async (drawn, seed, multiTenantMode) => {
        const observed = async (style: ReferenceStyle) => {
          const chooser = chooserOf(seed);
          const files = print(layOut(entriesOf(drawn.fleet, style, chooser), chooser), chooser);
          const result = await checkFiles(files, drawn.asOf, multiTenantMode);
          // A message calls a record without a name by its software as it is written there.
          const told = result.diagnostics.map(({ rule, severity, subject }) =>
            JSON.stringify({ rule, severity, subject }),
          );
          return { evaluations: evaluationsIn(result), diagnostics: told.sort() };
        };
        expect(await observed('mappings')).toEqual(await observed('names'));
      }),
      PARAMETERS,
    );
  },
  TIMEOUT,
);

it(
  'says the same, byte for byte, when it is run twice',
  async () => {
    await fc.assert(
      fc.asyncProperty(cases, faults, seeds, fc.boolean(), async (drawn, wanted, seed, multiTenantMode) => {
        const chooser = chooserOf(seed);
        const files = print(layOut(withFaults(entriesOf(drawn.fleet, 'any', chooser), wanted), chooser), chooser);
        const json = async () => [...renderJson(await checkFiles(files, drawn.asOf, multiTenantMode))].join('');
        const first = await json();
        expect(() => JSON.parse(first) as unknown).not.toThrow();
        expect(await json()).toBe(first);
      }),
      { ...PARAMETERS, numRuns: Math.ceil(RUNS / 2) },
    );
  },
  TIMEOUT,
);

it(
  'finds the same of all others beside an entry that is broken, and reports that one once',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.constantFrom(...UNRELATED),
        seeds,
        fc.boolean(),
        async (drawn, [path, text], seed, multiTenantMode) => {
          const chooser = chooserOf(seed);
          const files = print(layOut(entriesOf(drawn.fleet, 'any', chooser), chooser), chooser);
          const alone = await checkFiles(files, drawn.asOf, multiTenantMode);
          const beside = await checkFiles({ ...files, [path]: text }, drawn.asOf, multiTenantMode);
          const { items, ...rest } = evaluationsIn(beside);
          expect({ ...rest, items: items.filter(([id]) => !id.startsWith('new-')) }).toEqual(evaluationsIn(alone));
          expect(beside.diagnostics.filter(isOfFixedRule).map(({ location }) => location.file)).toEqual([path]);
        },
      ),
      PARAMETERS,
    );
  },
  TIMEOUT,
);
