import { Bt as createYamlReader, V as DEFAULT_LIMITS } from "./core.js";
import { u as UserError } from "./first.js";
import path from "node:path";
// src/import/sources/read-input.ts
function bareName(file) {
	let { base } = path.posix.parse(file.replaceAll("\\", "/"));
	return base.replace(/\.(?:json|ya?ml|ndjson|jsonl|csv|tsv|txt|cfg|conf)$/i, "");
}
async function readValues(file) {
	let { text } = file;
	if (/\.ya?ml$/i.test(file.path) || /^---\s/.test(text)) return readYaml(file);
	if (text.trim() === "") return [];
	try {
		return [JSON.parse(text)];
	} catch (error) {
		let lines = text.split("\n").filter((line) => line.trim() !== "");
		if (lines.length > 1 && /^\s*[{[]/.test(lines[0] ?? "") && isJson(lines[0] ?? "")) return lines.map((line, index) => {
			if (isJson(line)) return JSON.parse(line);
			throw new UserError(`${file.path}: line ${index + 1} is not JSON`);
		});
		throw new UserError(`${file.path} is not JSON: ${error.message}`);
	}
}
function isJson(text) {
	try {
		return JSON.parse(text), !0;
	} catch {
		return !1;
	}
}
const LIMITS = {
	...DEFAULT_LIMITS,
	complexFileSize: 64 * 1024 ** 2,
	values: 2e7
};
async function readYaml({ path: name, text }) {
	let { documents } = await createYamlReader({ limits: LIMITS })(text);
	return documents.map(({ value, faults }) => {
		let [fault] = faults;
		if (fault !== void 0) throw new UserError(`${name} is not readable YAML: ${fault.message}`);
		return value;
	});
}
export { readValues as n, bareName as t };
