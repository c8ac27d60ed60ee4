import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { CHECK, devicesWithoutSoftware, FLEET, temporaryDirectories } from '../cli/repositories.js';
import { type CliRun, runCli } from '../cli/run-cli.js';
import { type Files, GIT_ENVIRONMENT } from '../compare/git-repository.js';
import { CLEAN, removeAll as removeRepositories, repositoryOf, SPOILT } from '../git/fleets.js';

const { make, removeAll } = temporaryDirectories();
afterAll(removeAll);
afterAll(removeRepositories);

const out = make({});

/** Devices without software, one that is declared twice, one that is not approved, inventory items and a virtual machine. */
const fleet = make({
  ...FLEET,
  'inventory/fra.yaml': devicesWithoutSoftware(6),
  'inventory/more.yaml': `software_versions:
  - { platform: arista_eos, version: 4.20.1F, status: Active }
locations: [AMS, FRA]
devices:
  - { name: bad-01, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.20.1F }
  - { name: twice, device_type: 7150-S64, role: leaf }
  - { name: twice, device_type: 7150-S64, role: leaf }
  - name: stack
    location: AMS
    device_type: 7150-S64
    role: leaf
    inventory_items: &items [{ name: supervisor }, { name: psu }]
  - { name: stack, location: FRA, device_type: 7150-S64, role: leaf, inventory_items: *items }
virtual_machines:
  - { name: controller, platform: arista_eos, software_version: 4.28.3M }
waivers:
`.replace('waivers:\n', ''),
  'policies/waivers.yaml': 'waivers:\n  - { reason: "a test", until: 2027-01-01, devices: [bad-01] }\n',
});

type Format = 'json' | 'ndjson';

async function partsIn(format: Format, count: number): Promise<readonly string[]> {
  const files: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const file = path.join(out, `${format}-${index}.${format}`);
    const { status, stdout } = await runCli([...CHECK, '--shard', `${index}/${count}`, '-f', format], fleet);
    expect(status).toBeLessThan(2);
    writeFileSync(file, stdout);
    files.push(file);
  }
  return files;
}

const merge = async (files: readonly string[], ...args: readonly string[]): Promise<CliRun> =>
  runCli(['merge', ...files, ...args], out);

describe.each<Format>(['json', 'ndjson'])('parts in %s', (format) => {
  it.each([1, 2, 3, 7])('%i of them make up the whole', async (count) => {
    const whole = await runCli([...CHECK, '-f', format], fleet);
    expect(await merge([...(await partsIn(format, count))].reverse())).toEqual(whole);
  });

  /** Edits of the lines of a part; each makes them disagree with the head. */
  const edits: readonly (readonly [string, (lines: readonly string[]) => readonly string[]])[] = [
    ['a diagnostic is lost', (lines) => without(lines, /"rule":/)],
    ['the only error is lost', (lines) => without(lines, /"severity":"error"/)],
    ['an evaluation is lost', (lines) => without(lines, /"kind":"device"[^\n]*"matches"/)],
    ['an inventory item is lost', (lines) => without(lines, /"kind":"inventory_item","name"[^\n]*"matches"/)],
    ['a virtual machine is lost', (lines) => without(lines, /"kind":"virtual_machine"/)],
    ['a diagnostic is there twice', (lines) => twice(lines, /"rule":/)],
    ['an evaluation is there twice', (lines) => twice(lines, /"kind":"device"[^\n]*"matches"/)],
    ['an evaluation takes the place of another', (lines) => instead(lines, /"kind":"device"[^\n]*"matches"/)],
    ['a diagnostic takes the place of another', (lines) => instead(lines, /"rule":"software-missing"/)],
    ['an error is lowered', (lines) => edit(lines, '"severity":"error"', '"severity":"notice"')],
    ['a warning is lowered', (lines) => edit(lines, '"severity":"warning"', '"severity":"notice"')],
    ['a waiver is added', (lines) => edit(lines, '"severity":"error",', '"severity":"error","waived":{},')],
    ['a waiver is lost', (lines) => edit(lines, '"waived":', '"wavered":')],
    ['an error counts as fixed', (lines) => edit(lines, '"severity":"error",', '"severity":"error","change":"fixed",')],
    ['a device is called valid', (lines) => edit(lines, '"status":"invalid"', '"status":"valid"')],
    ['a device without software is called valid', (lines) => edit(lines, '"status":"no_software"', '"status":"valid"')],
    ['a device is judged after all', (lines) => edit(lines, '"rule":"subject-not-judged"', '"rule":"schema"')],
    ['a severity is not one', (lines) => edit(lines, '"severity":"error"', '"severity":"none"')],
    ['a severity is not text', (lines) => edit(lines, '"severity":"error"', '"severity":1')],
    ['a location is lost', (lines) => edit(lines, '"location":', '"place":')],
    ['a kind is not one', (lines) => edit(lines, '"subject":{"kind":"device"', '"subject":{"kind":"table"')],
    ['a line is not an object', (lines) => edit(lines, /^\{(?:"type":"diagnostic",)?"rule".*$/m, '"x"')],
    ...(['error', 'warning', 'waived'] as const).map(
      (name) => [`the head counts fewer: ${name}`, (lines: readonly string[]) => lower(lines, name)] as const,
    ),
    ...(['total', 'invalid', 'no_software', 'not_judged'] as const).map(
      (name) => [`the head counts fewer: ${name}`, (lines: readonly string[]) => lower(lines, name)] as const,
    ),
    ['the head counts more', (lines) => edit(lines, '"notice":', '"notice":1')],
    ['the head does not count', (lines) => edit(lines, /"error":\d+/, '"errors":9')],
    ['the head counts with text', (lines) => edit(lines, /"total":(\d+)/, '"total":"$1"')],
    ['the head counts with nothing', (lines) => edit(lines, /"devices":\{[^}]*\}/, '"devices":null')],
  ];

  it.each(edits)('are refused where %s', async (_, change) => {
    const [part = ''] = await partsIn(format, 1);
    const text = readFileSync(part, 'utf8');
    const edited = change(text.split('\n')).join('\n');
    expect(edited).not.toBe(text);
    writeFileSync(part, edited);
    const target = path.join(out, 'merged');
    writeFileSync(target, 'as it was');
    for (const args of [[], ['-o', target], ['--fail-on', 'never']]) {
      const { status, stdout, stderr } = await merge([part], ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^fleetvet: [^\n]+(?:run that part again|with check --shard I\/N -o json=FILE)\n$/);
      expect(stderr).toContain(part);
    }
    expect(readFileSync(target, 'utf8')).toBe('as it was');
  });

  it('are refused by name if one of several lacks a line', async () => {
    const parts = await partsIn(format, 3);
    const part = parts[1] ?? '';
    writeFileSync(part, without(readFileSync(part, 'utf8').split('\n'), /"rule":/).join('\n'));
    const { status, stderr } = await merge(parts);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^fleetvet: \S*-2\.\S+ does not add up: its head counts \d+ for diagnostics, \w+, and its lines \d+; /,
    );
  });
});

it('refuses parts that agree on an impossible result', async () => {
  const [part = ''] = await partsIn('json', 1);
  const lines = readFileSync(part, 'utf8').split('\n');
  const lowered = lines.map((line) =>
    line.startsWith('{"rule":"duplicate-object"') || line.startsWith('{"rule":"subject-not-judged"')
      ? line.replace('"severity":"error"', '"severity":"notice"')
      : line,
  );
  const count = lowered.filter((line, index) => line !== lines[index]).length;
  const counts = (name: string, by: number) => (text: string) =>
    text.replace(new RegExp(`"${name}":(\\d+)`), (_, was: string) => `"${name}":${Number(was) + by}`);
  lowered[0] = counts('notice', count)(counts('error', -count)(lowered[0] ?? ''));
  writeFileSync(part, lowered.join('\n'));
  const { status, stderr } = await merge([part]);
  expect(stderr).toMatch(/a diagnostic of the rule [\w-]+ is not an error/);
  expect(status).toBe(2);
});

it('refuses severities that do not exist, even if head and lines agree on them', async () => {
  const [part = ''] = await partsIn('json', 1);
  writeFileSync(part, readFileSync(part, 'utf8').replaceAll('"error"', '"none"'));
  const { status, stderr } = await merge([part]);
  expect(stderr).toMatch(/one of its lines is not a diagnostic/);
  expect(status).toBe(2);
});

it.each<Format>(['json', 'ndjson'])(
  'refuses --only-new for parts in %s that no base was compared with',
  async (format) => {
    const { status, stdout, stderr } = await merge(await partsIn(format, 2), '--only-new');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('fleetvet: --only-new needs parts with a comparison: create them with check --base\n');
  },
);

it('refuses a part that another program formatted', async () => {
  const [part = ''] = await partsIn('json', 1);
  writeFileSync(part, JSON.stringify(JSON.parse(readFileSync(part, 'utf8'))));
  const { status, stderr } = await merge([part]);
  expect(stderr).toMatch(/was formatted by another program/);
  expect(status).toBe(2);
});

it.each(['null', '1', '"x"', '[]', '{}', ''])('refuses what is no part: %s', async (text) => {
  const [part = ''] = await partsIn('json', 1);
  writeFileSync(part, text);
  const { status, stderr } = await merge([part]);
  expect(stderr).toMatch(/is not the JSON output of fleetvet check/);
  expect(status).toBe(2);
});

it('refuses a folder', async () => {
  const [part = ''] = await partsIn('json', 1);
  const { status, stderr } = await merge([path.dirname(part)]);
  expect(stderr).toMatch(/^fleetvet: cannot read [^\n]*: it is a directory\n$/);
  expect(status).toBe(2);
});

it('refuses parts in different formats', async () => {
  const [one = ''] = await partsIn('json', 2);
  const [, two = ''] = await partsIn('ndjson', 2);
  const { status, stderr } = await merge([one, two]);
  expect(status).toBe(2);
  expect(stderr).toContain('are parts of different checks');
});

describe('parts of two states of a repository are refused', () => {
  const policy = String(FLEET['policies/eos.yaml']);
  it.each<readonly [string, Files]>([
    ['another policy', { 'policies/eos.yaml': policy.replace('4.28.3M', '4.27.1F') }],
    ['a mistake in the policy', { 'policies/more.yaml': 'waivers: [\n' }],
    ['another config', { 'fleetvet.yaml': 'rules: { software-invalid: warning }\n' }],
    ['a device more', { 'inventory/fra.yaml': devicesWithoutSoftware(1) }],
  ])('%s', async (_, head) => {
    const { directory } = repositoryOf(CLEAN, { ...SPOILT, ...head });
    const other = repositoryOf(CLEAN, SPOILT).directory;
    for (const args of [[], ['--policy-from', 'base']]) {
      const files = [];
      for (const [index, cwd] of [directory, other].entries()) {
        const file = path.join(out, `state-${index}.json`);
        const options = ['--base', 'HEAD~1', ...args, '-f', 'json', '--shard', `${index + 1}/2`];
        writeFileSync(file, (await runCli([...CHECK, ...options], cwd, GIT_ENVIRONMENT)).stdout);
        files.push(file);
      }
      const { status, stderr } = await merge(files);
      expect(stderr).toContain('are parts of different checks');
      expect(status).toBe(2);
    }
  });
});

function without(lines: readonly string[], what: RegExp): readonly string[] {
  const at = indexOf(lines, what);
  const rest = lines.filter((_, index) => index !== at);
  // The last item of a list has no comma behind it.
  return rest.map((line, index) =>
    index === at - 1 && rest[at]?.startsWith(']') === true ? line.replace(/,$/, '') : line,
  );
}

function twice(lines: readonly string[], what: RegExp): readonly string[] {
  const at = indexOf(lines, what);
  return [...lines.slice(0, at), (lines[at] ?? '').replace(/\}$/, isInList(lines) ? '},' : '}'), ...lines.slice(at)];
}

function instead(lines: readonly string[], what: RegExp): readonly string[] {
  const at = indexOf(lines, what);
  return lines.map((line, index) => (index === at + 1 ? (lines[at] ?? '') : line));
}

function isInList(lines: readonly string[]): boolean {
  return lines.some((line) => line.startsWith('"diagnostics"'));
}

function indexOf(lines: readonly string[], what: RegExp): number {
  const at = lines.findIndex((line) => what.test(line));
  if (at < 0) throw new Error(`no line is ${String(what)}`);
  return at;
}

function edit(lines: readonly string[], from: string | RegExp, to: string): readonly string[] {
  return lines.join('\n').replace(from, to).split('\n');
}

function lower(lines: readonly string[], name: string): readonly string[] {
  return lines
    .join('\n')
    .replace(new RegExp(`"${name}":([1-9]\\d*)`), (_, count: string) => `"${name}":${Number(count) - 1}`)
    .split('\n');
}
