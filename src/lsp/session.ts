import { createWorkspace, type WorkspaceState } from '../check/workspace.js';
import { readText } from '../files/decode.js';
import { createPause } from '../files/long-running.js';
import { watchFolder } from '../files/watch-folder.js';
import { withFiles } from '../files/memory.js';
import { workingTree } from '../files/working-tree.js';
import { UserError } from '../model/user-error.js';
import { oneLine } from '../text/printable.js';

/** What a session is opened with. */
interface SessionOptions {
  readonly root: string;
  readonly asOf: () => string;
  readonly config: string | undefined;
  readonly multiTenantMode: boolean | undefined;
  /** How long no file may change before the repository is checked, in milliseconds. */
  readonly pause: number;
  readonly show: (state: WorkspaceState) => void;
  readonly showProblem: (message: string) => void;
  /** Notes a bug; the session goes on with the state before. */
  readonly report: (error: unknown) => void;
}

/** The folder that an editor works in: the files on the disk under the texts that are open and not saved. */
export interface Session {
  readonly start: () => Promise<void>;
  /** Takes the text of an open file; undefined when it is closed. */
  readonly edit: (file: string, text: string | undefined) => void;
  /** The state of the newest texts; undefined if they cannot be checked and never could. */
  readonly current: () => Promise<WorkspaceState | undefined>;
  /** The last state, which may lack the latest edits. */
  readonly latest: () => Promise<WorkspaceState | undefined>;
  readonly textOf: (file: string) => string | undefined;
  readonly close: () => Promise<void>;
}

/** Opens a session; nothing is read before `start`. */
export function openSession({
  root,
  asOf,
  config,
  multiTenantMode,
  pause,
  show,
  showProblem,
  report,
}: SessionOptions): Session {
  const open = new Map<string, string>();
  const source = () => withFiles(workingTree(root, config), open);
  const workspace = createWorkspace({
    open: source,
    asOf: asOf(),
    config,
    multiTenantMode,
    carriesOver: true,
    pause: createPause(),
  });
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let state: WorkspaceState | undefined;
  let everything = true;
  let closed = false;
  let isChecking = false;
  let running: Promise<void> = Promise.resolve();
  let stop: (() => Promise<void>) | undefined;

  const refresh = async (): Promise<void> => {
    if (!everything && changed.size === 0) return;
    const files = everything ? ('all' as const) : [...changed];
    everything = false;
    changed.clear();
    isChecking = true;
    try {
      state = await workspace.refresh(files, { asOf: asOf() });
      show(state);
    } catch (error) {
      if (error instanceof UserError) showProblem(oneLine(error.message));
      else report(error);
      // What is known of the files may date from before the failure.
      everything = true;
    } finally {
      isChecking = false;
    }
  };
  /** Whether the check reads a file, or may do so: the text of a file outside the fleet makes no difference. */
  const mayBeRead = (file: string): boolean => {
    if (state === undefined || everything || isChecking || changed.size > 0) return true;
    const { files, configPath } = state.snapshot;
    return file === configPath || files.some((one) => one.file.path === file);
  };
  /** One after the other: a state is made from the one before. */
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    running = running.then(refresh);
    await running;
  };
  const later = (): void => {
    clearTimeout(timer);
    if (closed) return;
    timer = setTimeout(() => void flush(), pause);
  };
  return {
    async start() {
      await flush();
      try {
        const unwatch = await watchFolder(root, {
          changed: (files) => {
            // These come after a pause of their own.
            for (const file of files) changed.add(file);
            if (!closed) void flush();
          },
          failed: report,
        });
        if (closed) await unwatch();
        else stop = unwatch;
        // Files may have changed after they were read, and before they were watched.
        everything = true;
        later();
      } catch (error) {
        report(error);
      }
    },
    edit(file, text) {
      const isEdit = text !== undefined && open.has(file);
      if (text === undefined) open.delete(file);
      else open.set(file, text);
      if (isEdit && !mayBeRead(file)) return;
      changed.add(file);
      later();
    },
    async current() {
      await flush();
      return state;
    },
    async latest() {
      if (state === undefined) await flush();
      return state;
    },
    textOf: (file) => open.get(file) ?? readText(source(), file),
    async close() {
      closed = true;
      clearTimeout(timer);
      await stop?.();
    },
  };
}
