import { t as require_dist } from "./dist.js";
// src/parse/edit-yaml.ts
var import_dist = require_dist();
function applyEdits(text, edits) {
	let pieces = [], at = 0;
	for (let { start, end, text: piece } of [...edits].sort((a, b) => a.start - b.start)) {
		if (start < at) throw Error("two edits overlap");
		pieces.push(text.slice(at, start), piece), at = end;
	}
	return pieces.join("") + text.slice(at);
}
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._()+/-]*(?: [A-Za-z0-9(][A-Za-z0-9._()+/-]*)*$/, NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0[xob][\da-f_]+|\d{4}-\d\d?-\d\d?(?:[t ].*)?)$/i;
function scalarLike(before, value) {
	let isPrintable = /^[\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(value);
	return before.startsWith("'") && isPrintable ? `'${value.replaceAll("'", "''")}'` : !before.startsWith("\"") && PLAIN.test(value) && !NO_TEXT.test(value) ? value : JSON.stringify(value);
}
function scalarValue(text) {
	if (/[\n\r]/.test(text) || text.startsWith("*") || text.startsWith("&")) return;
	let document = (0, import_dist.parseDocument)(text);
	return document.errors.length === 0 ? document.toJS() : void 0;
}
function anchoredRanges(text) {
	if (!text.includes("&")) return [];
	let ranges = [];
	for (let document of (0, import_dist.parseAllDocuments)(text, { merge: !1 })) "contents" in document && (0, import_dist.visit)(document, (_, node) => {
		if (!(0, import_dist.isNode)(node) || (0, import_dist.isAlias)(node)) return;
		let { anchor, range } = node;
		anchor !== void 0 && range && ranges.push({
			start: range[0],
			end: Math.max(range[1], range[0] + 1),
			anchor
		});
	});
	return ranges;
}
export { scalarValue as i, applyEdits as n, scalarLike as r, anchoredRanges as t };
