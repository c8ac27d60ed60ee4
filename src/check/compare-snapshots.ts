import { compare, type EffectiveChange, type Side } from '../compare/compare.js';
import { compareDiagnostics } from '../compare/diagnostic-changes.js';
import { createIsFixed, isOfText } from '../compare/is-fixed.js';
import { identityOfImpact, placeOfEntryChange, reportImpact } from '../compare/impact.js';
import { loosenedObservations } from '../compare/loosened.js';
import { compareText } from '../model/compare.js';
import type { Change, Comparison, SubjectChange } from '../model/comparison.js';
import type { Diagnostic, DiagnosticDraft, DiagnosticSubject } from '../model/diagnostic.js';
import { addToGroup } from '../model/group-by.js';
import type { Entry } from '../model/entry.js';
import { keyOfNamed, subjectOf, subjectOfEntry } from '../model/identity.js';
import type { RuleName, Severity } from '../model/rules.js';
import { locate, locateDiagnostic, severityOfDraft } from '../parse/locate.js';
import { losesText, mayDeclare } from './fold-consequences.js';
import { reportGone, reportOutOfForce } from './gone-subjects.js';
import { findNotJudged, judgedOf, judgesAnything, type NotJudged, reportNotJudged } from './not-judged.js';
import { type Proposal, proposesChange, reportProposal, hasRecords, isWithoutRecords } from './proposal.js';
import { createObservationCauses } from './observation-cause.js';
import type { Snapshot } from './snapshot.js';
import { loosenedConfig } from '../compare/loosened-config.js';
import { loosenedRecords } from '../compare/loosened-records.js';
import { loosenedWaivers } from '../compare/loosened-waivers.js';
import { type ComparedBase, notesOnComparison } from './notes-on-comparison.js';

/** What a change holds besides the head. */
interface FoundInChange {
  readonly proposal?: Proposal;
  /** The base with its own policy and config, which a proposal starts from. */
  readonly own?: Snapshot;
  /** policy-loosened for policy tests. */
  readonly loosenedTests?: readonly DiagnosticDraft[];
}

/** The outcome of a comparison, with the diagnostics of both sides. */
interface ComparedSnapshots {
  readonly diagnostics: readonly Diagnostic[];
  readonly comparison: Comparison;
  readonly filesAtBase: (subject: DiagnosticSubject) => readonly string[];
}

/**
 * Compares a snapshot with that of the base: every diagnostic is new, existing or fixed, and what the change does to
 * subjects is reported on the changed entry (command-line.md, changes).
 */
export function compareSnapshots(
  before: Snapshot,
  head: Snapshot,
  base: ComparedBase,
  { proposal, own = before, loosenedTests = [] }: FoundInChange = {},
): ComparedSnapshots {
  const isProposal = proposal !== undefined && proposesChange(proposal, own);
  const { subjects: changed, changes: found } = compare(before, head);
  const lostFiles = new Map(head.files.filter(losesText).map((loaded) => [loaded.file.path, loaded]));
  const changes = found.filter(({ change: { action, entry } }) => {
    const lost = lostFiles.get(entry.file.path);
    return action !== 'removed' || lost === undefined || !mayDeclare(lost, entry);
  });
  const isOn = (rule: RuleName): boolean => head.config.severities[rule] !== 'off';
  // A change that switches this rule off is reported by it.
  const reportsLoosened = isOn('policy-loosened') || own.config.severities['policy-loosened'] !== 'off';
  const severityOf = (draft: DiagnosticDraft): Severity => severityOfDraft(draft, head.config.severities);
  const impact = isOn('change-impact')
    ? reportImpact(changes, head.drafts, severityOf, new Map(head.files.map(({ file }) => [file.path, file])))
    : { drafts: [], folded: new Set<DiagnosticDraft>() };
  const policyOfChange = proposal === undefined ? head : isProposal ? proposal.snapshot : undefined;
  const configOfChange = proposal?.config ?? policyOfChange?.config;
  const loosenedPolicy =
    policyOfChange !== undefined && configOfChange !== undefined && reportsLoosened
      ? [...reportLoosened(own, { ...policyOfChange, config: configOfChange })]
      : [];
  const loosened = reportsLoosened ? [...loosenedPolicy, ...loosenedTests, ...loosenedObservations(before, head)] : [];
  const proposed = isProposal ? [...reportProposal(proposal, own, head)].filter(({ rule }) => isOn(rule)) : [];
  const ofProposal = new Set(proposal === undefined ? [] : [...proposed, ...loosened]);
  // A base without records cannot lose any.
  const emptyBefore = hasRecords(own) ? [] : proposed.filter(isWithoutRecords);
  const [leftOutBefore, leftOut] = [findNotJudged(before), findNotJudged(head)];
  const gone = [...reportGone(before, head, leftOut)].filter(({ rule }) => isOn(rule));
  const subjects = markLeftOut(changed, gone);
  const outOfForce =
    own === before || proposal?.snapshot === undefined ? [] : reportOutOfForce(own, proposal.snapshot, head);
  const notJudged = [...reportNotJudged(leftOut, leftOutBefore.causes(), before), ...gone, ...outOfForce];
  const isByObservation = createObservationCauses(before, head);
  const after = [...head.drafts, ...notJudged, ...impact.drafts, ...loosened, ...proposed].map((draft): Diagnostic => {
    const located = locateDiagnostic(draft, head.config.severities);
    const isProposed = ofProposal.has(draft) && draft.at.file.area === 'policies';
    const isOfObservation = isByObservation(draft);
    const diagnostic: Diagnostic = {
      ...located,
      ...(isOfObservation && { cause: 'observation' }),
      ...(isProposed && { isProposed }),
    };
    return impact.folded.has(draft) ? { ...diagnostic, folded: true } : diagnostic;
  });
  const draftsBefore = new Map(
    [...before.drafts, ...reportNotJudged(leftOutBefore, undefined), ...emptyBefore].map(
      (draft) => [locateDiagnostic(draft, before.config.severities), draft] as const,
    ),
  );
  const unread = new Set(head.files.filter(({ drafts }) => drafts.some(isOfText)).map(({ file }) => file.path));
  const paths = new Set(head.files.map(({ file }) => file.path));
  const isFixed = createIsFixed(before, head, {
    leftOut: new Set([
      ...subjects.flatMap((one) => (one.leftOut ? [keyOfNamed(one.subject)] : [])),
      ...notJudged.flatMap(({ rule, subject }) => (rule === 'subject-not-judged' ? [keyOfNamed(subject)] : [])),
    ]),
    // A file of the base that is gone may have become one that cannot be read.
    isUnread: (file) => unread.size > 0 && (file === undefined || unread.has(file) || !paths.has(file)),
  });
  return {
    diagnostics: compareDiagnostics([...draftsBefore.keys()], after, (diagnostic) => {
      const draft = draftsBefore.get(diagnostic);
      return draft === undefined || isFixed(draft);
    }),
    comparison: {
      base: base.commit,
      mergeBase: base.mergeBase ?? null,
      notes: notesOnComparison(before, head, base, isProposal),
      filesOfBase: before.files.flatMap(({ file, links = [] }) => [file.path, ...links]),
      changes: inOrder(changes.map(locateChange)),
      subjects,
      judgedAtBase: judgesAnything(before) || judgesAnything(own),
    },
    filesAtBase: createFilesAtBase(before, leftOutBefore, head),
  };
}

/** The subjects that are gone, as left out where an error keeps the text that declares them from being read. */
function markLeftOut(subjects: readonly SubjectChange[], gone: readonly DiagnosticDraft[]): readonly SubjectChange[] {
  const leftOut = new Set(
    gone.flatMap(({ rule, subject }) => (rule === 'subject-not-judged' ? keyOfNamed(subject) : [])),
  );
  if (leftOut.size === 0) return subjects;
  return subjects.map((change) =>
    change.after === undefined && leftOut.has(keyOfNamed(change.subject)) ? { ...change, leftOut: true } : change,
  );
}

/**
 * Finds the files that declared a device or item at the base. For one that the base does not have, those of its namesakes that are
 * gone, since it may be one of them with another tenant or location. Few ask for it.
 */
function createFilesAtBase(
  before: Snapshot,
  leftOutBefore: NotJudged,
  head: Snapshot,
): ComparedSnapshots['filesAtBase'] {
  const find = () => {
    const stays = new Set([...judgedOf(head)].map(({ subject }) => keyOfNamed(subjectOf(subject))));
    const exact = new Map<string, string[]>();
    const gone = new Map<string, string[]>();
    const linksTo = new Map(before.files.map(({ file, links }) => [file.path, links]));
    const add = (subject: DiagnosticSubject, { file: { path } }: Entry): void => {
      const key = keyOfNamed(subject);
      for (const name of [path, ...(linksTo.get(path) ?? [])]) {
        addToGroup(exact, key, name);
        if (!stays.has(key)) addToGroup(gone, nameOf(subject), name);
      }
    };
    for (const { subject } of judgedOf(before)) add(subjectOf(subject), subject.entry);
    for (const entry of leftOutBefore.entries) add(subjectOfEntry(entry), entry);
    return { exact, gone };
  };
  let known: ReturnType<typeof find> | undefined;
  return (subject) => {
    known ??= find();
    return known.exact.get(keyOfNamed(subject)) ?? known.gone.get(nameOf(subject)) ?? [];
  };
}

function nameOf({ kind, name, device }: DiagnosticSubject): string {
  return JSON.stringify([kind, name, device ?? null]);
}

function locateChange({ change, effects }: EffectiveChange): Change {
  const { kind, name, action, fields, values, entry } = change;
  const location = locate(placeOfEntryChange(entry, fields));
  return { kind, name, action, fields, values, effects, location, impact: identityOfImpact(change) };
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort(
    (a, b) =>
      compareText(a.location.file, b.location.file) ||
      a.location.start.line - b.location.start.line ||
      a.location.start.column - b.location.start.column,
  );
}

/** policy-loosened: all in a change that approves more or checks less (trust.md, A request is a contract). */
function* reportLoosened(base: Side, head: Side): Generator<DiagnosticDraft> {
  const place = head.configPlace ?? base.configPlace;
  if (place !== undefined) yield* loosenedConfig(base.config, head.config, place);
  yield* loosenedRecords(base, head);
  yield* loosenedWaivers(base, head);
}
