import { quote } from '../model/describe.js';
import { hiddenDifference, lookOf } from '../text/lookalikes.js';

/** Folders that look like those of the areas and are not: in another case, or with other characters. */
export interface LookalikeFolders {
  /** Whether such a folder can be here or below. */
  readonly enters: (folder: string) => boolean;
  /** Why a path is not read, as the end of a sentence about it; undefined if it lies in no such folder. */
  readonly reasonFor: (path: string) => string | undefined;
}

/** Finds what looks like one of the folders: on another system, or to a reviewer, it is one. */
export function lookalikeFolders(folders: ReadonlySet<string>): LookalikeFolders {
  const areas = new Map([...folders].map((folder) => [comparable(folder), folder] as const));
  const onTheWay = new Set([...folders].flatMap((folder) => prefixesOf(folder).map(comparable)));
  const lookalikeOf = (path: string): readonly [folder: string, area: string] | undefined => {
    for (const folder of prefixesOf(path)) {
      const area = areas.get(comparable(folder));
      if (area !== undefined) return folder === area ? undefined : [folder, area];
    }
    return undefined;
  };
  return {
    enters: (folder) => !folders.has(folder) && (onTheWay.has(comparable(folder)) || lookalikeOf(folder) !== undefined),
    reasonFor(path) {
      const found = lookalikeOf(path);
      if (found === undefined) return undefined;
      const [folder, area] = found;
      const difference = hiddenDifference(folder, area);
      const detail = difference === undefined ? '' : ` (${difference})`;
      return `it is in the folder ${quote(folder)}, and the config reads ${quote(area)}${detail}`;
    },
  };
}

/** What paths that look the same have in common. */
function comparable(path: string): string {
  return lookOf(path)
    .split('/')
    .map((name) => name.trim().toLowerCase())
    .join('/');
}

/** The folders on the way to a path, and the path itself. */
function prefixesOf(path: string): readonly string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
