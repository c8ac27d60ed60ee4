import { addToGroup, getOrCreate, groupBy } from '../model/group-by.js';
import type { SoftwareVersion } from '../model/repository.js';
import type { VersionOrder } from './candidates.js';

/** The versions to install one after the other, the target last; or the nearest declared versions that have a way to it. */
type UpgradePath =
  | { readonly versions: readonly SoftwareVersion[] }
  | { readonly versions: undefined; readonly nearest: readonly SoftwareVersion[] };

/** Finds the way between two versions. `type` stands for all that have image files of the same versions. */
export type FindUpgradePath = (
  type: unknown,
  from: SoftwareVersion,
  to: SoftwareVersion,
  hasImages: (version: SoftwareVersion) => boolean,
) => UpgradePath;

/** How a version gets to the target: by which version next, in how many steps, and how many of them go back. */
interface Way {
  readonly next: SoftwareVersion | undefined;
  readonly steps: number;
  readonly back: number;
}

/** All ways to one target. */
interface Ways {
  readonly wayFrom: ReadonlyMap<SoftwareVersion, Way>;
  /** The versions on a way that any version of their platform leads to, by platform: the nearest to the target. */
  readonly open: ReadonlyMap<string, readonly SoftwareVersion[]>;
}

/**
 * A finder of upgrade paths by `upgrade_from` (interop.md, 5): the fewest steps, then the fewest steps to an older version,
 * then the older version first. A version without `upgrade_from` is reached from any version of its platform; one without
 * an image file is not passed through.
 */
export function createFindUpgradePath(order: VersionOrder): FindUpgradePath {
  const known = new Map<unknown, Map<SoftwareVersion, Ways>>();
  return (type, from, to, hasImages) => {
    if (to.upgradeFrom === undefined) return { versions: [to] };
    const ofType = getOrCreate(known, type, () => new Map<SoftwareVersion, Ways>());
    const ways = getOrCreate(ofType, to, () => waysTo(to, hasImages, order));
    const way = wayFrom(from, ways, order);
    if (way === undefined) return { versions: undefined, nearest: nearestTo(from, to, ways, order) };
    const versions: SoftwareVersion[] = [];
    for (let at = way.next; at !== undefined; at = ways.wayFrom.get(at)?.next) versions.push(at);
    return { versions };
  };
}

/** Searches back from the target, breadth first. */
function waysTo(to: SoftwareVersion, hasImages: (version: SoftwareVersion) => boolean, order: VersionOrder): Ways {
  const found = new Map<SoftwareVersion, Way>([[to, { next: undefined, steps: 0, back: 0 }]]);
  const open = new Map<string, readonly SoftwareVersion[]>();
  let layer: readonly SoftwareVersion[] = [to];
  while (layer.length > 0) {
    const before = new Map<SoftwareVersion, SoftwareVersion[]>();
    for (const version of layer) {
      for (const earlier of version.upgradeFrom ?? [])
        if (!found.has(earlier) && !earlier.broken) addToGroup(before, earlier, version);
    }
    for (const [version, next] of before) {
      const way = bestWay(version, next, found, order);
      if (way !== undefined) found.set(version, way);
    }
    layer = [...before.keys()].filter(hasImages);
    const openHere = layer.filter(({ upgradeFrom }) => upgradeFrom === undefined);
    for (const [platform, versions] of groupBy(openHere, (version) => version.platform))
      if (!open.has(platform)) open.set(platform, versions);
  }
  return { wayFrom: found, open };
}

/** The way from a version: by those that name it in `upgrade_from`, or by those that any version leads to. */
function wayFrom(from: SoftwareVersion, { wayFrom: found, open }: Ways, order: VersionOrder): Way | undefined {
  const named = found.get(from);
  const nexts = open.get(from.platform) ?? [];
  const general = bestWay(from, nexts, found, order);
  if (named?.next === undefined || general === undefined) return named ?? general;
  if (named.steps !== general.steps) return named.steps < general.steps ? named : general;
  return bestWay(from, [...nexts, named.next], found, order);
}

function bestWay(
  from: SoftwareVersion,
  nexts: readonly SoftwareVersion[],
  found: ReadonlyMap<SoftwareVersion, Way>,
  order: VersionOrder,
): Way | undefined {
  let best: Way | undefined;
  for (const next of nexts) {
    const rest = found.get(next);
    if (rest === undefined) continue;
    const way: Way = { next, steps: rest.steps + 1, back: rest.back + (order.isDowngrade(from, next) ? 1 : 0) };
    const isBetter =
      best?.next === undefined || way.back < best.back || (way.back === best.back && order.sort(next, best.next) < 0);
    if (isBetter) best = way;
  }
  return best;
}

/** The nearest older and the nearest newer version that have a way to the target; where none can be compared, any two. */
function nearestTo(
  from: SoftwareVersion,
  to: SoftwareVersion,
  { wayFrom: found }: Ways,
  order: VersionOrder,
): readonly SoftwareVersion[] {
  const all = [...found.keys()].filter((version) => version !== to).sort(order.sort);
  const newer = all.findIndex((version) => (order.compare(version, from) ?? 1) > 0);
  const at = newer === -1 ? all.length : newer;
  return all.slice(Math.max(0, at - 1), at + 1);
}
