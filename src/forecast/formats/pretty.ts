import { type Forecast, type ForecastChange, type ForecastDay, type ForecastWeek, isFailing } from '../types.js';
import { listWords, plural } from '../../text/words.js';
import type { Palette } from '../../formats/pretty.js';
import { printable } from '../../text/printable.js';
import { wrap, wrapPainted } from '../../text/wrap.js';
import { calendarOf, headingOf } from './calendar.js';
import {
  changeInWords,
  type ForecastFormatOptions,
  namesIn,
  observedInWords,
  outlookInWords,
  recordInWords,
  supportInWords,
  waiverInWords,
} from './words.js';
import { locationText } from '../../model/source.js';

/** How many names of a change are shown. */
const SHOWN_NAMES = 8;

/** The mark of a change, by whether it makes its subjects fail the check. */
function signOf({ effect, after }: ForecastChange, colors: Palette): readonly [string, Palette['red']] {
  if (effect === 'becomes_valid') return ['✔', colors.green];
  return isFailing(after) && effect !== 'other_reason' ? ['✖', colors.red] : ['!', colors.yellow];
}

/** A forecast as text: the state of the fleet, a bar for each week, then the changes of each day. */
export function* renderPretty(forecast: Forecast, options: ForecastFormatOptions): Generator<string> {
  const { colors, width, quiet } = options;
  if (!quiet) {
    const outlook = `${outlookInWords(forecast)}, if nothing in the repository changes.`;
    yield `${wrap(outlook, '', { width }).map(colors.bold).join('\n')}\n\n`;
    if (forecast.days.some(({ changes }) => changes.length > 0)) {
      yield* renderBars(forecast.weeks, width, colors);
      yield '\n';
    }
  }
  for (const [index, one] of calendarOf(forecast).entries()) {
    if (index > 0) yield '\n';
    yield `${colors.bold(headingOf(one, forecast.asOf))}\n`;
    yield* renderDay(one.day, options);
  }
  if (forecast.days.length === 0 && !quiet) yield `Nothing starts or ends before ${forecast.until}.\n`;
}

function* renderDay(
  day: ForecastDay,
  { colors, width, allSubjects, locationOf }: ForecastFormatOptions,
): Generator<string> {
  for (const change of day.changes) {
    const [sign, paint] = signOf(change, colors);
    const names = namesIn(change);
    const listed = allSubjects ? '' : ` ${listWords(names, SHOWN_NAMES)}`;
    const sentence = `${changeInWords(change)}:${listed}`;
    yield linesOf(wrapPainted(sentence, `  ${sign} `, `  ${paint(sign)} `, { width }));
    if (allSubjects) yield linesOf(names.map((name) => `      ${printable(name)}`));
  }
  for (const change of day.observed) {
    const sentence = `${observedInWords(change)}: ${listWords(namesIn(change), allSubjects ? Infinity : SHOWN_NAMES)}`;
    yield linesOf(wrapPainted(sentence, '  ! ', `  ${colors.yellow('!')} `, { width }));
  }
  const line = (what: string, text: string): string =>
    linesOf(wrapPainted(text, `    ${what.padEnd(15)} `, `    ${colors.dim(what.padEnd(15))} `, { width }));
  const placed = (what: string, text: string, place: Parameters<typeof locationOf>[0]): string => {
    return line(what, text) + `    ${' '.repeat(15)} ${colors.dim(printable(locationText(locationOf(place))))}\n`;
  };
  for (const each of day.ending) yield placed('approval ends', recordInWords(each), each.record.entry);
  for (const each of day.starting) yield placed('approval starts', recordInWords(each), each.record.entry);
  for (const waiver of day.waivers) yield placed('waiver ends', waiverInWords(waiver), waiver.entry);
  for (const text of supportInWords(day.unsupported)) yield line('support ends', text);
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

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
function* renderBars(weeks: readonly ForecastWeek[], width: number, colors: Palette): Generator<string> {
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
