import type { DiagnosticDraft } from '../../model/diagnostic.js';
import type { Steps } from '../../model/steps.js';
import type { EvaluationRuleName, RuleSeverities } from '../../model/rules.js';
import { approvalExpiring } from './approval-expiring.js';
import { approvalMissing } from './approval-missing.js';
import { imageNotForDeviceType } from './image-not-for-device-type.js';
import { imageOfOtherVersion } from './image-of-other-version.js';
import { imageUnavailable } from './image-unavailable.js';
import { manufacturerMismatch } from './manufacturer-mismatch.js';
import { multipleDefaultImages } from './multiple-default-images.js';
import {
  observationStale,
  observationUnmatched,
  observedSoftwareInvalid,
  observedVersionUndeclared,
  softwareDrift,
  softwareUnobserved,
} from './observed.js';
import { platformMismatch } from './platform-mismatch.js';
import type { Rule, RuleContext } from './rule.js';
import { softwareEndOfSupport } from './software-end-of-support.js';
import { softwareInvalid } from './software-invalid.js';
import { softwareMissing } from './software-missing.js';
import { softwareNotPreferred } from './software-not-preferred.js';
import { softwarePreRelease } from './software-pre-release.js';
import { validatedSoftwareConflict } from './validated-software-conflict.js';
import { validatedSoftwareOtherPlatform } from './validated-software-other-platform.js';
import { validatedSoftwareUnassigned } from './validated-software-unassigned.js';
import { validatedSoftwareUnused } from './validated-software-unused.js';
import { validityWindow } from './validity-window.js';
import { waiverExpired } from './waiver-expired.js';
import { waiverUnused } from './waiver-unused.js';

/**
 * The rules over an evaluated repository. Entry rules report while files are read and references resolved; comparison rules
 * report when two commits are compared.
 */
const EVALUATION_RULES = {
  'validity-window': validityWindow,
  'image-unavailable': imageUnavailable,
  'image-not-for-device-type': imageNotForDeviceType,
  'image-of-other-version': imageOfOtherVersion,
  'multiple-default-images': multipleDefaultImages,
  'platform-mismatch': platformMismatch,
  'manufacturer-mismatch': manufacturerMismatch,
  'software-invalid': softwareInvalid,
  'software-missing': softwareMissing,
  'software-not-preferred': softwareNotPreferred,
  'approval-expiring': approvalExpiring,
  'approval-missing': approvalMissing,
  'software-end-of-support': softwareEndOfSupport,
  'software-pre-release': softwarePreRelease,
  'validated-software-unassigned': validatedSoftwareUnassigned,
  'validated-software-unused': validatedSoftwareUnused,
  'validated-software-other-platform': validatedSoftwareOtherPlatform,
  'validated-software-conflict': validatedSoftwareConflict,
  'software-drift': softwareDrift,
  'observed-software-invalid': observedSoftwareInvalid,
  'observed-version-undeclared': observedVersionUndeclared,
  'observation-stale': observationStale,
  'observation-unmatched': observationUnmatched,
  'software-unobserved': softwareUnobserved,
  'waiver-expired': waiverExpired,
  'waiver-unused': waiverUnused,
} as const satisfies Record<EvaluationRuleName, Rule>;

/** Runs all rules that are not off on an evaluated repository. */
export function* runRules(context: RuleContext, severities: RuleSeverities): Steps<readonly DiagnosticDraft[]> {
  const drafts: DiagnosticDraft[] = [];
  for (const name of Object.keys(EVALUATION_RULES) as EvaluationRuleName[]) {
    if (severities[name] === 'off') continue;
    for (const draft of EVALUATION_RULES[name](context)) drafts.push(draft);
    yield;
  }
  return drafts;
}
