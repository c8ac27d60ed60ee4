// The extension for VS Code as users install it: packaged, unpacked, and started with the real client of the protocol.
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { chooseServer } from '../../editors/vscode/src/choose-server.js';
import { node, ROOT } from './processes.js';
import { writeFiles } from '../write-files.js';

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly activationEvents: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: unknown; readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope: string }>> };
  };
}

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-vsix-')));
const unpacked = path.join(temporary, 'unpacked');
const extension = path.join(unpacked, 'extension');
const fleet = path.join(temporary, 'fleet');
const stub = path.join(ROOT, 'tests/packaging/stub-vscode.cjs');
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
let names: readonly string[] = [];

beforeAll(() => {
  const built = node(
    [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path.join(ROOT, 'scripts/build-vscode.ts'), temporary],
    ROOT,
  );
  expect(built.status, built.stderr).toBe(0);
  const files = unzipSync(readFileSync(path.join(temporary, `fleetvet-${version}.vsix`)));
  names = Object.keys(files);
  writeFiles(unpacked, files);
  for (const part of ['inventory', 'policies', 'fleetvet.yaml'])
    cpSync(path.join(ROOT, part), path.join(fleet, part), { recursive: true });
  const site = path.join(fleet, 'inventory/sites/ams01.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace('role: leaf', 'role: laef'));
}, 120_000);

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

describe('the .vsix', () => {
  const manifest = (): Manifest => JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8')) as Manifest;

  it('holds the extension, the server, the licences and nothing else', () => {
    const top = readdirSync(extension).map((name) => name.toLowerCase());
    expect(top.sort()).toEqual([
      'extension.cjs',
      'icon.png',
      'license.txt',
      'package.json',
      'readme.md',
      'server',
      'third-party-licenses.txt',
    ]);
    const server = readdirSync(path.join(extension, 'server')).sort();
    expect(server).toEqual(['THIRD-PARTY-LICENSES.txt', 'chunks', 'cli.js', 'package.json']);
    expect(names.filter((name) => /\.(?:ts|map|node|vsix)$|node_modules/.test(name))).toEqual([]);
    const licences = readFileSync(path.join(extension, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect(licences).toContain('vscode-languageclient@');
    const vsix = readFileSync(path.join(unpacked, 'extension.vsixmanifest'), 'utf8');
    expect(vsix).toContain(`Id="fleetvet" Version="${version}" Publisher="fleetvet"`);
  });

  it('has the version of the package, starts on a config, and needs an editor that exists', () => {
    const { version: own, activationEvents, engines, main, contributes } = manifest();
    expect(own).toBe(version);
    expect(activationEvents).toEqual(['workspaceContains:**/fleetvet.yaml']);
    expect(engines.vscode).toBe('^1.91.0');
    expect(main).toBe('./extension.cjs');
    const code = readFileSync(path.join(extension, 'extension.cjs'), 'utf8');
    for (const { command } of contributes.commands) expect(code).toContain(`"${command}"`);
  });

  it('lets no workspace choose the program that starts', () => {
    const { contributes, capabilities } = manifest();
    expect(contributes.configuration.properties['fleetvet.server.path']?.scope).toBe('machine');
    expect(capabilities.untrustedWorkspaces).toMatchObject({
      supported: 'limited',
      restrictedConfigurations: ['fleetvet.server.path'],
    });
  });

  it('starts its own server, with which the client shows diagnostics', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = node([stub, path.join(extension, 'extension.cjs'), fleet], temporary);
    expect(status, stderr).toBe(0);
    const { shown } = JSON.parse(stdout) as { readonly shown: readonly [uri: string, messages: readonly string[]][] };
    const messages = shown.flatMap(([, those]) => those).join('\n');
    expect(messages).toContain('device "ams01-leaf-01" refers to the role "laef", which does not exist');
  });

  it('starts the server that the user names', { timeout: 60_000 }, () => {
    const cli = path.join(ROOT, 'dist/cli.js');
    const { stdout } = node([stub, path.join(extension, 'extension.cjs'), fleet, cli], temporary);
    expect(stdout).toContain('laef');
    const relative = node([stub, path.join(extension, 'extension.cjs'), fleet, './bin/fleetvet'], temporary);
    expect(relative.stdout).toContain('write an absolute path');
    const gone = node([stub, path.join(extension, 'extension.cjs'), fleet, path.resolve('/gone/fleetvet')], temporary);
    expect(gone.stdout).toContain('which does not exist: correct it, or leave it empty');
  });
});

describe('the choice of the server', () => {
  const bundled = '/extension/server/cli.js';
  const absolute = path.resolve('/opt/fleetvet/bin/fleetvet');

  it.each([
    ['no setting', '', true, { module: bundled }],
    ['a program', absolute, true, { command: absolute }],
    ['a script', `${absolute}.mjs`, true, { module: `${absolute}.mjs` }],
    ['a program, in a workspace that is not trusted', absolute, false, { module: bundled }],
    ['a program that is gone', '/gone', true, { problem: expect.stringContaining('does not exist') }],
    ['a relative path', 'bin/fleetvet', true, { problem: expect.stringContaining('"bin/fleetvet"') }],
    ['a bare name', 'fleetvet', true, { problem: expect.stringContaining('absolute path') }],
    ['a relative path, in a workspace that is not trusted', './x', false, { module: bundled }],
  ])('%s', (_what, configured, isTrusted, expected) => {
    expect(chooseServer({ configured, isTrusted, bundled, isThere: (file) => file.startsWith(absolute) })).toEqual(
      expected,
    );
  });
});
