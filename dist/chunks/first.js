// src/model/user-error.ts
var UserError = class extends Error {
	name = "UserError";
};
// src/model/version.ts
const VERSION = "0.1.0", ACTIVE = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, COMMAND = /^(\s*):(?=:)|#(?=#(?:\[|$))/g;
function printable(text) {
	return text.replace(ACTIVE, (character) => character === "	" ? " " : escape(character)).replace(COMMAND, (_, blanks) => blanks === void 0 ? escape("#") : blanks + escape(":"));
}
function escape(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function cut(text, limit, mark = "…") {
	return text.length <= limit ? text : text.slice(0, Math.max(0, limit - mark.length)).replace(/[\ud800-\udbff]$/, "") + mark;
}
function oneLine(text) {
	return printable(text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" "));
}
export { UserError as a, VERSION as i, oneLine as n, printable as r, cut as t };
