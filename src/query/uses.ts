import type { Repository } from '../model/repository.js';
import type { Uses } from './collection.js';

/** The references of a repository the other way round, each direction found when it is first asked for. */
export function createUses(repository: Repository): Uses {
  const { devices, inventoryItems, virtualMachines, softwareImageFiles } = repository;
  const devicesWith = lookUp(devices, ({ softwareVersion, imageOverrides, deviceType, platform }) => [
    softwareVersion,
    deviceType,
    platform,
    ...imageOverrides,
  ]);
  const itemsWith = lookUp(inventoryItems, ({ softwareVersion, device }) => [softwareVersion, device]);
  const machinesWith = lookUp(virtualMachines, ({ softwareVersion, platform }) => [softwareVersion, platform]);
  const imageFilesFor = lookUp(softwareImageFiles, ({ deviceTypes }) => deviceTypes);
  return { devicesWith, itemsWith, machinesWith, imageFilesFor };
}

/** The users of an object, each once. */
function lookUp<U>(users: readonly U[], usedBy: (user: U) => Iterable<unknown>): (used: object) => readonly U[] {
  let index: Map<unknown, Set<U>> | undefined;
  return (used) => {
    if (index === undefined) {
      index = new Map();
      for (const user of users) {
        for (const one of usedBy(user)) {
          const group = index.get(one);
          if (group === undefined) index.set(one, new Set([user]));
          else group.add(user);
        }
      }
    }
    return [...(index.get(used) ?? [])];
  };
}
