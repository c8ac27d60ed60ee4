import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { inMemory } from '../../src/files/memory.js';
import { check as checkSource } from '../../src/check/check.js';
import { git, type GitRepository } from '../compare/git-repository.js';
import {
  check,
  CLEAN,
  diff,
  removeAll,
  repositoryOf,
  type Result,
  result,
  temporaryDirectory,
  unapproved,
} from '../git/fleets.js';
import { sampled } from '../runs.js';
import { writeFiles } from '../write-files.js';

afterAll(removeAll);

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;
const SECRET = 'SECRET_TOKEN';
const DEVICES = unapproved(SECRET);

/** The files that a result says were not read, with the reasons. */
function notRead({ diagnostics }: Pick<Result, 'diagnostics'>): Readonly<Record<string, string>> {
  const found = diagnostics.filter(({ rule, change }) => rule === 'file-not-read' && change !== 'fixed');
  return Object.fromEntries(found.map(({ location, message }) => [location.file, message]));
}

/** A clean fleet in a repository, with more files that are committed with it. */
function fleetWith(files: Readonly<Record<string, string>>): GitRepository {
  return repositoryOf({ ...CLEAN, ...files });
}

describe('a file that no glob reads is named', () => {
  const names: readonly (readonly [what: string, file: string, reason: string])[] = [
    ['another extension', 'inventory/devices.json', 'the extension ".json"'],
    ['an extension behind that of YAML', 'inventory/devices.yaml.txt', 'the extension ".txt"'],
    ['a backup', 'inventory/devices.yaml.bak', 'the extension ".bak"'],
    ['a backup of an editor', 'inventory/devices.yml~', 'the extension ".yml~"'],
    ['a document only by its extension', 'inventory/devices.yaml.md', 'the extension ".md"'],
    ['a picture only by its extension', 'policies/eos.yml.png', 'the extension ".png"'],
    ['an extension with a letter of another alphabet', 'inventory/devices.y\u0430ml', 'U+0430'],
    ['no extension', 'inventory/devices', 'no extension'],
    ['a name that is an extension', 'inventory/.yaml', 'begins with a dot'],
    ['a name with a dot', 'inventory/.devices.yaml', 'begins with a dot'],
    ['a document with a dot', 'inventory/.readme.md', 'begins with a dot'],
    ['a folder with a dot', 'inventory/.x/devices.yaml', 'the folder "inventory/.x" begins with a dot'],
    ['a folder in a folder with a dot', 'inventory/sites/.x/y/devices.yaml', 'the folder "inventory/sites/.x"'],
    ['a README in disguise', 'inventory/README.yaml.txt', 'the extension ".txt"'],
    ['the policies', 'policies/eos.json', 'the extension ".json"'],
    ['what was observed', 'observed/run.csv', 'the extension ".csv"'],
  ];
  it.each(sampled(names, 3))('%s', async (_, file, reason) => {
    const { directory } = fleetWith({ [file]: DEVICES });
    const { status, stdout } = await check(directory, ['-f', 'json']);
    expect(status).toBe(0);
    const named = notRead(JSON.parse(stdout) as Result);
    expect(Object.keys(named)).toEqual([file]);
    expect(named[file]).toContain(`${file} is not read: `);
    expect(named[file]).toContain(reason);
  });

  it.skipIf(isWindows || process.platform === 'darwin').each([
    ['another case', 'Inventory/x.yaml', '"Inventory", and the config reads "inventory"'],
    ['a letter of another alphabet', 'inventor\u0443/a/x.yaml', '"y" is U+0443 in one and U+0079 in the other'],
    ['a blank at its end', 'policies /x.yaml', 'the config reads "policies"'],
    ['a zero-width space', 'inventory\u200b/x.json', 'the config reads "inventory"'],
  ])('in a folder with %s', async (_, file, reason) => {
    const { directory } = repositoryOf(CLEAN, { ...CLEAN, [file]: DEVICES, 'Inventory/README.md': '' });
    for (const args of [[], ['--base', 'HEAD~1', '--policy-from', 'base']]) {
      const named = notRead(await result(directory, args));
      expect(Object.keys(named)).toEqual([file]);
      expect(named[file]).toContain(reason);
    }
  });

  it.skipIf(isWindows).each([
    ['a blank', ' '],
    ['a tab', '\t'],
    ['a line end', '\n'],
    ['a no-break space', '\u00a0'],
    ['a zero-width space', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['a variation selector', '\ufe0f'],
    ['a tag', '\u{e0061}'],
  ])('with %s at its end', async (_, end) => {
    const file = `inventory/devices.yaml${end}`;
    const { directory } = fleetWith({ [file]: DEVICES });
    const named = notRead(await result(directory, []));
    expect(named[file]).toContain('its name ends with a space or an invisible character');
    const { stdout } = await check(directory, []);
    expect(stdout).not.toMatch(/[\t\u00ad\u200b\ufe0f]|\udb40/);
  });

  it('below the folder of a glob that reads fewer', async () => {
    const { directory } = fleetWith({
      'fleetvet.yaml': 'inventory: [inventory/*.yaml, inventory/sites/ams.yaml]\n',
      'inventory/sites/ams.yaml': 'devices: []\n',
      'inventory/sites/fra.yaml': DEVICES,
      'inventory/more.yml': DEVICES,
      'elsewhere/devices.json': DEVICES,
    });
    expect(notRead(await result(directory, []))).toEqual({
      'inventory/more.yml': 'inventory/more.yml is not read: no glob in the config matches it',
      'inventory/sites/fra.yaml': 'inventory/sites/fra.yaml is not read: no glob in the config matches it',
    });
  });

  it('where globs read from the root, if it looks like YAML', async () => {
    const { directory } = fleetWith({
      'fleetvet.yaml': 'inventory: ["{inventory,more}/*.yaml", "**/*.yaml"]\n',
      'devices.yml': DEVICES,
      'sites/.devices.yaml': DEVICES,
      'sites/notes.txt': DEVICES,
      'more/notes.txt': DEVICES,
      '.github/workflows/ci.yml': 'on: push\n',
      '.pre-commit-config.yaml': 'repos: []\n',
      'package.json': '{}\n',
    });
    expect(Object.keys(notRead(await result(directory, [])))).toEqual([
      'devices.yml',
      'more/notes.txt',
      'sites/.devices.yaml',
    ]);
  });

  it('of a source in memory, too', async () => {
    const files = { ...CLEAN, 'inventory/devices.json': DEVICES } as Readonly<Record<string, string>>;
    const { diagnostics } = await checkSource({ source: inMemory(files), asOf: '2026-11-21' });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['file-not-read']);
  });

  it('and the others of its kind in one diagnostic, if there are many', async () => {
    const many = Array.from({ length: 30 }, (_, index) => [`inventory/sites/d${index + 10}.csv`, DEVICES]);
    const hidden = Array.from({ length: 30 }, (_, index) => [`inventory/.x/${index + 10}/d.yaml`, DEVICES]);
    const { directory } = fleetWith(Object.fromEntries([...many, ...hidden]) as Record<string, string>);
    expect(Object.values(notRead(await result(directory, [])))).toEqual([
      '30 files in inventory/.x are not read (10/d.yaml, 11/d.yaml, 12/d.yaml and 27 more): the name of the folder "inventory/.x" begins with a dot',
      '30 files in inventory/sites are not read (d10.csv, d11.csv, d12.csv and 27 more): no glob in the config matches the extension ".csv"',
    ]);
  });

  it('one by one for people, in one list', async () => {
    const { directory } = fleetWith(
      Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`inventory/${name}.json`, DEVICES])),
    );
    const { stdout } = await check(directory, []);
    expect(stdout).toContain(
      'notice file-not-read  files are not read at 5 places: inventory/a.json, inventory/b.json, inventory/c.json, inventory/d.json and inventory/e.json',
    );
  });
});

describe('a file of another kind', () => {
  it.each([
    ['documents', ['README', 'README.md', 'readme.txt', 'LICENSE', 'CHANGELOG.md', 'conventions.md', 'plan.pdf']],
    ['pictures', ['rack.png', 'Rack.JPG', 'topology.svg', 'topology.drawio']],
    ['settings of Git', ['.gitkeep', '.gitignore', '.gitattributes', 'CODEOWNERS']],
    [
      'settings of editors and linters',
      ['.editorconfig', '.yamllint', '.yamllint.yaml', '.prettierrc.yaml', '.DS_Store'],
    ],
    ['what this program left over', ['.fleetvet-0123456789abcdef.tmp']],
  ])('is not: %s', async (_, names) => {
    const files = names.flatMap((name) => [`inventory/${name}`, `policies/sub/${name}`]);
    const { directory } = fleetWith(Object.fromEntries(files.map((file) => [file, 'x: [\n'])));
    expect(notRead(await result(directory, []))).toEqual({});
  });

  it('nor is one that is excluded, or lies in no folder of the fleet', async () => {
    const { directory } = fleetWith({
      'fleetvet.yaml': 'exclude: ["inventory/*.bak", "**/.cache/**"]\n',
      'inventory/devices.bak': DEVICES,
      'inventory/.cache/devices.yaml': DEVICES,
      'devices.yaml': DEVICES,
      'docs/devices.yaml.txt': DEVICES,
    });
    expect(notRead(await result(directory, []))).toEqual({});
  });

  it.each([
    ['off', 0, 0],
    ['warning', 0, 1],
    ['error', 1, 1],
  ])('is up to the config: %s', async (severity, status, count) => {
    const { directory } = fleetWith({
      'fleetvet.yaml': `rules: { file-not-read: ${severity} }\n`,
      'inventory/devices.json': DEVICES,
    });
    const run = await check(directory, ['-f', 'json']);
    expect(run.status).toBe(status);
    expect(Object.keys(notRead(JSON.parse(run.stdout) as Result))).toHaveLength(count);
  });
});

describe.skipIf(isWindows)('what is not a regular file', () => {
  /** A fleet beside a secret, with a link in it. */
  function linkTo(target: string, at: string): string {
    const repository = fleetWith({ '.env': SECRET, 'inventory/spare.yaml': 'devices: []\n' });
    writeFileSync(path.join(repository.directory, '.git', 'description'), SECRET);
    mkdirSync(path.dirname(path.join(repository.directory, at)), { recursive: true });
    symlinkSync(target, path.join(repository.directory, at));
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message=a link');
    return repository.directory;
  }
  const outside = path.join(temporaryDirectory(), 'secret.yaml');
  writeFileSync(outside, `${SECRET}: 1\n`);

  it.each([
    ['outside', outside, 'inventory/link.txt'],
    ['outside, with the extension of YAML', outside, 'inventory/link.yaml'],
    ['outside, with a dot', outside, 'inventory/.link.yaml'],
    ['to Git', '../.git/description', 'inventory/link'],
    ['to Git, with the extension of YAML', '../.git/description', 'policies/link.yml'],
    ['to a hidden file', '../.env', 'observed/link.csv'],
    ['to nothing', 'nowhere', 'inventory/link.json'],
    ['to itself', 'link.json', 'inventory/link.json'],
    ['to a folder', '..', 'inventory/sites'],
    ['to a folder, with a dot', '..', 'inventory/.sites'],
    ['to a folder outside', path.dirname(outside), 'inventory/sites'],
    ['to a device', '/dev/zero', 'inventory/zero'],
    ['instead of an area', '.', 'observed'],
  ])('is named where it is a link %s', async (_, target, at) => {
    const directory = linkTo(target, at);
    for (const format of ['json', 'pretty', 'sarif', 'github', 'markdown', 'html', 'gitlab', 'junit']) {
      const { stdout, stderr, status } = await check(directory, ['-f', format, '--no-group']);
      expect(status).toBeLessThan(2);
      expect(stdout + stderr).not.toContain(SECRET);
      if (format === 'json') {
        const named = notRead(JSON.parse(stdout) as Result);
        expect(Object.keys(named)).toEqual([at]);
        expect(named[at]).toContain('it is a symbolic link');
      }
    }
    expect(Object.keys(notRead(await result(directory, ['--base', 'HEAD'])))).toEqual([at]);
  });

  it('is read if it is a link to a file of the fleet', async () => {
    for (const at of ['inventory/link.yaml', 'inventory/link.json'])
      expect(notRead(await result(linkTo('spare.yaml', at), []))).toEqual({});
  });

  it('is named if it is a pipe that no glob reads', async () => {
    const { directory } = fleetWith({});
    expect(spawnSync('mkfifo', [path.join(directory, 'inventory', 'pipe')]).status).toBe(0);
    expect(notRead(await result(directory, []))['inventory/pipe']).toContain('it is not a regular file');
  });

  it.skipIf(isRoot)('is named if it is a folder with a dot that cannot be listed', async () => {
    const { directory } = fleetWith({ 'inventory/.x/a.yaml': DEVICES });
    chmodSync(path.join(directory, 'inventory', '.x'), 0);
    const named = notRead(await result(directory, []));
    chmodSync(path.join(directory, 'inventory', '.x'), 0o700);
    expect(named['inventory/.x']).toContain('it is a folder that cannot be listed');
  });
});

describe('a submodule in the place of devices', () => {
  const SUB = 'inventory/sub';

  function withSubmodule(modules: string | undefined, at: 'index' | 'commit' = 'commit'): GitRepository {
    const repository = repositoryOf({ ...CLEAN, [`${SUB}/x.yaml`]: spare() });
    const { directory } = repository;
    repository.git('rm', '-r', '--quiet', SUB);
    if (modules !== undefined) writeFiles(directory, { '.gitmodules': modules });
    repository.git('add', '--all');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},${SUB}`);
    if (at === 'commit') repository.git('commit', '--quiet', '--message=a submodule');
    mkdirSync(path.join(directory, SUB), { recursive: true });
    return repository;
  }

  function spare(): string {
    return unapproved('fra-leaf-01').replace('4.32.1F', '4.28.3M');
  }

  it.each([
    ['that nothing names', undefined],
    ['that .gitmodules names', `[submodule "s"]\n\tpath = ${SUB}\n\turl = ./x\n`],
    ['that .gitmodules names in quotes', `[submodule "s"]\n\tpath = "${SUB}"\n\turl = ./x\n`],
    ['in a .gitmodules that is too large', `${'#\n'.repeat(600_000)}[submodule "s"]\n\tpath = ${SUB}\n`],
  ])('is named, and the devices are counted as removed: one %s', async (_, modules) => {
    const { directory } = withSubmodule(modules);
    for (const args of sampled([[], ['--policy-from', 'base'], ['--only-new']], 3)) {
      const { stdout } = await check(directory, ['-f', 'json', '--base', 'HEAD~1', ...args]);
      const { diagnostics } = JSON.parse(stdout) as Result;
      expect(notRead({ diagnostics })[SUB]).toContain('it is a Git submodule');
      expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'subject-removed', change: 'new' }));
    }
    const { stdout } = await check(directory, ['--base', 'HEAD~1', '--no-group']);
    expect(stdout).toMatch(
      /(?:passed|failed) .*(?:1 file is not read|inventory\/sub cannot be read).*1 device was removed/,
    );
    expect((await diff(directory, ['HEAD~1', 'HEAD'])).stdout).toContain('this change removes 1 device');
  });

  it('is known before it is committed', async () => {
    expect(Object.keys(notRead(await result(withSubmodule(undefined, 'index').directory, [])))).toEqual([SUB]);
  });

  it('is not what an empty folder is', async () => {
    const { directory } = fleetWith({});
    mkdirSync(path.join(directory, SUB));
    expect(notRead(await result(directory, []))).toEqual({});
    git(directory, ['init', '--quiet', path.join(directory, SUB)]);
    expect(notRead(await result(directory, []))).toEqual({});
    expect(readFileSync(path.join(directory, SUB, '.git', 'HEAD'), 'utf8')).toContain('ref');
  });
});

it('is new only if it was not there before', async () => {
  const { directory, commit } = repositoryOf({ ...CLEAN, 'inventory/old.json': '{}' });
  commit({ ...CLEAN, 'inventory/old.json': '{}', 'inventory/new.json': '{}' });
  const { diagnostics } = await result(directory, ['--base', 'HEAD~1']);
  expect(diagnostics.map(({ change, location }) => [change, location.file])).toEqual([
    ['new', 'inventory/new.json'],
    ['existing', 'inventory/old.json'],
  ]);
  commit(CLEAN);
  expect((await result(directory, ['--base', 'HEAD~1'])).diagnostics.map(({ change }) => change)).toEqual([
    'fixed',
    'fixed',
  ]);
});
