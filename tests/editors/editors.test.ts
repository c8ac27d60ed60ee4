import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import config from '../../schemas/config.schema.json' with { type: 'json' };
import { COLLECTION_AREAS, COLLECTIONS } from '../../src/model/entry.js';
import { temporaryDirectories } from '../cli/repositories.js';
import { runCli } from '../cli/run-cli.js';
import { type LanguageServer, startLanguageServer } from './language-server.js';

const { make, removeAll } = temporaryDirectories();
const fleet = make({});
let server: LanguageServer;

beforeAll(async () => {
  expect(await runCli(['init', '--quiet'], fleet)).toEqual({ status: 0, stdout: '', stderr: '' });
  const settings = JSON.parse(readFileSync(path.join(fleet, '.vscode/settings.json'), 'utf8')) as object;
  server = await startLanguageServer(fleet, {
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name.replace(/^yaml\./, ''), value])),
    validate: true,
    completion: true,
    hover: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  });
});

afterAll(async () => {
  const errors = await server.stop();
  removeAll();
  expect(errors, 'the server asks nothing of the network').toBe('');
});

/** A kind of file by a name that the settings know, and by one that only the first line tells of. */
const KINDS = {
  inventory: ['inventory/sites/new.yaml', 'inventory.schema.json'],
  policy: ['policies/new.yml', 'policy.schema.json'],
  observed: ['observed/new.yaml', 'observed.schema.json'],
  test: ['tests/deep/new.fleetvet.yaml', 'policy-test.schema.json'],
  config: ['fleetvet.yaml', 'config.schema.json'],
} as const;

type Kind = keyof typeof KINDS;

const ways = (Object.keys(KINDS) as Kind[]).flatMap((kind) => [
  { kind, way: 'settings' as const },
  { kind, way: 'first line' as const },
]);

let files = 0;

/** A file of a kind, and its text. No two files have one name but for the config, whose name is given. */
function fileOf(kind: Kind, text: string, way: 'settings' | 'first line' = 'settings'): readonly [string, string] {
  const [name, schema] = KINDS[kind];
  files += 1;
  if (way === 'first line')
    return [`drafts/${files}.yaml`, `# yaml-language-server: $schema=../.fleetvet/schemas/${schema}\n${text}`];
  return [kind === 'config' ? name : name.replace('new', `new-${files}`), text];
}

const DEVICE = 'devices:\n  - name: a\n    device_type: b\n    role: c\n';
const RECORD = 'validated_software:\n  - software: a\n    start: 2026-01-01\n';
const OBSERVATION = 'observed_software:\n  - device: a\n    version: 4.32.4M\n    seen: 2026-11-20\n';
const CASE = 'cases:\n  - name: a\n    device: b\n    expect:\n      status: valid\n';

/** Texts with a mistake each: the line that it stands on, counted from the text's first, and what is said of it. */
const MISTAKES: readonly (readonly [Kind, string, number, string])[] = [
  ['inventory', `${DEVICE}    rolle: d\n`, 5, 'Property rolle is not allowed.'],
  ['inventory', 'device:\n  - name: a\n', 1, 'Property device is not allowed.'],
  ['inventory', 'devices:\n  - name: a\n    role: b\n', 2, 'Missing property "device_type".'],
  ['inventory', DEVICE.replace('name: a', 'name: 7'), 2, 'Incorrect type. Expected "string".'],
  ['inventory', DEVICE.replace('type: b', 'type: { model: 7 }'), 3, 'Incorrect type. Expected "string".'],
  [
    'inventory',
    `${DEVICE}    software_version: 17.10\n`,
    5,
    'Incorrect type. Expected "string | object(Software version)".',
  ],
  ['inventory', `${DEVICE}    status: active\n`, 5, 'Value is not accepted. Valid values: "Active", "Planned"'],
  [
    'inventory',
    'software_image_files:\n  - software_version: a\n    image_file_name: b\n    status: Active\n    hashing_algorithm: md5\n    image_file_checksum: "07"\n',
    6,
    'String does not match the pattern',
  ],
  ['policy', `${RECORD}    end: 2026-13-01\n`, 4, 'String is not a RFC3339 date.'],
  ['policy', `${RECORD}    role: [leaf]\n`, 4, 'Property role is not allowed.'],
  ['policy', 'validated_software:\n  - software: a\n', 2, 'Missing property "start".'],
  ['policy', `${RECORD}    device_roles: leaf\n`, 4, 'Incorrect type. Expected "array".'],
  ['policy', DEVICE, 1, 'Property devices is not allowed.'],
  ['observed', OBSERVATION.replace('4.32.4M', '17.10'), 3, 'Incorrect type. Expected "string".'],
  ['observed', OBSERVATION.replace('    seen: 2026-11-20\n', ''), 2, 'Missing property "seen".'],
  ['observed', `${OBSERVATION}    by: me\n`, 5, 'Property by is not allowed.'],
  ['test', CASE.replace('status: valid', 'status: fine'), 5, 'Value is not accepted.'],
  ['test', CASE.replace('    device: b\n', ''), 2, 'Missing property "device".'],
  ['test', `${CASE}      reasons: expired\n`, 6, 'Property reasons is not allowed.'],
  ['test', `${CASE}as_of: 2026\n`, 6, 'Incorrect type. Expected "string".'],
  ['config', 'expiring_within_days: soon\n', 1, 'Incorrect type. Expected "integer".'],
  ['config', 'rules:\n  software-mising: error\n', 2, 'Property software-mising is not allowed.'],
  ['config', 'rules:\n  software-missing: fatal\n', 2, 'Value is not accepted. Valid values: "error", "warning"'],
];

describe.each(ways)('a file of $kind, by $way', ({ kind, way }) => {
  it('shows mistakes where they are', async () => {
    const mistakes = MISTAKES.filter(([of]) => of === kind);
    expect(mistakes).not.toEqual([]);
    const shift = way === 'settings' ? 0 : 1;
    for (const found of await inTurn(kind, mistakes, async ([, text, line, message]) => {
      const diagnostics = await server.diagnose(...fileOf(kind, text, way));
      return { text, line: line + shift, message, diagnostics };
    })) {
      const { text, line, message, diagnostics } = found;
      expect(diagnostics, text).toContainEqual({ line, message: expect.stringContaining(message) });
    }
  });
});

/** Does something with each of some values: at the same time, unless all are about the one config. */
async function inTurn<Value, Result>(
  kind: Kind,
  values: readonly Value[],
  action: (value: Value) => Promise<Result>,
): Promise<readonly Result[]> {
  if (kind !== 'config') return Promise.all(values.map(action));
  const results: Result[] = [];
  for (const value of values) results.push(await action(value));
  return results;
}

it('is silent on what init writes, and on all that passes the check', async () => {
  const written = readdirSync(fleet, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'));
  expect(written.length).toBeGreaterThan(8);
  const told = await Promise.all(
    written.map(async (name) => [name, await server.diagnose(name, readFileSync(path.join(fleet, name), 'utf8'))]),
  );
  expect(told.filter(([, diagnostics]) => (diagnostics as readonly unknown[]).length > 0)).toEqual([]);
});

it('is silent on this repository, whose fleet uses most of the fields', async () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const told = await Promise.all(
    ['inventory', 'policies'].flatMap((area) =>
      readdirSync(path.join(root, area), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => server.diagnose(`${area}/demo-${name}`, readFileSync(path.join(root, area, name), 'utf8'))),
    ),
  );
  expect(told.length).toBeGreaterThan(15);
  expect(told.flat()).toEqual([]);
});

it('leaves to the check what the docs say only a check sees', async () => {
  const texts: readonly (readonly [Kind, string])[] = [
    ['policy', `${RECORD}    end: 2026-02-30\n`],
    ['inventory', `${DEVICE}    tags: [nobody-declared-it]\n`],
    ['inventory', `${DEVICE}  - name: a\n    device_type: b\n    role: c\n`],
  ];
  for (const [kind, text] of texts) expect(await server.diagnose(...fileOf(kind, text)), text).toEqual([]);
});

it('ignores other files', async () => {
  expect(await server.diagnose('drafts/other.yaml', 'device: 7\n')).toEqual([]);
  const completions = await server.complete('drafts/other.yaml', '|');
  expect(completions.map(({ label }) => label)).toEqual(['Inline schema']);
});

/** What is completed at `|`, by its label. */
async function completed(kind: Kind, text: string, way?: 'first line'): Promise<ReadonlyMap<string, string>> {
  const completions = await server.complete(...fileOf(kind, text, way));
  return new Map(completions.map(({ label, insertText }) => [label, insertText]));
}

describe('completion', () => {
  it.each([
    ['inventory', 'inventory'],
    ['policy', 'policies'],
  ] as const)('names the collections of a file of %s', async (kind, area) => {
    const collections = COLLECTIONS.filter((name) => COLLECTION_AREAS[name] === area);
    expect([...(await completed(kind, '|')).keys()]).toEqual(collections);
    expect([...(await completed(kind, '|', 'first line')).keys()]).toEqual(collections);
  });

  it('writes what an entry must have, and no more', async () => {
    const collections = await completed('inventory', '|');
    expect(collections.get('devices')).toBe('devices:\n  - name: $1\n    device_type: $2\n    role: $3');
    expect((await completed('config', '|')).get('rules')).toBe('rules:\n  ');
  });

  it('names the fields of a device that are not there yet, a reference to be written as text', async () => {
    const fields = await completed('inventory', `${DEVICE}    |\n`);
    expect([...fields.keys()]).toEqual(expect.arrayContaining(['platform', 'location', 'tags', 'inventory_items']));
    expect(fields.has('role')).toBe(false);
    expect(fields.get('software_version')).toBe('software_version: ');
    const within = await completed('inventory', `${DEVICE}    software_version:\n      |\n`);
    expect([...within.keys()]).toEqual(expect.arrayContaining(['platform', 'version']));
  });

  it('names the fields of a record and of a case', async () => {
    const assignments = ['devices', 'device_tenants', 'device_types', 'device_roles', 'inventory_items', 'object_tags'];
    expect([...(await completed('policy', `${RECORD}    |\n`)).keys()]).toEqual(expect.arrayContaining(assignments));
    const expected = await completed('test', CASE.replace('status: valid', '|'));
    expect([...expected.keys()]).toEqual(expect.arrayContaining(['status', 'reason', 'matches', 'valid_until']));
  });

  it.each<readonly [Kind, string, readonly string[]]>([
    ['inventory', `${DEVICE}    status: |\n`, ['Active', 'Planned', 'Staged', 'Decommissioning']],
    ['inventory', 'software_versions:\n  - status: |\n', ['Active', 'Extended Support', 'End-of-Life']],
    ['inventory', 'software_image_files:\n  - hashing_algorithm: |\n', ['md5', 'sha512', 'blake3']],
    ['policy', `${RECORD}    preferred: |\n`, ['true', 'false']],
    ['test', CASE.replace('valid\n', '|\n'), ['valid', 'invalid', 'no_software']],
    ['config', 'device_uniqueness: |\n', ['location_tenant_name', 'name']],
    ['config', 'rules:\n  software-missing: |\n', ['error', 'warning', 'notice', '"off"']],
  ])('lists the values that can stand in %s: %s', async (kind, text, values) => {
    expect([...(await completed(kind, text)).keys()]).toEqual(expect.arrayContaining([...values]));
  });

  it('names all rules whose severity can be set', async () => {
    const rules = Object.keys(config.properties.rules.properties);
    expect([...(await completed('config', 'rules:\n  |')).keys()].sort()).toEqual([...rules].sort());
  });
});

describe('what hovering shows', () => {
  it.each<readonly [Kind, string, readonly string[]]>([
    ['inventory', DEVICE.replace('device_type', '|device_type'), ['The hardware model', '7150-S64']],
    ['inventory', `|${DEVICE}`, ['The network devices, with what they run.']],
    ['policy', `${RECORD}    |device_types: [a]\n`, ['both must match']],
    ['test', CASE.replace('status', '|status'), ['Whether the software is valid on that day.', '`no_software`']],
    ['config', 'rules:\n  |software-missing: error\n', ['has no software version', 'Default: `warning`', '`notice`']],
    ['config', '|grace_days: 3\n', ['Default: `0`']],
  ])('in %s: %s', async (kind, text, parts) => {
    for (const way of ['settings', 'first line'] as const) {
      const shown = await server.hover(...fileOf(kind, text, way));
      for (const part of parts) expect(shown).toContain(part);
    }
  });
});
