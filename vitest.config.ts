import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    exclude: ['tests/cases/**', 'tests/fixtures/**'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The tests start many child processes of their own, so more workers than cores only make time-outs.
    maxWorkers: '100%',
  },
});
