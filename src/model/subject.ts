import { listWords, plural } from '../text/words.js';
import type { DiagnosticSubject, SubjectKind } from './diagnostic.js';
import { countBy } from './group-by.js';
import { subjectOf } from './identity.js';
import type { NamedSubject, VirtualMachine } from './repository.js';

/** A subject by name, an inventory item with its device: text of the repository. */
export function nameOfSubject({ name, device }: DiagnosticSubject): string {
  return device === undefined ? name : `${device}/${name}`;
}

/** A device, inventory item or virtual machine by name, an inventory item with its device: text of the repository. */
export function fullName(object: NamedSubject | VirtualMachine): string {
  return nameOfSubject(subjectOf(object));
}

/** The kind of a subject as users read it: `inventory item`. */
export function kindInWords(kind: SubjectKind): string {
  return kind.replaceAll('_', ' ');
}

const NOUNS = [
  ['device', 'device'],
  ['inventory_item', 'inventory item'],
  ['virtual_machine', 'virtual machine'],
] as const satisfies readonly (readonly [SubjectKind, string])[];

/** How many devices, inventory items and virtual machines there are: `3 devices and 1 inventory item`. */
export function countInWords(objects: Iterable<{ readonly kind: SubjectKind }>): string {
  const counts = countBy(objects, ({ kind }) => kind);
  const parts = NOUNS.flatMap(([kind, noun]) => (counts.has(kind) ? [plural(counts.get(kind) ?? 0, noun)] : []));
  return parts.length === 0 ? 'no device or inventory item' : listWords(parts);
}

/** How many devices and inventory items there are, if their kinds are not known. */
export function devicesAndItems(count: number): string {
  return count === 1 ? '1 device or inventory item' : `${count} devices and inventory items`;
}
