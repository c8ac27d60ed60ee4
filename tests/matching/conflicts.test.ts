// Which pairs of records that disagree are shown, when there are many.
import { describe, expect, it } from 'vitest';

import { measureCoverage } from '../../src/evaluate/coverage.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { findConflicts } from '../../src/evaluate/rules/validated-software-conflict.js';
import { check, inMemory, type Repository } from '../../src/index.js';

const FLEET = `manufacturers: [m]
platforms: [{ name: eos }]
roles: [leaf, spine]
tags: [pci, lab]
tenants: [retail]
device_types: [{ manufacturer: m, model: t }]
software_versions: [{ platform: eos, version: "1", status: Active }, { platform: eos, version: "2", status: Active }]
devices:
  - { name: d, device_type: t, role: leaf, software_version: "1" }
  - { name: e, device_type: t, role: spine, software_version: "1" }
`;

const asOf = '2026-11-21';
const OPTIONS = { asOf, multiTenantMode: false };

async function repositoryOf(records: readonly string[]): Promise<Repository> {
  const policy = `validated_software:\n${records.map((one) => `  - { ${one} }\n`).join('')}`;
  const source = inMemory({ 'inventory/fleet.yaml': FLEET, 'policies/p.yaml': policy });
  return (await check({ source, asOf })).repository;
}

const plain = (name: string, count: number, roles: string, from = 1): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const number = String(at + from).padStart(2, '0');
    return `name: ${name}${number}, software: "1", start: 2026-01-${number}, device_roles: [${roles}]`;
  });
const preferred = (name: string, roles: string, more = 'start: 2026-01-15, software: "1"'): string =>
  `name: ${name}, preferred: true, device_roles: [${roles}], ${more}`;

/** Each record that is preferred, with those that disagree and the device; a star for the last that is shown. */
function conflictsOf(repository: Repository): readonly string[] {
  const { evaluation } = evaluate(repository, OPTIONS);
  const groups = new Map<string, string[]>();
  for (const { preferred: record, other, subject, isLast } of findConflicts({ repository, evaluation })) {
    const key = `${record.name ?? ''} on ${subject.name}`;
    groups.set(key, [...(groups.get(key) ?? []), `${other.name ?? ''}${isLast ? '*' : ''}`]);
  }
  return [...groups].map(([key, others]) => `${key}: ${others.join(' ')}`);
}

/** `n01 n02 …`, both ends included. */
const names = (name: string, from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `${name}${String(from + at).padStart(2, '0')}`).join(' ');

describe('conflicts of', () => {
  it.each<readonly [what: string, records: readonly string[], expected: readonly string[]]>([
    ['one record and another', [preferred('p', 'leaf'), ...plain('n', 1, 'leaf')], ['p on d: n01']],
    ['records that only disagree elsewhere', [preferred('p', 'leaf'), ...plain('n', 1, 'spine')], []],
    [
      'records of other versions',
      [preferred('p', 'leaf', 'start: 2026-01-01, software: "2"'), ...plain('n', 1, 'leaf')],
      [],
    ],
    [
      'records of other days',
      [preferred('p', 'leaf', 'start: 2025-01-01, end: 2025-12-31, software: "1"'), ...plain('n', 1, 'leaf')],
      [],
    ],
    [
      'nineteen and two',
      [preferred('p', 'leaf'), preferred('q', 'leaf'), ...plain('n', 19, 'leaf')],
      [`p on d: ${names('n', 1, 19)}`, `q on d: ${names('n', 1, 19)}`],
    ],
    ['twenty', [preferred('p', 'leaf'), ...plain('n', 20, 'leaf')], [`p on d: ${names('n', 1, 20)}*`]],
    [
      'more than twenty and two',
      [preferred('p', 'leaf'), preferred('q', 'leaf'), ...plain('n', 23, 'leaf')],
      [`p on d: ${names('n', 1, 20)}* ${names('n', 21, 23)}`, `q on d: ${names('n', 1, 20)}*`],
    ],
    ['many that are all preferred', plain('n', 21, 'leaf').map((one) => `${one}, preferred: true`), []],
    ['many that are not', plain('n', 21, 'leaf'), []],
    [
      'one and many that are preferred',
      [
        ...plain('n', 21, 'leaf').map((one) => `${one}, preferred: true`),
        'name: x, software: "1", start: 2026-01-01, device_roles: [leaf]',
      ],
      names('n', 1, 21)
        .split(' ')
        .map((name) => `${name} on d: x`),
    ],
    [
      'twenty on one device and more on another',
      [preferred('p', 'leaf, spine'), ...plain('n', 20, 'leaf'), ...plain('m', 3, 'spine', 21)],
      [`p on d: ${names('n', 1, 20)}*`, `p on e: ${names('m', 21, 23)}`],
    ],
    [
      'fewer than twenty on one device and more on another',
      [
        preferred('p', 'leaf, spine'),
        preferred('q', 'spine'),
        ...plain('n', 18, 'leaf'),
        ...plain('m', 4, 'spine', 21),
      ],
      [`p on d: ${names('n', 1, 18)}`, `p on e: m21 m22*`, `q on e: ${names('m', 21, 24)}`],
    ],
    [
      'many of one version and two of another',
      [
        preferred('p', 'leaf'),
        ...plain('n', 20, 'leaf'),
        preferred('x', 'leaf', 'start: 2026-02-01, software: "2"'),
        'name: y, start: 2026-02-02, software: "2", device_roles: [leaf]',
      ],
      [`x on d: y`, `p on d: ${names('n', 1, 20)}*`],
    ],
  ])('%s', async (_, records, expected) => {
    expect(conflictsOf(await repositoryOf(records))).toEqual(expected);
  });

  it('another inventory, under the same policy', async () => {
    const repository = await repositoryOf([
      preferred('p', 'leaf'),
      ...plain('n', 1, 'leaf'),
      ...plain('m', 1, 'spine', 2),
    ]);
    const of = (...devices: readonly string[]): Repository => ({
      ...repository,
      devices: repository.devices.filter(({ name }) => devices.includes(name)),
    });
    expect(conflictsOf(of('d'))).toEqual(['p on d: n01']);
    expect(conflictsOf(of('e'))).toEqual([]);
    expect(conflictsOf(of('d'))).toEqual(['p on d: n01']);
    expect(conflictsOf(of('d', 'e'))).toEqual(['p on d: n01']);
    // The list of the one device is taken over, that of the other is not.
    const earlier = evaluate(of('d'), OPTIONS);
    const all = of('d', 'e');
    const both = evaluate(all, OPTIONS, earlier);
    const find = (repository: Repository, { evaluation }: typeof both): number =>
      findConflicts({ repository, evaluation }).length;
    expect([find(of('e'), evaluate(of('e'), OPTIONS)), find(all, both), find(of('d'), earlier)]).toEqual([0, 1, 1]);
  });

  it('a fleet are counted where their entries are reported on', async () => {
    const repository = await repositoryOf([
      preferred('p', 'leaf'),
      ...plain('n', 2, 'leaf'),
      'software: "1", start: 2026-01-01, object_tags: [pci]',
    ]);
    const { evaluation } = evaluate(repository, OPTIONS);
    const [p, n] = repository.validatedSoftware;
    const records = (...reported: readonly unknown[]): object =>
      measureCoverage(repository, evaluation, [], (entry) => reported.includes(entry)).records;
    expect(measureCoverage(repository, evaluation, []).records).toEqual({
      total: 4,
      unused: 1,
      otherPlatform: 0,
      conflicting: 3,
    });
    expect(records(p?.entry, n?.entry)).toEqual({ total: 2, unused: 0, otherPlatform: 0, conflicting: 2 });
    expect(records()).toEqual({ total: 0, unused: 0, otherPlatform: 0, conflicting: 0 });
    // Devices that have software count, whether or not it is expected of their kind.
    const leaves = measureCoverage(repository, evaluation, [{ role: 'leaf' }]);
    expect(leaves.devices).toMatchObject({ total: 2, covered: 1, noPolicy: 1 });
    const without = {
      ...repository,
      devices: repository.devices.map((one) => ({ ...one, softwareVersion: undefined })),
    };
    const bare = measureCoverage(without, evaluate(without, OPTIONS).evaluation, [{ role: 'leaf' }]);
    expect(bare.devices).toMatchObject({ total: 1, covered: 0, noPolicy: 0 });
  });
});
