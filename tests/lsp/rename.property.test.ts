// A rename changes the name of one object and nothing of what any reference means, whatever has the same name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createWorkspace, type WorkspaceState } from '../../src/check/workspace.js';
import { inMemory } from '../../src/files/memory.js';
import { nameIndexOf } from '../../src/lsp/name-index.js';
import { type NameUse } from '../../src/lsp/names.js';
import { CannotRename, renameEdits } from '../../src/lsp/rename.js';
import { findNode, nodeRange } from '../../src/model/node-table.js';
import { applyEdits } from '../../src/parse/edit-yaml.js';
import { runs } from '../runs.js';

const RUNS = runs(15, 150);

type Files = Readonly<Record<string, string>>;

async function stateOf(files: Files): Promise<WorkspaceState> {
  return createWorkspace({ open: () => inMemory(files), asOf: '2026-11-21' }).refresh('all');
}

/** The files after a rename. */
function rename(files: Files, state: WorkspaceState, use: NameUse, name: string): Files {
  const edits = renameEdits(state, use, name, (file) => files[file]);
  const changed = { ...files };
  for (const file of new Set(edits.map(({ place }) => place.file.path))) {
    const inFile = edits
      .filter(({ place }) => place.file.path === file)
      .map(({ place, text }) => {
        const node = findNode(place.file.nodes, place.node, place.value, place.path ?? [], 'value');
        const [start, end] = nodeRange(place.file.nodes, node);
        return { start, end, text };
      });
    changed[file] = applyEdits(files[file] ?? '', inFile);
  }
  return changed;
}

/** What everything refers to, by position and not by name. */
function graphOf({ snapshot: { repository, drafts } }: WorkspaceState): unknown {
  const at = <T>(list: readonly T[], one: T | undefined): number => (one === undefined ? -1 : list.indexOf(one));
  const positions = <T>(list: readonly T[], some: Iterable<T>): readonly number[] =>
    [...some].map((one) => at(list, one)).sort((a, b) => a - b);
  const { devices, inventoryItems, deviceTypes, roles, tenants, locations, tags, softwareVersions } = repository;
  return {
    rules: drafts.map(({ rule }) => rule).sort(),
    devices: devices.map((device) => [
      at(deviceTypes, device.deviceType),
      at(roles, device.role),
      at(tenants, device.tenant),
      at(locations, device.location),
      positions(tags, device.tags),
      at(softwareVersions, device.softwareVersion),
      positions(repository.softwareImageFiles, device.imageOverrides),
    ]),
    items: inventoryItems.map((item) => [at(devices, item.device), at(softwareVersions, item.softwareVersion)]),
    machines: repository.virtualMachines.map((machine) => [at(tenants, machine.tenant), machine.cluster]),
    images: repository.softwareImageFiles.map((file) => at(softwareVersions, file.softwareVersion)),
    versions: softwareVersions.map((version) =>
      positions(
        repository.platforms.map(({ name }) => name),
        [version.platform],
      ),
    ),
    records: repository.validatedSoftware.map((record) => [
      at(softwareVersions, record.software),
      positions(devices, record.devices),
      positions(deviceTypes, record.deviceTypes),
      positions(roles, record.deviceRoles),
      positions(tenants, record.deviceTenants),
      positions(inventoryItems, record.inventoryItems),
      positions(tags, record.objectTags),
    ]),
    waivers: repository.waivers.map((waiver) => [positions(devices, waiver.devices)]),
  };
}

/** A name in one of the ways of YAML. */
const written = (name: string): fc.Arbitrary<string> => fc.constantFrom(name, `"${name}"`, `'${name}'`);

const NAMES = ['one', 'two'] as const;
const place = fc.constantFrom(...NAMES, undefined);

interface DeviceShape {
  readonly name: string;
  readonly tenant: string | undefined;
  readonly location: string | undefined;
}

const devices: fc.Arbitrary<readonly DeviceShape[]> = fc.uniqueArray(
  fc.record({ name: fc.constantFrom(...NAMES), tenant: place, location: place }),
  { minLength: 1, maxLength: 5, selector: (one) => JSON.stringify([one.name, one.tenant ?? 0, one.location ?? 0]) },
);

/** A repository in which the same two names stand for everything, and are told apart by what they have. */
const repository: fc.Arbitrary<Files> = devices.chain((shapes) => {
  const reference = ({ name, tenant, location }: DeviceShape): fc.Arbitrary<string> =>
    fc.oneof(
      fc.constant(`{ name: ${name}, tenant: ${tenant ?? 'null'}, location: ${location ?? 'null'} }`),
      written(name).map((one) =>
        shapes.filter((shape) => shape.name === name).length === 1
          ? one
          : `{ name: ${one}, tenant: ${tenant ?? 'null'}, location: ${location ?? 'null'} }`,
      ),
    );
  const some = fc.subarray([...shapes]).chain((chosen) => fc.tuple(...chosen.map(reference)));
  const entry = (shape: DeviceShape, number: number): fc.Arbitrary<string> =>
    fc
      .tuple(
        written(shape.name),
        fc.constantFrom('one', 'two'),
        fc.constantFrom('{ platform: one, version: one }', 'one'),
      )
      .map(([name, role, version]) =>
        [
          `  - name: ${name} # ${number}`,
          `    device_type: { manufacturer: one, model: one }`,
          `    role: "${role}"`,
          `    platform: one`,
          ...(shape.tenant === undefined ? [] : [`    tenant: ${shape.tenant}`]),
          ...(shape.location === undefined ? [] : [`    location: '${shape.location}'`]),
          `    tags: [one, "two"]`,
          `    software_version: ${version}`,
          `    software_image_files: [one]`,
          `    inventory_items: [{ name: one, software_version: { platform: two, version: one } }]`,
        ].join('\n'),
      );
  return fc
    .tuple(fc.tuple(...shapes.map(entry)), some, some, fc.constantFrom('\n---\n', '\n'))
    .map(([entries, ofRecord, ofWaiver, between]): Files => ({
      'inventory/vocabulary.yaml': `manufacturers: [one, two]\nlocations: [one, two]\ntenants:\n  - one\n  - { name: two }\nroles: [one, "two"]\ntags: [one, 'two']\n---\nplatforms:\n  - { name: one, manufacturer: one }\n  - { name: two, manufacturer: two }\ndevice_types:\n  - { manufacturer: one, model: one }\n  - { manufacturer: two, model: one }\n`,
      'inventory/versions.yaml': `software_versions:\n${['one', 'two'].map((platform) => `  - { platform: ${platform}, version: one, status: Active, software_image_files: [{ image_file_name: one, status: Active }] }`).join('\n')}\n`,
      'inventory/devices.yaml': `devices:\n${entries.join('\n')}${between === '\n' ? '\n' : between}virtual_machines:\n  - { name: one, cluster: one, tenant: one }\n  - { name: one, cluster: two }\n`,
      'policies/all.yaml': `validated_software:\n  - name: one\n    software: { platform: one, version: one }\n    start: 2026-01-01\n    device_types: [{ model: one, manufacturer: two }]\n    device_roles: [one, two]\n    device_tenants: [two]\n    object_tags: [one]\n    devices: [${ofRecord.join(', ')}]\n    inventory_items: [${ofRecord.map((one) => `{ device: ${one}, name: one }`).join(', ')}]\nwaivers:\n  - { reason: none, until: 2026-12-31, devices: [${ofWaiver.length === 0 ? ofRecord.join(', ') : ofWaiver.join(', ')}] }\n`,
      'fleetvet.yaml': 'software_not_expected: [{ role: two }, { manufacturer: two, model: one }]\n',
    }));
});

describe('a rename', () => {
  it('changes one name and the meaning of none', { timeout: Math.max(60_000, RUNS * 1000) }, async () => {
    const counts = { renamed: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        repository,
        fc.nat(),
        fc.constantFrom('new', 'two', 'one', '17.10', 'a: b', "it's"),
        async (files, choice, name) => {
          const state = await stateOf(files);
          const index = nameIndexOf(state);
          const uses = Object.keys(files).flatMap((file) => index.usesIn(file));
          const use = uses[choice % uses.length];
          if (use === undefined) return;
          let changed: Files;
          try {
            changed = rename(files, state, use, name);
          } catch (error) {
            if (!(error instanceof CannotRename)) throw error;
            counts.refused += 1;
            return;
          }
          counts.renamed += 1;
          const after = await stateOf(changed);
          expect(graphOf(after)).toEqual(graphOf(state));
          const names = ({ snapshot: { repository: all } }: WorkspaceState): readonly string[] => [
            ...all.devices.map((one) => `device ${one.name} ${one.tenant?.name ?? '-'} ${one.location?.name ?? '-'}`),
            ...all.virtualMachines.map((one) => `machine ${one.name} ${one.cluster ?? '-'} ${one.tenant?.name ?? '-'}`),
          ];
          const { collection } = use.reference;
          if (collection !== 'devices' && collection !== 'virtual_machines') return;
          const [old, now] = [names(state), names(after)];
          const differing = now.filter((one, at) => one !== old[at]);
          expect(differing.length).toBe(name === use.reference.name ? 0 : 1);
        },
      ),
      { numRuns: RUNS, seed: 20261121 },
    );
    expect(counts.renamed, JSON.stringify(counts)).toBeGreaterThan(RUNS / 3);
    expect(counts.refused, JSON.stringify(counts)).toBeGreaterThan(RUNS / 20);
  });
});
