import { gzipSync, strToU8 } from 'fflate';

import { compareText } from '../../../model/compare.js';
import {
  columnsOf,
  PAGE_COLUMNS,
  type PackedColumn,
  type PackedMatch,
  type PackedReport,
  type PageColumn,
} from '../../page-data.js';
import type { ReportData, ReportMatch, ReportPlace, ReportSubject } from '../../types.js';
import { printable } from '../../../text/printable.js';
import { CRITERION_WORDS } from '../../../model/describe.js';
import { meaningOf, observedInWords } from '../words.js';
import { worstFirst } from '../worst-first.js';
import { CELLS } from './cells.js';

/** The statuses in the order in which they are sorted: what needs work first. */
const STATUSES = ['invalid', 'waived', 'expiring', 'no software', 'valid', 'not expected'];

/** Packs the rows of the report for the page, column by column; every text is made harmless to look at. */
export function packReport({
  asOf,
  subjects: unordered,
  upgrades,
  observes,
  unreadPolicies,
}: ReportData): PackedReport {
  const order = worstFirst(unordered);
  const subjects = order.flatMap((row) => unordered[row] ?? []);
  const upgradeOf = numberUpgrades(upgrades.list, unordered.length);
  const { matches, lists, listOf } = packMatches(subjects);
  return {
    asOf,
    rows: subjects.length,
    shown: columnsOf(observes),
    columns: Object.fromEntries(
      PAGE_COLUMNS.map((column) => [
        column,
        packColumn(
          subjects.map((subject, at) => CELLS[column](subject, upgradeOf[order[at] ?? 0] ?? 0)),
          keyOf(column),
        ),
      ]),
    ) as Record<PageColumn, PackedColumn>,
    matches,
    noMatch: printable(meaningOf('no_policy', unreadPolicies)),
    lists,
    listOf,
    images: packColumn(subjects.map(({ imageFiles }) => imageFiles.join(', '))),
    waivers: packColumn(
      subjects.map(({ waiver }) => (waiver === null ? '' : `until ${waiver.until}: ${waiver.reason}`)),
    ),
    observed: packColumn(subjects.map(({ observed }) => observedInWords(observed))),
    files: packColumn(subjects.map(({ place }) => place.file)),
    lines: subjects.map(({ place }) => place.line),
    kinds: subjects.map(({ kind }) => (kind === 'device' ? 0 : 1)),
  };
}

/** The number of the upgrade that each row is part of, by the position of the subject; 0 for none. */
export function numberUpgrades(list: ReportData['upgrades']['list'], subjects: number): Uint32Array {
  const numbers = new Uint32Array(subjects);
  for (const [index, { rows }] of list.entries()) for (const row of rows) numbers[row] = index + 1;
  return numbers;
}

/**
 * Packed rows as text that a page can hold: JSON, gzip, base64. The compressor is the same JavaScript everywhere, so that the
 * same report has the same bytes whatever zlib a runtime brings.
 */
export function encodePacked(packed: PackedReport): string {
  const bytes = gzipSync(strToU8(JSON.stringify(packed)), { level: 6, mtime: 0 });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

function keyOf(column: PageColumn): (text: string) => string {
  return column === 'status' ? (text) => String(STATUSES.indexOf(text)) : naturalKey;
}

/** A text by which texts are ordered as people expect it: numbers by their value, nothing last. */
function naturalKey(text: string): string {
  if (text === '') return '\uffff';
  return text.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** A column as its distinct texts, ordered by their keys, and for each row the number of its text: sorting is done with that. */
function packColumn(values: readonly string[], keyOfText = naturalKey): PackedColumn {
  const keys = new Map<string, string>();
  const shown = new Map<string, string>();
  const rowsAsText = values.map((value) => {
    let text = shown.get(value);
    if (text === undefined) {
      shown.set(value, (text = printable(value)));
      keys.set(text, keyOfText(text));
    }
    return text;
  });
  const texts = [...keys].sort(([a, keyA], [b, keyB]) => compareText(keyA, keyB) || compareText(a, b));
  const numbers = new Map(texts.map(([text], number) => [text, number]));
  return { texts: texts.map(([text]) => text), rows: rowsAsText.map((text) => numbers.get(text) ?? 0) };
}

function packMatches(subjects: readonly ReportSubject[]): Pick<PackedReport, 'matches' | 'lists' | 'listOf'> {
  const matches: PackedMatch[] = [];
  const numberOfMatch = new Map<ReportMatch, number>();
  const lists: (readonly number[])[] = [];
  const numberOfList = new Map<readonly ReportMatch[], number>();
  const numberOf = (match: ReportMatch): number => {
    let number = numberOfMatch.get(match);
    if (number === undefined) {
      numberOfMatch.set(match, (number = matches.length));
      matches.push(packMatch(match));
    }
    return number;
  };
  const listOf = subjects.map((subject) => {
    let number = numberOfList.get(subject.matches);
    if (number === undefined) {
      numberOfList.set(subject.matches, (number = lists.length));
      lists.push(subject.matches.map(numberOf));
    }
    return number;
  });
  return { matches, lists, listOf };
}

function packMatch({
  name,
  software,
  start,
  end,
  rank,
  matchedBy,
  inWindow,
  preferred,
  place,
}: ReportMatch): PackedMatch {
  return [
    printable(name ?? ''),
    printable(software),
    start,
    end ?? '',
    rank,
    CRITERION_WORDS[matchedBy],
    inWindow ? 1 : 0,
    preferred ? 1 : 0,
    placeInWords(place),
  ];
}

/** A place as people write it: file and line. */
function placeInWords({ file, line }: ReportPlace): string {
  return printable(`${file}:${line}`);
}
