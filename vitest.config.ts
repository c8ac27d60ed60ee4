import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    exclude: ['tests/cases/**', 'tests/fixtures/**', 'tests/mutation/**'],
    // Tests change the working directory, which threads cannot do. Files share their modules: loading them again for each
    // file takes longer than many files' tests.
    pool: 'forks',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The tests start many child processes, so more workers than cores only cause time-outs.
    maxWorkers: '100%',
  },
});
