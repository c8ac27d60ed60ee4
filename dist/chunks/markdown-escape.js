import { n as cut, o as printable } from "./first.js";
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
export { escapeMarkdown as n, MESSAGE_LIMIT as t };
