import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { runCli } from '../cli/run-cli.js';
import { findTool, ROOT, run } from './processes.js';

const page = path.join(ROOT, 'man/fleetvet.1');

it('the manual page names every command and option that the help does', async () => {
  const text = readFileSync(page, 'utf8').replaceAll('\\-', '-');
  const help = async (...args: readonly string[]): Promise<string> => (await runCli([...args, '--help'], ROOT)).stdout;
  const commands = [...(await help()).matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map((match) => match[1]!);
  expect(commands).toEqual(expect.arrayContaining(['check', 'completion']));
  for (const command of commands.filter((name) => name !== 'help')) {
    expect(text).toContain(`fleetvet ${command}`);
    const options = [...(await help(command)).matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1]!);
    for (const option of options.filter((name) => name !== '--help')) expect(text, command).toContain(option);
  }
});

const groff = findTool('groff');

it.skipIf(groff === undefined)('the manual page is sound to groff, which refuses a broken one', () => {
  const lint = (text: string): string =>
    run('sh', ['-c', `printf '%s' "$PAGE" | ${groff} -man -ww -Tutf8 -z`], ROOT, { environment: { PAGE: text } })
      .stderr;
  const text = readFileSync(page, 'utf8');
  expect(lint(text)).toBe('');
  expect(lint(`${text}.NO_SUCH_MACRO\n`)).toContain('NO_SUCH_MACRO');
});
