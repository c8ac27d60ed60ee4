import { findCommit, openRepository } from '../files/git/index.js';
import { watchFolder } from '../files/watch-folder.js';
import { UserError } from '../model/user-error.js';
import type { Changed } from './reload.js';
import type { Origin } from './state.js';

/** How often a ref is looked up, in milliseconds. */
const REF_INTERVAL = 2_000;
/** How often everything is read again where the files cannot be watched, in milliseconds. */
const POLL_INTERVAL = 30_000;

/**
 * Calls `changed` after files of the working tree changed, or the ref moved. From when the promise is kept, no change is
 * missed; it gives what stops watching.
 */
export async function watchOrigin(
  { directory, ref }: Origin,
  changed: (files: Changed) => void,
  warn: (text: string) => void,
): Promise<() => Promise<void>> {
  if (ref !== undefined) return watchRef(directory, ref, changed);
  let poll: NodeJS.Timeout | undefined;
  const stop = await watchFolder(directory, {
    changed,
    failed(error) {
      if (poll !== undefined) return;
      warn(`cannot watch the files (${String(error)}): reading them every ${POLL_INTERVAL / 1000} seconds instead`);
      poll = setInterval(() => {
        changed('all');
      }, POLL_INTERVAL);
    },
  });
  return async () => {
    clearInterval(poll);
    await stop();
  };
}

async function watchRef(
  directory: string,
  ref: string,
  changed: (files: Changed) => void,
): Promise<() => Promise<void>> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const lookUp = async (): Promise<string> => {
    try {
      return (await findCommit(await openRepository(directory, 'any'), ref)).id;
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
  };
  let last = await lookUp();
  const look = async (): Promise<void> => {
    const id = await lookUp();
    if (stopped) return;
    if (id !== last) changed('all');
    last = id;
    wait();
  };
  const wait = (): void => {
    timer = setTimeout(() => void look(), REF_INTERVAL);
  };
  wait();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await Promise.resolve();
  };
}
