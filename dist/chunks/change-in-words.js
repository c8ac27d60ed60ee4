import { n as cut } from "./first.js";
function changeInWords(before, after) {
	let [old, now] = [entriesOf(before), entriesOf(after)];
	return old.length === now.length && old.every((text, index) => text === now[index]) ? `${inWords(now)} (written in another way)` : listsInWords(old, now);
}
function listsInWords(before, after) {
	if (before.length <= 4 && after.length <= 4) return `${inWords(before)} → ${inWords(after)}`;
	let [old, now] = [new Set(before), new Set(after)], added = after.filter((one) => !old.has(one)), removed = before.filter((one) => !now.has(one)), parts = [...added.length > 0 ? [`with ${inWords(added)}`] : [], ...removed.length > 0 ? [`without ${inWords(removed)}`] : []];
	return `${before.length} → ${after.length} entries, ${parts.length === 0 ? "in another order" : parts.join(" and ")}`;
}
function inWords(list) {
	if (list.length === 0) return "none";
	let shown = list.slice(0, 4).map((one) => cut(one, 80)).join(", ");
	return list.length > 4 ? `${shown} and ${list.length - 4} more` : shown;
}
function entriesOf(value) {
	return value == null ? [] : Array.isArray(value) ? value.map((one) => textOf(one)) : [textOf(value)];
}
function textOf(value, depth = 3) {
	if (value == null) return "none";
	if (typeof value == "string") return value;
	if (typeof value != "object") return JSON.stringify(value);
	if (depth === 0) return "…";
	let parts = Array.isArray(value) ? value : Object.values(value);
	return parts.slice(0, 4).map((part) => textOf(part, depth - 1)).join(Array.isArray(value) ? ", " : " ") + (parts.length > 4 ? " …" : "");
}
export { inWords as n, listsInWords as r, changeInWords as t };
