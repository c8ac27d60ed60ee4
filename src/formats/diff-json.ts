import type { CheckResult } from '../model/check-result.js';
import { waiverOf } from '../model/evaluation.js';
import type { Comparison, SubjectChange } from '../model/comparison.js';
import { VERSION } from '../model/version.js';
import { effectsOf, tallyChange } from './change-tally.js';
import { createEvaluationWriter, type WriteEvaluation } from './evaluation-json.js';
import { changeOf } from './json.js';
import { toJson } from '../text/json.js';

/** What a change does as JSON: the causes, and each subject whose result differs as it was and as it is. */
export function* renderDiffJson(result: CheckResult & { readonly comparison: Comparison }): Generator<string> {
  const { comparison, evaluation, locationOf } = result;
  const head = {
    schema_version: 1,
    tool: { name: 'fleetvet', version: VERSION },
    as_of: evaluation.asOf,
    base: comparison.base,
    merge_base: comparison.mergeBase,
    summary: summaryOf(result),
    changes: comparison.changes.map(changeOf),
  };
  yield `${toJson(head).slice(0, -1)},\n"subjects": [`;
  const write = createEvaluationWriter(locationOf, evaluation);
  let separator = '\n';
  for (const change of comparison.subjects) {
    yield separator + subjectOf(change, write);
    separator = ',\n';
  }
  yield separator === '\n' ? ']}\n' : '\n]}\n';
}

function summaryOf(result: CheckResult): object {
  const tally = tallyChange(result);
  return {
    newly_invalid: tally?.newlyInvalid ?? 0,
    fixed: tally?.fixed ?? 0,
    newly_waived: tally?.newlyWaived ?? 0,
    no_longer_waived: tally?.noLongerWaived ?? 0,
    appeared: tally?.appeared ?? 0,
    gone: tally?.gone ?? 0,
    matches_changed: tally?.matchesChanged ?? 0,
    images_changed: tally?.imagesChanged ?? 0,
  };
}

function subjectOf(change: SubjectChange, write: WriteEvaluation): string {
  const before = change.before === undefined ? 'null' : write(change.before);
  const after = change.after === undefined ? 'null' : write(change.after);
  const waiver = waiverOf(change.after);
  const waived = waiver === undefined ? undefined : { until: waiver.until, reason: waiver.reason };
  return `${toJson({ ...change.subject, effects: effectsOf(change), waived }).slice(0, -1)},"before":${before},"after":${after}}`;
}
