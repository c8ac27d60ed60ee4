/** The parts of GitHub's payloads that matter here, and some around them. */
const repository = {
  id: 1296269,
  name: 'fleet',
  full_name: 'acme/fleet',
  private: true,
  owner: { login: 'acme', id: 1, type: 'Organization' },
  fork: false,
  default_branch: 'main',
};
const sender = { login: 'octocat', id: 583231, type: 'User' };

/** The payload of pull_request and pull_request_target. */
export function pullRequest(base: string, head: string, { fork = false } = {}): object {
  const from = fork ? { ...repository, id: 2, full_name: 'octocat/fleet', fork: true } : repository;
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      url: 'https://api.github.com/repos/acme/fleet/pulls/7',
      number: 7,
      state: 'open',
      title: '::error::a title',
      head: { label: 'octocat:change', ref: 'change', sha: head, repo: from, user: sender },
      base: { label: 'acme:main', ref: 'main', sha: base, repo: repository, user: repository.owner },
      merge_commit_sha: null,
      draft: false,
      merged: false,
    },
    repository,
    sender,
  };
}

/** The payload of push; a branch is new where nothing stands before. */
export function push(before: string | undefined, after: string): object {
  return {
    ref: 'refs/heads/main',
    before: before ?? '0'.repeat(40),
    after,
    created: before === undefined,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: 'https://github.com/acme/fleet/compare/a...b',
    commits: [],
    head_commit: { id: after, message: '::error::a message' },
    pusher: { name: 'octocat', email: 'octocat@example.com' },
    repository,
    sender,
  };
}

/** The payload of merge_group. */
export function mergeGroup(base: string, head: string): object {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
      base_sha: base,
      base_ref: 'refs/heads/main',
      head_commit: { id: head, message: 'Merge pull request #7' },
    },
    repository,
    sender,
  };
}

export const SCHEDULE: object = { schedule: '17 5 * * 1', workflow: '.github/workflows/fleetvet.yml' };

export const WORKFLOW_DISPATCH: object = {
  inputs: null,
  ref: 'refs/heads/main',
  workflow: '.github/workflows/fleetvet.yml',
  repository,
  sender,
};
