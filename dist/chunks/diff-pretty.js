import "./rolldown-runtime.js";
import { Q as notesOf, X as leftOutOf, ct as wrapPainted, st as wrap, ut as sentenceOfChange } from "./command-line.js";
import { Sn as namesOfSubjects, _r as toWords, ct as locationText, hr as plural, mn as countInWords, pr as listWords } from "./core.js";
import { r as effectsInWords, t as alteredFields } from "./changed-entries.js";
import { o as printable } from "./first.js";
import { n as groupSubjects, t as SIGNS } from "./subject-groups.js";
// src/formats/diff-pretty.ts
function* renderDiffPretty(result, { colors, width, head, maxGroups }) {
	let { changes, subjects } = result.comparison;
	yield `${colors.dim(`${commitsOf(result.comparison)} → ${printable(head)}, as of ${result.evaluation.asOf}`)}\n\n`;
	let leftOut = leftOutOf(result.repository);
	leftOut !== void 0 && (yield `${wrapPainted(leftOut, "note  ", `${colors.yellow("note")}  `, { width }).join("\n")}\n\n`);
	for (let change of changes) yield `${renderChange(change, colors, width)}\n\n`;
	let groups = groupSubjects(subjects, result.evaluation.asOf), shown = maxGroups === 0 ? groups : groups.slice(0, maxGroups);
	for (let group of shown) yield `${renderGroup(group, colors, width)}\n\n`;
	let hidden = groups.slice(shown.length).flatMap(({ subjects: hiddenOnes }) => hiddenOnes);
	hidden.length > 0 && (yield `${colors.dim(`… and ${countInWords(hidden)} more; show all with --max-groups 0`)}\n\n`);
	for (let { rule, message, location } of result.diagnostics) {
		if (rule !== "policy-loosened") continue;
		let place = printable(locationText(location)), painted = `${colors.dim(place)}  ${colors.yellow("policy loosened")}  `;
		yield `${wrapPainted(message, `${place}  policy loosened  `, painted, {
			width,
			hang: HANG
		}).join("\n")}\n\n`;
	}
	for (let note of notesOf(result)) yield `${wrapPainted(note, "note  ", `${colors.yellow("note")}  `, { width }).join("\n")}\n\n`;
	yield `${wrap(sentenceOfChange(result.comparison), "", { width }).map(colors.bold).join("\n")}\n`;
}
function commitsOf({ base, mergeBase }) {
	let start = mergeBase === null || mergeBase === base ? "" : ` (merge base ${mergeBase.slice(0, 12)})`;
	return base.slice(0, 12) + start;
}
const HANG = 4, EFFECT_COLORS = {
	newly_invalid: "red",
	fixed: "green",
	matches_changed: void 0,
	images_changed: void 0
};
function renderChange(change, colors, width) {
	let { kind, name, action, location, effects } = change, what = `${toWords(kind)}${name === null ? "" : ` "${name}"`} ${action}`, { shown, more } = alteredFields(change), altered = [...shown.map(({ field, words }) => `${field} ${words}`), ...more > 0 ? [`${more} more`] : []], which = altered.length === 0 ? "" : `: ${altered.join(", ")}`, follows = effectsInWords(effects).map(({ effect, words }) => {
		let color = EFFECT_COLORS[effect];
		return color === void 0 ? words : colors[color](words);
	}), place = printable(locationText(location));
	return `${wrapPainted(what + which, `${place}  `, `${colors.dim(place)}  `, {
		width,
		hang: 4
	}).join("\n")}\n    ${follows.length === 0 ? "changes only its own result" : follows.join(", ")}`;
}
function renderGroup({ effect, kind, transition, details, subjects }, colors, width) {
	let paint = effect === "newly_invalid" || effect === "no_longer_waived" ? colors.red : effect === "fixed" ? colors.green : colors.cyan, names = namesOfSubjects(subjects), sentence = `${names.length === 1 ? kind : plural(names.length, kind)} ${listWords(names, 12)}  ${transition}`, head = wrapPainted(sentence, `${SIGNS[effect]}  `, `${paint(SIGNS[effect])}  `, {
		width,
		hang: 4
	}), lines = details.flatMap(({ sign, text }) => wrap(text, `    ${sign} `, { width }).map(sign === "-" ? colors.red : colors.green));
	return [...head, ...lines].join("\n");
}
export { renderDiffPretty };
