import { type ParsedVersion, versionWord } from './parsed-version.js';

const RELEASE = /^(\d{1,6})\.(\d{1,6})\((\d{1,6})([a-z]?)\)(?:([A-Z]+)(\d{0,6})([a-z]?))?$/;

/** IOS: `15.2(4)E10`, `15.2(7)E0a`, `12.4(25g)`, also inside the sentence of `show version`. The train is `15.2E`. */
export function parseIos(text: string): ParsedVersion | undefined {
  const match = RELEASE.exec(versionWord(text));
  if (match === null) return undefined;
  const [, major, minor, release, mainline = '', letters = '', rebuild = '', fix = ''] = match;
  const numbers = [Number(major), Number(minor), Number(release)] as const;
  const count = Number(rebuild);
  const tail = `${letters}${count > 0 || fix !== '' ? count : ''}${fix}`;
  return {
    canonical: `${numbers[0]}.${numbers[1]}(${numbers[2]}${mainline})${tail}`,
    train: `${numbers[0]}.${numbers[1]}${letters}`,
    // IOS comes before IOS XE, which devices of either platform may run.
    key: [0, ...numbers, mainline, letters, count, fix],
  };
}
