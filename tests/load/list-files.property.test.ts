import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';
import { globSync } from 'glob';
import { afterAll, expect, it } from 'vitest';

import { listPlain } from '../../src/files/list-files.js';
import { runs } from '../runs.js';

const RUNS = runs(25, 150);
const scratch = mkdtempSync(path.join(tmpdir(), 'fleetvet-list-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const name = fc.constantFrom(
  'a',
  'b',
  'A',
  'ab',
  'a.b',
  '.a',
  '-',
  'a.yaml',
  'b.yml',
  '.yaml',
  'a-b',
  'x',
  '\u{1f600}',
  'ä\n.yaml',
);
const node = fc.record({
  at: fc.array(name, { minLength: 1, maxLength: 4 }),
  kind: fc.constantFrom('file', 'file', 'file', 'folder', 'folder', 'link'),
});
const segment = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('**', '*', 'a', 'b', 'x', '*.yaml', '*.{yaml,yml}', '{a,b}', 'a*', '?', '??', '*a*.*'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('***', '{a,**}', '*{,a}*', '{,a}', '.a', '.', '..', '!a', '[ab]', '@(a|b)', 'a**', ''),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[ab.*?{},-]{1,7}$/) },
);
const glob = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));

/** Makes files, folders and links to the folder above; what cannot be, since another is in its place, is left out. */
function plant(root: string, nodes: readonly { readonly at: readonly string[]; readonly kind: string }[]): void {
  for (const { at, kind } of nodes) {
    const place = path.join(root, ...at);
    try {
      mkdirSync(kind === 'folder' ? place : path.dirname(place), { recursive: true });
      if (kind === 'file') writeFileSync(place, '');
      if (kind === 'link') symlinkSync('..', place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }
}

it.skipIf(process.platform === 'win32' || process.platform === 'darwin')(
  'finds what glob finds, or leaves the search to it',
  () => {
    let planted = 0;
    let plain = 0;
    fc.assert(
      fc.property(
        fc.array(node, { maxLength: 14 }),
        fc.array(fc.tuple(fc.array(glob, { minLength: 1, maxLength: 2 }), fc.array(glob, { maxLength: 2 })), {
          minLength: 8,
          maxLength: 8,
        }),
        (nodes, searches) => {
          const root = path.join(scratch, String((planted += 1)));
          mkdirSync(root);
          plant(root, nodes);
          for (const [include, exclude] of searches) {
            const found = listPlain(root, include, exclude);
            if (found === undefined) continue;
            plain += 1;
            const options = { cwd: root, ignore: exclude, posix: true, nodir: true, follow: false } as const;
            expect([...found].sort(), JSON.stringify({ include, exclude })).toEqual(globSync(include, options).sort());
          }
          rmSync(root, { recursive: true });
        },
      ),
      { numRuns: RUNS, seed: 20_261_121 },
    );
    expect(plain).toBeGreaterThan(RUNS / 2);
  },
);
