/** The hash functions that Git names objects by. */
export type ObjectFormat = 'sha1' | 'sha256';
/** The id that Git gives to a file's bytes: the hash of a short header and the bytes, in hexadecimal. */
export declare function blobId(bytes: Uint8Array, format: ObjectFormat): string;
