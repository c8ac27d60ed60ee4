import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { importInto } from './import-into.js';

/** The sources that give no devices: what they hold, and what they say of what they leave out. */
async function imported(source: string, files: Readonly<Record<string, string>>) {
  const given = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { after, plan } = await importInto({}, source, given);
  const entries: Record<string, unknown> = {};
  for (const [file, text] of Object.entries(after))
    if (file !== 'fleetvet.yaml') Object.assign(entries, parse(text) as Readonly<Record<string, unknown>>);
  return { entries, remarks: [...plan.skipped, ...plan.changed].map(({ reason, name }) => `${name}: ${reason}`) };
}

describe('device types', () => {
  const TYPE = 'manufacturer: Cisco\nmodel: C9300-48P\npart_number: C9300-48P-A\n';

  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a file', { 'a.yaml': TYPE }, []],
    ['a file with interfaces and CRLF', { 'a.yaml': `---\r\n${TYPE.replaceAll('\n', '\r\n')}interfaces: []\r\n` }, []],
    ['documents of an export', { 'a.yaml': `${TYPE}---\n${TYPE.replace('C9300-48P\n', 'MX204\n')}` }, []],
    [
      'a list',
      { 'a.yaml': '- manufacturer: { name: Cisco, slug: cisco }\n  model: C9300-48P\n  part_number: C9300-48P-A\n' },
      [],
    ],
    [
      'one twice',
      { 'a.yaml': TYPE, 'b.yaml': 'manufacturer: Cisco\nmodel: C9300-48P\n' },
      ['Cisco C9300-48P: device type that is there twice: the first counts'],
    ],
    ['a broken file beside it', { 'a.yaml': TYPE, 'b.yaml': 'a: 1\n b: 2\n' }, ['b.yaml: file that cannot be read']],
    ['another file beside it', { 'a.yaml': TYPE, 'b.yaml': 'tests: 1\n' }, ['b.yaml: no manufacturer and model']],
  ])('from %s', async (_, files, remarks) => {
    const found = await imported('devicetype-library', files);
    expect((found.entries['device_types'] as readonly unknown[])[0]).toEqual({
      manufacturer: 'Cisco',
      model: 'C9300-48P',
      part_number: 'C9300-48P-A',
    });
    expect(found.remarks).toEqual(remarks);
  });

  it('are refused if no file can be read', async () => {
    await expect(imported('devicetype-library', { 'b.yaml': 'a: 1\n b: 2\n' })).rejects.toThrow('no file can be read');
  });
});

describe('settings of the Bootstrap integration', () => {
  const PLATFORM = 'platform: [{ name: eos, manufacturer: Arista }]\nmanufacturer: [Arista]\n';

  it.each<readonly [string, string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'software',
      'software: [{ platform: eos, version: "4.32.4M", status: Active, eos_date: "2027-05-31", lts: false }]',
      {
        software_versions: [
          { platform: 'eos', version: '4.32.4M', status: 'Active', end_of_support_date: '2027-05-31' },
        ],
      },
      [],
    ],
    [
      'what the integration loads of them',
      `software_version: [{ platform: eos, version: "15.4.3", status: Active, long_term_support: true }]
software_image_file: [{ platform: eos, software_version: eos - 15.4.3, image_file_name: a.bin, status: Active }]
validated_software: [{ software: eos - 15.4.3, platform: eos, software_version: "15.4.3", valid_since: 2023-08-07 }]`,
      {
        software_versions: [{ platform: 'eos', version: '15.4.3', long_term_support: true }],
        software_image_files: [{ software_version: { platform: 'eos', version: '15.4.3' }, image_file_name: 'a.bin' }],
        validated_software: [{ software: { platform: 'eos', version: '15.4.3' }, start: '2023-08-07' }],
      },
      [],
    ],
    [
      'records by platform and version',
      `software: [{ platform: eos, version: "1.2.3" }]
validated_software: [{ platform: eos, software_version: 1.2.3, start: 2023-08-07, end: 2027-01-01 }]`,
      { validated_software: [{ software: { platform: 'eos', version: '1.2.3' }, end: '2027-01-01' }] },
      [],
    ],
    [
      'a version without quotes',
      'software: [{ platform: eos, version: 17.10 }]',
      { software_versions: [{ platform: 'eos', version: '17.1' }] },
      ['eos 17.1: version that YAML reads as a number, which has no trailing zeros: quote it in the source'],
    ],
    [
      'software without a version or platform',
      'software: [{ platform: eos }, { version: "1.2" }, {}]',
      { software_versions: undefined },
      ['eos', '1.2', 'entry 3'].map((name) => `${name}: software without platform or version`),
    ],
    [
      'an image file without software',
      'software_image: [{ file_name: a.swi }, { platform: eos, software_version: "1" }]',
      { software_image_files: undefined },
      ['a.swi', 'entry 2'].map((name) => `${name}: image file without name or software`),
    ],
    [
      'a record without software',
      'validated_software: [{ valid_since: 2024-01-01 }]',
      { validated_software: undefined },
      ['entry 1: validated software without software or start'],
    ],
  ])('%s', async (_, text, entries, remarks) => {
    const found = await imported('nautobot-bootstrap', { 'global_settings.yml': `${PLATFORM}${text}\n` });
    for (const [collection, value] of Object.entries(entries)) {
      if (value === undefined) expect(found.entries[collection]).toBeUndefined();
      else expect(found.entries[collection]).toMatchObject(value as object);
    }
    expect(found.remarks).toEqual(remarks);
  });
});
