import type { ParsedVersion } from './parsed-version.js';

/** `7.2.10`, `v7.2.10-build1706`, `FortiGate-60F v7.4.8,build2795,250523 (GA.M)`. */
const RELEASE = /(?:^|[\s-])v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?=[\s,-]|$)/i;
/** What is no release yet, behind the version: `-beta2`, `(Beta 3)`, `(Interim)`. */
const EARLY = /[\s,(-](alpha|beta|rc|interim)[\s.-]?(\d{0,6})/i;
const STAGES: readonly string[] = ['interim', 'alpha', 'beta', 'rc'];

/**
 * FortiOS, and what Fortinet numbers like it: without the `v` and the build; betas come before the release. The train is
 * `7.2`.
 */
export function parseFortios(text: string): ParsedVersion | undefined {
  const start = text.slice(0, 500);
  const match = RELEASE.exec(start);
  if (match === null) return undefined;
  const numbers = match.slice(1, 4).map(Number);
  const [major = 0, minor = 0] = numbers;
  const [, word, count = ''] = EARLY.exec(start.slice(match.index + match[0].length)) ?? [];
  const [stage, number] = [word?.toLowerCase(), Number(count)];
  return {
    canonical: `${numbers.join('.')}${stage === undefined ? '' : `-${stage}${number > 0 ? number : ''}`}`,
    train: `${major}.${minor}`,
    key: [...numbers, stage === undefined ? STAGES.length : STAGES.indexOf(stage), number],
  };
}
