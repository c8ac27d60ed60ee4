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
  for (const piece of pieces) {
    if (piece === '') continue;
    process.stdout.write(
      (endsLine ? '\n' : '')
        .concat(piece)
        .replaceAll(/\n(?=[^\n])/g, '\n  ')
        .slice(endsLine ? 1 : 0),
    );
    endsLine = piece.endsWith('\n');
  }
  process.stdout.write(`${endsLine ? '' : '\n'}::${token}::\n`);
}
