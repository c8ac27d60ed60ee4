import path from 'node:path';

import fc from 'fast-check';
import pc from 'picocolors';
import { expect, it } from 'vitest';

import { foldLines } from '../../src/text/fold.js';
import { layOutTable, type TableColumn } from '../../src/text/table.js';
import { widthOf } from '../../src/text/wrap.js';
import { runCli } from '../cli/run-cli.js';

const WORD = fc.stringMatching(/^[a-z0-9✖界][a-z0-9:.✖界-]{0,11}$/);

it.each([40, 80, 140])('folds rendered lines at blanks to %i columns and loses no word', (width) => {
  fc.assert(
    fc.property(fc.array(WORD, { minLength: 1, maxLength: 40 }), fc.nat({ max: 12 }), (words, indent) => {
      const line = ' '.repeat(indent) + words.join(' ');
      const [folded = ''] = [...foldLines([line], width)];
      expect(folded.split('\n').every((one) => widthOf(one) <= width)).toBe(true);
      expect(folded.trim().split(/\s+/)).toEqual(line.trim().split(/\s+/));
    }),
  );
});

it('does not count colors, and keeps a checksum whole', () => {
  const colors = pc.createColors(true);
  const checksum = 'a'.repeat(90);
  expect([...foldLines([`    ${colors.red('declared')} ${checksum}`], 80)]).toEqual([
    `    ${colors.red('declared')}\n      ${checksum}`,
  ]);
});

it('never begins a line with a workflow command', () => {
  const [folded = ''] = [...foldLines([`${'word '.repeat(15)}::error::x`], 78)];
  expect(folded).not.toMatch(/^\s*::/m);
});

const NAME = fc.stringMatching(/^[a-z0-9.-]{1,12}$/);
const COLUMNS: readonly TableColumn[] = [
  { title: 'name', kind: 'name' },
  { title: 'status', kind: 'name' },
  { title: 'version', kind: 'version' },
  { title: 'for', kind: 'text' },
];

it('gives up columns, then narrows text, then uses more lines; names and versions stay whole', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(NAME, NAME, NAME, NAME)), fc.integer({ min: 16, max: 60 }), (rows, width) => {
      const { head, rows: laidOut, givenUp } = layOutTable(COLUMNS, rows, { width, giveUp: ['status'], hang: 2 });
      for (const lines of [head, ...laidOut])
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      for (const [index, [name, status, version]] of rows.entries()) {
        const shown = (laidOut[index] ?? []).join(' ').split(/\s+/);
        expect(shown).toEqual(expect.arrayContaining([name, version]));
        if (givenUp.length === 0) expect(shown).toContain(status);
      }
    }),
  );
});

it('breaks a name of many words over lines of its cell before it gives up a column', () => {
  const columns: readonly TableColumn[] = [
    { title: 'name', kind: 'name' },
    { title: 'device type', kind: 'words' },
    { title: 'status', kind: 'name' },
  ];
  const rows = [
    ['fw1', 'Cisco ASA5516, 8192 MB RAM, CPU Atom C2000 series', 'Active'],
    ['fw2', 'Cisco ASA5506', 'Active'],
  ];
  expect(layOutTable(columns, rows, { width: 40, giveUp: ['status'] })).toEqual({
    head: ['name  device type                 status'],
    rows: [
      ['fw1   Cisco ASA5516, 8192 MB      Active', '      RAM, CPU Atom C2000 series'],
      ['fw2   Cisco ASA5506               Active'],
    ],
    givenUp: [],
  });
});

it('keeps the names in lists whole, and names that are wider than the terminal', () => {
  const columns: readonly TableColumn[] = [
    { title: 'name', kind: 'name' },
    { title: 'for', kind: 'list' },
  ];
  const list = 'type DCS-7050CX3-32S, DCS-7050SX3-48YC8; role leaf, spine';
  const of = (name: string, width: number): readonly (readonly string[])[] =>
    layOutTable(columns, [[name, list]], { width }).rows;
  expect(of('eos', 80)).toEqual([[`eos   ${list}`]]);
  expect(of('eos', 60)).toEqual([['eos   type DCS-7050CX3-32S, DCS-7050SX3-48YC8; role leaf, …']]);
  expect(of('eos', 30)).toEqual([['eos   type DCS-7050CX3-32S, …']]);
  expect(of('eos', 28)).toEqual([['eos', '    type DCS-7050CX3-32S, …']]);
  expect(of('a'.repeat(90), 60)).toEqual([
    ['a'.repeat(90), '    type DCS-7050CX3-32S, DCS-7050SX3-48YC8; role leaf, …'],
  ]);
});

const root = path.resolve(import.meta.dirname, '../..');

it.each(
  [80, 100, 140].flatMap((width) =>
    [
      ['check'],
      ['check', '--no-group'],
      ['plan', '--until', '2027-06-30'],
      ['plan', '--until', '2027-06-30', '--all'],
      ['forecast', '--within', '365'],
      ['explain', 'ams01-leaf-06'],
      ['test', '--coverage'],
      ['baseline', '--dry-run'],
      ['query', 'devices'],
      ['query', 'inventory-items'],
      ['query', 'software-versions'],
      ['query', 'software-image-files'],
      ['query', 'validated-software'],
    ].map((args) => ({ width, args, name: args.join(' ') })),
  ),
)('$name fits $width columns', async ({ width, args }) => {
  const { stdout } = await runCli([...args, '--as-of', '2026-11-21'], root, { COLUMNS: String(width) });
  const tooWide = stdout.split('\n').filter((line) => widthOf(line) > width);
  // A URL has no place to be broken at.
  expect(tooWide.filter((line) => /\S\s+\S/.test(line))).toEqual([]);
});
