import { textOf, whyFiltered } from '../paths.js';
import type { DeviceRecord, ItemRecord, RecordField, Remark, Source } from '../record.js';
import { bareName } from './read-input.js';
import { type Recognizer, RECOGNIZERS } from './recognizers.js';

/** How much of a configuration is looked at: what says model and version stands in front. */
const HEAD = 200_000;

/** Configurations as Oxidized keeps them, one file a device, recognized by their comment lines (interop.md, 2). */
export const oxidizedSource: Source = async ({ files, filters = [] }) => {
  const devices: DeviceRecord[] = [];
  const skipped: Remark[] = [];
  for (const { path, text } of files) {
    const head = text.slice(0, HEAD).replaceAll('\r\n', '\n');
    const recognizer = RECOGNIZERS.find(({ sign }) => sign.test(head));
    if (recognizer === undefined) {
      skipped.push({ reason: 'configuration that no recognizer knows', name: path });
      continue;
    }
    const fields = fieldsOf(recognizer, head, path);
    const reason = whyFiltered(filters, (field) => fields[field as RecordField]);
    if (reason === undefined) devices.push({ from: path, fields, members: membersOf(head) });
    else skipped.push({ reason, name: fields.name ?? path });
  }
  return Promise.resolve({ devices, skipped, changed: [] });
};

function fieldsOf(recognizer: Recognizer, text: string, path: string): DeviceRecord['fields'] {
  const found = (patterns: readonly RegExp[]): string | undefined => {
    for (const pattern of patterns) {
      const value = textOf(pattern.exec(text)?.[1]);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const fields: Partial<Record<RecordField, string>> = {
    name: found(recognizer.name) ?? bareName(path),
    platform: recognizer.platform,
    manufacturer: recognizer.manufacturer,
  };
  const [model, version, serial] = [found(recognizer.model), found(recognizer.version), found(recognizer.serial)];
  if (model !== undefined) fields.device_type = model;
  if (version !== undefined) fields.software_version = version;
  if (serial !== undefined) fields.serial = serial;
  const part = found(recognizer.part ?? []);
  if (part !== undefined) fields.part_number = part;
  return fields;
}

/** The switches of a stack, by the inventory in the comment lines. */
function membersOf(text: string): readonly ItemRecord[] | undefined {
  const members = [...text.matchAll(/^! NAME: "(Switch \d+)",.*\n! PID: ([^\s,]+).{0,80}SN: (\S+)/gm)].map(
    ([, name = '', partId, serial]) => ({ name, partId, serial }),
  );
  return members.length > 1 ? members : undefined;
}
