import { posix } from 'node:path';

/** How many globs one with braces may stand for: `{a,b}{a,b}…` doubles with each pair, and anyone can change the config. */
export const BRACE_EXPANSION_LIMIT = 1000;

/** A compiled simple glob, matched folder by folder during a walk. It never matches names that begin with a dot. */
export interface PlainGlob {
  /** The progress of the glob in the root folder. */
  readonly root: Progress;
  /** Its progress in a folder, from that in the parent; empty if nothing below the folder can match. */
  readonly enter: (progress: Progress, folder: string) => Progress;
  /** Whether it may match a file in a folder. */
  readonly asksFor: (progress: Progress) => boolean;
  /** Whether it matches everything in a folder and below. */
  readonly asksForAll: (progress: Progress) => boolean;
  /** Whether it matches a file in a folder. */
  readonly isMatch: (progress: Progress, file: string) => boolean;
}

/** The indexes of the segments that may match the names in a folder. */
type Progress = readonly number[];

/**
 * Segments of letters, stars and braces with words in them. Excluded are segments that begin with a dot, and those that
 * become `**` or empty when braces are expanded.
 */
const PLAIN_SEGMENT =
  /^(?!\.)(?:\*\*|(?:[\w?.-]|\*(?!\*))+|[\w?.-]*(?:\*[\w?.-]*)?(?:\{[\w?-][\w?.-]*(?:,[\w?-][\w?.-]*)+\}[\w?.-]*)+)$/;

/** Limits to the stars and words of a segment, which bound the time to match a name. */
const STAR_LIMIT = 2;
const WORD_LIMIT = 100;

/** Compiles a glob with the meaning that minimatch gives it; undefined if it is not made of plain segments. */
export function compilePlainGlob(glob: string): PlainGlob | undefined {
  const texts = glob.split('/');
  if (!texts.every(isPlain)) return undefined;
  const segments = texts.map((text) => (text === '**' ? undefined : expressionOf(text)));
  const last = segments.length - 1;

  const withSkipped = (progress: Iterable<number>): Progress => {
    const all = new Set(progress);
    // The loop also visits what it adds.
    for (const at of all) if (at < last && segments[at] === undefined) all.add(at + 1);
    return [...all];
  };
  return {
    root: withSkipped([0]),
    enter(progress, folder) {
      const entered = new Set<number>();
      for (const at of progress) {
        const segment = segments[at];
        if (at > last) continue;
        if (segment === undefined) entered.add(at);
        else if (segment.test(folder)) entered.add(at + 1);
      }
      return withSkipped(entered);
    },
    asksFor: (progress) => progress.includes(last),
    asksForAll: (progress) => segments[last] === undefined && progress.includes(last),
    isMatch: (progress, file) => progress.includes(last) && segments[last]?.test(file) !== false,
  };
}

function isPlain(segment: string): boolean {
  if (!PLAIN_SEGMENT.test(segment)) return false;
  if (segment === '**') return true;
  const words = [...segment.matchAll(/\{([^{}]*)\}/g)].map(([, list = '']) => list.split(',').length);
  return segment.split('*').length - 1 <= STAR_LIMIT && words.reduce((all, count) => all * count, 1) <= WORD_LIMIT;
}

/** A segment as a regular expression. */
function expressionOf(segment: string): RegExp {
  const source = segment.replaceAll(/[.*?{},]/g, (character) => EXPRESSIONS[character] ?? character);
  return new RegExp(`^${source}$`, 'su');
}

const EXPRESSIONS: Readonly<Record<string, string>> = {
  '.': '\\.',
  '*': '.*',
  '?': '.',
  '{': '(?:',
  '}': ')',
  ',': '|',
};

/** The extension of YAML files at the end of a glob: `.yaml`, `.yml`, `.{yaml,yml}`. */
const YAML_EXTENSION = /\.(?:\{(ya?ml(?:,ya?ml)?)\}|(ya?ml))$/;

/** A glob whose YAML extension counts in upper, lower and mixed case, as it does on systems that ignore case (data-model.md, Files). */
export function withExtensionInAnyCase(glob: string): string {
  const [extension, list, word] = YAML_EXTENSION.exec(glob) ?? [];
  if (extension === undefined) return glob;
  const words = (list ?? word ?? '').split(',').flatMap(inAnyCase);
  return `${glob.slice(0, -extension.length)}.{${words.join(',')}}`;
}

/** A word in all mixtures of upper and lower case. */
function inAnyCase(word: string): readonly string[] {
  let words = [''];
  for (const letter of word) words = words.flatMap((start) => [start + letter, start + letter.toUpperCase()]);
  return words;
}

/** The folders that globs read from: a file in them that none reads may be a part of the fleet by mistake. */
interface FoldersOfGlobs {
  /** Without a slash at their ends, each once; none lies in another, and none is the root. */
  readonly folders: ReadonlySet<string>;
  /** The globs that name no folder, and so read from the root. */
  readonly fromRoot: readonly string[];
}

/** What makes a segment of a glob stand for more than one name. */
const MAGIC = /[*?[\]{}()!+@\\]/;

/** Words in braces, as in `{inventory,extra}`. */
const WORDS = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/;

/** The folders that globs name before their first star or brace; braces in the first name stand for several. */
export function foldersOfGlobs(globs: readonly string[]): FoldersOfGlobs {
  const named = new Set<string>();
  const fromRoot: string[] = [];
  for (const glob of globs.flatMap(expandFirst)) {
    const segments = posix.normalize(glob).split('/').slice(0, -1);
    const magic = segments.findIndex((segment) => MAGIC.test(segment));
    const folder = (magic === -1 ? segments : segments.slice(0, magic)).join('/');
    if (glob.startsWith('/') || folder === '..' || folder.startsWith('../')) continue;
    if (folder === '') fromRoot.push(glob);
    else named.add(folder);
  }
  return { folders: new Set([...named].filter((folder) => !isBelow(folder, named))), fromRoot };
}

/** Whether a path lies in one of some folders. */
export function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    if (folders.has(path.slice(0, at))) return true;
  return false;
}

function expandFirst(glob: string): readonly string[] {
  const slash = glob.indexOf('/');
  const [found, before = '', words = '', after = ''] = WORDS.exec(glob.slice(0, Math.max(0, slash))) ?? [];
  return found === undefined ? [glob] : words.split(',').map((word) => before + word + after + glob.slice(slash));
}
