/** A place in a text: 1-based line and 1-based column, columns counted in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Orders two places of one text. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

/** The way from a value to a value inside it: field names and list indexes. */
export type DataPath = readonly (string | number)[];

/**
 * Where the nodes of a YAML file stand: rows of three numbers, one row a node, in document order: the offset of its first
 * character, the offset behind its last one, and how many nodes it holds, itself included. A mapping is followed by its
 * first key, the value of that key, the second key and so on; a sequence by its items. Numbers in one array cost a tenth of
 * objects, and tables of small files share arrays.
 */
export interface NodeTable {
  readonly numbers: Uint32Array;
  /** Where in the numbers the rows begin. */
  readonly rowsAt: number;
  /** Where in the numbers the offsets begin at which each line of the text begins. */
  readonly linesAt: number;
  readonly lineCount: number;
  /** The keys of a mapping in document order, for mappings whose JavaScript object does not keep it. */
  readonly keysOf: ReadonlyMap<number, readonly string[]>;
}

/** How many numbers a node takes. */
export const ROW = 3;

const NO_KEYS: ReadonlyMap<number, readonly string[]> = new Map();

/** The table of a file of which nothing is known. */
export function emptyNodeTable(): NodeTable {
  return { numbers: new Uint32Array(ROW + 1), rowsAt: 0, linesAt: ROW, lineCount: 1, keysOf: NO_KEYS };
}

/** Makes a table of the first `nodes` rows and the first `lines` beginnings of lines, which are copied. */
type CreateNodeTable = (
  rows: Uint32Array,
  nodes: number,
  lineStarts: Uint32Array,
  lines: number,
  keysOf: NodeTable['keysOf'] | undefined,
) => NodeTable;

/** Makes a table with an array of its own. */
export const createNodeTable: CreateNodeTable = (rows, nodes, lineStarts, lines, keysOf = NO_KEYS) => {
  const linesAt = nodes * ROW;
  const numbers = new Uint32Array(linesAt + lines);
  numbers.set(rows.subarray(0, linesAt));
  numbers.set(lineStarts.subarray(0, lines), linesAt);
  return { numbers, rowsAt: 0, linesAt, lineCount: lines, keysOf };
};

/** How many numbers tables share one array for. */
const SHARED = 1 << 16;

/** Makes tables that share arrays: where there is a file for each device, arrays of their own would outweigh the numbers. */
export function createNodeTablePool(): CreateNodeTable {
  let numbers = new Uint32Array(0);
  let used = 0;
  return (rows, nodes, lineStarts, lines, keysOf = NO_KEYS) => {
    const count = nodes * ROW;
    if (count + lines > SHARED / 8) return createNodeTable(rows, nodes, lineStarts, lines, keysOf);
    if (used + count + lines > numbers.length) {
      numbers = new Uint32Array(SHARED);
      used = 0;
    }
    const rowsAt = used;
    const linesAt = rowsAt + count;
    // To make views of arrays, as their own methods of copying need them, takes longer than to copy few numbers.
    for (let at = 0; at < count; at += 1) numbers[rowsAt + at] = rows[at] ?? 0;
    for (let at = 0; at < lines; at += 1) numbers[linesAt + at] = lineStarts[at] ?? 0;
    used = linesAt + lines;
    return { numbers, rowsAt, linesAt, lineCount: lines, keysOf };
  };
}

/** The offsets [start, end) of a node. */
export function nodeRange(table: NodeTable, node: number): readonly [start: number, end: number] {
  const at = table.rowsAt + node * ROW;
  return [table.numbers[at] ?? 0, table.numbers[at + 1] ?? 0];
}

/** How many nodes a node holds, itself included. */
export function nodeSize(table: NodeTable, node: number): number {
  return table.numbers[table.rowsAt + node * ROW + 2] ?? 1;
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

/** The node of one of the items of a sequence, or undefined if it has fewer. */
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
  const { numbers, linesAt } = table;
  let low = 0;
  let high = table.lineCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((numbers[linesAt + middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (numbers[linesAt + low] ?? 0) + 1 };
}

/** The offset at which a line begins, the first line being 1; undefined if there are fewer lines. */
export function lineStart({ numbers, linesAt, lineCount }: NodeTable, line: number): number | undefined {
  return line > lineCount ? undefined : numbers[linesAt + line - 1];
}
