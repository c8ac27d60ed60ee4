// Runs every generator, in an order in which none reads what a later one writes.
// usage: tsx scripts/generate.ts [--check]      (--check writes nothing and fails when a generated file is stale)
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const GENERATORS = [
  'generate-version.ts',
  'generate-rules.ts',
  'generate-types.ts',
  'generate-validators.ts',
  'generate-page.ts',
  'generate-example-report.ts',
  'generate-docs.ts',
  'generate-man.ts',
];

const root = path.resolve(import.meta.dirname, '..');
const found = readdirSync(import.meta.dirname).filter((name) => /^generate-.+\.ts$/.test(name));
const unlisted = found.filter((name) => !GENERATORS.includes(name));
if (unlisted.length > 0) {
  console.error(`scripts/generate.ts does not run ${unlisted.join(', ')}. Add it to GENERATORS.`);
  process.exitCode = 1;
}

for (const name of GENERATORS) {
  const script = path.join('scripts', name);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (status !== 0) process.exitCode = 1;
}
