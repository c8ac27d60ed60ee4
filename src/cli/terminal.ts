import type { Writable } from 'node:stream';

import picocolors from 'picocolors';

import { meaningOfSystemError } from '../files/system-error.js';
import { UserError } from '../model/user-error.js';
import type { Palette } from '../formats/pretty.js';

/** Colors for a stream: as the option says, else NO_COLOR and FORCE_COLOR, else where the stream is a terminal. */
export function colorsFor(stream: { readonly isTTY?: boolean }, option: boolean | undefined): Palette {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const wanted = (): boolean => {
    if (option !== undefined) return option;
    if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return stream.isTTY === true && TERM !== 'dumb';
  };
  return picocolors.createColors(wanted());
}

/** The width of a terminal whose width is not known. */
const COLUMNS = 80;

/** How many columns lines may take on a stream: those of the terminal, else `COLUMNS` of the environment, else 80. */
export function columnsFor(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  if (stream.isTTY === true && stream.columns !== undefined && stream.columns > 0) return stream.columns;
  const { COLUMNS: given = '' } = process.env;
  const columns = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  return columns > 0 ? columns : COLUMNS;
}

/** How much text is gathered before it is handed to a stream. */
const CHUNK = 1 << 16;

/** Writes pieces of text to a stream at the pace at which it takes them. A reader that goes away ends it without a fault. */
export async function writePieces(stream: Writable, pieces: Iterable<string>): Promise<void> {
  // Without a listener the same error would be thrown a second time, outside of any promise.
  stream.on('error', () => undefined);
  const write = async (text: string): Promise<boolean> =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        const { code } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
        const written = error === null || error === undefined;
        if (written || code === 'EPIPE') resolve(written);
        else
          reject(
            new UserError(
              `cannot write the output: ${code === undefined ? error.message : meaningOfSystemError(code)}`,
            ),
          );
      });
    });
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < CHUNK) continue;
    if (!(await write(gathered))) return;
    gathered = '';
  }
  if (gathered !== '') await write(gathered);
}
