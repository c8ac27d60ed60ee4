import type { IsoDate } from '../model/dates.js';

const LAST_YEAR = 9999;

/** The first day of the month that is so many months after that of a date, or before it; within the years 0000 to 9999. */
export function monthStart(date: IsoDate, months: number): IsoDate {
  return `${monthAfter(date, months)}-01`;
}

/** The last day of the month that is so many months after that of a date, or before it; within the years 0000 to 9999. */
export function monthEnd(date: IsoDate, months: number): IsoDate {
  const month = monthAfter(date, months);
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = number === 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31;
  return `${month}-${days}`;
}

/** A month, `YYYY-MM`. */
function monthAfter(date: IsoDate, months: number): string {
  const wanted = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const index = Math.min(Math.max(wanted, 0), LAST_YEAR * 12 + 11);
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
