import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');

it('names tests that are there', () => {
  const text = readFileSync(path.join(ROOT, 'docs', 'reliability.md'), 'utf8');
  const named = [...text.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
