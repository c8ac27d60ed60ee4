import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { GIT_ENVIRONMENT, makeGitRepository } from '../compare/git-repository.js';
import { temporaryDirectories } from '../cli/repositories.js';
import { type CliRun, runCli } from '../cli/run-cli.js';
import { isFullRun, sampled } from '../runs.js';

const { make, removeAll } = temporaryDirectories();
afterAll(removeAll);

/** What runners take for a command anywhere in a line. */
const IN_A_LINE = /##\w*\[/;

/** Texts with what a CI runner takes for a command to itself, by where it stands. */
const COMMANDS = {
  'at its start': '##[add-mask]failed',
  'of two colons at its start': ' ::set-output name=status::passed',
  'at its end, and after a line end': 'x\n::stop-commands::x\n##[error]y####',
  'of Azure Pipelines': 'x ##vso[task.setvariable variable=PATH]y',
  'of TeamCity': "##teamcity[buildStatus status='SUCCESS']",
  'within many words': `a##vso[x]##[debug]b ${'word ##[section]::debug:: ##[[ '.repeat(20)}::warning::x ##[group]y`,
} as const;

/** What is not seen, or changes the order in which text is seen; one character of each kind. */
const INVISIBLE: Readonly<Record<string, string>> = {
  'soft hyphen': '\u00ad',
  'combining grapheme joiner': '\u034f',
  'Arabic letter mark': '\u061c',
  'Hangul filler': '\u115f',
  'Hangul letter filler': '\u3164',
  'half-width Hangul filler': '\uffa0',
  'Khmer vowel': '\u17b4',
  'Mongolian variation selector': '\u180b',
  'Mongolian vowel separator': '\u180e',
  'zero-width space': '\u200b',
  'zero-width joiner': '\u200d',
  'left-to-right mark': '\u200e',
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
  'right-to-left override': '\u202e',
  'word joiner': '\u2060',
  'invisible separator': '\u2063',
  'deprecated format character': '\u206a',
  isolate: '\u2066',
  'variation selector': '\ufe0f',
  'byte order mark': '\ufeff',
  'interlinear annotation': '\ufff9',
  'shorthand format': '\u{1bca0}',
  'musical format': '\u{1d173}',
  tag: '\u{e0041}',
  'variation selector supplement': '\u{e0100}',
  'C1 control': '\u009b',
  delete: '\u007f',
  escape: '\u001b',
  bell: '\u0007',
};
const NOT_SEEN = new RegExp(`[${Object.values(INVISIBLE).join('')}]`, 'u');

/** A fleet in which everything has one name, at two commits: what runs is no longer approved at the second. */
function fleetOf(name: string): string {
  const repository = makeGitRepository();
  const software = (version: string): object => ({ platform: name, version });
  const common = { device_type: name, role: name, tenant: name, location: name, platform: name };
  const inventory = {
    manufacturers: [{ name, description: name }],
    platforms: [{ name, manufacturer: name }],
    tenants: [name],
    locations: [name],
    roles: [name],
    tags: [name],
    device_types: [{ manufacturer: name, model: name, part_number: name }],
    software_versions: [
      {
        ...software(`${name} 1`),
        status: 'Active',
        software_image_files: [{ image_file_name: name, status: 'Active', default_image: true }],
      },
      { ...software(`${name} 2`), status: 'Active' },
    ],
    devices: [
      { name, ...common, tags: [name], software_version: `${name} 1`, inventory_items: [{ name, part_id: name }] },
      { name: `${name} 2`, ...common, software_version: `${name} 2` },
      { name: `${name} 3`, ...common },
      { name: `${name} 4`, ...common, role: `${name} unknown` },
    ],
    virtual_machines: [{ name, cluster: name, role: name, platform: name, software_version: `${name} 2` }],
  };
  const policy = (end: string): object => ({
    validated_software: [
      {
        name,
        software: software(`${name} 1`),
        start: '2026-01-01',
        end,
        device_roles: [name],
        approved_by: name,
        ticket: name,
      },
    ],
    waivers: [{ reason: name, until: '2026-12-01', devices: [`${name} 2`] }],
  });
  const test = {
    policy_tests: [
      { name, device: { name, role: name, device_type: name }, software: software(`${name} 1`), expect: 'valid' },
    ],
  };
  const observed = { observed_software: [{ device: name, version: `${name} 9`, seen: '2026-11-01', source: name }] };
  const files = (end: string): Record<string, string> => ({
    [`inventory/${fileOf(name)}.yaml`]: JSON.stringify(inventory),
    [`inventory/${fileOf(name)}.json`]: '{}',
    'policies/p.yaml': JSON.stringify(policy(end)),
    'observed/o.yaml': JSON.stringify(observed),
    'tests/t.fleetvet.yaml': JSON.stringify(test),
  });
  repository.commit(files('2027-01-01'));
  repository.commit(files('2026-10-01'));
  return repository.directory;
}

/** A name that files can have, too. */
function fileOf(name: string): string {
  return name.replaceAll(/[\n/]/g, '_').slice(0, 60).trim();
}

const AS_OF = ['--as-of', '2026-11-21'];
const FORMATS = ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'gitlab', 'markdown', 'csv', 'html', 'prometheus'];

const RUNS: readonly (readonly string[])[] = [
  ...FORMATS.flatMap((format) => [
    ['check', ...AS_OF, '-f', format],
    ['check', ...AS_OF, '-f', format, '--base', 'HEAD~1', '--no-group', '--max-diagnostics', '0'],
  ]),
  ['check', ...AS_OF, '--fix=names', '--dry-run'],
  ['check', ...AS_OF, 'inventory/nowhere'],
  ...['pretty', 'json', 'markdown'].map((format) => ['diff', ...AS_OF, 'HEAD~1', 'HEAD', '-f', format]),
  ...['html', 'markdown', 'csv', 'json', 'prometheus'].map((format) => ['report', ...AS_OF, '-f', format]),
  ...['table', 'json', 'csv', 'markdown', 'ansible', 'nornir'].map((format) => ['plan', ...AS_OF, '-f', format]),
  ...['pretty', 'json', 'csv', 'markdown'].map((format) => ['forecast', ...AS_OF, '-f', format]),
  ...['pretty', 'json', 'junit', 'markdown'].map((format) => ['test', ...AS_OF, '-f', format]),
  ...['devices', 'software-versions', 'validated-software', 'inventory-items', 'virtual-machines', 'waivers'].flatMap(
    (collection) => ['table', 'json', 'csv'].map((format) => ['query', collection, ...AS_OF, '-f', format]),
  ),
  ['query', ...AS_OF, '--graphql', '{ devices { name role { name } } }'],
  ['baseline', ...AS_OF, '--dry-run'],
  ['images', 'verify', 'images'],
  ['images', 'verify', 'images', '-f', 'json'],
  ['import', 'json', 'devices.json', '--dry-run', '-f', 'json'],
  ['import', 'json', 'devices.json', '--dry-run'],
];

/** Runs everything, and gives what it printed. */
async function runAll(name: string): Promise<readonly (CliRun & { readonly command: string })[]> {
  const cwd = fleetOf(name);
  mkdirSync(path.join(cwd, 'images'));
  writeFileSync(path.join(cwd, 'images', fileOf(name) || 'x'), '');
  writeFileSync(path.join(cwd, 'devices.json'), JSON.stringify([{ name: `${name} new`, platform: name, role: name }]));
  const runs = [];
  for (const args of [
    ...RUNS,
    ['explain', name, ...AS_OF],
    ['explain', name, ...AS_OF, '-f', 'json'],
    ['explain', `${name} 9`, ...AS_OF],
  ])
    runs.push({ command: args.slice(0, 6).join(' '), ...(await runCli(args, cwd, GIT_ENVIRONMENT)) });
  // Parts that somebody edited.
  const part = (await runCli(['check', ...AS_OF, '-f', 'json', '--shard', '1/1'], cwd, GIT_ENVIRONMENT)).stdout;
  const edited = path.join(make({}), 'part.json');
  writeFileSync(edited, part.replaceAll(String.raw`\u0023#[`, '##['));
  runs.push({ command: 'merge', ...(await runCli(['merge', edited], cwd)) });
  return runs;
}

describe.each(sampled(Object.entries(COMMANDS), 6))('a name with a command to the runner %s', (_, text) => {
  it('is not written to standard output', { timeout: 60_000 }, async () => {
    let printed = 0;
    for (const { command, stdout, status } of await runAll(text)) {
      if (status !== 2 && stdout !== '') printed += 1;
      expect(stdout, command).not.toMatch(IN_A_LINE);
      expect(
        stdout.split('\n').filter((line) => line.trimStart().startsWith('::')),
        command,
      ).toEqual([]);
    }
    expect(printed).toBeGreaterThan(60);
  });
});

describe('what is not seen', () => {
  it.runIf(isFullRun)('is shown as an escape in everything that is printed', { timeout: 60_000 }, async () => {
    for (const { command, stdout, stderr } of await runAll(`x${Object.values(INVISIBLE).join('x')}x`)) {
      // The signs of severities are ours, and so is the program of the page.
      const printed = `${stdout}${stderr}`.replaceAll(/\n|(?<=[\u2100-\u27bf])\ufe0f|<script>[^]*?<\/script>/g, '');
      expect(NOT_SEEN.exec(printed)?.[0].codePointAt(0)?.toString(16), command).toBeUndefined();
    }
  });

  it('reads the same in JSON', async () => {
    const name = `x${Object.values(INVISIBLE).join('x')}x`;
    const { stdout } = await runCli(['check', ...AS_OF, '-f', 'json'], fleetOf(name), GIT_ENVIRONMENT);
    const { evaluations } = JSON.parse(stdout) as { readonly evaluations: readonly { readonly name: string }[] };
    expect(evaluations[0]?.name).toBe(name);
  });
});
