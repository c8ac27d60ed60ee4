import { o as printable } from "./first.js";
// src/text/csv-cell.ts
const SIGN = "[=+\\-@\\u2212\\u207a-\\u207c\\u208a-\\u208c\\ufb29\\ufe62\\ufe63\\ufe66\\ufe6b\\uff0b\\uff0d\\uff1d\\uff20]", FORMULA = RegExp(`^[\\s"']*${SIGN}|^[\\t\\r\\n]`, "u"), BEHIND_SEMICOLON = RegExp(`;(?=\\s*${SIGN})`, "gu");
function csvCell(text) {
	let shown = printable(text).replace(BEHIND_SEMICOLON, ";'");
	return FORMULA.test(shown) || shown !== text && FORMULA.test(text) ? `'${shown}` : shown;
}
function csvRow(cells) {
	return `${cells.map(csvCell).map((cell) => /[",]/.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell).join(",")}\r\n`;
}
export { csvRow as t };
