import { COLLECTION_NOUNS } from '../../model/entry.js';
import { printable } from '../../text/printable.js';
import { plural } from '../../text/words.js';
import type { Palette } from '../../formats/pretty.js';
import type { ImportPlan } from '../plan-import.js';
import type { Remark } from '../record.js';
import { groupBy } from '../../model/group-by.js';

/** How many names of a group are shown; JSON has all of them. */
const SHOWN = 10;

interface SummaryOptions {
  readonly colors: Palette;
  /** Set where nothing was written. */
  readonly isDryRun: boolean;
  /** Every name of every group. */
  readonly all: boolean;
}

/** The summary of an import for a terminal: what is new, changed, gone and skipped, and why. */
export function renderSummary(plan: ImportPlan, { colors, isDryRun, all }: SummaryOptions): readonly string[] {
  const shown = all ? Infinity : SHOWN;
  const { devices, observed, files } = plan;
  const written = files.filter(({ after }) => after !== undefined).length;
  const removed = files.length - written;
  const skipped = plan.skipped.length;
  const lines = [
    `${colors.bold(printable(plan.name))}: ${[
      plural(devices.total, 'device'),
      `${devices.new.length} new`,
      `${devices.changed.length} changed`,
      `${devices.gone.length} gone`,
      `${skipped} skipped`,
    ].join(', ')}`,
  ];
  if (plan.entries.length > 0)
    lines.push(
      colors.dim(`with ${plan.entries.map(([name, count]) => plural(count, COLLECTION_NOUNS[name])).join(', ')}`),
    );
  lines.push(
    ...group(colors.green('new'), devices.new, shown),
    ...group(
      colors.yellow('changed'),
      devices.changed.map(({ name, fields }) => `${name} (${fields.map(describeField).join(', ')})`),
      shown,
    ),
    ...group(colors.red('gone'), devices.gone, shown),
    ...group(
      colors.yellow('runs another version'),
      (observed?.changed ?? []).map(({ name, before, after }) => `${name} ${before} → ${after}`),
      shown,
    ),
    ...group(colors.red('no longer seen'), observed?.gone ?? [], shown),
    ...byReason('skipped', plan.skipped, shown, colors),
    ...byReason('noted', plan.changed, all ? Infinity : 3, colors),
    ...byReason('kept', plan.kept, shown, colors),
    '',
    files.length === 0
      ? devices.total === 0 && plan.entries.length === 0
        ? 'Nothing to write: nothing was imported.'
        : 'Nothing to write: the files are as the source says.'
      : isDryRun
        ? `Would write ${plural(written, 'file')}${removed > 0 ? ` and remove ${removed}` : ''}.`
        : `Wrote ${plural(written, 'file')}${removed > 0 ? ` and removed ${removed}` : ''}.`,
    ...(plan.isWithoutPolicy && devices.total > 0 && !isDryRun
      ? ['Next: "fleetvet baseline" writes a policy that approves what runs now.']
      : []),
  );
  return lines.map((line) => `${line}\n`);
}

/** A change of a field on one line; long values are left out. */
export function describeField({
  field,
  before,
  after,
}: ImportPlan['devices']['changed'][number]['fields'][number]): string {
  const [from, to] = [wordOf(before), wordOf(after)];
  return from === undefined || to === undefined ? field : `${field} ${from} → ${to}`;
}

function wordOf(value: unknown): string | undefined {
  if (value === undefined) return 'none';
  return typeof value === 'string' && value.length <= 60 ? value : undefined;
}

function group(title: string, names: readonly string[], shown: number): readonly string[] {
  if (names.length === 0) return [];
  const rest = names.length - shown;
  return [
    '',
    `${title} (${names.length})`,
    ...names.slice(0, shown).map((name) => `  ${printable(name)}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

function byReason(title: string, remarks: readonly Remark[], shown: number, colors: Palette): readonly string[] {
  return [...groupByReason(remarks)].flatMap(([reason, all]) =>
    group(
      `${colors.cyan(title)}: ${printable(reason)}`,
      all.map(({ name, detail }) => (detail === undefined || detail === name ? name : `${name}: ${detail}`)),
      shown,
    ),
  );
}

/** The remarks of each reason, in the order in which the reasons come up. */
export function groupByReason(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  return groupBy(remarks, ({ reason }) => reason);
}
