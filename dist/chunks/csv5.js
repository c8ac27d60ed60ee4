import "./rolldown-runtime.js";
import { t as csvRow } from "./csv-cell.js";
import { i as imageDetails } from "./totals.js";
import { a as leftOutInWords, c as obstacleInWords, i as hopsInWords, s as noteInWords } from "./words3.js";
import { Dn as softwareName, gn as deviceTypeName } from "./core.js";
// src/plan/formats/csv.ts
const COLUMNS = "kind.name.device.tenant.location.role.device_type.from.need.reason.valid_until.waived_until.to.to_valid_until.record.image_files.image_file_sizes.checksums.download_urls.image_source.notes.obstacle.file.line.group.hops.downgrade.batch.approved_by.ticket".split(".");
function* renderCsv(plan, { locationOf }) {
	yield csvRow(COLUMNS);
	let rowFor = (one) => rowOf(one, locationOf);
	for (let group of plan.groups) {
		let images = imagesIn(group), way = {
			group: group.key,
			hops: hopsInWords(group),
			downgrade: group.isDowngrade ? "true" : "false"
		};
		for (let step of group.steps) yield write({
			...rowFor(step),
			...targetIn(step, plan.asOf),
			...images,
			...way
		});
	}
	for (let gap of plan.gaps) yield write({
		...rowFor(gap),
		...obstacleIn(gap, plan.asOf)
	});
	for (let one of plan.leftOut) yield write({
		...rowFor(one),
		obstacle: "left_out",
		notes: leftOutInWords(one, plan.asOf)
	});
}
function write(row) {
	return csvRow(COLUMNS.map((column) => row[column] ?? ""));
}
function rowOf({ found: { subject, validity, waiver }, need, from }, locationOf) {
	let { file, start } = locationOf(subject.entry), place = subject.kind === "device" ? {
		tenant: subject.tenant?.name ?? "",
		location: subject.location?.name ?? "",
		role: subject.role.name,
		device_type: deviceTypeName(subject.deviceType)
	} : { device: subject.device.name };
	return {
		kind: subject.kind,
		name: subject.name,
		...place,
		from: from === void 0 ? "" : softwareName(from),
		need: need.kind,
		reason: validity.reason,
		valid_until: validity.validUntil,
		waived_until: waiver?.until ?? "",
		file,
		line: String(start.line)
	};
}
function targetIn({ to, validUntil, match, notes, batch }, asOf) {
	return {
		to: softwareName(to),
		to_valid_until: validUntil,
		record: match.record.name ?? "",
		approved_by: match.record.approvedBy ?? "",
		ticket: match.record.ticket ?? "",
		batch: batch === void 0 ? "" : String(batch),
		notes: notes.map((note) => noteInWords(note, asOf)).join("; ")
	};
}
function imagesIn({ images }) {
	let files = images.imageFiles.map(imageDetails);
	return {
		image_files: files.map(({ fileName }) => fileName).join("; "),
		image_file_sizes: files.map(({ size }) => size ?? "").join("; "),
		checksums: files.map(({ algorithm, checksum }) => checksum === null ? "" : `${algorithm ?? ""}:${checksum}`).join("; "),
		download_urls: files.map(({ url }) => url ?? "").join("; "),
		image_source: images.source
	};
}
function obstacleIn({ obstacle }, asOf) {
	return {
		obstacle: obstacle.kind,
		notes: obstacleInWords(obstacle, asOf)
	};
}
export { renderCsv };
