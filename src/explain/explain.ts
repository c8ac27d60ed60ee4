import { explainSubject } from './explain-subject.js';
import { findSubject, suggestNames } from './find-subject.js';
import { brokenNamesakes, describeBroken, findLeftOut, leftOutImageFiles, leftOutNamesake } from './left-out.js';
import { type InspectOptions, inspectWorkingTree, type Inspection } from '../check/inspect.js';
import { quote } from '../model/describe.js';
import type { Explanation, SubjectQuery } from './types.js';
import { UserError } from '../model/user-error.js';
import { listWords } from '../text/words.js';
import { locationText } from '../model/source.js';

/** An explanation, and where its parts are in the files. */
interface ExplainedSubject extends Pick<Inspection, 'locationOf'> {
  readonly explanation: Explanation;
}

/**
 * Explains one device, item or virtual machine of the repository in a directory: its matches, why other records do not
 * match, its validity and its image files.
 * @throws {UserError} if nothing has the name, several things have it, or what has it is left out because of errors.
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
  const { validatedSoftware, unreadPolicies } = repository;
  return {
    locationOf,
    explanation: { ...explainSubject(found, evaluation, validatedSoftware), leftOut, unreadPolicies },
  };
}

function describeUnknown({ evaluation, repository }: Inspection, query: SubjectQuery): string {
  const near = suggestNames(evaluation, query);
  const remedy =
    near.length > 0
      ? `did you mean ${listWords(near.map(quote), near.length, 'or')}?`
      : 'name a device, an inventory item (device/item) or a virtual machine';
  const doubt = repository.isComplete ? '' : '; entries with errors are left out: run fleetvet check';
  return `there is no ${quote(query.name)}: ${remedy}${doubt}`;
}
