import type { Evaluation, Match, SubjectEvaluation } from '../model/evaluation.js';
import { getOrCreate } from '../model/group-by.js';
import type { SoftwareVersion, Subject } from '../model/repository.js';

const recordsOfLists = new WeakMap<readonly Match[], Uint32Array>();

/** Stores the indexes of the records of a list of matches. */
export function registerRecords(matches: readonly Match[], records: Uint32Array): void {
  recordsOfLists.set(matches, records);
}

/** The indexes of the records of a list of matches, in its order: much faster to iterate than the matches. */
export function recordsOf(matches: readonly Match[]): Uint32Array {
  let records = recordsOfLists.get(matches);
  if (records === undefined) {
    records = Uint32Array.from(matches, ({ record }) => record.index);
    recordsOfLists.set(matches, records);
  }
  return records;
}

/** A list of matches, and the devices and inventory items that have it, in the order of the evaluation. */
export interface MatchList {
  /** The indexes of the records that match, in the order of the matches. */
  readonly records: Uint32Array;
  readonly subjects: Subject[];
}

const listsOfEvaluations = new WeakMap<Evaluation, readonly MatchList[]>();

/** Each list of matches once: there are far fewer lists than devices and inventory items. */
export function listsOf(evaluation: Evaluation): readonly MatchList[] {
  const known = listsOfEvaluations.get(evaluation);
  if (known !== undefined) return known;
  const lists = new Map<readonly Match[], MatchList>();
  for (const found of [evaluation.devices, evaluation.inventoryItems]) {
    for (const { subject, matches } of found) {
      const list = lists.get(matches);
      if (list === undefined) lists.set(matches, { records: recordsOf(matches), subjects: [subject] });
      else list.subjects.push(subject);
    }
  }
  const all = [...lists.values()];
  listsOfEvaluations.set(evaluation, all);
  return all;
}

/**
 * What follows from the matches of a subject and its version, found once for all subjects that share both: thousands of devices
 * may share a list of thousands of records.
 */
export function rememberForList<T>(
  find: (found: SubjectEvaluation, software: SoftwareVersion) => T,
): (found: SubjectEvaluation, software: SoftwareVersion) => T {
  const known = new Map<SoftwareVersion, Map<readonly Match[], { readonly value: T }>>();
  return (found, software) => {
    const ofVersion = getOrCreate(known, software, () => new Map<readonly Match[], { readonly value: T }>());
    return getOrCreate(ofVersion, found.matches, () => ({ value: find(found, software) })).value;
  };
}
