import type { FileSource } from './file-source.js';

/** A source that knows the ids of the files read from it. `idOf` makes an id from the bytes of a file. */
export function withIds(source: FileSource, idOf: (bytes: Uint8Array) => string): FileSource {
  const ids = new Map<string, string>();
  return {
    ...source,
    read(path, limit) {
      const bytes = source.read(path, limit);
      if (bytes !== undefined) ids.set(path, idOf(bytes));
      return bytes;
    },
    blobOf: (path) => ids.get(path),
  };
}
