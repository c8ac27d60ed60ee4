import { defineConfig } from 'vitest/config';

/** The tests that `npm run test:mutation` runs for each mutation, as scripts/bundle-mutation-tests.ts bundles them. */
export default defineConfig({
  test: { include: ['.mutation/tests.js'], testTimeout: 30_000 },
});
