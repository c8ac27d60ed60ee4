import { createHash } from 'node:crypto';
import path from 'node:path';

import { CACHE_LIMIT, readOwnFile, workTreeOf } from '../files/cache-file.js';
import type { Limits } from '../model/config.js';
import { UserError } from '../model/user-error.js';
import { VERSION } from '../model/version.js';
import { isInside, realFolder } from '../files/real-folder.js';
import { writeFile } from '../files/write-file.js';
import { unpack } from '../parse/cache/layout.js';
import { createParseCache, type ParseCache } from '../parse/cache/parse-cache.js';

/** The digest of the sources that the program is built of; the build puts it here. */
declare const FLEETVET_PROGRAM: string | undefined;

/** A cache in a folder, for one repository. */
export interface OpenCache {
  readonly cache: ParseCache;
  /** Keeps what is new. Gives why it could not be kept, which is no fault of the check. */
  readonly save: () => Promise<string | undefined>;
}

/**
 * Opens what was parsed of the files of a repository before. What is damaged, or of another program, other limits or another
 * user, is as if it were not there. The result of a check never depends on it (command-line.md, check options).
 * @throws {UserError} where the folder lies in the repository, whose files are not to be trusted.
 */
export async function openCache(folder: string, repository: string, limits: Limits): Promise<OpenCache> {
  const place = realFolder(path.resolve(folder));
  const root = realFolder(repository);
  if (isInside(place, workTreeOf(root)))
    throw new UserError(
      `the cache ${folder} lies in the repository, where a change could put one of its own: name a folder outside`,
    );
  const program = typeof FLEETVET_PROGRAM === 'undefined' ? 'unbuilt' : FLEETVET_PROGRAM;
  const key = JSON.stringify([VERSION, program, limits]);
  const name = createHash('sha256').update(root).digest('hex').slice(0, 24);
  const file = path.join(folder, `parsed-${name}.cache`);
  const bytes = readOwnFile(file);
  const kept = bytes === undefined ? undefined : await unpack(key, bytes);
  const cache = createParseCache(key, kept);
  return {
    cache,
    async save() {
      const pieces = cache.pack();
      if (pieces === undefined) return undefined;
      try {
        await writeFile(folder, file, limited(pieces), 0o600);
        return undefined;
      } catch (error) {
        if (error instanceof UserError) return error.message;
        throw error;
      }
    },
  };
}

/** @throws {UserError} as soon as there are more bytes than will be read again. */
function* limited(pieces: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  let size = 0;
  for (const piece of pieces) {
    size += piece.byteLength;
    if (size > CACHE_LIMIT) throw new UserError(`it has more than ${CACHE_LIMIT / 2 ** 20} MB`);
    yield piece;
  }
}
