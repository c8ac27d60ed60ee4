import "./rolldown-runtime.js";
import { Bt as createYamlReader, Dr as parseVersion, Or as familyOf, V as DEFAULT_LIMITS, Yn as isMapping, cr as isDate } from "./core.js";
import { u as UserError } from "./first.js";
import { n as textOf } from "./paths.js";
import { t as bareName } from "./read-input.js";
// src/import/sources/endoflife.ts
async function readSupportDates(files) {
	return Promise.all(files.map(readProduct));
}
async function readProduct(file) {
	let value = await readHead(file), root = isMapping(value) && isMapping(value.result) ? value.result : value, list = Array.isArray(root) ? root : isMapping(root) ? root.releases : void 0, about = isMapping(root) ? root : {}, product = textOf(about.name) ?? bareName(file.path).replace(/\.md$/, ""), title = textOf(about.title) ?? textOf(about.label) ?? product, cycles = (Array.isArray(list) ? list : []).filter(isMapping).flatMap((release) => {
		let cycle = textOf(release.releaseCycle ?? release.cycle ?? release.name), end = textOf(release.eol ?? release.eolFrom);
		return cycle === void 0 ? [] : [{
			cycle,
			end: end !== void 0 && isDate(end) ? end : void 0
		}];
	});
	if (cycles.length === 0) throw new UserError(`${file.path} contains no release cycles: expected a product of endoflife.date, as Markdown or JSON`);
	return {
		product,
		title,
		family: familyOf(`${title} ${product}`),
		cycles
	};
}
async function readHead({ path, text }) {
	if (/^\s*[{[]/.test(text)) try {
		return JSON.parse(text);
	} catch (error) {
		throw new UserError(`${path} is not JSON: ${error.message}`);
	}
	let head = /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1] ?? text, { documents } = await createYamlReader({ limits: DEFAULT_LIMITS })(head);
	return documents[0]?.value;
}
function supportEnd({ family, cycles }, version) {
	let parsed = parseVersion(family, version);
	if (parsed === void 0) return "no cycle";
	let isOf = (cycle) => parsed.train === cycle || parsed.canonical === cycle || parsed.canonical.startsWith(cycle) && /^[^\w]/.test(parsed.canonical.slice(cycle.length)), own = cycles.filter(({ cycle }) => isOf(cycle)).sort((a, b) => b.cycle.length - a.cycle.length)[0];
	return own === void 0 ? "no cycle" : own.end === void 0 ? "no date" : { date: own.end };
}
export { supportEnd as n, readSupportDates as t };
