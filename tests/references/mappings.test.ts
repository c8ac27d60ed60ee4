// The mappings that messages ask to write are YAML that reads as what is meant.
import { expect, it } from 'vitest';
import { parse } from 'yaml';

import type { RepositoryObject } from '../../src/model/repository.js';
import { listSorted, mappingOf } from '../../src/resolve/reference-words.js';

const named = (name: string): string =>
  mappingOf({ entry: { collection: 'roles', value: { name } } } as unknown as RepositoryObject);

const PLAIN = [
  'leaf',
  'A',
  'x-1',
  'a.b',
  'a_b',
  'a/b+c',
  'ge-0/0/1',
  '4.31.2F',
  '17.9.4a',
  '10.20.30',
  '1.2.3-b',
  '1.2.3(4)',
  '12.34.56.78',
  '9a',
  '9.1a',
  '12b.3',
  '7z(1)-x',
  'trueish',
  'untrue',
  'nullable',
  '1.2.3_x',
];
const QUOTED = [
  '',
  ' leaf',
  'leaf ',
  '-x',
  '.x',
  '/x',
  '1',
  '12',
  '1.2',
  '1.20',
  '1e3',
  '1.2e3',
  '0x1F',
  '0o17',
  'true',
  'True',
  'FALSE',
  'null',
  'Null',
  '~',
  'a b',
  'a:b',
  'a: b',
  'a #b',
  'a,b',
  '{a}',
  '[a]',
  'é',
  '1.2.x',
  '1:20',
  '2026-01-01',
  '"a"',
  "it's",
  'Infinity',
  '12-3',
  'a\nb',
  '1.2.3 4',
  '1.2.3:4',
  '9a b',
  '9a:b',
  '#',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a',
  '1.2.',
  '1..3',
];

it.each(PLAIN)('%s stands as it is', (text) => {
  expect(named(text)).toBe(`{ name: ${text} }`);
  expect(parse(named(text))).toEqual({ name: text });
});

it.each(QUOTED)('%j is quoted', (text) => {
  expect(named(text)).toBe(`{ name: ${JSON.stringify(text)} }`);
  expect(parse(named(text))).toEqual({ name: text });
});

it('lists words sorted, each once, and few of many', () => {
  expect(listSorted(['b', 'a', 'b'])).toBe('"a" and "b"');
  expect(listSorted(['e', 'd', 'c', 'b', 'a'])).toBe('"a", "b", "c", "d" and 1 more');
});
