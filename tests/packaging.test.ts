import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-packaging-')));
const project = path.join(temporary, 'project');
const fleet = path.join(temporary, 'fleet');
let tarball = '';

/** A fleet of one device that runs what the policy asks for. */
const FLEET = {
  'inventory/fleet.yaml': `manufacturers: [Arista]
platforms: [{ name: arista_eos, manufacturer: Arista }]
device_types: [{ manufacturer: Arista, model: 7150-S64 }]
roles: [leaf]
software_versions:
  - platform: arista_eos
    version: 4.25.6M
    status: Active
    software_image_files: [{ image_file_name: EOS64-4.25.6M.swi, status: Active, default_image: true }]
devices:
  - { name: ams-leaf-01, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.25.6M }
`,
  'policies/eos.yaml': `validated_software:
  - software: { platform: arista_eos, version: 4.25.6M }
    start: 2021-06-15
    device_types: [7150-S64]
`,
};
const CHECK = ['check', '--cwd', fleet, '--as-of', '2026-11-21', '--format', 'json'];

beforeAll(() => {
  write(fleet, FLEET);
  const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', temporary], root);
  expect(packed.stderr + packed.stdout).toContain('.tgz');
  tarball = path.join(temporary, `fleetvet-${manifest.version}.tgz`);
  write(project, { 'package.json': '{ "private": true, "type": "module" }' });
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

  it('can be imported, and so can its schemas', () => {
    const [schema = ''] = readdirSync(path.join(root, 'schemas'));
    const lines = [
      `import { check } from 'fleetvet';`,
      `import schema from 'fleetvet/schemas/${schema}' with { type: 'json' };`,
      `console.log(typeof check, typeof schema);`,
    ];
    write(project, { 'import.mjs': lines.join('\n') });
    expect(node(['import.mjs'], project).stdout.trim()).toBe('function object');
  });

  it.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'preserve', moduleResolution: 'bundler' },
  ])('has types for $moduleResolution that need no other types', (options) => {
    const folder = path.join(project, options.moduleResolution);
    write(folder, {
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

describe('the tarball', () => {
  it('has nothing that publint complains of', async () => {
    const bytes = readFileSync(tarball);
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that are not wrong', () => {
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
  const files = stdout.split('\0').filter((file) => file !== '');
  expect(files).toContain('dist/cli.js');
  for (const file of files) cpSync(path.join(root, file), path.join(checkout, file));
  expectPassedCheck(node([path.join(checkout, 'dist', 'cli.js'), ...CHECK], temporary));
});

interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function expectPassedCheck({ status, stdout, stderr }: Finished): void {
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    schema_version: 1,
    tool: { name: 'fleetvet', version: manifest.version },
  });
  expect(status).toBe(0);
}

function node(args: readonly string[], cwd: string): Finished {
  return run(process.execPath, args, cwd);
}

/** npm as a script where it is known: the `npm` of Windows is a batch file, which cannot be started without a shell. */
function npm(args: readonly string[], cwd: string): Finished {
  const cli = process.env['npm_execpath'];
  return cli === undefined ? run('npm', args, cwd) : node([cli, ...args], cwd);
}

function run(program: string, args: readonly string[], cwd: string): Finished {
  // What npm tells its scripts of this repository must not reach the npm of another folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|FORCE_COLOR$)/i.test(name)));
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
