import { expect, it } from 'vitest';

import { inMemory } from '../../src/index.js';
import { testPolicy } from '../../src/policy-tests/test-policy.js';
import { renderPolicyTestsJson } from '../../src/policy-tests/formats/json.js';
import { linesOfDifference } from '../../src/policy-tests/formats/words.js';

const RECORDS = 400;
const CASES = 30;

function fleet(cases: string): Record<string, string> {
  const records = Array.from(
    { length: RECORDS },
    (_, index) =>
      `  - { name: r${index}, software: { platform: eos, version: 4.32.4M }, start: 2025-01-01, device_roles: [leaf] }\n`,
  );
  return {
    'inventory/all.yaml': `manufacturers: [Arista]
roles: [leaf]
platforms: [{ name: eos, manufacturer: Arista }]
device_types: [{ manufacturer: Arista, model: T1 }]
software_versions: [{ platform: eos, version: 4.32.4M, status: Active }]
devices: [{ name: d1, device_type: T1, role: leaf, platform: eos, software_version: 4.32.4M }]
`,
    'policies/eos.yaml': `validated_software:\n${records.join('')}`,
    'tests/t.fleetvet.yaml': `as_of: 2026-11-21\ncases:\n${cases}`,
  };
}

const run = (cases: string) => testPolicy(inMemory(fleet(cases)), { today: '2026-11-21' });

it('counts matches far beyond the expected ones instead of listing them', async () => {
  const cases = Array.from(
    { length: CASES },
    (_, index) => `  - { name: c${index}, device: d1, expect: { matches: [r0, nothing] } }\n`,
  );
  const result = await run(cases.join(''));
  expect(result.failed).toBe(CASES);
  const [difference] = result.files[0]?.cases[0]?.differences ?? [];
  expect(difference?.actual).toHaveLength(102);
  expect(difference?.omitted).toBe(RECORDS - 102);
  expect(difference?.lines.filter(({ sign }) => sign === 'missing').map(({ text }) => text)).toEqual(['nothing']);
  expect(difference && linesOfDifference(difference).at(-1)).toBe(`  … and ${RECORDS - 102} more`);
  const json = JSON.parse([...renderPolicyTestsJson(result)].join('')) as {
    readonly files: readonly { readonly cases: readonly { readonly differences: readonly object[] }[] }[];
  };
  expect(json.files[0]?.cases[0]?.differences[0]).toHaveProperty('omitted', RECORDS - 102);
});

it('fails a list that stops before the last match, however long it is', async () => {
  const names = Array.from({ length: RECORDS }, (_, index) => `r${index}`).sort();
  const [all, less] = [names.join(', '), names.slice(0, -1).join(', ')];
  const result = await run(
    `  - { name: all, device: d1, expect: { matches: [${all}] } }\n  - { name: less, device: d1, expect: { matches: [${less}] } }\n`,
  );
  expect(result.files[0]?.cases.map(({ outcome }) => outcome)).toEqual(['passed', 'failed']);
  expect(result.coverage.uncovered).toEqual([]);
});
