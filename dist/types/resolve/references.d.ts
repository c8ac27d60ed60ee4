import type { DiagnosticDraft, Fix, Place } from '../model/diagnostic.js';
import { type Entry } from '../model/entry.js';
import type { DeviceReference, DeviceTypeReference, ImageFileReference, InventoryItemReference, SoftwareVersionReference } from '../model/generated/entries.js';
import type { VirtualMachineReference } from '../model/generated/policy-test.js';
import { type LostNames } from '../model/lost-names.js';
import { type DataPath } from '../model/node-table.js';
import type { Device, DeviceType, InventoryItem, NamedObject, Platform, SoftwareImageFile, SoftwareVersion, VirtualMachine } from '../model/repository.js';
import type { Catalog } from './catalog.js';
import { type NamesakesBy } from './namesakes.js';
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
type NamedCollection = 'manufacturers' | 'locations' | 'tenants' | 'roles' | 'tags' | 'platforms';
/** The entry whose references are being resolved; `whole` turns false with the first one that does not resolve. */
export interface Referrer {
    readonly entry: Entry;
    whole: boolean;
    /** Set for what is no entry as it stands in the inventory or the policy: what it is called, and where its fields stand. */
    readonly outside?: {
        readonly name: string;
        readonly placeOf: (path: DataPath) => Place;
    };
}
/** What every lookup takes: who refers, and from which of its values. */
interface From {
    readonly referrer: Referrer;
    readonly path: DataPath;
}
/**
 * Looks up references of each kind (data-model.md, References). Each function gives the one object that is meant, or
 * undefined after a diagnostic; without one where the name is that of an entry too broken to be read.
 */
export interface References {
    readonly named: <C extends NamedCollection>(collection: C, from: From, name: string) => ReturnType<Catalogs[C]['byName']>[number] | undefined;
    readonly deviceType: (from: From, reference: DeviceTypeReference) => DeviceType | undefined;
    readonly softwareVersion: (from: From, reference: SoftwareVersionReference, ownPlatform?: string) => SoftwareVersion | undefined;
    readonly imageFile: (from: From, reference: ImageFileReference, ownVersion?: SoftwareVersion) => SoftwareImageFile | undefined;
    readonly device: (from: From, reference: DeviceReference) => Device | undefined;
    readonly inventoryItem: (from: From, reference: InventoryItemReference) => InventoryItem | undefined;
    readonly virtualMachine: (from: From, reference: VirtualMachineReference) => VirtualMachine | undefined;
}
/** How to fix a reference that does not resolve. */
interface Suggestion {
    readonly help: string;
    readonly fix?: Fix;
}
/** What lookups over the same catalogs find once. */
export interface ReferenceMemory {
    readonly suggestions: Map<string, Suggestion>;
    /** For each platform, the declared spellings of versions by their canonical forms. */
    readonly spellings: Map<string, ReadonlyMap<string, string>>;
    readonly namesakesBy: NamesakesBy;
}
export declare function createReferenceMemory(): ReferenceMemory;
/** The lookups over a repository's catalogs. `lostNames` are those of entries too broken to be read. */
export declare function createReferences(catalogs: Catalogs, lostNames: LostNames, drafts: DiagnosticDraft[], { suggestions, spellings, namesakesBy }?: ReferenceMemory): References;
export {};
