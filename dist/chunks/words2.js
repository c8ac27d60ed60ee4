import { Dt as byteSize, Ft as quote, It as softwareName, Nt as deviceTypeName, Ot as listWords, kt as plural } from "./core.js";
// src/plan/formats/totals.ts
function countPlan({ groups, gaps }) {
	let steps = groups.flatMap((group) => group.steps), all = [...steps, ...gaps], needing = (kind) => all.filter(({ need }) => need.kind === kind).length, sized = groups.filter((group) => bytesEach(group) !== null);
	return {
		invalid: needing("invalid"),
		lapsing: needing("lapses"),
		noSoftware: needing("no_software"),
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
	let { planned, notPlanned, bytes, unknownSizes } = countPlan(plan), when = plan.until === null ? `on ${plan.asOf}` : `from ${plan.asOf} to ${plan.until}`;
	if (planned + notPlanned === 0) return plan.subjects === 0 ? "Nothing to plan: there is no device and no inventory item" : `Nothing to plan: of ${plural(plan.subjects, "subject")}, none is invalid ${when}`;
	if (planned === 0) return `${plural(notPlanned, "subject")} to move, and nothing can be planned`;
	let size = bytes > 0 ? `, ${byteSize(bytes)} to transfer` : "", unknown = unknownSizes > 0 ? `, image files of unknown size for ${plural(unknownSizes, "subject")}` : "", rest = notPlanned > 0 ? `; ${notPlanned} cannot be planned for` : "";
	return `${plural(planned, "subject")} to move in ${plural(plan.groups.length, "step")}${size}${unknown}${rest}`;
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
function bytesEach({ images }) {
	let sum = 0;
	for (let file of images.imageFiles) {
		let { size } = imageDetails(file);
		if (size === null) return null;
		sum += size;
	}
	return Number.isSafeInteger(sum) ? sum : null;
}
function groupName(deviceType) {
	return deviceType === void 0 ? "inventory items" : deviceTypeName(deviceType);
}
function needInWords(need) {
	switch (need.kind) {
		case "invalid": return need.reason.replaceAll("_", " ");
		case "lapses": return `approved until ${need.validUntil}`;
		case "no_software": return "no software";
	}
}
function obstacleInWords(obstacle) {
	switch (obstacle.kind) {
		case "no_match": return "no validated software record matches";
		case "platform_unknown": return "nothing says which platform it has";
		case "no_record_in_window": return `no other version of ${obstacle.platform} is approved now${obstacle.next === void 0 ? "" : `; ${nextInWords(obstacle.next)}`}`;
		case "none_lasts_longer": return `the approval of ${listVersions(obstacle.software)} ends no later`;
		case "no_image_file": return `${listVersions(obstacle.software)} ${obstacle.software.length === 1 ? "is" : "are"} approved, and no image file resolves`;
		case "entries_broken": return `which image files ${softwareName(obstacle.software)} has is not known: entries are broken`;
	}
}
function nextInWords({ record }) {
	let name = record.name === void 0 ? "" : `, by ${quote(record.name)}`;
	return `the next is ${softwareName(record.software)} from ${record.start} on${name}`;
}
function noteInWords(note) {
	switch (note.kind) {
		case "override": return "own image files belong to the present version, so that software_image_files must change with it";
		case "lapses_too": return `the version to go to is approved until ${note.validUntil} only`;
		case "support_ends": return `the support of the version to go to ends on ${note.date}`;
		case "passed_over": return `${softwareName(note.software)} comes first, and no image file of it resolves`;
	}
}
function listVersions(software) {
	return listWords(software.map(softwareName), 4);
}
export { bytesEach as a, imageDetails as c, obstacleInWords as i, planInWords as l, needInWords as n, bytesInAll as o, noteInWords as r, countPlan as s, groupName as t };
