// The linter holds the regular expressions of src to linear time; here those that stand in the schemas, by the same rules.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { expect, it } from 'vitest';

const SCHEMAS = path.join(import.meta.dirname, '..', '..', 'schemas');

/** What the linter says about regular expressions that are applied to text of the repository. */
function faultsOf(patterns: readonly string[]): readonly string[] {
  const linter = new Linter();
  return patterns.flatMap((pattern) => {
    // As the validators apply them.
    const code = `new RegExp(${JSON.stringify(pattern)}, 'u').test(text);`;
    const messages = linter.verify(code, {
      plugins: { regexp },
      rules: {
        'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
      },
    });
    return messages.map(({ message }) => `${pattern}: ${message}`);
  });
}

function patternsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'pattern' && typeof item === 'string' ? [item] : patternsIn(item),
  );
}

it('finds patterns that cost more than the length of their text', () => {
  for (const pattern of ['^(a+)+$', '\\s+$', '^\\d+[\\w.]*x$']) expect(faultsOf([pattern])).not.toEqual([]);
  expect(faultsOf(['^(\\S([\\s\\S]*\\S)?)?$', '^a+$'])).toEqual([]);
});

it('finds no such pattern in the schemas', () => {
  const patterns = readdirSync(SCHEMAS)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => patternsIn(JSON.parse(readFileSync(path.join(SCHEMAS, file), 'utf8'))));
  expect(patterns.length).toBeGreaterThan(20);
  expect(faultsOf([...new Set(patterns)])).toEqual([]);
});
