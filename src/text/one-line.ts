import { printable } from './printable.js';

/** A message as one line that a terminal shows as it is. */
export function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return printable(lines.filter((line) => line !== '').join(' '));
}
