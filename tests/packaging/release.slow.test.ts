import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { git } from '../action/repository.js';
import { type Finished, pack, ROOT, run } from './processes.js';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly if?: string;
}

interface Workflow {
  readonly on: { readonly push: { readonly tags: readonly string[] } };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if?: string;
        readonly needs?: string;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly Step[];
      }
    >
  >;
}

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
const { on, jobs } = parse(readFileSync(path.join(ROOT, '.github/workflows/release.yml'), 'utf8')) as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);

/** The script of a step of the release workflow. */
function scriptOf(name: string): string {
  return steps.find((step) => step.name === name)?.run ?? '';
}

describe.skipIf(process.platform === 'win32')('the release workflow', () => {
  const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-release-')));
  const clone = path.join(temporary, 'clone');

  beforeAll(() => {
    const origin = path.join(temporary, 'origin');
    for (const name of ['package.json', 'CHANGELOG.md', 'templates', 'README.md', 'LICENSE'])
      cpSync(path.join(ROOT, name), path.join(origin, name), { recursive: true });
    git(origin, 'init', '--quiet', '--initial-branch', 'main');
    git(origin, 'add', '--all');
    git(origin, 'commit', '--quiet', '--message', 'A release');
    git(origin, 'checkout', '--quiet', '-b', 'other');
    git(origin, 'commit', '--quiet', '--allow-empty', '--message', 'Not on main');
    git(origin, 'checkout', '--quiet', 'main');
    git(temporary, 'clone', '--quiet', origin, clone);
  });

  afterAll(() => {
    rmSync(temporary, { recursive: true, force: true });
  });

  const shell = (script: string, environment: Readonly<Record<string, string>> = {}): Finished =>
    run('bash', ['-eo', 'pipefail', '-c', script], clone, { environment });

  it('takes a tag on main, and no other', () => {
    const script = scriptOf('The tag is on main');
    expect(script).not.toBe('');
    expect(shell(script).status).toBe(0);
    git(clone, 'checkout', '--quiet', 'origin/other');
    expect(shell(script).status).not.toBe(0);
    git(clone, 'checkout', '--quiet', 'main');
  });

  it('takes the tag of the version that package, change log and component name', () => {
    const script = scriptOf('The tag is the version');
    const { status, stderr } = shell(script, { TAG: `v${version}` });
    expect(status, stderr).toBe(0);
    expect(shell(script, { TAG: 'v99.0.0' }).status).not.toBe(0);
  });

  it('publishes from the repository that the package names', () => {
    const script = scriptOf('The package names this repository');
    expect(shell(script, { REPOSITORY: 'fleetvet/fleetvet' }).status).toBe(0);
    expect(shell(script, { REPOSITORY: 'someone/else' }).status).not.toBe(0);
  });

  it('would publish what npm packs', () => {
    const folder = path.join(clone, 'packages/npm');
    mkdirSync(folder, { recursive: true });
    pack(folder, version);
    // Without a registry to ask: what is tried is the package.
    const { status, stderr } = shell(scriptOf('Try to publish the npm package'), { npm_config_offline: 'true' });
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(/dist\/cli\.js[\s\S]*man\/fleetvet\.1/);
  });

  it('publishes on tags only, each package in a job with no more rights than it needs, after all was checked', () => {
    expect(on.push.tags).toEqual(['v*.*.*']);
    const publishing = Object.entries(jobs).filter(([name]) => name !== 'build');
    expect(publishing.map(([name]) => name)).toEqual(['npm', 'pypi', 'container']);
    for (const [name, job] of publishing)
      expect(job, name).toMatchObject({ if: "github.event_name == 'push'", needs: 'build' });
    expect(jobs['npm']?.permissions).toMatchObject({ 'id-token': 'write' });
    expect(jobs['pypi']?.permissions).toEqual({ 'id-token': 'write' });
    expect(jobs['container']?.permissions).toEqual({ contents: 'read', packages: 'write' });
    const scripts = steps.map((step) => step.run ?? '').join('\n');
    for (const words of ['npm publish --provenance', '--provenance mode=max', 'bash .ci/run'])
      expect(scripts).toContain(words);
  });
});
