import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askCheckout, CHECK_DEMO, copyDemo } from './demo.js';
import { FLEET } from '../cli/repositories.js';
import { type Finished, node, npm, pack, ROOT as root, run } from './processes.js';
import { writeFiles } from '../write-files.js';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-packaging-')));
const project = path.join(temporary, 'project');
const fleet = path.join(temporary, 'fleet');
let tarball = '';

const CHECK = ['check', '--cwd', fleet, '--as-of', '2026-11-21', '--format', 'json'];

beforeAll(() => {
  writeFiles(fleet, FLEET);
  tarball = pack(temporary, manifest.version);
  writeFiles(project, { 'package.json': '{ "private": true, "type": "module" }' });
  const installed = npm(['install', '--offline', '--ignore-scripts', tarball], project);
  expect(installed.stderr + installed.stdout).toContain('added 1 package');
}, 120_000);

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

describe('the installed package', () => {
  it('brings no other package', () => {
    expect(readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'fleetvet',
    ]);
  });

  it('has a command that npx finds', () => {
    const { stdout } = npm(['exec', '--offline', '--no', '--', 'fleetvet', '--version'], project);
    expect(stdout.trim()).toBe(manifest.version);
  });

  it('checks a repository', () => {
    expectPassedCheck(node([path.join('node_modules', 'fleetvet', 'dist', 'cli.js'), ...CHECK], project));
  });

  // On Windows what npm puts into .bin is for its own shells.
  it.skipIf(process.platform === 'win32')(
    'prints what the checkout prints, also of the examples in the docs',
    () => {
      const bin = path.join(project, 'node_modules/.bin');
      const demo = copyDemo(path.join(temporary, 'demo'));
      expect(node([path.join(bin, 'fleetvet'), ...CHECK_DEMO], demo)).toEqual(askCheckout(CHECK_DEMO, demo));
      const shown = shownCommands();
      expect(shown.length).toBeGreaterThan(10);
      for (const { command, output } of shown) {
        const { stdout, stderr } = run('sh', ['-c', command], root, {
          environment: { PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` },
        });
        expect(stdout + stderr, command).toBe(output);
      }
    },
    60_000,
  );

  it('can be imported, and so can its schemas', () => {
    const [schema = ''] = readdirSync(path.join(root, 'schemas'));
    const lines = [
      `import { check } from 'fleetvet';`,
      `import schema from 'fleetvet/schemas/${schema}' with { type: 'json' };`,
      `console.log(typeof check, typeof schema);`,
    ];
    writeFiles(project, { 'import.mjs': lines.join('\n') });
    expect(node(['import.mjs'], project).stdout.trim()).toBe('function object');
  });

  it.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'preserve', moduleResolution: 'bundler' },
  ])('has types for $moduleResolution that need no other types', (options) => {
    const folder = path.join(project, options.moduleResolution);
    writeFiles(folder, {
      'consumer.ts': `import { check } from 'fleetvet';
export const run: (...options: Parameters<typeof check>) => ReturnType<typeof check> = check;
// @ts-expect-error a function is no number, unless its type is lost
export const wrong: number = check;
`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...options, target: 'es2023', lib: ['es2023'], types: [], strict: true, noEmit: true },
        files: ['consumer.ts'],
      }),
    });
    const { stdout } = node([path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder], project);
    expect(stdout).toBe('');
  });
});

describe('npx with the tarball', () => {
  const npx = (folder: string, ...args: readonly string[]): Finished =>
    npm(['exec', '--yes', '--offline', '--', path.relative(folder, tarball), ...args], folder);

  it('runs in an empty folder, where there is nothing to check', () => {
    const folder = path.join(temporary, 'empty');
    mkdirSync(folder);
    const { status, stdout, stderr } = npx(folder, 'check');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^fleetvet: nothing to check: /);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('prints the same as the checkout for the demo fleet', () => {
    const demo = copyDemo(path.join(temporary, 'npx-demo'));
    expect(npx(demo, ...CHECK_DEMO)).toEqual(askCheckout(CHECK_DEMO, demo));
  });
});

describe('the tarball', () => {
  it('has its name, its origin and the way to run it', () => {
    const described = ['name', 'version', 'description', 'keywords', 'license', 'author', 'homepage', 'bugs'];
    for (const key of [...described, 'repository', 'engines', 'bin', 'man']) expect(manifest, key).toHaveProperty(key);
    const { stdout } = run('tar', ['-tzf', tarball], temporary);
    const files = stdout.trim().split('\n');
    for (const name of [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/cli.js',
      'man/fleetvet.1',
    ])
      expect(files).toContain(`package/${name}`);
    for (const name of ['README.md', 'dist/cli.js']) {
      const text = run('tar', ['-xzOf', tarball, `package/${name}`], temporary).stdout;
      expect(text, name).not.toMatch(/^\$ node /m);
    }
  });

  it('passes publint', async () => {
    const bytes = readFileSync(tarball);
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has sound types', () => {
    const attw = path.join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
    // Schemas are JSON, which has no types of its own.
    const options = ['--profile', 'esm-only', '--no-definitely-typed', '--exclude-entrypoints', './schemas/*'];
    const { status, stdout } = node([attw, tarball, ...options, '--format', 'ascii', '--no-emoji'], temporary);
    expect(stdout).toContain('node16 (from ESM): OK (ESM)');
    expect(stdout).toContain('bundler: OK');
    expect(status, stdout).toBe(0);
  });
});

it('runs from a checkout in which nothing is installed, as an Action does', () => {
  const checkout = path.join(temporary, 'checkout');
  const { stdout } = run(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', 'dist', '*.json'],
    root,
  );
  const files = stdout.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
  expect(files).toContain('dist/cli.js');
  for (const file of files) cpSync(path.join(root, file), path.join(checkout, file));
  expectPassedCheck(node([path.join(checkout, 'dist', 'cli.js'), ...CHECK], temporary));
});

/** The commands that README.md and docs/ show with what they print; getting-started.md is run by a test of its own. */
function shownCommands(): readonly { readonly command: string; readonly output: string }[] {
  const pages = readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...pages.map((name) => `docs/${name}`)]
    .filter((page) => page !== 'docs/getting-started.md')
    .flatMap((page) => [...readFileSync(path.join(root, page), 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm)])
    .flatMap(([, session = '']) => [...session.matchAll(/^\$ (fleetvet .*)\n((?:(?!\$ ).*\n)*)/gm)])
    .map(([, command = '', output = '']) => ({ command, output }));
}

function expectPassedCheck({ status, stdout, stderr }: Finished): void {
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    schema_version: 1,
    tool: { name: 'fleetvet', version: manifest.version },
  });
  expect(status).toBe(0);
}
