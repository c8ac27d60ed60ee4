import type { RepositoryObject } from '../model/repository.js';
/** The objects of one collection, found by name. */
export interface Catalog<T extends RepositoryObject> {
    /** The objects in the order of their entries, the broken ones too. */
    readonly all: readonly T[];
    readonly byName: (name: string) => readonly T[];
    /** The object of a name, where there is just one: as a rule, and found without making a list. */
    readonly only: (name: string) => T | undefined;
    readonly names: () => Iterable<string>;
}
/** A catalog while it is filled. */
export interface OpenCatalog<T extends RepositoryObject> extends Catalog<T> {
    /**
     * Adds an object, and gives it back; where there is another one of its identity, adds nothing and gives that. Identities
     * need only tell those of one name apart, and are asked for only where there are several.
     */
    readonly add: (name: string, object: T, identityOf: (object: T) => string) => T;
}
/** An empty catalog. */
export declare function createCatalog<T extends RepositoryObject>(): OpenCatalog<T>;
/** One text for several identity fields; no two identities share one. A missing field is as an empty one. */
export declare function identityOf(...fields: readonly (string | undefined)[]): string;
