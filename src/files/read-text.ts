import { decodeText } from './decode.js';
import { type FileSource, UnreadableFile } from './file-source.js';

/** The text of a file, for showing its lines; undefined where it cannot be read, or no longer. */
export function readText(source: FileSource, file: string): string | undefined {
  try {
    const bytes = source.read(file, Infinity);
    return bytes === undefined ? undefined : decodeText(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
