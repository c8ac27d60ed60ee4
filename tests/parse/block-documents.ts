// Arbitraries for texts in block style: sound ones in every layout, lines in no order, and texts that are mutated.
import fc from 'fast-check';

/** Scalars and flow collections on one line, sound and unsound ones, with what may be taken for something else. */
const SCALARS = [
  ...['a', 'b c', 'é', '😀', 'a#b', 'a #b', 'x  # c', '-a', '?x', ':x', '::1', 'a:b', 'a: b', 'a:', '# c', 'x '],
  ...['12', '-1', '+3', '-0', '007', '0o17', '0o8', '0x1F', '0xg', '1_000', '9007199254740993', '1'.repeat(30)],
  ...['1.5', '.5', '5.', '-.5', '.', '-', '+', '..', '1e3', '1E-3', '1e', '123E4567', '1.2.3', '17.10', '2026-01-01'],
  ...['.inf', '-.inf', '+.INF', '.Inf', '+.nan', '.NaN', 'inf', 'nan', 'null', 'Null', 'nULL', '~', 'true', 'FALSE'],
  ...['yes', "'it''s'", "''", '""', '"q" # c', '"q"#c', '"a\\"b"', '"\\u0041"', '"x\\ny"', "'a: b'", "'x'y", '"a" b'],
  ...['[]', '{}', '[a, b]', '[ a , "b", \'c\' ]', '{a: b}', '{ a: b, c: [d] } # c', '{1: 2, a: 3}', '[[a], [b]]'],
  ...['{a: b, a: c}', '[a: b]', '[a,]', '[,]', '{"a": 1}', '{"a":1}', '{a}', '{a:}', '[a #b]', '[a]b', '[-1, -]'],
  ...['[', ']', '{', '}', '|', '>', '|-', '@x', '`x', '%x', ',x', '*a', '&a x', '!!str x', '?', ':', '- x', '? x'],
  ...['a\tb', '\ta', '\uFEFFx', '---', '...', '<<', '__proto__', 'constructor'],
];

const SOUND = [
  'a',
  'b c',
  '12',
  '1.5',
  '~',
  'true',
  "'it''s'",
  '"q"',
  '[a, b]',
  '{a: b}',
  'v # c',
  '"x" # c',
  '[a] # c',
];

/** Words of which text over several lines is made, with what may be taken for something else. */
const WORDS = [
  ...[
    'a',
    'b c',
    'é',
    '-',
    '- x',
    '? y',
    '&a',
    '*b',
    '!t',
    '|',
    '>',
    '%',
    '@',
    ':x',
    'x:',
    'k: v',
    '#c',
    'a #c',
    "it''s",
  ],
  ...[
    '\\',
    '\\\\',
    '\\n',
    '\\x41',
    '\\u00e9',
    '\\q',
    '\\ ',
    '"',
    "'",
    ',',
    '[',
    ']',
    '{',
    '}',
    '~',
    '1',
    'x\ty',
    '\t',
    '\u2028',
  ],
];

const words = fc.constantFrom('a', 'b c', '12', 'é', 'x', ...WORDS);
const few = { minLength: 1, maxLength: 4 };

/** A line of text: how much deeper than the least column it stands, what it holds, and the blanks behind. */
const textLines = fc.array(
  fc.tuple(
    fc.constantFrom(0, 0, 0, 0, 1, 2, 3),
    fc.oneof(words, words, fc.constant('')),
    fc.constantFrom('', '', '', ' ', '  '),
  ),
  few,
);

const HEADERS = [
  '|',
  '>',
  '|-',
  '>-',
  '|+',
  '>+',
  '|2',
  '>1',
  '|2-',
  '>+1',
  '|-3',
  '| # c',
  '> # c',
  '|  ',
  '>#c',
  '|0',
  '|++',
];

type Multiline = (column: number) => string;

const indented = (column: number, drawn: readonly (readonly [number, string, string])[]): readonly string[] =>
  drawn.map(([more, text, behind]) =>
    text === '' && more < 2 ? behind : `${' '.repeat(column + more)}${text}${behind}`,
  );

/** Values over several lines, sound ones and such as are almost sound; given the least column of their lines. */
export const multilines: fc.Arbitrary<Multiline> = fc.oneof(
  fc.tuple(fc.constantFrom(...HEADERS), fc.constantFrom(0, 0, 0, 1, 2, -1), textLines).map(
    ([header, shift, drawn]): Multiline =>
      (column) =>
        [header, ...indented(Math.max(column + shift, 0), drawn)].join('\n'),
  ),
  fc.tuple(words, fc.constantFrom(0, 0, 1, -1), textLines).map(
    ([first, shift, drawn]): Multiline =>
      (column) =>
        [first, ...indented(Math.max(column + shift, 0), drawn)].join('\n'),
  ),
  fc
    .tuple(fc.constantFrom('"', "'"), words, fc.constantFrom(0, 0, 0, 1, -1), textLines, fc.constantFrom('', '', '\\'))
    .map(([quote, first, shift, drawn, tail]): Multiline => (column) => {
      const clean = (text: string): string => text.replaceAll(quote, quote === "'" ? "''" : '\\"');
      const all = [clean(first) + tail, ...indented(Math.max(column + shift, 0), drawn).map(clean)];
      return quote + all.join('\n') + quote;
    }),
  fc
    .tuple(
      fc.boolean(),
      fc.array(
        fc.tuple(
          fc.oneof(words, fc.constantFrom('[b]', '"q r"', "'s'", 'plain text', '{c: d}', '"x\n      y"', '{}')),
          fc.constantFrom(',', ', ', ',\n', '\n,', ', # c\n', ' # c\n', '\n', '\n\n', ',\n# c\n'),
        ),
        few,
      ),
      fc.constantFrom('', '\n', ' '),
      fc.constantFrom(0, 0, 0, 1, 2, -1),
      fc.boolean(),
    )
    .map(([isList, drawn, lead, shift, isLow]): Multiline => (column) => {
      const items = drawn.map(([word, behind], index) => (isList ? '' : `k${index}: `) + word + behind).join('');
      const body = (lead + items).replaceAll('\n', `\n${' '.repeat(Math.max(column + shift, 0))}`);
      const before = isLow ? body.replace(/ *$/, ' '.repeat(Math.max(column - 1, 0))) : body;
      return `${isList ? '[' : '{'}${before}${isList ? ']' : '}'}`;
    }),
);

const KEYS = ['a', 'b', 'name', 'x y', '1', '10', "'q'", '"k"', 'true', 'null', '1.5', '<<', 'é', 'a#b', 'k ', '-k'];

/** What may stand between two lines of a sound text: nothing, blank lines and comments at any column. */
const fillers = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc
    .array(fc.tuple(fc.nat(8), fc.constantFrom('', '# c', '# d')), { maxLength: 3 })
    .map((lines) => lines.map(([indent, text]) => `${' '.repeat(indent)}${text}\n`).join('')),
);

interface Branch {
  readonly isList: boolean;
  readonly items: readonly {
    readonly filler: string;
    readonly behind: string;
    value: string | Multiline | Branch | undefined;
    readonly below: boolean;
  }[];
  /** How much deeper than the line above it stands; a list below a key may stand at its column. */
  readonly step: number;
  /** Whether it begins behind the hyphen of the item that it is the value of. */
  readonly compact: boolean;
  readonly filler: string;
}

const branchesWith = (multiline: fc.Arbitrary<Multiline>): fc.Arbitrary<Branch> =>
  fc.letrec<{ branch: Branch }>((tie) => ({
    branch: fc.record({
      isList: fc.boolean(),
      items: fc.array(
        fc.record({
          filler: fillers,
          behind: fc.constantFrom('', '', ' ', ' # k'),
          below: fc.constantFrom(false, false, true),
          value: fc.oneof<fc.MaybeWeightedArbitrary<string | Multiline | Branch | undefined>[]>(
            { maxDepth: 4, depthSize: 'small' },
            fc.oneof(fc.constantFrom(...SOUND), fc.constant(undefined)),
            tie('branch'),
            multiline,
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      step: fc.constantFrom(2, 2, 2, 1, 4, 0),
      compact: fc.boolean(),
      filler: fillers,
    }),
  })).branch;

function render({ isList, items, filler }: Branch, column: number, isInline: boolean): string {
  const lines = items.map((item, index) => {
    const lead = index === 0 && isInline ? '' : item.filler + ' '.repeat(column);
    const mark = isList ? '-' : `${'abcd'[index] ?? 'e'}:`;
    const { value } = item;
    if (value === undefined) return `${lead}${mark}${item.behind}\n`;
    if (typeof value === 'string' || typeof value === 'function') {
      const text = typeof value === 'string' ? value : value(column + 1);
      return item.below
        ? `${lead}${mark}${item.behind}\n${' '.repeat(column + 1)}${text}\n`
        : `${lead}${mark} ${text}\n`;
    }
    if (isList && value.compact) return `${lead}- ${render(value, column + 2, true)}`;
    const below = column + (value.isList && !isList ? value.step : Math.max(value.step, 1));
    return `${lead}${mark}${item.behind}\n${render(value, below, false)}`;
  });
  return lines.join('') + filler;
}

/** Sound texts of one document in block style, with values on one line. */
export const soundTexts: fc.Arbitrary<string> = branchesWith(
  fc.constantFrom((column) => `a\n${' '.repeat(column)}b`),
).map((branch) => render(branch, 0, false));

/** Texts of one document with values over several lines, most of them sound. */
export const multilineTexts: fc.Arbitrary<string> = branchesWith(multilines).map((branch) => render(branch, 0, false));

const inlineValues = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...SOUND) }, fc.constantFrom(...SCALARS));

const lines = fc.oneof(
  fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(': ', ':  ', ' : '), inlineValues),
  fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(':', ': ', ': # c', ':#c')),
  fc.tuple(fc.constantFrom('- ', '-  ', '- - '), inlineValues),
  fc.tuple(fc.constantFrom('- '), fc.constantFrom(...KEYS), fc.constantFrom(': v', ':', ': # c')),
  fc.tuple(fc.constantFrom('-', '- ', '- # c', '# c', '', ' ', '---', '--- # c', '--- a', '...', '%YAML 1.2', '\t')),
);

/** Lines at columns that mostly fit, of which some make a sound text. */
export const lineTexts: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 0, 2, 2, 4, 1), lines), { minLength: 1, maxLength: 6 })
  .map((drawn) => drawn.map(([column, parts]) => `${' '.repeat(column)}${parts.join('')}\n`).join(''));

const INSERTED = [
  ...['\t', '\r', '\n', ' ', ':', ': ', '- ', '-', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '&a ', '*a', '!', '|'],
  ...['>', '?', '%', '@', '`', '\0', '\x01', '\uFEFF', '---\n', '...\n', '  ', '\\', '~', '0', 'e', '.', '\u2028'],
];

/** A change of one place in a text, of which the numbers say which place. */
const mutations: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 3 })).map(([where, length]) => (text: string) => {
    const at = where % (text.length + 1);
    return text.slice(0, at) + text.slice(at + length);
  }),
  fc.tuple(fc.nat(), fc.constantFrom(...INSERTED)).map(([where, inserted]) => (text: string) => {
    const at = where % (text.length + 1);
    return text.slice(0, at) + inserted + text.slice(at);
  }),
  fc
    .tuple(
      fc.nat(),
      fc.nat(),
      fc.constantFrom('in', 'out', 'copy', 'drop', 'join', 'comment', 'value', 'tail'),
      fc.nat(8),
      fc.constantFrom(...SCALARS),
    )
    .map(([where, from, how, indent, scalar]) => (text: string) => {
      const all = text.split('\n');
      const at = where % all.length;
      const line = all[at] ?? '';
      const changed: Readonly<Record<typeof how, readonly string[]>> = {
        in: [` ${line}`],
        out: [line.replace(/^ /, '')],
        copy: [line, all[from % all.length] ?? ''],
        drop: [],
        join: [line + (all[at + 1] ?? '').trim()],
        comment: [`${' '.repeat(indent)}# c`, line],
        value: [line.replace(/([:-] ).*$/, `$1${scalar.replaceAll('$', '')}`)],
        tail: [`${line} ${scalar}`],
      };
      all.splice(at, how === 'join' ? 2 : 1, ...changed[how]);
      return all.join('\n');
    }),
);

/** Texts with up to four changes, and with the line ends of Windows, or none at the end. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(mutations, { maxLength: 4 }), fc.constantFrom('', '', '', '', 'crlf', 'trim'))
    .map(([text, all, ends]) => {
      const changed = all.reduce((before, change) => change(before), text);
      return ends === 'crlf' ? changed.replaceAll('\n', '\r\n') : ends === 'trim' ? changed.trimEnd() : changed;
    });
}
