import { listWords, plural } from '../text/words.js';
import type { DiagnosticSubject, SubjectKind } from './diagnostic.js';
import { countBy, groupBy } from './group-by.js';
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

/** The fields that may tell devices, inventory items and virtual machines of one name apart. */
const PLACE_FIELDS = ['location', 'tenant', 'cluster'] as const;

/** Names for some devices, inventory items and virtual machines: `sw1 (AMS01)` if another of them is called `sw1`. Text of the repository. */
export function tellApart(subjects: readonly DiagnosticSubject[]): (subject: DiagnosticSubject) => string {
  const fieldsOf = new Map(
    [...groupBy(subjects, nameOfSubject)]
      .filter(([, { length }]) => length > 1)
      .map(([name, alike]) => [name, PLACE_FIELDS.filter((field) => new Set(alike.map((one) => one[field])).size > 1)]),
  );
  return (subject) => {
    const name = nameOfSubject(subject);
    const places = (fieldsOf.get(name) ?? []).map((field) => subject[field] ?? `no ${field}`);
    return places.length === 0 ? name : `${name} (${places.join(', ')})`;
  };
}

/** The names of a list, told apart. */
export function namesOfSubjects(subjects: readonly DiagnosticSubject[]): readonly string[] {
  return subjects.map(tellApart(subjects));
}

/** The same for devices, inventory items and virtual machines. */
export function fullNames(objects: readonly (NamedSubject | VirtualMachine)[]): readonly string[] {
  return namesOfSubjects(objects.map(subjectOf));
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
