import { r as escapeUnits, t as activeCharacters } from "./first.js";
// src/text/json.ts
const PLAIN = /^[\n -~]*$/, COMMAND = /#(?=#\w*[["])/g;
function toJson(value, indent) {
	return visibleJson(JSON.stringify(value, null, indent));
}
function visibleJson(json) {
	let visible = PLAIN.test(json) ? json : json.replace(activeCharacters(), (unit) => unit === "\n" ? unit : escapeUnits(unit));
	return visible.includes("#") ? visible.replace(COMMAND, escapeUnits) : visible;
}
export { visibleJson as n, toJson as t };
