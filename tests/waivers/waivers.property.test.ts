// Random fleets with waivers: a waiver marks a violation and does nothing else to a check.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { check, type CheckResult, inMemory } from '../../src/index.js';
import { SEVERITIES } from '../../src/model/rules.js';
import { hasFailed } from '../../src/check/verdict.js';
import { runs } from '../runs.js';

/** How many fleets are tried; the seed is fixed so that a run on another machine tries the same ones. */
const RUNS = runs(150, 250);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(30_000, RUNS * 200);

const AS_OF = '2026-11-21';
const DAYS = ['2026-01-31', '2026-11-20', '2026-11-21', '2026-11-22', '2026-12-31'];
const VERSIONS = ['4.28', '4.32'];
const DEVICES = ['d1', 'd2', 'd3'];

const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
/** Absent in one of so many. */
const maybe = <T>(value: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq });

const devices = fc.tuple(
  ...DEVICES.map((name) =>
    fc.record({
      name: fc.constant(name),
      device_type: fc.constant('T1'),
      role: oneOf('leaf', 'spine'),
      platform: fc.constant('eos'),
      software_version: maybe(oneOf(...VERSIONS), 6),
      // Nothing approves an item here: most have no software, so that now and then nothing is invalid.
      inventory_items: maybe(fc.constant({ platform: 'eos', version: '4.28' })).map((software_version) => [
        { name: 'Supervisor', software_version },
      ]),
    }),
  ),
);
const records = fc.array(
  fc.record({
    software: oneOf(...VERSIONS),
    start: oneOf(...DAYS),
    end: maybe(oneOf(...DAYS)),
    device_roles: oneOf(['leaf'], ['leaf', 'spine']),
  }),
  { maxLength: 3 },
);
const waivers = fc.array(
  fc.record({
    reason: oneOf('week 50', 'a spare is ordered'),
    until: oneOf<string>(...DAYS, ...DAYS, '2026-11-31'),
    software: maybe(oneOf(...VERSIONS)),
    // Now and then one that is misspelt, which breaks the whole waiver.
    devices: maybe(fc.subarray(['d1', 'd2', 'd3'], { minLength: 1 }), 3),
    lost: fc.nat(9).map((number) => (number === 0 ? ['d4'] : [])),
    inventory_items: maybe(fc.subarray(DEVICES, { minLength: 1 })),
  }),
  { maxLength: 4 },
);
const config = fc.record({ graceDays: oneOf(0, 30), invalid: oneOf('error', 'warning', 'notice', 'off') });

/** A waiver as it is drawn; those that name nobody are malformed. */
interface Waiver {
  readonly reason: string;
  readonly until: string;
  readonly software: string | undefined;
  readonly devices: readonly string[] | undefined;
  readonly lost: readonly string[];
  readonly inventory_items: readonly string[] | undefined;
}

interface Fleet {
  readonly devices: readonly object[];
  readonly records: readonly object[];
  readonly waivers: readonly Waiver[];
  readonly config: { readonly graceDays: number; readonly invalid: string };
}

const fleets: fc.Arbitrary<Fleet> = fc.record({ devices, records, waivers, config });

const CATALOGUE = {
  manufacturers: ['Arista'],
  roles: ['leaf', 'spine'],
  platforms: [{ name: 'eos' }],
  device_types: [{ manufacturer: 'Arista', model: 'T1' }],
  software_versions: VERSIONS.map((version) => ({ platform: 'eos', version, status: 'Active' })),
};

function entryOf({ lost, devices: named, inventory_items: items, ...waiver }: Waiver): object {
  return {
    ...waiver,
    ...(named !== undefined && { devices: [...named, ...lost] }),
    ...(items !== undefined && { inventory_items: items.map((device) => ({ device, name: 'Supervisor' })) }),
  };
}

async function checkFleet(fleet: Fleet, ignoreWaivers: boolean): Promise<CheckResult> {
  const source = inMemory({
    // What waivers themselves are told for is not the matter here.
    'fleetvet.yaml': `grace_days: ${fleet.config.graceDays}
rules: { waiver-expired: off, waiver-unused: off, image-unavailable: off, software-invalid: ${fleet.config.invalid} }
`,
    'inventory/catalogue.yaml': JSON.stringify(CATALOGUE),
    'inventory/devices.yaml': JSON.stringify({ devices: fleet.devices }),
    'policies/records.yaml': JSON.stringify({ validated_software: fleet.records }),
    'policies/waivers.yaml': JSON.stringify({ waivers: fleet.waivers.map(entryOf) }),
  });
  return check({ source, asOf: AS_OF, ignoreWaivers });
}

type Subject = CheckResult['evaluation']['devices' | 'inventoryItems'][number]['subject'];

/** The last day on which a subject is excused, worked out from the text of the waivers alone. */
function excusedUntil({ waivers: written }: Fleet, subject: Subject): string | undefined {
  const isOne = ({ until, software, devices: named, inventory_items: items, lost }: Waiver): boolean => {
    const isWhole =
      (named ?? items) !== undefined && until !== '2026-11-31' && (named === undefined || lost.length === 0);
    const names = subject.kind === 'device' ? named?.includes(subject.name) : items?.includes(subject.device.name);
    const runs = software === undefined || software === subject.softwareVersion?.version;
    return isWhole && names === true && runs && until >= AS_OF;
  };
  return written
    .filter(isOne)
    .map(({ until }) => until)
    .sort()
    .at(-1);
}

/** A diagnostic without what a waiver adds to it, and without what it is folded under: what is waived never is folded. */
function unmarked({
  waived,
  related,
  folded: _folded,
  follows: _follows,
  ...rest
}: CheckResult['diagnostics'][number]): unknown {
  return { ...rest, related: waived === undefined ? related : related.slice(1) };
}

/** What came about in the fleets that were tried. */
const seen = new Set<string>();

it(
  'a waiver marks what it excuses, and alters nothing else',
  async () => {
    await fc.assert(
      fc.asyncProperty(fleets, async (fleet) => {
        const [honoured, ignored] = [await checkFleet(fleet, false), await checkFleet(fleet, true)];
        expect(honoured.diagnostics.map(unmarked)).toEqual(ignored.diagnostics.map(unmarked));
        expect(ignored.diagnostics.filter(({ waived }) => waived !== undefined)).toEqual([]);
        const statuses = ({ evaluation }: CheckResult): readonly unknown[] =>
          [...evaluation.devices, ...evaluation.inventoryItems].map(({ validity }) => validity);
        expect(statuses(honoured)).toEqual(statuses(ignored));

        const { devices: found, inventoryItems } = honoured.evaluation;
        for (const { subject, validity, waiver } of [...found, ...inventoryItems]) {
          const until = validity.status === 'invalid' ? excusedUntil(fleet, subject) : undefined;
          expect(waiver?.until).toBe(until);
          const told = honoured.diagnostics.find(
            (one) =>
              one.rule === 'software-invalid' &&
              one.subject?.name === subject.name &&
              (subject.kind === 'device' || one.subject.device === subject.device.name),
          );
          expect(told?.waived?.until).toBe(told === undefined ? undefined : until);
          if (validity.status === 'invalid')
            seen.add(`${subject.kind} ${until === undefined ? 'not excused' : 'excused'}`);
        }

        const { waived, ...counted } = honoured.summary.diagnostics;
        const total = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect(total(counted) + waived).toBe(total(ignored.summary.diagnostics));
        expect(waived).toBe(honoured.diagnostics.filter((one) => one.waived !== undefined).length);
        for (const severity of SEVERITIES) {
          const [failed, failedWithout] = [honoured, ignored].map((result) =>
            hasFailed(result, { severity, onlyNew: false }),
          );
          if (failed === true) expect(failedWithout).toBe(true);
          if (failed === false && failedWithout === true) seen.add('saved by a waiver');
        }
      }),
      PARAMETERS,
    );
    expect([...seen].sort()).toEqual([
      'device excused',
      'device not excused',
      'inventory_item excused',
      'inventory_item not excused',
      'saved by a waiver',
    ]);
  },
  TIMEOUT,
);
