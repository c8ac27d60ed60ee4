import { createEvaluator, type Evaluator } from '../evaluate/evaluate.js';
import type { IsoDate } from '../model/dates.js';
import type { Place } from '../model/diagnostic.js';
import { nearest } from '../text/nearest.js';
import type { Repository, SoftwareImageFile, ValidatedSoftware } from '../model/repository.js';
import type { SourceLocation } from '../model/source.js';
import { placeOfName } from '../model/place.js';
import type { Coverage } from './types.js';
import { getOrCreate, groupBy } from '../model/group-by.js';

/** What all cases over one repository share. */
export interface TestContext {
  /** The evaluator for a date and a tenant mode, made once. */
  readonly evaluatorFor: (asOf: IsoDate, multiTenantMode: boolean) => Evaluator;
  readonly recordNamed: (name: string) => ValidatedSoftware | undefined;
  readonly nearestRecordNames: (name: string) => readonly string[];
  readonly imageFilesNamed: (name: string) => readonly SoftwareImageFile[];
  readonly nearestImageFileNames: (name: string) => readonly string[];
  readonly locationOf: (place: Place) => SourceLocation;
}

/** A context over a repository, for cases that differ in date and tenant mode. */
export function createTestContext(repository: Repository, locationOf: (place: Place) => SourceLocation): TestContext {
  const evaluators = new Map<string, Evaluator>();
  const records = new Map<string, ValidatedSoftware>();
  for (const record of repository.validatedSoftware) if (record.name !== undefined) records.set(record.name, record);
  let imageFiles: ReadonlyMap<string, readonly SoftwareImageFile[]> | undefined;
  const imageFilesByName = (): ReadonlyMap<string, readonly SoftwareImageFile[]> =>
    (imageFiles ??= groupBy(repository.softwareImageFiles, ({ imageFileName }) => imageFileName));
  return {
    evaluatorFor(asOf, multiTenantMode) {
      const key = `${asOf} ${String(multiTenantMode)}`;
      return getOrCreate(evaluators, key, () => createEvaluator(repository, { asOf, multiTenantMode }));
    },
    recordNamed: (name) => records.get(name),
    nearestRecordNames: (name) => nearest(name, records.keys()),
    imageFilesNamed: (name) => imageFilesByName().get(name) ?? [],
    nearestImageFileNames: (name) => nearest(name, imageFilesByName().keys()),
    locationOf,
  };
}

/** Which of the records are among those that cases which passed rest upon. */
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
