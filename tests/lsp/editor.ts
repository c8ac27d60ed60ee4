// An editor's side of a session with the real server over stdio.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type Location,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Change {
  readonly newText: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** A session in which files are opened, typed into and asked about. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly uriOf: (file: string) => string;
  /** The text of a file as the editor shows it. */
  readonly textOf: (file: string) => string;
  /** Shows a text in the editor without saving it. */
  readonly type: (file: string, text: string) => Promise<void>;
  readonly closeFile: (file: string) => Promise<void>;
  /** Asks about the place behind the first occurrence of some words. */
  readonly ask: <T>(method: string, file: string, words: string, more?: object) => Promise<T>;
  readonly diagnostics: (file: string) => readonly Diagnostic[];
  readonly rulesIn: (file: string) => readonly string[];
  readonly until: (holds: () => boolean) => Promise<void>;
  readonly labels: (file: string, words: string) => Promise<readonly string[]>;
  readonly hover: (file: string, words: string) => Promise<string>;
  /** Places as `file:line`, sorted. */
  readonly places: (locations: readonly Location[]) => readonly string[];
  /** The texts that a rename gives, by file. */
  readonly rename: (file: string, words: string, newName: string) => Promise<Readonly<Record<string, string>>>;
  readonly titles: (file: string, words: string) => Promise<readonly string[]>;
  /** Ends the session as editors do; gives the exit status. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the built server on folders, the first of which relative paths begin at. */
export async function startEditor(
  folders: readonly string[],
  { args = [], cwd }: { readonly args?: readonly string[]; readonly cwd?: string } = {},
): Promise<Editor> {
  const [folder = '', ...others] = folders;
  const server = spawn(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'lsp', '--stdio', ...args], { cwd });
  const { stdin, stdout } = server;
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  const published = new Map<string, readonly Diagnostic[]>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
  });
  connection.listen();
  const uriOf = (file: string): string => pathToFileURL(path.resolve(folder, file)).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: [folder, ...others].map((one) => ({ uri: pathToFileURL(one).href, name: path.basename(one) })),
  });
  await connection.sendNotification('initialized', {});

  const open = new Map<string, string>();
  let version = 0;
  const textOf = (file: string): string => open.get(file) ?? readFileSync(path.resolve(folder, file), 'utf8');
  const after = (file: string, words: string): Place => {
    const text = textOf(file);
    const offset = text.indexOf(words);
    if (offset < 0) throw new Error(`${words} is not in ${file}`);
    const lines = text.slice(0, offset + words.length).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  const ask: Editor['ask'] = async (method, file, words, more = {}) =>
    connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: uriOf(file) },
      position: after(file, words),
      ...more,
    });
  const nameOf = (uri: string): string => path.relative(folder, decodeURIComponent(new URL(uri).pathname));
  return {
    connection,
    process: server,
    uriOf,
    textOf,
    async type(file, text) {
      const isOpen = open.has(file);
      open.set(file, text);
      version += 1;
      const textDocument = { uri: uriOf(file), version };
      if (isOpen) {
        await connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
        return;
      }
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { ...textDocument, languageId: 'yaml', text },
      });
    },
    async closeFile(file) {
      open.delete(file);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(file) } });
    },
    ask,
    diagnostics: (file) => published.get(uriOf(file)) ?? [],
    rulesIn: (file) => (published.get(uriOf(file)) ?? []).map(({ code }) => String(code)),
    async until(holds) {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    labels: async (file, words) =>
      (await ask<readonly { label: string }[]>('completion', file, words)).map(({ label }) => label),
    hover: async (file, words) =>
      ((await ask<{ contents: { value: string } } | null>('hover', file, words))?.contents.value ?? '').replaceAll(
        '\\',
        '',
      ),
    places: (locations) => locations.map(({ uri, range }) => `${nameOf(uri)}:${range.start.line + 1}`).sort(),
    async rename(file, words, newName) {
      const { changes } = await ask<{ changes: Record<string, readonly Change[]> }>('rename', file, words, { newName });
      return Object.fromEntries(
        Object.entries(changes).map(([uri, edits]) => [nameOf(uri), applyChanges(textOf(nameOf(uri)), edits)]),
      );
    },
    async titles(file, words) {
      const position = after(file, words);
      const actions = await connection.sendRequest<readonly { title: string }[]>('textDocument/codeAction', {
        textDocument: { uri: uriOf(file) },
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
      return actions.map(({ title }) => title);
    },
    async stop() {
      const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const status = await ended;
      connection.dispose();
      return status;
    },
  };
}

function applyChanges(text: string, edits: readonly Change[]): string {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offsetOf = ({ line, character }: Place): number => (starts[line] ?? text.length) + character;
  return [...edits]
    .sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce(
      (so, { range, newText }) => so.slice(0, offsetOf(range.start)) + newText + so.slice(offsetOf(range.end)),
      text,
    );
}
