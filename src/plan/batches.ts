import type { HostDevice } from '../model/repository.js';

/** How devices are put into batches. */
export interface BatchSettings {
  /** The most devices in a batch. */
  readonly size: number | undefined;
  /** What devices of one batch must not share: their location, or a tag that begins with a prefix. */
  readonly onePer: { readonly kind: 'location' } | { readonly kind: 'tag'; readonly prefix: string } | undefined;
}

/**
 * Numbers the batches of devices, from 1: each goes into the first batch with room behind those that hold a device of one
 * of its groups. The same devices in the same order give the same batches.
 */
export function assignBatches(
  devices: Iterable<HostDevice>,
  { size = Infinity, onePer }: BatchSettings,
): ReadonlyMap<HostDevice, number> {
  const batches = new Map<HostDevice, number>();
  const last = new Map<string, number>();
  const counts: number[] = [];
  // From each full batch to a later one; ways are shortened while they are followed.
  const behind: number[] = [];
  const withRoom = (start: number): number => {
    let at = start;
    while ((behind[at] ?? at) !== at) at = behind[at] ?? at;
    for (let on = start; on !== at;) {
      const next = behind[on] ?? at;
      behind[on] = at;
      on = next;
    }
    return at;
  };
  for (const device of new Set(devices)) {
    const groups = groupsOf(device, onePer);
    const batch = withRoom(Math.max(-1, ...groups.map((group) => last.get(group) ?? -1)) + 1);
    const count = (counts[batch] ?? 0) + 1;
    counts[batch] = count;
    if (count >= size) behind[batch] = batch + 1;
    for (const group of groups) last.set(group, batch);
    batches.set(device, batch + 1);
  }
  return batches;
}

function groupsOf({ location, tags }: HostDevice, onePer: BatchSettings['onePer']): readonly string[] {
  switch (onePer?.kind) {
    case undefined:
      return [];
    case 'location':
      return location === undefined ? [] : [location.name];
    case 'tag':
      return tags.flatMap(({ name }) => (name.startsWith(onePer.prefix) ? name : []));
  }
}
