// Each request takes effect, or the run exits with 2 and says what is missing and how to get it (trust.md, 3).
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { GIT_ENVIRONMENT, type GitRepository, makeGitRepository } from '../compare/git-repository.js';
import { runCli } from './run-cli.js';
import { sampled } from '../runs.js';
import { writeFiles } from '../write-files.js';

const FLEET = {
  'inventory/fleet.yaml': `manufacturers: [Arista]
roles: [leaf]
platforms: [{ name: eos }]
device_types: [{ manufacturer: Arista, model: X }]
software_versions:
  - { platform: eos, version: 7.2.1, status: Active, software_image_files: [{ image_file_name: a, status: Active, default_image: true }] }
  - { platform: eos, version: 7.2.2, status: Active, software_image_files: [{ image_file_name: b, status: Active, default_image: true }] }
`,
  'inventory/old.yaml':
    'devices: [{ name: old, device_type: X, role: leaf, platform: eos, software_version: 7.2.1 }]\n',
  'inventory/new.yaml':
    'devices: [{ name: new, device_type: X, role: leaf, platform: eos, software_version: 7.2.2 }]\n',
  'policies/eos.yaml': 'validated_software: [{ name: r, software: 7.2.2, start: 2026-01-01, device_roles: [leaf] }]\n',
  'README.md': 'A fleet\n',
  'conf/fleet.yaml': 'rules: { software-invalid: warning }\n',
};
const BAD = FLEET['inventory/new.yaml'].replace('7.2.2', '7.2.1');

let origin: GitRepository;
let shallow: GitRepository;
let beside: GitRepository;
let outside: string;

beforeAll(() => {
  origin = makeGitRepository('--object-format=sha1');
  origin.commit({ 'other.txt': 'No fleet\n' });
  origin.git('tag', 'empty');
  origin.commit(FLEET);
  origin.git('tag', 'base');
  origin.commit({ ...FLEET, 'README.md': 'On its own\n' });
  origin.git('tag', 'later');
  origin.git('switch', '--quiet', '--create', 'change', 'base');
  origin.commit({ ...FLEET, 'inventory/new.yaml': BAD });
  origin.git('switch', '--quiet', '--orphan', 'unrelated');
  origin.commit(FLEET);
  origin.git('switch', '--quiet', 'change');
  const url = pathToFileURL(origin.directory).href;
  shallow = makeGitRepository('--object-format=sha1');
  shallow.git('fetch', '--quiet', '--depth=1', url, 'change:refs/heads/change', 'later:refs/remotes/origin/main');
  shallow.git('switch', '--quiet', 'change');
  beside = makeGitRepository('--object-format=sha1');
  outside = beside.directory;
  writeFiles(outside, { 'own.yaml': FLEET['conf/fleet.yaml'] });
  symlinkSync(path.join(outside, 'own.yaml'), path.join(outside, 'link.yaml'));
});

afterAll(() => {
  for (const { remove } of [origin, shallow, beside]) remove();
});

const check = async (args: readonly string[], cwd = origin.directory) =>
  runCli(['check', '--as-of', '2026-11-21', ...args], cwd, GIT_ENVIRONMENT);

const ZEROS = '0'.repeat(40);
const NEEDS_BASE = /needs --base/;

describe('a base', () => {
  const options = [
    [],
    ['--only-new'],
    ['--policy-from', 'base'],
    ['--no-merge-base'],
    ['--only-new', '--policy-from', 'base'],
  ];

  it.each(options.slice(1))('is asked for by %s %s', async (...args) => {
    const { status, stderr } = await check(args.filter((arg) => (arg as string | undefined) !== undefined));
    expect([status, stderr]).toEqual([2, expect.stringMatching(NEEDS_BASE)]);
  });

  const missing: readonly (readonly [ref: string, reason: RegExp])[] = [
    ['', /the base is empty.*name a branch/],
    [ZEROS, /the base is all zeros.*name a branch/],
    ['no-such-branch', /there is no commit no-such-branch/],
    ['--force', /is not the name of a commit|argument missing|unknown option/],
    ['f'.repeat(40), /there is no commit ffff/],
  ];
  it.each(
    sampled(
      missing.flatMap(([ref, reason]) => options.map((args) => ({ ref, reason, args }))),
      2,
    ),
  )('"$ref" cannot be used, with $args', async ({ ref, reason, args }) => {
    const { status, stdout, stderr } = await check([`--base=${ref}`, ...args]);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(reason)]);
  });

  it.each(options)('that shares no commit is refused, with %s %s', async (...given) => {
    const args = given.filter((arg) => (arg as string | undefined) !== undefined);
    const { status, stderr } = await check(['--base', 'unrelated', ...args]);
    if (args.includes('--no-merge-base')) expect(status).toBe(1);
    else expect([status, stderr]).toEqual([2, expect.stringMatching(/no commit in common.*--no-merge-base/)]);
  });

  it.each([
    { args: [], status: 1 },
    { args: ['--no-merge-base'], status: 1 },
    { args: ['--policy-from', 'base'], status: 1 },
    { args: ['--only-new'], status: 2 },
    { args: ['--only-new', '--policy-from', 'base'], status: 2 },
    { args: ['--only-new', '--no-merge-base'], status: 1 },
  ])('whose merge base a shallow clone lacks gives $status with $args', async ({ args, status: expected }) => {
    const { status, stdout, stderr } = await check(['--base', 'origin/main', ...args], shallow.directory);
    expect(status).toBe(expected);
    if (expected === 2) expect(stderr).toMatch(/history of this shallow clone is too short.*fetch-depth: 0/);
    else expect(stdout.includes('too short')).toBe(!args.includes('--no-merge-base'));
  });

  it.each([
    { args: [], status: 1 },
    { args: ['--only-new'], status: 1 },
  ])('without a fleet makes all new, with $args', async ({ args, status: expected }) => {
    const { status, stdout } = await check(['--base', 'empty', ...args]);
    expect(status).toBe(expected);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'the base has no inventory and no policy: everything counts as new',
    );
  });

  it('without a fleet has no policy to decide', async () => {
    const { status, stdout } = await check(['--base', 'empty', '--policy-from', 'base']);
    expect([status, stdout]).toEqual([1, expect.stringContaining('no\n    validated software record applies to it')]);
  });

  it('takes effect', async () => {
    const { status, stdout } = await check(['--base', 'later', '--only-new']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/new error software-invalid {2}device "new"/);
    expect((await check(['--base', 'HEAD', '--only-new'])).status).toBe(0);
  });
});

describe('paths', () => {
  it.each<readonly [paths: readonly string[], status: number, told: RegExp]>([
    [['inventory/new.yaml'], 1, /"new"/],
    [['inventory/old.yaml', 'inventory/new.yaml'], 1, /"old"/],
    [['policies'], 0, /passed/],
    [['README.md'], 0, /no device or inventory item was judged[\s\S]*not part of the fleet, and ignored: README.md/],
    [['README.md', 'inventory/new.yaml'], 1, /ignored: README.md/],
    [['no-such-file.yaml'], 2, /nothing to check at no-such-file.yaml/],
    [['inventory/new.yaml', 'no-such-file.yaml'], 2, /nothing to check at no-such-file.yaml/],
    [['conf'], 2, /nothing to check at conf/],
    [['..'], 2, /nothing to check at \.\./],
  ])('%s', async (paths, expected, told) => {
    const { status, stdout, stderr } = await check([...paths, '--base', 'later']);
    expect([status, stdout + stderr]).toEqual([expected, expect.stringMatching(told)]);
  });
});

describe('a config', () => {
  const WARNS = /2 warnings/;
  it.each<readonly [what: string, config: () => string, status: number, told: RegExp]>([
    ['in the fleet', () => 'conf/fleet.yaml', 0, WARNS],
    ['in the fleet, by its absolute path', () => path.join(origin.directory, 'conf/fleet.yaml'), 0, WARNS],
    ['in the fleet, by a detour', () => './conf/../conf/fleet.yaml', 0, WARNS],
    ['of the user', () => path.join(outside, 'own.yaml'), 0, WARNS],
    ['of the user, relative', () => path.relative(origin.directory, path.join(outside, 'own.yaml')), 0, WARNS],
    ['of the user, behind a link of the user', () => path.join(outside, 'link.yaml'), 0, WARNS],
    ['that is missing', () => 'conf/none.yaml', 2, /there is no config file conf\/none.yaml/],
    ['of the user that is missing', () => path.join(outside, 'none.yaml'), 2, /there is no config file/],
    ['that is a folder', () => 'conf', 2, /config file conf( cannot be read: it is not a regular file)?/],
    ['that is a folder of the user', () => outside, 2, /it is not a regular file/],
  ])('%s', async (_, config, expected, told) => {
    for (const args of [[], ['--base', 'later'], ['--base', 'later', '--policy-from', 'base']]) {
      const { status, stdout, stderr } = await check(['--config', config(), ...args]);
      expect([status, stdout + stderr]).toEqual([expected, expect.stringMatching(told)]);
    }
  });

  it('of the base decides, wherever it lies in the work tree', async () => {
    const repository = makeGitRepository('--object-format=sha1');
    const fleet = Object.fromEntries(Object.entries(FLEET).map(([file, text]) => [`net/${file}`, text]));
    repository.commit({ ...fleet, 'shared.yaml': 'grace_days: 0\n' });
    repository.commit({ ...fleet, 'net/inventory/new.yaml': BAD, 'shared.yaml': FLEET['conf/fleet.yaml'] });
    const cwd = path.join(repository.directory, 'net');
    const args = ['--cwd', cwd, '--config', '../shared.yaml', '--base', 'HEAD^1'];
    const plain = await check(args, cwd);
    expect([plain.status, plain.stdout]).toEqual([
      0,
      expect.stringContaining('"rules.software-invalid" error → warning'),
    ]);
    const strict = await check([...args, '--policy-from', 'base'], cwd);
    expect([strict.status, strict.stdout]).toEqual([
      1,
      expect.stringContaining('"rules.software-invalid" error → warning'),
    ]);
    repository.remove();
  });

  it('that leads out of the work tree is not read', async () => {
    const repository = makeGitRepository('--object-format=sha1');
    mkdirSync(path.join(outside, 'secret'), { recursive: true });
    writeFileSync(path.join(outside, 'secret', 'token.yaml'), 'token: hunter2\n');
    repository.commit(FLEET);
    symlinkSync(path.join(outside, 'secret', 'token.yaml'), path.join(repository.directory, 'evil.yaml'));
    const { status, stdout, stderr } = await check(['--config', 'evil.yaml'], repository.directory);
    expect([status, stderr]).toEqual([2, expect.stringContaining('a symbolic link on its path leaves the repository')]);
    expect(stdout + stderr).not.toContain('hunter2');
    repository.remove();
  });
});
