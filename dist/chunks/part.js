import { n as cut } from "./first.js";
import { n as escapeMarkdown } from "./markdown-escape.js";
import { ft as wellFormed } from "./core.js";
// src/formats/markdown/part.ts
function rowsOf(items, render) {
	return {
		length: items.length,
		at: (index) => items.slice(index, index + 1).map(render).join("")
	};
}
function textPart(priority, text, noun) {
	return {
		priority,
		open: text,
		close: "",
		rows: rowsOf([], String),
		atLeast: 0,
		noun
	};
}
function tableHead(columns) {
	return `\n${tableRow(columns)}${tableRow(columns.map(() => "---"))}`;
}
function tableRow(cells) {
	return `| ${cells.join(" | ")} |\n`;
}
function details(summary) {
	return {
		open: `\n<details>\n<summary>${summary}</summary>\n`,
		close: "\n</details>\n"
	};
}
function foldRows(count, after, columns, noun) {
	if (count <= after) return;
	let { open, close } = details(`${count - after} more ${noun}${count - after === 1 ? "" : "s"}`);
	return {
		after,
		open: open + tableHead(columns),
		close
	};
}
function linkPlace({ file, start }, { linkTo }) {
	let label = escapeMarkdown(`${cut(file, 200)}:${start.line}`, Infinity), address = linkTo?.(file, start.line);
	return address === void 0 || !/^https?:\/\//.test(address) ? label : `[${label}](<${escapeAddress(address)}>)`;
}
function escapeAddress(address) {
	return wellFormed(address).replace(/[^\w\-.~:/?#@!$'*+,=%&]/gu, (character) => encodeURIComponent(character).replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`)).replaceAll("&", "&amp;");
}
const SIGNS = {
	error: "❌ error",
	warning: "⚠️ warning",
	notice: "ℹ️ notice"
};
export { rowsOf as a, textPart as c, linkPlace as i, details as n, tableHead as o, foldRows as r, tableRow as s, SIGNS as t };
