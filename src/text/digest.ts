import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A short digest of a value, or of text that could not be read as one. */
export function digestOf(value: unknown): string {
  return sha256(typeof value === 'string' ? value : JSON.stringify(value ?? null)).slice(0, 32);
}

/** The SHA-256 of a text, 64 hexadecimal digits. */
export function sha256(text: string): string {
  return crypto().createHash('sha256').update(text).digest('hex');
}

/** Loaded on first use: few checks need a digest, and each would start later by a few milliseconds. */
function crypto(): typeof Crypto {
  return require('node:crypto') as typeof Crypto;
}

/**
 * The UUID of version 5 for a name in a namespace (RFC 9562, section 5.5): the first half of the SHA-1 of both, with version
 * and variant set. The namespace is a UUID in its usual form.
 */
export function uuidV5(namespace: string, name: string): string {
  const bytes = crypto()
    .createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The namespace of all ids. It must never change: ids are stored elsewhere. */
const NAMESPACE = 'a58cc97d-f526-409b-8017-300058e7bd59';

/**
 * The id of an object: a version 5 UUID made from its collection, as in the API's path, and its identity fields
 * (data-model.md, Collections). The same fields always give the same id.
 */
export function objectId(collection: string, identity: readonly (string | undefined)[]): string {
  return uuidV5(NAMESPACE, JSON.stringify([collection, ...identity.map((part) => part ?? null)]));
}

/** Whether a text is written as a UUID is. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
