// The inventories that a plan writes, read by the programs that they are for. Those come from PyPI; without them, the tests
// are skipped.
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { inspect } from '../../src/check/inspect.js';
import { inMemory } from '../../src/index.js';
import { plan } from '../../src/plan/plan.js';
import { PLAN_FORMATS } from '../../src/plan/formats/formats.js';
import { readVariableNames } from '../../src/plan/formats/rename-variables.js';
import { findTool, run } from '../packaging/processes.js';

const ansibleInventory = findTool('ansible-inventory');
const ansiblePlaybook = findTool('ansible-playbook');
const python = findTool('python3');
const hasNornir = python !== undefined && run(python, ['-c', 'import nornir'], process.cwd()).status === 0;

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-plan-')));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const same = (text: string): string => text;

const MODEL = 'WS-C2960XR-48FPD-I';
const FILE = 'c2960x-universalk9-mz.152-7.E0a.bin';
const URL = `http://192.0.2.1/IOS/${FILE}`;
const MD5 = '07195a8c7866ac2a91c64b716465c516';

interface Names {
  readonly device?: string;
  readonly file?: string;
  readonly location?: string;
  readonly item?: string;
  readonly model?: string;
}

/** The plan for a device and an item in it, with names that may be hostile. */
async function printed(format: 'ansible' | 'nornir', names: Names = {}, vars = '{}'): Promise<string> {
  const { device = 'sw1', file = FILE, location = 'AMS01', item = 'Supervisor 1', model = MODEL } = names;
  const image = { status: 'Active', default_image: true };
  const inventory = {
    manufacturers: ['Cisco'],
    roles: ['access'],
    locations: [location],
    platforms: [{ name: 'cisco_ios' }],
    device_types: [{ manufacturer: 'Cisco', model }],
    software_versions: [
      { platform: 'cisco_ios', version: '15.2(2)E3', status: 'Active' },
      {
        platform: 'cisco_ios',
        version: '15.2(7)E0a',
        status: 'Active',
        software_image_files: [
          {
            ...image,
            image_file_name: file,
            image_file_size: 38388608,
            image_file_checksum: MD5,
            hashing_algorithm: 'md5',
            download_url: URL,
          },
        ],
      },
    ],
    devices: [
      {
        name: device,
        device_type: model,
        role: 'access',
        platform: 'cisco_ios',
        location,
        software_version: '15.2(2)E3',
        inventory_items: [{ name: item, software_version: '15.2(2)E3' }],
      },
    ],
  };
  const policy = {
    validated_software: [
      { name: 'r', software: '15.2(7)E0a', start: '2026-01-01', device_roles: ['access'], inventory_items: [item] },
    ],
  };
  const source = inMemory({
    'inventory/fleet.yaml': JSON.stringify(inventory),
    'policies/policy.yaml': JSON.stringify(policy),
  });
  const inspection = await inspect(source, { asOf: '2026-11-21' });
  expect(inspection.repository.brokenEntries).toEqual([]);
  const render = await PLAN_FORMATS[format]();
  const rename = readVariableNames('vars.yaml', vars);
  return [...render(plan(inspection, { batches: { size: 5, onePer: undefined } }), { rename })].join('');
}

function save(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

type HostVariables = Readonly<Record<string, unknown>>;

interface AnsibleList {
  readonly _meta: { readonly hostvars: Readonly<Record<string, HostVariables>> };
}

/** What Ansible itself reads from an inventory. */
function list(inventory: string): AnsibleList & Readonly<Record<string, { readonly hosts?: readonly string[] }>> {
  const { status, stdout, stderr } = run(
    ansibleInventory!,
    ['-i', save('inventory.yaml', inventory), '--list'],
    folder,
  );
  expect(stderr).not.toMatch(/warning|error/i);
  expect(status).toBe(0);
  return JSON.parse(stdout) as ReturnType<typeof list>;
}

/** The shapes of variables that public playbooks take, each with what `--vars` says to get it. */
const SHAPES: readonly (readonly [title: string, vars: string, expected: HostVariables])[] = [
  [
    'a map by model',
    `models:
  "{model}":
    ios_version: "{software_version}"
    ios_path: IOS/
    ios_binary: "{software_image}"
    ios_md5: "{image_checksum}"
    ios_size_kb: "{image_size_kb}"
server: "{image_server}"
protocol: http`,
    {
      models: {
        [MODEL]: {
          ios_version: '15.2(7)E0a',
          ios_path: 'IOS/',
          ios_binary: FILE,
          ios_md5: MD5,
          ios_size_kb: 37489,
        },
      },
      server: '192.0.2.1',
      protocol: 'http',
    },
  ],
  [
    'target_ names',
    `flash_dir: "flash:"
software_version: target_xe_ver
software_image: target_image
image_size: target_image_size
image_checksum: target_image_md5`,
    {
      flash_dir: 'flash:',
      target_xe_ver: '15.2(7)E0a',
      target_image: FILE,
      target_image_size: 38388608,
      target_image_md5: MD5,
    },
  ],
  [
    'our own names with a server',
    `software_server: "{image_server}"
software_server_path: /images
software_vrf: Mgmt-vrf`,
    {
      software_version: '15.2(7)E0a',
      software_image: FILE,
      software_server: '192.0.2.1',
      software_server_path: '/images',
      software_vrf: 'Mgmt-vrf',
    },
  ],
  [
    'compliant_ names',
    `software_version: compliant_os_version
software_image: compliant_os_file
tftp_server: "{image_server}"`,
    { compliant_os_version: '15.2(7)E0a', compliant_os_file: FILE, tftp_server: '192.0.2.1' },
  ],
  [
    'a file in two places',
    `software_version: upgrade_ios_version
upgrade_file: "{software_image}"
image_dir: images
upgrade_path: "{image_dir}/{software_image}"
switch_file: "flash:{software_image}"`,
    {
      upgrade_ios_version: '15.2(7)E0a',
      upgrade_file: FILE,
      upgrade_path: `images/${FILE}`,
      switch_file: `flash:${FILE}`,
    },
  ],
  [
    'a survey',
    `software_version: target_version
software_image: upgrade_filename
image_checksum: md5_checksum
command_timeout: 1800`,
    { target_version: '15.2(7)E0a', upgrade_filename: FILE, md5_checksum: MD5, command_timeout: 1800 },
  ],
  [
    'variables of a series',
    `flashname: "flash:"
software_version: upgrade_ios_version
software_image: upgrade_ios_image
image_checksum: ios_md5sum
image_size_kb: ios_size`,
    {
      flashname: 'flash:',
      upgrade_ios_version: '15.2(7)E0a',
      upgrade_ios_image: FILE,
      ios_md5sum: MD5,
      ios_size: 37489,
    },
  ],
  ['the data of a host', 'software_image: img', { img: FILE }],
  [
    'the body of a request',
    `group: ALL
software_image: filename
url: "{image_url_folder}"`,
    { group: 'ALL', filename: FILE, url: 'http://192.0.2.1/IOS/' },
  ],
];

describe.each(SHAPES)('%s', (_, vars, expected) => {
  it('is in the text of both inventories', async () => {
    const ansible = parse(await printed('ansible', {}, vars)) as { all: { hosts: Record<string, HostVariables> } };
    expect(ansible.all.hosts['sw1']).toMatchObject(expected);
    const nornir = parse(await printed('nornir', {}, vars)) as Record<string, { data: HostVariables }>;
    expect(nornir['sw1']?.data).toEqual(ansible.all.hosts['sw1']);
  });

  it.skipIf(ansibleInventory === undefined || ansiblePlaybook === undefined)('is what Ansible reads', async () => {
    const inventory = await printed('ansible', {}, vars);
    expect(list(inventory)._meta.hostvars['sw1']).toMatchObject(expected);
    const tasks = Object.keys(expected).map((name) => ({ 'ansible.builtin.debug': { var: name } }));
    const playbook = save(
      'playbook.yml',
      JSON.stringify([{ hosts: 'upgrade_cisco_ws_c2960xr_48fpd_i__cisco_ios_15_2_7_e0a', gather_facts: false, tasks }]),
    );
    const checked = run(ansiblePlaybook!, ['-i', 'inventory.yaml', '--syntax-check', playbook], folder);
    expect(checked.status).toBe(0);
    const listed = run(ansiblePlaybook!, ['-i', 'inventory.yaml', '--list-hosts', playbook], folder);
    expect(listed.stdout).toContain('sw1');
  });
});

const HOSTILE = [
  '{{ lookup("pipe", "touch HACKED") }}',
  '{% for x in [1] %}{{ x }}{% endfor %}',
  '#jinja2: variable_start_string:"[[", variable_end_string:"]]"\n[[ 7 * 7 ]]',
  '"\n  evil:\n    ansible_connection: local\n',
  "!!python/object/apply:os.system ['touch HACKED']",
  '*alias &anchor',
  'web[01:10]',
  'name:22',
  '- - -',
  'all',
  'batch_1',
  '\u2028\u0085\u007f\ufeff\u202e',
  '\ufffe 😀 é',
  'true',
  '__proto__',
  '~',
];

describe.each(HOSTILE)('the name %j', (name) => {
  const text = name.trim();

  it('stays data in both inventories', async () => {
    const names = { device: text, file: text, location: text, item: text, model: text };
    const ansible = parse(await printed('ansible', names), { customTags: [{ tag: '!unsafe', resolve: same }] }) as {
      all: { hosts: Record<string, HostVariables> };
    };
    const [[host, variables] = ['', {}], ...others] = Object.entries(ansible.all.hosts);
    expect(others).toEqual([]);
    expect(host).toMatch(/^[\w.-]+$/);
    expect(variables).toMatchObject({ device_name: text, software_image: text, inventory_items: [{ name: text }] });
    const nornir = parse(await printed('nornir', names)) as Record<string, { data: HostVariables }>;
    expect(Object.values(nornir)[0]?.data).toEqual(variables);
  });

  it.skipIf(ansibleInventory === undefined || ansiblePlaybook === undefined)('is never run by Ansible', async () => {
    const names = { device: text, file: text, location: text, item: text, model: text };
    const vars = 'models: { "{model}": { file: "{software_image}" } }\nswitch_file: "flash:{software_image}"';
    const inventory = await printed('ansible', names, vars);
    expect(Object.keys(list(inventory)._meta.hostvars)).toHaveLength(1);
    const show = '{{ [software_image, switch_file, inventory_items[0].name, models] | to_json }}';
    const playbook = save(
      'show.yml',
      JSON.stringify([
        {
          hosts: 'all',
          connection: 'local',
          gather_facts: false,
          tasks: [{ 'ansible.builtin.copy': { dest: path.join(folder, 'shown.json'), content: show } }],
        },
      ]),
    );
    const { status, stdout, stderr } = run(
      ansiblePlaybook!,
      ['-i', 'inventory.yaml', '-e', 'ansible_python_interpreter={{ ansible_playbook_python }}', playbook],
      folder,
    );
    expect(stderr + stdout).not.toMatch(/fatal|ERROR/);
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(path.join(folder, 'shown.json'), 'utf8'))).toEqual([
      text,
      `flash:${text}`,
      text,
      { [text]: { file: text } },
    ]);
    expect(existsSync(path.join(folder, 'HACKED'))).toBe(false);
  });
});

it.skipIf(!hasNornir).each([...HOSTILE, 'sw1'])('Nornir reads the name %j', async (name) => {
  const text = name.trim();
  const hosts = save('hosts.yaml', await printed('nornir', { device: text, file: text }));
  const program = `
import json, sys
from nornir.plugins.inventory import SimpleInventory
hosts = SimpleInventory(host_file=sys.argv[1], group_file="none", defaults_file="none").load().hosts
print(json.dumps([[host.hostname, host.data["software_image"], host.data["image_size"]] for host in hosts.values()]))
`;
  const { status, stdout, stderr } = run(python!, ['-c', program, hosts], folder);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual([[text, text, 38388608]]);
});

describe('--vars', () => {
  it.each([
    ['- a', 'it must be a mapping of variables'],
    ['software_image: "images/x"', '"images/x" is not the name of a variable'],
    ['x: "{sofware_image}"', 'there is no variable {sofware_image}: did you mean {software_image}?'],
    ['x: "{{ software_image }}"', 'Jinja is not read here'],
    ['software_image: role', 'two variables get the name role'],
    ['a-b: 1', '"a-b" is not the name of a variable'],
    ['other: null', 'other is not a variable of the plan'],
  ])('refuses %s', (text, message) => {
    expect(() => readVariableNames('vars.yaml', text)).toThrow(`vars.yaml: `);
    expect(() => readVariableNames('vars.yaml', text)).toThrow(message);
  });

  it('leaves variables out', async () => {
    const read = parse(await printed('nornir', {}, 'software_image: null')) as Record<string, { data: HostVariables }>;
    expect(read['sw1']?.data).not.toHaveProperty('software_image');
  });
});
