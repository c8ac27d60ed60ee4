import picocolors from 'picocolors';
import { expect, it } from 'vitest';

import type { QueryAnswer } from '../../src/query/ask.js';
import { renderQueryTable } from '../../src/query/formats/table.js';

const answer: QueryAnswer = {
  noun: 'device',
  count: 3,
  next: null,
  previous: null,
  results: [],
  columns: [{ title: 'id' }, { title: 'name' }, { title: 'software' }, { title: 'status' }],
  rows: [
    ['1', 'ams-leaf-01', 'an operating system of a long name 4.25.6M', 'Active'],
    ['2', '東京-leaf-01', '4.25\u001b[31m', ''],
  ],
  notes: [],
};

function table(width: number | undefined, color = false, quiet = false): string {
  return [
    ...renderQueryTable(answer, { colors: picocolors.createColors(color), width, asOf: '2026-11-21', quiet }),
  ].join('');
}

it('is as wide as it must be outside of a terminal', () => {
  expect(table(undefined)).toBe(`name          software                                    status
ams-leaf-01   an operating system of a long name 4.25.6M  Active
東京-leaf-01  4.25\\u001b[31m

2 of 3 devices
`);
});

it('gives up columns in a narrow terminal, and says so; names stay whole', () => {
  expect(table(60)).toBe(`name          software
ams-leaf-01   an operating system of a long name 4.25.6M
東京-leaf-01  4.25\\u001b[31m

2 of 3 devices
status does not fit: widen the terminal, or use -f csv
`);
  expect(table(46)).toBe(`name
    software
ams-leaf-01
    an operating system of a long name 4.25.6M
東京-leaf-01
    4.25\\u001b[31m

2 of 3 devices
status does not fit: widen the terminal, or
use -f csv
`);
});

it('colors the titles and the count, and prints no count with --quiet', () => {
  expect(table(undefined, true)).toContain('\u001b[1mname          software');
  expect(table(undefined, true)).toContain('\u001b[2m2 of 3 devices\u001b[22m\n');
  expect(table(undefined, false, true)).not.toContain('devices');
});

it('never cuts a column that holds versions', () => {
  const columns = [
    { title: 'id' },
    { title: 'name' },
    { title: 'software', kind: 'version' as const },
    { title: 'status' },
  ];
  const lines = [
    ...renderQueryTable(
      { ...answer, columns },
      { colors: picocolors.createColors(false), width: 30, asOf: '2026-11-21', quiet: true },
    ),
  ];
  expect(lines.join('')).toBe(`name
    software
ams-leaf-01
    an operating system of a long name 4.25.6M
東京-leaf-01
    4.25\\u001b[31m
`);
});
