import type { Config } from '../model/config.js';
import { compareText } from '../model/compare.js';
import { textField } from '../model/entry.js';
import { deviceIdentity } from './known.js';
import type { EntryValue } from './record.js';

/** A device that is in the files before and after an import, and not the same. */
export interface ChangedDevice {
  readonly name: string;
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

/** Which devices are new, changed or gone, by name. */
export function compareDevices(
  before: readonly EntryValue[],
  after: readonly EntryValue[],
  { deviceUniqueness }: Pick<Config, 'deviceUniqueness'>,
): { readonly new: readonly string[]; readonly changed: readonly ChangedDevice[]; readonly gone: readonly string[] } {
  const idOf = (entry: EntryValue): string =>
    deviceIdentity(deviceUniqueness, {
      name: nameOf(entry),
      tenant: textField(entry, 'tenant'),
      location: textField(entry, 'location'),
    });
  const old = new Map(before.map((entry) => [idOf(entry), entry]));
  const added: string[] = [];
  const changed: ChangedDevice[] = [];
  for (const entry of after) {
    const id = idOf(entry);
    const was = old.get(id);
    old.delete(id);
    if (was === undefined) added.push(nameOf(entry));
    else if (JSON.stringify(was) !== JSON.stringify(entry))
      changed.push({ name: nameOf(entry), fields: fieldChanges(was, entry) });
  }
  return {
    new: added.sort(compareText),
    changed: changed.sort((a, b) => compareText(a.name, b.name)),
    gone: [...old.values()].map(nameOf).sort(compareText),
  };
}

const nameOf = (entry: EntryValue): string => String(entry['name']);

function fieldChanges(before: EntryValue, after: EntryValue): ChangedDevice['fields'] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** What devices and items run, compared with what was seen before; the day alone does not count as a change. */
export interface ObservedChanges {
  readonly new: readonly string[];
  readonly changed: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  readonly gone: readonly string[];
}

/** Which devices and items run another version than before, or were not seen before, or no longer are. */
export function compareObservations(before: readonly EntryValue[], after: readonly EntryValue[]): ObservedChanges {
  const old = new Map(before.map((entry) => [nameOfObserved(entry), String(entry['version'])]));
  const added: string[] = [];
  const changed: ObservedChanges['changed'][number][] = [];
  for (const entry of after) {
    const [name, version] = [nameOfObserved(entry), String(entry['version'])];
    const was = old.get(name);
    old.delete(name);
    if (was === undefined) added.push(name);
    else if (was !== version) changed.push({ name, before: was, after: version });
  }
  return {
    new: added.sort(compareText),
    changed: changed.sort((a, b) => compareText(a.name, b.name)),
    gone: [...old.keys()].sort(compareText),
  };
}

/** A device with what its reference says of it, and the item: `core-01 (AMS)/Supervisor 1`. */
function nameOfObserved({ device, inventory_item: item }: EntryValue): string {
  const details = ['tenant', 'location'].flatMap((field) => textField(device, field) ?? []);
  const name = typeof device === 'string' ? device : (textField(device, 'name') ?? '');
  const whole = details.length === 0 ? name : `${name} (${details.join(', ')})`;
  return typeof item === 'string' ? `${whole}/${item}` : whole;
}
