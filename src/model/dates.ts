const MILLISECONDS_A_DAY = 86_400_000;

/** A calendar date, `YYYY-MM-DD`. Dates of this form are ordered as their texts are. */
export type IsoDate = string;

/** The number of days from 1970-01-01 to a date; negative before it. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The last day that can be written, as a number of days. */
export const LAST_DAY = dayNumber('9999-12-31');

/** The date that is a number of days after 1970-01-01; where it is later than can be written, the last that can. */
export function dateOfDay(day: number): IsoDate {
  return new Date(Math.min(day, LAST_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Whether a text is a date that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateExists(text);
}

function dateExists(text: string): boolean {
  const day = dayNumber(text);
  return Number.isFinite(day) && dateOfDay(day) === text;
}
