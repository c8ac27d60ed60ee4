import type { Entry } from '../model/entry.js';
import { noLostNames } from '../model/lost-names.js';
import { isOfSubject, isSound } from './resolve-incrementally.js';
import { resolve } from './resolve.js';
import type { Resolution } from './resolution.js';

/**
 * The resolution with a basis: the same entries without the devices, items and machines that are broken. It is made when it is
 * first asked for, so that one error that stays does not make every later resolution a full one.
 */
export function withSoundBasis(resolution: Resolution): Resolution {
  let basis: { readonly found: Resolution | undefined } | undefined;
  return { ...resolution, basis: () => (basis ??= { found: findBasis(resolution) }).found };
}

function findBasis({ input, repository }: Resolution): Resolution | undefined {
  const kept = new Set<Entry>();
  for (const { entry } of repository.devices) kept.add(entry);
  for (const { entry, device } of repository.inventoryItems) if (!device.broken) kept.add(entry);
  for (const { entry } of repository.virtualMachines) kept.add(entry);
  const entries = input.entries.filter((entry) => kept.has(entry) || !isOfSubject(entry));
  const found = resolve({ ...input, entries, lostNames: noLostNames() });
  return isSound(found) ? found : undefined;
}
