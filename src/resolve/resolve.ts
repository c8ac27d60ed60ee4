import { isIncomplete, noLostNames } from '../model/lost-names.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Observation, RepositoryObject, Subject } from '../model/repository.js';
import { buildDevices, buildInventoryItems, buildVirtualMachines } from './software-hosts.js';
import { buildValidatedSoftware, buildWaivers } from './policy.js';
import { createReferences } from './references.js';
import { buildImageFiles, buildSoftwareVersions } from './software.js';
import { associateImageFilesOfDeviceTypes, buildDeviceTypes, buildNamedObjects, buildPlatforms } from './vocabulary.js';
import { runAtOnce, type Steps } from '../model/steps.js';
import { type Resolution, type ResolveInput, unreadIn } from './resolution.js';
import { isOfSubject, resolveIncrementally } from './resolve-incrementally.js';
import { createWorkspace, type Workspace } from './workspace.js';
import type { ObservedSoftwareEntry } from '../model/generated/entries.js';
import type { Entry } from '../model/entry.js';

/**
 * Makes objects of the entries: finds each one's identity, reports identities that occur twice, and replaces references
 * with the objects they mean (data-model.md, Collections and References; matching.md, Image files, for the associations).
 * A broken entry is still found by references, so that one cause gives one diagnostic; it is in no list of the result.
 * Where little differs from an `earlier` resolution, its objects are taken over. The references of a policy that was written
 * for another repository, its `origin`, mean what they mean there (trust.md, A request is a contract).
 */
export function resolve(input: ResolveInput, earlier?: Resolution, origin?: Resolution): Resolution {
  return runAtOnce(resolveInSteps(input, earlier, origin));
}

/** Resolves as {@link resolve} does, in steps. */
export function* resolveInSteps(input: ResolveInput, earlier?: Resolution, origin?: Resolution): Steps<Resolution> {
  return (earlier && resolveIncrementally(input, earlier)) ?? (yield* resolveAll(input, origin));
}

function* resolveAll(input: ResolveInput, origin: Resolution | undefined): Steps<Resolution> {
  let isPinned = false;
  const onPinned = (): void => void (isPinned = true);
  const workspace = createWorkspace(input.entries, input.lostNames, undefined, origin && originOf(origin, onPinned));
  buildNamedObjects(workspace);
  buildPlatforms(workspace);
  buildDeviceTypes(workspace);
  buildSoftwareVersions(workspace);
  buildImageFiles(workspace);
  yield;
  associateImageFilesOfDeviceTypes(workspace);
  yield;
  buildDevices(workspace, input.deviceUniqueness);
  yield;
  buildInventoryItems(workspace);
  yield;
  buildVirtualMachines(workspace);
  yield;
  buildValidatedSoftware(workspace);
  yield;
  buildWaivers(workspace);
  yield;
  const observations = buildObservations(workspace);

  const { catalogs, drafts, lostNames } = workspace;
  const brokenEntries = [
    ...input.entries.filter(({ broken }) => broken),
    ...Object.values(catalogs)
      .flatMap((catalog): readonly RepositoryObject[] => catalog.all)
      .filter(({ broken, entry }) => broken && !entry.broken)
      .map(({ entry }) => entry),
  ];
  return {
    repository: {
      files: input.files,
      manufacturers: unbroken(catalogs.manufacturers.all),
      locations: unbroken(catalogs.locations.all),
      tenants: unbroken(catalogs.tenants.all),
      roles: unbroken(catalogs.roles.all),
      tags: unbroken(catalogs.tags.all),
      platforms: unbroken(catalogs.platforms.all),
      deviceTypes: unbroken(catalogs.device_types.all),
      softwareVersions: unbroken(catalogs.software_versions.all),
      softwareImageFiles: unbroken(catalogs.software_image_files.all),
      devices: unbroken(catalogs.devices.all),
      inventoryItems: unbroken(catalogs.inventory_items.all),
      virtualMachines: unbroken(catalogs.virtual_machines.all),
      validatedSoftware: unbroken(catalogs.validated_software.all),
      waivers: unbroken(catalogs.waivers.all),
      observations,
      brokenEntries,
      isComplete: brokenEntries.length === 0 && !isIncomplete(lostNames),
      ...unreadIn(input),
    },
    drafts,
    input,
    catalogs,
    lostNames,
    // References that keep their meaning from the origin must not be taken over as if they were resolved here.
    isPartial: isPinned,
  };
}

function originOf({ catalogs, lostNames, input }: Resolution, onPinned: () => void) {
  const drafts: DiagnosticDraft[] = [];
  const references = createReferences(catalogs, lostNames, drafts);
  return { catalogs, references, drafts, onPinned, deviceUniqueness: input.deviceUniqueness };
}

function unbroken<T extends RepositoryObject>(objects: readonly T[]): readonly T[] {
  return objects.filter((object) => !object.broken);
}

/**
 * Builds the observations. One of a device or item that the inventory does not have is kept: rule observation-unmatched
 * reports it (interop.md, 4).
 */
function buildObservations(workspace: Workspace): readonly Observation[] {
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
  return found.repository.isComplete ? found : undefined;
}
