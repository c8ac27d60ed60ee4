import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { escapeMarkdown } from '../../src/text/markdown-escape.js';
import { linkPlace } from '../../src/formats/markdown/part.js';
import { renderMarkdown } from '../../src/formats/markdown/render-markdown.js';
import { printable } from '../../src/text/printable.js';
import { checkHostile, HOSTILE } from './markdown-fleets.js';
import { renderPage } from './markdown-page.js';
import { runs } from '../runs.js';

const WRITTEN = new Set([
  ...['h3', 'h4', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['details', 'summary', 'br', 'code', 'strong', 'a'],
]);
const ADDRESS = 'https://github.example/fleet/blob/abc/';
const linkTo = (file: string, line: number): string => `${ADDRESS}${file}#L${line}`;

/** What GitHub makes notifications, links, pictures or formulas of, wherever it finds it outside of code. */
const ACTED_UPON = /@|#\d|GH-\d|:[\w+-]+:|:\/\/|www\.|\$/i;

/** White space as a browser shows it. */
const collapsed = (text: string): string => text.replace(/[ \t]+/g, ' ');

describe.each(HOSTILE)('Markdown with %j', (text) => {
  test('holds it as text and nothing else', async () => {
    const result = await checkHostile(text);
    const markdown = renderMarkdown(result, { failed: true, linkTo, headline: text, wholeReport: text });
    expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(markdown).not.toMatch(/##\[/);
    expect(markdown).not.toMatch(/^\s*::/m);

    const page = renderPage(markdown);
    expect(page.comments).toBe(0);
    expect(page.elements.map(({ tagName }) => tagName).filter((name) => !WRITTEN.has(name))).toEqual([]);
    for (const { tagName, attrs } of page.elements) {
      expect(attrs.map(({ name }) => name)).toEqual(tagName === 'a' ? ['href'] : []);
      for (const { value } of attrs) expect(value.startsWith(ADDRESS), value).toBe(true);
    }
    expect(page.activeTexts.filter((active) => ACTED_UPON.test(active))).toEqual([]);
    for (const rows of page.tables) for (const cells of rows) expect(cells).toHaveLength(rows[0]?.length ?? -1);

    const cells = page.tables.flat(2).map(collapsed);
    const errors = result.diagnostics.filter(
      ({ severity, folded, rule }) => severity === 'error' && folded !== true && rule !== 'change-impact',
    );
    expect(errors.length).toBeGreaterThan(2);
    expect(errors.filter(({ waived }) => waived !== undefined)).toHaveLength(1);
    for (const { message, help, location, waived } of errors) {
      const lines = [message, `→ ${printable(waived?.reason ?? help)}`, `${location.file}:${location.start.line} `];
      const shown = lines.map((line) => collapsed(printable(line))).join('\n');
      expect(cells.filter((cell) => cell.startsWith(shown))).not.toEqual([]);
    }
    expect(cells).toContain(collapsed(printable(text)));
    const impact = result.diagnostics.find(({ rule }) => rule === 'change-impact');
    expect(collapsed(page.text)).toContain(collapsed(printable(impact?.message ?? '?')));
    expect(collapsed(page.text)).toContain(collapsed(`❌ ${printable(text)} failed`));
  });
});

describe('text of a repository', () => {
  const pieces = [
    'www.',
    '://',
    ':x:',
    '@me',
    '&amp;',
    '<b>',
    '\u001b',
    ...('|`\\*_~[]()<>!#&@:$.-+=1/ "\'a'.match(/./g) ?? []),
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''));

  test('is displayed exactly, in a cell and in a paragraph', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeMarkdown(text, Infinity);
        const cell = renderPage(`| a | b |\n| --- | --- |\n| ${escaped} | end |\n`);
        const shown = printable(text);
        expect(cell.tables[0]?.[1]).toEqual([shown, 'end']);
        expect(cell.activeTexts.filter((active) => ACTED_UPON.test(active))).toEqual([]);
        expect(
          renderPage(`x\n\n${escaped}\n`).elements.filter(({ tagName }) => !['p', 'code'].includes(tagName)),
        ).toEqual([]);
        expect(renderPage(escaped).text).toBe(shown);
      }),
      { numRuns: runs(80, 300), seed: 20261121 },
    );
  });

  test('is cut if it is long', () => {
    expect(escapeMarkdown('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`);
    expect(escapeMarkdown(`${'a'.repeat(198)}😀😀`)).toBe(`${'a'.repeat(198)}…`);
  });

  test('does not end a link', () => {
    const at = { line: 1, column: 1 };
    const place = (address: string | undefined): string =>
      linkPlace({ file: 'a b.yaml', start: at, end: at }, { linkTo: () => address });
    expect(place('https://x.example/a b(c)|<d>"e"&amp;\ud800')).toBe(
      '[a b.yaml:1](<https://x.example/a%20b%28c%29%7C%3Cd%3E%22e%22&amp;amp%3B%EF%BF%BD>)',
    );
    expect(place('javascript:alert(1)')).toBe('a b.yaml:1');
    expect(place(undefined)).toBe('a b.yaml:1');
  });
});
