// Observations never change which records match, whether the declared software is valid, or anything else that is not about
// them (interop.md, 4).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { check, type CheckResult, inMemory } from '../../src/index.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const AS_OF = '2026-11-21';

/** The demo fleet. */
const FLEET: Record<string, string> = { 'fleetvet.yaml': readFileSync(path.join(ROOT, 'fleetvet.yaml'), 'utf8') };
for (const area of ['inventory', 'policies'])
  for (const name of readdirSync(path.join(ROOT, area), { recursive: true, encoding: 'utf8' }))
    if (/\.ya?ml$/.test(name))
      FLEET[`${area}/${name.replaceAll('\\', '/')}`] = readFileSync(path.join(ROOT, area, name), 'utf8');

const checkWith = async (observed: Record<string, string>): Promise<CheckResult> =>
  check({ source: inMemory({ ...FLEET, ...observed }), asOf: AS_OF });

const ABOUT_OBSERVATIONS = /^(?:software-drift|observed-|observation-|software-unobserved)/;

/** All that a check says, but what is about observations. */
function restOf({ evaluation, diagnostics, summary }: CheckResult): unknown {
  const { devices, inventoryItems, virtualMachines } = evaluation;
  return {
    subjects: [...devices, ...inventoryItems].map(({ subject, validity, matches, images, waiver }) => [
      subject.kind,
      subject.name,
      validity,
      matches.map(({ record, rank, matchedBy, inWindow }) => [record.index, rank, matchedBy, inWindow]),
      images.imageFiles.map(({ imageFileName }) => imageFileName),
      images.source,
      waiver?.reason,
    ]),
    machines: virtualMachines.map(({ subject, images }) => [subject.name, images.imageFiles.length]),
    diagnostics: diagnostics.filter(({ rule }) => !ABOUT_OBSERVATIONS.test(rule)),
    counts: [summary.devices, summary.inventory_items].map(({ drift: _, ...counts }) => counts),
  };
}

const without = await checkWith({});
const NAMES = [...new Set(without.evaluation.devices.map(({ subject }) => subject.name)), 'nobody', 'constructor'];
const ITEMS = [...new Set(without.evaluation.inventoryItems.map(({ subject }) => subject.name)), 'no such item'];
const VERSIONS = [
  ...new Set(without.repository.softwareVersions.map(({ version }) => version)),
  '17.09.04a',
  'v7.2.10-build1706',
  'no version at all',
  '__proto__',
  'Cisco IOS Software, Version 15.2(4)E10, RELEASE SOFTWARE (fc2)',
];

const observation = fc.record(
  {
    device: fc.constantFrom(...NAMES),
    inventory_item: fc.constantFrom(...ITEMS),
    version: fc.constantFrom(...VERSIONS),
    seen: fc.constantFrom('1999-12-31', '2026-11-01', '2026-11-20', AS_OF, '2027-01-01'),
    source: fc.constantFrom('ansible', 'napalm'),
  },
  { requiredKeys: ['device', 'version', 'seen'] },
);
const observedFiles = fc
  .array(fc.array(observation, { maxLength: 12 }), { minLength: 1, maxLength: 3 })
  .map((lists) =>
    Object.fromEntries(
      lists.map((list, index) => [`observed/${index}.yaml`, JSON.stringify({ observed_software: list })]),
    ),
  );

describe('observations', () => {
  const expected = restOf(without);

  it('change nothing that is not about them, whatever they say', async () => {
    await fc.assert(
      fc.asyncProperty(observedFiles, async (observed) => {
        expect(restOf(await checkWith(observed))).toEqual(expected);
      }),
      { seed: 20261121, numRuns: 40 },
    );
  }, 60_000);

  it('change only what is about them', async () => {
    expect(without.diagnostics.filter(({ rule }) => ABOUT_OBSERVATIONS.test(rule))).toEqual([]);
    expect(without.evaluation.observed.size).toBe(0);
    const empty = await checkWith({ 'observed/a.yaml': 'observed_software: []\n' });
    expect(empty.diagnostics.filter(({ rule }) => ABOUT_OBSERVATIONS.test(rule))).toEqual([]);
    expect(restOf(empty)).toEqual(expected);
  });
});
