import { readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { pullRequest, SCHEDULE } from './events.js';
import { createRepository, commit, checkOut, type Files, removeTemporaryFolders } from './repository.js';
import { type ActionRun, annotationsOf, runAction } from './runner.js';

afterAll(removeTemporaryFolders);

/** A fleet in order, with a record that a test covers. */
const FLEET: Files = {
  'inventory/fleet.yaml': `manufacturers: [A]
platforms: [{ name: eos, manufacturer: A }]
device_types: [{ manufacturer: A, model: T1 }]
roles: [leaf]
software_versions:
  - { platform: eos, version: 4.1.0, status: Active, software_image_files: [{ image_file_name: a.swi, status: Active, default_image: true }] }
devices:
  - { name: leaf-01, device_type: T1, role: leaf, platform: eos, software_version: 4.1.0 }
`,
  'policies/eos.yaml': `validated_software:
  - { name: leaves, software: 4.1.0, start: 2025-01-01, device_types: [T1] }
`,
};

const HOLDS = `cases:
  - { name: leaves may run it, device: leaf-01, expect: { status: valid } }
`;
const FAILS = `cases:
  - { name: "leaves | ::error::x", device: leaf-01, expect: { status: invalid } }
  - { name: of nobody, device: nobody, expect: { status: valid } }
`;

async function run(
  files: Files,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun & { folder: string }> {
  const { folder } = createRepository({ ...FLEET, ...files });
  return { ...(await runAction({ workspace: folder, event: 'schedule', payload: SCHEDULE, inputs })), folder };
}

describe('the policy tests in the Action', () => {
  it('run by default if there are any', async () => {
    const { status, outputs, summary, log } = await run({ 'tests/leaves.fleetvet.yaml': HOLDS });
    expect(status).toBe(0);
    expect(outputs).toMatchObject({ status: 'passed', 'tests-passed': '1', 'tests-failed': '0' });
    expect(summary).toMatch(/^### ✅ fleetvet passed: .*; policy tests: 1 passed$/m);
    expect(log).toContain('leaves may run it');
  });

  it('fail the step, and appear in the summary, the annotations, JUnit and the outputs', async () => {
    const inputs = { 'junit-file': 'out.xml' };
    const result = await run({ 'tests/leaves.fleetvet.yaml': FAILS }, inputs);
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ status: 'failed', errors: '0', 'tests-passed': '0', 'tests-failed': '2' });
    expect(annotationsOf(result)).toEqual([
      expect.stringMatching(/^error tests\/leaves\.fleetvet\.yaml:2:\d+-\d+ Policy test: leaves \| ::error::x$/),
      expect.stringMatching(/^error tests\/leaves\.fleetvet\.yaml:3:\d+-\d+ Policy test: of nobody$/),
    ]);
    expect(result.commands.at(-1)).toMatchObject({
      name: 'error',
      message: expect.stringMatching(/^fleetvet failed: .*; policy tests: 0 passed, 1 failed, 1 could not run$/),
    });
    expect(result.summary).toMatch(/^### ❌ fleetvet failed: /);
    expect(result.summary).toContain('#### 2 problems with policy tests');
    expect(result.summary).toContain('status: expected invalid, got valid');
    const junit = readFileSync(path.join(result.folder, 'out.xml'), 'utf8');
    expect(junit).toMatch(/<testsuites name="fleetvet" tests="\d+" failures="1" errors="1"/);
    expect(junit).toMatch(/<testsuite name="tests\/leaves\.fleetvet\.yaml"[^>]* tests="2" failures="1" errors="1"/);
    expect(junit).toContain('classname="tests/leaves.fleetvet.yaml"');
    expect(junit.match(/<\/testsuites>/g)).toHaveLength(1);
  });

  it('are left out if the workflow says so, or if there are none', async () => {
    const files = { 'tests/leaves.fleetvet.yaml': FAILS };
    for (const { status, outputs, summary } of [
      await run(files, { tests: 'false' }),
      await run({}),
      await run({}, { tests: 'auto' }),
    ]) {
      expect(status).toBe(0);
      expect(outputs).toMatchObject({ status: 'passed', 'tests-passed': '', 'tests-failed': '' });
      expect(summary).not.toContain('policy test');
    }
  });

  it('fail the step if they are requested and missing, and for a wrong input', async () => {
    const messages = async (inputs: Readonly<Record<string, string>>): Promise<string> =>
      (await run({}, inputs)).commands.map(({ message }) => message).join('\n');
    expect(await messages({ tests: 'true' })).toContain('nothing to test');
    expect(await messages({ tests: 'maybe' })).toContain('the input tests must be auto, true or false, not "maybe"');
  });

  it('run on the policy of the change, in a folder of the repository too', async () => {
    const files = { ...FLEET, 'tests/leaves.fleetvet.yaml': HOLDS };
    const { folder, first } = createRepository(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`fleets/eu/${name}`, text])),
    );
    const policy =
      'validated_software:\n  - { name: leaves, software: 4.1.0, start: 2025-01-01, end: 2025-02-01, device_types: [T1] }\n';
    const head = commit(folder, { 'fleets/eu/policies/eos.yaml': policy });
    const result = await runAction({
      workspace: checkOut(folder, 'main', 2),
      event: 'pull_request',
      payload: pullRequest(first, head),
      inputs: { 'working-directory': 'fleets/eu', 'policy-from': 'base' },
    });
    expect(result.outputs).toMatchObject({ 'tests-failed': '1' });
    expect(annotationsOf(result)).toContainEqual(
      expect.stringMatching(/^error fleets\/eu\/tests\/leaves\.fleetvet\.yaml:2:/),
    );
  });
});
