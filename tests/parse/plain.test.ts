// The reading of plain YAML in one pass against that by the library: real files, and the inputs of the YAML Test Suite
// (MIT, see yaml-test-suite/LICENSE).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'glob';
import { describe, expect, it } from 'vitest';

import { decodeText } from '../../src/files/decode.js';
import { differenceOf, isReadPlainly } from './two-readings.js';

const ROOT = path.join(import.meta.dirname, '..', '..');

describe('what is read in one pass', () => {
  it.each([
    '',
    '# nothing but a comment\n',
    'a: b',
    'a: b\r\nc:\r\n  - d\r\n',
    'devices:\n  - name: x\n    tags: [a, "b", \'c\']\n',
    'devices:\n- name: x\n  role: y\n- name: z\n',
    '- - a\n  - b\n- c: d\n  e:\n- \n-\n  f: g\n',
    'a: {b: c, d: [e, {f: 1}], g: {}}\nh: []\n',
    '---\na: 1\n--- # two\n---\nb: 2\n',
    '\n# c\n\na: # d\n  # e\n  b: c # f\n    # g\n  # h\n# i\n',
    '"a": "b\\n\\"c\\""\n\'d\': \'it\'\'s\'\n',
    'address: ::1\nurl: http://x/y#z\nrange: 1-2\nkey with blanks : a b\n',
    'a: 1\nb: -0\nc: 0o17\nd: 0x1F\ne: 1.10\nf: -.inf\ng: .NaN\nh: 123E4567\ni: 007\nj: 1.2.3\nk: 2026-01-01\n',
    'a: null\nb: ~\nc: True\nd: FALSE\ne: yes\nf: Null\ng: tRUE\n',
    '10: a\n2: b\nc: d\nnull: e\ntrue: f\nconstructor: g\n',
    'a:\n  name: é😀\n  "": b\n',
    'a: |\n  b\n\n    c\n\n\nd: e\n',
    '- a: |+ # keep\n    b\n\n  c: |2-\n      d\n     e\n- |-\n  f\n',
    'a: >\n  b\n  c\n\n  d\n    e\n\n  f\ng: >-\n\n  h\n\ni:\n',
    'a: |\nb: >\n\n\nc: |+\n\n\nd: |\n  tab\tinside',
    'a: |\r\n  b\r\n\r\n  c\r\nd: >-\r\n  e\r\n  f\r\n',
    'a: b\n  c\n',
    'a: b\n\n\n   - c # d\n# e\nf: g\n',
    'a:\n  b\n c\n',
    "a: \"b\n  c \\\n  d\\\n\n  \\ e\\x41\n\n\n  f\"\ng: 'h\n\n  it''s'\n",
    'a:\n  "b\n  c"\nd:\n  [e,\n  f]\n',
    'tags: [\n  a,  # first\n  # more\n  b c\n  d,\n\n  "e\n  f",\n]\n',
    'a: {\n    b: c,\n    d:\n      [e, {f: g,}]\n  , h: i\n  }\n',
    'a: "\\x41\\u00e9\\e"\n',
    '{"devices":[{"name":"x","tags":["a",1],"serial":null}]}\n',
    '{\n  "devices": [\n    {\n      "name" :"x"\n    }\n  ]\n}',
    '[a, {b: c}]\n---\n{}\n',
  ])('%j', (text) => {
    expect(isReadPlainly(text)).toBe(true);
    expect(differenceOf(text)).toBeUndefined();
  });
});

describe('what the library reads', () => {
  it.each([
    ...['a: &b c', 'a: *b', 'a: !!str 1', '%YAML 1.2\n---\na: b', '? a\n: b', 'a: b\n...\n', '--- a'],
    ...['a: |', 'a: |0\n b', 'a: |++\n b', 'a: |#\n b', 'a: |\n   \n  b', 'a: |3\n  b', 'a: |\n\tb', 'a: |\n  b\n\tc'],
    ...[
      'a: |\n  b\n c',
      'a: |\n  b\rc',
      'a: |\n  b\n  ',
      'a: b\n  c: d',
      'a: b\n  # c\n  d',
      'a: b # c\n  d',
      'a:\n  # b\n  c',
    ],
    ...[
      'a: "b\nc"',
      "a: 'b\nc'",
      'a: "b\n  c": d',
      '- "b\n  c": d',
      'a: "b\n  c" d',
      'a: [b,\nc]',
      'a: [[b\n]]',
      'a: [b\n]]',
    ],
    ...[
      'a: [b #c',
      'a: [b,#c\n]',
      'a: {b\n  : c}',
      'a: {"b\n  c": d}',
      'a: [b # c\n  d]',
      'a: [b\n  c: d]',
      'a:\n  |\n  b',
    ],
    ...[
      'a:\tb',
      'a: b\t# c',
      '\ta: b',
      '- \tb',
      'a: "b\tc"',
      'a: b\rc',
      'a: b\0',
      '\uFEFFa: b',
      'a: "\\U00000041"',
      'a: "\\x4"',
    ],
    ...['a: b\na: c', '{a: b, a: c}', 'a: {b: c, b: d}', '<<: a', '__proto__: a', '[a]: b', '"a":b'],
    ...['a: - b', 'a: b: c', '- a: - b', ' a: b\nc: d', 'a:\n  b: c\n d: e', '- a\nb: c', 'a: b\n- c', 'a'],
    ...['a: [,]', 'a: [b,, c]', 'a: [b: c]', 'a: {b}', 'a: {b:}', 'a: [b] c', 'a: "b" c', "a: 'b'c"],
    ...['a: @b', 'a: `b', 'a: %b', 'a: ,b', 'a: ]', 'a: }', "a: 'b", 'a: "b', 'a: [b', 'a: "b"#c', 'a: [- b]'],
    `${'k'.repeat(1100)}: a`,
    `${'- '.repeat(100)}a`,
    `a: ${'['.repeat(100)}${']'.repeat(100)}`,
  ])('%j', (text) => {
    expect(isReadPlainly(text)).toBe(false);
  });
});

describe('both readers agree on', () => {
  const inputs = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'yaml-test-suite', 'inputs.json'), 'utf8'),
  ) as Readonly<Record<string, string>>;

  it('the inputs of the YAML Test Suite', () => {
    const texts = Object.values(inputs).flatMap((text) => [text, text.replaceAll('\n', '\r\n'), text.trimEnd()]);
    expect(texts.length).toBeGreaterThan(1000);
    for (const text of texts) expect(differenceOf(text), JSON.stringify(text)).toBeUndefined();
    // Few of them are plain: the suite is about everything else.
    expect(Object.values(inputs).filter(isReadPlainly).length).toBeGreaterThan(40);
  });

  it.each(['inventory', 'policies', 'examples', 'tests/cases', 'tests/conformance', 'tests/changes'])(
    'the files below %s',
    (folder) => {
      const files = globSync('**/*.{yaml,yml}', { cwd: path.join(ROOT, folder) });
      expect(files).not.toEqual([]);
      for (const file of files) {
        const text = readText(path.join(ROOT, folder, file));
        if (text !== undefined) expect(differenceOf(text), file).toBeUndefined();
      }
    },
  );

  it.each(['inventory', 'policies', 'examples'])('and all those below %s are read in one pass', (folder) => {
    const files = globSync('**/*.{yaml,yml}', { cwd: path.join(ROOT, folder) });
    const handedOver = files.filter((file) => !isReadPlainly(readText(path.join(ROOT, folder, file)) ?? ''));
    expect(handedOver).toEqual([]);
  });
});

/** The text of a file, or undefined where it is none. */
function readText(file: string): string | undefined {
  try {
    return decodeText(readFileSync(file));
  } catch {
    return undefined;
  }
}
