import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A short digest of a value, or of text that could not be read as one. */
export function digestOf(value: unknown): string {
  return sha256(typeof value === 'string' ? value : JSON.stringify(value ?? null)).slice(0, 32);
}

/** The SHA-256 of a text, 64 hexadecimal digits. */
export function sha256(text: string): string {
  // Loaded here: few checks need a digest, and each would start later by a few milliseconds.
  const { createHash } = require('node:crypto') as typeof Crypto;
  return createHash('sha256').update(text).digest('hex');
}
