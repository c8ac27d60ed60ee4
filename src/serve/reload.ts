import { UserError } from '../model/user-error.js';
import { oneLine } from '../text/printable.js';
import type { State } from './state.js';

/** The state that answers come from now, and how the newest attempt to replace it went. */
export interface Served {
  current(): State;
  /** Why the newest files are not served, or undefined if they are. */
  problem(): string | undefined;
  /** How many loads succeeded and failed since the start. */
  loads(): { readonly succeeded: number; readonly failed: number };
  /**
   * Loads anew, after a change of some files or of anything; what is served stays the same until that is complete. One more
   * load follows if this is asked again.
   */
  reload(changed: Changed): Promise<void>;
}

/** The files that may have changed, from the root. */
export type Changed = readonly string[] | 'all';

/** How a load went: the state that replaced the one before, what is wrong with the newest files, a bug on the way. */
export interface LoadOutcome {
  readonly state?: State;
  readonly problem?: string;
  readonly bug?: unknown;
}

/**
 * Loads the first state and then replaces it on demand. A state with gaps never replaces one without: a record that is left
 * out would change answers (serve.md).
 * @throws {UserError} where the first load fails.
 */
export async function serveState(
  load: (changed: Changed) => Promise<State>,
  onLoad: (outcome: LoadOutcome) => void,
): Promise<Served> {
  let current = await load('all');
  let problem = current.gap;
  const loads = { succeeded: 1, failed: 0 };
  onLoad({ state: current, ...(problem === undefined ? {} : { problem }) });
  let running: Promise<void> | undefined;
  let wanted = 0;
  let waiting: Changed = [];

  const loadOnce = async (): Promise<void> => {
    const changed = waiting;
    waiting = [];
    try {
      const next = await load(changed);
      const mayReplace = next.gap === undefined || current.gap !== undefined;
      if (mayReplace) current = next;
      problem = next.gap;
      loads[mayReplace ? 'succeeded' : 'failed'] += 1;
      onLoad({ ...(mayReplace ? { state: next } : {}), ...(problem === undefined ? {} : { problem }) });
    } catch (error) {
      // Which of them were read is not known.
      waiting = 'all';
      // A server outlives also a bug: the old state is as good as before.
      problem = error instanceof UserError ? oneLine(error.message) : `a bug in fleetvet: ${oneLine(String(error))}`;
      loads.failed += 1;
      onLoad(error instanceof UserError ? { problem } : { problem, bug: error });
    }
  };
  const run = async (): Promise<void> => {
    // Whoever asks while a load runs may have seen files change that it has read already.
    for (let done = 0; done < wanted;) {
      done = wanted;
      await loadOnce();
    }
    wanted = 0;
    running = undefined;
  };
  return {
    current: () => current,
    problem: () => problem,
    loads: () => loads,
    reload(changed) {
      waiting = waiting === 'all' || changed === 'all' ? 'all' : [...waiting, ...changed];
      wanted += 1;
      return (running ??= run());
    },
  };
}
