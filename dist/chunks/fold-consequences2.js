import "./rolldown-runtime.js";
import { An as identityOfEntry, Kn as COLLECTION_NOUNS, Mr as groupBy, Xn as textField, jr as getOrCreate, kn as identityOfDiagnostic, kr as addToGroup, pr as listWords, zt as isLost } from "./core.js";
// src/check/fold-consequences.ts
function foldConsequences(files, ofReferences, found, severities) {
	let errors = [...files.flatMap((file) => file.drafts), ...foldReferences(ofReferences, files)], causes = [...errors, ...errorsOfWindows(found, severities)];
	return [...errors, ...foldUnderPolicies(foldUnderRecords(found, causes), files)];
}
function errorsOfWindows(found, severities) {
	return severities["validity-window"] === "error" ? found.filter(({ rule }) => rule === "validity-window") : [];
}
function foldUnderRecords(violations, errors) {
	if (violations.every(({ leftOut }) => leftOut === void 0)) return violations;
	let ofRecords = errors.filter(({ entry }) => entry?.collection === "validated_software"), known = new Map([...groupBy(ofRecords, ({ entry }) => entry && identityOfEntry(entry))].map(([record, found]) => [record, found.flatMap((draft) => draft.follows ?? [identityOfDiagnostic(draft)])])), followsOf = new Map();
	return violations.map((violation) => {
		let { leftOut } = violation;
		if (leftOut === void 0) return violation;
		let follows = getOrCreate(followsOf, leftOut, () => known.get(identityOfEntry(leftOut)));
		return follows === void 0 ? violation : {
			...violation,
			folded: !0,
			follows
		};
	});
}
function losesText({ lostNames, lostText }) {
	return lostNames.everything || lostText !== void 0;
}
function foldReferences(drafts, files) {
	let lost = lostFiles(files);
	if (lost.length === 0) return drafts;
	let declaring = new Map();
	for (let file of lost) for (let collection of withNested(file.loaded.lostText?.collections ?? [])) addToGroup(declaring, collection, file);
	let followsOf = new Map();
	return drafts.map((draft) => {
		let { missesIn } = draft, found = missesIn === void 0 ? void 0 : declaring.get(missesIn);
		if (missesIn === void 0 || found === void 0) return draft;
		let paths = listWords(found.map(({ loaded }) => loaded.file.path), 3);
		return {
			...draft,
			help: `fix the errors in ${paths} first: the ${COLLECTION_NOUNS[missesIn]} may be declared there`,
			fix: void 0,
			folded: !0,
			follows: getOrCreate(followsOf, missesIn, () => found.flatMap(({ errors }) => errors))
		};
	});
}
function foldUnderPolicies(violations, files) {
	let lost = lostFiles(files).filter(({ loaded }) => loaded.file.area === "policies");
	if (lost.length === 0) return violations;
	let known = new Map(), errorsOn = (version) => getOrCreate(known, version, () => lost.filter(({ loaded }) => mayApprove(loaded, version)).flatMap(({ errors }) => errors));
	return violations.map((violation) => {
		let { rule, version, waived, folded } = violation;
		if (rule !== "software-invalid" || version === void 0 || waived !== void 0 || folded === !0) return violation;
		let follows = errorsOn(version);
		return follows.length === 0 ? violation : {
			...violation,
			folded: !0,
			follows
		};
	});
}
function mayDeclare(loaded, { collection, value }) {
	if (collection !== "validated_software" || typeof value != "object" || !value) return !0;
	let { software } = value, version = typeof software == "string" ? software : textField(software, "version"), name = textField(value, "name");
	return name !== void 0 && isLost(loaded.lostNames, collection, name) || version === void 0 || mayApprove(loaded, version);
}
function mayApprove({ lostNames, lostText }, version) {
	return lostNames.everything || lostText?.versions.has(version.split(/\s/, 1)[0] ?? "") === !0;
}
function lostFiles(files) {
	return files.filter(losesText).map((loaded) => ({
		loaded,
		errors: loaded.drafts.filter(({ rule, entry }) => rule === "yaml-syntax" && entry === void 0 || rule === "unreadable-file").map((draft) => identityOfDiagnostic(draft))
	}));
}
function withNested(collections) {
	let all = new Set(collections);
	return all.has("software_versions") && all.add("software_image_files"), all.has("devices") && all.add("inventory_items"), all;
}
export { losesText as n, mayDeclare as r, foldConsequences as t };
