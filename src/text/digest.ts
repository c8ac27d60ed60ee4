import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A short digest of a value, or of text that could not be read as one. */
export function digestOf(value: unknown): string {
  // Loaded here: few checks need a digest, and each would start later by a few milliseconds.
  const { createHash } = require('node:crypto') as typeof Crypto;
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
