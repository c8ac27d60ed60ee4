// Windows of days: which overlap, how long they cover without a gap, and what that makes of a device's software.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { indexWindows } from '../../src/evaluate/rules/window-index.js';
import { createJudge, findRun, isInWindow, judge } from '../../src/evaluate/validity.js';
import { registerRecords } from '../../src/evaluate/match-lists.js';
import type { Match } from '../../src/model/evaluation.js';
import type { SoftwareVersion, ValidatedSoftware } from '../../src/model/repository.js';

const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}`;
const days = fc.integer({ min: 1, max: 9 });
const windows = fc.array(fc.record({ from: days, to: fc.option(days, { nil: undefined }) }), { maxLength: 9 });
const PARAMETERS = { seed: 20261121, numRuns: 200 };

const [V, W] = [0, 1].map((index) => ({ index }) as SoftwareVersion) as [SoftwareVersion, SoftwareVersion];

function recordOf(index: number, from: number, to: number | undefined, more: Partial<ValidatedSoftware> = {}) {
  const record: Partial<ValidatedSoftware> = { index, start: day(from), end: to === undefined ? undefined : day(to) };
  return { ...record, software: V, preferred: false, ...more } as ValidatedSoftware;
}

describe('an index of windows', () => {
  it('finds those that overlap, by start, as comparing each does', () => {
    fc.assert(
      fc.property(
        windows,
        days,
        fc.option(days, { nil: undefined }),
        fc.integer({ min: 1, max: 4 }),
        (all, from, to, limit) => {
          const records = all.map((one, index) => recordOf(index, one.from, one.to));
          const wanted = recordOf(99, from, to);
          const isProper = ({ start, end }: ValidatedSoftware): boolean => end === undefined || start <= end;
          const naive = records
            .filter(isProper)
            .filter(({ start, end }) => start <= (wanted.end ?? '~') && wanted.start <= (end ?? '~'))
            .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.index - b.index));
          expect(indexWindows(records).overlapping(wanted, limit)).toEqual(
            isProper(wanted) ? naive.slice(0, limit) : [],
          );
        },
      ),
      PARAMETERS,
    );
  });

  it('looks at few of many', () => {
    let looks = 0;
    const counted = (record: ValidatedSoftware): ValidatedSoftware =>
      new Proxy(record, {
        get(target, key) {
          looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
    // Most end before the wanted window, and most others start after it.
    const all = Array.from({ length: 1024 }, (_, index) => {
      const from = index < 512 ? 1 : index === 512 ? 10 : 20;
      return counted(recordOf(index, from, from + 1));
    });
    const index = indexWindows(all);
    looks = 0;
    expect(index.overlapping(recordOf(9999, 10, 11), 20).map((found) => found.start)).toEqual([day(10)]);
    expect(looks).toBeLessThan(60);
  });
});

describe('a run of windows', () => {
  it('reaches as far as the days are covered, with the fewest windows', () => {
    fc.assert(
      fc.property(windows, days, (all, from) => {
        const records = all.map((one, index) => recordOf(index, one.from, one.to));
        const covers = (date: number): readonly ValidatedSoftware[] =>
          records.filter((one) => isInWindow(one, day(date)));
        const run = findRun(records, day(from));
        // Greedy, day by day: of the windows that cover the next day, the one that ends last.
        const expected: ValidatedSoftware[] = [];
        for (let next = from; ;) {
          const best = Math.max(0, ...covers(next).map(({ end }) => (end === undefined ? 99 : Number(end.slice(-2)))));
          if (best === 0) break;
          const reaching = records.find((one) => isInWindow(one, day(next)) && (one.end ?? day(99)) === day(best));
          if (reaching !== undefined) expected.push(reaching);
          if (best === 99) break;
          next = best + 1;
        }
        expect(run.map(({ end }) => end)).toEqual(expected.map(({ end }) => end));
        for (const [at, { start }] of run.entries())
          expect(start <= day(from) || start <= nextDay(run[at - 1]?.end)).toBe(true);
      }),
      PARAMETERS,
    );
  });

  const nextDay = (end: string | undefined): string => (end === undefined ? '' : day(Number(end.slice(-2)) + 1));

  it.each<readonly [what: string, windows: readonly (readonly [number, number?])[], run: readonly number[]]>([
    ['takes none that starts later', [[3, 9]], []],
    ['takes none that has ended', [[1, 1]], []],
    ['takes one that starts on the day', [[2, 3]], [0]],
    ['takes one that ends on the day', [[1, 2]], [0]],
    [
      'goes on the day after',
      [
        [1, 3],
        [4, 5],
      ],
      [0, 1],
    ],
    [
      'stops at a gap of a day',
      [
        [1, 3],
        [5, 6],
      ],
      [0],
    ],
    [
      'skips what lies within',
      [
        [1, 5],
        [2, 3],
        [4, 6],
      ],
      [0, 2],
    ],
    [
      'takes the one that starts first',
      [
        [2, 5],
        [1, 5],
      ],
      [1],
    ],
    [
      'takes the first of two that are the same',
      [
        [1, 5],
        [1, 5],
      ],
      [0],
    ],
    [
      'takes the one that ends last',
      [
        [1, 4],
        [1, 6],
        [1, 5],
      ],
      [1],
    ],
    ['ends with one that never ends', [[1, 3], [2], [3, 9]], [1]],
  ])('%s', (_, given, run) => {
    const all = given.map(([from, to], index) => recordOf(index, from, to));
    expect(findRun(all, day(2)).map(({ index }) => index)).toEqual(run);
  });
});

const TODAY = day(5);

function matchesOf(...records: readonly ValidatedSoftware[]): readonly Match[] {
  const matches = records.map((record): Match => ({
    record,
    rank: 1,
    matchedBy: 'device',
    inWindow: isInWindow(record, TODAY),
  }));
  registerRecords(
    matches,
    Uint32Array.from(records, ({ index }) => index),
  );
  return matches;
}

describe('software is', () => {
  const NONE = { validUntil: null, preferred: false, expiredOn: null };
  const valid = (validUntil: string | null, preferred = false) => ({
    ...NONE,
    status: 'valid',
    reason: null,
    validUntil,
    preferred,
  });
  const invalid = (reason: string, expiredOn: string | null = null) => ({
    ...NONE,
    status: 'invalid',
    reason,
    expiredOn,
  });
  it.each<readonly [what: string, records: readonly ValidatedSoftware[], expected: object]>([
    ['without policy if nothing matches', [], invalid('no_policy')],
    ['not approved by records for other software', [recordOf(0, 1, 9, { software: W })], invalid('not_approved')],
    ['valid to the end of its record', [recordOf(0, 1, 9)], valid(day(9))],
    ['valid on the last day', [recordOf(0, 1, 5)], valid(day(5))],
    ['valid on the first day', [recordOf(0, 5, 6)], valid(day(6))],
    ['valid for ever', [recordOf(0, 1, undefined)], valid(null)],
    ['valid for ever by one of two', [recordOf(0, 1, 6), recordOf(1, 1, undefined)], valid(null)],
    ['valid for ever by one that follows', [recordOf(0, 1, 6), recordOf(1, 7, undefined)], valid(null)],
    ['not valid for ever by one after a gap', [recordOf(0, 1, 6), recordOf(1, 8, undefined)], valid(day(6))],
    ['valid to the end of those that follow', [recordOf(0, 1, 6), recordOf(1, 7, 8)], valid(day(8))],
    [
      'not valid by other software that follows',
      [recordOf(0, 1, 6), recordOf(1, 7, 8, { software: W })],
      valid(day(6)),
    ],
    ['preferred by one of two', [recordOf(0, 1, 6), recordOf(1, 1, 6, { preferred: true })], valid(day(6), true)],
    ['preferred by the first of two', [recordOf(0, 1, 6, { preferred: true }), recordOf(1, 1, 6)], valid(day(6), true)],
    ['not preferred by one that has ended', [recordOf(0, 1, 6), recordOf(1, 1, 2, { preferred: true })], valid(day(6))],
    ['expired the day before', [recordOf(0, 1, 4)], invalid('expired', day(4))],
    [
      'expired with the last of its records',
      [recordOf(0, 1, 3), recordOf(1, 1, 4), recordOf(2, 1, 2)],
      invalid('expired', day(4)),
    ],
    ['expired although another starts', [recordOf(0, 1, 3), recordOf(1, 8, undefined)], invalid('expired', day(3))],
    ['not yet valid', [recordOf(0, 6, 9)], invalid('not_yet_valid')],
    ['not yet valid if its record starts after it ends, today', [recordOf(0, 6, 5)], invalid('not_yet_valid')],
    ['not yet valid, and never again', [recordOf(0, 6, undefined)], invalid('not_yet_valid')],
  ])('%s', (_, records, expected) => {
    const matches = matchesOf(...records);
    expect(judge(matches, V, TODAY)).toEqual(expected);
    const judgeToday = createJudge(TODAY, records);
    expect(judgeToday(matches, V)).toEqual(expected);
    expect(judgeToday(matches, V)).toBe(judgeToday(matches, V));
  });

  it('not there', () => {
    const none = { ...NONE, status: 'no_software', reason: null };
    const records = [recordOf(0, 1, 9)];
    expect(judge(matchesOf(...records), undefined, TODAY)).toEqual(none);
    expect(createJudge(TODAY, records)(matchesOf(...records), undefined)).toEqual(none);
    expect(judge([], undefined, TODAY)).toEqual(none);
  });

  it('judged by the records of its own list and version', () => {
    const records = [recordOf(0, 1, 9), recordOf(1, 1, 3), recordOf(2, 1, 7, { software: W })];
    const judgeToday = createJudge(TODAY, records);
    const [first, second] = [matchesOf(records[0]!), matchesOf(records[1]!, records[2]!)];
    expect([judgeToday(first, V), judgeToday(second, V), judgeToday(second, W), judgeToday(first, W)]).toEqual([
      valid(day(9)),
      invalid('expired', day(3)),
      valid(day(7)),
      invalid('not_approved'),
    ]);
  });
});
