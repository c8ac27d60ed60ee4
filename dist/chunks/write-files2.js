import "./rolldown-runtime.js";
import { u as UserError } from "./first.js";
import { _ as meaningOfSystemError } from "./core.js";
import { M as assertOutputPlace } from "./command-line.js";
import path from "node:path";
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
function writeFiles(directory, files) {
	let staged = [], done = [];
	try {
		for (let { path: name, text } of files) attempt(name, () => {
			let target = path.resolve(directory, name), mode = modeOf(directory, target, name);
			if (text === void 0) return staged.push({
				target,
				temporary: void 0,
				name
			});
			mkdirSync(path.dirname(target), { recursive: !0 });
			let temporary = path.join(path.dirname(target), `.fleetvet-${randomBytes(8).toString("hex")}.tmp`);
			staged.push({
				target,
				temporary,
				name
			}), writeFileSync(temporary, text, {
				flag: "wx",
				flush: files.length <= 100
			}), mode !== void 0 && chmodSync(temporary, mode);
		});
		for (let { target, temporary, name } of staged) attempt(name, () => {
			done.push({
				target,
				before: readIfThere(target)
			}), temporary === void 0 ? rmSync(target, { force: !0 }) : renameSync(temporary, target);
		});
	} catch (error) {
		for (let { target, before } of done.reverse()) before === void 0 ? rmSync(target, { force: !0 }) : writeFileSync(target, before);
		for (let { temporary } of staged) temporary !== void 0 && rmSync(temporary, { force: !0 });
		throw error;
	}
}
function readIfThere(target) {
	return lstatSync(target, { throwIfNoEntry: !1 }) === void 0 ? void 0 : readFileSync(target);
}
function modeOf(directory, target, name) {
	assertOutputPlace(directory, target, name);
	let stats = lstatSync(target, { throwIfNoEntry: !1 });
	if (stats !== void 0 && !stats.isFile()) throw new UserError(`cannot write ${name}: it exists and is not a regular file; move it out of the way`);
	return stats && stats.mode & 511;
}
function attempt(name, action) {
	try {
		action();
	} catch (error) {
		let { code } = error;
		throw code === void 0 ? error : new UserError(`cannot write ${name}: ${meaningOfSystemError(code)}`);
	}
}
export { writeFiles as t };
