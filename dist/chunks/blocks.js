import { n as printable } from "./first.js";
import { m as cut } from "./core.js";
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
// src/formats/markdown/blocks.ts
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
export { MESSAGE_LIMIT as a, tableRow as i, foldRows as n, escapeMarkdown as o, tableHead as r, details as t };
