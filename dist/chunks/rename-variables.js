import "./rolldown-runtime.js";
import { t as require_dist } from "./dist.js";
import { En as quote, un as nearest } from "./core.js";
import { u as UserError } from "./first.js";
import { t as VARIABLE_NAMES } from "./host-variables.js";
// src/plan/formats/rename-variables.ts
var import_dist = require_dist();
const OURS = new Set(VARIABLE_NAMES), IDENTIFIER = /^[A-Za-z_]\w*$/, PLACEHOLDER = /\{(\w+)\}/g;
function readVariableNames(file, text) {
	let fail = (problem) => {
		throw new UserError(`${file}: ${problem}`);
	}, document = (0, import_dist.parseDocument)(text, { merge: !1 }), [error] = document.errors;
	if (error !== void 0 && fail(error.message.split("\n")[0] ?? "it is not YAML"), !(0, import_dist.isMap)(document.contents)) return fail("it must be a mapping of variables: our_name: their_name");
	let rules = [], inScope = new Set(OURS);
	for (let { key, value } of document.contents.items) {
		let name = (0, import_dist.isScalar)(key) ? String(key.value) : "";
		IDENTIFIER.test(name) || fail(`${quote(name)} is not the name of a variable: use letters, digits and _`);
		let template = templateOf(value, (problem) => fail(`${name}: ${problem}`)), isOurs = OURS.has(name);
		if (template === null) isOurs || fail(`${name} is not a variable of the plan, so it cannot be left out`), rules.push({
			kind: "drop",
			name
		});
		else if (isOurs && typeof template == "string" && !template.includes("{")) IDENTIFIER.test(template) || fail(`${name}: ${quote(template)} is not the name of a variable: use letters, digits and _`), rules.push({
			kind: "rename",
			name,
			to: template
		});
		else {
			for (let used of placeholdersIn(template)) inScope.has(used) || fail(unknownName(name, used, inScope));
			inScope.add(name), rules.push({
				kind: "set",
				name,
				value: template
			});
		}
	}
	return refuseSameNames(rules, fail), (variables) => apply(rules, variables);
}
function unknownName(name, used, inScope) {
	let [near] = nearest(used, inScope);
	return `${name}: there is no variable {${used}}${near === void 0 ? "" : `: did you mean {${near}}?`}`;
}
function refuseSameNames(rules, fail) {
	let gone = new Set(rules.flatMap((rule) => rule.kind === "set" ? [] : rule.name)), taken = new Set([...OURS].filter((name) => !gone.has(name)));
	for (let rule of rules) {
		let name = rule.kind === "rename" ? rule.to : rule.name;
		rule.kind === "drop" || rule.kind === "set" && OURS.has(name) || (taken.has(name) && fail(`two variables get the name ${name}: rename one of them, or leave it out with null`), taken.add(name));
	}
}
function templateOf(node, fail) {
	if (node === null) return null;
	if ((0, import_dist.isSeq)(node)) return node.items.map((item) => templateOf(item, fail) ?? fail("a list must not hold null"));
	if ((0, import_dist.isMap)(node)) return new Map(node.items.map(({ key, value }) => [(0, import_dist.isScalar)(key) ? String(key.value) : fail("a key must be text"), templateOf(value, fail) ?? fail("a mapping must not hold null")]));
	if (!(0, import_dist.isScalar)(node)) return fail("write the value out: aliases are not read");
	let { value } = node;
	return typeof value == "string" ? /\{[{%#]/.test(value) ? fail("Jinja is not read here: write variables as {software_image}, and Jinja in the playbook") : value : typeof value == "number" || typeof value == "boolean" ? value : null;
}
function placeholdersIn(template) {
	return typeof template == "string" ? [...template.matchAll(PLACEHOLDER)].map(([, name = ""]) => name) : typeof template == "object" ? isList(template) ? template.flatMap(placeholdersIn) : [...template].flatMap(([key, value]) => [...placeholdersIn(key), ...placeholdersIn(value)]) : [];
}
function apply(rules, variables) {
	let scope = new Map(variables), out = new Map(variables);
	for (let rule of rules) rule.kind !== "set" && out.delete(rule.name);
	for (let rule of rules) if (rule.kind === "rename") {
		let value = variables.get(rule.name);
		value !== void 0 && out.set(rule.to, value);
	} else if (rule.kind === "set") {
		let value = fill(rule.value, scope);
		value === void 0 ? out.delete(rule.name) : (out.set(rule.name, value), OURS.has(rule.name) || scope.set(rule.name, value));
	}
	return out;
}
function fill(template, scope) {
	if (typeof template == "string") {
		let alone = /^\{(\w+)\}$/.exec(template)?.[1];
		return alone === void 0 ? fillText(template, scope) : scope.get(alone);
	}
	if (typeof template != "object") return template;
	if (isList(template)) {
		let items = template.map((item) => fill(item, scope));
		return items.every((item) => item !== void 0) ? items : void 0;
	}
	let filled = new Map();
	for (let [key, value] of template) {
		let [name, inside] = [fillText(key, scope), fill(value, scope)];
		name !== void 0 && inside !== void 0 && filled.set(name, inside);
	}
	return filled;
}
function fillText(text, scope) {
	let values = new Map();
	for (let name of placeholdersIn(text)) {
		let value = scope.get(name);
		if (value === void 0 || typeof value == "object") return;
		values.set(name, String(value));
	}
	return text.replace(PLACEHOLDER, (_, name) => values.get(name) ?? "");
}
function isList(template) {
	return Array.isArray(template);
}
export { readVariableNames };
