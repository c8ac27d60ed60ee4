export { windowInWords } from '../model/dates.js';

/** The columns of the page's table of subjects, in their order, by which links and filters name them. */
export const PAGE_COLUMNS = [
  'name',
  'status',
  'software',
  'drift',
  'target',
  'by',
  'reason',
  'type',
  'role',
  'platform',
  'location',
  'tenant',
  'approved',
  'image',
  'approved_by',
  'ticket',
  'upgrade',
] as const;

export type PageColumn = (typeof PAGE_COLUMNS)[number];

/** The columns that are not shown at first, and can be switched on. */
const LATER: ReadonlySet<PageColumn> = new Set(['approved', 'image', 'approved_by', 'ticket', 'upgrade']);

/** The columns of a report: drift is one of them only if something was observed. */
export function columnsOf(observes: boolean): readonly PageColumn[] {
  return PAGE_COLUMNS.filter((column) => observes || column !== 'drift');
}

/** Those of some columns that are shown at first. */
export function firstColumns(columns: readonly PageColumn[]): readonly PageColumn[] {
  return columns.filter((column) => !LATER.has(column));
}

/** The headings of the columns. */
export const HEADINGS: Readonly<Record<PageColumn, string>> = {
  name: 'Name',
  status: 'Status',
  software: 'Software',
  drift: 'Drift',
  target: 'Target',
  by: 'By',
  reason: 'Reason',
  type: 'Type',
  role: 'Role',
  platform: 'Platform',
  location: 'Location',
  tenant: 'Tenant',
  approved: 'Approved',
  image: 'Target image',
  approved_by: 'Approved by',
  ticket: 'Ticket',
  upgrade: 'Upgrade',
};

/** Whether a cell says that another version runs than should. */
function isDrift(column: PageColumn, text: string): boolean {
  return column === 'drift' && text.startsWith('runs ');
}

/** The class of a cell: of one with a date, and of one with another version than should run, also that it is one. */
export function classOfCell(column: PageColumn, text: string): string {
  if (isDrift(column, text)) return 'c-drift drifts';
  return column === 'by' && /^\d/.test(text) ? 'c-by day' : `c-${column}`;
}

/** The class of a status, which gives it its sign and its color; the word says the same. */
export const STATUS_CLASSES: ReadonlyMap<string, string> = new Map([
  ['valid', 'valid'],
  ['expiring', 'expiring'],
  ['invalid', 'invalid'],
  ['waived', 'waived'],
  ['no software', 'none'],
]);

/** A column of the page: its distinct texts, and for each row the number of its text. */
export interface PackedColumn {
  readonly texts: readonly string[];
  readonly rows: readonly number[];
}

/** A match as the page shows it: name, software, start, end, rank, criterion, whether in its window, whether preferred, place. */
export type PackedMatch = readonly [
  name: string,
  software: string,
  start: string,
  end: string,
  rank: number,
  matchedBy: string,
  inWindow: 0 | 1,
  preferred: 0 | 1,
  place: string,
];

/** The rows of the page, column by column: what many rows share is there once. */
export interface PackedReport {
  readonly asOf: string;
  readonly rows: number;
  /** The columns that this report has, in their order. */
  readonly shown: readonly PageColumn[];
  /** The names of the rows; all others columns are texts and numbers. */
  readonly columns: Readonly<Record<PageColumn, PackedColumn>>;
  readonly matches: readonly PackedMatch[];
  /** What to say where no record matches. */
  readonly noMatch: string;
  /** The lists of matches, as numbers of matches; and for each row the number of its list. */
  readonly lists: readonly (readonly number[])[];
  readonly listOf: readonly number[];
  readonly images: PackedColumn;
  readonly waivers: PackedColumn;
  /** What each was seen to run, in words. */
  readonly observed: PackedColumn;
  readonly files: PackedColumn;
  readonly lines: readonly number[];
  /** 0 for a device, 1 for an inventory item. */
  readonly kinds: readonly number[];
}
