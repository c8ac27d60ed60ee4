import { compareText } from '../model/compare.js';
import { type FileSource, foundBelow, refuseLarge } from './file-source.js';
import { createGlobs } from './globs.js';

/** Files held in memory, by path: for tests, and for programs that have the text already. */
export function inMemory(files: Readonly<Record<string, string>>): FileSource {
  return {
    list(include, exclude) {
      const [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, true)];
      const found = Object.keys(files).filter((file) => wanted.isMatch(file) && !unwanted.isMatch(file));
      return Promise.resolve(found.sort(compareText));
    },
    listBelow(folders, enters) {
      const paths = Object.keys(files).filter(foundBelow(folders, enters));
      return Promise.resolve(paths.map((path) => ({ path, kind: 'file' })));
    },
    read(file, limit) {
      const text = Object.hasOwn(files, file) ? files[file] : undefined;
      if (text === undefined) return undefined;
      const bytes = new TextEncoder().encode(text);
      refuseLarge(bytes.byteLength, limit);
      return bytes;
    },
  };
}

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
    read(path, limit) {
      if (!files.has(path)) return base.read(path, limit);
      const text = files.get(path);
      return text === undefined ? undefined : Buffer.from(text, 'utf8');
    },
  };
}
