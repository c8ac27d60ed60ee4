import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { Readable } from 'node:stream';

import { UserError } from './model/user-error.js';

/**
 * Writes pieces of text to a file, whole or not at all: to a file beside it first, which then takes its name. Folders are
 * made as needed.
 * @throws {UserError} where the file cannot be written.
 */
export async function writeFile(file: string, pieces: Iterable<string>): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const stream = createWriteStream(temporary, { flags: 'wx' });
    await finished(Readable.from(pieces, { objectMode: false }).pipe(stream));
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`cannot write ${file}: the system says ${code}`);
  }
}
