import { createNodeTable, type NodeTable, ROW } from '../../model/node-table.js';

/** Collects the rows of a {@link NodeTable} while a file is read. */
export interface NodeTableBuilder {
  /** The number of nodes so far, which is the number of the next node. */
  readonly size: () => number;
  /** Adds a node; `close` sets its size if it contains others. */
  readonly open: (start: number, end: number) => number;
  /** Ends a node, which contains all nodes added since. */
  readonly close: (node: number) => void;
  /** Repeats the nodes inside `from` inside the last node, for an alias. */
  readonly repeatInside: (from: number) => void;
  readonly setKeys: (node: number, keys: readonly string[]) => void;
  readonly keysOf: (node: number) => readonly string[] | undefined;
  readonly build: (lineStarts: Uint32Array) => NodeTable;
}

/** An empty builder. Offsets are UTF-16 code units from the beginning of the text. */
export function createNodeTableBuilder(): NodeTableBuilder {
  let rows = new Uint32Array(ROW * 64);
  let count = 0;
  const keys = new Map<number, readonly string[]>();

  const reserve = (nodes: number): void => {
    const needed = (count + nodes) * ROW;
    if (needed <= rows.length) return;
    const larger = new Uint32Array(Math.max(needed, rows.length * 2));
    larger.set(rows);
    rows = larger;
  };

  return {
    size: () => count,
    open(start, end) {
      reserve(1);
      rows[count * ROW] = start;
      rows[count * ROW + 1] = end;
      rows[count * ROW + 2] = 1;
      count += 1;
      return count - 1;
    },
    close(node) {
      rows[node * ROW + 2] = count - node;
    },
    repeatInside(from) {
      const inside = (rows[from * ROW + 2] ?? 1) - 1;
      reserve(inside);
      const shift = count - from - 1;
      for (let node = from; node <= from + inside; node += 1) {
        const names = keys.get(node);
        if (names !== undefined) keys.set(node + shift, names);
      }
      rows.copyWithin(count * ROW, (from + 1) * ROW, (from + 1 + inside) * ROW);
      count += inside;
    },
    setKeys(node, names) {
      keys.set(node, names);
    },
    keysOf: (node) => keys.get(node),
    build: (lineStarts) => createNodeTable(rows, count, lineStarts, lineStarts.length, keys),
  };
}
