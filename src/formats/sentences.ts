import { type IsoDate, whenInWords } from '../model/dates.js';
import type { CheckResult } from '../model/check-result.js';
import { type Coverage, coveredPercent } from '../model/coverage.js';
import { listWords, plural } from '../text/words.js';
import type { Waived } from '../model/diagnostic.js';
import { cut } from '../text/printable.js';
import { listFiles } from '../text/unread-files.js';

/** Whether every subject has a policy that it can follow. */
export function isCovered({ devices, inventoryItems }: Coverage): boolean {
  return devices.covered === devices.total && inventoryItems.covered === inventoryItems.total;
}

/** How much of the fleet the policy covers, by kind of subject: `97.56 % of 41 devices and 100.00 % of 12 inventory items`. */
export function sentenceOfCoverage(result: CheckResult): string {
  const { devices, inventoryItems } = result.coverage();
  const kinds = [
    [devices, 'device'],
    [inventoryItems, 'inventory item'],
  ] as const;
  const shares = listWords(
    kinds
      .filter(([{ total }]) => total > 0)
      .map(([counts, noun]) => `${coveredPercent(counts)} % of ${plural(counts.total, noun)}`),
  );
  const { unreadPolicies } = result.repository;
  return unreadPolicies.length === 0
    ? shares
    : `${shares}, without what cannot be read in ${listFiles(unreadPolicies)}`;
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

/** How many characters of a reason are shown; it may be of any length, and stands with every violation that it excuses. */
const REASON_LIMIT = 1000;

/** Why a violation is accepted, and until when: `waived until 2026-12-31, in 34 days: replacement is ordered`. Text of the repository. */
export function waivedInWords({ until, reason }: Waived, asOf: IsoDate): string {
  return `waived until ${whenInWords(until, asOf)}: ${reasonInWords(reason)}`;
}

/** The reason of a waiver, cut where it is very long. */
export function reasonInWords(reason: string): string {
  return cut(reason, REASON_LIMIT);
}
