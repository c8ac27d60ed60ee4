import { Ct as locateDiagnostic, D as workingTree, M as takeSnapshot, St as locate, at as loadConfig, j as refuseNothing } from "./core.js";
// src/inspect.ts
async function inspect(source, options) {
	let snapshot = await takeSnapshot({
		...options,
		source,
		config: await loadConfig(source, options.config)
	});
	refuseNothing(snapshot);
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
	return inspect(workingTree(directory), options);
}
export { inspectWorkingTree as t };
