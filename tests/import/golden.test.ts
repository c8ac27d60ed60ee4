import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';
import { parse } from 'yaml';

import { check } from '../../src/check/check.js';
import { inMemory } from '../../src/files/memory.js';
import { RULES } from '../../src/model/rules.js';
import type { DeviceRecord, Remark } from '../../src/import/record.js';
import { importInto, readSource, sampleFiles } from './import-into.js';

/** Each sample, as it is imported into an empty repository: what the table shows was read line by line. */
const RUNS: readonly (readonly [source: string, sample: string])[] = [
  ['ansible', 'ansible'],
  ['catalyst-center', 'catalyst-center/network-device.json'],
  ['catalyst-center', 'catalyst-center/ssot-get_devices.json'],
  ['cloudvision', 'cloudvision/cv_server_provision-switchInfo.json'],
  ['cloudvision', 'cloudvision/get_devices_response.json'],
  ['cloudvision', 'cloudvision/get_inventory_response.json'],
  ['containerlab', 'containerlab'],
  ['csv', 'csv/dnac-export-columns.csv'],
  ['csv', 'csv/netmiko-inventory.csv'],
  ['csv', 'csv/spreadsheet.csv'],
  ['ipfabric', 'ipfabric'],
  ['librenms', 'librenms'],
  ['napalm', 'napalm'],
  ['nautobot', 'nautobot/graphql-devices.json'],
  ['nautobot', 'nautobot/rest-devices-nornir-mock.json'],
  ['netbox', 'netbox/devices-table-export.csv'],
  ['netbox', 'netbox/columns-semicolon.csv'],
  ['netbox', 'netbox/v3'],
  ['netbox', 'netbox/v4'],
  ['nornir', 'nornir/hosts.yaml'],
  ['oxidized', 'oxidized'],
  ['show-version', 'show-version'],
  ['suzieq', 'suzieq/device-show.json'],
  ['suzieq', 'suzieq/device-show-eos.json'],
  ['suzieq', 'suzieq/device-show-junos.json'],
  ['suzieq', 'suzieq/device-show-nxos.json'],
  ['suzieq', 'suzieq/device-show-panos.json'],
];

const FIELDS = [
  'device_type',
  'platform',
  'software_version',
  'serial',
  'role',
  'location',
  'tenant',
  'status',
  'tags',
] as const;

const HEAD = `# All samples × all fields

What each sample gives when it is imported into an empty repository, with \`--default role=unassigned\`. Written by
\`UPDATE_GOLDENS=1 npx vitest run tests/import/golden\`; read the difference before you commit it.

\`a → b\`: the source says a, and b is written. An empty cell has one of these reasons:

- \`–\`: the source does not say
- \`(d)\`: the default of the data model holds, which is not written (status Active)
- \`✗ a\`: the source says a, and it is left out; the notes below the table say why
`;

/** The samples that hold more than devices: software, image files and policy. */
const WITH_POLICY: readonly (readonly [source: string, sample: string])[] = [
  ['nautobot', 'nautobot/demo-fleet.json'],
  ['nautobot-bootstrap', 'nautobot-bootstrap'],
];

const POLICY_FIELDS: Readonly<Record<string, readonly string[]>> = {
  platforms: ['name', 'manufacturer', 'network_driver', 'description'],
  software_versions: [
    ...['platform', 'version', 'status', 'alias', 'release_date', 'end_of_support_date', 'documentation_url'],
    ...['long_term_support', 'pre_release', 'tags'],
  ],
  software_image_files: [
    ...['software_version', 'image_file_name', 'status', 'image_file_checksum', 'hashing_algorithm'],
    ...['image_file_size', 'download_url', 'default_image', 'device_types', 'tags'],
  ],
  validated_software: [
    ...['software', 'start', 'end', 'preferred', 'devices', 'device_tenants', 'device_types', 'device_roles'],
    ...['inventory_items', 'object_tags'],
  ],
};

it('imports every sample as recorded', async () => {
  const sections: string[] = [];
  for (const [source, sample] of RUNS) sections.push(await sectionFor(source, sample));
  for (const [source, sample] of WITH_POLICY) sections.push(await policySectionFor(source, sample));
  const text = [HEAD, ...sections].join('\n');
  const file = path.resolve(import.meta.dirname, 'golden.md');
  if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

it.each([
  ...RUNS,
  ['nautobot-bootstrap', 'nautobot-bootstrap'],
  ['devicetype-library', 'devicetype-library'],
  ['nautobot', 'nautobot/demo-fleet.json'],
  ['netbox', 'netbox/device-types.yaml'],
] as const)(
  '%s: %s passes the check without an error of a rule marked !, and imports nothing the second time',
  async (source, sample) => {
    const files = sampleFiles(source, sample);
    const { plan, after } = await importInto({}, source, files);
    if (plan.files.length === 0) return;
    const { diagnostics } = await check({ source: inMemory(after), asOf: '2026-11-21' });
    expect(diagnostics.filter(({ rule }) => RULES[rule].alwaysError && rule !== 'subject-not-judged')).toEqual([]);
    expect((await importInto(after, source, files)).plan.files).toEqual([]);
  },
);

async function sectionFor(source: string, sample: string): Promise<string> {
  const files = sampleFiles(source, sample);
  const { devices: records } = await readSource(source, files);
  const { plan, after } = await importInto({}, source, files);
  const documents = Object.entries(after)
    .filter(([file]) => file.startsWith('inventory/'))
    .map(([, text]) => parse(text) as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>);
  const devices = documents.flatMap((document) => document['devices'] ?? []);
  const types = documents.flatMap((document) => document['device_types'] ?? []);
  const rows = devices.map((device) => {
    const record = records.find(
      ({ fields: { name, location, tenant } }) =>
        name === device['name'] && location === device['location'] && tenant === device['tenant'],
    );
    const type = types.find(({ model }) => model === modelOf(device['device_type']));
    const items = (device['inventory_items'] ?? []) as readonly Readonly<Record<string, unknown>>[];
    return [
      String(device['name']),
      cell(record?.fields.manufacturer, type?.['manufacturer']),
      ...FIELDS.map((field) => cell(rawOf(record, field), device[field], field)),
      items
        .map(({ name, part_id: part, serial }) => [name, part, serial ?? 'no serial'].filter(Boolean).join(' '))
        .join('; ') || '–',
    ];
  });
  const table = [
    ['name', 'manufacturer', ...FIELDS, 'inventory_items'],
    ['---', '---', ...FIELDS.map(() => '---'), '---'],
    ...rows,
  ].map((cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`);
  return [
    `## ${source}: ${sample}`,
    '',
    ...(rows.length > 0 ? table : ['No devices.']),
    '',
    ...remarks('skipped', plan.skipped),
    ...remarks(
      'noted',
      plan.changed.filter(({ reason }) => !reason.endsWith('usual name')),
    ),
    '',
  ]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** The tables of what a sample says of software and policy. */
async function policySectionFor(source: string, sample: string): Promise<string> {
  const files = sampleFiles(source, sample);
  const { plan, after } = await importInto({}, source, files);
  const entries: Record<string, Readonly<Record<string, unknown>>[]> = {};
  for (const [file, text] of Object.entries(after))
    if (file !== 'fleetvet.yaml')
      for (const [collection, list] of Object.entries(parse(text) as typeof entries))
        (entries[collection] ??= []).push(...list);
  const shown = (value: unknown): string => {
    if (value === undefined) return '–';
    if (Array.isArray(value)) return value.map(shown).join('; ');
    if (typeof value === 'object' && value !== null) return Object.values(value).map(shown).join(' ');
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const tables = Object.entries(POLICY_FIELDS).flatMap(([collection, fields]) => [
    `### ${collection}`,
    '',
    ...[
      fields,
      fields.map(() => '---'),
      ...(entries[collection] ?? []).map((entry) => fields.map((field) => shown(entry[field]))),
    ].map((cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`),
    '',
  ]);
  const notes = [...remarks('skipped', plan.skipped), ...remarks('noted', plan.changed)];
  return [`## ${source}: ${sample}`, '', ...tables, ...notes, ''].join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

function modelOf(reference: unknown): unknown {
  return typeof reference === 'string' ? reference : (reference as { model?: unknown } | undefined)?.model;
}

function rawOf(record: DeviceRecord | undefined, field: (typeof FIELDS)[number]): string | undefined {
  if (field !== 'tags') return record?.fields[field];
  const tags = record?.tags ?? [];
  return tags.length > 0 ? tags.join(', ') : undefined;
}

function cell(raw: string | undefined, value: unknown, field?: string): string {
  const text = Array.isArray(value) ? value.join(', ') : (modelOf(value) as string | undefined);
  if (text === undefined)
    return field === 'status' && (raw === undefined || raw.toLowerCase() === 'active')
      ? '(d)'
      : raw === undefined
        ? '–'
        : `✗ ${raw}`;
  return raw === undefined || raw === text ? text : `${raw} → ${text}`;
}

function remarks(title: string, all: readonly Remark[]): readonly string[] {
  return all.map(
    ({ reason, name, detail }) =>
      `- ${title}: ${name}: ${reason}${detail === undefined || detail === name ? '' : ` (${detail})`}`,
  );
}
