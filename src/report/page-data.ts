/** The columns of the page's table of subjects, in their order, by which links and filters name them. */
export const PAGE_COLUMNS = [
  'name',
  'status',
  'software',
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

/** How many of the columns are shown at first; the rest can be switched on. */
export const FIRST_COLUMNS = 11;

/** The headings of the columns. */
export const HEADINGS: Readonly<Record<PageColumn, string>> = {
  name: 'Name',
  status: 'Status',
  software: 'Software',
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
  /** The names of the rows; all others columns are texts and numbers. */
  readonly columns: Readonly<Record<PageColumn, PackedColumn>>;
  readonly matches: readonly PackedMatch[];
  /** The lists of matches, as numbers of matches; and for each row the number of its list. */
  readonly lists: readonly (readonly number[])[];
  readonly listOf: readonly number[];
  readonly images: PackedColumn;
  readonly waivers: PackedColumn;
  readonly files: PackedColumn;
  readonly lines: readonly number[];
  /** 0 for a device, 1 for an inventory item. */
  readonly kinds: readonly number[];
}
