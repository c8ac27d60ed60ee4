import { type ParsedVersion, versionWord } from './parsed-version.js';

const RELEASE = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6})(I?))?(?:\[Default\]|[ -]LNT)?$/;

/** IOS XR: `7.5.2`, also with the `LNT` of XR7, and `6.2.25.22I`, an interim build on the way to 6.2.25. The train is `7.5`. */
export function parseIosxr(text: string): ParsedVersion | undefined {
  const match = RELEASE.exec(versionWord(text));
  if (match === null) return undefined;
  const [, major, minor, release, build, interim = ''] = match;
  const numbers = [Number(major), Number(minor), Number(release)] as const;
  const count = build === undefined ? -1 : Number(build);
  return {
    canonical: `${numbers.join('.')}${count < 0 ? '' : `.${count}${interim}`}`,
    train: `${numbers[0]}.${numbers[1]}`,
    key: [...numbers, interim === '' ? 1 : 0, count],
  };
}
