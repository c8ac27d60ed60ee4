import path from 'node:path';

import { watch } from 'chokidar';

/** How long no file may change before `changed` is called, in milliseconds. */
const QUIET = 150;

/** What is told about a folder that is watched. */
export interface FolderListener {
  /** Files below the folder were added, changed or removed, and then nothing for a moment; paths from the folder. */
  readonly changed: (files: readonly string[]) => void;
  /** The system does not let the folder be watched any more: changes may go unnoticed. */
  readonly failed: (error: unknown) => void;
}

/**
 * Watches the files below a folder, without those of Git and of npm. Links are not followed. From when the promise is kept,
 * no change is missed; it gives what stops watching.
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
      const told = [...files];
      files.clear();
      changed(told);
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
