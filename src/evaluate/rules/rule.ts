import type { KindOfDevice } from '../../model/config.js';
import { quote } from '../../model/describe.js';
import type { DiagnosticDraft } from '../../model/diagnostic.js';
import type { Evaluation, SubjectEvaluation } from '../../model/evaluation.js';
import type { Device, InventoryItem, NamedSubject, Repository, VirtualMachine } from '../../model/repository.js';

/** The input of a rule. */
export interface RuleContext {
  readonly repository: Repository;
  readonly evaluation: Evaluation;
  /** How close the end of an approval must be to be reported, in days. */
  readonly expiringWithinDays: number;
  /** The number of days for which an expired approval is only a warning. */
  readonly graceDays: number;
  /** For how many days an observation is trusted. */
  readonly observedStaleDays: number;
  /** Devices and items without software. */
  readonly softwareNotExpected: readonly KindOfDevice[];
}

/** A rule: yields everything that it finds wrong, in any order. */
export type Rule = (context: RuleContext) => Iterable<DiagnosticDraft>;

/** Every device and inventory item with its evaluation. */
export function subjectsOf({ devices, inventoryItems }: Evaluation): readonly SubjectEvaluation[] {
  return [...devices, ...inventoryItems];
}

/** The evaluation of each device and inventory item. */
export function evaluationsOf(evaluation: Evaluation): ReadonlyMap<NamedSubject, SubjectEvaluation> {
  const evaluations = new Map<NamedSubject, SubjectEvaluation>();
  for (const found of subjectsOf(evaluation)) evaluations.set(found.subject, found);
  return evaluations;
}

/** Every device, inventory item and virtual machine. */
export function softwareHostsOf({
  devices,
  inventoryItems,
  virtualMachines,
}: Evaluation): readonly (Device | InventoryItem | VirtualMachine)[] {
  return [...devices, ...inventoryItems, ...virtualMachines].map(({ subject }) => subject);
}

/** A device, inventory item or virtual machine in a sentence. */
export function describe(object: NamedSubject | VirtualMachine): string {
  switch (object.kind) {
    case 'device':
      return `device ${quote(object.name)}`;
    case 'inventory_item':
      return `inventory item ${quote(object.name)} of device ${quote(object.device.name)}`;
    case 'virtual_machine':
      return `virtual machine ${quote(object.name)}`;
  }
}
