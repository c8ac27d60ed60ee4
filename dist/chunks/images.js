import "./rolldown-runtime.js";
import { l as VERSION, o as printable, u as UserError } from "./first.js";
import { Gt as RULES, Ur as compareText, _ as meaningOfSystemError, d as refuseLinkInWorkTree, dr as plural, lr as listWords, on as nearest, sr as byteSize, v as findRepository } from "./core.js";
import { r as softwareJson } from "./evaluation-json.js";
import { t as toJson } from "./json.js";
import { I as foldLines, _ as formatOption, d as writePieces, f as withProgress, l as columnsIfSet, p as addCommonOptions, s as colorsFor } from "./command-line.js";
import { t as openInspection } from "./inspection.js";
import path from "node:path";
import { createReadStream, readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
// src/files/checksum.ts
const node = (name) => async () => {
	let { createHash } = await import("node:crypto"), hash = createHash(name);
	return {
		update: (bytes) => void hash.update(bytes),
		hex: () => hash.digest("hex")
	};
}, noble = (create) => async () => {
	let hash = await create();
	return {
		update: (bytes) => void hash.update(bytes),
		hex: () => Buffer.from(hash.digest()).toString("hex")
	};
}, blake2b = (dkLen) => noble(async () => (await import("./blake2.js").then((chunk) => ({ blake2b: chunk.a, blake2s: chunk.o }))).blake2b.create({ dkLen })), blake2s = (dkLen) => noble(async () => (await import("./blake2.js").then((chunk) => ({ blake2b: chunk.a, blake2s: chunk.o }))).blake2s.create({ dkLen })), blake3 = (dkLen) => noble(async () => (await import("./blake3.js")).blake3.create({ dkLen }));
function digestsFor(algorithm, length) {
	switch (algorithm) {
		case "md5":
		case "sha1":
		case "sha224":
		case "sha256":
		case "sha384":
		case "sha512": return [node(algorithm)];
		case "sha3": return [node(`sha3-${length * 4}`)];
		case "blake2": return length === 128 ? [node("blake2b512")] : length === 64 ? [node("blake2s256"), blake2b(32)] : [blake2b(length / 2), ...length < 64 ? [blake2s(length / 2)] : []];
		case "blake3": return [blake3(length / 2)];
		default: return [];
	}
}
async function hasChecksum(file, { algorithm, checksum }, onBytes) {
	let digests = [];
	for (let make of digestsFor(algorithm, checksum.length)) try {
		digests.push(await make());
	} catch {}
	if (digests.length === 0) return;
	for await (let chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
		for (let digest of digests) digest.update(chunk);
		onBytes(chunk.byteLength);
	}
	let found = digests.map((digest) => digest.hex()), wanted = checksum.toLowerCase(), matches = found.includes(wanted);
	return {
		matches,
		actual: matches ? wanted : found[0] ?? ""
	};
}
// src/files/image-folder.ts
function openImageFolder(directory) {
	refuseLinkInWorkTree(directory);
	let unreadable = new Map();
	return {
		files: listFolder(directory, unreadable),
		unreadable,
		async compare(file, expected, onBytes) {
			try {
				return await hasChecksum(path.join(directory, file.path), expected, onBytes);
			} catch (error) {
				return { error: reasonOf(error) };
			}
		}
	};
}
function listFolder(directory, unreadable) {
	let files = [], isContent = findRepository(directory)?.workTree !== void 0, folders = [""];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		let entries;
		try {
			entries = readdirSync(path.join(directory, folder), { withFileTypes: !0 });
		} catch (error) {
			if (folder === "") throw new UserError(`cannot read the folder ${directory}: ${reasonOf(error)}`);
			unreadable.set(folder, reasonOf(error));
			continue;
		}
		for (let entry of entries) {
			let relative = folder === "" ? entry.name : `${folder}/${entry.name}`;
			entry.isDirectory() ? folders.push(relative) : entry.isSymbolicLink() && isContent ? unreadable.set(relative, "it is a symbolic link inside a Git work tree, which is not followed") : (entry.isFile() || entry.isSymbolicLink()) && addFile(directory, relative, files, unreadable);
		}
	}
	return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
function addFile(directory, relative, files, unreadable) {
	try {
		let stats = statSync(path.join(directory, relative));
		stats.isFile() && files.push({
			path: relative,
			size: stats.size
		});
	} catch (error) {
		unreadable.set(relative, reasonOf(error));
	}
}
function reasonOf(error) {
	let { code } = error;
	if (code === void 0) throw error;
	return meaningOfSystemError(code);
}
function* renderJson({ verdicts, extra, unreadable }) {
	yield `${toJson({
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		extra,
		unreadable
	}).slice(0, -1)},\n"image_files": [`;
	for (let [index, verdict] of verdicts.entries()) yield `${index === 0 ? "" : ","}\n${toJson(verdictJson(verdict))}`;
	yield verdicts.length === 0 ? "]}\n" : "\n]}\n";
}
function verdictJson({ image, status, path, declared, found, reason }) {
	return {
		software_version: softwareJson(image.softwareVersion),
		image_file_name: image.imageFileName,
		status,
		reason,
		path,
		declared: {
			image_file_size: declared.size,
			hashing_algorithm: declared.algorithm,
			image_file_checksum: declared.checksum
		},
		found: {
			image_file_size: found.size,
			image_file_checksum: found.checksum
		}
	};
}
// src/images/verify-images.ts
const FAILING_STATUSES = new Set([
	"missing",
	"wrong_size",
	"wrong_checksum",
	"unreadable"
]);
async function verifyImages({ softwareImageFiles }, folder, { platform, parallel, onProgress = () => void 0 }) {
	let byName = new Map();
	for (let file of folder.files) {
		let name = baseName(file.path), others = byName.get(name);
		others === void 0 ? byName.set(name, [file]) : others.push(file);
	}
	let declaredNames = new Set(softwareImageFiles.map(({ imageFileName }) => imageFileName)), verdicts = [], tasks = [];
	for (let image of softwareImageFiles) {
		if (platform !== void 0 && image.softwareVersion.platform !== platform) continue;
		let declared = declaredFacts(image), files = byName.get(image.imageFileName) ?? [];
		files.length === 0 && verdicts.push({
			image,
			status: "missing",
			path: null,
			declared,
			found: NOTHING,
			reason: null
		});
		for (let file of files) tasks.push({
			image,
			declared,
			file
		});
	}
	return verdicts.push(...await compareAll(tasks, folder, parallel, onProgress)), {
		verdicts: verdicts.sort(inOrder),
		extra: folder.files.map(({ path }) => path).filter((path) => !declaredNames.has(baseName(path))),
		unreadable: [...folder.unreadable].map(([path, reason]) => ({
			path,
			reason
		}))
	};
}
const NOTHING = {
	size: null,
	algorithm: null,
	checksum: null
};
function declaredFacts({ entry }) {
	let fields = entry.value;
	return {
		size: fields.image_file_size ?? null,
		algorithm: fields.hashing_algorithm ?? null,
		checksum: fields.image_file_checksum ?? null
	};
}
async function compareAll(tasks, folder, parallel, onProgress) {
	let total = tasks.reduce((sum, { file }) => sum + file.size, 0), read = 0, verdicts = [], queue = tasks.values();
	return await Promise.all(Array.from({ length: Math.max(1, parallel) }, async () => {
		for (let task of queue) {
			let ofTask = 0;
			verdicts.push(await compareTask(task, folder, (count) => {
				ofTask += count, read += count, onProgress(read, total);
			})), read += task.file.size - ofTask;
		}
	})), verdicts;
}
async function compareTask({ image, declared, file }, folder, onBytes) {
	let { algorithm, checksum, size } = declared, verdict = (status, actual, reason) => ({
		image,
		status,
		path: file.path,
		declared,
		found: {
			size: file.size,
			algorithm: actual === null ? null : algorithm,
			checksum: actual
		},
		reason
	});
	if (size !== null && size !== file.size) return verdict("wrong_size", null, null);
	if (checksum === null || algorithm === null) return verdict("unverified", null, "no checksum is declared");
	let compared = await folder.compare(file, {
		algorithm,
		checksum
	}, onBytes);
	return compared === void 0 ? verdict("unverified", null, `${algorithm} cannot be computed here`) : "error" in compared ? verdict("unreadable", null, compared.error) : verdict(compared.matches ? "ok" : "wrong_checksum", compared.actual, null);
}
function inOrder(a, b) {
	return compareText(a.image.softwareVersion.platform, b.image.softwareVersion.platform) || compareText(a.image.softwareVersion.version, b.image.softwareVersion.version) || compareText(a.image.imageFileName, b.image.imageFileName) || compareText(a.path ?? "", b.path ?? "");
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function renderPretty(verification, options) {
	return foldLines(linesOfVerification(verification, options), options.width);
}
function* linesOfVerification({ verdicts, extra, unreadable }, { colors, quiet }) {
	for (let verdict of verdicts.filter(({ status }) => FAILING_STATUSES.has(status))) yield* describe(verdict, colors.red("✖"), colors);
	for (let { path, reason } of unreadable) yield `${colors.red("✖")} ${printable(path)}: cannot be read: ${printable(reason)}\n`;
	if (!quiet) {
		for (let verdict of verdicts.filter(({ status }) => status === "unverified")) yield* describe(verdict, colors.yellow("!"), colors);
		if (extra.length > 0) {
			yield `${plural(extra.length, "file")} that no image file declares:\n`;
			for (let path of extra.slice(0, 20)) yield `    ${printable(path)}\n`;
			extra.length > 20 && (yield `    and ${extra.length - 20} more (-f json lists all)\n`);
		}
		yield `${colors.bold(sentence(verdicts, unreadable.length))}\n`;
	}
}
function* describe({ image, status, path, declared, found, reason }, mark, colors) {
	let { platform, version } = image.softwareVersion;
	yield `${mark} ${printable(path ?? image.imageFileName)} ${colors.dim(`(${printable(platform)} ${printable(version)})`)}: ${messages[status](reason)}\n`, status === "wrong_size" && (yield `    declared ${sizeInWords(declared.size)}\n    found    ${sizeInWords(found.size)}\n`), status === "wrong_checksum" && (yield `    declared ${printable(`${declared.algorithm ?? ""} ${declared.checksum ?? ""}`)}\n    found    ${printable(`${found.algorithm ?? ""} ${found.checksum ?? ""}`)}\n`);
}
const messages = {
	ok: () => "as declared",
	unverified: (reason) => `not verified: ${printable(reason ?? "")}`,
	missing: () => "missing",
	wrong_size: () => "has another size than declared",
	wrong_checksum: () => "has another checksum than declared",
	unreadable: (reason) => `cannot be read: ${printable(reason ?? "")}`
};
function sizeInWords(size) {
	return size === null ? "nothing" : size < 1e3 ? byteSize(size) : `${size.toLocaleString("en-US")} bytes (${byteSize(size)})`;
}
function sentence(verdicts, unreadable) {
	let count = (status) => verdicts.filter((one) => one.status === status).length, wrong = count("wrong_size") + count("wrong_checksum"), cannotRead = count("unreadable") + unreadable, bad = [
		count("missing") > 0 ? `${count("missing")} missing` : "",
		wrong > 0 ? `${wrong} wrong` : "",
		cannotRead > 0 ? `${cannotRead} cannot be read` : "",
		count("unverified") > 0 ? `${count("unverified")} not verified` : "",
		`${count("ok")} as declared`
	].filter((part) => part !== "");
	return `${plural(verdicts.length, "image file")}: ${listWords(bad)}`;
}
function addImagesCommand(program, finish) {
	let verify = program.command("images").description("verify image files on disk").command("verify").description("compare the files of a folder with the declared names, sizes and checksums").argument("<dir>", "the folder with the image files").option("--platform <name>", "only the image files of this platform").addOption(formatOption(["pretty", "json"], "pretty"));
	addCommonOptions(verify).addHelpText("after", "\nExamples:\n  $ fleetvet images verify /srv/tftp                     compare an image server's folder with what is declared\n  $ fleetvet images verify /srv/tftp --platform cisco_iosxe\n  $ fleetvet images verify /srv/tftp -f json             for a script\n\nA file is found by its name at any depth of the folder.\n\nExit status: 0 if every declared image file is there and right, 1 if one is missing or wrong or an entry of the\nrepository is broken, 2 if the command could not run. Extra files and files without a declared checksum do not fail it.").action(async (directory, options) => {
		finish(+!await verifyFolder(directory, options));
	});
}
async function verifyFolder(directory, options) {
	let { platform, format, color, quiet = !1 } = options, folder = openImageFolder(directory), { repository, diagnostics } = await openInspection(options);
	assertPlatform(platform, repository.platforms.map(({ name }) => name));
	let verification = await withProgress(quiet, async (showProgress) => verifyImages(repository, folder, {
		platform,
		parallel: availableParallelism(),
		onProgress: (read, total) => void showProgress?.(read, total)
	}), {
		stage: "reading image files",
		then: "comparing",
		format: byteSize
	});
	if (verification.verdicts.length === 0) throw new UserError(platform === void 0 ? "nothing to verify: the repository declares no image file" : `nothing to verify: no image file of ${platform} is declared`);
	let { stdout } = process, pieces = format === "json" ? renderJson(verification) : renderPretty(verification, {
		colors: colorsFor(stdout, color),
		width: columnsIfSet(stdout),
		quiet
	});
	await writePieces(stdout, pieces);
	let { verdicts, unreadable } = verification;
	return !diagnostics.some(({ rule }) => RULES[rule].alwaysError) && unreadable.length === 0 && !verdicts.some(({ status }) => FAILING_STATUSES.has(status));
}
function assertPlatform(platform, names) {
	if (platform === void 0 || names.includes(platform)) return;
	let [near] = nearest(platform, names);
	throw new UserError(`there is no platform "${platform}"${near === void 0 ? "" : `; did you mean "${near}"?`}`);
}
export { addImagesCommand };
