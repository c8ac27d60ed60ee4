import { Bt as createYamlReader, Et as resolve, Kt as locate, Rt as resolveInput, Yt as RULES, ht as validateFile, j as loadFiles } from "./core.js";
// src/import/added-faults.ts
async function findFaults(source, loaded) {
	let { config } = loaded, files = await loadFiles({
		source,
		config: loaded
	}, {
		parse: createYamlReader({ limits: config.limits }),
		validate: (parsed) => validateFile(parsed, config.statuses)
	}), { drafts } = resolve(resolveInput(files, config));
	return {
		files,
		drafts: [...files.flatMap((file) => file.drafts), ...drafts].filter(({ rule }) => RULES[rule].alwaysError)
	};
}
function addedFaults(before, after) {
	let counts = new Map();
	for (let draft of before.drafts) counts.set(keyOf(draft), (counts.get(keyOf(draft)) ?? 0) + 1);
	return after.drafts.filter((draft) => {
		let left = counts.get(keyOf(draft)) ?? 0;
		return counts.set(keyOf(draft), left - 1), left <= 0;
	});
}
function keyOf({ rule, message, at }) {
	return JSON.stringify([
		rule,
		message,
		at.file.path
	]);
}
function placesOf(draft) {
	return [draft.at, ...(draft.related ?? []).map(({ at }) => at)].map((at) => {
		let { file, start } = locate(at);
		return {
			file,
			line: start.line
		};
	});
}
function namesAt({ at }) {
	if ("offsets" in at) return [];
	let value = at.value;
	for (let step of at.path ?? []) {
		if (typeof value != "object" || !value) return [];
		value = value[step];
	}
	return typeof value == "string" ? [value] : [];
}
export { placesOf as i, findFaults as n, namesAt as r, addedFaults as t };
