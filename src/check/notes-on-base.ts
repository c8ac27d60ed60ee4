import { plural } from '../text/words.js';
import type { LoadedFile } from './load-files.js';
import type { Snapshot } from './snapshot.js';

/** What of the base could not be read, so that what it holds counts as new (command-line.md, `--base`). */
export function notesOnBase(before: Snapshot, head: Snapshot, prefix = ''): readonly string[] {
  if (before.files.length === 0)
    return head.files.length === 0
      ? []
      : [`the base has no inventory and no policy${prefix === '' ? '' : ` in ${prefix}`}: everything counts as new`];
  const read = new Set(head.files.filter((loaded) => !isUnread(loaded)).map(({ file }) => file.path));
  const unread = before.files
    .filter((loaded) => isUnread(loaded) && read.has(loaded.file.path))
    .map(({ file }) => file.path);
  const [first] = unread;
  if (first === undefined) return [];
  const which = unread.length === 1 ? first : `${first} and ${unread.length - 1} more`;
  return [
    `${plural(unread.length, 'file')} of the base cannot be read (${which}): what ${unread.length === 1 ? 'it holds' : 'they hold'} counts as new`,
  ];
}

/** Whether a file holds nothing that could be read, although it is not empty. */
function isUnread({ entries, drafts, lostNames }: LoadedFile): boolean {
  return lostNames.everything || (entries.length === 0 && drafts.length > 0);
}
