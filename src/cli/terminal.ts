import type { Writable } from 'node:stream';

import picocolors from 'picocolors';

import { meaningOfSystemError } from '../files/system-error.js';
import { UserError } from '../model/user-error.js';
import type { Palette } from '../formats/pretty.js';
import { inChunks } from '../text/in-chunks.js';
import { wrap } from '../text/wrap.js';

/** Colors for a stream, decided by the option, else by NO_COLOR and FORCE_COLOR, else by whether it is a terminal. */
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

/** The width of a terminal that does not say its own. */
const COLUMNS = 80;

/** The width of lines for a stream: that of the terminal, else `COLUMNS` of the environment, else 80. */
export function columnsFor(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  if (stream.isTTY === true && stream.columns !== undefined && stream.columns > 0) return stream.columns;
  const { COLUMNS: given = '' } = process.env;
  const columns = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  return columns > 0 ? columns : COLUMNS;
}

/** The same, but undefined if neither a terminal nor `COLUMNS` sets a width: a program that reads on wants whole lines. */
export function columnsIfSet(stream: { readonly isTTY?: boolean; readonly columns?: number }): number | undefined {
  return stream.isTTY === true || process.env['COLUMNS'] !== undefined ? columnsFor(stream) : undefined;
}

/** Writes a message of one line to standard error; a terminal gets it in lines that end between words. */
export function writeMessage(text: string): void {
  const { stderr } = process;
  const lines = stderr.isTTY ? wrap(text, PROGRAM, { width: columnsFor(stderr), hang: 2 }) : [PROGRAM + text];
  stderr.write(`${lines.join('\n')}\n`);
}

const PROGRAM = 'fleetvet: ';

/** A reader that goes away: without a listener, its error would be thrown again outside any promise. */
const ignoreError = (): void => undefined;

/** Writes pieces of text to a stream as fast as it accepts them; stops without an error if the reader goes away. */
export async function writePieces(stream: Writable, pieces: Iterable<string>): Promise<void> {
  stream.off('error', ignoreError).on('error', ignoreError);
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
  for (const chunk of inChunks(pieces)) if (!(await write(chunk))) return;
}
