import "./chunks/rolldown-runtime.js";
import { D as check, _r as refuseLarge, fr as compareText, i as checkWorkingTree, nt as RULES, o as workingTree, r as checkCommit, rt as RULE_NAMES } from "./chunks/core.js";
import { t as foundBelow } from "./chunks/found-below.js";
import { n as createGlobs } from "./chunks/globs2.js";
import { o as VERSION, s as UserError } from "./chunks/first.js";
import { A as FORMAT_NAMES, k as FORMATS } from "./chunks/command-line.js";
import { a as renderNdjson, i as renderJson } from "./chunks/json3.js";
// src/files/memory.ts
function inMemory(files) {
	return {
		list(include, exclude) {
			let [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, !0)], found = Object.keys(files).filter((file) => wanted.isMatch(file) && !unwanted.isMatch(file));
			return Promise.resolve(found.sort(compareText));
		},
		listBelow(folders, enters) {
			let paths = Object.keys(files).filter(foundBelow(folders, enters));
			return Promise.resolve(paths.map((path) => ({
				path,
				kind: "file"
			})));
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
