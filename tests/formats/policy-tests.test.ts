import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import pc from 'picocolors';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { inMemory } from '../../src/index.js';
import type { PolicyTestResult } from '../../src/policy-tests/types.js';
import { renderPolicyTestsGithub } from '../../src/policy-tests/formats/github.js';
import { renderPolicyTestsJson } from '../../src/policy-tests/formats/json.js';
import { renderPolicyTestsJunit } from '../../src/policy-tests/formats/junit.js';
import { renderPolicyTestsPretty } from '../../src/policy-tests/formats/pretty.js';
import { printable } from '../../src/text/printable.js';
import { testPolicy } from '../../src/policy-tests/test-policy.js';
import { formats } from '../../src/validate/formats.js';
import { root, validators } from './fleets.js';
import { ACTIVE, HOSTILE } from './hostile.js';

/** Tests that come to everything there is, with a text wherever a repository may have one. */
async function resultFullOf(text: string): Promise<PolicyTestResult> {
  const t = JSON.stringify(text);
  const inventory = `manufacturers: [${t}]
platforms: [{ name: ${t} }]
roles: [${t}]
device_types: [{ manufacturer: ${t}, model: ${t} }]
software_versions:
  - platform: ${t}
    version: ${t}
    status: Active
    software_image_files: [{ image_file_name: ${t}, status: Active, default_image: true }]
devices: [{ name: ${t}, device_type: ${t}, role: ${t}, platform: ${t}, software_version: ${t} }]
`;
  const policies = `validated_software:
  - { name: ${t}, software: ${t}, start: 2020-01-01, end: 2021-01-01, device_types: [${t}] }
  - { software: ${t}, start: 2020-01-01, end: 2021-02-01, device_roles: [${t}] }
waivers: [{ reason: ${t}, until: 2027-01-01, devices: [${t}] }]
`;
  const other = JSON.stringify(`${text} too`);
  const tests = `as_of: 2026-11-21
cases:
  - { name: ${t}, device: ${t}, expect: { status: invalid, matches: [${t}, { start: 2020-01-01 }] } }
  - name: ${other}
    device: ${t}
    with: { tags: [] }
    expect: { status: valid, waived: false, matches: [${other}, { name: ${t}, rank: 1 }], software_image_files: [${other}] }
  - { name: broken, device: ${other}, expect: { status: valid } }
  - { name: unfit, device: ${t}, ${other}: 1, expect: { status: ${other} } }
---
- a document that is no mapping
`;
  return testPolicy(
    inMemory({
      'inventory/fleet.yaml': inventory,
      'policies/policy.yaml': policies,
      [`tests/${text}.fleetvet.yaml`]: tests,
    }),
    { today: '2026-11-21', paths: text.includes('/') || text.startsWith('.') ? [`tests/${text}.fleetvet.yaml`] : [] },
  );
}

const junit = (result: PolicyTestResult): string => [...renderPolicyTestsJunit(result)].join('');
const json = (result: PolicyTestResult): string => [...renderPolicyTestsJson(result)].join('');
const pretty = (result: PolicyTestResult): string =>
  [
    ...renderPolicyTestsPretty(result, {
      colors: pc.createColors(false),
      quiet: false,
      coverage: true,
      minCoverage: 50,
      width: 10_000,
    }),
  ].join('');

const readSchema = (name: string): object =>
  JSON.parse(readFileSync(path.join(root, 'schemas', name), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, allErrors: true, formats });
ajv.addSchema(readSchema('definitions.schema.json'));
ajv.addSchema(readSchema('check-output.schema.json'));
const validateOutput = ajv.compile(readSchema('test-output.schema.json'));

const harmless = await resultFullOf('harmless');

it('has a case of every kind', () => {
  expect(harmless).toMatchObject({ passed: 1, failed: 1, broken: 3, coverage: { total: 2, uncovered: [] } });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  for (const event of ['cdata', 'comment', 'doctype'] as const)
    parser.on(event, () => {
      throw new Error(`a ${event} that nobody wrote`);
    });
  parser.write(xml).close();
  return elements;
}

it('JUnit has a suite for each file and a test for each case, whose class is the file', () => {
  const file = 'tests/harmless.fleetvet.yaml';
  const elements = elementsOf(junit(harmless));
  expect(elements.map(({ name, attributes }) => `${name} ${attributes['name'] ?? attributes['type'] ?? ''}`)).toEqual([
    'testsuites fleetvet test',
    `testsuite ${file}`,
    'testcase the file: this document must be a mapping of fields, not a list',
    'error schema',
    'testcase harmless',
    'testcase harmless too',
    'failure status',
    'testcase broken',
    'error unresolved-reference',
    'testcase unfit',
    'error schema',
  ]);
  expect(elements[0]?.attributes).toMatchObject({ tests: '5', failures: '1', errors: '3' });
  const classes = elements.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes['classname']);
  expect(new Set(classes)).toEqual(new Set([file]));
});

it('JSON fits its schema, which refuses a broken one', () => {
  const output: unknown = JSON.parse(json(harmless));
  validateOutput(output);
  expect(validateOutput.errors ?? []).toEqual([]);
  expect(validateOutput({ ...(output as object), files: [{}] })).toBe(false);
});

const schema = path.join(validators, 'junit-10.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

it.skipIf(!hasXmllint || !existsSync(schema))('JUnit fits the schema of Jenkins, whatever the text', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-tests-'));
  try {
    const files: string[] = [];
    for (const text of ['harmless', ...HOSTILE.map((one) => one.text)]) {
      files.push(`${files.length}.xml`);
      writeFileSync(path.join(folder, files.at(-1) ?? ''), junit(await resultFullOf(text)));
    }
    const args = ['--noout', '--nonet', '--schema', schema, ...files];
    const { status, stderr } = spawnSync('xmllint', args, { cwd: folder, encoding: 'utf8' });
    expect(stderr.replaceAll(/^\d+\.xml validates$/gm, '').trim()).toBe('');
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('hostile text does not break out', () => {
  it.each(HOSTILE)('$what', async ({ text }) => {
    const result = await resultFullOf(text);
    expect(result).toMatchObject({ passed: 1, failed: 1, broken: 3 });

    const xml = junit(result);
    expect(xml).not.toMatch(ACTIVE);
    expect(elementsOf(xml).map(({ name }) => name)).toEqual(elementsOf(junit(harmless)).map(({ name }) => name));

    const output: unknown = JSON.parse(json(result));
    validateOutput(output);
    expect(validateOutput.errors ?? []).toEqual([]);
    expect(output).toHaveProperty('files.0.cases.0.name', text);
    expect(json(result)).not.toMatch(ACTIVE);

    const shown = pretty(result);
    expect(shown).not.toMatch(ACTIVE);
    expect(shown).toContain(`✔ ${printable(text)}\n`);
    expect(shown.split('\n')).toHaveLength(pretty(harmless).split('\n').length);
    expect(shown).not.toMatch(/^\s*::/m);

    const commands = [...renderPolicyTestsGithub(result)];
    expect(commands).toHaveLength([...renderPolicyTestsGithub(harmless)].length);
    for (const command of commands) {
      expect(command).not.toMatch(ACTIVE);
      expect(command).not.toContain('##[');
      expect(command).toMatch(/^::error file=[^,:]*,[^:]*::[^\n]*\n$/);
    }
  });
});
