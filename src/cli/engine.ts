import { setFlagsFromString } from 'node:v8';

/** Node.js 20 optimizes functions early, which takes a quarter of the processor time of a check; later versions wait longer. */
export function optimizeLater(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=600000');
}

/** By itself, V8 lets the memory of a program that runs for days grow to several times what it uses. */
export function keepMemoryLow(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
