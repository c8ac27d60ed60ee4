/** Characters that look like an ASCII character, by that character. */
const LOOKS_LIKE: readonly (readonly [ascii: string, others: string])[] = [
  ['-', '\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d'],
  [' ', '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  ['', '\u034f\u200b\u200c\u200d\u2060\ufeff'],
  ['A', '\u0391\u0410'],
  ['B', '\u0392\u0412'],
  ['C', '\u03f9\u0421'],
  ['E', '\u0395\u0415'],
  ['H', '\u0397\u041d'],
  ['I', '\u0399\u0406'],
  ['J', '\u0408'],
  ['K', '\u039a\u041a'],
  ['M', '\u039c\u041c'],
  ['N', '\u039d'],
  ['O', '\u039f\u041e'],
  ['P', '\u03a1\u0420'],
  ['S', '\u0405'],
  ['T', '\u03a4\u0422'],
  ['X', '\u03a7\u0425'],
  ['Y', '\u03a5\u04ae'],
  ['Z', '\u0396'],
  ['a', '\u0430'],
  ['c', '\u0441'],
  ['e', '\u0435'],
  ['i', '\u0456'],
  ['j', '\u0458'],
  ['o', '\u03bf\u043e'],
  ['p', '\u0440'],
  ['s', '\u0455'],
  ['x', '\u0445'],
  ['y', '\u0443'],
];

const ASCII_OF = new Map(
  LOOKS_LIKE.flatMap(([ascii, others]) => Array.from(others, (other) => [other, ascii] as const)),
);

/** Whether a text has characters with lookalikes or several spellings. */
export function isBeyondAscii(text: string): boolean {
  return /[^\u0020-\u007e]/.test(text);
}

/** What a text looks like: texts with the same result look the same. */
export function lookOf(text: string): string {
  return isBeyondAscii(text)
    ? Array.from(text.normalize('NFKC'), (character) => ASCII_OF.get(character) ?? character).join('')
    : text;
}

/**
 * How two texts that look the same differ: the first character that is written differently, with its code points, such as
 * `"ü" is U+00FC in one and U+0075 U+0308 in the other`. Undefined where the texts do not look the same, or are the same.
 */
export function hiddenDifference(one: string, other: string): string | undefined {
  if (one === other || lookOf(one) !== lookOf(other)) return undefined;
  const [left, right] = [charactersOf(one), charactersOf(other)];
  const at = left.findIndex((character, index) => character !== right[index]);
  const [a = '', b = ''] = [left[at], right[at]];
  return `"${lookOf(a) || lookOf(b)}" is ${codePoints(a)} in one and ${codePoints(b)} in the other`;
}

function charactersOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

function codePoints(text: string): string {
  const points = Array.from(text, (character) =>
    (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  );
  return points.length === 0 ? 'nothing' : points.map((point) => `U+${point}`).join(' ');
}
