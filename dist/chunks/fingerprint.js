import { createHash } from "node:crypto";
// src/formats/fingerprint.ts
function createFingerprinter() {
	let seen = new Map();
	return ({ identity }) => {
		let occurrence = seen.get(identity) ?? 0;
		return seen.set(identity, occurrence + 1), createHash("sha256").update(JSON.stringify([identity, occurrence])).digest("hex");
	};
}
export { createFingerprinter as t };
