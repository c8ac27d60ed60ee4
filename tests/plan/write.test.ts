import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';

import { inspect } from '../../src/check/inspect.js';
import { recordReads } from '../../src/files/recorded-reads.js';
import { inMemory } from '../../src/index.js';
import { plan } from '../../src/plan/plan.js';
import { writePlan } from '../../src/plan/write-plan.js';
import { runs } from '../runs.js';

const RUNS = runs(20, 200);

const OPTIONS = { asOf: '2026-11-21' };

/** A fleet whose devices are to go from any version to `target`; `inventory` holds the devices, as text. */
function fleet(inventory: string, target: string, images = 1): Record<string, string> {
  const file = (version: string, index: number): object => ({
    image_file_name: `${version} ${index}.bin`,
    status: 'Active',
    device_types: ['T1'],
  });
  const versions = ['old-1', target].map((version, at) => ({
    platform: 'p',
    version,
    status: 'Active',
    software_image_files: Array.from({ length: at === 0 ? 1 : images }, (_, index) => file(version, index)),
  }));
  return {
    'inventory/base.yaml': JSON.stringify({
      manufacturers: ['M'],
      roles: ['leaf'],
      platforms: [{ name: 'p' }],
      device_types: [{ manufacturer: 'M', model: 'T1' }],
      software_versions: versions,
    }),
    'inventory/devices.yaml': inventory,
    'policies/policy.yaml': JSON.stringify({
      validated_software: [
        { name: 'r', software: { platform: 'p', version: target }, start: '2026-01-01', device_roles: ['leaf'] },
      ],
    }),
  };
}

/** The text of the devices after `plan --write`. */
async function written(files: Record<string, string>): Promise<string | undefined> {
  const recorded = recordReads(inMemory(files));
  const inspection = await inspect(recorded.source, OPTIONS);
  expect(inspection.repository.brokenEntries).toEqual([]);
  const result = await writePlan(recorded, inspection, plan(inspection, {}), OPTIONS);
  const text = result.files.find(({ path }) => path === 'inventory/devices.yaml')?.text;
  const after = await inspect(
    inMemory({ ...files, ...(text !== undefined && { 'inventory/devices.yaml': text }) }),
    OPTIONS,
  );
  const rest = plan(after, {});
  expect([rest.groups, rest.gaps]).toEqual([[], []]);
  return text;
}

const device = (version: string, more = ''): string =>
  `devices:\n  - name: d1 # first\n    device_type: T1\n    role: leaf\n    platform: p\n    software_version: ${version} # keep\n${more}`;

describe('what is written', () => {
  it.each([
    ['old-1', '17.12.4', '17.12.4'],
    ['old-1', '17.10', '"17.10"'],
    ['old-1', '1e5', '"1e5"'],
    ['old-1', 'null', '"null"'],
    ['old-1', '2026-01-02', '"2026-01-02"'],
    ['old-1', 'a: b', '"a: b"'],
    ['old-1', '15.2(4)E10', '15.2(4)E10'],
    ['"old-1"', '17.12.4', '"17.12.4"'],
    ["'old-1'", "it's", "'it''s'"],
    ['!!str old-1', '17.10', '!!str "17.10"'],
    ['{ platform: p, version: old-1 }', '17.10', '{ platform: p, version: "17.10" }'],
    ['{"platform":"p","version":"old-1"}', '4.2', '{"platform":"p","version":"4.2"}'],
  ])('%s to %j', async (before, target, after) => {
    expect(await written(fleet(device(before), target))).toBe(device(after));
  });

  it('changes the image files that a device sets itself', async () => {
    const list = (text: string): string => device('old-1', `    software_image_files: ${text}\n`);
    const after = (text: string): string => device('new-2', `    software_image_files: ${text}\n`);
    expect(await written(fleet(list('[old-1 0.bin] # mine'), 'new-2'))).toBe(after('[new-2 0.bin] # mine'));
    expect(await written(fleet(list('\n      - "old-1 0.bin" # mine'), 'new-2'))).toBe(
      after('\n      - "new-2 0.bin" # mine'),
    );
    expect(await written(fleet(list('\n    - old-1 0.bin'), 'new-2', 2))).toBe(
      after('\n    - new-2 0.bin\n    - new-2 1.bin'),
    );
    expect(
      await written(
        fleet(list('[{ software_version: { platform: p, version: old-1 }, image_file_name: old-1 0.bin }]'), 'new-2'),
      ),
    ).toBe(after('[{ software_version: { platform: p, version: new-2 }, image_file_name: new-2 0.bin }]'));
  });

  it.each([
    ['an alias', device('*v').replace('d1', '&v old-1'), 'the alias \\*v'],
    ['an anchor', device('&v old-1'), 'the anchor &v'],
    [
      'an entry with an anchor',
      'devices:\n  - &d { name: d1, device_type: T1, role: leaf, platform: p, software_version: old-1 }\n',
      'the anchor &d',
    ],
  ])('refuses %s by name', async (_, text, message) => {
    await expect(written(fleet(text, 'new-2'))).rejects.toThrow(new RegExp(message));
    await expect(written(fleet(text, 'new-2'))).rejects.toThrow('inventory/devices.yaml: "');
  });

  it('notices a file that changed meanwhile', async () => {
    const files = fleet(device('old-1'), 'new-2');
    const recorded = recordReads(inMemory(files));
    const inspection = await inspect(recorded.source, OPTIONS);
    files['inventory/devices.yaml'] = `${device('old-1')}\n`;
    await expect(writePlan(recorded, inspection, plan(inspection, {}), OPTIONS)).rejects.toThrow(
      'inventory/devices.yaml changed while the plan was made',
    );
  });

  describe('leaves files of an import alone, unless its definition', () => {
    const text = `# Imported by fleetvet from "netbox". Do not edit.\n${device('old-1')}`;
    const files = (definition: string): Record<string, string> => ({
      ...fleet(text, 'new-2'),
      'imports/netbox.yaml': definition,
    });

    it.each([
      'write:\n  software_version: initial\n',
      'write: { software_version: "initial" } # as it was\n',
      '{"write": {"folder": "inventory/x", "software_version": "initial"}}',
      'write:\n  observed: observed/netbox.yaml\n',
    ])('keeps the versions: %j', async (definition) => {
      expect(await written(files(definition))).toContain('software_version: new-2');
    });

    it.each([
      'name: netbox\n',
      'fields:\n  software_version: initial\n',
      'fields:\n  software_version: custom.sw # was: initial\n',
      '# write: { software_version: initial }\n',
      'write:\n  folder: inventory/x # software_version: initial\n',
      'write:\n  software_version: always\n  observed: observed/netbox.yaml\n',
      'write:\n  software_version: initial: broken\n',
    ])('does not: %j', async (definition) => {
      await expect(written(files(definition))).rejects.toThrow('the import netbox overwrites inventory/devices.yaml');
    });
  });
});

describe('on random YAML', () => {
  const quote = fc.constantFrom(
    (text: string) => text,
    (text: string) => JSON.stringify(text),
    (text: string) => `'${text}'`,
  );
  const comment = fc.constantFrom('', ' # old-1', '  # software_version: old-1', ' # é 😀');
  const target = fc.constantFrom(
    '17.10',
    '4.32.4M',
    'yes',
    'x: y',
    "it's",
    '17.12.4 # 2',
    '0x1f',
    '~',
    'é-1',
    '[1]',
    '1_0',
  );
  const one = fc.record({
    shape: fc.constantFrom('block', 'flow', 'mapping', 'nested', 'folded', 'long'),
    quote,
    comment,
    moves: fc.boolean(),
    override: fc.boolean(),
  });
  const file = fc.record({
    devices: fc.array(one, { minLength: 1, maxLength: 6 }),
    split: fc.boolean(),
    crlf: fc.boolean(),
    mark: fc.boolean(),
    target,
  });

  function render({
    devices,
    split,
    crlf,
    mark,
    target: to,
  }: typeof file extends fc.Arbitrary<infer T> ? T : never): string {
    const texts = devices.map((drawn, index) => {
      const version = drawn.quote(
        drawn.moves ? 'old-1' : to.replaceAll("'", drawn.quote('').startsWith("'") ? "''" : "'"),
      );
      const plain = drawn.moves ? version : JSON.stringify(to);
      const head = { name: `d${index}`, device_type: 'T1', role: 'leaf', platform: 'p' };
      const fields = Object.entries(head).map(([key, value]) => `${key}: ${value}`);
      const images = drawn.override && drawn.moves ? `, software_image_files: [ old-1 0.bin ]` : '';
      if (drawn.shape === 'flow')
        return `  - { ${fields.join(', ')}, software_version: ${plain}${images} }${drawn.comment}`;
      const lines = [`  - ${fields[0] ?? ''}${drawn.comment}`, ...fields.slice(1).map((field) => `    ${field}`), ''];
      const own = images === '' ? [] : ['    software_image_files:', `      - old-1 0.bin${drawn.comment}`];
      const value =
        drawn.shape === 'mapping'
          ? [`    software_version:${drawn.comment}`, `      version: ${plain}${drawn.comment}`, '      platform: p']
          : drawn.shape === 'folded' && drawn.moves
            ? ['    software_version: >-', '      old-1']
            : drawn.shape === 'long'
              ? ['    "software_version":', `         ${plain}${drawn.comment}`]
              : [`    software_version:   ${plain}${drawn.comment}`];
      const items =
        drawn.shape === 'nested' && drawn.moves
          ? ['    inventory_items:', `      - { name: i, software_version: ${plain} }${drawn.comment}`]
          : [];
      return [...lines, ...own, ...value, ...items].join('\n');
    });
    const heads = split ? texts.map((text) => `devices:\n${text}`).join('\n---\n') : `devices:\n${texts.join('\n')}`;
    return `${mark ? '\ufeff' : ''}# top\n${heads}\n# end`.replaceAll('\n', crlf ? '\r\n' : '\n');
  }

  it('parses, differs exactly in the planned values, and leaves nothing to plan', async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(file, async (drawn) => {
        const before = render(drawn);
        const files = fleet(before, drawn.target);
        const policy = {
          validated_software: [
            {
              name: 'r',
              software: { platform: 'p', version: drawn.target },
              start: '2026-01-01',
              device_roles: ['leaf'],
              inventory_items: drawn.devices.flatMap(({ shape, moves }, index) =>
                shape === 'nested' && moves ? [{ device: `d${index}`, name: 'i' }] : [],
              ),
            },
          ],
        };
        const after = await written({ ...files, 'policies/policy.yaml': JSON.stringify(policy) });
        if (after === undefined) {
          expect(drawn.devices.some(({ moves }) => moves)).toBe(false);
          return;
        }
        moved += 1;
        expect(after.startsWith('\ufeff')).toBe(drawn.mark);
        const data = (text: string): unknown =>
          parseAllDocuments(text).map((document) => {
            expect(document.errors).toEqual([]);
            return document.toJS() as unknown;
          });
        const expected = JSON.parse(
          JSON.stringify(data(before), (_, value: unknown) =>
            value === 'old-1' ? drawn.target : value === 'old-1 0.bin' ? `${drawn.target} 0.bin` : value,
          ),
        ) as unknown;
        expect(data(after)).toEqual(expected);
        // Each line that holds no value to change is as it was, comments and line ends too.
        const rest = (text: string): readonly string[] =>
          text
            .split('\n')
            .map((line) => (/version|bin|^\s{9}\S|>-/.test(line) ? (/(?: #.*)?\r?$/.exec(line)?.[0] ?? '') : line));
        if (!drawn.devices.some(({ shape }) => shape === 'folded') && !drawn.target.includes('#'))
          expect(rest(after)).toEqual(rest(before));
      }),
      { seed: 20261121, numRuns: RUNS },
    );
    expect(moved).toBeGreaterThan(RUNS / 4);
  });
});
