import { braceExpand } from 'minimatch';

import { BRACE_EXPANSION_LIMIT } from '../model/brace-expansion.js';
import { quote } from '../model/describe.js';

/** No path is longer, on any system that we know of. */
const LENGTH_LIMIT = 4096;

/** What is wrong with a glob, and how to mend it; undefined where nothing is. */
export function faultOfGlob(glob: string): { readonly message: string; readonly help: string } | undefined {
  if (glob.length > LENGTH_LIMIT)
    return { message: `a glob has more than ${LENGTH_LIMIT} characters`, help: 'write several shorter ones' };
  if (/^(?:[/\\]|[A-Za-z]:)/.test(glob) || glob.split(/[/\\]/).includes('..'))
    return {
      message: `the glob ${quote(glob)} leads out of the repository`,
      help: 'write globs from the root of the repository, with forward slashes',
    };
  if (braceExpand(glob, { braceExpandMax: BRACE_EXPANSION_LIMIT + 1 }).length > BRACE_EXPANSION_LIMIT)
    return {
      message: `the glob ${quote(glob)} stands for more than ${BRACE_EXPANSION_LIMIT} globs, when its braces are written out`,
      help: 'use ** and * in place of so many alternatives',
    };
  return undefined;
}
