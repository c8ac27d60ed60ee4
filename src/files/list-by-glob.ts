import { globSync } from 'glob';

import { BRACE_EXPANSION_LIMIT } from './plain-glob.js';
import { type ClosedFolders, findClosedFolders } from './closed-folders.js';

/** The files that globs find below a directory, and the folders that they are not looked for in. */
export interface Listing {
  /** Paths with forward slashes, sorted, the closed folders among them. */
  readonly paths: readonly string[];
  readonly closed: ClosedFolders['reasons'];
  /** Whether symbolic links may be among them. */
  readonly mayHaveLinks: boolean;
}

/** Lists by the package `glob`, where there are more than plain globs to it, or links on the way. */
export function listByGlob(root: string, include: readonly string[], exclude: readonly string[]): Listing {
  const { reasons: closed, links } = findClosedFolders(root, include, exclude);
  const isClosed = (file: string): boolean => {
    for (let at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1))
      if (links.has(file.slice(0, at)) || closed.has(file.slice(0, at))) return true;
    return false;
  };
  const found = globSync([...include], {
    cwd: root,
    ignore: [...exclude],
    posix: true,
    braceExpandMax: BRACE_EXPANSION_LIMIT,
    nodir: true,
    follow: false,
  });
  return { paths: [...found.filter((file) => !isClosed(file)), ...closed.keys()], closed, mayHaveLinks: true };
}
