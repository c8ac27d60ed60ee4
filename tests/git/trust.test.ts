import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { git, GIT_ENVIRONMENT, type GitRepository } from '../compare/git-repository.js';
import {
  below,
  check,
  CLEAN,
  diff,
  removeAll,
  repositoryOf,
  result,
  SPARE,
  SPOILT,
  temporaryDirectory,
  unapproved,
} from './fleets.js';
import { writeFiles } from '../write-files.js';

afterAll(removeAll);

const describeLinks = describe.skipIf(process.platform === 'win32');

describeLinks('a folder that looks like a repository', () => {
  /** Plants one in the folder of the fleet, with a config that runs a program. */
  function plant(how: 'links' | 'alternates'): { readonly directory: string; readonly isRun: () => boolean } {
    const repository = repositoryOf(below('fleet', SPOILT), below('fleet', SPOILT));
    const { directory } = repository;
    const mark = path.join(temporaryDirectory(), 'mark');
    const config = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = "touch ${mark}; :"\n`;
    writeFiles(directory, { 'fleet/HEAD': 'ref: refs/heads/main\n', 'fleet/config': config });
    if (how === 'links') {
      symlinkSync('../.git/objects', path.join(directory, 'fleet', 'objects'));
      symlinkSync('../.git/refs', path.join(directory, 'fleet', 'refs'));
    } else {
      // Its refs name what the change would like to be compared with.
      writeFiles(directory, {
        'fleet/objects/info/alternates': '../../.git/objects\n',
        'fleet/refs/heads/main': `${repository.git('rev-parse', 'HEAD')}\n`,
        'fleet/refs/remotes/origin/main': `${repository.git('rev-parse', 'HEAD')}\n`,
      });
    }
    return { directory, isRun: () => existsSync(mark) };
  }

  it.each(['links', 'alternates'] as const)('is content: %s', async (how) => {
    const { directory, isRun } = plant(how);
    for (const args of [
      ['--base', 'HEAD~1', '-f', 'github'],
      ['--base', 'HEAD~1', '--policy-from', 'base'],
    ])
      expect((await check(directory, ['--cwd', 'fleet', ...args])).status).toBe(1);
    expect((await check(path.join(directory, 'fleet'), ['--base', 'HEAD~1'])).status).toBe(1);
    const { status, stderr } = await check(directory, ['--cwd', 'fleet', '--base', 'origin/main']);
    expect(status).toBe(2);
    expect(stderr).toContain('there is no commit origin/main');
    expect((await diff(directory, ['HEAD~1', 'HEAD', '--cwd', 'fleet'])).status).toBe(0);
    expect(isRun()).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('every run of Git', () => {
  const SETTINGS = [
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'diff.external=',
    'core.attributesFile=/dev/null',
  ];
  const SET = [
    'GIT_ALLOW_PROTOCOL=none',
    'GIT_NO_LAZY_FETCH=1',
    'GIT_NO_REPLACE_OBJECTS=1',
    'GIT_OPTIONAL_LOCKS=0',
    'LC_ALL=C',
  ];

  it('is given its repository, and nothing of the environment', async () => {
    const folder = temporaryDirectory();
    const log = path.join(folder, 'log');
    writeFileSync(
      path.join(folder, 'git'),
      `#!/bin/sh\n{ printf '%s ' "$@"; echo; env | grep -E '^(GIT_|LC_ALL)'; echo ==; } >> '${log}'\nexec "$REAL" "$@"\n`.replace(
        '"$REAL"',
        JSON.stringify(realGit()),
      ),
    );
    chmodSync(path.join(folder, 'git'), 0o755);
    const environment = {
      PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`,
      GIT_EXTERNAL_DIFF: 'false',
      GIT_OBJECT_DIRECTORY: '/nowhere',
      GIT_ALTERNATE_OBJECT_DIRECTORIES: '/nowhere',
      GIT_SSH_COMMAND: 'false',
      GIT_TRACE: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: 'false',
      LC_ALL: 'de_DE.UTF-8',
    };
    const { directory } = repositoryOf(CLEAN, SPOILT);
    for (const args of [
      ['--base', 'HEAD~1', '-f', 'github'],
      ['-f', 'html'],
      ['--base', 'nowhere'],
    ])
      await check(directory, args, environment);
    await diff(directory, ['HEAD~1', 'HEAD'], environment);
    const runs = readFileSync(log, 'utf8').split('==\n').slice(0, -1);
    expect(runs.length).toBeGreaterThan(5);
    for (const run of runs) {
      const [command = '', ...variables] = run.trim().split('\n');
      expect(command).toContain(`--git-dir=${directory}/.git --work-tree=${directory} `);
      for (const setting of SETTINGS) expect(command).toContain(`-c ${setting} `);
      expect(variables).toEqual(expect.arrayContaining(SET));
      for (const name of Object.keys(environment))
        if (name.startsWith('GIT_')) expect(variables.filter((line) => line.startsWith(`${name}=`))).toEqual([]);
      expect(command).not.toMatch(/ (?:status|diff|diff-index|diff-files|checkout|show|log) /);
    }
  });
});

describe('a base whose abbreviated id is the name of another commit', () => {
  it.each(['branch', 'tag'])('is refused: a %s', async (kind) => {
    const repository = repositoryOf(CLEAN, SPOILT);
    const { directory } = repository;
    const base = repository.git('rev-parse', 'HEAD~1').trim();
    const short = base.slice(0, 12);
    repository.git(kind, short, 'HEAD');
    const { status, stderr } = await check(directory, ['--base', short, '--only-new']);
    expect(status).toBe(2);
    expect(stderr).toContain(`${short} is ambiguous, as refs/`);
    expect((await check(directory, ['--base', base, '--only-new'])).status).toBe(1);
    repository.git(kind, '--force', short, base);
    expect((await check(directory, ['--base', short, '--only-new'])).status).toBe(1);
  });
});

describe.skipIf(process.platform === 'win32')('a program named git in the repository', () => {
  it.each([
    ['an empty part of PATH', ''],
    ['the current folder in PATH', '.'],
    ['a relative folder in PATH', 'node_modules/.bin'],
    ['a folder that npm adds to PATH', 'WORK_TREE/node_modules/.bin'],
  ])('is not run: %s', async (_, part) => {
    const { directory } = repositoryOf(CLEAN, SPOILT);
    const mark = path.join(temporaryDirectory(), 'mark');
    for (const file of ['git', 'node_modules/.bin/git']) {
      writeFiles(directory, { [file]: `#!/bin/sh\ntouch '${mark}'\n` });
      chmodSync(path.join(directory, file), 0o755);
    }
    const PATH = [part.replace('WORK_TREE', directory), process.env['PATH'] ?? ''].join(path.delimiter);
    expect((await check(directory, ['--base', 'HEAD~1', '-f', 'github'], { PATH })).status).toBe(1);
    expect((await diff(directory, ['HEAD~1', 'HEAD'], { PATH })).status).toBe(0);
    expect(existsSync(mark)).toBe(false);
  });
});

function realGit(): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, 'git')).find((file) => existsSync(file)) ?? 'git';
}

describeLinks('a folder to check that is a link', () => {
  function withLink(): GitRepository {
    const repository = repositoryOf({ ...below('fleet', SPOILT), ...below('examples/demo', CLEAN) });
    symlinkSync('examples/demo', path.join(repository.directory, 'link'));
    return repository;
  }

  it('is refused inside the work tree', async () => {
    const { directory } = withLink();
    symlinkSync('.', path.join(directory, 'self'));
    for (const folder of ['link', './link/', 'self/fleet', path.join(directory, 'link')]) {
      const { status, stderr } = await check(directory, ['--cwd', folder]);
      expect(status, folder).toBe(2);
      expect(stderr).toMatch(/symbolic link[^\n]* inside a Git work tree, which is not followed/);
    }
    expect((await diff(directory, ['HEAD', 'HEAD', '--cwd', 'link'])).status).toBe(2);
  });

  it('is followed above the work tree', async () => {
    const { directory } = withLink();
    const alias = path.join(temporaryDirectory(), 'alias');
    symlinkSync(directory, alias);
    const { summary, diagnostics } = await result('/', ['--cwd', path.join(alias, 'fleet'), '--base', 'HEAD']);
    expect(summary.prefix).toBe('fleet/');
    expect(diagnostics.map(({ change }) => change)).toEqual(['existing']);
  });
});

describeLinks('a link to a file', () => {
  function linkTo(target: string, files = CLEAN): string {
    const { directory } = repositoryOf({ ...files, 'shared/spare.yaml': unapproved('ams-leaf-02') });
    symlinkSync(target, path.join(directory, 'inventory', 'link.yaml'));
    git(directory, ['add', '--all']);
    git(directory, ['commit', '--quiet', '--message=a link']);
    return directory;
  }

  it('is read, and reported at the path of the file', async () => {
    const { diagnostics } = await result(linkTo('../shared/spare.yaml'), ['--base', 'HEAD']);
    expect(diagnostics).toMatchObject([{ change: 'existing', location: { file: 'shared/spare.yaml' } }]);
  });

  it('is not read twice if the file is also read by its own name', async () => {
    const { diagnostics, summary } = await result(linkTo('spare.yaml', SPOILT), ['--base', 'HEAD']);
    expect(diagnostics).toMatchObject([{ change: 'existing', location: { file: SPARE } }]);
    expect(summary.files).toBe(4);
  });

  it.each([
    ['the config of Git', '../.git/config'],
    ['the head of Git', '../.git/HEAD'],
    ['a hidden file', '../.env'],
    ['another file', '../README.md'],
    ['a file outside', '/etc/hostname'],
  ])('is not read where it leads to %s', async (_, target) => {
    const directory = linkTo(target);
    writeFiles(directory, {
      '.env': 'SECRET_TOKEN',
      'README.md': 'SECRET_TOKEN',
      '.git/config': '[core]\n\tbare = false\n[x]\n\ty = SECRET_TOKEN\n',
    });
    for (const format of ['pretty', 'json', 'sarif', 'github', 'markdown', 'html']) {
      const { status, stdout, stderr } = await check(directory, ['-f', format]);
      expect(status).toBe(1);
      if (format !== 'html') expect(stdout + stderr).toContain('inventory/link.yaml');
      expect(stdout + stderr).not.toMatch(/SECRET_TOKEN|repositoryformatversion|ref: refs/);
    }
  });

  it('is known by its text in a checkout without links', async () => {
    const { directory } = repositoryOf({ ...CLEAN, 'inventory/link.yaml': '../shared/spare.yaml' });
    const { stdout } = await check(directory, []);
    expect(stdout).toContain('it only has the path ../shared/spare.yaml, as a symbolic link does');
  });
});

it('never reads Git’s own files, whatever the config says', async () => {
  const { directory } = repositoryOf(CLEAN);
  mkdirSync(path.join(directory, '.git', 'x'));
  writeFiles(directory, {
    'fleetvet.yaml': 'inventory: ["inventory/**/*.yaml", ".git/**"]\n',
    '.git/x/a.yaml': 'SECRET_TOKEN',
  });
  const { stdout } = await check(directory, []);
  expect(stdout).toContain('passed');
  expect(stdout).not.toContain('SECRET_TOKEN');
  expect(GIT_ENVIRONMENT['GIT_DIR']).toBeUndefined();
});

describe('a config outside the fleet', () => {
  const fleet = (): string => {
    const repository = repositoryOf(below('fleet', SPOILT));
    writeFileSync(path.join(repository.directory, 'lenient.yaml'), 'rules: { software-end-of-support: off }\n');
    return path.join(repository.directory, 'fleet');
  };

  it('is read if the user says so, also with a base', async () => {
    const directory = fleet();
    for (const args of [[], ['--base', 'HEAD']]) {
      const { status, stderr } = await check(directory, ['--config', '../lenient.yaml', ...args]);
      expect(stderr).toBe('');
      expect(status).toBe(1);
    }
  });

  it('cannot come from a commit', async () => {
    const args = ['--config', '../lenient.yaml', '--base', 'HEAD', '--policy-from', 'base'];
    const { status, stderr } = await check(fleet(), args);
    expect(stderr).toContain('lies outside the fleet');
    expect(status).toBe(2);
  });
});

it.skipIf(process.platform === 'win32')(
  'refuses a linked --cwd below the current folder outside Git, too',
  async () => {
    const directory = temporaryDirectory();
    mkdirSync(path.join(directory, 'real'));
    symlinkSync('real', path.join(directory, 'link'));
    const { status, stderr } = await check(directory, ['--cwd', 'link']);
    expect(stderr).toContain('link is a symbolic link below the current folder, which is not followed');
    expect(status).toBe(2);
  },
);
