import type { Position } from './position.js';

/** The way from a value to a value inside it: field names and list indexes. */
export type DataPath = readonly (string | number)[];

/**
 * Where the nodes of a YAML file stand, three numbers a node in document order: the offset of its first character, the
 * offset behind its last one, and how many nodes it holds, itself included. A mapping is followed by its first key, the
 * value of that key, the second key and so on; a sequence by its items. Numbers in one array cost a tenth of objects.
 */
export interface NodeTable {
  readonly rows: Uint32Array;
  /** The offset at which each line begins. */
  readonly lineStarts: Uint32Array;
  /** The keys of a mapping in document order, for the few mappings whose JavaScript object cannot tell them. */
  readonly keysOf: ReadonlyMap<number, readonly string[]>;
}

/** How many numbers a node takes. */
export const ROW = 3;

/** The table of a file of which nothing is known. */
export function emptyNodeTable(): NodeTable {
  return { rows: new Uint32Array(0), lineStarts: new Uint32Array(1), keysOf: new Map() };
}

/** The offsets [start, end) of a node. */
export function nodeRange(table: NodeTable, node: number): readonly [start: number, end: number] {
  return [table.rows[node * ROW] ?? 0, table.rows[node * ROW + 1] ?? 0];
}

/** How many nodes a node holds, itself included. */
export function nodeSize(table: NodeTable, node: number): number {
  return table.rows[node * ROW + 2] ?? 1;
}

/** The nodes of a sequence's items. */
export function* itemNodes(table: NodeTable, sequence: number): Generator<number> {
  const end = sequence + nodeSize(table, sequence);
  for (let node = sequence + 1; node < end; node += nodeSize(table, node)) yield node;
}

/** From what length on mappings and sequences are remembered: many faults in one must not cost a search of all of it each. */
const LARGE = 64;

/** The items of the large sequence of each table that was asked for last. */
const itemsOfLarge = new WeakMap<NodeTable, { readonly sequence: number; readonly items: readonly number[] }>();

/** The node of one of the items of a sequence, or undefined where it has not so many. */
function itemNode(table: NodeTable, sequence: number, length: number, index: number): number | undefined {
  const known = itemsOfLarge.get(table);
  if (known?.sequence === sequence) return known.items[index];
  if (length >= LARGE) {
    const items = [...itemNodes(table, sequence)];
    itemsOfLarge.set(table, { sequence, items });
    return items[index];
  }
  let at = 0;
  for (const node of itemNodes(table, sequence)) if (at++ === index) return node;
  return undefined;
}

/** The nodes of a field of a mapping. */
interface FieldNodes {
  readonly key: number;
  readonly value: number;
}

/** The fields of the large mapping of each table that was asked for last. */
const fieldsOfLarge = new WeakMap<NodeTable, { readonly mapping: number; readonly fields: Map<string, FieldNodes> }>();

/** The node of the key and of the value of a mapping's field, or undefined where it has no such field. */
export function fieldNodes(table: NodeTable, mapping: number, value: object, name: string): FieldNodes | undefined {
  const known = fieldsOfLarge.get(table);
  if (known?.mapping === mapping) return known.fields.get(name);
  const keys = table.keysOf.get(mapping) ?? Object.keys(value);
  if (keys.length < LARGE) return searchField(table, mapping, keys, name);
  const fields = new Map<string, FieldNodes>();
  let node = mapping + 1;
  for (const key of keys) {
    if (!fields.has(key)) fields.set(key, { key: node, value: node + 1 });
    node += 1 + nodeSize(table, node + 1);
  }
  fieldsOfLarge.set(table, { mapping, fields });
  return fields.get(name);
}

function searchField(table: NodeTable, mapping: number, keys: readonly string[], name: string): FieldNodes | undefined {
  let node = mapping + 1;
  for (const key of keys) {
    if (key === name) return { key: node, value: node + 1 };
    node += 1 + nodeSize(table, node + 1);
  }
  return undefined;
}

/**
 * Follows a data path from a node down to the node of the value it leads to, or to that of its key. Where the path leads
 * out of the data (a field that is missing), the answer is the nearest node on the way.
 */
export function findNode(table: NodeTable, from: number, value: unknown, path: DataPath, on: 'key' | 'value'): number {
  let node = from;
  let here: unknown = value;
  for (const [depth, step] of path.entries()) {
    if (typeof here !== 'object' || here === null) return node;
    if (Array.isArray(here)) {
      const found = itemNode(table, node, here.length, Number(step));
      if (found === undefined) return node;
      node = found;
      here = here[Number(step)];
    } else {
      const field = fieldNodes(table, node, here, String(step));
      if (field === undefined) return node;
      node = on === 'key' && depth === path.length - 1 ? field.key : field.value;
      here = (here as Record<string, unknown>)[String(step)];
    }
  }
  return node;
}

/** The line and column of an offset, by bisection over the beginnings of the lines. */
export function positionAt(table: NodeTable, offset: number): Position {
  const { lineStarts } = table;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
