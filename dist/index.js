import "./chunks/rolldown-runtime.js";
import { B as RULES, Ln as refuseLarge, Mn as compareText, V as RULE_NAMES, a as workingTree, i as checkWorkingTree, r as checkCommit, v as check } from "./chunks/core.js";
import { t as createGlobs } from "./chunks/globs.js";
import { a as UserError, i as VERSION } from "./chunks/first.js";
import { D as FORMATS, O as FORMAT_NAMES } from "./chunks/command-line.js";
import { i as renderNdjson, r as renderJson } from "./chunks/json3.js";
// src/files/memory.ts
function inMemory(files) {
	return {
		list(include, exclude) {
			let [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, !0)], found = Object.keys(files).filter((file) => wanted.isMatch(file) && !unwanted.isMatch(file));
			return Promise.resolve(found.sort(compareText));
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
