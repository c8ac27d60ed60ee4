import { describe, expect, it } from 'vitest';

import { inMemory } from '../../src/files/memory.js';
import { testPolicy } from '../../src/policy-tests/test-policy.js';
import type { CaseResult } from '../../src/policy-tests/types.js';

const FLEET = {
  'inventory/a.yaml': `manufacturers: [Cisco]
roles: [access]
platforms: [{ name: campus, manufacturer: Cisco, network_driver: cisco_xe }, { name: epld }]
device_types: [{ manufacturer: Cisco, model: T1 }]
software_versions:
  - { platform: campus, version: 17.9.4a, status: Active }
  - { platform: campus, version: 17.12.4, status: Active }
  - { platform: epld, version: '1.2', status: Active }
  - { platform: epld, version: '1.3', status: Active }
devices:
  - name: d1
    device_type: T1
    role: access
    platform: campus
    software_version: 17.12.4
    inventory_items: [{ name: s1, software_version: { platform: epld, version: '1.2' } }]
`,
  'policies/p.yaml': `validated_software:
  - { name: new, software: 17.12.4, start: 2026-01-01, device_types: [T1] }
  - { name: old, software: 17.9.4a, start: 2024-01-01, end: 2026-06-30, device_types: [T1] }
  - { name: items, software: { platform: epld, version: '1.3' }, start: 2024-01-01, inventory_items: [{ device: d1, name: s1 }] }
`,
};
const OBSERVED = {
  'observed/x.yaml': 'observed_software: [{ device: d1, version: 17.09.04a, seen: 2026-11-20 }]\n',
};

/** The results of cases, on 2026-11-21. */
async function run(cases: string, files: Record<string, string> = FLEET): Promise<readonly CaseResult[]> {
  const tests = { 'tests/a.fleetvet.yaml': `as_of: 2026-11-21\ncases:\n${cases}` };
  const result = await testPolicy(inMemory({ ...files, ...tests }), { today: '2026-11-21' });
  expect(result.files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  return result.files.flatMap((file) => file.cases);
}

describe('observed in a policy test', () => {
  it.each([
    ['what runs as it should', '{ device: d1, observed: 17.12.04', '{ drift: false, approved: true }'],
    ['what drifts to what is not approved', '{ device: d1, observed: 17.09.04a', '{ drift: true, approved: false }'],
    [
      'what drifts, on a day when that was approved',
      '{ device: d1, as_of: 2026-02-01, observed: 17.09.04a',
      '{ drift: true, approved: true, status: valid }',
    ],
    ['what nobody declares', '{ device: d1, observed: 17.15.1', '{ drift: true, approved: false }'],
    ['an inventory item', '{ inventory_item: s1, observed: "1.3"', '{ drift: true, approved: true, status: invalid }'],
    [
      'a variant',
      '{ device: d1, with: { software_version: 17.9.4a }, observed: 17.9.4a',
      '{ drift: false, approved: false, reason: expired }',
    ],
    [
      'a new device',
      '{ new_device: { device_type: T1, role: access, platform: campus, software_version: 17.9.4a }, observed: 17.12.4',
      '{ drift: true, approved: true }',
    ],
    [
      'a new device without software',
      '{ new_device: { device_type: T1, role: access, platform: campus }, observed: 17.12.4',
      '{ drift: false, approved: true }',
    ],
  ])('judges %s', async (_, subject, expected) => {
    const [result] = await run(`  - ${subject}, name: one, expect: ${expected} }\n`);
    expect(result).toMatchObject({ outcome: 'passed', differences: [] });
  });

  it('says why an expectation fails', async () => {
    const [one, two] =
      await run(`  - { name: one, device: d1, observed: 17.09.04a, expect: { drift: false, approved: true } }
  - { name: two, device: d1, expect: { drift: false } }
`);
    expect(one?.subject).toBe('device "d1", seen to run 17.09.04a');
    expect(one?.differences).toMatchObject([
      { field: 'drift', actual: true, because: 'it should run campus 17.12.4 and runs 17.09.04a' },
      { field: 'approved', actual: false, because: 'no record approves campus 17.9.4a for it on that date' },
    ]);
    expect(two?.differences).toMatchObject([
      { field: 'drift', actual: null, because: expect.stringContaining('nothing was observed') as string },
    ]);
  });

  it('is what the repository observed of a named device, unless the case says otherwise', async () => {
    const cases = `  - { name: one, device: d1, expect: { drift: true } }
  - { name: two, device: d1, observed: 17.12.4, expect: { drift: false } }
`;
    const results = await run(cases, { ...FLEET, ...OBSERVED });
    expect(results.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
  });

  it('covers the records that approve what runs', async () => {
    const result = await testPolicy(
      inMemory({
        ...FLEET,
        'tests/a.fleetvet.yaml':
          'cases: [{ name: one, as_of: 2026-02-01, device: d1, observed: 17.9.4a, expect: { approved: true } }]\n',
      }),
      { today: '2026-11-21' },
    );
    expect(result.coverage.uncovered.map(({ record }) => record.name)).toEqual(['new', 'items']);
  });

  it('is a text, as any version is', async () => {
    const result = await testPolicy(
      inMemory({
        ...FLEET,
        'tests/a.fleetvet.yaml': 'cases: [{ name: one, device: d1, observed: 17.10, expect: { drift: true } }]\n',
      }),
      { today: '2026-11-21' },
    );
    expect(result.files[0]?.cases[0]).toMatchObject({ outcome: 'broken', diagnostics: [{ rule: 'schema' }] });
  });
});
