import type { DiagnosticDraft } from '../model/diagnostic.js';
import { type Collection, COLLECTION_NOUNS, type Entry, textField } from '../model/entry.js';
import { addToGroup, getOrCreate, groupBy } from '../model/group-by.js';
import { identityOfDiagnostic, identityOfEntry } from '../model/identity.js';
import { isLost } from '../model/lost-names.js';
import type { RuleSeverities } from '../model/rules.js';
import { listWords } from '../text/words.js';
import type { LoadedFile } from './load-files.js';

/**
 * All that is wrong in the files, in their references and by the rules (`found`), with what follows from an error folded
 * under it (report.md, Terminal).
 */
export function foldConsequences(
  files: readonly LoadedFile[],
  ofReferences: readonly DiagnosticDraft[],
  found: readonly DiagnosticDraft[],
  severities: RuleSeverities,
): readonly DiagnosticDraft[] {
  const errors = [...files.flatMap((file) => file.drafts), ...foldReferences(ofReferences, files)];
  const causes = [...errors, ...errorsOfWindows(found, severities)];
  return [...errors, ...foldUnderPolicies(foldUnderRecords(found, causes), files)];
}

/** The diagnostics of records that end before they start, if that is an error. */
function errorsOfWindows(found: readonly DiagnosticDraft[], severities: RuleSeverities): readonly DiagnosticDraft[] {
  return severities['validity-window'] === 'error' ? found.filter(({ rule }) => rule === 'validity-window') : [];
}

/** Folds violations under the errors of the record that would prevent them, were it not left out (report.md, Terminal). */
function foldUnderRecords(
  violations: readonly DiagnosticDraft[],
  errors: readonly DiagnosticDraft[],
): readonly DiagnosticDraft[] {
  if (violations.every(({ leftOut }) => leftOut === undefined)) return violations;
  const ofRecords = errors.filter(({ entry }) => entry?.collection === 'validated_software');
  const known = new Map(
    [...groupBy(ofRecords, ({ entry }) => entry && identityOfEntry(entry))].map(([record, found]) => [
      record,
      // What an error is folded under is the cause of its consequences, too.
      found.flatMap((draft) => draft.follows ?? [identityOfDiagnostic(draft)]),
    ]),
  );
  const followsOf = new Map<Entry, readonly string[] | undefined>();
  return violations.map((violation) => {
    const { leftOut } = violation;
    if (leftOut === undefined) return violation;
    const follows = getOrCreate(followsOf, leftOut, () => known.get(identityOfEntry(leftOut)));
    return follows === undefined ? violation : { ...violation, folded: true, follows };
  });
}

/** How many files a help text names. */
const SHOWN_FILES = 3;

/** A file with text that cannot be read, and the identities of the errors that say so. */
interface LostFile {
  readonly loaded: LoadedFile;
  readonly errors: readonly string[];
}

/** Whether a file or one of its documents cannot be read, so that its entries are unknown. */
export function losesText({ lostNames, lostText }: LoadedFile): boolean {
  return lostNames.everything || lostText !== undefined;
}

/** Folds references that find nothing under the errors of the files that may declare what they name (report.md, Terminal). */
function foldReferences(drafts: readonly DiagnosticDraft[], files: readonly LoadedFile[]): readonly DiagnosticDraft[] {
  const lost = lostFiles(files);
  if (lost.length === 0) return drafts;
  const declaring = new Map<Collection, LostFile[]>();
  for (const file of lost)
    for (const collection of withNested(file.loaded.lostText?.collections ?? []))
      addToGroup(declaring, collection, file);
  const followsOf = new Map<Collection, readonly string[]>();
  return drafts.map((draft) => {
    const { missesIn } = draft;
    const found = missesIn === undefined ? undefined : declaring.get(missesIn);
    if (missesIn === undefined || found === undefined) return draft;
    const paths = listWords(
      found.map(({ loaded }) => loaded.file.path),
      SHOWN_FILES,
    );
    return {
      ...draft,
      help: `fix the errors in ${paths} first: the ${COLLECTION_NOUNS[missesIn]} may be declared there`,
      fix: undefined,
      folded: true,
      follows: getOrCreate(followsOf, missesIn, () => found.flatMap(({ errors }) => errors)),
    };
  });
}

/** Folds violations under the errors of the policy files that cannot be read and may approve what runs (report.md, Terminal). */
function foldUnderPolicies(
  violations: readonly DiagnosticDraft[],
  files: readonly LoadedFile[],
): readonly DiagnosticDraft[] {
  const lost = lostFiles(files).filter(({ loaded }) => loaded.file.area === 'policies');
  if (lost.length === 0) return violations;
  const known = new Map<string, readonly string[]>();
  const errorsOn = (version: string): readonly string[] =>
    getOrCreate(known, version, () =>
      lost.filter(({ loaded }) => mayApprove(loaded, version)).flatMap(({ errors }) => errors),
    );
  return violations.map((violation) => {
    const { rule, version, waived, folded } = violation;
    if (rule !== 'software-invalid' || version === undefined || waived !== undefined || folded === true)
      return violation;
    const follows = errorsOn(version);
    return follows.length === 0 ? violation : { ...violation, folded: true, follows };
  });
}

/** Whether text of a file that cannot be read may still declare an entry. Of records, it has the name or the version. */
export function mayDeclare(loaded: LoadedFile, { collection, value }: Entry): boolean {
  if (collection !== 'validated_software' || typeof value !== 'object' || value === null) return true;
  const { software } = value as { readonly software?: unknown };
  const version = typeof software === 'string' ? software : textField(software, 'version');
  const name = textField(value, 'name');
  return (
    (name !== undefined && isLost(loaded.lostNames, collection, name)) ||
    version === undefined ||
    mayApprove(loaded, version)
  );
}

/** Whether the text of a file mentions a version, or may because it cannot be read as text. */
function mayApprove({ lostNames, lostText }: LoadedFile, version: string): boolean {
  return lostNames.everything || lostText?.versions.has(version.split(/\s/, 1)[0] ?? '') === true;
}

function lostFiles(files: readonly LoadedFile[]): readonly LostFile[] {
  return files.filter(losesText).map((loaded) => ({
    loaded,
    errors: loaded.drafts
      .filter(({ rule, entry }) => (rule === 'yaml-syntax' && entry === undefined) || rule === 'unreadable-file')
      .map((draft) => identityOfDiagnostic(draft)),
  }));
}

/** For each collection, those whose entries may be nested in its own. */
function withNested(collections: Iterable<Collection>): ReadonlySet<Collection> {
  const all = new Set(collections);
  if (all.has('software_versions')) all.add('software_image_files');
  if (all.has('devices')) all.add('inventory_items');
  return all;
}
