import "./rolldown-runtime.js";
import { Hr as waiverOf } from "./core.js";
import { l as VERSION } from "./first.js";
import { dt as tallyChange, lt as effectsOf } from "./command-line.js";
import { t as createEvaluationWriter } from "./evaluation-json.js";
import { t as changeOf } from "./json3.js";
import { t as toJson } from "./json.js";
// src/formats/diff-json.ts
function* renderDiffJson(result) {
	let { comparison, evaluation, locationOf } = result, head = {
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: evaluation.asOf,
		base: comparison.base,
		merge_base: comparison.mergeBase,
		summary: summaryOf(result),
		changes: comparison.changes.map(changeOf)
	};
	yield `${toJson(head).slice(0, -1)},\n"subjects": [`;
	let write = createEvaluationWriter(locationOf, evaluation), separator = "\n";
	for (let change of comparison.subjects) yield separator + subjectOf(change, write), separator = ",\n";
	yield separator === "\n" ? "]}\n" : "\n]}\n";
}
function summaryOf(result) {
	let tally = tallyChange(result);
	return {
		newly_invalid: tally?.newlyInvalid ?? 0,
		fixed: tally?.fixed ?? 0,
		newly_waived: tally?.newlyWaived ?? 0,
		no_longer_waived: tally?.noLongerWaived ?? 0,
		appeared: tally?.appeared ?? 0,
		gone: tally?.gone ?? 0,
		matches_changed: tally?.matchesChanged ?? 0,
		images_changed: tally?.imagesChanged ?? 0
	};
}
function subjectOf(change, write) {
	let before = change.before === void 0 ? "null" : write(change.before), after = change.after === void 0 ? "null" : write(change.after), waiver = waiverOf(change.after), waived = waiver === void 0 ? void 0 : {
		until: waiver.until,
		reason: waiver.reason
	};
	return `${toJson({
		...change.subject,
		effects: effectsOf(change),
		waived
	}).slice(0, -1)},"before":${before},"after":${after}}`;
}
export { renderDiffJson };
