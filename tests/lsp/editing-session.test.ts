// An editor's session with the real server over stdio, on a copy of the demo fleet: each step has its expected answer.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Location } from 'vscode-languageserver/node';

import { type Editor, startEditor } from './editor.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SITE = 'inventory/sites/ams01.yaml';
const POLICY = 'policies/arista_eos.yaml';
const VERSIONS = 'inventory/software/arista_eos.yaml';
const VOCABULARY = 'inventory/vocabulary.yaml';
const CONFIG = 'fleetvet.yaml';
const WAIVERS = 'policies/waivers.yaml';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-lsp-')));
for (const part of ['inventory', 'policies', 'fleetvet.yaml'])
  cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
const onDisk = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const save = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor([folder], { args: ['--as-of', '2026-11-21'] });
});
afterAll(async () => {
  expect(await editor.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const text = (message: Diagnostic['message']): string => (typeof message === 'string' ? message : message.value);
const messages = (file: string): string =>
  editor
    .diagnostics(file)
    .map((one) => text(one.message))
    .join('\n');
const find = (file: string, words: string): Diagnostic | undefined =>
  editor.diagnostics(file).find(({ message }) => text(message).includes(words));

describe('an editing session', { timeout: 30_000 }, () => {
  const site = onDisk(SITE);
  const policy = onDisk(POLICY);

  describe('diagnostics', () => {
    it('are those of the whole check, also of files that are not open', async () => {
      await editor.until(() => editor.rulesIn(SITE).length > 0 && editor.rulesIn(POLICY).length > 0);
      expect(editor.rulesIn(SITE)).toContain('approval-expiring');
      expect(editor.rulesIn(POLICY)).toContain('validated-software-unused');
    });

    it.each([
      ['a role that does not exist', site.replace('role: leaf\n', 'role: laef\n'), 'unresolved-reference'],
      ['a number for a version', site.replace('4.32.4M # of', '17.10 # of'), 'schema'],
      ['another spelling of a version', site.replace('4.32.4M # of', '4.32.4m # of'), 'unresolved-reference'],
      ['a version that is not approved', site.replace('4.32.4M # of', '4.34.2F # of'), 'software-invalid'],
      ['a device that is declared twice', site.replace('ams01-spine-02', 'ams01-spine-01'), 'duplicate-object'],
      ['YAML that is broken', site.replace('role: leaf\n', 'role: [leaf\n'), 'yaml-syntax'],
      ['a missing field', site.replace('    role: spine\n', ''), 'schema'],
    ])('follow a text that is not saved: %s', async (_what, text, rule) => {
      await editor.type(SITE, text);
      await editor.until(() => editor.rulesIn(SITE).includes(rule));
      await editor.type(SITE, site);
      await editor.until(() => !editor.rulesIn(SITE).includes(rule));
    });

    it('lead from an error to what is not judged because of it, and back', async () => {
      const versions = onDisk(VERSIONS);
      await editor.type(VERSIONS, versions.replace('version: 4.34.2F', 'version: 17.10'));
      await editor.type(SITE, site.replace('4.32.4M # of', '"17.10" # of'));
      await editor.until(
        () => editor.rulesIn(VERSIONS).includes('schema') && editor.rulesIn(SITE).includes('subject-not-judged'),
      );
      expect(find(VERSIONS, 'must be text')?.relatedInformation).toMatchObject([
        { message: 'device "ams01-spine-01" is not judged because of this', location: { uri: editor.uriOf(SITE) } },
      ]);
      expect(find(SITE, 'could not be judged')).toMatchObject({
        severity: DiagnosticSeverity.Hint,
        relatedInformation: expect.arrayContaining([
          expect.objectContaining({ location: expect.objectContaining({ uri: editor.uriOf(VERSIONS) }) }),
        ]),
      });
      await editor.type(VERSIONS, versions);
      await editor.type(SITE, site);
      await editor.until(
        () => !editor.rulesIn(VERSIONS).includes('schema') && !editor.rulesIn(SITE).includes('subject-not-judged'),
      );
      await editor.closeFile(VERSIONS);
    });

    it('leave out what has an error of its own', async () => {
      await editor.type(SITE, site.replace('role: leaf\n', 'role: laef\n'));
      await editor.until(() => editor.rulesIn(SITE).includes('unresolved-reference'));
      expect(editor.rulesIn(SITE)).not.toContain('subject-not-judged');
      await editor.type(SITE, site);
      await editor.until(() => !editor.rulesIn(SITE).includes('unresolved-reference'));
    });

    it('fade waived violations, and say until when', async () => {
      await editor.type(SITE, site.replace('4.32.4M # of', '4.34.2F # of'));
      save(
        WAIVERS,
        'waivers:\n  - { reason: Trial of the new release, until: 2026-12-31, devices: [ams01-spine-01] }\n',
      );
      await editor.until(() => messages(SITE).includes('waived until 2026-12-31'));
      expect(find(SITE, 'waived until')).toMatchObject({
        code: 'software-invalid',
        severity: DiagnosticSeverity.Hint,
        tags: [DiagnosticTag.Unnecessary],
        message: expect.stringContaining('Trial of the new release'),
      });
      rmSync(path.join(folder, WAIVERS));
      await editor.until(() => find(SITE, '4.34.2F')?.severity === DiagnosticSeverity.Error);
      await editor.type(SITE, site);
      await editor.until(() => !editor.rulesIn(SITE).includes('software-invalid'));
    });
  });

  describe('files', () => {
    const NEW = 'inventory/sites/lon03.yaml';
    const one =
      'devices:\n  - { name: lon03-leaf-01, device_type: DCS-7050SX3-48YC8, role: leaf, platform: arista_eos, software_version: 4.34.2F }\n';

    it('that are new on the disk are checked', async () => {
      save(NEW, one);
      await editor.until(() => editor.rulesIn(NEW).includes('software-invalid'));
    });

    it('that change on the disk are checked again', async () => {
      save(NEW, one.replace('4.34.2F', '4.32.4M'));
      await editor.until(() => !editor.rulesIn(NEW).includes('software-invalid'));
    });

    it('that are renamed on the disk take their diagnostics along', async () => {
      save(NEW, one);
      await editor.until(() => editor.rulesIn(NEW).includes('software-invalid'));
      const to = 'inventory/sites/lon04.yaml';
      renameSync(path.join(folder, NEW), path.join(folder, to));
      await editor.until(() => editor.rulesIn(to).includes('software-invalid') && editor.rulesIn(NEW).length === 0);
      renameSync(path.join(folder, to), path.join(folder, NEW));
      await editor.until(() => editor.rulesIn(to).length === 0 && editor.rulesIn(NEW).length > 0);
    });

    it('that are deleted on the disk lose their diagnostics', async () => {
      rmSync(path.join(folder, NEW));
      await editor.until(() => editor.rulesIn(NEW).length === 0);
    });

    it('that are open and not saved yet are checked', async () => {
      await editor.type(NEW, one);
      await editor.until(() => editor.rulesIn(NEW).includes('software-invalid'));
      await editor.closeFile(NEW);
      await editor.until(() => editor.rulesIn(NEW).length === 0);
    });

    it('that are closed without saving count as they are on the disk', async () => {
      await editor.type(POLICY, policy.replace('4.32.4M', '4.99.9M'));
      await editor.until(() => editor.rulesIn(POLICY).includes('unresolved-reference'));
      await editor.closeFile(POLICY);
      await editor.until(() => !editor.rulesIn(POLICY).includes('unresolved-reference'));
    });

    it('that machines write are checked with what should run', async () => {
      const SEEN = 'observed/ansible.yaml';
      const seen = (version: string): string =>
        `observed_software:\n  - { device: ams01-spine-01, version: ${version}, seen: 2026-11-20 }\n`;
      save(SEEN, seen('4.34.2F'));
      await editor.until(() => editor.rulesIn(SITE).includes('software-drift'));
      expect(find(SITE, 'should run arista_eos 4.32.4M and runs 4.34.2F')?.relatedInformation).toMatchObject([
        { message: 'seen on 2026-11-20', location: { uri: editor.uriOf(SEEN) } },
      ]);
      await editor.type(SEEN, seen('17.10'));
      await editor.until(() => editor.rulesIn(SEEN).includes('schema'));
      await editor.type(SEEN, seen('4.32.4M'));
      await editor.until(() => !editor.rulesIn(SITE).includes('software-drift') && editor.rulesIn(SEEN).length === 0);
      await editor.closeFile(SEEN);
      rmSync(path.join(folder, SEEN));
      await editor.until(() => !editor.rulesIn(SITE).includes('software-drift'));
    });

    it('that are of no fleet are left alone', async () => {
      await editor.type('/nowhere/docker-compose.yaml', 'services: [');
      expect(await editor.labels('/nowhere/docker-compose.yaml', 'services: [')).toEqual([]);
      await editor.closeFile('/nowhere/docker-compose.yaml');
    });
  });

  describe('the config', () => {
    const config = onDisk(CONFIG);

    it('decides as it is typed', async () => {
      await editor.type(CONFIG, config.replace('software-not-preferred: notice', 'software-not-preferred: error'));
      await editor.until(() => find(SITE, 'is preferred for it')?.severity === DiagnosticSeverity.Error);
      await editor.type(CONFIG, config);
      await editor.until(() => find(SITE, 'is preferred for it')?.severity === DiagnosticSeverity.Information);
    });

    it('shows its own mistakes, and its decisions after the fix', async () => {
      await editor.type(CONFIG, `${config}\nexpiring_within_days: soon\n`);
      await editor.until(() => messages(CONFIG).includes('expiring_within_days'));
      await editor.type(CONFIG, config);
      await editor.until(() => messages(CONFIG) === '' && editor.rulesIn(SITE).includes('approval-expiring'));
    });

    it('is read when it changes on the disk', async () => {
      await editor.closeFile(CONFIG);
      save(CONFIG, `${config}  approval-expiring: "off"\n`);
      await editor.until(() => !editor.rulesIn(SITE).includes('approval-expiring'));
      save(CONFIG, config);
      await editor.until(() => editor.rulesIn(SITE).includes('approval-expiring'));
    });
  });

  describe('completion', () => {
    it.each([
      ['role: |', ['border', 'leaf', 'spine']],
      ['role: l|', ['leaf']],
      ['tenant: |', ['corporate', 'payments', 'retail']],
      ['location: A|', ['AMS01']],
      ['platform: arista|', ['arista_eos', 'arista_aboot']],
      ['device_type: DCS-7050CX|', ['DCS-7050CX3-32S']],
      ['tags: [can|', ['canary']],
      ['software_version: { platform: arista_aboot, version: |', ['7.1.3', '7.2.2']],
      ['software_version: 4.32.4M\n    platform: arista_eos\n    software_image_files: [EOS|', ['EOS64-4.32.4M.swi']],
    ])('of %j', async (line, expected) => {
      const typed = `  - name: new\n    ${line.replace('|', '')}`;
      await editor.type(SITE, `${site}\n${typed}`);
      expect(await editor.labels(SITE, typed)).toEqual(expect.arrayContaining(expected));
    });

    it('of versions gives those of the platform of the device, approved ones first', async () => {
      const device =
        '  - name: new\n    platform: arista_eos\n    role: leaf\n    device_type: DCS-7050SX3-48YC8\n    software_version: ';
      await editor.type(SITE, `${site}\n${device}`);
      const found = await editor.labels(SITE, device);
      expect(found[0]).toBe('4.32.4M');
      expect(found).toContain('4.34.2F');
      expect(found).not.toContain('17.12.04');
    });

    it('of names in the policy', async () => {
      await editor.type(POLICY, policy.replace('device_roles: [leaf, spine]', 'device_roles: [leaf, bo'));
      expect(await editor.labels(POLICY, 'device_roles: [leaf, bo')).toEqual(['border']);
      await editor.type(POLICY, policy);
      await editor.type(SITE, site);
    });
  });

  describe('hover', () => {
    it.each([
      ['a device', SITE, 'name: ams01-leaf-06', 'arista_eos 4.31.6M is **valid** until 2026-11-30'],
      ['the version that a device runs', SITE, 'software_version: 4.31.6M', 'Runs on (1 entry): ams01-leaf-06'],
      ['a record', POLICY, 'name: eos-800g-spines', 'Matches: none'],
      ['a record that matches', POLICY, 'name: eos-canary', 'ams01-leaf-05'],
      ['a device that a record names', POLICY, 'devices: [ams01-leaf-06', 'is **valid** until 2026-11-30'],
    ])('tells about %s', async (_what, file, words, expected) => {
      expect(await editor.hover(file, words)).toContain(expected);
    });

    it('reports a device that is not judged', async () => {
      await editor.type(SITE, site.replace('role: leaf\n', 'role: laef\n'));
      expect(await editor.hover(SITE, 'name: ams01-leaf-01')).toContain('Not judged');
      await editor.type(SITE, site);
    });

    it('is silent if nothing is named', async () => {
      expect(await editor.hover(SITE, 'devices:')).toBe('');
    });
  });

  describe('definitions and references', () => {
    const definition = async (file: string, words: string): Promise<readonly string[]> =>
      editor.places(await editor.ask<Location[]>('definition', file, words));
    const references = async (file: string, words: string, includeDeclaration = false): Promise<readonly string[]> =>
      editor.places(await editor.ask<Location[]>('references', file, words, { context: { includeDeclaration } }));
    const lineOf = (file: string, words: string): string =>
      `${file}:${editor.textOf(file).slice(0, editor.textOf(file).indexOf(words)).split('\n').length}`;

    it.each([
      ['a role', SITE, 'role: lea', VOCABULARY, '- leaf'],
      ['a version', POLICY, 'software: 4.32.4', VERSIONS, 'version: 4.32.4M'],
      ['a device', POLICY, 'devices: [ams01-leaf-06', SITE, 'name: ams01-leaf-06'],
    ])('lead from a use of %s to its declaration', async (_what, file, words, to, declared) => {
      expect(await definition(file, words)).toEqual([lineOf(to, declared)]);
    });

    it('list who refers to a version', async () => {
      const files = (await references(POLICY, 'software: 4.32.4')).map((one) => one.replace(/:\d+$/, ''));
      expect(files).toEqual(expect.arrayContaining([SITE, POLICY]));
      expect(files).not.toContain(VERSIONS);
    });

    it('list the record and the declaration of a device, and of no other one', async () => {
      expect(await references(SITE, 'name: ams01-leaf-06', true)).toEqual(
        [lineOf(POLICY, '[ams01-leaf-06]'), lineOf(SITE, 'name: ams01-leaf-06')].sort(),
      );
    });

    it('distinguish items of one name by their device', async () => {
      const file = 'policies/acacia_400zr.yaml';
      const found = await references(file, 'device: fra02-border-01, name: Ethernet33', true);
      expect(found).toHaveLength(2);
      expect(found).toContain(lineOf(file, 'device: fra02-border-01'));
      expect(found).not.toContain(lineOf(file, 'device: fra02-border-02'));
    });
  });

  describe('rename', () => {
    it('gives the range and the name first', async () => {
      expect(await editor.ask('prepareRename', SITE, 'role: lea')).toMatchObject({ placeholder: 'leaf' });
      expect(await editor.ask('prepareRename', SITE, 'devices:')).toBeNull();
    });

    it('of a role changes every file, and the check finds nothing new', async () => {
      const before = messages(SITE);
      const changed = await editor.rename(SITE, 'role: lea', 'access-leaf');
      expect(Object.keys(changed)).toEqual(expect.arrayContaining([SITE, POLICY, VOCABULARY]));
      for (const [file, text] of Object.entries(changed)) await editor.type(file, text);
      expect(await editor.hover(SITE, 'role: access')).toContain('role access-leaf');
      expect(messages(SITE)).toBe(before);
      for (const file of Object.keys(changed)) {
        await editor.type(file, onDisk(file));
        if (file !== SITE && file !== POLICY) await editor.closeFile(file);
      }
    });

    it('of a version quotes what YAML would read as a number', async () => {
      const changed = await editor.rename(POLICY, 'software: 4.32.4', '17.10');
      expect(changed[POLICY]).toContain('software: "17.10"');
      expect(changed[SITE]).toContain('software_version: "17.10" # of');
    });

    it('of a device keeps flow lists as they are', async () => {
      const changed = await editor.rename(SITE, 'name: ams01-leaf-06', 'leaf, 6');
      expect(changed[POLICY]).toContain('devices: ["leaf, 6"]');
      expect(changed[SITE]).toContain('name: "leaf, 6"');
    });

    it('of an item touches the one of its device only', async () => {
      const changed = await editor.rename(
        'policies/acacia_400zr.yaml',
        'device: fra02-border-01, name: Ether',
        'Optic 1',
      );
      expect(changed['policies/acacia_400zr.yaml']).toMatch(
        /fra02-border-01, name: Optic 1 \}[^]*fra02-border-02, name: Ethernet33/,
      );
    });

    it.each([
      [
        'a name that is taken',
        'spine',
        /cannot rename: role "spine" is already declared in inventory\/vocabulary.yaml:\d+/,
      ],
      ['an empty name', '', /cannot be empty/],
      ['blanks around a name', ' x', /begin or end with a space/],
      ['a name that is too long', 'x'.repeat(256), /at most 255 characters/],
      ['a line break', 'a\nb', /no line breaks/],
    ])('refuses %s', async (_what, name, message) => {
      await expect(editor.rename(SITE, 'role: lea', name)).rejects.toThrow(message);
    });

    it('refuses a name in an anchor', async () => {
      await editor.type(SITE, site.replace('role: leaf\n', 'role: &r leaf\n').replace('role: leaf\n', 'role: *r\n'));
      await expect(editor.rename(VOCABULARY, '- leaf', 'x')).rejects.toThrow(/anchor &r|alias \*r/);
      await editor.type(SITE, site);
    });

    it('refuses where there is no name', async () => {
      await expect(editor.rename(SITE, 'devices:', 'x')).rejects.toThrow('there is no name here');
    });
  });

  describe('symbols', () => {
    it('of a file are its entries, items below their device', async () => {
      const symbols = await editor.ask<{ name: string; children: { name: string }[] }[]>(
        'documentSymbol',
        SITE,
        'devices',
      );
      expect(symbols.map(({ name }) => name)).toContain('ams01-leaf-05');
      const border = symbols.find(({ name }) => name === 'ams01-border-02');
      expect(border?.children.map(({ name }) => name)).toContain('Supervisor 2');
    });

    it('of the folder are found by a part of their name', async () => {
      const found = await editor.connection.sendRequest<{ name: string }[]>('workspace/symbol', { query: 'CANARY' });
      expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['canary', 'eos-canary']));
    });
  });

  describe('quick fixes', () => {
    it.each([
      ['role: leaf\n', 'role: laef\n', ['Write leaf', 'Declare the role laef']],
      ['4.32.4M # of', '4.32.4m # of', ['Write 4.32.4M']],
      ['4.32.4M # of', '17.10 # of', ['Write "17.10"']],
    ])('for %j written as %j', async (right, wrong, expected) => {
      await editor.type(SITE, site.replace(right, wrong));
      expect(await editor.titles(SITE, wrong.replace(' # of', '').trimEnd())).toEqual(expected);
      await editor.type(SITE, site);
    });

    it('are empty if all is well', async () => {
      expect(await editor.titles(SITE, 'role: spine')).toEqual([]);
    });
  });

  it('ends with the diagnostics that it began with', async () => {
    const begun = await startEditor([folder], { args: ['--as-of', '2026-11-21'] });
    await begun.until(() => begun.rulesIn(SITE).length > 0 && begun.rulesIn(POLICY).length > 0);
    await editor.until(() => editor.rulesIn(SITE).length === begun.rulesIn(SITE).length);
    for (const file of [SITE, POLICY, VOCABULARY, VERSIONS, CONFIG])
      expect(editor.diagnostics(file), file).toEqual(begun.diagnostics(file));
    expect(await begun.stop()).toBe(0);
  });
});
