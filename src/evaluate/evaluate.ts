import { compareOptionalText, compareText } from '../model/compare.js';
import type { IsoDate } from '../model/dates.js';
import type { Evaluation, MachineEvaluation, Match, SubjectEvaluation } from '../model/evaluation.js';
import type { Device, HostDevice, InventoryItem, Repository, Subject, VirtualMachine } from '../model/repository.js';
import { runAtOnce, type Steps } from '../model/steps.js';
import { createImageResolver } from './images.js';
import { evaluateObservations } from './observed.js';
import { createMatcher } from './matcher.js';
import { createJudge } from './validity.js';
import { createWaiverFinder } from './waivers.js';

/** What an evaluation depends on besides the repository. */
interface EvaluateOptions {
  readonly asOf: IsoDate;
  readonly multiTenantMode: boolean;
}

/**
 * Evaluates single subjects by the policy of a repository. `listedAs` is the subject that records and waivers name, if
 * the subject is a variant of it.
 */
export interface Evaluator {
  readonly evaluateDevice: (device: Device, listedAs?: Device) => SubjectEvaluation<Device>;
  readonly evaluateInventoryItem: (item: InventoryItem, listedAs?: InventoryItem) => SubjectEvaluation<InventoryItem>;
  readonly evaluateVirtualMachine: (machine: VirtualMachine) => MachineEvaluation;
}

/** An evaluator with the records and waivers of a repository. It also evaluates subjects of other repositories. */
export function createEvaluator(
  repository: Pick<Repository, 'validatedSoftware' | 'waivers'>,
  options: EvaluateOptions,
): Evaluator {
  const { asOf, multiTenantMode } = options;
  const matcher = createMatcher(repository.validatedSoftware, asOf, multiTenantMode);
  const { imagesOf } = createImageResolver();
  const validityOf = createJudge(asOf, repository.validatedSoftware);
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

/** An evaluation, and what it was made by: the evaluation of a similar repository can take over what is the same. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly repository: Repository;
  readonly evaluator: Evaluator;
}

/**
 * Finds the ordered matches of every subject, whether its software is valid, and the image files of every object
 * (matching.md). What an `earlier` evaluation found about a subject is taken over if date, mode and policy are the same.
 */
export function evaluate(repository: Repository, options: EvaluateOptions, earlier?: Evaluated): Evaluated {
  return runAtOnce(evaluateInSteps(repository, options, earlier));
}

/** Evaluates as {@link evaluate} does, in steps. */
export function* evaluateInSteps(
  repository: Repository,
  options: EvaluateOptions,
  earlier?: Evaluated,
): Steps<Evaluated> {
  const { asOf, multiTenantMode } = options;
  const reused = earlier !== undefined && isSamePolicy(earlier, repository, options) ? earlier : undefined;
  const evaluator = reused?.evaluator ?? createEvaluator(repository, options);
  const known = reused?.evaluation;
  const devices = yield* evaluateAll(repository.devices, compareDevices, evaluator.evaluateDevice, known?.devices);
  const inventoryItems = yield* evaluateAll(
    repository.inventoryItems,
    compareItems,
    evaluator.evaluateInventoryItem,
    known?.inventoryItems,
  );
  const evaluation: Evaluation = {
    asOf,
    multiTenantMode,
    devices,
    inventoryItems,
    observed: evaluateObservations(repository, devices, inventoryItems),
    virtualMachines: yield* evaluateAll(
      repository.virtualMachines,
      compareMachines,
      evaluator.evaluateVirtualMachine,
      known?.virtualMachines,
    ),
  };
  return { evaluation, repository, evaluator };
}

function isSamePolicy(
  { evaluation, repository: other }: Evaluated,
  repository: Repository,
  { asOf, multiTenantMode }: EvaluateOptions,
): boolean {
  return (
    evaluation.asOf === asOf &&
    evaluation.multiTenantMode === multiTenantMode &&
    other.validatedSoftware === repository.validatedSoftware &&
    other.waivers === repository.waivers
  );
}

/** How many subjects are evaluated in one step. */
const STEP = 1_000;

function* evaluateAll<S, F extends { readonly subject: S }>(
  subjects: readonly S[],
  compare: (a: S, b: S) => number,
  evaluateOne: (subject: S) => F,
  known: readonly F[] = [],
): Steps<readonly F[]> {
  const found = new Map(known.map((one) => [one.subject, one]));
  const evaluated: F[] = [];
  for (const subject of [...subjects].sort(compare)) {
    if (evaluated.length % STEP === 0) yield;
    evaluated.push(found.get(subject) ?? evaluateOne(subject));
  }
  return evaluated;
}

function compareDevices(a: HostDevice, b: HostDevice): number {
  // Most names differ.
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
