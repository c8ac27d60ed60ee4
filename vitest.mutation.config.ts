import { defineConfig } from 'vitest/config';

/** The tests that `npm run test:mutation` runs for each mutation: all in memory, in one process. */
export default defineConfig({
  test: { include: ['tests/mutation/**/*.test.ts', 'tests/compare/{identity,pairing}.test.ts'], testTimeout: 30_000 },
});
