import { isUtf8 } from 'node:buffer';

import { type FileSource, UnreadableFile } from './file-source.js';

const UTF_32_LE = Buffer.from([0xff, 0xfe, 0, 0]);
const UTF_32_BE = Buffer.from([0, 0, 0xfe, 0xff]);
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

/**
 * The text of a file: UTF-8, or UTF-16 if a byte order mark says so (YAML 1.2, 5.2, Character Encodings). The byte order mark
 * is not part of the text.
 * @throws {UnreadableFile} if the bytes are not text in that encoding.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF_32_LE) || startsWith(bytes, UTF_32_BE))
    throw new UnreadableFile('it is text in UTF-32', 'save it as UTF-8');
  if (startsWith(bytes, LFS_POINTER))
    throw new UnreadableFile(
      'it is a Git LFS pointer, not the file itself',
      'fetch the file with git lfs pull (in actions/checkout: lfs: true), or keep it in Git itself',
    );
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && isUtf8(bytes)) {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.toString('utf8', start);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`it is not text in ${encoding.toUpperCase()}`);
  }
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return bytes[0] === start[0] && start.every((byte, index) => bytes[index] === byte);
}

/** The text of a file, for showing its lines; undefined if it cannot be read. */
export function readText(source: FileSource, file: string): string | undefined {
  try {
    const bytes = source.read(file, Infinity);
    return bytes === undefined ? undefined : decodeText(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
