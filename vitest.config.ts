import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

/** `npm run test:all` is `--mode all`: it adds the slow tests, and tries each property more often. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    exclude: ['tests/cases/**', 'tests/fixtures/**', 'tests/mutation/**'],
    env: { FLEETVET_TESTS: mode === 'all' ? 'all' : 'quick' },
    // Tests change the working directory, which threads cannot do. Files share their modules: loading them again for each
    // file takes longer than many files' tests.
    pool: 'forks',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The quick tests often wait for child processes, so half as many workers again keep the cores busy. The slow ones load them.
    maxWorkers: mode === 'all' ? '100%' : Math.ceil(availableParallelism() * 1.5),
  },
}));
