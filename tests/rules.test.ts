import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { type RuleInfo, RULES } from '../src/model/rules.js';
import { faultsOfRules } from '../scripts/rule-faults.js';

const root = path.resolve(import.meta.dirname, '..');
const rules: Readonly<Record<string, RuleInfo>> = RULES;
const settable = Object.entries(rules).filter(([, { alwaysError }]) => !alwaysError);

it('has a table of rules without faults', () => {
  expect(faultsOfRules(rules)).toEqual([]);
});

it.each(['title', 'description', 'remedy'] as const)('finds a %s that was copied from another rule', (key) => {
  const copied = { ...rules, 'waiver-unused': { ...RULES['waiver-unused'], [key]: RULES['software-invalid'][key] } };
  expect(faultsOfRules(copied)).toEqual([`waiver-unused has the ${key} of software-invalid`]);
});

it.each(['title', 'description', 'remedy'] as const)('finds a rule without a %s', (key) => {
  const empty = { ...rules, 'waiver-unused': { ...RULES['waiver-unused'], [key]: ' ' } };
  expect(faultsOfRules(empty)).toEqual([`waiver-unused has no ${key}`]);
});

it('describes each rule in the config schema as the table does', () => {
  const schema = JSON.parse(readFileSync(path.join(root, 'schemas/config.schema.json'), 'utf8')) as {
    readonly properties: { readonly rules: { readonly properties: Readonly<Record<string, unknown>> } };
  };
  expect(schema.properties.rules.properties).toEqual(
    Object.fromEntries(
      settable.map(([name, { title, description, severity }]) => [
        name,
        expect.objectContaining({ title, description, default: severity }),
      ]),
    ),
  );
});

it.each(Object.entries(rules))('has a section for %s in docs/rules.md', (name, { description, remedy }) => {
  const text = readFileSync(path.join(root, 'docs/rules.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`\`${name}\``)) ?? '';
  expect(section).toContain(description);
  expect(section).toContain(remedy);
});
