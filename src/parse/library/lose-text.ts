import { createNodeTable, ROW } from '../../model/node-table.js';
import type { ParsedYaml, SyntaxFault } from '../../model/parsed-file.js';
import { lineStartsOf } from './line-starts.js';

/** A text of which nothing is read, because of a fault at a place in it. */
export function loseText(text: string, fault: SyntaxFault): ParsedYaml {
  const lineStarts = lineStartsOf(text);
  return {
    documents: [{ value: null, node: 0, offsets: [0, text.length], faults: [fault] }],
    nodes: createNodeTable(new Uint32Array(ROW), 1, lineStarts, lineStarts.length, undefined),
  };
}
