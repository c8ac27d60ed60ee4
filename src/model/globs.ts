import { expandBraces, GLOB_LIMIT } from './brace-expansion.js';

/** Where the names of a path, from the root on, have led in each of some globs. */
export type GlobStates = readonly number[];

/**
 * Globs that paths are matched with, name by name, so that a folder is looked into only where they reach. `*` and `?`
 * stay within a name, `**` is any number of folders, `[a-z]` one character of a class, `{a,b}` an alternative, and a
 * backslash takes what follows as it stands. The time is that of the length of the path and of the globs.
 */
export interface Globs {
  readonly start: GlobStates;
  /** After one more name of the path. */
  readonly step: (states: GlobStates, name: string) => GlobStates;
  /** Whether the path so far is matched. */
  readonly isMatch: (states: GlobStates) => boolean;
  /** Whether a path that goes on from here may be matched. */
  readonly reaches: (states: GlobStates) => boolean;
  /** Where a path as a whole has led. */
  readonly follow: (path: string) => GlobStates;
}

type Segment = typeof ACROSS | typeof END | ((name: string) => boolean);

const ACROSS = '**';
const END = 'end';

/** How globs are matched. */
export interface GlobOptions {
  /** Whether wildcards stand for names that begin with a dot, too. */
  readonly dot?: boolean;
}

/** Compiles globs; those with mistakes (see {@link faultOfGlobs}) match what their characters are. */
export function createGlobs(globs: readonly string[], { dot = false }: GlobOptions = {}): Globs {
  const program: Segment[] = [];
  const add = (states: Set<number>, state: number): void => {
    states.add(state);
    if (program[state] === ACROSS && program[state + 1] !== END) states.add(state + 1);
  };
  const starts = new Set<number>();
  const firsts: number[] = [];
  for (const glob of expandAll(globs)) {
    firsts.push(program.length);
    for (const part of glob.split('/')) {
      if (part === '' || part === '.' || (part === ACROSS && program.length > 0 && program.at(-1) === ACROSS)) continue;
      program.push(part === ACROSS ? ACROSS : compileName(part, dot));
    }
    program.push(END);
  }
  for (const first of firsts) add(starts, first);

  const step = (states: GlobStates, name: string): GlobStates => {
    const next = new Set<number>();
    for (const state of states) {
      const segment = program[state];
      if (segment === ACROSS) {
        if (!dot && name.startsWith('.')) continue;
        add(next, state);
        if (program[state + 1] === END) next.add(state + 1);
      } else if (typeof segment === 'function' && segment(name)) add(next, state + 1);
    }
    return next.size === 0 ? NOWHERE : [...next];
  };
  const start = [...starts];
  return {
    start,
    step,
    isMatch: (states) => states.some((state) => program[state] === END),
    reaches: (states) => states.some((state) => program[state] !== END),
    follow: (path) => path.split('/').reduce<GlobStates>((states, name) => step(states, name), start),
  };
}

const NOWHERE: GlobStates = [];

function* expandAll(globs: readonly string[]): Generator<string, void> {
  let count = 0;
  for (const glob of globs) {
    for (const expanded of expandBraces(glob)) {
      if (count >= GLOB_LIMIT) return;
      count += 1;
      yield expanded;
    }
  }
}

/** One character, or what stands for one; null for any number of any. */
type Token = string | null | ((character: string) => boolean);

function compileName(glob: string, dot: boolean): (name: string) => boolean {
  const tokens = readTokens(glob);
  const stars = tokens.filter((token) => token === null).length;
  const isLiteral = tokens.every((token) => token === null || typeof token === 'string');
  const star = tokens.indexOf(null);
  const textOf = (part: readonly Token[]): string => part.join('');
  if (isLiteral && stars === 0) {
    const literal = textOf(tokens);
    return (name) => name === literal;
  }
  const isHidden = (name: string): boolean => !dot && tokens[0] !== '.' && name.startsWith('.');
  if (isLiteral && stars === 1) {
    const [head, tail] = [textOf(tokens.slice(0, star)), textOf(tokens.slice(star + 1))];
    return (name) =>
      name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail) && !isHidden(name);
  }
  return (name) => !isHidden(name) && matchTokens(tokens, Array.from(name));
}

/** Goes back to the last star only: an earlier one can never do better. */
function matchTokens(tokens: readonly Token[], characters: readonly string[]): boolean {
  let [token, at, star, starAt] = [0, 0, -1, 0];
  while (at < characters.length) {
    const wanted = tokens[token];
    const character = characters[at] ?? '';
    if (wanted === null) {
      star = token;
      starAt = at;
      token += 1;
    } else if (typeof wanted === 'function' ? wanted(character) : wanted === character) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      token = star + 1;
      starAt += 1;
      at = starAt;
    } else return false;
  }
  return tokens.slice(token).every((rest) => rest === null);
}

function readTokens(glob: string): readonly Token[] {
  const characters = Array.from(glob);
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (character === '\\' && at + 1 < characters.length) {
      at += 1;
      tokens.push(characters[at] ?? '');
    } else if (character === '*') {
      if (tokens.at(-1) !== null) tokens.push(null);
    } else if (character === '?') tokens.push(() => true);
    else if (character === '[') {
      // The first character of a class may be the bracket that would close it.
      const isNegated = characters[at + 1] === '!' || characters[at + 1] === '^';
      const from = at + (isNegated ? 2 : 1);
      const end = characters.indexOf(']', from + 1);
      if (end === -1) tokens.push('[');
      else {
        const isIn = classOf(characters.slice(from, end));
        tokens.push(isNegated ? (one) => !isIn(one) : isIn);
        at = end;
      }
    } else tokens.push(character);
  }
  return tokens;
}

function classOf(members: readonly string[]): (character: string) => boolean {
  const ranges: (readonly [number, number])[] = [];
  const code = (at: number): number => members[at]?.codePointAt(0) ?? 0;
  for (let at = 0; at < members.length; at += 1) {
    const isRange = members[at + 1] === '-' && at + 2 < members.length;
    ranges.push([code(at), code(isRange ? at + 2 : at)]);
    if (isRange) at += 2;
  }
  return (character) => {
    const point = character.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => from <= point && point <= to);
  };
}
