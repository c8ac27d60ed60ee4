import type { FieldPath } from '../presets/preset.js';
import { type Scope, textOf, textsOf, valueAt } from '../paths.js';
import { type DeviceRecord, type FieldMap, type ItemRecord, RECORD_FIELDS, type RecordField } from '../record.js';

/** How a record's fields are found: the user's paths first, then the source's own. */
interface Mapping {
  readonly user: FieldMap;
  readonly own: Readonly<Partial<Record<RecordField, readonly FieldPath[]>>>;
  readonly hints?: readonly string[] | undefined;
  readonly constants?: Readonly<Partial<Record<RecordField, string>>> | undefined;
}

/** Makes a device record of what a scope holds at the paths of a mapping. */
export function deviceRecord(
  scope: Scope,
  from: string,
  { user, own, hints = [], constants = {} }: Mapping,
): DeviceRecord {
  const fields: Partial<Record<RecordField, string>> = { ...constants };
  const several: Partial<Record<RecordField, readonly string[]>> = {};
  for (const name of RECORD_FIELDS) {
    for (const path of [...(user[name] ?? []), ...(own[name] ?? [])]) {
      const texts = look(scope, path);
      const [first] = texts;
      if (first === undefined) continue;
      fields[name] = first;
      several[name] = texts;
      break;
    }
  }
  // Comments are the one field that may have lines.
  const comments = [...(user.comments ?? []), ...(own.comments ?? [])].flatMap((path) =>
    typeof path === 'string' ? [valueAt(scope, path)] : [],
  );
  const whole = comments.find((text) => typeof text === 'string' && text.trim() !== '');
  if (fields.comments !== undefined && typeof whole === 'string')
    fields.comments = whole.replaceAll('\r\n', '\n').trim();
  const hint = hints.flatMap((path) => look(scope, path)).join(' ');
  const members = membersOf(fields, several);
  const { tags } = several;
  return {
    from,
    fields,
    ...(members !== undefined && { members }),
    ...(tags !== undefined && { tags: tags.flatMap((tag) => tag.split(',')).map((tag) => tag.trim()) }),
    ...(hint !== '' && { hint }),
  };
}

function look(scope: Scope, path: FieldPath): readonly string[] {
  if (typeof path === 'string') return textsOf(valueAt(scope, path));
  return textsOf(valueAt(scope, path.path)).flatMap((text) => textOf(path.pattern.exec(text)?.[1]) ?? []);
}

/**
 * The members of a stack: several models, or several serial numbers, as a list or with commas between them. The device
 * keeps the first of each.
 */
function membersOf(
  fields: Partial<Record<RecordField, string>>,
  several: Partial<Record<RecordField, readonly string[]>>,
): readonly ItemRecord[] | undefined {
  const [models, serials] = [splitList(several.device_type), splitList(several.serial)];
  const count = Math.max(models.length, serials.length);
  if (models[0] !== undefined) fields.device_type = models[0];
  if (serials[0] !== undefined) fields.serial = serials[0];
  if (count < 2) return undefined;
  return Array.from({ length: count }, (_, index) => ({
    name: `Switch ${index + 1}`,
    partId: models[index] ?? models[0],
    serial: serials[index],
  }));
}

/** Models and serial numbers have no commas of their own; vendors' names may. */
function splitList(texts: readonly string[] = []): readonly string[] {
  return texts.flatMap((text) => (/^[\w./ +-]+(?:, ?[\w./+-]+)+$/.test(text) ? text.split(/, ?/) : [text]));
}
