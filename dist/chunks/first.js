// src/model/user-error.ts
var UserError = class extends Error {
	name = "UserError";
};
// src/model/version.ts
const VERSION = "0.1.0";
// src/text/lazy-regexp.ts
function lazyRegExp(source, flags) {
	let compiled;
	return () => compiled ??= new RegExp(source, flags);
}
// src/text/printable.ts
const activeCharacters = lazyRegExp(String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}\u{e0001}-\u{e007f}]`, "gu"), PLAIN = /^[ -~]*$/, COMMAND = /^(\s*):(?=:)|#(?=#\w*(?:\[|$))/g;
function hasCommand(text) {
	return /##\w*\[/.test(text);
}
function printable(text) {
	let visible = PLAIN.test(text) ? text : text.replace(activeCharacters(), (character) => character === "	" ? " " : escapeUnits(character));
	return !visible.includes("#") && !visible.includes("::") ? visible : visible.replace(COMMAND, (_, blanks) => blanks === void 0 ? escapeUnits("#") : blanks + escapeUnits(":"));
}
function escapeUnits(character) {
	return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function cut(text, limit, mark = "\u2026") {
	return text.length <= limit ? text : text.slice(0, Math.max(0, limit - mark.length)).replace(/[\ud800-\udbff]$/, "") + mark;
}
function oneLine(text) {
	return printable(text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" "));
}
function shellWord(word) {
	let text = printable(word);
	return /^[\w./\\:~@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
export { oneLine as a, lazyRegExp as c, hasCommand as i, VERSION as l, cut as n, printable as o, escapeUnits as r, shellWord as s, activeCharacters as t, UserError as u };
