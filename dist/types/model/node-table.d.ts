/** A place in a text: 1-based line and 1-based column, columns counted in UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Orders two places of one text. */
export declare function comparePositions(a: Position, b: Position): number;
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
export declare const ROW = 3;
/** The table of a file of which nothing is known. */
export declare function emptyNodeTable(): NodeTable;
/** Makes a table of the first `nodes` rows and the first `lines` beginnings of lines, which are copied. */
export type CreateNodeTable = (rows: Uint32Array, nodes: number, lineStarts: Uint32Array, lines: number, keysOf: NodeTable['keysOf'] | undefined) => NodeTable;
/** Makes a table with an array of its own. */
export declare const createNodeTable: CreateNodeTable;
/** Makes tables that share arrays: where there is a file for each device, arrays of their own would outweigh the numbers. */
export declare function createNodeTablePool(): CreateNodeTable;
/** The offsets [start, end) of a node. */
export declare function nodeRange(table: NodeTable, node: number): readonly [start: number, end: number];
/** How many nodes a node holds, itself included. */
export declare function nodeSize(table: NodeTable, node: number): number;
/** The nodes of a sequence's items. */
export declare function itemNodes(table: NodeTable, sequence: number): Generator<number>;
/** The nodes of a field of a mapping. */
interface FieldNodes {
    readonly key: number;
    readonly value: number;
}
/** The node of the key and of the value of a mapping's field, or undefined where it has no such field. */
export declare function fieldNodes(table: NodeTable, mapping: number, value: object, name: string): FieldNodes | undefined;
/**
 * Follows a data path from a node down to the node of the value it leads to, or to that of its key. Where the path leads
 * out of the data (a field that is missing), the answer is the nearest node on the way.
 */
export declare function findNode(table: NodeTable, from: number, value: unknown, path: DataPath, on: 'key' | 'value'): number;
/** The line and column of an offset, by bisection over the beginnings of the lines. */
export declare function positionAt(table: NodeTable, offset: number): Position;
/** The offset at which a line begins, the first line being 1; undefined if there are fewer lines. */
export declare function lineStart({ numbers, linesAt, lineCount }: NodeTable, line: number): number | undefined;
export {};
