import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { FLEET } from '../action/fleet.js';
import { pullRequest } from '../action/events.js';
import { commit, createRepository, git, removeTemporaryFolders, temporaryFolder, write } from '../action/repository.js';
import { runAction } from '../action/runner.js';

afterAll(removeTemporaryFolders);

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, string | number | boolean>>;
}

/** The workflow of the docs; that it is sound is tested with all others. */
function readRecipe(): { readonly on: string; readonly steps: readonly Step[] } {
  const docs = readFileSync(path.join(ROOT, 'docs/github-action.md'), 'utf8');
  const text = /## Pull requests from forks[^]*?```yaml\n([^]*?)```/.exec(docs)?.[1] ?? '';
  const { on, jobs } = parse(text) as { on: string; jobs: { fleetvet: { steps: readonly Step[] } } };
  return { on, steps: jobs.fleetvet.steps };
}

describe.skipIf(process.platform === 'win32')('the recipe for forks', () => {
  it('runs nothing of the proposal, and its policy approves nothing', async () => {
    const { on, steps } = readRecipe();
    expect(steps.map(({ uses }) => uses.replace(/@.*/, ''))).toEqual(['actions/checkout', 'OWNER/fleetvet']);
    const [checkout, fleetvet] = steps;
    if (checkout === undefined || fleetvet === undefined) throw new Error('the recipe has two steps');

    const { folder: origin, first } = createRepository(FLEET);
    git(origin, 'switch', '--quiet', '--create', 'change');
    const mark = path.join(temporaryFolder(), 'mark');
    write(origin, {
      HEAD: 'ref: refs/heads/main\n',
      config: `[core]\n\tbare = false\n\tworktree = .\n\tfsmonitor = "touch ${mark}; :"\n`,
      '.gitattributes': '* filter=x diff=x\n',
      '.git-hooks/post-checkout': `#!/bin/sh\ntouch ${mark}\n`,
      'fleetvet.yaml': 'rules: { software-invalid: off }\n',
      'policies/eos.yaml': `validated_software:\n  - { software: { platform: eos, version: 4.1.0 }, start: 2025-01-01, device_roles: [leaf] }\n  - { software: { platform: eos, version: 4.2.0 }, start: 2025-01-01, device_roles: [spine] }\n`,
      'policies/waivers.yaml': 'waivers: [{ reason: mine, until: 2099-12-31, devices: [spine-01] }]\n',
    });
    mkdirSync(path.join(origin, 'x'));
    symlinkSync('../.git/config', path.join(origin, 'inventory', 'config.yaml'));
    symlinkSync('.git/objects', path.join(origin, 'objects'));
    symlinkSync('.git/refs', path.join(origin, 'refs'));
    const head = commit(origin, {});
    git(origin, 'switch', '--quiet', '--detach', 'main');
    git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
    const ref = String(checkout.with['ref']).replace('${{ github.event.number }}', '7');
    git(origin, 'update-ref', ref, 'HEAD');

    // What actions/checkout does with these inputs.
    const workspace = temporaryFolder();
    const proposed = path.join(workspace, String(checkout.with['path']));
    mkdirSync(proposed);
    git(proposed, 'init', '--quiet');
    git(proposed, 'remote', 'add', 'origin', `file://${origin}`);
    git(
      proposed,
      'fetch',
      '--quiet',
      '--no-tags',
      `--depth=${String(checkout.with['fetch-depth'])}`,
      'origin',
      `+${ref}:refs/remotes/pull/7/merge`,
    );
    git(proposed, 'checkout', '--quiet', '--force', 'refs/remotes/pull/7/merge');
    expect(checkout.with['persist-credentials']).toBe(false);

    const inputs = Object.fromEntries(Object.entries(fleetvet.with).map(([name, value]) => [name, String(value)]));
    const run = await runAction({ workspace, event: on, payload: pullRequest(first, head), inputs });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'failed', 'invalid-devices': '1' });
    expect(existsSync(mark)).toBe(false);
    expect(run.log + run.stderr + run.summary).not.toMatch(/ghs_secret|repositoryformatversion/);
    expect(run.summary).toContain('spine-01');
  });
});

describe('SECURITY.md', () => {
  const rows = [
    ...readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8').matchAll(/`(tests\/[^`]+)`(?:: (.*))? *\|$/gm),
  ].map(([, file = '', title = '']) => [file, title.trim()] as const);

  it('names tests', () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows)('%s tries what it is named for: %s', (file, title) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(title);
  });
});
