import type { DeviceTypeEntry, PlatformEntry } from '../model/generated/entries.js';
import type { DeviceType } from '../model/repository.js';
import { textField } from '../model/entry.js';
import { loseName } from '../model/lost-names.js';
import { identityOf } from './catalog.js';
import { declare, link, list, optional, type Workspace } from './workspace.js';

/** Builds the objects that are only names: manufacturers, locations, tenants, roles and tags. */
export function buildNamedObjects(workspace: Workspace): void {
  for (const collection of ['manufacturers', 'locations', 'tenants', 'roles', 'tags'] as const) {
    for (const entry of workspace.entriesOf(collection)) {
      const name = typeof entry.value === 'string' ? entry.value : textField(entry.value, 'name');
      if (name === undefined) continue;
      declare(workspace, workspace.catalogs[collection], { name, entry }, identityOfName, ({ broken, index }) => ({
        entry,
        broken,
        index,
        name,
      }));
    }
  }
}

function identityOfName({ name }: { readonly name: string }): string {
  return identityOf(name);
}

/** Builds the platforms. */
export function buildPlatforms(workspace: Workspace): void {
  const { catalogs, references } = workspace;
  for (const entry of workspace.entriesOf('platforms')) {
    const name = textField(entry.value, 'name');
    if (name === undefined) continue;
    declare(workspace, catalogs.platforms, { name, entry }, identityOfName, ({ broken, index }) => ({
      entry,
      broken,
      index,
      name,
      networkDriver: (entry.value as PlatformEntry).network_driver,
      manufacturer: undefined,
    }));
  }
  link(catalogs.platforms, (platform, referrer) => {
    const { manufacturer } = platform.entry.value as PlatformEntry;
    platform.manufacturer = optional(referrer, ['manufacturer'], manufacturer, (from, name) =>
      references.named('manufacturers', from, name),
    );
  });
}

function identityOfType({ manufacturer, model }: Pick<DeviceType, 'manufacturer' | 'model'>): string {
  return identityOf(manufacturer, model);
}

/** Builds the device types; their image files are associated later, by {@link associateImageFilesOfDeviceTypes}. */
export function buildDeviceTypes(workspace: Workspace): void {
  const { catalogs, references, lostNames } = workspace;
  for (const entry of workspace.entriesOf('device_types')) {
    const manufacturer = textField(entry.value, 'manufacturer');
    const model = textField(entry.value, 'model');
    if (manufacturer === undefined || model === undefined) {
      loseName(lostNames, 'device_types', model);
      continue;
    }
    declare(workspace, catalogs.device_types, { name: model, entry }, identityOfType, ({ broken, index }) => ({
      entry,
      broken,
      index,
      manufacturer,
      model,
    }));
  }
  link(catalogs.device_types, (type, referrer) => {
    const { tags } = type.entry.value as DeviceTypeEntry;
    references.named('manufacturers', { referrer, path: ['manufacturer'] }, type.manufacturer);
    list(referrer, 'tags', tags, (from, name) => references.named('tags', from, name));
  });
}

/** Associates image files from the side of the device types; the association is the union of both sides (matching.md, Image files). */
export function associateImageFilesOfDeviceTypes({ catalogs, references }: Workspace): void {
  link(catalogs.device_types, (type, referrer) => {
    const { software_image_files: files } = type.entry.value as DeviceTypeEntry;
    list(referrer, 'software_image_files', files, (from, reference) => {
      const file = references.imageFile(from, reference);
      if (file !== undefined) catalogs.software_image_files.all[file.index]?.deviceTypes.add(type);
      return file;
    });
  });
}
