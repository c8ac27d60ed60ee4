import type { LoadedFile } from '../check/load-files.js';
import type { Collection } from '../model/entry.js';
import { textField } from '../model/entry.js';
import type { EntryValue } from './record.js';

/** What the files say that an import wrote before. */
export interface Previous {
  readonly entries: Readonly<Partial<Record<Collection, readonly EntryValue[]>>>;
  /** What it saw, which is of no collection that others refer to. */
  readonly observations: readonly EntryValue[];
  readonly versionFields: (platform: string, version: string) => EntryValue | undefined;
}

/** Gathers the entries of the files that an import owns; nested ones stay in what they are nested in. */
export function previousEntries(files: readonly LoadedFile[]): Previous {
  const entries: Partial<Record<Collection, EntryValue[]>> = {};
  const observations: EntryValue[] = [];
  const versions = new Map<string, EntryValue>();
  for (const { collection, value, parent } of files.flatMap((file) => file.entries)) {
    if (parent !== undefined) continue;
    if (collection === 'observed_software') {
      observations.push(value as EntryValue);
      continue;
    }
    const entry = typeof value === 'string' ? { name: value } : (value as EntryValue);
    (entries[collection] ??= []).push(entry);
    if (collection !== 'software_versions') continue;
    const { end_of_support_date: end } = entry;
    const key = JSON.stringify([textField(entry, 'platform'), textField(entry, 'version')]);
    if (end !== undefined) versions.set(key, { end_of_support_date: end });
  }
  return {
    entries,
    observations,
    versionFields: (platform, version) => versions.get(JSON.stringify([platform, version])),
  };
}
