import type { OnProgress } from '../check/load-files.js';

/** How long work may take before a spinner appears, and how often its text changes; milliseconds. */
const DELAY = 1000;
const PACE = 80;

/** Reading that took this long is followed by an evaluation that takes longer, during which no timer runs; milliseconds. */
const LONG_READING = 400;

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

/** Says which stage begins, for work that is not counted. */
export type OnStage = (stage: string) => Promise<void>;

/**
 * Runs work that takes a while and shows its stage and counts on standard error: only on a terminal, not in CI, not with
 * --quiet, and only after a second. `work` is given a function to call with the counts, or undefined if nobody would see
 * it, and one to call with the name of a stage.
 */
export async function withProgress<T>(
  quiet: boolean | undefined,
  work: (onProgress: OnProgress | undefined, onStage: OnStage) => Promise<T>,
  words = READING,
): Promise<T> {
  // process.stderr is asked last: Node.js creates the stream on first use.
  if (quiet === true || isContinuousIntegration() || !process.stderr.isTTY)
    return work(undefined, () => Promise.resolve());
  const { onProgress, onStage, stop } = createSpinner(words);
  try {
    return await work(onProgress, onStage);
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
  readonly onStage: OnStage;
  readonly stop: () => void;
} {
  let spinner: { text: string; render: () => unknown; stop: () => unknown } | undefined;
  const started = performance.now();
  let next = started + DELAY;
  let latest = stage;
  let isStopped = false;
  const show = async (text: string): Promise<void> => {
    const { default: ora } = await import('ora');
    // The work may have ended meanwhile.
    if (isStopped) return;
    spinner ??= ora({ stream: process.stderr, text }).start();
    spinner.text = text;
    // No timer may run for a while.
    spinner.render();
    await new Promise((resolve) => setImmediate(resolve));
  };
  // Work that waits, such as for a server, reports nothing meanwhile.
  const timer = setTimeout(() => void show(latest), DELAY);
  return {
    async onProgress(done, total) {
      const now = performance.now();
      const isLast = done + 1 >= total;
      if (now < next && !(isLast && (spinner !== undefined || now - started >= LONG_READING))) return;
      next = now + PACE;
      latest = isLast ? then : `${stage}: ${format(done)} of ${format(total)}`;
      await show(latest);
    },
    async onStage(text) {
      latest = text;
      if (spinner !== undefined || performance.now() >= next) await show(text);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      spinner?.stop();
    },
  };
}
