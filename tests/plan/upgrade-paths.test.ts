import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inspect } from '../../src/check/inspect.js';
import { inMemory } from '../../src/index.js';
import { plan, type PlanRequest } from '../../src/plan/plan.js';
import type { Plan } from '../../src/plan/types.js';
import { runs } from '../runs.js';

interface Version {
  readonly version: string;
  readonly upgrade_from?: readonly string[];
  /** Whether it has no image file. */
  readonly bare?: boolean;
}

/** A plan for devices that run `from`, of which the policy approves `to`. */
async function planFrom(
  from: string,
  to: readonly string[],
  versions: readonly Version[],
  more: {
    readonly devices?: readonly object[];
    readonly tags?: readonly string[];
    readonly request?: PlanRequest;
  } = {},
): Promise<Plan> {
  const device = { device_type: 'T1', role: 'leaf', platform: 'cisco_iosxe', software_version: from };
  const inventory = {
    manufacturers: ['Cisco'],
    roles: ['leaf'],
    tags: more.tags ?? [],
    locations: ['A', 'B'],
    platforms: [{ name: 'cisco_iosxe' }],
    device_types: [{ manufacturer: 'Cisco', model: 'T1' }],
    software_versions: versions.map(({ bare, ...version }) => ({
      platform: 'cisco_iosxe',
      status: 'Active',
      ...version,
      software_image_files:
        bare === true ? [] : [{ image_file_name: `${version.version}.bin`, status: 'Active', default_image: true }],
    })),
    devices: (more.devices ?? [{ name: 'd1' }]).map((fields) => ({ ...device, ...fields })),
  };
  const policy = {
    validated_software: to.map((software, index) => ({
      name: `r${index}`,
      software,
      start: '2026-01-01',
      preferred: index === 0,
      device_roles: ['leaf'],
    })),
  };
  const source = inMemory({
    'inventory/fleet.yaml': JSON.stringify(inventory),
    'policies/policy.yaml': JSON.stringify(policy),
  });
  const inspection = await inspect(source, { asOf: '2026-11-21' });
  expect(inspection.repository.brokenEntries).toEqual([]);
  return plan(inspection, more.request ?? {});
}

const hopsOf = ({ groups }: Plan): readonly string[] | undefined => groups[0]?.hops.map(({ to }) => to.version);

describe('the way of an upgrade', () => {
  it.each<[title: string, from: string, to: string, versions: readonly Version[], hops: readonly string[]]>([
    [
      'is one step without upgrade_from',
      '16.9.8',
      '17.12.4',
      [{ version: '16.9.8' }, { version: '17.12.4' }],
      ['17.12.4'],
    ],
    [
      'takes the fewest steps',
      '16.9.8',
      '17.12.4',
      [
        { version: '16.9.8' },
        { version: '16.12.11', upgrade_from: ['16.9.8'] },
        { version: '17.3.8', upgrade_from: ['16.9.8', '16.12.11'] },
        { version: '17.12.4', upgrade_from: ['17.3.8'] },
      ],
      ['17.3.8', '17.12.4'],
    ],
    [
      'is longer where it must be',
      '16.9.8',
      '17.12.4',
      [
        { version: '16.9.8' },
        { version: '16.12.11', upgrade_from: ['16.9.8'] },
        { version: '17.3.8', upgrade_from: ['16.12.11'] },
        { version: '17.12.4', upgrade_from: ['17.3.8'] },
      ],
      ['16.12.11', '17.3.8', '17.12.4'],
    ],
    [
      'goes through versions that any version leads to',
      '16.9.8',
      '17.12.4',
      [{ version: '16.9.8' }, { version: '17.9.5' }, { version: '17.12.4', upgrade_from: ['17.9.5'] }],
      ['17.9.5', '17.12.4'],
    ],
    [
      'compares versions as versions, not as text',
      '16.9.8',
      '17.12.4',
      [
        { version: '16.9.8' },
        { version: '17.10.1' },
        { version: '17.9.5' },
        { version: '17.12.4', upgrade_from: ['17.10.1', '17.9.5'] },
      ],
      ['17.9.5', '17.12.4'],
    ],
    [
      'does not go back where it need not',
      '17.6.5',
      '17.12.4',
      [
        { version: '17.6.5' },
        { version: '17.3.8' },
        { version: '17.9.5' },
        { version: '17.12.4', upgrade_from: ['17.3.8', '17.9.5'] },
      ],
      ['17.9.5', '17.12.4'],
    ],
    [
      'does not pass through versions without an image file',
      '16.9.8',
      '17.12.4',
      [
        { version: '16.9.8' },
        { version: '17.3.8', bare: true },
        { version: '17.6.5' },
        { version: '17.12.4', upgrade_from: ['17.3.8', '17.6.5'] },
      ],
      ['17.6.5', '17.12.4'],
    ],
    [
      'begins at a version without an image file',
      '16.9.8',
      '17.12.4',
      [
        { version: '16.9.8', bare: true },
        { version: '17.12.4', upgrade_from: ['16.9.8'] },
      ],
      ['17.12.4'],
    ],
  ])('%s', async (_, from, to, versions, hops) => {
    const made = await planFrom(from, [to], versions);
    expect(hopsOf(made)).toEqual(hops);
    expect(made.groups[0]?.hops.map(({ images }) => images.imageFiles.map((file) => file.imageFileName))).toEqual(
      hops.map((version) => [`${version}.bin`]),
    );
  });

  it('is reported as missing, with the nearest declared versions', async () => {
    const made = await planFrom(
      '16.9.8',
      ['17.12.4'],
      [
        { version: '16.9.8' },
        { version: '16.6.1', upgrade_from: [] },
        { version: '17.3.8', upgrade_from: ['16.6.1'] },
        { version: '17.9.5', upgrade_from: ['17.3.8'] },
        { version: '17.12.4', upgrade_from: ['17.9.5'] },
      ],
    );
    expect(made.groups).toEqual([]);
    expect(made.gaps.map(({ obstacle }) => obstacle)).toMatchObject([
      { kind: 'no_way', software: [{ version: '17.12.4' }], nearest: [{ version: '16.6.1' }, { version: '17.3.8' }] },
    ]);
  });

  it('may lead to the next record', async () => {
    const made = await planFrom(
      '16.9.8',
      ['17.12.4', '17.9.5'],
      [{ version: '16.9.8' }, { version: '17.9.5' }, { version: '17.12.4', upgrade_from: [] }],
    );
    expect(hopsOf(made)).toEqual(['17.9.5']);
    expect(made.groups[0]?.steps[0]?.notes).toMatchObject([{ kind: 'no_way', software: { version: '17.12.4' } }]);
  });

  it('marks downgrades', async () => {
    const versions = [{ version: '17.12.4' }, { version: '17.9.5' }];
    const made = await planFrom('17.12.4', ['17.9.5'], versions);
    expect(made.groups).toMatchObject([{ isDowngrade: true, hops: [{ isDowngrade: true }] }]);
    expect((await planFrom('17.9.5', ['17.12.4'], versions)).groups).toMatchObject([{ isDowngrade: false }]);
  });

  it('is the shortest that there is, for any upgrade_from', async () => {
    const names = ['17.1', '17.2', '17.3', '17.4', '17.5', '17.6'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.subarray(names), { nil: undefined, freq: 8 }), { minLength: 6, maxLength: 6 }),
        async (froms) => {
          const versions = names.map((version, index) => {
            const upgrade_from = froms[index];
            return upgrade_from === undefined ? { version } : { version, upgrade_from };
          });
          const allows = (from: string, to: string): boolean =>
            versions.find(({ version }) => version === to)?.upgrade_from?.includes(from) ?? true;
          const made = await planFrom('17.1', ['17.6'], versions);
          const hops = hopsOf(made);
          const shortest = (from: string, seen: readonly string[]): number =>
            from === '17.6'
              ? 0
              : 1 +
                Math.min(
                  Infinity,
                  ...names
                    .filter((to) => !seen.includes(to) && to !== from && allows(from, to))
                    .map((to) => shortest(to, [...seen, from])),
                );
          expect(hops?.length ?? Infinity).toBe(shortest('17.1', []));
          ['17.1', ...(hops ?? [])].reduce((from, to) => {
            expect(allows(from, to)).toBe(true);
            return to;
          });
        },
      ),
      { seed: 20261121, numRuns: runs(50, 150) },
    );
  });
});

describe('batches', () => {
  const versions = [{ version: '16.9.8' }, { version: '17.12.4' }];
  const batchesOf = ({ groups }: Plan): ReadonlyMap<string, number | undefined> =>
    new Map(groups.flatMap(({ steps }) => steps.map(({ found, batch }) => [found.subject.name, batch])));

  it('never take two devices of a group, fill up, and do not depend on the order of the files', async () => {
    const tags = ['ha-1', 'ha-2', 'ha-3', 'pci'];
    const device = fc.record({
      tags: fc.subarray(tags),
      location: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(device, { minLength: 1, maxLength: 14 }),
        fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        fc.constantFrom({ kind: 'location' as const }, { kind: 'tag' as const, prefix: 'ha-' }, undefined),
        async (drawn, size, onePer) => {
          const devices = drawn.map((one, index) => ({ name: `d${10 + index}`, ...one }));
          const request = { batches: { size, onePer } };
          const made = await planFrom('16.9.8', ['17.12.4'], versions, { devices, tags, request });
          const batches = batchesOf(made);
          expect(batches.size).toBe(devices.length);
          const other = { devices: [...devices].reverse(), tags, request };
          expect(new Map([...batchesOf(await planFrom('16.9.8', ['17.12.4'], versions, other))].sort())).toEqual(
            new Map([...batches].sort()),
          );
          for (const batch of new Set(batches.values())) {
            const members = devices.filter(({ name }) => batches.get(name) === batch);
            expect(members.length).toBeLessThanOrEqual(size ?? Infinity);
            const groups = members.flatMap((member) =>
              onePer?.kind === 'location'
                ? (member.location ?? [])
                : member.tags.filter((tag) => onePer !== undefined && tag.startsWith('ha-')),
            );
            expect(new Set(groups).size).toBe(groups.length);
          }
          expect(Math.max(...[...batches.values()].map((batch) => batch ?? 0))).toBe(made.batches);
        },
      ),
      { seed: 20261121, numRuns: runs(40, 100) },
    );
  });

  it('leave out devices with a tag, by name', async () => {
    const devices = [{ name: 'd1', tags: ['keep'] }, { name: 'd2' }];
    const request = { excludedTags: ['keep'] };
    const made = await planFrom('16.9.8', ['17.12.4'], versions, { devices, tags: ['keep'], request });
    expect(batchesOf(made)).toEqual(new Map([['d2', undefined]]));
    expect(made.leftOut).toMatchObject([{ found: { subject: { name: 'd1' } }, reason: { kind: 'tag', tag: 'keep' } }]);
    await expect(
      planFrom('16.9.8', ['17.12.4'], versions, { request: { excludedTags: ['kep'] }, tags: ['keep'] }),
    ).rejects.toThrow('there is no tag "kep": did you mean "keep"?');
  });
});

describe('the key of a group', () => {
  const versions = [{ version: '16.9.8' }, { version: '16.9.9' }, { version: '17.12.4' }];
  it('stands for the device type and the target, and picks their groups', async () => {
    const devices = [{ name: 'd1' }, { name: 'd2', software_version: '16.9.9' }];
    const key = 'cisco-t1--cisco-iosxe-17-12-4';
    const made = await planFrom('16.9.8', ['17.12.4'], versions, { devices, request: { group: key } });
    expect(made.groups.map((group) => group.key)).toEqual([key, key]);
    const other = await planFrom('16.9.8', ['17.12.4'], versions, {
      request: { group: 'cisco-t1--cisco-iosxe-16-9-9' },
    });
    expect(other.groups).toEqual([]);
    await expect(planFrom('16.9.8', ['17.12.4'], versions, { request: { group: 'cisco-t1' } })).rejects.toThrow(
      'no group has the key "cisco-t1"',
    );
  });
});
