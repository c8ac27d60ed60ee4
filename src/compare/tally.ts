import type { SubjectChange } from '../model/comparison.js';
import { getOrCreate, numbering } from '../model/group-by.js';
import type { FindCauses, SharedCauses } from './causes.js';
import type { EntryChange } from './entry-changes.js';

/** Subjects that change in the same way, for the same causes. Many devices are few groups. */
interface Group {
  readonly subjects: SubjectChange[];
  areDevices: boolean;
}

function groupOf(change: SubjectChange): Group {
  return { subjects: [change], areDevices: isDevice(change) };
}

function isDevice({ subject }: SubjectChange): boolean {
  return subject.kind === 'device';
}

/** The groups that a changed entry affects, by what it does to them. */
interface Tally {
  readonly newlyInvalid: Group[];
  readonly validForLess: Group[];
  readonly fixed: Group[];
  readonly matches: Group[];
  readonly imagesChanged: Group[];
}

/**
 * The changed entries that cause changes of subjects, and the groups that each affects. It costs as much as there are subjects,
 * and changed matches in lists that differ: subjects that share a list of matches are a group.
 */
export function tallyEffects(
  subjects: readonly SubjectChange[],
  findCauses: FindCauses,
): ReadonlyMap<EntryChange, Tally> {
  const tallies = new Map<EntryChange, Tally>();
  const groups = new Map<SharedCauses, Group>();
  const tallyOf = (change: EntryChange): Tally =>
    getOrCreate(tallies, change, () => ({
      newlyInvalid: [],
      validForLess: [],
      fixed: [],
      matches: [],
      imagesChanged: [],
    }));
  for (const subject of subjects) {
    const { own, shared } = findCauses(subject);
    if (own !== undefined && hasEffect(subject)) addOwn(tallyOf(own), subject);
    const group = groups.get(shared);
    if (group !== undefined) {
      group.subjects.push(subject);
      group.areDevices &&= isDevice(subject);
      continue;
    }
    const created = groupOf(subject);
    groups.set(shared, created);
    for (const change of shared.ofNewlyInvalid) tallyOf(change).newlyInvalid.push(created);
    for (const change of shared.ofFixed) tallyOf(change).fixed.push(created);
    for (const change of shared.ofValidForLess) tallyOf(change).validForLess.push(created);
    for (const change of shared.ofMatches) tallyOf(change).matches.push(created);
    for (const change of shared.ofImages) tallyOf(change).imagesChanged.push(created);
  }
  return tallies;
}

function hasEffect({ newlyInvalid, fixed, validForLess, matchesChanged, imagesChanged }: SubjectChange): boolean {
  return newlyInvalid || fixed || validForLess || matchesChanged || imagesChanged;
}

/** Counts what a subject's own entry does to it. */
function addOwn(tally: Tally, subject: SubjectChange): void {
  const group = groupOf(subject);
  if (subject.newlyInvalid) tally.newlyInvalid.push(group);
  if (subject.fixed) tally.fixed.push(group);
  if (subject.validForLess) tally.validForLess.push(group);
  if (subject.matchesChanged) tally.matches.push(group);
  if (subject.imagesChanged) tally.imagesChanged.push(group);
}

/** Lists the subjects of groups in the order of all subjects: one list for all changes that affect the same groups. */
export function createJoin(
  subjects: readonly SubjectChange[],
): (groups: readonly Pick<Group, 'subjects'>[]) => readonly SubjectChange[] {
  const positions = new Map(subjects.map((subject, position) => [subject, position]));
  const positionOf = (subject: SubjectChange): number => positions.get(subject) ?? 0;
  const numberOf = numbering();
  const joined = new Map<string, readonly SubjectChange[]>();
  return (groups) => {
    const [only] = groups;
    if (only === undefined) return NO_SUBJECTS;
    if (groups.length === 1) return only.subjects;
    return getOrCreate(joined, groups.map(numberOf).join(), () =>
      groups.flatMap((group) => group.subjects).sort((a, b) => positionOf(a) - positionOf(b)),
    );
  };
}

const NO_SUBJECTS: readonly SubjectChange[] = [];
