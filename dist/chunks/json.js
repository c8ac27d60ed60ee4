import { r as escapeUnits, t as ACTIVE } from "./first.js";
// src/text/json.ts
const PLAIN = /^[\n -~]*$/, COMMAND = /#(?=#\w*[["])/g;
function toJson(value, indent) {
	return visibleJson(JSON.stringify(value, null, indent));
}
function visibleJson(json) {
	return (PLAIN.test(json) ? json : json.replace(ACTIVE, (unit) => unit === "\n" ? unit : escapeUnits(unit))).replace(COMMAND, escapeUnits);
}
export { visibleJson as n, toJson as t };
