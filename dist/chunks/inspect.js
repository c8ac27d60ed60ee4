import { Kt as locate, O as takeSnapshot, U as loadConfig, a as workingTree, k as assertNotEmpty, qt as locateDiagnostic } from "./core.js";
// src/check/inspect.ts
async function inspect(source, options) {
	let snapshot = await takeSnapshot({
		...options,
		source,
		config: await loadConfig(source, options.config)
	});
	assertNotEmpty(snapshot);
	let { config, repository, evaluation, drafts } = snapshot;
	return {
		config,
		repository,
		evaluation,
		diagnostics: drafts.map((draft) => locateDiagnostic(draft, config.severities)),
		locationOf: locate
	};
}
async function inspectWorkingTree(directory, options) {
	return inspect(workingTree(directory, options.config), options);
}
export { inspectWorkingTree as n, inspect as t };
