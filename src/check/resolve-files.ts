import type { LoadedFile } from './load-files.js';
import type { Config } from '../model/config.js';
import { joinLostNames } from '../model/lost-names.js';
import { type Resolution, resolve, type ResolveInput } from '../resolve/resolve.js';

/** Resolves the entries of all files of a repository, as its config says. */
export function resolveFiles(files: readonly LoadedFile[], config: Pick<Config, 'deviceUniqueness'>): Resolution {
  return resolve(inputOf(files, config));
}

/** What there is to be resolved in files. */
export function inputOf(
  files: readonly LoadedFile[],
  { deviceUniqueness }: Pick<Config, 'deviceUniqueness'>,
): ResolveInput {
  return {
    files: files.map(({ file }) => file),
    entries: files.flatMap(({ entries }) => entries),
    lostNames: joinLostNames(files.map(({ lostNames }) => lostNames)),
    deviceUniqueness,
  };
}
