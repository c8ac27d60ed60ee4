// How the time of a check grows with its input: hostile texts at a size and at four times that size, by the processor time
// of this process. An exponent of 1 is linear, one of 2 quadratic; sorting and caches make it a little more than 1.
// usage: npx tsx bench/growth.ts [part of a name]
import pico from 'picocolors';

import { composeReport } from '../src/compliance-report.js';
import { check, inMemory } from '../src/index.js';
import { render } from '../src/render.js';
import { UserError } from '../src/model/user-error.js';
import { createGlobs } from '../src/load/globs.js';
import { escapeMarkdown } from '../src/report/markdown/escape.js';
import { printable } from '../src/report/printable.js';
import { FORMAT_NAMES } from '../src/report/formats.js';

type Files = Readonly<Record<string, string>>;

/** Grows a text to about a number of units; the size is the one that takes about 100 ms. */
interface Pattern {
  readonly name: string;
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

const PATTERNS: readonly Pattern[] = [
  { name: 'deep flow lists', size: 60_000, make: (n) => inventory(`a: ${'['.repeat(n)}`) },
  { name: 'deep flow lists that close', size: 500, make: (n) => inventory(`a: ${'['.repeat(n)}${']'.repeat(n)}`) },
  { name: 'deep flow mappings', size: 40_000, make: (n) => inventory(`a: ${'{a: '.repeat(n)}`) },
  { name: 'deep block', size: 400, make: (n) => inventory(list(n, (i) => `${' '.repeat(i)}a:\n`)) },
  { name: 'many - on a line', size: 30_000, make: (n) => inventory(`${'- '.repeat(n)}a`) },
  { name: 'many ? on a line', size: 30_000, make: (n) => inventory(`${'? '.repeat(n)}a`) },
  { name: 'explicit keys', size: 500, make: (n) => inventory(list(n, (i) => `? k${i}\n: v\n`)) },
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
  { name: 'quotes that do not close', size: 1_000, make: (n) => inventory('a: "\n'.repeat(n)) },
  { name: 'escapes', size: 200_000, make: (n) => inventory(`a: "${'\\u0041'.repeat(n)}"\n`) },
  { name: 'one line of many entries', size: 5_000, make: (n) => inventory(`devices: [${'{name: x}, '.repeat(n)}]\n`) },
  { name: 'a key that stands again and again', size: 3_000, make: (n) => inventory('a: b\n'.repeat(n)) },
  { name: 'keys', size: 2_400, make: (n) => inventory(list(n, (i) => `a${i}: b\n`)) },
  { name: 'merge keys', size: 2_000, make: (n) => inventory(`x: &x {a: b}\ndevices:\n${'  - <<: *x\n'.repeat(n)}`) },
  { name: 'tags', size: 5_000, make: (n) => inventory('- !x y\n'.repeat(n)) },
  { name: 'colons', size: 200_000, make: (n) => inventory(`a${':'.repeat(n)}\n`) },
  { name: 'keys on one line', size: 20_000, make: (n) => inventory('a: '.repeat(n)) },
  { name: 'carriage returns', size: 200_000, make: (n) => inventory('a: b\r'.repeat(n)) },
  { name: 'merge conflicts', size: 20_000, make: (n) => inventory('<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(n)) },
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
    make: (n) =>
      inventory(
        `${FLEET}tags: [g]\nsoftware_versions: [{ platform: p, version: v, status: Active }]\ndevices:\n${list(n, (i) => device(`d${i}`, ', tags: [g], software_version: v'))}validated_software:\n${list(n, (i) => `  - { name: r${i}, software: v, start: 2026-01-01, device_tags: [g] }\n`)}`,
      ),
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

function matchGlob(glob: string, path: string): boolean {
  return createGlobs([glob]).isMatch(path);
}

/** What a pattern costs at a size, in milliseconds of the processor: a check and all its reports. */
async function cost({ make }: Pattern, size: number): Promise<number> {
  const made = make(size);
  const start = process.cpuUsage();
  if (typeof made === 'function') made();
  else {
    try {
      const result = await check({ source: inMemory(made), asOf: '2026-11-21' });
      for (const format of FORMAT_NAMES)
        for (const _ of await render(format, result, OPTIONS)) {
          // What is made is thrown away.
        }
      composeReport(result, { failed: true });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const OPTIONS = {
  colors: pico.createColors(false),
  maxDiagnostics: 1000,
  failed: true,
  quiet: false,
  findCommit: () => Promise.resolve(undefined),
};

console.log('pattern                                        size        n       4n   exponent');
const wanted = process.argv[2] ?? '';
let worst = 0;
for (const pattern of PATTERNS.filter(({ name }) => name.includes(wanted))) {
  const times: number[] = [];
  for (const size of [pattern.size, pattern.size * 4]) {
    let least = Infinity;
    for (let run = 0; run < 3; run += 1) least = Math.min(least, await cost(pattern, size));
    times.push(least);
  }
  const [once = 0, four = 0] = times;
  // What takes less than the clock tells apart says nothing about growth.
  const exponent = Math.log(Math.max(four, 4) / Math.max(once, 4)) / Math.log(4);
  worst = Math.max(worst, exponent);
  console.log(
    `${pattern.name.padEnd(44)}${String(pattern.size).padStart(8)} ${once.toFixed(0).padStart(6)} ms ${four.toFixed(0).padStart(5)} ms     ${exponent.toFixed(2)}${exponent > 1.3 ? '  <-' : ''}`,
  );
}
console.log(`largest exponent: ${worst.toFixed(2)}`);
