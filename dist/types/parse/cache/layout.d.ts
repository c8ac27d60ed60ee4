import type { ParsedYaml } from '../parsed-yaml.js';
/**
 * A cache in bytes: a head, a digest of all that follows, then the key, a row for each text, the numbers of all node
 * tables, the ids of the texts, and their documents as pieces of JSON. Numbers are those of this machine, of 32 bits.
 */
export declare const LAYOUT: {
    /** What the file begins with: eight bytes of name and version, four that tell the order of bytes, the sizes of the parts. */
    readonly head: 64;
    readonly digest: 32;
    /** For each text: where its rows and its lines begin among the numbers, and how many lines there are. */
    readonly row: 3;
};
/** The parts of a cache that was read, which are sound: their digest is what it should be. */
export interface PackedCache {
    readonly rows: Uint32Array;
    readonly numbers: Uint32Array;
    /** The ids of the texts, of 64 characters each. */
    readonly ids: string;
    /** A piece of JSON, by its number. */
    readonly batch: (number: number) => string;
}
/** The bytes of a cache of some texts, a piece at a time. */
export declare function packedBytes(key: string, texts: readonly (readonly [id: string, parsed: ParsedYaml])[], batchSize: number, toJson: (parsed: ParsedYaml) => unknown): Generator<Uint8Array, void>;
/**
 * The parts of a cache, or undefined where its bytes are damaged, or those of another program, version or machine: then
 * there is none. The digest is found out beside what else is done.
 */
export declare function unpack(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<PackedCache | undefined>;
