import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const page = path.join(root, 'docs/getting-started.md');
const update = process.env['UPDATE_GOLDENS'] === '1';

/** The day that it is on the page. */
const TODAY = '2026-11-21';

/** A step of the page: a command with what it prints, or a whole block that prints nothing. */
interface Step {
  readonly script: string;
  /** What the page shows, and where; nothing is shown of blocks that print nothing. */
  readonly shown?: { readonly start: number; readonly text: string };
}

/** All steps of the page, in its order. */
function stepsOf(text: string): readonly Step[] {
  return [...text.matchAll(/^```(console|sh|diff)\n([\s\S]*?)^```$/gm)].flatMap((block): readonly Step[] => {
    const [, language, content = ''] = block;
    if (language === 'sh') return [{ script: content }];
    if (language === 'diff') return [{ script: `git apply - <<'END_OF_DIFF'\n${content}END_OF_DIFF\n` }];
    const start = block.index + '```console\n'.length;
    return [...content.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map((command) => {
      const [whole, script = '', output = ''] = command;
      return { script, shown: { start: start + command.index + whole.length - output.length, text: output } };
    });
  });
}

interface Outcome {
  readonly status: number;
  readonly output: string;
}

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-start-')));

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

/** What each step printed and how it ended, all run by one shell in an empty folder. */
function run(steps: readonly Step[]): readonly Outcome[] {
  const shim = path.join(temporary, 'fleetvet');
  writeFileSync(
    shim,
    `#!/bin/sh
case $1 in schema) set -- "$@" ;; *) set -- "$@" --as-of ${TODAY} ;; esac
exec '${process.execPath}' '${path.join(root, 'dist/cli.js')}' "$@"
`,
  );
  chmodSync(shim, 0o755);
  const mark = '\u001e';
  const script = steps.map((step) => `${step.script}\nprintf '${mark}%d${mark}' "$?"\n`).join('');
  const { FORCE_COLOR: _, ...env } = process.env;
  const { stdout, error } = spawnSync('bash', ['-c', `exec 2>&1\n${script}`], {
    cwd: mkdtempSync(path.join(temporary, 'empty-')),
    encoding: 'utf8',
    env: {
      ...env,
      PATH: `${temporary}${path.delimiter}${env['PATH'] ?? ''}`,
      NO_COLOR: '1',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    },
  });
  if (error !== undefined) throw error;
  const parts = stdout.split(mark);
  return steps.map((_, index) => ({
    // The commit is another one on every machine.
    output: (parts[index * 2] ?? '').replace(/^[0-9a-f]{12}(?= →)|(?<=compared with )[0-9a-f]{12}/gm, '0c6f1a9be2d4'),
    status: Number(parts[index * 2 + 1]),
  }));
}

describe.skipIf(process.platform === 'win32')('the first steps that the docs show', () => {
  const text = readFileSync(page, 'utf8');
  const steps = stepsOf(text);
  const outcomes = run(steps);

  it('work, and fail where the page says so', () => {
    for (const [index, { script, shown }] of steps.entries()) {
      const { status, output } = outcomes[index]!;
      expect(status, `${script}\n${output}`).toBe(/^✖ failed/m.test(output) ? 1 : 0);
      if (shown === undefined) expect(output, script).toBe('');
    }
  });

  if (update) {
    it('are updated', () => {
      let written = text;
      for (const [index, { shown }] of [...steps.entries()].reverse()) {
        if (shown === undefined) continue;
        const { start } = shown;
        written = written.slice(0, start) + outcomes[index]!.output + written.slice(start + shown.text.length);
      }
      writeFileSync(page, written);
    });
  }

  const shownSteps = steps.flatMap(({ script, shown }, index) =>
    shown === undefined ? [] : [{ script, shown, index }],
  );

  it.skipIf(update).each(shownSteps)('print what is shown: $script', ({ shown, index }) => {
    expect(outcomes[index]!.output).toBe(shown.text);
  });

  it('lead over a red check to a green one', () => {
    const checks = steps.flatMap(({ script }, index) =>
      script.startsWith('fleetvet check') ? [outcomes[index]!.status] : [],
    );
    expect(checks).toEqual([0, 1, 0]);
  });

  it('cover the whole page', () => {
    const fences = [...text.matchAll(/^```/gm)].length / 2;
    const blocks = [...text.matchAll(/^```(?:console|sh|diff)\n/gm)].length;
    expect(blocks).toBe(fences);
    expect(shownSteps.map(({ script }) => script)).toEqual(
      expect.arrayContaining([
        'fleetvet init my-fleet',
        'fleetvet check --base main',
        'fleetvet diff main',
        'fleetvet explain ams01-leaf-02',
        'fleetvet test',
      ]),
    );
  });
});
