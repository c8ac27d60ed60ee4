// Whatever a client sends, the server answers or ignores it, and goes on.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../runs.js';

const RUNS = runs(30, 300);
const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-hostile-')));
const FILE = 'inventory/all.yaml';
const TEXT = `manufacturers: [Arista]
roles: [leaf]
device_types: [{ manufacturer: Arista, model: A }]
devices:
  - { name: one, device_type: A, role: leaf }
  - { name: "two 😀", device_type: A, role: wrong }
`;
mkdirSync(path.join(folder, 'inventory'));
writeFileSync(path.join(folder, 'fleetvet.yaml'), '');
writeFileSync(path.join(folder, FILE), TEXT);
const uri = pathToFileURL(path.join(folder, FILE)).href;

/** The server with nothing between: messages are sent as they are given. */
interface RawServer {
  readonly process: ChildProcess;
  readonly send: (message: unknown) => void;
  readonly sendBytes: (text: string) => void;
  /** Asks, and waits for the answer to that question. */
  readonly ask: (method: string, params: unknown) => Promise<{ readonly result?: unknown; readonly error?: unknown }>;
  readonly errors: () => string;
}

function startServer(): RawServer {
  const server = spawn(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'lsp'], { cwd: folder });
  let buffer = Buffer.alloc(0);
  let errors = '';
  let id = 0;
  const waiting = new Map<number, (answer: object) => void>();
  server.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  server.stdout.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString()) as { id?: number };
      buffer = buffer.subarray(end + 4 + length);
      if (message.id !== undefined) waiting.get(message.id)?.(message);
    }
  });
  const sendBytes = (text: string): void => {
    server.stdin.write(text);
  };
  const send = (message: unknown): void => {
    const body = JSON.stringify(message);
    sendBytes(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  return {
    process: server,
    send,
    sendBytes,
    async ask(method, params) {
      id += 1;
      const mine = id;
      return new Promise((resolve, reject) => {
        const gone = (): void => reject(new Error(`the server ended: ${errors}`));
        server.once('exit', gone);
        waiting.set(mine, (answer) => {
          server.off('exit', gone);
          resolve(answer);
        });
        send({ jsonrpc: '2.0', id: mine, method, params });
      });
    },
    errors: () => errors,
  };
}

let server: RawServer;
beforeAll(async () => {
  server = startServer();
  await server.ask('initialize', {
    processId: null,
    rootUri: pathToFileURL(folder).href,
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: [
      { uri: pathToFileURL(folder).href, name: 'x' },
      { uri: 'file://%zz/%', name: 'y' },
    ],
  });
  server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
  server.send({
    jsonrpc: '2.0',
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'yaml', version: 1, text: TEXT } },
  });
});
afterAll(() => {
  server.process.kill();
  rmSync(folder, { recursive: true, force: true });
});

const number = fc.oneof(
  fc.constantFrom(0, 1, 4, 5, 17, -1, 0.5, 1e9, 2 ** 31, 2 ** 53, -(2 ** 40)),
  fc.constantFrom<unknown>(null, 'x', [], {}, true, undefined),
);
const position = fc.oneof(
  { weight: 6, arbitrary: fc.record({ line: number, character: number }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 3, 'here', [], {}) },
);
const someUri = fc.oneof(
  { weight: 6, arbitrary: fc.constant<unknown>(uri) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      pathToFileURL(path.join(folder, 'fleetvet.yaml')).href,
      pathToFileURL(path.join(folder, 'inventory/new.yaml')).href,
      `${pathToFileURL(folder).href}/../../../etc/passwd`,
      'file:///dev/zero',
      'file://host/share/x.yaml',
      'file:///a%2Fb/c%00d.yaml',
      'file:///%E0%A4%A',
      'untitled:Untitled-1',
      'http://example.org/x.yaml',
      '',
      null,
      7,
      {},
    ),
  },
);
const range = fc.record({ start: position, end: position });
const document = someUri.map((one) => ({ uri: one }));
const text = fc.oneof(
  fc.constantFrom<unknown>(
    TEXT,
    '',
    '[',
    'devices: [',
    'roles: [leaf',
    '\ufeff',
    'a: &a [*a]',
    '- '.repeat(2000),
    null,
    3,
  ),
  fc.string({ maxLength: 200 }),
);

const request = fc.oneof(
  fc.record({
    method: fc.constantFrom(
      'textDocument/completion',
      'textDocument/hover',
      'textDocument/definition',
      'textDocument/prepareRename',
    ),
    params: fc.record({ textDocument: document, position }),
  }),
  fc.record({
    method: fc.constant('textDocument/references'),
    params: fc.record({
      textDocument: document,
      position,
      context: fc.constantFrom<unknown>({}, null, { includeDeclaration: 1 }),
    }),
  }),
  fc.record({
    method: fc.constant('textDocument/rename'),
    params: fc.record({
      textDocument: document,
      position,
      newName: fc.oneof(fc.string(), fc.constantFrom<unknown>(null, 3, {}, 'leaf')),
    }),
  }),
  fc.record({ method: fc.constant('textDocument/documentSymbol'), params: fc.record({ textDocument: document }) }),
  fc.record({
    method: fc.constant('workspace/symbol'),
    params: fc.record({ query: fc.oneof(fc.string(), fc.constantFrom<unknown>(null, 3)) }),
  }),
  fc.record({
    method: fc.constant('textDocument/codeAction'),
    params: fc.record({ textDocument: document, range, context: fc.constant({ diagnostics: [] }) }),
  }),
  fc.record({
    method: fc.constantFrom(
      'initialize',
      'textDocument/hover',
      'workspace/executeCommand',
      'nothing',
      '$/nothing',
      'shut',
    ),
    params: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>(undefined)),
  }),
);
const notification = fc.oneof(
  fc.record({
    method: fc.constant('textDocument/didOpen'),
    params: fc.record({
      textDocument: fc.record({ uri: someUri, languageId: fc.constant('yaml'), version: number, text }),
    }),
  }),
  fc.record({
    method: fc.constant('textDocument/didChange'),
    params: fc.record({
      textDocument: fc.record({ uri: someUri, version: number }),
      contentChanges: fc.oneof(
        fc.array(fc.oneof(fc.record({ text }), fc.record({ range, text })), { maxLength: 3 }),
        fc.constantFrom<unknown>(null, {}, [null]),
      ),
    }),
  }),
  fc.record({
    method: fc.constantFrom('textDocument/didClose', 'textDocument/didSave'),
    params: fc.record({ textDocument: document }),
  }),
  fc.record({
    method: fc.constant('workspace/didChangeWorkspaceFolders'),
    params: fc.record({
      event: fc.record({
        added: fc.oneof(
          fc.array(
            someUri.map((one) => ({ uri: one, name: 'x' })),
            { maxLength: 2 },
          ),
          fc.constantFrom<unknown>(null, [null]),
        ),
        removed: fc.oneof(
          fc.array(
            someUri.map((one) => ({ uri: one, name: 'x' })),
            { maxLength: 2 },
          ),
          fc.constantFrom<unknown>(null),
        ),
      }),
    }),
  }),
  fc.record({
    method: fc.constantFrom('initialized', '$/cancelRequest', '$/setTrace', 'nothing'),
    params: fc.jsonValue({ maxDepth: 2 }),
  }),
);

describe('a hostile client', { timeout: Math.max(60_000, RUNS * 500) }, () => {
  it('gets an answer to each request, and does not end the server', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(notification, { maxLength: 3 }), request, async (notifications, { method, params }) => {
        for (const one of notifications) server.send({ jsonrpc: '2.0', ...one });
        const answer = await server.ask(method, params);
        expect('result' in answer || 'error' in answer).toBe(true);
      }),
      { numRuns: RUNS },
    );
    expect(server.process.exitCode).toBeNull();
  });

  it('is served rightly afterwards', async () => {
    const opened = { textDocument: { uri, languageId: 'yaml', version: 1, text: TEXT } };
    // A config or a second file that the client left open, with whatever text, still counts.
    const others = ['fleetvet.yaml', 'inventory/new.yaml'].map((name) => pathToFileURL(path.join(folder, name)).href);
    for (const one of [uri, ...others])
      server.send({ jsonrpc: '2.0', method: 'textDocument/didClose', params: { textDocument: { uri: one } } });
    server.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: opened });
    const { result } = await server.ask('textDocument/hover', {
      textDocument: { uri },
      position: { line: 4, character: 13 },
    });
    expect(JSON.stringify(result)).toContain('device one');
  });

  it.each([
    ['a body that is no JSON', 'Content-Length: 5\r\n\r\n{"a":'],
    ['JSON that is no message', 'Content-Length: 4\r\n\r\n[[]]'],
    ['a message that is null', 'Content-Length: 4\r\n\r\nnull'],
  ])('may send %s', async (_what, bytes) => {
    server.sendBytes(bytes);
    const { result } = await server.ask('workspace/symbol', { query: 'one' });
    expect(result).toHaveLength(1);
  });
});
