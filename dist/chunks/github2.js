import "./rolldown-runtime.js";
import { Yt as RULES, Zt as SEVERITIES, ct as locationText, hr as plural, pr as listWords, pt as isListed } from "./core.js";
import { n as cut, o as printable } from "./first.js";
import { J as otherPlaces, K as findConsequences, U as waivedInWords } from "./command-line.js";
import { n as fromGitRoot } from "./from-git-root.js";
function selectAnnotations(diagnostics, { touched = () => !1 } = {}) {
	let reported = diagnostics.filter(isListed), shown = [], left = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (let severity of SEVERITIES) {
		let ranked = reported.filter((diagnostic) => levelOfAnnotation(diagnostic) === severity).map((diagnostic) => ({
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
function rankOf({ location, change, waived }, touched) {
	let { file, start, end } = location, isTouched = !1;
	for (let line = start.line; line <= end.line && !isTouched; line += 1) isTouched = touched(file, line);
	return (waived === void 0 ? 0 : 4) + (isTouched ? 0 : 2) + +(change === "existing");
}
function* renderGithub(result, options = {}) {
	let { shown, left } = selectAnnotations(fromGitRoot(result).diagnostics, options), consequencesOf = findConsequences(result.diagnostics);
	for (let diagnostic of shown) yield `${annotationCommand(diagnostic, result.evaluation.asOf, consequencesOf([diagnostic]))}\n`;
	let parts = SEVERITIES.filter((severity) => left[severity] > 0).map((severity) => plural(left[severity], severity));
	parts.length > 0 && (yield `fleetvet: ${listWords(parts)} more; GitHub shows only 10 annotations of each severity\n`);
	let folded = result.diagnostics.filter((one) => one.folded === !0 && one.change !== "fixed").length;
	folded > 0 && (yield `fleetvet: ${plural(folded, "more diagnostic")} ${folded === 1 ? "follows" : "follow"} from the above\n`);
}
function annotationCommand(diagnostic, asOf, consequences) {
	let { rule, message, help, location, waived, change } = diagnostic, remark = waived === void 0 ? change : `waived until ${waived.until}`, title = `${RULES[rule].title} (${remark === void 0 ? "" : `${remark}, `}${rule})`, lines = [
		message,
		...waived === void 0 ? [] : [waivedInWords(waived, asOf)],
		...otherPlaces(diagnostic).map((other) => `see ${locationText(other.location)}: ${other.message}`),
		`help: ${help}`,
		...consequences === void 0 ? [] : [`so: ${consequences}`]
	];
	return placedCommand({
		level: levelOfAnnotation(diagnostic),
		location,
		title,
		lines
	});
}
function placedCommand({ level, location, title, lines }) {
	let values = {
		...placeProperties(location),
		title: printable(title)
	}, properties = Object.entries(values).map(([name, value]) => `${name}=${escapeProperty(String(value))}`), text = cut(lines.map(printable).join("\n"), 4096, "… (cut at the 4,096 characters that GitHub shows)");
	return `::${level} ${properties.join()}::${escapeData(text)}`;
}
function levelOfAnnotation({ severity, waived }) {
	return waived === void 0 ? severity : "notice";
}
function placeProperties({ file, start, end }) {
	return {
		file: printable(file),
		line: start.line,
		endLine: end.line,
		...end.line === start.line && {
			col: start.column,
			endColumn: Math.max(end.column, start.column)
		}
	};
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { selectAnnotations as a, renderGithub as i, levelOfAnnotation as n, placedCommand as r, annotationCommand as t };
