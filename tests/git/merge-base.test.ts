import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { check, CLEAN, diff, removeAll, repositoryOf, result, SPARE, SPOILT, unapproved } from './fleets.js';
import type { GitRepository } from '../compare/git-repository.js';

afterAll(removeAll);

/** A branch without a change of its own; the base has fixed a violation since. */
let repository: GitRepository;
let [start, main] = ['', ''];

beforeAll(() => {
  repository = repositoryOf(SPOILT);
  start = repository.git('rev-parse', 'HEAD');
  repository.git('switch', '--quiet', '--create=topic');
  repository.git('switch', '--quiet', 'main');
  repository.commit(CLEAN);
  main = repository.git('rev-parse', 'HEAD');
  repository.git('switch', '--quiet', 'topic');
});

describe('--base', () => {
  it('ignores work on the base since the branch began, and names both commits', async () => {
    expect(await result(repository.directory, ['--base', 'main'])).toMatchObject({
      base: main,
      merge_base: start,
      diagnostics: [{ rule: 'software-invalid', change: 'existing' }],
    });
    const { status, stdout } = await check(repository.directory, ['--base', 'main', '--only-new']);
    expect(status).toBe(0);
    expect(stdout).toContain(`compared with ${main.slice(0, 12)}, merge base ${start.slice(0, 12)}`);
  });

  it('compares with the commit itself with --no-merge-base', async () => {
    expect(await result(repository.directory, ['--base', 'main', '--no-merge-base'])).toMatchObject({
      base: main,
      merge_base: null,
      diagnostics: [{ change: 'new' }],
    });
    expect((await check(repository.directory, ['--no-merge-base'])).stderr).toContain('--no-merge-base needs --base');
  });

  it('takes the policy of the commit itself, since approvals may have been withdrawn', async () => {
    const lax = {
      ...SPOILT,
      'policies/lax.yaml': 'validated_software: [{ software: 4.32.1F, start: 2026-01-01, device_roles: [leaf] }]\n',
    };
    const { directory, git, commit } = repositoryOf(lax);
    git('switch', '--quiet', '--create=old');
    git('switch', '--quiet', 'main');
    commit(SPOILT);
    git('switch', '--quiet', 'old');
    expect((await check(directory, ['--base', 'main'])).status).toBe(0);
    expect((await check(directory, ['--base', 'main', '--policy-from', 'base'])).status).toBe(1);
  });

  it('needs a commit in common', async () => {
    const { directory, git, commit } = repositoryOf(CLEAN);
    git('switch', '--quiet', '--orphan', 'other');
    commit(SPOILT);
    const { status, stderr } = await check(directory, ['--base', 'main']);
    expect(status).toBe(2);
    expect(stderr).toContain('--no-merge-base');
    expect((await check(directory, ['--base', 'main', '--no-merge-base'])).status).toBe(1);
  });
});

describe('diff', () => {
  const NOTHING = 'affects no device or inventory item';

  it.each([
    [['main'], 'device "ams-leaf-02" added'],
    [['main...'], NOTHING],
    [['main..'], 'device "ams-leaf-02" added'],
    [['main', 'topic'], 'device "ams-leaf-02" added'],
    [['main..topic'], 'device "ams-leaf-02" added'],
    [['main...topic'], NOTHING],
    [['...main'], 'removed'],
    [['..main'], 'removed'],
  ])('%j is as in Git', async (args, words) => {
    const { status, stdout } = await diff(repository.directory, args);
    expect(status).toBe(0);
    expect(stdout).toContain(words);
  });

  it('refuses a commit beside a range', async () => {
    expect((await diff(repository.directory, ['main..', 'topic'])).status).toBe(2);
  });
});

describe('a base that cannot be read', () => {
  it('says so if there is no fleet', async () => {
    const { directory } = repositoryOf({ 'README.md': 'nothing yet\n' }, SPOILT);
    const { stdout } = await check(directory, ['--base', 'HEAD~1']);
    expect(stdout).toContain('the base has no inventory and no policy: everything counts as new');
  });

  it('names the file that counts as new', async () => {
    const broken = { ...SPOILT, [SPARE]: `${unapproved('ams-leaf-02')}  bad: [\n` };
    const { directory } = repositoryOf(broken, SPOILT);
    const { stdout } = await check(directory, ['--base', 'HEAD~1']);
    expect(stdout).toContain(`1 file of the base cannot be read (${SPARE}): what it holds counts as new`);
    const json = await check(directory, ['--base', 'HEAD~1', '-f', 'json']);
    expect(json.stderr).toMatch(/^fleetvet: note: 1 file of the base cannot be read/);
  });

  it('ignores a file that the head cannot read either', async () => {
    const broken = { ...SPOILT, [SPARE]: `${unapproved('ams-leaf-02')}  bad: [\n` };
    const { directory } = repositoryOf(broken);
    expect((await check(directory, ['--base', 'HEAD'])).stdout).not.toContain('of the base cannot be read');
  });
});
