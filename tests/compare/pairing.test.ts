// Which diagnostics of two commits are taken for one another, where several are alike.
import { describe, expect, it } from 'vitest';

import { compareDiagnostics } from '../../src/compare/diagnostic-changes.js';
import { keyOfPlatform, keyOfRecord, keyOfSubject, subjectOf, subjectOfEntry } from '../../src/model/identity.js';
import type { Diagnostic } from '../../src/index.js';

const start = { line: 1, column: 1 };
const WAIVED = { until: '2027-01-01', reason: 'r' };

/** A diagnostic by its file, with `!` if it is waived. */
function diagnostic(text: string, identity = 'same'): Diagnostic {
  return {
    rule: 'software-invalid',
    severity: 'error',
    message: text,
    help: '',
    location: { file: text.replace('!', ''), start, end: start },
    related: [],
    identity,
    ...(text.endsWith('!') && { waived: WAIVED }),
  };
}

const compare = (base: readonly string[], head: readonly string[]): readonly string[] =>
  compareDiagnostics(
    base.map((text) => diagnostic(text)),
    head.map((text) => diagnostic(text)),
  ).map(({ change, message }) => `${change ?? ''} ${message}`);

describe('of several similar ones', () => {
  it.each([
    ['nothing at the base', [], ['a'], ['new a']],
    ['the same file', ['a', 'b'], ['b'], ['existing b', 'fixed a']],
    ['another file', ['a'], ['b'], ['existing b']],
    ['the same file before another', ['a', 'b'], ['c', 'b'], ['existing c', 'existing b']],
    ['waived, and the same file first', ['a!', 'b!'], ['b!'], ['existing b!', 'fixed a!']],
    ['waived in another file before one that is not', ['b', 'a!'], ['b!'], ['existing b!', 'fixed b']],
    ['not waived in another file before one that is', ['b!', 'a'], ['b'], ['existing b', 'fixed b!']],
    ['waived now', ['a'], ['a!'], ['existing a!']],
    ['waived no longer', ['a!'], ['a'], ['new a']],
    ['waived no longer, the same file first', ['a!', 'b!'], ['b'], ['new b', 'fixed a!']],
    ['waived now, the same file first', ['a', 'b'], ['b!'], ['existing b!', 'fixed a']],
    ['one of two in a file', ['a', 'a'], ['a'], ['existing a', 'fixed a']],
    ['two of one in a file: the first', ['a'], ['a', 'a'], ['existing a', 'new a']],
    ['two of one in other files: the first', ['a'], ['c', 'b'], ['existing c', 'new b']],
    ['one that has a counterpart has no other', ['a', 'c'], ['a', 'b'], ['existing a', 'existing b']],
  ])('%s', (_, base, head, expected) => {
    expect(compare(base, head)).toEqual(expected);
  });

  it('pairs no two with different identities', () => {
    const [base, head] = [[diagnostic('a', 'one')], [diagnostic('a', 'two')]];
    expect(compareDiagnostics(base, head).map(({ change }) => change)).toEqual(['new', 'fixed']);
  });
});

type Subject = Parameters<typeof keyOfSubject>[0];
type Fields = Readonly<Record<string, unknown>>;

const subject = (fields: Fields): Subject => fields as unknown as Subject;
const SAYS_NOTHING = { value: {} };
const SUBJECTS: readonly Fields[] = ['d', 'e'].flatMap((name): readonly Fields[] => {
  const devices = [undefined, { name: 'x' }].flatMap((tenant) =>
    [undefined, { name: 'x' }].map((location) => ({ kind: 'device', name, tenant, location, entry: SAYS_NOTHING })),
  );
  const machines = [undefined, 'x'].flatMap((cluster) =>
    [undefined, { name: 'x' }].map((tenant) => ({ kind: 'virtual_machine', name, cluster, tenant })),
  );
  const items = devices.flatMap((device) => ['i', 'j'].map((item) => ({ kind: 'inventory_item', name: item, device })));
  return [...devices, ...machines, ...items];
});

describe('identity', () => {
  it('distinguishes devices, items and virtual machines by every field, in keys and outputs', () => {
    expect(new Set(SUBJECTS.map((fields) => keyOfSubject(subject(fields)))).size).toBe(SUBJECTS.length);
    expect(new Set(SUBJECTS.map((fields) => JSON.stringify(subjectOf(subject(fields))))).size).toBe(SUBJECTS.length);
  });

  it('leaves out fields that a device does not have', () => {
    expect(Object.keys(subjectOf(subject({ kind: 'virtual_machine', name: 'v' })))).toEqual(['kind', 'name']);
    const device = { kind: 'device', name: 'v', entry: SAYS_NOTHING };
    expect(Object.keys(subjectOf(subject(device)))).toEqual(['kind', 'name']);
  });

  it('takes a tenant and a location that are not declared from the entry', () => {
    const device = { kind: 'device', name: 'v', entry: { value: { tenant: 't', location: 'l' } } };
    expect(subjectOf(subject(device))).toEqual({ kind: 'device', name: 'v', tenant: 't', location: 'l' });
    const other = { ...device, entry: { value: { tenant: 't' } }, location: { name: 'l' } };
    expect(keyOfSubject(subject(device))).toBe(keyOfSubject(subject(other)));
  });

  it('finds a device by its entry and by its object', () => {
    const entry = (collection: 'devices' | 'inventory_items', value: unknown) =>
      subjectOfEntry({ collection, value, parent: undefined });
    expect(entry('devices', { name: 'd' })).toStrictEqual({ kind: 'device', name: 'd' });
    expect(entry('devices', { name: 'd', tenant: 't', location: 'l' })).toStrictEqual({
      kind: 'device',
      name: 'd',
      tenant: 't',
      location: 'l',
    });
    for (const device of ['d', { name: 'd' }])
      expect(entry('inventory_items', { name: 'i', device })).toStrictEqual({
        kind: 'inventory_item',
        name: 'i',
        device: 'd',
      });
    expect(entry('inventory_items', { name: 'i', device: { name: 'd', tenant: 't' } })).toStrictEqual({
      kind: 'inventory_item',
      name: 'i',
      device: 'd',
      tenant: 't',
    });
    expect(entry('inventory_items', { name: 'i' })).toStrictEqual({ kind: 'inventory_item', name: 'i' });
    expect(entry('inventory_items', null)).toStrictEqual({ kind: 'inventory_item', name: '' });
  });

  it('distinguishes platforms by name', () => {
    const [a, b] = ['a', 'b'].map((name) => keyOfPlatform({ name } as Parameters<typeof keyOfPlatform>[0]));
    expect(a).not.toBe(b);
  });

  it('identifies a record by its name, or by its software and window', () => {
    const software = { platform: 'p', version: 'v' };
    const key = (fields: Fields): string =>
      keyOfRecord({ software, start: 's', ...fields } as unknown as Parameters<typeof keyOfRecord>[0]);
    expect(key({ name: 'a' })).not.toBe(key({ name: 'b' }));
    expect(key({ name: 'a' })).toBe(key({ name: 'a', start: 't', software: { platform: 'p', version: 'w' } }));
    const windows = [{}, { start: 't' }, { end: 'e' }, { software: { platform: 'p', version: 'w' } }];
    expect(new Set(windows.map(key)).size).toBe(windows.length);
  });
});
