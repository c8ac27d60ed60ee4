import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import type { ObservedSoftwareEntry } from '../model/generated/entries.js';
import { isIncomplete, noLostNames } from '../model/lost-names.js';
import type {
  Device,
  HostDevice,
  InventoryItem,
  NamedSubject,
  Repository,
  VirtualMachine,
} from '../model/repository.js';
import { createCatalog } from './catalog.js';
import { buildDevices, buildInventoryItems, buildVirtualMachines } from './software-hosts.js';
import { type Resolution, type ResolveInput, unreadIn } from './resolution.js';
import { createWorkspace, type Draft } from './workspace.js';

/**
 * Resolves a repository of which only a few subjects differ from an earlier resolution, as is usual between two commits:
 * the objects of entries that both have are taken over. Returns undefined if that is not enough, and all must be resolved:
 * entries other than subjects differ, something was broken before and the earlier resolution has no sound basis, something
 * refers to a subject that differs, or a name is not unique.
 */
export function resolveIncrementally(input: ResolveInput, earlier: Resolution): Resolution | undefined {
  if (earlier.isPartial || input.deviceUniqueness !== earlier.input.deviceUniqueness) return undefined;
  if (isIncomplete(input.lostNames) || !differInSubjectsOnly(input, earlier.input)) return undefined;
  if (!earlier.repository.isComplete) {
    const basis = earlier.basis?.();
    return basis && resolveIncrementally(input, basis);
  }

  const [subjects] = split(input.entries);
  const shared = subjectsByEntry(earlier.repository);
  const added = subjects.filter((entry) => !shared.has(entry));
  const fresh = buildSubjects(added, input, earlier);
  if (fresh === undefined) return undefined;
  const present = new Set(subjects);
  const gone = [...shared].filter(([entry]) => !present.has(entry)).map(([, subject]) => subject);
  if (isReferredTo(new Set<Subject>(gone), namesOf(added), present, earlier)) return undefined;

  const devices: Device[] = [];
  const inventoryItems: InventoryItem[] = [];
  const virtualMachines: VirtualMachine[] = [];
  for (const entry of subjects) {
    const subject = shared.get(entry) ?? fresh.subjects.get(entry);
    if (subject === undefined) return undefined;
    if (subject.kind === 'device') devices.push(subject);
    else if (subject.kind === 'inventory_item') inventoryItems.push(subject);
    else virtualMachines.push(subject);
  }
  const brokenEntries = [
    ...subjects.filter(({ broken }) => broken),
    ...[devices, inventoryItems, virtualMachines]
      .flatMap((list: readonly Subject[]) => list.filter(({ broken, entry }) => broken && !entry.broken))
      .map(({ entry }) => entry),
  ];
  const repository = {
    ...earlier.repository,
    files: input.files,
    devices: unbroken(devices),
    inventoryItems: unbroken(inventoryItems),
    virtualMachines: unbroken(virtualMachines),
    brokenEntries,
    isComplete: brokenEntries.length === 0,
    ...unreadIn(input),
  };
  return { ...earlier, repository, drafts: fresh.drafts, input, isPartial: true };
}

/** Whether two inputs have the same entries, except those of devices, inventory items and virtual machines. */
export function differInSubjectsOnly(one: ResolveInput, other: ResolveInput): boolean {
  const [, rest] = split(one.entries);
  const [, otherRest] = split(other.entries);
  return rest.length === otherRest.length && rest.every((entry, index) => entry === otherRest[index]);
}

type Subject = Device | InventoryItem | VirtualMachine;

/** The entries of subjects, and the others, each in their order. */
function split(entries: readonly Entry[]): readonly [subjects: readonly Entry[], rest: readonly Entry[]] {
  const subjects: Entry[] = [];
  const rest: Entry[] = [];
  for (const entry of entries) (isOfSubject(entry) ? subjects : rest).push(entry);
  return [subjects, rest];
}

/** Whether an entry declares a device, an inventory item or a virtual machine. */
export function isOfSubject({ collection }: Entry): boolean {
  return collection === 'devices' || collection === 'inventory_items' || collection === 'virtual_machines';
}

function subjectsByEntry({ devices, inventoryItems, virtualMachines }: Repository): ReadonlyMap<Entry, Subject> {
  const subjects = new Map<Entry, Subject>();
  for (const subject of devices) subjects.set(subject.entry, subject);
  for (const subject of inventoryItems) subjects.set(subject.entry, subject);
  for (const subject of virtualMachines) subjects.set(subject.entry, subject);
  return subjects;
}

/** The subjects of entries that only one side has, by the other objects of the other side, and what is wrong with them. */
function buildSubjects(
  entries: readonly Entry[],
  { deviceUniqueness }: ResolveInput,
  { catalogs }: Resolution,
): { readonly subjects: ReadonlyMap<Entry, Subject>; readonly drafts: readonly DiagnosticDraft[] } | undefined {
  const own = {
    ...catalogs,
    devices: createCatalog<Draft<Device>>(),
    inventory_items: createCatalog<Draft<InventoryItem>>(),
    virtual_machines: createCatalog<Draft<VirtualMachine>>(),
  };
  const workspace = createWorkspace(entries, noLostNames(), own);
  buildDevices(workspace, deviceUniqueness);
  buildInventoryItems(workspace);
  buildVirtualMachines(workspace);
  const subjects = [...own.devices.all, ...own.inventory_items.all, ...own.virtual_machines.all];
  // One without a name, or declared twice, is none.
  if (subjects.length !== entries.length) return undefined;
  return { subjects: new Map(subjects.map((subject) => [subject.entry, subject])), drafts: workspace.drafts };
}

function unbroken<S extends Subject>(subjects: readonly S[]): readonly S[] {
  return subjects.filter(({ broken }) => !broken);
}

/** The names of entries by their collections. */
function namesOf(entries: readonly Entry[]): Readonly<Record<'devices' | 'inventory_items' | 'others', Set<string>>> {
  const names = { devices: new Set<string>(), inventory_items: new Set<string>(), others: new Set<string>() };
  for (const { collection, value } of entries) {
    const { name } = value as { name: string };
    names[collection === 'devices' || collection === 'inventory_items' ? collection : 'others'].add(name);
  }
  return names;
}

/**
 * Whether a record, a waiver, an observation or an item refers to a subject that is gone, or by a name that an added one has
 * too; or whether an added one has the name of one that stays, so that more than the name distinguishes them.
 */
function isReferredTo(
  gone: ReadonlySet<NamedSubject | VirtualMachine>,
  added: ReturnType<typeof namesOf>,
  present: ReadonlySet<Entry>,
  { repository, catalogs }: Resolution,
): boolean {
  const isDeviceInDoubt = (device: HostDevice): boolean => gone.has(device) || added.devices.has(device.name);
  for (const { devices, inventoryItems } of [...repository.validatedSoftware, ...repository.waivers]) {
    for (const device of devices) if (isDeviceInDoubt(device)) return true;
    for (const item of inventoryItems) {
      if (gone.has(item) || added.inventory_items.has(item.name) || isDeviceInDoubt(item.device)) return true;
    }
  }
  for (const { entry, device } of repository.inventoryItems)
    if (entry.parent === undefined && isDeviceInDoubt(device)) return true;
  for (const { subject, entry } of repository.observations) {
    const { device: reference } = entry.value as ObservedSoftwareEntry;
    if (added.devices.has(typeof reference === 'string' ? reference : reference.name)) return true;
    if (subject !== undefined && gone.has(subject)) return true;
  }
  const stays = ({ entry }: Subject): boolean => present.has(entry);
  for (const name of added.devices) if (catalogs.devices.byName(name).some(stays)) return true;
  for (const name of added.others) if (catalogs.virtual_machines.byName(name).some(stays)) return true;
  return false;
}
