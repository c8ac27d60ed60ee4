import type { LoadedFile } from './load-files.js';
import type { Config } from './model/config.js';
import { joinLostNames } from './model/lost-names.js';
import { resolve } from './resolve/resolve.js';

/** Resolves the entries of all files of a repository, as its config says. */
export function resolveFiles(
  files: readonly LoadedFile[],
  { deviceUniqueness }: Pick<Config, 'deviceUniqueness'>,
): ReturnType<typeof resolve> {
  return resolve({
    files: files.map(({ file }) => file),
    entries: files.flatMap(({ entries }) => entries),
    lostNames: joinLostNames(files.map(({ lostNames }) => lostNames)),
    deviceUniqueness,
  });
}
