// Why records do not match, on random fleets, against the flowchart of the rules read a second time as plain conditions: of
// those for a subject and a record exactly one holds, or none where the record matches.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { excludeFromDevice, excludeFromInventoryItem } from '../../src/explain/explain-subject.js';
import { traceImages } from '../../src/evaluate/images.js';
import { admitDevice, admitInventoryItem } from '../../src/evaluate/match.js';
import { findRun } from '../../src/evaluate/validity.js';
import type { AssignmentField, ExclusionReason } from '../../src/explain/types.js';
import type * as model from '../../src/model/repository.js';
import { type Device, evaluateNaively, type Fleet, type Item, type PolicyRecord } from '../matching/naive.js';
import { runs } from '../runs.js';

const RUNS = runs(200, 600);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(30_000, RUNS * 20);

const AS_OF = '2026-11-21';
const TENANTS = ['retail', '__proto__'];
const TYPES = ['7050', '7280'];
const ROLES = ['leaf', 'spine'];
const TAGS = ['pci', 'toString'];
const SOFTWARE = 'eos|1.0';
const FILES = ['a.swi', 'b.swi', 'c.swi'];

const some = <T>(all: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, { arbitrary: fc.subarray([...all]), weight: 1 });
const maybe = <T>(all: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...all), { nil: undefined });
const overrides = some(FILES.map((name) => `${SOFTWARE}|${name}`));

/** A record, a device, an item of it, and image files of what they run. */
const fleets: fc.Arbitrary<Fleet & { readonly device: Device; readonly item: Item; readonly record: PolicyRecord }> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    role: fc.constantFrom(...ROLES),
    tenant: maybe(TENANTS),
    tags: some(TAGS),
    software: maybe([SOFTWARE]),
    overrides,
    itemTags: some(TAGS),
    itemOverrides: overrides,
    record: fc.record({
      preferred: fc.boolean(),
      devices: some(['device', 'other device']),
      tenants: some(TENANTS),
      types: some(TYPES),
      roles: some(ROLES),
      items: some(['item', 'other item']),
      tags: some(TAGS),
    }),
    files: fc.array(fc.record({ isDefault: fc.boolean(), deviceTypes: some(TYPES) }), { maxLength: 3 }),
  })
  .map((drawn) => {
    const common = { name: 'd', overrides: drawn.overrides, software: drawn.software };
    const { type, role, tenant, tags } = drawn;
    const device: Device = { ...common, id: 'device', type, role, tenant, tags };
    const item: Item = {
      ...common,
      id: 'item',
      device: 'device',
      tags: drawn.itemTags,
      overrides: drawn.itemOverrides,
    };
    const record: PolicyRecord = { id: 'record', software: SOFTWARE, start: '2026-01-01', ...drawn.record };
    return {
      device,
      item,
      record,
      deviceTypes: TYPES.map((id) => ({ id, manufacturer: 'Arista', model: id, imageFiles: [] })),
      software: [{ id: SOFTWARE, platform: 'eos', version: '1.0' }],
      imageFiles: FILES.map((name, index) => ({
        id: `${SOFTWARE}|${name}`,
        software: SOFTWARE,
        name,
        isDefault: drawn.files[index]?.isDefault ?? false,
        deviceTypes: drawn.files[index]?.deviceTypes ?? [],
      })).slice(0, Math.max(drawn.files.length, 1)),
      devices: [device],
      items: [item],
      machines: [],
      records: [record],
    };
  });

/** The same as the objects that the program works on. */
function objectsOf({ device, item, record, imageFiles }: ReturnType<typeof fleets.generate>['value']) {
  const common = { entry: undefined as never, broken: false, index: 0 };
  const objects = new Map<string, unknown>();
  /** Each name stands for one object, whatever asks for it. */
  const the = (key: string, make: () => object): unknown => {
    if (!objects.has(key)) objects.set(key, { ...common, ...make() });
    return objects.get(key);
  };
  const named = (kind: string) => (name: string) => the(`${kind} ${name}`, () => ({ name })) as model.NamedObject;
  const [tenant, role, tag] = [named('tenant'), named('role'), named('tag')];
  const type = (id: string) => the(`type ${id}`, () => ({ manufacturer: 'Arista', model: id })) as model.DeviceType;
  const version = { platform: 'eos', version: '1.0', imageFiles: [] as model.SoftwareImageFile[] };
  const softwareVersion = version as unknown as model.SoftwareVersion;
  for (const { name, isDefault, deviceTypes } of imageFiles) {
    version.imageFiles.push({
      ...common,
      softwareVersion,
      imageFileName: name,
      defaultImage: isDefault,
      deviceTypes: new Set(deviceTypes.map(type)),
    });
  }
  const carried = (carrier: Device | Item) => ({
    name: carrier.name,
    tags: carrier.tags.map(tag),
    softwareVersion: carrier.software === undefined ? undefined : softwareVersion,
    imageOverrides: version.imageFiles.filter(({ imageFileName }) =>
      carrier.overrides.includes(`${SOFTWARE}|${imageFileName}`),
    ),
  });
  const itsDevice = the('device', () => ({
    kind: 'device',
    ...carried(device),
    deviceType: type(device.type),
    role: role(device.role),
    tenant: device.tenant === undefined ? undefined : tenant(device.tenant),
  })) as model.Device;
  const other = (id: string) => the(id, () => ({ name: id }));
  const itsItem = the('item', () => ({ kind: 'inventory_item', ...carried(item), device: itsDevice }));
  return {
    device: itsDevice,
    item: itsItem as model.InventoryItem,
    record: the('record', () => ({
      software: softwareVersion,
      start: record.start,
      preferred: record.preferred,
      devices: new Set(record.devices.map(other)),
      deviceTenants: new Set(record.tenants.map(tenant)),
      deviceTypes: new Set(record.types.map(type)),
      deviceRoles: new Set(record.roles.map(role)),
      inventoryItems: new Set(record.items.map(other)),
      objectTags: new Set(record.tags.map(tag)),
    })) as model.ValidatedSoftware,
  };
}

/** The reasons for a device whose conditions hold: the way through the flowchart that ends at each. */
function reasonsOfDevice(record: PolicyRecord, device: Device, multiTenant: boolean): readonly ExclusionReason[] {
  const isScoped = record.tenants.length > 0;
  const hasTenant = device.tenant !== undefined;
  const ofTenant = device.tenant !== undefined && record.tenants.includes(device.tenant);
  const byNameOrTag = record.devices.includes('device') || device.tags.some((tag) => record.tags.includes(tag));
  const [hasTypes, hasRoles] = [record.types.length > 0, record.roles.length > 0];
  const [ofType, ofRole] = [record.types.includes(device.type), record.roles.includes(device.role)];
  const tenantsAsked = multiTenant && hasTenant;
  // Past all questions about tenants, and admitted neither by name nor by tag.
  const left = !byNameOrTag && (tenantsAsked ? ofTenant || (!isScoped && !hasTypes && !hasRoles) : !isScoped);
  const conditions: Readonly<Record<ExclusionReason, boolean>> = {
    tenant_scoped_in_legacy_mode: !multiTenant && isScoped,
    device_without_tenant: multiTenant && !hasTenant && isScoped,
    other_tenant: tenantsAsked && isScoped && !ofTenant && !byNameOrTag,
    not_tenant_scoped: tenantsAsked && !isScoped && (hasTypes || hasRoles) && !byNameOrTag,
    type_but_not_role: left && hasTypes && hasRoles && ofType && !ofRole,
    role_but_not_type: left && hasTypes && hasRoles && ofRole && !ofType,
    neither_type_nor_role: left && hasTypes && hasRoles && !ofRole && !ofType,
    other_device_type: left && hasTypes && !hasRoles && !ofType,
    other_device_role: left && hasRoles && !hasTypes && !ofRole,
    other_objects: left && !isScoped && !hasTypes && !hasRoles && record.devices.length + record.tags.length > 0,
    inventory_items_only:
      left &&
      !isScoped &&
      !hasTypes &&
      !hasRoles &&
      record.devices.length + record.tags.length === 0 &&
      record.items.length > 0,
    devices_only: false,
    unassigned: left && assignedTo(record) === 0,
  };
  return holding(conditions);
}

function reasonsOfItem(record: PolicyRecord, item: Item): readonly ExclusionReason[] {
  if (record.items.includes('item') || item.tags.some((tag) => record.tags.includes(tag))) return [];
  const listed = record.items.length + record.tags.length;
  const conditions: Readonly<Partial<Record<ExclusionReason, boolean>>> = {
    other_objects: listed > 0,
    devices_only: listed === 0 && assignedTo(record) > 0,
    unassigned: assignedTo(record) === 0,
  };
  return holding(conditions);
}

function holding(conditions: Readonly<Partial<Record<ExclusionReason, boolean>>>): readonly ExclusionReason[] {
  return Object.entries(conditions).flatMap(([reason, holds]) => (holds ? [reason as ExclusionReason] : []));
}

function assignedTo({ devices, tenants, types, roles, items, tags }: PolicyRecord): number {
  return [devices, tenants, types, roles, items, tags].flat().length;
}

const FIELDS: Readonly<Record<AssignmentField, keyof PolicyRecord>> = {
  devices: 'devices',
  device_tenants: 'tenants',
  device_types: 'types',
  device_roles: 'roles',
  inventory_items: 'items',
  object_tags: 'tags',
};

/** Whether the record has the field that is said to turn the subject away. */
function hasField(record: PolicyRecord, field: AssignmentField | undefined): boolean {
  return field === undefined || (record[FIELDS[field]] as readonly string[]).length > 0;
}

type Drawn = Parameters<typeof objectsOf>[0];

/** What the naive reading finds the device matched by, were the record or the mode otherwise. */
function criterionWith(drawn: Drawn, change: Partial<PolicyRecord>, multiTenant: boolean): string | undefined {
  const fleet: Fleet = { ...drawn, records: [{ ...drawn.record, ...change }] };
  return evaluateNaively(fleet, AS_OF, multiTenant).devices.get('device')?.matches[0]?.matchedBy;
}

function expectedHint(drawn: Drawn, reason: ExclusionReason): string | undefined {
  const { tenant } = drawn.device;
  switch (reason) {
    case 'tenant_scoped_in_legacy_mode':
      return criterionWith(drawn, {}, true);
    case 'device_without_tenant':
      return criterionWith(drawn, { tenants: [] }, true);
    case 'other_tenant':
    case 'not_tenant_scoped':
      return criterionWith(drawn, { tenants: [...drawn.record.tenants, tenant ?? ''] }, true);
    default:
      return undefined;
  }
}

describe.each([
  { mode: 'legacy', multiTenant: false },
  { mode: 'multi-tenant', multiTenant: true },
])('in $mode mode', ({ multiTenant }) => {
  it(
    'gives the one true reason why a record does not match a device, and none where it does',
    () => {
      const seen = new Set<ExclusionReason>();
      fc.assert(
        fc.property(fleets, (drawn) => {
          const { device, record } = objectsOf(drawn);
          const exclusion = excludeFromDevice(record, device, multiTenant);
          expect(exclusion === undefined).toBe(admitDevice(record, device, multiTenant) !== undefined);
          expect(exclusion === undefined).toBe(criterionWith(drawn, {}, multiTenant) !== undefined);
          expect(reasonsOfDevice(drawn.record, drawn.device, multiTenant)).toEqual(
            exclusion === undefined ? [] : [exclusion.reason],
          );
          if (exclusion === undefined) return;
          seen.add(exclusion.reason);
          expect(hasField(drawn.record, exclusion.field)).toBe(true);
          expect(exclusion.wouldMatchBy).toBe(expectedHint(drawn, exclusion.reason));
        }),
        PARAMETERS,
      );
      // What is drawn must come to every reason that there is in this mode.
      if (RUNS >= 500) expect(seen.size).toBe(multiTenant ? 11 : 9);
    },
    TIMEOUT,
  );
});

it(
  'gives the one true reason why a record does not match an inventory item, and none where it does',
  () => {
    const seen = new Set<ExclusionReason>();
    fc.assert(
      fc.property(fleets, fc.boolean(), (drawn, multiTenant) => {
        const { item, record } = objectsOf(drawn);
        const exclusion = excludeFromInventoryItem(record, item);
        const matches = evaluateNaively(drawn, AS_OF, multiTenant).items.get('item')?.matches.length;
        expect(exclusion === undefined).toBe(admitInventoryItem(record, item) !== undefined);
        expect(exclusion === undefined).toBe(matches === 1);
        expect(reasonsOfItem(drawn.record, drawn.item)).toEqual(exclusion === undefined ? [] : [exclusion.reason]);
        if (exclusion === undefined) return;
        seen.add(exclusion.reason);
        expect(hasField(drawn.record, exclusion.field)).toBe(true);
        expect(exclusion.wouldMatchBy).toBeUndefined();
      }),
      PARAMETERS,
    );
    if (RUNS >= 500) expect(seen.size).toBe(3);
  },
  TIMEOUT,
);

it(
  'traces image files to the step that the rules take them from',
  () => {
    fc.assert(
      fc.property(fleets, (drawn) => {
        const { device, item } = objectsOf(drawn);
        const naive = evaluateNaively(drawn, AS_OF, false);
        for (const [object, expected] of [
          [device, naive.devices.get('device')?.images],
          [item, naive.items.get('item')?.images],
        ] as const) {
          const steps = traceImages(object);
          const at = steps.findIndex(({ outcome }) => outcome === 'taken');
          const files = (steps[at]?.imageFiles ?? []).map(({ imageFileName }) => `${SOFTWARE}|${imageFileName}`);
          expect({ source: steps[at]?.step ?? null, files }).toEqual(expected);
          const around = steps.map(({ outcome, imageFiles }, index) =>
            at === -1 || index < at
              ? outcome === 'empty' && imageFiles.length === 0
              : index === at || outcome === 'not_asked',
          );
          expect(around).not.toContain(false);
        }
      }),
      PARAMETERS,
    );
  },
  TIMEOUT,
);

const days = fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}`);

it(
  'finds windows that follow one another without a gap, none of which can be left out',
  () => {
    const windows = fc.array(fc.record({ start: days, end: fc.option(days, { nil: undefined }) }), { maxLength: 8 });
    fc.assert(
      fc.property(windows, days, (drawn, from) => {
        const covers = (some: typeof drawn, day: number): boolean =>
          some.some(({ start, end }) => start <= `2026-11-${day}` && (end === undefined || `2026-11-${day}` <= end));
        const reach = (some: typeof drawn): number => {
          let day = Number(from.slice(-2));
          while (day <= 29 && covers(some, day)) day += 1;
          return day;
        };
        const run = findRun(drawn, from);
        expect(reach([...run])).toBe(reach(drawn));
        for (const window of run) expect(reach(run.filter((other) => other !== window))).toBeLessThan(reach(drawn));
        expect(run.map(({ start }) => start)).toEqual(run.map(({ start }) => start).sort());
      }),
      PARAMETERS,
    );
  },
  TIMEOUT,
);
