import "./rolldown-runtime.js";
import { l as VERSION } from "./first.js";
import { n as matchJson, r as softwareJson } from "./evaluation-json.js";
import { t as toJson } from "./json.js";
import { i as imageDetails, n as bytesInAll, r as countPlan, t as bytesEach } from "./totals.js";
import { a as leftOutInWords, c as obstacleInWords, n as approvalsOf, o as needInWords, s as noteInWords } from "./words3.js";
function* renderJson(plan, { locationOf }) {
	yield `${toJson(headOf(plan)).slice(0, -1)},\n"groups": [`, yield* lines(plan.groups, (group) => groupOf(group, plan.asOf, locationOf)), yield "],\n\"not_planned\": [", yield* lines(plan.gaps, (gap) => gapOf(gap, plan.asOf, locationOf)), yield "],\n\"left_out\": [", yield* lines(plan.leftOut, (one) => leftOutOf(one, plan.asOf, locationOf)), yield "]}\n";
}
function* lines(all, valueOf) {
	for (let [index, one] of all.entries()) yield `${index === 0 ? "" : ","}\n${toJson(valueOf(one))}`;
	all.length > 0 && (yield "\n");
}
function headOf(plan) {
	let { invalid, lapsing, noSoftware, drifting, waived, planned, notPlanned, bytes, unknownSizes } = countPlan(plan);
	return {
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: plan.asOf,
		multi_tenant_mode: plan.multiTenantMode,
		until: plan.until,
		summary: {
			subjects: plan.subjects,
			invalid,
			lapsing,
			no_software: noSoftware,
			...drifting > 0 && { drifting },
			waived,
			planned,
			not_planned: notPlanned,
			bytes,
			unknown_sizes: unknownSizes,
			left_out: plan.leftOut.length,
			batches: plan.batches
		}
	};
}
function groupOf(group, asOf, locationOf) {
	let { key, deviceType, from, to, images, hops, isDowngrade, steps } = group;
	return {
		key,
		device_type: deviceType === void 0 ? null : {
			manufacturer: deviceType.manufacturer,
			model: deviceType.model
		},
		from: softwareJson(from),
		to: softwareJson(to),
		downgrade: isDowngrade,
		image_source: images.source,
		software_image_files: images.imageFiles.map(imageOf),
		hops: hops.map((hop) => ({
			from: softwareJson(hop.from),
			to: softwareJson(hop.to),
			downgrade: hop.isDowngrade,
			software_image_files: hop.images.imageFiles.map(imageOf)
		})),
		approvals: approvalsOf(group).map(({ name, approvedBy, ticket }) => ({
			record: name ?? null,
			approved_by: approvedBy ?? null,
			ticket: ticket ?? null
		})),
		bytes_each: bytesEach(group),
		bytes: bytesInAll(group),
		subjects: steps.map((step) => stepOf(step, asOf, locationOf))
	};
}
function imageOf(file) {
	let { fileName, status, checksum, algorithm, size, url } = imageDetails(file);
	return {
		image_file_name: fileName,
		status,
		image_file_checksum: checksum,
		hashing_algorithm: algorithm,
		image_file_size: size,
		download_url: url
	};
}
function stepOf({ found, need, match, validUntil, notes, batch }, asOf, locationOf) {
	return {
		...subjectOf(found, locationOf),
		need: need.kind,
		...resultOf(found),
		match: matchJson(match, locationOf),
		target_valid_until: validUntil,
		batch: batch ?? null,
		notes: notes.map((note) => ({
			kind: note.kind,
			message: noteInWords(note, asOf),
			...detailsOfNote(note)
		}))
	};
}
function leftOutOf(one, asOf, locationOf) {
	let { found, need, reason } = one;
	return {
		...subjectOf(found, locationOf),
		need: need.kind,
		...resultOf(found),
		left_out: reason.kind,
		message: leftOutInWords(one, asOf)
	};
}
function gapOf({ found, need, from, obstacle }, asOf, locationOf) {
	let { subject } = found;
	return {
		...subjectOf(found, locationOf),
		device_type: subject.kind === "device" ? {
			manufacturer: subject.deviceType.manufacturer,
			model: subject.deviceType.model
		} : null,
		from: softwareJson(from),
		need: need.kind,
		...resultOf(found),
		obstacle: obstacle.kind,
		message: `${obstacleInWords(obstacle, asOf)} (${needInWords(need, asOf)})`,
		next: obstacle.kind === "no_record_in_window" && obstacle.next !== void 0 ? matchJson(obstacle.next, locationOf) : null,
		software: versionsOf(obstacle).map(softwareJson),
		nearest: obstacle.kind === "no_way" ? obstacle.nearest.map(softwareJson) : []
	};
}
function versionsOf(obstacle) {
	return obstacle.kind === "entries_broken" ? [obstacle.software] : obstacle.kind === "none_lasts_longer" || obstacle.kind === "no_image_file" || obstacle.kind === "no_way" ? obstacle.software : [];
}
function detailsOfNote(note) {
	switch (note.kind) {
		case "override":
		case "runs_already": return {};
		case "observed": {
			let { version, seen, source } = note.observation;
			return {
				version,
				seen,
				source: source ?? null,
				software: softwareJson(note.declared)
			};
		}
		case "lapses_too": return { valid_until: note.validUntil };
		case "support_ends": return { date: note.date };
		case "passed_over":
		case "no_way": return { software: softwareJson(note.software) };
	}
}
function subjectOf({ subject }, locationOf) {
	let { file, start } = locationOf(subject.entry), place = { location_in_file: {
		file,
		start
	} };
	return subject.kind === "device" ? {
		kind: subject.kind,
		name: subject.name,
		tenant: subject.tenant?.name ?? null,
		location: subject.location?.name ?? null,
		role: subject.role.name,
		...place
	} : {
		kind: subject.kind,
		name: subject.name,
		device: subject.device.name,
		tenant: null,
		location: null,
		role: null,
		...place
	};
}
function resultOf({ validity: { reason, validUntil }, waiver }) {
	return {
		reason,
		valid_until: validUntil,
		waived: waiver === void 0 ? null : {
			until: waiver.until,
			reason: waiver.reason
		}
	};
}
export { renderJson };
