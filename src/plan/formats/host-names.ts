import { createHash } from 'node:crypto';

import { groupBy } from '../../model/group-by.js';
import type { Device } from '../../model/repository.js';

/** Names that Ansible takes as they are: others are patterns, ranges or addresses with ports to it. */
const SAFE = /^[A-Za-z0-9_][\w.-]{0,199}$/;

/** Names that groups of the inventory have. */
const OF_GROUPS = /^(?:all|ungrouped|(?:upgrade|location|batch)_.*)$/i;

/** The name of each device in an inventory: its own, where that is safe and unique, else with a hash of what identifies it. */
export function hostNames(devices: readonly Device[]): ReadonlyMap<Device, string> {
  const names = new Map<Device, string>();
  for (const [name, same] of groupBy(devices, (device) => device.name)) {
    const isClear = same.length === 1 && SAFE.test(name) && !OF_GROUPS.test(name);
    for (const device of same) names.set(device, isClear ? name : withHash(device));
  }
  return names;
}

function withHash({ name, tenant, location }: Device): string {
  const start = name
    .replace(/[^A-Za-z0-9_.-]+/g, '_')
    .replace(/^[.-]+/, '')
    .slice(0, 100);
  const hash = createHash('sha256').update(JSON.stringify([name, tenant?.name ?? null, location?.name ?? null]));
  return `${start === '' ? 'host' : start}-${hash.digest('hex').slice(0, 10)}`;
}
