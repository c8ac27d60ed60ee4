// Names that every object of JavaScript has already are names like any other, in every collection and for every command.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { CHECK, temporaryDirectories } from './repositories.js';
import { runCli } from './run-cli.js';

const { make, removeAll } = temporaryDirectories();

afterAll(removeAll);

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const fleetOf = (name: string): Readonly<Record<string, string>> => ({
  'inventory/fleet.yaml': `manufacturers: [${name}]
tenants: [${name}]
locations: [${name}]
roles: [${name}]
tags: [${name}]
platforms: [{ name: ${name}, manufacturer: ${name} }]
device_types: [{ manufacturer: ${name}, model: ${name} }]
software_versions:
  - platform: ${name}
    version: ${name}
    status: Active
    software_image_files: [{ image_file_name: ${name}, status: Active, default_image: true }]
devices:
  - name: ${name}
    device_type: ${name}
    role: ${name}
    tenant: ${name}
    location: ${name}
    platform: ${name}
    tags: [${name}]
    software_version: ${name}
    custom_fields: { ${name}: ${name} }
    inventory_items:
      - { name: ${name}, manufacturer: ${name}, part_id: ${name}, software_version: { platform: ${name}, version: ${name} } }
  - { name: other, device_type: ${name}, role: ${name}, platform: ${name} }
virtual_machines:
  - { name: ${name}, cluster: ${name}, role: ${name}, platform: ${name}, tenant: ${name}, software_version: ${name} }
`,
  'policies/policy.yaml': `validated_software:
  - { name: ${name}, software: ${name}, start: 2026-01-01, device_types: [${name}], device_roles: [${name}], inventory_items: [${name}] }
`,
  'tests/names.fleetvet.yaml': `as_of: 2026-11-21
cases:
  - name: ${name}
    device: ${name}
    expect: { status: valid, matches: [${name}] }
  - name: another ${name}
    new_device: { device_type: ${name}, role: ${name}, platform: ${name}, software_version: ${name} }
    expect: { status: valid, matches: [${name}] }
`,
});

describe.each(NAMES)('%s', (name) => {
  const fleet = make(fleetOf(name));
  const asOf = ['--as-of', '2026-11-21'];

  it('is checked, split and joined', async () => {
    const run = await runCli([...CHECK, '--format', 'json'], fleet);
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    const { evaluations, diagnostics } = JSON.parse(run.stdout) as {
      readonly evaluations: readonly object[];
      readonly diagnostics: readonly { readonly rule: string }[];
    };
    expect(evaluations).toContainEqual(expect.objectContaining({ name, status: 'valid' }));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['software-missing']);
    const files = [1, 2].map((part) => path.join(fleet, `part-${part}.json`));
    for (const [index, file] of files.entries())
      await runCli([...CHECK, '-q', '-f', 'json', '-o', file, '--shard', `${index + 1}/2`], fleet);
    expect((await runCli(['merge', ...files], fleet)).stdout).toBe(run.stdout);
  });

  it.each([
    ['explain', ['explain', name, '--kind', 'device', ...asOf]],
    ['explain of an item', ['explain', `${name}/${name}`, ...asOf]],
    ['query devices', ['query', 'devices', '--name', name, ...asOf]],
    ['query software', ['query', 'software-versions', '--platform', name, ...asOf]],
    ['query records', ['query', 'validated-software', '--software', name, ...asOf]],
    ['query items', ['query', 'inventory-items', '--name', name, ...asOf]],
    ['query machines', ['query', 'virtual-machines', '--name', name, ...asOf]],
    ['plan', ['plan', '--missing', ...asOf]],
    ['forecast', ['forecast', '--subjects', '--as-of', '2025-12-01']],
    ['test', ['test', '--min-coverage', '100']],
    ['report', ['report', ...asOf]],
    ['report for people', ['report', '--format', 'html', ...asOf]],
  ])('is found by %s', async (_, args) => {
    const { status, stdout, stderr } = await runCli(args, fleet);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.replaceAll('\\_', '_')).toContain(name);
  });

  it('is not a field, a collection or a rule', async () => {
    const broken = make({
      ...fleetOf(name),
      'inventory/more.yaml': `${name}: []\ndevices: [{ ${name}: x, name: d }]\n`,
    });
    const run = await runCli(CHECK, broken);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(`there is no collection "${name}"`);
    expect(run.stdout).toContain(`"${name}"`);
    writeFileSync(path.join(broken, 'fleetvet.yaml'), `rules: { ${name}: off }\n`);
    expect((await runCli(CHECK, broken)).status).toBe(2);
    writeFileSync(path.join(broken, 'fleetvet.yaml'), '');
    writeFileSync(
      path.join(broken, 'tests', 'names.fleetvet.yaml'),
      `cases: [{ name: x, device: other, ${name}: x, expect: { status: valid } }]\n`,
    );
    const tested = await runCli(['test'], broken);
    expect(tested.status).toBe(1);
    expect(tested.stdout).toContain(`has the unknown field "${name}"`);
  });
});
