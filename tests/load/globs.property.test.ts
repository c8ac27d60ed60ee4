// Our matching of globs against that of minimatch, whose time grows with the power of the stars.
import fc from 'fast-check';
import { minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';

import { faultsOfGlobs } from '../../src/model/glob-faults.js';
import { createGlobs } from '../../src/model/globs.js';

const PARAMETERS = { seed: 20261121, numRuns: Number(process.env['FLEETVET_RUNS'] ?? 4000) };

const PIECES = [
  'a',
  'b',
  '*',
  '?',
  '**',
  '.',
  '[ab]',
  '[!a]',
  '[a-c]',
  '{a,b}',
  '{1..3}',
  '{a,b/c}',
  '-',
  '\\*',
  'é',
  '😀',
];
const segment = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
const globs = fc
  .array(fc.oneof(segment, fc.constant('**')), { minLength: 1, maxLength: 4 })
  .map((all) => all.join('/'));
const name = fc
  .array(fc.constantFrom('a', 'b', 'c', '.', '-', '*', '1', '2', 'é', '😀'), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(''))
  .filter((text) => text !== '.' && text !== '..');
const paths = fc.array(name, { minLength: 1, maxLength: 4 }).map((all) => all.join('/'));

const isMatch = (glob: string, path: string, dot: boolean): boolean => {
  const compiled = createGlobs([glob], { dot });
  return compiled.isMatch(compiled.follow(path));
};

it('matches what minimatch matches', () => {
  let matched = 0;
  fc.assert(
    fc.property(globs, paths, fc.boolean(), (glob, path, dot) => {
      fc.pre(!glob.split('/').some((part) => /^\.+$/.test(part)));
      const theirs = minimatch(path, glob, { dot, noext: true, nonegate: true, nocomment: true });
      if (theirs) matched += 1;
      expect(isMatch(glob, path, dot)).toBe(theirs);
    }),
    PARAMETERS,
  );
  expect(matched).toBeGreaterThan(PARAMETERS.numRuns / 20);
});

it('reaches into every folder of what it matches', () => {
  fc.assert(
    fc.property(globs, paths, (glob, path) => {
      const compiled = createGlobs([glob]);
      const names = path.split('/');
      if (!compiled.isMatch(compiled.follow(path))) return;
      for (let length = 1; length < names.length; length += 1)
        expect(compiled.reaches(compiled.follow(names.slice(0, length).join('/')))).toBe(true);
    }),
    PARAMETERS,
  );
});

describe('a glob', () => {
  it.each([
    ['./inventory/*.yaml', 'inventory/a.yaml'],
    ['inventory//*.yaml', 'inventory/a.yaml'],
    ['**/**/a', 'a'],
    ['{{a,b},c}', 'b'],
    ['{a', '{a'],
    ['{a}', '{a}'],
    ['[a', '[a'],
    ['[]a]', ']'],
    ['__proto__/*', '__proto__/constructor'],
  ])('%s matches %s', (glob, path) => {
    expect(isMatch(glob, path, false)).toBe(true);
  });

  it.each([
    ['!a', /there is none of/],
    ['@(a|b)', /there is none of/],
    ['+(a)', /there is none of/],
    ['../a', /leads out/],
    ['a/../../b', /leads out/],
    ['/a', /leads out/],
    ['C:\\a', /leads out/],
    ['{1..2000}', /more than 1,000 globs/],
    ['{a,b}'.repeat(60), /more than 1,000 globs/],
    ['a'.repeat(5000), /4096 characters/],
  ])('%s is refused', (glob, words) => {
    expect(faultsOfGlobs([glob]).map(({ message }) => message)).toEqual([expect.stringMatching(words)]);
  });

  it.each(['a(1).yaml', 'inventory/**', '*.{yaml,yml}', '{1..999}', 'a..b'])('%s is none of those', (glob) => {
    expect(faultsOfGlobs([glob])).toEqual([]);
  });
});
