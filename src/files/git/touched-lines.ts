import type { GitRepository } from './find-repository.js';
import { git } from './run-git.js';

/** Lines of a file, the first and the last, counted from 1. */
type LineRange = readonly [first: number, last: number];

const DIFF = [
  ...['-c', 'core.quotePath=false', 'diff-tree', '-r', '-p', '--unified=0', '--no-renames', '--no-color'],
  // Attributes of the repository must neither run a program nor hide a text.
  ...['--text', '--no-textconv', '--no-ext-diff', '--src-prefix=a/', '--dst-prefix=b/'],
];

/**
 * The lines that a commit adds or alters over another, by the paths of its files from the root of the repository, of those below
 * the folder under check; where lines are removed, those around them. Empty if Git cannot compare the two.
 */
export async function touchedLines(
  repository: GitRepository,
  base: string,
  head: string,
): Promise<ReadonlyMap<string, readonly LineRange[]>> {
  const files = new Map<string, LineRange[]>();
  const { prefix } = repository;
  const folder = prefix === '' ? [] : [prefix];
  const patch = await git(repository, ['--literal-pathspecs', ...DIFF, base, head, '--', ...folder]);
  let ranges: LineRange[] = [];
  /** How many lines of files are still to come, which may look like any line of a patch. */
  let left = 0;
  for (const line of (patch ?? '').split('\n')) {
    if (left > 0) {
      if (!line.startsWith('\\')) left -= 1;
      continue;
    }
    if (line.startsWith('+++ ')) {
      ranges = [];
      const file = targetOf(line.slice('+++ '.length));
      if (file !== undefined) files.set(file, ranges);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [removed, first, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    left = removed + added;
    ranges.push(added === 0 ? [first, first + 1] : [first, first + added - 1]);
  }
  return files;
}

/** The path in the line that names the new side of a patch: quoted where it holds more than plain characters. */
function targetOf(name: string): string | undefined {
  const unquoted = name.startsWith('"') ? unquote(name.slice(1, name.lastIndexOf('"'))) : name.replace(/\t$/, '');
  return unquoted.startsWith('b/') ? unquoted.slice('b/'.length) : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };

function unquote(text: string): string {
  return text.replaceAll(/\\([0-7]{3}|.)/g, (_, escape: string) =>
    escape.length === 3 ? String.fromCharCode(parseInt(escape, 8)) : (ESCAPES[escape] ?? escape),
  );
}
