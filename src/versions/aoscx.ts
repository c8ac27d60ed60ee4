import { type ParsedVersion, versionWord } from './parsed-version.js';

const RELEASE = /^(?:ArubaOS-CX[\s_]+)?(?:([a-z]{1,10})\.)?(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/i;

/** AOS-CX, and AOS-S: the letters name the hardware that an image is for. The train is `10.13`. */
export function parseAoscx(text: string): ParsedVersion | undefined {
  const match = RELEASE.exec(versionWord(text));
  if (match === null) return undefined;
  const [, hardware = '', ...parts] = match;
  const numbers = parts.map(Number);
  const [major = 0, minor = 0, release = 0] = numbers;
  // Aruba pads: FL.10.09.1010, WC.16.05.0007.
  const padded = `${major}.${String(minor).padStart(2, '0')}.${String(release).padStart(4, '0')}`;
  return {
    canonical: hardware === '' ? padded : `${hardware}.${padded}`,
    train: `${major}.${String(minor).padStart(2, '0')}`,
    key: [...numbers, hardware],
  };
}
