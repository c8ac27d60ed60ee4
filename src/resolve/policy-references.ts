import { describeEntry, deviceTypeName, placeIn, placeOfName, quote, softwareName } from '../model/describe.js';
import type { Config } from '../model/config.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { COLLECTION_NOUNS, textField } from '../model/entry.js';
import { identityOfEntry, keyOf, keyOfDeviceType, keyOfVersion } from '../model/identity.js';
import type { DataPath } from '../model/node-table.js';
import type {
  Device,
  DeviceType,
  HostDevice,
  InventoryItem,
  RepositoryObject,
  SoftwareVersion,
} from '../model/repository.js';
import { mappingOf } from './reference-words.js';
import type { Catalogs } from './catalog.js';
import type { References } from './references.js';
import type { Referrer } from './settle-reference.js';

/** The repository that the policy was written for, and what it is called where a policy comes from another commit. */
export interface PolicyOrigin {
  readonly catalogs: Catalogs;
  readonly references: References;
  /** What the last lookup had to say, if it found nothing. */
  readonly drafts: DiagnosticDraft[];
  /** Called for each reference that is not resolved as the names of this repository would have it. */
  readonly onPinned: () => void;
}

interface From {
  readonly referrer: Referrer;
  readonly path: DataPath;
}

type Lookup<R, T> = (from: From, reference: R) => T | undefined;

/** Beyond the number of any object: the objects of the origin are in no table. */
const FIRST_INDEX = 2 ** 31;

/**
 * The lookups for the references of a policy that comes from another commit: each means what it meant there (trust.md, 3). One
 * that would mean another object now is reported, and means an object that is gone: a version that nothing runs.
 */
export function policyReferences(
  { references, quietly, drafts }: { references: References; quietly: References; drafts: DiagnosticDraft[] },
  catalogs: Catalogs,
  origin: PolicyOrigin,
  deviceUniqueness: Config['deviceUniqueness'],
): References {
  let nextIndex = FIRST_INDEX;
  const ghosts = new Map<RepositoryObject, RepositoryObject>();
  const ghostOf = <T extends RepositoryObject>(object: T): T => {
    const known = ghosts.get(object);
    if (known !== undefined) return known as T;
    const ghost = { ...object, broken: true, index: (nextIndex += 1) };
    ghosts.set(object, ghost);
    return ghost;
  };

  const pinned =
    <R, T extends RepositoryObject>(
      lookup: (of: References) => Lookup<R, T>,
      namesakesOf: (object: T) => readonly T[],
      keyOfObject: (object: T) => string,
    ): Lookup<R, T> =>
    (from, reference) => {
      const unheard = { referrer: { ...from.referrer, whole: true }, path: from.path };
      origin.drafts.length = 0;
      const meant = lookup(origin.references)(unheard, reference);
      const found = lookup(quietly)(unheard, reference);
      if (found !== undefined && origin.drafts.some(isAmbiguous)) {
        drafts.push(retargeted(from, undefined, found));
        from.referrer.whole = false;
        return undefined;
      }
      if (meant === undefined || (found !== undefined && keyOfObject(found) === keyOfObject(meant)))
        return lookup(references)(from, reference);
      const key = keyOfObject(meant);
      const same = namesakesOf(meant).find((object) => keyOfObject(object) === key);
      if (same === undefined && found === undefined) return lookup(references)(from, reference);
      origin.onPinned();
      if (same !== undefined) return same;
      if (found !== undefined) drafts.push(retargeted(from, meant, found));
      return ghostOf(meant);
    };

  const keyOfDevice = ({ name, entry }: HostDevice): string =>
    deviceUniqueness === 'name'
      ? keyOf(name)
      : keyOf(name, textField(entry.value, 'tenant'), textField(entry.value, 'location'));
  return {
    ...references,
    softwareVersion: pinned<Parameters<References['softwareVersion']>[1], SoftwareVersion>(
      (of) => of.softwareVersion,
      ({ version }) => catalogs.software_versions.byName(version),
      keyOfVersion,
    ),
    deviceType: pinned<Parameters<References['deviceType']>[1], DeviceType>(
      (of) => of.deviceType,
      ({ model }) => catalogs.device_types.byName(model),
      keyOfDeviceType,
    ),
    device: pinned<Parameters<References['device']>[1], Device>(
      (of) => of.device,
      ({ name }) => catalogs.devices.byName(name),
      keyOfDevice,
    ),
    inventoryItem: pinned<Parameters<References['inventoryItem']>[1], InventoryItem>(
      (of) => of.inventoryItem,
      ({ name }) => catalogs.inventory_items.byName(name),
      ({ name, device }) => keyOf(name, keyOfDevice(device)),
    ),
  };
}

function isAmbiguous({ rule }: DiagnosticDraft): boolean {
  return rule === 'ambiguous-reference';
}

/** policy-retargeted: a reference that would mean another object than at the base (data-model.md, Diagnostics). */
function retargeted(
  { referrer, path }: From,
  meant: RepositoryObject | undefined,
  found: RepositoryObject,
): DiagnosticDraft {
  const { entry } = referrer;
  const noun = COLLECTION_NOUNS[found.entry.collection];
  const [was, is] = [meant === undefined ? 'several' : nameOf(meant), nameOf(found)];
  return {
    rule: 'policy-retargeted',
    message:
      meant === undefined
        ? `a reference of ${describeEntry(entry)} is ambiguous at the base, and would mean the ${noun} ${is} with this change`
        : `a reference of ${describeEntry(entry)} means the ${noun} ${was} at the base, and would mean ${is} with this change`,
    help:
      meant === undefined
        ? `write ${mappingOf(found)} in the policy, and merge that first`
        : `keep the ${noun} ${was}; or write ${mappingOf(found)} in the policy, and merge that first`,
    at: placeOfName(found.entry),
    related: [{ message: 'the reference in the policy of the base', at: placeIn(entry, ...path) }],
    entry: found.entry,
    identity: [identityOfEntry(entry), path.join('.'), was],
  };
}

/** An object by all that tells it from its namesakes. */
function nameOf(object: RepositoryObject): string {
  if ('version' in object) return quote(softwareName(object as SoftwareVersion));
  if ('model' in object) return quote(deviceTypeName(object as DeviceType));
  return mappingOf(object);
}
