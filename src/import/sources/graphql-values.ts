import { compareText } from '../../model/compare.js';
import { textOf, textsOf, valueAt } from '../paths.js';
import type { EntryValue } from '../record.js';

/** An object of an answer. */
export type Values = Readonly<Record<string, unknown>>;

/** The text at a path with dots, if there is one. */
export const at = (value: Values, path: string): string | undefined => textOf(valueAt({ record: value }, path));

/** Comments and descriptions keep their lines. */
export const prose = (value: Values, field: string): string | undefined => {
  const text = value[field];
  return typeof text === 'string' && text.trim() !== '' ? text.replaceAll('\r\n', '\n').trim() : undefined;
};

/** The objects in a list. */
export const listOf = (value: Values, field: string): readonly Values[] => {
  const list = value[field];
  return Array.isArray(list) ? list.filter((item): item is Values => typeof item === 'object' && item !== null) : [];
};

/** The names of the objects in a list, sorted. */
export const namesIn = (value: Values, field: string): readonly string[] =>
  [...textsOf(value[field])].sort(compareText);

/** References in an order of their own: that of the server may differ from time to time. */
export const inOrder = <Reference>(references: readonly Reference[]): readonly Reference[] =>
  references
    .map((reference) => ({ reference, key: JSON.stringify([reference]) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ reference }) => reference);

/** An entry without fields that say nothing. */
export function entry(fields: EntryValue): EntryValue {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        value !== false &&
        !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );
}

/** A reference to a software version; undefined if it lacks its platform or version. */
export const software = (value: unknown): EntryValue | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const [platform, version] = [at(value as Values, 'platform.name'), at(value as Values, 'version')];
  return platform === undefined || version === undefined ? undefined : { platform, version };
};

/** A reference to a device type. */
export const typeRef = (value: unknown): EntryValue => ({
  manufacturer: at(value as Values, 'manufacturer.name'),
  model: at(value as Values, 'model'),
});

/** References to the image files of an object. */
export const imageRefs = (value: Values): readonly EntryValue[] =>
  inOrder(
    listOf(value, 'software_image_files').map((image) =>
      entry({ software_version: software(image['software_version']), image_file_name: at(image, 'image_file_name') }),
    ),
  );

/** The entry of an object that is only a name and a description. */
export const named = (value: Values): EntryValue =>
  entry({ name: at(value, 'name'), description: prose(value, 'description') });
