import { DEFAULT_CONFIG, type LoadedConfig, loadConfig } from '../check/config.js';
import type { LoadedFile } from '../check/load-files.js';
import { type FileSource, UnreadableFile } from '../files/file-source.js';
import { readText } from '../files/decode.js';
import { compareText } from '../model/compare.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Collection } from '../model/entry.js';
import { textField } from '../model/entry.js';
import { countBy } from '../model/group-by.js';
import type { IsoDate } from '../model/dates.js';
import { ownershipLine } from '../model/import-header.js';
import { UserError } from '../model/user-error.js';
import { listWords, plural } from '../text/words.js';
import { addedFaults, type Faults, findFaults, namesAt, placesOf } from './added-faults.js';
import { assemble, observedFile } from './assemble.js';
import { configText } from './config-text.js';
import type { ImportDefinition } from './definition.js';
import { type ChangedDevice, compareDevices, compareObservations, type ObservedChanges } from './device-changes.js';
import { withInitialVersions } from './initial-versions.js';
import { whatIsKnown } from './known.js';
import { DECLARED, type ImportedDevice, normalize, type Normalized } from './normalize.js';
import { entriesOfFiles, observationEntries, seenSoftware, type SeenSoftware } from './observations.js';
import { withFiles } from '../files/memory.js';
import { type Previous, previousEntries } from './previous.js';
import type { EntryValue, Remark, SourceData } from './record.js';
import { withKnownStatuses } from './statuses.js';
import type { ImportedFile } from './yaml-file.js';

/** A file that an import creates, rewrites or removes; a text is undefined where there is no file. */
export interface FileChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What an import will do, and why it leaves things out (interop.md, 2). */
export interface ImportPlan {
  readonly name: string;
  /** In the order of their paths; none where the repository is as the source says. */
  readonly files: readonly FileChange[];
  readonly devices: {
    readonly total: number;
    readonly new: readonly string[];
    readonly changed: readonly ChangedDevice[];
    readonly gone: readonly string[];
  };
  /** Whether no file of the repository approves software yet. */
  readonly isWithoutPolicy: boolean;
  /** What devices and items run, if the import writes an observed file. */
  readonly observed: ObservedChanges | undefined;
  /** How many entries of each other collection the files of the import hold. */
  readonly entries: readonly (readonly [collection: Collection, count: number])[];
  readonly skipped: readonly Remark[];
  readonly changed: readonly Remark[];
  /** What the source no longer has, and the repository refers to. */
  readonly kept: readonly Remark[];
}

export interface ImportOptions {
  readonly config?: string | undefined;
  /** The day on which what is imported was seen, where the source has none; needed only with an observed file. */
  readonly asOf?: IsoDate | undefined;
}

/** More rounds than this are not needed: each leaves out what the one before it found. */
const ROUNDS = 12;

/**
 * Works out the files of an import: the source's records under the repository's names, checked in memory together with
 * the rest of the repository. What would add a diagnostic of a rule marked ! is left out and listed. Nothing is written.
 * @throws {UserError} where the config is bad, a file stands in the way, or the result cannot be made to fit.
 */
export async function planImport(
  source: FileSource,
  given: SourceData,
  definition: ImportDefinition,
  options: ImportOptions = {},
): Promise<ImportPlan> {
  if (definition.filters !== undefined && given.devices.length === 0 && given.skipped.length > 0)
    throw new UserError(
      `the filters of the definition leave out all ${plural(given.skipped.length, 'device')}: nothing is imported; check the names and values of ${listWords(
        definition.filters.map(({ field }) => field),
        4,
      )}`,
    );
  const loaded = await loadConfig(source, options.config);
  const { config } = loaded;
  const before = await findFaults(source, loaded);
  const owned = before.files.filter(({ file }) => isOwned(source, file, definition));
  const others = before.files.filter((file) => !owned.includes(file));
  const known = whatIsKnown(others, config.deviceUniqueness);
  const previous = previousEntries(owned);
  const { entries, changed } = withKnownStatuses(given.entries ?? {}, config.statuses);
  const data = { ...given, entries, changed: [...given.changed, ...changed] };
  const normalized = normalize(data, definition, known, config);
  refuseEmpty(normalized, previous, definition);
  const devices = withInitialVersions(normalized.devices, previous, definition, config.deviceUniqueness);
  const { seen, remarks } = observe(data, definition, options.asOf);
  const round = { source, loaded, before, owned, others, definition, previous, data, devices, known, seen } as const;
  const { files, skipped, kept, notObserved } = await fit(round);
  const changes = changesOf(source, files, owned);
  const hasConfig = options.config !== undefined || source.read(DEFAULT_CONFIG, Infinity) !== undefined;
  if (!hasConfig && files.some(({ path }) => path !== definition.write.observed))
    changes.push({ path: DEFAULT_CONFIG, before: undefined, after: configText(definition.name) });
  const now = files.flatMap(({ starts }) => starts);
  const counts = countBy(now, ({ collection }) => collection);
  counts.delete('devices');
  const entriesNow = (name: Collection): readonly EntryValue[] =>
    now.filter(({ collection }) => collection === name).map(({ entry }) => entry);
  const present = entriesNow('devices');
  return {
    name: definition.name,
    files: changes.sort((a, b) => compareText(a.path, b.path)),
    devices: { total: present.length, ...compareDevices(previous.entries.devices ?? [], present, config) },
    observed:
      definition.write.observed === undefined
        ? undefined
        : compareObservations(previous.observations, entriesNow('observed_software')),
    isWithoutPolicy: !before.files.some(({ entries: all }) =>
      all.some(({ collection }) => collection === 'validated_software'),
    ),
    entries: [...counts],
    skipped: [...normalized.skipped, ...skipped],
    changed: [...normalized.changed, ...remarks, ...notObserved],
    kept,
  };
}

/** @throws {UserError} where an import that has devices would lose them all: an export that failed looks like that. */
function refuseEmpty({ devices, skipped }: Normalized, { entries }: Previous, { name, write }: ImportDefinition): void {
  const before = entries.devices?.length ?? 0;
  if (before === 0 || devices.length > 0 || skipped.some(({ reason }) => reason === DECLARED)) return;
  const reasons = [...countBy(skipped, ({ reason }) => reason)].map(([reason, count]) => `${reason} (${count})`);
  const why =
    reasons.length === 0
      ? 'the source has no devices'
      : `all devices of the source are skipped: ${listWords(reasons, 4)}`;
  throw new UserError(
    `${why}, and the import ${name} has ${before}: nothing is imported; if the source is right, remove ${write.folder}`,
  );
}

/**
 * Whether a file is one of an import: it lies where the import writes, and begins with its line. An import that observes has
 * one observed file, wherever it was before.
 */
function isOwned(source: FileSource, { path, area }: LoadedFile['file'], { name, write }: ImportDefinition): boolean {
  const isObserved = write.observed !== undefined && area === 'observed';
  if (!path.startsWith(`${write.folder}/`) && path !== write.policy && !isObserved) return false;
  return readText(source, path)?.split(/\r?\n/, 1)[0] === ownershipLine(name);
}

/** What the source saw, if the import writes an observed file. */
function observe(
  { devices }: SourceData,
  definition: ImportDefinition,
  asOf: IsoDate | undefined,
): ReturnType<typeof seenSoftware> {
  if (definition.write.observed === undefined) return { seen: [], remarks: [] };
  if (asOf === undefined) throw new Error('an import with an observed file needs a date');
  return seenSoftware(devices, definition, asOf);
}

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
  readonly known: ReturnType<typeof whatIsKnown>;
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
async function fit(round: Round): Promise<Fitted> {
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
      `${observed} would not be read as what is observed: ${read.has(observed) ? `it is a file of ${read.get(observed) ?? ''}` : `no glob of ${loaded.path} matches it`}; name a file that observed in ${loaded.path} matches, such as observed/${definition.name}.yaml`,
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

function changesOf(source: FileSource, files: readonly ImportedFile[], owned: readonly LoadedFile[]): FileChange[] {
  const before = new Set(owned.map(({ file }) => file.path));
  const changes: FileChange[] = [];
  for (const { path, text } of files) {
    const old = textOfFile(source, path);
    if (old !== undefined && !before.has(path))
      throw new UserError(
        `${path} is there and was not written by this import: move it away, or set write.folder in the definition`,
      );
    if (old !== text) changes.push({ path, before: old, after: text });
    before.delete(path);
  }
  for (const path of before) changes.push({ path, before: textOfFile(source, path), after: undefined });
  return changes;
}

function textOfFile(source: FileSource, path: string): string | undefined {
  try {
    const bytes = source.read(path, Infinity);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UserError(`cannot read ${path}: ${error.message}`);
    throw error;
  }
}
