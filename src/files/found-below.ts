import { getOrCreate } from '../model/group-by.js';

/**
 * Whether a source that holds paths finds one below folders (see `FileSource.listBelow`): all folders on the way from one of them
 * are let in. Each folder is asked for once.
 */
export function foundBelow(folders: readonly string[], enters: (folder: string) => boolean): (path: string) => boolean {
  const roots = new Set(folders);
  const known = new Map<string, boolean>();
  const isEntered = (folder: string): boolean =>
    getOrCreate(
      known,
      folder,
      () => roots.has(folder) || (folder !== '' && isEntered(folderOf(folder)) && enters(folder)),
    );
  return (path) => roots.has(path) || isEntered(folderOf(path));
}

/** The folder that a path lies in; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
