import { ct as locationText, hr as plural } from "./core.js";
// src/policy-tests/formats/words.ts
function valueText(value) {
	return typeof value == "string" ? value : JSON.stringify(value);
}
const SIGNS = {
	same: " ",
	missing: "-",
	unexpected: "+"
};
function signOf({ sign }) {
	return SIGNS[sign];
}
function remarkOn({ note, location }) {
	return [...note === void 0 ? [] : [note], ...location === void 0 ? [] : [locationText(location)]].join(", ");
}
function linesOfDifference(difference) {
	let { field, expected, actual, because, location, lines, omitted, related } = difference, head = `${locationText(location)}: ${field}`;
	return lines.length > 0 || Array.isArray(expected) ? [
		`${head} (- expected, + got)`,
		...lines.map((line) => {
			let remark = line.sign === "same" ? "" : remarkOn(line);
			return `  ${signOf(line)} ${line.text}${remark === "" ? "" : `  (${remark})`}`;
		}),
		...omitted > 0 ? [`  … and ${omitted} more`] : []
	] : [
		head,
		`  expected  ${valueText(expected)}`,
		`  got       ${valueText(actual)}${because === void 0 ? "" : `: ${because}`}`,
		...related.map((other) => `  see       ${locationText(other.location)} (${other.message})`)
	];
}
function linesOfDiagnostic({ location, severity, rule, message, help, related }) {
	return [
		`${locationText(location)}: ${severity} ${rule}: ${message}`,
		...related.map((other) => `  see ${locationText(other.location)} (${other.message})`),
		`  help: ${help}`
	];
}
function conditionsOf({ subject, asOf, multiTenantMode }) {
	return `${subject === void 0 ? "" : `${subject}, `}as of ${asOf}${multiTenantMode ? ", multi-tenant mode" : ""}`;
}
function tallyInWords({ passed, failed, broken }) {
	return [
		`${passed} passed`,
		...failed > 0 ? [`${failed} failed`] : [],
		...broken > 0 ? [`${broken} could not run`] : []
	].join(", ");
}
function coverageInWords({ total, uncovered }, percent) {
	return total === 0 ? "there are no records to cover" : `${total - uncovered.length} of ${plural(total, "record")} covered, ${percent} %`;
}
export { remarkOn as a, valueText as c, linesOfDifference as i, coverageInWords as n, signOf as o, linesOfDiagnostic as r, tallyInWords as s, conditionsOf as t };
