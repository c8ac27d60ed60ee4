import { compareText } from '../model/compare.js';
import type { IsoDate } from '../model/dates.js';
import type { NamedSubject, Subject, Waiver } from '../model/repository.js';
import { addToGroup } from '../model/group-by.js';

/**
 * Finds the waiver that excuses a subject from `software-invalid` on the date of the check. `listedAs` is the subject
 * that waivers name, if this subject is a variant of it.
 */
type WaiverFinder = (subject: Subject, listedAs?: NamedSubject) => Waiver | undefined;

/**
 * A finder over waivers. One excuses the subjects that it names up to and including its `until`; where it names software,
 * only while they run that software. Of several, the one that lasts longest (data-model.md, Collections).
 */
export function createWaiverFinder(waivers: readonly Waiver[], asOf: IsoDate): WaiverFinder {
  const bySubject = new Map<NamedSubject, Waiver[]>();
  for (const waiver of waivers.filter(({ until }) => asOf <= until).sort(compareWaivers)) {
    for (const subject of [...waiver.devices, ...waiver.inventoryItems]) addToGroup(bySubject, subject, waiver);
  }
  return (subject, listedAs = subject) => bySubject.get(listedAs)?.find((waiver) => appliesTo(waiver, subject));
}

/** Whether a waiver is for what a subject that it names runs. */
export function appliesTo({ software }: Waiver, { softwareVersion }: NamedSubject): boolean {
  return software === undefined || software === softwareVersion;
}

/** Longest-lasting first, then by reason, so that the order of files does not matter. */
function compareWaivers(a: Waiver, b: Waiver): number {
  return compareText(b.until, a.until) || compareText(a.reason, b.reason);
}
