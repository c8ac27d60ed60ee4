// A fleet of one file a device in a Git repository of two commits, of which the second changes ten files.
import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { device, deviceFile, type FleetOptions, writeFleet, yamlOf } from './fleet.js';

/** How many files the second commit changes. */
export const CHANGED = 10;

/** Writes the fleet and commits it; then other software on a few devices, and commits that. */
export function commitFleet(directory: string, options: Omit<FleetOptions, 'layout'>): void {
  writeFleet(directory, { ...options, layout: 'one-device-files' });
  git(directory, 'init', '--quiet', '--initial-branch=main');
  git(directory, 'config', 'core.autocrlf', 'false');
  commit(directory);
  changeFiles(directory, options);
  commit(directory);
}

/** Gives other software to a few devices of a fleet of one file each. */
function changeFiles(directory: string, { devices, records }: Omit<FleetOptions, 'layout'>): void {
  for (let change = 0; change < CHANGED; change += 1) {
    const index = Math.floor((change * devices) / CHANGED);
    const changed = { devices: [device(index, records, true)] };
    writeFileSync(path.join(directory, `${deviceFile(index)}.yaml`), `${yamlOf(changed, '').join('\n')}\n`);
  }
}

function commit(directory: string): void {
  const author = ['-c', 'user.name=fleetvet', '-c', 'user.email=fleetvet@example.com'];
  git(directory, 'add', '--all');
  git(directory, ...author, 'commit', '--quiet', '--message=a state');
}

function git(cwd: string, ...args: readonly string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stderr } = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}
