import "./rolldown-runtime.js";
import { Qt as compareSeverities, Xt as RULE_NAMES, Yt as RULES, hr as plural, lt as encodePath } from "./core.js";
import { l as VERSION, o as printable } from "./first.js";
import { n as fromGitRoot, t as createFingerprinter } from "./from-git-root.js";
import { t as toJson } from "./json.js";
import { U as waivedInWords } from "./command-line.js";
// src/formats/sarif.ts
const MOST_RESULTS = 25e3, LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
}, RULE_INDEXES = new Map(RULE_NAMES.map((name, index) => [name, index]));
function* renderSarif(result) {
	let { diagnostics } = fromGitRoot(result), reported = diagnostics.filter(({ change }) => change !== "fixed"), kept = mostImportant(reported, MOST_RESULTS);
	yield `{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[${toJson(headOf(reported.length - kept.length)).slice(0, -1)},\n"results":[`;
	let fingerprintOf = createFingerprinter(result.summary.prefix), separator = "\n";
	for (let diagnostic of kept) yield separator + toJson(resultOf(diagnostic, fingerprintOf(diagnostic), result.evaluation.asOf)), separator = ",\n";
	yield "\n]}]}\n";
}
function mostImportant(diagnostics, most) {
	if (diagnostics.length <= most) return diagnostics;
	let isOld = ({ change }) => +(change === "existing"), isWaived = ({ waived }) => waived === void 0 ? 0 : 1, isFolded = ({ folded }) => +(folded === !0), sorted = [...diagnostics].sort((a, b) => isWaived(a) - isWaived(b) || compareSeverities(a.severity, b.severity) || isFolded(a) - isFolded(b) || isOld(a) - isOld(b)), kept = new Set(sorted.slice(0, most));
	return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}
function headOf(leftOut) {
	return {
		tool: { driver: DRIVER },
		invocations: [{
			executionSuccessful: !0,
			toolExecutionNotifications: leftOut === 0 ? [] : [noteOnLeftOut(leftOut)]
		}],
		columnKind: "utf16CodeUnits"
	};
}
function noteOnLeftOut(count) {
	return {
		level: "warning",
		message: { text: `${plural(count, "more result")} ${count === 1 ? "is" : "are"} left out, the least severe and those that are not new: a run may contain at most ${MOST_RESULTS}. The JSON output contains all of them.` }
	};
}
const DRIVER = {
	name: "fleetvet",
	version: VERSION,
	semanticVersion: VERSION,
	rules: RULE_NAMES.map(describeRule)
};
function describeRule(id) {
	let { title, description, remedy, severity, alwaysError } = RULES[id], level = severity === "off" ? "notice" : severity;
	return {
		id,
		...id.includes("-") && { name: pascalCase(id) },
		shortDescription: { text: `${title}.` },
		fullDescription: { text: description },
		help: {
			text: `${description}\n\n${remedy}`,
			markdown: `${description}\n\n**What to do:** ${remedy}`
		},
		defaultConfiguration: {
			enabled: severity !== "off",
			level: LEVELS[level]
		},
		properties: {
			tags: [alwaysError ? "correctness" : "policy"],
			precision: "very-high",
			"problem.severity": level === "notice" ? "recommendation" : level
		}
	};
}
function pascalCase(id) {
	return id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}
function resultOf(diagnostic, fingerprint, asOf) {
	let { rule, severity, location, related, change, waived } = diagnostic;
	return {
		ruleId: rule,
		ruleIndex: RULE_INDEXES.get(rule) ?? -1,
		level: waived === void 0 ? LEVELS[severity] : "note",
		message: { text: messageOf(diagnostic, asOf) },
		locations: [{ physicalLocation: physical(location) }],
		...related.length > 0 && { relatedLocations: related.map(describeRelated) },
		partialFingerprints: { "fleetvet/v1": fingerprint },
		...waived !== void 0 && { suppressions: [suppressionOf(waived, asOf)] },
		...change !== void 0 && { baselineState: baselineStateOf(change) }
	};
}
function suppressionOf(waived, asOf) {
	return {
		kind: "external",
		status: "accepted",
		justification: printable(waivedInWords(waived, asOf))
	};
}
function baselineStateOf(change) {
	return change === "new" ? "new" : change === "existing" ? "unchanged" : "absent";
}
function messageOf({ message, help, related, waived }, asOf) {
	let links = related.map(({ message: note }, index) => `[${plain(note)}](${index + 1})`), see = links.length === 0 ? "" : ` See: ${links.join(", ")}.`, excuse = waived === void 0 ? "" : ` It is ${sentence(plain(waivedInWords(waived, asOf)))}`;
	return `${sentence(plain(message))}${excuse} Help: ${sentence(plain(help))}${see}`;
}
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function plain(text) {
	return printable(text).replace(/[\\[\]]/g, "\\$&");
}
function describeRelated({ message, location }, index) {
	return {
		id: index + 1,
		physicalLocation: physical(location),
		message: { text: plain(message) }
	};
}
function physical({ file, start, end }) {
	return {
		artifactLocation: {
			uri: encodePath(file),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		}
	};
}
export { renderSarif };
