import type { LoadedConfig } from '../check/config.js';
import type { LoadedFile } from '../check/load-files.js';
import type { FileSource } from '../files/file-source.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { type Collection, textField } from '../model/entry.js';
import { UserError } from '../model/user-error.js';
import { addedFaults, type Faults, findFaults, namesAt, placesOf } from './added-faults.js';
import { assemble, observedFile } from './assemble.js';
import type { ImportDefinition } from './definition.js';
import type { Known } from './known.js';
import type { ImportedDevice } from './normalize.js';
import { entriesOfFiles, observationEntries, type SeenSoftware } from './observations.js';
import { withFiles } from '../files/memory.js';
import type { Previous } from './previous.js';
import type { EntryValue, Remark, SourceData } from './record.js';
import type { ImportedFile } from './yaml-file.js';

/** More rounds than this are not needed: each leaves out what the one before it found. */
const ROUNDS = 12;

interface Round {
  readonly source: FileSource;
  readonly loaded: LoadedConfig;
  readonly before: Faults;
  readonly owned: readonly LoadedFile[];
  readonly others: readonly LoadedFile[];
  readonly definition: ImportDefinition;
  readonly previous: Previous;
  readonly data: SourceData;
  readonly devices: readonly ImportedDevice[];
  readonly known: Known;
  readonly seen: readonly SeenSoftware[];
}

interface Fitted {
  readonly files: readonly ImportedFile[];
  readonly skipped: readonly Remark[];
  readonly kept: readonly Remark[];
  /** What the source saw, and the observed file does not have. */
  readonly notObserved: readonly Remark[];
}

/** Leaves out entries that the repository cannot take, and keeps those that it needs, until no rule marked ! objects. */
export async function fit(round: Round): Promise<Fitted> {
  const blocked = new Set<string>();
  const kept: Partial<Record<Collection, EntryValue[]>> = {};
  const remarks = { skipped: [] as Remark[], kept: [] as Remark[] };
  for (let count = 0; count < ROUNDS; count += 1) {
    const inventory = assemble({ ...round, kept, versionFields: round.previous.versionFields, blocked });
    const { files, notObserved } = withObserved(inventory, round, blocked);
    const added = addedFaults(round.before, await findFaultsWith(round, files));
    if (added.length === 0) return { files, ...remarks, notObserved };
    const byPath = new Map(files.map((file) => [file.path, file]));
    let isProgress = false;
    for (const draft of added) {
      const [first] = placesOf(draft);
      const own = placesOf(draft).flatMap((place) => entryAt(byPath.get(place.file), place.line) ?? []);
      const isMine = first !== undefined && byPath.has(first.file);
      const culprit = isMine && own[0] !== undefined && isKept(kept, own[0]) ? undefined : own[0];
      if (culprit === undefined) {
        isProgress = keepNamed(namesAt(draft), round.previous, files, kept, remarks.kept, draft) || isProgress;
      } else if (!blocked.has(keyOf(culprit))) {
        blocked.add(keyOf(culprit));
        remarks.skipped.push(remarkOn(culprit, draft));
        isProgress = true;
      }
    }
    if (!isProgress) throw broken(added);
  }
  throw new UserError('the import does not fit into the repository: run fleetvet check, and fix what it finds first');
}

/** The files with that of what the source saw: of the devices that they and all other files declare. */
function withObserved(
  files: readonly ImportedFile[],
  { definition, loaded, others, seen }: Round,
  blocked: ReadonlySet<string>,
): { readonly files: readonly ImportedFile[]; readonly notObserved: readonly Remark[] } {
  const path = definition.write.observed;
  if (path === undefined) return { files, notObserved: [] };
  const declared = [...entriesOfFiles(others), ...files.flatMap(({ starts }) => starts)];
  const { entries, remarks } = observationEntries(seen, declared, definition, loaded.config);
  const observed = observedFile(path, definition.name, entries, blocked);
  return { files: observed.starts.length === 0 ? files : [...files, observed], notObserved: remarks };
}

function broken(added: readonly DiagnosticDraft[]): UserError {
  const [first] = added;
  const place = first === undefined ? undefined : placesOf(first)[0];
  return new UserError(
    `nothing is written, since the import would break the repository: ${place?.file}:${place?.line}: ${first?.message}`,
  );
}

async function findFaultsWith(
  { source, loaded, owned, definition }: Round,
  files: readonly ImportedFile[],
): Promise<Faults> {
  const texts = new Map<string, string | undefined>(owned.map(({ file }) => [file.path, undefined]));
  for (const { path, text } of files) texts.set(path, text);
  const after = await findFaults(withFiles(source, texts), loaded);
  const read = new Map(after.files.map(({ file }) => [file.path, file.area]));
  const { observed } = definition.write;
  if (observed !== undefined && files.some(({ path }) => path === observed) && read.get(observed) !== 'observed')
    throw new UserError(
      `${observed} would not be read as observed software: ${read.has(observed) ? `it is a file of ${read.get(observed) ?? ''}` : `no glob of ${loaded.path} matches it`}; name a file that observed in ${loaded.path} matches, such as observed/${definition.name}.yaml`,
    );
  const unread = files.find(({ path }) => !read.has(path));
  if (unread !== undefined)
    throw new UserError(
      `${unread.path} would not be read: no glob of ${loaded.path} matches it; add it to inventory, or set write.folder in the definition`,
    );
  return after;
}

interface Placed {
  readonly collection: string;
  readonly entry: EntryValue;
}

/** The entry of a file that a line belongs to. */
function entryAt(file: ImportedFile | undefined, line: number): Placed | undefined {
  return file?.starts.findLast((start) => start.line <= line);
}

const keyOf = ({ collection, entry }: Placed): string => JSON.stringify([collection, entry]);

function isKept(
  kept: Readonly<Partial<Record<Collection, readonly EntryValue[]>>>,
  { collection, entry }: Placed,
): boolean {
  return kept[collection as Collection]?.some((one) => JSON.stringify(one) === JSON.stringify(entry)) === true;
}

function remarkOn({ collection, entry }: Placed, { rule, message }: DiagnosticDraft): Remark {
  return { reason: `it would be an error (${rule})`, name: nameOfEntry(entry, collection), detail: message };
}

function nameOfEntry(entry: EntryValue, collection: string): string {
  const name = ['name', 'model', 'version', 'image_file_name'].map((field) => textField(entry, field)).find(Boolean);
  return name ?? collection;
}

/** Takes back what the import wrote before under one of these names, and no longer would. */
function keepNamed(
  names: readonly string[],
  { entries }: Previous,
  files: readonly ImportedFile[],
  kept: Partial<Record<Collection, EntryValue[]>>,
  remarks: Remark[],
  draft: DiagnosticDraft,
): boolean {
  const present = new Set(files.flatMap(({ starts }) => starts.map(keyOf)));
  let isFound = false;
  for (const [collection, list] of Object.entries(entries) as [Collection, readonly EntryValue[]][]) {
    for (const entry of list) {
      if (!names.includes(nameOfEntry(entry, collection)) || present.has(keyOf({ collection, entry }))) continue;
      if (isKept(kept, { collection, entry })) continue;
      (kept[collection] ??= []).push(entry);
      const [place] = placesOf(draft);
      remarks.push({
        reason: 'gone from the source, and kept because the repository refers to it',
        name: nameOfEntry(entry, collection),
        detail: `${place?.file}:${place?.line}`,
      });
      isFound = true;
    }
  }
  return isFound;
}
