import "./rolldown-runtime.js";
import { n as escapeMarkdown, t as MESSAGE_LIMIT } from "./markdown-escape.js";
import { Sn as namesOfSubjects, hr as plural, pr as listWords } from "./core.js";
import { n as cut } from "./first.js";
import { n as groupSubjects, t as SIGNS } from "./subject-groups.js";
import { n as fromGitRoot } from "./from-git-root.js";
import { X as leftOutOf, Y as commitsInWords, ut as sentenceOfChange } from "./command-line.js";
import { t as changeParts } from "./changes.js";
import { n as details, o as tableHead, s as tableRow } from "./part.js";
// src/formats/markdown/diff.ts
const COLUMNS = [
	"result",
	"devices and items",
	"before → after"
];
function* renderDiffMarkdown(given, { head, maxGroups }) {
	let result = {
		...fromGitRoot(given),
		comparison: given.comparison
	}, { comparison, evaluation, repository } = result, isWorse = comparison.subjects.some((one) => one.newlyInvalid || one.noLongerWaived || one.leftOut), sentence = sentenceOfChange(comparison);
	yield `### ${isWorse ? "❌" : repository.isComplete ? "✅" : "⚠️"} ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}\n\n`;
	let leftOut = leftOutOf(repository);
	leftOut !== void 0 && (yield `> ${escapeMarkdown(leftOut, Infinity)}\n\n`);
	for (let { open, close, rows } of changeParts(result, { failed: !1 }).slice(1)) {
		yield open;
		for (let index = 0; index < rows.length; index += 1) yield rows.at(index);
		yield close;
	}
	let groups = groupSubjects(comparison.subjects, evaluation.asOf), shown = maxGroups === 0 ? groups : groups.slice(0, maxGroups);
	shown.length > 0 && (yield tableHead(COLUMNS));
	for (let group of shown) yield rowOf(group);
	let hidden = groups.slice(shown.length).reduce((sum, { subjects }) => sum + subjects.length, 0);
	hidden > 0 && (yield `\n… and ${hidden} more; --max-groups 0 shows all of them.\n`);
	for (let group of shown) yield* detailsOf(group);
	yield `\n${escapeMarkdown(head)}, ${commitsInWords(comparison)}, as of ${evaluation.asOf}.\n`;
}
function rowOf({ effect, kind, subjects, transition }) {
	let names = namesOfSubjects(subjects), who = names.length === 1 ? kind : plural(names.length, kind);
	return tableRow([
		SIGNS[effect],
		`${who} ${escapeMarkdown(listWords(names, 12), MESSAGE_LIMIT)}`,
		escapeMarkdown(transition, MESSAGE_LIMIT)
	]);
}
function* detailsOf({ details: lines, subjects: names, kind }) {
	if (lines.length === 0) return;
	let { open, close } = details(`What differs for ${names.length === 1 ? `one ${kind}` : plural(names.length, kind)}`);
	yield `${open}\n`;
	for (let { sign, text } of lines.slice(0, 20)) yield `- ${sign === "-" ? "no longer" : "now"}: ${escapeMarkdown(cut(text, MESSAGE_LIMIT), Infinity)}\n`;
	lines.length > 20 && (yield `- and ${lines.length - 20} more\n`), yield close;
}
export { renderDiffMarkdown };
