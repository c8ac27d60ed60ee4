import { type NodeTable, type Position } from './node-table.js';
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
export declare function compareLocations(a: SourceLocation, b: SourceLocation): number;
/** Where something begins, as terminals and editors follow it (`file:line:column`): text of the repository. */
export declare function locationText({ file, start }: Pick<SourceLocation, 'file' | 'start'>): string;
