import { compareText } from '../model/compare.js';
import { type FileSource, refuseLarge } from './file-source.js';
import { foundBelow } from './found-below.js';
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
