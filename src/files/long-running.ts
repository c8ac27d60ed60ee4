import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';

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

/** Keeps memory low where much garbage is made: by itself, V8 lets it grow to four times what is used. */
export function limitHeapGrowth(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
