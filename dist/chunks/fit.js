import { hr as plural } from "./core.js";
// src/formats/markdown/fit.ts
function fitParts(parts, limit, whole) {
	let room = limit - bytesOf(missingNote(parts, whole)), take = (text) => {
		let bytes = bytesOf(text);
		return bytes > room ? !1 : (room -= bytes, !0);
	}, addRows = ({ part, rows }, most) => {
		for (; rows.length < Math.min(part.rows.length, most);) {
			let row = part.rows.at(rows.length), folding = rows.length === part.fold?.after ? part.fold.open + part.fold.close : "";
			if (!take(folding + row)) return;
			rows.push(row);
		}
	}, placed = new Map();
	for (let part of [...parts].sort((a, b) => a.priority - b.priority)) {
		if (!take(`${part.open}${part.close}\n${cutNote(part, 0, whole)}`)) continue;
		let mine = {
			part,
			rows: []
		};
		placed.set(part, mine), addRows(mine, part.atLeast);
	}
	for (let part of parts) {
		let mine = placed.get(part);
		mine !== void 0 && addRows(mine, part.atMost ?? Infinity);
	}
	let texts = parts.flatMap((part) => {
		let mine = placed.get(part);
		return mine === void 0 ? [] : [readText(mine) + cutNote(part, mine.rows.length, whole)];
	}), missing = parts.filter((part) => !placed.has(part)), text = (texts.join("\n") + missingNote(missing, whole)).replace(/\n{3,}/g, "\n\n").trimStart();
	return placed.size > 0 ? text : cutBytes(text, limit);
}
function readText({ part: { open, close, fold }, rows }) {
	return fold === void 0 || rows.length <= fold.after ? open + rows.join("") + close : open + rows.slice(0, fold.after).join("") + fold.open + rows.slice(fold.after).join("") + fold.close + close;
}
function cutNote({ rows, noun }, shown, whole) {
	let left = rows.length - shown;
	return left === 0 ? "" : `\n… and ${left} more ${left === 1 ? noun : `${noun}s`}: see ${whole}.\n`;
}
function missingNote(missing, whole) {
	let names = missing.map(({ rows, noun }) => rows.length === 0 ? noun : plural(rows.length, noun));
	return names.length === 0 ? "" : `\nNot shown for lack of room: ${names.join(", ")}. See ${whole}.\n`;
}
function cutBytes(text, limit) {
	return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, limit)).replace(/\ufffd$/, "");
}
function bytesOf(text) {
	return new TextEncoder().encode(text).length;
}
export { fitParts as t };
