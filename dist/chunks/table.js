import "./rolldown-runtime.js";
import { r as printable, t as cut } from "./first.js";
import { H as padTo, U as widthOf } from "./command-line.js";
import { Jt as plural } from "./core.js";
function* renderQueryTable(answer, { colors, width, quiet }) {
	let rows = [...answer.rows].map((row) => row.slice(1).map(printable));
	if (rows.length > 0) {
		let columns = answer.columns.slice(1), titles = columns.map(({ title }) => title), needed = titles.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map(widthOf))), widths = width === void 0 ? needed : fit(needed, columns.map(({ whole = !1 }) => whole), width);
		yield `${colors.bold(lineOf(titles, widths))}\n`;
		for (let row of rows) yield `${lineOf(row, widths)}\n`;
	}
	quiet || (yield `${rows.length > 0 ? "\n" : ""}${colors.dim(countOf(answer, rows.length))}\n`);
}
function countOf({ count, noun }, shown) {
	return shown === count ? plural(count, noun) : `${shown} of ${plural(count, noun)}`;
}
function lineOf(cells, widths) {
	return cells.map((text, column) => padTo(cutTo(text, widths[column] ?? 0), widths[column] ?? 0)).join("  ").trimEnd();
}
function cutTo(text, width) {
	let units = text.length;
	for (; units > 0 && widthOf(cut(text, units)) > width;) --units;
	return cut(text, units);
}
function fit(needed, whole, width) {
	let widths = [...needed], cuttable = widths.map((_, column) => column).filter((column) => whole[column] !== !0), excess = widths.reduce((sum, one) => sum + one, 2 * (widths.length - 1)) - width;
	for (; excess > 0;) {
		let widest = Math.max(...cuttable.map((column) => widths[column] ?? 0)), column = cuttable.find((one) => widths[one] === widest);
		if (column === void 0 || widest <= 12) break;
		widths[column] = widest - 1, --excess;
	}
	for (let column of [...cuttable].reverse()) {
		if (excess <= 0) break;
		let before = widths[column] ?? 0, after = Math.max(Math.min(before, 4), before - excess);
		widths[column] = after, excess -= before - after;
	}
	return widths;
}
export { renderQueryTable };
