import { cut, printable } from './printable.js';
import { listWords } from './words.js';

/** How many files are named, and how much of each path is shown. */
const SHOWN = 3;
const NAME_LIMIT = 200;

/** Files by name, as many as fit in a sentence: `policies/a.yaml, policies/b.yaml and 3 more`. Text of the repository. */
export function listFiles(files: readonly string[]): string {
  return listWords(
    files.map((file) => cut(printable(file), NAME_LIMIT)),
    SHOWN,
  );
}

/** That files cannot be read: `policies/a.yaml cannot be read`. */
export function cannotBeRead(files: readonly string[]): string {
  return `${listFiles(files)} cannot be read`;
}

/** That what policy files approve is not known, as a sentence without a full stop; undefined if all can be read. */
export function unreadPoliciesInWords(files: readonly string[]): string | undefined {
  return files.length === 0
    ? undefined
    : `${cannotBeRead(files)}, so what ${files.length === 1 ? 'it approves' : 'they approve'} is not known, and software that no other record approves counts as not approved`;
}

/** What limits a claim about no record to those that can be read, if there are others: ` that can be read`. */
export function ofThoseRead(unreadPolicies: readonly string[]): string {
  return unreadPolicies.length === 0 ? '' : ' that can be read';
}

/** The warning that an answer may be incomplete, or undefined if the repository is not broken. */
export function whatIsLeftOut({ brokenEntries, isComplete, unreadPolicies }: Completeness): string | undefined {
  if (isComplete) return undefined;
  const unread = unreadPoliciesInWords(unreadPolicies);
  const broken =
    brokenEntries === 0
      ? undefined
      : `${brokenEntries} ${brokenEntries === 1 ? 'entry is' : 'entries are'} left out because of errors`;
  const parts = [unread, broken].filter((part) => part !== undefined);
  return parts.length === 0
    ? 'some files cannot be read and are left out: run fleetvet check'
    : `${parts.join('; ')}: run fleetvet check`;
}

/** How many entries of a repository are broken, and whether nothing is missing from it. */
interface Completeness {
  readonly brokenEntries: number;
  readonly isComplete: boolean;
  readonly unreadPolicies: readonly string[];
}
