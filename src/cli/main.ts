import { run } from './run.js';

// Node.js 20 optimizes functions early, which takes a quarter of the processor time of a check; later versions wait longer.
if (process.versions.node.startsWith('20.')) {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--interrupt-budget=600000');
}
process.exitCode = await run(process.argv.slice(2));
