import type { ParsedYaml } from '../parsed-yaml.js';
import { type PackedCache } from './layout.js';
/**
 * What was parsed of texts before, by the ids of their bytes: of those that the YAML library had to read, since to read plain
 * ones again takes less time than to look them up; and of those whose entries all fit their schemas.
 */
export interface ParseCache {
    /** The id of bytes: that which Git gives to them in a repository of the SHA-256 format, as SHA-1 can be made to collide. */
    readonly idOf: (bytes: Uint8Array) => string;
    /** Whether nothing is known, so that there is no need to look. */
    readonly isEmpty: () => boolean;
    /** What was parsed of the text with these bytes, or undefined where that is not known. */
    readonly find: (id: string) => ParsedYaml | undefined;
    /** Remembers a text whose entries all fit; a plain one, and one that cannot be kept without losing something, is left out. */
    readonly add: (id: string, parsed: ParsedYaml) => void;
    /**
     * The cache as it is to be kept: what was found or added, and nothing else. Undefined where what is kept already will do.
     */
    readonly pack: () => Iterable<Uint8Array> | undefined;
}
/** A cache over what is kept, if anything is. `key` tells programs, schemas and limits apart. */
export declare function createParseCache(key: string, kept: PackedCache | undefined): ParseCache;
