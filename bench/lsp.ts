// How fast the language server answers while somebody types: 10,000 devices, each in a file of its own and 500 in each. Every
// keystroke is a change of a text that is open; what is measured is what the editor sees over standard input and output.
// usage: npx tsx bench/lsp.ts [devices] [edits]      (needs npm run build)
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

import { createWorkspace } from '../src/check/workspace.js';
import { withFiles } from '../src/files/memory.js';
import { workingTree } from '../src/files/working-tree.js';
import { type Layout, writeFleet } from './fleet.js';

const [devices = 10_000, edits = 3_600] = process.argv.slice(2).map(Number);
const AS_OF = '2026-11-21';
const ROUNDS = 20;

for (const layout of ['one-device-files', 'list-files'] as const) {
  const root = mkdtempSync(path.join(tmpdir(), 'fleetvet-lsp-'));
  try {
    const { files } = writeFleet(root, { devices, records: 2_000, layout });
    console.log(`\n${layout}: ${devices} devices in ${files} files`);
    await measureWorkspace(root, layout);
    await measureServer(root, layout);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** A new state after a change of one file: of a device, and of the policy. */
async function measureWorkspace(root: string, layout: Layout): Promise<void> {
  const open = new Map<string, string>();
  const workspace = createWorkspace({ open: () => withFiles(workingTree(root), open), asOf: AS_OF });
  await timed(async () => workspace.refresh('all'), 'first state');
  const file = deviceFile(root);
  const text = readFileSync(path.join(root, file), 'utf8');
  for (const [title, of, texts] of [
    ['new state, a comment', file, [`# a\n${text}`, `# b\n${text}`]],
    ['new state, a device', file, [text.replace(/serial: .*/, 'serial: A1'), text]],
    ['new state, broken', file, [text.replace(/role: .*/, 'role: nowhere'), text]],
    ['new state, the policy', ...policyTexts(root)],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      open.set(of, texts[round % 2] ?? '');
      const start = performance.now();
      await workspace.refresh([of]);
      times.push(performance.now() - start);
    }
    tell(`${title} (${layout})`, times);
  }
}

async function measureServer(root: string, layout: Layout): Promise<void> {
  const cli = path.resolve(import.meta.dirname, '../dist/cli.js');
  const server = spawn(process.execPath, [cli, 'lsp', '--as-of', AS_OF], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published = new Map<string, readonly Diagnostic[]>();
  let onPublish: (uri: string) => void = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
    onPublish(uri);
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'fleet' }],
  });
  const file = deviceFile(root);
  const uri = pathToFileURL(path.join(root, file)).href;
  const text = readFileSync(path.join(root, file), 'utf8');
  const wrong = text.replace(/role: .*/, 'role: nowhere');
  const line = wrong.slice(0, wrong.indexOf('role: nowhere')).split('\n').length - 1;
  const column = (wrong.split('\n')[line] ?? '').indexOf('nowhere') + 1;
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
  console.log(`memory after the start: ${memoryOf(server.pid)} MB`);

  let version = 1;
  const type = async (next: string): Promise<void> => {
    version += 1;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text: next }],
    });
  };
  const hasRule = (): boolean => (published.get(uri) ?? []).some(({ code }) => code === 'unresolved-reference');
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise<void>((resolve) => (onPublish = () => resolve()));
  };
  const diagnosing: number[] = [];
  const completing: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await type(wrong);
    await until(hasRule);
    diagnosing.push(performance.now() - start);
    const asked = performance.now();
    await connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line, character: column },
    });
    completing.push(performance.now() - asked);
    await type(text);
    await until(() => !hasRule());
  }
  tell(`diagnostics after the last keystroke (${layout})`, diagnosing);
  tell(`completion of a role (${layout})`, completing);
  const completionOfVersion: number[] = [];
  const unfinished = `${text.trimEnd()}\n${layout === 'list-files' ? '  - name: new' : '---\ndevices:\n  - name: new'}\n    platform: eos\n    software_version: `;
  await type(unfinished);
  for (let round = 0; round < ROUNDS; round += 1) {
    const asked = performance.now();
    await connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line: unfinished.split('\n').length - 1, character: 22 },
    });
    completionOfVersion.push(performance.now() - asked);
  }
  tell(`completion of a version (${layout})`, completionOfVersion);
  await type(text);
  await until(() => !hasRule());

  // An hour of edits, a second each, without the seconds: each is checked before the next one comes.
  let highest = 0;
  for (let edit = 0; edit < edits; edit += 1) {
    await type(edit % 2 === 0 ? text.replace(/serial: .*/, `serial: E${edit}`) : `${text}# ${edit}\n`);
    await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
    if (edit % 100 === 0) highest = Math.max(highest, memoryOf(server.pid));
  }
  console.log(`memory after ${edits} edits: ${memoryOf(server.pid)} MB, at most ${highest} MB`);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
}

function policyTexts(root: string): readonly [string, readonly [string, string]] {
  const file = 'policies/validated-software.yaml';
  const text = readFileSync(path.join(root, file), 'utf8');
  return [file, [`# a\n${text}`, `# b\n${text}`]];
}

/** A file of devices in the middle of the fleet. */
function deviceFile(root: string): string {
  const found = readdirSync(path.join(root, 'inventory'), { recursive: true, encoding: 'utf8' })
    .map((name) => `inventory/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => name.endsWith('.yaml') && readFileSync(path.join(root, name), 'utf8').startsWith('devices:'))
    .sort();
  return found[Math.floor(found.length / 2)] ?? '';
}

async function timed(run: () => Promise<unknown>, title: string): Promise<void> {
  const start = performance.now();
  await run();
  console.log(`${title}: ${Math.round(performance.now() - start)} ms`);
}

function tell(title: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  console.log(`${title}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`);
}

/** Resident memory of a process, in megabytes. */
function memoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}
