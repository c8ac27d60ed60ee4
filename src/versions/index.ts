import { compareText } from '../model/compare.js';
import { FAMILIES, type VersionFamily } from './families.js';
import { compareKeys, type ParsedVersion } from './parsed-version.js';

export { familyOf, type VersionFamily } from './families.js';
export type { ParsedVersion } from './parsed-version.js';

/** A text is not a version of the family that it was read as, or two versions have no order between them. */
export class UnreadableVersion extends Error {
  override readonly name = 'UnreadableVersion';
}

/** What a family reads from a version string, or undefined where it cannot read it (interop.md, 1). */
export function parseVersion(family: VersionFamily, text: string): ParsedVersion | undefined {
  return FAMILIES[family](text.trim());
}

/** The one spelling of a version that all sources can be compared by, or undefined where the family cannot read it. */
export function canonicalVersion(family: VersionFamily, text: string): string | undefined {
  return parseVersion(family, text)?.canonical;
}

/**
 * Orders two versions of a family: negative where `a` is the older one, 0 exactly where the canonical spellings are equal.
 * @throws {UnreadableVersion} where the family cannot read one of them, and for Junos beside Junos Evolved.
 */
export function compareVersions(family: VersionFamily, a: string, b: string): number {
  const [left, right] = [read(family, a), read(family, b)];
  if (left.line !== right.line)
    throw new UnreadableVersion(
      `"${a}" (${left.line ?? family}) and "${b}" (${right.line ?? family}) are not comparable`,
    );
  return compareKeys(left.key, right.key);
}

/**
 * Orders any two texts as versions of a family, for lists: like {@link compareVersions} where that can tell, with what the
 * family cannot read at the end, and equal versions by their spelling.
 */
export function orderVersions(family: VersionFamily, a: string, b: string): number {
  const [left, right] = [parseVersion(family, a), parseVersion(family, b)];
  if (left === undefined || right === undefined)
    return left === right ? compareText(a, b) : left === undefined ? 1 : -1;
  return compareText(left.line ?? '', right.line ?? '') || compareKeys(left.key, right.key) || compareText(a, b);
}

function read(family: VersionFamily, text: string): ParsedVersion {
  const parsed = parseVersion(family, text);
  if (parsed === undefined) throw new UnreadableVersion(`"${text}" is not a version that ${family} can read`);
  return parsed;
}
