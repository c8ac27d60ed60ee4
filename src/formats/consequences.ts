import { type Diagnostic, isListed } from '../model/diagnostic.js';
import { addToGroup } from '../model/group-by.js';
import { RULES } from '../model/rules.js';
import { countInWords, namesOfSubjects } from '../model/describe.js';
import { listWords, plural } from '../text/words.js';

/** How many devices and items a sentence names. */
const SHOWN = 6;

/** The consequences of errors: `6 devices are invalid: leaf-01, leaf-02 and 4 more`; undefined if nothing is. Text of the repository. */
export type Consequences = (causes: readonly Diagnostic[]) => string | undefined;

/** Finds what is folded under errors (report.md, Terminal). A violation is named once, with the first of its causes. */
export function findConsequences(diagnostics: readonly Diagnostic[]): Consequences {
  const folded = diagnostics.filter(
    (one) => one.folded === true && one.change !== 'fixed' && one.follows !== undefined,
  );
  if (folded.length === 0) return () => undefined;
  const reported = new Set(diagnostics.filter(isListed).map(({ identity }) => identity));
  const effects = new Map<string, Diagnostic[]>();
  for (const one of folded) {
    const cause = one.follows?.find((identity) => reported.has(identity));
    if (cause !== undefined) addToGroup(effects, cause, one);
  }
  return (causes) => {
    const found = causes.flatMap((cause) => (isListed(cause) ? (effects.get(cause.identity) ?? []) : []));
    const subjects = found.flatMap(({ subject }) => subject ?? []);
    const references = found.filter(({ rule }) => rule === 'unresolved-reference').length;
    const parts = [
      ...(references > 0
        ? [`${plural(references, 'reference')} to what it may declare ${references === 1 ? 'is' : 'are'} unresolved`]
        : []),
      ...(subjects.length > 0
        ? [
            `${countInWords(subjects)} ${subjects.length === 1 ? 'is' : 'are'} invalid: ${listWords(namesOfSubjects(subjects), SHOWN)}`,
          ]
        : []),
    ];
    return parts.length === 0 ? undefined : parts.join('; ');
  };
}

/** How many other places of a mistake are named. */
const SHOWN_PLACES = 3;

/** The other places of a mistake in an entry or a file, such as where a device is declared first. */
export function otherPlaces({ rule, related }: Diagnostic): Diagnostic['related'] {
  return RULES[rule].alwaysError ? related.slice(0, SHOWN_PLACES) : [];
}

/** Whether other errors may follow from a diagnostic, so that it is read before them. */
export function isCause({ rule }: Diagnostic): boolean {
  return (
    rule === 'change-impact' || rule === 'validity-window' || (RULES[rule].alwaysError && rule !== 'subject-not-judged')
  );
}
