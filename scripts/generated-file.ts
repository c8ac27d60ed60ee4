import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Writes a generated file; with `--check` on the command line compares it instead, and fails the run where it is stale. */
export function writeGenerated(target: string, text: string): void {
  const file = path.join(root, target);
  if (!process.argv.includes('--check')) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${target} is stale. Run: npm run generate`);
    process.exitCode = 1;
  }
}
