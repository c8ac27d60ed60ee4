// `FLEETVET_RUNS=100000 npx vitest run tests/fuzz/verdicts` makes more runs, and `FLEETVET_SEED` others.
import { expect, it } from 'vitest';

import { assertVerdicts } from './verdicts/property.js';

const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 3000);
const SEED = Number(process.env['FLEETVET_SEED'] ?? 20261122);

it('never passes a device whose software is not approved', { timeout: Math.max(120_000, RUNS * 200) }, async () => {
  const start = process.cpuUsage();
  const tally = await assertVerdicts(RUNS, SEED);
  const { user, system } = process.cpuUsage(start);
  console.log(JSON.stringify({ ...tally, seconds: Math.round((user + system) / 1e6) }));
  // Without enough verdicts that hang on the device alone, the runs show nothing.
  expect(tally.decisive).toBeGreaterThan(RUNS / 50);
});
