import { n as inspectWorkingTree } from "./inspect.js";
import { g as today, i as withProgress } from "./command-line.js";
// src/cli/inspection.ts
async function openInspection(options) {
	let { asOf = today(), config, cwd, multiTenantMode, quiet = !1 } = options, inspection = await withProgress(quiet, async (onProgress) => inspectWorkingTree(cwd, {
		asOf,
		config,
		multiTenantMode,
		onProgress
	})), { brokenEntries, isComplete } = inspection.repository, note = whatIsLeftOut({
		brokenEntries: brokenEntries.length,
		isComplete
	});
	return note !== void 0 && process.stderr.write(`fleetvet: ${note}\n`), inspection;
}
function whatIsLeftOut({ brokenEntries, isComplete }) {
	return brokenEntries > 0 ? `${brokenEntries} ${brokenEntries === 1 ? "entry is" : "entries are"} left out because of errors: run fleetvet check` : isComplete ? void 0 : "some files cannot be read and are left out: run fleetvet check";
}
export { whatIsLeftOut as n, openInspection as t };
