import { existsSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { withFiles } from '../../src/files/memory.js';
import { check, type CheckResult, type FileSource, workingTree } from '../../src/index.js';
import { observe, wholeName } from './observations.js';

const AS_OF = '2026-11-21';
const ROOT = path.resolve(import.meta.dirname, '../..');
const REAL = path.resolve(ROOT, '../shared/real-fleet');

/** What drifts, as the evaluation has it and as the rule reports it. */
function driftIn({ evaluation }: CheckResult): readonly string[] {
  return [...evaluation.observed].flatMap(([subject, { drift }]) => (drift ? [wholeName(subject)] : [])).sort();
}

async function findsExactlyWhatIsPlanted(source: FileSource, each: number, respelled: number): Promise<void> {
  const planted = observe(await check({ source, asOf: AS_OF }), each);
  const result = await check({ source: withFiles(source, new Map(Object.entries(planted.files))), asOf: AS_OF });
  expect(planted.drifting.length).toBeGreaterThan(3);
  expect(planted.respelled).toBeGreaterThanOrEqual(respelled);
  expect(driftIn(result)).toEqual(planted.drifting);
  expect(result.diagnostics.filter(({ rule }) => rule === 'software-drift')).toHaveLength(planted.drifting.length);
  const none = result.diagnostics.filter(
    ({ rule }) => rule === 'observation-unmatched' || rule === 'observation-stale',
  );
  expect(none).toEqual([]);
}

it('finds exactly the planted drifts of the demo fleet', async () => {
  await findsExactlyWhatIsPlanted(workingTree(ROOT), 7, 5);
});

it.skipIf(!existsSync(REAL))('finds exactly the planted drifts of a real fleet', async () => {
  await findsExactlyWhatIsPlanted(workingTree(REAL), 11, 5);
});
