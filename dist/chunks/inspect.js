import { D as takeSnapshot, Ht as locateDiagnostic, O as assertNotEmpty, V as loadConfig, Vt as locate, a as workingTree } from "./core.js";
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
