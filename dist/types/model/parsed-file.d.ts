import type { NodeTable } from './node-table.js';
import type { SourceFile } from './source.js';
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
