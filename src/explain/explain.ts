import { explainSubject } from './explain-subject.js';
import { findSubject, suggestNames } from './find-subject.js';
import { brokenNamesakes, describeBroken, findLeftOut, leftOutImageFiles, leftOutNamesake } from './left-out.js';
import { type InspectOptions, inspectWorkingTree, type Inspection } from '../check/inspect.js';
import { quote } from '../model/describe.js';
import type { Explanation, SubjectQuery } from './types.js';
import { UserError } from '../model/user-error.js';
import { listWords } from '../text/words.js';
import { locationText } from '../model/source.js';

/** An explanation, and where in the files stands what it speaks of. */
export interface ExplainedSubject extends Pick<Inspection, 'locationOf'> {
  readonly explanation: Explanation;
}

/**
 * Explains one subject of the repository below a directory: its matches, what keeps other records from it, its validity and
 * its image files.
 * @throws {UserError} where the name means nothing, several things, or something that is left out for its errors.
 */
export async function explainWorkingTree(
  directory: string,
  query: SubjectQuery,
  options: InspectOptions,
): Promise<ExplainedSubject> {
  return explain(await inspectWorkingTree(directory, options), query);
}

/** Explains one subject of a repository, as {@link explainWorkingTree} does. */
export function explain(inspection: Inspection, query: SubjectQuery): ExplainedSubject {
  const { evaluation, repository, locationOf } = inspection;
  const broken = brokenNamesakes(inspection, query);
  const found = findSubject(evaluation, query, ({ entry }) => locationText(locationOf(entry)));
  if (found === undefined) {
    const [entry] = broken;
    throw new UserError(entry === undefined ? describeUnknown(inspection, query) : describeBroken(inspection, entry));
  }
  const leftOut = [
    ...broken.map((entry) => leftOutNamesake(entry, locationOf)),
    ...leftOutImageFiles(found.subject, locationOf),
    ...findLeftOut(inspection),
  ];
  return { locationOf, explanation: { ...explainSubject(found, evaluation, repository.validatedSoftware), leftOut } };
}

function describeUnknown({ evaluation, repository }: Inspection, query: SubjectQuery): string {
  const near = suggestNames(evaluation, query);
  const remedy =
    near.length > 0
      ? `did you mean ${listWords(near.map(quote), near.length, 'or')}?`
      : 'name a device, an inventory item as device/item, or a virtual machine';
  const doubt = repository.isComplete ? '' : '; what has errors is left out, and fleetvet check shows what that is';
  return `nothing is called ${quote(query.name)}: ${remedy}${doubt}`;
}
