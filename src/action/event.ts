import { readFileSync } from 'node:fs';

import { UserError } from '../model/user-error.js';

/** What the workflow runs for. */
export interface WorkflowEvent {
  readonly name: string;
  /** The pull request, if the event is about one. */
  readonly pullRequest: PullRequest | undefined;
  /** What the change is made of; undefined if the event brings none, such as a schedule. */
  readonly origin: ChangeOrigin | undefined;
  /** The branch that the repository starts from. */
  readonly defaultBranch: string | undefined;
}

/** What a change is made of, as the platform says. */
export type ChangeOrigin =
  /** A proposal: the tip of its branch, and that of the branch it is meant for. */
  | { readonly kind: 'pull_request'; readonly head: string; readonly base: string }
  /** Commits on top of another one, or in its place. */
  | { readonly kind: 'commits'; readonly base: string; readonly isForced: boolean }
  /** Commits on a branch that was not there before. */
  | { readonly kind: 'new_branch' };

export interface PullRequest {
  readonly number: number;
  /** The commit at the tip of its branch. */
  readonly head: string;
}

/**
 * Reads the event that started the workflow.
 * @throws {UserError} if its file cannot be read.
 */
export function readEvent(environment: Readonly<NodeJS.ProcessEnv>): WorkflowEvent {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const payload = readPayload(environment['GITHUB_EVENT_PATH']);
  const branch = valueAt(payload, 'repository', 'default_branch');
  const defaultBranch = typeof branch === 'string' && /^[\w./-]+$/.test(branch) ? branch : undefined;
  const head = commitAt(payload, 'pull_request', 'head', 'sha');
  const base = commitAt(payload, 'pull_request', 'base', 'sha');
  if (head !== undefined && base !== undefined) {
    const number = valueAt(payload, 'pull_request', 'number');
    return {
      name,
      pullRequest: typeof number === 'number' ? { number, head } : undefined,
      origin: { kind: 'pull_request', head, base },
      defaultBranch,
    };
  }
  return { name, pullRequest: undefined, origin: originOfCommits(name, payload), defaultBranch };
}

function originOfCommits(name: string, payload: unknown): ChangeOrigin | undefined {
  const group = commitAt(payload, 'merge_group', 'base_sha');
  if (group !== undefined) return { kind: 'commits', base: group, isForced: false };
  if (name !== 'push') return undefined;
  const before = commitAt(payload, 'before');
  if (before !== undefined) return { kind: 'commits', base: before, isForced: valueAt(payload, 'forced') === true };
  const ref = valueAt(payload, 'ref');
  return typeof ref === 'string' && ref.startsWith('refs/tags/') ? undefined : { kind: 'new_branch' };
}

function readPayload(file: string | undefined): unknown {
  if (file === undefined || file === '') return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new UserError(`cannot read the event of the workflow from ${file}`);
  }
}

/** A commit that the payload names; a push of a new branch has zeros for the commit before it. */
function commitAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(payload, ...path);
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}

function valueAt(payload: unknown, ...path: readonly string[]): unknown {
  let value = payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
