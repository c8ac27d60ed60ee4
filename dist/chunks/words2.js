import { Dt as plural, Et as listWords, Nt as quote, Pt as softwareName, Tt as byteSize, bt as countInWords, jt as deviceTypeName, xt as devicesAndItems } from "./core.js";
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
	if (planned === 0) return `Nothing can be planned for ${countInWords(subjectsOf(plan.gaps))} to upgrade`;
	let batches = plan.batches === null ? "" : ` and ${plan.batches === 1 ? "1 batch" : `${plan.batches} batches`}`, size = bytes > 0 ? `, ${byteSize(bytes)} to transfer` : "", unknown = unknownSizes > 0 ? `, image files of unknown size for ${unknownSizes}` : "", rest = notPlanned > 0 ? `; no plan for ${notPlanned} more` : "";
	return `${countInWords(subjectsOf(plan.groups.flatMap(({ steps }) => steps)))} to upgrade in ${plural(plan.groups.length, "step")}${batches}${size}${unknown}${rest}${left}`;
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
function groupName(deviceType) {
	return deviceType === void 0 ? "inventory items" : deviceTypeName(deviceType);
}
function needInWords(need) {
	switch (need.kind) {
		case "invalid": return need.reason.replaceAll("_", " ");
		case "lapses": return `current approval ends ${need.validUntil}`;
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
		case "no_way": return noWayInWords(obstacle);
		case "entries_broken": return `the image files of ${softwareName(obstacle.software)} are not known, as entries are broken`;
	}
}
function noWayInWords({ from, software, nearest }) {
	let missing = `no upgrade path from ${softwareName(from)} to ${listVersions(software)}`;
	return nearest.length === 0 ? `${missing}, or from any other declared version` : `${missing}; the nearest declared versions with a path: ${listVersions(nearest)}`;
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
		case "no_way": return `${softwareName(note.software)} comes first in the policy, but upgrade_from does not lead there`;
	}
}
function approvalsOf({ steps }) {
	return [...new Set(steps.map(({ match }) => match.record))];
}
function approvalsInWords(group) {
	let words = approvalsOf(group).flatMap(({ approvedBy, ticket }) => approvedBy === void 0 && ticket === void 0 ? [] : `${approvedBy === void 0 ? "approved" : `approved by ${approvedBy}`}${ticket === void 0 ? "" : `, ${ticket}`}`);
	return words.length === 0 ? void 0 : listWords([...new Set(words)], 4);
}
function hopsInWords({ hops }) {
	let [first] = hops;
	return [...first?.from === void 0 ? [] : [first.from], ...hops.map(({ to }) => to)].map(({ version }) => version).join(" → ");
}
function leftOutInWords({ reason }) {
	return reason.kind === "waived" ? `waived until ${reason.until}` : `it has the tag ${quote(reason.tag)}`;
}
function listVersions(software) {
	return listWords(software.map(softwareName), 4);
}
export { leftOutInWords as a, obstacleInWords as c, countPlan as d, imageDetails as f, hopsInWords as i, bytesEach as l, subjectsOf as m, approvalsOf as n, needInWords as o, planInWords as p, groupName as r, noteInWords as s, approvalsInWords as t, bytesInAll as u };
