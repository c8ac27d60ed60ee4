import { type Coverage, coveredPercent } from '../model/coverage.js';
import { listWords, plural } from '../text/words.js';
import type { CheckResult } from '../model/check-result.js';
import { COLLECTION_NOUNS, COLLECTIONS } from '../model/entry.js';
import type { InvalidReason } from '../model/evaluation.js';
import { SEVERITIES } from '../model/severity.js';
import type { Waived } from '../model/diagnostic.js';
import { cut } from '../text/printable.js';
import { countBy } from '../model/group-by.js';

/** Whether every subject has a policy that it can follow. */
export function isCovered({ devices, inventoryItems }: Coverage): boolean {
  return devices.covered === devices.total && inventoryItems.covered === inventoryItems.total;
}

/** How much of the fleet the policy covers, by kind of subject: `97.56 % of 41 devices and 100.00 % of 12 inventory items`. */
export function sentenceOfCoverage({ devices, inventoryItems }: Coverage): string {
  const kinds = [
    [devices, 'device'],
    [inventoryItems, 'inventory item'],
  ] as const;
  return listWords(
    kinds
      .filter(([{ total }]) => total > 0)
      .map(([counts, noun]) => `${coveredPercent(counts)} % of ${plural(counts.total, noun)}`),
  );
}

/** What is the matter with records of the policy; nothing where all are of use. */
export function sentenceOfRecords({ records }: Coverage): string {
  const { total, unused, otherPlatform, conflicting } = records;
  const parts = [
    unused !== null && unused > 0 ? `${unused} ${unused === 1 ? 'matches' : 'match'} nothing` : undefined,
    otherPlatform > 0
      ? `${otherPlatform} ${otherPlatform === 1 ? 'matches' : 'match'} other platforms only`
      : undefined,
    conflicting > 0 ? `${conflicting} disagree on what is preferred` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `Of ${plural(total, 'record')}, ${listWords(parts)}.`;
}

/** The result of a check in one sentence: how much software is approved, why the rest is not, and what was left out. */
export function sentenceOfResult(result: CheckResult): string {
  return [sentenceOfApproval(result), sentenceOfBroken(result)].filter((part) => part !== '').join('; ');
}

function sentenceOfApproval({ summary, evaluation }: CheckResult): string {
  const { devices, inventory_items: items } = summary;
  const subjects = subjectsInWords(devices.total, items.total);
  if (devices.total + items.total === 0) return 'no device or inventory item could be judged';
  const invalid = devices.invalid + items.invalid;
  if (invalid > 0) {
    let waived = 0;
    const reasons = new Map<InvalidReason, number>();
    for (const { validity, waiver } of [...evaluation.devices, ...evaluation.inventoryItems]) {
      if (waiver !== undefined) waived += 1;
      if (validity.reason !== null) reasons.set(validity.reason, (reasons.get(validity.reason) ?? 0) + 1);
    }
    const why = [...reasons]
      .sort(([, a], [, b]) => b - a)
      .map(([reason, count]) => `${count} ${reason.replaceAll('_', ' ')}`);
    return `software is not approved on ${invalid} of ${subjects} (${why.join(', ')})${shareOfWaived(waived, invalid)}`;
  }
  const without = devices.no_software + items.no_software;
  if (without === 0) return `all software is approved (${subjects})`;
  return `all known software is approved; ${without} of ${subjects} ${without === 1 ? 'has' : 'have'} no software version`;
}

/** How many of a number are waived; empty if none is. */
export function shareOfWaived(waived: number, of: number): string {
  if (waived === 0) return '';
  if (waived === of) return of === 1 ? ', and waived' : ', all of them waived';
  return `, ${waived} of them waived`;
}

function subjectsInWords(devices: number, items: number): string {
  if (items === 0) return plural(devices, 'device');
  return devices === 0 ? plural(items, 'inventory item') : `${devices + items} devices and inventory items`;
}

/** What the verdict does not cover: entries that are too broken to evaluate. */
function sentenceOfBroken({ brokenEntries }: CheckResult): string {
  if (brokenEntries.length === 0) return '';
  const counts = countBy(brokenEntries, ({ collection }) => collection);
  const parts = COLLECTIONS.filter((collection) => counts.has(collection)).map((collection) =>
    plural(counts.get(collection) ?? 0, COLLECTION_NOUNS[collection]),
  );
  return `left out because of errors: ${listWords(parts)}`;
}

/** The diagnostics by severity: `2 errors, 1 warning, 1 waived`; with a base, also how many are new. */
export function countsInWords({ summary, diagnostics, comparison }: CheckResult): string {
  const parts = SEVERITIES.filter((severity) => summary.diagnostics[severity] > 0).map((severity) => {
    const counted = plural(summary.diagnostics[severity], severity);
    if (comparison === undefined) return counted;
    const fresh = diagnostics.filter(
      (diagnostic) =>
        diagnostic.severity === severity && diagnostic.change === 'new' && diagnostic.waived === undefined,
    );
    return `${counted} (${fresh.length === 0 ? 'none' : fresh.length} new)`;
  });
  if (summary.diagnostics.waived > 0) parts.push(`${summary.diagnostics.waived} waived`);
  return parts.length === 0 ? 'nothing to report' : parts.join(', ');
}

/** How many characters of a reason are shown; it may be of any length, and stands with every violation that it excuses. */
const REASON_LIMIT = 1000;

/** Why a violation is accepted, and until when: `waived until 2026-12-31: replacement is ordered`. Text of the repository. */
export function waivedInWords({ until, reason }: Waived): string {
  return `waived until ${until}: ${reasonInWords(reason)}`;
}

/** The reason of a waiver, cut where it is very long. */
export function reasonInWords(reason: string): string {
  return cut(reason, REASON_LIMIT);
}
