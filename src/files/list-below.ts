import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { FoundEntry } from './file-source.js';

/** What is Git's own. */
const GIT_FOLDER = '.git';

/**
 * Everything below folders of this machine's disk, whatever its name; folders are walked where `enters` says so, links are not
 * followed. Which of the empty folders are submodules is asked only if there are any.
 * @param submodulesOf the folders among those given that Git holds a submodule for
 */
export async function listBelow(
  root: string,
  folders: readonly string[],
  enters: (folder: string) => boolean,
  submodulesOf: (folders: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly FoundEntry[]> {
  const found: FoundEntry[] = [];
  const empty: string[] = [];
  const waiting = folders.filter((folder) => isRealFolder(root, folder, found));
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = entriesOf(path.join(root, folder));
    if (entries === undefined) found.push({ path: folder, kind: 'folder' });
    else if (entries.length === 0 && folder !== '') empty.push(folder);
    for (const entry of entries ?? []) {
      const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) found.push({ path: below, kind: kindOf(entry) });
      else if (entry.name.toLowerCase() !== GIT_FOLDER && enters(below)) waiting.push(below);
    }
  }
  if (empty.length > 0) for (const folder of await submodulesOf(empty)) found.push({ path: folder, kind: 'submodule' });
  return found;
}

function kindOf(entry: Dirent): FoundEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  return entry.isFile() ? 'file' : 'other';
}

/** Whether a folder is there, with no link on the way; such a link is found in its place. */
function isRealFolder(root: string, folder: string, found: FoundEntry[]): boolean {
  if (folder === '') return true;
  const names = folder.split('/');
  for (const length of names.keys()) {
    const at = names.slice(0, length + 1).join('/');
    const stats = lstatSync(path.join(root, at), { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true) found.push({ path: at, kind: 'link' });
    if (stats?.isDirectory() !== true) return false;
  }
  return true;
}

/** What is in a folder; undefined where it cannot be listed. */
function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
