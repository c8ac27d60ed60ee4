// How the time of a check grows with its input: hostile texts at a size and at four times that size, by the processor time
// of a process of their own, which is ended where it takes too long. An exponent of 1 is linear, one of 2 quadratic; sorting
// and caches make it a little more than 1.
// Rows named "budget" are the inputs of docs/reliability.md; memory is the most that a process held, at four times the size.
// usage: npx tsx bench/growth.ts [part of a name]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pico from 'picocolors';

import { composeReport } from '../src/report/report.js';
import { check, inMemory } from '../src/index.js';
import { render } from '../src/report/output-formats.js';
import { UserError } from '../src/model/user-error.js';
import { FORMAT_NAMES } from '../src/formats/formats.js';
import { BUDGETS } from './budget-inputs.js';
import { type Pattern, PATTERNS } from './hostile-texts.js';

const ALL = [...BUDGETS, ...PATTERNS];

/** What a process may take for all its runs, in milliseconds. */
const PATIENCE = 90_000;
/** A run that takes longer than this, in milliseconds, is not repeated. */
const LONG = 2000;
/** Times below this, in milliseconds, say nothing about growth: the clock does not tell them apart. */
const SHORT = 20;
/** What is said to be more than linear. */
const STEEP = 1.3;

const [wanted = '', only] = process.argv.slice(2);
if (only === undefined) compareAll();
else {
  const pattern = ALL.find(({ name }) => name === only);
  if (pattern !== undefined) await measureOne(pattern);
}

function compareAll(): void {
  console.log(
    'pattern                                                 size         n         4n     memory   exponent',
  );
  let worst = 0;
  for (const { name, size } of ALL.filter((pattern) => pattern.name.includes(wanted))) {
    const { stdout, status } = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), wanted, name],
      { encoding: 'utf8', timeout: PATIENCE, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [, once = Infinity, four = Infinity, memory = Infinity] = stdout
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map(Number);
    const ended = status === 0 && Number.isFinite(four);
    const exponent = ended ? Math.log(Math.max(four, SHORT) / Math.max(once, SHORT)) / Math.log(4) : Infinity;
    worst = Math.max(worst, exponent);
    const times = [once, four].map((time) => `${time.toFixed(0)} ms`.padStart(10)).join(' ');
    const held = `${memory.toFixed(0)} MB`.padStart(10);
    const growth = ended ? exponent.toFixed(2) : 'did not end';
    console.log(
      `${name.padEnd(50)}${String(size).padStart(10)}${times} ${held}     ${growth}${exponent > STEEP ? '  <-' : ''}`,
    );
  }
  console.log(`largest exponent: ${worst.toFixed(2)}`);
}

/** Prints what a pattern costs at a quarter of its size, so that the code is warm, at its size and at four times that. */
async function measureOne(pattern: Pattern): Promise<void> {
  for (const size of [Math.ceil(pattern.size / 4), pattern.size, pattern.size * 4]) {
    let least = Infinity;
    for (let run = 0; run < 3; run += 1) {
      const time = await cost(pattern, size);
      least = Math.min(least, time);
      if (time > LONG) break;
    }
    console.log(least.toFixed(1));
  }
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}

/** What a pattern costs at a size, in milliseconds of the processor: a check and all its reports. */
async function cost({ make }: Pattern, size: number): Promise<number> {
  const made = make(size);
  const start = process.cpuUsage();
  if (typeof made === 'function') await made();
  else {
    try {
      const result = await check({ source: inMemory(made), asOf: '2026-11-21' });
      for (const format of FORMAT_NAMES)
        for (const _ of await render(format, result, options())) {
          // What is made is thrown away.
        }
      composeReport(result, { failed: true });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function options(): Parameters<typeof render>[2] {
  return {
    colors: pico.createColors(false),
    maxDiagnostics: 1000,
    failed: true,
    quiet: false,
    findCommit: () => Promise.resolve(undefined),
  };
}
