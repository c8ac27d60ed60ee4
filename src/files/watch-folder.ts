import path from 'node:path';

import { watch } from 'chokidar';

/** How long no file may change before `changed` is called, in milliseconds. */
const QUIET = 150;

/** The events of a watched folder. */
interface FolderListener {
  /** Files below the folder were added, changed or removed, followed by a pause; paths relative to the folder. */
  readonly changed: (files: readonly string[]) => void;
  /** The system stopped watching the folder: changes may go unnoticed. */
  readonly failed: (error: unknown) => void;
}

/**
 * Watches the files below a folder, except those of Git and npm. Links are not followed. Once the promise resolves, no change
 * is missed. Resolves to a function that stops watching.
 */
export async function watchFolder(
  directory: string,
  { changed, failed }: FolderListener,
  quiet = QUIET,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(directory, {
    ignored: (file) => ['.git', 'node_modules'].includes(path.basename(file)),
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
  });
  const files = new Set<string>();
  watcher.on('all', (_event, file) => {
    files.add(path.relative(directory, file).split(path.sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const settled = [...files];
      files.clear();
      changed(settled);
    }, quiet);
  });
  await new Promise<void>((resolve) => {
    watcher.on('ready', resolve);
    watcher.on('error', (error) => {
      failed(error);
      resolve();
    });
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
