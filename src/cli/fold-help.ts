import { widthOf, wrap } from '../text/wrap.js';

/** Where what an example does begins, if it stands below the example. */
const BELOW = 6;

/**
 * Folds the lines of a help text that are wider than the terminal: what an example does goes below it, definitions hang below
 * their text, and paragraphs are filled.
 */
export function foldHelp(text: string, width: number): string {
  return text
    .split('\n\n')
    .map((block) => foldBlock(block, width))
    .join('\n\n');
}

function foldBlock(block: string, width: number): string {
  const text = block.replace(/^\n+/, '').trimEnd();
  const lines = text.split('\n');
  if (lines.every((line) => widthOf(line) <= width)) return block;
  const folded = lines.every((line) => /^\S/.test(line))
    ? wrap(lines.join(' '), '', { width })
    : lines.flatMap((line) => foldLine(line, width));
  return block.replace(text, () => folded.join('\n'));
}

function foldLine(line: string, width: number): readonly string[] {
  const below = (text: string): readonly string[] => wrap(text, ' '.repeat(BELOW), { width });
  const [, example, what] = /^( +\$ .*?\S) {2,}(\S.*)$/.exec(line) ?? [];
  // All examples of a block look alike, also those that would fit.
  if (example !== undefined && what !== undefined) return [example, ...below(what)];
  if (widthOf(line) <= width || /^ +\$ /.test(line)) return [line];
  const [, only] = /^ {20,}(\S.*)$/.exec(line) ?? [];
  if (only !== undefined) return below(only);
  const indent = line.length - line.trimStart().length;
  const gap = line.indexOf('  ', indent);
  const begin = gap === -1 ? indent : line.length - line.slice(gap).trimStart().length;
  return wrap(line.slice(begin), line.slice(0, begin), { width });
}
