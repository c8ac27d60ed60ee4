import { createHash } from 'node:crypto';

import type { Diagnostic } from '../model/diagnostic.js';

/**
 * Gives diagnostics fingerprints, 64 hexadecimal digits each, by which a platform knows them again in another commit: made
 * of what is wrong with whom, not of lines and files. Of several that are alike, each has the number that it comes as in
 * its fingerprint, so that no two are the same.
 */
export function createFingerprinter(): (diagnostic: Pick<Diagnostic, 'identity'>) => string {
  const seen = new Map<string, number>();
  return ({ identity }) => {
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    return createHash('sha256')
      .update(JSON.stringify([identity, occurrence]))
      .digest('hex');
  };
}
