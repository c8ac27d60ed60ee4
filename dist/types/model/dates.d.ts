/** A calendar date, `YYYY-MM-DD`. Dates of this form are ordered as their texts are. */
export type IsoDate = string;
/** The number of days from 1970-01-01 to a date; negative before it. */
export declare function dayNumber(date: IsoDate): number;
/** The last day that can be written, as a number of days. */
export declare const LAST_DAY: number;
/** The date that is a number of days after 1970-01-01; where it is later than can be written, the last that can. */
export declare function dateOfDay(day: number): IsoDate;
/** How many days there are from one date to another; negative where the other is earlier. */
export declare function daysBetween(from: IsoDate, to: IsoDate): number;
/**
 * A day and how far away it is, `2026-11-30, in 3 days`: the one way to say when something ends or starts (report.md,
 * Terminal). What ends is named by its last day, what starts by its first.
 */
export declare function whenInWords(day: IsoDate, asOf: IsoDate): string;
/** The days from a first to a last one: `2026-01-01 to 2027-05-31`, or without a last day `from 2026-01-01`. */
export declare function windowInWords(start: IsoDate, end: IsoDate | null | undefined): string;
/** The day before a date. */
export declare function dayBefore(date: IsoDate): IsoDate;
/** Whether a text is a date that exists, written `YYYY-MM-DD`: a year has four digits. */
export declare function isDate(text: string): boolean;
