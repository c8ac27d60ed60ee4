import { createHash } from 'node:crypto';

import { type FileSource, UnreadableFile } from './file-source.js';

/** A source that remembers the files it read. */
export interface RecordedReads {
  readonly source: FileSource;
  /** Whether a file still has the bytes of its first read. */
  readonly isUnchanged: (path: string) => boolean;
}

/** Remembers the bytes of each file that is read from a source, by their hash. */
export function recordReads(source: FileSource): RecordedReads {
  const hashes = new Map<string, string>();
  const hashOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64');
  return {
    source: {
      ...source,
      read(path, limit) {
        const bytes = source.read(path, limit);
        if (bytes !== undefined && !hashes.has(path)) hashes.set(path, hashOf(bytes));
        return bytes;
      },
    },
    isUnchanged: (path) => {
      try {
        const bytes = source.read(path, Infinity);
        return bytes !== undefined && hashes.get(path) === hashOf(bytes);
      } catch (error) {
        if (error instanceof UnreadableFile) return false;
        throw error;
      }
    },
  };
}
