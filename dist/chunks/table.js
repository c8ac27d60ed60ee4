import { n as cut } from "./first.js";
import { at as padTo, ot as widthOf, st as wrap } from "./command-line.js";
function layOutTable(columns, rows, { width = Infinity, giveUp = [], hang = 4 } = {}) {
	let needed = columns.map(({ title }, at) => widestOf(title, rows, at, (text) => text)), least = columns.map(({ kind, title }, at) => kind === "text" ? Math.min(needed[at] ?? 0, Math.max(12, widthOf(title))) : kind === "words" ? Math.min(needed[at] ?? 0, Math.max(24, widestOf(title, rows, at, longestWord))) : kind === "list" ? widestOf(title, rows, at, (text) => cutList(text, 0)) : needed[at] ?? 0), kept = columns.map((_, at) => at), givenUp = [];
	total(kept, least) > width && (kept = kept.filter((at) => rows.some((row) => (row[at] ?? "") !== "")));
	for (let title of giveUp) {
		if (total(kept, least) <= width) break;
		let at = kept.find((one) => columns[one]?.title === title);
		at !== void 0 && (kept = kept.filter((one) => one !== at), givenUp.push(title));
	}
	let lines = total(kept, least) <= width ? [kept] : split(kept, least, width, hang, (at) => columns[at]?.breaks === !0), widths = [...needed];
	for (let [index, line] of lines.entries()) narrowText(line, columns, least, widths, width - (index === 0 ? 0 : hang));
	let layOut = (cells) => lines.flatMap((line, index) => {
		let texts = line.map((at) => {
			let column = columns[at];
			return column === void 0 ? [] : FITS[column.kind](cells[at] ?? "", widths[at] ?? 0);
		});
		return Array.from({ length: Math.max(...texts.map(({ length }) => length)) }, (_, row) => {
			let parts = line.map((at, place) => {
				let text = texts[place]?.[row] ?? "", room = widths[at] ?? 0;
				return columns[at]?.align === "right" ? " ".repeat(Math.max(0, room - widthOf(text))) + text : padTo(text, room);
			});
			return `${index === 0 ? "" : " ".repeat(hang)}${parts.join("  ")}`.trimEnd();
		}).filter((text) => index === 0 || text !== "");
	});
	return {
		head: layOut(columns.map(({ title }) => title)),
		rows: rows.map(layOut),
		givenUp
	};
}
function widestOf(title, rows, at, textOf) {
	return rows.reduce((widest, row) => Math.max(widest, widthOf(textOf(row[at] ?? ""))), widthOf(title));
}
function longestWord(text) {
	return text.split(" ").reduce((longest, word) => widthOf(word) > widthOf(longest) ? word : longest, "");
}
function total(columns, widths) {
	return columns.reduce((sum, at) => sum + (widths[at] ?? 0), 2 * Math.max(0, columns.length - 1));
}
function split(columns, widths, width, hang, breaksAt) {
	let lines = [[]];
	for (let at of columns) {
		let line = lines.at(-1) ?? [], room = width - (lines.length === 1 ? 0 : hang);
		line.length > 0 && (breaksAt(at) || total([...line, at], widths) > room) ? lines.push([at]) : line.push(at);
	}
	return lines;
}
function narrowText(line, columns, least, widths, room) {
	let excess = total(line, widths) - room;
	for (; excess > 0;) {
		let text = line.filter((at) => (widths[at] ?? 0) > (least[at] ?? 0)), widest = Math.max(...text.map((at) => widths[at] ?? 0)), at = text.find((one) => widths[one] === widest);
		if (at === void 0) break;
		widths[at] = widest - 1, --excess;
	}
	let [only] = line;
	line.length === 1 && only !== void 0 && columns[only]?.kind === "text" && (widths[only] = Math.min(widths[only] ?? 0, room));
}
const FITS = {
	version: (text) => [text],
	name: (text) => [text],
	words: (text, width) => wrap(text, "", { width }),
	list: (text, width) => [cutList(text, width)],
	text: (text, width) => [cutTo(text, width)]
};
function cutList(text, width) {
	if (widthOf(text) <= width) return text;
	let [first = "", ...more] = text.split(/(?<=[,;]) /), kept = first;
	for (let name of more) {
		if (widthOf(kept) + widthOf(name) + 2 + 1 > width) return `${kept} …`;
		kept += ` ${name}`;
	}
	return kept;
}
function cutTo(text, width) {
	if (widthOf(text) <= width) return text;
	let units = Math.min(text.length, width);
	for (; units > 0 && widthOf(cut(text, units)) > width;) --units;
	return cut(text, units);
}
export { layOutTable as t };
