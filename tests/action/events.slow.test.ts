import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { mergeGroup, pullRequest, push, SCHEDULE, WORKFLOW_DISPATCH } from './events.js';
import { EXISTING, FLEET, LAPSE, NEIGHBOUR, policy } from './fleet.js';
import {
  checkOut,
  commit,
  createRepository,
  git,
  removeTemporaryFolders,
  temporaryFolder,
  write,
} from './repository.js';
import { type ActionRun, annotationsOf, NODE, runAction } from './runner.js';

afterAll(removeTemporaryFolders);

/** The history: `stale` and then `main` on the base branch, `head` on another that leaves it at `stale`, and their merge. */
let origin = '';
let stale = '';
let main = '';
let head = '';
let merge = '';

const MERGE = 'refs/pull/7/merge';
const HEAD = 'refs/pull/7/head';

beforeAll(() => {
  const repository = createRepository(FLEET);
  origin = repository.folder;
  stale = repository.first;
  git(origin, 'switch', '--quiet', '--create', 'change');
  commit(origin, { 'README.md': 'The first of two commits\n' });
  head = commit(origin, LAPSE);
  git(origin, 'switch', '--quiet', 'main');
  main = commit(origin, NEIGHBOUR);
  git(origin, 'switch', '--quiet', '--detach', 'main');
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', MERGE, merge);
  git(origin, 'update-ref', HEAD, head);
});

/** What the change does, reported once and on its line. */
const CAUSE = 'error policies/eos.yaml:5:10-20 Change makes devices invalid (new, change-impact)';
const OLD = `${EXISTING} (existing, software-invalid)`;
const NEIGHBOURS = 'error inventory/more.yaml:2:86-91 Software is not approved (existing, software-invalid)';

/** What the run says that stands on no line: verdicts and warnings. */
function remarksOf({ commands }: ActionRun): readonly string[] {
  return commands.filter(({ properties }) => !('file' in properties)).map(({ name, message }) => `${name}: ${message}`);
}

function expectCompared(run: ActionRun, base: string, mergeBase?: string): void {
  const from = mergeBase === undefined ? '' : `, merge base ${mergeBase}`;
  expect(run.log).toContain(`\n  compared with ${base}${from}\n`);
  expect(remarksOf(run)).toEqual([expect.stringMatching(/^error: fleetvet failed: .*makes 2 devices invalid/)]);
  expect(run.outputs).toMatchObject({ status: 'failed', 'new-violations': '3', 'fixed-violations': '0' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(1);
}

function expectNotCompared(run: ActionRun): void {
  expect(run.log).toContain('\n  compared with nothing: ');
  expect(remarksOf(run)).toEqual([expect.stringMatching(/^error: fleetvet failed: /)]);
  expect(run.outputs).toMatchObject({ status: 'failed', 'new-violations': '', 'fixed-violations': '' });
  expect(run.status).toBe(1);
}

function expectNotMade(run: ActionRun, reason: string | RegExp): void {
  expect(remarksOf(run)).toEqual([expect.stringMatching(/^error: fleetvet could not run: [^\n]+$/)]);
  expect(remarksOf(run)[0]).toMatch(reason);
  expect(annotationsOf(run)).toEqual([]);
  expect(run.outputs).toEqual({ status: 'failed' });
  expect(run.summary).toContain('could not run');
  expect(run.stderr).toBe('');
  expect(run.status).toBe(2);
}

it('runs on the Node.js of the runners, if installed', () => {
  const version = execFileSync(NODE, ['--version'], { encoding: 'utf8' });
  if (process.env['FLEETVET_NODE24'] === undefined) console.warn(`The Action is tested on ${version.trim()}`);
  else expect(version).toMatch(/^v24\./);
});

describe('pull_request', () => {
  it('compares the trial merge with the commit it is merged into, though the payload names an older one', async () => {
    const workspace = checkOut(origin, MERGE, 2);
    const run = await runAction({ workspace, event: 'pull_request', sha: merge, payload: pullRequest(stale, head) });
    expectCompared(run, main);
    expect(annotationsOf(run)).toEqual([CAUSE, OLD, NEIGHBOURS]);
    expect(run.summary).toContain(`(<https://github.com/acme/fleet/blob/${head}/policies/eos.yaml#L5>)`);
    expect(run.outputs).toMatchObject({ errors: '5', warnings: '0', 'invalid-devices': '4' });
  });

  it('compares the tip of the branch with the commit where it left the base', async () => {
    const workspace = checkOut(origin, HEAD, 0);
    git(workspace, 'fetch', '--quiet', 'origin', 'main');
    const run = await runAction({ workspace, event: 'pull_request', payload: pullRequest(main, head) });
    expectCompared(run, main, stale);
    expect(annotationsOf(run)).toEqual([CAUSE, OLD]);
  });

  it('names the remedy in a clone without the base, and checks without it', async () => {
    const workspace = checkOut(origin, MERGE, 1);
    const run = await runAction({ workspace, event: 'pull_request', payload: pullRequest(stale, head) });
    const warning = `this check does not say what the change does: the base commit ${main} is not in this clone: give actions/checkout the input fetch-depth: 2`;
    expect(remarksOf(run)).toEqual([`warning: ${warning}`, expect.stringMatching(/^error: fleetvet failed/)]);
    expect(run.summary).toMatch(/^> \[!WARNING\]\n> this check does not say what the change does/);
    expect(run.outputs['new-violations']).toBe('');
    expect(run.status).toBe(1);
  });

  it('says another remedy where two commits are not enough', async () => {
    const workspace = checkOut(origin, HEAD, 1);
    const run = await runAction({ workspace, event: 'pull_request', payload: pullRequest(main, head) });
    expect(remarksOf(run)[0]).toMatch(/^warning: .*give actions\/checkout the input fetch-depth: 0$/);
  });

  it.each([{ 'only-new': 'true' }, { 'policy-from': 'base' }, { base: 'origin/main' }])(
    'makes no check without the base where the workflow asks for it: %o',
    async (inputs) => {
      const workspace = checkOut(origin, MERGE, 1);
      const run = await runAction({ workspace, event: 'pull_request', payload: pullRequest(stale, head), inputs });
      expectNotMade(run, 'base' in inputs ? /fetch-depth: 0/ : /fetch-depth: 2/);
    },
  );

  it('is compared with the base that the workflow names', async () => {
    const workspace = checkOut(origin, MERGE, 0);
    const inputs = { base: stale };
    const run = await runAction({ workspace, event: 'pull_request', payload: pullRequest(stale, head), inputs });
    expect(annotationsOf(run)).toEqual([NEIGHBOURS.replace('existing', 'new'), CAUSE, OLD]);
  });

  it('passes with only-new where it makes nothing worse', async () => {
    const repository = createRepository(FLEET);
    const change = commit(repository.folder, { 'policies/eos.yaml': policy('2028-12-31') });
    const run = await runAction({
      workspace: checkOut(repository.folder, 'main', 2),
      event: 'pull_request',
      payload: pullRequest(repository.first, change),
      inputs: { 'only-new': 'true' },
    });
    expect(run.outputs).toMatchObject({ status: 'passed', errors: '1', 'fixed-violations': '0' });
    expect(remarksOf(run)).toEqual([]);
    expect(run.status).toBe(0);
  });

  it('takes the policy of the base, so that it cannot excuse itself', async () => {
    const repository = createRepository({ ...FLEET, ...LAPSE });
    const change = commit(repository.folder, { 'policies/eos.yaml': policy('2028-12-31') });
    const inputs = { 'policy-from': 'base' };
    const payload = pullRequest(repository.first, change);
    const workspace = checkOut(repository.folder, 'main', 2);
    const run = await runAction({ workspace, event: 'pull_request', payload, inputs });
    expect(run.outputs).toMatchObject({ status: 'failed', 'invalid-devices': '3' });
  });
});

describe('pull_request_target', () => {
  it('warns that what is checked out is not the pull request', async () => {
    const workspace = checkOut(origin, 'main', 1);
    const run = await runAction({ workspace, event: 'pull_request_target', payload: pullRequest(main, head) });
    expect(remarksOf(run)[0]).toEqual(
      expect.stringContaining(
        `warning: this check says nothing about the pull request: what is checked out, ${main}, does not contain its commit ${head}; `,
      ),
    );
    expect(run.summary).toContain(`/blob/${main}/inventory/devices.yaml#L4`);
    expect(run.outputs).toMatchObject({ 'new-violations': '', 'invalid-devices': '2' });
  });

  it('checks a pull request that is checked out in a folder of its own', async () => {
    const workspace = checkOut(origin, 'main', 1);
    checkOut(origin, MERGE, 2, path.join(workspace, 'proposed'));
    const inputs = { 'working-directory': 'proposed' };
    const payload = pullRequest(main, head, { fork: true });
    const run = await runAction({ workspace, event: 'pull_request_target', payload, inputs });
    expectCompared(run, main);
    expect(annotationsOf(run)[0]).toBe(CAUSE);
  });
});

describe('push', () => {
  it('is compared with the commit before it', async () => {
    const workspace = checkOut(origin, MERGE, 2);
    const run = await runAction({ workspace, event: 'push', sha: merge, payload: push(main, merge) });
    expectCompared(run, main);
    expect(run.summary).toContain(`/blob/${merge}/policies/eos.yaml#L5`);
  });

  it('of a new branch is compared with nothing', async () => {
    const workspace = checkOut(origin, MERGE, 2);
    expectNotCompared(await runAction({ workspace, event: 'push', payload: push(undefined, merge) }));
  });

  it('names the remedy if it brings more commits than the clone has', async () => {
    const workspace = checkOut(origin, HEAD, 1);
    const run = await runAction({ workspace, event: 'push', payload: push(stale, head) });
    expect(remarksOf(run)[0]).toMatch(/^warning: .*give actions\/checkout the input fetch-depth: 0$/);
  });
});

describe('a push that rewrites its branch', () => {
  const GONE = 'a'.repeat(40);
  const forced = (): object => ({ ...push(GONE, head), forced: true });

  it('is compared with where the branch left the default branch, and says so', async () => {
    const workspace = checkOut(origin, HEAD, 0);
    git(workspace, 'fetch', '--quiet', 'origin', 'main:refs/remotes/origin/main');
    const run = await runAction({
      workspace,
      event: 'push',
      sha: head,
      payload: forced(),
      inputs: { 'only-new': 'true' },
    });
    expect(run.log).toContain(
      `\n  compared with where this branch left origin/main, since the commit before the push, ${GONE}, is gone`,
    );
    expect(run.log).toContain(`merge base ${stale}`);
    expect(run.outputs).toMatchObject({ status: 'failed', 'new-violations': '3' });
  });

  it('is checked without a base if there is no default branch, with a warning', async () => {
    const workspace = checkOut(origin, HEAD, 1);
    const run = await runAction({ workspace, event: 'push', sha: head, payload: forced() });
    expect(remarksOf(run)[0]).toMatch(/^warning: .*is gone \(a force push\).*fetch-depth: 0/);
    expect(run.outputs['new-violations']).toBe('');
    const inputs = { 'only-new': 'true' };
    expectNotMade(await runAction({ workspace, event: 'push', payload: forced(), inputs }), GONE);
  });
});

describe('a request that cannot take effect', () => {
  it.each([{ 'only-new': 'true' }, { 'policy-from': 'base' }, { 'policy-from': 'base', base: 'HEAD' }])(
    'fails where another commit is checked out: %o',
    async (inputs) => {
      const workspace = checkOut(origin, MERGE, 2);
      const payload = pullRequest(main, 'b'.repeat(40));
      expectNotMade(await runAction({ workspace, event: 'pull_request_target', payload, inputs }), 'b'.repeat(40));
    },
  );

  it('fails for a new branch without the default branch', async () => {
    const workspace = checkOut(origin, HEAD, 1);
    const inputs = { 'policy-from': 'base' };
    expectNotMade(
      await runAction({ workspace, event: 'push', payload: push(undefined, head), inputs }),
      /fetch-depth: 0/,
    );
  });
});

describe('a partial clone without the files of the base', () => {
  const partial = (): string => {
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const workspace = temporaryFolder();
    git(workspace, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin}`, '.');
    git(workspace, 'fetch', '--quiet', 'origin', MERGE);
    git(workspace, 'checkout', '--quiet', '--detach', merge);
    return workspace;
  };

  it('is checked without it, with a warning that names the remedy', async () => {
    const run = await runAction({ workspace: partial(), event: 'pull_request', payload: pullRequest(stale, head) });
    expect(remarksOf(run)[0]).toMatch(/^warning: this check does not say what the change does: .*leave out filter/);
    expect(run.outputs['new-violations']).toBe('');
  });

  it('fails if --min-coverage is higher', async () => {
    const inputs = { 'only-new': 'true' };
    const payload = pullRequest(stale, head);
    expectNotMade(
      await runAction({ workspace: partial(), event: 'pull_request', payload, inputs }),
      /leave out filter/,
    );
  });
});

it.skipIf(process.platform === 'win32')('refuses a working-directory that is a link in the work tree', async () => {
  const { folder } = createRepository({
    ...Object.fromEntries(Object.entries(FLEET).map(([name, text]) => [`demo/${name}`, text])),
  });
  symlinkSync('demo', path.join(folder, 'fleet'));
  const inputs = { 'working-directory': 'fleet' };
  expectNotMade(await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE, inputs }), /symbolic link/);
});

it.skipIf(process.platform === 'win32')('refuses a config that is no real file in the work tree', async () => {
  const { folder } = createRepository(FLEET);
  write(folder, { 'real.yaml': '# defaults\n' });
  symlinkSync('real.yaml', path.join(folder, 'linked.yaml'));
  const event = { workspace: folder, event: 'schedule', payload: SCHEDULE };
  for (const config of ['linked.yaml', '../real.yaml', '/etc/hostname'])
    expectNotMade(await runAction({ ...event, inputs: { config } }), 'the input config');
  expect((await runAction({ ...event, inputs: { config: 'real.yaml' } })).outputs['status']).toBe('failed');
});

describe('other events', () => {
  it('merge_group is compared with its base', async () => {
    const workspace = checkOut(origin, MERGE, 2);
    expectCompared(await runAction({ workspace, event: 'merge_group', payload: mergeGroup(main, merge) }), main);
  });

  it.each([
    ['schedule', SCHEDULE],
    ['workflow_dispatch', WORKFLOW_DISPATCH],
  ])('%s is compared with nothing', async (event, payload) => {
    const workspace = checkOut(origin, MERGE, 2);
    expectNotCompared(await runAction({ workspace, event, payload }));
    for (const inputs of [{ 'only-new': 'true' }, { 'policy-from': 'base' }])
      expectNotMade(await runAction({ workspace, event, payload, inputs }), /needs a base .*the input base/);
  });
});

describe('a check that cannot run', () => {
  it.each([
    ['only-new', 'yes', 'the input only-new must be true or false, not "yes"'],
    ['fail-on', 'info', 'the input fail-on must be error, warning, notice or never, not "info"'],
    ['as-of', '2026-02-30', 'the input as-of must be a valid date, YYYY-MM-DD, not "2026-02-30"'],
    ['policy-from', 'head', 'the input policy-from must be base, not "head"'],
    ['working-directory', '..', 'the input working-directory is outside the workspace: ..'],
    ['sarif-file', '../x.sarif', 'the file ../x.sarif would be written outside the workspace'],
    ['config', 'none.yaml', 'there is no config file none.yaml'],
    ['paths', 'nowhere', 'nothing to check at nowhere'],
    ['base', 'nowhere', 'there is no commit nowhere in this repository'],
  ])('says why: %s: %s', async (name, value, reason) => {
    const inputs = { [name]: value };
    expectNotMade(await runAction({ workspace: origin, event: 'schedule', payload: SCHEDULE, inputs }), reason);
  });

  it('is one of nothing', async () => {
    const workspace = temporaryFolder();
    write(workspace, { 'README.md': 'Not a fleet\n' });
    expectNotMade(await runAction({ workspace, event: 'schedule', payload: SCHEDULE }), 'nothing to check');
  });

  it('fails even if nothing is known about it', async () => {
    const environment = { GITHUB_OUTPUT: '/no/such/file', GITHUB_STEP_SUMMARY: '/no/such/file' };
    const run = await runAction({ workspace: origin, event: 'schedule', payload: SCHEDULE, environment });
    expect(remarksOf(run)[0]).toMatch(/^error: fleetvet could not run: this is a bug in fleetvet/);
    expect(run.status).toBe(1);
  });
});

it('checks a folder that is no Git repository', async () => {
  const workspace = temporaryFolder();
  write(workspace, FLEET);
  const run = await runAction({ workspace, event: 'push', payload: push(stale, head) });
  expect(remarksOf(run)[0]).toMatch(/^warning: .*not in a Git repository/);
  expect(annotationsOf(run)).toEqual([`${EXISTING} (software-invalid)`]);
});
