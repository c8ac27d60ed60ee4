import { describe, expect, it } from 'vitest';

import { inspect } from '../../src/check/inspect.js';
import { forecast } from '../../src/forecast/forecast.js';
import { renderJson } from '../../src/forecast/formats/json.js';
import type { Forecast } from '../../src/forecast/types.js';
import { inMemory } from '../../src/index.js';

const FLEET = {
  'inventory/a.yaml': `manufacturers: [Arista]
roles: [leaf]
platforms: [{ name: eos, manufacturer: Arista, network_driver: arista_eos }]
device_types: [{ manufacturer: Arista, model: T1 }]
software_versions:
  - { platform: eos, version: 4.31.6M, status: Active }
  - { platform: eos, version: 4.32.4M, status: Active }
devices:
  - { name: d1, device_type: T1, role: leaf, platform: eos, software_version: 4.32.4M }
  - { name: d2, device_type: T1, role: leaf, platform: eos, software_version: 4.32.4M }
`,
  'policies/p.yaml': `validated_software:
  - { name: new, software: 4.32.4M, start: 2026-01-01, device_types: [T1] }
  - { name: old, software: 4.31.6M, start: 2024-01-01, end: 2026-12-15, device_types: [T1] }
`,
};
const OBSERVED = `observed_software:
  - { device: d1, version: 4.31.6M-28837868.4316M, seen: 2026-11-20 }
  - { device: d2, version: 4.32.4M, seen: 2026-11-20 }
`;

async function forecastOf(files: Record<string, string>): Promise<{ made: Forecast; json: string }> {
  const inspection = await inspect(inMemory(files), { asOf: '2026-11-21' });
  const made = forecast(inspection, { days: 90 });
  return { made, json: [...renderJson(made, inspection)].join('') };
}

describe('a forecast of what runs', () => {
  it('says when records stop approving what runs, among all else', async () => {
    const { made, json } = await forecastOf({ ...FLEET, 'observed/x.yaml': OBSERVED });
    const [day] = made.days;
    expect(made.days).toHaveLength(1);
    expect(day).toMatchObject({ date: '2026-12-16', changes: [], totals: { valid: 2, invalid: 0, failing: 0 } });
    expect(day?.observed.map(({ effect, subjects }) => [effect, subjects.map(({ subject }) => subject.name)])).toEqual([
      ['becomes_invalid', ['d1']],
    ]);
    expect(json).toContain('"observed":[{"effect":"becomes_invalid"');
  });

  it('is as it was without observations, and with those of what should run', async () => {
    const [without, agreeing] = await Promise.all([
      forecastOf(FLEET),
      forecastOf({ ...FLEET, 'observed/x.yaml': OBSERVED.replace('4.31.6M-28837868.4316M', '4.32.4M') }),
    ]);
    expect(without.json).not.toContain('observed');
    expect(agreeing.json).toBe(without.json);
  });
});
