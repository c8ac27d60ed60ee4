import type { Limits } from '../../model/config.js';
import type { ParsedDocument, ParsedYaml } from '../../model/source.js';
import { createNodeTablePool } from '../../model/node-table.js';
import { refuseWhole } from '../refuse-whole.js';
import { NUMBER_SIGN, SPACE } from './characters.js';
import { readCollection } from './block.js';
import { giveUp, NotPlain, addNode, beginScan, createScan, findContent, leaveLine, type Scan } from './scan.js';

/** Reads a text as plain YAML, in one pass; undefined if it is not plain. */
interface PlainReader {
  (text: string): ParsedYaml | undefined;
  /** The offset at or shortly after which the last non-plain text stops being plain. */
  readonly stoppedAt: () => number;
}

/**
 * A reader of the YAML that people and exporters usually write: block and flow collections, scalars of each style, comments,
 * documents that begin with `---`. It returns the same values and nodes as the YAML library, and gives up at anything else:
 * anchors, aliases, tags, mistakes, and exceeded limits.
 */
export function createPlainReader(limits: Limits): PlainReader {
  const scan = createScan();
  const createTable = createNodeTablePool();
  const read = (text: string): ParsedYaml | undefined => {
    beginScan(scan, text, limits);
    if (text.includes('\ufeff')) return undefined;
    try {
      const documents = readDocuments(scan);
      if (documents.length > limits.documents) return refuseWhole(text, 'documents', limits);
      if (scan.nodes > limits.values) return refuseWhole(text, 'values', limits);
      return {
        documents,
        nodes: createTable(scan.rows, scan.nodes, scan.lineStarts, scan.lines, scan.keysOf),
      };
    } catch (error) {
      if (!(error instanceof NotPlain)) throw error;
      return undefined;
    } finally {
      scan.text = '';
    }
  };
  return Object.assign(read, { stoppedAt: () => scan.at });
}

function readDocuments(scan: Scan): readonly ParsedDocument[] {
  const documents: ParsedDocument[] = [];
  findContent(scan, 0, undefined);
  if (scan.column >= 0) documents.push(readDocument(scan, scan.lineStart));
  while (scan.at < scan.text.length) documents.push(readMarkedDocument(scan));
  return documents;
}

/** Reads a document after its `---`; without content, its value is null. */
function readMarkedDocument(scan: Scan): ParsedDocument {
  const { text } = scan;
  const start = scan.at;
  let here = start + 3;
  while (text.charCodeAt(here) === SPACE) here += 1;
  // A comment needs a blank before it.
  scan.at = text.charCodeAt(here) === NUMBER_SIGN ? here - 1 : here;
  leaveLine(scan, undefined);
  if (scan.column >= 0) return readDocument(scan, start);
  const node = addNode(scan, here, here);
  return { value: null, node, offsets: [start, scan.hasComment ? scan.at : here], faults: [] };
}

function readDocument(scan: Scan, start: number): ParsedDocument {
  const { column, nodes: node } = scan;
  if (column !== 0) giveUp();
  const value = readCollection(scan);
  if (scan.column >= 0) giveUp();
  return { value, node, offsets: [start, scan.valueEnd], faults: [] };
}
