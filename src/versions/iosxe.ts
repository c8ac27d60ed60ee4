import { type ParsedVersion, versionWord } from './parsed-version.js';

/** `17.09.04a`, `16.12.3s`, and with the build `17.12.02.0.2739`; image catalogs put the name of the release in front. */
const RELEASE =
  /^(?:[A-Z][a-z]{3,12}[- ])?(\d{1,6})\.(\d{1,6})\.(\d{1,6})([a-z]{0,2}\d?)(?:\.0\.\d{1,9}|\.(\d{1,6}))?$/i;
/** `03.16.04b.S`, `03.06.08E`: before 16.1 the letters of the train stand at the end. */
const EARLY = /^([23])\.(\d{1,6})\.(\d{1,6})([a-z]?)\.?([A-Z]{1,3})(\d{0,3})$/;

/** IOS XE: zero padding makes no difference; rebuilds with a letter are versions of their own. The train is `17.9`. */
export function parseIosxe(text: string): ParsedVersion | undefined {
  const word = versionWord(text);
  const early = EARLY.exec(word.replace(/^0+(?=\d)/, ''));
  if (early !== null) {
    const [, major, minor, release, rebuild = '', letters = '', special = ''] = early;
    const numbers = [Number(major), Number(minor), Number(release)] as const;
    const count = Number(special);
    return {
      canonical: `${numbers.join('.')}${rebuild}.${letters}${count > 0 ? count : ''}`,
      train: `${numbers[0]}.${numbers[1]}`,
      key: [1, ...numbers, rebuild, 0, letters, count],
    };
  }
  const match = RELEASE.exec(word);
  if (match === null) return undefined;
  const [, major, minor, release, letters = '', fourth] = match;
  const numbers = [Number(major), Number(minor), Number(release)] as const;
  const rebuild = letters.toLowerCase();
  // Access points count on with a fourth number.
  const last = Number(fourth ?? 0);
  return {
    canonical: `${numbers.join('.')}${rebuild}${last > 0 ? `.${last}` : ''}`,
    train: `${numbers[0]}.${numbers[1]}`,
    key: [1, ...numbers, rebuild, last],
  };
}
