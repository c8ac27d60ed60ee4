import "./rolldown-runtime.js";
import { t as createForecast } from "./create-forecast.js";
import { Ct as nameOfSubject, Gt as dateOfDay, Kt as dayNumber, Lt as textField, Pt as softwareName, St as fullName, Wt as LAST_DAY, an as groupBy, cn as compareOptionalText, in as getOrCreate, jt as deviceTypeName, ln as compareText } from "./core.js";
import { t as createPlan } from "./create-plan.js";
import { F as sentenceOfResult, K as sentenceOfChange, q as tallyChange } from "./command-line.js";
import { n as ITEM_DIMENSIONS, t as DEVICE_DIMENSIONS } from "./types3.js";
import { createHash } from "node:crypto";
// src/report/gather/group.ts
const REASONS = [
	"no_policy",
	"not_approved",
	"expired",
	"not_yet_valid"
];
function countSubjects(subjects) {
	let counts = {
		total: subjects.length,
		valid: 0,
		invalid: 0,
		waived: 0,
		noSoftware: 0
	};
	for (let { status, waiver } of subjects) status === "valid" ? counts.valid += 1 : status === "no_software" ? counts.noSoftware += 1 : (counts.invalid += 1, waiver !== null && (counts.waived += 1));
	return counts;
}
function breakDown(devices, inventoryItems) {
	return [...DEVICE_DIMENSIONS.map((dimension) => breakDownBy("device", dimension, devices)), ...ITEM_DIMENSIONS.map((dimension) => breakDownBy("inventory_item", dimension, inventoryItems))].filter(({ groups }) => groups.some(({ name }) => name !== null));
}
function breakDownBy(kind, dimension, subjects) {
	return {
		kind,
		dimension,
		groups: [...groupBy(subjects, (subject) => valueOf(subject, dimension))].map(([name, ofGroup]) => ({
			name,
			counts: countSubjects(ofGroup)
		})).sort(byNeedOfWork)
	};
}
function valueOf(subject, dimension) {
	return dimension === "device_type" || dimension === "part_id" ? subject.type : subject[dimension];
}
function byNeedOfWork(a, b) {
	return b.counts.invalid - b.counts.waived - (a.counts.invalid - a.counts.waived) || b.counts.waived - a.counts.waived || b.counts.noSoftware - a.counts.noSoftware || b.counts.total - a.counts.total || compareOptionalText(a.name ?? void 0, b.name ?? void 0);
}
function countReasons(subjects) {
	return REASONS.map((reason) => {
		let found = subjects.filter((subject) => subject.reason === reason), devices = found.filter(({ kind }) => kind === "device").length, waived = found.filter(({ waiver }) => waiver !== null).length;
		return {
			reason,
			devices,
			inventoryItems: found.length - devices,
			waived
		};
	}).filter(({ devices, inventoryItems }) => devices + inventoryItems > 0).sort((a, b) => b.devices + b.inventoryItems - a.devices - a.inventoryItems);
}
function listCoverage({ devices, deviceTypes, inventoryItems, parts, records }) {
	let groups = [...deviceTypes.map((one) => rowOf(deviceTypeName(one), one)), ...parts.map((one) => rowOf([one.manufacturer, one.partId].filter((word) => word !== null).join(" ") || "no part", one))];
	return {
		devices: rowOf("devices", devices),
		inventoryItems: rowOf("inventory items", inventoryItems),
		gaps: groups.filter(({ covered, total }) => covered < total).sort((a, b) => b.total - b.covered - (a.total - a.covered)),
		records: {
			total: records.total,
			unused: records.unused,
			otherPlatform: records.otherPlatform,
			conflicting: records.conflicting
		}
	};
}
function rowOf(name, { total, matched, covered }) {
	return {
		name,
		total,
		matched,
		covered
	};
}
// src/report/gather/waivers.ts
function listWaivers({ repository, evaluation }, placeOf) {
	let excused = new Map();
	for (let { waiver } of [...evaluation.devices, ...evaluation.inventoryItems]) waiver !== void 0 && excused.set(waiver, (excused.get(waiver) ?? 0) + 1);
	let listed = [...repository.waivers].sort((a, b) => compareText(a.until, b.until) || compareText(a.reason, b.reason));
	return new Map(listed.map((waiver) => [waiver, {
		reason: waiver.reason,
		until: waiver.until,
		approvedBy: textField(waiver.entry.value, "approved_by") ?? null,
		ticket: textField(waiver.entry.value, "ticket") ?? null,
		software: waiver.software === void 0 ? null : softwareName(waiver.software),
		expired: waiver.until < evaluation.asOf,
		named: waiver.devices.size + waiver.inventoryItems.size,
		excused: excused.get(waiver) ?? 0,
		place: placeOf(waiver.entry)
	}]));
}
function reviewImages({ evaluation }, placeOf) {
	let used = new Map(), unresolved = [];
	for (let { subject, images } of [...evaluation.devices, ...evaluation.inventoryItems]) {
		for (let file of images.imageFiles) used.set(file, (used.get(file) ?? 0) + 1);
		let { softwareVersion } = subject;
		softwareVersion !== void 0 && images.source === null && unresolved.push({
			name: fullName(subject),
			software: softwareName(softwareVersion),
			place: placeOf(subject.entry)
		});
	}
	return {
		unresolved,
		withoutChecksum: [...used].filter(([{ entry }]) => textField(entry.value, "image_file_checksum") === void 0).map(([file, subjects]) => ({
			imageFile: file.imageFileName,
			software: softwareName(file.softwareVersion),
			subjects,
			place: placeOf(file.entry)
		})).sort((a, b) => b.subjects - a.subjects || compareText(a.software, b.software) || compareText(a.imageFile, b.imageFile)),
		inUse: used.size
	};
}
// src/report/gather/lapses.ts
const KINDS = {
	becomes_invalid: "approval",
	waiver_ends: "waiver",
	grace_ends: "grace"
};
function listLapses({ until, days }) {
	return {
		until,
		list: days.flatMap(lapsesOn).sort(compareLapses)
	};
}
function lapsesOn({ date, changes, unsupported }) {
	let lastDay = dateOfDay(dayNumber(date) - 1);
	return [...changes.flatMap(({ effect, software, subjects }) => {
		let kind = KINDS[effect], members = subjects.map(({ subject }) => subject);
		return kind === void 0 ? [] : [lapse(lastDay, kind, softwareName(software), members)];
	}), ...unsupported.filter(({ running }) => running.length > 0).map(({ software, running }) => lapse(lastDay, "support", softwareName(software), running))];
}
function lapse(date, kind, software, members) {
	let names = members.slice(0, 20).map((member) => fullName(member));
	return {
		date,
		kind,
		software,
		subjects: members.length,
		names
	};
}
function compareLapses(a, b) {
	return compareText(a.date, b.date) || compareText(a.kind, b.kind) || b.subjects - a.subjects || compareText(a.software, b.software);
}
// src/report/gather/subjects.ts
function createFindPlace({ locationOf }) {
	let known = new Map();
	return (entry) => getOrCreate(known, entry, () => {
		let { file, start } = locationOf(entry);
		return {
			file,
			line: start.line
		};
	});
}
function listSubjects({ evaluation }, placeOf, waivers, targets) {
	let listOf = createListMatches(placeOf), row = (found) => {
		let { subject, validity, images } = found, { matches, approved } = listOf(found.matches);
		return {
			kind: subject.kind,
			name: subject.name,
			...subject.kind === "device" ? placeOfDevice(subject) : placeOfItem(subject),
			software: subject.softwareVersion === void 0 ? null : softwareName(subject.softwareVersion),
			status: validity.status,
			reason: validity.reason,
			validUntil: validity.validUntil,
			preferred: validity.preferred,
			waiver: found.waiver === void 0 ? null : waivers.get(found.waiver) ?? null,
			matches,
			approved,
			imageFiles: images.imageFiles.map(({ imageFileName }) => imageFileName),
			imageSource: images.source,
			target: targets.get(subject) ?? null,
			place: placeOf(subject.entry)
		};
	};
	return [...evaluation.devices.map(row), ...evaluation.inventoryItems.map(row)];
}
function placeOfDevice({ deviceType, role, platform, tenant, location, softwareVersion }) {
	return {
		device: null,
		type: deviceTypeName(deviceType),
		model: deviceType.model,
		role: role.name,
		platform: platform?.name ?? softwareVersion?.platform ?? null,
		tenant: tenant?.name ?? null,
		location: location?.name ?? null
	};
}
function placeOfItem({ device, entry, softwareVersion }) {
	return {
		device: device.name,
		type: textField(entry.value, "part_id") ?? null,
		model: null,
		role: null,
		platform: softwareVersion?.platform ?? null,
		tenant: device.tenant?.name ?? null,
		location: device.location?.name ?? null
	};
}
function createListMatches(placeOf) {
	let lists = new Map(), known = new Map(), matchOf = (match) => {
		let made = known.get(match);
		if (made === void 0) {
			let { record, inWindow, rank, matchedBy } = match;
			made = {
				name: record.name ?? null,
				software: softwareName(record.software),
				start: record.start,
				end: record.end ?? null,
				preferred: record.preferred,
				inWindow,
				rank,
				matchedBy,
				place: placeOf(record.entry)
			}, known.set(match, made);
		}
		return made;
	};
	return (matches) => {
		let list = lists.get(matches);
		if (list === void 0) {
			let made = matches.map(matchOf), approved = [...new Set(made.filter(({ inWindow }) => inWindow).map(({ software }) => software))];
			lists.set(matches, list = {
				matches: made,
				approved
			});
		}
		return list;
	};
}
function listTargets({ groups }) {
	let targets = new Map();
	for (let { steps } of groups) for (let { found, to, images } of steps) {
		let imageFiles = images.imageFiles.map(({ imageFileName }) => imageFileName);
		targets.set(found.subject, {
			software: softwareName(to),
			imageFiles
		});
	}
	return targets;
}
function fingerprintPolicy({ repository, config, evaluation }) {
	let records = repository.validatedSoftware.map((record) => JSON.stringify([
		record.name ?? null,
		softwareKey(record.software),
		record.start,
		record.end ?? null,
		record.preferred,
		sorted(record.devices, deviceKey),
		sorted(record.deviceTenants, ({ name }) => name),
		sorted(record.deviceTypes, ({ manufacturer, model }) => JSON.stringify([manufacturer, model])),
		sorted(record.deviceRoles, ({ name }) => name),
		sorted(record.inventoryItems, itemKey),
		sorted(record.objectTags, ({ name }) => name)
	])), waivers = repository.waivers.map((waiver) => JSON.stringify([
		waiver.reason,
		waiver.until,
		waiver.software === void 0 ? null : softwareKey(waiver.software),
		sorted(waiver.devices, deviceKey),
		sorted(waiver.inventoryItems, itemKey)
	])), settings = [
		evaluation.multiTenantMode,
		config.deviceUniqueness,
		config.expiringWithinDays,
		config.graceDays,
		Object.entries(config.severities).sort(([a], [b]) => compareText(a, b))
	];
	return createHash("sha256").update(JSON.stringify([
		1,
		records.sort(compareText),
		waivers.sort(compareText),
		settings
	])).digest("hex");
}
function sorted(objects, keyOf) {
	return [...objects].map(keyOf).sort(compareText);
}
function softwareKey({ platform, version }) {
	return JSON.stringify([platform, version]);
}
function deviceKey({ name, tenant, location }) {
	return JSON.stringify([
		name,
		tenant?.name ?? null,
		location?.name ?? null
	]);
}
function itemKey({ device, name }) {
	return JSON.stringify([deviceKey(device), name]);
}
// src/report/gather/gather-report.ts
function gatherReport(result, options) {
	let { evaluation, summary, repository } = result, placeOf = createFindPlace(result), waivers = listWaivers(result, placeOf), subjects = listSubjects(result, placeOf, waivers, listTargets(options.plan)), devices = subjects.slice(0, evaluation.devices.length), inventoryItems = subjects.slice(evaluation.devices.length);
	return {
		asOf: evaluation.asOf,
		commit: options.commit,
		multiTenantMode: evaluation.multiTenantMode,
		policyFingerprint: fingerprintPolicy(result),
		verdict: {
			failed: options.failed,
			sentence: sentenceOfResult(result),
			leftOut: result.brokenEntries.length
		},
		diagnostics: summary.diagnostics,
		devices: countSubjects(devices),
		inventoryItems: countSubjects(inventoryItems),
		virtualMachines: summary.virtual_machines.total,
		breakdowns: breakDown(devices, inventoryItems),
		reasons: countReasons(subjects),
		lapses: listLapses(options.forecast),
		images: reviewImages(result, placeOf),
		change: describeChange(result),
		coverage: listCoverage(result.coverage()),
		waivers: [...waivers.values()],
		subjects,
		models: distinct(repository.deviceTypes.map(({ model }) => model)),
		partIds: distinct(repository.inventoryItems.map(({ entry }) => textField(entry.value, "part_id") ?? ""))
	};
}
function distinct(texts) {
	return [...new Set(texts)].filter((text) => text !== "").sort(compareText);
}
function describeChange(result) {
	let { comparison } = result, tally = tallyChange(result);
	return comparison === void 0 || tally === void 0 ? null : {
		base: comparison.base,
		sentence: sentenceOfChange(comparison),
		newlyInvalid: comparison.subjects.filter((one) => one.newlyInvalid).map(({ subject }) => nameOfSubject(subject)),
		fixed: comparison.subjects.filter((one) => one.fixed).map(({ subject }) => nameOfSubject(subject)),
		appeared: tally.appeared,
		gone: tally.gone,
		newDiagnostics: tally.newDiagnostics,
		fixedDiagnostics: tally.fixedDiagnostics,
		causes: comparison.changes.map(({ kind, name, action, fields, location, effects }) => ({
			kind,
			name,
			action,
			fields,
			newlyInvalid: effects.newlyInvalid.length,
			fixed: effects.fixed.length,
			matchesChanged: effects.matchesChanged,
			imagesChanged: effects.imagesChanged,
			place: {
				file: location.file,
				line: location.start.line
			}
		}))
	};
}
function composeReport(result, { failed, commit }) {
	let { evaluation, repository, config } = result, until = dateOfDay(Math.min(dayNumber(evaluation.asOf) + 90, LAST_DAY));
	return gatherReport(result, {
		failed,
		commit: commit ?? null,
		plan: createPlan(result, {
			until: void 0,
			missing: !1,
			isAsked: () => !0
		}),
		forecast: createForecast(repository, evaluation, {
			until,
			graceDays: config.graceDays
		})
	});
}
export { composeReport as t };
