import { createHash } from 'node:crypto';

import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';

import { check, inMemory } from '../../src/index.js';
import { printable } from '../../src/text/printable.js';
import { HOSTILE } from '../formats/hostile.js';
import { reportFullOf, reportOf, reportOfMany, RESULT_NAMES, RESULTS, readText } from './reports.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const htmlvalidate = new HtmlValidate({ extends: ['html-validate:recommended'] });

async function faultsOf(text: string): Promise<readonly string[]> {
  const { results } = await htmlvalidate.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

describe('passes html-validate', () => {
  it.each(RESULT_NAMES)('%s', async (name) => {
    expect(await faultsOf(await readText('html', reportOf(await RESULTS[name]())))).toEqual([]);
  });

  it('and fails on a broken one', async () => {
    const text = await readText('html', reportOf(await RESULTS['almost empty']()));
    expect(await faultsOf(text.replace('<h2 id="policy">', '<h2 id="summary">'))).not.toEqual([]);
  });
});

describe('hostile text is text', async () => {
  const shape = namesIn(parse(await readText('html', await reportFullOf('harmless'))));

  it.each(HOSTILE)('$what', async ({ text }) => {
    const report = await reportFullOf(text);
    const page = await readText('html', report);
    const tree = parse(page, { onParseError: ({ code }) => expect(code).toBe('') });
    expect(namesIn(tree)).toEqual(shape);
    const cells = elementsIn(tree).filter(({ tagName }) => tagName === 'td');
    expect(cells.map(wordsIn)).toContain(shownInPage(report.subjects[0]?.type ?? ''));
  });
});

it('runs and loads only its own script and style', async () => {
  const text = await readText('html', reportOf(await RESULTS.mixed()));
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
  const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(text) ?? [];
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
  expect(script.length * style.length).toBeGreaterThan(0);
  expect(policy).toBe(
    `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`,
  );
  expect(text).not.toMatch(/\son\w+=|\sstyle=|https?:/);
});

it('shows what a change altered as old → new', async () => {
  const tree = parse(await readText('html', reportOf(await RESULTS['with a base']())));
  const rows = elementsIn(tree).filter(({ tagName }) => tagName === 'tr');
  const words = rows.map((row) => wordsIn(row).replace(/\s+/g, ' '));
  expect(words.find((text) => text.includes('validated software eos-old'))).toMatch(
    /altered ?end 2027-06-30 → 2026-06-30/,
  );
});

it('gives the same reason for an upgrade and for its device', async () => {
  const report = reportOf(await RESULTS.demo());
  const rows = elementsIn(parse(await readText('html', report))).filter(({ tagName }) => tagName === 'tr');
  const words = rows.map((row) => wordsIn(row)).filter((text) => text.includes('nyc01-border-02'));
  expect(words.filter((text) => text.includes('approval ends, out of support'))).toHaveLength(2);
});

it('holds every record of the policy', async () => {
  const records = Array.from(
    { length: 400 },
    (_, index) => `  - { name: record-${index}, software: 4.31.6M, start: 2026-01-01, device_roles: [leaf] }\n`,
  );
  const source = inMemory({
    'inventory/a.yaml':
      'platforms: [{ name: eos }]\nroles: [leaf]\nsoftware_versions: [{ platform: eos, version: 4.31.6M, status: Active }]\n',
    'policies/a.yaml': `validated_software:\n${records.join('')}`,
  });
  const tree = parse(await readText('html', reportOf(await check({ source, asOf: '2026-11-21' }))));
  const names = elementsIn(tree)
    .filter(({ tagName }) => tagName === 'th')
    .map(wordsIn);
  expect(new Set(names.filter((name) => /^record-\d+/.test(name.trim()))).size).toBe(400);
});

it('has 1,000 rows in plain HTML, and the same bytes each time', async () => {
  const report = await reportOfMany(1200);
  const text = await readText('html', report);
  const tables = elementsIn(parse(text)).filter(
    ({ tagName, attrs }) => tagName === 'table' && attrs[0]?.value === 'table',
  );
  expect(elementsIn(tables[0]!).filter(({ tagName }) => tagName === 'tr')).toHaveLength(1001);
  expect(await readText('html', await reportOfMany(1200))).toBe(text);
});

function elementsIn(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

/** The elements of a page, by their names: what text must not add to. */
function namesIn(node: Node): readonly string[] {
  return elementsIn(node).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);
}

/** What the page shows of a text: what is no character is shown as its number. */
function shownInPage(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
}

function wordsIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
}
