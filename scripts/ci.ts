// Runs everything that CI checks, each step even if an earlier one failed. The last line is `N passed, N failed`: each test
// counts, and each other step counts as one.
// usage: npm run ci      (after npm ci)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Step {
  readonly title: string;
  readonly command: readonly string[];
}

interface Outcome {
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** The part of vitest's JSON report that is read here. */
interface TestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const root = path.resolve(import.meta.dirname, '..');
const npm = npmCommand();
const script = (title: string, name: string): Step => ({ title, command: [...npm, 'run', '--silent', name] });

const steps = [
  script('types', 'typecheck'),
  script('lint', 'lint'),
  script('format', 'format:check'),
  script('import layers', 'imports'),
  script('generated files are up to date', 'generate:check'),
  script('dist/ is up to date', 'build:check'),
  script('this repository passes its own check', 'check:self'),
];
// The conformance cases live outside this repository and are not always there.
const conformance = '../shared/tools/conformance.mjs';
if (existsSync(path.join(root, conformance))) {
  steps.push({ title: 'conformance cases', command: [process.execPath, conformance] });
}

const outcomes = [runTests(), ...steps.map(runStep)];

console.log('\n== Summary');
for (const { title, passed, failed, seconds } of outcomes) {
  const counts = passed + failed === 1 ? '' : ` (${passed} passed, ${failed} failed)`;
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${title}${counts}, ${seconds.toFixed(1)} s`);
}
const total = (key: 'passed' | 'failed'): number => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
if (total('failed') > 0) process.exitCode = 1;
console.log(`${total('passed')} passed, ${total('failed')} failed`);

/** Runs `npm run test:all` and counts its tests. A run without tests, or with an error outside a test, has failed. */
function runTests(): Outcome {
  const folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-ci-'));
  const file = path.join(folder, 'tests.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const title = 'tests';
    const { ok, seconds } = run({ title, command: [...npm, 'run', '--silent', 'test:all', '--', ...reporters] });
    if (!existsSync(file)) return { title, passed: 0, failed: 1, seconds };
    const report = JSON.parse(readFileSync(file, 'utf8')) as TestReport;
    const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = report;
    if (skipped > 0) console.log(`${skipped} tests were skipped`);
    const sound = ok && report.success && passed > 0;
    return { title, passed, failed: sound ? numFailedTests : Math.max(numFailedTests, 1), seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runStep(step: Step): Outcome {
  const { ok, seconds } = run(step);
  return { title: step.title, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds };
}

function run({ title, command }: Step): { readonly ok: boolean; readonly seconds: number } {
  const [program = '', ...args] = command;
  console.log(`\n== ${title}`);
  const start = performance.now();
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true' },
  });
  if (error !== undefined) console.error(error.message);
  if (status !== 0) console.error(`== ${title}: FAILED`);
  return { ok: status === 0, seconds: (performance.now() - start) / 1000 };
}

/** npm as a script for this Node.js: on Windows `npm` is a batch file, which only a shell can start. */
function npmCommand(): readonly string[] {
  const cli = process.env['npm_execpath'];
  if (cli === undefined) throw new Error('Start this with: npm run ci');
  return [process.execPath, cli];
}
