import { minimatch } from 'minimatch';

import { compareText } from '../model/compare.js';
import type { FileSource } from '../model/file-source.js';

/** Files held in memory, by path: for tests, and for programs that have the text already. */
export function inMemory(files: Readonly<Record<string, string>>): FileSource {
  const matchesAny = (file: string, globs: readonly string[]): boolean => globs.some((glob) => minimatch(file, glob));
  return {
    list: (include, exclude) =>
      Object.keys(files)
        .filter((file) => matchesAny(file, include) && !matchesAny(file, exclude))
        .sort(compareText),
    read(file) {
      const text = Object.hasOwn(files, file) ? files[file] : undefined;
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  };
}
