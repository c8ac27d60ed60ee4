import type { IsoDate } from '../../model/dates.js';
import type { Palette } from '../../formats/pretty.js';
import { printable } from '../../text/printable.js';
import { plural } from '../../text/words.js';
import { BASELINE_PATH, type LeftOut } from '../baseline-file.js';
import type { BaselinePlan } from '../plan-baseline.js';

/** How many names of a group are shown. */
const SHOWN = 20;

const REASONS: Readonly<Record<LeftOut['reason'], string>> = {
  expired: 'approval has ended; --include-expired approves it again',
  not_yet_valid: 'approval has not begun; --include-expired approves it now',
  waived: 'waived',
  'on too few devices': 'on fewer devices than --min',
};

/** What a baseline approves, what it leaves out and why. */
export function renderBaseline(
  { baseline, text, remaining }: BaselinePlan,
  until: IsoDate,
  colors: Palette,
  isDryRun: boolean,
): readonly string[] {
  const { records, leftOut, devices, items } = baseline;
  const lines =
    text === undefined
      ? ['Nothing to approve.']
      : [
          `${isDryRun ? 'Would write' : 'Wrote'} ${colors.bold(BASELINE_PATH)}: ${plural(records.length, 'record')} for ${plural(devices, 'device')}${items > 0 ? ` and ${plural(items, 'inventory item')}` : ''}, approved until ${until}`,
          ...records.slice(0, SHOWN).map(({ name, count }) => `  ${printable(name)} (${count})`),
          ...(records.length > SHOWN ? [`  and ${records.length - SHOWN} more`] : []),
        ];
  for (const [reason, words] of Object.entries(REASONS)) {
    const group = leftOut.filter((one) => one.reason === reason);
    if (group.length === 0) continue;
    lines.push('', `${colors.yellow('left out')}: ${words} (${group.length})`);
    lines.push(...group.slice(0, SHOWN).map(({ name, software }) => `  ${printable(name)}: ${printable(software)}`));
    if (group.length > SHOWN) lines.push(`  and ${group.length - SHOWN} more`);
  }
  lines.push('', remainingLine(remaining));
  return lines.map((line) => `${line}\n`);
}

/** What an update removed from a baseline. */
export function renderUpdate(
  { text, removed, remaining }: BaselinePlan,
  colors: Palette,
  isDryRun: boolean,
): readonly string[] {
  const verb = isDryRun ? 'Would remove' : 'Removed';
  const lines =
    removed.length === 0
      ? [`Nothing to remove from ${BASELINE_PATH}: every record is still needed.`]
      : [
          `${verb} ${plural(removed.length, 'record')} from ${colors.bold(BASELINE_PATH)}${text === undefined ? ', and the file, which has no others' : ''}`,
          ...removed.map((name) => `  ${printable(name)}`),
        ];
  return [...lines, '', remainingLine(remaining)].map((line) => `${line}\n`);
}

function remainingLine(remaining: number): string {
  return remaining === 0
    ? 'No device or inventory item runs software that is not approved.'
    : `${remaining} ${remaining === 1 ? 'device or inventory item runs' : 'devices and inventory items run'} software that is not approved.`;
}
