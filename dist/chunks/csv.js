import "./rolldown-runtime.js";
import { n as isFailing } from "./types2.js";
import { t as csvRow } from "./csv-cell.js";
import { Dn as softwareName, sr as daysBetween } from "./core.js";
import { t as calendarOf } from "./calendar.js";
// src/forecast/formats/csv.ts
const COLUMNS = [
	"date",
	"event",
	"kind",
	"name",
	"device",
	"tenant",
	"location",
	"software",
	"reason",
	"failing",
	"running",
	"file",
	"line",
	"days_away"
];
function* renderCsv(forecast, { locationOf }) {
	yield csvRow(COLUMNS);
	for (let { date, day } of calendarOf(forecast)) {
		let when = {
			date,
			days_away: String(daysBetween(forecast.asOf, date))
		};
		for (let rows of [subjectRows(day, locationOf), entryRows(day, locationOf)]) for (let row of rows) yield csvRow(COLUMNS.map((column) => row[column] ?? when[column] ?? ""));
	}
}
function* subjectRows({ changes, observed }, locationOf) {
	for (let change of [...changes, ...observed]) {
		let { effect, after, software, subjects } = change, isObserved = observed.includes(change);
		for (let { subject } of subjects) {
			let place = subject.kind === "device" ? {
				tenant: subject.tenant?.name ?? "",
				location: subject.location?.name ?? ""
			} : { device: subject.device.name };
			yield {
				event: isObserved ? `observed_${effect}` : effect,
				kind: subject.kind,
				name: subject.name,
				...place,
				software: softwareName(software),
				reason: after.reason,
				...!isObserved && { failing: String(isFailing(after)) },
				...placeOf(subject.entry, locationOf)
			};
		}
	}
}
function* entryRows({ ending, starting, unsupported, waivers }, locationOf) {
	for (let each of ending) yield {
		event: "approval_ends",
		...recordIn(each, locationOf)
	};
	for (let each of starting) yield {
		event: "approval_starts",
		...recordIn(each, locationOf)
	};
	for (let { software, running } of unsupported) yield {
		event: "support_ends",
		kind: "software_version",
		name: softwareName(software),
		software: softwareName(software),
		running: String(running.length),
		...placeOf(software.entry, locationOf)
	};
	for (let { reason, software, entry } of waivers) yield {
		event: "waiver_ends",
		kind: "waiver",
		name: reason,
		software: software === void 0 ? "" : softwareName(software),
		...placeOf(entry, locationOf)
	};
}
function recordIn({ record, running }, locationOf) {
	return {
		kind: "validated_software",
		name: record.name ?? "",
		software: softwareName(record.software),
		running: String(running),
		...placeOf(record.entry, locationOf)
	};
}
function placeOf(place, locationOf) {
	let { file, start } = locationOf(place);
	return {
		file,
		line: String(start.line)
	};
}
export { renderCsv };
