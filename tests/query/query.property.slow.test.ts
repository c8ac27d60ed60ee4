// Random fleets: a query by subject gives what a check finds, filters give what a plain reading of the results gives, and
// neither ids nor order depend on how the entries are laid out.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { check, inMemory, renderJson } from '../../src/index.js';
import type { JsonObject } from '../../src/text/json.js';
import { contextOf, results as resultsOf, text } from './fleet.js';

/** Objects with what they refer to. */
const results: typeof resultsOf = (context, collection, query) =>
  resultsOf(context, collection, `${query}&depth=1&exclude_m2m=false`);

const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 60);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(30_000, RUNS * 200);

const AS_OF = '2026-11-21';
const DAYS = ['2025-01-01', '2026-11-20', AS_OF, '2026-11-22', '2027-01-01'];
const TENANTS = ['retail', 'null'];
const TYPES = ['t1', 't2'];
const ROLES = ['leaf', '__proto__'];
const TAGS = ['pci', 'constructor'];
const VERSIONS = ['1', '2'];

const some = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...all], { maxLength: 1 });
const maybe = <T>(all: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...all), { nil: undefined });
const software = (version: string | undefined) => (version === undefined ? undefined : { platform: 'os', version });

/** Devices by name and location: names may be shared. */
const devices = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('d1', 'd2', 'd3'),
    location: maybe(['AMS', 'FRA']),
    tenant: maybe(TENANTS),
    device_type: fc.constantFrom(...TYPES),
    role: fc.constantFrom(...ROLES),
    tags: fc.subarray(TAGS),
    software_version: maybe(VERSIONS).map(software),
  }),
  { minLength: 1, maxLength: 5, selector: ({ name, location }) => `${name} ${location ?? ''}` },
);

const records = fc.array(
  fc.record({
    version: fc.constantFrom(...VERSIONS),
    start: fc.constantFrom(...DAYS),
    end: maybe(DAYS),
    preferred: fc.boolean(),
    device: fc.nat(4),
    byDevice: fc.boolean(),
    byItem: fc.boolean(),
    device_tenants: some(TENANTS),
    device_types: some(TYPES),
    device_roles: some(ROLES),
    object_tags: some(TAGS),
  }),
  { maxLength: 6 },
);

interface Fleet {
  readonly files: Readonly<Record<string, string>>;
  readonly reversed: Readonly<Record<string, string>>;
  readonly multiTenantMode: boolean;
}

const fleets: fc.Arbitrary<Fleet> = fc
  .record({ devices, records, multiTenantMode: fc.boolean() })
  .map(({ devices: drawn, records: policy, multiTenantMode }) => {
    const withItems = drawn.map((device, index) => ({
      ...device,
      tenant: device.tenant,
      inventory_items: [{ name: `item ${index}`, tags: device.tags, software_version: device.software_version }],
    }));
    const validated_software = policy.map(({ version, device, byDevice, byItem, ...record }, index) => {
      const at = device % drawn.length;
      const { name, location, tenant } = withItems[at] ?? {};
      return {
        name: `r${index}`,
        software: software(version),
        devices: byDevice ? [{ name, location: location ?? null, tenant: tenant ?? null }] : [],
        inventory_items: byItem ? [`item ${at}`] : [],
        ...record,
      };
    });
    const inventory = {
      manufacturers: ['m'],
      platforms: [{ name: 'os' }],
      locations: ['AMS', 'FRA'],
      tenants: TENANTS,
      roles: ROLES,
      tags: TAGS,
      device_types: TYPES.map((model) => ({ manufacturer: 'm', model })),
      software_versions: VERSIONS.map((version) => ({ platform: 'os', version, status: 'Active' })),
      devices: withItems,
    };
    const write = (area: object): string => `${JSON.stringify(area)}\n`;
    const turned = Object.entries(inventory).map(([name, list]) => [name, [...list].reverse()] as const);
    return {
      files: { 'inventory/a.yaml': write(inventory), 'policies/p.yaml': write({ validated_software }) },
      reversed: {
        'inventory/z.yaml': write(Object.fromEntries(turned.slice(0, 4))),
        'inventory/a.yaml': write(Object.fromEntries(turned.slice(4))),
        'policies/p.yaml': write({ validated_software: [...validated_software].reverse() }),
      },
      multiTenantMode,
    };
  });

/** What is read of the JSON output of a check. */
interface Evaluation {
  readonly kind: string;
  readonly name: string;
  readonly location: string | null;
  readonly tenant: string | null;
  readonly matches: readonly JsonObject[];
}

const displayOf = (value: unknown): unknown => (value as { readonly display?: unknown } | null)?.display ?? null;

it(
  'gives for each subject the matches that a check finds, in their order',
  async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fleets, async ({ files, multiTenantMode }) => {
        const result = await check({ source: inMemory(files), asOf: AS_OF, multiTenantMode });
        const { evaluations } = JSON.parse([...renderJson(result)].join('')) as { evaluations: readonly Evaluation[] };
        const context = await contextOf(files, AS_OF, multiTenantMode);
        const listed = (query: string): readonly unknown[] =>
          results(context, 'validated-software', query).map(({ name, start, end, preferred, valid, software: of }) => ({
            name,
            start,
            end,
            preferred,
            valid,
            software: displayOf(of),
          }));
        for (const { kind, name, location, tenant, matches } of evaluations) {
          const expected = matches.map((match) => {
            const { platform, version } = match['software'] as JsonObject;
            const { name: record, start, end, preferred, in_window: valid } = match;
            return { name: record, start, end, preferred, valid, software: `${text(platform)} - ${text(version)}` };
          });
          compared += matches.length;
          const isDevice = kind === 'device';
          const [subject] = results(context, isDevice ? 'devices' : 'inventory-items', `name=${name}`).filter(
            (one) => !isDevice || (displayOf(one['location']) === location && displayOf(one['tenant']) === tenant),
          );
          const id = text(subject?.['id']);
          expect(listed(`${isDevice ? 'device_id' : 'inventory_item_id'}=${id}`)).toEqual(expected);
          if (!isDevice) continue;
          const isAlone = evaluations.filter((one) => one.kind === kind && one.name === name).length === 1;
          expect(listed(`device_name=${name}`)).toEqual(isAlone ? expected : []);
        }
      }),
      PARAMETERS,
    );
    expect(compared).toBeGreaterThan(RUNS);
  },
  TIMEOUT,
);

/** Filters on records, and what they ask of a result. */
const conditions: fc.Arbitrary<readonly [query: string, fits: (record: JsonObject, idOf: IdOf) => boolean]> = fc.oneof(
  fc.boolean().map((value) => [`preferred=${value}`, (record: JsonObject) => record['preferred'] === value] as const),
  fc.boolean().map((value) => [`valid=${value}`, (record: JsonObject) => record['valid'] === value] as const),
  fc.constantFrom(...DAYS).map((day) => [`start_after=${day}`, ({ start }: JsonObject) => text(start) >= day] as const),
  fc
    .constantFrom(...DAYS)
    .map((day) => [`start_before=${day}`, ({ start }: JsonObject) => text(start) <= day] as const),
  fc
    .constantFrom(...DAYS)
    .map((day) => [`end_after=${day}`, ({ end }: JsonObject) => end !== null && text(end) >= day] as const),
  fc
    .constantFrom(...DAYS)
    .map((day) => [`end_before=${day}`, ({ end }: JsonObject) => end !== null && text(end) <= day] as const),
  fc
    .constantFrom(...VERSIONS)
    .map(
      (version) =>
        [`software=${version}`, ({ software: of }: JsonObject) => displayOf(of) === `os - ${version}`] as const,
    ),
  fc
    .subarray(ROLES, { minLength: 1 })
    .map(
      (roles) =>
        [
          roles.map((role) => `device_roles=${role}`).join('&'),
          (record: JsonObject, idOf: IdOf) =>
            roles.some((role) => listOf(record, 'device_roles').includes(idOf('roles', role))),
        ] as const,
    ),
  fc
    .constantFrom(...TAGS)
    .map(
      (tag) =>
        [
          `object_tags=${tag}`,
          (record: JsonObject, idOf: IdOf) => listOf(record, 'object_tags').includes(idOf('tags', tag)),
        ] as const,
    ),
  fc
    .constantFrom(...TENANTS)
    .map(
      (tenant) =>
        [
          `device_tenants=${tenant}`,
          (record: JsonObject, idOf: IdOf) => listOf(record, 'device_tenants').includes(idOf('tenants', tenant)),
        ] as const,
    ),
);

type IdOf = (collection: 'roles' | 'tags' | 'tenants', name: string) => string;

function listOf(record: JsonObject, field: string): readonly unknown[] {
  return (record[field] as readonly JsonObject[]).map(({ id }) => id);
}

it(
  'lets filters combine, with each other and with a device',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fleets,
        fc.array(conditions, { minLength: 1, maxLength: 3 }),
        fc.option(fc.constantFrom('d1', 'd2', 'd3'), { nil: undefined }),
        async ({ files, multiTenantMode }, drawn, device) => {
          // One filter twice would mean either value.
          const chosen = [...new Map(drawn.map((one) => [one[0].split('=')[0], one])).values()];
          const context = await contextOf(files, AS_OF, multiTenantMode);
          const idOf: IdOf = (collection, name) => text(results(context, collection, `name=${name}`)[0]?.['id']);
          const subject = device === undefined ? '' : `device_name=${device}`;
          const expected = results(context, 'validated-software', subject).filter((record) =>
            chosen.every(([, fits]) => fits(record, idOf)),
          );
          const query = [...chosen.map(([words]) => words), subject].join('&');
          expect(results(context, 'validated-software', query), query).toEqual(expected);
        },
      ),
      PARAMETERS,
    );
  },
  TIMEOUT,
);

it(
  'gives the same ids in the same order, however the entries are laid out and whatever the date',
  async () => {
    await fc.assert(
      fc.asyncProperty(fleets, async ({ files, reversed, multiTenantMode }) => {
        const [one, other] = [await contextOf(files, AS_OF, multiTenantMode), await contextOf(reversed, '2030-01-01')];
        const withoutDate = ({ valid: _, ...rest }: JsonObject): JsonObject => rest;
        for (const collection of [
          'validated-software',
          'devices',
          'inventory-items',
          'roles',
          'device-types',
        ] as const) {
          const expected = results(one, collection, '').map(withoutDate);
          expect(results(other, collection, '').map(withoutDate)).toEqual(expected);
          expect(new Set(expected.map(({ id }) => id)).size).toBe(expected.length);
        }
      }),
      PARAMETERS,
    );
  },
  TIMEOUT,
);
