// Files with thousands of broken entries: what is beyond the first thousand is counted, and nothing gets lost.
import { expect, it } from 'vitest';

import { mergeResults } from '../../src/check/merge.js';
import { hasFailed } from '../../src/check/verdict.js';
import { check, type CheckResult, inMemory, renderJson } from '../../src/index.js';

const AS_OF = '2026-11-21';
const GOOD = `
manufacturers: [m]
roles: [leaf]
platforms: [{ name: p }]
device_types: [{ manufacturer: m, model: t }]
software_versions: [{ platform: p, version: 1.0.1, status: Active }]
devices: [{ name: good, device_type: t, role: leaf, platform: p }]
`;
const MANY = 3000;
const repeat = (line: (index: number) => string, count = MANY): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const checkText = (text: string, options: Partial<Parameters<typeof check>[0]> = {}): Promise<CheckResult> =>
  check({ source: inMemory({ 'inventory/a.yaml': GOOD, 'inventory/many.yaml': text }), asOf: AS_OF, ...options });
const textOf = (result: CheckResult): string => [...renderJson(result)].join('');

const TEXTS: readonly (readonly [name: string, text: string, devices: number, items: number])[] = [
  ['numbers', `devices: [${repeat(() => '1,')}]\n`, MANY, 0],
  ['mappings without a name', `devices:\n${repeat(() => '  - { nope: 1 }\n')}`, MANY, 0],
  ['names', `devices:\n${repeat((index) => `  - { name: d${index} }\n`)}`, MANY, 0],
  ['items in a device', `devices: [{ name: a, inventory_items: [${repeat(() => '1,')}] }]\n`, 1, MANY],
  ['items in devices', `devices:\n${repeat((i) => `  - { name: d${i}, inventory_items: [1] }\n`)}`, MANY, MANY],
];

it.each(TEXTS)('counts all that could not be judged: %s', async (_, text, devices, items) => {
  const { summary, diagnostics } = await checkText(text);
  expect([summary.devices.not_judged, summary.inventory_items.not_judged]).toEqual([devices, items]);
  expect(diagnostics.length).toBeLessThan(4010);
  const counted = diagnostics.filter(({ rule, count }) => rule === 'subject-not-judged' && count !== undefined);
  expect(counted[0]?.message).toMatch(/^\d+ more (?:device|inventory item)s in this file could not be judged: /);
});

it.each(TEXTS)('adds up after a merge: %s', async (_, text) => {
  const parts = [];
  for (const index of [1, 2]) {
    const part = textOf(await checkText(text, { shard: { index, count: 2 } }));
    parts.push({ file: `${index}`, lines: part.trimEnd().split('\n').values() });
  }
  const { pieces } = mergeResults(parts, { severity: 'error', onlyNew: false });
  expect([...pieces].join('')).toBe(textOf(await checkText(text)));
});

it.each(TEXTS)('does not hide another entry behind those of the base: %s', async (_, text) => {
  const compare = async (head: string): Promise<boolean> => {
    const source = inMemory({ 'inventory/a.yaml': GOOD, 'inventory/many.yaml': text });
    const result = await checkText(head, { base: { commit: '0'.repeat(40), source } });
    return hasFailed(result, { severity: 'error', onlyNew: true });
  };
  expect(await compare(text)).toBe(false);
  expect(await compare(text.replace(/1(?=\D*$)|d2999(?=\D*$)/, '2'))).toBe(true);
});

it('still finds a name that is declared by a broken entry', async () => {
  const devices = 'devices: [{ name: a, device_type: t, role: leaf, platform: p, tags: [edge] }]';
  const { diagnostics } = await checkText(`tags:\n${repeat(() => '  - 1\n')}  - { name: edge, nope: 1 }\n${devices}\n`);
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('unresolved-reference');
});

it('names a device that the base judged, whatever file it is in now', async () => {
  const others = repeat((index) => `  - { name: d${index} }\n`);
  const head = { 'inventory/a.yaml': GOOD.replace('name: good', 'name: other') };
  const result = await check({
    source: inMemory({ ...head, 'inventory/many.yaml': `devices:\n${others}  - { name: good }\n` }),
    asOf: AS_OF,
    base: {
      commit: '0'.repeat(40),
      source: inMemory({ 'inventory/a.yaml': GOOD, 'inventory/many.yaml': `devices:\n${others}` }),
    },
    paths: ['inventory/a.yaml'],
  });
  const found = result.diagnostics.filter(({ rule }) => rule === 'subject-not-judged');
  expect(found.map(({ subject, change }) => [subject?.name, change])).toEqual([['good', 'new']]);
});
