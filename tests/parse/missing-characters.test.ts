import { expect, test } from 'vitest';

import { DEFAULT_LIMITS } from '../../src/check/config.js';
import { parseYaml } from '../../src/parse/library/parse-yaml.js';

const LINES = [
  'devices:',
  '  - name: sw1',
  '    role: access',
  '    tags: [a, b]',
  '    comments: "x"',
  '    platform: ios',
  '  - name: sw2',
  '    tags:',
  '      - a',
  '    platform: ios',
  'locations:',
  '  - name: x',
];

/** The fault of the text with some lines replaced, and where it begins: line, column. */
function faultWith(changes: Readonly<Record<number, string>>): readonly unknown[] {
  const text = LINES.map((line, index) => changes[index + 1] ?? line).join('\n');
  const [fault] = parseYaml(text, DEFAULT_LIMITS).documents.flatMap(({ faults }) => faults);
  const above = text.slice(0, fault?.offsets[0]).split('\n');
  return [above.length, (above.at(-1)?.length ?? 0) + 1, fault?.message, fault?.help];
}

const SECOND_KEY = 'this value contains a colon followed by a space, so that it reads as another key';

test.each<[name: string, changes: Record<number, string>, line: number, column: number, message: string, help: RegExp]>(
  [
    ['no colon', { 3: '    role access' }, 3, 5, 'there is no colon after "role"', /^write role: access$/],
    ['no colon in the first field', { 2: '  - name sw1' }, 2, 5, 'there is no colon after "name"', /^write name: sw1$/],
    [
      'no colon at the end',
      { 12: '  - name: x', 6: '    platform ios' },
      6,
      5,
      'there is no colon after "platform"',
      /./,
    ],
    ['no colon before a list', { 8: '    tags' }, 8, 5, 'there is no colon after "tags"', /^write tags:$/],
    [
      'no colon after the first collection',
      { 1: 'devices' },
      1,
      1,
      'there is no colon after "devices"',
      /^write devices:$/,
    ],
    ['no colon after another collection', { 11: 'locations' }, 11, 1, 'there is no colon after "locations"', /:$/],
    ['no space', { 3: '    role:access' }, 3, 5, 'there is no space after "role:"', /^write role: access$/],
    ['a semicolon', { 3: '    role; access' }, 3, 5, 'there is no colon after "role"', /^write role: access$/],
    ['an equals sign', { 3: '    role = access' }, 3, 5, 'there is no colon after "role"', /^write role: access$/],
    [
      'an open double quote',
      { 3: '    role: "access' },
      3,
      11,
      'the double quote that opens here is not closed',
      /^add " /,
    ],
    [
      'an open single quote',
      { 6: "    platform: 'ios" },
      6,
      15,
      'the single quote that opens here is not closed',
      /^add ' /,
    ],
    ['an open quote at the end', { 12: '  - name: "x' }, 12, 11, 'the double quote that opens here is not closed', /./],
    [
      'a quote closed far below',
      { 9: '      - "a', 10: '       platform: "ios' },
      9,
      9,
      'the double quote that opens here is closed only several lines below',
      /^add " /,
    ],
    ['an open bracket', { 4: '    tags: [a, b' }, 4, 11, 'the "[" that opens here is not closed', /^add "\]"/],
    ['an open brace', { 4: '    tags: {a: b' }, 4, 11, 'the "{" that opens here is not closed', /^add "}"/],
    ['an open inner bracket', { 4: '    tags: [a, [b]' }, 4, 11, 'the "[" that opens here is not closed', /./],
    [
      'a bracket over flat lines',
      { 4: '    tags: [a,\n    b]' },
      5,
      5,
      'this line is inside of the "[" above, and is not indented deeper than the key before that',
      /^indent it$/,
    ],
    ['a bracket too many', { 4: '    tags: [a, b]]' }, 4, 17, 'this "]" closes no bracket', /^remove it/],
    [
      'text behind a quote',
      { 3: '    role: "ac"cess"' },
      3,
      15,
      'there is more text after the closing double quote',
      /\\"/,
    ],
    [
      'an apostrophe in quotes',
      { 5: "    comments: 'it's'" },
      5,
      19,
      'there is more text after the closing single quote',
      /twice/,
    ],
    ['a comma as in JSON', { 3: '    "role": "access",' }, 3, 21, 'there is a comma after the value', /^remove it$/],
    ['two colons', { 3: '    role: access: core' }, 3, 11, SECOND_KEY, /^quote the value/],
    [
      'a name of JavaScript',
      { 4: '    tags: [a, toString' },
      4,
      11,
      'the "[" that opens here is not closed',
      /^add "\]"/,
    ],
    [
      'a hyphen without a space',
      { 9: '      - a', 8: '    tags:\n    -a' },
      9,
      5,
      'this hyphen has no space after it',
      /^write "- a"$/,
    ],
    [
      'a list item too flat',
      { 9: '  - a' },
      9,
      3,
      'this list item is indented by 2, less than the key "tags" above it',
      /^indent it by 4 spaces/,
    ],
    [
      'a no-break space',
      { 3: '    role:\u00a0access' },
      3,
      5,
      'the blank in this line is U+00A0, which YAML does not read as a space',
      /^replace/,
    ],
    [
      'a tab after a hyphen',
      { 7: '  -\tname: sw2' },
      7,
      3,
      'there is a tab after the hyphen in line 7, which YAML does not count as indentation',
      /space/,
    ],
    [
      'a key with a hyphen',
      { 7: '  -name: sw2' },
      7,
      3,
      'there is no space after the hyphen in line 7, so it does not start a list item',
      /^write "- name"$/,
    ],
    [
      'a comment after a bracket',
      { 4: '    tags: [a]#x' },
      4,
      14,
      'this comment has no space before it',
      /^put a space/,
    ],
    [
      'a comment after a quote',
      { 3: '    role: "a"# x' },
      3,
      14,
      'this comment has no space before it',
      /^put a space/,
    ],
    ['two commas', { 4: '    tags: [a,, b]' }, 4, 14, 'there is no value before this comma', /^remove the comma/],
    ['no comma', { 3: '    role: { a: b c: d }' }, 3, 16, 'there is no comma before this key', /commas$/],
    ['two closing quotes', { 3: '    role: "a""' }, 3, 14, 'there is more text after the closing double quote', /\\"/],
    ['two colons in a list', { 9: '      - a: b: c' }, 9, 12, SECOND_KEY, /^quote the value/],
  ],
)('%s is named at its place', (_name, changes, line, column, message, help) => {
  expect(faultWith(changes)).toEqual([line, column, message, expect.stringMatching(help)]);
});

test('a wrong indentation is not taken for a missing character', () => {
  expect(faultWith({ 3: '     role: access' })[2]).toBe('line 3 is indented by 5, its siblings by 4');
});
