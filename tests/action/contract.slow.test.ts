import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { mergeGroup, pullRequest, push, SCHEDULE } from './events.js';
import { FLEET, policy } from './fleet.js';
import {
  checkOut,
  commit,
  createRepository,
  type Files,
  git,
  removeTemporaryFolders,
  temporaryFolder,
  write,
} from './repository.js';
import { type ActionRun, runAction } from './runner.js';

afterAll(removeTemporaryFolders);

/** A record for what spines run. */
const record = (name: string): string =>
  `  - { name: ${name}, software: { platform: eos, version: 4.2.0 }, start: 2025-01-01, device_roles: [spine] }\n`;

/** A proposal that adds an invalid device, and with it what would excuse it. */
const BAD = `devices:\n  - { name: spine-09, device_type: T1, role: spine, platform: eos, software_version: 4.2.0 }\n`;
const PROPOSAL: Files = {
  'inventory/sites/new.yaml': BAD,
  'policies/mine.yaml': `validated_software:\n${record('mine')}`,
  'strict.yaml': 'rules: { software-invalid: off }\n',
};

let origin = '';
const commits = { base: '', withdrawn: '', head: '', next: '', merge: '' };
const MERGE = 'refs/pull/7/merge';
const HEAD = 'refs/pull/7/head';
const ABSENT = 'b'.repeat(40);

beforeAll(() => {
  // The branch leaves main where spines are approved; main has withdrawn that since.
  const repository = createRepository({
    ...FLEET,
    'policies/eos.yaml': `${policy('2027-12-31')}${record('spines')}`,
    'strict.yaml': 'rules: {}\n',
  });
  origin = repository.folder;
  commits.base = repository.first;
  git(origin, 'switch', '--quiet', '--create', 'change');
  commits.head = commit(origin, PROPOSAL);
  git(origin, 'switch', '--quiet', 'main');
  commits.withdrawn = commit(origin, { 'policies/eos.yaml': policy('2027-12-31') });
  git(origin, 'switch', '--quiet', '--detach', 'main');
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  commits.merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', MERGE, commits.merge);
  git(origin, 'update-ref', HEAD, commits.head);
  // What comes after the event: the author pushes once more.
  git(origin, 'switch', '--quiet', 'change');
  commits.next = commit(origin, { 'inventory/sites/next.yaml': 'tags: [spare]\n' });
  git(origin, 'update-ref', 'refs/pull/7/next', commits.next);
  git(origin, 'switch', '--quiet', 'main');
});

/** What a workflow asks for, in what clone, and what comes of it. */
interface Request {
  readonly inputs: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: () => object;
  readonly ref?: string;
  readonly depth?: number;
  readonly prepare?: (workspace: string) => void;
}

async function runRequest(request: Request): Promise<ActionRun> {
  const { inputs, event = 'pull_request_target', ref = MERGE, depth = 2 } = request;
  const { payload = () => pullRequest(commits.withdrawn, commits.head, { fork: true }) } = request;
  const workspace = checkOut(origin, ref, depth);
  request.prepare?.(workspace);
  return runAction({ workspace, event, payload: payload(), inputs });
}

const textOf = ({ commands }: ActionRun): string =>
  commands.map(({ name, message }) => `${name}: ${message}`).join('\n');

describe('a request that cannot take effect: the run exits with 2 and says what is missing', () => {
  const elsewhere = (): object => pullRequest(commits.withdrawn, ABSENT);
  const cases: Readonly<Record<string, Request & { readonly says: RegExp }>> = {
    'policy-from, and another commit is checked out': {
      inputs: { 'policy-from': 'base' },
      payload: elsewhere,
      says: /policy-from needs the pull request to be checked out: .*b{40}; check out refs\/pull/,
    },
    'only-new, and another commit is checked out': {
      inputs: { 'only-new': 'true' },
      payload: elsewhere,
      says: /only-new needs the pull request to be checked out/,
    },
    'policy-from, and the base branch is checked out': {
      inputs: { 'policy-from': 'base' },
      ref: 'main',
      says: /policy-from needs the pull request to be checked out/,
    },
    'policy-from, and a base that is named, in another checkout': {
      inputs: { 'policy-from': 'base', base: 'HEAD^1' },
      payload: elsewhere,
      says: /policy-from needs the pull request to be checked out/,
    },
    'policy-from, and the branch has moved on': {
      inputs: { 'policy-from': 'base' },
      ref: 'refs/pull/7/next',
      depth: 1,
      says: /needs the pull request to be checked out: .*run the workflow again/,
    },
    'policy-from in a clone of one commit': {
      inputs: { 'policy-from': 'base' },
      depth: 1,
      says: /policy-from needs a base .*fetch-depth: 2/,
    },
    'only-new in a clone of one commit': {
      inputs: { 'only-new': 'true' },
      depth: 1,
      says: /only-new needs a base .*fetch-depth: 2/,
    },
    'only-new with a history too short for the merge base': {
      inputs: { 'only-new': 'true', base: 'refs/remotes/origin/main' },
      ref: HEAD,
      depth: 1,
      prepare: (workspace) =>
        git(workspace, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main'),
      says: /fetch-depth: 0/,
    },
    'a base that is not there': { inputs: { base: 'origin/main' }, says: /the commit origin\/main is not in this/ },
    'a base that is the empty id': { inputs: { base: '0'.repeat(40) }, says: /the base is all zeros/ },
    'policy-from, and a base that is the proposal': {
      inputs: { 'policy-from': 'base', base: 'HEAD' },
      says: /policy-from needs a base to compare with, and HEAD is what the pull request proposes/,
    },
    'only-new, and a base that is the proposal by its id': {
      inputs: { 'only-new': 'true', base: 'refs/remotes/origin/checked-out' },
      says: /only-new needs a base to compare with, and refs\/remotes\/origin\/checked-out is what/,
    },
    'policy-from, and a base that is the head of the pull request, below the merge that is checked out': {
      inputs: { 'policy-from': 'base', base: 'HEAD^2' },
      says: /policy-from needs a base to compare with, and HEAD\^2 is what the pull request proposes/,
    },
    'a base that is a branch and a tag with an @': {
      inputs: { base: 'rel@1' },
      depth: 0,
      prepare(workspace) {
        git(workspace, 'update-ref', 'refs/heads/rel@1', commits.withdrawn);
        git(workspace, 'update-ref', 'refs/tags/rel@1', commits.head);
      },
      says: /rel@1 is ambiguous, as refs\/heads\/rel@1 and refs\/tags\/rel@1 are different/,
    },
    'a base that is a remote, and a tag of its name': {
      inputs: { base: 'origin' },
      depth: 0,
      prepare(workspace) {
        git(workspace, 'update-ref', 'refs/remotes/origin/HEAD', commits.withdrawn);
        git(workspace, 'update-ref', 'refs/tags/origin', commits.head);
      },
      says: /origin is ambiguous, as refs\/remotes\/origin\/HEAD and refs\/tags\/origin are different/,
    },
    'a base that is two commits': {
      inputs: { base: 'origin/main' },
      depth: 0,
      prepare(workspace) {
        git(workspace, 'update-ref', 'refs/remotes/origin/main', commits.withdrawn);
        git(workspace, 'update-ref', 'refs/tags/origin/main', commits.head);
      },
      says: /origin\/main is ambiguous, as refs\/remotes\/origin\/main and refs\/tags\/origin\/main are different/,
    },
    'policy-from on an event without a base': {
      inputs: { 'policy-from': 'base' },
      event: 'schedule',
      payload: () => SCHEDULE,
      says: /policy-from needs a base .*the input base/,
    },
    'only-new for a new branch without the default branch': {
      inputs: { 'only-new': 'true' },
      event: 'push',
      payload: () => push(undefined, commits.merge),
      says: /only-new needs a base .*fetch-depth: 0/,
    },
    'policy-from in a merge group whose base is not there': {
      inputs: { 'policy-from': 'base' },
      event: 'merge_group',
      payload: () => mergeGroup(commits.withdrawn, commits.merge),
      depth: 1,
      says: /policy-from needs a base .*fetch-depth: 2/,
    },
    'paths that lead nowhere': { inputs: { paths: 'inventory/none' }, says: /nothing to check at inventory\/none/ },
    'paths, one of which leads nowhere': {
      inputs: { paths: 'inventory/sites\ninventory/none' },
      says: /nothing to check at inventory\/none/,
    },
    'a config that is not there': { inputs: { config: 'none.yaml' }, says: /there is no config file none\.yaml/ },
    'a config that the base does not have': {
      inputs: { config: 'own.yaml', 'policy-from': 'base' },
      prepare: (workspace) => write(workspace, { 'own.yaml': 'rules: {}\n' }),
      says: /own\.yaml/,
    },
    'a config outside of the workspace': { inputs: { config: '/etc/hostname' }, says: /the input config/ },
    'policy tests that are not there': { inputs: { tests: 'true' }, says: /nothing to test/ },
  };
  it.each(Object.entries(cases))('%s', async (_, { says, ...request }) => {
    const run = await runRequest(request);
    expect(textOf(run)).toMatch(says);
    expect(run.outputs['status']).toBe('failed');
    expect(run.status).toBe(2);
  });

  it.skipIf(process.platform === 'win32').each([
    ['a working directory that is a link', { 'working-directory': 'fleet' }, 'fleet', 'inventory'],
    ['a config that is a link', { config: 'linked.yaml' }, 'linked.yaml', 'strict.yaml'],
    ['a config behind a link', { config: 'linked/fleet.yaml' }, 'linked', 'inventory'],
  ])('%s', async (_, inputs, link, target) => {
    const run = await runRequest({ inputs, prepare: (workspace) => symlinkSync(target, path.join(workspace, link)) });
    expect(run.status).toBe(2);
  });

  it.each(['policy-from', 'only-new'])('%s outside of any repository', async (name) => {
    const workspace = temporaryFolder();
    write(workspace, FLEET);
    const inputs = { [name]: name === 'only-new' ? 'true' : 'base' };
    const payload = pullRequest(commits.withdrawn, commits.head);
    const run = await runAction({ workspace, event: 'pull_request', payload, inputs });
    expect(textOf(run)).toMatch(/is not in a Git repository/);
    expect(run.status).toBe(2);
  });
});

describe('a request that takes effect', () => {
  const cases: Readonly<Record<string, Request & { readonly status: number; readonly says: RegExp }>> = {
    'policy-from decides by the base itself, not by where the branch began': {
      inputs: { 'policy-from': 'base' },
      status: 1,
      says: /device "spine-09" runs eos 4\.2\.0/,
    },
    'policy-from with the branch checked out': {
      inputs: { 'policy-from': 'base' },
      ref: HEAD,
      depth: 0,
      prepare: (workspace) => git(workspace, 'fetch', '--quiet', 'origin', 'main:refs/remotes/origin/main'),
      status: 1,
      says: /device "spine-09" runs eos 4\.2\.0/,
    },
    'policy-from and only-new in a merge group': {
      inputs: { 'policy-from': 'base', 'only-new': 'true' },
      event: 'merge_group',
      payload: () => mergeGroup(commits.withdrawn, commits.merge),
      status: 1,
      says: /device "spine-09" runs eos 4\.2\.0/,
    },
    'policy-from and only-new on a push': {
      inputs: { 'policy-from': 'base', 'only-new': 'true' },
      event: 'push',
      payload: () => push(commits.withdrawn, commits.merge),
      status: 1,
      says: /device "spine-09" runs eos 4\.2\.0/,
    },
    'a config of the base': {
      inputs: { 'policy-from': 'base', config: 'strict.yaml' },
      status: 1,
      says: /device "spine-09" runs eos 4\.2\.0/,
    },
    'a base that is named in full, though a tag has its short name': {
      inputs: { 'policy-from': 'base', base: 'refs/remotes/origin/main' },
      depth: 0,
      prepare(workspace) {
        git(workspace, 'update-ref', 'refs/remotes/origin/main', commits.withdrawn);
        git(workspace, 'update-ref', 'refs/tags/origin/main', commits.head);
      },
      status: 1,
      says: /device "spine-09" runs eos 4\.2\.0/,
    },
    paths: { inputs: { 'policy-from': 'base', paths: 'inventory/sites' }, status: 1, says: /spine-09/ },
    'without policy-from, the proposal decides, and what it loosens is named': {
      inputs: {},
      status: 0,
      says: /validated software record "mine" is new: it approves eos 4\.2\.0/,
    },
  };
  it.each(Object.entries(cases))('%s', async (_, { status, says, ...request }) => {
    const run = await runRequest(request);
    expect(textOf(run)).toMatch(says);
    expect(run.outputs['status']).toBe(status === 0 ? 'passed' : 'failed');
    expect(run.status).toBe(status);
  });
});

describe('a default base that is missing: the check runs without it, and warns', () => {
  const cases: Readonly<Record<string, Request>> = {
    'a clone of one commit': { inputs: {}, depth: 1 },
    'a merge group in a clone of one commit': {
      inputs: {},
      event: 'merge_group',
      payload: () => mergeGroup(commits.withdrawn, commits.merge),
      depth: 1,
    },
    'another commit is checked out': { inputs: {}, payload: () => pullRequest(commits.withdrawn, ABSENT) },
  };
  it.each(Object.entries(cases))('%s', async (_, request) => {
    const run = await runRequest(request);
    expect(textOf(run)).toMatch(/^warning: this check (?:does not say what the change does|says nothing about)/m);
    expect(run.outputs['new-violations']).toBe('');
    expect(run.status).not.toBe(2);
  });
});
