import { jr as getOrCreate, zr as isSupported } from "./core.js";
import { t as toJson } from "./json.js";
// src/formats/evaluation-json.ts
function createEvaluationWriter(locationOf, { asOf, observed }) {
	let matchesOf = createMatchWriter(locationOf);
	return (found) => "matches" in found ? subjectLine(locationOf, asOf, found, observed.get(found.subject), matchesOf) : machineLine(locationOf, asOf, found);
}
function identityOf(subject) {
	return subject.kind === "device" ? identityOfDevice(subject) : identityOfItem(subject);
}
function subjectLine(locationOf, asOf, found, observed, matchesOf) {
	let { status, reason, validUntil, preferred } = found.validity;
	return `${toJson({
		...identityOf(found.subject),
		software_version: softwareJson(found.subject.softwareVersion),
		status,
		reason,
		valid_until: validUntil,
		preferred,
		supported: isSupported(found.subject.softwareVersion, asOf),
		...observed !== void 0 && { observed: observedJson(observed) }
	}).slice(0, -1)},"matches":${matchesOf(found.matches)},${toJson(tailOf(locationOf, found)).slice(1)}`;
}
function observedJson({ observation: { version, seen, source }, drift, approved }) {
	return {
		version,
		seen,
		source: source ?? null,
		drift,
		approved
	};
}
function machineLine(locationOf, asOf, found) {
	let { subject } = found;
	return toJson({
		...identityOfMachine(subject),
		software_version: softwareJson(subject.softwareVersion),
		supported: isSupported(subject.softwareVersion, asOf),
		...tailOf(locationOf, found)
	});
}
function identityOfDevice(device) {
	return {
		kind: device.kind,
		name: device.name,
		tenant: device.tenant?.name ?? null,
		location: device.location?.name ?? null,
		platform: device.platform?.name ?? null,
		device_type: {
			manufacturer: device.deviceType.manufacturer,
			model: device.deviceType.model
		},
		role: device.role.name
	};
}
function identityOfItem(item) {
	return {
		kind: item.kind,
		name: item.name,
		device: item.device.name,
		tenant: null,
		location: null,
		platform: null,
		device_type: null,
		role: null
	};
}
function identityOfMachine(machine) {
	return {
		kind: machine.kind,
		name: machine.name,
		cluster: machine.cluster ?? null,
		tenant: machine.tenant?.name ?? null,
		location: null,
		platform: machine.platform?.name ?? null,
		device_type: null,
		role: machine.role?.name ?? null
	};
}
function tailOf(locationOf, { subject, images }) {
	return {
		software_image_files: images.imageFiles.map((file) => ({
			image_file_name: file.imageFileName,
			software_version: softwareJson(file.softwareVersion)
		})),
		image_source: images.source,
		location_in_file: startJson(locationOf(subject.entry))
	};
}
function createMatchWriter(locationOf) {
	let written = new Map();
	return (matches) => `[${matches.map((match) => getOrCreate(written, match, () => toJson(matchJson(match, locationOf)))).join()}]`;
}
function softwareJson(software) {
	return software === void 0 ? null : {
		platform: software.platform,
		version: software.version
	};
}
function startJson({ file, start }) {
	return {
		file,
		start
	};
}
function matchJson({ record, inWindow, rank, matchedBy }, locationOf) {
	return {
		name: record.name ?? null,
		software: softwareJson(record.software),
		start: record.start,
		end: record.end ?? null,
		preferred: record.preferred,
		in_window: inWindow,
		rank,
		matched_by: matchedBy,
		approved_by: record.approvedBy ?? null,
		ticket: record.ticket ?? null,
		location: startJson(locationOf(record.entry))
	};
}
export { startJson as i, matchJson as n, softwareJson as r, createEvaluationWriter as t };
