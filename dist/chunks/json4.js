import "./rolldown-runtime.js";
import { wn as placeIn } from "./core.js";
import { l as VERSION } from "./first.js";
import { i as startJson, r as softwareJson, t as createEvaluationWriter } from "./evaluation-json.js";
import { t as toJson } from "./json.js";
import { n as placeOfExclusion, r as wordsOfExclusion, t as hintOfExclusion } from "./record-words.js";
function* renderExplanationJson(explanation, locationOf) {
	let { found, asOf, multiTenantMode, approval, platforms, otherRecords, imageSteps, leftOut } = explanation, writeEvaluation = createEvaluationWriter(locationOf, explanation);
	yield `${toJson({
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: asOf,
		multi_tenant_mode: multiTenantMode
	}).slice(0, -1)},\n"evaluation": ${writeEvaluation(found)},\n`;
	let waiver = "waiver" in found ? found.waiver : void 0;
	yield `"approval": ${toJson(approval === void 0 ? null : approvalOf(approval, waiver, locationOf))},\n`, yield `"platforms": ${toJson(platforms)},\n"other_records": [`;
	let separator = "\n";
	for (let other of "matches" in found ? otherRecords : []) yield separator + toJson(otherRecordOf(other, found.subject, locationOf)), separator = ",\n";
	yield separator === "\n" ? "],\n" : "\n],\n", yield `"image_steps": ${toJson(imageSteps.map((step) => imageStepOf(step, locationOf)))},\n`;
	let left = leftOut.map(({ message, location }) => ({
		message,
		location: startJson(location)
	}));
	yield `"left_out": ${toJson(left)}}\n`;
}
function approvalOf(approval, waiver, locationOf) {
	let record = (one) => one === void 0 ? null : recordOf(one, locationOf);
	return {
		carried_by: approval.run.map((one) => recordOf(one, locationOf)),
		last_ended: record(approval.lastEnded),
		next: record(approval.next),
		preferred_by: record(approval.preferredBy),
		alternatives: approval.alternatives.map(alternativeOf),
		waiver: waiver === void 0 ? null : {
			reason: waiver.reason,
			until: waiver.until,
			location: startJson(locationOf(waiver.entry))
		}
	};
}
function alternativeOf({ software, preferred, validUntil }) {
	return {
		software: softwareJson(software),
		preferred,
		valid_until: validUntil
	};
}
function recordOf(record, locationOf) {
	return {
		...fieldsOf(record),
		location: startJson(locationOf(record.entry))
	};
}
function otherRecordOf(other, subject, locationOf) {
	let { record, inWindow, exclusion } = other;
	return {
		...fieldsOf(record),
		in_window: inWindow,
		reason: exclusion.reason,
		message: wordsOfExclusion(other, subject),
		hint: hintOfExclusion(other, subject) ?? null,
		would_match_by: exclusion.wouldMatchBy ?? null,
		field: exclusion.field ?? null,
		location: startJson(locationOf(placeOfExclusion(other)))
	};
}
function fieldsOf({ name, software, start, end, preferred, approvedBy, ticket }) {
	return {
		name: name ?? null,
		software: softwareJson(software),
		start,
		end: end ?? null,
		preferred,
		approved_by: approvedBy ?? null,
		ticket: ticket ?? null
	};
}
function imageStepOf({ step, outcome, imageFiles }, locationOf) {
	return {
		step,
		outcome,
		software_image_files: imageFiles.map(({ imageFileName, softwareVersion, entry }) => ({
			image_file_name: imageFileName,
			software_version: softwareJson(softwareVersion),
			location: startJson(locationOf(placeIn(entry)))
		}))
	};
}
export { renderExplanationJson };
