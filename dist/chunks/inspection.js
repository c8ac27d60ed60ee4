import { En as countEntries, a as fleetTree } from "./core.js";
import { t as inspect } from "./inspect.js";
import { _ as today, p as withProgress } from "./command-line.js";
// src/cli/inspection.ts
async function openInspection(options, source = fleetTree(options.cwd, options.config)) {
	let { asOf = today(), config, multiTenantMode, quiet = !1 } = options, inspection = await withProgress(quiet, async (onProgress) => inspect(source, {
		asOf,
		config,
		multiTenantMode,
		onProgress
	})), { brokenEntries, isComplete } = inspection.repository, note = whatIsLeftOut({
		brokenEntries: countEntries(brokenEntries),
		isComplete
	});
	return note !== void 0 && process.stderr.write(`fleetvet: ${note}\n`), inspection;
}
function whatIsLeftOut({ brokenEntries, isComplete }) {
	return brokenEntries > 0 ? `${brokenEntries} ${brokenEntries === 1 ? "entry is" : "entries are"} left out because of errors: run fleetvet check` : isComplete ? void 0 : "some files cannot be read and are left out: run fleetvet check";
}
export { whatIsLeftOut as n, openInspection as t };
