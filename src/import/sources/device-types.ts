import { UserError } from '../../model/user-error.js';
import { textOf } from '../paths.js';
import type { EntryValue, InputFile, Remark, Source } from '../record.js';
import { readValues } from './read-input.js';

/**
 * A folder of NetBox device types, as the device type library and NetBox's own export have them. A file that cannot be read is
 * skipped by name: a library has thousands.
 */
export const deviceTypeSource: Source = async ({ files }) => {
  const types = new Map<string, { readonly entry: EntryValue; readonly file: string }>();
  const skipped: Remark[] = [];
  for (const file of files) {
    for (const value of await valuesOf(file, skipped)) {
      const entry = deviceTypeOf(value);
      if (entry === undefined) {
        skipped.push({ reason: 'no manufacturer and model', name: file.path });
        continue;
      }
      const key = JSON.stringify([entry['manufacturer'], entry['model']]);
      const first = types.get(key);
      if (first === undefined) types.set(key, { entry, file: file.path });
      else
        skipped.push({
          reason: 'device type that is there twice: the first counts',
          name: `${String(entry['manufacturer'])} ${String(entry['model'])}`,
          detail: `${file.path}; also in ${first.file}`,
        });
    }
  }
  if (types.size === 0 && skipped.length > 0 && skipped.every(({ reason }) => reason === UNREADABLE))
    throw new UserError(`no file can be read: ${skipped[0]?.detail ?? ''}`);
  return {
    devices: [],
    entries: { device_types: [...types.values()].map(({ entry }) => entry) },
    skipped,
    changed: [],
    curated: { platforms: true },
  };
};

const UNREADABLE = 'file that cannot be read';

async function valuesOf(file: InputFile, skipped: Remark[]): Promise<readonly unknown[]> {
  try {
    return (await readValues(file)).flat();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    skipped.push({ reason: UNREADABLE, name: file.path, detail: error.message });
    return [];
  }
}

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
