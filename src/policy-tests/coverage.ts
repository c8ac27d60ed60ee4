import type { Place } from '../model/diagnostic.js';
import { placeOfName } from '../model/place.js';
import type { Coverage } from './types.js';
import type { ValidatedSoftware } from '../model/repository.js';
import type { SourceLocation } from '../model/source.js';

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
