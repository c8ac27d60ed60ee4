import type { Device, DeviceType, InventoryItem, RepositoryObject, SoftwareImageFile, SoftwareVersion, VirtualMachine } from '../model/repository.js';
/** Those of a list of namesakes that have a value. A fleet may have one `PSU1` in each of its thousands of devices. */
type Having<T, V> = <U extends T>(namesakes: readonly U[], value: V) => readonly U[];
/** The fields that tell namesakes apart. */
export interface NamesakesBy {
    readonly manufacturer: Having<DeviceType, string>;
    readonly platform: Having<SoftwareVersion, string>;
    readonly softwareVersion: Having<SoftwareImageFile, SoftwareVersion>;
    readonly device: Having<InventoryItem, Device>;
    readonly cluster: Having<VirtualMachine, string | null>;
    readonly tenant: Having<RepositoryObject, string | null>;
    readonly location: Having<RepositoryObject, string | null>;
}
/** Lookups that index each list of namesakes once. */
export declare function createNamesakesBy(): NamesakesBy;
/** Whether one of several namesakes has errors. */
export declare function areSomeBroken(namesakes: readonly RepositoryObject[]): boolean;
/** Lists of what tells namesakes apart, in words. */
export declare const manufacturersOf: (value: readonly DeviceType[]) => string;
export declare const platformsOf: (value: readonly SoftwareVersion[]) => string;
export declare const versionsOf: (value: readonly SoftwareImageFile[]) => string;
export declare const mappingsOf: (value: readonly (Device | VirtualMachine)[]) => string;
export {};
