import { type Observed, platformOfSoftware, type SubjectEvaluation } from '../model/evaluation.js';
import type { NamedSubject, Observation, Platform, Repository, SoftwareVersion, Subject } from '../model/repository.js';
import { groupBy } from '../model/group-by.js';
import { canonicalVersion, familyOf } from '../versions/index.js';

/**
 * What the newest observation says about each device and inventory item that has one (interop.md, 4). It never changes matches
 * or validity.
 */
export function evaluateObservations(
  repository: Pick<Repository, 'observations' | 'softwareVersions' | 'platforms'>,
  ...evaluations: readonly (readonly SubjectEvaluation[])[]
): ReadonlyMap<Subject, Observed> {
  const observed = new Map<Subject, Observed>();
  if (repository.observations.length === 0) return observed;
  const newest = newestOfEach(repository.observations);
  const judge = createObservationJudge(repository);
  for (const found of evaluations.flat()) {
    const observation = newest.get(found.subject);
    if (observation !== undefined) observed.set(found.subject, { observation, ...judge(found, observation.version) });
  }
  return observed;
}

/** Says of a subject that runs a version, as a source spells it, whether that is what it should run, and approved. */
export type JudgeObservation = (
  found: Pick<SubjectEvaluation, 'subject' | 'matches'>,
  version: string,
) => Omit<Observed, 'observation'>;

/** Judges observed versions by those that a repository declares: they are compared by their canonical form. */
export function createObservationJudge({
  softwareVersions,
  platforms,
}: Pick<Repository, 'softwareVersions' | 'platforms'>): JudgeObservation {
  const readerOf = createReaders(platforms);
  const declared = new Map<string, SoftwareVersion>();
  for (const software of softwareVersions)
    declared.set(keyOf(software.platform, readerOf(software.platform)(software.version)), software);
  return ({ subject, matches }, version) => {
    const platform = platformOfSoftware(subject) ?? '';
    const read = readerOf(platform);
    const canonical = read(version);
    const software = declared.get(keyOf(platform, canonical));
    return {
      canonical,
      software,
      drift: subject.softwareVersion !== undefined && read(subject.softwareVersion.version) !== canonical,
      approved:
        software !== undefined && matches.some(({ record, inWindow }) => inWindow && record.software === software),
    };
  };
}

/** The newest observation of each; of those of one day, the last in the order of files and entries. */
export function newestOfEach(observations: readonly Observation[]): ReadonlyMap<NamedSubject, Observation> {
  const newest = new Map<NamedSubject, Observation>();
  for (const [subject, own] of groupBy(observations, ({ subject }) => subject)) {
    if (subject === undefined) continue;
    newest.set(
      subject,
      own.reduce((best, one) => (one.seen >= best.seen ? one : best)),
    );
  }
  return newest;
}

/** Readers of the versions of platforms: the canonical form, or the text itself where the family cannot read it. */
function createReaders(platforms: readonly Platform[]): (platform: string) => (version: string) => string {
  const drivers = new Map(platforms.map(({ name, networkDriver }) => [name, networkDriver]));
  const readers = new Map<string, (version: string) => string>();
  return (platform) => {
    let read = readers.get(platform);
    if (read === undefined) {
      const family = familyOf(drivers.get(platform) ?? platform);
      const known = new Map<string, string>();
      read = (version) => {
        let canonical = known.get(version);
        if (canonical === undefined)
          known.set(version, (canonical = canonicalVersion(family, version) ?? version.trim()));
        return canonical;
      };
      readers.set(platform, read);
    }
    return read;
  };
}

function keyOf(platform: string, canonical: string): string {
  return `${platform}\0${canonical}`;
}
