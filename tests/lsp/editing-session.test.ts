// An editor's session with the real server over stdio, on a copy of the demo fleet.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  type Location,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SITE = 'inventory/sites/ams01.yaml';
const POLICY = 'policies/arista_eos.yaml';
const VOCABULARY = 'inventory/vocabulary.yaml';
const folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-lsp-'));
for (const part of ['inventory', 'policies', 'fleetvet.yaml'])
  cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
const uriOf = (file: string): string => pathToFileURL(path.join(folder, file)).href;
const onDisk = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

let server: ChildProcess;
let connection: ProtocolConnection;
const published = new Map<string, readonly { code: string; message: string }[]>();
const texts = new Map<string, string>();

beforeAll(async () => {
  server = spawn(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'lsp', '--stdio', '--as-of', '2026-11-21']);
  const { stdin, stdout } = server;
  if (stdin === null || stdout === null) throw new Error('no streams');
  connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: uriOf(''), name: 'fleet' }],
  });
  await connection.sendNotification('initialized', {});
});
afterAll(async () => {
  const ended = new Promise((resolve) => server.on('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

let version = 0;
/** Shows a text in the editor without saving it. */
async function type(file: string, text: string): Promise<void> {
  const isOpen = texts.has(file);
  texts.set(file, text);
  version += 1;
  if (isOpen)
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(file), version },
      contentChanges: [{ text }],
    });
  else
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uriOf(file), languageId: 'yaml', version, text },
    });
}
/** The position behind the first occurrence of some words. */
function after(file: string, words: string): { line: number; character: number } {
  const text = texts.get(file) ?? onDisk(file);
  const offset = text.indexOf(words);
  expect(offset, words).toBeGreaterThanOrEqual(0);
  const lines = text.slice(0, offset + words.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
const ask = async <T>(method: string, file: string, words: string, more: object = {}): Promise<T> =>
  connection.sendRequest<T>(`textDocument/${method}`, {
    textDocument: { uri: uriOf(file) },
    position: after(file, words),
    ...more,
  });
const rulesIn = (file: string): readonly string[] => (published.get(uriOf(file)) ?? []).map(({ code }) => code);
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
const labels = async (file: string, words: string): Promise<readonly string[]> =>
  (await ask<readonly { label: string }[]>('completion', file, words)).map(({ label }) => label);
const hover = async (file: string, words: string): Promise<string> =>
  (await ask<{ contents: { value: string } } | null>('hover', file, words))?.contents.value ?? '';
const files = (locations: readonly Location[]): readonly string[] =>
  [...new Set(locations.map(({ uri }) => decodeURI(uri).slice(uriOf('').length).replace(/^\//, '')))].sort();

describe('an editing session', { timeout: 30_000 }, () => {
  it('shows the diagnostics of the whole check', async () => {
    await until(() => published.has(uriOf(SITE)) && published.has(uriOf(POLICY)));
    expect(rulesIn(SITE)).toContain('approval-expiring');
    expect(rulesIn(POLICY)).toContain('validated-software-unused');
  });

  const site = onDisk(SITE);
  it.each([
    ['a role that does not exist', site.replace('role: leaf\n', 'role: laef\n'), 'unresolved-reference'],
    ['a number for a version', site.replace('4.32.4M # of', '17.10 # of'), 'schema'],
    ['another spelling of a version', site.replace('4.32.4M # of', '4.32.4m # of'), 'unresolved-reference'],
    ['a version that is not approved', site.replace('4.32.4M # of', '4.34.2F # of'), 'software-invalid'],
    ['a device that is declared twice', site.replace('ams01-spine-02', 'ams01-spine-01'), 'duplicate-object'],
    ['YAML that is broken', site.replace('role: leaf\n', 'role: [leaf\n'), 'yaml-syntax'],
    ['a missing field', site.replace('    role: spine\n', ''), 'schema'],
  ])('shows what an unsaved text breaks, and that it is fixed: %s', async (_what, text, rule) => {
    await type(SITE, text);
    await until(() => rulesIn(SITE).includes(rule));
    await type(SITE, site);
    await until(() => !rulesIn(SITE).includes(rule));
  });

  it.each([
    ['role: |', ['border', 'leaf', 'spine']],
    ['role: l|', ['leaf']],
    ['tenant: |', ['corporate', 'payments', 'retail']],
    ['location: A|', ['AMS01']],
    ['platform: arista|', ['arista_eos', 'arista_aboot']],
    ['device_type: DCS-7050CX|', ['DCS-7050CX3-32S']],
    ['tags: [can|', ['canary']],
    ['software_version: { platform: arista_aboot, version: |', ['7.1.3', '7.2.2']],
  ])('completes %s', async (line, expected) => {
    await type(SITE, `${site}\n  - name: new\n    ${line.replace('|', '')}`);
    const found = await labels(SITE, `  - name: new\n    ${line.replace('|', '')}`);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it('completes versions of the platform of the device, approved ones first', async () => {
    const device =
      '  - name: new\n    platform: arista_eos\n    role: leaf\n    device_type: DCS-7050SX3-48YC8\n    software_version: ';
    await type(SITE, `${site}\n${device}`);
    const found = await labels(SITE, device);
    expect(found[0]).toBe('4.32.4M');
    expect(found).toContain('4.34.2F');
    expect(found).not.toContain('17.12.04');
  });

  it('completes names in the policy', async () => {
    const policy = onDisk(POLICY);
    await type(POLICY, policy.replace('device_roles: [leaf, spine]', 'device_roles: [leaf, bo'));
    expect(await labels(POLICY, 'device_roles: [leaf, bo')).toEqual(['border']);
    await type(POLICY, policy);
    await type(SITE, site);
  });

  it.each([
    ['a device', SITE, 'name: ams01-leaf-06', 'arista\\_eos 4.31.6M is **valid** until 2026-11-30'],
    ['a version that a device runs', SITE, 'software_version: 4.31.6M', 'Runs on (1 entry): ams01-leaf-06'],
    ['a record', POLICY, 'name: eos-800g-spines', 'Matches: none'],
    ['a record that matches', POLICY, 'name: eos-canary', 'ams01-leaf-05'],
  ])('tells of %s', async (_what, file, words, expected) => {
    expect((await hover(file, words)).replaceAll('\\', '')).toContain(expected.replaceAll('\\', ''));
  });

  it('finds where a name is declared, and who refers to it', async () => {
    expect(files(await ask('definition', SITE, 'role: lea'))).toEqual([VOCABULARY]);
    expect(files(await ask('definition', POLICY, 'software: 4.32.4'))).toEqual(['inventory/software/arista_eos.yaml']);
    const references = await ask<Location[]>('references', POLICY, 'software: 4.32.4', {
      context: { includeDeclaration: false },
    });
    expect(files(references)).toEqual(expect.arrayContaining([SITE, POLICY]));
  });

  it('renames a role in every file', async () => {
    const { changes } = await ask<{ changes: Record<string, { newText: string }[]> }>('rename', SITE, 'role: lea', {
      newName: 'access-leaf',
    });
    expect(Object.keys(changes)).toEqual(expect.arrayContaining([SITE, POLICY, VOCABULARY].map(uriOf)));
    expect(
      new Set(
        Object.values(changes)
          .flat()
          .map(({ newText }) => newText),
      ),
    ).toEqual(new Set(['access-leaf']));
  });

  it('lists the entries of a file and of the folder', async () => {
    const symbols = await ask<{ name: string }[]>('documentSymbol', SITE, 'devices');
    expect(symbols.map(({ name }) => name)).toContain('ams01-leaf-05');
    const found = await connection.sendRequest<{ name: string }[]>('workspace/symbol', { query: 'canary' });
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['canary', 'eos-canary']));
  });

  it.each([
    ['role: leaf\n', 'role: laef\n', ['Write leaf', 'Declare the role laef']],
    ['4.32.4M # of', '4.32.4m # of', ['Write 4.32.4M']],
    ['4.32.4M # of', '17.10 # of', ['Write "17.10"']],
  ])('offers fixes for %j written as %j', async (right, wrong, expected) => {
    await type(SITE, site.replace(right, wrong));
    const start = after(SITE, wrong.trimEnd());
    const position = { ...start, character: start.character - (wrong.includes('#') ? ' # of'.length : 0) };
    const actions = await connection.sendRequest<{ title: string }[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf(SITE) },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toEqual(expected);
    await type(SITE, site);
  });
});
