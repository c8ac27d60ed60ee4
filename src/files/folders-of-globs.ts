import { posix } from 'node:path';

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
