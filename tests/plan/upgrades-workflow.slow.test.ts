// The workflow of docs/upgrades.md, run as it stands there: against a bare repository, with a `gh` that keeps pull requests in
// a file and an `npx` that runs this checkout.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { write } from '../action/repository.js';
import { findTool, ROOT } from '../packaging/processes.js';

interface PullRequest {
  readonly headRefName: string;
  readonly isCrossRepository: boolean;
  readonly state: 'OPEN' | 'CLOSED';
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** What `gh` does of what the workflow asks for; anything else ends with 1. */
const GH = `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const [what, action, ...args] = process.argv.slice(2);
const state = JSON.parse(readFileSync(process.env.GH_STATE, 'utf8'));
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const own = (branch) => state.prs.find((pr) => pr.state === 'OPEN' && pr.headRefName === branch && !pr.isCrossRepository);
const fail = (text) => { console.error(text); process.exit(1); };
state.log.push([what, action, args[0]].join(' '));
if (what === 'label' && action === 'create') state.labels.push(args[0]);
else if (what === 'pr' && action === 'list')
  console.log(JSON.stringify(state.prs.filter((pr) => pr.state === 'OPEN' && pr.labels.includes(option('--label')))
    .map(({ headRefName, isCrossRepository }) => ({ headRefName, isCrossRepository }))));
else if (what === 'pr' && action === 'create') {
  if (own(option('--head'))) fail('a pull request already exists');
  if (!state.labels.includes(option('--label'))) fail('no such label');
  state.prs.push({ headRefName: option('--head'), isCrossRepository: false, state: 'OPEN', title: option('--title'),
    body: readFileSync(option('--body-file'), 'utf8'), labels: [option('--label')] });
} else if (what === 'pr' && action === 'edit') {
  const pr = own(args[0]) ?? fail('no pull request');
  Object.assign(pr, { title: option('--title'), body: readFileSync(option('--body-file'), 'utf8') });
} else if (what === 'pr' && action === 'close') {
  (own(args[0]) ?? fail('no pull request')).state = 'CLOSED';
  execFileSync('git', ['push', '-q', 'origin', ':' + args[0]]);
} else fail('unknown: ' + process.argv.slice(2).join(' '));
writeFileSync(process.env.GH_STATE, JSON.stringify(state));
`;

const jq = findTool('jq');
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-upgrades-')));
const [origin, checkout, temporary] = ['origin.git', 'checkout', 'temporary'].map((name) => path.join(folder, name));
const stateFile = path.join(folder, 'gh.json');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function git(cwd: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=someone', '-c', 'user.email=someone@example.net'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
}

const workflow = (): { readonly run: string } => {
  const text = /^```yaml\n(name: upgrades[\s\S]*?)^```$/m.exec(
    readFileSync(path.join(ROOT, 'docs/upgrades.md'), 'utf8'),
  )?.[1];
  const { jobs } = parse(text ?? '') as { jobs: { upgrades: { steps: readonly { run?: string }[] } } };
  const run = jobs.upgrades.steps.find((step) => step.run !== undefined)?.run;
  if (run === undefined) throw new Error('docs/upgrades.md shows no workflow with a step that runs something');
  return { run };
};

const state = (): { prs: PullRequest[]; log: string[]; labels: string[] } =>
  JSON.parse(readFileSync(stateFile, 'utf8')) as ReturnType<typeof state>;
const openOnes = (): readonly PullRequest[] => state().prs.filter((pr) => pr.state === 'OPEN');
const remoteHead = (branch: string): string => git(origin!, 'rev-parse', '--verify', branch);

/** Runs the step as the platform does, in a new clone of the main branch. */
function runStep(): { readonly status: number | null; readonly output: string } {
  rmSync(checkout!, { recursive: true, force: true });
  rmSync(temporary!, { recursive: true, force: true });
  mkdirSync(temporary!);
  git(folder, 'clone', '-q', '--depth', '1', `file://${origin!}`, checkout!);
  const script = path.join(folder, 'step.sh');
  writeFileSync(script, workflow().run);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', script], {
    cwd: checkout!,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: [path.join(folder, 'bin'), path.dirname(jq!), process.env['PATH']].join(path.delimiter),
      GH_STATE: stateFile,
      RUNNER_TEMP: temporary!,
      GITHUB_WORKSPACE: checkout!,
      NO_COLOR: '1',
    },
  });
  return { status, output: stdout + stderr };
}

/** Commits files on the main branch of the origin. */
function commit(files: Readonly<Record<string, string>>): void {
  const work = path.join(folder, 'work');
  git(work, 'pull', '-q');
  write(work, files);
  git(work, 'add', '-A');
  git(work, 'commit', '-qm', 'Change the fleet');
  git(work, 'push', '-q');
}

const INVENTORY = `manufacturers: [Arista, Juniper]
platforms: [{ name: eos, manufacturer: Arista }, { name: junos, manufacturer: Juniper }]
roles: [leaf]
locations: [AMS01]
device_types:
  - { manufacturer: Arista, model: DCS-7050SX3 }
  - { manufacturer: Juniper, model: MX204 }
software_versions:
  - { platform: eos, version: 4.31.6M, status: Active }
  - platform: eos
    version: 4.32.4M
    status: Active
    software_image_files: [{ image_file_name: EOS-4.32.4M.swi, status: Active, default_image: true }]
  - { platform: junos, version: 22.4R3, status: Active }
  - platform: junos
    version: 23.4R2
    status: Active
    software_image_files: [{ image_file_name: junos-23.4R2.tgz, status: Active, default_image: true }]
`;

const POLICY = `validated_software:
  - { software: { platform: eos, version: 4.32.4M }, start: 2020-01-01, device_types: [DCS-7050SX3] }
  - { software: { platform: junos, version: 23.4R2 }, start: 2020-01-01, device_types: [MX204] }
`;

const leaf = (name: string, version: string): string => `  - name: ${name} # kept
    device_type: DCS-7050SX3
    platform: eos
    role: leaf
    status: Active
    location: AMS01
    software_version: ${version}
`;
const border = (version: string): string => `devices:
  - name: border-1
    device_type: MX204
    platform: junos
    role: leaf
    status: Active
    location: AMS01
    software_version: ${version}
`;

const EOS = 'fleetvet/arista-dcs-7050sx3--eos-4-32-4m';
const JUNOS = 'fleetvet/juniper-mx204--junos-23-4r2';

// The step runs on GitHub's Linux runners, which have jq.
describe.skipIf(jq === undefined || process.platform !== 'linux')('the workflow that opens upgrades', () => {
  beforeAll(() => {
    git(folder, 'init', '-q', '--bare', '-b', 'main', origin!);
    git(folder, 'clone', '-q', origin!, path.join(folder, 'work'));
    git(path.join(folder, 'work'), 'switch', '-q', '-c', 'main');
    write(path.join(folder, 'work'), {
      'fleetvet.yaml': '{}\n',
      'inventory/software.yaml': INVENTORY,
      'inventory/leaves.yaml': `devices:\n${leaf('leaf-1', '4.31.6M')}${leaf('leaf-2', '4.32.4M')}`,
      'inventory/borders.yaml': border('22.4R3'),
      'policies/policy.yaml': POLICY,
    });
    git(path.join(folder, 'work'), 'add', '-A');
    git(path.join(folder, 'work'), 'commit', '-qm', 'Start');
    git(path.join(folder, 'work'), 'push', '-q', '-u', 'origin', 'main');
    write(path.join(folder, 'bin'), {
      gh: GH,
      npx: `#!/bin/sh\n[ "$1 $2 $4" = '--yes --prefix fleetvet@0.1' ] || exit 9\nshift 4\nexec '${process.execPath}' '${ROOT}/dist/cli.js' "$@"\n`,
    });
    for (const name of ['gh', 'npx']) chmodSync(path.join(folder, 'bin', name), 0o755);
    // A stranger's pull request from a fork has the name of one of our branches.
    const strange = { headRefName: JUNOS, isCrossRepository: true, state: 'OPEN', title: 'Hi', body: '' };
    writeFileSync(stateFile, JSON.stringify({ prs: [{ ...strange, labels: ['upgrade'] }], log: [], labels: [] }));
  });

  const ours = (): readonly PullRequest[] => openOnes().filter((pr) => !pr.isCrossRepository);

  it('opens one pull request a group, with title, body, label and the planned bytes', () => {
    expect(runStep()).toMatchObject({ status: 0 });
    expect(ours().map(({ headRefName, title, labels }) => ({ headRefName, title, labels }))).toEqual([
      { headRefName: EOS, title: 'Upgrade DCS-7050SX3 to 4.32.4M (1)', labels: ['upgrade'] },
      { headRefName: JUNOS, title: 'Upgrade MX204 to 23.4R2 (1)', labels: ['upgrade'] },
    ]);
    expect(ours()[0]?.body).toContain('- [ ] leaf-1');
    expect(ours()[0]?.body).not.toContain('border-1');
    const diff = git(origin!, 'diff', '-U0', 'main', EOS);
    expect(diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
      '-    software_version: 4.31.6M',
      '+    software_version: 4.32.4M',
    ]);
  });

  it('leaves branches alone that need no change', () => {
    const before = [EOS, JUNOS].map(remoteHead);
    expect(runStep()).toMatchObject({ status: 0 });
    expect([EOS, JUNOS].map(remoteHead)).toEqual(before);
    expect(ours()).toHaveLength(2);
  });

  it('updates the pull request of a group that grows', () => {
    const before = remoteHead(EOS);
    commit({ 'inventory/more.yaml': `devices:\n${leaf('leaf-3', '4.31.6M')}` });
    expect(runStep()).toMatchObject({ status: 0 });
    expect(remoteHead(EOS)).not.toBe(before);
    expect(ours().find((pr) => pr.headRefName === EOS)).toMatchObject({ title: 'Upgrade DCS-7050SX3 to 4.32.4M (2)' });
    expect(git(origin!, 'show', `${EOS}:inventory/more.yaml`)).toContain('software_version: 4.32.4M');
  });

  it('continues with the others if one group cannot be written, and fails', () => {
    commit({ 'inventory/borders.yaml': border('&version 22.4R3') });
    const { status, output } = runStep();
    expect(status).toBe(1);
    expect(output).toContain('software_version is in the value of the anchor &version');
    expect(git(origin!, 'show', `${EOS}:inventory/borders.yaml`)).toContain('&version');
  });

  it('closes the pull request of a group that needs nothing more, and nobody else’s', () => {
    commit({ 'inventory/borders.yaml': border('23.4R2') });
    expect(runStep()).toMatchObject({ status: 0 });
    expect(ours().map(({ headRefName }) => headRefName)).toEqual([EOS]);
    expect(() => remoteHead(JUNOS)).toThrow();
    expect(openOnes().some((pr) => pr.isCrossRepository)).toBe(true);
  });

  it('closes the last one', () => {
    commit({
      'inventory/more.yaml': `devices:\n${leaf('leaf-3', '4.32.4M')}`,
      'inventory/leaves.yaml': `devices:\n${leaf('leaf-1', '4.32.4M')}`,
    });
    expect(runStep()).toMatchObject({ status: 0 });
    expect(ours()).toEqual([]);
  });
});
