import { describeEntry } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import type { SubjectEvaluation } from '../model/evaluation.js';
import { getOrCreate, groupBy } from '../model/group-by.js';
import { identityOfDiagnostic, identityOfEntry, subjectOfEntry } from '../model/identity.js';
import { placeOfName } from '../model/place.js';
import { RULES } from '../model/rules.js';
import { digestOf } from '../text/digest.js';
import { createReasons } from './why-not-judged.js';
import type { Snapshot } from './snapshot.js';

/** The entries of devices and inventory items that were left out for an error, and the errors that leave them out. */
export interface NotJudged {
  readonly entries: readonly Entry[];
  /** The identities of all errors that can leave an entry out, and of the groups of entries that are declared several times. */
  readonly causes: ReadonlySet<string>;
  /** The errors of each entry itself; for the others, those of everything else. */
  readonly causesOf: (entry: Entry) => readonly string[];
  /** The first error that leaves an entry out, with its place. */
  readonly reasonOf: (entry: Entry) => string;
}

/** Finds the devices and inventory items that no evaluation judges (trust.md, Green means judged). */
export function findNotJudged({ resolution, evaluation, drafts }: Snapshot): NotJudged {
  const judged = new Set<Entry>();
  for (const { subject } of evaluation.devices) judged.add(subject.entry);
  for (const { subject } of evaluation.inventoryItems) judged.add(subject.entry);
  const entries = resolution.input.entries.filter((entry) => isOfSubject(entry) && !judged.has(entry));
  const errors = drafts.filter(({ rule }) => RULES[rule].alwaysError);
  const own = groupBy(
    errors.filter(({ entry }) => entry !== undefined),
    ({ entry }) => identityOfEntry(entry as Entry),
  );
  const elsewhere = errors
    .filter(({ entry }) => entry === undefined || !isOfSubject(entry))
    .map((draft) => identityOfDiagnostic(draft));
  const groups = new Map(
    [...groupBy(entries, identityOfEntry)].map(([identity, group]) => [
      identity,
      group.length > 1 ? digestOf(group.map(contentOf).sort()) : undefined,
    ]),
  );
  // Entries without a name share one identity, and there may be very many: their causes are listed once.
  const known = new Map<string, readonly string[]>();
  const causesOf = (entry: Entry): readonly string[] => {
    const identity = identityOfEntry(entry);
    return getOrCreate(known, identity, () => {
      const group = groups.get(identity);
      const causes = [
        ...(own.get(identity) ?? []).map((draft) => identityOfDiagnostic(draft)),
        ...(group === undefined ? [] : [group]),
      ];
      return causes.length === 0 ? elsewhere : causes;
    });
  };
  const causes = new Set(errors.map((draft) => identityOfDiagnostic(draft)));
  for (const group of groups.values()) if (group !== undefined) causes.add(group);
  return { entries, causes, causesOf, reasonOf: createReasons(entries.length === 0 ? [] : errors) };
}

/**
 * subject-not-judged: a draft for each device and inventory item that was left out for an error. With a base, it is the same one
 * only if the entry says what it said, and is left out for errors that were there.
 */
export function reportNotJudged(
  { entries, causesOf, reasonOf }: NotJudged,
  known: ReadonlySet<string> | undefined,
): readonly DiagnosticDraft[] {
  // Many entries share one list of causes, which must not be written out for each.
  const fresh = new Map<readonly string[], readonly string[]>();
  const freshOf = (causes: readonly string[]): readonly string[] =>
    getOrCreate(fresh, causes, () => {
      const found = known === undefined ? [] : causes.filter((cause) => !known.has(cause)).sort();
      return found.length === 0 ? [] : [digestOf(found)];
    });
  return entries.map((entry) => ({
    rule: 'subject-not-judged',
    message: `${nameInFleet(entry)} could not be judged: ${reasonOf(entry)}`,
    help: 'fix the errors that keep it out of the check',
    at: placeOfName(entry),
    subject: subjectOfEntry(entry),
    identity: [digestOf(contentOf(entry)), ...freshOf(causesOf(entry))],
    folded: true,
  }));
}

/** Whether anything at all was judged. */
export function judgesAnything({ evaluation }: Pick<Snapshot, 'evaluation'>): boolean {
  return evaluation.devices.length + evaluation.inventoryItems.length > 0;
}

/** All devices and inventory items with what was found about each. */
export function* judgedOf({ evaluation }: Pick<Snapshot, 'evaluation'>): Generator<SubjectEvaluation> {
  yield* evaluation.devices;
  yield* evaluation.inventoryItems;
}

function isOfSubject({ collection }: Pick<Entry, 'collection'>): boolean {
  return collection === 'devices' || collection === 'inventory_items';
}

function nameInFleet(entry: Entry): string {
  const { parent } = entry;
  return parent === undefined ? describeEntry(entry) : `${describeEntry(entry)} of ${describeEntry(parent)}`;
}

/** The content of an entry without the entries nested in it. */
function contentOf({ value }: Entry): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return JSON.stringify({ ...value, inventory_items: undefined });
}
