import { Z as listWords, _t as quote } from "./core.js";
// src/plan/formats/image-details.ts
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
function softwareName({ platform, version }) {
	return `${platform} ${version}`;
}
function deviceTypeName(deviceType) {
	return deviceType === void 0 ? "inventory items" : `${deviceType.manufacturer} ${deviceType.model}`;
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
export { softwareName as a, obstacleInWords as i, needInWords as n, bytesEach as o, noteInWords as r, imageDetails as s, deviceTypeName as t };
