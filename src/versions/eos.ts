import { type ParsedVersion, versionWord } from './parsed-version.js';

const RELEASE = /^(?:EOS\d*-)?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?([A-Z]{0,4})((?:-[\w.]+)*)$/i;
/** `-28837868.4283M`: the number of a build, with what it was built from. */
const BUILD = /^\d+(?:\.\w+)?$/;
const EARLY = /^(alpha|beta|rc|eft)(\d{0,6})$/i;

/** EOS: builds are left out, `-EFT1` and the like come before the release, other additions after it. The train is `4.32`. */
export function parseEos(text: string): ParsedVersion | undefined {
  // Engineering builds say so in words behind the version.
  const match = RELEASE.exec(
    versionWord(text)
      .split(' ', 1)[0]
      ?.replace(/\.swi$/, '') ?? '',
  );
  if (match === null) return undefined;
  const [, major, minor, release, sub, train = '', tail = ''] = match;
  const numbers = [Number(major), Number(minor), Number(release), Number(sub ?? 0)] as const;
  const letters = train.toUpperCase();
  let stage: { readonly name: string; readonly count: string } | undefined;
  const additions: string[] = [];
  for (const part of tail.split('-').filter((piece) => piece !== '' && !BUILD.test(piece))) {
    const [, name, count = ''] = stage === undefined ? (EARLY.exec(part) ?? []) : [];
    if (name === undefined) additions.push(part);
    else stage = { name: name.toUpperCase(), count: count.replace(/^0+/, '') };
  }
  const early = stage === undefined ? [] : [`${stage.name}${stage.count}`];
  return {
    canonical: numbers.slice(0, numbers[3] > 0 ? 4 : 3).join('.') + [letters, ...early, ...additions].join('-'),
    train: `${numbers[0]}.${numbers[1]}`,
    key: [
      ...numbers,
      letters,
      stage === undefined ? 1 : 0,
      stage?.name ?? '',
      Number(stage?.count ?? 0),
      additions.join('-'),
    ],
  };
}
