// The property of verdicts: a repository that holds a device whose software is not approved never passes, whatever else is
// changed. It passes only if the device is deleted, excluded by the config in force, waived, or invalid in the same way before.
import fc from 'fast-check';
import { expect } from 'vitest';

import type { Base } from '../../../src/check/options.js';
import { mergeResults } from '../../../src/check/merge.js';
import type { Shard } from '../../../src/model/check-result.js';
import { type FailOn, hasFailed } from '../../../src/check/verdict.js';
import { check, type CheckResult, renderJson, UserError } from '../../../src/index.js';
import { idsAtOnce, idsOnceRead } from '../../compare/known-ids.js';
import { AS_OF, isExcused, type Pair, type Rules } from './excuses.js';
import {
  CHANGES,
  FAULTS,
  FAULTS_OF_ENTRIES,
  type FleetChange,
  HARMLESS,
  HARMLESS_EDITS,
  IDENTITIES,
} from './changes.js';
import {
  addVictim,
  ALSO_BAD,
  BAD,
  copyFleet,
  createFleet,
  findPlanted,
  GOOD,
  linkTo,
  type Pick,
  sourceOf,
  textsOf,
  type Victim,
  VICTIM_NAME,
} from './fleet.js';

/** What the base has in the place of the victim. */
const STATES_OF_BASE = ['absent', 'approved', 'without software', 'other software', 'the same', 'no base'] as const;

/** One repository, the change to it, and how it is checked. */
export interface Scenario {
  readonly victim: Victim;
  readonly stateOfBase: (typeof STATES_OF_BASE)[number];
  readonly onlyNew: boolean;
  readonly policyFromBase: boolean;
  /** The files to report on: all, or those that hold the victim in the head or in the base. */
  readonly paths: 'all' | 'head' | 'base';
  /** Whether the ids of files are known, so that the base takes over what it shares with the head. */
  readonly knowsIds: boolean;
  readonly shards: number;
  readonly fastPath: boolean;
  readonly prefix: string;
  readonly seed: number;
  /** What keeps the victim out of the check, in the base and in the head. */
  readonly fault: FleetChange | undefined;
  readonly changes: readonly { readonly change: FleetChange; readonly inBaseToo: boolean; readonly seed: number }[];
}

const changes = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CHANGES) },
  { weight: 1, arbitrary: fc.constantFrom(...IDENTITIES) },
);

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  victim: fc.record({
    kind: fc.constantFrom('device' as const, 'nested item' as const, 'item' as const),
    name: fc.constant(VICTIM_NAME),
  }),
  stateOfBase: fc.constantFrom(...STATES_OF_BASE, 'the same', 'the same'),
  onlyNew: fc.boolean(),
  policyFromBase: fc.boolean(),
  paths: fc.constantFrom('all' as const, 'head' as const, 'base' as const),
  knowsIds: fc.boolean(),
  shards: fc.constantFrom(1, 1, 1, 2, 3),
  fastPath: fc.boolean(),
  prefix: fc.constantFrom('', 'fleet/'),
  seed: fc.nat(),
  fault: fc.option(fc.constantFrom(...FAULTS), { nil: undefined }),
  changes: fc.array(fc.record({ change: changes, inBaseToo: fc.boolean(), seed: fc.nat() }), { maxLength: 4 }),
});

/** How often the verdict was made, and how often it hung on the victim: the same repository passes without it. */
export interface Tally {
  readonly runs: number;
  readonly decisive: number;
  readonly excused: number;
}

/** Checks that no scenario of a number of them passes that must fail. */
export async function assertVerdicts(runs: number, seed: number): Promise<Tally> {
  const tally = { runs: 0, decisive: 0, excused: 0 };
  await fc.assert(
    fc.asyncProperty(scenarios, async (scenario) => {
      tally.runs += 1;
      const outcome = await judge(scenario);
      if (outcome === 'passed') expect.fail(describe(scenario));
      if (outcome === 'excused') tally.excused += 1;
      // One in four is tried with approved software too, which shows whether something else failed the check.
      else if (scenario.seed % 4 === 0 && (await passes(scenario, build(scenario, GOOD, GOOD)))) tally.decisive += 1;
    }),
    { seed, numRuns: runs, endOnFailure: runs > 5000 },
  );
  return tally;
}

/** Scenarios in which the base has the victim already, and the change makes nothing worse. */
const harmless = fc
  .tuple(scenarios, fc.option(fc.constantFrom(...FAULTS_OF_ENTRIES), { nil: undefined }))
  .chain(([scenario, fault]) =>
    fc
      .shuffledSubarray([...HARMLESS, ...(fault === undefined ? HARMLESS_EDITS : [])], { minLength: 1, maxLength: 4 })
      .map((changes): Scenario => ({
        ...scenario,
        stateOfBase: 'the same',
        onlyNew: true,
        fault,
        changes: changes.map((change) => ({ change, inBaseToo: false, seed: scenario.seed })),
      })),
  );

/** Checks that no change that makes nothing worse fails with `--only-new`. */
export async function assertHarmless(runs: number, seed: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(harmless, async (scenario) => {
      const pair = build(scenario, BAD, BAD);
      // Days of grace that end make something worse, and so may a device with a tenant in multi-tenant mode.
      for (const { config } of [pair.base, pair.head])
        for (const key of ['grace_days', 'multi_tenant_mode']) Reflect.deleteProperty(config, key);
      if (!(await passes(scenario, pair))) expect.fail(describe(scenario).replace('it passed', 'it failed'));
    }),
    { seed, numRuns: runs, endOnFailure: runs > 5000 },
  );
}

/** Whether a scenario fails, as it must, or may pass. */
export async function judge(scenario: Scenario): Promise<'failed' | 'excused' | 'passed'> {
  const planted = build(scenario, versionInBase(scenario), BAD);
  if (await isExcused(planted, rulesOf(scenario, planted))) return 'excused';
  return (await passes(scenario, planted)) ? 'passed' : 'failed';
}

/** The files of a scenario's base and head, as texts. */
export function sourcesOf(scenario: Scenario): Readonly<Record<'base' | 'head', Readonly<Record<string, string>>>> {
  const { base, head } = build(scenario, versionInBase(scenario), BAD);
  return { base: textsOf(base), head: textsOf(head) };
}

function rulesOf(scenario: Scenario, pair: Pair): Rules {
  const { stateOfBase, onlyNew, policyFromBase } = scenario;
  return { hasBase: stateOfBase !== 'no base', onlyNew, policyFromBase, paths: pathsOf(scenario, pair) };
}

export function versionInBase({ stateOfBase }: Scenario): string | undefined {
  switch (stateOfBase) {
    case 'approved':
      return GOOD;
    case 'other software':
      return ALSO_BAD;
    case 'the same':
      return BAD;
    default:
      return undefined;
  }
}

/** The base and the head of a scenario, with a version of the victim before and after. */
export function build(scenario: Scenario, before: string | undefined, after: string): Pair {
  const { victim, stateOfBase, policyFromBase, seed, fault, changes } = scenario;
  const pick = createPick(seed);
  const base = createFleet(pick);
  const path = `inventory/devices-${pick(4)}.yaml`;
  const head = copyFleet(base);
  if (stateOfBase !== 'absent' && stateOfBase !== 'no base') addVictim(base, victim, path, before);
  addVictim(head, victim, path, after);
  const isPolicyOfBase = policyFromBase && stateOfBase !== 'no base';
  delete (isPolicyOfBase ? base : head).config['grace_days'];
  for (const fleet of [base, head]) fault?.apply(fleet, createPick(seed));
  for (const { change, inBaseToo, seed: own } of changes) {
    if (change.kind === 'policy' && !isPolicyOfBase) continue;
    change.apply(head, createPick(own));
    if (inBaseToo && change.kind !== 'policy') change.apply(base, createPick(own));
  }
  return { base, head };
}

/** The files to report on; none for all. */
function pathsOf({ paths, stateOfBase }: Scenario, { base, head }: Pair): readonly string[] {
  if (paths === 'all') return [];
  const isOfBase = paths === 'base' && stateOfBase !== 'no base';
  const planted = isOfBase ? findPlanted(base, () => true) : findPlanted(head);
  return planted.map(({ path }) => linkTo(isOfBase ? base : head, path) ?? path);
}

async function passes(scenario: Scenario, { base, head }: Pair): Promise<boolean> {
  const { stateOfBase, policyFromBase, knowsIds, shards, fastPath, prefix } = scenario;
  const hasBase = stateOfBase !== 'no base';
  const failOn: FailOn = { severity: 'error', onlyNew: hasBase && scenario.onlyNew };
  const paths = pathsOf(scenario, { base, head });
  const ofBase = knowsIds ? idsAtOnce(sourceOf(base)) : sourceOf(base);
  const makePart = async (shard?: Shard): Promise<CheckResult> =>
    check({
      // Each part is made by a process of its own, which has read nothing yet.
      source: knowsIds ? idsOnceRead(sourceOf(head)) : sourceOf(head),
      asOf: AS_OF,
      fastPath,
      prefix,
      shard,
      ...(paths.length > 0 && { paths, isFile: () => true }),
      ...(hasBase && {
        base: {
          commit: '0'.repeat(40),
          source: ofBase,
          ...(policyFromBase && { policySource: ofBase }),
        } satisfies Base,
      }),
    });
  try {
    if (shards === 1) return !hasFailed(await makePart(), failOn);
    const parts = [];
    for (let index = 1; index <= shards; index += 1)
      parts.push({ file: `${index}`, lines: linesOf(await makePart({ index, count: shards })) });
    const merged = mergeResults(parts, failOn);
    for (const _ of merged.pieces) {
      // The verdict is known when all pieces are made.
    }
    return !merged.hasFailed();
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function linesOf(result: CheckResult): Iterator<string, unknown> {
  return [...renderJson(result)].join('').replace(/\n$/, '').split('\n').values();
}

function describe({ changes, fault, ...scenario }: Scenario): string {
  const names = changes.map(({ change, inBaseToo }) => `${change.name}${inBaseToo ? ' (in the base too)' : ''}`);
  return `it passed:\n${JSON.stringify(scenario)}\n${[...(fault === undefined ? [] : [`${fault.name} (at the start)`]), ...names].join('\n')}`;
}

function createPick(seed: number): Pick {
  let state = (seed % 0x7ffffffe) + 1;
  return (count) => (state = (state * 48271) % 0x7fffffff) % count;
}
