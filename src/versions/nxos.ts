import { type ParsedVersion, versionWord } from './parsed-version.js';

/** `9.3(10)`, `10.4(5)M`, `7.0(3)I7(10)`, `6.0(2)A8(11b)`, `7.3(1)D1(1) [build …]`, `5.0(3)N2(4.13a)`. */
const RELEASE =
  /^(\d{1,6})\.(\d{1,6})\((\d{1,6})(?:\.(\d{1,6}))?([a-z]{0,2})\)(?:\(?([A-Z]{1,2})\)?(?:(\d{1,6})(?:\((\d{1,6})(?:\.(\d{1,6}))?([a-z]{0,2})\))?)?)?$/;
/** `9.3.10`, `10.3.4a.M`: as the names of image files have it. */
const DOTTED = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})([a-z]?)(?:\.?([MF]))?$/;

/** NX-OS: the `M` or `F` of 10.x names a type of release, and is not part of the version. The train is `9.3`. */
export function parseNxos(text: string): ParsedVersion | undefined {
  const word = versionWord(text.split('[', 1)[0] ?? '');
  const match = RELEASE.exec(word) ?? RELEASE.exec(word.replace(DOTTED, '$1.$2($3$4)$5'));
  if (match === null) return undefined;
  const [, major, minor, release, interim = '', fix = '', letters = '', branch = '', build, patch, rebuild = ''] =
    match;
  const numbers = [Number(major), Number(minor), Number(release)] as const;
  const isType = numbers[0] >= 10 && branch === '' && /^[MF]$/.test(letters);
  const train = isType ? '' : letters;
  const [step, count] = [Number(interim), branch === '' ? -1 : Number(branch)];
  const [inner, sub] = [build === undefined ? -1 : Number(build), patch === undefined ? -1 : Number(patch)];
  return {
    canonical:
      `${numbers[0]}.${numbers[1]}(${numbers[2]}${step > 0 ? `.${step}` : ''}${fix})` +
      `${train}${count < 0 ? '' : count}${inner < 0 ? '' : `(${inner}${sub < 0 ? '' : `.${sub}`}${rebuild})`}`,
    train: `${numbers[0]}.${numbers[1]}`,
    key: [...numbers, step, fix, train, count, inner, sub, rebuild],
  };
}
