import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const PROGRAM = path.join(root, 'node_modules/yaml-language-server/bin/yaml-language-server');

/** Loaded into the server before its own code: tells of every connection that it would make, and makes none. */
const NO_NETWORK = `data:text/javascript,${encodeURIComponent(`import { Socket } from 'node:net';
Socket.prototype.connect = function () { process.stderr.write('connects\\n'); throw new Error('no network'); };`)}`;

export interface Completion {
  readonly label: string;
  readonly insertText: string;
  readonly documentation: string;
}

export interface Diagnostic {
  readonly line: number;
  readonly message: string;
}

/** A YAML language server that was started over stdio, as an editor does it, with a folder and settings. */
export interface LanguageServer {
  /** Opens a text as a file of the folder and gives what the server has to say against it. */
  readonly diagnose: (file: string, text: string) => Promise<readonly Diagnostic[]>;
  /** What can stand where `|` stands in the text. */
  readonly complete: (file: string, text: string) => Promise<readonly Completion[]>;
  /** What is shown of the word after `|` in the text. */
  readonly hover: (file: string, text: string) => Promise<string>;
  /** Ends the server and gives what it wrote to standard error. */
  readonly stop: () => Promise<string>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Starts the server for a folder; `settings` are those that an editor would have under `yaml`. */
export async function startLanguageServer(folder: string, settings: object): Promise<LanguageServer> {
  const server = spawn(process.execPath, ['--import', NO_NETWORK, PROGRAM, '--stdio'], { windowsHide: true });
  let errors = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const connection = connect(server, (method, params) => {
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { readonly items: readonly { readonly section: string }[] };
    return items.map(({ section }) => (section === 'yaml' ? settings : {}));
  });
  const rootUri = pathToFileURL(folder).href;
  await connection.request('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'fleet' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  connection.notify('initialized', {});
  connection.notify('workspace/didChangeConfiguration', { settings: { yaml: settings } });

  let version = 0;
  const opened = new Set<string>();
  /** Opens a file, or changes its text; the diagnostics that follow belong to this version. */
  const show = async (file: string, text: string): Promise<Shown> => {
    const uri = pathToFileURL(path.join(folder, file)).href;
    version += 1;
    if (opened.has(uri)) {
      const cleared = connection.published(uri);
      connection.notify('textDocument/didClose', { textDocument: { uri } });
      await cleared;
    }
    opened.add(uri);
    const told = connection.published(uri);
    connection.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
    return { uri, told };
  };
  const at = async (method: string, file: string, marked: string): Promise<unknown> => {
    const offset = marked.indexOf('|');
    const before = marked.slice(0, offset).split('\n');
    const { uri } = await show(file, marked.slice(0, offset) + marked.slice(offset + 1));
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return connection.request(method, { textDocument: { uri }, position });
  };
  return {
    diagnose: async (file, text) => (await show(file, text)).told,
    async complete(file, marked) {
      const { items } = (await at('textDocument/completion', file, marked)) as { items: readonly RawCompletion[] };
      return items.map(({ label, insertText = label, documentation = '' }) => ({
        label,
        insertText,
        documentation: typeof documentation === 'string' ? documentation : documentation.value,
      }));
    },
    async hover(file, marked) {
      const found = (await at('textDocument/hover', file, marked)) as { contents: { value: string } } | null;
      return found?.contents.value ?? '';
    },
    async stop() {
      const ended = new Promise((resolve) => server.on('exit', resolve));
      await connection.request('shutdown', null);
      connection.notify('exit', null);
      await ended;
      return errors;
    },
  };
}

interface Shown {
  readonly uri: string;
  /** The diagnostics, which come a while later. */
  readonly told: Promise<readonly Diagnostic[]>;
}

interface RawCompletion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

interface Connection {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  /** The diagnostics of a file that are published next. */
  readonly published: (uri: string) => Promise<readonly Diagnostic[]>;
}

/** Speaks JSON-RPC with the server; `answer` gives what it asks of the client. */
function connect(server: ChildProcess, answer: (method: string, params: unknown) => unknown): Connection {
  const { stdin, stdout } = server;
  if (stdin === null || stdout === null) throw new Error('the server has no streams');
  let next = 0;
  const requests = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, result, error }: Message): void => {
    if (method !== undefined && id !== undefined) {
      send({ id, result: answer(method, params) });
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly RawDiagnostic[] };
      waiting.get(uri)?.(diagnostics.map(({ message, range }) => ({ line: range.start.line + 1, message })));
    } else if (id !== undefined) {
      const request = requests.get(id);
      requests.delete(id);
      if (error === undefined) request?.resolve(result);
      else request?.reject(new Error(error.message));
    }
  };
  let bytes = Buffer.alloc(0);
  stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const start = bytes.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', 0, start))?.[1]);
      if (start < 4 || bytes.length < start + length) return;
      const body = bytes.toString('utf8', start, start + length);
      bytes = bytes.subarray(start + length);
      receive(JSON.parse(body) as Message);
    }
  });
  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      new Promise((resolve, reject) => {
        next += 1;
        requests.set(next, { resolve, reject });
        send({ id: next, method, params });
      }),
    published: (uri) => new Promise((resolve) => waiting.set(uri, resolve)),
  };
}

interface RawDiagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}
