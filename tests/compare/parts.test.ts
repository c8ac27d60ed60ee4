// The parts of a comparison, each by itself: what differs, what is fixed, who is affected, and in which words.
import { describe, expect, it } from 'vitest';

import type { EffectiveChange, Side } from '../../src/compare/compare.js';
import { type EntryChange, findEntryChanges } from '../../src/compare/entry-changes.js';
import { placeOfEntryChange } from '../../src/compare/impact.js';
import { describeEffects, type SubjectEffect, whatChanged } from '../../src/compare/impact-words.js';
import { createIsFixed, isOfText } from '../../src/compare/is-fixed.js';
import { labelOf, namesItsOwner } from '../../src/compare/keys.js';
import { loosenedRecords } from '../../src/compare/loosened-records.js';
import { loosenedObservations } from '../../src/compare/loosened.js';
import { createJoin, tallyEffects } from '../../src/compare/tally.js';
import { unshared } from '../../src/compare/unshared.js';
import type { SubjectChange } from '../../src/model/comparison.js';
import type { DiagnosticDraft } from '../../src/model/diagnostic.js';
import type { Collection, Entry } from '../../src/model/entry.js';
import { keyOfNamed } from '../../src/model/identity.js';
import type { Repository } from '../../src/model/repository.js';
import type { RuleName } from '../../src/model/rules.js';

type Fields = Readonly<Record<string, unknown>>;

const FILE = { path: 'f.yaml' };
const entry = (collection: Collection, value: unknown, more: Fields = {}): Entry =>
  ({ collection, value, file: FILE, node: 0, parent: undefined, broken: false, ...more }) as unknown as Entry;

describe('objects of one list only', () => {
  const objects = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, { name }]));
  it.each([
    ['', '', '', ''],
    ['abc', 'abc', '', ''],
    ['', 'ab', '', 'ab'],
    ['ab', '', 'ab', ''],
    ['b', 'ab', '', 'a'],
    ['ab', 'b', 'a', ''],
    ['abc', 'ac', 'b', ''],
    ['ac', 'abc', '', 'b'],
    ['a', 'ab', '', 'b'],
    ['ab', 'a', 'b', ''],
    ['abd', 'acd', 'b', 'c'],
    ['ab', 'ba', 'b', 'b'],
    ['abcd', 'bcd', 'a', ''],
    ['bcd', 'abcd', '', 'a'],
    ['ab', 'cd', 'ab', 'cd'],
  ])('"%s" and "%s"', (base, head, onlyBase, onlyHead) => {
    const of = (names: string) => Array.from(names).flatMap((name) => objects[name] ?? []);
    const found = unshared(of(base), of(head)).map((list) => list.map(({ name }) => name).join(''));
    expect(found).toEqual([onlyBase, onlyHead]);
  });
});

describe('entries', () => {
  const EMPTY = {
    platforms: [],
    deviceTypes: [],
    softwareVersions: [],
    softwareImageFiles: [],
    devices: [],
    inventoryItems: [],
    virtualMachines: [],
    validatedSoftware: [],
    brokenEntries: [],
  };
  const changesOf = (base: Fields, head: Fields): readonly EntryChange[] => [
    ...findEntryChanges(
      { ...EMPTY, ...base } as unknown as Repository,
      { ...EMPTY, ...head } as unknown as Repository,
    ).values(),
  ];
  const platform = (value: unknown): Fields => ({ platforms: [{ name: 'p', entry: entry('platforms', value) }] });
  const device = (fields: Fields): Fields => {
    const of = entry('devices', { name: 'd', ...fields });
    return { devices: [{ kind: 'device', name: 'd', entry: of }] };
  };

  it.each<readonly [unknown, unknown, boolean]>([
    ['a', 'a', false],
    ['a', 'b', true],
    [5, {}, true],
    [{}, 5, true],
    [null, {}, true],
    [{}, null, true],
    [null, null, false],
    [{ name: 'a' }, { name: 'a' }, false],
    [{ name: 'a', model: 'b' }, { name: 'a', model: 'c' }, true],
    [{ name: 'a' }, { model: 'a' }, true],
    [{ name: undefined }, { model: undefined }, true],
    [['a'], { 0: 'a' }, true],
    [['a', 'b'], ['a', 'c'], true],
    [['a', 'b'], ['a'], true],
    [[], {}, true],
  ])('with %j and then %j differ: %s', (before, after, differs) => {
    const changes = changesOf(device({ role: before }), device({ role: after }));
    expect(changes.map(({ action, fields, values }) => ({ action, fields, values }))).toEqual(
      differs ? [{ action: 'altered', fields: ['role'], values: { role: { old: before, new: after } } }] : [],
    );
  });

  it('are compared whether they are names or mappings', () => {
    const [name, mapping] = [platform('p'), platform({ name: 'p', manufacturer: 'm' })];
    const fields = (base: Fields, head: Fields) => changesOf(base, head).map((change) => change.fields);
    expect(fields(name, platform({ name: 'p' }))).toEqual([]);
    expect(fields(name, mapping)).toEqual([['manufacturer']]);
    expect(fields(mapping, name)).toEqual([['manufacturer']]);
  });

  it('are compared without those that they hold', () => {
    const fields = (role: string, item: string): Fields => device({ role, inventory_items: [{ name: item }] });
    expect(changesOf(fields('a', 'i'), fields('b', 'j')).map((change) => change.fields)).toEqual([['role']]);
    expect(changesOf(fields('a', 'i'), fields('a', 'j'))).toEqual([]);
  });

  it.each<readonly [Collection, parent: boolean, names: boolean]>([
    ['inventory_items', false, true],
    ['inventory_items', true, false],
    ['software_image_files', false, true],
    ['software_image_files', true, false],
    ['devices', false, false],
    ['devices', true, false],
  ])('of %s, inside another: %s, name their owner: %s', (collection, isInside, names) => {
    const parent = isInside ? entry('devices', {}) : undefined;
    expect(namesItsOwner(entry(collection, {}, { parent }))).toBe(names);
  });

  it('are labeled by collection and name', () => {
    expect(labelOf(entry('devices', { name: 'd' }))).toBe('devices d');
    expect(labelOf(entry('devices', {}))).toBe('devices ');
  });

  it('that are altered stand at the first altered field that is there', () => {
    const at = (value: unknown, ...fields: readonly string[]) =>
      placeOfEntryChange(entry('devices', value), fields).path;
    expect(at({ name: 'd', role: 'r', tenant: 't' }, 'location', 'tenant', 'role')).toEqual(['tenant']);
    expect(at({ name: 'd' }, 'location')).toEqual(['name']);
    expect(at('leaf', 'length')).toEqual([]);
    expect(at(null, 'name')).toEqual([]);
  });
});

describe('what is gone is fixed', () => {
  const AS_OF = '2026-11-21';
  const record = (name: string, more: Fields = {}) => ({
    name,
    software: { platform: 'p', version: '1' },
    start: '2026-01-01',
    entry: entry('validated_software', { name }),
    ...more,
  });
  const device = (name: string, more: Fields = {}) => ({
    subject: { kind: 'device', name, entry: entry('devices', { name }) },
    validity: { status: 'invalid' },
    matches: [],
    ...more,
  });
  const side = (records: readonly unknown[], devices: readonly unknown[] = [], observed: readonly unknown[] = []) =>
    ({
      repository: { validatedSoftware: records, brokenEntries: [] },
      evaluation: { devices, inventoryItems: [], asOf: AS_OF, observed: new Map(observed.map((one) => [one, {}])) },
    }) as unknown as Side;
  const draft = (rule: RuleName, more: Fields = {}): DiagnosticDraft =>
    ({ rule, at: { file: FILE }, ...more }) as unknown as DiagnosticDraft;
  const LEFT_OUT = { kind: 'device', name: 'out' };
  const fixed = (one: DiagnosticDraft, base: Side, head: Side, unread: readonly (string | undefined)[] = []): boolean =>
    createIsFixed(base, head, {
      leftOut: new Set([keyOfNamed(LEFT_OUT as Parameters<typeof keyOfNamed>[0])]),
      isUnread: (file) => unread.includes(file),
    })(one);

  it.each<readonly [RuleName, boolean]>([
    ['unreadable-file', true],
    ['yaml-syntax', true],
    ['schema', false],
    ['software-invalid', false],
  ])('%s is of text: %s', (rule, is) => {
    expect(isOfText({ rule })).toBe(is);
  });

  it.each<readonly [RuleName, unread: string | undefined, boolean]>([
    ['yaml-syntax', 'f.yaml', true],
    ['unreadable-file', 'f.yaml', true],
    ['schema', 'f.yaml', false],
    ['schema', 'other.yaml', true],
    ['schema', undefined, true],
    ['software-missing', 'f.yaml', false],
    ['validated-software-unused', undefined, false],
    ['validated-software-other-platform', undefined, false],
    ['waiver-unused', undefined, false],
    ['observation-unmatched', undefined, false],
    ['waiver-unused', 'other.yaml', true],
    ['software-missing', undefined, true],
  ])('%s, where "%s" cannot be read: %s', (rule, unread, is) => {
    expect(fixed(draft(rule), side([]), side([]), [unread])).toBe(is);
  });

  it.each<readonly [RuleName, name: string, boolean]>([
    ['schema', 'out', true],
    ['software-missing', 'out', false],
    ['software-missing', 'gone', true],
    ['software-missing', 'bad', true],
    ['image-unavailable', 'bad', true],
    ['software-invalid', 'bad', false],
    ['software-invalid', 'good', true],
    ['software-invalid', 'gone', true],
    ['software-invalid', 'out', false],
    ['approval-expiring', 'bad', false],
    ['approval-expiring', 'good', true],
    ['software-drift', 'bad', false],
    ['software-drift', 'seen', true],
    ['software-drift', 'gone', true],
    ['observed-software-invalid', 'good', false],
    ['observed-version-undeclared', 'good', false],
  ])('%s of the device "%s": %s', (rule, name, is) => {
    const seen = device('seen');
    const head = side([], [device('bad'), device('good', { validity: { status: 'valid' } }), seen], [seen.subject]);
    expect(fixed(draft(rule, { subject: { kind: 'device', name } }), side([]), head)).toBe(is);
  });

  it('if the device is judged, though a namesake is left out', () => {
    const one = draft('image-unavailable', { subject: LEFT_OUT });
    expect(fixed(one, side([]), side([], [device('out')]))).toBe(true);
  });

  it('unless a record that it names approves less', () => {
    const [a, b, ended] = [record('a'), record('b'), record('c', { end: '2026-11-20' })];
    const now = { ...a, entry: entry('validated_software', { name: 'a' }) };
    const of = (one: typeof a) => draft('approval-missing', { entry: one.entry });
    const at = (one: typeof a) => draft('approval-missing', { at: { file: FILE, value: one.entry.value } });
    const related = (one: typeof a) =>
      draft('validated-software-conflict', { entry: b.entry, related: [{ message: '', at: { ...one.entry } }] });
    const base = side([a, b, ended]);
    for (const name of [of, at]) {
      expect(fixed(name(a), base, side([b]))).toBe(false);
      expect(fixed(name(a), base, side([a]))).toBe(true);
      expect(fixed(name(a), base, side([now]))).toBe(true);
      expect(fixed(name(a), base, side([{ ...now, end: '2026-11-20' }]))).toBe(false);
      expect(fixed(name(a), base, side([{ ...now, end: AS_OF }]))).toBe(true);
      expect(fixed(name(ended), base, side([]))).toBe(true);
    }
    expect(fixed(related(a), base, side([b]))).toBe(false);
    expect(fixed(related(a), base, side([a, b]))).toBe(true);
    const other = draft('approval-missing', { entry: a.entry, at: { file: FILE, value: 'another' } });
    expect(fixed(other, base, side([]))).toBe(false);
  });

  it('if another record approves the device now', () => {
    const own = record('own');
    const one = draft('approval-expiring', {
      subject: { kind: 'device', name: 'd' },
      related: [{ message: '', at: { ...own.entry } }],
    });
    const head = side([own], [device('d', { validity: { status: 'valid', preferred: false } })]);
    expect(fixed(one, side([own]), head)).toBe(true);
  });

  it('unless one of the records that are preferred no longer matches', () => {
    const [own, preferred] = [record('own'), record('preferred')];
    const subject = { kind: 'device', name: 'd' };
    const one = draft('software-not-preferred', {
      subject,
      entry: own.entry,
      related: [{ message: '', at: { ...preferred.entry } }],
    });
    const after = (...matches: readonly unknown[]): Side =>
      side([own, preferred], [device('d', { validity: { status: 'valid', preferred: false }, matches })]);
    const [first, second] = [own, preferred].map((matched) => ({ record: matched, inWindow: true }));
    const base = side([own, preferred]);
    expect(fixed(one, base, after(first, second))).toBe(true);
    expect(fixed(one, base, after(first))).toBe(false);
    expect(fixed(one, base, after(second))).toBe(false);
    expect(fixed(one, base, after(first, { ...second, inWindow: false }))).toBe(false);
    const better = device('d', { validity: { status: 'valid', preferred: true } });
    expect(fixed(one, base, side([], [better]))).toBe(true);
  });
});

describe('effects', () => {
  const subject = (name: string, more: Fields = {}): SubjectChange =>
    ({
      subject: { kind: 'device', name },
      newlyInvalid: false,
      fixed: false,
      validForLess: false,
      matchesChanged: false,
      imagesChanged: false,
      ...more,
    }) as unknown as SubjectChange;
  const EFFECTS = {
    newlyInvalid: 'newlyInvalid',
    validForLess: 'validForLess',
    fixed: 'fixed',
    matches: 'matchesChanged',
    imagesChanged: 'imagesChanged',
  } as const;

  it.each(Object.entries(EFFECTS))('%s of an own entry', (name, field) => {
    const own = { name } as unknown as EntryChange;
    const none = new Set<EntryChange>();
    const shared = { ofNewlyInvalid: none, ofFixed: none, ofValidForLess: none, ofMatches: none, ofImages: none };
    const one = subject('d', { [field]: true });
    const tallies = tallyEffects([one, subject('e')], () => ({ own, shared }));
    expect([...tallies]).toEqual([
      [
        own,
        Object.fromEntries(
          Object.keys(EFFECTS).map((each) => [each, each === name ? [{ subjects: [one], areDevices: true }] : []]),
        ),
      ],
    ]);
  });

  it('of several groups keep the order of the devices', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => subject(name)) as [
      SubjectChange,
      SubjectChange,
      SubjectChange,
      SubjectChange,
    ];
    const join = createJoin([a, b, c, d]);
    const groups = [{ subjects: [d] }, { subjects: [b, c] }, { subjects: [a] }];
    expect(join(groups)).toEqual([a, b, c, d]);
    expect(join(groups)).toBe(join([...groups]));
    expect(join(groups.slice(0, 1))).toEqual([d]);
    expect(join([])).toEqual([]);
  });

  const effect = (name: string, kind: 'device' | 'item', validUntil = '2027-01-01', waived = false): SubjectEffect =>
    ({
      subject: {
        subject: kind === 'device' ? { kind: 'device', name } : { kind: 'inventory_item', device: 'd', name },
        after: { validity: { validUntil } },
      },
      violation: waived ? { waived: {} } : {},
    }) as unknown as SubjectEffect;

  it.each<readonly [words: string, now: SubjectEffect[], later: SubjectEffect[], imageless: SubjectEffect[]]>([
    ['makes 1 device invalid: "a"', [effect('a', 'device')], [], []],
    ['makes 1 device invalid (waived): "a"', [effect('a', 'device', '', true)], [], []],
    [
      'makes 2 devices and 1 inventory item invalid (1 waived): "a", "b" and "d/i"',
      [effect('a', 'device', '', true), effect('b', 'device'), effect('i', 'item')],
      [],
      [],
    ],
    [
      'ends the approval of 2 inventory items on 2026-12-01: "d/i" and "d/j"',
      [],
      [effect('i', 'item', '2026-12-02'), effect('j', 'item', '2026-12-01')],
      [],
    ],
    [
      'makes 1 device invalid: "a", and ends the approval of 1 device on 2026-12-01: "b", and leaves 1 device without an image file: "c"',
      [effect('a', 'device')],
      [effect('b', 'device', '2026-12-01')],
      [effect('c', 'device')],
    ],
  ])('%s', (words, now, later, imageless) => {
    expect(describeEffects({ now, later, imageless })).toBe(words);
  });

  const record = entry('validated_software', { name: 'r', end: '2026-12-01', device_roles: ['a'] });
  it.each<readonly [words: string, change: Fields]>([
    ['changing multi_tenant_mode', { kind: 'config', action: 'altered', fields: ['multi_tenant_mode'] }],
    ['adding validated software record "r"', { action: 'added', fields: [] }],
    ['removing validated software record "r" from f.yaml', { action: 'removed', fields: [] }],
    ['the error in validated software record "r"', { action: 'altered', fields: [] }],
    ['setting "end" to "2026-12-01" in validated software record "r"', { action: 'altered', fields: ['end'] }],
    ['changing "device_roles" of validated software record "r"', { action: 'altered', fields: ['device_roles'] }],
    ['changing "end" and "start" of validated software record "r"', { action: 'altered', fields: ['end', 'start'] }],
  ])('%s', (words, change) => {
    const one = { kind: 'validated_software', entry: record, ...change } as unknown as EffectiveChange['change'];
    expect(whatChanged(one)).toBe(words);
  });
});

it('tells of a record in an unchanged entry that its software is another, and where', () => {
  const shared = entry('validated_software', { name: 'r', software: '1' });
  const side = (platform: string): Side => {
    const none = new Set();
    const record = {
      ...{ name: 'r', software: { platform, version: '1' }, start: '2026-01-01', preferred: false, entry: shared },
      ...{ devices: none, inventoryItems: none, objectTags: none },
      ...{ deviceTypes: none, deviceRoles: none, deviceTenants: none },
    };
    return {
      repository: { validatedSoftware: [record], brokenEntries: [] },
      evaluation: { multiTenantMode: false },
      config: { severities: {} },
    } as unknown as Side;
  };
  const found = [...loosenedRecords(side('p'), side('q'))].map(({ message, at }) => [message, 'path' in at && at.path]);
  expect(found).toEqual([
    ['validated software record "r" approves other software: "software" p 1 → q 1', ['software']],
  ]);
});

it('tells what drifted and is no longer observed', () => {
  const subject = (kind: string, name: string, more: Fields = {}) => ({
    kind,
    name,
    entry: entry('devices', { name }),
    ...more,
  });
  const software = { platform: 'p', version: '2' };
  const d = subject('device', 'd', { softwareVersion: software });
  const none = subject('device', 'none');
  const item = subject('inventory_item', 'i', { device: d, softwareVersion: software });
  const good = subject('device', 'good', { softwareVersion: software });
  const gone = subject('device', 'gone');
  const seen = subject('device', 'seen');
  const observation = { version: '1', seen: '2026-11-20' };
  const side = (devices: readonly { subject: unknown }[], observed: readonly (readonly [unknown, unknown])[]): Side =>
    ({
      evaluation: { devices, inventoryItems: [{ subject: item }], observed: new Map(observed) },
    }) as unknown as Side;
  const drifted = [d, none, item, gone, seen].map((one) => [one, { drift: true, observation }] as const);
  const base = side([], [...drifted, [good, { drift: false, observation }]]);
  const head = side(
    [d, none, good, seen].map((one) => ({ subject: one })),
    [[seen, {}]],
  );
  expect([...loosenedObservations(base, head)].map(({ message, identity }) => [message, identity])).toEqual(
    [
      'device "d" is not observed any more: it ran 1 instead of p 2 on 2026-11-20',
      'device "none" is not observed any more: it ran 1 instead of nothing on 2026-11-20',
      'inventory item "i" is not observed any more: it ran 1 instead of p 2 on 2026-11-20',
    ].map((message) => [message, ['observation']]),
  );
  expect([...loosenedObservations(head, head)]).toEqual([]);
});
