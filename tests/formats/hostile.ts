import { printable } from '../../src/text/printable.js';

// Text that breaks out of some format where it is not escaped, by what it is.
export const HOSTILE_TEXTS = {
  'a workflow command': '::error file=x::y',
  'a workflow command on a line of its own': 'a\n::error::y',
  'the end of an HTML element': '</details></failure>',
  'a script': '<script>alert(1)</script>',
  'a table cell': 'a | b | c',
  'a code fence': '```\ncode\n```',
  backticks: '`a``b`',
  'a Markdown link': '[a](https://example.invalid)',
  'an image': '![a](https://example.invalid/a.png)',
  'a formula': '=cmd()|" /C calc"!A0',
  'a plus': '+1',
  'a minus': '-1+1',
  'an at sign': '@SUM(1,1)',
  'a wide formula': '＝1+1',
  'a formula behind a semicolon': 'a;=1+1',
  'a formula behind a quote and a comma': 'a",=1+1,"b',
  'a formula on the next line': 'a\r\n=1+1',
  'a formula behind a tab': 'a\t=1+1',
  'colors of a terminal': '\u001b[31mred\u001b[0m',
  'a title of a terminal': '\u001b]0;title\u0007x',
  NUL: 'a\u0000b',
  'a C1 control': 'a\u009b31mb',
  'the end of CDATA': ']]>',
  'a CDATA section': '<![CDATA[x]]>',
  'an XML comment': '--><!--',
  'a processing instruction': '<?x y?>',
  'a known entity': '&lt;b&gt; &amp;amp;',
  'an unknown entity': '&foo; &#0; &#x1b;',
  'an apostrophe and quotes': `'"''""`,
  'a backslash': 'a\\b\\',
  'a JSON escape': '\\u0000',
  'a line separator': 'a\u2028b\u2029c',
  'half a character': 'a\ud800b',
  'the other half': '\udc00b',
  noncharacters: 'a\ufffeb\uffffc',
  'a direction override': 'a\u202etxt.exe',
  'an isolate': 'a\u2066b\u2069c',
  'nothing to see': 'a\u200bb',
  'a byte order mark': '\ufeffa'.slice(1) + '\ufeffb',
  emoji: '👩‍🚀 leaf',
  'percent signs': '%0A%25%SRCROOT%',
  'a placeholder': '{0} ${{ secrets.X }} $(x)',
} as const satisfies Record<string, string>;

/** The texts as rows for `it.each`. */
export const HOSTILE = Object.entries(HOSTILE_TEXTS).map(([what, text]) => ({ what, text }));

/** Characters that a terminal acts upon or that are not seen, line ends aside. */
export const ACTIVE =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** A text as reports for people show it where it does not stand first. */
export function shownWithin(text: string): string {
  return printable(`x${text}`).slice(1);
}
