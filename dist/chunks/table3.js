import "./rolldown-runtime.js";
import { hr as plural, lr as whenInWords, pr as listWords } from "./core.js";
import { o as printable } from "./first.js";
import { t as layOutTable } from "./table.js";
import { st as wrap } from "./command-line.js";
// src/query/formats/table.ts
const GIVEN_UP = [
	"status",
	"tenant",
	"location",
	"network driver",
	"default",
	"bytes",
	"device types",
	"part number",
	"part id",
	"released",
	"alias",
	"preferred",
	"ticket",
	"approved by",
	"valid",
	"role",
	"start",
	"manufacturer"
];
function* renderQueryTable(answer, { colors, width, asOf, quiet }) {
	let rows = [...answer.rows].map((row) => row.slice(1).map(printable)), columns = answer.columns.slice(1), full = layOut(columns, withDaysAway(columns, rows, asOf), width), table = full.givenUp.length > 0 || full.head.length > 1 ? layOut(columns, rows, width) : full;
	if (rows.length > 0) {
		for (let line of table.head) yield `${colors.bold(line)}\n`;
		for (let lines of table.rows) for (let line of lines) yield `${line}\n`;
	}
	if (quiet) return;
	yield `${rows.length > 0 ? "\n" : ""}${colors.dim(countOf(answer, rows.length))}\n`;
	let { givenUp } = table;
	if (givenUp.length === 0) return;
	let note = `${listWords(givenUp, givenUp.length)} ${givenUp.length === 1 ? "does" : "do"} not fit: widen the terminal, or use -f csv`;
	yield `${wrap(note, "", { width }).map(colors.dim).join("\n")}\n`;
}
function layOut(columns, rows, width) {
	let kinds = columns.map(({ title, kind = "name" }) => ({
		title,
		kind: kind === "last day" ? "name" : kind
	}));
	return layOutTable(kinds, rows, {
		width,
		giveUp: GIVEN_UP
	});
}
function withDaysAway(columns, rows, asOf) {
	return rows.map((row) => row.map((text, at) => columns[at]?.kind === "last day" && text !== "" ? whenInWords(text, asOf) : text));
}
function countOf({ count, noun }, shown) {
	return shown === count ? plural(count, noun) : `${shown} of ${plural(count, noun)}`;
}
export { renderQueryTable };
