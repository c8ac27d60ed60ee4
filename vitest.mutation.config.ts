import { defineConfig } from 'vitest/config';

/** The tests that `npm run test:mutation` runs for each mutation: those that run fleetvet in their own process. */
export default defineConfig({
  test: {
    include: [
      'tests/fuzz/verdicts.test.ts',
      'tests/matching/**/*.test.ts',
      'tests/compare/**/*.test.ts',
      'tests/waivers/**/*.test.ts',
      'tests/rules.test.ts',
    ],
    exclude: ['**/*.slow.test.ts', 'tests/compare/git*.test.ts'],
    testTimeout: 30_000,
  },
});
