import { expect, it } from 'vitest';

import { assertHarmless, assertVerdicts } from './verdicts/property.js';
import { runs } from '../runs.js';

const RUNS = runs(20, 300);

it('never passes a device whose software is not approved, in a few repositories', { timeout: 60_000 }, async () => {
  const { decisive } = await assertVerdicts(RUNS, 20261121);
  expect(decisive).toBeGreaterThan(RUNS / 60);
});

it('never fails for a change that makes nothing worse', { timeout: 60_000 }, async () => {
  await assertHarmless(RUNS, 20261123);
});
