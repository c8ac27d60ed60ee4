import "./rolldown-runtime.js";
import { Lr as hostOf, kr as addToGroup, qr as compareText } from "./core.js";
import { n as createSlugs } from "./group-keys.js";
import { i as variablesOf, n as hostNames, r as plannedDevices } from "./host-variables.js";
import { t as toJson } from "./json.js";
// src/plan/formats/inventory-yaml.ts
const PLAIN_KEY = /^[A-Za-z]\w*$/, RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function* mappingLines(values, indent, mark) {
	for (let [key, value] of values) yield* fieldLines(`${indent}${keyText(key, mark)}:`, value, indent, mark);
}
function* fieldLines(start, value, indent, mark) {
	if (isList(value)) {
		if (value.length === 0) yield `${start} []\n`;
		else {
			yield `${start}\n`;
			for (let item of value) yield* itemLines(item, `${indent}  `, mark);
		}
	} else typeof value == "object" ? value.size === 0 ? yield `${start} {}\n` : (yield `${start}\n`, yield* mappingLines(value, `${indent}  `, mark)) : yield `${start} ${scalarText(value, mark)}\n`;
}
function* itemLines(item, indent, mark) {
	if (isList(item)) yield* fieldLines(`${indent}-`, item, indent, mark);
	else if (typeof item != "object") yield `${indent}- ${scalarText(item, mark)}\n`;
	else if (item.size === 0) yield `${indent}- {}\n`;
	else {
		let before = `${indent}- `;
		for (let line of mappingLines(item, `${indent}  `, mark)) yield before + line.slice(before.length), before = `${indent}  `;
	}
}
function isList(value) {
	return Array.isArray(value);
}
function keyText(key, mark) {
	return PLAIN_KEY.test(key) && !RESERVED.test(key) ? key : mark(key) + quoted(key);
}
function scalarText(value, mark) {
	return typeof value == "string" ? mark(value) + quoted(value) : String(value);
}
function quoted(text) {
	return toJson(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�")).replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
// src/plan/formats/ansible.ts
const markUnsafe = (text) => /[{}]|^#/.test(text) ? "!unsafe " : "";
function* renderAnsible(plan, { rename }) {
	let planned = plannedDevices(plan);
	if (yield `# The upgrades of fleetvet plan, as of ${plan.asOf}.\n---\n`, planned.length === 0) {
		yield "all: {}\n";
		return;
	}
	let names = hostNames(planned.map(({ device }) => device)), nameOf = (device) => names.get(device) ?? "", keys = keysOfSteps(plan);
	yield "all:\n  hosts:\n";
	let inOrder = [...planned].sort((a, b) => compareText(nameOf(a.device), nameOf(b.device)));
	for (let one of inOrder) yield `    ${keyText(nameOf(one.device), markUnsafe)}:\n`, yield* mappingLines(variablesOf(one, (step) => keys.get(step) ?? "", rename), "      ", markUnsafe);
	yield "  children:\n", yield* stepGroups(plan.groups, nameOf), yield* flatGroups(locationGroups(inOrder.map(({ device }) => device)), nameOf), yield* flatGroups(batchGroups(plan.groups), nameOf);
}
function keysOfSteps({ groups }) {
	return new Map(groups.flatMap(({ key, steps }) => steps.map((step) => [step, key])));
}
function* stepGroups(groups, nameOf) {
	let versions = createSlugs(groups.flatMap(({ from }) => from === void 0 ? [] : from.version)), byKey = new Map();
	for (let group of groups) addToGroup(byKey, group.key, group);
	for (let [key, ofKey] of byKey) {
		let name = `upgrade_${key.replaceAll("-", "_")}`;
		yield `    ${name}:\n      children:\n`;
		let bySlug = new Map();
		for (let { from, steps } of ofKey) {
			let slug = from === void 0 ? "unknown" : (versions.get(from.version) ?? "").replaceAll("-", "_");
			for (let step of steps) addToGroup(bySlug, slug, step);
		}
		for (let [slug, steps] of bySlug) {
			yield `        ${name}__from_${slug}:\n          hosts:\n`;
			for (let host of new Set(steps.map((step) => nameOf(hostOf(step.found.subject))))) yield hostLine(host, "            ");
		}
	}
}
function* flatGroups(groups, nameOf) {
	for (let [name, devices] of groups) {
		yield `    ${name}:\n      hosts:\n`;
		for (let host of new Set(devices.map(nameOf))) yield hostLine(host, "        ");
	}
}
function hostLine(host, indent) {
	return `${indent}${keyText(host, markUnsafe)}:\n`;
}
function locationGroups(devices) {
	let slugs = createSlugs(devices.flatMap(({ location }) => location?.name ?? [])), groups = new Map();
	for (let device of devices) device.location !== void 0 && addToGroup(groups, `location_${(slugs.get(device.location.name) ?? "").replaceAll("-", "_")}`, device);
	return new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}
function batchGroups(groups) {
	let batches = new Map();
	for (let step of groups.flatMap(({ steps }) => steps)) step.batch !== void 0 && addToGroup(batches, step.batch, hostOf(step.found.subject));
	return new Map([...batches].sort(([a], [b]) => a - b).map(([batch, devices]) => [`batch_${batch}`, devices]));
}
export { quoted as a, mappingLines as i, renderAnsible as n, keyText as r, keysOfSteps as t };
