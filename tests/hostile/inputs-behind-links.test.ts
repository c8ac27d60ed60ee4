import { symlinkSync } from 'node:fs';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { FLEET } from '../action/fleet.js';
import { createRepository, removeTemporaryFolders, temporaryFolder, write } from '../action/repository.js';
import { runWideCli } from '../cli/run-cli.js';

afterAll(removeTemporaryFolders);

const OUTSIDE = {
  'devices.csv': 'name,role,device type,platform,version\nTOPSECRET,leaf,T1,eos,4.1.0\n',
  'token.txt': 'TOPSECRET\n',
};

/** A checkout with links to a folder outside, which the user may name. */
function createCheckout(): { readonly fleet: string; readonly outside: string } {
  const { folder: fleet } = createRepository(FLEET);
  const outside = temporaryFolder();
  write(outside, OUTSIDE);
  symlinkSync(path.join(outside, 'devices.csv'), path.join(fleet, 'devices.csv'));
  symlinkSync(path.join(outside, 'token.txt'), path.join(fleet, 'token.txt'));
  symlinkSync(outside, path.join(fleet, 'exports'));
  return { fleet, outside };
}

describe.skipIf(process.platform === 'win32')('a file that a command reads besides the fleet', () => {
  it.each([
    [['import', 'csv', 'devices.csv', '--dry-run']],
    [['import', 'csv', 'exports', '--dry-run']],
    [['import', 'csv', 'exports/devices.csv', '--dry-run']],
    [['import', 'json', 'token.txt', '--dry-run']],
    [['import', 'endoflife', 'token.txt', '--dry-run']],
    [['import', '-c', 'token.txt', 'devices.csv', '--dry-run']],
    [['plan', '--vars', 'token.txt', '-f', 'ansible']],
  ])('is not read through a link of the checkout: %j', async (args) => {
    const { fleet } = createCheckout();
    const { status, stdout, stderr } = await runWideCli(args, fleet);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/symbolic link .*not followed: name the path that it leads to/);
    expect(stderr).not.toContain('TOPSECRET');
  });

  it('may lie behind a link of the machine', async () => {
    const { fleet, outside } = createCheckout();
    const machine = temporaryFolder();
    symlinkSync(outside, path.join(machine, 'link'));
    const file = path.join(machine, 'link/devices.csv');
    const { status, stdout } = await runWideCli(['import', 'csv', file, '--dry-run'], fleet);
    expect(status).toBe(0);
    expect(stdout).toContain('TOPSECRET');
  });
});
