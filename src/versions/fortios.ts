import type { ParsedVersion } from './parsed-version.js';

/** `7.2.10`, `v7.2.10-build1706`, `FortiGate-60F v7.4.8,build2795,250523 (GA.M)`. */
const RELEASE = /(?:^|[\s-])v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[\s,-]|$)/i;

/** FortiOS, and what Fortinet numbers like it: without the `v` and the build. The train is `7.2`. */
export function parseFortios(text: string): ParsedVersion | undefined {
  const match = RELEASE.exec(text.slice(0, 500));
  if (match === null) return undefined;
  const numbers = match.slice(1, 4).map(Number);
  const [major = 0, minor = 0] = numbers;
  return { canonical: numbers.join('.'), train: `${major}.${minor}`, key: numbers };
}
