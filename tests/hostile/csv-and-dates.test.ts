import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';

import { csvRow } from '../../src/text/csv-cell.js';
import { FLEET, temporaryDirectories } from '../cli/repositories.js';
import { runCli } from '../cli/run-cli.js';

const { make, removeAll } = temporaryDirectories();
afterAll(removeAll);

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '\u2212', '⁺', '⁼', '₊', '₌', '﬩'];
const BLANKS = ['', ' ', '   ', '\t', '\u00a0', '\u3000', '\u2003', '"', `'"`];
const BEHIND = ['', 'a;', 'a; ', ';;'];

describe('a table', () => {
  const cells = (text: string, delimiter: string): readonly string[] =>
    parseCsv(`Name\r\n${csvRow([text])}`, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      from_line: 2,
    }).flat();

  it.each(SIGNS)('has no formula that starts with %s', (sign) => {
    for (const behind of BEHIND)
      for (const blanks of BLANKS)
        for (const delimiter of [',', ';'])
          for (const cell of cells(`${behind}${blanks}${sign}HYPERLINK("x")`, delimiter))
            expect(SIGNS, JSON.stringify([behind, blanks, cell])).not.toContain(cell.replace(/^[\s"]+/u, '').charAt(0));
  });

  it.each(['\tx', '\rx', '\nx', '\r\n=1'])('has no cell that starts with a control character: %j', (text) => {
    expect(cells(text, ',')[0]).toMatch(/^'/);
  });

  it.each([
    ['a,b', 'a,b'],
    ['a"b', 'a"b'],
    ['leaf-01', 'leaf-01'],
    ['a=b', 'a=b'],
    ['a;b', 'a;b'],
    ['1+1', '1+1'],
    ["'", "'"],
    ['a\u00adb', 'a\\u00adb'],
    ['a\u202eb', 'a\\u202eb'],
    ['##[x', '\\u0023#[x'],
  ])('keeps %j', (text, shown) => {
    expect(cells(text, ',')).toEqual([shown]);
  });
});

describe('a date', () => {
  const WRONG = [
    '10000-01-01',
    '+010000-01-01',
    '99999-12-31',
    '-0001-01-01',
    '2026-02-30',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '\uff12026-01-01',
  ];
  const policy = (fields: string): string =>
    `validated_software:\n  - { software: 4.28.3M, device_types: [7150-S64], ${fields} }\n`;
  const PLACES: readonly (readonly [string, (date: string) => Readonly<Record<string, string>>])[] = [
    ['the start of a record', (date) => ({ 'policies/eos.yaml': policy(`start: "${date}"`) })],
    ['the end of a record', (date) => ({ 'policies/eos.yaml': policy(`start: 2026-01-01, end: "${date}"`) })],
    [
      'a waiver',
      (date) => ({ 'policies/w.yaml': `waivers: [{ reason: x, until: "${date}", devices: [ams-leaf-01] }]\n` }),
    ],
    [
      'the end of support',
      (date) => ({
        'inventory/s.yaml': `software_versions: [{ platform: arista_eos, version: "1", status: Active, end_of_support_date: "${date}" }]\n`,
      }),
    ],
    [
      'the release',
      (date) => ({
        'inventory/s.yaml': `software_versions: [{ platform: arista_eos, version: "1", status: Active, release_date: "${date}" }]\n`,
      }),
    ],
    [
      'an observation',
      (date) => ({
        'observed/o.yaml': `observed_software: [{ device: ams-leaf-01, version: 4.28.3M, seen: "${date}" }]\n`,
      }),
    ],
  ];

  it.each(PLACES)('in %s has a year of four digits', async (_, files) => {
    for (const date of WRONG) {
      const { status, stdout } = await runCli(
        ['check', '--as-of', '2026-11-21', '-f', 'json'],
        make({ ...FLEET, ...files(date) }),
      );
      expect(status, date).toBe(1);
      expect(stdout, date).toContain('write the date as YYYY-MM-DD');
    }
    for (const date of ['0001-01-01', '9999-12-31']) {
      const { stdout } = await runCli(
        ['check', '--as-of', '2026-11-21', '-f', 'json'],
        make({ ...FLEET, ...files(date) }),
      );
      expect(stdout, date).not.toContain('write the date as YYYY-MM-DD');
    }
  });

  it.each([
    ['check', '--as-of'],
    ['forecast', '--as-of'],
    ['forecast', '--until'],
    ['report', '--until'],
    ['plan', '--as-of'],
    ['baseline', '--until'],
    ['diff', '--as-of'],
  ])('of the option of %s %s is one, too', async (command, option) => {
    for (const date of WRONG) {
      const { status, stderr } = await runCli(
        [command, option, date, ...(command === 'diff' ? ['HEAD'] : [])],
        make(FLEET),
      );
      expect(status, date).toBe(2);
      expect(stderr, date).toContain('Expected a valid date, YYYY-MM-DD.');
    }
  });

  it('of a policy test, or of a filter of a query, is one, too', async () => {
    for (const date of WRONG) {
      const fleet = make({
        ...FLEET,
        'tests/t.fleetvet.yaml': `policy_tests: [{ name: x, as_of: "${date}", device: { device_type: 7150-S64, role: leaf }, software: 4.28.3M, expect: valid }]\n`,
      });
      expect((await runCli(['test'], fleet)).status, date).not.toBe(0);
      const query = ['query', 'validated-software', '--filter', `start=${date}`];
      expect((await runCli(query, fleet)).status, date).toBe(2);
    }
  });

  it('far ahead is counted from without a fault', async () => {
    const fleet = make({
      ...FLEET,
      'policies/eos.yaml': policy('start: 0001-01-01, end: 9999-12-31'),
      'fleetvet.yaml': 'grace_days: 100000\nexpiring_within_days: 3650\n',
    });
    for (const asOf of ['0001-01-01', '9999-01-01'])
      for (const args of [['check'], ['forecast'], ['report', '-f', 'json'], ['plan']])
        expect((await runCli([...args, '--as-of', asOf], fleet)).status, `${asOf} ${args[0] ?? ''}`).toBeLessThan(2);
  });
});
