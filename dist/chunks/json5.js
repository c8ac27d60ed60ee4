import "./rolldown-runtime.js";
import { ar as dayBefore, zn as subjectOf } from "./core.js";
import { l as VERSION } from "./first.js";
import { i as startJson, r as softwareJson } from "./evaluation-json.js";
import { t as toJson } from "./json.js";
function* renderJson(forecast, { locationOf }) {
	let { asOf, until, multiTenantMode, totals, weeks, days } = forecast, head = {
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: asOf,
		multi_tenant_mode: multiTenantMode,
		until,
		totals,
		weeks: weeks.map((week) => ({
			from: week.from,
			to: week.to,
			become_invalid: week.becomeInvalid,
			become_valid: week.becomeValid,
			begin_failing: week.beginFailing,
			totals: week.totals
		}))
	};
	yield `${toJson(head).slice(0, -1)},\n"days": [`;
	for (let [index, day] of days.entries()) yield `${index === 0 ? "" : ","}\n${toJson(dayOf(day, locationOf))}`;
	yield days.length === 0 ? "]}\n" : "\n]}\n";
}
function dayOf({ date, totals, changes, observed, ending, starting, unsupported, waivers }, locationOf) {
	return {
		date,
		last_day: dayBefore(date),
		totals,
		changes: changes.map((change) => changeOf(change, locationOf)),
		...observed.length > 0 && { observed: observed.map((change) => changeOf(change, locationOf)) },
		approvals_end: ending.map((each) => recordOf(each, locationOf)),
		approvals_start: starting.map((each) => recordOf(each, locationOf)),
		support_ends: unsupported.map(({ software, running }) => ({
			software: softwareJson(software),
			running: running.map(subjectOf),
			location: startJson(locationOf(software.entry))
		})),
		waivers_end: waivers.map((waiver) => waiverOf(waiver, locationOf))
	};
}
function changeOf({ effect, before, after, software, subjects }, locationOf) {
	return {
		effect,
		before: stateOf(before),
		after: stateOf(after),
		software: softwareJson(software),
		subjects: subjects.map(({ subject }) => ({
			...subjectOf(subject),
			location_in_file: startJson(locationOf(subject.entry))
		}))
	};
}
function stateOf({ status, reason, inGrace, waived }) {
	return {
		status,
		reason,
		in_grace: inGrace,
		waived
	};
}
function recordOf({ record, running }, locationOf) {
	return {
		name: record.name ?? null,
		software: softwareJson(record.software),
		start: record.start,
		end: record.end ?? null,
		preferred: record.preferred,
		running,
		location: startJson(locationOf(record.entry))
	};
}
function waiverOf({ reason, until, software, devices, inventoryItems, entry }, locationOf) {
	return {
		reason,
		until,
		software: softwareJson(software),
		subjects: [...devices, ...inventoryItems].map(subjectOf),
		location: startJson(locationOf(entry))
	};
}
export { renderJson };
