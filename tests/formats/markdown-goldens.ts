import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

const UPDATE = (process.env['UPDATE_GOLDENS'] ?? '') !== '';

/** Compares a text with the one kept in a file below this folder. */
export function expectGolden(name: string, text: string): void {
  const file = path.join(import.meta.dirname, name);
  if (UPDATE) writeFileSync(file, text);
  expect(existsSync(file), `UPDATE_GOLDENS=1 npm test -- formats writes ${name}`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
