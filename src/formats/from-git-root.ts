import type { CheckResult } from '../model/check-result.js';
import type { Entry } from '../model/entry.js';
import type { SourceLocation } from '../model/source.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { sha256 } from '../text/digest.js';

/**
 * A result whose locations start at the root of the Git repository instead of the root of the fleet: what platforms that know
 * the repository only expect (architecture.md, Paths in one place).
 */
export function fromGitRoot(result: CheckResult): CheckResult {
  const { prefix } = result.summary;
  if (prefix === '') return result;
  const move = (location: SourceLocation): SourceLocation => ({ ...location, file: prefix + location.file });
  const { comparison, locationOf } = result;
  return {
    ...result,
    repository: {
      ...result.repository,
      unreadFiles: result.repository.unreadFiles.map((file) => prefix + file),
      unreadPolicies: result.repository.unreadPolicies.map((file) => prefix + file),
    },
    summary: { ...result.summary, prefix: '' },
    diagnostics: result.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      location: move(diagnostic.location),
      related: diagnostic.related.map((place) => ({ ...place, location: move(place.location) })),
    })),
    ...(comparison !== undefined && {
      comparison: {
        ...comparison,
        changes: comparison.changes.map((change) => ({ ...change, location: move(change.location) })),
      },
    }),
    locationOf: (entry: Entry) => move(locationOf(entry)),
    readText: (file, isProposed) => result.readText(file.slice(prefix.length), isProposed),
  };
}

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
    return sha256(JSON.stringify([prefix, identity, occurrence]));
  };
}
