// Texts that are made to take long, each at any size: what bench/growth.ts measures.
import { inspect } from '../src/check/inspect.js';
import { createGlobs } from '../src/files/globs.js';
import { inMemory } from '../src/files/memory.js';
import { createContext } from '../src/query/context.js';
import { answerGraphql } from '../src/query/graphql/answer.js';
import { escapeMarkdown } from '../src/text/markdown-escape.js';
import { printable } from '../src/text/printable.js';

/** The files of a repository, by path. */
export type Files = Readonly<Record<string, string>>;

/** A text that grows, or the function that one is handed to. */
export interface Pattern {
  readonly name: string;
  /** In units of the pattern's own: one that takes about 100 ms. */
  readonly size: number;
  readonly make: (size: number) => Files | (() => unknown);
}

const FLEET = `manufacturers: [m]
platforms: [{ name: p }, { name: q }]
device_types: [{ manufacturer: m, model: t }]
roles: [r]
`;

const inventory = (text: string): Files => ({ 'inventory/a.yaml': text });
const list = (size: number, line: (index: number) => string): string =>
  Array.from({ length: size }, (_, index) => line(index)).join('');
const device = (name: string, more = ''): string => `  - { name: "${name}", device_type: t, role: r${more} }\n`;
const withDevices = (size: number, line: (index: number) => string): Files =>
  inventory(`${FLEET}devices:\n${list(size, line)}`);
/** A text of the YAML library's: the anchor keeps it from being read in one pass. */
const byLibrary = (text: string): Files => inventory(`x: &x y\n${text}`);

/** All of them; texts first that are no YAML or odd YAML, then entries, then what is handed to one function. */
export const PATTERNS: readonly Pattern[] = [
  { name: 'deep flow lists', size: 60_000, make: (n) => inventory(`a: ${'['.repeat(n)}`) },
  { name: 'deep flow lists that close', size: 500, make: (n) => inventory(`a: ${'['.repeat(n)}${']'.repeat(n)}`) },
  { name: 'deep flow mappings', size: 40_000, make: (n) => inventory(`a: ${'{a: '.repeat(n)}`) },
  { name: 'deep block', size: 400, make: (n) => inventory(list(n, (i) => `${' '.repeat(i)}a:\n`)) },
  { name: 'many - on a line', size: 30_000, make: (n) => inventory(`${'- '.repeat(n)}a`) },
  { name: 'many ? on a line', size: 30_000, make: (n) => inventory(`${'? '.repeat(n)}a`) },
  { name: 'explicit keys', size: 2_000, make: (n) => inventory(list(n, (i) => `? k${i}\n: v\n`)) },
  { name: 'anchors', size: 10_000, make: (n) => inventory(list(n, (i) => `- &a${i} x\n`)) },
  { name: 'aliases', size: 10_000, make: (n) => inventory(`- &a [1, 2, 3]\n${'- *a\n'.repeat(n)}`) },
  {
    name: 'aliases of aliases',
    size: 12,
    make: (n) => inventory(`- &a0 [x]\n${list(n, (i) => `- &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`)}`),
  },
  {
    name: 'anchors and aliases of each',
    size: 6_000,
    make: (n) => inventory(list(n, (i) => `- &a${i} x\n- *a${i}\n`)),
  },
  { name: 'documents', size: 10_000, make: (n) => inventory('---\na: 1\n'.repeat(n)) },
  { name: 'documents, by the library', size: 5_000, make: (n) => byLibrary('---\na: !!str 1\n'.repeat(n)) },
  { name: 'ends of documents', size: 10_000, make: (n) => inventory('...\n'.repeat(n)) },
  { name: 'directives', size: 10_000, make: (n) => inventory(`${'%FOO bar\n'.repeat(n)}---\na\n`) },
  { name: 'a long comment', size: 4_000_000, make: (n) => inventory(`# ${'x'.repeat(n)}\n`) },
  { name: 'comments', size: 200_000, make: (n) => inventory('#\n'.repeat(n)) },
  { name: 'comments, by the library', size: 50_000, make: (n) => byLibrary('# x\n'.repeat(n)) },
  { name: 'empty lines, by the library', size: 200_000, make: (n) => byLibrary('\n'.repeat(n)) },
  { name: 'blanks', size: 2_000_000, make: (n) => byLibrary(`a: ${' '.repeat(n)}b\n`) },
  { name: 'tabs', size: 500_000, make: (n) => inventory(`a:${'\t'.repeat(n)}b\n`) },
  { name: 'a plain scalar of many lines', size: 40_000, make: (n) => inventory(`a: b\n${'  b\n'.repeat(n)}`) },
  { name: 'a quoted scalar of many lines', size: 40_000, make: (n) => inventory(`a: "b\n${'  b\n'.repeat(n)}"`) },
  { name: 'a folded scalar', size: 40_000, make: (n) => inventory(`a: >\n${'  b\n\n'.repeat(n)}`) },
  { name: 'a literal scalar', size: 40_000, make: (n) => inventory(`a: |\n${'  b\n'.repeat(n)}`) },
  { name: 'quotes', size: 200_000, make: (n) => inventory(`a: '${"''".repeat(n)}'\n`) },
  { name: 'quotes that do not close', size: 20_000, make: (n) => inventory('a: "\n'.repeat(n)) },
  { name: 'escapes', size: 200_000, make: (n) => inventory(`a: "${'\\u0041'.repeat(n)}"\n`) },
  { name: 'one line of many entries', size: 5_000, make: (n) => inventory(`devices: [${'{name: x}, '.repeat(n)}]\n`) },
  { name: 'a key that stands again and again', size: 3_000, make: (n) => inventory('a: b\n'.repeat(n)) },
  { name: 'keys', size: 2_400, make: (n) => inventory(list(n, (i) => `a${i}: b\n`)) },
  { name: 'merge keys', size: 2_000, make: (n) => inventory(`x: &x {a: b}\ndevices:\n${'  - <<: *x\n'.repeat(n)}`) },
  { name: 'tags', size: 5_000, make: (n) => inventory('- !x y\n'.repeat(n)) },
  { name: 'colons', size: 2_000_000, make: (n) => inventory(`a${':'.repeat(n)}\n`) },
  { name: 'keys on one line', size: 20_000, make: (n) => inventory('a: '.repeat(n)) },
  { name: 'carriage returns', size: 1_000_000, make: (n) => inventory('a: b\r'.repeat(n)) },
  { name: 'brackets that close others', size: 300_000, make: (n) => inventory('a: [}\n'.repeat(n)) },
  { name: 'wrong escapes', size: 250_000, make: (n) => inventory('x: "\\q"\n'.repeat(n)) },
  { name: 'brackets in no collection', size: 500_000, make: (n) => inventory('}\n'.repeat(n)) },
  { name: 'commas in a list', size: 500_000, make: (n) => inventory(`roles: [${',,'.repeat(n)}`) },
  { name: 'values in block text', size: 50_000, make: (n) => inventory(`a:\n${'  - |\n    b\n    c\n'.repeat(n)}`) },
  { name: 'merge conflicts', size: 20_000, make: (n) => inventory('<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(n)) },
  { name: 'anchors on one value', size: 10_000, make: (n) => inventory(`a: ${'&a '.repeat(n)}b\n`) },
  { name: 'tags on one value', size: 10_000, make: (n) => inventory(`a: ${'!a '.repeat(n)}b\n`) },
  { name: 'a long tag', size: 200_000, make: (n) => inventory(`a: !<${'%41:'.repeat(n)}> b\n`) },
  { name: 'colons apart', size: 5_000, make: (n) => inventory(`${': '.repeat(n)}a\n`) },
  { name: 'colons in a flow mapping', size: 10_000, make: (n) => inventory(`a: {b${' :'.repeat(n)} c}\n`) },
  { name: 'commas', size: 20_000, make: (n) => inventory(`a: [${','.repeat(n)}]\n`) },
  { name: 'questions in a flow list', size: 10_000, make: (n) => inventory(`a: [${'? '.repeat(n)}]\n`) },
  { name: 'explicit keys without values', size: 2_000, make: (n) => inventory(list(n, (i) => `? k${i}\n`)) },
  {
    name: 'empty lines, then comments',
    size: 10_000,
    make: (n) => byLibrary(`a:\n  - b:\n      c: d\n${'\n'.repeat(n)}${'   # x\n'.repeat(n)}  - d\n`),
  },
  {
    name: 'empty lines, then comments, in a mapping',
    size: 10_000,
    make: (n) => byLibrary(`a:\n  b:\n    c: d\n${'\n'.repeat(n)}${'   # x\n'.repeat(n)}  e: f\n`),
  },
  {
    name: 'comments that move in',
    size: 10_000,
    make: (n) => byLibrary(`a:\n  - b: c\n${list(n, (i) => `${' '.repeat(1 + (i % 7))}# x\n\n`)}  - d\n`),
  },
  { name: 'comments behind a key', size: 10_000, make: (n) => byLibrary(`a:\n${'# x\n\n'.repeat(n)}  - b\n`) },
  { name: 'comments in a flow list', size: 10_000, make: (n) => byLibrary(`a: [b\n${'# x\n'.repeat(n)}]\n`) },
  { name: 'comments before anything', size: 10_000, make: (n) => inventory(`${'# x\n\n'.repeat(n)}a: &b c\n`) },
  { name: 'empty lines in quotes', size: 100_000, make: (n) => inventory(`a: "b${'\n'.repeat(n)}c"\n`) },
  { name: 'blanks in quotes', size: 200_000, make: (n) => inventory(`a: "b${' \n  '.repeat(n)}c"\n`) },
  { name: 'blanks between words', size: 200, make: (n) => inventory(`a: "b${`${' '.repeat(n)}x`.repeat(n)}"\n`) },
  { name: 'backslashes', size: 500_000, make: (n) => inventory(`a: "${'\\\\'.repeat(n)}"\n`) },
  { name: 'backslashes at the ends of lines', size: 20_000, make: (n) => inventory(`a: "${'b\\\n  '.repeat(n)}"\n`) },
  { name: 'escapes that are none', size: 20_000, make: (n) => inventory(`a: "${'\\q'.repeat(n)}"\n`) },
  { name: 'empty lines in a block scalar', size: 200_000, make: (n) => inventory(`a: >\n  b\n${'\n'.repeat(n)}  c\n`) },
  {
    name: 'blanks in a block scalar',
    size: 2_000,
    make: (n) => inventory(`a: >\n${list(n, (i) => `${' '.repeat(i % 500)}\n`)}`),
  },
  { name: 'block scalars', size: 5_000, make: (n) => inventory('- |\n  a\n'.repeat(n)) },
  { name: 'plain text in many lines with colons', size: 10_000, make: (n) => inventory(`a:\n${'  b:c\n'.repeat(n)}`) },
  { name: 'lists that open on lines of their own', size: 5_000, make: (n) => inventory('tags: [\n'.repeat(n)) },
  { name: 'lists that do not close', size: 5_000, make: (n) => inventory(`a: b: c\n${'tags: [\n'.repeat(n)}`) },
  { name: 'names that do not close', size: 20_000, make: (n) => inventory(`a: b: c\n${'- name: "\n'.repeat(n)}`) },
  { name: 'names and blanks', size: 20_000, make: (n) => inventory(`a: b: c\n- name${' \n'.repeat(n)}`) },
  { name: 'names, again and again', size: 20_000, make: (n) => inventory(`a: b: c\n${'name\n'.repeat(n)}`) },
  { name: 'blanks at the end', size: 500_000, make: (n) => inventory(`a: b: c\n${' \n'.repeat(n)}`) },
  { name: 'blanks in the middle', size: 500_000, make: (n) => inventory(`a: b: c${' '.repeat(n)}d\n`) },
  { name: 'documents with mistakes', size: 5_000, make: (n) => inventory('---\na: b: c\n'.repeat(n)) },
  { name: 'documents with YAML 1.1', size: 5_000, make: (n) => inventory('%YAML 1.1\n---\na: b\n...\n'.repeat(n)) },
  {
    name: 'documents with mistakes, then blanks',
    size: 5_000,
    make: (n) => inventory(`${'---\na: b: c\n'.repeat(n)}${' '.repeat(n * 20)}`),
  },
  {
    name: 'documents after one of YAML 1.1',
    size: 5_000,
    make: (n) => inventory(`%YAML 1.1\n---\na: b\n${'---\na: b\n'.repeat(n)}`),
  },
  {
    name: 'directives, then documents',
    size: 1_000,
    make: (n) => inventory(`${list(n, (i) => `%TAG !a${i}! b\n`)}${'---\na: b\n'.repeat(n)}`),
  },
  {
    name: 'lists in keys',
    size: 200,
    make: (n) => inventory(`a: ${'['.repeat(n)}${'b, '.repeat(n * 50)}${']: c'.repeat(n)}\n`),
  },
  { name: 'entries with tags', size: 2_000, make: (n) => inventory(`devices:\n${'  - !x { name: a }\n'.repeat(n)}`) },
  {
    name: 'entries with tags, nested',
    size: 2_000,
    make: (n) => inventory(`devices:\n  - name: a\n    inventory_items:\n${'      - !x { name: a }\n'.repeat(n)}`),
  },
  {
    name: 'nested entries with unknown fields',
    size: 2_000,
    make: (n) =>
      inventory(`devices:\n  - name: a\n    inventory_items:\n${list(n, (i) => `      - { name: a${i}, nmae: b }\n`)}`),
  },
  { name: 'documents that are lists', size: 5_000, make: (n) => inventory('---\n- name: x\n'.repeat(n)) },
  { name: 'brackets at the beginnings of lines', size: 5_000, make: (n) => inventory('a: [\n'.repeat(n)) },
  { name: 'brackets that close nothing', size: 20_000, make: (n) => inventory(`a: b\n${']'.repeat(n)}\n`) },
  { name: 'flow lists as keys', size: 2_000, make: (n) => inventory(list(n, (i) => `[a${i}]: b\n`)) },
  { name: 'aliases as keys', size: 2_000, make: (n) => inventory(`x: &x y\n${'*x : b\n'.repeat(n)}`) },
  { name: 'unknown fields', size: 2_000, make: (n) => withDevices(n, (i) => device(`d${i}`, ', softwaer_version: x')) },
  {
    name: 'unknown fields in one entry',
    size: 2_000,
    make: (n) => inventory(`devices:\n  - name: x\n${list(n, (i) => `    nam${i}: x\n`)}`),
  },
  { name: 'unknown collections', size: 2_000, make: (n) => inventory(list(n, (i) => `devicse${i}: []\n`)) },
  {
    name: 'numbers for text',
    size: 3_000,
    make: (n) => withDevices(n, () => '  - { name: 12345678901234567890, device_type: 1.10, role: 012 }\n'),
  },
  { name: 'broken entries of one name', size: 2_000, make: (n) => withDevices(n, () => '  - { name: x, nmae: y }\n') },
  { name: 'entries of one name', size: 2_000, make: (n) => withDevices(n, () => device('x')) },
  {
    name: 'references to nothing, beside 20,000 names',
    size: 50,
    make: (n) =>
      inventory(
        `${FLEET}locations: [${list(20_000, (i) => `site-${i}-abcdefgh, `)}]\ndevices:\n${list(n, (i) => device(`d${i}`, `, location: "sitx-${i}-abcdefhg"`))}`,
      ),
  },
  {
    name: 'references to nothing, and as many names',
    size: 1_000,
    make: (n) =>
      inventory(
        `${FLEET}locations: [${list(n, (i) => `site-${i}-abcdefgh, `)}]\ndevices:\n${list(n, (i) => device(`d${i}`, `, location: "sitx-${i}-abcdefhg"`))}`,
      ),
  },
  {
    name: 'references that mean several',
    size: 1_000,
    make: (n) =>
      inventory(
        `${FLEET}software_versions:\n  - { platform: p, version: v, status: Active }\n  - { platform: q, version: v, status: Active }\ndevices:\n${list(n, (i) => device(`d${i}`, ', software_version: v'))}`,
      ),
  },
  {
    name: 'references that mean as many as there are',
    size: 700,
    make: (n) =>
      inventory(
        `${FLEET}locations: [${list(n, (i) => `l${i}, `)}]\ndevices:\n${list(n, (i) => device('x', `, location: l${i}`))}inventory_items:\n${list(n, (i) => `  - { device: x, name: i${i}, manufacturer: m }\n`)}`,
      ),
  },
  {
    name: 'records for every device',
    size: 400,
    make: (n) => ({
      ...inventory(
        `${FLEET}tags: [g]\nsoftware_versions: [{ platform: p, version: v, status: Active }]\ndevices:\n${list(n, (i) => device(`d${i}`, ', tags: [g], platform: p, software_version: v'))}`,
      ),
      'policies/a.yaml': `validated_software:\n${list(n, (i) => `  - { name: r${i}, software: v, start: 2026-01-01, object_tags: [g] }\n`)}`,
    }),
  },
  {
    name: 'long names in references to nothing',
    size: 200,
    make: (n) => withDevices(n, (i) => device(`d${i}`, `, location: "${'x'.repeat(255)}"`)),
  },
  {
    name: 'versions of one name on many platforms',
    size: 300,
    make: (n) =>
      inventory(
        `manufacturers: [m]\nplatforms: [${list(n, (i) => `{ name: p${i} }, `)}]\nsoftware_versions:\n${list(n, (i) => `  - { platform: p${i}, version: v, status: Active }\n`)}software_image_files:\n${list(n, (i) => `  - { image_file_name: f${i}, software_version: v, status: Active }\n`)}`,
      ),
  },
  {
    name: 'waivers that name one device',
    size: 1_000,
    make: (n) => ({
      ...withDevices(1, () => device('x')),
      'policies/a.yaml': `waivers:\n${'  - { reason: r, until: 2027-01-01, devices: [x] }\n'.repeat(n)}`,
    }),
  },
  {
    name: 'records of one window',
    size: 1_000,
    make: (n) => ({
      ...inventory(
        `${FLEET}software_versions: [{ platform: p, version: v, status: Active }]\ndevices:\n${device('x', ', software_version: v, platform: p')}`,
      ),
      'policies/a.yaml': `validated_software:\n${list(n, (i) => `  - { name: r${i}, software: v, start: 2026-01-01, preferred: ${i % 2 === 0}, devices: [x] }\n`)}`,
    }),
  },
  {
    name: 'names in many lists',
    size: 2_000,
    make: (n) => policy(`start: 2026-01-01, devices: [${list(n, (i) => `d${i}, `)}]`),
  },
  {
    name: 'one name in a list, again and again',
    size: 2_000,
    make: (n) => policy(`start: 2026-01-01, devices: [${'x, '.repeat(n)}]`),
  },
  { name: 'a long name', size: 300_000, make: (n) => withDevices(1, () => device('x'.repeat(n))) },
  { name: 'a date of many digits', size: 500_000, make: (n) => policy(`start: ${'2026-'.repeat(n)}`) },
  { name: 'a date of many blanks', size: 500_000, make: (n) => policy(`start: "2026-01-01${' '.repeat(n)}"`) },
  {
    name: 'an address of many parts',
    size: 100_000,
    make: (n) =>
      inventory(
        `software_versions: [{ platform: p, version: v, status: Active, documentation_url: "http://${'a.'.repeat(n)}/" }]\n`,
      ),
  },
  {
    name: 'an address of many escapes',
    size: 100_000,
    make: (n) =>
      inventory(
        `software_versions: [{ platform: p, version: v, status: Active, documentation_url: "http://x/${'%2F..'.repeat(n)}" }]\n`,
      ),
  },
  {
    name: 'a checksum of many digits',
    size: 500_000,
    make: (n) =>
      inventory(
        `software_versions: [{ platform: p, version: v, status: Active, software_image_files: [{ image_file_name: f, status: Active, image_file_checksum: "${'a'.repeat(n)}g", hashing_algorithm: sha256 }] }]\n`,
      ),
  },
  {
    name: 'a GraphQL query in cycles',
    size: 2_000,
    make: (n) => async () =>
      graphql(
        withDevices(n, (i) => device(`d${i}`)),
        `{ ${'devices { device_type { '.repeat(5)} model ${'} } '.repeat(5)} }`,
      ),
  },
  {
    name: 'a GraphQL query of many aliases',
    size: 2_000,
    make: (n) => async () =>
      graphql(
        withDevices(n, (i) => device(`d${i}`)),
        `{ ${list(100, (i) => `a${i}: devices(name__ic: "x") { name } `)} }`,
      ),
  },
  { name: 'a glob of many stars', size: 2_000, make: (n) => () => matchGlob(`${'*a'.repeat(n)}b`, 'a'.repeat(n)) },
  { name: 'a glob of many **', size: 300, make: (n) => () => matchGlob(`${'**/a/'.repeat(n)}b`, 'a/'.repeat(n)) },
  {
    name: 'text for a terminal',
    size: 500_000,
    make: (n) => () => printable(`${' '.repeat(n)}:${'#'.repeat(n)}${'\u001b'.repeat(n / 10)}`),
  },
  {
    name: 'text for Markdown',
    size: 500_000,
    make: (n) => () => escapeMarkdown(`${'_'.repeat(n)}${':a'.repeat(n)}${'<'.repeat(n / 10)}`, 1e9),
  },
];

function policy(field: string): Files {
  return { ...inventory(FLEET), 'policies/a.yaml': `validated_software: [{ software: v, ${field} }]\n` };
}

/** Answers a GraphQL query about a fleet. */
export async function graphql(files: Files, query: string): Promise<unknown> {
  const { repository, evaluation, config } = await inspect(inMemory(files), { asOf: '2026-11-21' });
  return answerGraphql({ query }, createContext({ repository, evaluation, statuses: config.statuses }), 2_000_000);
}

function matchGlob(glob: string, path: string): boolean {
  return createGlobs([glob]).isMatch(path);
}
