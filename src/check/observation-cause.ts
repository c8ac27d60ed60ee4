import { createObservationJudge, newestOfEach } from '../evaluate/observed.js';
import { isStale } from '../evaluate/rules/observed.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Observed, SubjectEvaluation } from '../model/evaluation.js';
import { keyOfNamed, keyOfSubject, subjectOf } from '../model/identity.js';
import type { NamedSubject, Observation } from '../model/repository.js';
import type { RuleName } from '../model/rules.js';
import type { Snapshot } from './snapshot.js';

/** What a rule about observations finds fault with. */
type Violates = (observed: Observed, snapshot: Snapshot) => boolean;

const VIOLATES: Readonly<Partial<Record<RuleName, Violates>>> = {
  'software-drift': ({ drift }) => drift,
  'observed-software-invalid': ({ drift, approved }) => drift && !approved,
  'observed-version-undeclared': ({ software }) => software === undefined,
  'observation-stale': ({ observation }, { config, evaluation }) =>
    isStale(observation.seen, evaluation.asOf, config.observedStaleDays),
};

/**
 * Tells which diagnostics a changed observation brings (interop.md, 4): those that the change would not bring if the
 * observations were still those of the base. What a change of the inventory or the policy would bring by itself is never
 * taken for the doing of an observation, even if that changed as well.
 */
export function createObservationCauses(before: Snapshot, head: Snapshot): (draft: DiagnosticDraft) => boolean {
  if (head.repository.observations.length === 0) return () => false;
  const newestBefore = newestOfEach(before.repository.observations);
  const seenBefore = new Set([...newestBefore.keys()].map((subject) => keyOfNamed(subjectOf(subject))));
  const newest = new Map([...newestBefore].map(([subject, one]) => [keyOfSubject(subject), one]));
  const entries = new Set(before.repository.observations.map(({ entry }) => JSON.stringify(entry.value)));
  const references = new Set(before.repository.observations.map(referenceOf));
  const judge = createObservationJudge(head.repository);
  const subjects: readonly SubjectEvaluation[] = [...head.evaluation.devices, ...head.evaluation.inventoryItems];
  const foundOf = new Map<NamedSubject, SubjectEvaluation>(subjects.map((found) => [found.subject, found]));
  const observedBefore = new Map([...before.evaluation.observed].map(([subject, one]) => [keyOfSubject(subject), one]));
  return ({ rule, observation, subject: named }) => {
    if (rule === 'software-unobserved') return named !== undefined && seenBefore.has(keyOfNamed(named));
    if (observation === undefined) return false;
    const { subject, version, seen } = observation;
    if (subject === undefined) return !references.has(referenceOf(observation));
    const key = keyOfSubject(subject);
    const [other, found, violates] = [newest.get(key), foundOf.get(subject), VIOLATES[rule]];
    if (other === undefined || found === undefined || violates === undefined)
      return !entries.has(JSON.stringify(observation.entry.value));
    if (other.version === version && (rule !== 'observation-stale' || other.seen === seen)) return false;
    const was = observedBefore.get(key);
    const isOld = was !== undefined && violates(was, before);
    return isOld || !violates({ observation: other, ...judge(found, other.version) }, head);
  };
}

function referenceOf({ entry }: Observation): string {
  const { device, inventory_item: item } = entry.value as {
    readonly device: unknown;
    readonly inventory_item?: string;
  };
  return JSON.stringify([device, item ?? null]);
}
