import { describe, expect, it } from 'vitest';

import { inspect, type Inspection } from '../../src/check/inspect.js';
import { recordReads } from '../../src/files/recorded-reads.js';
import { KEEPS_VERSIONS, ownershipLine } from '../../src/model/import-header.js';
import { inMemory } from '../../src/index.js';
import { renderCsv } from '../../src/plan/formats/csv.js';
import { renderJson } from '../../src/plan/formats/json.js';
import { plan, type PlanRequest } from '../../src/plan/plan.js';
import { writePlan } from '../../src/plan/write-plan.js';

const OPTIONS = { asOf: '2026-11-21' };

const BASE = `manufacturers: [Arista]
roles: [leaf]
platforms: [{ name: eos, manufacturer: Arista, network_driver: arista_eos }]
device_types: [{ manufacturer: Arista, model: T1 }]
software_versions:
  - { platform: eos, version: 4.30.1F, status: Active, software_image_files: [{ image_file_name: a.swi, status: Active, default_image: true }] }
  - { platform: eos, version: 4.31.6M, status: Active, software_image_files: [{ image_file_name: b.swi, status: Active, default_image: true }] }
  - { platform: eos, version: 4.32.4M, status: Active, upgrade_from: [4.31.6M], software_image_files: [{ image_file_name: c.swi, status: Active, default_image: true }] }
`;
const POLICY = `validated_software:
  - { name: new, software: 4.32.4M, start: 2026-01-01, end: 2027-06-30, preferred: true, device_types: [T1] }
  - { name: old, software: 4.30.1F, start: 2024-01-01, end: 2026-06-30, device_types: [T1] }
`;

function fleet(should: string, runs: string | undefined, more = ''): Record<string, string> {
  return {
    'inventory/base.yaml': BASE,
    'inventory/devices.yaml': `devices:\n  - { name: d1, device_type: T1, role: leaf, platform: eos, software_version: ${should}${more} }\n`,
    'policies/p.yaml': POLICY,
    ...(runs !== undefined && {
      'observed/x.yaml': `observed_software:\n  - { device: d1, version: ${runs}, seen: 2026-11-20, source: napalm }\n`,
    }),
  };
}

const inspectFiles = async (files: Record<string, string>): Promise<Inspection> => inspect(inMemory(files), OPTIONS);

/** The steps of a plan in short: what runs, what it goes to, the hops, why, and the kinds of its notes. */
async function stepsOf(files: Record<string, string>, request: PlanRequest = {}): Promise<readonly unknown[]> {
  const { groups, gaps } = plan(await inspectFiles(files), request);
  return [
    ...groups.flatMap(({ isDowngrade, steps }) =>
      steps.map(({ from, to, hops, need, notes }) => ({
        from: from?.version,
        to: to.version,
        hops: hops.map((hop) => hop.to.version),
        need: need.kind,
        notes: notes.map(({ kind }) => kind),
        ...(isDowngrade && { isDowngrade }),
      })),
    ),
    ...gaps.map(({ from, need, obstacle }) => ({ from: from?.version, need: need.kind, obstacle: obstacle.kind })),
  ];
}

describe('a plan from what runs', () => {
  it('upgrades what has the right software_version and runs another version, by all hops', async () => {
    expect(await stepsOf(fleet('4.32.4M', '4.30.1F-28837868.4301F'))).toEqual([
      { from: '4.30.1F', to: '4.32.4M', hops: ['4.31.6M', '4.32.4M'], need: 'drift', notes: ['observed'] },
    ]);
  });

  it('starts at a version that nobody declares, and marks a downgrade', async () => {
    expect(await stepsOf(fleet('4.32.4M', '4.33.1F'))).toEqual([
      {
        from: '4.33.1F',
        to: '4.32.4M',
        hops: ['4.31.6M', '4.32.4M'],
        need: 'drift',
        notes: ['observed'],
        isDowngrade: true,
      },
    ]);
  });

  it('does not say that an older version is newer', async () => {
    const files = fleet('4.31.6M', '4.32.4M');
    files['policies/p.yaml'] = POLICY.replace(
      'software: 4.30.1F, start: 2024-01-01, end: 2026-06-30',
      'software: 4.31.6M, start: 2024-01-01',
    );
    expect(await stepsOf(files)).toEqual([
      { from: '4.32.4M', to: '4.31.6M', hops: ['4.31.6M'], need: 'drift', notes: ['observed'], isDowngrade: true },
    ]);
  });

  it('keeps the image files that a device sets itself, which are those of its software_version', async () => {
    const files = fleet('4.32.4M', '4.31.6M', ', software_image_files: [c.swi]');
    const [group] = plan(await inspectFiles(files), {}).groups;
    expect(group?.images).toMatchObject({ source: 'override' });
    expect(await stepsOf(files)).toMatchObject([{ notes: ['observed'] }]);
  });

  it('ignores what runs as it should, however it is spelled', async () => {
    expect(await stepsOf(fleet('4.32.4M', '4.32.4M-30000000.4324M'))).toEqual([]);
  });

  it('plans from what runs to what the policy says, if the software is invalid', async () => {
    expect(await stepsOf(fleet('4.30.1F', '4.31.6M'))).toEqual([
      { from: '4.31.6M', to: '4.32.4M', hops: ['4.32.4M'], need: 'invalid', notes: ['observed'] },
    ]);
    expect(await stepsOf(fleet('4.30.1F', undefined))).toEqual([
      { from: '4.30.1F', to: '4.32.4M', hops: ['4.31.6M', '4.32.4M'], need: 'invalid', notes: [] },
    ]);
  });

  it('installs nothing on devices that already run the target', async () => {
    expect(await stepsOf(fleet('4.30.1F', '4.32.4M'))).toEqual([
      { from: '4.32.4M', to: '4.32.4M', hops: [], need: 'invalid', notes: ['observed', 'runs_already'] },
    ]);
  });

  it('goes to its own software if that expires and no approval lasts longer', async () => {
    expect(await stepsOf(fleet('4.32.4M', '4.31.6M'), { until: '2027-12-31' })).toEqual([
      { from: '4.31.6M', to: '4.32.4M', hops: ['4.32.4M'], need: 'drift', notes: ['observed', 'lapses_too'] },
    ]);
  });

  it('is in CSV and JSON', async () => {
    const inspection = await inspectFiles(fleet('4.32.4M', '4.31.6M'));
    const made = plan(inspection, {});
    const csv = [...renderCsv(made, inspection)].join('');
    expect(csv).toContain('eos 4.31.6M,drift,');
    expect(csv).toContain('planned from what runs: 4.31.6M, seen on 2026-11-20 by napalm, not eos 4.32.4M');
    expect(JSON.parse([...renderJson(made, inspection)].join(''))).toMatchObject({
      summary: { invalid: 0, drifting: 1, planned: 1 },
      groups: [
        {
          from: { platform: 'eos', version: '4.31.6M' },
          subjects: [{ need: 'drift', notes: [{ kind: 'observed', seen: '2026-11-20', source: 'napalm' }] }],
        },
      ],
    });
  });
});

describe('plan --write', () => {
  async function written(files: Record<string, string>): Promise<readonly string[]> {
    const recorded = recordReads(inMemory(files));
    const inspection = await inspect(recorded.source, OPTIONS);
    const result = await writePlan(recorded, inspection, plan(inspection, {}), OPTIONS);
    return result.files.map(({ text }) => text);
  }

  it('writes nothing if only what runs differs', async () => {
    expect(await written(fleet('4.32.4M', '4.31.6M'))).toEqual([]);
  });

  it('sets what should run, although the device does not run it yet', async () => {
    expect(await written(fleet('4.30.1F', '4.31.6M'))).toEqual([expect.stringContaining('software_version: 4.32.4M')]);
  });

  it('sets what runs already', async () => {
    expect(await written(fleet('4.30.1F', '4.32.4M'))).toEqual([expect.stringContaining('software_version: 4.32.4M')]);
  });

  it('refuses what an import overwrites, and says how to change that', async () => {
    const files = fleet('4.30.1F', undefined);
    const devices = files['inventory/devices.yaml'] ?? '';
    files['inventory/devices.yaml'] = `${ownershipLine('nightly')}\n${devices}`;
    await expect(written(files)).rejects.toThrow(
      /the import nightly overwrites inventory\/devices\.yaml: .*--observed observed\/nightly\.yaml.*software_version: initial/,
    );
    for (const kept of [
      { 'inventory/devices.yaml': `${ownershipLine('nightly')}\n${KEEPS_VERSIONS}\n${devices}` },
      { 'imports/nightly.yaml': 'name: nightly\nsource: csv\nwrite:\n  software_version: initial\n' },
      { 'imports/nightly.yaml': 'name: nightly\nsource: csv\nwrite: { observed: observed/a.yaml }\n' },
    ])
      expect(await written({ ...files, ...kept })).toHaveLength(1);
  });
});
