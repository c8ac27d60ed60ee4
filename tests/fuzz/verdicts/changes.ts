import { posix } from 'node:path';

import {
  addTo,
  ALSO_BAD,
  BAD,
  createDevice,
  type Device,
  findVictim,
  isVictim,
  type Fleet,
  type FleetFile,
  GOOD,
  type Pick,
  VICTIM_NAME,
  WAIVED_NAMESAKE,
  WAIVED_TENANT,
} from './fleet.js';

/** A change to a repository that does not make the victim valid. */
export interface FleetChange {
  readonly name: string;
  /** `policy`: it loosens config or policy, so it must be without effect when these are read from the base. */
  readonly kind: 'any' | 'policy' | 'hides';
  readonly apply: (fleet: Fleet, pick: Pick) => void;
}

/** Fields that make a device wrong. */
const WRONG_FIELDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'an unknown field': { nope: 1 },
  'a number for a name': { name: 5 },
  'no role': { role: undefined },
  'an unknown role': { role: 'nobody' },
  'a role in another case': { role: 'LEAF' },
  'an unknown tag': { tags: ['nothing'] },
  'an unknown platform': { platform: 'ios' },
  'an unknown version': { software_version: '9.9.9' },
  'a number for a version': { software_version: 4.31 },
  'a list for a type': { device_type: ['t1'] },
  'a wrong status': { status: 'Unheard' },
  'no type': { device_type: undefined },
  'an undeclared tenant': { tenant: 'nobody' },
  'a tag without a name': { tags: [null] },
  'a text for tags': { tags: 'canary' },
  'a field in another case': { Software_Version: GOOD },
  'an image file of other software': { software_image_files: [`${GOOD}.swi`] },
  'an unknown platform, and the version of another': { platform: 'ios', asset_tag: GOOD },
  'a list for a tenant': { tenant: ['red'] },
  'a number for a location': { location: 7 },
};

/** Changes that keep the victim out of the check. Many scenarios have one of them in the base and in the head alike. */
export const FAULTS: readonly FleetChange[] = [
  ...Object.entries(WRONG_FIELDS).map(([name, fields]) =>
    any(`give the victim ${name}`, (fleet) =>
      changeVictim(fleet, (victim) => {
        // Its software stays what it is: any other version is a different planted device.
        const { software_version: _, name: __, ...others } = fields;
        Object.assign(victim, others);
      }),
    ),
  ),
  any('give the victim a prototype', (fleet) =>
    changeVictim(
      fleet,
      (victim) =>
        void Object.defineProperty(victim, '__proto__', {
          value: { software_version: GOOD },
          enumerable: true,
          configurable: true,
        }),
    ),
  ),
  any('give the items of the victim an unknown field', (fleet) =>
    onPlanted(fleet, (entry) => {
      if (entry['device_type'] === undefined) entry['nope'] = 1;
    }),
  ),
  any('give the victim a location that is not declared', (fleet) =>
    changeVictim(fleet, (victim) => void (victim['location'] = 'nowhere')),
  ),
  any('declare the items of the victim twice', (fleet) =>
    changeVictim(fleet, (victim) => {
      const items = (victim['inventory_items'] ?? []) as unknown[];
      victim['inventory_items'] = [...items, ...structuredClone(items)];
    }),
  ),
  any('give the victim an item that is no mapping', (fleet) =>
    changeVictim(fleet, (victim) => {
      victim['inventory_items'] = [...((victim['inventory_items'] ?? []) as unknown[]), 'psu'];
    }),
  ),
  any('give the items of the victim an unknown tag', (fleet) =>
    onPlanted(fleet, (entry) => {
      if (entry['device_type'] === undefined) entry['tags'] = ['nothing'];
    }),
  ),
  any('misspell the collection of the victim', (fleet) =>
    onVictimFile(fleet, ({ collections }) => {
      const list = collections['devices'] ?? [];
      delete collections['devices'];
      collections['device'] = list;
    }),
  ),
  any('copy the file of the victim', (fleet) => {
    const path = findVictim(fleet);
    const file = path === undefined ? undefined : fleet.files.get(path);
    if (file !== undefined) fleet.files.set('inventory/copy.yaml', structuredClone(file));
  }),
];

/** Changes of what identifies the victim, or of what could be taken for it. */
export const IDENTITIES: readonly FleetChange[] = [
  any('give the victim a tenant', (fleet, pick) =>
    changeVictim(fleet, (victim) => void (victim['tenant'] = ['red', 'blue'][pick(2)])),
  ),
  any('rename the victim', (fleet) => renameVictim(fleet, `${VICTIM_NAME}-renamed`)),
  any('give the victim trailing blanks', (fleet) => renameVictim(fleet, `${VICTIM_NAME} `)),
  ...Object.entries({ 'a zero-width space': '\u200b', 'a soft hyphen': '\u00ad', 'an accent': 'e\u0301' }).map(
    ([what, end]) => any(`give the name of the victim ${what}`, (fleet) => renameVictim(fleet, VICTIM_NAME + end)),
  ),
  any('name the device of the items of the victim with a tenant', (fleet) =>
    onPlanted(fleet, (entry) => {
      if (entry['device'] === VICTIM_NAME) entry['device'] = { name: VICTIM_NAME, tenant: 'red' };
    }),
  ),
  any('give the victim a location', (fleet) => {
    addTo(fileAt(fleet, 'inventory/places.yaml'), 'locations', 'here');
    changeVictim(fleet, (victim) => void (victim['location'] = 'here'));
  }),
  any('swap the victim with a namesake of another tenant', (fleet, pick) => {
    changeVictim(fleet, (victim) => void (victim['tenant'] = 'red'));
    addTo(fileFor(fleet, pick), 'devices', { ...createDevice(VICTIM_NAME, GOOD, pick), tenant: 'blue' });
  }),
  any('add a namesake of another tenant', (fleet, pick) =>
    addTo(fileFor(fleet, pick), 'devices', { ...createDevice(VICTIM_NAME, GOOD, pick), tenant: 'red' }),
  ),
  any('add a namesake with approved software', (fleet, pick) =>
    addTo(fileFor(fleet, pick), 'devices', createDevice(VICTIM_NAME, GOOD, pick)),
  ),
  any('add a namesake in another case', (fleet, pick) =>
    addTo(fileFor(fleet, pick), 'devices', createDevice(VICTIM_NAME.toUpperCase(), GOOD, pick)),
  ),
  any('let a namesake of another tenant share the items of the victim', (fleet) =>
    onVictimFile(fleet, ({ collections }) => {
      const devices = (collections['devices'] ?? []) as Device[];
      const victim = devices.find(isVictim);
      if (victim?.['inventory_items'] === undefined) return;
      for (const tenant of [WAIVED_TENANT, 'red'])
        if (victim['tenant'] !== tenant) devices.push({ ...victim, software_version: GOOD, tenant });
    }),
  ),
  any('waive the namesakes of another tenant', (fleet) => {
    const device = { name: VICTIM_NAME, tenant: WAIVED_TENANT };
    const items = [...fleet.files.values()]
      .flatMap(({ collections }) => (collections['devices'] ?? []) as readonly Device[])
      .filter((entry) => isVictim(entry) && entry['tenant'] === WAIVED_TENANT)
      .flatMap((entry) => (entry['inventory_items'] ?? []) as readonly Device[]);
    addTo(fileAt(fleet, 'policies/waivers.yaml'), 'waivers', {
      reason: WAIVED_NAMESAKE,
      until: '2027-01-01',
      devices: [device],
      ...(items.length > 0 && { inventory_items: items.map(({ name }) => ({ device, name })) }),
    });
  }),
  any('remove the tenant of the victim', (fleet) =>
    changeVictim(fleet, (victim) => {
      delete victim['tenant'];
    }),
  ),
  any('give the victim another location', (fleet, pick) => {
    const location = `place-${pick(2)}`;
    addTo(fileAt(fleet, `inventory/${location}.yaml`), 'locations', location);
    changeVictim(fleet, (victim) => void (victim['location'] = location));
  }),
];

/** What a proposal may contain; a change that finds nothing to change does nothing. */
export const CHANGES: readonly FleetChange[] = [
  ...FAULTS,
  ...IDENTITIES,
  any('put the victim behind a thousand mistakes', (fleet) =>
    onVictimFile(fleet, ({ collections }) => {
      collections['tags'] = [...Array.from({ length: 1001 }, (_, index) => ({ name: `tag-${index}`, nope: 1 }))];
      collections['device'] = [...(collections['devices'] ?? [])];
      delete collections['devices'];
    }),
  ),
  any('rename the file', (fleet, pick) => move(fleet, anyFile(fleet, pick), `inventory/renamed-${pick(99)}.yaml`)),
  any('rename the file of the victim', (fleet, pick) =>
    move(fleet, findVictim(fleet), `inventory/moved-${pick(99)}.${['yaml', 'yml'][pick(2)]}`),
  ),
  any('move the victim into a folder', (fleet, pick) =>
    move(fleet, findVictim(fleet), `inventory/${['a', 'a/b', 'é', '-x', 'a b'][pick(5)]}/v.yaml`),
  ),
  any('move the victim among others', (fleet, pick) => moveVictim(fleet, anyFile(fleet, pick))),
  any('move the victim to a file of its own', (fleet) => moveVictim(fleet, 'inventory/own.yaml')),
  any('move the victim to the policies', (fleet) => moveVictim(fleet, 'policies/eos.yaml')),
  any('move the file of the victim to the policies', (fleet) => move(fleet, findVictim(fleet), 'policies/v.yaml')),
  any('move the file of the policies to the inventory', (fleet) =>
    move(fleet, 'policies/eos.yaml', 'inventory/eos.yaml'),
  ),
  any('link to the file of the victim', (fleet) => link(fleet, findVictim(fleet), 'inventory/link.yaml')),
  any('keep the file of the victim elsewhere, behind a link', (fleet) => {
    const path = findVictim(fleet);
    if (path === undefined || fleet.links.size > 0 || path.startsWith('shared/')) return;
    move(fleet, path, 'shared/v.yaml');
    fleet.links.set(path, 'shared/v.yaml');
  }),
  any('add a device', (fleet, pick) =>
    addTo(fileFor(fleet, pick), 'devices', createDevice(`n${pick(99)}`, GOOD, pick)),
  ),
  any('remove another device', (fleet, pick) => {
    const devices = fileFor(fleet, pick).collections['devices'] ?? [];
    const at = devices.findIndex((entry) => !isVictim(entry));
    if (at >= 0) devices.splice(at, 1);
  }),
  any('reverse the entries', (fleet) => {
    for (const { collections } of fleet.files.values()) for (const list of Object.values(collections)) list.reverse();
  }),
  any('reverse the files', (fleet) => {
    const files = [...fleet.files].reverse();
    fleet.files.clear();
    for (const [path, file] of files) fleet.files.set(path, file);
  }),
  ...[
    '--- |\n',
    'comments: |\n',
    'x: "\n',
    "? '\n",
    '{\n',
    '&x\n',
    '!!str\n',
    '!!omap\n',
    '%YAML 1.1\n---\n',
    '%TAG ! tag:example.com,2000:\n---\n',
    '---\n...\n---\n',
    '...\n',
    '\ufeff\ufeff',
    '#\r',
    '# \u0085',
    '\t',
    ' ',
    'devices: []\n',
    'Devices:\n',
    'tags: [canary]\n---\n',
    'validated_software: []\n',
  ].map((text) =>
    any(`begin the file of the victim with ${JSON.stringify(text)}`, (fleet) =>
      onVictimFile(fleet, (file) => void (file.before = text)),
    ),
  ),
  ...[
    '"devices": []\n',
    'devices : []\n',
    '!!str devices: []\n',
    '&k devices: []\n',
    'devices: !!null\n',
    '---\ndevices: ~\n',
    '---\ndevices: !!seq []\n',
    '---\n!!map {}\n',
    '---\n',
    '...\n---\ndevices: []\n',
    '---\ndevices: &d []\ninventory_items: *d\n',
    '---\n{ devices: [], devices: [] }\n',
    '---\n{ "devices": [] } # end\n...\n',
    '---\ndevices: { victim: {} }\n',
    '---\ndevices: [null]\n',
    '---\ndevices: [[]]\n',
    'x: yes\n',
    'a: [}\n',
    '"\n',
    '\t- x\n',
    '---\n- x\n',
    '&x\n',
    '...\n%\n',
    '<<<<<<< HEAD\n',
    '{{ x }}\n',
    '\u0000',
    '---\nx: !!js y\n',
    '# a\r  - b\n',
    '# a\u2028b: c\n',
    'devices: []\n',
    '%YAML 1.1\n---\n',
    '<<: { devices: [] }\n',
    '__proto__: { devices: [] }\n',
    '? [devices]\n: []\n',
    'x: &a [*a]\n',
    '---\ndevices:\n',
    '\ufeff',
    'Devices: []\n',
    'inventory_items:\n',
  ].flatMap((raw) => [
    any(`add ${JSON.stringify(raw)} to a file`, (fleet, pick) => {
      fileFor(fleet, pick).raw += raw;
    }),
    any(`add ${JSON.stringify(raw)} to the file of the victim`, (fleet) =>
      onVictimFile(fleet, (file) => void (file.raw += raw)),
    ),
  ]),
  ...Object.entries(WRONG_FIELDS).map(([name, fields]) =>
    any(`give another device ${name}`, (fleet, pick) => {
      const devices = (fileFor(fleet, pick).collections['devices'] ?? []) as Device[];
      const at = devices.findIndex((entry) => !isVictim(entry));
      if (at >= 0) devices[at] = { ...devices[at], ...fields } as Device;
    }),
  ),
  any('give the victim another role', (fleet, pick) =>
    changeVictim(fleet, (victim) => void (victim['role'] = ['leaf', 'spine', 'border'][pick(3)])),
  ),
  any('give the victim another type', (fleet, pick) =>
    changeVictim(fleet, (victim) => void (victim['device_type'] = ['t1', 't2'][pick(2)])),
  ),
  any('give the victim tags', (fleet) => changeVictim(fleet, (victim) => void (victim['tags'] = ['canary', 'edge']))),
  ...['roles', 'device_types', 'platforms', 'software_versions', 'manufacturers', 'tags', 'tenants'].flatMap(
    (collection) => [
      any(`break the first of ${collection}`, (fleet) =>
        onCollection(fleet, collection, (list) => {
          const [first] = list;
          list[0] = typeof first === 'object' ? { ...first, nope: 1 } : { name: first, nope: 1 };
        }),
      ),
      any(`declare the first of ${collection} twice`, (fleet) =>
        onCollection(fleet, collection, (list) => void list.push(structuredClone(list[0]))),
      ),
      any(`remove the first of ${collection}`, (fleet) => onCollection(fleet, collection, (list) => void list.shift())),
      any(`misspell ${collection}`, (fleet) => {
        for (const { collections } of fleet.files.values()) {
          const list = collections[collection];
          if (list === undefined) continue;
          collections[collection] = [];
          collections[`${collection}x`] = list;
        }
      }),
    ],
  ),
  any('break the version that the victim runs', (fleet) =>
    onCollection(fleet, 'software_versions', (list) => {
      for (const entry of list as Record<string, unknown>[])
        if (entry['version'] === BAD || entry['version'] === ALSO_BAD) entry['status'] = 'Unheard';
    }),
  ),
  any('approve something else', (fleet) =>
    onCollection(
      fleet,
      'validated_software',
      (list) =>
        void list.push({
          name: 'more',
          software: { platform: 'eos', version: GOOD },
          start: '2025-01-01',
          tenants: ['red'],
        }),
    ),
  ),
  any('break a record', (fleet, pick) =>
    onCollection(fleet, 'validated_software', (list) => {
      const at = pick(list.length);
      list[at] = { ...(list[at] as object), start: 'soon' };
    }),
  ),
  any('remove a record', (fleet, pick) =>
    onCollection(fleet, 'validated_software', (list) => void list.splice(pick(list.length), 1)),
  ),
  // Records that approve what the victim runs, but not for it, or not now.
  ...Object.entries<object>({
    'that assigns nothing': { device_types: undefined, object_tags: undefined },
    'with empty lists': { device_types: [], object_tags: [] },
    'that starts tomorrow': { start: '2026-11-22' },
    'that ended yesterday': { end: '2026-11-20' },
    'that ends before it starts': { start: '2026-12-01', end: '2025-01-01' },
    'of another platform': { software: { platform: 'aboot', version: BAD } },
    'of software without a platform': { software: '9.9.9' },
    'of a year above 9999': { end: '10000-01-01' },
    'with the name of another': { name: 'by-role', end: '2026-11-20' },
    'for another device': { device_types: undefined, object_tags: undefined, devices: ['d1'] },
  }).map(([what, fields]) =>
    any(`add a record ${what}`, (fleet) =>
      addTo(fileAt(fleet, 'policies/more.yaml'), 'validated_software', { ...approval(), ...fields }),
    ),
  ),
  any('declare the versions for another platform', (fleet) =>
    addTo(
      fileAt(fleet, 'inventory/other.yaml'),
      'software_versions',
      ...[GOOD, BAD].map((version) => ({ platform: 'aboot', version, status: 'Active' })),
    ),
  ),
  any('give the victim another platform', (fleet) =>
    changeVictim(fleet, (victim) => void (victim['platform'] = 'aboot')),
  ),
  any('name the software of the records by its version alone', (fleet) =>
    onCollection(fleet, 'validated_software', (list) => {
      for (const [at, entry] of list.entries()) {
        const { software } = entry as { software?: { version?: string } };
        list[at] = { ...(entry as object), software: software?.version ?? software };
      }
    }),
  ),
  any('waive other software of the victim', (fleet) =>
    addTo(fileAt(fleet, 'policies/waivers.yaml'), 'waivers', {
      reason: 'other software',
      until: '2027-01-01',
      devices: [VICTIM_NAME],
      software: { platform: 'eos', version: GOOD },
    }),
  ),
  any('a waiver of the victim until a year above 9999', (fleet) =>
    addTo(fileAt(fleet, 'policies/waivers.yaml'), 'waivers', {
      reason: 'for ever',
      until: '10000-01-01',
      devices: [VICTIM_NAME],
    }),
  ),
  any('waive what is no problem', (fleet) =>
    addTo(fileAt(fleet, 'policies/waivers.yaml'), 'waivers', { reason: 'x', until: '2027-01-01', devices: ['d1'] }),
  ),
  any('an old waiver of the victim', (fleet) =>
    addTo(fileAt(fleet, 'policies/waivers.yaml'), 'waivers', {
      reason: 'x',
      until: '2026-01-01',
      devices: [VICTIM_NAME],
    }),
  ),
  any('a broken waiver of the victim', (fleet) =>
    addTo(fileAt(fleet, 'policies/waivers.yaml'), 'waivers', { reason: 'x', until: 'later', devices: [VICTIM_NAME] }),
  ),
  any('a waiver of the victim in the inventory', (fleet) =>
    addTo(fileAt(fleet, 'inventory/w.yaml'), 'waivers', { reason: 'x', until: '2027-01-01', devices: [VICTIM_NAME] }),
  ),
  any('a record of the victim in the inventory', (fleet) =>
    addTo(fileAt(fleet, 'inventory/w.yaml'), 'validated_software', approval()),
  ),

  any('remove the version of the victim', (fleet) =>
    onPlanted(fleet, (entry) => {
      delete entry['software_version'];
    }),
  ),
  any('write no version for the victim', (fleet) =>
    onPlanted(fleet, (entry) => void (entry['software_version'] = null)),
  ),
  any('write the version of the victim as text', (fleet) =>
    onPlanted(fleet, (entry) => {
      const { software_version: software } = entry as { software_version?: { version?: string } };
      if (software?.version !== undefined) entry['software_version'] = software.version;
    }),
  ),
  any('give the victim an approved item', (fleet) =>
    changeVictim(fleet, (victim) => {
      const items = (victim['inventory_items'] ?? []) as unknown[];
      victim['inventory_items'] = [
        ...items,
        { name: 'psu', tags: ['canary'], software_version: { platform: 'eos', version: GOOD } },
      ];
    }),
  ),
  any('move the items of the victim out of it', (fleet, pick) => {
    const moved: unknown[] = [];
    changeVictim(fleet, (victim) => {
      for (const item of (victim['inventory_items'] ?? []) as object[]) moved.push({ ...item, device: victim.name });
      delete victim['inventory_items'];
    });
    if (moved.length > 0) addTo(fileFor(fleet, pick), 'inventory_items', ...moved);
  }),
  any('add a virtual machine', (fleet, pick) =>
    addTo(fileFor(fleet, pick), 'virtual_machines', { name: VICTIM_NAME, cluster: `c${pick(3)}` }),
  ),
  any('add a broken virtual machine', (fleet, pick) =>
    addTo(fileFor(fleet, pick), 'virtual_machines', { name: VICTIM_NAME, cluster: 'c', role: 'nobody' }),
  ),
  ...Object.entries({
    'a status': { status: 'Decommissioning' },
    'a status of a device to come': { status: 'Planned' },
    'a serial number': { serial: 'X1', asset_tag: 'A1', comments: 'spare' },
    'custom fields': { custom_fields: { software_version: GOOD, tenant: 'red', name: 'd1' } },
    'a version as a mapping': { software_version: { version: BAD, platform: 'eos' } },
    'tags without order': { tags: ['edge', 'canary'] },
    'no tags': { tags: [] },
    'the name of the platform as role': { role: 'eos' },
  }).map(([what, { ...fields }]) =>
    any(`give the victim ${what}, and keep its version`, (fleet) =>
      changeVictim(fleet, (victim) => {
        const { software_version: software, ...others } = fields as Partial<Device>;
        const isPlanted = victim['software_version'] === BAD || victim['software_version'] === ALSO_BAD;
        Object.assign(victim, others);
        if (software !== undefined && isPlanted)
          victim['software_version'] = { platform: 'eos', version: victim['software_version'] };
      }),
    ),
  ),
  any('declare a tenant that approves it', (fleet) => {
    addTo(fileAt(fleet, 'inventory/green.yaml'), 'tenants', 'green');
    addTo(fileAt(fleet, 'policies/green.yaml'), 'validated_software', {
      ...approval(),
      name: 'green',
      object_tags: undefined,
      device_tenants: ['green'],
    });
  }),
  any('approve an item of the same name in another device', (fleet, pick) => {
    addTo(fileFor(fleet, pick), 'devices', {
      ...createDevice('other', GOOD, pick),
      inventory_items: [{ name: `${VICTIM_NAME}-item`, software_version: { platform: 'eos', version: GOOD } }],
    });
    addTo(fileAt(fleet, 'policies/other.yaml'), 'validated_software', {
      ...approval(),
      name: 'other',
      device_types: undefined,
      object_tags: undefined,
      devices: ['other'],
      inventory_items: [{ device: 'other', name: `${VICTIM_NAME}-item` }],
    });
    addTo(fileAt(fleet, 'policies/other.yaml'), 'waivers', {
      reason: 'other',
      until: '2027-01-01',
      devices: ['other'],
      inventory_items: [{ device: 'other', name: `${VICTIM_NAME}-item` }],
    });
  }),
  ...Object.entries<object>({
    'in use': { seen: '2026-11-20' },
    'in days to come': { seen: '2027-11-20' },
    'long ago': { seen: '2020-01-01' },
    'on its item': { seen: '2026-11-20', inventory_item: `${VICTIM_NAME}-item` },
  }).map(([when, fields]) =>
    any(`see approved software ${when}`, (fleet) =>
      addTo(fileAt(fleet, 'observed/seen.yaml'), 'observed_software', {
        device: VICTIM_NAME,
        version: GOOD,
        source: 'x',
        ...fields,
      }),
    ),
  ),
  ...Object.entries<Record<string, unknown>>({
    'switch the notices off': { rules: { 'subject-removed': 'off', 'file-not-read': 'off', 'policy-loosened': 'off' } },
    'make warnings errors': { rules: { 'software-missing': 'error', 'software-not-preferred': 'error' } },
    'make errors of observations': { rules: { 'software-drift': 'error', 'software-unobserved': 'error' } },
    'exclude what is not there': { exclude: ['inventory/none/**', '!inventory/**', 'policies/{a,b}.yaml'] },
    'look far ahead': { expiring_within_days: 10000 },
  }).map(([what, config]) => any(what, (fleet) => void Object.assign(fleet.config, config))),
  any('observe approved software on the victim', (fleet) =>
    addTo(fileAt(fleet, 'observed/seen.yaml'), 'observed_software', {
      device: VICTIM_NAME,
      source: 'x',
      observed_at: '2026-11-20T00:00:00Z',
      software_version: GOOD,
    }),
  ),
  any('a broken observation', (fleet) =>
    addTo(fileAt(fleet, 'observed/seen.yaml'), 'observed_software', { device: VICTIM_NAME, nope: 1 }),
  ),
  any('an observed file that cannot be read', (fleet) => {
    fileAt(fleet, 'observed/seen.yaml').raw += 'a: [}\n';
  }),
  any('move the victim to observed files', (fleet) => moveVictim(fleet, 'observed/v.yaml')),
  any('list the victim in a record', (fleet) =>
    onCollection(fleet, 'validated_software', (list) => {
      list[0] = { ...(list[0] as object), devices: [VICTIM_NAME] };
    }),
  ),
  any('let a record list a device that is not declared', (fleet) =>
    onCollection(fleet, 'validated_software', (list) => {
      list[0] = { ...(list[0] as object), devices: ['nobody'] };
    }),
  ),
  any('end all approvals', (fleet) =>
    onCollection(fleet, 'validated_software', (list) => {
      for (const [at, entry] of list.entries()) list[at] = { ...(entry as object), end: '2026-01-01' };
    }),
  ),
  any('name the file of the victim as another in upper case', (fleet) => {
    const path = findVictim(fleet);
    if (path !== undefined)
      move(
        fleet,
        path,
        path.replace(/[^/]+$/, (name) => name.toUpperCase()),
      );
  }),
  any('declare the software versions again in another file', (fleet) =>
    onCollection(fleet, 'software_versions', (list) => {
      addTo(fileAt(fleet, 'inventory/again.yaml'), 'software_versions', ...structuredClone(list));
    }),
  ),

  policy('waive the victim', (fleet) =>
    addTo(fileAt(fleet, 'policies/waivers.yaml'), 'waivers', {
      reason: 'x',
      until: '2027-01-01',
      devices: [VICTIM_NAME],
    }),
  ),
  policy('approve the version of the victim', (fleet) =>
    addTo(fileAt(fleet, 'policies/new.yaml'), 'validated_software', approval()),
  ),
  policy('switch the rule off', ({ config }) => void (config['rules'] = { 'software-invalid': 'off' })),
  policy(
    'lower the rule',
    ({ config }) => void (config['rules'] = { 'software-invalid': 'notice', 'software-missing': 'off' }),
  ),
  policy('leave the inventory out', ({ config }) => void (config['exclude'] = ['inventory/**'])),
  policy('read another folder', ({ config }) => void (config['inventory'] = ['inventory/vocabulary.yaml'])),
  policy('allow years of grace', ({ config }) => void (config['grace_days'] = 3650)),
  policy('expect no software', ({ config }) => void (config['software_not_expected'] = ['t1', 't2'])),
  policy('expect no software of the roles', ({ config }) => void (config['software_not_expected'] = ['leaf', 'spine'])),
  policy('allow larger files', ({ config }) => void (config['limits'] = { file_size: 1 })),
  policy('tell devices apart by name alone', ({ config }) => void (config['device_uniqueness'] = 'name')),
  policy('read the inventory as observed', ({ config }) => void (config['observed'] = ['inventory/**/*.yaml'])),
  policy('read no policy', ({ config }) => void (config['policies'] = ['nowhere/*.yaml'])),
  policy('read everything as policy', ({ config }) => void (config['policies'] = ['**/*.yaml'])),
  policy('switch off what tells of it', ({ config }) => {
    config['rules'] = { 'software-missing': 'off', 'file-not-read': 'off', 'subject-removed': 'off' };
  }),
  policy('read few values', ({ config }) => void (config['limits'] = { values: 3 })),
  policy('break the config', ({ config }) => void (config['nope'] = 1)),
  policy(
    'change the tenant mode',
    ({ config }) => void (config['multi_tenant_mode'] = config['multi_tenant_mode'] !== true),
  ),

  ...['YAML', 'Yaml', 'yaml.txt', 'yaml ', 'yml~', 'json'].map((extension): FleetChange => ({
    name: `give the file of the victim the extension ${JSON.stringify(extension)}`,
    kind: 'hides',
    apply: (fleet) => {
      const path = findVictim(fleet);
      if (path !== undefined) move(fleet, path, path.replace(/ya?ml$/, extension));
    },
  })),
  ...['.v.yaml', '.a/v.yaml', '../Inventory/v.yaml', '../tests/v.yaml', 'v.\u0443aml'].map((name): FleetChange => ({
    name: `move the victim to inventory/${name}`,
    kind: 'hides',
    apply: (fleet) => move(fleet, findVictim(fleet), posix.join('inventory', name)),
  })),
];

/** Changes that leave the entry of the victim as it is, and make nothing worse: with them, no error is new. */
export const HARMLESS: readonly FleetChange[] = [
  'rename the file',
  'rename the file of the victim',
  'move the victim into a folder',
  'move the victim among others',
  'move the victim to a file of its own',
  'add a device',
  'remove another device',
  'reverse the entries',
  'reverse the files',
  'add a virtual machine',
  'waive what is no problem',
  'an old waiver of the victim',
  'begin the file of the victim with "---\\n...\\n---\\n"',
  'add "---\\n" to the file of the victim',
].map(changeOf);

/** Those that change the entry of the victim. One that is left out for an error is another one then. */
export const HARMLESS_EDITS: readonly FleetChange[] = [
  'write the version of the victim as text',
  'give the victim a serial number, and keep its version',
  'give the victim custom fields, and keep its version',
  'give the victim a version as a mapping, and keep its version',
  'give the victim an approved item',
].map(changeOf);

/** The changes of {@link FAULTS} that are about entries, which are known again wherever they stand. */
export const FAULTS_OF_ENTRIES = FAULTS.filter(({ name }) => !/collection|copy the file/.test(name));

function changeOf(name: string): FleetChange {
  const found = CHANGES.find((change) => change.name === name);
  if (found === undefined) throw new Error(`there is no change "${name}"`);
  return found;
}

function any(name: string, apply: FleetChange['apply']): FleetChange {
  return { name, kind: 'any', apply };
}

function policy(name: string, apply: FleetChange['apply']): FleetChange {
  return { name, kind: 'policy', apply };
}

function approval(): object {
  return {
    name: 'sneaky',
    software: { platform: 'eos', version: BAD },
    start: '2025-01-01',
    device_types: ['t1', 't2'],
    object_tags: ['canary'],
  };
}

function anyFile({ files }: Fleet, pick: Pick): string {
  const paths = [...files.keys()].filter((path) => path.startsWith('inventory/'));
  return paths[pick(Math.max(paths.length, 1))] ?? 'inventory/any.yaml';
}

function fileFor(fleet: Fleet, pick: Pick): FleetFile {
  return fileAt(fleet, anyFile(fleet, pick));
}

function fileAt({ files }: Fleet, path: string): FleetFile {
  const file = files.get(path) ?? { collections: {}, raw: '' };
  files.set(path, file);
  return file;
}

function move({ files, links }: Fleet, from: string | undefined, to: string): void {
  const file = from === undefined ? undefined : files.get(from);
  if (from === undefined || file === undefined || files.has(to)) return;
  files.delete(from);
  files.set(to, file);
  for (const [path, target] of links) if (target === from) links.set(path, to);
}

function link({ files, links }: Fleet, target: string | undefined, path: string): void {
  if (target !== undefined && !files.has(path)) links.set(path, target);
}

/** Moves the victim's device, and the inventory items that name it, to another file. */
function moveVictim(fleet: Fleet, to: string): void {
  const path = findVictim(fleet);
  const from = path === undefined ? undefined : fleet.files.get(path);
  if (from === undefined || path === to) return;
  for (const [collection, isMoved] of [
    ['devices', isVictim],
    ['inventory_items', () => true],
  ] as const) {
    const list = from.collections[collection] ?? [];
    addTo(fileAt(fleet, to), collection, ...list.filter(isMoved));
    from.collections[collection] = list.filter((entry) => !isMoved(entry));
  }
}

function onVictimFile(fleet: Fleet, apply: (file: FleetFile) => void): void {
  const path = findVictim(fleet);
  const file = path === undefined ? undefined : fleet.files.get(path);
  if (file !== undefined) apply(file);
}

function changeVictim(fleet: Fleet, apply: (victim: Device) => void): void {
  onVictimFile(fleet, ({ collections }) => {
    for (const entry of collections['devices'] ?? []) if (isVictim(entry)) apply(entry as Device);
  });
}

/** Changes the entries that hold the planted software: the victim, its items, and items that name it. */
function onPlanted(fleet: Fleet, apply: (entry: Device) => void): void {
  changeVictim(fleet, (victim) => {
    const items = victim['inventory_items'] as Device[] | undefined;
    if (items === undefined) apply(victim);
    // One of the faults is an item that is no mapping.
    else for (const item of items.filter((one) => typeof one === 'object')) apply(item);
  });
  for (const { collections } of fleet.files.values())
    for (const item of (collections['inventory_items'] ?? []) as Device[])
      if (String(item['device']).startsWith(VICTIM_NAME)) apply(item);
}

function renameVictim(fleet: Fleet, name: string): void {
  changeVictim(fleet, (victim) => void (victim.name = name));
  onVictimFile(fleet, ({ collections }) => {
    for (const item of (collections['inventory_items'] ?? []) as { device: string }[]) item.device = name;
  });
}

function onCollection({ files }: Fleet, collection: string, apply: (list: unknown[]) => void): void {
  for (const [path, { collections }] of files) {
    const list = collections[collection];
    if (list === undefined || list.length === 0 || path.includes('/w.yaml') || path.includes('new.yaml')) continue;
    apply(list);
    return;
  }
}
