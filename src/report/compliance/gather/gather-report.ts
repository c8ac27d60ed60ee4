import type { CheckResult } from '../../../model/check-result.js';
import { compareText } from '../../../model/compare.js';
import type { ReportCommit, ReportCoverage, ReportData } from '../../../model/report.js';
import { textField } from '../../../model/text-field.js';
import { sentenceOfResult } from '../../verdict-words.js';
import { describeChange } from './change.js';
import { breakDown, countReasons, countSubjects } from './group.js';
import { reviewImages } from './images.js';
import { findLapses } from './lapses.js';
import { fingerprintPolicy } from './policy-fingerprint.js';
import { createFindPlace, listSubjects, type Targets } from './subjects.js';
import { listWaivers } from './waivers.js';

/** How far ahead the report looks, in days. */
const HORIZON_DAYS = 90;

/** What a report says besides the result of a check. */
export interface GatherOptions {
  /** Whether the check failed, by the severity that it was told to fail on. */
  readonly failed: boolean;
  readonly commit: ReportCommit | null;
  readonly targets: Targets;
  readonly coverage: ReportCoverage | null;
}

/** Makes of the result of a check everything that the compliance report says, in whatever format. */
export function gatherReport(result: CheckResult, options: GatherOptions): ReportData {
  const { evaluation, summary, repository } = result;
  const placeOf = createFindPlace(result);
  const waivers = listWaivers(result, placeOf);
  const subjects = listSubjects(result, placeOf, waivers, options.targets);
  const devices = subjects.slice(0, evaluation.devices.length);
  const inventoryItems = subjects.slice(evaluation.devices.length);
  return {
    asOf: evaluation.asOf,
    commit: options.commit,
    multiTenantMode: evaluation.multiTenantMode,
    policyFingerprint: fingerprintPolicy(result),
    verdict: {
      failed: options.failed,
      sentence: sentenceOfResult(result),
      leftOut: result.brokenEntries.length,
    },
    diagnostics: summary.diagnostics,
    devices: countSubjects(devices),
    inventoryItems: countSubjects(inventoryItems),
    virtualMachines: summary.virtual_machines.total,
    breakdowns: breakDown(devices, inventoryItems),
    reasons: countReasons(subjects),
    lapses: findLapses(result, HORIZON_DAYS),
    images: reviewImages(result, placeOf),
    change: describeChange(result),
    coverage: options.coverage,
    waivers: [...waivers.values()],
    subjects,
    models: distinct(repository.deviceTypes.map(({ model }) => model)),
    partIds: distinct(repository.inventoryItems.map(({ entry }) => textField(entry.value, 'part_id') ?? '')),
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '').sort(compareText);
}
