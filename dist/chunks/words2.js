import { Ft as plural, Ht as softwareName, Nt as byteSize, Pt as listWords, Tt as devicesAndItems, Vt as quote, wt as countInWords, zt as deviceTypeName } from "./core.js";
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
	if (planned + notPlanned === 0) return plan.subjects === 0 ? "Nothing to plan: there is no device or inventory item" : `Nothing to plan: nothing is invalid ${when} (${devicesAndItems(plan.subjects)} checked)`;
	if (planned === 0) return `Nothing can be planned for ${countInWords(subjectsOf(plan.gaps))} to upgrade`;
	let size = bytes > 0 ? `, ${byteSize(bytes)} to transfer` : "", unknown = unknownSizes > 0 ? `, image files of unknown size for ${unknownSizes}` : "", rest = notPlanned > 0 ? `; no plan for ${notPlanned} more` : "";
	return `${countInWords(subjectsOf(plan.groups.flatMap(({ steps }) => steps)))} to upgrade in ${plural(plan.groups.length, "step")}${size}${unknown}${rest}`;
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
function subjectsOf(all) {
	return all.map(({ found }) => found.subject);
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
		case "platform_unknown": return "its platform is not known";
		case "no_record_in_window": return `no other version of ${obstacle.platform} is approved now${obstacle.next === void 0 ? "" : `; ${nextInWords(obstacle.next)}`}`;
		case "none_lasts_longer": return `the approval of ${listVersions(obstacle.software)} does not last longer`;
		case "no_image_file": return `${listVersions(obstacle.software)} ${obstacle.software.length === 1 ? "is" : "are"} approved, but no image file resolves`;
		case "entries_broken": return `the image files of ${softwareName(obstacle.software)} are not known, as entries are broken`;
	}
}
function nextInWords({ record }) {
	let name = record.name === void 0 ? "" : `, by ${quote(record.name)}`;
	return `the next is ${softwareName(record.software)} from ${record.start}${name}`;
}
function noteInWords(note) {
	switch (note.kind) {
		case "override": return "the device sets its own image files: update software_image_files, too";
		case "lapses_too": return `the new version is only approved until ${note.validUntil}`;
		case "support_ends": return `support of the new version ends on ${note.date}`;
		case "passed_over": return `${softwareName(note.software)} comes first in the policy, but none of its image files resolves`;
	}
}
function listVersions(software) {
	return listWords(software.map(softwareName), 4);
}
export { bytesEach as a, imageDetails as c, obstacleInWords as i, planInWords as l, needInWords as n, bytesInAll as o, noteInWords as r, countPlan as s, groupName as t, subjectsOf as u };
