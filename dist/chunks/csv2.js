import "./rolldown-runtime.js";
import { Dn as softwareName, Fr as approvalOf, gn as deviceTypeName, zr as isSupported } from "./core.js";
import { t as csvRow } from "./csv-cell.js";
import { B as reasonInWords } from "./command-line.js";
// src/formats/csv.ts
const COLUMNS = "kind.name.device.tenant.location.platform.device_type.role.software_version.status.reason.waived_until.waiver_reason.valid_until.preferred.supported.observed_version.observed_on.drift.approved_by.ticket.matches.image_files.image_source.file.line".split(".");
function* renderCsv(result) {
	yield csvRow(COLUMNS);
	for (let found of subjectsIn(result)) {
		let row = rowOf(result, found);
		yield csvRow(COLUMNS.map((column) => row[column] ?? ""));
	}
}
function* subjectsIn({ evaluation }) {
	yield* evaluation.devices, yield* evaluation.inventoryItems, yield* evaluation.virtualMachines;
}
function rowOf({ locationOf, evaluation }, found) {
	let { subject, images } = found, { file, start } = locationOf(subject.entry);
	return {
		kind: subject.kind,
		name: subject.name,
		...placeInFleet(subject),
		software_version: softwareIn(subject.softwareVersion),
		supported: supportedInWords(isSupported(subject.softwareVersion, evaluation.asOf)),
		..."validity" in found && {
			...resultIn(found),
			...observedIn(evaluation.observed.get(found.subject))
		},
		image_files: images.imageFiles.map(({ imageFileName }) => imageFileName).join("; "),
		image_source: images.source,
		file,
		line: String(start.line)
	};
}
function placeInFleet(subject) {
	if (subject.kind === "inventory_item") return { device: subject.device.name };
	let { tenant, platform, role } = subject, common = {
		tenant: tenant?.name ?? "",
		platform: platform?.name ?? "",
		role: role?.name ?? ""
	};
	if (subject.kind === "virtual_machine") return common;
	let { location, deviceType } = subject;
	return {
		...common,
		location: location?.name ?? "",
		device_type: deviceTypeName(deviceType)
	};
}
function resultIn(found) {
	let { validity, matches, waiver } = found, approval = approvalOf(found);
	return {
		status: validity.status,
		reason: validity.reason,
		waived_until: waiver?.until ?? "",
		waiver_reason: waiver === void 0 ? "" : reasonInWords(waiver.reason),
		valid_until: validity.validUntil,
		preferred: String(validity.preferred),
		approved_by: approval?.approvedBy ?? "",
		ticket: approval?.ticket ?? "",
		matches: matches.map(({ record }) => softwareIn(record.software)).join("; ")
	};
}
function observedIn(observed) {
	if (observed === void 0) return {};
	let { version, seen } = observed.observation;
	return {
		observed_version: version,
		observed_on: seen,
		drift: String(observed.drift)
	};
}
function supportedInWords(supported) {
	return supported === null ? "" : String(supported);
}
function softwareIn(software) {
	return software === void 0 ? "" : softwareName(software);
}
export { renderCsv };
