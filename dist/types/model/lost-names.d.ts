import type { Collection } from './entry.js';
/**
 * Names of objects whose entries are too broken to be read. A reference to one of them finds nothing, which is not reported
 * again: one cause, one diagnostic (data-model.md, References).
 */
export interface LostNames {
    /** By collection, where there are any; under `any` those of text that says no collection. */
    names: Map<Collection | 'any', Set<string>> | undefined;
    /** Set where a whole file cannot be read, which may hold anything. */
    everything: boolean;
}
/** What text that cannot be read probably speaks of. */
export interface LostText {
    readonly collections: Set<Collection>;
    /** Of versions with blanks, the part before the first one. */
    readonly versions: Set<string>;
}
/** No names lost. */
export declare function noLostNames(): LostNames;
/** Adds a name to those lost, if it can be read. */
export declare function loseName(lost: LostNames, collection: Collection | 'any', name: string | undefined): void;
/** Whether a name of a collection is among those lost. */
export declare function isLost({ names, everything }: LostNames, collection: Collection, name: string): boolean;
/** Whether entries are lost of which not even the names are sure. */
export declare function isIncomplete({ names, everything }: LostNames): boolean;
/** The names lost in several files. */
export declare function joinLostNames(all: Iterable<LostNames>): LostNames;
