import type { Place } from '../../model/diagnostic.js';
import type { SubjectEvaluation } from '../../model/evaluation.js';
import type { Alternative, Approval, Explanation } from '../types.js';
import { placeIn, softwareName } from '../../model/describe.js';
import type { ValidatedSoftware } from '../../model/repository.js';
import type { Palette } from '../../formats/pretty.js';
import { whenInWords } from '../../model/dates.js';
import { cannotBeRead, ofThoseRead } from '../../text/unread-files.js';

/** Breaks a sentence into lines, the first behind a beginning. */
export type Fold = (text: string, first: string) => readonly string[];

/** How lines are colored and broken, and places are written. */
export interface LineOptions {
  readonly colors: Palette;
  /** A place as terminal text. */
  readonly place: (at: Place) => string;
  readonly fold: Fold;
}

const SHOWN_ALTERNATIVES = 8;

/** The status of the software on the date of the check, the records behind it, and what else is approved. */
export function approvalLines(
  { asOf, approval, unreadPolicies }: Explanation,
  found: SubjectEvaluation,
  { colors, place, fold }: LineOptions,
): readonly string[] {
  if (approval === undefined) return [];
  const { status } = found.validity;
  const paint = status === 'valid' ? colors.green : status === 'invalid' ? colors.red : colors.yellow;
  const sign = status === 'valid' ? '✔' : status === 'invalid' ? '✖' : '–';
  const lines = fold(verdictOf(found, approval, asOf, unreadPolicies), `  ${sign} `).map(paint);
  const add = (text: string, at: Place | undefined): void => {
    lines.push(...fold(text, '    '));
    if (at !== undefined) lines.push(`      ${place(at)}`);
  };
  const { run, lastEnded, next, preferredBy } = approval;
  for (const record of run) add(`${windowInWords(record)} by ${nameOfRecord(record)}`, endOf(record));
  if (lastEnded !== undefined) add(`${windowInWords(lastEnded)} by ${nameOfRecord(lastEnded)}`, endOf(lastEnded));
  if (next !== undefined)
    add(
      `${lastEnded === undefined && run.length === 0 ? '' : 'again '}${windowInWords(next)} by ${nameOfRecord(next)}`,
      placeIn(next.entry, 'start'),
    );
  if (preferredBy !== undefined)
    add(`preferred by ${nameOfRecord(preferredBy)}`, placeIn(preferredBy.entry, 'preferred'));
  else if (status === 'valid') add('not preferred', undefined);
  const { waiver } = found;
  if (waiver !== undefined) add(`waived until ${whenInWords(waiver.until, asOf)}: ${waiver.reason}`, waiver.entry);
  lines.push(
    ...alternativeLines(approval.alternatives, status === 'valid' ? 'also approved now' : 'approved now', {
      fold,
      asOf,
    }),
  );
  return lines;
}

function verdictOf(
  { subject, validity }: SubjectEvaluation,
  { next }: Approval,
  asOf: string,
  unread: readonly string[],
): string {
  const software = subject.softwareVersion;
  if (software === undefined) return 'no software version is known, so there is nothing to judge';
  const name = softwareName(software);
  const lastDay = validity.expiredOn ?? asOf;
  const invalid = unread.length === 0 ? 'invalid' : `invalid as far as is known (${cannotBeRead(unread)})`;
  switch (validity.reason) {
    case null:
      return validity.validUntil === null ? 'valid, no end' : `valid until ${whenInWords(validity.validUntil, asOf)}`;
    case 'no_policy':
      return `${invalid}: no record${ofThoseRead(unread)} matches (no policy)`;
    case 'not_approved':
      return `${invalid}: no matching record approves ${name} (not approved)`;
    case 'expired':
      return `${invalid}: the approval of ${name} ended on ${whenInWords(lastDay, asOf)} (expired)`;
    case 'not_yet_valid':
      return next === undefined
        ? `${invalid}: the approval of ${name} ends before it starts (not yet valid)`
        : `${invalid}: the approval of ${name} starts on ${whenInWords(next.start, asOf)} (not yet valid)`;
  }
}

function alternativeLines(
  alternatives: readonly Alternative[],
  label: string,
  { fold, asOf }: { readonly fold: Fold; readonly asOf: string },
): readonly string[] {
  const shown = alternatives.slice(0, SHOWN_ALTERNATIVES).map(({ software, preferred, validUntil }) => {
    const notes = [
      preferred ? 'preferred' : undefined,
      validUntil === null ? 'no end' : `until ${whenInWords(validUntil, asOf)}`,
    ];
    return `${softwareName(software)}, ${notes.filter((note) => note !== undefined).join(', ')}`;
  });
  const hidden = alternatives.length - shown.length;
  return [...shown, ...(hidden > 0 ? [`and ${hidden} more`] : [])].flatMap((text, index) => {
    const first = index === 0 ? `${label}: ` : ' '.repeat(label.length + 2);
    return fold(text, `    ${first}`);
  });
}

function windowInWords({ start, end }: ValidatedSoftware): string {
  return end === undefined ? `approved from ${start}` : `approved from ${start} to ${end}`;
}

function nameOfRecord({ name, software }: ValidatedSoftware): string {
  return name === undefined ? `an unnamed record for ${softwareName(software)}` : `"${name}"`;
}

/** Where the end of a record's window is, or the record if it has none. */
function endOf({ entry, end }: ValidatedSoftware): Place {
  return end === undefined ? entry : placeIn(entry, 'end');
}
