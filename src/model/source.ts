import { comparePositions, type NodeTable, type Position } from './node-table.js';
import { compareText } from './compare.js';

/** The areas of a repository: what should be there, what is allowed, and what machines saw. */
export type Area = 'inventory' | 'policies' | 'observed';

/** A file of the repository under check, after parsing. Its text is not kept; its positions are. */
export interface SourceFile {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  readonly area: Area;
  readonly nodes: NodeTable;
}

/** A stretch of a file; `end` is the place just behind its last character. */
export interface SourceLocation {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Orders places by file, line and column. */
export function compareLocations(a: SourceLocation, b: SourceLocation): number {
  return compareText(a.file, b.file) || comparePositions(a.start, b.start);
}

/** Where something begins, as terminals and editors follow it (`file:line:column`): text of the repository. */
export function locationText({ file, start }: Pick<SourceLocation, 'file' | 'start'>): string {
  return `${file}:${start.line}:${start.column}`;
}

/** A fault of the text: what is wrong, how to fix it, and the offsets that it stands at. */
export interface SyntaxFault {
  readonly message: string;
  readonly help: string;
  readonly offsets: readonly [start: number, end: number];
  /** The node that the fault is confined to; absent when the whole document is lost. */
  readonly node?: number;
  /** Of a key that is there twice: where the first one is. */
  readonly first?: readonly [start: number, end: number];
  /** Set where the fault only follows from another one that is reported already. */
  readonly consequence?: true;
  /** Set where all else is read as if the fault was not there. */
  readonly isHarmless?: true;
}

/** One document of a file: its value, and the node that it is read from. */
export interface ParsedDocument {
  readonly value: unknown;
  readonly node: number;
  /** The offsets of the document in the text. */
  readonly offsets: readonly [start: number, end: number];
  readonly faults: readonly SyntaxFault[];
}

/** The documents of a text, and the positions of their nodes. */
export interface ParsedYaml {
  readonly documents: readonly ParsedDocument[];
  readonly nodes: NodeTable;
}

/** A file after parsing. The text is needed until its entries are validated, and dropped with this object. */
export interface ParsedFile {
  readonly file: SourceFile;
  readonly text: string;
  readonly documents: readonly ParsedDocument[];
}
