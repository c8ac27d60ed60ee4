import { dayBefore, type IsoDate, whenInWords } from '../../model/dates.js';
import type { Forecast, ForecastChange, ForecastDay } from '../types.js';

/** A date on which something ends or starts (report.md, Terminal: one calendar). */
interface CalendarDay {
  /** The last day of what ends, or the first day of what starts. */
  readonly date: IsoDate;
  readonly isLast: boolean;
  readonly day: ForecastDay;
}

/** The days of a forecast as a calendar: what ends is listed under its last day, what starts under its first. */
export function calendarOf({ days }: Pick<Forecast, 'days'>): readonly CalendarDay[] {
  return days
    .flatMap((day) => [
      {
        date: dayBefore(day.date),
        isLast: true,
        day: { ...day, starting: [], changes: day.changes.filter(ends), observed: day.observed.filter(ends) },
      },
      {
        date: day.date,
        isLast: false,
        day: {
          ...day,
          ending: [],
          unsupported: [],
          waivers: [],
          changes: day.changes.filter((one) => !ends(one)),
          observed: day.observed.filter((one) => !ends(one)),
        },
      },
    ])
    .filter(({ day }) => isBusy(day))
    .sort((a, b) => (a.date === b.date ? Number(a.isLast) - Number(b.isLast) : a.date < b.date ? -1 : 1));
}

/** The heading of a day: `last day 2026-11-30, in 3 days`. */
export function headingOf({ date, isLast }: CalendarDay, asOf: IsoDate): string {
  return `${isLast ? 'last day' : 'first day'} ${whenInWords(date, asOf)}`;
}

function ends({ effect }: ForecastChange): boolean {
  return effect !== 'becomes_valid';
}

function isBusy({ changes, observed, ending, starting, unsupported, waivers }: ForecastDay): boolean {
  return changes.length + observed.length + ending.length + starting.length + unsupported.length + waivers.length > 0;
}
