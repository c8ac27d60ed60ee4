import { printable } from '../report/printable.js';

/** A message as one line that a terminal shows as it is. */
export function oneLine(text: string): string {
  return printable(text.trim().replaceAll(/\s*\n\s*/g, ' '));
}
