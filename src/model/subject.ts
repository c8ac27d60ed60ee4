import type { DiagnosticSubject } from './diagnostic.js';
import { subjectOf } from './identity.js';
import type { Device, InventoryItem, VirtualMachine } from './repository.js';

/** A subject by name, an inventory item with its device: text of the repository. */
export function nameOfSubject({ name, device }: DiagnosticSubject): string {
  return device === undefined ? name : `${device}/${name}`;
}

/** A device, inventory item or virtual machine by name, an inventory item with its device: text of the repository. */
export function fullName(object: Device | InventoryItem | VirtualMachine): string {
  return nameOfSubject(subjectOf(object));
}
