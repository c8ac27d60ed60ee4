import { describeEntry } from '../model/describe.js';
import type { Collection, Entry } from '../model/entry.js';
import { type DataPath, fieldNodes, findNode, itemNodes, nodeRange, nodeSize } from '../model/node-table.js';
import type { ParsedFile } from '../model/parsed-file.js';
import type { SourceFile } from '../model/source.js';
import { explainSchemaErrors, notAllowed } from './explain.js';
import { loseNameOfEntry } from './lost-names.js';
import type { SchemaError } from './schema-error.js';
import type { ValidatedFile } from './validated-file.js';
import { fieldNamesAt, type StatusLists, statusesOf, validatorOf } from './validators.js';

/** The collection whose entries each collection's entries may nest, in a field of its name. */
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
  /** Set where the list stands in the wrong area. */
  readonly misplaced: boolean;
  readonly into: ValidatedFile;
}

/**
 * Validates an entry by the schema of its collection, and those nested in it each by itself: a fault of one is none of the
 * other. What does not fit is reported, and the entry is kept, marked broken.
 */
export function validateEntry(context: EntryContext, collection: Collection, node: number, value: unknown): void {
  const { file } = context.parsed;
  const validator = validatorOf(collection);
  const errors = validator(value) ? [] : (validator.errors ?? []);
  const nested = nestedEntries(file, collection, node, value);
  const shared = shareErrors(errors, nested);
  const entry = collectEntry(
    context,
    { collection, file, node, value, parent: undefined },
    shared.own,
    nested.reduce((count, item) => count - faultsInside(context, item.node), faultsInside(context, node)),
  );
  for (const item of nested) {
    collectEntry(
      context,
      { collection: item.collection, file, node: item.node, value: item.value, parent: entry },
      shared.ofNested.get(item.pointer) ?? [],
      faultsInside(context, item.node),
    );
  }
}

interface SharedErrors {
  readonly own: readonly SchemaError[];
  /** By the pointer to the nested entry, and with paths that begin there. */
  readonly ofNested: ReadonlyMap<string, readonly SchemaError[]>;
}

/** The errors of an entry itself, and those of each that is nested in it. */
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

/** The entries that stand in an entry's nested list, where it has one. */
function nestedEntries(file: SourceFile, outer: Collection, node: number, value: unknown): readonly NestedEntry[] {
  const collection = NESTED[outer];
  if (collection === undefined || typeof value !== 'object' || value === null) return [];
  const list = (value as Record<string, unknown>)[collection];
  const nodes = fieldNodes(file.nodes, node, value, collection);
  if (!Array.isArray(list) || nodes === undefined) return [];
  return [...itemNodes(file.nodes, nodes.value)].map((item, index) => ({
    collection,
    node: item,
    value: list[index] as unknown,
    pointer: `/${collection}/${index}`,
  }));
}

/** How many faults stand inside a node. */
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

/** Reports what is wrong with an entry by its schema and its status, and collects it. What broken text says is not judged. */
function collectEntry(
  context: EntryContext,
  entry: Omit<Entry, 'broken'>,
  errors: readonly SchemaError[],
  faults: number,
): Entry {
  const { parsed, into } = context;
  const { file, node, value } = entry;
  const rawText = (path: DataPath): string =>
    parsed.text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, 'value')));
  const judged = faults === 0;
  const misfits = judged && reportErrors(into, entry, errors, rawText);
  const isOfNoStatus = judged && reportStatus(context, entry);
  const broken = !judged || misfits || isOfNoStatus || context.misplaced;
  if (broken) loseNameOfEntry(entry, (field) => rawText([field]), into.lostNames);
  const collected: Entry = { collection: entry.collection, file, node, value, parent: entry.parent, broken };
  into.entries.push(collected);
  return collected;
}

/** Reports the errors of the schema in people's words; says whether there were any. */
function reportErrors(
  into: ValidatedFile,
  entry: Omit<Entry, 'broken'>,
  errors: readonly SchemaError[],
  rawText: (path: DataPath) => string,
): boolean {
  if (errors.length === 0) return false;
  const { file, node, value } = entry;
  const fieldsAt = (path: DataPath): readonly string[] => fieldNamesAt(entry, path);
  for (const { path, on, message, help } of explainSchemaErrors(errors, {
    owner: describeEntry(entry),
    value,
    rawText,
    fieldsAt,
  })) {
    into.drafts.push({ rule: 'schema', message, help, at: { file, node, value, path, on } });
  }
  return true;
}

/** Reports a status that is not among those allowed, which the config can set; says whether it is so. */
function reportStatus({ statuses, into }: EntryContext, entry: Omit<Entry, 'broken'>): boolean {
  const allowed = statusesOf(entry.collection, statuses);
  if (allowed === undefined) return false;
  const { file, node, value } = entry;
  const status = typeof value === 'object' && value !== null ? (value as { status?: unknown }).status : undefined;
  if (typeof status !== 'string' || status === '' || allowed.includes(status)) return false;
  const words = notAllowed(`"status" of ${describeEntry(entry)}`, status, allowed);
  into.drafts.push({ rule: 'schema', ...words, at: { file, node, value, path: ['status'] } });
  return true;
}
