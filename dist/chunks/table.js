import "./rolldown-runtime.js";
import { pt as plural } from "./core.js";
import { r as printable, t as cut } from "./first.js";
import { L as padTo, R as widthOf } from "./command-line.js";
function* renderQueryTable(answer, { colors, width, quiet }) {
	let rows = [...answer.rows].map((row) => row.slice(1).map(printable));
	if (rows.length > 0) {
		let titles = answer.columns.slice(1), needed = titles.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map(widthOf))), widths = width === void 0 ? needed : fit(needed, width);
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
function fit(needed, width) {
	let widths = [...needed], excess = widths.reduce((sum, one) => sum + one, 2 * (widths.length - 1)) - width;
	for (let widest = Math.max(...widths); excess > 0 && widest > 12; widest = Math.max(...widths)) widths[widths.indexOf(widest)] = widest - 1, --excess;
	for (let column = widths.length - 1; excess > 0 && column >= 0; --column) {
		let before = widths[column] ?? 0, after = Math.max(Math.min(before, 4), before - excess);
		widths[column] = after, excess -= before - after;
	}
	return widths;
}
export { renderQueryTable };
