import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { DeviceReference, DeviceTypeReference, ImageFileReference, InventoryItemReference, SoftwareVersionReference } from '../model/generated/entries.js';
import type { VirtualMachineReference } from '../model/generated/policy-test.js';
import type { LostNames } from '../model/lost-names.js';
import type { Device, DeviceType, InventoryItem, SoftwareImageFile, SoftwareVersion, VirtualMachine } from '../model/repository.js';
import type { Catalogs } from './catalog.js';
import { type NamesakesBy } from './namesakes.js';
import { type SuggestionMemory } from './reference-suggestions.js';
import { type From } from './settle-reference.js';
type NamedCollection = 'manufacturers' | 'locations' | 'tenants' | 'roles' | 'tags' | 'platforms';
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
/** What lookups over the same catalogs find once. */
export interface ReferenceMemory extends SuggestionMemory {
    readonly namesakesBy: NamesakesBy;
}
/** A memory in which nothing was found yet. */
export declare function createReferenceMemory(): ReferenceMemory;
/** The lookups over a repository's catalogs. `lostNames` are those of entries too broken to be read. */
export declare function createReferences(catalogs: Catalogs, lostNames: LostNames, drafts: DiagnosticDraft[], memory?: ReferenceMemory): References;
export {};
