// Random repositories and random edits: what a check with a base says must be what two checks, each by itself, differ in.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { check, type CheckResult, inMemory, renderJson } from '../../src/index.js';
import type { HostDevice } from '../../src/model/repository.js';
import { RULE_NAMES, RULES } from '../../src/model/rules.js';

/** How many pairs each property tries; the seed is fixed so that a run on another machine tries the same ones. */
const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 250);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(30_000, RUNS * 200);

const AS_OF = '2026-11-21';

// ---------------------------------------------------------------------------------------------------------------------
// Repositories: a catalogue that stays, and entries that come, go and change.

const CATALOGUE = `manufacturers: [Arista]
locations: [AMS01]
tenants: [retail, lab]
roles: [leaf, spine]
tags: [pci, core]
platforms: [{ name: eos, manufacturer: Arista }, { name: ios }]
device_types: [{ manufacturer: Arista, model: T1 }, { manufacturer: Arista, model: T2 }]
`;

type Fields = Readonly<Record<string, unknown>>;

interface Entry {
  readonly collection: string;
  readonly value: Fields;
  /** In which of its area's files it stands. */
  readonly file: number;
}

interface Repository {
  readonly entries: readonly Entry[];
  readonly multiTenantMode: boolean;
  readonly graceDays: number;
}

const SOFTWARE = [
  { platform: 'eos', version: '4.28' },
  { platform: 'eos', version: '4.32' },
  { platform: 'ios', version: '4.28' },
];
/** One that most run and most records approve, so that they meet. */
const FREQUENT = [...SOFTWARE, ...SOFTWARE.slice(0, 1), ...SOFTWARE.slice(0, 1), ...SOFTWARE.slice(0, 1)];
const DAYS = ['2026-01-01', '2026-11-20', '2026-11-21', '2026-11-22', '2026-12-05', '2027-06-30'];
const DEVICES = ['d1', 'd2', 'd3'];
const ITEMS = ['Supervisor 1', 'Supervisor 2'];

const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
/** Absent in one of so many. */
const optional = <T>(value: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq });
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: value, weight: 1 });
const someOf = <T>(...values: readonly T[]): fc.Arbitrary<readonly T[] | undefined> =>
  rarely(fc.subarray([...values], { minLength: 1 }));

/** The fields of each collection, those that tell entries apart first; now and then a name that nothing has. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  software_versions: {
    platform: oneOf('eos', 'ios'),
    version: oneOf('4.28', '4.32'),
    status: oneOf('Active', 'End-of-Life'),
    end_of_support_date: rarely(oneOf(...DAYS)),
  },
  software_image_files: {
    software_version: oneOf(...SOFTWARE),
    image_file_name: oneOf('a.swi', 'b.swi'),
    status: oneOf('Active'),
    default_image: rarely(oneOf(true)),
    device_types: someOf('T1', 'T2'),
  },
  devices: {
    name: oneOf(...DEVICES),
    device_type: oneOf('T1', 'T2'),
    role: oneOf('leaf', 'leaf', 'leaf', 'leaf', 'leaf', 'spine', 'spine', 'spnie'),
    tenant: rarely(oneOf('retail', 'lab')),
    tags: someOf('pci', 'core'),
    software_version: optional(oneOf(...FREQUENT), 8),
    serial: rarely(oneOf('S1', 'S2')),
  },
  inventory_items: {
    device: oneOf(...DEVICES),
    name: oneOf(...ITEMS),
    tags: someOf('pci', 'core'),
    software_version: optional(oneOf(...FREQUENT), 8),
  },
  virtual_machines: { name: oneOf('vm1'), software_version: optional(oneOf(...FREQUENT), 8) },
  validated_software: {
    name: rarely(oneOf('r1', 'r2', 'r3', 'r4')),
    software: oneOf<unknown>(...FREQUENT, '4.32'),
    start: oneOf(...DAYS.slice(0, 1), ...DAYS.slice(0, 4)),
    end: rarely(oneOf(...DAYS)),
    preferred: rarely(oneOf(true)),
    device_types: rarely(oneOf(['T1'], ['T1', 'T2'])),
    device_roles: optional(oneOf(['leaf'], ['leaf', 'spine']), 3),
    device_tenants: rarely(fc.constant(['retail'])),
    devices: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 9 },
      { arbitrary: oneOf(['d1'], ['d1', 'd2']), weight: 1 },
    ),
    inventory_items: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 9 },
      { arbitrary: oneOf(['Supervisor 1'], [{ device: 'd1', name: 'Supervisor 2' }]), weight: 1 },
    ),
    object_tags: someOf('pci', 'core'),
  },
  waivers: { reason: oneOf('week 50', 'spare part'), until: oneOf(...DAYS), devices: fc.constant(['d1']) },
};

const entryOf = (collection: string): fc.Arbitrary<Entry> =>
  fc.record({
    collection: fc.constant(collection),
    value: fc.record(FIELDS[collection] ?? {}),
    file: fc.nat(2),
  });

const entriesOf = (collection: string, maxLength: number, key: (fields: Fields) => unknown): fc.Arbitrary<Entry[]> =>
  fc.uniqueArray(entryOf(collection), { maxLength, selector: ({ value }) => JSON.stringify(key(value)) });

const repositories: fc.Arbitrary<Repository> = fc.record({
  entries: fc
    .tuple(
      fc
        .tuple(
          ...SOFTWARE.map((software) =>
            fc.record({
              collection: fc.constant('software_versions'),
              value: fc.constant({ ...software, status: 'Active' }),
              file: fc.nat(2),
            }),
          ),
        )
        .map((entries): Entry[] => entries),
      entriesOf('software_image_files', 4, ({ software_version, image_file_name }) => [
        software_version,
        image_file_name,
      ]),
      entriesOf('devices', 3, ({ name }) => name),
      entriesOf('inventory_items', 2, ({ device, name }) => [device, name]),
      entriesOf('virtual_machines', 1, ({ name }) => name),
      entriesOf('validated_software', 5, ({ name, software, start, end }) => name ?? [software, start, end]),
      entriesOf('waivers', 1, ({ reason }) => reason),
    )
    .map((lists) => lists.flat()),
  multiTenantMode: fc.boolean(),
  graceDays: oneOf(0, 30),
});

/** A change of a repository. */
type Edit = (repository: Repository) => Repository;

const replaceOne = (pick: number, change: (entry: Entry) => readonly Entry[]): Edit => {
  return (repository) => {
    const at = pick % Math.max(repository.entries.length, 1);
    return {
      ...repository,
      entries: repository.entries.flatMap((entry, index) => (index === at ? change(entry) : [entry])),
    };
  };
};

const pick = fc.nat(1000);
const drop: fc.Arbitrary<Edit> = fc
  .tuple(pick, fc.constantFrom(...Object.keys(FIELDS)))
  .map(([at, collection]) => (repository) => {
    const alike = repository.entries.filter((each) => each.collection === collection);
    const chosen = alike[at % Math.max(alike.length, 1)];
    return { ...repository, entries: repository.entries.filter((each) => each !== chosen) };
  });
const alter: fc.Arbitrary<Edit> = fc
  .oneof(...Object.keys(FIELDS).map(entryOf))
  .chain((other) => fc.tuple(pick, fc.constantFrom(...Object.keys(other.value)), fc.constant(other)))
  .map(([at, field, { collection, value }]) => (repository) => {
    const alike = repository.entries.filter((entry) => entry.collection === collection);
    const chosen = alike[at % Math.max(alike.length, 1)];
    return {
      ...repository,
      entries: repository.entries.map((entry) =>
        entry === chosen ? { ...entry, value: { ...entry.value, [field]: value[field] } } : entry,
      ),
    };
  });
const add: fc.Arbitrary<Edit> = fc
  .oneof(...Object.keys(FIELDS).map(entryOf))
  .map((entry) => (repository) => ({ ...repository, entries: [...repository.entries, entry] }));
const configure: fc.Arbitrary<Edit> = fc
  .record({ multiTenantMode: fc.boolean(), graceDays: oneOf(0, 30) })
  .map((config) => (repository) => ({ ...repository, ...config }));
const move: fc.Arbitrary<Edit> = fc
  .tuple(pick, fc.nat(2))
  .map(([at, file]) => replaceOne(at, (entry) => [{ ...entry, file }]));
const reorder: fc.Arbitrary<Edit> = pick.map((by) => (repository) => {
  const at = by % Math.max(repository.entries.length, 1);
  return { ...repository, entries: [...repository.entries.slice(at), ...repository.entries.slice(0, at)] };
});

const inOrder = (edits: readonly Edit[]): Edit => {
  return (repository) => edits.reduce((edited, edit) => edit(edited), repository);
};
const edits: fc.Arbitrary<Edit> = fc
  .array(fc.oneof(drop, alter, alter, alter, add, configure, move, reorder), { minLength: 1, maxLength: 4 })
  .map(inOrder);
const moves: fc.Arbitrary<Edit> = fc.array(fc.oneof(move, reorder), { minLength: 1, maxLength: 6 }).map(inOrder);

const POLICY = ['validated_software', 'waivers'];

/** The files of a repository; `names` are those of its files, in either area. */
function filesOf(
  { entries, multiTenantMode, graceDays }: Repository,
  names: readonly string[],
): Record<string, string> {
  const files: Record<string, string> = {
    'fleetvet.yaml': `multi_tenant_mode: ${multiTenantMode}\ngrace_days: ${graceDays}\n`,
    'inventory/catalogue.yaml': CATALOGUE,
  };
  for (const { collection, value, file } of entries) {
    const area = POLICY.includes(collection) ? 'policies' : 'inventory';
    const path = `${area}/${names[file] ?? file}.yaml`;
    // A document an entry.
    files[path] = `${files[path] ?? ''}---\n${collection}:\n  - ${JSON.stringify(value)}\n`;
  }
  return files;
}

// ---------------------------------------------------------------------------------------------------------------------
// What a check finds, read off its JSON.

interface FoundSubject {
  readonly status?: string;
  readonly result: string;
  readonly isWaived: boolean;
}

type Subject = CheckResult['evaluation']['devices' | 'inventoryItems' | 'virtualMachines'][number]['subject'];

/** What tells a subject from all others. */
function keyOf(subject: Subject | HostDevice | undefined): string {
  return subject?.kind === 'inventory_item'
    ? JSON.stringify([subject.kind, subject.name, keyOf(subject.device)])
    : JSON.stringify([subject?.kind, subject?.name, subject?.tenant?.name]);
}

/** The subjects of a check, each with its result and without any place. */
function subjectsOf(result: CheckResult): ReadonlyMap<string, FoundSubject> {
  const { evaluations } = JSON.parse([...renderJson(result)].join('')) as {
    evaluations: (Fields & { status?: string; matches?: Fields[] })[];
  };
  const { devices, inventoryItems, virtualMachines } = result.evaluation;
  const all = [...devices, ...inventoryItems, ...virtualMachines];
  const subjects = all.map(({ subject }) => subject);
  return new Map(
    evaluations.map((found, index) => {
      const one = all[index];
      const isWaived = one !== undefined && 'waiver' in one && one.waiver !== undefined;
      const { status, reason, matches = [], software_image_files, image_source } = found;
      const placeless = matches.map(({ location: _, ...match }) => match);
      return [
        keyOf(subjects[index]),
        {
          ...(status !== undefined && { status }),
          result: JSON.stringify([status, reason, placeless, software_image_files, image_source, isWaived]),
          isWaived,
        },
      ];
    }),
  );
}

const sorted = (texts: Iterable<string>): readonly string[] => [...texts].sort();

/** A diagnostic as both checks must tell it. */
function readText({
  rule,
  severity,
  message,
  help,
  location,
  related,
  subject,
  waived,
}: CheckResult['diagnostics'][number]): string {
  return JSON.stringify([rule, severity, message, help, location, related, subject, waived]);
}

const COMPARISON_RULES: readonly string[] = ['change-impact', 'policy-loosened', 'subject-removed'];

/** A result without `subject-not-judged`, which says more with a base: the property of verdicts tries it. */
function withoutNotJudged<T extends Pick<CheckResult, 'diagnostics'>>(result: T): T {
  return { ...result, diagnostics: result.diagnostics.filter(({ rule }) => rule !== 'subject-not-judged') };
}

interface Compared {
  readonly base: CheckResult;
  readonly head: CheckResult;
  readonly both: CheckResult & Required<Pick<CheckResult, 'comparison'>>;
}

async function compare(before: Repository, after: Repository): Promise<Compared> {
  const [baseSource, source] = [
    inMemory(filesOf(before, ['a', 'b', 'c'])),
    inMemory(filesOf(after, ['a', 'b', 'x/c'])),
  ];
  const [base, head, both] = [
    await check({ source: baseSource, asOf: AS_OF }),
    await check({ source, asOf: AS_OF }),
    await check({ source, asOf: AS_OF, base: { commit: 'base', source: baseSource } }),
  ];
  if (both.comparison === undefined) throw new Error('there is no comparison');
  return { base, head, both: { ...both, comparison: both.comparison } };
}

function expectDiagnosticsToAgree(compared: Compared): void {
  const [base, head, both] = [compared.base, compared.head, compared.both].map(withoutNotJudged) as [
    Compared['base'],
    Compared['head'],
    Compared['both'],
  ];
  const told = both.diagnostics.filter(({ rule }) => !COMPARISON_RULES.includes(rule));
  expect(sorted(told.filter(({ change }) => change !== 'fixed').map(readText))).toEqual(
    sorted(head.diagnostics.map(readText)),
  );
  const leavesOut = compared.head.diagnostics.some(({ rule }) => rule === 'subject-not-judged');
  const identities = new Set([...told, ...base.diagnostics].map(({ identity }) => identity));
  const tallies = [...identities].map((identity) => {
    const of = (diagnostics: CheckResult['diagnostics'], isWaived: boolean): number =>
      diagnostics.filter((one) => one.identity === identity && (one.waived !== undefined) === isWaived).length;
    const [counting, waived] = [of(base.diagnostics, false), of(base.diagnostics, true)];
    const [countingNow, waivedNow] = [of(head.diagnostics, false), of(head.diagnostics, true)];
    const [before, now] = [counting + waived, countingNow + waivedNow];
    // What counts now and was waived before is new, as far as nothing that counted before can stand for it.
    const noLongerWaived = Math.max(0, Math.min(countingNow - counting, waived - waivedNow));
    const tally = (change: string): number =>
      told.filter((one) => one.identity === identity && one.change === change).length;
    return {
      found: { identity, new: tally('new'), fixed: tally('fixed') },
      wanted: {
        identity,
        new: Math.max(0, now - before) + noLongerWaived,
        // What is gone with an approval, or with a device that is left out, is not fixed.
        fixed:
          APPROVALS.test(identity) || (leavesOut && !ALWAYS_ERRORS.has(String((JSON.parse(identity) as unknown[])[0])))
            ? Math.min(tally('fixed'), Math.max(0, before - now))
            : Math.max(0, before - now),
      },
    };
  });
  expect(tallies.map(({ found }) => found)).toEqual(tallies.map(({ wanted }) => wanted));
  const known = new Set(base.diagnostics.map(({ identity }) => identity));
  const those = (wanted: string): CheckResult['diagnostics'] =>
    both.diagnostics.filter(({ change }) => change === wanted);
  expect(those('fixed').filter(({ rule }) => COMPARISON_RULES.includes(rule))).toEqual([]);
  expect(those('existing').filter(({ identity }) => !known.has(identity))).toEqual([]);
}

/** The counts that a check prints are those of devices and items that a diff prints. */
function expectCountsToAgree({ both }: Compared): void {
  const nameOf = (subject: unknown): string => JSON.stringify(subject);
  const those = (wanted: string): readonly string[] =>
    both.diagnostics
      .filter(({ rule, change }) => rule === 'software-invalid' && change === wanted)
      .map(({ subject }) => nameOf(subject));
  const { subjects } = both.comparison;
  const [added, fixed] = [new Set(those('new')), new Set(those('fixed'))];
  const isGone = new Set(
    subjects.flatMap((one) => (one.after === undefined && !one.leftOut ? [nameOf(one.subject)] : [])),
  );
  const isFixed = new Set(subjects.flatMap((one) => (one.fixed ? [nameOf(one.subject)] : [])));
  for (const { subject, newlyInvalid } of subjects) if (newlyInvalid) expect([...added]).toContain(nameOf(subject));
  expect([...isFixed].filter((name) => !fixed.has(name))).toEqual([]);
  expect([...fixed].filter((name) => !isFixed.has(name) && !isGone.has(name))).toEqual([]);
}

const ALWAYS_ERRORS: ReadonlySet<string> = new Set(RULE_NAMES.filter((rule) => RULES[rule].alwaysError));

/** The identities of diagnostics on approvals. */
const APPROVALS =
  /^\["(software-invalid|approval-expiring|software-not-preferred|approval-missing|validated-software-(conflict|unused|unassigned|other-platform)|software-drift|observed-software-invalid|observed-version-undeclared)"/;

function expectSubjectsToAgree({ base, head, both: { comparison } }: Compared): void {
  const [was, is] = [subjectsOf(base), subjectsOf(head)];
  const differing = new Set(
    [...was.keys(), ...is.keys()].filter((key) => was.get(key)?.result !== is.get(key)?.result),
  );
  expect(sorted(comparison.subjects.map(({ before, after }) => keyOf((after ?? before)?.subject)))).toEqual(
    sorted(differing),
  );
  const told = comparison.subjects.map((subject) => {
    const key = keyOf((subject.after ?? subject.before)?.subject);
    const [old, now] = [was.get(key), is.get(key)];
    const { newlyInvalid, fixed, newlyWaived, noLongerWaived } = subject;
    return {
      found: { key, newlyInvalid, fixed, newlyWaived, noLongerWaived },
      wanted: {
        key,
        newlyWaived: old?.status === 'invalid' && !old.isWaived && now?.isWaived === true,
        noLongerWaived: now?.status === 'invalid' && !now.isWaived && old?.isWaived === true,
        newlyInvalid: now?.status === 'invalid' && old?.status !== 'invalid',
        fixed: old?.status === 'invalid' && now?.status === 'valid',
      },
    };
  });
  expect(told.map(({ found }) => found)).toEqual(told.map(({ wanted }) => wanted));
}

/** What came about in the pairs that were tried: a property of pairs in which nothing happens says nothing. */
const seen = new Set<string>();

function note({ both: { comparison, diagnostics } }: Compared): void {
  for (const { kind, action, effects } of comparison.changes) {
    if (effects.newlyInvalid.length > 0) seen.add(`${kind} ${action}: newly invalid`);
    if (effects.fixed.length > 0) seen.add(`${kind} ${action}: fixed`);
    if (effects.matchesChanged > 0) seen.add(`${kind} ${action}: other matches`);
    if (effects.imagesChanged > 0) seen.add(`${kind} ${action}: other images`);
  }
  for (const { rule, change = 'none', waived } of diagnostics)
    seen.add(`${rule} ${change}${waived === undefined ? '' : ', waived'}`);
  if (comparison.subjects.some(({ noLongerWaived }) => noLongerWaived)) seen.add('no longer waived');
}

function expectCauses({ both: { comparison, diagnostics } }: Compared): void {
  const { changes, subjects } = comparison;
  const nameOf = (subject: object): string => JSON.stringify(subject);
  for (const [of, isOne] of [
    ['newlyInvalid', (subject: (typeof subjects)[number]) => subject.newlyInvalid],
    ['fixed', (subject: (typeof subjects)[number]) => subject.fixed],
  ] as const) {
    const told = new Set(changes.flatMap(({ effects }) => effects[of].map(nameOf)));
    expect(sorted(told)).toEqual(sorted(new Set(subjects.filter(isOne).map(({ subject }) => nameOf(subject)))));
  }
  for (const of of ['matchesChanged', 'imagesChanged'] as const) {
    const counts = changes.map(({ effects }) => effects[of]);
    const changed = subjects.filter((subject) => subject[of]).length;
    expect(Math.max(0, ...counts)).toBeLessThanOrEqual(changed);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(changed);
  }
  // What is folded away is told of elsewhere.
  const folded = diagnostics.filter((diagnostic) => diagnostic.folded === true && diagnostic.change === 'new');
  if (folded.length > 0)
    expect(
      diagnostics.filter((diagnostic) => diagnostic.folded !== true && diagnostic.severity === 'error'),
    ).not.toEqual([]);
}

// ---------------------------------------------------------------------------------------------------------------------
// Pairs that are rarely drawn and were wrong once.

const entry = (collection: string, value: Fields, file = 0): Entry => ({ collection, value, file });
const VERSIONS = SOFTWARE.map((software) => entry('software_versions', { ...software, status: 'Active' }));
const LEAF = { name: 'd1', device_type: 'T1', role: 'leaf', software_version: SOFTWARE[0] };

/** A repository and what becomes of its entries. */
const example = (
  entries: readonly Entry[],
  become: (entries: readonly Entry[]) => readonly Entry[],
): [Repository, Edit] => [
  { entries: [...VERSIONS, ...entries], multiTenantMode: false, graceDays: 0 },
  (repository) => ({ ...repository, entries: become(repository.entries) }),
];
const alterOne = (at: number, fields: Fields): ((entries: readonly Entry[]) => readonly Entry[]) => {
  return (entries) =>
    entries.map((each, index) => (index === at ? { ...each, value: { ...each.value, ...fields } } : each));
};

/** The same record written in two ways: it is declared twice, whichever comes first. */
const declaredTwice = [
  entry('validated_software', { software: '4.32', start: '2026-01-01', device_types: ['T1'] }, 0),
  entry('validated_software', { software: SOFTWARE[1], start: '2026-01-01', device_types: ['T1'] }, 1),
];
/** Three of which the same is said, in the same file: the first is to be another. */
const alike = ['2026-01-01', '2026-11-20', '2026-11-22'].map((start) =>
  entry('validated_software', { software: SOFTWARE[1], start }),
);
/** A waiver that is there no more. */
const waiverRemoved = example(
  [entry('devices', LEAF), entry('waivers', { reason: 'week 50', until: '2026-12-05', devices: ['d1'] })],
  (entries) => entries.filter(({ collection }) => collection !== 'waivers'),
);
const examples = {
  edits: [
    waiverRemoved,
    example(alike, alterOne(3, { software: SOFTWARE[0] })),
    // The same image file, from elsewhere.
    example(
      [
        entry('software_image_files', {
          software_version: SOFTWARE[0],
          image_file_name: 'a.swi',
          status: 'Active',
          default_image: true,
        }),
        entry('devices', LEAF),
      ],
      alterOne(3, { device_types: ['T1'] }),
    ),
    // A reference by name that finds another version.
    example(
      [
        entry('devices', LEAF),
        entry('validated_software', { name: 'r1', software: '4.32', start: '2026-01-01', device_types: ['T1'] }),
      ],
      alterOne(1, { platform: 'ios' }),
    ),
  ],
  moves: [example(declaredTwice, (entries) => entries.map((each) => ({ ...each, file: 1 - each.file })))],
};

it(
  'finds what two checks differ in, and a cause of each difference',
  async () => {
    await fc.assert(
      fc.asyncProperty(repositories, edits, async (before, edit) => {
        const compared = await compare(before, edit(before));
        note(compared);
        expectSubjectsToAgree(compared);
        expectDiagnosticsToAgree(compared);
        expectCountsToAgree(compared);
        expectCauses(compared);
      }),
      // The examples count as runs, and come in addition.
      { ...PARAMETERS, numRuns: RUNS + examples.edits.length, examples: examples.edits },
    );
    const wanted = [
      'validated_software altered: newly invalid',
      'validated_software removed: newly invalid',
      'validated_software altered: fixed',
      'validated_software added: other matches',
      'software_image_file altered: other images',
      'device altered: newly invalid',
      'device added: newly invalid',
      'config altered: newly invalid',
      'change-impact new',
      'policy-loosened new',
      'software-invalid existing',
      'software-invalid fixed',
      'software-invalid existing, waived',
      'software-invalid new, waived',
      'no longer waived',
      'unresolved-reference existing',
    ];
    expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
  },
  TIMEOUT,
);

it(
  'finds nothing where entries only move',
  async () => {
    await fc.assert(
      fc.asyncProperty(repositories, moves, async (before, edit) => {
        const compared = await compare(before, edit(before));
        expect(compared.both.comparison).toMatchObject({ base: 'base', changes: [], subjects: [] });
        expect(compared.both.diagnostics.filter(({ change }) => change !== 'existing')).toEqual([]);
        expectDiagnosticsToAgree(compared);
      }),
      { ...PARAMETERS, examples: examples.moves },
    );
  },
  TIMEOUT,
);
