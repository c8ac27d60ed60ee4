import type { Fix } from '../model/diagnostic.js';
import { type Collection } from '../model/entry.js';
import type { Catalogs } from './catalog.js';
/** How to fix a reference that does not resolve. */
export interface Suggestion {
    readonly help: string;
    readonly fix?: Fix;
}
/** Suggestions for names that are not declared. */
export interface Suggestions {
    /** Suggests one of `names`; `owner` is the object whose names these are, if they are not the whole collection's. */
    readonly suggest: (collection: Collection, name: string, names: () => Iterable<string>, owner?: string) => Suggestion;
    /** How a platform's version is spelled where it is declared, if only the spelling differs (interop.md, 1). */
    readonly declaredSpelling: (version: string, platform: string | undefined) => string | undefined;
}
/** The suggestions found so far, and for each platform the declared spellings of versions by their canonical forms. */
export interface SuggestionMemory {
    readonly suggestions: Map<string, Suggestion>;
    readonly spellings: Map<string, ReadonlyMap<string, string>>;
}
/** Suggestions from the names in `catalogs`. Each is made once for a collection, name and owner. */
export declare function createSuggestions(catalogs: Catalogs, { suggestions, spellings }: SuggestionMemory): Suggestions;
