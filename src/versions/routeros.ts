import { type ParsedVersion, versionWord } from './parsed-version.js';

const RELEASE =
  /^(?:RouterOS\s+)?v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?:(alpha|beta|rc)(\d{1,6}))?(?:\s+\([\w -]+\))?$/i;
const STAGES = ['alpha', 'beta', 'rc'];

/** RouterOS: `7.1rc4` comes before `7.1`; the channel behind it, `(stable)`, is left out. The train is `7.1`. */
export function parseRouteros(text: string): ParsedVersion | undefined {
  const match = RELEASE.exec(versionWord(text));
  if (match === null) return undefined;
  const [, major, minor, patch, stage, count] = match;
  const numbers = [Number(major), Number(minor), Number(patch ?? 0)] as const;
  const early = stage === undefined ? '' : `${stage.toLowerCase()}${Number(count)}`;
  return {
    canonical: numbers.slice(0, numbers[2] > 0 ? 3 : 2).join('.') + early,
    train: `${numbers[0]}.${numbers[1]}`,
    key: [...numbers, stage === undefined ? STAGES.length : STAGES.indexOf(stage.toLowerCase()), Number(count ?? 0)],
  };
}
