import { createHash } from "node:crypto";
// src/formats/fingerprint.ts
function createFingerprinter(prefix) {
	let seen = new Map();
	return ({ identity }) => {
		let occurrence = seen.get(identity) ?? 0;
		return seen.set(identity, occurrence + 1), createHash("sha256").update(JSON.stringify([
			prefix,
			identity,
			occurrence
		])).digest("hex");
	};
}
export { createFingerprinter as t };
