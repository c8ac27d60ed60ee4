import type { ForecastWeek } from '../types.js';
import { plural } from '../../text/words.js';
import type { Palette } from '../../formats/pretty.js';

/** Bars of one to eight eighths of a column. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const FULL = '█';

/** This many weeks without changes are shown in one line. */
const QUIET_WEEKS = 3;

/** The maximum length of a bar, and the minimum length of the longest one. */
const LONGEST = 60;
const SHORTEST = 8;

/** The text beside a bar: the week, its count, and the number of invalid subjects at its end. */
const BESIDE = 46;

/** A bar for each week: the number of subjects that become invalid, and the number invalid at its end. */
export function* renderBars(weeks: readonly ForecastWeek[], width: number, colors: Palette): Generator<string> {
  const most = Math.max(1, ...weeks.map(({ becomeInvalid }) => becomeInvalid));
  const longest = Math.max(SHORTEST, Math.min(LONGEST, width - BESIDE));
  yield `${colors.dim('week from   invalid  become invalid')}\n`;
  for (const run of runsOf(weeks)) {
    const [first] = run;
    if (first === undefined) continue;
    if (isQuiet(first) && run.length >= QUIET_WEEKS) {
      yield `${colors.dim(`${first.from}  ${String(first.totals.invalid).padStart(7)}  … ${plural(run.length, 'week')} without changes`)}\n`;
      continue;
    }
    for (const week of run) yield `${lineOf(week, most, longest, colors)}\n`;
  }
}

/** Consecutive weeks without changes as one group; every other week as its own. */
function runsOf(weeks: readonly ForecastWeek[]): readonly (readonly ForecastWeek[])[] {
  const runs: ForecastWeek[][] = [];
  for (const week of weeks) {
    const last = runs.at(-1);
    const before = last?.[0];
    if (last !== undefined && before !== undefined && isQuiet(before) && isQuiet(week)) last.push(week);
    else runs.push([week]);
  }
  return runs;
}

function isQuiet({ becomeInvalid, becomeValid, beginFailing }: ForecastWeek): boolean {
  return becomeInvalid === 0 && becomeValid === 0 && beginFailing === 0;
}

function lineOf(week: ForecastWeek, most: number, longest: number, colors: Palette): string {
  const { from, totals, becomeInvalid, becomeValid, beginFailing } = week;
  const beside = [
    ...(becomeInvalid === 0 ? [] : [`${colors.red(barOf(becomeInvalid / most, longest))} ${becomeInvalid}`]),
    ...(beginFailing === becomeInvalid ? [] : [colors.yellow(`${beginFailing} start to fail`)]),
    ...(becomeValid === 0 ? [] : [colors.green(`+${becomeValid} valid`)]),
  ];
  return `${from}  ${String(totals.invalid).padStart(7)}  ${beside.join('  ')}`.trimEnd();
}

/** A bar for a share of the longest one, rounded up to an eighth of a column. */
function barOf(share: number, longest: number): string {
  const eighths = Math.max(1, Math.round(share * longest * 8));
  return FULL.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
