import { minimatch } from 'minimatch';

import { BRACE_EXPANSION_LIMIT } from '../model/brace-expansion.js';
import { compareText } from '../model/compare.js';
import { type FileSource, refuseLarge } from '../model/file-source.js';

/** Files held in memory, by path: for tests, and for programs that have the text already. */
export function inMemory(files: Readonly<Record<string, string>>): FileSource {
  const matchesAny = (file: string, globs: readonly string[]): boolean =>
    globs.some((glob) => minimatch(file, glob, { braceExpandMax: BRACE_EXPANSION_LIMIT }));
  return {
    list: (include, exclude) =>
      Object.keys(files)
        .filter((file) => matchesAny(file, include) && !matchesAny(file, exclude))
        .sort(compareText),
    read(file, limit) {
      const text = Object.hasOwn(files, file) ? files[file] : undefined;
      if (text === undefined) return undefined;
      const bytes = new TextEncoder().encode(text);
      refuseLarge(bytes.byteLength, limit);
      return bytes;
    },
  };
}
