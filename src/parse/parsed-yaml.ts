import type { NodeTable } from '../model/node-table.js';
import type { ParsedDocument } from '../model/parsed-file.js';

/** The documents of a text, and the positions of their nodes. */
export interface ParsedYaml {
  readonly documents: readonly ParsedDocument[];
  readonly nodes: NodeTable;
}
