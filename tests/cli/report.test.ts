import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { type GitRepository, makeGitRepository } from '../compare/git-repository.js';
import { CHECK, FLEET, temporaryDirectories } from './repositories.js';
import { runCli } from './run-cli.js';

const REPORT = ['report', '--as-of', '2026-11-21'] as const;

const { make, removeAll } = temporaryDirectories();
const repositories: GitRepository[] = [];

afterAll(() => {
  removeAll();
  for (const { remove } of repositories) remove();
});

function commit(files: Readonly<Record<string, string>>): GitRepository {
  const repository = makeGitRepository();
  repositories.push(repository);
  repository.commit(files);
  return repository;
}

async function json(directory: string, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { status, stdout, stderr } = await runCli([...REPORT, '-f', 'json', ...args], directory);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Record<string, unknown>;
}

it('writes the same page to standard output, to a file, and with a check', async () => {
  const fleet = make(FLEET);
  const { status, stdout, stderr } = await runCli(REPORT, fleet);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^<!DOCTYPE html>/);
  expect(await runCli([...REPORT, '-o', 'out/report.html'], fleet)).toMatchObject({
    status: 0,
    stdout: '',
    stderr: expect.stringMatching(/^fleetvet: wrote out.report.html \(\d+ kB\) in \d+\.\d s\n$/),
  });
  expect(readFileSync(path.join(fleet, 'out/report.html'), 'utf8')).toBe(stdout);
  await runCli([...CHECK, '-o', 'html=again.html'], fleet);
  expect(readFileSync(path.join(fleet, 'again.html'), 'utf8')).toBe(stdout);
});

it('says that the check failed, and does not fail itself', async () => {
  const fleet = make({ ...FLEET, 'policies/eos.yaml': '' });
  expect(await json(fleet)).toMatchObject({ verdict: { passed: false }, totals: { devices: { invalid: 1 } } });
  const { status, stdout } = await runCli([...CHECK, '-f', 'prometheus'], fleet);
  expect(status).toBe(1);
  expect(stdout).toContain('\nfleetvet_check_passed 0\n');
  expect(stdout).toBe((await runCli([...REPORT, '-f', 'prometheus'], fleet)).stdout);
});

it('needs something to report on', async () => {
  const { status, stdout, stderr } = await runCli(REPORT, make({ 'README.md': '' }));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^fleetvet: nothing to check: [^\n]+\n$/);
});

it('takes paths from the folder where it is started', async () => {
  const files = { 'fleetvet.yaml': '', ...FLEET, 'inventory/sites/ams.yaml': 'tags: [edge]\n' };
  const { directory: fleet } = commit(files);
  const inRoot = await json(fleet, 'inventory/fleet.yaml');
  expect(inRoot).toMatchObject({ totals: { devices: { total: 1 } } });
  expect(await json(path.join(fleet, 'inventory'), 'fleet.yaml')).toEqual(inRoot);
  expect(await json(path.join(fleet, 'inventory/sites'), '../fleet.yaml')).toEqual(inRoot);
});

describe('the commit', () => {
  it('is the commit that is checked out, if the check covers it', async () => {
    const { directory, git } = commit(FLEET);
    const id = git('rev-parse', 'HEAD').trim();
    expect(await json(directory)).toMatchObject({ commit: { id, altered: false } });
    writeFileSync(path.join(directory, 'notes.yaml'), 'not: of the fleet\n');
    expect(await json(directory)).toMatchObject({ commit: { altered: false } });
    const file = path.join(directory, 'policies/eos.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect(await json(directory)).toMatchObject({ commit: { altered: false } });
    writeFileSync(file, `${readFileSync(file, 'utf8')}# altered\n`);
    expect(await json(directory)).toMatchObject({ commit: { id, altered: true } });
  });

  it('changes with a new file, a missing file or another config', async () => {
    const added = commit(FLEET).directory;
    writeFileSync(path.join(added, 'inventory/more.yaml'), '');
    expect(await json(added)).toMatchObject({ commit: { altered: true } });
    const configured = commit(FLEET).directory;
    writeFileSync(path.join(configured, 'fleetvet.yaml'), 'grace_days: 3\n');
    expect(await json(configured)).toMatchObject({ commit: { altered: true } });
    const removed = commit({ ...FLEET, 'inventory/gone.yaml': 'roles: [spine]\n' });
    removed.git('rm', '--quiet', 'inventory/gone.yaml');
    expect(await json(removed.directory)).toMatchObject({ commit: { altered: true } });
  });

  it('is not computed outside of a Git repository', async () => {
    expect(await json(make(FLEET))).toMatchObject({ commit: null, change: null });
  });
});

it('reports what a change does', async () => {
  const { directory } = commit(FLEET);
  writeFileSync(path.join(directory, 'policies/eos.yaml'), '');
  expect(await json(directory, '--base', 'HEAD')).toMatchObject({
    change: { newly_invalid: ['ams-leaf-01'], fixed: [], new_diagnostics: 2 },
  });
});
