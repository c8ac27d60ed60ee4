import { d as check, f as RULES, o as renderJson, p as RULE_NAMES, s as renderNdjson, t as renderPretty, u as workingTree, y as VERSION } from "./chunks/shared2.js";
import { t as minimatch } from "./chunks/shared4.js";
import { i as UserError, r as compareText } from "./chunks/shared.js";
// src/load/memory.ts
function inMemory(files) {
	let matchesAny = (file, globs) => globs.some((glob) => minimatch(file, glob));
	return {
		list: (include, exclude) => Object.keys(files).filter((file) => matchesAny(file, include) && !matchesAny(file, exclude)).sort(compareText),
		read(file) {
			let text = Object.hasOwn(files, file) ? files[file] : void 0;
			return text === void 0 ? void 0 : new TextEncoder().encode(text);
		}
	};
}
export { RULES, RULE_NAMES, UserError, VERSION, check, inMemory, renderJson, renderNdjson, renderPretty, workingTree };
