import { X as UnreadableFile, _ as meaningOfSystemError, d as refuseLinkInWorkTree, q as decodeText, qr as compareText } from "./core.js";
import { u as UserError } from "./first.js";
import path from "node:path";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
// src/files/read-input-files.ts
function readInputFiles(names, extensions) {
	return names.flatMap((name) => {
		if (name === "-") return [{
			path: "standard input",
			text: decode("standard input", readFileSync(0))
		}];
		refuseLinkInWorkTree(name);
		let full = path.resolve(name);
		return (attempt(name, () => statSync(full).isDirectory()) ? filesIn(full, name, extensions) : [name]).map((file) => ({
			path: file.replaceAll("\\", "/"),
			get text() {
				return decode(file, attempt(file, () => readFileSync(file)));
			}
		}));
	});
}
async function readBareRepository(directory, name) {
	let full = path.resolve(directory, name);
	if (![
		"HEAD",
		"objects",
		"refs"
	].every((entry) => existsSync(path.join(full, entry)))) return;
	let { commitSource, findCommit, openRepository } = await import("./git2.js"), repository = await openRepository(full, "any");
	if (repository.workTree !== void 0) return;
	let source = await commitSource(await findCommit(repository, "HEAD")), files = await source.list(["**"], []);
	return source.prepare?.(files), files.flatMap((file) => {
		let bytes = source.read(file, Infinity), isHidden = file.split("/").some((part) => part.startsWith("."));
		return bytes === void 0 || isHidden ? [] : [{
			path: `${name}/${file}`,
			text: decode(file, bytes)
		}];
	});
}
function filesIn(folder, name, extensions) {
	return attempt(name, () => readdirSync(folder, { withFileTypes: !0 })).filter((entry) => !entry.name.startsWith(".")).sort((a, b) => compareText(a.name, b.name)).flatMap((entry) => {
		let inner = path.join(name, entry.name);
		if (entry.isDirectory()) return filesIn(path.join(folder, entry.name), inner, extensions);
		let isWanted = extensions?.includes(path.extname(entry.name).toLowerCase()) ?? !0;
		return entry.isFile() && isWanted ? [inner] : [];
	});
}
function decode(name, bytes) {
	if (bytes[0] === 80 && bytes[1] === 75 && (bytes[2] ?? 0) < 9) throw new UserError(`${name} is an archive or an Excel workbook: unpack it, or save it as CSV`);
	if (bytes[0] === 31 && bytes[1] === 139) throw new UserError(`${name} is compressed: unpack it first`);
	try {
		return decodeText(bytes);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		if (error.message.includes("UTF-8")) return new TextDecoder("windows-1252").decode(bytes);
		throw new UserError(`cannot read ${name}: ${error.message}`);
	}
}
function attempt(name, action) {
	try {
		return action();
	} catch (error) {
		let { code } = error;
		throw code === void 0 ? error : new UserError(`cannot read ${name}: ${meaningOfSystemError(code)}`);
	}
}
export { readInputFiles as n, readBareRepository as t };
