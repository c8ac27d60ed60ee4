import "./chunks/rolldown-runtime.js";
import { i as renderNdjson, o as workingTree, r as renderJson, s as check, t as renderPretty } from "./chunks/shared4.js";
import { t as minimatch } from "./chunks/shared14.js";
import { n as compareText } from "./chunks/shared10.js";
import { n as RULE_NAMES, t as RULES } from "./chunks/shared9.js";
import { n as UserError } from "./chunks/shared.js";
import { t as VERSION } from "./chunks/shared2.js";
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
