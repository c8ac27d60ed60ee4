import "./rolldown-runtime.js";
import { X as UnreadableFile } from "./core.js";
import { createHash } from "node:crypto";
// src/files/recorded-reads.ts
function recordReads(source) {
	let hashes = new Map(), hashOf = (bytes) => createHash("sha1").update(bytes).digest("base64");
	return {
		source: {
			...source,
			read(path, limit) {
				let bytes = source.read(path, limit);
				return bytes !== void 0 && !hashes.has(path) && hashes.set(path, hashOf(bytes)), bytes;
			}
		},
		isUnchanged: (path) => {
			try {
				let bytes = source.read(path, Infinity);
				return bytes !== void 0 && hashes.get(path) === hashOf(bytes);
			} catch (error) {
				if (error instanceof UnreadableFile) return !1;
				throw error;
			}
		}
	};
}
export { recordReads };
