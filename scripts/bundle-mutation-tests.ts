// Bundles the tests that `npm run test:mutation` runs for each mutation, with the sources, into one module: Vitest loads it
// anew for each mutation, and loads one module in a tenth of the time that two hundred take. Stryker runs this on the mutated
// sources.
// usage: tsx scripts/bundle-mutation-tests.ts
import { globSync } from 'glob';
import path from 'node:path';
import { rolldown } from 'rolldown';

/** In this order: Stryker stops at the first test that fails, so the fast ones and those that state a rule come first. */
const TESTS = [
  'tests/mutation/strongest.test.ts',
  'tests/matching/{conflicts,coverage,evaluate,images,left-out-records,rules,windows}.test.ts',
  'tests/compare/{identity,pairing,parts,subjects,causes,changed-values,approvals-taken-away,loosened,policy-from-base,observed,taken-over,verdict}.test.ts',
  'tests/references/*.test.ts',
  'tests/mutation/against-build.test.ts',
];

/** A property that fails need not look for a smaller counterexample. */
const FIRST_FAILURE = `import fc from 'fast-check'; fc.configureGlobal({ endOnFailure: true });`;

const root = path.resolve(import.meta.dirname, '..');
const files = TESTS.flatMap((pattern) => globSync(pattern, { cwd: root, absolute: true }).sort());
const build = await rolldown({
  cwd: root,
  input: 'all',
  platform: 'node',
  tsconfig: false,
  treeshake: false,
  external: (id, importer) => importer !== undefined && !/^(?:[./\0]|all$)/.test(id),
  plugins: [
    {
      name: 'tests',
      resolveId: (id) => (id === 'all' ? '\0all' : null),
      load: (id) =>
        id === '\0all' ? [...files.map((file) => `import ${JSON.stringify(file)};`), FIRST_FAILURE].join('\n') : null,
      // Tests find their files beside themselves.
      transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))),
    },
  ],
});
await build.write({ file: path.join(root, '.mutation/tests.js'), format: 'esm', codeSplitting: false });
await build.close();
