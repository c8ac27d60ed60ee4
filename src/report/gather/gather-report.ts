import type { CheckResult } from '../../model/check-result.js';
import { compareText } from '../../model/compare.js';
import type { Forecast } from '../../forecast/types.js';
import type { Plan } from '../../plan/types.js';
import type { Change } from '../../model/comparison.js';
import type { ReportCause, ReportChange, ReportCommit, ReportData } from '../types.js';
import { countEntries, textField } from '../../model/entry.js';
import { verdictInWords } from '../../formats/verdict-sentence.js';
import { breakDown, countReasons, countSubjects, listCoverage } from './group.js';
import { listRecords, listWaivers, reviewImages } from './policy.js';
import { listLapses } from './lapses.js';
import { listUpgrades } from './upgrades.js';
import type { SubjectEvaluation } from '../../model/evaluation.js';
import { createFindPlace, listSubjects, listTargets } from './subjects.js';
import { fingerprintPolicy } from './policy-fingerprint.js';
import { namesOfSubjects } from '../../model/describe.js';
import { alteredFields, compareEffects, effectsInWords } from '../../formats/changed-entries.js';
import { sentenceOfChange, tallyChange } from '../../formats/change-tally.js';

/** The parts of a report that are not in the result of a check. */
interface GatherOptions {
  /** Whether the check failed, by the severity of `--fail-on`. */
  readonly failed: boolean;
  readonly commit: ReportCommit | null;
  /** Where the invalid subjects are to go, and what lapses in the weeks to come. */
  readonly plan: Plan;
  readonly forecast: Forecast;
  /** What the report is limited to, in words. */
  readonly limits: readonly string[];
}

/** Gathers the content of the compliance report from the result of a check, for all formats. */
export function gatherReport(result: CheckResult, options: GatherOptions): ReportData {
  const { evaluation, summary, repository } = result;
  const placeOf = createFindPlace(result);
  const waivers = listWaivers(result, placeOf);
  const subjects = listSubjects(result, placeOf, waivers, listTargets(options.plan), options.forecast.until);
  const devices = subjects.slice(0, evaluation.devices.length);
  const inventoryItems = subjects.slice(evaluation.devices.length);
  const found: readonly SubjectEvaluation[] = [...evaluation.devices, ...evaluation.inventoryItems];
  const rows = new Map(found.map(({ subject }, row) => [subject, row]));
  return {
    asOf: evaluation.asOf,
    commit: options.commit,
    multiTenantMode: evaluation.multiTenantMode,
    policyFingerprint: fingerprintPolicy(result),
    verdict: {
      failed: options.failed,
      sentence: verdictInWords(result),
      leftOut: countEntries(result.brokenEntries),
    },
    limits: options.limits,
    upgrades: { until: options.forecast.until, list: listUpgrades(options.plan, subjects, rows) },
    records: listRecords(result, placeOf, options.limits.length === 0),
    unreadPolicies: repository.unreadPolicies,
    diagnostics: summary.diagnostics,
    devices: countSubjects(devices),
    inventoryItems: countSubjects(inventoryItems),
    notJudged: { devices: summary.devices.not_judged, inventoryItems: summary.inventory_items.not_judged },
    virtualMachines: summary.virtual_machines.total,
    breakdowns: breakDown(devices, inventoryItems),
    reasons: countReasons(subjects),
    lapses: listLapses(options.forecast),
    images: reviewImages(result, placeOf),
    change: describeChange(result),
    coverage: listCoverage(result.coverage()),
    waivers: [...waivers.values()],
    subjects,
    observes: repository.observations.length > 0,
    models: distinct(repository.deviceTypes.map(({ model }) => model)),
    partIds: distinct(repository.inventoryItems.map(({ entry }) => textField(entry.value, 'part_id') ?? '')),
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '').sort(compareText);
}

/** What the change since the base does; null where the check had none. */
function describeChange(result: CheckResult): ReportChange | null {
  const { comparison } = result;
  const tally = tallyChange(result);
  if (comparison === undefined || tally === undefined) return null;
  return {
    base: comparison.base,
    sentence: sentenceOfChange(comparison),
    newlyInvalid: namesOfSubjects(comparison.subjects.filter((one) => one.newlyInvalid).map(({ subject }) => subject)),
    fixed: namesOfSubjects(comparison.subjects.filter((one) => one.fixed).map(({ subject }) => subject)),
    appeared: tally.appeared,
    gone: tally.gone,
    newDiagnostics: tally.newDiagnostics,
    fixedDiagnostics: tally.fixedDiagnostics,
    causes: [...comparison.changes].sort(compareEffects).map(causeOf),
  };
}

function causeOf(change: Change): ReportCause {
  const { kind, name, action, fields, location, effects } = change;
  return {
    kind,
    name,
    action,
    fields,
    altered: alteredFields(change).shown,
    follows: effectsInWords(effects).map(({ words }) => words),
    newlyInvalid: effects.newlyInvalid.length,
    fixed: effects.fixed.length,
    matchesChanged: effects.matchesChanged,
    imagesChanged: effects.imagesChanged,
    place: { file: location.file, line: location.start.line },
  };
}
