import type { ObservedSoftwareEntry } from '../model/generated/entries.js';
import type { Observation, Subject } from '../model/repository.js';
import type { Workspace } from './workspace.js';

/**
 * Builds the observations. One of a device or item that the inventory does not have is kept: rule observation-unmatched
 * reports it (interop.md, 4).
 */
export function buildObservations(workspace: Workspace): readonly Observation[] {
  const observations: Observation[] = [];
  for (const entry of workspace.entriesOf('observed_software')) {
    if (entry.broken) continue;
    const { version, seen, source } = entry.value as ObservedSoftwareEntry;
    observations.push({ entry, subject: subjectOf(workspace, entry), version, seen, source });
  }
  return observations;
}

function subjectOf({ quietly }: Workspace, entry: Observation['entry']): Subject | undefined {
  const { device: reference, inventory_item: item } = entry.value as ObservedSoftwareEntry;
  const referrer = { entry, whole: true };
  return item === undefined
    ? quietly.device({ referrer, path: ['device'] }, reference)
    : quietly.inventoryItem({ referrer, path: ['inventory_item'] }, { device: reference, name: item });
}
