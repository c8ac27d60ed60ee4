// What references find, and what is said of those that find nothing or several. cases.txt has the files, each beside the same
// fleet, and what a check says of them, or a policy test; UPDATE_GOLDENS=1 rewrites what is said.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import { check, inMemory } from '../../src/index.js';
import { testPolicy } from '../../src/policy-tests/test-policy.js';

const FILE = path.join(import.meta.dirname, 'cases.txt');
const UPDATE = (process.env['UPDATE_GOLDENS'] ?? '') !== '';

/** A file beside the fleet, and what is said of it. */
interface Case {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly expected: string;
}

const [fleet = '', ...blocks] = readFileSync(FILE, 'utf8').split(/^## /m);
const cases = blocks.map((block): Case => {
  const [head = '', text = '', expected = ''] = block.split(/^---\n/m);
  const [title = '', file = ''] = head.trimEnd().split('\n');
  return { title, file, text, expected };
});
const said = new Map<string, string>();

/** Rules that speak of other things than references and identities. */
const OTHERS = /^(?:approval|image-(?:unavailable|not)|observation|software|subject-not-judged|validated-software)/;

async function sayOf({ file, text }: Case): Promise<string> {
  const source = inMemory({ 'inventory/fleet.yaml': fleet, 'policies/p.yaml': 'waivers: []\n', [file]: text });
  const diagnostics = file.startsWith('tests/')
    ? (await testPolicy(source, { today: '2026-11-21' })).files.flatMap((one) => [
        ...one.diagnostics,
        ...one.cases.flatMap((each) => each.diagnostics),
      ])
    : (await check({ source, asOf: '2026-11-21' })).diagnostics;
  const lines = diagnostics
    .filter(({ rule }) => !OTHERS.test(rule))
    .flatMap(({ rule, message, help, fix, location, related }) => [
      `${rule} ${location.file}:${location.start.line}:${location.start.column}`,
      `  ${message}`,
      `  ${help}`,
      ...(fix === undefined ? [] : [`  fix: ${fix.kind}: ${fix.text}`]),
      ...related.map((one) => `  ${one.location.file}:${one.location.start.line}: ${one.message}`),
    ]);
  return `${(lines.length === 0 ? ['nothing'] : lines).join('\n')}\n`;
}

test.each(cases)('$title', async (one) => {
  const now = await sayOf(one);
  said.set(one.title, now);
  if (!UPDATE) expect(now.trimEnd()).toBe(one.expected.trimEnd());
});

test('looks for names that are near to 200 misspelled ones, and no more', async () => {
  const name = (index: number): string => `leaf${String.fromCodePoint(0x61 + (index % 26))}${index}`;
  const roles = Array.from({ length: 201 }, (_, index) => name(index));
  const devices = roles.map((role, index) => `  - { name: d${index}, device_type: DCS-7050, role: ${role}x }\n`);
  const inventory = fleet
    .replace('roles: [', `roles: [${roles.join(', ')}, `)
    .replace('devices:\n', `devices:\n${devices.join('')}`);
  const source = inMemory({ 'inventory/fleet.yaml': inventory, 'policies/p.yaml': 'waivers: []\n' });
  const { diagnostics } = await check({ source, asOf: '2026-11-21' });
  const misses = diagnostics.filter(({ rule }) => rule === 'unresolved-reference');
  expect([misses.length, misses.filter(({ help }) => help.startsWith('did you mean')).length]).toEqual([201, 200]);
});

test.skipIf(!UPDATE)('rewrites cases.txt', () => {
  const written = cases.map(
    ({ title, file, text }) => `## ${title}\n${file}\n---\n${text}---\n${said.get(title) ?? ''}\n`,
  );
  writeFileSync(FILE, fleet + written.join(''));
});
