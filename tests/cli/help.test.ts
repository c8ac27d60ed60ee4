import { describe, expect, it } from 'vitest';

import { createProgram } from '../../src/cli/program.js';
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

it('describes each command, and each of its options, in words of its own', async () => {
  const program = await createProgram([], () => undefined);
  expect(repeatedIn(program.commands.map((command) => command.description()))).toEqual([]);
  for (const command of program.commands) {
    const options = command.options.filter(({ hidden }) => !hidden);
    expect(repeatedIn(options.map(({ description }) => description))).toEqual([]);
  }
});

/** The texts that are empty, or that an earlier one is the same as. */
function repeatedIn(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => text.trim() === '' || texts.indexOf(text) < index);
}

describe.each(['fleetvet', ...commands.map((command) => `fleetvet ${command}`)])('%s --help', (line) => {
  const args = line.split(' ').slice(1);
  it('has examples that begin with it', async () => {
    const { status, stdout, stderr } = await runCli([...args, '--help'], ROOT);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Usage: ${line} `);
    expect(stdout).toMatch(new RegExp(`\nExamples:\n {2}\\$ ${line} `));
  });

  it('fits 80 columns, except for an example that is longer', async () => {
    const { stdout } = await runCli([...args, '--help'], ROOT, { COLUMNS: '80' });
    const isWhole = (text: string): boolean => /^ {2}\$ (?:(?! {2}).)*$/.test(text);
    expect(stdout.split('\n').filter((text) => text.length > 80 && !isWhole(text))).toEqual([]);
    const whole = await runCli([...args, '--help'], ROOT);
    expect(stdout.split(/\s+/)).toEqual(whole.stdout.split(/\s+/));
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

const groups = ['push', 'images', 'query'];
const nested = await Promise.all(
  groups.map(async (group) => {
    const { stdout } = await runCli([group, '--help'], ROOT);
    const list = stdout.slice(stdout.indexOf('\nCommands:\n'));
    return [...list.matchAll(/^ {2}([a-z-]+)\S* \[/gm)].flatMap(([, name = '']) =>
      name === 'help' ? [] : `${group} ${name}`,
    );
  }),
);

describe.each([...commands, ...nested.flat()])('fleetvet %s --help', (line) => {
  it('lists the options of the command before the common ones, and repeats no word', async () => {
    const { stdout } = await runCli([...line.split(' '), '--help'], ROOT);
    const own = stdout.indexOf('\nOptions:\n');
    const shared = stdout.indexOf('\nCommon options:\n');
    expect(own).toBeGreaterThan(0);
    expect(shared === -1 || shared > own).toBe(true);
    expect(/\s([a-z]{3,}) \1\s/i.exec(stdout)?.[0]).toBeUndefined();
  });
});
