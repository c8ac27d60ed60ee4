import type { ChangeEffects, SubjectChange } from '../model/comparison.js';
import type { Config } from '../model/config.js';
import type { Place } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import type { Evaluation } from '../model/evaluation.js';
import type { Repository } from '../model/repository.js';
import { createFindCauses, type RecordsOfSide } from './causes.js';
import { type EntryChange, findEntryChanges } from './entry-changes.js';
import { keyOfRecord } from '../model/identity.js';
import { remembering } from '../model/group-by.js';
import { findSubjectChanges } from './subject-changes.js';
import { createJoin, tallyEffects } from './tally.js';

/** One of the two sides of a comparison. */
export interface Side {
  readonly repository: Repository;
  readonly evaluation: Evaluation;
  readonly config: Config;
  /** The mapping that the config was read from, if there is one. */
  readonly configPlace: Place | undefined;
}

/** A changed entry, its effects, and the subjects that it affects. */
export interface EffectiveChange {
  readonly change: EntryChange;
  readonly effects: ChangeEffects;
  readonly newlyInvalid: readonly SubjectChange[];
  readonly validForLess: readonly SubjectChange[];
  readonly imagesChanged: readonly SubjectChange[];
}

/**
 * Finds what a change does: the subjects whose results differ, and the changed entries that cause it
 * (command-line.md, changes).
 */
export function compare(
  base: Side,
  head: Side,
): {
  readonly subjects: readonly SubjectChange[];
  readonly changes: readonly EffectiveChange[];
  readonly entryChanges: ReadonlyMap<string, EntryChange>;
} {
  const entryChanges = findEntryChanges(base.repository, head.repository);
  const subjects = findSubjectChanges(base.evaluation, head.evaluation, head.repository.brokenEntries);
  const findCauses = createFindCauses(entryChanges, configChange(base, head), {
    base: recordsOf(base),
    head: recordsOf(head),
  });
  const tallies = tallyEffects(subjects, findCauses);
  const subjectsOf = createJoin(subjects);
  const namesOf = remembering((affected: readonly SubjectChange[]) => affected.map(({ subject }) => subject));
  const changes = [...tallies].map(([change, tally]) => {
    const newlyInvalid = subjectsOf(tally.newlyInvalid);
    const imagesChanged = subjectsOf(tally.imagesChanged);
    return {
      change,
      newlyInvalid,
      validForLess: subjectsOf(tally.validForLess),
      imagesChanged,
      effects: {
        newlyInvalid: namesOf(newlyInvalid),
        fixed: namesOf(subjectsOf(tally.fixed)),
        matchesChanged: tally.matches.reduce((count, group) => count + group.subjects.length, 0),
        imagesChanged: imagesChanged.length,
        areDevices: {
          matchesChanged: tally.matches.every(({ areDevices }) => areDevices),
          imagesChanged: tally.imagesChanged.every(({ areDevices }) => areDevices),
        },
      },
    };
  });
  return { subjects, changes, entryChanges };
}

function recordsOf({ repository, evaluation }: Side): RecordsOfSide {
  return {
    records: new Map(repository.validatedSoftware.map((record) => [keyOfRecord(record), record])),
    asOf: evaluation.asOf,
  };
}

/** The change of the config, if it changes how records match; it is treated as an entry. */
function configChange(base: Side, head: Side): EntryChange | undefined {
  const place = head.configPlace ?? base.configPlace;
  const mode = { old: base.evaluation.multiTenantMode, new: head.evaluation.multiTenantMode };
  if (mode.old === mode.new || place === undefined) return undefined;
  const { file, node, value } = place;
  const entry: Entry = { collection: 'validated_software', file, node, value, parent: undefined, broken: false };
  return {
    kind: 'config',
    name: null,
    action: 'altered',
    fields: ['multi_tenant_mode'],
    values: { multi_tenant_mode: mode },
    entry,
  };
}
