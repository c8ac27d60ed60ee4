import "./rolldown-runtime.js";
import { A as inChunks, M as assertOutputPlace } from "./command-line.js";
import { _ as meaningOfSystemError } from "./core.js";
import { u as UserError } from "./first.js";
import path from "node:path";
import { rmSync } from "node:fs";
import { constants as constants$1 } from "node:os";
import { randomBytes } from "node:crypto";
import { chmod, mkdir, rename, stat as stat$1, writeFile } from "node:fs/promises";
// src/files/write-file.ts
async function writeFile$1(directory, file, pieces) {
	let target = path.resolve(directory, file);
	try {
		assertOutputPlace(path.resolve(directory), target, file), await isStream(target) ? await pour(pieces, target, "w") : await replace(target, pieces);
	} catch (error) {
		let { code } = error;
		throw code === void 0 || !(error instanceof Error) ? error : new UserError(`cannot write ${file}: ${meaningOfSystemError(code)}`);
	}
}
async function replace(target, pieces) {
	let temporary = path.join(path.dirname(target), `.fleetvet-${randomBytes(8).toString("hex")}.tmp`), release = removeWhenStopped(temporary);
	try {
		await mkdir(path.dirname(target), { recursive: !0 }), await pour(pieces, temporary, "wx");
		let mode = await modeOf(target);
		mode !== void 0 && await chmod(temporary, mode), await rename(temporary, target);
	} catch (error) {
		throw rmSync(temporary, { force: !0 }), error;
	} finally {
		release();
	}
}
async function modeOf(target) {
	try {
		return (await stat$1(target)).mode & 511;
	} catch {
		return;
	}
}
async function pour(pieces, file, flags) {
	await writeFile(file, inChunks(pieces), {
		flag: flags,
		flush: flags === "wx"
	});
}
async function isStream(target) {
	try {
		let stats = await stat$1(target);
		return stats.isFIFO() || stats.isSocket();
	} catch {
		return !1;
	}
}
function removeWhenStopped(temporary) {
	let handlers = [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	].map((signal) => {
		let stop = () => {
			rmSync(temporary, { force: !0 }), process.stderr.write(`fleetvet: stopped by ${signal} while writing; the file is unchanged\n`), process.exit(128 + constants$1.signals[signal]);
		};
		return process.once(signal, stop), () => process.off(signal, stop);
	});
	return () => {
		for (let off of handlers) off();
	};
}
export { writeFile$1 as t };
