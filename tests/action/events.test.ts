import { rmSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';

import { beforeAll, describe, expect, it } from 'vitest';

import { mergeGroup, pullRequest, push, SCHEDULE, WORKFLOW_DISPATCH } from './events.js';
import { EXISTING, FLEET, LAPSE, NEIGHBOUR, policy } from './fleet.js';
import { checkOut, commit, createRepository, git, temporaryFolder, write } from './repository.js';
import { type ActionRun, annotationsOf, NODE, runAction } from './runner.js';

/** The history: `stale` and then `main` on the base branch, `head` on another that leaves it at `stale`, and their merge. */
let origin = '';
let stale = '';
let main = '';
let head = '';
let merge = '';

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
  git(origin, 'update-ref', 'refs/pull/7/merge', merge);
  git(origin, 'update-ref', 'refs/pull/7/head', head);
});

const MERGE = 'refs/pull/7/merge';
const HEAD = 'refs/pull/7/head';

/** What the change does, told once and on its line. */
const CAUSE = 'error policies/eos.yaml:5:10-20 A change takes approvals away (new, change-impact)';

function warningsOf({ commands }: ActionRun): readonly string[] {
  return commands.filter(({ name, properties }) => name === 'warning' && !('file' in properties)).map(({ message }) => message);
}

function expectComparison(run: ActionRun, base: string): void {
  expect(run.log).toContain(`  compared with ${base}\n`);
  expect(run.outputs).toMatchObject({ status: 'failed', 'invalid-devices': expect.any(String) });
  expect(annotationsOf(run)[0]).toBe(CAUSE);
  expect(warningsOf(run)).toEqual([]);
  expect(run.status).toBe(1);
}

it(`runs on ${execFileSync(NODE, ['--version'], { encoding: 'utf8' }).trim()}`, () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(20);
});
