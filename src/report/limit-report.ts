import { summarize } from '../check/compose-result.js';
import { measureCoverage } from '../evaluate/coverage.js';
import type { CheckResult } from '../model/check-result.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SubjectEvaluation } from '../model/evaluation.js';
import { keyOfNamed, subjectOf } from '../model/identity.js';
import { createSubjectFilter, type PlanFilters } from '../plan/plan.js';

const NOUNS: Readonly<Record<keyof PlanFilters, string>> = {
  tenant: 'tenant',
  location: 'location',
  deviceType: 'device type',
  role: 'role',
  platform: 'platform',
};

/** What a report is limited to, in words: `location AMS01`. */
export function limitsInWords(filters: PlanFilters): readonly string[] {
  return (Object.keys(NOUNS) as readonly (keyof PlanFilters)[]).flatMap((filter) => {
    const names = filters[filter] ?? [];
    return names.length === 0 ? [] : [`${NOUNS[filter]} ${names.join(' or ')}`];
  });
}

/**
 * The result of a check for some devices and the items in them. Diagnostics about other devices are left out; those about the
 * policy stay.
 * @throws {UserError} where a filter names what no device has.
 */
export function limitResult(result: CheckResult, filters: PlanFilters): CheckResult {
  if (limitsInWords(filters).length === 0) return result;
  const { evaluation, repository, config, summary } = result;
  const isAsked = createSubjectFilter([...evaluation.devices, ...evaluation.inventoryItems], filters);
  const limited = {
    ...evaluation,
    devices: evaluation.devices.filter(isAsked),
    inventoryItems: evaluation.inventoryItems.filter(isAsked),
    virtualMachines: [],
  };
  const isReported = createIsReported([...limited.devices, ...limited.inventoryItems], filters);
  const diagnostics = result.diagnostics.filter(isReported);
  const { records } = result.coverage();
  return {
    ...result,
    evaluation: limited,
    diagnostics,
    summary: summarize(summary.files, diagnostics, limited, summary.prefix, config),
    coverage: () => ({ ...measureCoverage(repository, limited, config.softwareNotExpected), records }),
  };
}

function createIsReported(
  found: readonly SubjectEvaluation[],
  { tenant = [], location = [] }: PlanFilters,
): (diagnostic: Diagnostic) => boolean {
  const shown = new Set(found.map(({ subject }) => keyOfNamed(subjectOf(subject))));
  const mayBe = (names: readonly string[], name: string | undefined): boolean =>
    names.length === 0 || name === undefined || names.includes(name);
  return ({ rule, subject }) => {
    if (subject === undefined || shown.has(keyOfNamed(subject))) return true;
    // What could not be judged may be one of those asked for, unless its entry says otherwise.
    return rule === 'subject-not-judged' && mayBe(tenant, subject.tenant) && mayBe(location, subject.location);
  };
}
