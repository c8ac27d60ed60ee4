// What the rules say of small fleets. rules.txt has the files, each beside the same fleet, and every diagnostic of a check;
// UPDATE_GOLDENS=1 rewrites what is said.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import { check, inMemory } from '../../src/index.js';

const FILE = path.join(import.meta.dirname, 'rules.txt');
const UPDATE = (process.env['UPDATE_GOLDENS'] ?? '') !== '';

const [fleet = '', ...blocks] = readFileSync(FILE, 'utf8').split(/^## /m);
const cases = blocks.map((block) => {
  const [head = '', text = '', expected = ''] = block.split(/^---\n/m);
  const [title = '', options = ''] = head.trimEnd().split('\n');
  return { title, options, text, expected };
});
const said = new Map<string, string>();

/** The config, the inventory and the observations of a case follow `config:`, `inventory:` and `observed:`. */
function filesOf(text: string): Readonly<Record<string, string>> {
  const [policy = '', ...parts] = text.split(/^(config|inventory|observed):\n/m);
  const files: Record<string, string> = { 'inventory/fleet.yaml': fleet, 'policies/p.yaml': policy || 'waivers: []\n' };
  const places = { config: 'fleetvet.yaml', inventory: 'inventory/more.yaml', observed: 'observed/o.yaml' };
  for (let at = 0; at < parts.length; at += 2) files[places[parts[at] as keyof typeof places]] = parts[at + 1] ?? '';
  return files;
}

/** What tells a diagnostic from others of its rule about the same subject or entry, where that is not its message. */
function ownPartsOf(identity: string): string {
  const parts = (JSON.parse(identity) as readonly (string | null)[]).slice(2).join(' ');
  return parts.includes('"') ? '' : parts;
}

test.each(cases)('$title', async ({ title, options, text, expected }) => {
  const source = inMemory(filesOf(text));
  const { diagnostics } = await check({ source, asOf: '2026-11-21', multiTenantMode: options === 'multi-tenant mode' });
  const lines = diagnostics.flatMap(
    ({ rule, severity, message, help, location, related, identity, follows, folded }) => [
      `${severity} ${rule} ${location.file}:${location.start.line}:${location.start.column} ${ownPartsOf(identity)}`.trimEnd(),
      `  ${message}`,
      `  ${help}`,
      ...related.map(
        (one) => `  ${one.location.file}:${one.location.start.line}:${one.location.start.column}: ${one.message}`,
      ),
      ...(follows === undefined && folded === undefined
        ? []
        : [`  follows from ${(follows ?? []).length} (folded: ${String(folded)})`]),
    ],
  );
  const now = `${(lines.length === 0 ? ['nothing'] : lines).join('\n')}\n`;
  said.set(title, now);
  if (!UPDATE) expect(now.trimEnd()).toBe(expected.trimEnd());
});

test.skipIf(!UPDATE)('rewrites rules.txt', () => {
  const written = cases.map(
    ({ title, options, text }) =>
      `## ${title}\n${options === '' ? '' : `${options}\n`}---\n${text}---\n${said.get(title) ?? ''}\n`,
  );
  writeFileSync(FILE, fleet + written.join(''));
});
