import "./rolldown-runtime.js";
import { t as withIds } from "./with-ids.js";
import { Y as summarize } from "./core.js";
import { createHash } from "node:crypto";
// src/check/shard.ts
function takeShard(result, shard, snapshot) {
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
			input: digestOf(snapshot)
		}
	};
}
function digestOf({ config, files }) {
	let hash = createHash("sha256").update(JSON.stringify(config));
	for (let { file, id } of files) hash.update(JSON.stringify([
		file.path,
		file.area,
		id ?? null
	]));
	return `sha256:${hash.digest("hex")}`;
}
function withDigests(source) {
	return source.blobOf === void 0 ? withIds(source, (bytes) => createHash("sha256").update(bytes).digest("hex")) : source;
}
export { takeShard, withDigests };
