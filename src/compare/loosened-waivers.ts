import { describeEntry, nameOfSubject, placeOfName, quote, softwareName } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { NamedSubject, SoftwareVersion, Waiver } from '../model/repository.js';
import { keyOf, keyOfSubject, keyOfVersion, subjectOf } from '../model/identity.js';
import { listWords } from '../text/words.js';
import type { Side } from './compare.js';
import { listsInWords } from '../text/change-in-words.js';
import { loosened } from './loosened.js';

/** The waivers that excuse a subject for longer, or for more software, than those of the base, ignoring expired ones. */
export function* loosenedWaivers(base: Side, head: Side): Generator<DiagnosticDraft> {
  const { waivers } = base.repository;
  const excusedUntil = createFindExcuse(waivers);
  const byReason = new Map(waivers.map((waiver) => [waiver.reason, waiver]));
  for (const waiver of head.repository.waivers) {
    const { entry, reason, until, software } = waiver;
    if (until < head.evaluation.asOf) continue;
    const added = [...waiver.devices, ...waiver.inventoryItems].filter(
      (subject) => excusedUntil(subject, software) < until,
    );
    if (added.length === 0) continue;
    const old = byReason.get(reason);
    const excused = listWords(
      added.map((subject) => quote(nameOfSubject(subjectOf(subject)))),
      3,
    );
    const changes = old === undefined ? [] : looserFields(old, waiver);
    yield {
      ...(changes.length === 0
        ? loosened(`${describeEntry(entry)} is new`, `it excuses ${excused} until ${until}`)
        : loosened(`${describeEntry(entry)} excuses more`, changes.join(', '))),
      at: placeOfName(entry),
      entry,
    };
  }
}

/** The fields of a waiver that excuse more than before, as old → new. */
function looserFields(before: Waiver, after: Waiver): readonly string[] {
  const inWords = (software: SoftwareVersion | undefined): string =>
    software === undefined ? 'any' : softwareName(software);
  const namesOf = (subjects: Iterable<NamedSubject>): readonly string[] =>
    [...subjects].map((subject) => nameOfSubject(subjectOf(subject)));
  const [was, is] = [inWords(before.software), inWords(after.software)];
  const lists = (['devices', 'inventoryItems'] as const).flatMap((name) => {
    const known = new Set([...before[name]].map((subject) => keyOfSubject(subject)));
    const isMore = [...after[name]].some((subject) => !known.has(keyOfSubject(subject)));
    const field = name === 'devices' ? 'devices' : 'inventory_items';
    return isMore ? [`"${field}" ${listsInWords(namesOf(before[name]), namesOf(after[name]))}`] : [];
  });
  return [
    ...(after.until > before.until ? [`"until" ${before.until} → ${after.until}`] : []),
    ...(was === is ? [] : [`"software" ${was} → ${is}`]),
    ...lists,
  ];
}

/** The last day on which waivers excuse a subject with some software, or with any software; empty if none does. */
function createFindExcuse(
  waivers: readonly Waiver[],
): (subject: NamedSubject, software: SoftwareVersion | undefined) => string {
  const last = new Map<string, string>();
  const keyFor = (subject: NamedSubject, software: SoftwareVersion | undefined): string =>
    keyOf(keyOfSubject(subject), software === undefined ? null : keyOfVersion(software));
  for (const { devices, inventoryItems, software, until } of waivers) {
    for (const subject of [...devices, ...inventoryItems]) {
      const key = keyFor(subject, software);
      if (until > (last.get(key) ?? '')) last.set(key, until);
    }
  }
  return (subject, software) => {
    const withAny = last.get(keyFor(subject, undefined)) ?? '';
    const running = last.get(keyFor(subject, software)) ?? '';
    return running > withAny ? running : withAny;
  };
}
