import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';

/** What the files of a repository hold, collected file by file. */
export interface ValidatedEntries {
  readonly entries: Entry[];
  /** Names that broken text most likely gives to objects: a reference to one of them is no fault of its own. */
  readonly lostNames: Set<string>;
  readonly drafts: DiagnosticDraft[];
}

/** Nothing collected yet. */
export function noEntries(): ValidatedEntries {
  return { entries: [], lostNames: new Set(), drafts: [] };
}
