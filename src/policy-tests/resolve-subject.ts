import type { DiagnosticDraft } from '../model/diagnostic.js';
import { describeEntry, placeIn, placeOfName, quote } from '../model/describe.js';
import type { Collection, Entry } from '../model/entry.js';
import type { SubjectChanges } from '../model/generated/policy-test.js';
import type { LostNames } from '../model/lost-names.js';
import { type DataPath, findNode } from '../model/node-table.js';
import type { PolicyTestEntry, TestSubject, Variant } from './types.js';
import type { Device, InventoryItem, VirtualMachine } from '../model/repository.js';
import {
  type LinkContext,
  linkDevice,
  linkInventoryItem,
  linkVirtualMachine,
  UNLINKED_DEVICE,
  UNLINKED_INVENTORY_ITEM,
  UNLINKED_VIRTUAL_MACHINE,
} from '../resolve/software-hosts.js';
import { createReferenceMemory, createReferences } from '../resolve/references.js';
import type { Referrer } from '../resolve/settle-reference.js';
import type { Draft } from '../resolve/workspace.js';

/**
 * Creates the subject of a policy test: one of the inventory, a variant of it with some fields replaced, or a new one. Its
 * references resolve like those of an entry; the repository does not change. If a reference does not resolve, there is no
 * subject, and at least one draft says why.
 */
export type SubjectResolver = (entry: PolicyTestEntry) => {
  readonly subject: TestSubject | undefined;
  readonly drafts: readonly DiagnosticDraft[];
};

/** A resolver over the catalogs of a repository that is resolved already. */
export function createSubjectResolver(catalogs: LinkContext['catalogs'], lostNames: LostNames): SubjectResolver {
  const memory = createReferenceMemory();
  return (entry) => {
    const drafts: DiagnosticDraft[] = [];
    const request: Request = {
      entry,
      name: `case ${quote(entry.name)}`,
      references: createReferences(catalogs, lostNames, drafts, memory),
      catalogs,
      drafts,
    };
    const subject = subjectOf(request);
    // A reference to an entry that cannot be read has no diagnostic: the check reports the entry.
    if (subject === undefined && drafts.length === 0) {
      drafts.push({
        rule: 'unresolved-reference',
        message: `${request.name} refers to an entry with errors`,
        help: 'run fleetvet check and fix them first',
        at: placeIn(asEntry(entry, 'devices', []), subjectField(entry)),
      });
    }
    return { subject, drafts };
  };
}

interface Request extends LinkContext {
  readonly entry: PolicyTestEntry;
  /** The name of the case in a sentence. */
  readonly name: string;
  readonly drafts: DiagnosticDraft[];
}

function subjectOf(request: Request): TestSubject | undefined {
  const { value } = request.entry;
  const { references } = request;
  if (value.device !== undefined) {
    const named = find(request, 'device', value.device, references.device);
    return named === undefined ? undefined : vary(request, named, UNLINKED_DEVICE, linkDevice);
  }
  if (value.inventory_item !== undefined) {
    const named = find(request, 'inventory_item', value.inventory_item, references.inventoryItem);
    return named === undefined ? undefined : vary(request, named, UNLINKED_INVENTORY_ITEM, linkInventoryItem);
  }
  if (value.virtual_machine !== undefined) {
    const named = find(request, 'virtual_machine', value.virtual_machine, references.virtualMachine);
    return named === undefined ? undefined : vary(request, named, UNLINKED_VIRTUAL_MACHINE, linkVirtualMachine);
  }
  return value.new_device === undefined ? newInventoryItem(request) : newDevice(request);
}

/** The field of a case that names its subject. */
function subjectField({ value }: PolicyTestEntry): string {
  const fields = ['device', 'inventory_item', 'virtual_machine', 'new_device', 'new_inventory_item'] as const;
  return fields.find((field) => value[field] !== undefined) ?? 'name';
}

/** Looks up a subject of the inventory; undefined if it is broken. */
function find<R, T extends Device | InventoryItem | VirtualMachine>(
  { entry, name, drafts }: Request,
  field: string,
  reference: R,
  lookup: (from: { referrer: Referrer; path: DataPath }, reference: R) => T | undefined,
): T | undefined {
  const object = lookup({ referrer: referrerIn(entry, name, []), path: [field] }, reference);
  if (object?.broken !== true) return object;
  drafts.push({
    rule: 'unresolved-reference',
    message: `${name} is about ${describeEntry(object.entry)}, which has errors`,
    help: 'run fleetvet check and fix them first',
    at: placeIn(asEntry(entry, 'devices', []), field),
    related: [{ message: 'it is declared here', at: placeOfName(object.entry) }],
  });
  return undefined;
}

type Link<T, E> = (context: LinkContext, object: Draft<T>, referrer: Referrer, fields: E) => void;

/** A variant of a subject with the fields of `with`; records and waivers that name the subject apply to it. */
function vary<T extends Device | InventoryItem | VirtualMachine, E>(
  { entry, name, references, catalogs }: Request,
  named: T,
  unlinked: Partial<T>,
  link: Link<T, E>,
): Variant<T> | undefined {
  const changes = entry.value.with;
  if (changes === undefined) return { object: named, listedAs: named };
  const variant: Draft<T> = { ...named, ...unlinked };
  if (named.kind === 'virtual_machine' && changes.cluster !== undefined)
    Object.assign(variant, { cluster: changes.cluster ?? undefined });
  const ofCase = referrerIn(entry, name, ['with']);
  const referrer: Referrer = {
    ...ofCase,
    outside: {
      name: `${describeEntry(named.entry)} as in ${name}`,
      placeOf: (path) =>
        Object.hasOwn(changes, String(path[0]))
          ? placeIn(asEntry(entry, 'devices', []), 'with', ...path)
          : placeIn(named.entry, ...path),
    },
  };
  link({ references, catalogs }, variant, referrer, replaceFields(named.entry.value as object, changes) as E);
  return referrer.whole ? { object: variant, listedAs: named } : undefined;
}

/** The fields of an entry with some of them replaced; null removes a field. */
function replaceFields(fields: object, changes: SubjectChanges): object {
  return Object.fromEntries(Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== null));
}

function newDevice({ entry, name, references, catalogs }: Request): TestSubject | undefined {
  const fields = entry.value.new_device;
  if (fields === undefined) return undefined;
  const referrer = referrerIn(entry, name, ['new_device']);
  const device: Draft<Device> = {
    ...UNLINKED_DEVICE,
    ...undeclared(asEntry(entry, 'devices', ['new_device'])),
    name: fields.name ?? '',
  };
  linkDevice({ references, catalogs }, device, referrer, fields);
  return referrer.whole ? { object: device, listedAs: device } : undefined;
}

function newInventoryItem({ entry, name, references, catalogs }: Request): TestSubject | undefined {
  const fields = entry.value.new_inventory_item;
  if (fields === undefined) return undefined;
  const referrer = referrerIn(entry, name, ['new_inventory_item']);
  const holder =
    fields.device === undefined ? undefined : references.device({ referrer, path: ['device'] }, fields.device);
  const item: Draft<InventoryItem> = {
    ...UNLINKED_INVENTORY_ITEM,
    ...undeclared(asEntry(entry, 'inventory_items', ['new_inventory_item'])),
    name: fields.name ?? '',
    device: holder ?? NO_DEVICE,
  };
  linkInventoryItem({ references, catalogs }, item, referrer, fields);
  return referrer.whole ? { object: item, listedAs: item } : undefined;
}

/** A placeholder for the device of a new item, which policy tests never read. */
const NO_DEVICE = undefined as never;

/** The fields common to all objects, for an object that no file declares. */
function undeclared(entry: Entry): { entry: Entry; broken: false; index: -1 } {
  return { entry, broken: false, index: -1 };
}

/** A mapping of a case, seen as an entry of a collection. */
function asEntry({ file, node, value }: PolicyTestEntry, collection: Collection, path: DataPath): Entry {
  const inner = path.reduce<unknown>((here, step) => (here as Record<string, unknown>)[step], value);
  return {
    collection,
    file,
    node: findNode(file.nodes, node, value, path, 'value'),
    value: inner,
    parent: undefined,
    broken: false,
  };
}

/** A case as what refers, by a mapping in it whose fields paths start from. */
function referrerIn(entry: PolicyTestEntry, name: string, mapping: DataPath): Referrer {
  const whole = asEntry(entry, 'devices', []);
  return { entry: whole, whole: true, outside: { name, placeOf: (path) => placeIn(whole, ...mapping, ...path) } };
}
