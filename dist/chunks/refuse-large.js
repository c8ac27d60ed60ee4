import "./rolldown-runtime.js";
import { Gt as lineStartsOf, Ht as loseText, Vt as faultOfWhole, Wt as lineOf } from "./core.js";
import { t as parseYaml } from "./parse-yaml.js";
// src/parse/library/refuse-large.ts
const NEIGHBOURHOOD = 65536;
function refuseLarge(text, stoppedAt, limits) {
	let at = Math.min(stoppedAt, Math.max(text.length - 1, 0)), fault = findMistake(text, at, limits) ?? {
		...faultOfWhole("complexFileSize", limits),
		offsets: lineAt(text, at)
	};
	return loseText(text, fault);
}
function findMistake(text, at, limits) {
	let [from, to] = itemsAround(text, at);
	if (from === to) return;
	let [first] = parseYaml(text.slice(from, to), limits).documents.flatMap((document) => document.faults).filter(({ consequence }) => consequence !== !0);
	if (first === void 0 || text.charAt(from + first.offsets[0]) === "*") return;
	let line = lineOf(lineStartsOf(text), from), [start, end] = first.offsets, shifted = (words) => words.replace(/\bline (\d+)/g, (_, number) => `line ${Number(number) + line - 1}`);
	return {
		message: shifted(first.message),
		help: shifted(first.help),
		offsets: [start + from, end + from]
	};
}
function itemsAround(text, at) {
	let low = text.lastIndexOf("\n", Math.max(at - NEIGHBOURHOOD, 0)) + 1, high = Math.min(text.length, at + NEIGHBOURHOOD), dashes = [...text.slice(low, high).matchAll(/^( *)-(?= |\r?$)/gm)].map(({ index, 1: indent = "" }) => ({
		offset: low + index,
		column: indent.length
	})), column = dashes.reduce((least, dash) => Math.min(least, dash.column), Infinity), items = dashes.filter((dash) => dash.column === column), next = items.findIndex(({ offset }) => offset > at), before = items.slice(0, next === -1 ? items.length : next), from = (before.at(-2) ?? before.at(-1))?.offset, to = next === -1 ? void 0 : (items[next + 1] ?? items[next])?.offset;
	return from === void 0 ? [0, 0] : [from, to ?? (high === text.length ? high : from)];
}
function lineAt(text, offset) {
	let start = text.lastIndexOf("\n", offset - 1) + 1, lineEnd = text.indexOf("\n", start);
	return [start, Math.max(lineEnd === -1 ? text.length : lineEnd, start + 1)];
}
export { refuseLarge };
