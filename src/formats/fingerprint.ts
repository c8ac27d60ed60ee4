import { createHash } from 'node:crypto';

import type { Diagnostic } from '../model/diagnostic.js';

/**
 * Gives diagnostics fingerprints, 64 hexadecimal digits each, by which a platform knows them again in another commit: made
 * of the root of the fleet relative to the root of the Git repository and of their identity, not of lines and paths. Of
 * several with one identity, each has its number in its fingerprint, so that no two are the same.
 */
export function createFingerprinter(prefix: string): (diagnostic: Pick<Diagnostic, 'identity'>) => string {
  const seen = new Map<string, number>();
  return ({ identity }) => {
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    return createHash('sha256')
      .update(JSON.stringify([prefix, identity, occurrence]))
      .digest('hex');
  };
}
