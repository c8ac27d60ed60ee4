import { type Forecast, type ForecastChange, type ForecastDay, isFailing } from '../types.js';
import { listWords } from '../../text/words.js';
import type { Palette } from '../../formats/pretty.js';
import { printable } from '../../text/printable.js';
import { wrap, wrapPainted } from '../../text/wrap.js';
import { renderBars } from './bars.js';
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
