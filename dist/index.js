import "./chunks/rolldown-runtime.js";
import { D as workingTree, E as checkWorkingTree, Ht as RULES, T as checkCommit, Ut as RULE_NAMES, c as FORMAT_NAMES, k as check, rt as compareText, s as FORMATS, zt as refuseLarge } from "./chunks/core.js";
import { t as createGlobs } from "./chunks/globs.js";
import { i as UserError, r as VERSION } from "./chunks/first.js";
import { i as renderNdjson, r as renderJson } from "./chunks/json2.js";
// src/files/memory.ts
function inMemory(files) {
	return {
		list(include, exclude) {
			let [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, !0)];
			return Object.keys(files).filter((file) => wanted.isMatch(file) && !unwanted.isMatch(file)).sort(compareText);
		},
		read(file, limit) {
			let text = Object.hasOwn(files, file) ? files[file] : void 0;
			if (text === void 0) return;
			let bytes = new TextEncoder().encode(text);
			return refuseLarge(bytes.byteLength, limit), bytes;
		}
	};
}
export { FORMATS, FORMAT_NAMES, RULES, RULE_NAMES, UserError, VERSION, check, checkCommit, checkWorkingTree, inMemory, renderJson, renderNdjson, workingTree };
