import "./rolldown-runtime.js";
import { n as createForecast, t as MOST_DAYS } from "./forecast.js";
import { Dn as softwareName, Fr as approvalOf, Kr as compareOptionalText, Mr as groupBy, Pn as keyOfNamed, Rr as isSoftwareExpected, Sn as namesOfSubjects, Wn as sha256, Xn as textField, gn as deviceTypeName, ir as dateOfDay, jr as getOrCreate, mt as measureCoverage, or as dayNumber, ot as summarize, pr as listWords, qn as countEntries, qr as compareText, rr as LAST_DAY, vn as fullName, yn as fullNames, zn as subjectOf, zr as isSupported } from "./core.js";
import { r as createPlan, t as createSubjectFilter } from "./plan2.js";
import { u as UserError } from "./first.js";
import { R as verdictInWords, dt as tallyChange, ut as sentenceOfChange } from "./command-line.js";
import { n as ITEM_DIMENSIONS, t as DEVICE_DIMENSIONS } from "./counts.js";
import { i as imageDetails } from "./totals.js";
import { c as obstacleInWords } from "./words3.js";
import { r as REASON_WORDS } from "./words4.js";
import { n as compareEffects, r as effectsInWords, t as alteredFields } from "./changed-entries.js";
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
		noSoftware: 0,
		notExpected: 0,
		expiring: 0,
		unsupported: 0,
		compliant: 0,
		drift: 0
	};
	for (let { status, waiver, expiring, supported, softwareExpected, compliant, observed } of subjects) compliant && (counts.compliant += 1), observed?.drift === !0 && (counts.drift += 1), status === "valid" ? (counts.valid += 1, expiring && (counts.expiring += 1), supported === !1 && (counts.unsupported += 1)) : status === "no_software" ? counts[softwareExpected ? "noSoftware" : "notExpected"] += 1 : (counts.invalid += 1, waiver !== null && (counts.waived += 1));
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
	return b.counts.invalid - b.counts.waived - (a.counts.invalid - a.counts.waived) || b.counts.waived - a.counts.waived || b.counts.noSoftware - a.counts.noSoftware || b.counts.unsupported - a.counts.unsupported || b.counts.total - a.counts.total || compareOptionalText(a.name ?? void 0, b.name ?? void 0);
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
function listSubjects({ evaluation, config }, placeOf, waivers, targets, until) {
	let listOf = createListMatches(placeOf), { asOf } = evaluation, soon = lastDaySoon(asOf, config.expiringWithinDays), supportNeeded = config.severities["software-end-of-support"] === "error", row = (found) => {
		let { subject, validity, images } = found, { matches, approvedOn } = listOf(found.matches), place = subject.kind === "device" ? placeOfDevice(subject) : placeOfItem(subject), supported = isSupported(subject.softwareVersion, asOf), approval = approvalOf(found), { status, validUntil } = validity, expiring = status === "valid" && validUntil !== null && validUntil <= soon;
		return {
			kind: subject.kind,
			name: subject.name,
			...place,
			software: subject.softwareVersion === void 0 ? null : softwareName(subject.softwareVersion),
			status,
			reason: validity.reason,
			validUntil,
			expiring,
			ending: expiring || status === "valid" && validUntil !== null && validUntil < until,
			supported,
			softwareExpected: isSoftwareExpected(subject, config.softwareNotExpected),
			compliant: status === "valid" && !(supportNeeded && supported === !1),
			approvedBy: approval?.approvedBy ?? null,
			ticket: approval?.ticket ?? null,
			preferred: validity.preferred,
			waiver: found.waiver === void 0 ? null : waivers.get(found.waiver) ?? null,
			matches,
			approved: approvedOn(place.platform),
			imageFiles: images.imageFiles.map(({ imageFileName }) => imageFileName),
			imageSource: images.source,
			target: targets.get(subject) ?? null,
			observed: observedBy(evaluation.observed.get(subject), placeOf),
			place: placeOf(subject.entry)
		};
	};
	return [...evaluation.devices.map(row), ...evaluation.inventoryItems.map(row)];
}
function observedBy(observed, placeOf) {
	if (observed === void 0) return null;
	let { observation, canonical, software, drift, approved } = observed;
	return {
		version: observation.version,
		canonical,
		software: software === void 0 ? null : softwareName(software),
		seen: observation.seen,
		source: observation.source ?? null,
		drift,
		approved,
		place: placeOf(observation.entry)
	};
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
	let lists = new Map(), known = new Map(), matchOf = (match) => getOrCreate(known, match, () => {
		let { record, inWindow, rank, matchedBy } = match;
		return {
			name: record.name ?? null,
			software: softwareName(record.software),
			start: record.start,
			end: record.end ?? null,
			preferred: record.preferred,
			inWindow,
			rank,
			matchedBy,
			place: placeOf(record.entry)
		};
	});
	return (matches) => getOrCreate(lists, matches, () => {
		let approved = new Map();
		return {
			matches: matches.map(matchOf),
			approvedOn: (platform) => getOrCreate(approved, platform, () => {
				let found = matches.filter(({ inWindow, record }) => inWindow && (platform === null || record.software.platform === platform));
				return [...new Set(found.map(({ record }) => softwareName(record.software)))];
			})
		};
	});
}
function listTargets({ groups }) {
	let targets = new Map();
	for (let { steps } of groups) for (let { found, to, images, match } of steps) {
		let imageFiles = images.imageFiles.map(({ imageFileName }) => imageFileName), { approvedBy = null, ticket = null } = match.record;
		targets.set(found.subject, {
			software: softwareName(to),
			imageFiles,
			approvedBy,
			ticket
		});
	}
	return targets;
}
function lastDaySoon(asOf, withinDays) {
	return dateOfDay(Math.min(dayNumber(asOf) + withinDays, LAST_DAY));
}
function listRecords({ repository, evaluation, config }, placeOf, isWhole) {
	let matched = new Map(), relying = new Map();
	for (let found of [...evaluation.devices, ...evaluation.inventoryItems]) {
		for (let { record } of found.matches) matched.set(record, (matched.get(record) ?? 0) + 1);
		let approval = approvalOf(found);
		approval !== void 0 && relying.set(approval, (relying.get(approval) ?? 0) + 1);
	}
	let soon = lastDaySoon(evaluation.asOf, config.expiringWithinDays), canBeUnused = isWhole && repository.brokenEntries.length === 0;
	return repository.validatedSoftware.map((record) => {
		let count = matched.get(record) ?? 0, marks = marksOf(record, evaluation.asOf, soon);
		return {
			name: record.name ?? null,
			software: softwareName(record.software),
			start: record.start,
			end: record.end ?? null,
			preferred: record.preferred,
			assigned: assignedInWords(record, evaluation.multiTenantMode),
			matched: count,
			relying: relying.get(record) ?? 0,
			approvedBy: record.approvedBy ?? null,
			ticket: record.ticket ?? null,
			description: textField(record.entry.value, "description") ?? null,
			marks: count === 0 && canBeUnused ? [...marks, "matches_nothing"] : marks,
			place: placeOf(record.entry)
		};
	});
}
function marksOf({ start, end }, asOf, soon) {
	return asOf < start ? ["not_started"] : end === void 0 || end > soon ? [] : [end < asOf ? "ended" : "ends_soon"];
}
function assignedInWords(record, multiTenantMode) {
	let words = [
		["device", fullNames([...record.devices])],
		["device type", [...record.deviceTypes].map((type) => deviceTypeName(type))],
		["role", [...record.deviceRoles].map(({ name }) => name)],
		["item", fullNames([...record.inventoryItems])],
		["tag", [...record.objectTags].map(({ name }) => name)],
		[multiTenantMode ? "tenant" : "tenant (ignored)", [...record.deviceTenants].map(({ name }) => name)]
	].filter(([, names]) => names.length > 0).map(([noun, names]) => `${noun} ${listWords(names, 4)}`);
	return words.length === 0 ? "nothing" : words.join("; ");
}
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
	let endings = days.flatMap(endingsOn).sort((a, b) => compareLapses(a.lapse, b.lapse));
	return {
		until,
		list: endings.map(({ lapse }) => lapse),
		days: countByFirstDay(endings)
	};
}
function countByFirstDay(endings) {
	let seen = new Set(), days = new Map();
	for (let { lapse, members } of endings) for (let member of members) {
		if (seen.has(member) || member.kind === "virtual_machine") continue;
		seen.add(member);
		let counts = getOrCreate(days, lapse.date, () => new Map());
		counts.set(lapse.kind, (counts.get(lapse.kind) ?? 0) + 1);
	}
	return [...days].map(([date, counts]) => ({
		date,
		counts
	}));
}
function endingsOn({ date, changes, unsupported }) {
	let lastDay = dateOfDay(dayNumber(date) - 1);
	return [...changes.flatMap(({ effect, software, subjects }) => {
		let kind = KINDS[effect], members = subjects.map(({ subject }) => subject);
		return kind === void 0 ? [] : [ending(lastDay, kind, softwareName(software), members)];
	}), ...unsupported.filter(({ running }) => running.length > 0).map(({ software, running }) => ending(lastDay, "support", softwareName(software), running))];
}
function ending(date, kind, software, members) {
	let names = fullNames(members).slice(0, 20);
	return {
		lapse: {
			date,
			kind,
			software,
			subjects: members.length,
			names
		},
		members
	};
}
function compareLapses(a, b) {
	return compareText(a.date, b.date) || compareText(a.kind, b.kind) || b.subjects - a.subjects || compareText(a.software, b.software);
}
// src/report/gather/upgrades.ts
function listUpgrades(plan, subjects, rows) {
	let upgrades = new Map();
	for (let { subject, need, from, to, files, record, obstacle } of movesOf(plan)) {
		let row = rows.get(subject) ?? 0, found = subjects[row];
		if (found === void 0) continue;
		let by = need.kind === "lapses" ? need.validUntil : null, waived = found.waiver !== null, urgency = urgencyOf(need, found), reason = `${reasonOf(need, found)}${obstacle === "" ? "" : `; ${obstacle}`}`, parts = [
			by,
			found.kind,
			found.type,
			from,
			to,
			files.map(({ index }) => index),
			reason,
			waived,
			urgency
		], key = JSON.stringify([...parts, record?.index ?? null]);
		getOrCreate(upgrades, key, () => ({
			by,
			kind: found.kind,
			type: found.type,
			from,
			to,
			imageFiles: files.map(imageOf),
			reason,
			waived,
			approvedBy: record?.approvedBy ?? null,
			ticket: record?.ticket ?? null,
			rows: [],
			urgency
		})).rows.push(row);
	}
	return [...upgrades.values()].sort(compareUpgrades).map(({ urgency: _, ...upgrade }) => upgrade);
}
function* movesOf({ groups, gaps, asOf }) {
	for (let { steps } of groups) for (let { found, need, from, to, hops, match } of steps) yield {
		subject: found.subject,
		need,
		from: from === void 0 ? null : softwareName(from),
		to: softwareName(to),
		files: hops.flatMap(({ images }) => images.imageFiles),
		record: match.record,
		obstacle: hops.length === 0 ? "runs the new version already" : ""
	};
	for (let { found, need, from, obstacle } of gaps) {
		let words = obstacle.kind === "no_match" && obstacle.unreadPolicies.length === 0 ? "" : obstacleInWords(obstacle, asOf), name = from === void 0 ? null : softwareName(from);
		yield {
			subject: found.subject,
			need,
			from: name,
			to: null,
			files: [],
			record: void 0,
			obstacle: words
		};
	}
}
function reasonOf(need, subject) {
	let reason = reasonOfNeed(need, subject);
	return subject.status === "valid" && subject.supported === !1 ? `${reason}, out of support` : reason;
}
function reasonOfNeed(need, { waiver }) {
	return need.kind === "lapses" ? "approval ends" : need.kind === "no_software" ? "no software" : need.kind === "drift" ? "drift" : `${REASON_WORDS[need.reason].name}${waiver === null ? "" : `, waived until ${waiver.until}`}`;
}
function imageOf(file) {
	let { fileName, checksum, algorithm, size } = imageDetails(file);
	return {
		name: fileName,
		checksum,
		algorithm,
		size
	};
}
function urgencyOf(need, { waiver, observed }) {
	return need.kind === "drift" ? observed?.approved === !0 ? 3 : 1 : waiver === null ? 0 : 2;
}
function compareUpgrades(a, b) {
	return compareText(a.by ?? "", b.by ?? "") || a.urgency - b.urgency || Number(a.to === null) - Number(b.to === null) || b.rows.length - a.rows.length || compareOptionalText(a.type ?? void 0, b.type ?? void 0) || compareOptionalText(a.from ?? void 0, b.from ?? void 0) || compareOptionalText(a.to ?? void 0, b.to ?? void 0) || compareText(a.reason, b.reason);
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
	return sha256(JSON.stringify([
		1,
		records.sort(compareText),
		waivers.sort(compareText),
		settings
	]));
}
function sorted(objects, keyOf) {
	return [...objects].map(keyOf).sort(compareText);
}
function softwareKey({ platform, version }) {
	return JSON.stringify([platform, version]);
}
function deviceKey(device) {
	let { name, tenant = null, location = null } = subjectOf(device);
	return JSON.stringify([
		name,
		tenant,
		location
	]);
}
function itemKey({ device, name }) {
	return JSON.stringify([deviceKey(device), name]);
}
// src/report/gather/gather-report.ts
function gatherReport(result, options) {
	let { evaluation, summary, repository } = result, placeOf = createFindPlace(result), waivers = listWaivers(result, placeOf), subjects = listSubjects(result, placeOf, waivers, listTargets(options.plan), options.forecast.until), devices = subjects.slice(0, evaluation.devices.length), inventoryItems = subjects.slice(evaluation.devices.length), found = [...evaluation.devices, ...evaluation.inventoryItems], rows = new Map(found.map(({ subject }, row) => [subject, row]));
	return {
		asOf: evaluation.asOf,
		commit: options.commit,
		multiTenantMode: evaluation.multiTenantMode,
		policyFingerprint: fingerprintPolicy(result),
		verdict: {
			failed: options.failed,
			sentence: verdictInWords(result),
			leftOut: countEntries(result.brokenEntries)
		},
		limits: options.limits,
		upgrades: {
			until: options.forecast.until,
			list: listUpgrades(options.plan, subjects, rows)
		},
		records: listRecords(result, placeOf, options.limits.length === 0),
		unreadPolicies: repository.unreadPolicies,
		diagnostics: summary.diagnostics,
		devices: countSubjects(devices),
		inventoryItems: countSubjects(inventoryItems),
		notJudged: {
			devices: summary.devices.not_judged,
			inventoryItems: summary.inventory_items.not_judged
		},
		virtualMachines: summary.virtual_machines.total,
		breakdowns: breakDown(devices, inventoryItems),
		reasons: countReasons(subjects),
		lapses: listLapses(options.forecast),
		images: reviewImages(result, placeOf),
		change: describeChange(result),
		coverage: listCoverage(result.coverage()),
		waivers: [...waivers.values()],
		subjects,
		observes: repository.observations.length > 0,
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
		newlyInvalid: namesOfSubjects(comparison.subjects.filter((one) => one.newlyInvalid).map(({ subject }) => subject)),
		fixed: namesOfSubjects(comparison.subjects.filter((one) => one.fixed).map(({ subject }) => subject)),
		appeared: tally.appeared,
		gone: tally.gone,
		newDiagnostics: tally.newDiagnostics,
		fixedDiagnostics: tally.fixedDiagnostics,
		causes: [...comparison.changes].sort(compareEffects).map(causeOf)
	};
}
function causeOf(change) {
	let { kind, name, action, fields, location, effects } = change;
	return {
		kind,
		name,
		action,
		fields,
		altered: alteredFields(change).shown,
		follows: effectsInWords(effects).map(({ words }) => words),
		newlyInvalid: effects.newlyInvalid.length,
		fixed: effects.fixed.length,
		matchesChanged: effects.matchesChanged,
		imagesChanged: effects.imagesChanged,
		place: {
			file: location.file,
			line: location.start.line
		}
	};
}
function composeReport(whole, options) {
	let { failed, commit, filters = {} } = options, result = limitResult(whole, filters), { evaluation, repository, config } = result, { asOf } = evaluation, until = options.until ?? dateOfDay(Math.min(dayNumber(asOf) + 90, LAST_DAY));
	if (options.until !== void 0 && until <= asOf) throw new UserError(`the report is as of ${asOf}, which is not before ${until}: name a later date with --until`);
	if (dayNumber(until) > dayNumber(asOf) + 3653) throw new UserError(`a report looks at most ${MOST_DAYS} days ahead, and ${until} is later: name an earlier date with --until`);
	return gatherReport(result, {
		failed,
		commit: commit ?? null,
		plan: createPlan({
			evaluation,
			repository
		}, {
			until,
			missing: !1,
			isAsked: () => !0
		}),
		forecast: createForecast(repository, evaluation, {
			until,
			graceDays: config.graceDays
		}),
		limits: limitsInWords(filters)
	});
}
const NOUNS = {
	tenant: "tenant",
	location: "location",
	deviceType: "device type",
	role: "role",
	platform: "platform"
};
function limitsInWords(filters) {
	return Object.keys(NOUNS).flatMap((filter) => {
		let names = filters[filter] ?? [];
		return names.length === 0 ? [] : [`${NOUNS[filter]} ${names.join(" or ")}`];
	});
}
function limitResult(result, filters) {
	if (limitsInWords(filters).length === 0) return result;
	let { evaluation, repository, config, summary } = result, isAsked = createSubjectFilter([...evaluation.devices, ...evaluation.inventoryItems], filters), limited = {
		...evaluation,
		devices: evaluation.devices.filter(isAsked),
		inventoryItems: evaluation.inventoryItems.filter(isAsked),
		virtualMachines: []
	}, isReported = createIsReported([...limited.devices, ...limited.inventoryItems], filters), diagnostics = result.diagnostics.filter(isReported), { records } = result.coverage();
	return {
		...result,
		evaluation: limited,
		diagnostics,
		summary: summarize(summary.files, diagnostics, limited, summary.prefix, config),
		coverage: () => ({
			...measureCoverage(repository, limited, config.softwareNotExpected),
			records
		})
	};
}
function createIsReported(found, { tenant = [], location = [] }) {
	let shown = new Set(found.map(({ subject }) => keyOfNamed(subjectOf(subject)))), mayBe = (names, name) => names.length === 0 || name === void 0 || names.includes(name);
	return ({ rule, subject }) => subject === void 0 || shown.has(keyOfNamed(subject)) ? !0 : rule === "subject-not-judged" && mayBe(tenant, subject.tenant) && mayBe(location, subject.location);
}
export { composeReport as t };
