import type { OnProgress } from '../check/load-files.js';

/** How long work may take before a spinner appears, and how often its text changes; milliseconds. */
const DELAY = 1000;
const PACE = 80;

/** What a spinner says. */
interface Words {
  /** What is being counted. */
  readonly stage: string;
  /** What follows once everything is counted. */
  readonly then: string;
  readonly format: (count: number) => string;
}

const READING: Words = {
  stage: 'reading files',
  then: 'evaluating',
  format: (count) => count.toLocaleString('en-US'),
};

/**
 * Runs work that takes a while and shows its stage and counts on standard error: only on a terminal, not in CI, not with
 * --quiet, and only after a second. `work` is given a function to call with the counts, or undefined if nobody would see it.
 */
export async function withProgress<T>(
  quiet: boolean | undefined,
  work: (onProgress: OnProgress | undefined) => Promise<T>,
  words = READING,
): Promise<T> {
  // process.stderr is asked last: Node.js creates the stream on first use.
  if (quiet === true || isContinuousIntegration() || !process.stderr.isTTY) return work(undefined);
  const { onProgress, stop } = createSpinner(words);
  try {
    return await work(onProgress);
  } finally {
    stop();
  }
}

function isContinuousIntegration(): boolean {
  const { CI = '' } = process.env;
  return CI !== '' && CI !== 'false';
}

function createSpinner({ stage, then, format }: Words): {
  readonly onProgress: OnProgress;
  readonly stop: () => void;
} {
  let spinner: { text: string; stop: () => unknown } | undefined;
  let next = performance.now() + DELAY;
  return {
    async onProgress(done, total) {
      const now = performance.now();
      const isLast = done + 1 >= total;
      if (now < next && !(isLast && spinner !== undefined)) return;
      next = now + PACE;
      spinner ??= (await import('ora')).default({ stream: process.stderr }).start();
      spinner.text = isLast ? then : `${stage}: ${format(done)} of ${format(total)}`;
      // Lets the spinner draw itself before the next file is read.
      await new Promise((resolve) => setImmediate(resolve));
    },
    stop() {
      spinner?.stop();
    },
  };
}
