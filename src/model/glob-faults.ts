import { expandBraces, GLOB_LIMIT } from './brace-expansion.js';
import { quote } from './describe.js';

/** No path is longer, on any system that we know of. */
const LENGTH_LIMIT = 4096;

/** What is wrong with one of some globs, and how to mend it. */
export interface GlobFault {
  readonly index: number;
  readonly message: string;
  readonly help: string;
}

/** What is wrong with a list of globs, each by its index. */
export function faultsOfGlobs(globs: readonly string[]): readonly GlobFault[] {
  const faults: GlobFault[] = [];
  let count = 0;
  for (const [index, glob] of globs.entries()) {
    const fault = faultOfGlob(glob);
    if (fault !== undefined) {
      faults.push({ index, ...fault });
      continue;
    }
    for (const _ of expandBraces(glob)) {
      count += 1;
      if (count > GLOB_LIMIT) break;
    }
    if (count <= GLOB_LIMIT) continue;
    const limit = GLOB_LIMIT.toLocaleString('en-US');
    const message = `this list stands for more than ${limit} globs, when the braces are written out`;
    return [...faults, { index, message, help: 'use ** and * in place of so many alternatives' }];
  }
  return faults;
}

function faultOfGlob(glob: string): Omit<GlobFault, 'index'> | undefined {
  if (glob.length > LENGTH_LIMIT)
    return { message: `a glob has more than ${LENGTH_LIMIT} characters`, help: 'write several shorter ones' };
  if (/^(?:[/\\]|[A-Za-z]:)/.test(glob) || glob.split(/[/\\]/).includes('..'))
    return {
      message: `the glob ${quote(glob)} leads out of the repository`,
      help: 'write globs from the root of the repository, with forward slashes',
    };
  if (glob.startsWith('!') || /[!@+*?]\(/.test(glob))
    return {
      message: `the glob ${quote(glob)} holds a pattern that there is none of: !, or one of !( @( +( *( ?(`,
      help: 'use *, **, ?, [a-z] and {a,b}; what is not wanted goes into exclude; write \\( where a name has a parenthesis',
    };
  return undefined;
}
