import { createHash } from 'node:crypto';

/** A short text that stands for a value, or for text that could not be read as one. */
export function digestOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
