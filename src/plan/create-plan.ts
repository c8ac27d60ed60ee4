import { compareOptionalText, compareText } from '../model/compare.js';
import { type Evaluation, hostOf, type SubjectEvaluation } from '../model/evaluation.js';
import { softwareName, tellApart } from '../model/describe.js';
import type { HostDevice, Repository } from '../model/repository.js';
import { assignBatches, type BatchSettings } from './batches.js';
import type { LeftOut, LeftOutReason, Plan, PlanGap, PlanGroup, PlanNeed, PlanObstacle, PlanStep } from './types.js';
import { createFindCandidates, createTargetImages, createVersionOrder } from './candidates.js';
import { createGroupKeys, type GroupKeys } from './group-keys.js';
import { needOf, planSubject, type PlanFinders, type PlanSettings } from './plan-subject.js';
import { createFindRunning, type RunningSoftware } from './running-software.js';
import { createFindUpgradePath } from './upgrade-paths.js';
import { getOrCreate } from '../model/group-by.js';
import { subjectOf } from '../model/identity.js';

/** What a plan is made for, and for which subjects. */
interface PlanOptions extends Omit<PlanSettings, 'asOf' | 'unreadPolicies'> {
  /** Leaves out the subjects for which it does not hold. */
  readonly isAsked: (found: SubjectEvaluation) => boolean;
  /** Leaves out, by name, devices that have one of the tags, and the items in them. */
  readonly excludedTags?: readonly string[] | undefined;
  /** Keeps the groups of one key only. */
  readonly group?: string | undefined;
  /** Puts the devices into batches. Waived devices and items are left out of them, by name. */
  readonly batches?: BatchSettings | undefined;
}

/** What a plan is made from. */
interface PlanInput {
  readonly evaluation: Evaluation;
  readonly repository: Pick<Repository, 'platforms' | 'deviceTypes' | 'softwareVersions' | 'unreadPolicies'>;
}

/** Plans for every subject that must move, in groups that need the same image files. */
export function createPlan({ evaluation, repository }: PlanInput, options: PlanOptions): Plan {
  const { asOf, multiTenantMode } = evaluation;
  const { unreadPolicies } = repository;
  const settings: PlanSettings = { ...options, asOf, unreadPolicies };
  const order = createVersionOrder(repository.platforms);
  const finders: PlanFinders = {
    candidatesOf: createFindCandidates(asOf),
    imagesOn: createTargetImages(),
    pathTo: createFindUpgradePath(order),
    order,
  };
  const runningOn = createFindRunning(evaluation);
  const keys = createGroupKeys(repository);
  const excludedTags = new Set(options.excludedTags);
  const steps: PlanStep[] = [];
  const gaps: PlanGap[] = [];
  const leftOut: LeftOut[] = [];
  let subjects = 0;
  const all = [...evaluation.devices, ...evaluation.inventoryItems];
  for (const found of all) {
    if (!options.isAsked(found)) continue;
    subjects += 1;
    const running = runningOn(found);
    const need = needOf(found, running, settings);
    if (need === undefined) continue;
    const from = running.version;
    const reason = leftOutReason(found, excludedTags, options.batches !== undefined);
    if (reason !== undefined) {
      leftOut.push({ found, need, from, reason });
      continue;
    }
    const planned = planOrGoBack(found, need, running, settings, finders);
    if (!('to' in planned)) gaps.push({ found, need, from, obstacle: planned });
    else if (options.group === undefined || keyOfStep(planned, keys) === options.group) steps.push(planned);
  }
  const batches = options.batches && assignBatches(devicesIn(steps), options.batches);
  const batched =
    batches === undefined ? steps : steps.map((step) => ({ ...step, batch: batches.get(hostOf(step.found.subject)) }));
  return {
    asOf,
    multiTenantMode,
    until: options.until ?? null,
    subjects,
    groups: groupSteps(batched, keys, order.isDowngrade),
    // What cannot be planned for is in no group.
    gaps: options.group === undefined ? gaps : [],
    leftOut,
    unreadPolicies,
    nameOf: createNameOf(all),
    batches: batches === undefined ? null : [...batches.values()].reduce((most, batch) => Math.max(most, batch), 0),
  };
}

function createNameOf(all: readonly SubjectEvaluation[]): Plan['nameOf'] {
  const nameOf = tellApart(all.map(({ subject }) => subjectOf(subject)));
  return ({ found }) => nameOf(subjectOf(found.subject));
}

/** What lapses and has nowhere to go can still go to what it should run today, if it runs something else. */
function planOrGoBack(
  found: SubjectEvaluation,
  need: PlanNeed,
  running: RunningSoftware,
  settings: PlanSettings,
  finders: PlanFinders,
): PlanStep | PlanObstacle {
  const planned = planSubject(found, need, running, settings, finders);
  if ('to' in planned || need.kind !== 'lapses' || running.drift === undefined) return planned;
  const back = planSubject(found, { kind: 'drift' }, running, settings, finders);
  return 'to' in back ? back : planned;
}

function leftOutReason(
  { subject, waiver }: SubjectEvaluation,
  excludedTags: ReadonlySet<string>,
  withoutWaived: boolean,
): LeftOutReason | undefined {
  const tag = [...subject.tags, ...hostOf(subject).tags].find(({ name }) => excludedTags.has(name));
  if (tag !== undefined) return { kind: 'tag', tag: tag.name };
  return withoutWaived && waiver !== undefined ? { kind: 'waived', until: waiver.until } : undefined;
}

/** The devices of steps, also of steps of items in them, by name. */
function devicesIn(steps: readonly PlanStep[]): readonly HostDevice[] {
  return [...new Set(steps.map(({ found }) => hostOf(found.subject)))].sort(
    (a, b) => compareText(a.name, b.name) || a.index - b.index,
  );
}

function keyOfStep({ found: { subject }, to }: PlanStep, keys: GroupKeys): string {
  return keys.keyOf(subject.kind === 'device' ? subject.deviceType : undefined, to);
}

function groupSteps(
  steps: readonly PlanStep[],
  keys: GroupKeys,
  isDowngrade: PlanFinders['order']['isDowngrade'],
): readonly PlanGroup[] {
  const groups = new Map<string, PlanGroup & { readonly steps: PlanStep[] }>();
  for (const step of steps) {
    const { from, to, images, hops, found } = step;
    const deviceType = found.subject.kind === 'device' ? found.subject.deviceType : undefined;
    // An observed version that nobody declares has no position.
    const id = `${deviceType?.index ?? ''} ${from === undefined ? '' : from.index < 0 ? softwareName(from) : from.index} ${to.index}`;
    getOrCreate(groups, id, () => ({
      key: keyOfStep(step, keys),
      deviceType,
      from,
      to,
      images,
      hops,
      isDowngrade: from !== undefined && isDowngrade(from, to),
      steps: [],
    })).steps.push(step);
  }
  return [...groups.values()].sort(compareGroups);
}

function compareGroups(a: PlanGroup, b: PlanGroup): number {
  const [typeA, typeB] = [a.deviceType, b.deviceType];
  if (typeA === undefined || typeB === undefined) {
    if (typeA !== typeB) return typeA === undefined ? 1 : -1;
  } else if (typeA !== typeB) {
    return compareText(typeA.manufacturer, typeB.manufacturer) || compareText(typeA.model, typeB.model);
  }
  return (
    compareOptionalText(a.from?.platform, b.from?.platform) ||
    compareOptionalText(a.from?.version, b.from?.version) ||
    compareText(a.to.platform, b.to.platform) ||
    compareText(a.to.version, b.to.version)
  );
}
