import type { Config } from '../model/config.js';
import { type Collection, textField } from '../model/entry.js';
import type { DeviceRecord, EntryValue, Remark } from './record.js';
import { type Context, nameOf } from './usual-names.js';

type Entries = Readonly<Partial<Record<Collection, readonly EntryValue[]>>>;

/** Why a status is not taken. */
const NO_SUCH_STATUS = 'status that the repository does not have, left out: add it to statuses in fleetvet.yaml';

/** Entries without statuses that the repository does not have; software needs one, and gets the first. */
export function withKnownStatuses(
  entries: Entries,
  { software, objects }: Config['statuses'],
): { readonly entries: Entries; readonly changed: readonly Remark[] } {
  const changed: Remark[] = [];
  const known = (list: readonly EntryValue[] = [], allowed: readonly string[], instead?: string): EntryValue[] =>
    list.map((entry) => {
      const { status, ...rest } = entry;
      if (typeof status !== 'string' || allowed.includes(status)) return entry;
      const name = ['name', 'version', 'image_file_name'].map((field) => textField(entry, field)).find(Boolean);
      changed.push({ reason: NO_SUCH_STATUS, name: name ?? '', detail: status });
      return instead === undefined ? rest : { ...entry, status: instead };
    });
  const first = software.includes('Active') ? 'Active' : software[0];
  return {
    entries: {
      ...entries,
      software_versions: known(entries.software_versions, software, first),
      software_image_files: known(entries.software_image_files, software, first),
      virtual_machines: known(entries.virtual_machines, objects),
    },
    changed,
  };
}

/** NetBox says `in_use` where people say `In Use`. */
export function statusKey(status: string): string {
  return status.toLowerCase().replaceAll(/[_-]/g, ' ');
}

/** The status of a device as the repository writes it; undefined, with a remark, if the repository does not have it. */
export function statusOf(
  record: DeviceRecord,
  raw: string | undefined,
  { statuses, changed }: Context,
): string | undefined {
  if (raw === undefined) return undefined;
  const status = statuses.get(statusKey(raw));
  if (status === undefined) changed.push({ reason: NO_SUCH_STATUS, name: nameOf(record), detail: raw });
  return status;
}
