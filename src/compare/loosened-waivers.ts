import { describeEntry, quote } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { placeOfName } from '../model/place.js';
import type { SoftwareVersion, Subject, Waiver } from '../model/repository.js';
import { subjectOf } from '../model/identity.js';
import { nameOfSubject } from '../model/subject.js';
import { listWords } from '../text/words.js';
import type { Side } from './compare.js';
import { keyOf, keyOfSubject, keyOfVersion } from '../model/identity.js';

/** The waivers that excuse a subject for longer, or whatever it runs, than those of the base; what has expired excuses nothing. */
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
    const isExtended = old !== undefined && added.every((subject) => excusedUntil(subject, software) === old.until);
    const excused = listWords(
      added.map((subject) => quote(nameOfSubject(subjectOf(subject)))),
      3,
    );
    const what = isExtended
      ? `now ends on ${until} instead of ${old.until}`
      : `is ${old === undefined ? 'added' : 'altered'}: it excuses ${excused} until ${until}`;
    yield {
      rule: 'policy-loosened',
      message: `${describeEntry(entry)} ${what}`,
      help: 'make sure that this is intended',
      at: placeOfName(entry),
      entry,
    };
  }
}

/** The last day on which waivers excuse a subject that runs some software, or whatever it runs; an empty text for none. */
function createFindExcuse(
  waivers: readonly Waiver[],
): (subject: Subject, software: SoftwareVersion | undefined) => string {
  const last = new Map<string, string>();
  const keyFor = (subject: Subject, software: SoftwareVersion | undefined): string =>
    keyOf(keyOfSubject(subject), software === undefined ? null : keyOfVersion(software));
  for (const { devices, inventoryItems, software, until } of waivers) {
    for (const subject of [...devices, ...inventoryItems]) {
      const key = keyFor(subject, software);
      if (until > (last.get(key) ?? '')) last.set(key, until);
    }
  }
  return (subject, software) => {
    const whatever = last.get(keyFor(subject, undefined)) ?? '';
    const running = last.get(keyFor(subject, software)) ?? '';
    return running > whatever ? running : whatever;
  };
}
