/** What a family reads from a version string (interop.md, 1). */
export interface ParsedVersion {
  /** The one spelling of this version: two strings mean the same version exactly when this is the same. */
  readonly canonical: string;
  /** The release train that support dates are given for, such as `17.9`. */
  readonly train: string;
  /** What versions are ordered by, part by part; no two canonical spellings of a family share a key. */
  readonly key: readonly (number | string)[];
  /** Set where a family holds lines of versions that have no order between them; only versions of one line compare. */
  readonly line?: string;
}

/** Reads a trimmed version string, or gives undefined where it is not of the family. */
export type ParseVersion = (text: string) => ParsedVersion | undefined;

/** Orders two keys part by part: numbers before texts, and a key before all that it begins. */
export function compareKeys(a: ParsedVersion['key'], b: ParsedVersion['key']): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === right || left === undefined || right === undefined) continue;
    if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

/** Longer texts than any `show version` sentence are not read. */
const LONGEST = 2000;

/** The version in a sentence such as `… Software (C2960-LANBASEK9-M), Version 15.0(2)SE4, RELEASE …`; other texts as they are. */
export function versionWord(text: string): string {
  const trimmed = text.slice(0, LONGEST).trim();
  const found = /\bversion[\s:]+([^\s:,;][^\s,;]*)/i.exec(trimmed)?.[1];
  return found ?? trimmed;
}
