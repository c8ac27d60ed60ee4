import { nameOfEntry } from '../model/describe.js';
import { type Collection, COLLECTION_AREAS, type Entry } from '../model/entry.js';
import { type DataPath, fieldNodes, findNode, itemNodes, nodeRange, nodeSize } from '../model/node-table.js';
import { addToGroup } from '../model/group-by.js';
import type { ParsedFile, SourceFile } from '../model/source.js';
import { loseNameOfEntry } from './lost-names.js';
import { schemaDiagnostics, statusDiagnostic } from './schema-diagnostics.js';
import type { SchemaError } from './schema-error.js';
import { statusesOf, type StatusLists, validatorOf } from './validators.js';
import { isFull, keepDraft, type ValidatedFile } from './validated-file.js';

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
  readonly digestOfText: () => string;
}

/**
 * Validates an entry and each entry nested in it by the schema of its collection; an error in one does not break the other.
 * An invalid entry is reported and kept, marked as broken.
 */
export function validateEntry(context: EntryContext, collection: Collection, node: number, value: unknown): void {
  const { parsed, faults } = context;
  const { file } = parsed;
  const nested = nestedEntries(file, collection, node, value);
  const validator = validatorOf(collection);
  let entry: Entry | undefined;
  // Lists are validated part by part, so that the errors of no more than a part are held.
  for (let start = 0; entry === undefined || start < nested.length; start += PART) {
    const items = nested.slice(start, start + PART);
    const fits = validator(nested.length > PART ? withItems(value, collection, items) : value);
    const shared = fits ? NOTHING_WRONG : shareErrors(validator.errors ?? NO_ERRORS, items);
    entry ??= collectEntry(
      context,
      { collection, file, node, value, parent: undefined },
      shared.own,
      faults.length === 0
        ? 0
        : nested.reduce((count, item) => count - faultsInside(context, item.node), faultsInside(context, node)),
    );
    let index = 0;
    for (const item of items) {
      const errors = shared.ofItems.get(index) ?? NO_ERRORS;
      const inside = { collection: item.collection, file, node: item.node, value: item.value, parent: entry };
      collectEntry(context, inside, errors, faultsInside(context, item.node));
      index += 1;
    }
  }
}

/** How many entries of a nested list are validated at once. */
const PART = 1000;

function withItems(value: unknown, collection: Collection, items: readonly NestedEntry[]): unknown {
  return { ...(value as object), [NESTED[collection] ?? '']: items.map((item) => item.value) };
}

const NO_ERRORS: readonly SchemaError[] = [];
const NO_ENTRIES: readonly NestedEntry[] = [];

interface SharedErrors {
  readonly own: readonly SchemaError[];
  /** By the index of the nested entry, and with paths that begin there. */
  readonly ofItems: ReadonlyMap<number, readonly SchemaError[]>;
}

const NOTHING_WRONG: SharedErrors = { own: NO_ERRORS, ofItems: new Map() };

/** Splits errors into those of an entry itself and those of each of some nested entries. */
function shareErrors(errors: readonly SchemaError[], items: readonly NestedEntry[]): SharedErrors {
  const [item] = items;
  if (item === undefined) return { own: errors, ofItems: NOTHING_WRONG.ofItems };
  const own: SchemaError[] = [];
  const ofItems = new Map<number, SchemaError[]>();
  for (const error of errors) {
    const [pointer, collection, index] = /^\/([^/]*)\/(\d+)/.exec(error.instancePath) ?? [];
    if (pointer === undefined || collection !== item.collection) own.push(error);
    else addToGroup(ofItems, Number(index), { ...error, instancePath: error.instancePath.slice(pointer.length) });
  }
  return { own, ofItems };
}

interface NestedEntry {
  readonly collection: Collection;
  readonly node: number;
  readonly value: unknown;
}

/** The entries in the nested list of an entry, if it has one. */
function nestedEntries(file: SourceFile, outer: Collection, node: number, value: unknown): readonly NestedEntry[] {
  const collection = NESTED[outer];
  if (collection === undefined || typeof value !== 'object' || value === null) return NO_ENTRIES;
  const list = (value as Record<string, unknown>)[collection];
  if (!Array.isArray(list)) return NO_ENTRIES;
  const nodes = fieldNodes(file.nodes, node, value, collection);
  if (nodes === undefined) return NO_ENTRIES;
  return Array.from(itemNodes(file.nodes, nodes.value), (item, index) => ({
    collection,
    node: item,
    value: list[index] as unknown,
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
    if (isFull(into) && isNameless(entry)) return countAmongOthers(context, entry);
  }
  into.entries.push(entry);
  return entry;
}

/** Whether nothing can refer to an entry, which has nothing nested in it and approves nothing. */
function isNameless(entry: Entry): boolean {
  const { collection, value } = entry;
  if (nameOfEntry(entry) !== undefined) return false;
  if (typeof value !== 'object' || value === null) return true;
  const nested = NESTED[collection];
  return COLLECTION_AREAS[collection] === 'inventory' && (nested === undefined || !Object.hasOwn(value, nested));
}

/** Counts an entry; the first of its collection stands for all of them, so that there may be millions (trust.md, 5). */
function countAmongOthers({ into, digestOfText }: EntryContext, entry: Entry): Entry {
  into.others ??= new Map<Collection, { count: number; digest: string }>();
  const known = into.others.get(entry.collection);
  if (known !== undefined) {
    known.count += 1;
    return entry;
  }
  const others = { count: 0, digest: digestOfText() };
  into.others.set(entry.collection, others);
  const first = { ...entry, others };
  into.entries.push(first);
  return first;
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
