import type { CheckResult } from '../model/check-result.js';
/**
 * The subjects as a table, RFC 4180: a row for each device, inventory item and virtual machine with its result. People
 * open a table to filter and count the fleet, which a list of diagnostics is no good for: a subject would be in it several
 * times or not at all. Software is written with its platform, so that no spreadsheet makes a number of it.
 */
export declare function renderCsv(result: CheckResult): Generator<string>;
/** Rows of cells as CSV, RFC 4180; no cell is a formula. */
export declare function toCsv(rows: readonly (readonly string[])[]): string;
