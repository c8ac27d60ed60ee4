import { chmodSync, cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { git, write } from '../action/repository.js';
import { askCheckout, CHECK_DEMO, copyDemo } from './demo.js';
import { findTool, type Finished, ROOT, run } from './processes.js';

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-hooks-')));
const preCommit = findTool('pre-commit');

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

function createRepository(folder: string): string {
  git(copyDemo(folder), 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'A fleet');
  return folder;
}

const BROKEN = 'devices: [{ name: x, device_type: none, role: none, platform: none }]\n';

// pre-commit comes from PyPI; without it, nothing runs these hooks here.
describe.skipIf(preCommit === undefined)('the hooks for pre-commit', () => {
  const hooks = path.join(temporary, 'hooks');
  const fleet = path.join(temporary, 'fleet');
  const environment = {
    PRE_COMMIT_HOME: path.join(temporary, 'home'),
    GIT_CONFIG_GLOBAL: path.join(temporary, 'no-such-file'),
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };

  beforeAll(() => {
    // What a clone of this repository has of them.
    for (const name of ['.pre-commit-hooks.yaml', 'package.json', 'dist'])
      cpSync(path.join(ROOT, name), path.join(hooks, name), { recursive: true });
    git(hooks, 'init', '--quiet');
    git(hooks, 'add', '--all');
    git(hooks, 'commit', '--quiet', '--message', 'Hooks');
    createRepository(fleet);
    write(fleet, {
      '.pre-commit-config.yaml': `repos:
  - repo: ${hooks}
    rev: ${git(hooks, 'rev-parse', 'HEAD')}
    hooks:
      - id: fleetvet
        args: ${JSON.stringify(CHECK_DEMO.slice(1))}
`,
    });
    git(fleet, 'add', '--all');
  });

  const runAll = (...args: readonly string[]): Finished =>
    run(preCommit!, ['run', '--color', 'never', ...args], fleet, { environment });

  it('print the same as the checkout for the demo fleet', () => {
    const { status, stdout } = runAll('--all-files', '--verbose');
    expect(status, stdout).toBe(0);
    const [, printed] = /- duration: .*\n\n([\s\S]*?)\n$/.exec(stdout) ?? [];
    expect(printed).toBe(askCheckout(CHECK_DEMO, fleet).stdout);
  });

  it('stop a commit that breaks the fleet, also by what it deletes', () => {
    expect(run(preCommit!, ['install'], fleet, { environment }).status).toBe(0);
    const commit = (file: string, text: string): Finished => {
      write(fleet, { [file]: text });
      git(fleet, 'add', '--all');
      return run('git', ['commit', '--quiet', '--message', 'A change'], fleet, { environment });
    };
    const { status, stderr } = commit('inventory/x.yaml', BROKEN);
    expect(status).toBe(1);
    expect(stderr).toContain('inventory/x.yaml');
    git(fleet, 'rm', '--quiet', '--force', 'inventory/x.yaml');
    const passed = commit('notes.txt', 'x');
    expect(passed.status, passed.stderr).toBe(0);
    git(fleet, 'rm', '--quiet', '-r', 'policies');
    expect(commit('notes.txt', 'y').status).toBe(1);
  });

  it('are sound', () => {
    const file = path.join(ROOT, '.pre-commit-hooks.yaml');
    expect(run(preCommit!, ['validate-manifest', file], temporary)).toMatchObject({ status: 0, stdout: '' });
  });
});

describe.skipIf(process.platform === 'win32')('the plain Git hook of the docs', () => {
  it('stops a commit that breaks the fleet', () => {
    const [, hook = ''] =
      /^```sh\n(#!\/bin\/sh\n[\s\S]*?)^```$/m.exec(readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8')) ?? [];
    const folder = createRepository(path.join(temporary, 'plain'));
    writeFileSync(path.join(folder, '.git/hooks/pre-commit'), hook);
    chmodSync(path.join(folder, '.git/hooks/pre-commit'), 0o755);
    write(temporary, {
      'bin/fleetvet': `#!/bin/sh\nexec '${process.execPath}' '${ROOT}/dist/cli.js' "$@" --as-of 2026-11-21\n`,
    });
    chmodSync(path.join(temporary, 'bin/fleetvet'), 0o755);
    const commit = (): Finished =>
      run(
        'git',
        [
          '-c',
          'user.name=A',
          '-c',
          'user.email=a@example.com',
          'commit',
          '--quiet',
          '--allow-empty',
          '--message',
          'A change',
        ],
        folder,
        {
          environment: { PATH: `${path.join(temporary, 'bin')}:${process.env['PATH'] ?? ''}` },
        },
      );
    const sound = commit();
    expect(sound.status, sound.stderr).toBe(0);
    write(folder, { 'inventory/x.yaml': BROKEN });
    git(folder, 'add', '--all');
    const { status, stdout, stderr } = commit();
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('inventory/x.yaml');
  });
});
