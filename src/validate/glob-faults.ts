import { BRACE_EXPANSION_LIMIT } from '../files/plain-glob.js';
import { quote } from '../model/describe.js';

/** The longest path of any system. */
const LENGTH_LIMIT = 4096;

/** What is wrong with a glob, and how to fix it; undefined if it is valid. */
export async function faultOfGlob(
  glob: string,
): Promise<{ readonly message: string; readonly help: string } | undefined> {
  if (glob.length > LENGTH_LIMIT)
    return { message: `a glob is longer than ${LENGTH_LIMIT} characters`, help: 'split it into several globs' };
  if (/^(?:[/\\]|[A-Za-z]:)/.test(glob) || glob.split(/[/\\]/).includes('..'))
    return {
      message: `the glob ${quote(glob)} leaves the repository`,
      help: 'write globs from the root of the repository, with forward slashes',
    };
  if (mayStandForMany(glob) && (await standsForMany(glob)))
    return {
      message: `the glob ${quote(glob)} expands to more than ${BRACE_EXPANSION_LIMIT} globs`,
      help: 'use ** and * instead of so many alternatives',
    };
  return undefined;
}

/** Braces stand for twice as many globs with each comma at most, and for any number where they hold a range. */
function mayStandForMany(glob: string): boolean {
  return glob.includes('{') && (glob.includes('..') || 2 ** (glob.split(',').length - 1) > BRACE_EXPANSION_LIMIT);
}

/** Expanded by the glob library, which most configs do not need. */
async function standsForMany(glob: string): Promise<boolean> {
  const { braceExpand } = await import('minimatch');
  return braceExpand(glob, { braceExpandMax: BRACE_EXPANSION_LIMIT + 1 }).length > BRACE_EXPANSION_LIMIT;
}
