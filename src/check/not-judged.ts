import { describeEntry, placeOfName } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { COLLECTION_NOUNS, countEntries, type Entry } from '../model/entry.js';
import type { SubjectEvaluation } from '../model/evaluation.js';
import { getOrCreate, groupBy } from '../model/group-by.js';
import { identityOfDiagnostic, identityOfEntry, subjectOfEntry } from '../model/identity.js';
import { RULES } from '../model/rules.js';
import { plural } from '../text/words.js';
import { digestOf } from '../text/digest.js';
import { KEPT } from '../validate/validated-file.js';
import { createReasons } from './why-not-judged.js';
import type { Snapshot } from './snapshot.js';

/** The entries of devices and inventory items that were left out for an error, and the errors that leave them out. */
export interface NotJudged {
  readonly entries: readonly Entry[];
  /** The identities of all errors that can leave an entry out, and of the groups of entries that are declared several times. */
  readonly causes: () => ReadonlySet<string>;
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
  // There may be a million entries, and only a comparison asks for the groups.
  let known: Map<string, string> | undefined;
  const groups = (): ReadonlyMap<string, string> => (known ??= findGroups(entries));
  // Entries without a name share one identity, and there may be very many: their causes are listed once.
  const lists = new Map<string, readonly string[]>();
  const causesOf = (entry: Entry): readonly string[] => {
    const identity = identityOfEntry(entry);
    return getOrCreate(lists, identity, () => {
      const group = groups().get(identity);
      const causes = [
        ...(own.get(identity) ?? []).map((draft) => identityOfDiagnostic(draft)),
        ...(group === undefined ? [] : [group]),
      ];
      return causes.length === 0 ? elsewhere : causes;
    });
  };
  const causes = (): ReadonlySet<string> =>
    new Set([...errors.map((draft) => identityOfDiagnostic(draft)), ...groups().values()]);
  return { entries, causes, causesOf, reasonOf: createReasons(entries.length === 0 ? [] : errors) };
}

/** A digest of each group of entries that are declared several times, by their identity. */
function findGroups(entries: readonly Entry[]): Map<string, string> {
  const groups = new Map<string, string>();
  for (const [identity, group] of groupBy(entries, identityOfEntry))
    if (group.length > 1) groups.set(identity, digestOf(group.map(contentOf).sort()));
  return groups;
}

const NOTHING_FRESH: readonly string[] = [];

/**
 * subject-not-judged: a draft for each device and inventory item that was left out for an error. With a base, it is the same one
 * only if the entry says what it said, and is left out for errors that were there.
 */
export function reportNotJudged(
  { entries, causesOf, reasonOf }: NotJudged,
  known: ReadonlySet<string> | undefined,
  before?: Snapshot,
): readonly DiagnosticDraft[] {
  // Many entries share one list of causes, which must not be written out for each.
  const fresh = new Map<readonly string[], readonly string[]>();
  const freshOf = (entry: Entry): readonly string[] => {
    if (known === undefined) return NOTHING_FRESH;
    const causes = causesOf(entry);
    return getOrCreate(fresh, causes, () => {
      const found = causes.filter((cause) => !known.has(cause)).sort();
      return found.length === 0 ? NOTHING_FRESH : [digestOf(found)];
    });
  };
  const { single, counted } = splitByCost(entries, before);
  return [
    ...single.map((entry) => ({
      ...WORDS,
      message: `${nameInFleet(entry)} could not be judged: ${reasonOf(entry)}`,
      at: placeOfName(entry),
      subject: subjectOfEntry(entry),
      identity: [digestOf(contentOf(entry)), ...freshOf(entry)],
    })),
    ...counted.map(([first, ...more]) => {
      const { kind } = subjectOfEntry(first);
      const count = countEntries([first, ...more]);
      const fresh = new Set([first, ...more].flatMap((entry) => freshOf(entry)));
      return {
        ...WORDS,
        message: `${plural(count, `more ${COLLECTION_NOUNS[first.collection]}`)} in this file could not be judged: ${reasonOf(first)}`,
        at: placeOfName(first),
        subject: { kind, name: '' },
        identity: [
          digestOf([first, ...more].map((entry) => [contentOf(entry), entry.others?.digest ?? null])),
          ...[...fresh].sort(),
        ],
        ...(count > 1 && { count }),
      };
    }),
  ];
}

const WORDS = {
  rule: 'subject-not-judged',
  help: 'fix the errors that keep it out of the check',
  folded: true,
} as const;

/**
 * The entries that are reported one by one, and those of each file and collection that are only counted: their own mistakes are
 * beyond those that are kept of a file, and the base did not judge anything of their name.
 */
function splitByCost(
  entries: readonly Entry[],
  before: Snapshot | undefined,
): {
  readonly single: readonly Entry[];
  readonly counted: readonly (readonly [first: Entry, ...more: Entry[]])[];
} {
  let names: ReadonlySet<string> | undefined;
  const wasJudged = (entry: Entry): boolean => {
    names ??= new Set(
      before === undefined ? [] : Array.from(judgedOf(before), ({ subject }) => nameKeyOf(subject.entry)),
    );
    return names.has(nameKeyOf(entry));
  };
  const single: Entry[] = [];
  const counted: [Entry, ...Entry[]][] = [];
  const files = groupBy(entries, ({ file, collection }) => JSON.stringify([file.path, collection]));
  for (const group of files.values()) {
    const own = group.filter(({ broken }) => broken);
    const [first, ...more] = own.filter(
      (entry, index) => entry.others !== undefined || (index >= KEPT && !wasJudged(entry)),
    );
    if (first === undefined) single.push(...group);
    else {
      const isCounted = new Set([first, ...more]);
      for (const entry of group) if (!isCounted.has(entry)) single.push(entry);
      counted.push([first, ...more]);
    }
  }
  return { single, counted };
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

/** The name of an entry, for those of its collection that may be the same one. */
export function nameKeyOf({ collection, value }: Entry): string {
  return JSON.stringify([collection, (value as { name?: unknown } | null)?.name ?? null]);
}

/** Whether an entry declares a device or an inventory item. */
export function isOfSubject({ collection }: Pick<Entry, 'collection'>): boolean {
  return collection === 'devices' || collection === 'inventory_items';
}

function nameInFleet(entry: Entry): string {
  const { parent } = entry;
  return parent === undefined ? describeEntry(entry) : `${describeEntry(entry)} of ${describeEntry(parent)}`;
}

/** The content of an entry without the entries nested in it. */
export function contentOf({ value }: Entry): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return JSON.stringify({ ...value, inventory_items: undefined });
}
