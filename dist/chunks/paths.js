import { Yn as isMapping } from "./core.js";
// src/import/paths.ts
function collect(root, path) {
	let found = [{
		value: root,
		key: void 0
	}];
	for (let step of path === "" ? [] : path.split(".")) found = found.flatMap(({ value, key }) => typeof value != "object" || !value ? [] : step === "*" ? Array.isArray(value) ? value.map((item) => ({
		value: item,
		key
	})) : Object.entries(value).map(([name, item]) => ({
		value: item,
		key: name
	})) : Object.hasOwn(value, step) ? [{
		value: field(value, step),
		key
	}] : []);
	return found;
}
function valueAt(scope, path) {
	let { record, key, file, root } = scope;
	return path.startsWith("$root.") && path.includes("{") ? descend(root, filled(path.slice(6), record, root)) : path === "$key" ? key : path === "$file" ? file : path.startsWith("$root.") ? descend(root, path.slice(6)) : descend(record, path);
}
function filled(path, record, root) {
	return path.replace(/\{(\w+)(?:\|([\w.]+))?\}/g, (_, name, other) => textOf(descend(record, name)) ?? (other === void 0 ? void 0 : textOf(descend(root, other))) ?? "");
}
function descend(value, path) {
	if (typeof value != "object" || !value) return;
	if (Object.hasOwn(value, path)) return field(value, path);
	let dot = path.indexOf(".");
	if (!(dot < 0)) return descend(field(value, path.slice(0, dot)), path.slice(dot + 1));
}
function field(value, name) {
	return Object.hasOwn(value, name) ? value[name] : void 0;
}
const NOTHING = /^(?:|-+|\.{3}|null|noobject|none|nil|n\/?a|not available|undefined|unknown|unnamed device)$/i;
function textOf(value) {
	if (typeof value == "number" || typeof value == "boolean") return String(value);
	if (isMapping(value)) {
		for (let name of [
			"name",
			"model",
			"label",
			"value",
			"display"
		]) {
			let inner = field(value, name);
			if (typeof inner == "string" || typeof inner == "number") return textOf(inner);
		}
		return;
	}
	if (typeof value != "string") return;
	let text = value.replaceAll(/\p{Surrogate}/gu, "�").replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
	return NOTHING.test(text) ? void 0 : text;
}
function textsOf(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);
}
function whyFiltered(filters, lookUp) {
	for (let { field: path, is, is_not: isNot, reason } of filters) {
		let value = lookUp(path), texts = Array.isArray(value) ? textsOf(value) : [plain(value)], has = (patterns) => texts.some((text) => patterns.some((p) => fits(text, p)));
		if (is !== void 0 && !has(is) || isNot !== void 0 && has(isNot)) return reason ?? `filter on ${path}`;
	}
}
function plain(value) {
	return typeof value == "string" ? value.trim() : textOf(value) ?? "";
}
function fits(text, pattern) {
	let [lower, parts] = [text.toLowerCase(), pattern.toLowerCase().split("*")], [first = "", ...rest] = parts, last = rest.pop();
	if (last === void 0) return lower === first;
	if (!lower.startsWith(first) || !lower.endsWith(last) || lower.length < first.length + last.length) return !1;
	let from = first.length, end = lower.length - last.length;
	for (let part of rest) {
		let at = lower.indexOf(part, from);
		if (at < 0 || at + part.length > end) return !1;
		from = at + part.length;
	}
	return !0;
}
function unusedPaths(scopes, fields, filters = []) {
	if (scopes.length === 0) return [];
	let isUsed = (path) => scopes.some((scope) => valueAt(scope, path) !== void 0);
	return [...Object.entries(fields).filter(([, paths]) => !paths.some(isUsed)).map(([field, paths]) => ({
		name: paths.join(", "),
		detail: `mapped to ${field}`
	})), ...filters.filter(({ field }) => !isUsed(field)).map(({ field }) => ({
		name: field,
		detail: "named by a filter"
	}))].map(({ name, detail }) => ({
		reason: "path that no device has: check its spelling",
		name,
		detail
	}));
}
export { valueAt as a, unusedPaths as i, textOf as n, whyFiltered as o, textsOf as r, collect as t };
