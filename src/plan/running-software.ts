import { getOrCreate } from '../model/group-by.js';
import { type Evaluation, type Observed, platformOfSoftware, type SubjectEvaluation } from '../model/evaluation.js';
import type { SoftwareVersion } from '../model/repository.js';

/** What a subject runs, as far as it is known. */
export interface RunningSoftware {
  readonly version: SoftwareVersion | undefined;
  /** What was seen, if that is not what its `software_version` says. */
  readonly drift: Observed | undefined;
}

/**
 * A finder of what subjects run: what was seen if that differs from their software, else their software (interop.md, 4). An
 * observed version that nobody declares is one of its own, which no image file and no upgrade_from speaks of.
 */
export function createFindRunning({
  observed,
}: Pick<Evaluation, 'observed'>): (found: SubjectEvaluation) => RunningSoftware {
  const undeclared = new Map<string, SoftwareVersion>();
  return ({ subject }) => {
    const seen = observed.get(subject);
    const platform = platformOfSoftware(subject);
    const isSame = seen?.drift === false && subject.softwareVersion !== undefined;
    if (seen === undefined || isSame || platform === undefined)
      return { version: subject.softwareVersion, drift: undefined };
    const version =
      seen.software ??
      getOrCreate(undeclared, `${platform} ${seen.canonical}`, () => ({
        platform,
        version: seen.canonical,
        endOfSupportDate: undefined,
        preRelease: false,
        upgradeFrom: undefined,
        imageFiles: [],
        imageFilesComplete: true,
        entry: seen.observation.entry,
        // Not among the declared ones.
        index: -1,
        broken: false,
      }));
    return { version, drift: seen.drift ? seen : undefined };
  };
}
