import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    exclude: ['tests/cases/**', 'tests/fixtures/**'],
    // Tests change the working directory, which a thread may not. The modules of one file are those of the next: to load them
    // anew for each takes longer than many a file's tests.
    pool: 'forks',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The tests start many child processes of their own, so more workers than cores only make time-outs.
    maxWorkers: '100%',
  },
});
