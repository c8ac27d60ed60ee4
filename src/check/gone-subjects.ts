import { isLost } from '../model/lost-names.js';
import type { DiagnosticDraft, Place, TextPlace } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { isSoftwareExpected, type SubjectEvaluation } from '../model/evaluation.js';
import { identityOfEntry, keyOfSubject, subjectOf, subjectOfEntry } from '../model/identity.js';
import { lineStart, nodeRange, positionAt } from '../model/node-table.js';
import { describeEntry, placeOfName, quote } from '../model/describe.js';
import type { SourceFile } from '../model/source.js';
import { getOrCreate, groupBy } from '../model/group-by.js';
import { RULES } from '../model/rules.js';
import { firstOf } from './why-not-judged.js';
import { contentOf, isOfSubject, judgedOf, nameKeyOf, type NotJudged } from './not-judged.js';
import type { Snapshot } from './snapshot.js';
import { toWords } from '../text/words.js';

/**
 * What was judged at the base and is not judged now (trust.md, Green means judged): subject-removed for what was deleted, and
 * subject-not-judged for what lies in text that cannot be read, or has no software version any more.
 */
export function* reportGone(before: Snapshot, head: Snapshot, notJudged: NotJudged): Generator<DiagnosticDraft> {
  const now = new Map<string, SubjectEvaluation>();
  for (const found of judgedOf(head)) now.set(keyOfSubject(found.subject), found);
  const leftOut = new Set(notJudged.entries.map(identityOfEntry));
  const names = namesUnknownTo(before, notJudged.entries);
  const files = new Map(head.files.map((loaded) => [loaded.file.path, loaded]));
  const reasonOf = createReasonsOfFiles(head.drafts);
  for (const old of judgedOf(before)) {
    const { subject } = old;
    const { entry } = subject;
    const found = now.get(keyOfSubject(subject));
    const about = { subject: subjectOf(subject), identity: [] };
    const name = `${toWords(subject.kind)} ${quote(subject.name)}`;
    if (found !== undefined) {
      const isLess = old.validity.status !== 'no_software' && found.validity.status === 'no_software';
      if (!isLess || !isSoftwareExpected(subject, before.config.softwareNotExpected)) continue;
      yield {
        rule: 'subject-not-judged',
        message: `${name} has lost its software version, so it is not judged any more`,
        help: 'set its software_version again; if it runs no software, list its type under software_not_expected first',
        at: placeOfName(found.subject.entry),
        ...about,
        identity: ['software_version'],
      };
      continue;
    }
    if (leftOut.has(identityOfEntry(entry)) || names.has(nameKeyOf(entry))) continue;
    const loaded = files.get(entry.file.path);
    const isUnread = loaded !== undefined && (loaded.lostNames.everything || losesDocuments(loaded));
    const collection = subject.kind === 'device' ? 'devices' : 'inventory_items';
    const { names: lostNames } = head.resolution.lostNames;
    const at = placeOfGone(entry, loaded?.file);
    if (isUnread || isLost({ names: lostNames, everything: false }, collection, subject.name)) {
      yield {
        rule: 'subject-not-judged',
        message: `${name} could not be judged: ${isUnread ? entry.file.path : 'the text that declares it'} cannot be read${reasonOf(entry.file.path)}`,
        help: 'fix the errors that keep it out of the check',
        at,
        ...about,
        folded: true,
      };
    } else {
      yield {
        rule: 'subject-removed',
        message: `${name} is no longer part of the fleet`,
        help: 'make sure that this is intended: nothing checks its software any more',
        at,
        ...about,
      };
    }
  }
}

/**
 * subject-not-judged: what a branch changes in a file that its `own` base reads, but the config in force, which is newer, does not.
 * `proposed` is the branch with its own config.
 */
export function* reportOutOfForce(own: Snapshot, proposed: Snapshot, head: Snapshot): Generator<DiagnosticDraft> {
  const inForce = new Set(head.files.map(({ file }) => file.path));
  const left = new Set(own.files.flatMap(({ file: { path } }) => (inForce.has(path) ? [] : [path])));
  if (left.size === 0) return;
  const known = new Set(head.resolution.input.entries.filter(isOfSubject).map(identityOfEntry));
  const before = new Map(own.resolution.input.entries.map((entry) => [identityOfEntry(entry), contentOf(entry)]));
  for (const entry of proposed.resolution.input.entries) {
    const identity = identityOfEntry(entry);
    if (!isOfSubject(entry) || !left.has(entry.file.path) || known.has(identity)) continue;
    if (before.get(identity) === contentOf(entry)) continue;
    yield {
      rule: 'subject-not-judged',
      message: `the change to ${describeEntry(entry)} could not be judged: the config in force no longer reads ${entry.file.path}`,
      help: 'merge the base branch into this one, so that the change is made where the file is now',
      at: placeOfName(entry),
      subject: subjectOfEntry(entry),
      identity: ['config'],
    };
  }
}

/**
 * The names of entries that are none of the base: each may be a device or item of the base that is called the same, with a
 * tenant, location or device that cannot be read.
 */
function namesUnknownTo({ resolution }: Snapshot, entries: readonly Entry[]): ReadonlySet<string> {
  if (entries.length === 0) return new Set();
  const known = new Set(resolution.input.entries.filter(isOfSubject).map(identityOfEntry));
  return new Set(entries.filter((entry) => !known.has(identityOfEntry(entry))).map(nameKeyOf));
}

/** The first error that keeps a part of a file from being read, in brackets; that of another file if there is none. */
function createReasonsOfFiles(drafts: readonly DiagnosticDraft[]): (path: string) => string {
  const errors = drafts.filter(({ rule, entry }) => RULES[rule].alwaysError && entry === undefined);
  const files = groupBy(errors, ({ at }) => at.file.path);
  const known = new Map<string, string>();
  return (path) =>
    getOrCreate(known, path, () => {
      const found = files.get(path) ?? errors;
      return found.length === 0 ? '' : ` (${firstOf(found)})`;
    });
}

/** Whether a document of a file is lost as a whole. */
function losesDocuments({ drafts }: Snapshot['files'][number]): boolean {
  return drafts.some(({ rule, entry }) => rule === 'yaml-syntax' && entry === undefined);
}

/** Where an entry stood, in the file as it is now if that is there. */
function placeOfGone(entry: Entry, file: SourceFile | undefined): Place | TextPlace {
  if (file === undefined) return placeOfName(entry);
  const { line } = positionAt(entry.file.nodes, nodeRange(entry.file.nodes, entry.node)[0]);
  const offset = lineStart(file.nodes, Math.min(line, file.nodes.lineCount)) ?? 0;
  return { file, offsets: [offset, offset + 1] };
}
