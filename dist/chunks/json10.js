import "./rolldown-runtime.js";
import { t as percentCovered } from "./types.js";
import { l as VERSION } from "./first.js";
import { t as toJson } from "./json.js";
// src/policy-tests/formats/json.ts
function* renderPolicyTestsJson(result) {
	let { files, passed, failed, broken, undated, brokenEntries, coverage } = result, head = {
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		summary: {
			files: files.length,
			passed,
			failed,
			broken,
			undated,
			broken_entries: brokenEntries
		},
		coverage: coverageOf(coverage)
	};
	yield `${toJson(head).slice(0, -1)},\n"files": [`;
	let separator = "\n";
	for (let file of files) yield separator, yield* linesOfFile(file), separator = ",\n";
	yield "\n]}\n";
}
function* linesOfFile({ path, diagnostics, cases }) {
	yield `${toJson({
		path,
		diagnostics: diagnostics.map(diagnosticOf)
	}).slice(0, -1)},"cases":[`;
	let separator = "\n";
	for (let one of cases) yield separator + toJson(caseOf(one)), separator = ",\n";
	yield "]}";
}
function caseOf(one) {
	return {
		name: one.name,
		outcome: one.outcome,
		location: one.location,
		subject: one.subject ?? null,
		as_of: one.asOf,
		multi_tenant_mode: one.multiTenantMode,
		differences: one.differences.map(differenceOf),
		diagnostics: one.diagnostics.map(diagnosticOf)
	};
}
function differenceOf({ field, expected, actual, because, location, related, lines, omitted }) {
	return {
		field,
		expected,
		actual: actual ?? null,
		because: because ?? null,
		location,
		related,
		lines: lines.map(({ sign, text, note, location: at }) => ({
			sign,
			text,
			note: note ?? null,
			location: at ?? null
		})),
		omitted
	};
}
function diagnosticOf({ rule, severity, message, help, location, related }) {
	return {
		rule,
		severity,
		message,
		help,
		location,
		related
	};
}
function coverageOf(coverage) {
	let { total, uncovered } = coverage;
	return {
		records: total,
		covered: total - uncovered.length,
		percent: percentCovered(coverage),
		uncovered: uncovered.map(({ record, location }) => ({
			name: record.name ?? null,
			software: {
				platform: record.software.platform,
				version: record.software.version
			},
			start: record.start,
			end: record.end ?? null,
			location
		}))
	};
}
export { renderPolicyTestsJson };
