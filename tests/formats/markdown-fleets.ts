// Fleets to report on, in Markdown and as annotations.
import path from 'node:path';

import { check, type CheckResult, inMemory, workingTree } from '../../src/index.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const AS_OF = '2026-11-21';
const BASE = 'a'.repeat(40);

type Files = Readonly<Record<string, string>>;

export function checkFolder(folder: string): Promise<CheckResult> {
  return check({ source: workingTree(path.join(ROOT, folder)), asOf: AS_OF });
}

export function checkFiles(files: Files, before?: Files): Promise<CheckResult> {
  const base = before === undefined ? undefined : { commit: BASE, source: inMemory(before) };
  return check({ source: inMemory(files), asOf: AS_OF, base });
}

const VOCABULARY = `manufacturers: [Arista, Cisco]
roles: [leaf, spine, access]
tags: [lab]
platforms:
  - { name: arista_eos, manufacturer: Arista }
  - { name: cisco_iosxe, manufacturer: Cisco }
device_types:
  - { manufacturer: Arista, model: DCS-7050SX3-48YC8 }
  - { manufacturer: Arista, model: DCS-7280SR3-48YC8 }
  - { manufacturer: Cisco, model: C9300-48P }
`;

const EOS = (imageOf7280: string): string => `software_versions:
  - platform: arista_eos
    version: 4.31.6M
    status: Active
    end_of_support_date: 2026-10-31
    software_image_files:
      - { image_file_name: EOS-4.31.6M.swi, status: Active, default_image: true }
  - platform: arista_eos
    version: 4.32.4M
    status: Active
    software_image_files:
      - { image_file_name: EOS-4.32.4M.swi, status: Active, default_image: true }
      - { image_file_name: ${imageOf7280}, status: Active, device_types: [DCS-7280SR3-48YC8] }
  - platform: cisco_iosxe
    version: 17.12.4
    status: Active
`;

interface Policy {
  readonly fabricEnd: string;
  readonly labEnd: string;
  readonly spineStart: string;
}

const POLICY = ({ fabricEnd, labEnd, spineStart }: Policy): string => `validated_software:
  - name: eos-fabric
    software: 4.32.4M
    start: 2025-06-02
    end: ${fabricEnd}
    preferred: true
    device_roles: [leaf]
  - name: eos-lab
    software: 4.31.6M
    start: 2024-12-02
    end: ${labEnd}
    object_tags: [lab]
  - name: eos-spine
    software: 4.32.4M
    start: ${spineStart}
    end: 2026-12-10
    device_roles: [spine]
`;

interface DeviceFields {
  readonly name: string;
  readonly type?: string;
  readonly role?: string;
  readonly platform?: string;
  readonly version?: string | undefined;
  readonly tag?: string;
}

function devicesOf(devices: readonly DeviceFields[]): string {
  const entries = devices.map(
    ({ name, type = 'DCS-7050SX3-48YC8', role = 'leaf', platform = 'arista_eos', version, tag }) =>
      [
        `  - name: ${name}`,
        `    device_type: ${type}`,
        `    role: ${role}`,
        `    platform: ${platform}`,
        ...(tag === undefined ? [] : [`    tags: [${tag}]`]),
        ...(version === undefined ? [] : [`    software_version: "${version}"`]),
      ].join('\n'),
  );
  return `devices:\n${entries.join('\n')}\n`;
}

const numbered = (count: number, name: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${String(index + 1).padStart(3, '0')}`);

/** A pull request that ends one approval too early, widens another, moves a device and swaps an image file. */
export function checkChange(leaves = 60): Promise<CheckResult> {
  const fleet = (moved: string, added: readonly DeviceFields[]): string =>
    devicesOf([
      ...numbered(leaves, 'ams01-leaf').map((name) => ({ name, version: '4.32.4M' })),
      { name: 'ams01-old-01', version: '4.31.6M' },
      { name: 'ams01-lab-01', version: moved, tag: 'lab' },
      { name: 'ams01-spine-01', role: 'spine', version: '4.32.4M', type: 'DCS-7280SR3-48YC8' },
      { name: 'ams01-spine-02', role: 'spine', version: '4.32.4M', type: 'DCS-7280SR3-48YC8' },
      { name: 'ams01-access-01', role: 'access', platform: 'cisco_iosxe', type: 'C9300-48P' },
      ...added,
    ]);
  const before = {
    'inventory/vocabulary.yaml': VOCABULARY,
    'inventory/software/arista_eos.yaml': EOS('EOS64-4.32.4M.swi'),
    'inventory/sites/ams01.yaml': fleet('4.30.1F', []).replace('4.30.1F', '4.32.4M'),
    'policies/arista_eos.yaml': POLICY({ fabricEnd: '2027-05-31', labEnd: '2026-06-30', spineStart: '2025-06-02' }),
  };
  const after = {
    'fleetvet.yaml': 'rules:\n  software-missing: notice\n',
    'inventory/vocabulary.yaml': VOCABULARY,
    'inventory/software/arista_eos.yaml': EOS('EOS64-4.32.4M-7280R3.swi'),
    'inventory/sites/ams01.yaml': fleet('4.31.6M', [
      { name: 'ams01-access-02', role: 'access', platform: 'cisco_iosxe', type: 'C9300-48P', version: '17.12.4' },
    ]),
    'policies/arista_eos.yaml': POLICY({ fabricEnd: '2026-11-20', labEnd: '2026-12-05', spineStart: '2025-01-02' }),
  };
  return checkFiles(after, {
    ...before,
    'inventory/sites/ams01.yaml': before['inventory/sites/ams01.yaml'].replace(
      /(ams01-lab-01\n(?:.*\n){4}.*")4\.32\.4M/,
      '$14.31.6M',
    ),
  });
}

/** A fleet with as many violations as are asked for: devices that no policy covers. */
export function checkMany(violations: number, withBase = false): Promise<CheckResult> {
  const files = {
    'inventory/vocabulary.yaml': VOCABULARY,
    'inventory/software/arista_eos.yaml': EOS('EOS64-4.32.4M.swi'),
    'inventory/sites/ams01.yaml': devicesOf(
      numbered(violations, 'ams01-leaf').map((name) => ({ name, version: '4.32.4M' })),
    ),
    'policies/arista_eos.yaml': 'validated_software: []\n',
  };
  return checkFiles(
    files,
    withBase
      ? {
          ...files,
          'policies/arista_eos.yaml': POLICY({
            fabricEnd: '2027-05-31',
            labEnd: '2026-12-05',
            spineStart: '2025-06-02',
          }),
        }
      : undefined,
  );
}

/** Texts that mean something to GitHub, to Markdown, to HTML, to a terminal or to a spreadsheet. */
export const HOSTILE: readonly string[] = [
  '::error::stop',
  '::error file=x,line=1::stop',
  '##[error]stop',
  '##[error]@stop',
  '::stop-commands::token',
  '</details>',
  '</summary></details><h1>x</h1>',
  'a|b',
  'a\\|b',
  '| a | b |',
  'a\\',
  '`code`',
  '``',
  '```sh',
  '=cmd()',
  '=HYPERLINK("https://x.example/?a&b","c")',
  '+1',
  '-1',
  '1. one',
  '- one',
  '> one',
  '# one',
  '---',
  '\u001b[31mred\u001b[0m',
  'two\nlines',
  'two\r\nlines',
  'one\n::error::two',
  'a\u202eb\u2066c',
  '@everyone',
  '(@octo-org/team)',
  'me@example.com',
  '&#64;everyone',
  '#123',
  'octo/repo#123',
  'GH-123',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](https://x.example/x.png)',
  '[x]: https://x.example',
  '[^1]',
  'https://x.example/|`a`',
  'www.x.example',
  'mailto:a@x.example',
  '<https://x.example>',
  '-->',
  '<!-- x',
  '<![CDATA[x]]>',
  ':x: :+1:',
  ':x',
  '$x$ $`y`$',
  '**bold** __bold__ *it* _it_ ~~gone~~',
  'a_b__c_',
  '&lt;b&gt; &amp; &copy; &',
  '%0A::error::x%25',
  'a,b:c=d',
  '"quoted"',
  "'single'",
  'tab\there',
  '\ud83d\ude00 wide \u4e2d\u6587',
];

/** A fleet in which a text stands wherever text of a repository gets into a report, the file's name among it. */
export function checkHostile(text: string): Promise<CheckResult> {
  const device = { manufacturer: 'Acme', model: text };
  const json = (value: unknown): string => JSON.stringify(value);
  const file = `inventory/${text.replaceAll('/', '∕')}.yaml`;
  const vocabulary = json({
    manufacturers: ['Acme'],
    roles: [text, 'spine'],
    platforms: [{ name: text }],
    device_types: [device],
    software_versions: [
      { platform: text, version: text, status: 'Active' },
      { platform: text, version: `${text} lapsing`, status: 'Active' },
    ],
  });
  const devices = json({
    devices: [
      { name: text, device_type: device, role: text, platform: text, software_version: text },
      {
        name: `${text} spine`,
        device_type: device,
        role: 'spine',
        platform: text,
        software_version: `${text} lapsing`,
      },
      { name: `${text} waived`, device_type: device, role: 'spine', platform: text, software_version: text },
      { name: `${text} lost`, device_type: device, role: `${text} lost` },
    ],
  });
  const policy = (end: string): string =>
    json({
      validated_software: [
        { name: text, software: { platform: text, version: text }, start: '2025-01-01', end, device_roles: [text] },
        {
          name: `${text} lapsing`,
          software: { platform: text, version: `${text} lapsing` },
          start: end === '2026-01-01' ? '2025-01-01' : '2025-06-01',
          end: '2026-12-01',
          device_roles: ['spine'],
        },
      ],
      waivers: [{ reason: text, until: '2026-12-31', devices: [`${text} waived`] }],
    });
  const files = (end: string): Files => ({
    'inventory/vocabulary.yaml': vocabulary,
    [file]: devices,
    [`policies/${text.replaceAll('/', '∕')}.yaml`]: policy(end),
  });
  return checkFiles(files('2026-01-01'), files('2027-01-01'));
}
