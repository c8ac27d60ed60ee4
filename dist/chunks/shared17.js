import "./rolldown-runtime.js";
import { t as listWords } from "./shared7.js";
import { t as SEVERITIES } from "./shared8.js";
import { t as RULES } from "./shared9.js";
import { t as cut } from "./shared15.js";
import { t as printable } from "./shared3.js";
import { t as plural } from "./shared13.js";
function annotationCommand(diagnostic, { pathPrefix = "" } = {}) {
	let { severity, message, help } = diagnostic, properties = Object.entries(propertiesOf(diagnostic, pathPrefix)).map(([name, value]) => `${name}=${escapeProperty(String(value))}`), text = cut(`${printable(message)}\nhelp: ${printable(help)}`, 4096, "… (cut here, at the 4,096 characters that GitHub shows)");
	return `::${severity} ${properties.join()}::${escapeData(text)}`;
}
function propertiesOf({ rule, change, location }, pathPrefix) {
	let { file, start, end } = location, path = [pathPrefix.replace(/^(?:\.?\/+)+|\/+$/g, ""), file].filter((part) => part !== "" && part !== ".");
	return {
		file: printable(path.join("/")),
		line: start.line,
		endLine: end.line,
		...end.line === start.line && {
			col: start.column,
			endColumn: Math.max(end.column, start.column)
		},
		title: `${RULES[rule].title} (${change === void 0 ? "" : `${change}, `}${rule})`
	};
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function selectAnnotations(diagnostics, { touched = () => !1 } = {}) {
	let told = diagnostics.filter(({ folded, change }) => folded !== !0 && change !== "mended"), shown = [], left = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (let severity of SEVERITIES) {
		let ranked = told.filter((diagnostic) => diagnostic.severity === severity).map((diagnostic) => ({
			diagnostic,
			rank: rankOf(diagnostic, touched)
		})).sort((a, b) => a.rank - b.rank);
		shown.push(...ranked.slice(0, 10).map(({ diagnostic }) => diagnostic)), left[severity] = Math.max(0, ranked.length - 10);
	}
	return {
		shown,
		left
	};
}
function rankOf({ location, change }, touched) {
	let { file, start, end } = location, isTouched = !1;
	for (let line = start.line; line <= end.line && !isTouched; line += 1) isTouched = touched(file, line);
	return (isTouched ? 0 : 2) + +(change === "existing");
}
function* renderGithub({ diagnostics }, options = {}) {
	let { shown, left } = selectAnnotations(diagnostics, options);
	for (let diagnostic of shown) yield `${annotationCommand(diagnostic, options)}\n`;
	let parts = SEVERITIES.filter((severity) => left[severity] > 0).map((severity) => plural(left[severity], severity));
	parts.length > 0 && (yield `fleetvet: ${listWords(parts)} more; GitHub shows 10 annotations of each severity, so no others are made\n`);
}
export { selectAnnotations as n, annotationCommand as r, renderGithub as t };
