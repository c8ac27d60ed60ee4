import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { format } from 'prettier';
import { describe, expect, it } from 'vitest';

import { OUTPUT_FORMATS } from '../src/report/output-formats.js';
import { runCli } from './cli/run-cli.js';

const root = path.resolve(import.meta.dirname, '..');
const update = process.env['UPDATE_GOLDENS'] === '1';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The page whose blocks follow upon each other: tests/getting-started.test.ts runs it. */
const FIRST_STEPS = 'docs/getting-started.md';

/** What Node.js prints, standard output first. */
function node(args: readonly string[]): Promise<string> {
  const { FORCE_COLOR: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env: { ...env, NO_COLOR: '1' } }, (_error, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
}

const runs = new Map<string, string>();

/** What fleetvet prints, standard output first; a command that the docs show twice is run once. */
async function fleetvet(args: readonly string[], cwd = root): Promise<string> {
  const key = JSON.stringify([args, cwd]);
  const known = runs.get(key);
  if (known !== undefined) return known;
  const { stdout, stderr } = await runCli(args, cwd);
  runs.set(key, stdout + stderr);
  return stdout + stderr;
}

/** What a command line of the docs prints. */
function output(commandLine: string): Promise<string> {
  const [program, ...args] = (commandLine.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
  if (program !== 'fleetvet') throw new Error(`The docs may only run fleetvet: ${commandLine}`);
  return fleetvet(args);
}

/** A block of a page that shows output: where it stands, and what makes the text that belongs there. */
interface Block {
  readonly start: number;
  readonly text: string;
  readonly title: string;
  readonly expected: () => Promise<string>;
}

function blocksOf(page: string): readonly Block[] {
  if (page === FIRST_STEPS) return [];
  const text = read(page);
  const sessions = [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map((match) => ({
    start: match.index + '```console\n'.length,
    text: match[1]!,
  }));
  const outputs = [...text.matchAll(/^(<!-- output: (.+) -->\n\n```json\n)([\s\S]*?)^```$/gm)].map((match) => ({
    start: match.index + match[1]!.length,
    text: match[3]!,
    command: match[2]!,
  }));
  return [
    ...sessions.map((block) => {
      const commands = block.text.split('\n').filter((line) => line.startsWith('$ '));
      const expected = async (): Promise<string> => {
        let session = '';
        for (const line of commands) session += `${line}\n${await output(line.slice(2))}`;
        return session;
      };
      return { ...block, title: commands.join(', '), expected };
    }),
    ...outputs.map((block) => ({
      ...block,
      title: block.command,
      expected: async () =>
        format(await output(block.command), { parser: 'json', printWidth: 110, objectWrap: 'collapse' }),
    })),
  ];
}

const blocks = pages.flatMap((page) => blocksOf(page).map((block) => ({ page, ...block })));

describe('the output that the docs show', () => {
  it('is there', () => {
    expect(blocks.filter(({ page }) => page === 'README.md')).not.toHaveLength(0);
    expect(blocks.filter(({ page }) => page !== 'README.md')).not.toHaveLength(0);
    expect(blocks.filter(({ title }) => title === '')).toEqual([]);
  });

  if (update) {
    it('is updated', async () => {
      for (const page of pages) {
        let text = read(page);
        for (const { start, text: shown, expected } of [...blocksOf(page)].sort((a, b) => b.start - a.start)) {
          text = text.slice(0, start) + (await expected()) + text.slice(start + shown.length);
        }
        writeFileSync(path.join(root, page), text);
      }
    });
  } else {
    it.each(blocks)('$page: $title', async ({ text, expected }) => {
      expect(text).toBe(await expected());
    });
  }

  it('is what the code of the README prints', async () => {
    const code = [...read('README.md').matchAll(/^```js\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
    expect(code).not.toHaveLength(0);
    for (const text of code) {
      const shown = [...text.matchAll(/^\/\/ (.*)$/gm)].map((match) => `${match[1]!}\n`).join('');
      expect(await node(['--input-type=module', '--eval', text])).toBe(shown);
    }
  });
});

const examples = readdirSync(path.join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the examples', () => {
  it('are there', () => {
    expect(examples).not.toHaveLength(0);
  });

  it.each(examples)('%s gives what it must', async (name) => {
    const printed = await fleetvet(['check', '--as-of', '2026-11-21'], path.join(root, 'examples', name));
    const file = `examples/${name}/expected.txt`;
    if (update) writeFileSync(path.join(root, file), printed);
    expect(read(file)).toBe(printed);
  });
});

describe('the docs', () => {
  /** The anchors that GitHub makes of a page's headings. */
  const anchorsOf = (page: string): readonly string[] =>
    [...read(page).matchAll(/^#+ (.+)$/gm)].map((match) =>
      match[1]!
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );

  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => ({ page, link: match[1]! })),
  );

  it('link to what is there', () => {
    expect(links).not.toHaveLength(0);
    const broken = links.filter(({ page, link }) => {
      if (/^https?:/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      return !existsSync(path.join(root, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('have a row of its own for every format', () => {
    const rows = [...read('docs/command-line.md').matchAll(/^\| `([a-z]+)` +\|(.*)\|$/gm)].map(
      ([, name = '', purpose = '']) => [name, purpose.trim()] as const,
    );
    expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining([...OUTPUT_FORMATS]));
    expect(new Set(rows.map(([, purpose]) => purpose)).size).toBe(rows.length);
    expect(rows.filter(([, purpose]) => purpose === '')).toEqual([]);
  });

  it('are all listed in the index', () => {
    const linked = links.filter(({ page }) => page === 'docs/README.md').map(({ link }) => `docs/${link}`);
    expect(pages.filter((page) => !/(?:^|\/)README\.md$/.test(page) && !linked.includes(page))).toEqual([]);
  });

  it('of the README are short', () => {
    expect(read('README.md').split('\n').length).toBeLessThan(250);
  });
});
