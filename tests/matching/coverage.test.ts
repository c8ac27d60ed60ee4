import { describe, expect, it, test } from 'vitest';

import { coveredPercent } from '../../src/model/coverage.js';
import { FLEET_NAMES, FLEETS } from '../formats/fleets.js';

test.each([
  [0, 0, '100.00'],
  [0, 7, '0.00'],
  [7, 7, '100.00'],
  [40, 41, '97.56'],
  [2, 3, '66.67'],
  // All and none are said of nothing else.
  [199_999, 200_000, '99.99'],
  [1, 200_000, '0.01'],
])('%i of %i are %s per cent', (covered, total, percent) => {
  expect(coveredPercent({ covered, total, matched: covered, noPolicy: 0 })).toBe(percent);
});

describe('the coverage of a fleet', () => {
  it.each(FLEET_NAMES)('%s: is that of its groups together, and of its subjects', async (name) => {
    const { coverage: measure, evaluation } = await FLEETS[name]();
    const coverage = measure();
    for (const [all, groups, found] of [
      [coverage.devices, coverage.deviceTypes, evaluation.devices],
      [coverage.inventoryItems, coverage.parts, evaluation.inventoryItems],
    ] as const) {
      for (const key of ['total', 'matched', 'covered', 'noPolicy'] as const)
        expect(
          groups.reduce((sum, group) => sum + group[key], 0),
          key,
        ).toBe(all[key]);
      expect(all.total).toBe(found.length);
      expect(all.matched).toBe(found.filter(({ matches }) => matches.length > 0).length);
      expect(all.noPolicy).toBe(found.filter(({ validity }) => validity.reason === 'no_policy').length);
      // What is valid has a record in its window; so has nothing that no record matches.
      expect(all.covered).toBeGreaterThanOrEqual(found.filter(({ validity }) => validity.status === 'valid').length);
      expect(all.covered).toBeLessThanOrEqual(all.matched);
      const gaps = groups.map(({ total, covered }) => total - covered);
      expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    }
  });
});
