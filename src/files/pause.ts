import { setImmediate } from 'node:timers/promises';

/** How long work goes on before others get their turn, in milliseconds. */
const SLICE = 10;

/** Creates what long work calls between its steps, so that a server answers requests on the way. */
export function createPause(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < SLICE) return;
    await setImmediate();
    last = performance.now();
  };
}
