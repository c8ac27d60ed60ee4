import { describe, expect, it } from 'vitest';

import { hasFailed } from '../../src/check/verdict.js';
import { check, type CheckResult, inMemory } from '../../src/index.js';

type Files = Readonly<Record<string, string>>;

const CATALOG = `manufacturers: [Arista]
roles: [leaf]
platforms: [{ name: eos, manufacturer: Arista, network_driver: arista_eos }]
device_types: [{ manufacturer: Arista, model: T1 }]
software_versions:
  - { platform: eos, version: 4.30.1F, status: Active }
  - { platform: eos, version: 4.31.6M, status: Active }
  - { platform: eos, version: 4.32.4M, status: Active }
`;
const device = (version: string, name = 'd1'): string =>
  `devices: [{ name: ${name}, device_type: T1, role: leaf, platform: eos, software_version: ${version} }]\n`;
const policy = (...versions: readonly string[]): string =>
  `validated_software:\n${versions.map((version) => `  - { software: ${version}, start: 2026-01-01, device_types: [T1] }\n`).join('')}`;
const observed = (version: string, seen = '2026-11-20', name = 'd1'): string =>
  `observed_software: [{ device: ${name}, version: ${version}, seen: ${seen} }]\n`;

interface State {
  readonly should?: string;
  readonly approved?: readonly string[];
  /** The text of the observed file. */
  readonly runs?: string;
  readonly config?: string;
}

const files = ({ should = '4.32.4M', approved = ['4.32.4M'], runs, config }: State): Files => ({
  'fleetvet.yaml': `rules: { image-unavailable: off, validated-software-unused: off, ${config ?? ''} }\n`,
  'inventory/catalog.yaml': CATALOG,
  'inventory/devices.yaml': device(should),
  'policies/p.yaml': policy(...approved),
  ...(runs !== undefined && { 'observed/x.yaml': runs }),
});

async function compare(base: State, head: State, policyFrom?: 'base'): Promise<CheckResult> {
  const source = inMemory(files(base));
  return check({
    source: inMemory(files(head)),
    asOf: '2026-11-21',
    base: { commit: '0'.repeat(40), source, ...(policyFrom !== undefined && { policySource: source }) },
  });
}

/** The diagnostics of rules about observations and validity: rule, change, cause. */
const found = ({ diagnostics }: CheckResult): readonly string[] =>
  diagnostics
    .filter(({ rule }) => /^(?:software-drift|observ|software-invalid|software-unobserved)/.test(rule))
    .map(({ rule, change, cause }) => [rule, change, ...(cause === undefined ? [] : [`by ${cause}`])].join(' '))
    .sort();

const failsOnlyNew = (result: CheckResult): boolean => hasFailed(result, { severity: 'error', onlyNew: true });
const fails = (result: CheckResult): boolean => hasFailed(result, { severity: 'error', onlyNew: false });

const GOOD = observed('4.32.4M');
const OLD = observed('4.31.6M');

describe('a changed observation', () => {
  it.each<readonly [string, State, State, readonly string[]]>([
    [
      'that is new',
      {},
      { runs: OLD },
      ['observed-software-invalid new by observation', 'software-drift new by observation'],
    ],
    [
      'of another version',
      { runs: GOOD },
      { runs: OLD },
      ['observed-software-invalid new by observation', 'software-drift new by observation'],
    ],
    [
      'of another version, where it drifted before',
      { runs: OLD },
      { runs: observed('4.30.1F') },
      [
        'observed-software-invalid fixed',
        'observed-software-invalid new by observation',
        'software-drift fixed',
        'software-drift new by observation',
      ],
    ],
    [
      'of an undeclared version',
      { runs: GOOD },
      { runs: observed('4.29.1F'), approved: ['4.32.4M'] },
      [
        'observed-software-invalid new by observation',
        'observed-version-undeclared new by observation',
        'software-drift new by observation',
      ],
    ],
    [
      'that is old',
      { runs: GOOD },
      { runs: observed('4.32.4M', '2026-10-01') },
      ['observation-stale new by observation'],
    ],
    [
      'of no device',
      { runs: GOOD },
      { runs: observed('4.32.4M', '2026-11-20', 'dx') },
      ['observation-unmatched new by observation'],
    ],
    [
      'that is gone, where some are left and the rule is on',
      { runs: GOOD, config: 'software-unobserved: error' },
      {
        runs: observed('4.32.4M', '2026-11-20', 'dx'),
        config: 'software-unobserved: error, observation-unmatched: off',
      },
      ['software-unobserved new by observation'],
    ],
  ])('%s is the cause of what it brings, which only-new does not count', async (_, base, head, expected) => {
    const result = await compare(base, head);
    expect(found(result)).toEqual(expected);
    expect(failsOnlyNew(result)).toBe(false);
    expect(fails(result)).toBe(
      expected.some((line) => /^(?:observed-software-invalid|software-unobserved) new/.test(line)),
    );
  });

  it('that was made again brings nothing', async () => {
    const result = await compare({ runs: OLD }, { runs: observed('4.31.6M', '2026-11-21') });
    expect(found(result)).toEqual(['observed-software-invalid existing', 'software-drift existing']);
  });

  it('that is gone fixes nothing, is named, and hides nothing of what should run', async () => {
    const result = await compare({ runs: OLD }, { should: '4.30.1F' });
    expect(found(result)).toEqual(['software-invalid new']);
    expect(result.diagnostics.find(({ rule }) => rule === 'policy-loosened')?.message).toBe(
      'device "d1" is not observed any more: it ran 4.31.6M instead of eos 4.32.4M on 2026-11-20',
    );
    expect(failsOnlyNew(result)).toBe(true);
  });

  it.each(['base', undefined] as const)('hides no invalid software, policy from %s', async (policyFrom) => {
    for (const runs of [GOOD, OLD, observed('4.30.1F'), undefined]) {
      const result = await compare(
        { runs: GOOD },
        { should: '4.30.1F', ...(runs !== undefined && { runs }) },
        policyFrom,
      );
      expect(found(result)).toContain('software-invalid new');
      expect(failsOnlyNew(result)).toBe(true);
    }
  });
});

describe('a change of the inventory or the policy', () => {
  it('that makes an old observation a violation counts', async () => {
    const result = await compare({ should: '4.31.6M', approved: ['4.31.6M'], runs: OLD }, { runs: OLD });
    expect(found(result)).toEqual(['observed-software-invalid new', 'software-drift new']);
    expect(failsOnlyNew(result)).toBe(true);
  });

  it('counts even if it touches the observation', async () => {
    const respelled = observed('4.31.6M-28837868.4283M', '2026-11-21');
    const result = await compare({ should: '4.31.6M', approved: ['4.31.6M'], runs: OLD }, { runs: respelled });
    expect(found(result)).toEqual(['observed-software-invalid new', 'software-drift new']);
    expect(failsOnlyNew(result)).toBe(true);
  });

  it('that takes the approval of what runs away counts, whatever it does to the observation', async () => {
    const both = ['4.31.6M', '4.32.4M'];
    const result = await compare({ approved: both, runs: OLD }, { runs: observed('4.31.6M-1.1M') });
    expect(found(result)).toContain('observed-software-invalid new');
    expect(failsOnlyNew(result)).toBe(true);
  });

  it('that is not in force does not approve what runs', async () => {
    const result = await compare({ runs: GOOD }, { approved: ['4.31.6M', '4.32.4M'], runs: OLD }, 'base');
    expect(found(result)).toEqual([
      'observed-software-invalid new by observation',
      'software-drift new by observation',
    ]);
  });
});

it('an observed version is read as the driver of its platform says', async () => {
  const fleet = Object.entries(files({ runs: observed('9.3.10') })).map(([path, text]): [string, string] => [
    path,
    text
      .replaceAll('platform: eos', 'platform: core')
      .replace('name: eos', 'name: core')
      .replace('arista_eos', 'cisco_nxos')
      .replaceAll('4.32.4M', '9.3(10)'),
  ]);
  const result = await check({ source: inMemory(Object.fromEntries(fleet)), asOf: '2026-11-21' });
  expect(result.repository.observations).toHaveLength(1);
  expect(found(result)).toEqual([]);
});
