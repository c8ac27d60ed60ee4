import "./rolldown-runtime.js";
import { Yn as isMapping } from "./core.js";
import { t as NORNIR } from "./nornir.js";
import { t as bareName } from "./read-input.js";
import { n as jsonSource } from "./json8.js";
// src/import/sources/nornir.ts
const nornirSource = jsonSource(NORNIR, (inputs) => {
	let groups = new Map(), defaults = [], hosts = [];
	for (let input of inputs) {
		let mappings = input.values.filter(isMapping), name = bareName(input.file.path);
		if (/^groups?$/i.test(name)) for (let mapping of mappings) for (let [group, value] of Object.entries(mapping)) isMapping(value) && groups.set(group, value);
		else /^defaults?$/i.test(name) ? defaults.push(...mappings) : hosts.push(input);
	}
	let withParents = (value) => isMapping(value) ? inherit([
		value,
		...ancestors(value, groups),
		...defaults
	]) : value;
	return hosts.map(({ file, values }) => ({
		file,
		values: values.map((value) => isMapping(value) ? Object.fromEntries(Object.entries(value).map(([name, host]) => [name, withParents(host)])) : value)
	}));
});
function ancestors(value, groups, seen = new Set()) {
	let { groups: names } = value;
	return Array.isArray(names) ? names.flatMap((name) => {
		let group = typeof name == "string" && !seen.has(name) ? groups.get(name) : void 0;
		return group === void 0 ? [] : (seen.add(String(name)), [group, ...ancestors(group, groups, seen)]);
	}) : [];
}
function inherit(chain) {
	let merged = (mappings) => {
		let found = new Map();
		for (let mapping of mappings) for (let [key, value] of Object.entries(mapping)) value != null && !found.has(key) && found.set(key, value);
		return Object.fromEntries(found);
	};
	return {
		...merged(chain),
		data: merged(chain.map(({ data }) => data).filter(isMapping))
	};
}
export { nornirSource };
