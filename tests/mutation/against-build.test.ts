// The sources must give what the build gives, whose output the golden cases pin: on the repositories of these cases, as heads,
// and with their bases, and on fleets of the fuzzer of verdicts. All in memory, so that a mutation is tried in seconds.
import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, test } from 'vitest';

import { scenarios, sourcesOf } from '../fuzz/verdicts/property.js';
import { expectGoldenCase, expectSame, filesIn, foldersIn } from './against-build.js';
import { STRONGEST } from './strongest.js';

const TESTS = path.join(import.meta.dirname, '..');
const FLEETS = Number(process.env['FLEETVET_RUNS'] ?? 60);

describe('golden cases', () => {
  for (const theme of foldersIn(path.join(TESTS, 'cases')))
    for (const name of foldersIn(path.join(TESTS, 'cases', theme)))
      if (existsSync(path.join(TESTS, 'cases', theme, name, 'repo')) && !STRONGEST.includes(`${theme}/${name}`))
        test(`${theme}/${name}`, () => expectGoldenCase(`${theme}/${name}`));
});

describe('changes', () => {
  for (const name of foldersIn(path.join(TESTS, 'changes'))) {
    const folder = path.join(TESTS, 'changes', name);
    const expectSameChange = (options: { multiTenantMode?: boolean }): Promise<void> =>
      expectSame(filesIn(path.join(folder, 'head')), filesIn(path.join(folder, 'base')), options);
    test(name, () => expectSameChange({}));
    test(`${name}, in multi-tenant mode`, () => expectSameChange({ multiTenantMode: true }));
  }
});

describe('fleets', () => {
  for (const [index, scenario] of fc.sample(scenarios, { numRuns: FLEETS, seed: 20261121 }).entries())
    test(`fleet ${index}`, () => {
      const { base, head } = sourcesOf(scenario);
      return expectSame(head, base, { multiTenantMode: index % 3 === 0, ignoreWaivers: index % 5 === 0 });
    });
});
