import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { CHECK, devicesWithoutSoftware, FLEET, temporaryDirectories } from './repositories.js';
import { type CliRun, runCli } from './run-cli.js';

const { make, removeAll } = temporaryDirectories();
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

afterAll(removeAll);

describe.skipIf(isWindows)('symbolic links', () => {
  it('are not followed out of the repository', async () => {
    const outside = make({ 'secrets.yaml': 'password: hunter2\n' });
    const fleet = make(FLEET);
    symlinkSync(path.join(outside, 'secrets.yaml'), path.join(fleet, 'inventory', 'link.yaml'));
    const run = await runCli(CHECK, fleet);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      'inventory/link.yaml cannot be read: it is reached by a symbolic link that leaves the repository',
    );
    expect(run.stdout).not.toContain('hunter2');
    expectTheRestChecked(run);
  });

  it('to folders are not followed out of the repository', async () => {
    const outside = make({ 'secrets.yaml': 'password: hunter2\n' });
    const fleet = make(FLEET);
    symlinkSync(outside, path.join(fleet, 'inventory', 'shared'));
    const run = await runCli(CHECK, fleet);
    expect(run.stdout).not.toContain('hunter2');
    expect(run.stdout).not.toContain('password');
    expectTheRestChecked(run);
  });

  it('inside of the repository are read', async () => {
    const fleet = make({ ...FLEET, 'shared/fra.yaml': devicesWithoutSoftware(1) });
    symlinkSync(path.join('..', 'shared', 'fra.yaml'), path.join(fleet, 'inventory', 'fra.yaml'));
    const { status, stdout } = await runCli(CHECK, fleet);
    expect(status).toBe(0);
    expect(stdout).toContain('device "fra-leaf-0" has no software version');
  });

  it.each([
    ['that leads to nothing', 'nowhere.yaml'],
    ['that leads to itself', 'link.yaml'],
  ])('are errors of their own: one %s', async (_, target) => {
    const fleet = make(FLEET);
    symlinkSync(target, path.join(fleet, 'inventory', 'link.yaml'));
    const run = await runCli(CHECK, fleet);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('the file inventory/link.yaml cannot be read: ');
    expectTheRestChecked(run);
  });

  it('may lead to the repository itself', async () => {
    const directory = make({});
    symlinkSync(make(FLEET), path.join(directory, 'fleet'));
    expect((await runCli([...CHECK, '--cwd', 'fleet'], directory)).status).toBe(0);
  });
});

describe('what is no file', () => {
  it('is left alone where it is a directory', async () => {
    const fleet = make(FLEET);
    mkdirSync(path.join(fleet, 'inventory', 'x.yaml'));
    const run = await runCli(CHECK, fleet);
    expect(run.status).toBe(0);
    expectTheRestChecked(run);
  });

  it.skipIf(isWindows)('is not waited for where it is a pipe', async () => {
    const fleet = make(FLEET);
    expect(spawnSync('mkfifo', [path.join(fleet, 'inventory', 'pipe.yaml')]).status).toBe(0);
    const run = await runCli(CHECK, fleet);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('the file inventory/pipe.yaml cannot be read: it is no regular file');
    expectTheRestChecked(run);
  });

  it('is one line where it is the config', async () => {
    const fleet = make(FLEET);
    mkdirSync(path.join(fleet, 'fleetvet.yaml'));
    const { status, stderr } = await runCli(CHECK, fleet);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^fleetvet: the config file fleetvet\.yaml cannot be read: [^\n]+\n$/);
  });
});

it.skipIf(isWindows || isRoot)('says that a file may not be read', async () => {
  const fleet = make({ ...FLEET, 'inventory/fra.yaml': 'devices: []\n' });
  chmodSync(path.join(fleet, 'inventory', 'fra.yaml'), 0);
  const run = await runCli(CHECK, fleet);
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
  const pretty = await runCli(CHECK, fleet);
  expect(pretty.stdout).toContain(':error::\\u001b[31m\\u000a::warning::.yaml');
  expect(pretty.stdout).not.toContain('\u001b');
  expect(pretty.stdout).not.toMatch(/^\s*::/m);
  const json = await runCli([...CHECK, '--format', 'json'], fleet);
  expect(json.stdout).not.toContain('\u001b');
  expect(json.stdout).not.toMatch(/^\s*::/m);
});

it('says that values are nested too deeply, as they are on every machine', async () => {
  const run = await runCli(CHECK, make({ ...FLEET, 'inventory/deep.yaml': `devices: ${'['.repeat(20_000)}` }));
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('the values in this file are nested too deeply to be read');
  expectTheRestChecked(run);
});

/** The one device of the fleet was evaluated all the same. */
function expectTheRestChecked({ stdout, stderr }: CliRun): void {
  expect(stderr).toBe('');
  expect(stdout).toContain('1   1 valid');
}
