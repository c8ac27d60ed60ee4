import { compareText } from '../model/compare.js';
import { quote } from '../model/describe.js';
import type { InventoryItem, RepositoryObject, SoftwareImageFile } from '../model/repository.js';
import { textField } from '../model/entry.js';
import { listWords } from '../text/words.js';

/** The mapping that means one object and no other. */
export function mappingOf(object: RepositoryObject): string {
  const { collection, value } = object.entry;
  const fields = (names: readonly string[]): string =>
    `{ ${names.map((name) => `${name}: ${scalar(textField(value, name))}`).join(', ')} }`;
  switch (collection) {
    case 'device_types':
      return fields(['manufacturer', 'model']);
    case 'software_versions':
      return fields(['platform', 'version']);
    case 'devices':
      return fields(['name', 'tenant', 'location']);
    case 'virtual_machines':
      return fields(['name', 'cluster', 'tenant']);
    case 'inventory_items':
      return `{ device: ${scalar((object as InventoryItem).device.name)}, name: ${scalar((object as InventoryItem).name)} }`;
    case 'software_image_files': {
      const { softwareVersion, imageFileName } = object as SoftwareImageFile;
      const { platform, version } = softwareVersion;
      return `{ software_version: { platform: ${scalar(platform)}, version: ${scalar(version)} }, image_file_name: ${scalar(imageFileName)} }`;
    }
    default:
      return fields(['name']);
  }
}

/** A text as it can stand in a flow mapping: quoted where YAML would read it otherwise. */
function scalar(text: string | undefined): string {
  if (text === undefined) return 'null';
  const isPlain = /^(?:[A-Za-z][\w.()+/-]*|\d+\.\d+\.\d[\w.()-]*|\d[\d.]*[A-Za-df-wyz][\w.()-]*)$/.test(text);
  const isOther = /^(?:true|false|null)$/i.test(text) || !Number.isNaN(Number(text));
  return isPlain && !isOther ? text : JSON.stringify(text);
}

/** Texts as a list, sorted and without duplicates, so that the order of files does not matter. */
export function listSorted(words: readonly string[]): string {
  return listWords([...new Set(words)].sort(compareText).map(quote), 4);
}

/** What a reference to a device says besides its name. */
export function qualifierOf(tenant: string | null | undefined, location: string | null | undefined): string {
  return [part('of', 'tenant', tenant), part('at', 'location', location)].filter((words) => words !== '').join(' ');
}

/** What a reference to a virtual machine says besides its name. */
export function qualifierOfMachine(cluster: string | null | undefined, tenant: string | null | undefined): string {
  return [part('on', 'cluster', cluster), part('of', 'tenant', tenant)].filter((words) => words !== '').join(' ');
}

function part(preposition: string, noun: string, name: string | null | undefined): string {
  if (name === undefined) return '';
  return name === null ? `without a ${noun}` : `${preposition} ${noun} ${quote(name)}`;
}
