import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { CHECK, devicesWithoutSoftware, FLEET, temporaryDirectories } from './repositories.js';
import { type CliRun, runWideCli } from './run-cli.js';

const { make, removeAll } = temporaryDirectories();
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

afterAll(removeAll);

describe.skipIf(isWindows)('symbolic links', () => {
  it('are not followed out of the repository', async () => {
    const outside = make({ 'secrets.yaml': 'password: hunter2\n' });
    const fleet = make(FLEET);
    symlinkSync(path.join(outside, 'secrets.yaml'), path.join(fleet, 'inventory', 'link.yaml'));
    const run = await runWideCli(CHECK, fleet);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      'inventory/link.yaml cannot be read: a symbolic link on its path leaves the repository',
    );
    expect(run.stdout).not.toContain('hunter2');
    expectTheRestChecked(run);
  });

  it.each([
    ['out of the repository', undefined],
    ['inside of the repository', path.join('..', 'shared')],
    ['to the very folder that they lie in', '.'],
    ['to other links', 'other'],
  ])('to folders are not followed, and said to be: %s', async (_, target) => {
    const outside = make({ 'secrets.yaml': 'password: hunter2\n', 'deep/deep/down.yaml': 'password: hunter2\n' });
    const fleet = make({ ...FLEET, 'shared/deep/fra.yaml': devicesWithoutSoftware(1) });
    symlinkSync(target ?? outside, path.join(fleet, 'inventory', 'link'));
    symlinkSync('../shared', path.join(fleet, 'inventory', 'other'));
    const run = await runWideCli(CHECK, fleet);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      'the file inventory/link cannot be read: it is a symbolic link to a folder, and these are not followed',
    );
    expect(run.stdout).not.toContain('hunter2');
    expect(run.stdout).not.toContain('password');
    expectTheRestChecked(run);
  });

  it.each([
    ['no glob reaches into', 'docs', ''],
    ['no glob reaches into, beside the files', path.join('policies', 'drafts'), 'policies: ["policies/*.yaml"]\n'],
    ['are excluded', path.join('inventory', 'link'), 'exclude: ["inventory/link/**"]\n'],
    ['are excluded by name', path.join('inventory', 'link'), 'exclude: [inventory/link]\n'],
  ])('to folders that %s are left alone', async (_, link, config) => {
    const fleet = make({ ...FLEET, 'shared/fra.yaml': devicesWithoutSoftware(1), 'fleetvet.yaml': config });
    symlinkSync(path.join(fleet, 'shared'), path.join(fleet, link));
    const run = await runWideCli(CHECK, fleet);
    expect(run.status).toBe(0);
    expectTheRestChecked(run);
  });

  it('inside of the repository are read', async () => {
    const fleet = make({ ...FLEET, 'shared/fra.yaml': devicesWithoutSoftware(1) });
    symlinkSync(path.join('..', 'shared', 'fra.yaml'), path.join(fleet, 'inventory', 'fra.yaml'));
    const { status, stdout } = await runWideCli(CHECK, fleet);
    expect(status).toBe(0);
    expect(stdout).toContain('device "fra-leaf-0" has no software version');
  });

  it.each(['inventory/fra.yaml', 'inventory', 'shared/fra.yaml'])(
    'are reported on if %s is asked for',
    async (asked) => {
      const fleet = make({ ...FLEET, 'shared/fra.yaml': devicesWithoutSoftware(1) });
      symlinkSync(path.join('..', 'shared', 'fra.yaml'), path.join(fleet, 'inventory', 'fra.yaml'));
      const { stdout } = await runWideCli([...CHECK, asked], fleet);
      expect(stdout).toContain('device "fra-leaf-0" has no software version');
    },
  );

  it.each([
    'sites/fra.yaml',
    'again/fra.yaml',
    './sites/../sites/fra.yaml',
    path.join('inventory', 'sites', 'fra.yaml'),
  ])('to a folder on the way to what is asked for lead to it: %s', async (asked) => {
    const fleet = make({ ...FLEET, 'inventory/eu/fra.yaml': devicesWithoutSoftware(1) });
    symlinkSync(path.join('inventory', 'eu'), path.join(fleet, 'sites'));
    symlinkSync('sites', path.join(fleet, 'again'));
    symlinkSync('eu', path.join(fleet, 'inventory', 'sites'));
    for (const given of [asked, path.join(fleet, asked)]) {
      const { stdout } = await runWideCli([...CHECK, given], fleet);
      expect(stdout).toContain('device "fra-leaf-0" has no software version');
    }
  });

  it.each([
    ['that leads to nothing', 'nowhere.yaml'],
    ['that leads to itself', 'link.yaml'],
  ])('are errors of their own: one %s', async (_, target) => {
    const fleet = make(FLEET);
    symlinkSync(target, path.join(fleet, 'inventory', 'link.yaml'));
    const run = await runWideCli(CHECK, fleet);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('the file inventory/link.yaml cannot be read: ');
    expectTheRestChecked(run);
  });

  it('may not lead to the repository itself, below the current folder', async () => {
    const directory = make({});
    symlinkSync(make(FLEET), path.join(directory, 'fleet'));
    const { status, stderr } = await runWideCli([...CHECK, '--cwd', 'fleet'], directory);
    expect(status).toBe(2);
    expect(stderr).toContain('fleet is a symbolic link below the current folder, which is not followed');
  });
});

describe('what is not a file', () => {
  it('is left alone where it is a directory', async () => {
    const fleet = make(FLEET);
    mkdirSync(path.join(fleet, 'inventory', 'x.yaml'));
    const run = await runWideCli(CHECK, fleet);
    expect(run.status).toBe(0);
    expectTheRestChecked(run);
  });

  it.skipIf(isWindows)('is not read if it is a socket', async () => {
    const fleet = make(FLEET);
    const server = createServer();
    await new Promise<void>((done) => server.listen(path.join(fleet, 'inventory', 'socket.yaml'), done));
    try {
      const run = await runWideCli(CHECK, fleet);
      expect(run.status).toBe(1);
      expect(run.stdout).toMatch(/the file inventory\/socket\.yaml cannot be read: /);
      expectTheRestChecked(run);
    } finally {
      server.close();
    }
  });

  it.skipIf(isWindows)('is not read if it is a link to an endless device', async () => {
    const fleet = make(FLEET);
    symlinkSync('/dev/zero', path.join(fleet, 'inventory', 'zero.yaml'));
    const run = await runWideCli(CHECK, fleet);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('the file inventory/zero.yaml cannot be read: a symbolic link on its path');
    expectTheRestChecked(run);
  });

  it('is reported if it is a submodule that nobody fetched', async () => {
    const fleet = make({ ...FLEET, '.gitmodules': '[submodule "x"]\n\tpath = inventory/x\n\turl = ../x\n' });
    for (const folder of ['x', 'y']) mkdirSync(path.join(fleet, 'inventory', folder));
    const run = await runWideCli(CHECK, fleet);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('the file inventory/x cannot be read: it is a Git submodule');
    expect(run.stdout).toContain('git submodule update --init');
    expect(run.stdout).not.toContain('inventory/y');
    expectTheRestChecked(run);
  });

  it.skipIf(isWindows)('is not waited for if it is a pipe', async () => {
    const fleet = make(FLEET);
    expect(spawnSync('mkfifo', [path.join(fleet, 'inventory', 'pipe.yaml')]).status).toBe(0);
    const run = await runWideCli(CHECK, fleet);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('the file inventory/pipe.yaml cannot be read: it is not a regular file');
    expectTheRestChecked(run);
  });

  it('is one line where it is the config', async () => {
    const fleet = make(FLEET);
    mkdirSync(path.join(fleet, 'fleetvet.yaml'));
    const { status, stderr } = await runWideCli(CHECK, fleet);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^fleetvet: the config file fleetvet\.yaml cannot be read: [^\n]+\n$/);
  });
});

it.skipIf(isWindows || isRoot)('says that a file may not be read', async () => {
  const fleet = make({ ...FLEET, 'inventory/fra.yaml': 'devices: []\n' });
  chmodSync(path.join(fleet, 'inventory', 'fra.yaml'), 0);
  const run = await runWideCli(CHECK, fleet);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('the file inventory/fra.yaml cannot be read: permission is denied');
  expectTheRestChecked(run);
});

it.skipIf(isWindows)('shows hostile file names harmless, in text and in JSON', async () => {
  const fleet = make({
    ...FLEET,
    'fleetvet.yaml': 'inventory: ["**/*.yaml"]\npolicies: ["policies/*.yaml"]\nexclude: [fleetvet.yaml]\n',
    '::error::\u001b[31m\n::warning::.yaml': devicesWithoutSoftware(1),
  });
  const pretty = await runWideCli(CHECK, fleet);
  expect(pretty.stdout).toContain(':error::\\u001b[31m\\u000a::warning::.yaml');
  expect(pretty.stdout).not.toContain('\u001b');
  expect(pretty.stdout).not.toMatch(/^\s*::/m);
  const json = await runWideCli([...CHECK, '--format', 'json'], fleet);
  expect(json.stdout).not.toContain('\u001b');
  expect(json.stdout).not.toMatch(/^\s*::/m);
});

it.skipIf(isWindows || isRoot)('says that a folder may not be looked into', async () => {
  const fleet = make({ ...FLEET, 'inventory/fra/fra.yaml': 'devices: []\n' });
  chmodSync(path.join(fleet, 'inventory', 'fra'), 0);
  const run = await runWideCli(CHECK, fleet);
  chmodSync(path.join(fleet, 'inventory', 'fra'), 0o700);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('the file inventory/fra cannot be read: it is a folder that cannot be looked into');
  expectTheRestChecked(run);
});

describe('names', () => {
  it.each([
    ['255 bytes', ['x'.repeat(250)]],
    ['composed and decomposed accents', ['caf\u00e9', 'cafe\u0301']],
    ['upper and lower case', ['site', 'SITE']],
    ['words of the language', ['__proto__', 'constructor', 'toString', 'hasOwnProperty']],
    ['folders of those names', ['__proto__/a', 'constructor/a', 'caf\u00e9/a', 'cafe\u0301/a']],
    ['characters of globs', ['[a]', '{b}', '(c)', '!d', '#e']],
  ])('of %s are files of their own', async (_, names) => {
    const texts = names.map((name, index) => [
      `inventory/${name}.yaml`,
      devicesWithoutSoftware(1).replace('fra-leaf-0', `device-${index}`),
    ]);
    const fleet = make({ ...FLEET, ...(Object.fromEntries(texts) as Record<string, string>) });
    // Some systems take two of these names for one, and hold one file then.
    const files = readdirSync(path.join(fleet, 'inventory'), { recursive: true, encoding: 'utf8' });
    const { stdout } = await runWideCli([...CHECK, '--format', 'json'], fleet);
    const { evaluations } = JSON.parse(stdout) as { readonly evaluations: readonly { readonly name: string }[] };
    expect(evaluations).toHaveLength(files.filter((name) => name.endsWith('.yaml')).length);
  });

  it.skipIf(process.platform !== 'linux')('that are not text are said to be', async () => {
    const fleet = make(FLEET);
    const folder = Buffer.from(path.join(fleet, 'inventory', 'x'));
    const named = (...bytes: readonly number[]): Buffer => Buffer.concat([folder, Buffer.from(bytes)]);
    writeFileSync(Buffer.concat([named(0xff), Buffer.from('.yaml')]), devicesWithoutSoftware(1));
    mkdirSync(named(0xfe, 0xfe));
    writeFileSync(Buffer.concat([named(0xfe, 0xfe), Buffer.from('/a.yaml')]), devicesWithoutSoftware(1));
    const run = await runWideCli(CHECK, fleet);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('the file inventory/x\ufffd.yaml cannot be read: its name is not valid UTF-8');
    expect(run.stdout).toContain('the file inventory/x\ufffd\ufffd cannot be read: its name is not valid UTF-8');
    expectTheRestChecked(run);
  });
});

describe('bytes', () => {
  const text = devicesWithoutSoftware(1);
  const swapped = Buffer.from(text, 'utf16le').swap16();

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
    ['no final line end', Buffer.from(text.trimEnd())],
    ['CRLF line ends', Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('of %s are read', async (_, bytes) => {
    const { status, stdout } = await runWideCli(CHECK, make({ ...FLEET, 'inventory/fra.yaml': bytes }));
    expect(status).toBe(0);
    expect(stdout).toContain('device "fra-leaf-0" has no software version');
  });

  it.each([
    ['nothing', ''],
    ['a line end', '\n'],
    ['a byte order mark', '\ufeff'],
    ['only comments', '# nothing yet\n# at all'],
  ])('of %s hold nothing', async (_, bytes) => {
    const run = await runWideCli(CHECK, make({ ...FLEET, 'inventory/fra.yaml': bytes }));
    expect(run.status).toBe(0);
    expectTheRestChecked(run);
  });

  it.each([
    ['UTF-32, little end first', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'it is text in UTF-32'],
    ['UTF-32, big end first', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]), 'it is text in UTF-32'],
    ['broken UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff]), 'it is not text in UTF-8'],
    ['broken UTF-16', Buffer.from([0xff, 0xfe, 0x61]), 'it is not text in UTF-16LE'],
    [
      'a Git LFS pointer',
      Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 7\n`),
      'it is a Git LFS pointer',
    ],
    ['a NUL', Buffer.from('devices:\n  - name: a\0b\n'), 'schema'],
    ['CR line ends only', Buffer.from(text.replaceAll('\n', '\r')), 'yaml-syntax'],
  ])('of %s are an error', async (_, bytes, words) => {
    const run = await runWideCli(CHECK, make({ ...FLEET, 'inventory/fra.yaml': bytes }));
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(words);
    expectTheRestChecked(run);
  });
});

it('says that values are nested too deeply, as they are on every machine', async () => {
  const run = await runWideCli(CHECK, make({ ...FLEET, 'inventory/deep.yaml': `devices: ${'['.repeat(20_000)}` }));
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('the values in this file are nested too deeply to be read');
  expectTheRestChecked(run);
});

it('survives many files that are nested too deeply, in whatever way', async () => {
  // Where the stack ran out while a regular expression was compiled, Node.js ended without a word.
  const deep = ['[', '{a: ', '- ', '? ', '- ? ', '[{'].map((open, index) => [
    `inventory/deep-${index}.yaml`,
    `a: ${open.repeat(5000)}\n`,
  ]);
  const block = Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
  const fleet = make({
    ...FLEET,
    ...(Object.fromEntries(deep) as Record<string, string>),
    'inventory/block.yaml': block,
  });
  for (let run = 0; run < 2; run += 1) {
    const { status, stdout, stderr } = await runWideCli(CHECK, fleet);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/nested too deeply to be read|files cannot be read/);
  }
});

/** The one device of the fleet was evaluated all the same. */
function expectTheRestChecked({ stdout, stderr }: CliRun): void {
  expect(stderr).toBe('');
  expect(stdout).toContain('1   1 valid');
}

it.skipIf(isWindows).each([0o600, 0o640, 0o755])('plan --write keeps the permissions of a file (%o)', async (mode) => {
  const versions = FLEET['inventory/fleet.yaml']?.replace(
    'software_versions:',
    'software_versions:\n  - { platform: arista_eos, version: 4.27.1M, status: Active }',
  );
  const fleet = make({
    ...FLEET,
    'inventory/fleet.yaml': versions ?? '',
    'inventory/more.yaml':
      'devices: [{ name: ams-leaf-02, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.27.1M }]\n',
  });
  const file = path.join(fleet, 'inventory/more.yaml');
  chmodSync(file, mode);
  const { status, stderr } = await runWideCli(['plan', '--write', '--as-of', '2026-11-21'], fleet);
  expect([status, stderr]).toEqual([0, 'fleetvet: 1 value changed in 1 file\n']);
  expect(statSync(file).mode & 0o777).toBe(mode);
});
