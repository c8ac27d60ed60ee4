import { Mr as groupBy, Qt as compareSeverities, Sn as namesOfSubjects, _r as toWords, hr as plural, mn as countInWords } from "./core.js";
import { n as compareEffects, r as effectsInWords, t as alteredFields } from "./changed-entries.js";
import { dt as tallyChange, ut as sentenceOfChange } from "./command-line.js";
import { n as cut } from "./first.js";
import { a as rowsOf, c as textPart, i as linkPlace, n as details, o as tableHead, r as foldRows, s as tableRow, t as SIGNS } from "./part.js";
import { n as escapeMarkdown, t as MESSAGE_LIMIT } from "./markdown-escape.js";
// src/formats/markdown/changes.ts
const CAUSE_COLUMNS = ["change and what follows", "place"], LOOSENED_COLUMNS = [
	"severity",
	"loosened policy",
	"place"
];
function changeParts(result, options) {
	let tally = tallyChange(result);
	if (result.comparison === void 0 || tally === void 0) return [];
	let causes = [...result.comparison.changes].sort(compareEffects), sentence = sentenceOfChange(result.comparison), diagnostics = `${plural(tally.newDiagnostics, "new diagnostic")}, ${tally.fixedDiagnostics} fixed`, text = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}; ${diagnostics}.\n`;
	return [
		textPart(1, `#### What this change does\n\n${text}`, "what this change does"),
		...causeParts(causes, options),
		...impactParts(result, causes, options),
		...loosenedParts(result, options)
	];
}
function causeParts(causes, options) {
	return causes.length === 0 ? [] : [{
		priority: 2,
		open: tableHead(CAUSE_COLUMNS),
		close: "",
		rows: rowsOf(causes, (change) => causeRow(change, options)),
		atLeast: 25,
		fold: foldRows(causes.length, 25, CAUSE_COLUMNS, "change"),
		noun: "change"
	}];
}
function causeRow(change, options) {
	let { kind, name, action, location, effects } = change, what = cut(`${action} ${toWords(kind)} ${name ?? ""}`.trimEnd(), 200), { shown, more } = alteredFields(change), altered = [...shown.map(({ field, words }) => `${fieldName(field)} ${escapeMarkdown(words, MESSAGE_LIMIT)}`), ...more > 0 ? [`${more} more`] : []], follows = effectsInWords(effects).map(({ words }) => words), sentence = `${altered.join(", ")}${altered.length > 0 && follows.length > 0 ? ": " : ""}${follows.join(", ")}`, where = action === "removed" ? `${linkPlace(location, {})} in the base` : linkPlace(location, options);
	return tableRow([[escapeMarkdown(what, MESSAGE_LIMIT), ...sentence === "" ? [] : [sentence]].join("<br>"), where]);
}
function fieldName(field) {
	return /^[a-z_]{1,40}$/.test(field) ? `\`${field}\`` : escapeMarkdown(field);
}
function loosenedParts({ diagnostics }, options) {
	let loosened = diagnostics.filter(({ rule, change }) => rule === "policy-loosened" && change !== "fixed");
	return loosened.length === 0 ? [] : [{
		priority: 3,
		open: tableHead(LOOSENED_COLUMNS),
		close: "",
		rows: rowsOf(loosened, ({ severity, message, location }) => tableRow([
			SIGNS[severity],
			escapeMarkdown(message, Infinity),
			linkPlace(location, options)
		])),
		atLeast: 25,
		fold: foldRows(loosened.length, 25, LOOSENED_COLUMNS, "loosening"),
		noun: "loosening"
	}];
}
function impactParts({ diagnostics }, causes, options) {
	let causesOf = groupBy(causes, ({ impact }) => impact), impacts = diagnostics.filter(({ rule, change }) => rule === "change-impact" && change !== "fixed").map((diagnostic) => ({
		diagnostic,
		subjects: subjectsOf(diagnostic, causesOf.get(diagnostic.identity) ?? [])
	})).sort((a, b) => compareSeverities(a.diagnostic.severity, b.diagnostic.severity) || b.subjects.length - a.subjects.length);
	return impacts.length === 0 ? [] : [{
		priority: 3,
		open: "",
		close: "",
		rows: rowsOf(impacts, (impact) => impactRow(impact, options)),
		atLeast: 10,
		noun: "impact"
	}];
}
function impactRow({ diagnostic, subjects }, options) {
	let { severity, message, location } = diagnostic, sentence = `\n${SIGNS[severity]}: ${escapeMarkdown(message, MESSAGE_LIMIT)} (${linkPlace(location, options)})\n`;
	if (subjects.length === 0) return sentence;
	let { open, close } = details(countInWords(subjects)), names = namesOfSubjects(subjects).slice(0, 50).map((name) => escapeMarkdown(name));
	return subjects.length > 50 && names.push(`and ${subjects.length - 50} more`), `${sentence}${open}\n${names.join(", ")}\n${close}`;
}
function subjectsOf({ location }, causes) {
	let change = causes.find(({ location: { file, start } }) => file === location.file && start.line === location.start.line) ?? causes[0], invalid = change?.effects.newlyInvalid ?? [], isItself = ({ kind, name }) => kind === change?.kind && name === change.name;
	return invalid.some(isItself) ? invalid.filter((subject) => !isItself(subject)) : invalid;
}
export { changeParts as t };
