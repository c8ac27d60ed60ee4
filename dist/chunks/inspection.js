import { Hn as countEntries, a as workingTree } from "./core.js";
import { G as unreadPoliciesInWords, f as withProgress, u as writeMessage, v as today } from "./command-line.js";
import { t as inspect } from "./inspect.js";
// src/cli/inspection.ts
async function openInspection(options, source = workingTree(options.cwd, options.config)) {
	let { asOf = today(), config, multiTenantMode, quiet = !1 } = options;
	(await import("./long-running2.js").then((chunk) => ({ limitHeapGrowth: chunk.n }))).limitHeapGrowth(150);
	let inspection = await withProgress(quiet, async (onProgress) => inspect(source, {
		asOf,
		config,
		multiTenantMode,
		onProgress
	})), { brokenEntries, isComplete, unreadPolicies } = inspection.repository, note = whatIsLeftOut({
		brokenEntries: countEntries(brokenEntries),
		isComplete,
		unreadPolicies
	});
	return note !== void 0 && writeMessage(note), inspection;
}
function whatIsLeftOut({ brokenEntries, isComplete, unreadPolicies }) {
	if (isComplete) return;
	let parts = [unreadPoliciesInWords(unreadPolicies), brokenEntries === 0 ? void 0 : `${brokenEntries} ${brokenEntries === 1 ? "entry is" : "entries are"} left out because of errors`].filter((part) => part !== void 0);
	return parts.length === 0 ? "some files cannot be read and are left out: run fleetvet check" : `${parts.join("; ")}: run fleetvet check`;
}
export { whatIsLeftOut as n, openInspection as t };
