import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { git, write } from '../action/repository.js';
import { copyDemo } from './demo.js';
import { findTool, ROOT, run } from './processes.js';

const page = readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8');

/** The code of a section of docs/ci.md. */
function recipe(title: string, language: string): string {
  const [, code = ''] =
    new RegExp(`^## ${title}\\n[\\s\\S]*?^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page) ?? [];
  return code;
}

const azure = recipe('Azure Pipelines', 'yaml');
const bitbucket = recipe('Bitbucket Pipelines', 'yaml');
const jenkins = recipe('Jenkins', 'groovy');

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-recipes-')));

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const checker = findTool('check-jsonschema');

// check-jsonschema comes from PyPI; without it, nothing validates the recipes here.
it.skipIf(checker === undefined).each([
  ['azure-pipelines', azure, 'steps:', 'stepps:'],
  ['bitbucket-pipelines', bitbucket, 'depth: full', 'depth: half'],
])('the recipe fits the schema of %s, which refuses a broken one', (name, text, right, wrong) => {
  const file = path.join(temporary, `${name}.yml`);
  const validate = (content: string): number | null => {
    writeFileSync(file, content);
    return run(checker!, ['--regex-variant', 'nonunicode', '--builtin-schema', `vendor.${name}`, file], temporary)
      .status;
  };
  expect(text).toContain(right);
  expect(validate(text)).toBe(0);
  expect(validate(text.replace(right, wrong))).not.toBe(0);
});

it('no recipe lets npm take settings or a program from the files under check', () => {
  const pages = ['ci', 'import', 'upgrades'].map((name) => readFileSync(path.join(ROOT, `docs/${name}.md`), 'utf8'));
  const runs = pages.flatMap((text) => text.match(/npx --yes .*/g) ?? []);
  expect(runs.length).toBeGreaterThan(3);
  for (const command of runs)
    expect(command).toMatch(/^npx --yes --prefix "\$(?:AGENT_TEMPDIRECTORY|RUNNER_TEMP)" fleetvet/);
});

describe.skipIf(process.platform === 'win32').each([
  ['Jenkins', /sh '''\n([\s\S]*?)'''/.exec(jenkins)?.[1] ?? '', { CHANGE_TARGET: 'main' }, 'fleetvet.xml'],
  [
    'Azure Pipelines',
    (parse(azure) as { steps: readonly { bash?: string }[] }).steps.find(({ bash }) => bash !== undefined)?.bash ?? '',
    { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' },
    'fleetvet.xml',
  ],
  [
    'Bitbucket Pipelines',
    (
      parse(bitbucket) as { pipelines: { branches: { main: readonly { step: { script: readonly string[] } }[] } } }
    ).pipelines.branches.main[0]?.step.script.join('\n') ?? '',
    { BITBUCKET_PR_DESTINATION_BRANCH: 'main' },
    'test-results/fleetvet.xml',
  ],
])('the script for %s', (name, script, variables, junit) => {
  const folder = path.join(temporary, name.replaceAll(' ', '-'));
  const bin = path.join(folder, 'bin');
  const origin = path.join(folder, 'origin');
  const clone = path.join(folder, 'clone');

  beforeAll(() => {
    mkdirSync(bin, { recursive: true });
    const program = `exec '${process.execPath}' '${ROOT}/dist/cli.js' "$@" --as-of 2026-11-21\n`;
    writeFileSync(path.join(bin, 'fleetvet'), `#!/bin/sh\n${program}`);
    writeFileSync(
      path.join(bin, 'npx'),
      `#!/bin/sh\ncase $4 in fleetvet@[0-9]*) ;; *) exit 9 ;; esac\nshift 4\n${program}`,
    );
    for (const file of ['fleetvet', 'npx']) chmodSync(path.join(bin, file), 0o755);
    copyDemo(origin);
    git(origin, 'init', '--quiet', '--initial-branch', 'main');
    git(origin, 'add', '--all');
    git(origin, 'commit', '--quiet', '--message', 'A fleet');
    git(folder, 'clone', '--quiet', origin, clone);
  });

  const build = (environment: Readonly<Record<string, string>>): { status: number | null; stdout: string } =>
    run('bash', ['-c', `exec 2>&1\nset -e\n${script}`], clone, {
      environment: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, ...environment },
    });

  it('checks a branch', () => {
    const { status, stdout } = build({});
    expect(status, stdout).toBe(0);
    expect(readFileSync(path.join(clone, junit), 'utf8')).toContain('<testsuites ');
  });

  it('fails on what a change adds, and still writes its reports', () => {
    const site = readFileSync(path.join(clone, 'inventory/sites/ams01.yaml'), 'utf8');
    write(clone, {
      'inventory/sites/ams01.yaml': site.replace('software_version: 4.32.4M', 'software_version: 4.31.5M'),
    });
    git(clone, 'commit', '--quiet', '--all', '--message', 'A change');
    const { status, stdout } = build(variables);
    expect(status, stdout).toBe(1);
    expect(stdout).toMatch(/\(\d+ new\)/);
  });

  it('fails if a policy test fails', () => {
    git(clone, 'reset', '--quiet', '--hard', 'origin/main');
    write(clone, {
      'tests/a.fleetvet.yaml': 'cases: [{ name: wrong, device: ams01-leaf-01, expect: { status: invalid } }]\n',
    });
    const { status, stdout } = build({});
    expect(status, stdout).toBe(1);
    expect(readFileSync(path.join(clone, junit.replace('.xml', '-tests.xml')), 'utf8')).toContain('failures="1"');
  });
});
