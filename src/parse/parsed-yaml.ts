import type { NodeTable } from '../model/node-table.js';
import type { ParsedDocument } from '../model/parsed-file.js';

/** The documents of a text, and where each of their nodes stands. */
export interface ParsedYaml {
  readonly documents: readonly ParsedDocument[];
  readonly nodes: NodeTable;
}
