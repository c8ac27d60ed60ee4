import { a as check, c as RULE_NAMES, i as workingTree, n as renderJson, p as VERSION, r as renderNdjson, s as RULES, t as renderPretty } from "./chunks/shared2.js";
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
