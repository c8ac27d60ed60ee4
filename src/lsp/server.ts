import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import {
  type CodeAction,
  CodeActionKind,
  createConnection,
  type Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Location,
  type Position,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  SymbolKind,
  TextDocuments,
  TextDocumentSyncKind,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { WorkspaceState } from '../check/workspace.js';
import { COLLECTION_NOUNS, type Entry } from '../model/entry.js';
import { nameOfEntry } from '../model/describe.js';
import { placeIn, placeOfName } from '../model/place.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceLocation } from '../model/source.js';
import { locate } from '../parse/locate.js';
import { oneLine } from '../text/printable.js';
import { yamlText } from '../text/yaml-text.js';
import { completionsAt } from './completion.js';
import { cursorAt } from './cursor.js';
import { describeForHover } from './hover.js';
import { isSameName, namesIn, type NameUse } from './names.js';
import { openSession } from './session.js';

/** What the server is started with. */
export interface LspOptions {
  readonly asOf: () => string;
  readonly config: string | undefined;
  readonly multiTenantMode: boolean | undefined;
  /** The folder to serve if the editor names none. */
  readonly directory: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** How long typing must pause before the repository is checked, in milliseconds. */
const PAUSE = 200;

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  notice: DiagnosticSeverity.Information,
} as const;

/** Serves an editor over two streams until it says `exit` (serve.md; Language Server Protocol 3.17). */
export async function serveEditor(options: LspOptions): Promise<void> {
  const connection = createConnection(new StreamMessageReader(options.input), new StreamMessageWriter(options.output));
  const documents = new TextDocuments(TextDocument);
  let root = path.resolve(options.directory);
  let session: ReturnType<typeof openSession> | undefined;
  let published = new Set<string>();

  const uriOf = (file: string): string => pathToFileURL(path.join(root, file)).href;
  const fileOf = (uri: string): string | undefined => {
    if (!uri.startsWith('file:')) return undefined;
    const relative = path.relative(root, fileURLToPath(uri)).split(path.sep).join('/');
    return relative.startsWith('../') || path.isAbsolute(relative) ? undefined : relative;
  };
  const locationOf = (location: SourceLocation): Location => ({ uri: uriOf(location.file), range: rangeOf(location) });

  const publish = (found: ReadonlyMap<string, readonly LspDiagnostic[]>): void => {
    for (const file of published)
      if (!found.has(file)) void connection.sendDiagnostics({ uri: uriOf(file), diagnostics: [] });
    for (const [file, diagnostics] of found)
      void connection.sendDiagnostics({ uri: uriOf(file), diagnostics: [...diagnostics] });
    published = new Set(found.keys());
  };
  const show = ({ result }: WorkspaceState): void => {
    const byFile = new Map<string, LspDiagnostic[]>();
    for (const one of result.diagnostics) {
      if (one.waived !== undefined || one.folded === true) continue;
      const list = byFile.get(one.location.file) ?? [];
      list.push(toLsp(one, locationOf));
      byFile.set(one.location.file, list);
    }
    publish(byFile);
  };
  const showProblem = (message: string): void => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const file = options.config ?? 'fleetvet.yaml';
    publish(new Map([[file, [{ range, message, severity: DiagnosticSeverity.Error, source: 'fleetvet' }]]]));
  };

  connection.onInitialize(({ workspaceFolders }) => {
    const uri = workspaceFolders?.[0]?.uri;
    if (uri?.startsWith('file:') === true) root = fileURLToPath(uri);
    session = openSession({ ...options, root, pause: PAUSE, show, showProblem });
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: { triggerCharacters: [' ', '[', '-', '"'] },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        renameProvider: true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
      serverInfo: { name: 'fleetvet' },
    };
  });
  connection.onInitialized(() => void session?.start());

  documents.onDidChangeContent(({ document }) => {
    const file = fileOf(document.uri);
    if (file !== undefined) session?.edit(file, document.getText());
  });
  documents.onDidClose(({ document }) => {
    const file = fileOf(document.uri);
    if (file !== undefined) session?.edit(file, undefined);
  });

  /** The use of a name at a position, by the newest text. */
  const useAt = async (
    uri: string,
    position: Position,
  ): Promise<{ state: WorkspaceState; use?: NameUse } | undefined> => {
    const [file, state] = [fileOf(uri), await session?.current()];
    if (file === undefined || state === undefined) return undefined;
    const use = usesIn(state, file).find((one) => contains(rangeOf(one.location()), position));
    return { state, ...(use !== undefined && { use }) };
  };
  const usesOf = (state: WorkspaceState, use: NameUse): readonly NameUse[] =>
    usesIn(state).filter((one) => isSameName(one, use));

  connection.onCompletion(async ({ textDocument: { uri }, position: { line, character } }) => {
    const state = await session?.latest();
    const lines = documents.get(uri)?.getText().split(/\r?\n/);
    const cursor = lines && cursorAt(lines, line, character);
    return cursor === undefined || state === undefined ? [] : [...completionsAt(cursor, line, state)];
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const found = await useAt(uri, position);
    if (found === undefined) return null;
    const { state, use } = found;
    const entry =
      use === undefined
        ? entriesOf(state, fileOf(uri)).find((one) => contains(rangeOf(locate(placeOfName(one))), position))
        : use.isDeclaration
          ? use.entry
          : usesOf(state, use).find((one) => one.isDeclaration)?.entry;
    return entry === undefined ? null : { contents: { kind: 'markdown', value: describeForHover(entry, state) } };
  });
  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const { state, use } = (await useAt(uri, position)) ?? {};
    if (state === undefined || use === undefined) return [];
    return usesOf(state, use)
      .filter((one) => one.isDeclaration)
      .map((one) => locationOf(one.location()));
  });
  connection.onReferences(async ({ textDocument: { uri }, position, context }) => {
    const { state, use } = (await useAt(uri, position)) ?? {};
    if (state === undefined || use === undefined) return [];
    return usesOf(state, use)
      .filter((one) => context.includeDeclaration || !one.isDeclaration)
      .map((one) => locationOf(one.location()));
  });
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
    const { state, use } = (await useAt(uri, position)) ?? {};
    if (state === undefined || use === undefined) return null;
    const changes: Record<string, TextEdit[]> = {};
    for (const one of usesOf(state, use)) {
      const { uri: of, range } = locationOf(one.location());
      (changes[of] ??= []).push({ range, newText: yamlText(newName) });
    }
    return { changes };
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const state = await session?.current();
    return state === undefined
      ? []
      : entriesOf(state, fileOf(uri)).map((entry): DocumentSymbol => {
          const [range, selectionRange] = [rangeOf(locate(placeIn(entry))), rangeOf(locate(placeOfName(entry)))];
          const whole =
            contains(range, selectionRange.start) && contains(range, selectionRange.end) ? range : selectionRange;
          return {
            name: symbolName(entry),
            detail: COLLECTION_NOUNS[entry.collection],
            kind: SymbolKind.Object,
            range: whole,
            selectionRange,
          };
        });
  });
  connection.onWorkspaceSymbol(async ({ query }) => {
    const state = await session?.current();
    if (state === undefined) return [];
    return entriesOf(state)
      .filter((entry) => symbolName(entry).toLowerCase().includes(query.toLowerCase()))
      .slice(0, 200)
      .map((entry) => ({
        name: symbolName(entry),
        kind: SymbolKind.Object,
        containerName: COLLECTION_NOUNS[entry.collection],
        location: locationOf(locate(placeOfName(entry))),
      }));
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const [file, state] = [fileOf(uri), await session?.current()];
    if (file === undefined || state === undefined) return [];
    return state.result.diagnostics.flatMap((one): readonly CodeAction[] => {
      const { location, fix } = one;
      if (location.file !== file || !overlaps(rangeOf(location), range)) return [];
      const diagnostics = [toLsp(one, locationOf)];
      const replace: readonly CodeAction[] =
        fix === undefined
          ? []
          : [
              {
                title: `Write ${oneLine(fix.text)}`,
                kind: CodeActionKind.QuickFix,
                isPreferred: fix.kind !== 'name',
                diagnostics,
                edit: { changes: { [uri]: [{ range: rangeOf(location), newText: fix.text }] } },
              },
            ];
      return [...replace, ...declareRole(one, state, diagnostics)];
    });
  });

  /** Offers to declare a role that does not exist, behind the roles that do. */
  const declareRole = (one: Diagnostic, state: WorkspaceState, diagnostics: LspDiagnostic[]): readonly CodeAction[] => {
    if (one.rule !== 'unresolved-reference') return [];
    const use = usesIn(state, one.location.file).find(
      ({ collection, location }) => collection === 'roles' && sameStart(location(), one.location),
    );
    const last = state.snapshot.files
      .flatMap(({ entries }) => entries)
      .findLast(({ collection }) => collection === 'roles');
    if (use === undefined || last === undefined) return [];
    const at = locationOf(locate(placeOfName(last)));
    const name = yamlText(use.name);
    const indent = ' '.repeat(Math.max(0, at.range.start.character - 2));
    const text = session?.textOf(last.file.path)?.split(/\r?\n/)[at.range.start.line] ?? '';
    // Only plain lists can be added to without looking further: [leaf, spine], or a name a line.
    const inFlow = /^\s*roles:\s*\[/.test(text);
    if (typeof last.value !== 'string' || !(inFlow || /^\s*- /.test(text))) return [];
    const newText = inFlow ? `, ${name}` : `\n${indent}- ${name}`;
    const edit = { range: { start: at.range.end, end: at.range.end }, newText };
    return [
      {
        title: `Declare the role ${oneLine(name)}`,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        edit: { changes: { [at.uri]: [edit] } },
      },
    ];
  };

  const ended = new Promise<void>((resolve) => {
    connection.onExit(resolve);
    options.input.once('end', resolve);
  });
  documents.listen(connection);
  connection.listen();
  await ended;
  await session?.close();
}

const usesByEntry = new WeakMap<Entry, readonly NameUse[]>();

function entriesOf({ snapshot }: WorkspaceState, file?: string): readonly Entry[] {
  return snapshot.files.flatMap((one) => (file === undefined || one.file.path === file ? one.entries : []));
}

function usesIn(state: WorkspaceState, file?: string): readonly NameUse[] {
  return entriesOf(state, file).flatMap((entry) => {
    const uses = usesByEntry.get(entry) ?? namesIn(entry);
    usesByEntry.set(entry, uses);
    return uses;
  });
}

function symbolName(entry: Entry): string {
  return oneLine(nameOfEntry(entry) ?? COLLECTION_NOUNS[entry.collection]) || COLLECTION_NOUNS[entry.collection];
}

function toLsp(one: Diagnostic, locationOf: (location: SourceLocation) => Location): LspDiagnostic {
  return {
    range: rangeOf(one.location),
    severity: SEVERITIES[one.severity],
    code: one.rule,
    source: 'fleetvet',
    message: `${oneLine(one.message)}\n${oneLine(one.help)}`,
    relatedInformation: one.related.map(({ message, location }) => ({
      message: oneLine(message),
      location: locationOf(location),
    })),
  };
}

function rangeOf({ start, end }: SourceLocation): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function contains({ start, end }: Range, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

function overlaps(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function sameStart(a: SourceLocation, b: SourceLocation): boolean {
  return a.file === b.file && a.start.line === b.start.line && a.start.column === b.start.column;
}
