import { createHash } from 'node:crypto';

import { withIds } from '../../src/files/file-source.js';
import type { FileSource } from '../../src/index.js';

const digestOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A working tree: it knows the id of a file once it was read. */
export const idsOnceRead = (source: FileSource): FileSource => withIds(source, digestOfBytes);

/** A commit: it knows the ids of all files. */
export const idsAtOnce = (source: FileSource): FileSource => ({
  ...source,
  blobOf: (file) => digestOfBytes(source.read(file, Infinity) ?? new Uint8Array()),
});
