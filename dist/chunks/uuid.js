import { createHash } from "node:crypto";
// src/text/uuid.ts
function uuidV5(namespace, name) {
	let bytes = createHash("sha1").update(Buffer.from(namespace.replaceAll("-", ""), "hex")).update(name, "utf8").digest().subarray(0, 16);
	return bytes.writeUInt8(bytes.readUInt8(6) & 15 | 80, 6), bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8), bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
function objectId(collection, identity) {
	return uuidV5("a58cc97d-f526-409b-8017-300058e7bd59", JSON.stringify([collection, ...identity.map((part) => part ?? null)]));
}
function isUuid(text) {
	return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
export { objectId as n, isUuid as t };
