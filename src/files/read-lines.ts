import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

import { meaningOfSystemError } from './system-error.js';
import { UserError } from '../model/user-error.js';

const CHUNK = 1 << 20;

/**
 * The lines of a file on disk, without line ends, read on demand.
 * @throws {UserError} if the file cannot be read.
 */
export function* readLines(file: string): Generator<string, void> {
  const descriptor = open(file);
  try {
    const buffer = Buffer.alloc(CHUNK);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let length = read(file, descriptor, buffer); length > 0; length = read(file, descriptor, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, length))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    rest += decoder.end();
    if (rest !== '') yield rest;
  } finally {
    closeSync(descriptor);
  }
}

function open(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    throw cannotRead(file, error);
  }
}

/** Reads the next bytes. A folder can be opened, but not read. */
function read(file: string, descriptor: number, buffer: Buffer): number {
  try {
    return readSync(descriptor, buffer);
  } catch (error) {
    throw cannotRead(file, error);
  }
}

function cannotRead(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new UserError(
    `cannot read ${file}: ${code === 'ENOENT' ? 'there is no such file' : meaningOfSystemError(code)}`,
  );
}
