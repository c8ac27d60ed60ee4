import type { Palette } from '../../formats/pretty.js';
import { byteSize, listWords, plural } from '../../text/words.js';
import { foldLines } from '../../text/fold.js';
import { printable } from '../../text/printable.js';
import { FAILING_STATUSES, type ImageVerdict, type ImageVerification } from '../verify-images.js';

interface PrettyOptions {
  readonly colors: Palette;
  /** How many columns lines may take; without it, as many as they need. */
  readonly width: number | undefined;
  readonly quiet: boolean;
}

/** How many extra files are listed. */
const SHOWN_EXTRA = 20;

/** A verification as readable messages: what is wrong, then what could not be verified, then extra files and the verdict. */
export function renderPretty(verification: ImageVerification, options: PrettyOptions): Generator<string> {
  return foldLines(linesOfVerification(verification, options), options.width);
}

function* linesOfVerification(
  { verdicts, extra, unreadable }: ImageVerification,
  { colors, quiet }: PrettyOptions,
): Generator<string> {
  for (const verdict of verdicts.filter(({ status }) => FAILING_STATUSES.has(status)))
    yield* describe(verdict, colors.red('✖'), colors);
  for (const { path, reason } of unreadable)
    yield `${colors.red('✖')} ${printable(path)}: cannot be read: ${printable(reason)}\n`;
  if (quiet) return;
  for (const verdict of verdicts.filter(({ status }) => status === 'unverified'))
    yield* describe(verdict, colors.yellow('!'), colors);
  if (extra.length > 0) {
    yield `${plural(extra.length, 'file')} that no image file declares:\n`;
    for (const path of extra.slice(0, SHOWN_EXTRA)) yield `    ${printable(path)}\n`;
    if (extra.length > SHOWN_EXTRA) yield `    and ${extra.length - SHOWN_EXTRA} more (-f json lists all)\n`;
  }
  yield `${colors.bold(sentence(verdicts, unreadable.length))}\n`;
}

function* describe(
  { image, status, path, declared, found, reason }: ImageVerdict,
  mark: string,
  colors: Palette,
): Generator<string> {
  const { platform, version } = image.softwareVersion;
  const name = printable(path ?? image.imageFileName);
  yield `${mark} ${name} ${colors.dim(`(${printable(platform)} ${printable(version)})`)}: ${messages[status](reason)}\n`;
  if (status === 'wrong_size')
    yield `    declared ${sizeInWords(declared.size)}\n    found    ${sizeInWords(found.size)}\n`;
  if (status === 'wrong_checksum')
    yield `    declared ${printable(`${declared.algorithm ?? ''} ${declared.checksum ?? ''}`)}\n    found    ${printable(`${found.algorithm ?? ''} ${found.checksum ?? ''}`)}\n`;
}

const messages: Readonly<Record<ImageVerdict['status'], (reason: string | null) => string>> = {
  ok: () => 'as declared',
  unverified: (reason) => `not verified: ${printable(reason ?? '')}`,
  missing: () => 'missing',
  wrong_size: () => 'has another size than declared',
  wrong_checksum: () => 'has another checksum than declared',
  unreadable: (reason) => `cannot be read: ${printable(reason ?? '')}`,
};

function sizeInWords(size: number | null): string {
  if (size === null) return 'nothing';
  return size < 1000 ? byteSize(size) : `${size.toLocaleString('en-US')} bytes (${byteSize(size)})`;
}

/** The verdict in one sentence; what is not verified is never counted among what is right. */
function sentence(verdicts: readonly ImageVerdict[], unreadable: number): string {
  const count = (status: ImageVerdict['status']): number => verdicts.filter((one) => one.status === status).length;
  const wrong = count('wrong_size') + count('wrong_checksum');
  const cannotRead = count('unreadable') + unreadable;
  const bad = [
    count('missing') > 0 ? `${count('missing')} missing` : '',
    wrong > 0 ? `${wrong} wrong` : '',
    cannotRead > 0 ? `${cannotRead} cannot be read` : '',
    count('unverified') > 0 ? `${count('unverified')} not verified` : '',
    `${count('ok')} as declared`,
  ].filter((part) => part !== '');
  return `${plural(verdicts.length, 'image file')}: ${listWords(bad)}`;
}
