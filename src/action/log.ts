import { randomUUID } from 'node:crypto';

/**
 * Prints text that may hold text of the repository: while it is printed, the runner takes no line for a command. Every line
 * is set in, since the matchers that other actions leave behind (setup-node's for eslint) would find reports of their own in
 * it, and make annotations of them that take the place of ours.
 */
export function printText(pieces: Iterable<string>): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n`);
  let endsLine = true;
  try {
    for (const piece of pieces) {
      if (piece === '') continue;
      const text = `${endsLine ? '\n' : ''}${piece}`.replaceAll(/\n(?=[^\n])/g, '\n  ');
      process.stdout.write(endsLine ? text.slice(1) : text);
      endsLine = piece.endsWith('\n');
    }
  } finally {
    process.stdout.write(`${endsLine ? '' : '\n'}::${token}::\n`);
  }
}
