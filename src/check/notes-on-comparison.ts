import { listWords, plural } from '../text/words.js';
import type { LoadedFile } from './load-files.js';
import type { Snapshot } from './snapshot.js';

/** What a head is compared with: the requested commit, and the merge base if used. */
export interface ComparedBase {
  readonly commit: string;
  readonly mergeBase?: string | undefined;
  readonly notes?: readonly string[] | undefined;
  /** The path of the fleet from the root of the Git repository. */
  readonly prefix?: string | undefined;
}

/** What readers must know about a comparison: the limits of the base, and that a proposed policy does not decide. */
export function notesOnComparison(
  before: Snapshot,
  head: Snapshot,
  { commit, notes = [], prefix }: ComparedBase,
  isProposal: boolean,
): readonly string[] {
  const ofProposal = `this change proposes another policy or config, which takes effect when it is merged: until then, those of ${commit.slice(0, 12)} decide`;
  return [...notes, ...notesOnBase(before, head, prefix), ...(isProposal ? [ofProposal] : [])];
}

/** What of the base could not be read, so that what it holds counts as new (command-line.md, `--base`). */
function notesOnBase(before: Snapshot, head: Snapshot, prefix = ''): readonly string[] {
  if (before.files.length === 0)
    return head.files.length === 0
      ? []
      : [`the base has no inventory and no policy${prefix === '' ? '' : ` in ${prefix}`}: everything counts as new`];
  const read = new Set(head.files.filter((loaded) => !isUnread(loaded)).map(({ file }) => file.path));
  const unread = before.files
    .filter((loaded) => isUnread(loaded) && read.has(loaded.file.path))
    .map(({ file }) => file.path);
  if (unread.length === 0) return [];
  return [
    `${plural(unread.length, 'file')} of the base cannot be read (${listWords(unread, 1)}): what ${unread.length === 1 ? 'it holds' : 'they hold'} counts as new`,
  ];
}

/** Whether a file holds nothing that could be read, although it is not empty. */
function isUnread({ entries, drafts, lostNames }: LoadedFile): boolean {
  return lostNames.everything || (entries.length === 0 && drafts.length > 0);
}
