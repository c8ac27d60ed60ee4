import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionKind,
  createConnection,
  type Location,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocuments,
  TextDocumentSyncKind,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { WorkspaceState } from '../check/workspace.js';
import type { Entry } from '../model/entry.js';
import { findNode, nodeRange, positionAt } from '../model/node-table.js';
import { placeOfName } from '../model/describe.js';
import { locate } from '../parse/locate.js';
import { codeActionsIn } from './code-actions.js';
import { completionsAt } from './completion.js';
import { cursorAt } from './cursor.js';
import { createFleets, type FleetFile } from './fleets.js';
import { describeForHover } from './hover.js';
import { type NameIndex, nameIndexOf } from './name-index.js';
import type { NameUse } from './names.js';
import { contains, rangeOf } from './positions.js';
import { CannotRename, renameEdits } from './rename.js';
import { findSymbols, symbolsOf } from './symbols.js';

/** What the server is started with. */
interface LspOptions {
  readonly asOf: () => string;
  readonly config: string | undefined;
  readonly multiTenantMode: boolean | undefined;
  /** The folder to serve if the editor names none. */
  readonly directory: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** How long typing must pause before the repository is checked, in milliseconds. */
const PAUSE = 80;

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  completionProvider: { triggerCharacters: [' ', '[', '-', '"'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Serves an editor over two streams until it says `exit` (serve.md; Language Server Protocol 3.17). */
export async function serveEditor(options: LspOptions): Promise<void> {
  const connection = createConnection(new StreamMessageReader(options.input), new StreamMessageWriter(options.output));
  const documents = new TextDocuments(TextDocument);
  const fleets = createFleets({
    ...options,
    pause: PAUSE,
    publish: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
    report: (error) => {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    },
  });

  let folders: readonly string[] = [];
  let tellsOfFolders = false;
  connection.onInitialize(({ workspaceFolders, capabilities, ...older }) => {
    const named = workspaceFolders?.map(({ uri }) => uri) ?? [];
    // Some clients name one folder only, as older versions of the protocol have it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const root = older.rootUri ?? pathToFileURL(path.resolve(options.directory)).href;
    folders = named.length > 0 ? named : [root];
    tellsOfFolders = capabilities.workspace?.workspaceFolders === true;
    return { capabilities: CAPABILITIES, serverInfo: { name: 'fleetvet' } };
  });
  connection.onInitialized(() => {
    for (const folder of folders) fleets.addFolder(folder);
    if (!tellsOfFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of added) fleets.addFolder(uri);
      for (const { uri } of removed) fleets.removeFolder(uri);
    });
  });
  documents.onDidChangeContent(({ document }) => {
    fleets.edit(document.uri, document.getText());
  });
  documents.onDidClose(({ document }) => {
    fleets.closeFile(document.uri);
  });

  connection.onCompletion(async ({ textDocument: { uri }, position: { line, character } }) => {
    const state = await fleets.find(uri)?.fleet.session.latest();
    const lines = documents.get(uri)?.getText().split(/\r?\n/);
    const cursor = lines && cursorAt(lines, line, character);
    return cursor === undefined || state === undefined ? [] : [...completionsAt(cursor, line, state)];
  });

  /** A file with the state of the newest texts. */
  const stateOf = async (uri: string): Promise<Found | undefined> => {
    const found = fleets.find(uri);
    const state = await found?.fleet.session.current();
    return found === undefined || state === undefined ? undefined : { ...found, state, index: nameIndexOf(state) };
  };
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const found = await stateOf(uri);
    const entry = found && entryAt(found, position);
    return entry === undefined || found === undefined
      ? null
      : { contents: { kind: 'markdown', value: describeForHover(entry, found.state) } };
  });
  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const found = await stateOf(uri);
    const use = found && useAt(found, position);
    return found === undefined || use === undefined
      ? []
      : targetsOf(use, found.index).map((entry) => found.fleet.locationOf(locate(placeOfName(entry))));
  });
  connection.onReferences(async ({ textDocument: { uri }, position, context }) => {
    const found = await stateOf(uri);
    const use = found && useAt(found, position);
    return found === undefined || use === undefined ? [] : referencesTo(found, use, context.includeDeclaration);
  });
  connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
    const found = await stateOf(uri);
    const use = found && useAt(found, position);
    return use === undefined ? null : { range: rangeOfName(use), placeholder: use.reference.name };
  });
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
    const found = await stateOf(uri);
    const use = found && useAt(found, position);
    if (found === undefined || use === undefined) return refuse('there is no name here');
    const { fleet, state } = found;
    try {
      const changes: Record<string, TextEdit[]> = {};
      for (const { place, text } of renameEdits(state, use, newName, fleet.session.textOf))
        (changes[fleet.uriOf(place.file.path)] ??= []).push({ range: rangeOfName({ place }), newText: text });
      return { changes };
    } catch (error) {
      if (error instanceof CannotRename) return refuse(error.message);
      throw error;
    }
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const found = await stateOf(uri);
    return found === undefined ? [] : [...symbolsOf(found.file, found.state)];
  });
  connection.onWorkspaceSymbol(async ({ query }) => {
    const found = await Promise.all(
      fleets.all().map(async (fleet) => {
        const state = await fleet.session.current();
        return state === undefined ? [] : findSymbols(query, fleet, state);
      }),
    );
    return found.flat();
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const found = await stateOf(uri);
    return found === undefined ? [] : [...codeActionsIn(found, range, found.state)];
  });

  const ended = new Promise<void>((resolve) => {
    connection.onExit(resolve);
    options.input.once('end', resolve);
  });
  documents.listen(connection);
  connection.listen();
  await ended;
  await fleets.close();
}

/** A file of a fleet in a state. */
interface Found extends FleetFile {
  readonly state: WorkspaceState;
  readonly index: NameIndex;
}

function useAt({ file, index }: Found, position: Position): NameUse | undefined {
  return index.usesIn(file).find((use) => contains(rangeOfName(use), position));
}

/** The entry that is named at a position; a record or waiver without a name also at the field that is shown instead. */
function entryAt(found: Found, position: Position): Entry | undefined {
  const use = useAt(found, position);
  if (use !== undefined) return targetsOf(use, found.index)[0];
  return found.index.entries(found.file).find((entry) => contains(rangeOf(locate(placeOfName(entry))), position));
}

function targetsOf({ declares, reference }: NameUse, index: NameIndex): readonly Entry[] {
  return declares === undefined ? index.targetsOf(reference) : [declares];
}

/** Where an entry is referred to; a reference that may mean several is one to each. */
function referencesTo({ fleet, index }: Found, use: NameUse, withDeclaration: boolean): Location[] {
  const targets = targetsOf(use, index);
  return index
    .usesOf(use.reference.collection, use.reference.name)
    .filter(({ declares, reference }) =>
      declares === undefined
        ? index.targetsOf(reference).some((entry) => targets.includes(entry))
        : withDeclaration && targets.includes(declares),
    )
    .map(({ place }) => fleet.locationOf(locate(place)));
}

function rangeOfName({ place }: Pick<NameUse, 'place'>): Range {
  const { nodes } = place.file;
  const node = findNode(nodes, place.node, place.value, place.path ?? [], 'value');
  const [start, end] = nodeRange(nodes, node).map((offset) => {
    const { line, column } = positionAt(nodes, offset);
    return { line: line - 1, character: column - 1 };
  });
  return start === undefined || end === undefined ? rangeOf(locate(place)) : { start, end };
}

function refuse(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, `cannot rename: ${message}`);
}
