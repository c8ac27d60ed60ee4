import type { ParsedVersion } from './parsed-version.js';

/** `21.4R3-S5.4`, `12.3X48-D10`, `14.1X53-D47.3`, `15.1F6-S10.12`; with `-EVO` for Junos OS Evolved. */
const RELEASE =
  /^(\d{1,6})\.(\d{1,6})(?:([BFIRS])(\d{1,6})|(X)(\d{1,6})-D(\d{1,6}))(?:\.(\d{1,6}))?(?:-S(\d{1,6})(?:\.(\d{1,6}))?)?(?:\.(\d{1,6}))?(-EVO)?$/;
/** Beta and internal builds come before the features of F releases, those before R releases. */
const KINDS = 'BIFRSX';

/**
 * Junos and Junos Evolved: a service release (`-S5`) comes after all builds (`.15`) of the release that it fixes. The two
 * have no order between them. The train is `21.4`, or `12.3X48` where development split off.
 */
export function parseJunos(text: string): ParsedVersion | undefined {
  const found = /\[(\d[^[\]\s]*)\]/.exec(text) ?? /\bjunos(?:\s+os)?(?:\s+evolved)?[\s:]+(\d[^\s,]*)/i.exec(text);
  const match = RELEASE.exec((found?.[1] ?? text).toUpperCase());
  if (match === null) return undefined;
  const [, major, minor, kind, count, x, branch, day, build, service, serviceBuild, extra, evolved = ''] = match;
  // One build number at most: before the service release it would be that of another release.
  const builds = [build, serviceBuild, extra].filter((part) => part !== undefined);
  if (builds.length > 1 || (build !== undefined && service !== undefined)) return undefined;
  const [built] = builds;
  const numbers = [Number(major), Number(minor)] as const;
  const letter = kind ?? x ?? 'R';
  const [first, second] = x === undefined ? [Number(count), -1] : [Number(branch), Number(day)];
  const [fix, last] = [service === undefined ? -1 : Number(service), built === undefined ? -1 : Number(built)];
  const head = `${numbers.join('.')}${letter}${first}${second < 0 ? '' : `-D${second}`}`;
  return {
    canonical: `${head}${fix < 0 ? '' : `-S${fix}`}${last < 0 ? '' : `.${last}`}${evolved}`,
    train: `${numbers.join('.')}${x === undefined ? '' : `X${first}`}`,
    key: [...numbers, KINDS.indexOf(letter), first, second, fix, last],
    line: evolved === '' ? 'Junos' : 'Junos Evolved',
  };
}

/** Junos Evolved alone. */
export function parseJunosEvolved(text: string): ParsedVersion | undefined {
  const parsed = parseJunos(text);
  return parsed?.line === 'Junos Evolved' ? parsed : undefined;
}
