import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

import { CHECK, FLEET } from '../cli/repositories.js';
import { type CliRun, runCli } from '../cli/run-cli.js';
import { type Files, git, GIT_ENVIRONMENT, type GitRepository, makeGitRepository } from './git-repository.js';
import { writeFiles } from '../write-files.js';
import { sampled } from '../runs.js';

const made: string[] = [];

afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

const SPARE = 'inventory/spare.yaml';

/** A file with one device, which runs what is not approved. */
function unapproved(name: string): string {
  return `devices:\n  - { name: ${name}, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.32.1F }\n`;
}

const BASE: Files = {
  ...FLEET,
  'inventory/next.yaml': `software_versions:
  - platform: arista_eos
    version: 4.32.1F
    status: Active
    software_image_files: [{ image_file_name: EOS-4.32.1F.swi, status: Active, default_image: true }]
`,
};

/** What the change brings in: one device that is not approved. */
const HEAD: Files = { ...BASE, [SPARE]: unapproved('ams-leaf-02') };

/** A repository with a commit for each of these states of its files, the last of them checked out. */
function repositoryOf(states: readonly Files[] = [BASE, HEAD], ...initArgs: readonly string[]): GitRepository {
  const repository = makeGitRepository(...initArgs);
  made.push(repository.directory);
  for (const files of states) repository.commit(files);
  return repository;
}

/** A clone over the transport that leaves out what is not asked for. */
function cloneOf({ directory }: GitRepository, ...args: readonly string[]): string {
  git(directory, ['config', 'uploadpack.allowFilter', 'true']);
  const clone = path.join(temporaryDirectory(), 'clone');
  git(directory, ['clone', '--quiet', '-c', 'core.autocrlf=false', ...args, pathToFileURL(directory).href, clone]);
  return clone;
}

function temporaryDirectory(): string {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-git-')));
  made.push(directory);
  return directory;
}

function checkAgainst(base: string, directory: string, ...args: readonly string[]): Promise<CliRun> {
  return runCli([...CHECK, `--base=${base}`, ...args], directory, GIT_ENVIRONMENT);
}

interface Told {
  readonly diagnostics: readonly { readonly rule: string; readonly change: string; readonly message: string }[];
  readonly changes: readonly unknown[];
}

/** The diagnostics of a check by what the change did to them, and the entries that it names as causes. */
async function compare(base: string, directory: string, ...args: readonly string[]): Promise<Told> {
  const { status, stdout, stderr } = await checkAgainst(base, directory, '-f', 'json', ...args);
  expect({ status: status === 2 ? 2 : 'made', stderr }).toEqual({ status: 'made', stderr: '' });
  return JSON.parse(stdout) as Told;
}

/** That a check was not made, and says so in one line. */
function expectRefusal({ status, stdout, stderr }: CliRun, words: RegExp): void {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^fleetvet: [^\n]+\n$/);
  expect(stderr).toMatch(words);
}

const newViolation = { rule: 'software-invalid', change: 'new' };

describe('the commit to compare with', () => {
  it.each([
    ['a parent', 'HEAD^1'],
    ['a branch', 'release/2026.1'],
    ['an annotated tag', 'v1'],
  ])('is named as Git names commits: %s', async (_, ref) => {
    const repository = repositoryOf();
    repository.git('branch', 'release/2026.1', 'HEAD^1');
    repository.git('tag', '--annotate', '--message=v1', 'v1', 'HEAD^1');
    const { diagnostics } = await compare(ref, repository.directory);
    expect(diagnostics).toMatchObject([newViolation]);
  });

  it('is named in full in the result', async () => {
    const repository = repositoryOf();
    const id = repository.git('rev-parse', 'HEAD^1');
    expect(await compare(id.slice(0, 8), repository.directory)).toMatchObject({ base: id });
  });

  it.each([
    ['nothing', '', /is empty/],
    ['a new branch', '0'.repeat(40), /is all zeros/],
    ['an unknown branch', 'mian', /mian/],
    ['an id that is not there', '0123456789012345678901234567890123456789', /0123456789/],
    ['a tree', 'HEAD^{tree}', /HEAD\^\{tree\}/],
    ['a file', 'HEAD:inventory/fleet.yaml', /fleet\.yaml/],
    ['a range', 'HEAD^1..HEAD', /HEAD\^1\.\.HEAD/],
    ['the opposite of a commit', '^HEAD', /\^HEAD/],
    ['two commits', 'HEAD^1 HEAD', /HEAD\^1 HEAD/],
    ['a line end', 'HEAD^1\n', /HEAD\^1/],
    ['an escape', '\u001b[31mmain', /main/],
  ])('is not %s', async (_, ref, words) => {
    const { directory } = repositoryOf();
    expectRefusal(await checkAgainst(ref, directory), words);
  });

  it.each(sampled(['-c', '--upload-pack=touch marker', '--git-dir=.', '--all', '--output=marker', '--', '-'], 3))(
    'is never taken for an option: %s',
    async (ref) => {
      const { directory } = repositoryOf();
      expectRefusal(await checkAgainst(ref, directory), /name of a commit/);
      expectRefusal(
        await runCli(['diff', '--cwd', directory, '--', ref], directory, GIT_ENVIRONMENT),
        /name of a commit/,
      );
      expectRefusal(
        await runCli(['diff', '--cwd', directory, '--', 'HEAD^1', ref], directory, GIT_ENVIRONMENT),
        /name of a commit/,
      );
      expect(existsSync(path.join(directory, 'marker'))).toBe(false);
    },
  );

  it('needs a Git repository', async () => {
    const directory = temporaryDirectory();
    writeFiles(directory, HEAD);
    expectRefusal(await checkAgainst('HEAD', directory), /not in a Git repository/);
  });

  it('needs a commit', async () => {
    const { directory } = repositoryOf([]);
    writeFiles(directory, HEAD);
    expectRefusal(await checkAgainst('HEAD', directory), /no commit HEAD/);
  });
});

describe('a clone that lacks history', () => {
  it('learns how to get the commit', async () => {
    const clone = cloneOf(repositoryOf(), '--depth=1');
    const run = await checkAgainst('HEAD^1', clone);
    expectRefusal(run, /the commit HEAD\^1 is not in this shallow clone/);
    expect(run.stderr).toContain('fetch-depth: 2');
  });

  it('does with two commits', async () => {
    const clone = cloneOf(repositoryOf([BASE, BASE, HEAD]), '--depth=2');
    expect((await compare('HEAD^1', clone)).diagnostics).toMatchObject([newViolation]);
    expectRefusal(await checkAgainst('HEAD^1^1', clone), /shallow/);
  });

  it('does with a merge and its first parent', async () => {
    const repository = repositoryOf([BASE]);
    repository.git('switch', '--quiet', '--create=topic');
    repository.commit(HEAD);
    repository.git('switch', '--quiet', 'main');
    repository.commit({ ...BASE, 'README.md': '# Fleet\n' });
    repository.git('merge', '--quiet', '--no-ff', '--message=a merge', 'topic');
    const clone = cloneOf(repository, '--depth=2');
    expect((await compare('HEAD^1', clone)).diagnostics).toMatchObject([newViolation]);
  });

  it.each([
    ['the files', 'blob:none'],
    ['the folders', 'tree:0'],
  ])('is not compared with a commit of which it lacks %s', async (_, filter) => {
    const clone = cloneOf(repositoryOf([{ ...BASE, [SPARE]: unapproved('ams-leaf-03') }, HEAD]), `--filter=${filter}`);
    expectRefusal(await checkAgainst('HEAD^1', clone), /not in this clone/);
  });

  it('may lack objects that no check reads', async () => {
    const clone = cloneOf(repositoryOf([{ ...BASE, 'README.md': '# Fleet\n' }, HEAD]), '--filter=blob:none');
    rmSync(path.join(clone, '.git', 'config'));
    writeFileSync(path.join(clone, '.git', 'config'), '[core]\n\trepositoryformatversion = 0\n');
    expect((await compare('HEAD^1', clone)).diagnostics).toMatchObject([newViolation]);
  });
});

describe('what a tree may hold', () => {
  it('is files with any name', async () => {
    const names = ['a b', 'ünïcødé-機器', "it's", '-dash', '#1', 'a;b', '100%', '{braces}', '[brackets]'];
    if (process.platform !== 'win32') names.push('a\nb', 'a\tb', '"quoted"', 'back\\slash', ':colon', 'a*b?');
    const filesOf = (list: readonly string[]): Files =>
      Object.fromEntries(list.map((name, index) => [`inventory/sites/${name}.yaml`, unapproved(`leaf-${index}`)]));
    const { directory } = repositoryOf([
      { ...BASE, ...filesOf(names) },
      { ...BASE, ...filesOf([...names].reverse()) },
    ]);
    const { diagnostics, changes } = await compare('HEAD^1', directory);
    expect(changes).toEqual([]);
    expect(diagnostics).toHaveLength(names.length);
    for (const diagnostic of diagnostics)
      expect(diagnostic).toMatchObject({ rule: 'software-invalid', change: 'existing' });
  });

  it('is a folder with any name', async () => {
    const folder = 'net work/ünïcødé [1]';
    const below = (files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));
    const { directory } = repositoryOf([below(BASE), below(HEAD)]);
    const { diagnostics } = await compare('HEAD^1', path.join(directory, folder));
    expect(diagnostics).toMatchObject([newViolation]);
    expect(await compare('HEAD^1', directory, '--cwd', folder)).toMatchObject({ diagnostics });
  });

  it.skipIf(process.platform === 'win32')(
    'is a symbolic link, which changes nothing where it did not change',
    async () => {
      const repository = repositoryOf([{ ...BASE, 'shared/spare.yaml': unapproved('ams-leaf-02') }]);
      symlinkSync('../shared/spare.yaml', path.join(repository.directory, SPARE));
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '--message=a link');
      const { diagnostics } = await compare('HEAD', repository.directory);
      expect(diagnostics.map(({ change }) => change).filter((change) => change !== 'existing')).toEqual([]);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'is a symbolic link out of the repository, which is not followed',
    async () => {
      const secret = path.join(temporaryDirectory(), 'secret.yaml');
      writeFileSync(secret, 'devices: [{ name: secret, device_type: 7150-S64, role: leaf }]\n');
      const repository = repositoryOf([BASE]);
      symlinkSync(secret, path.join(repository.directory, SPARE));
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '--message=a link');
      for (const args of [
        [...CHECK, '--base=HEAD', '-f', 'json'],
        ['diff', 'HEAD^1', 'HEAD', '-f', 'json'],
      ]) {
        const { stdout, stderr } = await runCli(args, repository.directory, GIT_ENVIRONMENT);
        expect(stdout + stderr).not.toContain('"name":"secret"');
      }
    },
  );

  it('is not read if it is a submodule, and reported if globs reach into it', async () => {
    const repository = repositoryOf([BASE]);
    const id = repository.git('rev-parse', 'HEAD');
    for (const folder of ['inventory/module', 'inventory/module.yaml', 'docs/module'])
      repository.git('update-index', '--add', '--cacheinfo', `160000,${id},${folder}`);
    repository.git('commit', '--quiet', '--message=a submodule');
    const { diagnostics } = await compare('HEAD', repository.directory);
    expect(diagnostics.map(({ change, message }) => `${change}: ${message}`)).toEqual(
      ['inventory/module', 'inventory/module.yaml'].flatMap((folder) =>
        [`${folder} is not read`, `the file ${folder} cannot be read`].map(
          (fault) => `fixed: ${fault}: it is a Git submodule, and its files are not part of this repository`,
        ),
      ),
    );
  });

  it.skipIf(process.platform === 'win32')('is a symbolic link to a folder, which is in both as it was', async () => {
    const repository = repositoryOf([{ ...BASE, 'shared/deep/spare.yaml': unapproved('ams-leaf-02') }]);
    for (const [link, target] of [
      ['inventory/inside', '../shared'],
      ['inventory/twice', 'inside'],
      ['inventory/outside', temporaryDirectory()],
      ['docs', 'shared'],
    ] as const)
      symlinkSync(target, path.join(repository.directory, link));
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message=links');
    const compared = await compare('HEAD', repository.directory);
    const diagnostics = compared.diagnostics.filter(({ rule }) => rule === 'unreadable-file');
    const told = diagnostics.map(({ rule, message }) => [rule, message.replace(/ cannot.*/, '')]);
    expect(told.slice(0, 2)).toEqual(
      ['inside', 'outside'].map((link) => ['unreadable-file', `the file inventory/${link}`]),
    );
    expect(diagnostics.filter(({ message }) => !message.includes('outside')).map(({ change }) => change)).toEqual([
      'existing',
      'existing',
    ]);
  });

  it('has the same entries whatever the line ends in the working tree', async () => {
    const { directory } = repositoryOf([HEAD]);
    for (const file of Object.keys(HEAD)) {
      const text = readFileSync(path.join(directory, file), 'utf8');
      writeFileSync(path.join(directory, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
    }
    const { diagnostics, changes } = await compare('HEAD', directory);
    expect(diagnostics).toMatchObject([{ rule: 'software-invalid', change: 'existing' }]);
    expect(changes).toEqual([]);
  });
});

describe('a repository of another kind', () => {
  it('uses SHA-256', async () => {
    const repository = repositoryOf([BASE, HEAD], '--object-format=sha256');
    expect(repository.git('rev-parse', 'HEAD')).toHaveLength(64);
    expect((await compare('HEAD^1', repository.directory)).diagnostics).toMatchObject([newViolation]);
  });

  it('keeps its objects in packs and elsewhere', async () => {
    const repository = repositoryOf();
    repository.git('gc', '--quiet', '--prune=now');
    const clone = path.join(temporaryDirectory(), 'clone');
    git(repository.directory, ['clone', '--quiet', '--shared', '-c', 'core.autocrlf=false', '.', clone]);
    expect((await compare('HEAD^1', clone)).diagnostics).toMatchObject([newViolation]);
  });

  it('is a linked working tree', async () => {
    const repository = repositoryOf();
    const tree = path.join(temporaryDirectory(), 'tree');
    repository.git('worktree', 'add', '--quiet', '--detach', tree, 'HEAD');
    expect((await compare('HEAD^1', tree)).diagnostics).toMatchObject([newViolation]);
  });

  it('is bare, where two commits are compared', async () => {
    const clone = cloneOf(repositoryOf(), '--bare');
    const { status, stdout } = await runCli(
      ['diff', 'HEAD^1', 'HEAD', '--as-of', '2026-11-21'],
      clone,
      GIT_ENVIRONMENT,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('device "ams-leaf-02" added');
  });

  it('is what it says, not what replaces it', async () => {
    const repository = repositoryOf([HEAD]);
    const [old, other] = [SPARE, 'inventory/next.yaml'].map((file) => repository.git('rev-parse', `HEAD:${file}`));
    repository.git('replace', String(old), String(other));
    writeFileSync(path.join(repository.directory, SPARE), `# moved\n${unapproved('ams-leaf-02')}`);
    expect((await compare('HEAD', repository.directory)).diagnostics).toMatchObject([{ change: 'existing' }]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() !== 0)(
    'belongs to somebody else, which the message tells apart',
    async () => {
      const { directory } = repositoryOf();
      for (const name of ['', '.git']) chownSync(path.join(directory, name), 12_345, 12_345);
      expectRefusal(await checkAgainst('HEAD^1', directory), /safe\.directory/);
    },
  );

  it('is read in a hook, too', async () => {
    const { directory } = repositoryOf();
    const environment = { ...GIT_ENVIRONMENT, GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_EDITOR: ':' };
    const { status, stdout } = await runCli([...CHECK, '--base=HEAD^1', '-f', 'json'], directory, environment);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Told).diagnostics).toMatchObject([newViolation]);
  });
});

it('changes neither the index, the working tree nor what Git stores', async () => {
  const repository = repositoryOf();
  const { directory } = repository;
  // An index that Git would refresh, staged and unstaged changes, and a file that it does not know.
  writeFileSync(path.join(directory, 'inventory', 'fra.yaml'), unapproved('fra-leaf-01'));
  repository.git('add', 'inventory/fra.yaml');
  writeFileSync(path.join(directory, SPARE), unapproved('ams-leaf-03'));
  writeFileSync(path.join(directory, 'inventory', 'lon.yaml'), unapproved('lon-leaf-01'));
  for (const file of [path.join('.git', 'index'), 'inventory/fleet.yaml'])
    utimesSync(path.join(directory, file), new Date('2026-01-01'), new Date('2026-01-01'));
  const before = stateOf(directory);
  expect(before.length).toBeGreaterThan(20);
  expect((await compare('HEAD^1', directory)).diagnostics).toHaveLength(3);
  expect((await runCli(['diff', 'HEAD^1', 'HEAD'], directory, GIT_ENVIRONMENT)).status).toBe(0);
  expect(stateOf(directory)).toEqual(before);
});

/** Every file below a directory with its bytes and the time at which it was written. */
function stateOf(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((file) => {
      const stats = statSync(path.join(directory, file));
      const bytes = stats.isFile() ? readFileSync(path.join(directory, file), 'base64') : '';
      return `${file} ${stats.mtimeMs} ${bytes}`;
    });
}

describe.skipIf(process.platform === 'win32')('what a repository names to be run', () => {
  /** A program that leaves a mark. */
  function trap(): { readonly program: string; readonly isSprung: () => boolean } {
    const directory = temporaryDirectory();
    const [program, mark] = [path.join(directory, 'trap.sh'), path.join(directory, 'mark')];
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexit 1\n`);
    chmodSync(program, 0o755);
    return { program, isSprung: () => existsSync(mark) };
  }

  const runs: readonly (readonly [string, readonly string[]])[] = [
    ['check', [...CHECK, '--base', 'HEAD^1']],
    ['check with the policy of the base', [...CHECK, '--base', 'HEAD^1', '--policy-from', 'base']],
    ['diff', ['diff', 'HEAD^1', 'HEAD']],
  ];

  it.each(runs)('is not run by %s: hooks, monitors, filters, drivers, aliases, pagers', async (_, args) => {
    const { program, isSprung } = trap();
    const attributes = { '.gitattributes': '* diff=trap filter=trap merge=trap text\n' };
    const repository = repositoryOf([
      { ...BASE, ...attributes },
      { ...HEAD, ...attributes },
    ]);
    const hooks = path.join(repository.directory, '.git', 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of [
      'post-index-change',
      'pre-commit',
      'post-checkout',
      'reference-transaction',
      'fsmonitor-watchman',
    ])
      symlinkSync(program, path.join(hooks, hook));
    const settings = {
      'core.hooksPath': hooks,
      'core.fsmonitor': program,
      'core.pager': program,
      'core.editor': program,
      'core.sshCommand': program,
      'core.gitProxy': program,
      'core.askPass': program,
      'core.alternateRefsCommand': program,
      'diff.external': program,
      'diff.trap.textconv': program,
      'diff.trap.command': program,
      'filter.trap.clean': program,
      'filter.trap.smudge': program,
      'filter.trap.process': program,
      'filter.trap.required': 'true',
      'merge.trap.driver': program,
      'credential.helper': `!${program}`,
      'gpg.program': program,
      'log.showSignature': 'true',
      'uploadpack.packObjectsHook': program,
      ...Object.fromEntries(['rev-parse', 'ls-tree', 'cat-file'].map((name) => [`alias.${name}`, `!${program}`])),
      ...Object.fromEntries(['rev-parse', 'ls-tree', 'cat-file'].map((name) => [`pager.${name}`, program])),
    };
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
    utimesSync(path.join(repository.directory, 'inventory', 'fleet.yaml'), 0, 0);
    const { status, stderr } = await runCli(args, repository.directory, GIT_ENVIRONMENT);
    expect({ status, stderr }).toEqual({ status: args[0] === 'diff' ? 0 : 1, stderr: '' });
    expect(isSprung()).toBe(false);
    // The trap is one: Git itself runs into it, whatever it makes of it.
    expect(() => repository.git('status')).toThrow();
    expect(isSprung()).toBe(true);
  });

  it.each([
    ['the program at the other end', 'file', (program: string) => ({ 'remote.origin.uploadpack': program })],
    ['the address', 'ext', (program: string) => ({ 'remote.origin.url': `ext::${program}` })],
    [
      'the connection',
      'ssh',
      (program: string) => ({ 'remote.origin.url': 'ssh://git.example/fleet', 'core.sshCommand': program }),
    ],
  ])('is not run to fetch what a partial clone lacks: %s', async (_, protocol, settings) => {
    const { program, isSprung } = trap();
    const states = [{ ...BASE, [SPARE]: unapproved('ams-leaf-03') }, HEAD];
    const clone = cloneOf(repositoryOf(states), '--filter=blob:none');
    for (const [name, value] of Object.entries({ ...settings(program), [`protocol.${protocol}.allow`]: 'always' }))
      git(clone, ['config', name, value]);
    for (const [, args] of runs) await runCli(args, clone, GIT_ENVIRONMENT);
    expect(isSprung()).toBe(false);
    expect(() => git(clone, ['cat-file', 'blob', `HEAD^1:${SPARE}`])).toThrow();
    expect(isSprung()).toBe(true);
  });
});
