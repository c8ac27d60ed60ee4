import "./rolldown-runtime.js";
import { i as UserError, r as VERSION } from "./first.js";
import { n as realFolder, r as writeFile, t as isInside } from "./write-file2.js";
import path from "node:path";
import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from "node:fs";
import { createHash } from "node:crypto";
// src/files/cache-file.ts
const CACHE_LIMIT = 2 ** 29;
function readOwnFile(file) {
	let descriptor;
	try {
		descriptor = openSync(file, constants.O_RDONLY | NO_FOLLOW);
		let stats = fstatSync(descriptor), user = process.getuid?.(), isOwn = user === void 0 || stats.uid === user && !(stats.mode & 18);
		if (!stats.isFile() || !isOwn || stats.size > CACHE_LIMIT) return;
		let bytes = new Uint8Array(stats.size), length = 0;
		for (; length < bytes.length;) {
			let read = readSync(descriptor, bytes, length, bytes.length - length, null);
			if (read === 0) return;
			length += read;
		}
		return bytes;
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	} finally {
		descriptor !== void 0 && closeSync(descriptor);
	}
}
const { O_NOFOLLOW, O_NONBLOCK } = constants, NO_FOLLOW = (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
function workTreeOf(folder) {
	for (let root = folder;; root = path.dirname(root)) {
		if (existsSync(path.join(root, ".git"))) return root;
		if (root === path.dirname(root)) return folder;
	}
}
// src/parse/cache/layout.ts
const LAYOUT = {
	head: 64,
	digest: 32,
	row: 3
};
function* packedBytes(key, texts, batchSize, toJson) {
	let rows = new Uint32Array(texts.length * LAYOUT.row), count = 0;
	for (let [, { nodes }] of texts) count += nodes.linesAt - nodes.rowsAt + nodes.lineCount;
	let numbers = new Uint32Array(count), at = 0;
	for (let [index, [, { nodes }]] of texts.entries()) {
		let { rowsAt, linesAt, lineCount } = nodes;
		numbers.set(nodes.numbers.subarray(rowsAt, linesAt + lineCount), at), rows.set([
			at,
			at + linesAt - rowsAt,
			lineCount
		], index * LAYOUT.row), at += linesAt - rowsAt + lineCount;
	}
	let pieces = [];
	for (let from = 0; from < texts.length; from += batchSize) {
		let batch = texts.slice(from, from + batchSize).map(([, parsed]) => toJson(parsed));
		pieces.push(Buffer.from(JSON.stringify(batch)));
	}
	let lengths = Uint32Array.from(pieces, (piece) => piece.byteLength), ids = Buffer.from(texts.map(([id]) => id).join(""), "latin1"), parts = [
		padded(key),
		bytesOf(rows),
		bytesOf(numbers),
		ids,
		bytesOf(lengths),
		...pieces
	], digest = createHash("sha256");
	for (let part of parts) digest.update(part);
	let batches = pieces.reduce((sum, piece) => sum + piece.byteLength, 0), [keyPart, rowsPart, numbersPart] = parts.map((part) => part.byteLength);
	yield head([
		keyPart ?? 0,
		rowsPart ?? 0,
		numbersPart ?? 0,
		ids.byteLength,
		lengths.byteLength,
		batches
	]), yield digest.digest(), yield* parts;
}
function head(sizes) {
	let bytes = Buffer.alloc(LAYOUT.head);
	bytes.write("fvcache1", "latin1"), new Uint32Array(bytes.buffer, bytes.byteOffset + 8, 1).set([16909060]);
	for (let [index, size] of sizes.entries()) bytes.writeUIntLE(size, 12 + index * 6, 6);
	return bytes;
}
function padded(text) {
	let bytes = Buffer.from(text);
	return Buffer.concat([bytes], Math.ceil(bytes.byteLength / 4) * 4);
}
function bytesOf(numbers) {
	return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
async function unpack(key, bytes) {
	let start = LAYOUT.head + LAYOUT.digest;
	if (bytes.byteLength < start) return;
	let view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), sizes = Array.from({ length: 6 }, (_, index) => view.readUIntLE(12 + index * 6, 6)), [keySize = 0, rowsSize = 0, numbersSize = 0, idsSize = 0, lengthsSize = 0, batchesSize = 0] = sizes, expected = head([
		keySize,
		rowsSize,
		numbersSize,
		idsSize,
		lengthsSize,
		batchesSize
	]), size = sizes.reduce((sum, part) => sum + part, start);
	if (!view.subarray(0, LAYOUT.head).equals(expected) || size !== bytes.byteLength) return;
	let wantedKey = padded(key);
	if (!view.subarray(start, start + keySize).equals(wantedKey)) return;
	let digest = await crypto.subtle.digest("SHA-256", bytes.subarray(start));
	if (!view.subarray(LAYOUT.head, start).equals(new Uint8Array(digest))) return;
	let at = start + keySize, take = (length) => view.subarray(at, at += length), rows = numbersOf(take(rowsSize)), numbers = numbersOf(take(numbersSize)), ids = take(idsSize).toString("latin1"), lengths = numbersOf(take(lengthsSize)), offsets = [at];
	for (let length of lengths) offsets.push((offsets.at(-1) ?? 0) + length);
	return {
		rows,
		numbers,
		ids,
		batch: (number) => view.toString("utf8", offsets[number], offsets[number + 1])
	};
}
function numbersOf(bytes) {
	let numbers = new Uint32Array(bytes.byteLength / 4);
	return new Uint8Array(numbers.buffer).set(bytes), numbers;
}
// src/parse/cache/is-json.ts
function isJson(value, seen = new Set()) {
	switch (typeof value) {
		case "string":
		case "boolean": return !0;
		case "number": return Number.isFinite(value) && !Object.is(value, -0);
		case "object": return value === null || !seen.has(value) && (seen.add(value), Object.values(value).every((inner) => isJson(inner, seen)));
		default: return !1;
	}
}
function createParseCache(key, kept) {
	let places = new Map();
	if (kept !== void 0) for (let place = 0; place < kept.ids.length / 64; place += 1) places.set(kept.ids.slice(place * 64, place * 64 + 64), place);
	let batches = new Map(), used = new Map(), added = 0, documentsAt = (place) => {
		let batch = Math.floor(place / 256), texts = batches.get(batch);
		return texts === void 0 && (texts = JSON.parse(kept?.batch(batch) ?? "[]"), batches.set(batch, texts)), texts[place % 256] ?? [];
	};
	return {
		idOf: (bytes) => createHash("sha256").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex"),
		isEmpty: () => places.size === 0 && used.size === 0,
		find(id) {
			let known = used.get(id);
			if (known !== void 0) return {
				...known,
				documents: known.documents.map(copied)
			};
			let place = places.get(id);
			if (place === void 0 || kept === void 0) return;
			let { numbers, rows } = kept, at = place * LAYOUT.row, [rowsAt = 0, linesAt = 0, lineCount = 0] = [
				rows[at],
				rows[at + 1],
				rows[at + 2]
			], nodes = {
				numbers,
				rowsAt,
				linesAt,
				lineCount,
				keysOf: NO_KEYS
			}, parsed = {
				documents: documentsAt(place).map(([value, node, start, end]) => ({
					value,
					node,
					offsets: [start, end],
					faults: NO_FAULTS
				})),
				nodes
			};
			return used.set(id, parsed), parsed;
		},
		add(id, parsed) {
			let { documents, nodes, isPlain } = parsed;
			isPlain !== !0 && (nodes.keysOf.size > 0 || documents.some(({ faults }) => faults.length > 0) || !isJson(documents.map(({ value }) => value)) || (used.set(id, parsed), added += 1));
		},
		pack() {
			if (!(added === 0 && used.size >= places.size / 2)) return packedBytes(key, [...used], 256, ({ documents }) => documents.map(({ value, node, offsets }) => [
				value,
				node,
				...offsets
			]));
		}
	};
}
function copied(document) {
	return {
		...document,
		value: JSON.parse(JSON.stringify(document.value))
	};
}
const NO_KEYS = new Map(), NO_FAULTS = [];
// src/check/open-cache.ts
async function openCache(folder, repository, limits) {
	let place = realFolder(path.resolve(folder)), root = realFolder(repository);
	if (isInside(place, workTreeOf(root))) throw new UserError(`the cache ${folder} lies in the repository, where a change could put one of its own: name a folder outside`);
	let key = JSON.stringify([
		VERSION,
		"0eca128a2cf9650edb38d17f42dccab9",
		limits
	]), name = createHash("sha256").update(root).digest("hex").slice(0, 24), file = path.join(folder, `parsed-${name}.cache`), bytes = readOwnFile(file), cache = createParseCache(key, bytes === void 0 ? void 0 : await unpack(key, bytes));
	return {
		cache,
		async save() {
			let pieces = cache.pack();
			if (pieces !== void 0) try {
				await writeFile(folder, file, limited(pieces), 384);
				return;
			} catch (error) {
				if (error instanceof UserError) return error.message;
				throw error;
			}
		}
	};
}
function* limited(pieces) {
	let size = 0;
	for (let piece of pieces) {
		if (size += piece.byteLength, size > CACHE_LIMIT) throw new UserError(`it has more than ${CACHE_LIMIT / 2 ** 20} MB`);
		yield piece;
	}
}
export { openCache };
