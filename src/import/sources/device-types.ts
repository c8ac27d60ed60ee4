import { textOf } from '../paths.js';
import type { EntryValue, Remark, Source } from '../record.js';
import { readValues } from './read-input.js';

/** A folder of NetBox device types, as the device type library and NetBox's own export have them. */
export const deviceTypeSource: Source = async ({ files }) => {
  const types: EntryValue[] = [];
  const skipped: Remark[] = [];
  for (const file of files) {
    for (const value of await readValues(file)) {
      const entry = deviceTypeOf(value);
      if (entry === undefined) skipped.push({ reason: 'no manufacturer and model', name: file.path });
      else types.push(entry);
    }
  }
  return { devices: [], entries: { device_types: types }, skipped, changed: [], curated: { platforms: true } };
};

/** A device type of NetBox as an entry, or undefined where it lacks manufacturer or model. */
export function deviceTypeOf(value: unknown): EntryValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { manufacturer, model, part_number: part, comments } = value as Readonly<Record<string, unknown>>;
  const [maker, name] = [textOf(manufacturer), textOf(model)];
  if (maker === undefined || name === undefined) return undefined;
  const partNumber = textOf(part);
  return {
    manufacturer: maker,
    model: name,
    ...(partNumber !== undefined && { part_number: partNumber }),
    ...(typeof comments === 'string' && comments.trim() !== '' && { comments: comments.trim() }),
  };
}
