import { compareText } from '../model/compare.js';
import type { FileSource } from './file-source.js';
import { foundBelow } from './found-below.js';
import { createGlobs } from './globs.js';

/** A source with some files replaced, or removed if their text is undefined. */
export function withFiles(base: FileSource, files: ReadonlyMap<string, string | undefined>): FileSource {
  return {
    async list(include, exclude) {
      const [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, true)];
      const below = (await base.list(include, exclude)).filter((path) => !files.has(path));
      const own = [...files].filter(
        ([path, text]) => text !== undefined && wanted.isMatch(path) && !unwanted.isMatch(path),
      );
      return [...below, ...own.map(([path]) => path)].sort(compareText);
    },
    async listBelow(folders, enters) {
      const below = ((await base.listBelow?.(folders, enters)) ?? []).filter(({ path }) => !files.has(path));
      const isFound = foundBelow(folders, enters);
      const own = [...files].filter(([path, text]) => text !== undefined && isFound(path));
      return [...below, ...own.map(([path]) => ({ path, kind: 'file' as const }))];
    },
    readConfig: (path, limit) => base.readConfig?.(path, limit),
    read(path, limit) {
      if (!files.has(path)) return base.read(path, limit);
      const text = files.get(path);
      return text === undefined ? undefined : Buffer.from(text, 'utf8');
    },
  };
}
