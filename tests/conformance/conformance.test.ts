// Repositories with the answers that the reference system gives (cases/*/expected.json), where it follows its own
// documentation; in process, from the working tree.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { check, type CheckResult, workingTree } from '../../src/index.js';

interface ExpectedSubject {
  readonly kind: string;
  readonly name: string;
  readonly device?: string;
  readonly status: string;
  readonly reason: string | null;
  readonly valid_until: string | null;
  readonly preferred: boolean;
  readonly matches: readonly (readonly [name: string | null, rank: number, matchedBy: string])[];
}

interface Expected {
  readonly case?: string;
  readonly as_of: string;
  readonly modes: { readonly legacy: readonly ExpectedSubject[]; readonly multi_tenant: readonly ExpectedSubject[] };
  /** The names of the resolved image files, sorted, by kind of object and its name. */
  readonly images: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const root = path.join(import.meta.dirname, 'cases');
const cases = readdirSync(root)
  .filter((name) => existsSync(path.join(root, name, 'expected.json')))
  .sort();

it('has cases', () => {
  expect(cases.length).toBeGreaterThan(0);
});

describe.each(cases)('%s', (name) => {
  const expected = JSON.parse(readFileSync(path.join(root, name, 'expected.json'), 'utf8')) as Expected;

  it.each(['legacy', 'multi_tenant'] as const)(`has the expected answers in %s mode`, async (mode) => {
    const result = await check({
      source: workingTree(path.join(root, name, 'repo')),
      asOf: expected.as_of,
      multiTenantMode: mode === 'multi_tenant',
    });
    expect(byName(subjectsIn(result)), expected.case).toEqual(byName(expected.modes[mode]));
    const images = imagesIn(result);
    for (const [kind, wanted] of Object.entries(expected.images))
      expect(images[kind], `${expected.case ?? name}: images of ${kind}`).toMatchObject(wanted);
  });
});

function subjectsIn({ evaluation }: CheckResult): readonly ExpectedSubject[] {
  return [...evaluation.devices, ...evaluation.inventoryItems].map(({ subject, validity, matches }) => ({
    kind: subject.kind,
    name: subject.name,
    ...(subject.kind === 'inventory_item' && { device: subject.device.name }),
    status: validity.status,
    reason: validity.reason,
    valid_until: validity.validUntil,
    preferred: validity.preferred,
    matches: matches.map(({ record, rank, matchedBy }) => [record.name ?? null, rank, matchedBy] as const),
  }));
}

function imagesIn({ evaluation }: CheckResult): Expected['images'] {
  const images: Record<string, Record<string, readonly string[]>> = {};
  for (const found of [...evaluation.devices, ...evaluation.inventoryItems, ...evaluation.virtualMachines]) {
    const ofKind = (images[found.subject.kind] ??= {});
    ofKind[found.subject.name] = found.images.imageFiles.map(({ imageFileName }) => imageFileName).sort();
  }
  return images;
}

function byName(subjects: readonly ExpectedSubject[]): Readonly<Record<string, ExpectedSubject>> {
  const named = Object.fromEntries(subjects.map((subject) => [`${subject.kind} ${subject.name}`, subject]));
  expect(Object.keys(named), 'a name for each subject').toHaveLength(subjects.length);
  return named;
}
