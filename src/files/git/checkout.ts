import { type Commit, findCommit, findId } from './find-commit.js';
import type { GitRepository } from './find-repository.js';
import { type Head, isAncestor, readHead } from './history.js';
import { isShallowClone } from './missing-commit.js';
import { openRepository } from './open-repository.js';
import { git } from './run-git.js';

/** What is checked out around a folder, and what its clone knows of other commits. */
export interface Checkout extends Head {
  readonly repository: GitRepository;
  /** The id of the commit that a ref names; undefined if the clone has none. */
  readonly find: (ref: string) => Promise<string | undefined>;
  /** Whether a commit is what is checked out or comes before it, as far as the clone knows. */
  readonly contains: (commit: string) => Promise<boolean>;
  readonly isShallow: () => Promise<boolean>;
}

/**
 * Reads what is checked out around a folder.
 * @throws {UserError} if that cannot be read: no repository, no commit yet, no Git, or it belongs to someone else.
 */
export async function readCheckout(directory: string): Promise<Checkout> {
  const repository = await openRepository(directory);
  // Says in which way a repository without a commit is of no use.
  const head: Commit | Head = (await readHead(repository)) ?? (await findCommit(repository, 'HEAD'));
  return {
    id: head.id,
    parents: 'parents' in head ? head.parents : [],
    repository,
    find: async (ref) => findId(repository, ref),
    contains: async (commit) => isAncestor(repository, commit, head.id),
    isShallow: async () => isShallowClone(repository),
  };
}

/** Whether a change touches a line of a file; the file by its path from the root of the repository. */
export type Touched = (file: string, line: number) => boolean;

/** Finds which lines the commit that is checked out adds to another commit, or alters in it. */
export async function findTouched(directory: string, base: string): Promise<Touched> {
  const { repository, id } = await readCheckout(directory);
  const files = await touchedLines(repository, base, id);
  return (file, line) => files.get(file)?.some(([first, last]) => first <= line && line <= last) === true;
}

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
