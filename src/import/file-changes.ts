import type { LoadedFile } from '../check/load-files.js';
import { type FileSource, UnreadableFile } from '../files/file-source.js';
import { UserError } from '../model/user-error.js';
import type { ImportedFile } from './yaml-file.js';

/** A file that an import creates, rewrites or removes; a text is undefined where there is no file. */
export interface FileChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * The changes from the files that the import owns to those that it writes.
 * @throws {UserError} if a file that it does not own is in the way, or cannot be read.
 */
export function changesOf(
  source: FileSource,
  files: readonly ImportedFile[],
  owned: readonly LoadedFile[],
): FileChange[] {
  const before = new Set(owned.map(({ file }) => file.path));
  const changes: FileChange[] = [];
  for (const { path, text } of files) {
    const old = textOfFile(source, path);
    if (old !== undefined && !before.has(path))
      throw new UserError(
        `${path} is there and was not written by this import: move it away, or set write.folder in the definition`,
      );
    if (old !== text) changes.push({ path, before: old, after: text });
    before.delete(path);
  }
  for (const path of before) changes.push({ path, before: textOfFile(source, path), after: undefined });
  return changes;
}

function textOfFile(source: FileSource, path: string): string | undefined {
  try {
    const bytes = source.read(path, Infinity);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UserError(`cannot read ${path}: ${error.message}`);
    throw error;
  }
}

/** The config that an import writes where there is none. */
export function configText(name: string): string {
  return `# Written by the first import (${JSON.stringify(name)}). From here on this file is yours: no import changes it.

rules:
  # The source of the import does not know image files, so that no device would have one. Declare them
  # under software_image_files, and remove this line: plans then say which file a device needs.
  image-unavailable: warning
`;
}
