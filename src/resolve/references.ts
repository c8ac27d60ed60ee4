import { quote } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type {
  DeviceReference,
  DeviceTypeReference,
  ImageFileReference,
  InventoryItemReference,
  SoftwareVersionReference,
} from '../model/generated/entries.js';
import type { VirtualMachineReference } from '../model/generated/policy-test.js';
import type { LostNames } from '../model/lost-names.js';
import type {
  Device,
  DeviceType,
  InventoryItem,
  NamedObject,
  SoftwareImageFile,
  SoftwareVersion,
  VirtualMachine,
} from '../model/repository.js';
import { yamlText } from '../text/yaml-text.js';
import type { Catalog, Catalogs } from './catalog.js';
import {
  areSomeBroken,
  createNamesakesBy,
  manufacturersOf,
  mappingsOf,
  type NamesakesBy,
  platformsOf,
  versionsOf,
} from './namesakes.js';
import { qualifierOf, qualifierOfMachine } from './reference-words.js';
import { createSuggestions, type SuggestionMemory } from './reference-suggestions.js';
import { createSettle, type From, nameIn } from './settle-reference.js';

type NamedCollection = 'manufacturers' | 'locations' | 'tenants' | 'roles' | 'tags' | 'platforms';

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

/** What lookups over the same catalogs find once. */
interface ReferenceMemory extends SuggestionMemory {
  readonly namesakesBy: NamesakesBy;
}

/** A memory in which nothing was found yet. */
export function createReferenceMemory(): ReferenceMemory {
  return { suggestions: new Map(), spellings: new Map(), namesakesBy: createNamesakesBy() };
}

/** The lookups over a repository's catalogs. `lostNames` are those of entries too broken to be read. */
export function createReferences(
  catalogs: Catalogs,
  lostNames: LostNames,
  drafts: DiagnosticDraft[],
  memory: ReferenceMemory = createReferenceMemory(),
): References {
  const { namesakesBy } = memory;
  const { suggest, declaredSpelling } = createSuggestions(catalogs, memory);
  const settle = createSettle(lostNames, drafts);

  const named: References['named'] = (collection, from, name) => {
    const catalog: Catalog<NamedObject> = catalogs[collection];
    // Most references end here; what is needed to speak of the others is made for them alone.
    const only = catalog.only(name);
    if (only !== undefined) return only;
    return settle(from, { collection, name }, catalog.byName(name), {
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
      {
        collection: 'device_types',
        name: model,
        ...(manufacturer !== undefined && { qualifier: `of manufacturer ${quote(manufacturer)}` }),
      },
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

  const softwareVersion: References['softwareVersion'] = (from, reference, ownPlatform) => {
    const { version, platform = ownPlatform } = typeof reference === 'string' ? { version: reference } : reference;
    const only = catalogs.software_versions.only(version);
    if (only !== undefined && (platform === undefined || only.platform === platform)) return only;
    const namesakes = catalogs.software_versions.byName(version);
    return settle(
      nameIn(from, reference, 'version'),
      {
        collection: 'software_versions',
        name: version,
        ...(platform !== undefined && { qualifier: `of platform ${quote(platform)}` }),
      },
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
      {
        collection: 'software_image_files',
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
      {
        collection: 'devices',
        name,
        ...(candidates.length !== namesakes.length && { qualifier: qualifierOf(tenant, location) }),
      },
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

  const namesOfItems = (holder: Device): readonly string[] =>
    catalogs.inventory_items.all.filter(({ device }) => device === holder).map(({ name }) => name);

  const inventoryItem: References['inventoryItem'] = (from, reference) => {
    const { name, device: holderReference } = typeof reference === 'string' ? { name: reference } : reference;
    const namesakes = catalogs.inventory_items.byName(name);
    if (holderReference === undefined) {
      return settle(nameIn(from, reference, 'name'), { collection: 'inventory_items', name }, namesakes, {
        miss: () => suggest('inventory_items', name, catalogs.inventory_items.names),
        several: 'write { device: …, name: … }',
      });
    }
    const holder = device(from, holderReference);
    if (holder === undefined) return undefined;
    return settle(
      nameIn(from, reference, 'name'),
      { collection: 'inventory_items', name, qualifier: `of device ${quote(holder.name)}` },
      namesakesBy.device(namesakes, holder),
      {
        miss: () => suggest('inventory_items', name, () => namesOfItems(holder), String(holder.index)),
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
      {
        collection: 'virtual_machines',
        name,
        ...(candidates.length !== namesakes.length && { qualifier: qualifierOfMachine(cluster, tenant) }),
      },
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
