import { Wn as sha256 } from "./core.js";
// src/formats/from-git-root.ts
function fromGitRoot(result) {
	let { prefix } = result.summary;
	if (prefix === "") return result;
	let move = (location) => ({
		...location,
		file: prefix + location.file
	}), { comparison, locationOf } = result;
	return {
		...result,
		repository: {
			...result.repository,
			unreadFiles: result.repository.unreadFiles.map((file) => prefix + file),
			unreadPolicies: result.repository.unreadPolicies.map((file) => prefix + file)
		},
		summary: {
			...result.summary,
			prefix: ""
		},
		diagnostics: result.diagnostics.map((diagnostic) => ({
			...diagnostic,
			location: move(diagnostic.location),
			related: diagnostic.related.map((place) => ({
				...place,
				location: move(place.location)
			}))
		})),
		...comparison !== void 0 && { comparison: {
			...comparison,
			changes: comparison.changes.map((change) => ({
				...change,
				location: move(change.location)
			}))
		} },
		locationOf: (entry) => move(locationOf(entry)),
		readText: (file, isProposed) => result.readText(file.slice(prefix.length), isProposed)
	};
}
function createFingerprinter(prefix) {
	let seen = new Map();
	return ({ identity }) => {
		let occurrence = seen.get(identity) ?? 0;
		return seen.set(identity, occurrence + 1), sha256(JSON.stringify([
			prefix,
			identity,
			occurrence
		]));
	};
}
export { fromGitRoot as n, createFingerprinter as t };
