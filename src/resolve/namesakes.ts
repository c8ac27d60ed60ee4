import { compareText } from '../model/compare.js';
import { textField } from '../model/entry.js';
import { groupBy, remembering } from '../model/group-by.js';
import type {
  Device,
  DeviceType,
  InventoryItem,
  RepositoryObject,
  SoftwareImageFile,
  SoftwareVersion,
  VirtualMachine,
} from '../model/repository.js';
import { listWords } from '../text/words.js';
import { listSorted, mappingOf } from './reference-words.js';

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
export function createNamesakesBy(): NamesakesBy {
  return {
    manufacturer: having(({ manufacturer }: DeviceType) => manufacturer),
    platform: having(({ platform }: SoftwareVersion) => platform),
    softwareVersion: having(({ softwareVersion }: SoftwareImageFile) => softwareVersion),
    device: having(({ device }: InventoryItem) => device),
    cluster: having(({ cluster }: VirtualMachine) => cluster ?? null),
    tenant: having(({ entry }: RepositoryObject) => textField(entry.value, 'tenant') ?? null),
    location: having(({ entry }: RepositoryObject) => textField(entry.value, 'location') ?? null),
  };
}

/** Fewer namesakes than this are searched one by one: an index would take longer. */
const FEW = 8;

function having<T extends object, V>(valueOf: (namesake: T) => V): Having<T, V> {
  const indexOf = remembering((namesakes: readonly T[]) => groupBy(namesakes, valueOf));
  return <U extends T>(namesakes: readonly U[], value: V) => {
    if (namesakes.length < FEW) return namesakes.filter((namesake) => valueOf(namesake) === value);
    // What is found in a list of some type is of that type.
    return (indexOf(namesakes).get(value) ?? []) as readonly unknown[] as readonly U[];
  };
}

const brokenAmong = remembering((namesakes: readonly RepositoryObject[]) => namesakes.filter(({ broken }) => broken));

/** Whether one of several namesakes has errors. */
export function areSomeBroken(namesakes: readonly RepositoryObject[]): boolean {
  return brokenAmong(namesakes).length > 0;
}

/** Lists of what tells namesakes apart, in words. */
export const manufacturersOf = remembering((namesakes: readonly DeviceType[]) =>
  listSorted(namesakes.map(({ manufacturer }) => manufacturer)),
);
export const platformsOf = remembering((namesakes: readonly SoftwareVersion[]) =>
  listSorted(namesakes.map(({ platform }) => platform)),
);
export const versionsOf = remembering((namesakes: readonly SoftwareImageFile[]) =>
  listSorted(namesakes.map(({ softwareVersion: { platform, version } }) => `${platform} ${version}`)),
);
export const mappingsOf = remembering((namesakes: readonly (Device | VirtualMachine)[]) =>
  listWords(namesakes.map(mappingOf).sort(compareText), 4),
);
