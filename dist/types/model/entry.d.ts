import type { SourceFile } from './source.js';
/** The collections that a document may hold, with the area that each belongs to (data-model.md, Collections). */
export declare const COLLECTION_AREAS: {
    readonly manufacturers: "inventory";
    readonly locations: "inventory";
    readonly tenants: "inventory";
    readonly roles: "inventory";
    readonly tags: "inventory";
    readonly platforms: "inventory";
    readonly device_types: "inventory";
    readonly software_versions: "inventory";
    readonly software_image_files: "inventory";
    readonly devices: "inventory";
    readonly inventory_items: "inventory";
    readonly virtual_machines: "inventory";
    readonly validated_software: "policies";
    readonly waivers: "policies";
    readonly observed_software: "observed";
};
export type Collection = keyof typeof COLLECTION_AREAS;
export declare const COLLECTIONS: readonly Collection[];
/** Whether a word is the name of a collection. */
export declare function isCollection(word: string): word is Collection;
/** What an entry of each collection is called in a message. */
export declare const COLLECTION_NOUNS: Readonly<Record<Collection, string>>;
/** One entry of a collection as it stands in a file: its value, and the node that it is read from. */
export interface Entry {
    readonly collection: Collection;
    readonly file: SourceFile;
    readonly node: number;
    readonly value: unknown;
    /** The entry that this one is nested in: a device's inventory item, a software version's image file. */
    readonly parent: Entry | undefined;
    /** Set when a rule marked ! found fault with it: it can be referred to, but it is not evaluated. */
    readonly broken: boolean;
    /** Set if it stands for others of its file and collection as well, which are broken, have no name, and are only counted. */
    readonly others?: OtherEntries;
}
/** Entries that another one stands for. */
export interface OtherEntries {
    readonly count: number;
    /** A digest of the text that they are in. */
    readonly digest: string;
}
/** How many entries there are, with those that others stand for. */
export declare function countEntries(entries: readonly Entry[]): number;
/** The text of a field, where a value that may be anything is a mapping that has it as text. */
export declare function textField(value: unknown, field: string): string | undefined;
/** Whether a value is a mapping: neither a list nor a single value. */
export declare function isMapping(value: unknown): value is Readonly<Record<string, unknown>>;
