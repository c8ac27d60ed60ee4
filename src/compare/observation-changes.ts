import type { Observation, Subject } from '../model/repository.js';

/** Finds observations that the base does not have: of another device or item, or of another version. */
export function createObservationComparison(base: readonly Observation[]): (observation: Observation) => boolean {
  const known = new Set(base.map(keyOf));
  return (observation) => !known.has(keyOf(observation));
}

function keyOf({ subject, version, entry }: Observation): string {
  const { device, inventory_item: item } = entry.value as {
    readonly device: unknown;
    readonly inventory_item?: string;
  };
  return JSON.stringify([subject === undefined ? device : identityOf(subject), item ?? null, version]);
}

function identityOf(subject: Subject): readonly (string | null)[] {
  const device = subject.kind === 'device' ? subject : subject.device;
  return [device.name, device.tenant?.name ?? null, device.location?.name ?? null];
}
