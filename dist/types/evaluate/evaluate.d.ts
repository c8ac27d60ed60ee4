import type { IsoDate } from '../model/dates.js';
import type { Evaluation, MachineEvaluation, SubjectEvaluation } from '../model/evaluation.js';
import type { Device, InventoryItem, Repository, VirtualMachine } from '../model/repository.js';
import { type Steps } from '../model/steps.js';
/** What an evaluation depends on besides the repository. */
export interface EvaluateOptions {
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
export declare function createEvaluator(repository: Pick<Repository, 'validatedSoftware' | 'waivers'>, options: EvaluateOptions): Evaluator;
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
export declare function evaluate(repository: Repository, options: EvaluateOptions, earlier?: Evaluated): Evaluated;
/** Evaluates as {@link evaluate} does, in steps. */
export declare function evaluateInSteps(repository: Repository, options: EvaluateOptions, earlier?: Evaluated): Steps<Evaluated>;
