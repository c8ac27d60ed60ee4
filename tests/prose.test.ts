// Phrases that make messages, help, docs and comments hard to read, and what to write instead (CONTRIBUTING.md, English).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

const PHRASES: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix, fixes, fixed'],
  [/\bgravest\b/i, 'most severe'],
  [/\bmakes? no shift\b/i, 'cannot'],
  [/\bis no (?:mapping|list|text|date|number|regular file)\b/i, 'is not a …'],
  [/\bcould not be made\b/i, 'could not run'],
  [/\bpeople's words\b/i, 'readable messages'],
  [/\bhas yet to\b/i, 'has not … yet'],
  [/\bwhere there is one\b/i, 'if present'],
  [/\bas if there were no\b/i, 'ignore'],
  [/\bat most so many\b/i, 'maximum number of'],
  [/\btold (?:once|apart|on|before|after)\b/i, 'reported once, distinguished, …'],
  [/\btells? of\b/i, 'reports, describes'],
  [/\bin so far as\b/i, 'if'],
  [/\b(?:hence|thereof|whereof|thereby|lest|albeit|whilst)\b/i, 'ordinary words'],
  [/\bgone through\b/i, 'iterated, visited'],
  [/\bcomes? by every\b/i, 'visits every'],
  [/\bnone of (?:its|their|his) business\b/i, 'never …'],
  [/\bfor naught\b|\bin vain\b/i, 'without effect'],
  [/\bbut for\b/i, 'except'],
];

/** Reads all texts below some folders and files that people write, as `path:line: text`. */
function* linesOf(...names: readonly string[]): Generator<readonly [place: string, line: string]> {
  for (const name of names) {
    const entries = /\.\w+$/.test(name)
      ? [name]
      : readdirSync(path.join(root, name), { recursive: true, encoding: 'utf8' });
    for (const entry of entries) {
      const file = entry === name ? name : path.posix.join(name, entry.replaceAll('\\', '/'));
      if (!/\.(?:ts|md|json|yml|css)$/.test(file) || file.includes('/generated/')) continue;
      for (const [index, line] of readFileSync(path.join(root, file), 'utf8').split('\n').entries())
        yield [`${file}:${index + 1}`, line];
    }
  }
}

it('has no phrases that are hard to read', () => {
  const found: string[] = [];
  for (const [place, line] of linesOf('src', 'docs', 'schemas', 'README.md', 'CONTRIBUTING.md', 'action.yml')) {
    for (const [phrase, instead] of PHRASES)
      if (phrase.test(line)) found.push(`${place}: ${phrase.exec(line)?.[0] ?? ''}: write ${instead}`);
  }
  expect(found).toEqual([]);
});
