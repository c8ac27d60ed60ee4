import { describeEntry, nameOfEntry, placeOfName } from '../model/describe.js';
import { compareText } from '../model/compare.js';
import { identityOfEntry } from '../model/identity.js';
import { joinLostNames, type LostNames } from '../model/lost-names.js';
import type { Config } from '../model/config.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Collection, Entry } from '../model/entry.js';
import { hiddenDifference } from '../text/lookalikes.js';
import type { DataPath } from '../model/node-table.js';
import type {
  Device,
  DeviceType,
  InventoryItem,
  NamedObject,
  Platform,
  RepositoryObject,
  SoftwareImageFile,
  SoftwareVersion,
  ValidatedSoftware,
  VirtualMachine,
  Waiver,
} from '../model/repository.js';
import { type Catalog, createCatalog, type OpenCatalog } from './catalog.js';
import { policyReferences, type PolicyOrigin } from './policy-references.js';
import { createReferenceMemory, createReferences, type References } from './references.js';
import type { Referrer } from './settle-reference.js';
import { groupBy } from '../model/group-by.js';

/** An object while it is built: its references are set after it is declared. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

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

function createCatalogs() {
  return {
    manufacturers: createCatalog<Draft<NamedObject>>(),
    locations: createCatalog<Draft<NamedObject>>(),
    tenants: createCatalog<Draft<NamedObject>>(),
    roles: createCatalog<Draft<NamedObject>>(),
    tags: createCatalog<Draft<NamedObject>>(),
    platforms: createCatalog<Draft<Platform>>(),
    device_types: createCatalog<Draft<DeviceType>>(),
    software_versions: createCatalog<Draft<SoftwareVersion> & { imageFiles: SoftwareImageFile[] }>(),
    software_image_files: createCatalog<Draft<SoftwareImageFile> & { deviceTypes: Set<DeviceType> }>(),
    devices: createCatalog<Draft<Device>>(),
    inventory_items: createCatalog<Draft<InventoryItem>>(),
    virtual_machines: createCatalog<Draft<VirtualMachine>>(),
    validated_software: createCatalog<Draft<ValidatedSoftware>>(),
    waivers: createCatalog<Draft<Waiver>>(),
  };
}

/** A workspace for the entries of all files. */
export function createWorkspace(
  entries: readonly Entry[],
  lostNamesOfText: LostNames,
  catalogs = createCatalogs(),
  origin?: PolicyOrigin & Pick<Config, 'deviceUniqueness'>,
): Workspace {
  const groups = groupBy(entries, ({ collection }) => collection);
  const drafts: DiagnosticDraft[] = [];
  const lostNames = joinLostNames([lostNamesOfText]);
  const memory = createReferenceMemory();
  const references = createReferences(catalogs, lostNames, drafts, memory);
  const quietly = createReferences(catalogs, lostNames, [], memory);
  return {
    drafts,
    entriesOf: (collection) => groups.get(collection) ?? [],
    catalogs,
    references,
    quietly,
    policy:
      origin === undefined
        ? references
        : policyReferences({ references, quietly, drafts }, catalogs, origin, origin.deviceUniqueness),
    lostNames,
    objectOf: new Map(),
  };
}

/**
 * Adds the object of an entry to its catalog. A second entry with the same identity is reported and breaks the first, so
 * that the order of files decides nothing (rule duplicate-object). Returns the object of the first. `make` lists all
 * fields and spreads nothing: V8 gives each object made with `...` a hidden class of its own, and all that reads it is slower.
 */
export function declare<T extends RepositoryObject>(
  workspace: Workspace,
  catalog: OpenCatalog<Draft<T>>,
  { name, entry }: { readonly name: string; readonly entry: Entry },
  identityOf: (object: Draft<T>) => string,
  make: (common: { broken: boolean; index: number }) => Draft<T>,
): Draft<T> {
  const object = make({ broken: entry.broken, index: catalog.all.length });
  const other = catalog.add(name, object, identityOf);
  if (other === object) return object;
  // An alias of a broken entry is the same entry, which is reported already.
  if (other.entry.value === entry.value && entry.broken) return other;
  other.broken = true;
  // Which of the two comes first depends on the names of files.
  const [first = entry, second = entry] = [entry, other.entry].sort((a, b) =>
    compareText(identityOfEntry(a), identityOfEntry(b)),
  );
  workspace.drafts.push({
    rule: 'duplicate-object',
    message: `${describeEntry(entry)} is declared twice`,
    entry: first,
    identity: [identityOfEntry(second)],
    help: `${differenceOf(entry, other.entry)}remove one of the two, or merge them; until then neither is evaluated`,
    at: placeOfName(entry),
    related: [{ message: `${describeEntry(other.entry)} is also declared here`, at: placeOfName(other.entry) }],
  });
  return other;
}

/** How the names of two entries differ that look the same, as the beginning of a help line. */
function differenceOf(entry: Entry, other: Entry): string {
  const difference = hiddenDifference(nameOfEntry(other) ?? '', nameOfEntry(entry) ?? '');
  return difference === undefined ? '' : `the names look the same, but ${difference}: `;
}

/** Resolves the references of the objects of a catalog that are not broken. One that does not resolve breaks its object. */
export function link<T extends RepositoryObject>(
  catalog: Catalog<Draft<T>>,
  fill: (object: Draft<T>, referrer: Referrer) => void,
): void {
  for (const object of catalog.all) {
    if (object.broken) continue;
    const referrer: Referrer = { entry: object.entry, whole: true };
    fill(object, referrer);
    if (!referrer.whole) object.broken = true;
  }
}

/** Resolves a field that may be absent. */
export function optional<R, T>(
  referrer: Referrer,
  path: DataPath,
  reference: R | undefined,
  lookup: (from: { referrer: Referrer; path: DataPath }, reference: R) => T | undefined,
): T | undefined {
  return reference === undefined ? undefined : lookup({ referrer, path }, reference);
}

const NONE: readonly never[] = [];

/** Resolves a list that may be absent; references that do not resolve are left out. */
export function list<R, T>(
  referrer: Referrer,
  field: string,
  references: readonly R[] | undefined,
  lookup: (from: { referrer: Referrer; path: DataPath }, reference: R) => T | undefined,
): readonly T[] {
  if (references === undefined) return NONE;
  const found: T[] = [];
  for (const [index, reference] of references.entries()) {
    const object = lookup({ referrer, path: [field, index] }, reference);
    if (object !== undefined) found.push(object);
  }
  return found;
}
