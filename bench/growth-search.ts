// Looks for texts whose check grows faster than they do: random pieces of YAML, each repeated, at four sizes.
// usage: npx tsx bench/growth-search.ts [seconds] [seed]
import { check, inMemory, UserError } from '../src/index.js';

const PIECES = [
  ...[
    'a',
    'a: ',
    'b: c',
    '- ',
    '-',
    '? ',
    ': ',
    ':',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '&x ',
    '*x ',
    '!t ',
    '!!str ',
  ],
  ...[
    '# c',
    '#',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n',
    '\n',
    '\n ',
    '\n  ',
    '\n    ',
    '|',
    '>',
    '|\n',
    '>-\n',
    '\r',
    '\r\n',
  ],
  ...['---\n', '...\n', '%TAG ! x\n', '%YAML 1.1\n', '%', '<<: ', '.', '~', '\u0085', '\ufeff', '@', '`', '12', '1e9'],
  ...['name: ', 'tags: [', 'x, ', 'devices:\n', '  - name: x\n', '  - { name: x }\n', 'roles: [r]\n'],
];
const SIZES = [1500, 6000, 12_000, 24_000];

const [seconds = 60, seed = 1] = process.argv.slice(2).map(Number);
let state = seed;
const below = (count: number): number => (state = (state * 48271) % 0x7fffffff) % count;
const some = (most: number): string =>
  Array.from({ length: 1 + below(most) }, () => PIECES[below(PIECES.length)]).join('');
const maybe = (most: number): string => (below(2) === 0 ? '' : some(most));

async function cost(text: string): Promise<number> {
  const start = process.cpuUsage();
  try {
    await check({ source: inMemory({ 'inventory/a.yaml': text }), asOf: '2026-11-21' });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

let tried = 0;
let found = 0;
for (const end = Date.now() + seconds * 1000; Date.now() < end; tried += 1) {
  // The anchor makes it a text of the YAML library's.
  const parts = [below(3) === 0 ? 'z: &z y\n' : '', maybe(4), some(3), maybe(3), maybe(3), maybe(4)] as const;
  const [first, start, one, between, other, last] = parts;
  const times: number[] = [];
  for (const size of SIZES) {
    times.push(await cost(first + start + one.repeat(size) + between + other.repeat(size) + last));
    const [least = 0, more = 0] = times.slice(-2);
    // What takes so little, or grows so little, is not followed up.
    if (times.length > 1 && (more < 120 || more / least < (times.length === 2 ? 6 : 2.8))) break;
  }
  if (times.length < SIZES.length) continue;
  found += 1;
  console.log(`${times.map((time) => `${time.toFixed(0)} ms`).join(', ')}  ${JSON.stringify(parts)}`);
}
console.log(`${tried} texts tried from seed ${seed}, ${found} that may grow too fast`);
