import "./rolldown-runtime.js";
import { n as Minimatch } from "./esm.js";
import { K as BRACE_EXPANSION_LIMIT } from "./core.js";
// src/files/globs.ts
function createGlobs(globs, dot = !1) {
	let compiled = globs.map((glob) => compileGlob(glob, dot));
	return {
		isMatch: (path) => compiled.some((glob) => glob.match(path)),
		reaches: (folder) => compiled.some((glob) => glob.match(folder, !0))
	};
}
function compileGlob(glob, dot) {
	return new Minimatch(glob, {
		dot,
		braceExpandMax: BRACE_EXPANSION_LIMIT,
		nonegate: !0,
		nocomment: !0
	});
}
function canLeave(glob) {
	return compileGlob(glob, !1).set.some((parts) => parts[0] === "" || parts.some((part) => part === ".."));
}
export { createGlobs as n, canLeave as t };
