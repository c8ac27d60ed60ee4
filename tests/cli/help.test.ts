import { describe, expect, it } from 'vitest';

import { VERSION } from '../../src/model/version.js';
import { ROOT } from './repositories.js';
import { runCli } from './run-cli.js';

const { stdout: overview } = await runCli(['--help'], ROOT);
const commands = [...overview.matchAll(/^ {2}([a-z-]+) (?:\[|<)/gm)].flatMap(([, name = '']) =>
  name === 'help' ? [] : name,
);

it('names the commands', () => {
  expect(commands).toEqual(expect.arrayContaining(['check', 'schema']));
});

describe.each(['fleetvet', ...commands.map((command) => `fleetvet ${command}`)])('%s --help', (line) => {
  const args = line.split(' ').slice(1);
  it('has examples that begin with it', async () => {
    const { status, stdout, stderr } = await runCli([...args, '--help'], ROOT);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Usage: ${line} `);
    expect(stdout).toMatch(new RegExp(`\nExamples:\n {2}\\$ ${line} `));
  });
});

it('prints the version', async () => {
  expect(await runCli(['--version'], ROOT)).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
});

it('prints the help where no command is given, and does not pass', async () => {
  const { status, stdout, stderr } = await runCli([], ROOT);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Usage: fleetvet ');
});
