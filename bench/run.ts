// All benchmarks, whole processes, medians, each beside what it is compared with in the same run; the tables of --full go
// to docs/performance.md. Build first.
// usage: npm run bench                 10,000 devices: some minutes
//        npm run bench -- --full       100,000 devices, 1,000,000 for growth: an hour
//        npm run bench -- --no-peers   leaves out the programs of others, which are installed from their registries
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem, type } from 'node:os';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { CHANGED, commitFleet } from './base.js';
import { type FleetOptions, type WrittenFleet, writeFleet } from './fleet.js';
import { type Contender, measure, type Measured, median } from './measure.js';
import { installPeers } from './peers.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'dist', 'cli.js');
const PAGE = path.join(ROOT, 'docs', 'performance.md');
const AS_OF = '2026-11-21';
const { values: options } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: true },
    rounds: { type: 'string', default: '5' },
  },
  allowNegative: true,
});
const ROUNDS = Number(options.rounds);
const DEVICES = options.full ? 100_000 : 10_000;
const RECORDS = 2000;

const scratch = mkdtempSync(path.join(tmpdir(), 'fleetvet-bench-'));
try {
  const tables = [startUp(), cold(), oneDeviceFiles(), blockText(), evaluationAlone(), comparedWithBase(), growth()];
  if (options.peers) tables.push(peers());
  const text = `${machine()}\n\n${tables.join('\n\n')}`;
  if (options.full) writeFileSync(PAGE, withRegion(readFileSync(PAGE, 'utf8'), 'full', text));
  console.log(text);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function startUp(): string {
  const fleet = fleetOf({ devices: 8, records: 20, layout: 'one-device-files' });
  const measured = measure(
    [
      node('nothing', ['-e', '0']),
      node('fleetvet --version', [CLI, '--version']),
      check('fleetvet check of ten files', fleet.directory),
    ],
    ROUNDS * 3,
  );
  const nothing = timeOf(measured, 'nothing');
  return table(
    'Start-up',
    ['process', 'time', 'above Node.js itself', 'target'],
    [...measured].map(([name, { milliseconds }]) => [
      name === 'nothing' ? 'node -e 0' : name,
      milli(milliseconds),
      name === 'nothing' ? '' : milli(milliseconds - nothing),
      name === 'nothing' ? '' : name.endsWith('--version') ? '20 ms' : '60 ms',
    ]),
  );
}

function cold(): string {
  const size = { devices: DEVICES, records: RECORDS, layout: 'list-files' } as const;
  const yaml = fleetOf(size);
  const json = fleetOf(size, 'json');
  const measured = measure(
    [
      check('fleetvet check', yaml.directory),
      check('fleetvet check --no-fast-path', yaml.directory, '--no-fast-path'),
      baseline('yaml', 'parsing the same files by yaml, and nothing else', yaml.directory),
      baseline('json', 'parsing the same data by JSON.parse, and nothing else', json.directory),
    ],
    ROUNDS,
  );
  const own = timeOf(measured, 'fleetvet check');
  return table(
    `Cold: ${count(DEVICES)} devices in ${count(yaml.files)} list files (${mega(yaml.bytes)}), ${count(RECORDS)} records`,
    ['process', 'time', 'peak memory', 'against fleetvet check', 'target'],
    [...measured].map(([name, { milliseconds, memory }]) => [
      name,
      milli(milliseconds),
      memory === undefined ? '' : mega(memory),
      ratio(milliseconds / own),
      name.includes('by yaml') ? 'at least 8' : name.includes('JSON.parse') ? 'at least 0.125' : '',
    ]),
  );
}

function oneDeviceFiles(): string {
  const fleet = fleetOf({ devices: DEVICES, records: RECORDS, layout: 'one-device-files' });
  const measured = measure(
    [
      check('fleetvet check', fleet.directory),
      baseline('read', 'reading the same files, and nothing else', fleet.directory),
    ],
    ROUNDS,
  );
  const floor = timeOf(measured, 'reading the same files, and nothing else');
  return table(
    `Cold: ${count(DEVICES)} devices, each in a file of its own (${mega(fleet.bytes)}), ${count(RECORDS)} records`,
    ['process', 'time', 'peak memory', 'against reading', 'target'],
    [...measured].map(([name, { milliseconds, memory }]) => [
      name,
      milli(milliseconds),
      memory === undefined ? '' : mega(memory),
      ratio(milliseconds / floor),
      name === 'fleetvet check' ? 'at most 4' : '',
    ]),
  );
}

/** Plain files, and the same files with block text in the comments of each device. */
function blockText(): string {
  const size = { devices: Math.min(DEVICES, 100_000), records: RECORDS, layout: 'one-device-files' } as const;
  const contenders = (['plain', 'with block text'] as const).map((kind) => {
    const directory = path.join(scratch, `text-${kind.replaceAll(' ', '-')}`);
    mkdirSync(directory, { recursive: true });
    writeFleet(directory, { ...size, ...(kind === 'with block text' && { blockText: true }) });
    return check(kind, directory);
  });
  const measured = measure(contenders, ROUNDS);
  const plain = timeOf(measured, 'plain');
  return table(
    `Block text: ${count(size.devices)} devices in as many files`,
    ['files', 'time', 'peak memory', 'against plain', 'target'],
    [...measured].map(([name, { milliseconds, memory }]) => [
      name,
      milli(milliseconds),
      memory === undefined ? '' : mega(memory),
      ratio(milliseconds / plain),
      name === 'plain' ? '' : 'at most 1.2',
    ]),
  );
}

function evaluationAlone(): string {
  const { directory } = fleetOf({ devices: 10_000, records: 200, layout: 'list-files' });
  const script = path.join(import.meta.dirname, 'evaluation.ts');
  const times = Array.from({ length: ROUNDS }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, directory], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return (JSON.parse(stdout) as { milliseconds: number }).milliseconds;
  });
  return table(
    'Evaluation alone: 10,000 devices, 200 records',
    ['what', 'time', 'target'],
    [['matching, ordering and judging every device', milli(median(times)), 'under 100 ms']],
  );
}

function comparedWithBase(): string {
  const directory = path.join(scratch, 'base');
  const devices = Math.min(DEVICES, 100_000);
  commitFleet(directory, { devices, records: 200 });
  const measured = measure(
    [check('fleetvet check', directory), check('fleetvet check --base HEAD^1', directory, '--base', 'HEAD^1')],
    ROUNDS,
  );
  const alone = timeOf(measured, 'fleetvet check');
  return table(
    `Compared with a base: ${count(devices)} devices in as many files, 200 records, ${CHANGED} files changed`,
    ['process', 'time', 'against check', 'target'],
    [...measured].map(([name, { milliseconds }]) => [
      name,
      milli(milliseconds),
      ratio(milliseconds / alone),
      name.includes('--base') ? 'at most 1.3' : '',
    ]),
  );
}

function growth(): string {
  const sizes = [1000, 10_000, 100_000, ...(options.full ? [1_000_000] : [])];
  const rows = sizes.map((devices) => {
    const { directory } = fleetOf({ devices, records: RECORDS, layout: 'list-files' });
    const { milliseconds, memory } = measure([check('check', directory)], devices > 100_000 ? 3 : ROUNDS).get('check')!;
    rmSync(directory, { recursive: true });
    const target = devices === 100_000 ? '250 MB' : devices === 1_000_000 ? '1.2 GB' : '';
    return [count(devices), milli(milliseconds), milli((milliseconds / devices) * 10_000), mega(memory ?? 0), target];
  });
  return table(
    `Growth: list files, ${count(RECORDS)} records`,
    ['devices', 'time', 'time for each 10,000', 'peak memory', 'target for memory'],
    rows,
  );
}

function peers(): string {
  const { directory } = fleetOf({ devices: 10_000, records: 200, layout: 'one-device-files' });
  const schema = path.join(scratch, 'inventory.schema.json');
  writeFileSync(schema, spawnSync(process.execPath, [CLI, 'schema', 'inventory'], { encoding: 'utf8' }).stdout);
  const own = check('fleetvet check', directory);
  const rows = installPeers({ folder: path.join(scratch, 'peers'), fleet: directory, schema }).map((peer) => {
    if ('skipped' in peer) return [peer.name, '', '', peer.skipped];
    const { name, version, contender } = peer;
    try {
      // Some of them take minutes: one round tells enough.
      const first = measure([own, contender], 1);
      const rounds = timeOf(first, name) > 60_000 ? first : measure([own, contender], ROUNDS);
      return [
        `${name} ${version}`,
        milli(timeOf(rounds, name)),
        ratio(timeOf(rounds, name) / timeOf(rounds, own.name)),
        '',
      ];
    } catch (error) {
      return [`${name} ${version}`, '', '', `failed: ${String(error).split('\n')[0]?.slice(0, 120) ?? ''}`];
    }
  });
  const { milliseconds } = measure([own], ROUNDS).get(own.name)!;
  return table(
    'Peers: 10,000 files of one device each; the peers validate them by a JSON Schema, fleetvet makes its whole check',
    ['process', 'time', 'against fleetvet check', 'note'],
    [
      ['fleetvet check', milli(milliseconds), '1', 'reading, validating, resolving, matching 200 records, reporting'],
      ...rows,
    ],
  );
}

function fleetOf(of: FleetOptions, notation: 'yaml' | 'json' = 'yaml'): WrittenFleet & { readonly directory: string } {
  const directory = path.join(scratch, `${of.layout}-${of.devices}-${of.records}-${notation}`);
  mkdirSync(directory, { recursive: true });
  return { directory, ...writeFleet(directory, of, notation) };
}

function node(name: string, args: readonly string[], cwd?: string): Contender {
  return { name, program: process.execPath, args, ...(cwd !== undefined && { cwd }) };
}

function check(name: string, directory: string, ...more: readonly string[]): Contender {
  return node(name, [CLI, 'check', '--as-of', AS_OF, '--quiet', '--fail-on', 'never', ...more], directory);
}

function baseline(mode: 'read' | 'json' | 'yaml', name: string, directory: string): Contender {
  return node(name, [path.join(import.meta.dirname, 'baselines.mjs'), mode, directory]);
}

function timeOf(measured: ReadonlyMap<string, Measured>, name: string): number {
  return measured.get(name)?.milliseconds ?? Number.NaN;
}

function machine(): string {
  const [processor] = cpus();
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const library = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', 'yaml', 'package.json'), 'utf8')) as {
    version: string;
  };
  return `fleetvet ${version}, yaml ${library.version}, Node.js ${process.version}, ${type()}, ${cpus().length} × ${processor?.model ?? 'an unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB; medians of ${ROUNDS} rounds.`;
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The page with the text between the markers of a region replaced. */
function withRegion(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- bench: ${name} -->`, `<!-- end of bench: ${name} -->`];
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`${PAGE} has no region ${name}`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function milli(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function ratio(of: number): string {
  return of < 10 ? of.toFixed(2) : of.toFixed(0);
}
