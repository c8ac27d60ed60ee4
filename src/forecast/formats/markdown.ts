import type { Forecast, ForecastDay } from '../types.js';
import { listWords } from '../../text/words.js';
import { tableHead, tableRow } from '../../formats/markdown/part.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
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

/** How many names of a change are shown. */
const SHOWN_NAMES = 12;

/** A forecast in the Markdown of GitHub: the weeks in which subjects change, then what happens on each day. */
export function* renderMarkdown(forecast: Forecast, options: ForecastFormatOptions): Generator<string> {
  const { asOf, until, weeks, days } = forecast;
  yield `## What expires until ${until}\n\n`;
  yield `${escapeMarkdown(outlookInWords(forecast), Infinity)}, if nothing in the repository changes.\n`;
  const busy = weeks.filter(
    ({ becomeInvalid, becomeValid, beginFailing }) => becomeInvalid + becomeValid + beginFailing > 0,
  );
  if (busy.length > 0)
    yield tableHead(['week', 'become invalid', 'become valid', 'start to fail', 'invalid at its end']);
  for (const { from, to, becomeInvalid, becomeValid, beginFailing, totals } of busy)
    yield tableRow([`${from} to ${to}`, ...[becomeInvalid, becomeValid, beginFailing, totals.invalid].map(String)]);
  for (const one of calendarOf(forecast)) {
    const heading = headingOf(one, asOf);
    yield `\n### ${heading.charAt(0).toUpperCase()}${heading.slice(1)}\n\n`;
    for (const text of linesOf(one.day, options)) yield `- ${text}\n`;
  }
  if (days.length === 0) yield `\nNothing starts or ends before then.\n`;
}

function* linesOf(day: ForecastDay, { allSubjects }: ForecastFormatOptions): Generator<string> {
  const escape = (text: string): string => escapeMarkdown(text, MESSAGE_LIMIT);
  for (const change of day.changes) {
    const names = namesIn(change);
    const listed = allSubjects
      ? names.map((name) => escapeMarkdown(name)).join(', ')
      : escape(listWords(names, SHOWN_NAMES));
    yield `**${escape(changeInWords(change))}**: ${listed}`;
  }
  for (const change of day.observed)
    yield `**${escape(observedInWords(change))}**: ${escape(listWords(namesIn(change), SHOWN_NAMES))}`;
  for (const each of day.ending) yield `approval ends: ${escape(recordInWords(each))}`;
  for (const each of day.starting) yield `approval starts: ${escape(recordInWords(each))}`;
  for (const waiver of day.waivers) yield `waiver ends: ${escape(waiverInWords(waiver))}`;
  for (const text of supportInWords(day.unsupported)) yield `support ends: ${escape(text)}`;
}
