import { readdirSync } from 'node:fs';
import path from 'node:path';

import { globSync } from 'glob';
import { Minimatch } from 'minimatch';

import { BRACE_EXPANSION_LIMIT } from '../model/brace-expansion.js';
import { compareText } from '../model/compare.js';

/**
 * The files below a directory that match a glob and none of the others, by their paths with slashes, sorted. Links to
 * folders are not followed.
 */
export function listFiles(root: string, include: readonly string[], exclude: readonly string[]): readonly string[] {
  const found =
    listPlain(root, include, exclude) ??
    globSync([...include], {
      cwd: root,
      ignore: [...exclude],
      posix: true,
      braceExpandMax: BRACE_EXPANSION_LIMIT,
      nodir: true,
      follow: false,
    });
  return [...new Set(found)].sort(compareText);
}

/**
 * Segments of letters, stars and braces with words in them. What begins with a dot is a matter of its own, and so is what
 * becomes `**` or nothing when braces are expanded.
 */
const PLAIN_SEGMENT =
  /^(?!\.)(?:\*\*|(?:[\w?.-]|\*(?!\*))+|[\w?.-]*\*?[\w?.-]*(?:\{[\w?-][\w?.-]*(?:,[\w?-][\w?.-]*)+\}[\w?.-]*)+)$/;

function isPlain(glob: string): boolean {
  return glob.split('/').every((segment) => PLAIN_SEGMENT.test(segment));
}

/** Systems whose file names are the same in upper and lower case. */
const IGNORES_CASE = process.platform === 'darwin' || process.platform === 'win32';

/**
 * What glob finds, in a third of its time: a plain walk that asks once for each folder which globs concern its files. Gives
 * up where there is more to it than that: globs that are not plain, or a link where the walk comes by.
 */
export function listPlain(
  root: string,
  include: readonly string[],
  exclude: readonly string[],
): readonly string[] | undefined {
  if (IGNORES_CASE || ![...include, ...exclude].every(isPlain)) return undefined;
  if (include.some((glob) => /(?:^|\/)\*\*$/.test(glob))) return undefined;
  // To glob, the folder itself may stand for the first star of what is left out.
  if (exclude.some((glob) => /^(?!\*\*\/)[^/]*[*?][^/]*\//.test(glob))) return undefined;
  const ways = include.map((glob) => minimatch(glob, false));
  const wanted = include.map((glob) => splitGlob(glob, false));
  const unwanted = exclude.map((glob) => splitGlob(glob, true));
  const found: string[] = [];

  /** Walks a folder, whose path ends with a slash or is empty; says whether it came through. */
  const walk = (folder: string): boolean => {
    const refused = unwanted.filter((glob) => glob.concerns(folder));
    // Nothing below is wanted then, since such a glob is for all that is below.
    if (refused.some(({ name }) => name === undefined)) return true;
    const asked = wanted.filter((glob) => glob.concerns(folder));
    for (const entry of entriesOf(path.join(root, folder))) {
      const { name } = entry;
      if (name.startsWith('.')) continue;
      const isFound = asked.some((glob) => glob.name?.match(name) === true);
      const isWay = !entry.isFile() && ways.some((glob) => glob.match(folder + name, true));
      if (entry.isSymbolicLink() && (isFound || isWay)) return false;
      if (entry.isDirectory()) {
        if (isWay && !walk(`${folder}${name}/`)) return false;
      } else if (isFound && !refused.some((glob) => glob.name?.match(name) === true)) {
        found.push(folder + name);
      }
    }
    return true;
  };
  return walk('') ? found : undefined;
}

/** A glob in two: which folders it looks for files in, and what these are called; undefined where that does not matter. */
interface SplitGlob {
  readonly concerns: (folder: string) => boolean;
  readonly name: Minimatch | undefined;
}

function splitGlob(glob: string, dot: boolean): SplitGlob {
  const start = glob.lastIndexOf('/') + 1;
  const name = glob.slice(start);
  const isOfAny = name === '**';
  // Any name will do to find out whether a file in the folder is looked for.
  const files = minimatch(isOfAny ? glob : `${glob.slice(0, start)}x`, dot);
  return { concerns: (folder) => files.match(`${folder}x`), name: isOfAny ? undefined : minimatch(name, dot) };
}

function minimatch(glob: string, dot: boolean): Minimatch {
  return new Minimatch(glob, { dot, braceExpandMax: BRACE_EXPANSION_LIMIT, nonegate: true, nocomment: true });
}

/** What is in a folder; nothing where it cannot be read. */
function entriesOf(folder: string): ReturnType<typeof readFolder> {
  try {
    return readFolder(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return [];
  }
}

function readFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
