import { daysAway } from '../text/words.js';

const MILLISECONDS_A_DAY = 86_400_000;

/** A calendar date, `YYYY-MM-DD`. Dates of this form are ordered as their texts are. */
export type IsoDate = string;

/** The number of days from 1970-01-01 to a date; negative before it. */
export function dayNumber(date: IsoDate): number {
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
  // Years begin in March, so that a leap day is the last day of one. Much faster than Date.parse.
  const fromMarch = month > 2 ? year : year - 1;
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  return fromMarch * 365 + leapDays + daysBeforeMonth + day - 719_469;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/** The last day that can be written, as a number of days. */
export const LAST_DAY = dayNumber('9999-12-31');

/** The date that is a number of days after 1970-01-01; where it is later than can be written, the last that can. */
export function dateOfDay(day: number): IsoDate {
  return new Date(Math.min(day, LAST_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** How many days there are from one date to another; negative where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * A day and how far away it is, `2026-11-30, in 3 days`: the one way to say when something ends or starts (report.md,
 * Terminal). What ends is named by its last day, what starts by its first.
 */
export function whenInWords(day: IsoDate, asOf: IsoDate): string {
  return `${day}, ${daysAway(daysBetween(asOf, day))}`;
}

/** The days from a first to a last one: `2026-01-01 to 2027-05-31`, or without a last day `from 2026-01-01`. */
export function windowInWords(start: IsoDate, end: IsoDate | null | undefined): string {
  return end === null || end === undefined ? `from ${start}` : `${start} to ${end}`;
}

/** The day before a date. */
export function dayBefore(date: IsoDate): IsoDate {
  return dateOfDay(dayNumber(date) - 1);
}

/** Whether a text is a date that exists, written `YYYY-MM-DD`: a year has four digits. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateExists(text);
}

function dateExists(text: string): boolean {
  const day = dayNumber(text);
  return Number.isFinite(day) && dateOfDay(day) === text;
}
