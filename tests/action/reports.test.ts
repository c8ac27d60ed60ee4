import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { pullRequest, SCHEDULE } from './events.js';
import { EXISTING, FLEET, LAPSE } from './fleet.js';
import { checkOut, commit, createRepository, removeTemporaryFolders, temporaryFolder, write } from './repository.js';
import { annotationsOf, runAction } from './runner.js';

afterAll(removeTemporaryFolders);

/** Devices on lines of their own, from line 2 on, none of them approved. */
function devices(prefix: string, count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `  - { name: ${prefix}-${100 + index}, device_type: T1, role: spine, platform: eos, software_version: 4.2.0 }`,
  );
  return `devices:\n${lines.join('\n')}\n`;
}

describe('annotations', () => {
  it('are at most ten errors with the verdict, those on lines that the change touches first', async () => {
    const before = devices('spine', 30);
    const { folder, first } = createRepository({ ...FLEET, 'inventory/more.yaml': before });
    const lines = before.split('\n');
    lines[20] = lines[20]!.replace('spine-119', 'spine-new').concat(' # touched');
    lines[24] = `${lines[24]!} # touched, and as it was`;
    const head = commit(folder, { 'inventory/more.yaml': lines.join('\n'), 'inventory/new.yaml': devices('new', 3) });
    const workspace = checkOut(folder, 'main', 2);
    const run = await runAction({ workspace, event: 'pull_request', payload: pullRequest(first, head) });
    const places = annotationsOf(run).map((annotation) => annotation.split(' ')[1]!.split(':').slice(0, 2).join(':'));
    expect(places).toEqual([
      'inventory/more.yaml:21',
      'inventory/new.yaml:2',
      'inventory/new.yaml:3',
      'inventory/new.yaml:4',
      'inventory/more.yaml:25',
      'inventory/devices.yaml:4',
      'inventory/more.yaml:2',
      'inventory/more.yaml:3',
      'inventory/more.yaml:4',
      'inventory/more.yaml:21',
    ]);
    expect(run.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(run.outputs).toMatchObject({ errors: '34' });
  });

  it('can be left out, and so can the summary', async () => {
    const { folder } = createRepository(FLEET);
    const inputs = { annotations: 'false', summary: 'false' };
    const run = await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE, inputs });
    expect(annotationsOf(run)).toEqual([]);
    expect(run.summary).toBe('');
    expect(run.status).toBe(1);
  });

  it('stand at paths from the root of the repository, as SARIF does', async () => {
    const { folder } = createRepository(
      Object.fromEntries(Object.entries(FLEET).map(([name, text]) => [`fleets/eu/${name}`, text])),
    );
    const inputs = { 'working-directory': 'fleets/eu', 'sarif-file': 'out/f.sarif', paths: 'inventory\npolicies\n' };
    const run = await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE, inputs });
    expect(annotationsOf(run)).toEqual([`${EXISTING.replace('inventory', 'fleets/eu/inventory')} (software-invalid)`]);
    expect(run.summary).toContain('/fleets/eu/inventory/devices.yaml#L4');
    expect(run.summary).toContain('fleetvet in fleets/eu/ failed');
    expect(run.outputs['sarif-file']).toBe('fleets/eu/out/f.sarif');
    const sarif = JSON.parse(readFileSync(path.join(folder, 'fleets/eu/out/f.sarif'), 'utf8'));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'fleets/eu/inventory/devices.yaml',
    );
  });

  it('do not come from the matchers of other actions a second time', async () => {
    const { folder } = createRepository(FLEET);
    const { log } = await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE });
    // The runner takes the colors away, and setup-node makes it look for what eslint prints.
    const lines = log.replaceAll(/\u001b\[[\d;]*m/g, '').split('\n');
    const isFile = (line: string | undefined): boolean => /^([^\s].*)$/.test(line ?? '');
    const isFound = (line: string): boolean => /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/.test(line);
    expect(lines.filter(isFound)).not.toEqual([]);
    const starts = lines.filter((line, index) => isFound(line) && [1, 2].some((back) => isFile(lines[index - back])));
    expect(starts).toEqual([]);
  });
});

describe('what is waived', () => {
  const WAIVER = {
    'policies/waivers.yaml': 'waivers: [{ reason: planned, until: 2099-12-31, devices: [spine-01] }]\n',
  };

  it('is a notice and shown in the summary, and counts for nothing', async () => {
    const { folder } = createRepository({ ...FLEET, ...WAIVER });
    const run = await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE });
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ status: 'passed', errors: '0', warnings: '0', 'invalid-devices': '1' });
    expect(annotationsOf(run)).toEqual([
      `${EXISTING.replace('error', 'notice')} (waived until 2099-12-31, software-invalid)`,
    ]);
    expect(run.summary).toContain('#### 1 waived violation');
  });

  it('is new if a pull request removes the waiver', async () => {
    const { folder, first } = createRepository({ ...FLEET, ...WAIVER });
    const head = commit(folder, { 'policies/waivers.yaml': 'waivers: []\n' });
    const inputs = { 'only-new': 'true' };
    const workspace = checkOut(folder, 'main', 2);
    const run = await runAction({ workspace, event: 'pull_request', payload: pullRequest(first, head), inputs });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'failed', errors: '1', 'new-violations': '1' });
  });
});

describe('files', () => {
  it('are written whether the check passes or not, and named from the workspace', async () => {
    const { folder } = createRepository(FLEET);
    const json = path.join(temporaryFolder(), 'out.json');
    const inputs = {
      'sarif-file': 'out/f.sarif',
      'junit-file': 'out/f.xml',
      'json-file': json,
      'report-file': 'out/f.html',
    };
    const environment = { RUNNER_TEMP: path.dirname(json) };
    const run = await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE, inputs, environment });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject(inputs);
    const read = (file: string): string => readFileSync(path.resolve(folder, file), 'utf8');
    expect(JSON.parse(read('out/f.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(read('out/f.xml')).toContain('<testsuites ');
    expect(read('out/f.html')).toMatch(/^<!DOCTYPE html>[\s\S]*<strong>Failed<\/strong>[\s\S]*<\/html>\n$/);
    expect(JSON.parse(read(json))).toMatchObject({ schema_version: 1, summary: { diagnostics: { error: 1 } } });
  });

  it('are refused where one would replace another', async () => {
    const { folder } = createRepository(FLEET);
    const inputs = { 'sarif-file': 'out/f', 'json-file': 'out/../out/./f' };
    const run = await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE, inputs });
    expect(run.commands.map(({ message }) => message)).toEqual([
      `fleetvet could not run: sarif and json cannot both be written to ${path.join(folder, 'out/f')}: name a file for each`,
    ]);
    expect(run.status).toBe(2);
  });

  it('are not written through a link that leads out of the workspace', async () => {
    const { folder } = createRepository(FLEET);
    const outside = temporaryFolder();
    symlinkSync(outside, path.join(folder, 'out'), 'junction');
    const inputs = { 'sarif-file': 'out/f.sarif' };
    const run = await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE, inputs });
    expect(run.commands.map(({ message }) => message)).toEqual([
      'fleetvet could not run: the file out/f.sarif would be written outside the workspace: name a path inside it, or inside RUNNER_TEMP',
    ]);
  });
});

describe('the summary', () => {
  it('stays below the limit and says where the rest is', async () => {
    const folder = temporaryFolder();
    // Each has an error of its own, which no other can be grouped with.
    let index = 0;
    const more = devices('a-name-that-is-rather-long'.repeat(4), 3000).replace(
      /spine/g,
      () => `no-role-${(index += 1)}`,
    );
    write(folder, { ...FLEET, ...LAPSE, 'inventory/more.yaml': more });
    const inputs = { 'json-file': 'out.json' };
    const run = await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE, inputs });
    const bytes = Buffer.byteLength(run.summary);
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThan(1 << 20);
    expect(run.summary).toContain('see the file out.json');
  });
});

describe('text of the repository', () => {
  const HOSTILE = [
    '::error::x',
    '\\n::error file=a::x',
    '\\r\\n::set-output name=status::passed',
    '##[error]x',
    '\\n##[set-env name=PATH]x',
    '\\u001b[31m::warning::x\\u001b[0m',
    '::stop-commands::x',
    '%0A::error::x',
    '</details><img src=x>',
  ];

  it('never becomes a command of the log, an output or markup', async () => {
    const folder = temporaryFolder();
    const files = process.platform === 'win32' ? [] : ['inventory/a\n::error::x\n.yaml', 'inventory/::error::y.yaml'];
    const entries = HOSTILE.map(
      (name) => `  - { name: "${name}", device_type: "${name}", role: leaf, platform: eos, software_version: 4.1.0 }`,
    );
    write(folder, {
      ...FLEET,
      'inventory/hostile.yaml': `devices:\n${entries.join('\n')}\n`,
      'inventory/broken.yaml':
        'devices: [\n::error::from a comment # ::error::\n  - "\u001b[31m::error::x"\n##[error]x: }\n',
      ...Object.fromEntries(files.map((file) => [file, 'devices: ["::error::z"]\n'])),
    });
    const run = await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE });
    const ours = run.commands.filter(
      ({ name, properties: { file, title } }) =>
        name === 'error' && file?.startsWith('inventory/') === true && / \([a-z-]+\)$/.test(title ?? ''),
    );
    expect(ours).toHaveLength(9);
    expect(run.commands.filter((command) => !ours.includes(command))).toEqual([
      {
        name: 'error',
        properties: { '': '' },
        message: expect.stringMatching(/^fleetvet failed: 11 of 14 devices could not be judged .*; \d+ errors: /),
      },
    ]);
    expect(run.outputs).toMatchObject({ status: 'failed' });
    expect(Object.keys(run.outputs)).toHaveLength(12);
    expect(run.summary).not.toMatch(/<img|\u001b/);
    expect(run.log.replaceAll(/\u001b\[\d+m/g, '')).not.toContain('\u001b');
  });

  it('of the workflow does not either', async () => {
    const { folder } = createRepository(FLEET);
    const inputs = { base: 'x\n::set-output name=status::passed' };
    const run = await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE, inputs });
    expect(run.commands.map(({ name }) => name)).toEqual(['error']);
  });
});
