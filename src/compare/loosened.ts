import type { DiagnosticDraft } from '../model/diagnostic.js';
import { placeOfName, quote, softwareName } from '../model/describe.js';
import { keyOfSubject, subjectOf } from '../model/identity.js';
import type { Side } from './compare.js';
import { toWords } from '../text/words.js';

/** A draft of policy-loosened without its place. */
export function loosened(what: string, how: string): Pick<DiagnosticDraft, 'rule' | 'message' | 'help'> {
  return { rule: 'policy-loosened', message: `${what}: ${how}`, help: 'make sure that this is intended' };
}

/** policy-loosened for observations: devices and items that drifted at the base, and that nothing observes any more. */
export function* loosenedObservations(base: Side, head: Side): Generator<DiagnosticDraft> {
  const drifted = [...base.evaluation.observed].filter(([, { drift }]) => drift);
  if (drifted.length === 0) return;
  const { devices, inventoryItems, observed } = head.evaluation;
  const now = new Map([...devices, ...inventoryItems].map(({ subject }) => [keyOfSubject(subject), subject]));
  for (const [before, { observation }] of drifted) {
    const subject = now.get(keyOfSubject(before));
    if (subject === undefined || observed.has(subject)) continue;
    const kind = toWords(subject.kind);
    const should = before.softwareVersion === undefined ? 'nothing' : softwareName(before.softwareVersion);
    yield {
      ...loosened(
        `${kind} ${quote(subject.name)} is not observed any more`,
        `it ran ${observation.version} instead of ${should} on ${observation.seen}`,
      ),
      at: placeOfName(subject.entry),
      subject: subjectOf(subject),
      identity: ['observation'],
    };
  }
}
