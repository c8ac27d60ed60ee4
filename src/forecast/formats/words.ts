import { countInWords, devicesAndItems, fullNames, quote, softwareName } from '../../model/describe.js';
import type { InvalidReason } from '../../model/evaluation.js';
import type { Forecast, ForecastChange, ForecastRecord, ForecastSupport, ForecastTotals } from '../types.js';
import type { Waiver } from '../../model/repository.js';
import { listWords } from '../../text/words.js';
import type { Place } from '../../model/diagnostic.js';
import type { SourceLocation } from '../../model/source.js';
import type { Palette } from '../../formats/pretty.js';

const REASONS: Readonly<Record<InvalidReason, string>> = {
  no_policy: 'no record matches',
  not_approved: 'not approved',
  expired: 'the approval has ended',
  not_yet_valid: 'the approval has not started',
};

/** The maximum number of unused versions that are named. */
const SHOWN_VERSIONS = 4;

/** What happens to the subjects of a change, as a sentence without a full stop. */
export function changeInWords({ effect, after, software, subjects }: ForecastChange): string {
  const who = countInWords(subjects.map(({ subject }) => subject));
  const one = subjects.length === 1;
  const name = softwareName(software);
  switch (effect) {
    case 'becomes_invalid':
      return `${who} ${one ? 'becomes' : 'become'} invalid on ${name}${excuseInWords(after)}`;
    case 'becomes_valid':
      return `${who} ${one ? 'becomes' : 'become'} valid on ${name}`;
    case 'waiver_ends':
      return `the waiver of ${who} on ${name} ends (${reasonInWords(after.reason)})${excuseInWords(after)}`;
    case 'grace_ends':
      return `the grace period of ${who} on ${name} ends${excuseInWords(after)}`;
    case 'other_reason':
      return `${who} on ${name} ${one ? 'is' : 'are'} invalid for another reason (${reasonInWords(after.reason)})`;
  }
}

/** What happens to what runs, where another version runs than should, as a sentence without a full stop. */
export function observedInWords({ effect, software, subjects }: ForecastChange): string {
  const who = countInWords(subjects.map(({ subject }) => subject));
  const verb = effect === 'becomes_valid' ? 'starts' : 'ends';
  return `the approval of ${softwareName(software)} ${verb}, which ${who} ${subjects.length === 1 ? 'runs' : 'run'} instead of what should run`;
}

function reasonInWords(reason: InvalidReason | null): string {
  return reason === null ? 'valid' : REASONS[reason];
}

function excuseInWords({ waived, inGrace }: ForecastChange['after']): string {
  if (waived) return ', waived';
  return inGrace ? ', in the grace period' : '';
}

/** The names of the subjects of a change: text of the repository. */
export function namesIn({ subjects }: ForecastChange): readonly string[] {
  return fullNames(subjects.map(({ subject }) => subject));
}

/** A record in a sentence: its name, if any, and its software. */
export function recordInWords({ record, running }: ForecastRecord): string {
  const name = record.name === undefined ? '' : `${quote(record.name)} for `;
  return `${name}${softwareName(record.software)}, ${running === 0 ? 'nothing uses it' : `used by ${devicesAndItems(running)}`}`;
}

/** Sentences about versions whose support ends: one for each version in use, and one for all others. */
export function supportInWords(unsupported: readonly ForecastSupport[]): readonly string[] {
  const idle = unsupported.filter(({ running }) => running.length === 0).map(({ software }) => softwareName(software));
  const used = unsupported.filter(({ running }) => running.length > 0);
  return [
    ...used.map(
      ({ software, running }) =>
        `${softwareName(software)}, used by ${running.length}: ${listWords(fullNames(running))}`,
    ),
    ...(idle.length === 0 ? [] : [`${listWords(idle, SHOWN_VERSIONS)}, used by nothing`]),
  ];
}

/** A waiver in a sentence. */
export function waiverInWords({ reason, devices, inventoryItems, software }: Waiver): string {
  return `${quote(reason)} for ${listWords(fullNames([...devices, ...inventoryItems]))}${software === undefined ? '' : ` on ${softwareName(software)}`}`;
}

/** The state of the fleet on the first and last day, in a sentence without a full stop. */
export function outlookInWords({ asOf, until, totals, days }: Forecast): string {
  const end = days.at(-1)?.totals ?? totals;
  const all = totals.valid + totals.invalid;
  if (all === 0) return 'No device or inventory item has a software version';
  const first = `Of ${devicesAndItems(all)} with software, ${standing(totals, ' invalid')} on ${asOf}`;
  const same = end.invalid === totals.invalid && end.failing === totals.failing;
  return same ? `${first} and on ${until}` : `${first}, and ${standing(end, '')} on ${until}`;
}

function standing({ invalid, failing }: ForecastTotals, word: string): string {
  const excused = invalid - failing;
  const count = invalid === 0 ? 'none' : String(invalid);
  return `${count} ${invalid < 2 ? 'is' : 'are'}${word}${excused === 0 ? '' : ` (${excused} waived or in the grace period)`}`;
}

/** Options of the text output. */
export interface ForecastFormatOptions {
  readonly colors: Palette;
  /** The width of the terminal. */
  readonly width: number;
  /** Names every subject instead of the first ones. */
  readonly allSubjects: boolean;
  /** Shows only the dates, without outlook and bars. */
  readonly quiet: boolean;
  /** Where an entry stands. */
  readonly locationOf: (place: Place) => SourceLocation;
}
