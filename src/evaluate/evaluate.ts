import { compareOptionalText, compareText } from '../model/compare.js';
import type { IsoDate } from '../model/dates.js';
import type { Evaluation, MachineEvaluation, Match, SubjectEvaluation } from '../model/evaluation.js';
import type { Device, InventoryItem, Repository, Subject, VirtualMachine } from '../model/repository.js';
import { createImageResolver } from './images.js';
import { createMatcher } from './matcher.js';
import { createJudge } from './validity.js';
import { createWaiverFinder } from './waivers.js';

/** What an evaluation depends on besides the repository. */
export interface EvaluateOptions {
  readonly asOf: IsoDate;
  readonly multiTenantMode: boolean;
}

/**
 * Evaluates single subjects by the policy of a repository. `listedAs` is the subject that records and waivers name where it
 * is another object: the one that a variant of it is tried out for.
 */
export interface Evaluator {
  readonly evaluateDevice: (device: Device, listedAs?: Device) => SubjectEvaluation<Device>;
  readonly evaluateInventoryItem: (item: InventoryItem, listedAs?: InventoryItem) => SubjectEvaluation<InventoryItem>;
  readonly evaluateVirtualMachine: (machine: VirtualMachine) => MachineEvaluation;
}

/** An evaluator by the records and waivers of a repository, whose own subjects it need not be asked about. */
export function createEvaluator(
  repository: Pick<Repository, 'validatedSoftware' | 'waivers'>,
  options: EvaluateOptions,
): Evaluator {
  const { asOf, multiTenantMode } = options;
  const matcher = createMatcher(repository.validatedSoftware, asOf, multiTenantMode);
  const { imagesOf } = createImageResolver();
  const validityOf = createJudge(asOf, matcher.versionsOf);
  const waiverOf = createWaiverFinder(repository.waivers, asOf);
  const evaluateSubject = <S extends Subject>(
    subject: S,
    listedAs: S,
    matches: readonly Match[],
  ): SubjectEvaluation<S> => {
    const validity = validityOf(matches, subject.softwareVersion);
    const waiver = validity.status === 'invalid' ? waiverOf(subject, listedAs) : undefined;
    return { subject, matches, validity, images: imagesOf(subject), waiver };
  };
  return {
    evaluateDevice: (device, listedAs = device) =>
      evaluateSubject(device, listedAs, matcher.matchesOfDevice(device, listedAs)),
    evaluateInventoryItem: (item, listedAs = item) =>
      evaluateSubject(item, listedAs, matcher.matchesOfInventoryItem(item, listedAs)),
    evaluateVirtualMachine: (subject) => ({ subject, images: imagesOf(subject) }),
  };
}

/**
 * Finds every subject's ordered matches, whether its software is valid, and every object's image files (matching.md).
 */
export function evaluate(repository: Repository, options: EvaluateOptions): Evaluation {
  const { asOf, multiTenantMode } = options;
  const evaluator = createEvaluator(repository, options);
  return {
    asOf,
    multiTenantMode,
    devices: [...repository.devices].sort(compareDevices).map((device) => evaluator.evaluateDevice(device)),
    inventoryItems: [...repository.inventoryItems]
      .sort(compareItems)
      .map((item) => evaluator.evaluateInventoryItem(item)),
    virtualMachines: [...repository.virtualMachines].sort(compareMachines).map(evaluator.evaluateVirtualMachine),
  };
}

function compareDevices(a: Device, b: Device): number {
  // Most names differ, and most comparisons end here.
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return compareOptionalText(a.tenant?.name, b.tenant?.name) || compareOptionalText(a.location?.name, b.location?.name);
}

function compareItems(a: InventoryItem, b: InventoryItem): number {
  return compareText(a.name, b.name) || compareDevices(a.device, b.device);
}

function compareMachines(a: VirtualMachine, b: VirtualMachine): number {
  return (
    compareText(a.name, b.name) ||
    compareOptionalText(a.cluster, b.cluster) ||
    compareOptionalText(a.tenant?.name, b.tenant?.name)
  );
}
