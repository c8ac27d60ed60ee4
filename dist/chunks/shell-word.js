import { a as printable } from "./first.js";
// src/text/shell-word.ts
function shellWord(word) {
	let text = printable(word);
	return /^[\w./\\:~@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
export { shellWord as t };
