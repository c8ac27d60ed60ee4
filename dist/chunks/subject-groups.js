import { Dn as softwareName, Nr as numbering, _r as toWords, jr as getOrCreate, pn as CRITERION_WORDS, ur as windowInWords } from "./core.js";
import { U as waivedInWords, lt as effectsOf } from "./command-line.js";
// src/formats/subject-groups.ts
const SIGNS = {
	newly_invalid: "✖ newly invalid",
	fixed: "✔ fixed",
	no_longer_waived: "✖ no longer waived",
	newly_waived: "~ newly waived",
	appeared: "+ added",
	left_out: "✖ left out because of errors",
	gone: "- removed",
	reason_changed: "~ changed status",
	matches_changed: "~ changed matches",
	images_changed: "~ changed image files"
};
function groupSubjects(subjects, asOf) {
	let groups = new Map(), detailsOf = createFindDetails();
	for (let change of subjects) {
		let { subject, before, after } = change, [effect = "reason_changed"] = effectsOf(change), kind = toWords(subject.kind), transition = `${stateOf(before, asOf)} → ${stateOf(after, asOf)}`, details = detailsOf(change), key = JSON.stringify([
			effect,
			kind,
			transition,
			details.number
		]);
		getOrCreate(groups, key, () => ({
			effect,
			kind,
			transition,
			details: details.lines,
			subjects: []
		})).subjects.push(subject);
	}
	let order = Object.keys(SIGNS);
	return [...groups.values()].sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}
function createFindDetails() {
	let ofLists = new Map(), ofTexts = new Map(), numberOf = numbering();
	return (change) => {
		let { before, after, matchesChanged, imagesChanged } = change, lists = [
			listOf(before),
			listOf(after),
			...imagesChanged ? [before?.images, after?.images] : []
		], key = [
			matchesChanged,
			imagesChanged,
			before === void 0,
			after === void 0,
			...lists.map(numberOf)
		].join();
		return getOrCreate(ofLists, key, () => {
			let lines = linesOf(change);
			return getOrCreate(ofTexts, JSON.stringify(lines), () => ({
				number: ofTexts.size,
				lines
			}));
		});
	};
}
function linesOf(change) {
	let { before, after } = change;
	return [...change.matchesChanged || before === void 0 || after === void 0 ? difference(matchesOf(before), matchesOf(after)) : [], ...change.imagesChanged ? difference(imagesOf(before), imagesOf(after)) : []];
}
function stateOf(found, asOf) {
	if (found === void 0) return "absent";
	if (!("validity" in found)) return found.images.source === null ? "no image file" : "with image files";
	let { status, reason } = found.validity;
	if (reason === null) return toWords(status);
	let { waiver } = found, excuse = waiver === void 0 ? "" : `, ${waivedInWords(waiver, asOf)}`;
	return `${status} (${toWords(reason)})${excuse}`;
}
function matchesOf(found) {
	return (listOf(found) ?? []).map(lineOfMatch);
}
function listOf(found) {
	return found !== void 0 && "matches" in found ? found.matches : void 0;
}
function lineOfMatch({ record, rank, matchedBy, inWindow }) {
	let { name, software, start, end, preferred } = record, window = `${windowInWords(start, end)}${inWindow ? "" : ", outside its window"}`;
	return `rank ${rank}, by ${CRITERION_WORDS[matchedBy]}: ${name ?? "a record"} for ${softwareName(software)}, ${window}${preferred ? ", preferred" : ""}`;
}
function imagesOf(found) {
	if (found === void 0) return [];
	let { source, imageFiles } = found.images;
	return imageFiles.map(({ imageFileName }) => `image file ${imageFileName} (${toWords(source ?? "none")})`);
}
function difference(before, after) {
	let [old, now] = [new Set(before), new Set(after)];
	return [...before.filter((text) => !now.has(text)).map((text) => ({
		sign: "-",
		text
	})), ...after.filter((text) => !old.has(text)).map((text) => ({
		sign: "+",
		text
	}))];
}
export { groupSubjects as n, SIGNS as t };
