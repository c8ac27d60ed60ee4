import "./rolldown-runtime.js";
import { a as workingTree, b as askedPathInRoot, hr as plural, q as decodeText, v as findRepository, x as isFile } from "./core.js";
import { n as withFiles } from "./memory.js";
import { t as createWorkspace } from "./workspace.js";
import { t as writeFile } from "./write-file2.js";
import { t as renderDiff } from "./diff2.js";
import { d as writeMessage, p as withProgress, x as placePaths, y as today } from "./command-line.js";
import { a as oneLine } from "./first.js";
import path from "node:path";
async function applyFixes(source, kinds, options) {
	let fixed = new Map(), counts = new Map(), workspace = createWorkspace({
		...options,
		open: () => withFiles(source, fixed)
	}), { result } = await workspace.refresh("all");
	for (let round = 0; round < 4; round += 1) {
		let fixes = fixesByFile(result.diagnostics, kinds);
		for (let path of fixes.keys()) isUtf16(source, path) && fixes.delete(path);
		if (fixes.size === 0) break;
		for (let [path, ofFile] of fixes) fixed.set(path, replaceAll(fixed.get(path) ?? textOf(source, path), ofFile)), counts.set(path, (counts.get(path) ?? 0) + ofFile.length);
		({result} = await workspace.refresh(fixes.keys()));
	}
	return {
		files: [...fixed].flatMap(([path, after]) => after === void 0 ? [] : [{
			path,
			before: textOf(source, path),
			after,
			fixes: counts.get(path) ?? 0
		}]),
		result
	};
}
function fixesByFile(diagnostics, kinds) {
	let byFile = new Map();
	for (let { fix, location } of diagnostics) {
		if (fix === void 0 || !kinds.includes(fix.kind)) continue;
		let ofFile = byFile.get(location.file) ?? new Map();
		byFile.set(location.file, ofFile.set(fix.offsets[0], fix));
	}
	return new Map([...byFile].map(([path, fixes]) => [path, [...fixes.values()]]));
}
function isUtf16(source, path) {
	let [first = 0, second = 0] = source.read(path, Infinity) ?? [];
	return first + second === 509 && first >= 254;
}
function textOf(source, path) {
	let bytes = source.read(path, Infinity) ?? new Uint8Array(), text = decodeText(bytes);
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 && !text.startsWith("﻿") ? "﻿" + text : text;
}
function replaceAll(text, fixes) {
	let shift = +!!text.startsWith("﻿"), result = "", at = 0;
	for (let { offsets, text: replacement } of [...fixes].sort((a, b) => a.offsets[0] - b.offsets[0])) {
		let [start, end] = offsets.map((offset) => offset + shift);
		start === void 0 || end === void 0 || start < at || (result += text.slice(at, start) + replacement, at = end);
	}
	return result + text.slice(at);
}
// src/cli/fix-check.ts
async function fixWorkingTree(paths, options, names) {
	let { cwd, config, multiTenantMode, ignoreWaivers, dryRun, quiet } = options, { files, result } = await withProgress(quiet, async (onProgress) => applyFixes(workingTree(cwd, config), names ? [
		"quote",
		"spelling",
		"name"
	] : ["quote", "spelling"], {
		asOf: options.asOf ?? today(),
		config,
		multiTenantMode,
		ignoreWaivers,
		paths: placePaths(paths, options).map((one) => askedPathInRoot(cwd, one)),
		isFile: (file) => isFile(path.join(cwd, file)),
		prefix: findRepository(cwd)?.prefix,
		onProgress
	}));
	if (dryRun !== !0) for (let { path: file, after, fixes } of files) await writeFile(cwd, file, [after]), quiet !== !0 && writeMessage(`fixed ${plural(fixes, "value")} in ${oneLine(file)}`);
	return {
		result,
		diff: renderDiff(files)
	};
}
export { fixWorkingTree };
