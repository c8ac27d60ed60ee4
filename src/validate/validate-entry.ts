import type { Collection, Entry } from '../model/entry.js';
import { type DataPath, fieldNodes, findNode, itemNodes, nodeRange, nodeSize } from '../model/node-table.js';
import type { ParsedFile } from '../model/parsed-file.js';
import type { SourceFile } from '../model/source.js';
import { isFull, keepDraft } from './keep-draft.js';
import { loseNameOfEntry } from './lost-names.js';
import { schemaDiagnostics, statusDiagnostic } from './schema-diagnostics.js';
import type { SchemaError } from './schema-error.js';
import { type StatusLists, statusesOf } from './statuses.js';
import type { ValidatedFile } from './validated-file.js';
import { validatorOf } from './validators.js';

/** The collection that the entries of each collection can nest, in a field of the same name. */
const NESTED: Readonly<Partial<Record<Collection, Collection>>> = {
  software_versions: 'software_image_files',
  devices: 'inventory_items',
};

/** What the entries of one list in a document have in common. */
export interface EntryContext {
  readonly parsed: ParsedFile;
  /** The nodes of the document that have faults, in ascending order; those inside an entry break it. */
  readonly faults: readonly number[];
  readonly statuses: StatusLists;
  /** Set if the list is in the wrong area. */
  readonly misplaced: boolean;
  readonly into: ValidatedFile;
}

/**
 * Validates an entry and each entry nested in it by the schema of its collection; an error in one does not break the other.
 * An invalid entry is reported and kept, marked as broken.
 */
export function validateEntry(context: EntryContext, collection: Collection, node: number, value: unknown): void {
  const { parsed, faults } = context;
  const { file } = parsed;
  const nested = nestedEntries(file, collection, node, value);
  const outer = { collection, file, node, value, parent: undefined };
  const validator = validatorOf(collection);
  const fits = validator(value);
  if (fits && faults.length === 0) {
    const entry = collectEntry(context, outer, NO_ERRORS, 0);
    for (const item of nested) collectEntry(context, { ...item, file, parent: entry }, NO_ERRORS, 0);
    return;
  }
  const shared = shareErrors(fits ? NO_ERRORS : (validator.errors ?? NO_ERRORS), nested);
  const entry = collectEntry(
    context,
    outer,
    shared.own,
    nested.reduce((count, item) => count - faultsInside(context, item.node), faultsInside(context, node)),
  );
  for (const item of nested) {
    collectEntry(
      context,
      { ...item, file, parent: entry },
      shared.ofNested.get(item.pointer) ?? NO_ERRORS,
      faultsInside(context, item.node),
    );
  }
}

const NO_ERRORS: readonly SchemaError[] = [];
const NO_ENTRIES: readonly NestedEntry[] = [];

interface SharedErrors {
  readonly own: readonly SchemaError[];
  /** By the pointer to the nested entry, and with paths that begin there. */
  readonly ofNested: ReadonlyMap<string, readonly SchemaError[]>;
}

/** Splits errors into those of an entry itself and those of each nested entry. */
function shareErrors(errors: readonly SchemaError[], nested: readonly NestedEntry[]): SharedErrors {
  if (errors.length === 0 || nested.length === 0) return { own: errors, ofNested: new Map() };
  const own: SchemaError[] = [];
  const ofNested = new Map<string, SchemaError[]>(nested.map(({ pointer }) => [pointer, []]));
  for (const error of errors) {
    const [pointer = ''] = /^\/[^/]*\/[^/]*/.exec(error.instancePath) ?? [];
    const list = ofNested.get(pointer);
    if (list === undefined) own.push(error);
    else list.push({ ...error, instancePath: error.instancePath.slice(pointer.length) });
  }
  return { own, ofNested };
}

interface NestedEntry {
  readonly collection: Collection;
  readonly node: number;
  readonly value: unknown;
  /** The JSON pointer to it from the entry around it. */
  readonly pointer: string;
}

/** The entries in the nested list of an entry, if it has one. */
function nestedEntries(file: SourceFile, outer: Collection, node: number, value: unknown): readonly NestedEntry[] {
  const collection = NESTED[outer];
  if (collection === undefined || typeof value !== 'object' || value === null) return NO_ENTRIES;
  const list = (value as Record<string, unknown>)[collection];
  if (!Array.isArray(list)) return NO_ENTRIES;
  const nodes = fieldNodes(file.nodes, node, value, collection);
  if (nodes === undefined) return NO_ENTRIES;
  return [...itemNodes(file.nodes, nodes.value)].map((item, index) => ({
    collection,
    node: item,
    value: list[index] as unknown,
    pointer: `/${collection}/${index}`,
  }));
}

/** The number of faults inside a node. */
function faultsInside({ parsed, faults }: EntryContext, node: number): number {
  if (faults.length === 0) return 0;
  return faultsBefore(faults, node + nodeSize(parsed.file.nodes, node)) - faultsBefore(faults, node);
}

function faultsBefore(faults: readonly number[], node: number): number {
  let [from, to] = [0, faults.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((faults[middle] ?? 0) < node) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Collects an entry and reports what is wrong with its schema and status; an entry with syntax errors is not validated. */
function collectEntry(
  context: EntryContext,
  { collection, file, node, value, parent }: Omit<Entry, 'broken'>,
  errors: readonly SchemaError[],
  faults: number,
): Entry {
  const { parsed, into } = context;
  const isSound = faults === 0 && errors.length === 0 && allowedStatuses(context, collection, value) === undefined;
  const entry: Entry = { collection, file, node, value, parent, broken: !isSound || context.misplaced };
  if (entry.broken) {
    const rawText = (path: DataPath): string =>
      parsed.text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, 'value')));
    if (faults === 0) report(context, entry, errors, rawText);
    loseNameOfEntry(entry, (field) => rawText([field]), into.lostNames);
  }
  into.entries.push(entry);
  return entry;
}

/** Reports schema errors, and a status that is not allowed. */
function report(
  context: EntryContext,
  entry: Entry,
  errors: readonly SchemaError[],
  rawText: (path: DataPath) => string,
): void {
  const { into } = context;
  const allowed = allowedStatuses(context, entry.collection, entry.value);
  if (isFull(into)) {
    const { file, node, value } = entry;
    keepDraft(into, { rule: 'schema', at: { file, node, value } }, errors.length + (allowed === undefined ? 0 : 1));
    return;
  }
  if (errors.length > 0) for (const draft of schemaDiagnostics(entry, errors, rawText)) keepDraft(into, draft);
  if (allowed !== undefined)
    keepDraft(into, statusDiagnostic(entry, (entry.value as { status: string }).status, allowed));
}

/** The allowed statuses, which the config can set, if the status of an entry is not one of them. */
function allowedStatuses(
  { statuses }: EntryContext,
  collection: Collection,
  value: unknown,
): readonly string[] | undefined {
  const allowed = statusesOf(collection, statuses);
  if (allowed === undefined || typeof value !== 'object' || value === null) return undefined;
  const { status } = value as { status?: unknown };
  return typeof status !== 'string' || status === '' || allowed.includes(status) ? undefined : allowed;
}
