import { describeEntry, quote } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { COLLECTION_AREAS, type Collection, COLLECTIONS, type Entry, isCollection } from '../model/entry.js';
import { nearest } from '../model/nearest.js';
import { type DataPath, fieldNodes, findNode, itemNodes, nodeRange, nodeSize } from '../model/node-table.js';
import type { ParsedDocument, ParsedFile } from '../model/parsed-file.js';
import type { Area } from '../model/source.js';
import { explainSchemaErrors, notAllowed } from './explain.js';
import { collectLostNames } from './lost-names.js';
import type { SchemaError } from './schema-error.js';
import { fieldNamesAt, type StatusLists, statusesOf, validatorOf } from './validators.js';

/** What the files of a repository hold, collected file by file. */
export interface ValidatedEntries {
  readonly entries: Entry[];
  /** Names that broken text most likely gives to objects: a reference to one of them is no fault of its own. */
  readonly lostNames: Set<string>;
  readonly drafts: DiagnosticDraft[];
}

/** Nothing collected yet. */
export function noEntries(): ValidatedEntries {
  return { entries: [], lostNames: new Set(), drafts: [] };
}

/** The collection whose entries each collection's entries may nest, and the field that holds them. */
const NESTED: Readonly<Partial<Record<Collection, Collection>>> = {
  software_versions: 'software_image_files',
  devices: 'inventory_items',
};

/**
 * Takes the entries out of a parsed file and validates each by the schema of its collection. An entry that does not fit is
 * kept, marked broken, so that references to it still find it (data-model.md, Files, Collections and References).
 */
export function validateFile(parsed: ParsedFile, statuses: StatusLists, into: ValidatedEntries): void {
  for (const document of parsed.documents) validateDocument(parsed, document, statuses, into);
}

function validateDocument(parsed: ParsedFile, document: ParsedDocument, statuses: StatusLists, into: ValidatedEntries): void {
  const { file, text } = parsed;
  const report = (rule: DiagnosticDraft['rule'], path: DataPath, on: 'key' | 'value', message: string, help: string): void => {
    into.drafts.push({ rule, message, help, at: { file, node: document.node, value: document.value, path, on } });
  };
  for (const fault of document.faults) {
    if (fault.consequence === true) continue;
    into.drafts.push({ rule: 'yaml-syntax', message: fault.message, help: fault.help, at: { file, offsets: fault.offsets } });
  }
  if (document.faults.some((fault) => fault.node === undefined || fault.node === document.node)) {
    collectLostNames(text.slice(...document.offsets), into.lostNames);
    return;
  }
  if (document.value === null) return;
  if (typeof document.value !== 'object' || Array.isArray(document.value)) {
    const example = file.area === 'policies' ? 'validated_software' : 'devices';
    report('yaml-syntax', [], 'value', 'this document is no mapping of collections', `begin it with the name of a collection, such as ${example}:`);
    collectLostNames(text.slice(...document.offsets), into.lostNames);
    return;
  }
  for (const [name, list] of Object.entries(document.value)) {
    const nodes = fieldNodes(file.nodes, document.node, document.value, name);
    if (nodes === undefined) continue;
    if (!isCollection(name)) {
      report('schema', [name], 'key', `there is no collection ${quote(name)}`, helpForUnknownCollection(name, file.area));
      collectLostNames(text.slice(...nodeRange(file.nodes, nodes.value)), into.lostNames);
      continue;
    }
    const misplaced = COLLECTION_AREAS[name] !== file.area;
    if (misplaced) report('misplaced-collection', [name], 'key', ...misplacedCollection(name, file.area));
    if (list === null) continue;
    if (!Array.isArray(list)) {
      report('schema', [name], 'value', `${quote(name)} must be a list of entries`, 'begin each entry with "- "');
      collectLostNames(text.slice(...nodeRange(file.nodes, nodes.value)), into.lostNames);
      continue;
    }
    let index = 0;
    for (const node of itemNodes(file.nodes, nodes.value)) {
      validateEntry({ parsed, document, statuses, into, misplaced }, name, node, list[index]);
      index += 1;
    }
  }
}

function helpForUnknownCollection(name: string, area: Area): string {
  const [near] = nearest(name, COLLECTIONS);
  if (near !== undefined) return `did you mean ${quote(near)}?`;
  return `the collections of ${area === 'policies' ? 'a policy' : 'an inventory'} file are ${COLLECTIONS.filter((collection) => COLLECTION_AREAS[collection] === area).join(', ')}`;
}

function misplacedCollection(name: Collection, area: Area): readonly [message: string, help: string] {
  return area === 'inventory'
    ? [`${quote(name)} is policy and stands in an inventory file`, 'move it to a file of the policies, which their code owners approve']
    : [`${quote(name)} is inventory and stands in a policy file`, 'move it to a file of the inventory'];
}

interface EntryContext {
  readonly parsed: ParsedFile;
  readonly document: ParsedDocument;
  readonly statuses: StatusLists;
  readonly into: ValidatedEntries;
  readonly misplaced: boolean;
}

function validateEntry(context: EntryContext, collection: Collection, node: number, value: unknown): void {
  const { parsed, document, into } = context;
  const { file } = parsed;
  const nestedCollection = NESTED[collection];
  const isObject = typeof value === 'object' && value !== null;
  const list = nestedCollection !== undefined && isObject ? (value as Record<string, unknown>)[nestedCollection] : undefined;
  const listNode = nestedCollection !== undefined && isObject ? fieldNodes(file.nodes, node, value, nestedCollection)?.value : undefined;

  const errors = schemaErrors(collection, value);
  const own: SchemaError[] = [];
  const ofNested = new Map<number, SchemaError[]>();
  for (const error of errors) {
    const index = nestedCollection === undefined ? undefined : nestedIndex(error.instancePath, nestedCollection);
    if (index === undefined) own.push(error);
    else ofNested.set(index, [...(ofNested.get(index) ?? []), error]);
  }

  const end = node + nodeSize(file.nodes, node);
  const listEnd = listNode === undefined ? end : listNode + nodeSize(file.nodes, listNode);
  const faulty = document.faults.some(
    (fault) => fault.node !== undefined && fault.node >= node && fault.node < end && (listNode === undefined || fault.node <= listNode || fault.node >= listEnd),
  );
  const entry = finishEntry(context, { collection, file, node, value, parent: undefined, broken: context.misplaced || faulty }, own, faulty);

  if (nestedCollection === undefined || listNode === undefined || !Array.isArray(list)) return;
  let index = 0;
  for (const itemNode of itemNodes(file.nodes, listNode)) {
    const itemEnd = itemNode + nodeSize(file.nodes, itemNode);
    const itemFaulty = document.faults.some((fault) => fault.node !== undefined && fault.node >= itemNode && fault.node < itemEnd);
    const nested: Entry = {
      collection: nestedCollection,
      file,
      node: itemNode,
      value: list[index],
      parent: entry,
      broken: context.misplaced || itemFaulty,
    };
    const prefix = `/${nestedCollection}/${index}`;
    const nestedErrors = (ofNested.get(index) ?? []).map((error) => ({ ...error, instancePath: error.instancePath.slice(prefix.length) }));
    finishEntry(context, nested, nestedErrors, itemFaulty);
    index += 1;
  }
  void into;
}

function schemaErrors(collection: Collection, value: unknown): readonly SchemaError[] {
  const validator = validatorOf(collection);
  return validator(value) ? [] : (validator.errors ?? []);
}

/** The index of the nested entry that an error lies in, or undefined where it is of the entry itself. */
function nestedIndex(pointer: string, collection: Collection): number | undefined {
  const [, field, index] = pointer.split('/');
  return field === collection && index !== undefined ? Number(index) : undefined;
}

/** Reports what is wrong with an entry by its schema and its status, and collects it. */
function finishEntry(context: EntryContext, entry: Entry, errors: readonly SchemaError[], faulty: boolean): Entry {
  const { parsed, into } = context;
  const { file, node, value } = entry;
  let broken = entry.broken;
  if (!faulty) {
    const rawText = (path: DataPath): string => parsed.text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, 'value')));
    const explanations = errors.length === 0 ? [] : explainSchemaErrors(errors, {
      owner: describeEntry(entry),
      value,
      rawText,
      fieldsAt: (path) => fieldNamesAt(entry, path),
    });
    for (const { path, on, message, help } of explanations) {
      into.drafts.push({ rule: 'schema', message, help, at: { file, node, value, path, on } });
    }
    broken ||= explanations.length > 0;
    const allowed = explanations.length > 0 ? undefined : statusesOf(entry.collection, context.statuses);
    const status = allowed === undefined ? undefined : (value as { status?: unknown }).status;
    if (allowed !== undefined && typeof status === 'string' && !allowed.includes(status)) {
      const words = notAllowed(`"status" of ${describeEntry(entry)}`, status, allowed);
      into.drafts.push({ rule: 'schema', ...words, at: { file, node, value, path: ['status'] } });
      broken = true;
    }
  }
  const result = broken === entry.broken ? entry : { ...entry, broken };
  if (broken) collectLostNames(parsed.text.slice(...nodeRange(file.nodes, node)), into.lostNames);
  into.entries.push(result);
  return result;
}
