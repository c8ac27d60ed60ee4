import { createRequire } from "node:module";
// \0rolldown/runtime.js
var __create = Object.create, __defProp = Object.defineProperty, __getOwnPropDesc = Object.getOwnPropertyDescriptor, __getOwnPropNames = Object.getOwnPropertyNames, __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty, __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports), __copyProps = (to, from, except, desc) => {
	if (from && typeof from == "object" || typeof from == "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) key = keys[i], !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
		get: ((k) => from[k]).bind(null, key),
		enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
	});
	return to;
}, __toESM = (mod, isNodeMode, target) => (target = mod == null ? {} : __create(__getProtoOf(mod)), __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: !0
}) : target, mod)), __require = createRequire(import.meta.url), UserError = class extends Error {
	name = "UserError";
};
// src/model/compare.ts
function compareText(a, b) {
	return a < b ? -1 : +(a > b);
}
function compareOptionalText(a, b) {
	return a === void 0 || b === void 0 ? a === b ? 0 : a === void 0 ? -1 : 1 : compareText(a, b);
}
// src/model/file-source.ts
var UnreadableFile = class extends Error {
	name = "UnreadableFile";
};
export { __commonJSMin as a, UserError as i, compareOptionalText as n, __require as o, compareText as r, __toESM as s, UnreadableFile as t };
