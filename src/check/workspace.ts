import { readText } from '../files/decode.js';
import { blobId } from '../files/git/index.js';
import { type FileSource, type FoundEntry, UnreadableFile } from '../files/file-source.js';
import type { CheckResult } from '../model/check-result.js';
import type { EvaluationOptions } from './options.js';
import { takeSnapshot, locateAll } from './check.js';
import { composeResult, type ReportOptions } from './compose-result.js';
import type { Resolution } from '../resolve/resolution.js';
import { differInSubjectsOnly } from '../resolve/resolve-incrementally.js';
import { withSoundBasis } from '../resolve/resolve.js';
import { loadConfig } from './config.js';
import { assertNotEmpty, type Snapshot } from './snapshot.js';

/** What a workspace is checked with. */
export interface WorkspaceOptions extends Omit<EvaluationOptions, 'source'>, ReportOptions {
  /** Opens the files. Called again when files may have been added, removed or renamed. */
  readonly open: () => FileSource;
  /** The path of the config file; without it `fleetvet.yaml`, if present. */
  readonly config?: string | undefined;
  /**
   * Takes over more from the state before, whose entries then stand where they stand in the newest text. For those who show
   * the newest state only.
   */
  readonly carriesOver?: boolean | undefined;
}

/** One state of a workspace: all that the stages made of the files, and the result of a check. */
export interface WorkspaceState {
  readonly snapshot: Snapshot;
  readonly result: CheckResult;
}

/** A repository that is checked again and again while its files change. */
export interface Workspace {
  /**
   * Reads the files that changed and checks the repository; what did not change is taken over from the state before.
   * `changed` names the paths that may have changed, from the root; 'all' if that is not known. `changes` replaces options
   * for this and later states, such as the date. The state equals that of a fresh check.
   * @throws {UserError} as `check` does. The next call starts from the last good state.
   */
  readonly refresh: (
    changed: Iterable<string> | 'all',
    changes?: Partial<Pick<WorkspaceOptions, 'asOf' | 'prefix'>>,
  ) => Promise<WorkspaceState>;
}

/** Creates a workspace. Nothing is read before the first call of `refresh`; calls must not overlap. */
export function createWorkspace(given: WorkspaceOptions): Workspace {
  let options = given;
  const files = createTrackedFiles(given.open);
  let last: Snapshot | undefined;
  /** The last resolution in full, rather one without errors, and the last evaluation: what a later state can take over from. */
  let full: Pick<Snapshot, 'resolution' | 'evaluated'> | undefined;
  return {
    async refresh(changed, changes = {}) {
      // What was evaluated for another date is not taken over.
      if ((changes.asOf ?? options.asOf) !== options.asOf) full = undefined;
      options = { ...options, ...changes };
      const source = files.update(changed);
      const config = await loadConfig(source, options.config, options);
      const earlier = last && full && { ...last, ...full };
      const snapshot = await takeSnapshot({ ...options, source, config }, earlier);
      last = snapshot;
      const { resolution, evaluated } = snapshot;
      if (!resolution.isPartial && (full === undefined || isBetter(resolution, full.resolution)))
        full = { resolution: withSoundBasis(resolution), evaluated };
      else if (full !== undefined && resolution.isPartial) full = { ...full, evaluated };
      assertNotEmpty(snapshot);
      await options.pause?.();
      const diagnostics = locateAll(snapshot);
      await options.pause?.();
      const result = composeResult(snapshot, { diagnostics }, options, (path) => readText(source, path));
      return { snapshot, result };
    },
  };
}

/** Whether later states can rather take over from a resolution in full than from the one before. */
function isBetter(resolution: Resolution, before: Resolution): boolean {
  return (
    resolution.repository.isComplete ||
    !before.repository.isComplete ||
    !differInSubjectsOnly(resolution.input, before.input)
  );
}

/** Files whose listing and ids are remembered until they may have changed. */
interface TrackedFiles {
  readonly update: (changed: Iterable<string> | 'all') => FileSource;
}

function createTrackedFiles(open: () => FileSource): TrackedFiles {
  const ids = new Map<string, string>();
  const listings = new Map<string, readonly string[]>();
  const listed = new Set<string>();
  const below = new Map<string, readonly FoundEntry[]>();
  let opened: FileSource | undefined;

  /** The id of the bytes as they are now. */
  const readId = (source: FileSource, path: string): string | undefined => {
    try {
      const bytes = source.read(path, Infinity);
      return bytes === undefined ? undefined : idOf(bytes);
    } catch (error) {
      if (error instanceof UnreadableFile) return undefined;
      throw error;
    }
  };

  const track = (source: FileSource): FileSource => ({
    ...source,
    async list(include, exclude) {
      const key = JSON.stringify([include, exclude]);
      const known = listings.get(key);
      if (known !== undefined) return known;
      const found = await source.list(include, exclude);
      listings.set(key, found);
      for (const path of found) listed.add(path);
      return found;
    },
    ...(source.listBelow !== undefined && {
      async listBelow(folders, enters) {
        // Below the root, the globs decide which folders are read.
        const key = folders.includes('') ? undefined : JSON.stringify(folders);
        const known = key === undefined ? undefined : below.get(key);
        if (known !== undefined) return known;
        const found = (await source.listBelow?.(folders, enters)) ?? [];
        if (key !== undefined) below.set(key, found);
        return found;
      },
    }),
    read(path, limit) {
      const bytes = source.read(path, limit);
      if (bytes !== undefined) ids.set(path, idOf(bytes));
      return bytes;
    },
    blobOf(path) {
      // A commit knows its ids without a look at the bytes.
      if (source.blobOf !== undefined) return source.blobOf(path);
      const id = ids.get(path) ?? readId(source, path);
      if (id !== undefined) ids.set(path, id);
      return id;
    },
  });

  /** Whether a change to a file leaves the list of files as it is: it is in the list and was read, and still can be. */
  const isEdit = (source: FileSource, path: string): boolean => {
    const id = listed.has(path) && ids.has(path) ? readId(source, path) : undefined;
    ids.delete(path);
    if (id !== undefined) ids.set(path, id);
    return id !== undefined;
  };

  return {
    update(changed) {
      const source = opened;
      const edits = source === undefined || changed === 'all' ? undefined : [...changed];
      if (source !== undefined && edits?.map((path) => isEdit(source, path)).every(Boolean) === true)
        return track(source);
      listings.clear();
      listed.clear();
      below.clear();
      if (edits === undefined) ids.clear();
      opened = open();
      return track(opened);
    },
  };
}

/** Equal ids mean equal bytes. They are those of Git, so that files and commits with the same bytes give the same ids. */
function idOf(bytes: Uint8Array): string {
  return blobId(bytes, 'sha1');
}
