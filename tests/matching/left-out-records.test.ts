// A record with errors is left out of the check. What it is taken to mean decides which violations are shown as a consequence.
import { describe, expect, it } from 'vitest';

import { createGuess } from '../../src/evaluate/guess.js';
import { type LeftOutRecords, recordsLeftOut } from '../../src/evaluate/left-out-records.js';
import { check, inMemory, type Repository } from '../../src/index.js';

const FLEET = `manufacturers: [Arista, Cisco]
locations: [AMS01, FRA01]
tenants: [retail, lab]
roles: [leaf, spine]
tags: [pci, core]
platforms: [{ name: eos }, { name: nexus, network_driver: cisco_nxos }, { name: ios }]
device_types:
  - { manufacturer: Arista, model: DCS-7050 }
  - { manufacturer: Arista, model: T1 }
  - { manufacturer: Cisco, model: T1 }
software_versions:
  - { platform: eos, version: 4.31.2F, status: Active }
  - { platform: eos, version: 4.32.2F, status: Active }
  - { platform: eos, version: "7.2", status: Active }
  - { platform: ios, version: "7.2", status: Active }
  - { platform: nexus, version: 9.3(10), status: Active }
devices:
  - { name: ams-leaf, device_type: DCS-7050, role: leaf, inventory_items: [{ name: PSU }, { name: Fan }] }
  - { name: sw, device_type: DCS-7050, role: spine, tenant: retail, location: AMS01, inventory_items: [{ name: PSU }] }
  - { name: sw, device_type: DCS-7050, role: spine, tenant: lab, location: AMS01 }
  - { name: sw, device_type: DCS-7050, role: spine, tenant: lab }
`;

async function repositoryOf(records: string, fleet = FLEET): Promise<Repository> {
  const source = inMemory({ 'inventory/fleet.yaml': fleet, 'policies/all.yaml': records });
  return (await check({ source, asOf: '2026-11-21' })).repository;
}

/** The records that are left out, as texts; a list of the policy's entries must have an error in each. */
async function leftOut(...entries: readonly string[]): Promise<readonly string[]> {
  const found = recordsLeftOut(
    await repositoryOf(`validated_software:\n${entries.map((one) => `  - ${one}\n`).join('')}`),
  );
  return found.records.map((record) => describeRecord(record, found));
}

function describeRecord(record: LeftOutRecords['records'][number], { ofAnyVersion }: LeftOutRecords): string {
  const { software, name, start, end, preferred } = record;
  const names = <T>(label: string, objects: Iterable<T>, nameOf: (object: T) => string): string => {
    const found = [...objects].map(nameOf);
    return found.length === 0 ? '' : `${label} ${found.join(', ')}`;
  };
  return [
    ofAnyVersion.has(record) ? 'any version' : `${software.platform} ${software.version}`,
    name === undefined ? '' : `named ${name}`,
    start === '0000-01-01' ? '' : `from ${start}`,
    end === undefined ? '' : `to ${end}`,
    preferred ? 'preferred' : '',
    names('devices', record.devices, ({ name, tenant, location }) =>
      [name, tenant?.name, location?.name].filter((one) => one !== undefined).join('/'),
    ),
    names('tenants', record.deviceTenants, ({ name }) => name),
    names('types', record.deviceTypes, ({ manufacturer, model }) => `${manufacturer} ${model}`),
    names('roles', record.deviceRoles, ({ name }) => name),
    names('items', record.inventoryItems, ({ name, device }) => `${device.name} ${name}`),
    names('tags', record.objectTags, ({ name }) => name),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const EOS = 'software: { platform: eos, version: 4.31.2F }';
const OLD = 'eos 4.31.2F';

describe('a record with an error is for', () => {
  it.each<readonly [what: string, fields: string, ...expected: readonly string[]]>([
    // Each has an error that this table is not about: no start.
    [
      'all that it names',
      `${EOS}, name: r, end: 2027-01-01, preferred: true, device_roles: [leaf]`,
      `${OLD}; named r; to 2027-01-01; preferred; roles leaf`,
    ],
    ['what is not preferred', `${EOS}, preferred: "yes"`, OLD],
    ['no name that is not text', `${EOS}, name: 7`, OLD],
    ['its start', `${EOS}, start: 2026-01-01, device_roles: [laef]`, `${OLD}; from 2026-01-01; roles leaf`],
    ['no dates that do not exist', `${EOS}, start: 2026-02-30, end: soon, device_roles: [leaf]`, `${OLD}; roles leaf`],
    ['its tenants', `${EOS}, device_tenants: [lab]`, `${OLD}; tenants lab`],
    ['its tags', `${EOS}, object_tags: [core, pci]`, `${OLD}; tags core, pci`],
    ['one name without a list', `${EOS}, device_roles: leaf`, `${OLD}; roles leaf`],
    ['names in one text', `${EOS}, device_roles: "leaf, spine"`, `${OLD}; roles leaf, spine`],
    ['names in one text with many blanks', `${EOS}, device_roles: "leaf  ;   spine"`, `${OLD}; roles leaf, spine`],
    [
      'misspelled names',
      `${EOS}, device_roles: [laef], object_tags: [cor], device_tenants: [retial]`,
      `${OLD}; tenants retail; roles leaf; tags core`,
    ],
    ['no name that is near to none', `${EOS}, device_roles: [firewall]`, OLD],
    ['misspelled fields', `${EOS}, device_rols: [leaf], devics: [ams-leaf]`, `${OLD}; devices ams-leaf; roles leaf`],
    [
      'the field that is spelled right beside one that is not',
      `${EOS}, device_roles: [leaf], device_role: [spine]`,
      `${OLD}; roles leaf`,
    ],
    [
      'the field that is spelled right, in any order',
      `${EOS}, device_role: [spine], device_roles: [leaf]`,
      `${OLD}; roles leaf`,
    ],
    ['no field that is near to none', `${EOS}, comment: [leaf]`, OLD],
    ['the one device of a name', `${EOS}, devices: [{ name: ams-leaf, tenant: nobody }]`, `${OLD}; devices ams-leaf`],
    ['a misspelled device', `${EOS}, devices: [ams-laef]`, `${OLD}; devices ams-leaf`],
    ['all devices of a name', `${EOS}, devices: [sw]`, `${OLD}; devices sw/retail/AMS01, sw/lab/AMS01, sw/lab`],
    ['those of a tenant', `${EOS}, devices: [{ name: sw, tenant: lab }]`, `${OLD}; devices sw/lab/AMS01, sw/lab`],
    [
      'those of a location',
      `${EOS}, devices: [{ name: sw, location: AMS01 }]`,
      `${OLD}; devices sw/retail/AMS01, sw/lab/AMS01`,
    ],
    ['those of no location', `${EOS}, devices: [{ name: sw, location: null }]`, `${OLD}; devices sw/lab`],
    [
      'those of a tenant and a location',
      `${EOS}, devices: [{ name: sw, tenant: lab, location: AMS01 }]`,
      `${OLD}; devices sw/lab/AMS01`,
    ],
    ['none of a tenant that is not there', `${EOS}, devices: [{ name: sw, tenant: nobody }]`, OLD],
    ['both types of a model', `${EOS}, device_types: [T1]`, `${OLD}; types Arista T1, Cisco T1`],
    [
      'the type of a manufacturer',
      `${EOS}, device_types: [{ model: T1, manufacturer: Cisco }]`,
      `${OLD}; types Cisco T1`,
    ],
    ['a misspelled model', `${EOS}, device_types: [DCS-705O]`, `${OLD}; types Arista DCS-7050`],
    ['all items of a name', `${EOS}, inventory_items: [PSU]`, `${OLD}; items ams-leaf PSU, sw PSU`],
    [
      'the item of a device',
      `${EOS}, inventory_items: [{ name: PSU, device: ams-leaf }]`,
      `${OLD}; items ams-leaf PSU`,
    ],
    ['the only item of a name', `${EOS}, inventory_items: [{ name: Fan, device: sw }]`, `${OLD}; items ams-leaf Fan`],
    ['a misspelled item', `${EOS}, inventory_items: [Fam]`, `${OLD}; items ams-leaf Fan`],
    [
      'nothing of what is no name',
      `${EOS}, devices: [true], device_roles: [[leaf]]`,
      `${OLD}; devices ams-leaf, sw/retail/AMS01, sw/lab/AMS01, sw/lab; roles leaf, spine`,
    ],
    ['everything, if a list does not say what', `${EOS}, object_tags: [7]`, `${OLD}; tags pci, core`],
    ['all tenants', `${EOS}, device_tenants: { retail: true }`, `${OLD}; tenants retail, lab`],
    ['all types', `${EOS}, device_types: 7`, `${OLD}; types Arista DCS-7050, Arista T1, Cisco T1`],
    ['no device without a name', `${EOS}, devices: [{ tenant: lab }], device_roles: [{}]`, OLD],
    [
      'names in one text of a thousand characters',
      `${EOS}, device_roles: "leaf${' '.repeat(991)}spine"`,
      `${OLD}; roles leaf, spine`,
    ],
    ['no names in a longer text', `${EOS}, device_roles: "leaf${' '.repeat(992)}spine"`, OLD],
    ['all items', `${EOS}, inventory_items: [7, PSU]`, `${OLD}; items ams-leaf PSU, ams-leaf Fan, sw PSU`],
  ])('%s', async (_, fields, ...expected) => {
    expect(await leftOut(`{ ${fields} }`)).toEqual(expected);
  });
});

describe('a record with an error is for the version', () => {
  it.each<readonly [what: string, software: string, ...expected: readonly string[]]>([
    ['that it names', '4.32.2F', 'eos 4.32.2F'],
    ['of each platform', '"7.2"', 'eos 7.2', 'ios 7.2'],
    ['of its platform', '{ platform: ios, version: "7.2" }', 'ios 7.2'],
    ['of a misspelled platform', '{ platform: nexsu, version: 9.3(10) }', 'nexus 9.3(10)'],
    ['of no platform that is near to none', '{ platform: junos, version: "7.2" }'],
    ['in another spelling', '{ platform: nexus, version: 9.3.10 }', 'nexus 9.3(10)'],
    ['in another spelling, of a misspelled platform', '{ platform: nexsu, version: 9.3.10 }', 'nexus 9.3(10)'],
    ['with a letter for a digit', '4.31.2f', OLD],
    ['that is the nearest with the same numbers', '4.31.2G', OLD],
    ['that is the nearest, of its platform', '{ platform: eos, version: 4.31.2G }', OLD],
    ['and not another with other numbers', '4.33.2F'],
    ['and not one of another platform', '{ platform: ios, version: 4.31.2G }'],
    ['written as a number, or any', '7.2', 'eos 7.2', 'ios 7.2', 'any version'],
    ['written as a number in a mapping, or any', '{ platform: ios, version: 7.2 }', 'ios 7.2', 'any version'],
    ['any, if it is missing', '{ platform: ios }', 'any version'],
    ['any, if it is nothing that names one', '[4.32.2F]', 'any version'],
    ['any, if it is empty', 'null', 'any version'],
  ])('%s', async (_, software, ...expected) => {
    expect(await leftOut(`{ software: ${software} }`)).toEqual(expected);
  });
});

it('a record that is not a mapping may be for any version', async () => {
  expect(await leftOut('leaf')).toEqual(['any version']);
  expect(await leftOut('null')).toEqual(['any version']);
});

it('considers a name similar only if both are of the same kind', async () => {
  // The same text is a role and a tag, each misspelled, and each of its own kind.
  expect(await leftOut(`{ ${EOS}, object_tags: [spin] }`, `{ ${EOS}, device_roles: [spin] }`)).toEqual([
    OLD,
    `${OLD}; roles spine`,
  ]);
  const nearToNone = '{ software: { platform: ios, version: 4.31.2G } }';
  expect(await leftOut(nearToNone, '{ software: { platform: eos, version: 4.31.2G } }')).toEqual([OLD]);
  expect(await leftOut(`{ software: { platform: ios, version: 7.2x } }`, `{ software: 7.2x }`)).toEqual(['ios 7.2']);
});

it('knows the tenants, roles and tags of devices whose declarations have errors', async () => {
  const fleet = FLEET.replace('roles: [leaf, spine]', 'roles: [leaf, { name: spine, color: red }]').replace(
    'tenants: [retail, lab]',
    'tenants: [{ name: retail, color: red }, lab]',
  );
  const repository = await repositoryOf(
    `validated_software:\n  - { ${EOS}, device_roles: [spine], device_tenants: [retail] }\n`,
    fleet,
  );
  const found = recordsLeftOut(repository);
  expect(found.records.map((record) => describeRecord(record, found))).toEqual([`${OLD}; tenants retail; roles spine`]);
});

it('a name with a blank is one name, if it is declared', async () => {
  const fleet = FLEET.replace('roles: [leaf, spine]', 'roles: [leaf, spine, "leaf spine"]');
  const repository = await repositoryOf(`validated_software:\n  - { ${EOS}, device_roles: [leaf spine] }\n`, fleet);
  const found = recordsLeftOut(repository);
  expect(found.records.map((record) => describeRecord(record, found))).toEqual([`${OLD}; roles leaf spine`]);
});

it('a version in another spelling is that of its platform, although others are as near', async () => {
  const fleet = FLEET.replace(
    'devices:',
    '  - { platform: nexus, version: 9.3.10b, status: Active }\n  - { platform: nexus, version: odd, status: Active }\n  - { platform: ios, version: a1, status: Active }\n  - { platform: ios, version: a1b, status: Active }\ndevices:',
  );
  const of = async (software: string): Promise<readonly string[]> => {
    const found = recordsLeftOut(await repositoryOf(`validated_software:\n  - { software: ${software} }\n`, fleet));
    return found.records.map((record) => describeRecord(record, found));
  };
  expect(await of('{ platform: nexus, version: 9.3.10 }')).toEqual(['nexus 9.3(10)']);
  expect(await of('{ platform: ios, version: a1b }')).toEqual(['ios a1b']);
  expect(await of('{ platform: nexus, version: strange }')).toEqual([]);
});

it('a version in another spelling is read as the driver of its platform says', async () => {
  const fleet = FLEET.replaceAll('nexus', 'core').replace(
    'devices:',
    '  - { platform: core, version: 9.3.10b, status: Active }\ndevices:',
  );
  const found = recordsLeftOut(
    await repositoryOf('validated_software:\n  - { software: { platform: core, version: 9.3.10 } }\n', fleet),
  );
  expect(found.records.map((record) => describeRecord(record, found))).toEqual(['core 9.3(10)']);
});

it('takes at most 20 records for any version, and 20 for everything', async () => {
  const any = await leftOut(...Array.from({ length: 22 }, () => '{ software: null }'));
  expect(any.filter((one) => one === 'any version')).toHaveLength(20);
  const every = await leftOut(...Array.from({ length: 22 }, () => `{ ${EOS}, object_tags: [7] }`));
  expect(every.filter((one) => one === `${OLD}; tags pci, core`)).toHaveLength(20);
  // Those that say what they mean do not count.
  const clear = Array.from({ length: 22 }, () => `{ ${EOS} }`);
  expect((await leftOut(...clear, `{ ${EOS}, object_tags: [7] }`)).at(-1)).toBe(`${OLD}; tags pci, core`);
});

it('leaves nothing out without errors, and takes no other entry for a record', async () => {
  const { records, ofAnyVersion } = recordsLeftOut(
    await repositoryOf(
      `validated_software:\n  - { ${EOS}, start: 2026-01-01, device_roles: [leaf] }\nwaivers:\n  - { devices: [ams-leaf] }\n`,
    ),
  );
  expect([records, ofAnyVersion.size]).toEqual([[], 0]);
});

it('a left-out record is broken, and numbered in its own list', async () => {
  const { records } = recordsLeftOut(
    await repositoryOf('validated_software:\n  - { software: "7.2" }\n  - { software: 4.32.2F }\n'),
  );
  expect(records.map(({ index, broken }) => [index, broken])).toEqual([
    [0, true],
    [1, true],
    [2, true],
  ]);
});

describe('a guess', () => {
  const NAMES = ['4.31.2F', '4.32.2F', '10.0', '1.00', 'edge-01', 'edge-02'];
  const OTHERS = ['uplink-1', 'core-1', 'core-2', 'a12', 'a1.2', 'b1.23', 'b12.3', 'p5.00', 'p5.01'];
  it.each<readonly [name: string, guess: string | undefined]>([
    ['4.31.2f', '4.31.2F'],
    ['4.3l.2F', undefined],
    ['4.31.2FF', '4.31.2F'],
    ['1O.0', '10.0'],
    ['1.0o', '1.00'],
    ['egde-01', 'edge-01'],
    ['edge-O1', 'edge-01'],
    ['edge-03', undefined],
    ['core', undefined],
    // The only near name is taken even with other numbers, two of them are not.
    ['uplink-7', 'uplink-1'],
    // Only letters beside digits look like digits.
    ['cre-1', 'core-1'],
    ['a12x', 'a12'],
    // A letter after a digit is one, at the end, too.
    ['p5.0o', 'p5.00'],
    ['b1.23x', 'b1.23'],
  ])('takes %s for %s', (name, expected) => {
    expect(createGuess()('names', name, () => [...NAMES, ...OTHERS])).toBe(expected);
  });

  it('is computed once for each list and name', () => {
    const guess = createGuess();
    let asked = 0;
    const names = (): readonly string[] => {
      asked += 1;
      return ['leaf'];
    };
    expect([guess('roles', 'laef', names), guess('roles', 'laef', names), guess('tags', 'laef', () => [])]).toEqual([
      'leaf',
      'leaf',
      undefined,
    ]);
    expect(asked).toBe(1);
  });

  it('stops after 200 names', () => {
    const guess = createGuess();
    for (let index = 0; index < 199; index += 1) guess('roles', `name-${index}`, () => []);
    expect(guess('roles', 'laef', () => ['leaf'])).toBe('leaf');
    expect(guess('roles', 'leav', () => ['leaf'])).toBeUndefined();
  });
});
