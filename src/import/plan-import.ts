import { DEFAULT_CONFIG, loadConfig } from '../check/config.js';
import type { LoadedFile } from '../check/load-files.js';
import type { FileSource } from '../files/file-source.js';
import { readText } from '../files/decode.js';
import { compareText } from '../model/compare.js';
import type { Collection } from '../model/entry.js';
import { countBy } from '../model/group-by.js';
import type { IsoDate } from '../model/dates.js';
import { ownershipLine } from '../model/import-header.js';
import { UserError } from '../model/user-error.js';
import { listWords, plural } from '../text/words.js';
import { findFaults } from './added-faults.js';
import { changesOf, configText, type FileChange } from './file-changes.js';
import type { ImportDefinition } from './definition.js';
import { type ChangedDevice, compareDevices, compareObservations, type ObservedChanges } from './device-changes.js';
import { whatIsKnown } from './known.js';
import { DECLARED, normalize, type Normalized } from './normalize.js';
import { seenSoftware } from './observations.js';
import { type Previous, previousEntries, withInitialVersions } from './previous.js';
import type { EntryValue, Remark, SourceData } from './record.js';
import { withKnownStatuses } from './statuses.js';
import { fit } from './fit-into-repository.js';

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

/** The options of an import. */
interface ImportOptions {
  readonly config?: string | undefined;
  /** The day on which what is imported was seen, where the source has none; needed only with an observed file. */
  readonly asOf?: IsoDate | undefined;
}

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
