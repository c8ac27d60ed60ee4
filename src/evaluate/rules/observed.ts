import { placeIn, placeOfName, placeOfVersion, softwareName } from '../../model/describe.js';
import { dayNumber, type IsoDate } from '../../model/dates.js';
import type { DiagnosticDraft } from '../../model/diagnostic.js';
import { textField } from '../../model/entry.js';
import type { Observed } from '../../model/evaluation.js';
import type { Observation, Subject } from '../../model/repository.js';
import { subjectOf } from '../../model/identity.js';
import { describe, type Rule, subjectsOf } from './rule.js';

/** software-drift: a device or item runs another version than its `software_version` says (interop.md, 4). */
export const softwareDrift: Rule = function* ({ evaluation }) {
  for (const [subject, observed] of evaluation.observed) {
    if (!observed.drift || subject.softwareVersion === undefined) continue;
    const { version } = observed.observation;
    yield {
      rule: 'software-drift',
      message: `${describe(subject)} should run ${softwareName(subject.softwareVersion)} and runs ${version}, which ${observed.approved ? 'is approved' : 'is not approved'}`,
      help: 'move the device to its software_version, or change software_version to what should run',
      at: placeOfVersion(subject.entry, 'software_version'),
      ...aboutObservation(subject, observed),
    };
  }
};

/** observed-software-invalid: a device or item drifts, and no record approves what it runs. */
export const observedSoftwareInvalid: Rule = function* ({ evaluation }) {
  for (const [subject, observed] of evaluation.observed) {
    if (!observed.drift || observed.approved || subject.softwareVersion === undefined) continue;
    const { version } = observed.observation;
    yield {
      rule: 'observed-software-invalid',
      message: `${describe(subject)} runs ${version} instead of ${softwareName(subject.softwareVersion)}, and no record approves ${version} for it today`,
      help: 'move the device to approved software',
      at: placeOfVersion(subject.entry, 'software_version'),
      ...aboutObservation(subject, observed),
    };
  }
};

/** observed-version-undeclared: the version that runs is not a declared software version of the platform. */
export const observedVersionUndeclared: Rule = function* ({ evaluation }) {
  for (const [subject, observed] of evaluation.observed) {
    if (observed.software !== undefined) continue;
    const { observation } = observed;
    yield {
      rule: 'observed-version-undeclared',
      message: `${describe(subject)} runs ${observation.version}, which is not declared as a software version of its platform`,
      help: 'declare the software version, so that records can approve it',
      at: placeIn(observation.entry, 'version'),
      subject: subjectOf(subject),
      identity: [observation.version],
      observation,
    };
  }
};

/** observation-stale: the newest observation is too old to trust, or lies in the future. */
export const observationStale: Rule = function* ({ evaluation, observedStaleDays }) {
  for (const [subject, { observation }] of evaluation.observed) {
    const { seen } = observation;
    if (!isStale(seen, evaluation.asOf, observedStaleDays)) continue;
    yield {
      rule: 'observation-stale',
      message:
        seen > evaluation.asOf
          ? `${describe(subject)} was seen on ${seen}, after the date of the check (${evaluation.asOf})`
          : `${describe(subject)} was last seen on ${seen}, more than ${observedStaleDays} days before ${evaluation.asOf}`,
      help: seen > evaluation.asOf ? 'check the clock of what observed it' : 'observe it again',
      at: placeIn(observation.entry, 'seen'),
      subject: subjectOf(subject),
      identity: [seen > evaluation.asOf ? 'future' : 'old'],
      observation,
    };
  }
};

/** Whether an observation of a day is too old to trust, or of a day to come. */
export function isStale(seen: IsoDate, asOf: IsoDate, staleDays: number): boolean {
  return seen > asOf || dayNumber(asOf) - dayNumber(seen) > staleDays;
}

/** observation-unmatched: an observation of a device or item that the inventory does not have. */
export const observationUnmatched: Rule = function* ({ repository }) {
  for (const observation of repository.observations) {
    const { subject, entry } = observation;
    if (subject !== undefined) continue;
    const name = nameIn(entry);
    yield {
      rule: 'observation-unmatched',
      message: `${name} was observed, but the inventory has no such device or item, or several`,
      help: 'add it to the inventory, name its tenant or location, or leave it out of the import',
      at: placeIn(entry, 'device'),
      identity: [name],
      observation,
    };
  }
};

/** software-unobserved: a device or item has software that nothing observed, in a repository with observations. */
export const softwareUnobserved: Rule = function* ({ repository, evaluation }) {
  if (repository.observations.length === 0) return;
  for (const { subject } of subjectsOf(evaluation)) {
    if (subject.softwareVersion === undefined || evaluation.observed.has(subject)) continue;
    yield {
      rule: 'software-unobserved',
      message: `${describe(subject)} should run ${softwareName(subject.softwareVersion)}, and nothing observed what it runs`,
      help: 'include it in the import that writes observed_software',
      at: placeOfName(subject.entry),
      subject: subjectOf(subject),
      identity: [],
    };
  }
};

function aboutObservation(
  subject: Subject,
  { observation }: Observed,
): Pick<DiagnosticDraft, 'related' | 'subject' | 'identity' | 'observation'> {
  const { version, seen, source, entry } = observation;
  return {
    related: [
      {
        message: `seen on ${seen}${source === undefined ? '' : ` by ${source}`}`,
        at: placeIn(entry, 'version'),
      },
    ],
    subject: subjectOf(subject),
    identity: [version],
    observation,
  };
}

/** The name in an observation's own words: of the device, or of the item and its device. */
function nameIn({ value }: Observation['entry']): string {
  const { device } = value as { readonly device: unknown };
  const name = typeof device === 'string' ? device : (textField(device, 'name') ?? '');
  const item = textField(value, 'inventory_item');
  return item === undefined ? `device "${name}"` : `inventory item "${item}" of device "${name}"`;
}
