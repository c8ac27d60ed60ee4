import type { Device, DeviceType, InventoryItem, NamedObject, Platform, RepositoryObject, SoftwareImageFile, SoftwareVersion, VirtualMachine } from '../model/repository.js';
/** The objects of one collection, found by name. */
export interface Catalog<T extends RepositoryObject> {
    /** The objects in the order of their entries, the broken ones too. */
    readonly all: readonly T[];
    /** The same list each time, until one is added. */
    readonly byName: (name: string) => readonly T[];
    /** The object of a name, if there is exactly one. The usual case, and no list is made for it. */
    readonly only: (name: string) => T | undefined;
    readonly names: () => Iterable<string>;
}
/** The catalogs that references are looked up in. */
export interface Catalogs {
    readonly manufacturers: Catalog<NamedObject>;
    readonly locations: Catalog<NamedObject>;
    readonly tenants: Catalog<NamedObject>;
    readonly roles: Catalog<NamedObject>;
    readonly tags: Catalog<NamedObject>;
    readonly platforms: Catalog<Platform>;
    readonly device_types: Catalog<DeviceType>;
    readonly software_versions: Catalog<SoftwareVersion>;
    readonly software_image_files: Catalog<SoftwareImageFile>;
    readonly devices: Catalog<Device>;
    readonly inventory_items: Catalog<InventoryItem>;
    readonly virtual_machines: Catalog<VirtualMachine>;
}
/** A catalog while it is filled. */
export interface OpenCatalog<T extends RepositoryObject> extends Catalog<T> {
    /**
     * Adds an object and returns it; if there is one with the same identity, returns that one instead. Identities are only
     * compared among objects of one name.
     */
    readonly add: (name: string, object: T, identityOf: (object: T) => string) => T;
}
/** An empty catalog. */
export declare function createCatalog<T extends RepositoryObject>(): OpenCatalog<T>;
/**
 * One text for several identity fields, different for each identity, and the same for all spellings of the same characters. A
 * missing field counts as empty.
 */
export declare function identityOf(...fields: readonly (string | undefined)[]): string;
