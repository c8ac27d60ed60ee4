import { createHash } from 'node:crypto';

/** The hash functions that Git names objects by. */
export type ObjectFormat = 'sha1' | 'sha256';

/** The id that Git gives to a file's bytes: the hash of a short header and the bytes, in hexadecimal. */
export function blobId(bytes: Uint8Array, format: ObjectFormat): string {
  return createHash(format).update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
