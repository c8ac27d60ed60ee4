import "./rolldown-runtime.js";
import { u as UserError } from "./first.js";
import { _ as meaningOfSystemError, d as refuseLinkInWorkTree, v as findRepository } from "./core.js";
import path from "node:path";
import { createReadStream, readdirSync, statSync } from "node:fs";
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
export { openImageFolder };
