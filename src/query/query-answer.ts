import type { JsonObject } from '../text/json.js';

/** What a query found: one page of a list, ready for any reporter. Results and rows are made while they are read. */
export interface QueryAnswer {
  /** What the list is of: `device`. */
  readonly noun: string;
  /** How many objects fit the filters, on all pages. */
  readonly count: number;
  /** The query strings of the pages beside this one; null where there is none. */
  readonly next: string | null;
  readonly previous: string | null;
  /** The objects as the REST API shows them. */
  readonly results: Iterable<JsonObject>;
  /** The same objects for people: the titles of the columns, the first of which is the id, and a row for each object. */
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly string[]>;
  /** Why the list may not be what was expected, a sentence each; may hold text of the repository. */
  readonly notes: readonly string[];
}
