import { type ParsedVersion, versionWord } from './parsed-version.js';

const RELEASE = /^(?:PAN-OS\s+)?v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-([a-z]{1,5})(\d{0,6})|\.([a-z]{1,8}))?$/i;

/** PAN-OS: `-b4` (beta) comes before the release, `-h6` (hotfix) after it. The train is `11.1`. */
export function parsePanos(text: string): ParsedVersion | undefined {
  const match = RELEASE.exec(versionWord(text));
  if (match === null) return undefined;
  const [, major, minor, release, letters = '', count = '', edition = ''] = match;
  const numbers = [Number(major), Number(minor), Number(release)] as const;
  const kind = letters.toLowerCase();
  const variant = edition.toLowerCase();
  return {
    canonical:
      numbers.join('.') +
      (kind === '' ? '' : `-${kind}${count === '' ? '' : Number(count)}`) +
      (variant && `.${variant}`),
    train: `${numbers[0]}.${numbers[1]}`,
    key: [
      ...numbers,
      /^(?:b|beta|rc)$/.test(kind) ? 0 : kind === '' ? 1 : 2,
      kind,
      count === '' ? -1 : Number(count),
      variant,
    ],
  };
}
