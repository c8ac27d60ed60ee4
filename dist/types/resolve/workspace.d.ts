import { type LostNames } from '../model/lost-names.js';
import type { Config } from '../model/config.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Collection, Entry } from '../model/entry.js';
import type { DataPath } from '../model/node-table.js';
import type { Device, DeviceType, InventoryItem, NamedObject, Platform, RepositoryObject, SoftwareImageFile, SoftwareVersion, ValidatedSoftware, VirtualMachine, Waiver } from '../model/repository.js';
import { type Catalog, type OpenCatalog } from './catalog.js';
import { type PolicyOrigin } from './policy-references.js';
import { type References } from './references.js';
import type { Referrer } from './settle-reference.js';
/** An object while it is built: its references are set after it is declared. */
export type Draft<T> = {
    -readonly [K in keyof T]: T[K];
};
/** What the steps of resolving share: the entries, the objects made so far, and the lookups. */
export interface Workspace {
    readonly drafts: DiagnosticDraft[];
    readonly entriesOf: (collection: Collection) => readonly Entry[];
    readonly catalogs: ReturnType<typeof createCatalogs>;
    readonly references: References;
    /** The same lookups without diagnostics, for entries that are broken already. */
    readonly quietly: References;
    /** Those of the policy, which may come from another commit. */
    readonly policy: References;
    readonly lostNames: LostNames;
    /** The objects of the entries that others are nested in. */
    readonly objectOf: Map<Entry, RepositoryObject>;
}
declare function createCatalogs(): {
    manufacturers: OpenCatalog<Draft<NamedObject>>;
    locations: OpenCatalog<Draft<NamedObject>>;
    tenants: OpenCatalog<Draft<NamedObject>>;
    roles: OpenCatalog<Draft<NamedObject>>;
    tags: OpenCatalog<Draft<NamedObject>>;
    platforms: OpenCatalog<Draft<Platform>>;
    device_types: OpenCatalog<Draft<DeviceType>>;
    software_versions: OpenCatalog<Draft<SoftwareVersion> & {
        imageFiles: SoftwareImageFile[];
    }>;
    software_image_files: OpenCatalog<Draft<SoftwareImageFile> & {
        deviceTypes: Set<DeviceType>;
    }>;
    devices: OpenCatalog<Draft<Device>>;
    inventory_items: OpenCatalog<Draft<InventoryItem>>;
    virtual_machines: OpenCatalog<Draft<VirtualMachine>>;
    validated_software: OpenCatalog<Draft<ValidatedSoftware>>;
    waivers: OpenCatalog<Draft<Waiver>>;
};
/** A workspace for the entries of all files. */
export declare function createWorkspace(entries: readonly Entry[], lostNamesOfText: LostNames, catalogs?: {
    manufacturers: OpenCatalog<Draft<NamedObject>>;
    locations: OpenCatalog<Draft<NamedObject>>;
    tenants: OpenCatalog<Draft<NamedObject>>;
    roles: OpenCatalog<Draft<NamedObject>>;
    tags: OpenCatalog<Draft<NamedObject>>;
    platforms: OpenCatalog<Draft<Platform>>;
    device_types: OpenCatalog<Draft<DeviceType>>;
    software_versions: OpenCatalog<Draft<SoftwareVersion> & {
        imageFiles: SoftwareImageFile[];
    }>;
    software_image_files: OpenCatalog<Draft<SoftwareImageFile> & {
        deviceTypes: Set<DeviceType>;
    }>;
    devices: OpenCatalog<Draft<Device>>;
    inventory_items: OpenCatalog<Draft<InventoryItem>>;
    virtual_machines: OpenCatalog<Draft<VirtualMachine>>;
    validated_software: OpenCatalog<Draft<ValidatedSoftware>>;
    waivers: OpenCatalog<Draft<Waiver>>;
}, origin?: PolicyOrigin & Pick<Config, 'deviceUniqueness'>): Workspace;
/**
 * Adds the object of an entry to its catalog. A second entry with the same identity is reported and breaks the first, so
 * that the order of files decides nothing (rule duplicate-object). Returns the object of the first. `make` lists all
 * fields and spreads nothing: V8 gives each object made with `...` a hidden class of its own, and all that reads it is slower.
 */
export declare function declare<T extends RepositoryObject>(workspace: Workspace, catalog: OpenCatalog<Draft<T>>, { name, entry }: {
    readonly name: string;
    readonly entry: Entry;
}, identityOf: (object: Draft<T>) => string, make: (common: {
    broken: boolean;
    index: number;
}) => Draft<T>): Draft<T>;
/** Resolves the references of the objects of a catalog that are not broken. One that does not resolve breaks its object. */
export declare function link<T extends RepositoryObject>(catalog: Catalog<Draft<T>>, fill: (object: Draft<T>, referrer: Referrer) => void): void;
/** Resolves a field that may be absent. */
export declare function optional<R, T>(referrer: Referrer, path: DataPath, reference: R | undefined, lookup: (from: {
    referrer: Referrer;
    path: DataPath;
}, reference: R) => T | undefined): T | undefined;
/** Resolves a list that may be absent; references that do not resolve are left out. */
export declare function list<R, T>(referrer: Referrer, field: string, references: readonly R[] | undefined, lookup: (from: {
    referrer: Referrer;
    path: DataPath;
}, reference: R) => T | undefined): readonly T[];
export {};
