import "./rolldown-runtime.js";
import { l as VERSION } from "./first.js";
import { t as createEvaluationWriter } from "./evaluation-json.js";
import { t as toJson } from "./json.js";
function renderJson(result) {
	return layOutJson(headOf(result), diagnosticLines(result), evaluationLines(result), () => {
		let changes = toJson(changesOf(result));
		return changes === "{}" ? "}" : changes.slice(1);
	});
}
function* layOutJson(head, diagnostics, evaluations, end) {
	yield `${toJson(head).slice(0, -1)},\n"diagnostics": [`, yield* separated(diagnostics), yield "],\n\"evaluations\": [", yield* separated(evaluations);
	let last = end();
	yield last === "}" ? "]}\n" : `],\n${last}\n`;
}
function renderNdjson(result) {
	return layOutNdjson({
		...headOf(result),
		...changesOf(result)
	}, diagnosticLines(result), evaluationLines(result));
}
function* layOutNdjson(head, diagnostics, evaluations, end) {
	yield `${typed("head", toJson(head))}\n`;
	for (let line of diagnostics) yield `${typed("diagnostic", line)}\n`;
	for (let line of evaluations) yield `${typed("evaluation", line)}\n`;
	end?.();
}
function typed(type, object) {
	return `{"type":"${type}",${object.slice(1)}`;
}
function* separated(lines) {
	let separator = "\n";
	for (let line of lines) yield separator + line, separator = ",\n";
	separator !== "\n" && (yield "\n");
}
function headOf({ evaluation, summary, shard }) {
	return {
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: evaluation.asOf,
		multi_tenant_mode: evaluation.multiTenantMode,
		shard,
		summary
	};
}
function* diagnosticLines({ diagnostics }) {
	for (let { rule, severity, message, help, location, related, subject, change, cause, waived, count } of diagnostics) yield toJson({
		rule,
		severity,
		message,
		help,
		location,
		related,
		subject,
		change,
		cause,
		waived,
		count
	});
}
function changesOf({ comparison }) {
	return comparison === void 0 ? {} : {
		base: comparison.base,
		merge_base: comparison.mergeBase,
		changes: comparison.changes.map(changeOf)
	};
}
function changeOf({ kind, name, action, fields, values, location, effects }) {
	return {
		kind,
		name,
		action,
		fields,
		values: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, {
			old: value.old ?? null,
			new: value.new ?? null
		}])),
		location: {
			file: location.file,
			start: location.start
		},
		effects: {
			newly_invalid: effects.newlyInvalid,
			fixed: effects.fixed,
			matches_changed: effects.matchesChanged,
			images_changed: effects.imagesChanged
		}
	};
}
function* evaluationLines({ locationOf, evaluation }) {
	let write = createEvaluationWriter(locationOf, evaluation);
	for (let found of evaluation.devices) yield write(found);
	for (let found of evaluation.inventoryItems) yield write(found);
	for (let found of evaluation.virtualMachines) yield write(found);
}
export { renderNdjson as a, renderJson as i, layOutJson as n, layOutNdjson as r, changeOf as t };
