import { createEvaluator, type Evaluator } from '../evaluate/evaluate.js';
import type { IsoDate } from '../model/dates.js';
import type { Match, SubjectEvaluation } from '../model/evaluation.js';
import { createObservationJudge, type JudgeObservation, newestOfEach } from '../evaluate/observed.js';
import type { Place } from '../model/diagnostic.js';
import { nearest } from '../text/nearest.js';
import { rememberForList } from '../evaluate/match-lists.js';
import { getOrCreate, groupBy, remembering } from '../model/group-by.js';
import type {
  Observation,
  Repository,
  SoftwareImageFile,
  SoftwareVersion,
  Subject,
  ValidatedSoftware,
} from '../model/repository.js';
import type { SourceLocation } from '../model/source.js';
import { placeOfName } from '../model/describe.js';
import type { Coverage } from './types.js';
import { ofThoseRead } from '../text/unread-files.js';

/** Shared by all cases of one repository. */
export interface TestContext {
  /** The evaluator for a date and a tenant mode, made once. */
  readonly evaluatorFor: (asOf: IsoDate, multiTenantMode: boolean) => Evaluator;
  readonly recordNamed: (name: string) => ValidatedSoftware | undefined;
  readonly nearestRecordNames: (name: string) => readonly string[];
  readonly imageFilesNamed: (name: string) => readonly SoftwareImageFile[];
  readonly nearestImageFileNames: (name: string) => readonly string[];
  /** What restricts a claim about no record, if some cannot be read: ` that can be read`. */
  readonly ofThoseRead: string;
  readonly locationOf: (place: Place) => SourceLocation;
  readonly judgeObservation: JudgeObservation;
  /** The newest observation of a subject of the repository. */
  readonly observationOf: (subject: Subject) => Observation | undefined;
  /** The matches of a subject for a version. */
  readonly approvalsOf: (found: SubjectEvaluation, software: SoftwareVersion) => readonly Match[];
  /** The records of a list of matches, and the place of each in the list. */
  readonly positionsIn: (matches: readonly Match[]) => ReadonlyMap<ValidatedSoftware, number>;
}

/** A context over a repository, for cases that differ in date and tenant mode. */
export function createTestContext(repository: Repository, locationOf: (place: Place) => SourceLocation): TestContext {
  const evaluators = new Map<string, Evaluator>();
  const records = new Map<string, ValidatedSoftware>();
  for (const record of repository.validatedSoftware) if (record.name !== undefined) records.set(record.name, record);
  let imageFiles: ReadonlyMap<string, readonly SoftwareImageFile[]> | undefined;
  const imageFilesByName = (): ReadonlyMap<string, readonly SoftwareImageFile[]> =>
    (imageFiles ??= groupBy(repository.softwareImageFiles, ({ imageFileName }) => imageFileName));
  // Many cases may be about the same thousands of records.
  const approvalsOf = rememberForList(({ matches }, software) =>
    matches.filter(({ record }) => record.software === software),
  );
  const newest = newestOfEach(repository.observations);
  const positionsIn = remembering(
    (matches: readonly Match[]) => new Map(matches.map(({ record }, position) => [record, position])),
  );
  return {
    evaluatorFor(asOf, multiTenantMode) {
      const key = `${asOf} ${String(multiTenantMode)}`;
      return getOrCreate(evaluators, key, () => createEvaluator(repository, { asOf, multiTenantMode }));
    },
    recordNamed: (name) => records.get(name),
    nearestRecordNames: suggesting(() => records.keys()),
    imageFilesNamed: (name) => imageFilesByName().get(name) ?? [],
    nearestImageFileNames: suggesting(() => imageFilesByName().keys()),
    ofThoseRead: ofThoseRead(repository.unreadPolicies),
    locationOf,
    judgeObservation: createObservationJudge(repository),
    observationOf: (subject) => newest.get(subject),
    approvalsOf,
    positionsIn,
  };
}

/** The maximum number of different misses that get a suggestion; more would cost more than the tests. */
const SUGGESTION_LIMIT = 200;

/** Finds the names most similar to a name, for a limited number of names. */
function suggesting(names: () => Iterable<string>): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) =>
    known.get(name) ?? (known.size < SUGGESTION_LIMIT ? getOrCreate(known, name, () => nearest(name, names())) : []);
}

/** The records that passed cases depend on. */
export function measureCoverage(
  records: readonly ValidatedSoftware[],
  covered: ReadonlySet<ValidatedSoftware>,
  locationOf: (place: Place) => SourceLocation,
): Coverage {
  const uncovered = records.filter((record) => !covered.has(record));
  return {
    total: records.length,
    uncovered: uncovered.map((record) => ({ record, location: locationOf(placeOfName(record.entry)) })),
  };
}
