import { Minimatch } from 'minimatch';

import { BRACE_EXPANSION_LIMIT } from './plain-glob.js';

/** Globs that paths are matched with. */
interface Globs {
  /** Whether any of them matches a path. */
  readonly isMatch: (path: string) => boolean;
  /** Whether any of them may match something below a folder. */
  readonly reaches: (folder: string) => boolean;
}

/** Compiles globs, as glob does; with `dot` their stars stand for names that begin with a dot, too. */
export function createGlobs(globs: readonly string[], dot = false): Globs {
  const compiled = globs.map((glob) => compileGlob(glob, dot));
  return {
    isMatch: (path) => compiled.some((glob) => glob.match(path)),
    reaches: (folder) => compiled.some((glob) => glob.match(folder, true)),
  };
}

/** Compiles one glob. */
function compileGlob(glob: string, dot: boolean): Minimatch {
  return new Minimatch(glob, { dot, braceExpandMax: BRACE_EXPANSION_LIMIT, nonegate: true, nocomment: true });
}

/**
 * Whether a glob can lead out of the folder that it starts in, also by one of its alternatives: `{..,inventory}/*`.
 * @throws {TypeError} if it has more groups, such as `+(a|b)`, than the glob library takes.
 */
export function canLeave(glob: string): boolean {
  return compileGlob(glob, false).set.some((parts) => parts[0] === '' || parts.some((part) => part === '..'));
}
