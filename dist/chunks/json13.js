import "./rolldown-runtime.js";
import { r as compliancePercent } from "./counts.js";
import { s as nameOfRow } from "./words4.js";
import { l as VERSION } from "./first.js";
import { t as toJson } from "./json.js";
import { jr as getOrCreate } from "./core.js";
function* renderComplianceJson(report) {
	yield `${toJson(headOf(report)).slice(0, -1)},\n"subjects": [`;
	let matchesOf = createMatchWriter(), separator = "\n";
	for (let subject of report.subjects) yield `${separator}${toJson(subjectOf(subject)).slice(0, -1)},"matches":${matchesOf(subject.matches)}}`, separator = ",\n";
	yield separator === "\n" ? "]}\n" : "\n]}\n";
}
function headOf(report) {
	let { asOf, commit, verdict, devices, inventoryItems, lapses, images, coverage } = report;
	return {
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: asOf,
		commit,
		multi_tenant_mode: report.multiTenantMode,
		policy_fingerprint: report.policyFingerprint,
		verdict: {
			passed: !verdict.failed,
			sentence: verdict.sentence,
			entries_left_out: verdict.leftOut
		},
		diagnostics: report.diagnostics,
		totals: {
			devices: {
				...countsOf(devices),
				not_judged: report.notJudged.devices
			},
			inventory_items: {
				...countsOf(inventoryItems),
				not_judged: report.notJudged.inventoryItems
			},
			virtual_machines: { total: report.virtualMachines }
		},
		breakdowns: report.breakdowns.map(breakdownOf),
		reasons: report.reasons.map(({ reason, devices: ofDevices, inventoryItems: ofItems, waived }) => ({
			reason,
			devices: ofDevices,
			inventory_items: ofItems,
			waived
		})),
		lapses: {
			until: lapses.until,
			list: lapses.list,
			days: lapses.days.map(({ date, counts }) => ({
				date,
				...Object.fromEntries(counts)
			}))
		},
		image_files: {
			in_use: images.inUse,
			unresolved: images.unresolved.map(({ place, ...one }) => ({
				...one,
				location: locationOf(place)
			})),
			without_checksum: images.withoutChecksum.map(({ imageFile, software, subjects, place }) => ({
				image_file_name: imageFile,
				software,
				subjects,
				location: locationOf(place)
			}))
		},
		change: changeOf(report),
		coverage: {
			devices: coverage.devices,
			inventory_items: coverage.inventoryItems,
			gaps: coverage.gaps,
			records: {
				total: coverage.records.total,
				unused: coverage.records.unused,
				other_platform: coverage.records.otherPlatform,
				conflicting: coverage.records.conflicting
			}
		},
		waivers: report.waivers.map(waiverOf),
		limits: report.limits,
		upgrades: {
			until: report.upgrades.until,
			list: report.upgrades.list.map((upgrade) => upgradeOf(upgrade, report.subjects))
		},
		records: report.records.map(recordOf)
	};
}
function countsOf(counts) {
	let { total, valid, invalid, waived, noSoftware, notExpected, expiring, unsupported, compliant, drift } = counts;
	return {
		total,
		valid,
		invalid,
		waived,
		no_software: noSoftware,
		not_expected: notExpected,
		expiring,
		unsupported,
		compliant,
		drift,
		compliance_percent: total === notExpected ? null : Number(compliancePercent(counts))
	};
}
function breakdownOf({ kind, dimension, groups }) {
	return {
		kind,
		by: dimension,
		groups: groups.map(({ name, counts }) => ({
			name,
			...countsOf(counts)
		}))
	};
}
function changeOf({ change }) {
	return change === null ? null : {
		base: change.base,
		newly_invalid: change.newlyInvalid,
		fixed: change.fixed,
		appeared: change.appeared,
		gone: change.gone,
		new_diagnostics: change.newDiagnostics,
		fixed_diagnostics: change.fixedDiagnostics,
		causes: change.causes.map(({ kind, name, action, fields, newlyInvalid, fixed, place, ...counts }) => ({
			kind,
			name,
			action,
			fields,
			newly_invalid: newlyInvalid,
			fixed,
			matches_changed: counts.matchesChanged,
			images_changed: counts.imagesChanged,
			location: locationOf(place)
		}))
	};
}
function waiverOf({ reason, until, approvedBy, ticket, software, expired, named, excused, place }) {
	return {
		reason,
		until,
		approved_by: approvedBy,
		ticket,
		software,
		expired,
		named,
		excused,
		location: locationOf(place)
	};
}
function subjectOf(subject) {
	let { kind, waiver, target } = subject;
	return {
		kind,
		name: subject.name,
		device: subject.device,
		device_type: kind === "device" ? subject.type : null,
		part_id: kind === "inventory_item" ? subject.type : null,
		role: subject.role,
		platform: subject.platform,
		tenant: subject.tenant,
		location: subject.location,
		software: subject.software,
		status: subject.status,
		reason: subject.reason,
		valid_until: subject.validUntil,
		expiring: subject.expiring,
		supported: subject.supported,
		software_expected: subject.softwareExpected,
		approved_by: subject.approvedBy,
		ticket: subject.ticket,
		preferred: subject.preferred,
		waived: waiver === null ? null : {
			until: waiver.until,
			reason: waiver.reason
		},
		approved_software: subject.approved,
		target: targetOf(target),
		image_files: subject.imageFiles,
		image_source: subject.imageSource,
		...subject.observed !== null && { observed: observedOf(subject.observed) },
		location_in_file: locationOf(subject.place)
	};
}
function targetOf(target) {
	if (target === null) return null;
	let { software, imageFiles, approvedBy, ticket } = target;
	return {
		software,
		image_files: imageFiles,
		approved_by: approvedBy,
		ticket
	};
}
function observedOf({ version, software, seen, source, drift, approved, place }) {
	return {
		version,
		software,
		seen,
		source,
		drift,
		approved,
		location: locationOf(place)
	};
}
function upgradeOf({ rows, ...upgrade }, subjects) {
	return {
		by: upgrade.by,
		kind: upgrade.kind,
		type: upgrade.type,
		from: upgrade.from,
		to: upgrade.to,
		image_files: upgrade.imageFiles.map(({ name, checksum, algorithm, size }) => ({
			image_file_name: name,
			image_file_checksum: checksum,
			hashing_algorithm: algorithm,
			image_file_size: size
		})),
		reason: upgrade.reason,
		waived: upgrade.waived,
		approved_by: upgrade.approvedBy,
		ticket: upgrade.ticket,
		count: rows.length,
		names: rows.flatMap((row) => {
			let subject = subjects[row];
			return subject === void 0 ? [] : [nameOfRow(subject)];
		})
	};
}
function recordOf({ approvedBy, place, ...record }) {
	return {
		...record,
		approved_by: approvedBy,
		location: locationOf(place)
	};
}
function createMatchWriter() {
	let written = new Map();
	return (matches) => getOrCreate(written, matches, () => toJson(matches.map(matchOf)));
}
function matchOf({ name, software, start, end, preferred, inWindow, rank, matchedBy, place }) {
	return {
		name,
		software,
		start,
		end,
		preferred,
		in_window: inWindow,
		rank,
		matched_by: matchedBy,
		location: locationOf(place)
	};
}
function locationOf({ file, line }) {
	return {
		file,
		line
	};
}
export { renderComplianceJson };
