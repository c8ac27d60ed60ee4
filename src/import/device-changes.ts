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
