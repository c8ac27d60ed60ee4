import { readFileSync } from 'node:fs';

import type { ChangeOrigin } from '../files/git/checkout.js';
import { UserError } from '../model/user-error.js';

/** What the workflow runs for. */
export interface WorkflowEvent {
  readonly name: string;
  /** The pull request, if the event is about one. */
  readonly pullRequest: PullRequest | undefined;
  /** The commits of the change; undefined for events without one, such as a schedule. */
  readonly origin: ChangeOrigin | undefined;
}

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
  const head = commitAt(payload, 'pull_request', 'head', 'sha');
  const base = commitAt(payload, 'pull_request', 'base', 'sha');
  if (head !== undefined && base !== undefined) {
    const number = valueAt(payload, 'pull_request', 'number');
    return {
      name,
      pullRequest: typeof number === 'number' ? { number, head } : undefined,
      origin: { kind: 'pull_request', head, base },
    };
  }
  const start = name === 'push' ? commitAt(payload, 'before') : commitAt(payload, 'merge_group', 'base_sha');
  return { name, pullRequest: undefined, origin: start === undefined ? undefined : { kind: 'commits', base: start } };
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
