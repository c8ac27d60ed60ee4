import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';

import { write } from '../action/repository.js';
import { type CliRun, runCli } from '../cli/run-cli.js';
import { runs } from '../runs.js';
import { type FakeNautobot, startFakeNautobot } from './fake-nautobot.js';

const folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-push-random-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RUNS = runs(4, 40);
const VALIDATED = 'plugins/nautobot-device-lifecycle-mgmt/validated-software';
/** Names that look the same, hold signs of URLs and terminals, or are those of objects. */
const NAMES = ['a', 'A', 'a b', 'a/../b', '../x?y#z', '\u001b[31m', '__proto__', '🜚é', '"', '%2e%2e'];
const VERSIONS = ['1.0', '1.0.0', '2.0', 'constructor', '2.0 ', '17.10'].map((one) => one.trim());
const DATES = ['2025-01-01', '2025-06-01', '2026-01-01', '2027-01-01'];
const some = <T>(values: readonly T[], maxLength = 3): fc.Arbitrary<readonly T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

const vocabulary = fc.record({ platforms: some(NAMES, 2), types: some(NAMES, 2), roles: some(NAMES, 2) });

/** A fleet of a few versions and records, as the files of a repository. */
const fleetArbitrary = vocabulary
  .filter((words) => words.platforms.length > 0 && words.types.length > 0 && words.roles.length > 0)
  .chain(({ platforms, types, roles }) =>
    fc
      .uniqueArray(
        fc.record({
          platform: fc.constantFrom(...platforms),
          version: fc.constantFrom(...VERSIONS),
          alias: maybe(fc.constantFrom(...NAMES)),
          images: some(NAMES, 2),
          imageTypes: some(types, 2),
          size: maybe(fc.nat(5)),
        }),
        { selector: ({ platform, version }) => JSON.stringify([platform, version]), maxLength: 4 },
      )
      .chain((versions) =>
        fc.record({
          platforms: fc.constant(platforms),
          types: fc.constant(types),
          roles: fc.constant(roles),
          versions: fc.constant(versions),
          devices: some(NAMES, 3),
          records:
            versions.length === 0
              ? fc.constant([])
              : fc.array(
                  fc.record({
                    software: fc.constantFrom(...versions.map(({ platform, version }) => ({ platform, version }))),
                    start: fc.constantFrom(...DATES.slice(0, 2)),
                    end: maybe(fc.constantFrom(...DATES.slice(2))),
                    device_roles: some(roles, 2),
                    device_types: some(types, 2),
                    preferred: fc.boolean(),
                  }),
                  { maxLength: 4 },
                ),
        }),
      ),
  );
type Fleet = typeof fleetArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** What an administrator may do between two pushes: another value for a field of the n-th object of a list. */
const editArbitrary = fc
  .constantFrom<readonly [list: string, field: string, values: readonly unknown[]]>(
    ['dcim/platforms', 'name', ['a', 'A', 'other']],
    ['dcim/software-versions', 'version', ['1.0', '2.0', '3.0']],
    ['dcim/software-versions', 'alias', ['a', '']],
    ['dcim/software-image-files', 'image_file_name', ['a', 'A', 'other']],
    [VALIDATED, 'start', DATES],
    [VALIDATED, 'end', [null, ...DATES]],
    [VALIDATED, 'preferred', [true, false]],
  )
  .chain(([list, field, values]) =>
    fc.record({
      list: fc.constant(list),
      at: fc.nat(3),
      field: fc.constant(field),
      value: fc.constantFrom(...values),
    }),
  );

/** Whether Nautobot lets an object be changed to this: no other one has the fields that only one object may have. */
function isFree(objects: readonly Record<string, unknown>[], changed: Readonly<Record<string, unknown>>): boolean {
  const keyOf = (one: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(
      ['name', 'platform', 'version', 'software_version', 'image_file_name', 'software', 'start', 'end'].map(
        (field) => one[field],
      ),
    );
  return objects.every((one) => one['id'] === changed['id'] || keyOf(one) !== keyOf(changed));
}

function filesOf(fleet: Fleet): Readonly<Record<string, string>> {
  const inventory = {
    manufacturers: ['m'],
    platforms: fleet.platforms.map((name) => ({ name, manufacturer: 'm' })),
    device_types: fleet.types.map((model) => ({ manufacturer: 'm', model })),
    roles: fleet.roles,
    software_versions: fleet.versions.map(({ platform, version, alias, images, imageTypes, size }) => ({
      platform,
      version,
      status: 'Active',
      ...(alias === undefined ? {} : { alias }),
      software_image_files: images.map((image_file_name) => ({
        image_file_name,
        status: 'Active',
        device_types: imageTypes,
        ...(size === undefined ? {} : { image_file_size: size }),
      })),
    })),
    devices: fleet.devices.map((name) => ({
      name,
      device_type: fleet.types[0],
      role: fleet.roles[0],
      platform: fleet.platforms[0],
    })),
  };
  return {
    'inventory/fleet.yaml': JSON.stringify(inventory),
    'policies/policy.yaml': JSON.stringify({ validated_software: fleet.records }),
  };
}

/** A Nautobot that has what a push only refers to. */
async function startNautobot(): Promise<FakeNautobot> {
  const nautobot = await startFakeNautobot();
  nautobot.add('extras/statuses', {
    name: 'Active',
    content_types: ['dcim.softwareversion', 'dcim.softwareimagefile'],
  });
  const manufacturer = nautobot.add('dcim/manufacturers', { name: 'm' });
  for (const name of NAMES) {
    nautobot.add('dcim/device-types', { model: name, manufacturer });
    nautobot.add('extras/roles', { name });
  }
  return nautobot;
}

/** Pushes the fleet in a directory. */
async function push(nautobot: FakeNautobot, directory: string, ...args: readonly string[]): Promise<CliRun> {
  return runCli(['push', 'nautobot', '--url', nautobot.url, '--as-of', '2026-11-21', ...args], directory, {
    NAUTOBOT_TOKEN: nautobot.token,
    COLUMNS: '9999',
  });
}

const actionsOf = ({ stdout }: CliRun): readonly string[] => stdout.match(/^[+~-] .*/gm) ?? [];

const version = (name: string): Fleet['versions'][number] => ({
  platform: 'a',
  version: name,
  alias: undefined,
  images: ['x'],
  imageTypes: [],
  size: 1,
});

it('takes an object that was renamed to what the fleet has, too, for that, and adds the one of its old name', async () => {
  const nautobot = await startNautobot();
  const directory = mkdtempSync(path.join(folder, 'fleet-'));
  const fleet = { platforms: ['a'], types: ['a'], roles: ['a'], versions: [version('1.0')], devices: [], records: [] };
  write(directory, filesOf(fleet));
  await push(nautobot, directory, '--apply');
  (nautobot.all('dcim/software-versions')[0] as Record<string, unknown>)['version'] = '2.0';
  write(directory, filesOf({ ...fleet, versions: [version('1.0'), version('2.0')] }));
  const wanted = ['+ software version a 1.0', '+ software image file x'];
  expect(actionsOf(await push(nautobot, directory, '--apply'))).toEqual(wanted);
  expect(actionsOf(await push(nautobot, directory, '--delete'))).toEqual([]);
  await nautobot.close();
});

it('gives a platform its name back, and removes what the fleet no longer has of it at once', async () => {
  const nautobot = await startNautobot();
  const directory = mkdtempSync(path.join(folder, 'fleet-'));
  const versions = [version('1.0'), version('2.0')];
  const fleet = { platforms: ['a'], types: ['a'], roles: ['a'], versions, devices: [], records: [] };
  write(directory, filesOf(fleet));
  await push(nautobot, directory, '--apply');
  (nautobot.all('dcim/platforms')[0] as Record<string, unknown>)['name'] = 'renamed';
  write(directory, filesOf({ ...fleet, versions: [version('2.0')] }));
  const shown = actionsOf(await push(nautobot, directory, '--delete', '--apply'));
  expect(shown).toEqual(['~ platform a', '- software image file x', '- software version 1.0']);
  expect(actionsOf(await push(nautobot, directory, '--delete'))).toEqual([]);
  await nautobot.close();
});

it(
  'pushes any fleet over any other, shows what it then does, and has nothing to do the second time',
  {
    timeout: Math.max(60_000, RUNS * 10_000),
  },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fleetArbitrary,
        fleetArbitrary,
        fc.array(editArbitrary, { maxLength: 3 }),
        async (before, after, edits) => {
          const nautobot = await startNautobot();
          try {
            const directory = mkdtempSync(path.join(folder, 'fleet-'));
            write(directory, filesOf(before));
            await push(nautobot, directory, '--apply');
            for (const { list, at, field, value } of edits) {
              const objects = nautobot.all(list) as readonly Record<string, unknown>[];
              const object = objects[at];
              if (object !== undefined && isFree(objects, { ...object, [field]: value })) object[field] = value;
            }
            write(directory, filesOf(after));
            const shown = await push(nautobot, directory, '--delete');
            expect(shown.stderr).not.toContain('bug');
            expect(await push(nautobot, directory, '--delete')).toEqual(shown);
            const done = await push(nautobot, directory, '--delete', '--apply');
            expect(done.stdout + done.stderr).not.toMatch(/refuses it|\u001b|bug/);
            expect(actionsOf(done)).toEqual(actionsOf(shown));
            expect(actionsOf(await push(nautobot, directory, '--delete'))).toEqual([]);
            rmSync(directory, { recursive: true });
          } finally {
            await nautobot.close();
          }
        },
      ),
      { numRuns: RUNS, seed: 7 },
    );
  },
);
