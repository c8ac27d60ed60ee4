// How an altered field is shown: old → new, long values and lists shortened.
import { expect, it } from 'vitest';

import { escapeMarkdown } from '../../src/text/markdown-escape.js';
import { changeInWords } from '../../src/text/change-in-words.js';

const LONG = Array.from({ length: 40 }, (_, index) => `leaf-${index}`);

it.each([
  ['a date', '2027-05-31', '2026-11-01', '2027-05-31 → 2026-11-01'],
  ['a field that appears', undefined, true, 'none → true'],
  ['a field that goes', '2027-05-31', undefined, '2027-05-31 → none'],
  ['a mapping', { platform: 'eos', version: '1' }, { platform: 'eos', version: '2' }, 'eos 1 → eos 2'],
  ['a short list', ['leaf'], ['leaf', 'spine'], 'leaf → leaf, spine'],
  ['a long list', LONG, [...LONG.slice(1), 'x'], '40 → 40 entries, with x and without leaf-0'],
  ['a long list in another order', LONG, [...LONG].reverse(), '40 → 40 entries, in another order'],
  ['the same in other words', 'eos', { name: 'eos' }, 'eos (written in another way)'],
])('%s', (_, before, after, words) => {
  expect(changeInWords(before, after)).toBe(words);
});

it('shortens long values, and keeps what both hold', () => {
  const words = changeInWords('a'.repeat(10_000), 'b'.repeat(10_000));
  expect(words).toMatch(/^a{79}… → b{79}…$/);
});

it('lets no value break out of a table cell', () => {
  const words = escapeMarkdown(changeInWords('2027\n| <b>x</b>', '`[a](b)` @team'));
  expect(words).not.toMatch(/[\n<>|[\]]/);
  expect(words).toContain('`@team`');
});
