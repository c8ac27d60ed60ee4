import { X as leftOutOf, d as writeMessage, p as withProgress, y as today } from "./command-line.js";
import { t as inspect } from "./inspect.js";
import { a as workingTree } from "./core.js";
// src/cli/inspection.ts
async function openInspection(options, source = workingTree(options.cwd, options.config)) {
	let { asOf = today(), config, multiTenantMode, quiet = !1 } = options;
	(await import("./long-running2.js").then((chunk) => ({ limitHeapGrowth: chunk.n }))).limitHeapGrowth(150);
	let inspection = await withProgress(quiet, async (onProgress) => inspect(source, {
		asOf,
		config,
		multiTenantMode,
		onProgress
	})), note = leftOutOf(inspection.repository);
	return note !== void 0 && writeMessage(note), inspection;
}
export { openInspection as t };
