import { helpForComment } from '../text/yaml-comment.js';
import { describeEntry, quote } from '../model/describe.js';
import type { DiagnosticDraft, Fix, Place } from '../model/diagnostic.js';
import { type Collection, COLLECTION_NOUNS, type Entry, textField } from '../model/entry.js';
import type {
  DeviceReference,
  DeviceTypeReference,
  ImageFileReference,
  InventoryItemReference,
  SoftwareVersionReference,
} from '../model/generated/entries.js';
import type { VirtualMachineReference } from '../model/generated/policy-test.js';
import { isLost, type LostNames } from '../model/lost-names.js';
import { hiddenDifference, isBeyondAscii } from '../text/lookalikes.js';
import { nearest } from '../text/nearest.js';
import { listWords } from '../text/words.js';
import { yamlText } from '../text/yaml-text.js';
import { type DataPath, findNode, nodeRange, positionAt } from '../model/node-table.js';
import { placeIn, placeOfName } from '../model/place.js';
import type {
  Device,
  DeviceType,
  InventoryItem,
  NamedObject,
  Platform,
  RepositoryObject,
  SoftwareImageFile,
  SoftwareVersion,
  VirtualMachine,
} from '../model/repository.js';
import { canonicalVersion, familyOf } from '../versions/index.js';
import type { Catalog } from './catalog.js';
import {
  areSomeBroken,
  createNamesakesBy,
  manufacturersOf,
  mappingsOf,
  type NamesakesBy,
  platformsOf,
  versionsOf,
} from './namesakes.js';
import { mappingOf, qualifierOf, qualifierOfMachine } from './reference-words.js';

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
  readonly outside?: { readonly name: string; readonly placeOf: (path: DataPath) => Place };
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
  readonly named: <C extends NamedCollection>(
    collection: C,
    from: From,
    name: string,
  ) => ReturnType<Catalogs[C]['byName']>[number] | undefined;
  readonly deviceType: (from: From, reference: DeviceTypeReference) => DeviceType | undefined;
  readonly softwareVersion: (
    from: From,
    reference: SoftwareVersionReference,
    ownPlatform?: string,
  ) => SoftwareVersion | undefined;
  readonly imageFile: (
    from: From,
    reference: ImageFileReference,
    ownVersion?: SoftwareVersion,
  ) => SoftwareImageFile | undefined;
  readonly device: (from: From, reference: DeviceReference) => Device | undefined;
  readonly inventoryItem: (from: From, reference: InventoryItemReference) => InventoryItem | undefined;
  readonly virtualMachine: (from: From, reference: VirtualMachineReference) => VirtualMachine | undefined;
}

/** How to fix a reference that does not resolve. */
interface Suggestion {
  readonly help: string;
  readonly fix?: Fix;
}

/** A suggestion, or only its help. */
type Advice = Suggestion | string;

/** How many of the objects that an ambiguous name stands for are shown. */
const SHOWN_CANDIDATES = 8;

/** How a declared name that looks like another differs from it; undefined if none does. */
function lookalikeOf(name: string, near: readonly string[], names: () => Iterable<string>): string | undefined {
  for (const candidates of [near, names()])
    for (const candidate of candidates) {
      const difference = hiddenDifference(candidate, name);
      if (difference !== undefined) return difference;
    }
  return undefined;
}

/** What lookups over the same catalogs find once. */
export interface ReferenceMemory {
  readonly suggestions: Map<string, Suggestion>;
  /** For each platform, the declared spellings of versions by their canonical forms. */
  readonly spellings: Map<string, ReadonlyMap<string, string>>;
  readonly namesakesBy: NamesakesBy;
}

export function createReferenceMemory(): ReferenceMemory {
  return { suggestions: new Map(), spellings: new Map(), namesakesBy: createNamesakesBy() };
}

/** The maximum number of different misses that get a suggestion; more would cost more than the check. */
const SUGGESTION_LIMIT = 200;

/** The lookups over a repository's catalogs. `lostNames` are those of entries too broken to be read. */
export function createReferences(
  catalogs: Catalogs,
  lostNames: LostNames,
  drafts: DiagnosticDraft[],
  { suggestions, spellings, namesakesBy }: ReferenceMemory = createReferenceMemory(),
): References {
  /** A suggestion for a miss, made once for each collection, name and owner of the names that come into question. */
  const suggest = (collection: Collection, name: string, names: () => Iterable<string>, owner = ''): Suggestion => {
    const key = JSON.stringify([collection, name, owner]);
    let suggestion = suggestions.get(key);
    if (suggestion === undefined) {
      const isSearched = suggestions.size < SUGGESTION_LIMIT;
      const near = isSearched ? nearest(name, names(), 3) : [];
      const isOdd = isSearched && (isBeyondAscii(name) || near.some(isBeyondAscii));
      const twin = isOdd ? lookalikeOf(name, near, names) : undefined;
      const noun = COLLECTION_NOUNS[collection];
      const [only] = near;
      suggestion = {
        help:
          twin !== undefined
            ? `a ${noun} that looks the same is declared: ${twin}; copy its name`
            : near.length > 0
              ? `did you mean ${listWords(near.map(quote), 3, 'or')}? otherwise declare the ${noun}`
              : `declare the ${noun}, or correct the name`,
        ...(only !== undefined && near.length === 1 && { fix: { kind: 'name', text: yamlText(only) } }),
      };
      suggestions.set(key, suggestion);
    }
    return suggestion;
  };

  const settle = <T extends RepositoryObject>(
    { referrer, path }: From,
    collection: Collection,
    wanted: { readonly name: string; readonly qualifier?: string },
    candidates: readonly T[],
    help: { readonly miss: () => Advice; readonly several: string },
  ): T | undefined => {
    const [only] = candidates;
    if (candidates.length === 1) return only;
    referrer.whole = false;
    const noun = COLLECTION_NOUNS[collection];
    const { outside } = referrer;
    const referring = outside?.name ?? describeEntry(referrer.entry);
    const at = outside?.placeOf(path) ?? placeIn(referrer.entry, ...path);
    const of = outside === undefined ? { entry: referrer.entry } : {};
    const qualifier = wanted.qualifier === undefined ? '' : ` ${wanted.qualifier}`;
    if (candidates.length > 1) {
      drafts.push({
        rule: 'ambiguous-reference',
        message: `${referring} refers to the ${noun} ${quote(wanted.name)}${qualifier}, but there are ${candidates.length} of them`,
        help: help.several,
        identity: [referring, wanted.name, path.join('.')],
        at,
        ...of,
        related: candidates
          .slice(0, SHOWN_CANDIDATES)
          .map((object) => ({ message: `write ${mappingOf(object)}`, at: placeOfName(object.entry) })),
      });
    } else if (!isLost(lostNames, collection, wanted.name)) {
      drafts.push({
        rule: 'unresolved-reference',
        message: `${referring} refers to the ${noun} ${quote(wanted.name)}${qualifier}, which does not exist`,
        ...adviceFor(wanted.name, at, help.miss),
        missesIn: collection,
        at,
        ...of,
      });
    }
    return undefined;
  };

  const named: References['named'] = (collection, from, name) => {
    const catalog: Catalog<NamedObject> = catalogs[collection];
    // Most references end here; what is needed to speak of the others is made for them alone.
    const only = catalog.only(name);
    if (only !== undefined) return only;
    return settle(from, collection, { name }, catalog.byName(name), {
      miss: () => suggest(collection, name, catalog.names),
      several: 'give each of them a unique name',
    });
  };

  const deviceType: References['deviceType'] = (from, reference) => {
    const { model, manufacturer } = typeof reference === 'string' ? { model: reference } : reference;
    const only = catalogs.device_types.only(model);
    if (only !== undefined && (manufacturer === undefined || only.manufacturer === manufacturer)) return only;
    const namesakes = catalogs.device_types.byName(model);
    return settle(
      nameIn(from, reference, 'model'),
      'device_types',
      { name: model, ...(manufacturer !== undefined && { qualifier: `of manufacturer ${quote(manufacturer)}` }) },
      manufacturer === undefined ? namesakes : namesakesBy.manufacturer(namesakes, manufacturer),
      {
        miss: () =>
          namesakes.length > 0
            ? `the model exists for ${manufacturersOf(namesakes)}: correct the manufacturer`
            : suggest('device_types', model, catalogs.device_types.names),
        several: 'write { manufacturer: …, model: … }',
      },
    );
  };

  /** How a platform's version is spelled where it is declared, if only the spelling differs (interop.md, 1). */
  const declaredSpelling = (version: string, platform: string | undefined): string | undefined => {
    if (platform === undefined) return undefined;
    const driver = textField(catalogs.platforms.byName(platform)[0]?.entry.value, 'network_driver');
    const family = familyOf(driver ?? platform);
    let known = spellings.get(platform);
    if (known === undefined) {
      const declared = catalogs.software_versions.all.filter((candidate) => candidate.platform === platform);
      known = new Map(
        declared.map((candidate) => [
          canonicalVersion(family, candidate.version) ?? candidate.version,
          candidate.version,
        ]),
      );
      spellings.set(platform, known);
    }
    return known.get(canonicalVersion(family, version) ?? version);
  };

  const softwareVersion: References['softwareVersion'] = (from, reference, ownPlatform) => {
    const { version, platform = ownPlatform } = typeof reference === 'string' ? { version: reference } : reference;
    const only = catalogs.software_versions.only(version);
    if (only !== undefined && (platform === undefined || only.platform === platform)) return only;
    const namesakes = catalogs.software_versions.byName(version);
    return settle(
      nameIn(from, reference, 'version'),
      'software_versions',
      { name: version, ...(platform !== undefined && { qualifier: `of platform ${quote(platform)}` }) },
      platform === undefined ? namesakes : namesakesBy.platform(namesakes, platform),
      {
        miss: () => {
          if (namesakes.length > 0) {
            return `it is a version of ${platformsOf(namesakes)}: correct the platform, or write { platform: …, version: … }`;
          }
          const spelling = declaredSpelling(version, platform);
          if (spelling !== undefined)
            return {
              help: `${quote(version)} is declared as ${quote(spelling)}: write ${quote(spelling)}`,
              fix: { kind: 'spelling', text: yamlText(spelling) },
            };
          const names = (): Iterable<string> =>
            platform === undefined
              ? catalogs.software_versions.names()
              : catalogs.software_versions.all
                  .filter((candidate) => candidate.platform === platform)
                  .map((candidate) => candidate.version);
          return suggest('software_versions', version, names, platform);
        },
        several: 'write { platform: …, version: … }',
      },
    );
  };

  const imageFile: References['imageFile'] = (from, reference, ownVersion) => {
    const { image_file_name: name, software_version: version } =
      typeof reference === 'string' ? { image_file_name: reference } : reference;
    const owner = version === undefined ? ownVersion : softwareVersion(from, version);
    if (version !== undefined && owner === undefined) return undefined;
    const namesakes = catalogs.software_image_files.byName(name);
    const candidates = owner === undefined ? namesakes : namesakesBy.softwareVersion(namesakes, owner);
    if (candidates.length === 0 && owner !== undefined && !owner.imageFilesComplete) {
      from.referrer.whole = false;
      return undefined;
    }
    return settle(
      nameIn(from, reference, 'image_file_name'),
      'software_image_files',
      {
        name,
        ...(owner !== undefined && { qualifier: `of software version ${quote(`${owner.platform} ${owner.version}`)}` }),
      },
      candidates,
      {
        miss: () =>
          namesakes.length > 0
            ? `it is a file of ${versionsOf(namesakes)}: write { software_version: …, image_file_name: … } if you mean that one`
            : suggest(
                'software_image_files',
                name,
                owner === undefined
                  ? catalogs.software_image_files.names
                  : () => owner.imageFiles.map((file) => file.imageFileName),
                owner === undefined ? '' : `${owner.platform} ${owner.version}`,
              ),
        several: 'write { software_version: …, image_file_name: … }',
      },
    );
  };

  const device: References['device'] = (from, reference) => {
    const { name, tenant, location } = typeof reference === 'string' ? { name: reference } : reference;
    const namesakes = catalogs.devices.byName(name);
    const ofTenant = tenant === undefined ? namesakes : namesakesBy.tenant(namesakes, tenant);
    const candidates = location === undefined ? ofTenant : namesakesBy.location(ofTenant, location);
    // A broken namesake may be meant: its distinguishing field may be the broken one.
    if (candidates.length === 0 && areSomeBroken(namesakes)) {
      from.referrer.whole = false;
      return undefined;
    }
    return settle(
      nameIn(from, reference, 'name'),
      'devices',
      { name, ...(candidates.length !== namesakes.length && { qualifier: qualifierOf(tenant, location) }) },
      candidates,
      {
        miss: () =>
          namesakes.length > 0
            ? `there ${namesakes.length === 1 ? 'is' : 'are'} ${mappingsOf(namesakes)}: correct the tenant or the location`
            : suggest('devices', name, catalogs.devices.names),
        several: 'write { name: …, tenant: …, location: … }, with null if it has no tenant or location',
      },
    );
  };

  const inventoryItem: References['inventoryItem'] = (from, reference) => {
    const { name, device: holderReference } = typeof reference === 'string' ? { name: reference } : reference;
    const namesakes = catalogs.inventory_items.byName(name);
    if (holderReference === undefined) {
      return settle(nameIn(from, reference, 'name'), 'inventory_items', { name }, namesakes, {
        miss: () => suggest('inventory_items', name, catalogs.inventory_items.names),
        several: 'write { device: …, name: … }',
      });
    }
    const holder = device(from, holderReference);
    if (holder === undefined) return undefined;
    return settle(
      nameIn(from, reference, 'name'),
      'inventory_items',
      { name, qualifier: `of device ${quote(holder.name)}` },
      namesakesBy.device(namesakes, holder),
      {
        miss: () => suggest('inventory_items', name, catalogs.inventory_items.names),
        several: 'give each of them a unique name',
      },
    );
  };

  const virtualMachine: References['virtualMachine'] = (from, reference) => {
    const { name, cluster, tenant } = typeof reference === 'string' ? { name: reference } : reference;
    const namesakes = catalogs.virtual_machines.byName(name);
    const ofCluster = cluster === undefined ? namesakes : namesakesBy.cluster(namesakes, cluster);
    const candidates = tenant === undefined ? ofCluster : namesakesBy.tenant(ofCluster, tenant);
    if (candidates.length === 0 && areSomeBroken(namesakes)) {
      from.referrer.whole = false;
      return undefined;
    }
    return settle(
      nameIn(from, reference, 'name'),
      'virtual_machines',
      { name, ...(candidates.length !== namesakes.length && { qualifier: qualifierOfMachine(cluster, tenant) }) },
      candidates,
      {
        miss: () =>
          namesakes.length > 0
            ? `there ${namesakes.length === 1 ? 'is' : 'are'} ${mappingsOf(namesakes)}: correct the cluster or the tenant`
            : suggest('virtual_machines', name, catalogs.virtual_machines.names),
        several: 'write { name: …, cluster: …, tenant: … }, with null if it has no cluster or tenant',
      },
    );
  };

  return { named, deviceType, softwareVersion, imageFile, device, inventoryItem, virtualMachine };
}

/** The place of the name itself in a reference, which is a field of it where it is a mapping. */
function nameIn({ referrer, path }: From, reference: unknown, field: string): From {
  return typeof reference === 'string' ? { referrer, path } : { referrer, path: [...path, field] };
}

function adviceFor(name: string, at: Place, miss: () => Advice): Suggestion {
  const joined = helpForJoinedItems(name, at);
  const advice = joined ?? miss();
  const suggestion = typeof advice === 'string' ? { help: advice } : advice;
  const comment = helpForComment(name);
  return comment === undefined ? suggestion : { ...suggestion, help: `${comment}; else ${suggestion.help}` };
}

/** The help for several list items that YAML reads as one text, because all but the first are indented too deep. */
function helpForJoinedItems(name: string, at: Place): string | undefined {
  if (!name.includes(' - ')) return undefined;
  const { nodes } = at.file;
  const node = findNode(nodes, at.node, at.value, at.path ?? [], 'value');
  const [start, end] = nodeRange(nodes, node).map((offset) => positionAt(nodes, offset));
  if (start === undefined || end === undefined || start.line === end.line) return undefined;
  return `indent the list item in line ${start.line + 1} like the one in line ${start.line}: as it is deeper, YAML reads both as one text`;
}
