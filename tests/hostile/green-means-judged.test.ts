import { afterAll, describe, expect, it } from 'vitest';

import type { Files } from '../compare/git-repository.js';
import { check, CLEAN, removeAll, repositoryOf, result } from '../git/fleets.js';
import { sampled } from '../runs.js';

afterAll(removeAll);

const APPROVED = '4.28.3M';
const NOT_APPROVED = '4.32.1F';

/** A device, as an entry of a list of devices; `more` are further fields. */
function device(name: string, version: string | null = APPROVED, more = ''): string {
  const software = version === null ? '' : `, software_version: ${version}`;
  return `  - { name: ${name}, device_type: 7150-S64, role: leaf, platform: arista_eos${software}${more} }\n`;
}

function devices(...entries: readonly string[]): string {
  return `devices:\n${entries.join('')}`;
}

const [GOOD, BAD] = [device('late'), device('late', NOT_APPROVED)];
const ITEM = `, inventory_items: [{ name: psu, software_version: { platform: arista_eos, version: ${NOT_APPROVED} } }]`;
const BROKEN = 'foo: [\n';

/** An item that names its device, which has a tenant. */
function itemOfLate(version: string, more = ''): string {
  return `inventory_items: [{ device: late, name: psu, software_version: { platform: arista_eos, version: ${version} }${more} }]\n`;
}
const LATE_OF_LAB = `tenants: [lab]\n${devices(device('late', APPROVED, ', tenant: lab'))}`;

/** What an attack alters, on top of a clean fleet. */
interface Attack {
  readonly base?: Files;
  readonly head: Files;
  /** Words of the verdict or of a violation. */
  readonly says: RegExp;
}

const JUDGED = /software is not approved on 1 of/;
const NOT_JUDGED = /could not be judged|not judged/;

describe('an error elsewhere does not hide a device from a check of some paths', () => {
  const SITE = 'inventory/sites/a.yaml';
  const cases: Readonly<Record<string, Attack>> = {
    'a twin in another file': {
      head: { [SITE]: devices(BAD), 'inventory/z.yaml': devices(BAD) },
      says: NOT_JUDGED,
    },
    'a twin in a file that is read before': {
      head: { [SITE]: devices(BAD), 'inventory/a.yaml': devices(BAD) },
      says: NOT_JUDGED,
    },
    'a policy that cannot be read': {
      head: { [SITE]: devices(BAD), 'policies/eos.yaml': BROKEN },
      says: JUDGED,
    },
    'vocabulary that cannot be read': {
      head: { [SITE]: devices(BAD), 'inventory/fleet.yaml': `${String(CLEAN['inventory/fleet.yaml'])}${BROKEN}` },
      says: NOT_JUDGED,
    },
    'a version that is declared twice': {
      head: {
        [SITE]: devices(BAD),
        'inventory/z.yaml': `software_versions: [{ platform: arista_eos, version: ${NOT_APPROVED}, status: Active }]\n`,
      },
      says: JUDGED,
    },
    'a role that is declared twice': {
      head: { [SITE]: devices(BAD), 'inventory/z.yaml': 'roles: [leaf]\n' },
      says: JUDGED,
    },
    'an item that is declared twice': {
      head: {
        [SITE]: devices(device('late', APPROVED, ITEM)),
        'inventory/z.yaml': 'inventory_items: [{ device: late, name: psu }]\n',
      },
      says: NOT_JUDGED,
    },
    'the device moves out of the paths': {
      base: { [SITE]: devices(GOOD, device('other')) },
      head: { [SITE]: devices(device('other')), 'inventory/z.yaml': devices(BAD) },
      says: JUDGED,
    },
    'the only device moves out of the paths': {
      base: { [SITE]: devices(GOOD) },
      head: { [SITE]: 'tags: [spare]\n', 'inventory/z.yaml': devices(BAD) },
      says: JUDGED,
    },
    'the device moves out of the paths and gets an error': {
      base: { [SITE]: devices(GOOD, device('other')) },
      head: {
        [SITE]: devices(device('other')),
        'inventory/z.yaml': devices(device('late', NOT_APPROVED, ', bogus: 1')),
      },
      says: NOT_JUDGED,
    },
    'the device moves out of the paths and gets a tenant that is no text': {
      base: { [SITE]: devices(GOOD, device('other')) },
      head: {
        [SITE]: devices(device('other')),
        'inventory/z.yaml': devices(device('late', NOT_APPROVED, ', tenant: [lab]')),
      },
      says: NOT_JUDGED,
    },
    'the device moves out of the paths and gets another tenant': {
      base: { [SITE]: devices(GOOD, device('other')) },
      head: {
        [SITE]: devices(device('other')),
        'inventory/z.yaml': `tenants: [lab]\n${devices(device('late', NOT_APPROVED, ', tenant: lab'))}`,
      },
      says: JUDGED,
    },
    'an item of a device with a tenant moves out of the paths and gets an error': {
      base: { [SITE]: `${devices(device('other'))}${itemOfLate(APPROVED)}`, 'inventory/late.yaml': LATE_OF_LAB },
      head: {
        [SITE]: devices(device('other')),
        'inventory/late.yaml': LATE_OF_LAB,
        'inventory/z.yaml': itemOfLate(NOT_APPROVED, ', bogus: 1'),
      },
      says: NOT_JUDGED,
    },
    'an item moves out of the paths': {
      base: { [SITE]: devices(device('late', APPROVED, ITEM.replace(NOT_APPROVED, APPROVED))) },
      head: {
        [SITE]: devices(GOOD),
        'inventory/z.yaml': `inventory_items: [{ device: late, name: psu, software_version: { platform: arista_eos, version: ${NOT_APPROVED} } }]\n`,
      },
      says: JUDGED,
    },
  };
  it.each(sampled(Object.entries(cases), 3))('%s', async (_, { base, head, says }) => {
    const { directory } = repositoryOf(...(base === undefined ? [] : [{ ...CLEAN, ...base }]), { ...CLEAN, ...head });
    const { status, stdout } = await check(directory, [
      ...(base === undefined ? [] : ['--base', 'HEAD~1']),
      'inventory/sites',
    ]);
    expect(stdout).toMatch(says);
    expect(status).toBe(1);
  });
});

describe('--only-new shields nothing but the very same violation', () => {
  const FILE = 'inventory/x.yaml';
  const GRACE = 'grace_days: 30\n';
  const APPROVED_UNTIL = (end: string): string =>
    `validated_software: [{ name: old, software: ${NOT_APPROVED}, start: 2020-01-01, end: ${end}, device_types: [7150-S64] }]\n`;
  const MISTAKES = devices(...Array.from({ length: 1001 }, (_, index) => device(`n${index}`, APPROVED, ', bogus: 1')));
  const ENDED = `validated_software: [{ software: ${NOT_APPROVED}, start: 2020-01-01, end: 2026-06-30, device_types: [7150-S64] }]\n`;
  const cases: Readonly<Record<string, Attack>> = {
    'an item of a device that loses an undeclared tenant': {
      base: { 'inventory/x.yaml': devices(device('late', APPROVED, `, tenant: nobody${ITEM}`)) },
      head: { 'inventory/x.yaml': devices(device('late', APPROVED, ITEM)) },
      says: JUDGED,
    },
    'other software in an entry with an error': {
      base: { [FILE]: devices(device('late', APPROVED, ', bogus: 1')) },
      head: { [FILE]: devices(device('late', NOT_APPROVED, ', bogus: 1')) },
      says: NOT_JUDGED,
    },
    'another device in an entry with an error': {
      base: { [FILE]: devices(device('early', APPROVED, ', bogus: 1')) },
      head: { [FILE]: devices(device('late', NOT_APPROVED, ', bogus: 1')) },
      says: NOT_JUDGED,
    },
    'other software in a file that cannot be read': {
      base: { [FILE]: `${devices(GOOD)}${BROKEN}` },
      head: { [FILE]: `${devices(BAD)}${BROKEN}` },
      says: NOT_JUDGED,
    },
    'one more device in a file that cannot be read': {
      base: { [FILE]: `${devices(device('early'))}${BROKEN}` },
      head: { [FILE]: `${devices(device('early'), BAD)}${BROKEN}` },
      says: NOT_JUDGED,
    },
    'other software in both of two twins': {
      base: { [FILE]: devices(GOOD), 'inventory/y.yaml': devices(GOOD) },
      head: { [FILE]: devices(BAD), 'inventory/y.yaml': devices(BAD) },
      says: NOT_JUDGED,
    },
    'a third twin': {
      base: { [FILE]: devices(GOOD), 'inventory/y.yaml': devices(GOOD) },
      head: { [FILE]: devices(GOOD), 'inventory/y.yaml': devices(GOOD, BAD) },
      says: NOT_JUDGED,
    },
    'other software behind vocabulary that cannot be read': {
      base: {
        [FILE]: devices(device('late').replace('role: leaf', 'role: edge')),
        'inventory/v.yaml': `roles: [edge]\n${BROKEN}`,
      },
      head: {
        [FILE]: devices(BAD.replace('role: leaf', 'role: edge')),
        'inventory/v.yaml': `roles: [edge]\n${BROKEN}`,
      },
      says: NOT_JUDGED,
    },
    'another reason: the approval had ended, and is withdrawn now': {
      base: { [FILE]: devices(BAD), 'policies/old.yaml': ENDED },
      head: { [FILE]: devices(BAD) },
      says: JUDGED,
    },
    'days of grace that the end of an approval takes away': {
      base: { [FILE]: devices(BAD), 'fleetvet.yaml': GRACE, 'policies/old.yaml': APPROVED_UNTIL('2026-11-10') },
      head: { [FILE]: devices(BAD), 'fleetvet.yaml': GRACE, 'policies/old.yaml': APPROVED_UNTIL('2026-06-30') },
      says: JUDGED,
    },
    'days of grace that the config takes away': {
      base: { [FILE]: devices(BAD), 'fleetvet.yaml': GRACE, 'policies/old.yaml': APPROVED_UNTIL('2026-11-10') },
      head: { [FILE]: devices(BAD), 'policies/old.yaml': APPROVED_UNTIL('2026-11-10') },
      says: JUDGED,
    },
    'other software in a misspelled collection, behind the mistakes that are kept': {
      base: { [FILE]: `${MISTAKES}${devices(GOOD).replace('devices', 'device')}` },
      head: { [FILE]: `${MISTAKES}${devices(BAD).replace('devices', 'device')}` },
      says: NOT_JUDGED,
    },
    'other software that is not approved either': {
      base: {
        [FILE]: devices(BAD),
        'inventory/v.yaml': 'software_versions: [{ platform: arista_eos, version: 4.20.0F, status: Active }]\n',
      },
      head: {
        [FILE]: devices(device('late', '4.20.0F')),
        'inventory/v.yaml': 'software_versions: [{ platform: arista_eos, version: 4.20.0F, status: Active }]\n',
      },
      says: JUDGED,
    },
    'another device in the place of an invalid one': {
      base: { [FILE]: devices(device('early', NOT_APPROVED), GOOD) },
      head: { [FILE]: devices(device('early'), BAD) },
      says: JUDGED,
    },
    'an invalid device with another name': {
      base: { [FILE]: devices(device('early', NOT_APPROVED)) },
      head: { [FILE]: devices(BAD) },
      says: JUDGED,
    },
    'an invalid device with an error now': {
      base: { [FILE]: devices(BAD) },
      head: { [FILE]: devices(device('late', NOT_APPROVED, ', bogus: 1')) },
      says: NOT_JUDGED,
    },
    'an invalid item in another device': {
      base: { [FILE]: devices(device('early', APPROVED, ITEM), GOOD) },
      head: { [FILE]: devices(device('early'), device('late', APPROVED, ITEM)) },
      says: /software is not approved on 1 of/,
    },
    'a base that could not be read': {
      base: { [FILE]: 'devices:\n  - name: late\n   x: [\n' },
      head: { [FILE]: devices(BAD) },
      says: JUDGED,
    },
  };
  it.each(sampled(Object.entries(cases), 3))('%s', async (_, { base = {}, head, says }) => {
    const { directory } = repositoryOf({ ...CLEAN, ...base }, { ...CLEAN, ...head });
    const { status, stdout } = await check(directory, ['--base', 'HEAD~1', '--only-new']);
    expect(stdout).toMatch(says);
    expect(status).toBe(1);
  });

  it.each(
    Object.entries({
      'in another file': { 'inventory/y.yaml': devices(BAD) },
      'on another line': { [FILE]: `# moved\n\n${devices(BAD)}` },
      'with another comment': { [FILE]: devices(device('late', NOT_APPROVED, ', comments: moved')) },
    } satisfies Record<string, Files>),
  )('which is the same %s', async (_, head) => {
    const { directory } = repositoryOf({ ...CLEAN, [FILE]: devices(BAD) }, { ...CLEAN, ...head });
    expect((await check(directory, ['--base', 'HEAD~1', '--only-new'])).status).toBe(0);
  });
});

describe('a change that makes a device vanish is noticed', () => {
  const FILE = 'inventory/x.yaml';
  const REMOVED = 'subject-removed';
  /** Ways to hide the only device of {@link FILE}, and what names it, or its file. */
  const cases: readonly (readonly [how: string, head: Files, status: number, rules: readonly string[]])[] = [
    ['deleted', {}, 0, [REMOVED]],
    ['in a file with a dot', { 'inventory/.x.yaml': devices(BAD) }, 0, [REMOVED, 'file-not-read']],
    ['in a folder with a dot', { 'inventory/.x/x.yaml': devices(BAD) }, 0, [REMOVED, 'file-not-read']],
    ['in a file of another kind', { 'inventory/x.json': '{}' }, 0, [REMOVED, 'file-not-read']],
    ['outside of the inventory', { 'x.yaml': devices(BAD) }, 0, [REMOVED]],
    ['among the policies', { 'policies/x.yaml': devices(BAD) }, 1, ['misplaced-collection', 'subject-not-judged']],
    ['in a file with an extension in capitals', { 'inventory/x.YAML': devices(BAD) }, 1, ['software-invalid']],
    ['without a version', { [FILE]: devices(device('late', null)) }, 1, ['subject-not-judged']],
    ['with a version that is null', { [FILE]: devices(device('late', 'null')) }, 1, ['schema', 'subject-not-judged']],
    ['with an empty version', { [FILE]: devices(device('late', '""')) }, 1, ['schema', 'subject-not-judged']],
    ['in a comment', { [FILE]: `devices:\n#${BAD}` }, 0, [REMOVED]],
    ['in a file that is empty', { [FILE]: '' }, 0, [REMOVED]],
    [
      'in a file that is not text',
      { [FILE]: new Uint8Array([0, 255, 254]) },
      1,
      ['unreadable-file', 'subject-not-judged'],
    ],
    [
      'in a file that is not YAML',
      { [FILE]: `devices:\n  - name: late\n   x: [\n` },
      1,
      ['yaml-syntax', 'subject-not-judged'],
    ],
    ['in a text', { [FILE]: `comments: |\n  devices:\n  ${BAD}` }, 1, ['schema']],
    ['under another key', { [FILE]: devices(BAD).replace('devices', 'device') }, 1, ['schema']],
    ['under a key with a blank', { [FILE]: devices(BAD).replace('devices', '"devices "') }, 1, ['schema']],
    ['under a key with a letter that looks the same', { [FILE]: devices(BAD).replace('e', 'e\u0301') }, 1, ['schema']],
    ['in a key that is there twice', { [FILE]: `${devices(BAD)}devices: []\n` }, 1, ['yaml-syntax']],
    [
      'as a virtual machine',
      { [FILE]: `virtual_machines: [{ name: late, platform: arista_eos, software_version: ${NOT_APPROVED} }]\n` },
      0,
      [REMOVED],
    ],
  ];
  it.each(sampled(cases, 3))('%s', async (_, head, status, rules) => {
    const { directory } = repositoryOf({ ...CLEAN, [FILE]: devices(GOOD) }, { ...CLEAN, ...head });
    for (const args of sampled([[], ['--policy-from', 'base'], ['--only-new']], 3)) {
      const { diagnostics } = await result(directory, ['--base', 'HEAD~1', ...args]);
      const found = diagnostics.filter(({ change }) => change === 'new').map(({ rule }) => rule);
      if (args.length === 0) expect(found).toEqual(expect.arrayContaining([...rules]));
      expect((await check(directory, ['--base', 'HEAD~1', ...args])).status, args.join(' ')).toBe(status);
    }
  });

  it.each(
    Object.entries({
      'a device': [
        devices(device('late', APPROVED, ', tenant: lab, bogus: 1')),
        devices(GOOD, device('late', APPROVED, ', tenant: lab, bogus: 1')),
        'device "late"',
      ],
      'an item': [
        devices(device('late', APPROVED, ', inventory_items: [{ name: psu, bogus: 1 }]'), device('early')),
        devices(
          device('late', APPROVED, ', inventory_items: [{ name: psu, bogus: 1 }]'),
          device('early', APPROVED, ', inventory_items: [{ name: psu }]'),
        ),
        'inventory item "psu"',
      ],
    } satisfies Record<string, readonly [string, string, string]>),
  )('%s, though one of its name is left out before and after', async (_, [head, base, name]) => {
    const { directory } = repositoryOf({ ...CLEAN, [FILE]: base }, { ...CLEAN, [FILE]: head });
    const { diagnostics } = await result(directory, ['--base', 'HEAD~1']);
    const found = diagnostics.filter(({ rule }) => rule === REMOVED).map(({ message }) => message);
    expect(found).toEqual([`${name} is no longer part of the fleet`]);
  });

  it.each(
    Object.entries({
      'all devices are deleted': {
        ...CLEAN,
        'inventory/fleet.yaml': String(CLEAN['inventory/fleet.yaml']).replace(/^devices:[^]*/m, ''),
      },
      'the inventory is a file with a dot': Object.fromEntries(
        Object.entries(CLEAN).map(([file, text]) => [file.replace('inventory/fleet', 'inventory/.fleet'), text]),
      ),
      'no glob reads the inventory': { ...CLEAN, 'fleetvet.yaml': 'inventory: [elsewhere/**/*.yaml]\n' },
      'the inventory is excluded': { ...CLEAN, 'fleetvet.yaml': 'exclude: [inventory/fleet.yaml]\n' },
    } satisfies Record<string, Files>),
  )('nothing passes if %s', async (_, head) => {
    const { directory } = repositoryOf(CLEAN, head);
    for (const args of [[], ['--base', 'HEAD~1'], ['--base', 'HEAD~1', '--only-new']])
      expect((await check(directory, args)).status, args.join(' ')).toBe(1);
  });
});

describe('a line end that only some readers of YAML see', () => {
  const FILE = 'inventory/x.yaml';
  it.each([
    ['a carriage return', '\r', 'a carriage return alone ends this line'],
    ['a next line', '\u0085', 'U+0085'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a paragraph separator', '\u2029', 'U+2029'],
  ])('hides no device behind a comment: %s', async (_, end, says) => {
    const head = { ...CLEAN, [FILE]: `${devices(device('other'))}# note${end}${BAD}` };
    const { directory } = repositoryOf({ ...CLEAN, [FILE]: `${devices(device('other'))}# note${end}\n` }, head);
    for (const args of [[], ['--base', 'HEAD~1', '--only-new', '--policy-from', 'base']]) {
      const { status, stdout } = await check(directory, [...args, '-f', 'json']);
      expect(status).toBe(1);
      expect(stdout).toMatch(new RegExp(`"rule":"yaml-syntax"[^\n]*${says.replace('+', '\\+')}`));
    }
  });

  it.each([
    ['behind quotes in a comment', '# "\u2028  - { name: late, software_version: "x" }'],
    ['behind a quote in plain text', "comments: it's a \u2028  - { name: 'late' }"],
    ['behind quoted text', 'comments: "x" # y\u2028  - { name: late }'],
  ])('is found %s', async (_, line) => {
    const { directory } = repositoryOf({ ...CLEAN, [FILE]: `${devices(device('other'))}    ${line}\n` });
    const { diagnostics } = await result(directory, []);
    expect(diagnostics.map(({ message }) => message).join()).toContain('the character U+2028 ends this line');
  });

  it('is allowed in quoted text', async () => {
    const text = `comments: 'it''s\u2028b: c', asset_tag: "a \\"# b\u2028c: d", `;
    const other = device('other').replace('device_type', `${text}device_type`);
    const { directory } = repositoryOf({ ...CLEAN, [FILE]: devices(other) });
    expect((await check(directory, [])).status).toBe(0);
  });

  it('is allowed where no entry could follow', async () => {
    const text = `${devices(device('other'))}# note\u0085 more\u2028\r\n`;
    const { directory } = repositoryOf({ ...CLEAN, [FILE]: text.replaceAll(/(?<!\r)\n/g, '\r\n') });
    expect((await check(directory, [])).status).toBe(0);
  });
});
