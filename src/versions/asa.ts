import { type ParsedVersion, versionWord } from './parsed-version.js';

/** `9.12(4)67`, `9.12(4)`, and as file names and feeds have it `9.12.4.67` and `9.12(4.67)`. */
const RELEASE = /^(\d{1,6})\.(\d{1,6})(?:\((\d{1,6})(?:\.(\d{1,6}))?\)(\d{0,6})|\.(\d{1,6})(?:\.(\d{1,6}))?)$/;

/** ASA: the number after the parenthesis is the interim release. The train is `9.12`. */
export function parseAsa(text: string): ParsedVersion | undefined {
  // `show version` says behind the version in which context it was asked.
  const match = RELEASE.exec(versionWord(text.split('<', 1)[0] ?? ''));
  if (match === null) return undefined;
  const [, major, minor, maintenance, inside, after = '', dotted, last] = match;
  const numbers = [Number(major), Number(minor), Number(maintenance ?? dotted)] as const;
  const interims = [Number(inside ?? last ?? 0), Number(after)].filter((count) => count > 0);
  if (interims.length > 1) return undefined;
  const [interim = 0] = interims;
  return {
    canonical: `${numbers[0]}.${numbers[1]}(${numbers[2]})${interim > 0 ? interim : ''}`,
    train: `${numbers[0]}.${numbers[1]}`,
    key: [...numbers, interim],
  };
}
