import type { IsoDate } from '../model/dates.js';

/** Where a repository keeps the schemas that its editors read, so that they need no network. */
export const SCHEMA_FOLDER = '.fleetvet/schemas';

/** The schemas of the kinds of files that people write, and the files that each is for. */
export const EDITED_FILES = {
  'inventory.schema.json': ['inventory/**/*.yaml', 'inventory/**/*.yml'],
  'policy.schema.json': ['policies/**/*.yaml', 'policies/**/*.yml'],
  'observed.schema.json': ['observed/**/*.yaml', 'observed/**/*.yml'],
  'policy-test.schema.json': ['tests/**/*.fleetvet.yaml'],
  'config.schema.json': ['fleetvet.yaml'],
  'import-definition.schema.json': ['imports/**/*.yaml', 'imports/**/*.yml'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SchemaFile = keyof typeof EDITED_FILES;

/** The first line of a YAML file, by which editors find its schema, relative to the file. */
export function modeline(path: string, schema: SchemaFile): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${schema}\n`;
}

const LAST_YEAR = 9999;

/** The first day of the month a number of months after that of a date, or before it if negative; within the years 0000 to 9999. */
export function monthStart(date: IsoDate, months: number): IsoDate {
  return `${monthAfter(date, months)}-01`;
}

/** The last day of the month a number of months after that of a date, or before it if negative; within the years 0000 to 9999. */
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

/** The purpose of a new file. The parts do not depend on each other, except on the schemas. */
type Part = 'config' | 'schemas' | 'editor' | 'workflow' | 'example';

/** A file of a new repository: its path from the root, with `/`, and its text. */
export interface NewFile {
  readonly part: Part;
  readonly path: string;
  readonly text: string;
}
