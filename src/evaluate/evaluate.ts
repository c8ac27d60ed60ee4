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
 * Finds every subject's ordered matches, whether its software is valid, and every object's image files (matching.md). What
 * is known of a subject already, by the same evaluator, is taken over.
 */
export function evaluate(
  repository: Repository,
  options: EvaluateOptions,
  evaluator: Evaluator = createEvaluator(repository, options),
  known?: Evaluation,
): Evaluation {
  const { asOf, multiTenantMode } = options;
  const { evaluateDevice, evaluateInventoryItem, evaluateVirtualMachine } = evaluator;
  return {
    asOf,
    multiTenantMode,
    devices: evaluateAll(repository.devices, compareDevices, evaluateDevice, known?.devices),
    inventoryItems: evaluateAll(repository.inventoryItems, compareItems, evaluateInventoryItem, known?.inventoryItems),
    virtualMachines: evaluateAll(
      repository.virtualMachines,
      compareMachines,
      evaluateVirtualMachine,
      known?.virtualMachines,
    ),
  };
}

function evaluateAll<S, F extends { readonly subject: S }>(
  subjects: readonly S[],
  compare: (a: S, b: S) => number,
  evaluateOne: (subject: S) => F,
  known: readonly F[] = [],
): readonly F[] {
  const found = new Map(known.map((one) => [one.subject, one]));
  return [...subjects].sort(compare).map((subject) => found.get(subject) ?? evaluateOne(subject));
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
