import { _n as devicesAndItems, dr as byteSize, hr as plural, mn as countInWords } from "./core.js";
// src/plan/formats/totals.ts
function countPlan({ groups, gaps, leftOut }) {
	let steps = groups.flatMap((group) => group.steps), all = [
		...steps,
		...gaps,
		...leftOut
	], needing = (kind) => all.filter(({ need }) => need.kind === kind).length, sized = groups.filter((group) => bytesEach(group) !== null);
	return {
		invalid: needing("invalid"),
		lapsing: needing("lapses"),
		noSoftware: needing("no_software"),
		drifting: needing("drift"),
		waived: all.filter(({ found }) => found.waiver !== void 0).length,
		planned: steps.length,
		notPlanned: gaps.length,
		bytes: sized.reduce((sum, group) => sum + (bytesInAll(group) ?? 0), 0),
		unknownSizes: steps.length - sized.reduce((sum, group) => sum + group.steps.length, 0)
	};
}
function bytesInAll(group) {
	let each = bytesEach(group);
	return each === null ? null : each * group.steps.length;
}
function planInWords(plan) {
	let { planned, notPlanned, bytes, unknownSizes } = countPlan(plan), when = plan.until === null ? `on ${plan.asOf}` : `from ${plan.asOf} to ${plan.until}`, left = plan.leftOut.length === 0 ? "" : `; ${plan.leftOut.length} left out`;
	if (planned + notPlanned === 0) return left === "" ? plan.subjects === 0 ? "Nothing to plan: there is no device or inventory item" : `Nothing to plan: nothing is invalid ${when} (${devicesAndItems(plan.subjects)} checked)` : `Nothing to plan${left}`;
	if (planned === 0) return `No upgrade can be planned for ${countInWords(subjectsOf(plan.gaps))}`;
	let batches = plan.batches === null ? "" : ` and ${plan.batches === 1 ? "1 batch" : `${plan.batches} batches`}`, size = bytes > 0 ? `, ${byteSize(bytes)} to transfer` : "", unknown = unknownSizes > 0 ? `, image files of unknown size for ${unknownSizes}` : "", rest = notPlanned > 0 ? `; no plan for ${notPlanned} more` : "";
	return `${[["to upgrade", !1], ["to downgrade", !0]].flatMap(([what, isBack]) => {
		let subjects = subjectsOf(plan.groups.filter(({ isDowngrade }) => isDowngrade === isBack).flatMap(({ steps }) => steps));
		return subjects.length === 0 ? [] : [`${countInWords(subjects)} ${what}`];
	}).join(", ")} in ${plural(plan.groups.length, "step")}${batches}${size}${unknown}${rest}${left}`;
}
function imageDetails({ imageFileName, entry }) {
	let fields = entry.value;
	return {
		fileName: imageFileName,
		status: fields.status,
		checksum: fields.image_file_checksum ?? null,
		algorithm: fields.hashing_algorithm ?? null,
		size: fields.image_file_size ?? null,
		url: fields.download_url ?? null
	};
}
function bytesEach({ hops }) {
	let sum = 0;
	for (let file of hops.flatMap(({ images }) => images.imageFiles)) {
		let { size } = imageDetails(file);
		if (size === null) return null;
		sum += size;
	}
	return Number.isSafeInteger(sum) ? sum : null;
}
function subjectsOf(all) {
	return all.map(({ found }) => found.subject);
}
export { planInWords as a, imageDetails as i, bytesInAll as n, subjectsOf as o, countPlan as r, bytesEach as t };
