import { expect, it } from 'vitest';

import { assertVerdicts } from './verdicts/property.js';

it('never passes a device whose software is not approved, in a few repositories', { timeout: 60_000 }, async () => {
  const { decisive } = await assertVerdicts(300, 20261121);
  expect(decisive).toBeGreaterThan(5);
});
