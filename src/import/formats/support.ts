import type { Palette } from '../../formats/pretty.js';
import { printable } from '../../text/printable.js';
import { plural } from '../../text/words.js';
import type { SupportPlan } from '../plan-support-dates.js';

/** What `import endoflife` did: dates that were set, dates that differ, and versions without one. */
export function renderSupport(plan: SupportPlan, colors: Palette, isDryRun: boolean): readonly string[] {
  const { filled, differing, missing, same, files } = plan;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${printable(line)}`)];
  return [
    `${plural(filled.length, 'support date')} set, ${same} already there, ${missing.length} not found`,
    ...section(
      colors.green('set'),
      filled.map(
        ({ software, date, before }) => `${software}: ${date}${before === undefined ? '' : `, before ${before}`}`,
      ),
    ),
    ...section(
      colors.yellow('another date, which stays; --replace sets it'),
      differing.map(({ software, date, before }) => `${software}: has ${before}, and the source says ${date}`),
    ),
    ...section(
      colors.yellow('no date found'),
      missing.map(({ software, reason }) => `${software}: ${reason}`),
    ),
    '',
    files.length === 0 ? 'Nothing to write.' : `${isDryRun ? 'Would write' : 'Wrote'} ${plural(files.length, 'file')}.`,
  ].map((line) => `${line}\n`);
}
