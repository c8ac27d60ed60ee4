import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { FLEET } from '../action/fleet.js';
import { removeTemporaryFolders, temporaryFolder, write } from '../action/repository.js';
import { runWideCli } from '../cli/run-cli.js';

afterAll(removeTemporaryFolders);

/** A fleet beside files that are not its own, with a config of one glob. */
async function check(field: string, globs: readonly string[]): ReturnType<typeof runWideCli> {
  const parent = temporaryFolder();
  const fleet = path.join(parent, 'fleet');
  write(parent, { 'secret-name.yaml': 'x: [\n', 'other/secret-name.yaml': 'x: [\n' });
  write(fleet, { ...FLEET, 'fleetvet.yaml': JSON.stringify({ [field]: globs }) });
  return runWideCli(['check', '--as-of', '2026-11-21'], fleet);
}

describe('a glob of the config', () => {
  it.each([
    '../*.yaml',
    '{..,inventory}/*.yaml',
    '{.,..}/other/*.yaml',
    '.{.,x}/*.yaml',
    '[.][.]/*.yaml',
    '\\.\\./*.yaml',
    'inventory/{..,x}/{..,x}/**',
    '{inventory,../other}/*.yaml',
    '{/etc,inventory}/**',
    '{,x}/etc/**',
  ])('finds no file outside the fleet: %s', async (glob) => {
    for (const field of ['inventory', 'exclude']) {
      const { status, stdout, stderr } = await check(field, ['inventory/*.yaml', glob]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`the glob ${JSON.stringify(glob)} leaves the repository`.replaceAll('\\\\', '\\'));
    }
  });

  it.each(['@(..)/*.yaml', '?(.)./*.yaml', '+(.)/*.yaml', '@(inventory|../other)/*.yaml'])(
    'finds none by a group either: %s',
    async (glob) => {
      const { stdout, stderr } = await check('inventory', ['inventory/*.yaml', glob]);
      expect(stdout + stderr).not.toContain('secret-name');
    },
  );

  it('is refused if it has more groups than can be matched', async () => {
    const { status, stderr } = await check('policies', [`${'+('.repeat(300)}a${')'.repeat(300)}.yaml`]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^fleetvet: fleetvet\.yaml:1:\d+: the glob .* has too many groups \(use /);
  });

  it.each(['inventory/..x/*.yaml', '.hidden/*.yaml', 'inv{entory,}/*..yaml', 'inventory/@(a|b).[a-z]*.yaml', '...'])(
    'may have dots, alternatives and groups: %s',
    async (glob) => {
      const { stderr } = await check('inventory', ['inventory/*.yaml', glob]);
      expect(stderr).toBe('');
    },
  );
});
