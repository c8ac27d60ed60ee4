// What a comparison costs: checks a fleet of one file a device as it is, and compared with the commit before, in which ten
// of the files were different; each by the built command line, as whole processes.
// usage: npx tsx bench/base.ts [devices]      (default: 10000; build first)
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, devNull, tmpdir } from 'node:os';
import path from 'node:path';

const CLI = path.resolve(import.meta.dirname, '..', 'dist', 'cli.js');
const RUNS = 5;
const RECORDS = 200;
const CHANGED = 10;
const AS_OF = '2026-11-21';

const devices = Number(process.argv[2] ?? 10_000);
const directory = mkdtempSync(path.join(tmpdir(), 'fleetvet-bench-'));
try {
  commitFleet();
  const times = Array.from({ length: RUNS }, () => [
    timeOf(['check', '--as-of', AS_OF]),
    timeOf(['check', '--as-of', AS_OF, '--base', 'HEAD^1']),
  ]);
  const [alone, compared] = [median(times.map(([time = 0]) => time)), median(times.map(([, time = 0]) => time))];
  console.log(`${devices} devices in as many files, ${RECORDS} records, ${CHANGED} files changed`);
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'an unknown processor'}, median of ${RUNS} runs`);
  console.log(`check                  ${alone.toFixed(0).padStart(6)} ms`);
  console.log(`check --base HEAD^1    ${compared.toFixed(0).padStart(6)} ms`);
  console.log(`ratio                  ${(compared / alone).toFixed(2).padStart(6)}`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Numbers that look random and are the same in each run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Two commits: a fleet in which all is approved, and the same with other software on a few devices. */
function commitFleet(): void {
  const next = random(20_261_121);
  const types = Array.from({ length: 20 }, (_, index) => `type-${index}`);
  const roles = ['leaf', 'spine', 'border', 'access'];
  const versions = Array.from({ length: 40 }, (_, index) => `4.${index}.1F`);
  write('inventory/catalogue.yaml', [
    'manufacturers: [Arista]',
    'platforms: [{ name: eos, manufacturer: Arista }]',
    `roles: [${roles.join(', ')}]`,
    'device_types:',
    ...types.map((model) => `  - { manufacturer: Arista, model: ${model} }`),
    'software_versions:',
    ...versions.map(
      (version) =>
        `  - { platform: eos, version: ${version}, status: Active, software_image_files: [{ image_file_name: EOS-${version}.swi, status: Active, default_image: true }] }`,
    ),
  ]);
  // Record 0 is for the first type and the first role, record 1 for the second type, and so on, round and round.
  const records = Array.from({ length: RECORDS }, (_, index) => ({
    type: types[index % types.length] ?? '',
    role: roles[Math.floor(index / types.length) % roles.length] ?? '',
    version: versions[1 + next(versions.length - 1)] ?? '',
  }));
  write('policies/eos.yaml', [
    'validated_software:',
    ...records.map(
      ({ type, role, version }, index) =>
        `  - { name: record-${index}, software: ${version}, start: 2026-01-01, device_types: [${type}], device_roles: [${role}] }`,
    ),
  ]);
  for (let index = 0; index < devices; index += 1) writeDevice(index);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'core.autocrlf', 'false');
  commit();
  for (let change = 0; change < CHANGED; change += 1) {
    writeDevice(Math.floor((change * devices) / CHANGED), versions[0]);
  }
  commit();

  /** Writes a device, with software that one of the records for its type and role approves, or with other software. */
  function writeDevice(index: number, other?: string): void {
    const { type = '', role = '', version = '' } = records[next(RECORDS)] ?? {};
    write(`inventory/sites/site-${index % 100}/device-${index}.yaml`, [
      'devices:',
      `  - name: device-${index}`,
      `    device_type: ${type}`,
      `    role: ${role}`,
      '    platform: eos',
      `    serial: SSJ${17_000_000 + index}`,
      `    software_version: ${other ?? version}`,
    ]);
  }
}

function write(file: string, lines: readonly string[]): void {
  const absolute = path.join(directory, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, `${lines.join('\n')}\n`);
}

function commit(): void {
  git('add', '--all');
  git('-c', 'user.name=fleetvet', '-c', 'user.email=fleetvet@example.com', 'commit', '--quiet', '--message=a state');
}

function git(...args: readonly string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stderr } = spawnSync('git', args, { cwd: directory, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/** How many milliseconds the command line takes, from its start to its end. */
function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args, '-f', 'json'], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0 && status !== 1) throw new Error(`fleetvet ${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
