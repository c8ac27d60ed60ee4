import type { DiagnosticSubject } from '../../model/diagnostic.js';

/** A subject by name, an inventory item with its device: text of the repository. */
export function nameOfSubject({ name, device }: DiagnosticSubject): string {
  return device === undefined ? name : `${device}/${name}`;
}
