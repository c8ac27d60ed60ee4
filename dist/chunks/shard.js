import "./rolldown-runtime.js";
import { ot as summarize, qr as compareText, rt as withIds } from "./core.js";
import { createHash } from "node:crypto";
// src/check/shard.ts
function takeShard(result, shard, snapshot, digested) {
	let part = (all) => all.slice(Math.floor(all.length * (shard.index - 1) / shard.count), Math.floor(all.length * shard.index / shard.count)), diagnostics = part(result.diagnostics), { evaluation } = result, evaluated = {
		...evaluation,
		devices: part(evaluation.devices),
		inventoryItems: part(evaluation.inventoryItems),
		virtualMachines: part(evaluation.virtualMachines)
	};
	return {
		...result,
		summary: summarize(result.summary.files, diagnostics, evaluated, result.summary.prefix, result.config),
		diagnostics,
		evaluation: evaluated,
		shard: {
			...shard,
			input: digestOf(snapshot, digested)
		}
	};
}
function digestOf({ config, files }, { reads }) {
	let hash = createHash("sha256").update(JSON.stringify(config));
	for (let { file, id } of files) hash.update(JSON.stringify([
		file.path,
		file.area,
		id ?? null
	]));
	return hash.update(JSON.stringify([...reads].sort(([a], [b]) => compareText(a, b)))), `sha256:${hash.digest("hex")}`;
}
function withDigests(given) {
	let source = given.blobOf === void 0 ? withIds(given, (bytes) => createHash("sha256").update(bytes).digest("hex")) : given, reads = new Map();
	return {
		reads,
		source: {
			...source,
			read(path, limit) {
				reads.set(path, null);
				let bytes = source.read(path, limit);
				return bytes !== void 0 && reads.set(path, source.blobOf?.(path) ?? null), bytes;
			}
		}
	};
}
export { takeShard, withDigests };
