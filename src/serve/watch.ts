import path from 'node:path';

import { watch } from 'chokidar';

import { findCommit } from '../files/git/index.js';
import { UserError } from '../model/user-error.js';
import type { Origin } from './state.js';

/** How long no file may change before the files are read, in milliseconds. */
const QUIET = 150;
/** How often a ref is looked up, in milliseconds. */
const REF_INTERVAL = 2_000;
/** How often everything is read again where the files cannot be watched, in milliseconds. */
const POLL_INTERVAL = 30_000;

/** Stops watching. */
export type StopWatching = () => Promise<void>;

/** Calls `changed` after files of the working tree changed, or the ref moved. */
export function watchOrigin(origin: Origin, changed: () => void, warn: (text: string) => void): StopWatching {
  const { directory, ref } = origin;
  return ref === undefined ? watchFiles(directory, changed, warn) : watchRef(directory, ref, changed);
}

function watchFiles(directory: string, changed: () => void, warn: (text: string) => void): StopWatching {
  let timer: NodeJS.Timeout | undefined;
  let poll: NodeJS.Timeout | undefined;
  const watcher = watch(directory, {
    ignored: (file) => ['.git', 'node_modules'].includes(path.basename(file)),
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  watcher.on('error', (error) => {
    if (poll !== undefined) return;
    warn(`cannot watch the files (${String(error)}): reading them every ${POLL_INTERVAL / 1000} seconds instead`);
    poll = setInterval(changed, POLL_INTERVAL);
  });
  return async () => {
    clearTimeout(timer);
    clearInterval(poll);
    await watcher.close();
  };
}

function watchRef(directory: string, ref: string, changed: () => void): StopWatching {
  let last: string | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    let id: string;
    try {
      ({ id } = await findCommit(directory, ref));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      id = error.message;
    }
    if (last !== undefined && id !== last) changed();
    last = id;
    if (!stopped) timer = setTimeout(() => void look(), REF_INTERVAL);
  };
  void look();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await Promise.resolve();
  };
}
