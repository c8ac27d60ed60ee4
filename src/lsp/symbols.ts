import { type DocumentSymbol, type Position, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver/node';

import type { WorkspaceState } from '../check/workspace.js';
import { nameOfEntry, placeOfName } from '../model/describe.js';
import { COLLECTION_NOUNS, type Entry } from '../model/entry.js';
import { nodeRange, positionAt } from '../model/node-table.js';
import { locate } from '../parse/locate.js';
import { oneLine } from '../text/printable.js';
import type { Fleet } from './fleets.js';
import { nameIndexOf } from './name-index.js';
import { rangeOf } from './positions.js';

/** The maximum number of symbols that a search gives. */
const LIMIT = 200;

/** The entries of a file, those of devices and versions below them. */
export function symbolsOf(file: string, state: WorkspaceState): readonly DocumentSymbol[] {
  const symbols = new Map<Entry, DocumentSymbol>();
  const top: DocumentSymbol[] = [];
  for (const entry of nameIndexOf(state).entries(file)) {
    const [from, to] = nodeRange(entry.file.nodes, entry.node);
    const selectionRange = rangeOf(locate(placeOfName(entry)));
    const symbol: DocumentSymbol = {
      name: symbolName(entry),
      detail: COLLECTION_NOUNS[entry.collection],
      kind: SymbolKind.Object,
      range: {
        start: earlier(positionOf(entry, from), selectionRange.start),
        end: later(positionOf(entry, to), selectionRange.end),
      },
      selectionRange,
      children: [],
    };
    symbols.set(entry, symbol);
    const around = entry.parent === undefined ? undefined : symbols.get(entry.parent);
    (around?.children ?? top).push(symbol);
  }
  return top;
}

/** The entries whose name holds some words, in upper or lower case. */
export function findSymbols(query: string, fleet: Fleet, state: WorkspaceState): readonly WorkspaceSymbol[] {
  const wanted = query.toLowerCase();
  const found: WorkspaceSymbol[] = [];
  for (const entry of nameIndexOf(state).entries()) {
    const name = symbolName(entry);
    if (!name.toLowerCase().includes(wanted)) continue;
    found.push({
      name,
      kind: SymbolKind.Object,
      containerName: COLLECTION_NOUNS[entry.collection],
      location: fleet.locationOf(locate(placeOfName(entry))),
    });
    if (found.length === LIMIT) break;
  }
  return found;
}

function symbolName(entry: Entry): string {
  return oneLine(nameOfEntry(entry) ?? COLLECTION_NOUNS[entry.collection]) || COLLECTION_NOUNS[entry.collection];
}

function positionOf({ file }: Entry, offset: number): Position {
  const { line, column } = positionAt(file.nodes, offset);
  return { line: line - 1, character: column - 1 };
}

function earlier(a: Position, b: Position): Position {
  return a.line < b.line || (a.line === b.line && a.character < b.character) ? a : b;
}

function later(a: Position, b: Position): Position {
  return earlier(a, b) === a ? b : a;
}
