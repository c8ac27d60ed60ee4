import { defineConfig } from 'vitest/config';
import { ThreadsPoolWorker, type PoolWorker, type Reporter } from 'vitest/node';

/** The tests that `npm run test:mutation` runs for each mutation, as scripts/bundle-mutation-tests.ts bundles them. */
export default defineConfig({
  test: {
    include: ['.mutation/tests.js'],
    setupFiles: ['tests/mutation/count-anew.ts'],
    testTimeout: 30_000,
    reporters: [{} satisfies Reporter],
  },
  plugins: [
    {
      name: 'one-thread',
      // Stryker's own choice of a pool overrides what a config says, and this comes after it.
      configureVitest({ project }) {
        let thread: ThreadsPoolWorker | undefined;
        project.config.pool = 'one-thread';
        project.config.poolRunner = {
          name: 'one-thread',
          createPoolWorker: (options) => workerOfOneRun((thread ??= new ThreadsPoolWorker(options))),
        };
      },
    },
  ],
});

const started = new WeakSet<ThreadsPoolWorker>();

/**
 * What Vitest takes for a new thread, on one that outlives the run: starting a thread and loading Vitest in it takes longer
 * than most mutations' tests. Vitest loads the modules under test anew for each run all the same.
 */
function workerOfOneRun(thread: ThreadsPoolWorker): PoolWorker {
  const listeners: (readonly [event: string, listener: (message: unknown) => void])[] = [];
  let config: unknown;

  function answer(type: 'started' | 'stopped'): void {
    for (const [event, listener] of listeners)
      if (event === 'message') listener({ __vitest_worker_response__: true, type });
  }

  return {
    name: 'threads',
    start: async () => (started.has(thread) ? undefined : thread.start()),
    // eslint-disable-next-line @typescript-eslint/require-await -- as Vitest asks for it
    stop: async () => listeners.forEach(([event, listener]) => thread.off(event, listener)),
    on: (event, listener) => {
      listeners.push([event, listener]);
      thread.on(event, listener);
    },
    off: (event, listener) => thread.off(event, listener),
    send: (message) => {
      if (message.type === 'stop') {
        answer('stopped');
        return;
      }
      if (message.type === 'start') {
        ({ config } = message.context);
        if (started.has(thread)) {
          answer('started');
          return;
        }
        started.add(thread);
      }
      // The config names the tests to run, and only comes with the start.
      thread.send(message.type === 'run' ? { ...message, context: { ...message.context, config } as never } : message);
    },
    deserialize: (data) => data,
  };
}
