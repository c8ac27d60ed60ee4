import { decodeText } from './load/decode.js';
import { type FileSource, UnreadableFile } from './model/file-source.js';

/** The text of a file, for showing its lines; undefined where it cannot be read, or no longer. */
export function textOf(source: FileSource, file: string): string | undefined {
  try {
    const bytes = source.read(file, Infinity);
    return bytes === undefined ? undefined : decodeText(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
