import { afterAll, expect, it } from 'vitest';

import { openRepository } from '../../src/files/git/open-repository.js';
import { touchedLines } from '../../src/files/git/checkout.js';
import { commit, createRepository, type Files, git, removeTemporaryFolders } from './repository.js';

afterAll(removeTemporaryFolders);

/** Names that Git writes between quotes, and one that it marks the end of with a tab. */
const NAMES = [
  'a b.yaml',
  'größe.yaml',
  ...(process.platform === 'win32' ? [] : ['a"b\\c.yaml', 'a\tb\n+++ b\u0001.yaml']),
];

const named = (text: string): Files => Object.fromEntries(NAMES.map((name) => [`fleet/${name}`, text]));

const LINES = ['one', '++ b/other.yaml', 'three', 'four', 'five', 'six'];
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

it('finds the lines that a change adds, alters or removes, whatever the files contain', async () => {
  const before = { 'fleet/lines.yaml': text(LINES), 'outside.yaml': 'a\n', ...named('a\n') };
  const { folder, first } = createRepository(before);
  const lines = ['one', '++ b/other.yaml', '@@ -1 +1,9 @@', '++ b/another.yaml', 'four', 'six', 'seven'];
  const files = { 'fleet/lines.yaml': `${text(lines)}eight`, 'fleet/new.yaml': 'a\nb\n', 'outside.yaml': 'b\n' };
  const second = commit(folder, { ...files, ...named('a\nb\n') });
  const touched = await touchedLines(await openRepository(`${folder}/fleet`), first, second);
  expect(Object.fromEntries(touched)).toEqual({
    'fleet/lines.yaml': [
      [3, 4],
      [5, 6],
      [7, 8],
    ],
    'fleet/new.yaml': [[1, 2]],
    ...Object.fromEntries(NAMES.map((name) => [`fleet/${name}`, [[2, 2]]])),
  });
});

it('runs nothing that the attributes of a change and the config of a clone name', async () => {
  const { folder, first } = createRepository({ 'a.yaml': 'a\n' });
  git(folder, 'config', 'diff.evil.command', 'touch ran');
  git(folder, 'config', 'diff.evil.textconv', 'touch ran');
  const second = commit(folder, { '.gitattributes': '*.yaml diff=evil\n', 'a.yaml': 'b\n' });
  expect((await touchedLines(await openRepository(folder), first, second)).get('a.yaml')).toEqual([[1, 1]]);
  expect(git(folder, 'status', '--porcelain')).toBe('');
});

it('reports nothing if Git cannot compare', async () => {
  const { folder, first } = createRepository({ 'a.yaml': 'a\n' });
  expect((await touchedLines(await openRepository(folder), 'f'.repeat(40), first)).size).toBe(0);
});
