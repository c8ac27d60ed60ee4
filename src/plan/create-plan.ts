import { compareOptionalText, compareText } from '../model/compare.js';
import type { Evaluation, SubjectEvaluation } from '../model/evaluation.js';
import type { Plan, PlanGap, PlanGroup, PlanStep } from './types.js';
import { createFindCandidates, createTargetImages } from './candidates.js';
import { needOf, planSubject, type PlanSettings } from './plan-subject.js';
import { getOrCreate } from '../model/group-by.js';

/** What a plan is made for, and for which subjects. */
export interface PlanOptions extends Omit<PlanSettings, 'asOf'> {
  /** Leaves out the subjects for which it does not hold. */
  readonly isAsked: (found: SubjectEvaluation) => boolean;
}

/** Plans for every subject that is to move, in groups that need the same image files. */
export function createPlan(evaluation: Evaluation, options: PlanOptions): Plan {
  const { asOf, multiTenantMode } = evaluation;
  const settings: PlanSettings = { ...options, asOf };
  const finders = { candidatesOf: createFindCandidates(asOf), imagesOn: createTargetImages() };
  const steps: PlanStep[] = [];
  const gaps: PlanGap[] = [];
  let subjects = 0;
  for (const found of [...evaluation.devices, ...evaluation.inventoryItems]) {
    if (!options.isAsked(found)) continue;
    subjects += 1;
    const need = needOf(found, settings);
    if (need === undefined) continue;
    const planned = planSubject(found, need, settings, finders);
    if ('to' in planned) steps.push(planned);
    else gaps.push({ found, need, obstacle: planned });
  }
  return { asOf, multiTenantMode, until: options.until ?? null, subjects, groups: groupSteps(steps), gaps };
}

function groupSteps(steps: readonly PlanStep[]): readonly PlanGroup[] {
  const groups = new Map<string, PlanGroup & { readonly steps: PlanStep[] }>();
  for (const step of steps) {
    const { from, to, images, found } = step;
    const deviceType = found.subject.kind === 'device' ? found.subject.deviceType : undefined;
    const key = `${deviceType?.index ?? ''} ${from?.index ?? ''} ${to.index}`;
    getOrCreate(groups, key, () => ({ deviceType, from, to, images, steps: [] })).steps.push(step);
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
