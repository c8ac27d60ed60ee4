import type { ParsedVersion } from './parsed-version.js';

const RELEASE = /^(?:TiMOS-)?(?:[A-Z]{1,4}-)?(\d{1,6})\.(\d{1,6})\.([BIR])(\d{1,6})(?:-(\d{1,6}))?(?![\w.-])/;
const KINDS = 'IBR';

/** SR OS: `TiMOS-B-22.10.R3` is 22.10.R3; internal and beta builds come before releases. The train is `22.10`. */
export function parseSros(text: string): ParsedVersion | undefined {
  const match = RELEASE.exec(text);
  if (match === null) return undefined;
  const [, major, minor, kind = 'R', count, patch] = match;
  const numbers = [Number(major), Number(minor)] as const;
  const last = patch === undefined ? -1 : Number(patch);
  return {
    canonical: `${numbers.join('.')}.${kind}${Number(count)}${last < 0 ? '' : `-${last}`}`,
    train: numbers.join('.'),
    key: [...numbers, KINDS.indexOf(kind), Number(count), last],
  };
}
