import { r as printable, t as cut } from "./first.js";
import { C as wellFormed } from "./core.js";
const MESSAGE_LIMIT = 1e3, STRETCH = /[^\s|`\\[\]<>]+|[|`\\[\]<>]/g, ACTED_UPON = /@|#\d|GH-\d|:[\w+-]+:|:\/\/|www\.|\$/i;
function escapeMarkdown(text, limit = 200) {
	return cut(printable(text), limit).replace(STRETCH, escapeStretch).replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`).replace(/^ | $/g, "&#32;");
}
function escapeStretch(stretch) {
	let entity = ENTITIES.get(stretch);
	return entity === void 0 ? ACTED_UPON.test(stretch) ? `\`${stretch}\`` : stretch.replaceAll("&", "&amp;").replace(/[*~#]/g, "\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_") : entity;
}
const ENTITIES = new Map([
	["|", "&#124;"],
	["`", "&#96;"],
	["\\", "&#92;"],
	["[", "&#91;"],
	["]", "&#93;"],
	["<", "&lt;"],
	[">", "&gt;"]
]);
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
export { rowsOf as a, textPart as c, linkPlace as i, MESSAGE_LIMIT as l, details as n, tableHead as o, foldRows as r, tableRow as s, SIGNS as t, escapeMarkdown as u };
