// What `fleetvet plan` costs where every device must move, each in a file of its own: each format, and `--write`.
// usage: npx tsx bench/plan.ts [devices]      (default: 10000); build first
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import { type Contender, measure, median } from './measure.js';
import { PLAN_FORMAT_NAMES } from '../src/plan/formats/formats.js';

const CLI = path.resolve(import.meta.dirname, '../dist/cli.js');
const ROUNDS = 5;
const devices = Number(process.argv[2] ?? 10_000);

const image = (version: string): string =>
  `{ software_version: ${version}, image_file_name: EOS-${version}.swi, status: Active, default_image: true }`;

const directory = mkdtempSync(path.join(tmpdir(), 'fleetvet-bench-'));
try {
  const fleet = path.join(directory, 'fleet');
  writeFleet(fleet);
  const plan = (cwd: string, ...args: readonly string[]): Contender => ({
    name: args.join(' '),
    program: process.execPath,
    args: [CLI, 'plan', '--cwd', cwd, '--as-of', '2026-11-27', ...args],
  });
  console.log(`${devices} planned devices, Node ${process.version}, ${cpus()[0]?.model ?? 'an unknown processor'}`);
  const formats = PLAN_FORMAT_NAMES.map((format) => plan(fleet, '--all', '-f', format));
  for (const [name, { milliseconds }] of measure(formats, ROUNDS)) print(name, milliseconds);
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const copy = path.join(directory, `copy-${round}`);
    cpSync(fleet, copy, { recursive: true });
    return measure([plan(copy, '--write')], 1).get('--write')?.milliseconds ?? NaN;
  });
  print('--write', median(times));
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function print(name: string, milliseconds: number): void {
  console.log(`${name.padEnd(20)} ${(milliseconds / 1000).toFixed(2).padStart(6)} s`);
}

function writeFleet(root: string): void {
  for (const folder of ['inventory/devices', 'policies']) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'fleetvet.yaml'), '{}\n');
  writeFileSync(
    path.join(root, 'inventory/software.yaml'),
    `manufacturers: [Arista]
platforms: [{ name: eos, manufacturer: Arista }]
roles: [leaf]
locations: [AMS01]
device_types: [{ manufacturer: Arista, model: DCS-7050SX3 }]
software_versions:
  - { platform: eos, version: 4.31.6M, status: Active }
  - { platform: eos, version: 4.32.4M, status: Active }
software_image_files:
  - ${image('4.31.6M')}
  - ${image('4.32.4M')}
`,
  );
  writeFileSync(
    path.join(root, 'policies/eos.yaml'),
    'validated_software:\n  - { software: 4.32.4M, start: 2020-01-01, device_types: [DCS-7050SX3] }\n',
  );
  for (let index = 0; index < devices; index += 1)
    writeFileSync(
      path.join(root, `inventory/devices/leaf-${index}.yaml`),
      `devices:
  - name: leaf-${index} # rack ${index}
    device_type: DCS-7050SX3
    platform: eos
    role: leaf
    status: Active
    location: AMS01
    software_version: 4.31.6M
`,
    );
}
