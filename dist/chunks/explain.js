import "./rolldown-runtime.js";
import { C as Option, U as cannotBeRead, W as ofThoseRead, _ as formatOption, c as columnsFor, d as writePieces, f as withProgress, it as wrap, p as addCommonOptions, s as colorsFor, v as today } from "./command-line.js";
import { Br as traceImages, Cn as softwareName, Er as countBy, Gt as RULES, Kn as textField, Nr as hostOf, Qn as judge, Sn as quote, Tr as addToGroup, Ur as compareText, Xn as findRun, Yn as compareRecords, Yt as comparePositions, Zn as isInWindow, ar as whenInWords, at as compareLocations, bn as placeIn, dn as describeEntry, dr as plural, fn as deviceTypeName, gn as nameOfEntry, hr as admitInventoryItem, in as positionAt, ln as CRITERION_WORDS, lr as listWords, mn as fullName, mr as admitDevice, nn as nodeRange, on as nearest, or as windowInWords$1, ot as locationText, pr as toWords } from "./core.js";
import { l as VERSION, o as printable, u as UserError } from "./first.js";
import { n as inspectWorkingTree } from "./inspect.js";
import { i as startJson, r as softwareJson, t as createEvaluationWriter } from "./evaluation-json.js";
import { t as toJson } from "./json.js";
// src/explain/explain-subject.ts
function explainSubject(found, evaluation, records) {
	let { asOf, multiTenantMode } = evaluation, common = {
		asOf,
		multiTenantMode,
		found,
		imageSteps: traceImages(found.subject),
		observed: evaluation.observed
	};
	if (!("matches" in found)) return {
		...common,
		approval: void 0,
		platforms: [],
		otherRecords: []
	};
	let platforms = platformsOf(found.subject);
	return {
		...common,
		platforms,
		approval: findApproval(found, platforms, asOf),
		otherRecords: findOtherRecords(found, platforms, records, evaluation)
	};
}
function platformsOf(subject) {
	let platforms = new Set();
	return subject.kind === "device" && subject.platform !== void 0 && platforms.add(subject.platform.name), subject.softwareVersion !== void 0 && platforms.add(subject.softwareVersion.platform), [...platforms].sort(compareText);
}
function findOtherRecords({ subject }, platforms, records, { asOf, multiTenantMode }) {
	let others = [];
	for (let record of records) {
		if (!platforms.includes(record.software.platform)) continue;
		let exclusion = subject.kind === "device" ? excludeFromDevice(record, subject, multiTenantMode) : excludeFromInventoryItem(record, subject);
		exclusion !== void 0 && others.push({
			record,
			inWindow: isInWindow(record, asOf),
			exclusion
		});
	}
	let isOther = ({ record }) => record.software === subject.softwareVersion ? 0 : 1;
	return others.sort((a, b) => isOther(a) - isOther(b) || compareRecords(a.record, b.record));
}
function findApproval(found, platforms, asOf) {
	let { subject, matches, validity } = found, approvals = matches.map(({ record }) => record).filter(({ software }) => software === subject.softwareVersion), isValid = validity.status === "valid";
	return {
		run: isValid ? findRun(approvals, asOf) : [],
		lastEnded: validity.expiredOn === null ? void 0 : approvals.find(({ end }) => end === validity.expiredOn),
		next: isValid && validity.validUntil === null ? void 0 : firstAfter(approvals, validity.validUntil ?? asOf),
		preferredBy: validity.preferred ? matches.find(({ record, inWindow }) => inWindow && record.preferred && record.software === subject.softwareVersion)?.record : void 0,
		alternatives: findAlternatives(found, platforms, asOf)
	};
}
function firstAfter(records, day) {
	let first;
	for (let record of records) record.start > day && (record.end === void 0 || record.start <= record.end) && (first === void 0 || record.start < first.start) && (first = record);
	return first;
}
function findAlternatives({ subject, matches }, platforms, asOf) {
	let approved = new Set();
	for (let { record, inWindow } of matches) {
		let isOfPlatform = platforms.length === 0 || platforms.includes(record.software.platform);
		inWindow && isOfPlatform && record.software !== subject.softwareVersion && approved.add(record.software);
	}
	return [...approved].map((software) => {
		let { preferred, validUntil } = judge(matches, software, asOf);
		return {
			software,
			preferred,
			validUntil
		};
	});
}
const NO_TENANTS = new Set();
function excludeFromDevice(record, device, multiTenantMode) {
	if (admitDevice(record, device, multiTenantMode) === void 0) return excludeByTenant(record, device, multiTenantMode) ?? excludeByAssignment(record, device);
}
function excludeByTenant(record, device, multiTenantMode) {
	let isScoped = record.deviceTenants.size > 0;
	if (!multiTenantMode) return isScoped ? exclusion("tenant_scoped_in_legacy_mode", "device_tenants", admitDevice(record, device, !0)) : void 0;
	let { tenant } = device;
	if (tenant === void 0) {
		if (!isScoped) return;
		let unscoped = {
			...record,
			deviceTenants: NO_TENANTS
		};
		return exclusion("device_without_tenant", "device_tenants", admitDevice(unscoped, device, !0));
	}
	let isGrouped = record.deviceTypes.size > 0 || record.deviceRoles.size > 0;
	if (record.deviceTenants.has(tenant) || !isScoped && !isGrouped) return;
	let scoped = {
		...record,
		deviceTenants: new Set([tenant])
	}, wouldMatchBy = admitDevice(scoped, device, !0);
	return isScoped ? exclusion("other_tenant", "device_tenants", wouldMatchBy) : exclusion("not_tenant_scoped", void 0, wouldMatchBy);
}
function excludeByAssignment(record, device) {
	let { deviceTypes, deviceRoles, devices, objectTags, inventoryItems } = record;
	return deviceTypes.size > 0 && deviceRoles.size > 0 ? deviceTypes.has(device.deviceType) ? exclusion("type_but_not_role", "device_roles") : deviceRoles.has(device.role) ? exclusion("role_but_not_type", "device_types") : exclusion("neither_type_nor_role", "device_types") : deviceTypes.size > 0 ? exclusion("other_device_type", "device_types") : deviceRoles.size > 0 ? exclusion("other_device_role", "device_roles") : devices.size > 0 ? exclusion("other_objects", "devices") : objectTags.size > 0 ? exclusion("other_objects", "object_tags") : inventoryItems.size > 0 ? exclusion("inventory_items_only", "inventory_items") : exclusion("unassigned", void 0);
}
function excludeFromInventoryItem(record, item) {
	if (admitInventoryItem(record, item) === void 0) return record.inventoryItems.size > 0 ? exclusion("other_objects", "inventory_items") : record.objectTags.size > 0 ? exclusion("other_objects", "object_tags") : record.devices.size > 0 ? exclusion("devices_only", "devices") : record.deviceTypes.size > 0 ? exclusion("devices_only", "device_types") : record.deviceRoles.size > 0 ? exclusion("devices_only", "device_roles") : record.deviceTenants.size > 0 ? exclusion("devices_only", "device_tenants") : exclusion("unassigned", void 0);
}
function exclusion(reason, field, wouldMatchBy) {
	return {
		reason,
		field,
		wouldMatchBy
	};
}
function findSubject(evaluation, query, placeOf) {
	let { name } = query;
	for (let namesakes of namesakesOf(evaluation, name)) {
		let wanted = namesakes.filter(({ subject }) => fits(subject, query));
		if (wanted.length > 1) throw new UserError(ambiguous(name, wanted, placeOf));
		if (wanted[0] !== void 0) return wanted[0];
	}
	let others = [...namesakesOf(evaluation, name)].flat();
	if (others.length === 0) return;
	let list = listObjects$1(others.map((found) => describeWithPlace(found, placeOf)));
	throw new UserError(`nothing named ${quote(name)} has the kind, tenant, location or cluster that you gave; there is ${list}`);
}
function* namesakesOf({ devices, virtualMachines, inventoryItems }, name) {
	let isNamed = ({ subject }) => subject.name === name;
	yield [...devices.filter(isNamed), ...virtualMachines.filter(isNamed)], yield inventoryItems.filter(({ subject }) => fullName(subject) === name), yield inventoryItems.filter(isNamed);
}
function fits(subject, { kind, tenant, location, cluster }) {
	let traits = traitsOf$1(subject);
	return (kind === void 0 || subject.kind === kind) && (tenant === void 0 || (traits.tenant ?? "") === tenant) && (location === void 0 || (traits.location ?? "") === location) && (cluster === void 0 || subject.kind === "virtual_machine" && (traits.cluster ?? "") === cluster);
}
function traitsOf$1(subject) {
	if (subject.kind === "virtual_machine") return {
		tenant: subject.tenant?.name,
		location: void 0,
		cluster: subject.cluster
	};
	let device = hostOf(subject);
	return {
		tenant: device.tenant?.name,
		location: device.location?.name,
		cluster: void 0
	};
}
function ambiguous(name, namesakes, placeOf) {
	let selectors = selectorsOf(namesakes.map(({ subject }) => subject)), list = namesakes.map((found, index) => `${describeWithPlace(found, placeOf)}: ${selectors[index] ?? ""}`);
	return `${namesakes.length} objects are named ${quote(name)}; choose one: ${listObjects$1(list)}`;
}
function listObjects$1(list) {
	let rest = list.length - 8;
	return [...list.slice(0, 8), ...rest > 0 ? [`and ${rest} more`] : []].join("; ");
}
function describeWithPlace({ subject }, placeOf) {
	let { tenant, location, cluster } = traitsOf$1(subject), traits = Object.entries({
		tenant,
		location,
		cluster
	}).filter(([, value]) => value !== void 0).map(([trait, value]) => `, ${trait} ${quote(value ?? "")}`);
	return `${toWords(subject.kind)} ${quote(fullName(subject))}${traits.join("")} (${placeOf(subject)})`;
}
function selectorsOf(subjects) {
	let options = [
		["--kind", (subject) => subject.kind],
		["--tenant", (subject) => traitsOf$1(subject).tenant],
		["--location", (subject) => traitsOf$1(subject).location],
		["--cluster", (subject) => traitsOf$1(subject).cluster]
	].filter(([, traitOf]) => new Set(subjects.map(traitOf)).size > 1), names = countBy(subjects, fullName);
	return subjects.map((subject) => {
		let name = fullName(subject);
		if (names.get(name) === 1) return `explain ${argument(name)}`;
		let own = options.filter(([option]) => option !== (subject.kind === "virtual_machine" ? "--location" : "--cluster"));
		return own.length === 0 ? `explain ${argument(subject.name)}` : own.map(([option, traitOf]) => `${option} ${argument(traitOf(subject) ?? "")}`).join(" ");
	});
}
function argument(text) {
	return /^[\w./][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function suggestNames(evaluation, { name }) {
	let containing = [], part = name.toLowerCase();
	if (part.length >= LEAST_PART) {
		for (let candidate of candidateNames(evaluation, name)) if (candidate.toLowerCase().includes(part) && containing.push(candidate), containing.length === 3) break;
	}
	return [...new Set([...containing, ...nearest(name, candidateNames(evaluation, name), 3)])].slice(0, 3);
}
const LEAST_PART = 3;
function* candidateNames({ devices, virtualMachines, inventoryItems }, name) {
	let isOfDevice = (item) => name.startsWith(`${item.device.name}/`);
	for (let { subject } of inventoryItems) isOfDevice(subject) && (yield fullName(subject));
	for (let { subject } of devices) yield subject.name;
	for (let { subject } of virtualMachines) yield subject.name;
	for (let { subject } of inventoryItems) isOfDevice(subject) || (yield fullName(subject));
}
// src/explain/left-out.ts
const KINDS = {
	devices: "device",
	inventory_items: "inventory_item",
	virtual_machines: "virtual_machine"
}, LOSING = new Set([
	"unreadable-file",
	"yaml-syntax",
	"misplaced-collection",
	"schema"
]);
function brokenNamesakes({ repository }, { name, kind }) {
	return repository.brokenEntries.filter((entry) => {
		let kindOfEntry = KINDS[entry.collection];
		if (kindOfEntry === void 0 || kind !== void 0 && kind !== kindOfEntry) return !1;
		let own = nameOfEntry(entry);
		if (own === name) return !0;
		let device = deviceOf(entry);
		return own !== void 0 && device !== void 0 && `${device}/${own}` === name;
	});
}
function deviceOf({ parent, value }) {
	if (parent !== void 0) return nameOfEntry(parent);
	let reference = typeof value == "object" && value ? value.device : void 0;
	return typeof reference == "string" ? reference : textField(reference, "name");
}
function faultsOfEntry({ diagnostics }, entry) {
	let [start, end] = rangeOf(entry), lies = ({ file, start: at }) => file === entry.file.path && comparePositions(start, at) <= 0 && comparePositions(at, end) < 0;
	return diagnostics.filter(({ rule, location, related }) => RULES[rule].alwaysError && (lies(location) || related.some((other) => lies(other.location)))).sort((a, b) => compareLocations(a.location, b.location));
}
function findLeftOut(faults) {
	let { repository, diagnostics, locationOf } = faults, entries = repository.brokenEntries.filter(({ collection }) => collection === "validated_software" || collection === "waivers").map((entry) => ({
		message: `${describeEntry(entry)} is left out because of errors`,
		location: locationOf(entry)
	})), policies = new Set(repository.files.filter(({ area }) => area === "policies").map(({ path }) => path)), isOfEntry = withinEntries(repository.brokenEntries), lost = diagnostics.filter(({ rule, location }) => LOSING.has(rule) && policies.has(location.file) && !isOfEntry(location)).map(({ message, location }) => ({
		message,
		location
	}));
	return [...entries, ...lost].sort((a, b) => compareLocations(a.location, b.location));
}
function leftOutNamesake(entry, locationOf) {
	return {
		message: `${describeEntry(entry)} has the same name and is left out because of errors`,
		location: locationOf(entry)
	};
}
function leftOutImageFiles({ softwareVersion }, locationOf) {
	return softwareVersion === void 0 || softwareVersion.imageFilesComplete ? [] : [{
		message: `an image file of ${softwareName(softwareVersion)} is left out because of errors`,
		location: locationOf(softwareVersion.entry)
	}];
}
function describeBroken(faults, entry) {
	let causes = faultsOfEntry(faults, entry), shown = causes.slice(0, 3).map(({ location, message }) => `${locationText(location)} ${message}`), rest = causes.length - shown.length, why = shown.length === 0 ? "an entry that it refers to has errors: run fleetvet check" : [...shown, ...rest > 0 ? [`and ${rest} more`] : []].join("; ");
	return `${`${describeEntry(entry)} (${locationText(faults.locationOf(entry))})`} cannot be explained, as it is left out because of errors: ${why}`;
}
function withinEntries(entries) {
	let byFile = new Map();
	for (let entry of entries) addToGroup(byFile, entry.file.path, rangeOf(entry));
	for (let [file, ranges] of byFile) byFile.set(file, outermost(ranges));
	return ({ file, start }) => {
		let ranges = byFile.get(file) ?? [], [low, high] = [0, ranges.length];
		for (; low < high;) {
			let middle = low + high >>> 1, range = ranges[middle];
			range !== void 0 && comparePositions(range[0], start) <= 0 ? low = middle + 1 : high = middle;
		}
		let range = ranges[low - 1];
		return range !== void 0 && comparePositions(start, range[1]) < 0;
	};
}
function outermost(ranges) {
	let kept = [];
	for (let range of [...ranges].sort((a, b) => comparePositions(a[0], b[0]) || comparePositions(b[1], a[1]))) {
		let last = kept.at(-1);
		(last === void 0 || comparePositions(last[1], range[0]) <= 0) && kept.push(range);
	}
	return kept;
}
function rangeOf({ file, node }) {
	let [start, end] = nodeRange(file.nodes, node);
	return [positionAt(file.nodes, start), positionAt(file.nodes, end)];
}
// src/explain/explain.ts
async function explainWorkingTree(directory, query, options) {
	return explain(await inspectWorkingTree(directory, options), query);
}
function explain(inspection, query) {
	let { evaluation, repository, locationOf } = inspection, broken = brokenNamesakes(inspection, query), found = findSubject(evaluation, query, ({ entry }) => locationText(locationOf(entry)));
	if (found === void 0) {
		let [entry] = broken;
		throw new UserError(entry === void 0 ? describeUnknown(inspection, query) : describeBroken(inspection, entry));
	}
	let leftOut = [
		...broken.map((entry) => leftOutNamesake(entry, locationOf)),
		...leftOutImageFiles(found.subject, locationOf),
		...findLeftOut(inspection)
	], { validatedSoftware, unreadPolicies } = repository;
	return {
		locationOf,
		explanation: {
			...explainSubject(found, evaluation, validatedSoftware),
			leftOut,
			unreadPolicies
		}
	};
}
function describeUnknown({ evaluation, repository }, query) {
	let near = suggestNames(evaluation, query), remedy = near.length > 0 ? `did you mean ${listWords(near.map(quote), near.length, "or")}?` : "name a device, an inventory item (device/item) or a virtual machine", doubt = repository.isComplete ? "" : "; entries with errors are left out: run fleetvet check";
	return `there is no ${quote(query.name)}: ${remedy}${doubt}`;
}
function wordsOfMatch({ record, matchedBy }, subject, multiTenantMode) {
	let shared = sharedWith(record, matchedBy, subject), scope = subject.kind === "device" && multiTenantMode && matchedBy !== "device_tenant" && isByGroup(matchedBy) ? subject.tenant?.name ?? "" : "";
	return `by ${CRITERION_WORDS[matchedBy]}${shared === "" ? "" : `: ${shared}`}${scope === "" ? "" : `, for tenant ${scope}`}`;
}
function isByGroup(criterion) {
	return criterion === "device_type_and_role" || criterion === "device_type" || criterion === "device_role";
}
function sharedWith(record, criterion, subject) {
	if (criterion === "object_tag") return namesOf(subject.tags.filter((tag) => record.objectTags.has(tag)));
	if (subject.kind === "inventory_item") return "";
	let { deviceType, role, tenant } = subject;
	switch (criterion) {
		case "device_type_and_role": return `${deviceType.model}, ${role.name}`;
		case "device_type": return deviceType.model;
		case "device_role": return role.name;
		case "device_tenant": return tenant?.name ?? "";
		default: return "";
	}
}
function wordsOfExclusion({ record, exclusion }, subject) {
	return subject.kind === "inventory_item" ? whyNotItem(record, exclusion.reason, subject) : `${whyNotDevice(record, exclusion.reason, subject)}${norListedDirectly(record, exclusion.reason)}`;
}
function whyNotDevice(record, reason, device) {
	let tenants = `is scoped to ${listed("tenant", record.deviceTenants)}`, types = () => listTypes(record.deviceTypes, device.deviceType), roles = () => listed("role", record.deviceRoles), ownType = nameOfType(device.deviceType, [...record.deviceTypes].some((type) => type !== device.deviceType && type.model === device.deviceType.model)), ownTenant = device.tenant?.name ?? "";
	switch (reason) {
		case "tenant_scoped_in_legacy_mode": return `${tenants}, and multi_tenant_mode is off`;
		case "device_without_tenant": return `${tenants}; this device has no tenant`;
		case "other_tenant": return `${tenants}; this device belongs to tenant ${ownTenant}`;
		case "not_tenant_scoped": return `has no device_tenants, so it matches devices of tenant ${ownTenant} only by name or tag`;
		case "type_but_not_role": return `lists device type ${ownType}, but ${roles()}, not ${device.role.name}`;
		case "role_but_not_type": return `lists role ${device.role.name}, but ${types()}, not ${ownType}`;
		case "neither_type_nor_role": return `lists ${types()} and ${roles()}, not ${ownType} and ${device.role.name}`;
		case "other_device_type": return `lists ${types()}, not ${ownType}`;
		case "other_device_role": return `lists ${roles()}, not ${device.role.name}`;
		case "other_objects": return `lists ${listObjects([...named("device", [...record.devices].map((other) => nameOfOther(other, device))), ...named("tag", [...record.objectTags].map(({ name }) => name))])}, ${whatItIs(record.devices, record.objectTags, device)}`;
		case "inventory_items_only": return "only lists inventory items";
		default: return "is assigned to nothing";
	}
}
function norListedDirectly({ devices, objectTags }, reason) {
	if (reason === "tenant_scoped_in_legacy_mode" || reason === "device_without_tenant" || reason === "other_objects") return "";
	let open = [devices.size > 0 ? "by name" : void 0, objectTags.size > 0 ? "by tag" : void 0].filter((way) => way !== void 0);
	return open.length === 0 ? "" : `; it does not list this device ${open.join(" or ")} either`;
}
function whyNotItem(record, reason, item) {
	switch (reason) {
		case "other_objects": return `lists ${listObjects([...named("inventory item", [...record.inventoryItems].map((other) => `${other.device.name}/${other.name}`)), ...named("tag", [...record.objectTags].map(({ name }) => name))])}, ${whatItIs(record.inventoryItems, record.objectTags, item)}`;
		case "devices_only": return "lists no inventory items or tags; its device criteria do not apply to the items in devices";
		default: return "is assigned to nothing";
	}
}
function hintOfExclusion({ exclusion }, subject) {
	let { reason, wouldMatchBy } = exclusion;
	if (wouldMatchBy === void 0 || subject.kind !== "device") return;
	let way = `by ${CRITERION_WORDS[wouldMatchBy]}`;
	switch (reason) {
		case "tenant_scoped_in_legacy_mode": return `in multi-tenant mode it would match ${way}`;
		case "device_without_tenant": return `without device_tenants it would match ${way}`;
		case "other_tenant":
		case "not_tenant_scoped": return `if device_tenants listed ${subject.tenant?.name ?? ""}, it would match ${way}`;
		default: return;
	}
}
function whatItIs(objects, tags, subject) {
	let self = subject.kind === "device" ? "this device" : "this item";
	return objects.size > 0 ? tags.size > 0 ? `but neither ${self} nor one of its tags` : `not ${self}` : subject.tags.length === 0 ? `and ${self} has no tags` : `not ${namesOf(subject.tags)}`;
}
function listed(noun, objects) {
	return named(noun, [...objects].map(({ name }) => name)).join("");
}
function listTypes(types, own) {
	return named("device type", [...types].map((type) => nameOfType(type, type !== own && type.model === own.model))).join("");
}
function nameOfType({ manufacturer, model }, hasNamesake) {
	return hasNamesake ? deviceTypeName({
		manufacturer,
		model
	}) : model;
}
function nameOfOther(other, device) {
	return other.name === device.name ? `${other.name} of tenant ${other.tenant?.name ?? "none"} at location ${other.location?.name ?? "none"}` : other.name;
}
function named(noun, names) {
	return names.length === 0 ? [] : [`${noun}${names.length === 1 ? "" : "s"} ${listWords(names, 4)}`];
}
function listObjects(parts) {
	return parts.join(" and ");
}
function namesOf(objects) {
	return listWords(objects.map(({ name }) => name), 4);
}
function placeOfExclusion({ record, exclusion }) {
	return exclusion.field === void 0 ? record.entry : {
		...placeIn(record.entry, exclusion.field),
		on: "key"
	};
}
function* renderExplanationJson(explanation, locationOf) {
	let { found, asOf, multiTenantMode, approval, platforms, otherRecords, imageSteps, leftOut } = explanation, writeEvaluation = createEvaluationWriter(locationOf, explanation);
	yield `${toJson({
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: asOf,
		multi_tenant_mode: multiTenantMode
	}).slice(0, -1)},\n"evaluation": ${writeEvaluation(found)},\n`;
	let waiver = "waiver" in found ? found.waiver : void 0;
	yield `"approval": ${toJson(approval === void 0 ? null : approvalOf(approval, waiver, locationOf))},\n`, yield `"platforms": ${toJson(platforms)},\n"other_records": [`;
	let separator = "\n";
	for (let other of "matches" in found ? otherRecords : []) yield separator + toJson(otherRecordOf(other, found.subject, locationOf)), separator = ",\n";
	yield separator === "\n" ? "],\n" : "\n],\n", yield `"image_steps": ${toJson(imageSteps.map((step) => imageStepOf(step, locationOf)))},\n`;
	let left = leftOut.map(({ message, location }) => ({
		message,
		location: startJson(location)
	}));
	yield `"left_out": ${toJson(left)}}\n`;
}
function approvalOf(approval, waiver, locationOf) {
	let record = (one) => one === void 0 ? null : recordOf(one, locationOf);
	return {
		carried_by: approval.run.map((one) => recordOf(one, locationOf)),
		last_ended: record(approval.lastEnded),
		next: record(approval.next),
		preferred_by: record(approval.preferredBy),
		alternatives: approval.alternatives.map(alternativeOf),
		waiver: waiver === void 0 ? null : {
			reason: waiver.reason,
			until: waiver.until,
			location: startJson(locationOf(waiver.entry))
		}
	};
}
function alternativeOf({ software, preferred, validUntil }) {
	return {
		software: softwareJson(software),
		preferred,
		valid_until: validUntil
	};
}
function recordOf(record, locationOf) {
	return {
		...fieldsOf(record),
		location: startJson(locationOf(record.entry))
	};
}
function otherRecordOf(other, subject, locationOf) {
	let { record, inWindow, exclusion } = other;
	return {
		...fieldsOf(record),
		in_window: inWindow,
		reason: exclusion.reason,
		message: wordsOfExclusion(other, subject),
		hint: hintOfExclusion(other, subject) ?? null,
		would_match_by: exclusion.wouldMatchBy ?? null,
		field: exclusion.field ?? null,
		location: startJson(locationOf(placeOfExclusion(other)))
	};
}
function fieldsOf({ name, software, start, end, preferred, approvedBy, ticket }) {
	return {
		name: name ?? null,
		software: softwareJson(software),
		start,
		end: end ?? null,
		preferred,
		approved_by: approvedBy ?? null,
		ticket: ticket ?? null
	};
}
function imageStepOf({ step, outcome, imageFiles }, locationOf) {
	return {
		step,
		outcome,
		software_image_files: imageFiles.map(({ imageFileName, softwareVersion, entry }) => ({
			image_file_name: imageFileName,
			software_version: softwareJson(softwareVersion),
			location: startJson(locationOf(placeIn(entry)))
		}))
	};
}
function approvalLines({ asOf, approval, unreadPolicies }, found, { colors, place, fold }) {
	if (approval === void 0) return [];
	let { status } = found.validity, paint = status === "valid" ? colors.green : status === "invalid" ? colors.red : colors.yellow, sign = status === "valid" ? "✔" : status === "invalid" ? "✖" : "–", lines = fold(verdictOf(found, approval, asOf, unreadPolicies), `  ${sign} `).map(paint), add = (text, at) => {
		lines.push(...fold(text, "    ")), at !== void 0 && lines.push(`      ${place(at)}`);
	}, { run, lastEnded, next, preferredBy } = approval;
	for (let record of run) add(`${windowInWords(record)} by ${nameOfRecord(record)}`, endOf(record));
	lastEnded !== void 0 && add(`${windowInWords(lastEnded)} by ${nameOfRecord(lastEnded)}`, endOf(lastEnded)), next !== void 0 && add(`${lastEnded === void 0 && run.length === 0 ? "" : "again "}${windowInWords(next)} by ${nameOfRecord(next)}`, placeIn(next.entry, "start")), preferredBy === void 0 ? status === "valid" && add("not preferred", void 0) : add(`preferred by ${nameOfRecord(preferredBy)}`, placeIn(preferredBy.entry, "preferred"));
	let { waiver } = found;
	return waiver !== void 0 && add(`waived until ${whenInWords(waiver.until, asOf)}: ${waiver.reason}`, waiver.entry), lines.push(...alternativeLines(approval.alternatives, status === "valid" ? "also approved now" : "approved now", {
		fold,
		asOf
	})), lines;
}
function verdictOf({ subject, validity }, { next }, asOf, unread) {
	let software = subject.softwareVersion;
	if (software === void 0) return "no software version is known, so there is nothing to judge";
	let name = softwareName(software), lastDay = validity.expiredOn ?? asOf, invalid = unread.length === 0 ? "invalid" : `invalid as far as is known (${cannotBeRead(unread)})`;
	switch (validity.reason) {
		case null: return validity.validUntil === null ? "valid, no end" : `valid until ${whenInWords(validity.validUntil, asOf)}`;
		case "no_policy": return `${invalid}: no record${ofThoseRead(unread)} matches (no policy)`;
		case "not_approved": return `${invalid}: no matching record approves ${name} (not approved)`;
		case "expired": return `${invalid}: the approval of ${name} ended on ${whenInWords(lastDay, asOf)} (expired)`;
		case "not_yet_valid": return next === void 0 ? `${invalid}: the approval of ${name} ends before it starts (not yet valid)` : `${invalid}: the approval of ${name} starts on ${whenInWords(next.start, asOf)} (not yet valid)`;
	}
}
function alternativeLines(alternatives, label, { fold, asOf }) {
	let shown = alternatives.slice(0, 8).map(({ software, preferred, validUntil }) => {
		let notes = [preferred ? "preferred" : void 0, validUntil === null ? "no end" : `until ${whenInWords(validUntil, asOf)}`];
		return `${softwareName(software)}, ${notes.filter((note) => note !== void 0).join(", ")}`;
	}), hidden = alternatives.length - shown.length;
	return [...shown, ...hidden > 0 ? [`and ${hidden} more`] : []].flatMap((text, index) => fold(text, `    ${index === 0 ? `${label}: ` : " ".repeat(label.length + 2)}`));
}
function windowInWords({ start, end }) {
	return end === void 0 ? `approved from ${start}` : `approved from ${start} to ${end}`;
}
function nameOfRecord({ name, software }) {
	return name === void 0 ? `an unnamed record for ${softwareName(software)}` : `"${name}"`;
}
function endOf({ entry, end }) {
	return end === void 0 ? entry : placeIn(entry, "end");
}
function imageLines(explanation, { colors, place, fold }) {
	let { imageSteps } = explanation, lines = imageSteps.flatMap((step, index) => {
		let { outcome, imageFiles } = step, words = fold(wordsOfStep(step, explanation), `  ${index + 1}. `);
		if (outcome !== "taken") return words.map((line) => colors.dim(line));
		let files = imageFiles.slice(0, 8).flatMap(({ imageFileName, softwareVersion, entry }) => [...fold(`${imageFileName}${softwareVersion === explanation.found.subject.softwareVersion ? "" : ` of ${softwareName(softwareVersion)}`}`, "     ").map(colors.green), `       ${place(entry)}`]), hidden = imageFiles.length - 8;
		return [
			...words,
			...files,
			...hidden > 0 ? [`     and ${hidden} more`] : []
		];
	});
	if (imageSteps.every(({ outcome }) => outcome !== "taken")) {
		let { kind, softwareVersion } = explanation.found.subject;
		lines.push(`  ${kind === "device" && softwareVersion !== void 0 ? colors.red("✖") : "–"} no image file`);
	}
	return lines;
}
function wordsOfStep({ step, outcome, imageFiles }, { found: { subject } }) {
	let software = subject.softwareVersion, kind = subject.kind === "inventory_item" ? "item" : subject.kind === "device" ? "device" : "machine", name = software === void 0 ? "its software" : softwareName(software);
	return `${{
		override: `set on the ${kind}`,
		device_type: `for ${name} and ${subject.kind === "device" ? `device type ${subject.deviceType.model}` : "its type"}`,
		default: `default of ${name}`,
		software_version: `all image files of ${name}`
	}[step]}: ${outcomeInWords(step, outcome, imageFiles.length, software?.imageFiles.length)}`;
}
function outcomeInWords(step, outcome, count, ofVersion) {
	return outcome === "taken" ? count === 1 ? "used" : `${count} used` : outcome === "not_asked" ? count === 0 ? "not needed" : `not needed (${count} available)` : step === "override" ? "none" : ofVersion === void 0 ? "none, no software version is known" : ofVersion === 0 ? "none, the version has no image file" : `none; the version has ${plural(ofVersion, "image file")}`;
}
// src/explain/formats/pretty.ts
function* renderExplanationPretty(explanation, options) {
	let { found, asOf, multiTenantMode } = explanation, { colors, width, locationOf } = options, fold = (text, first) => wrap(text, first, { width }), { subject } = found, place = (at) => colors.dim(printable(locationText(locationOf(at)))), heading = (text) => `\n${colors.bold(text)}\n\n`, name = printable(fullName(subject));
	yield `${toWords(subject.kind)} ${colors.bold(name)}\n${place(subject.entry)}\n\n`;
	let observed = "matches" in found ? explanation.observed.get(found.subject) : void 0;
	for (let [label, value] of [...traitsOf(subject), ...observedTraits(observed)]) for (let line of fold(value, `  ${label.padEnd(12)}`)) yield `${line}\n`;
	if ("matches" in found) {
		yield heading(`Approval on ${asOf}${multiTenantMode ? ", in multi-tenant mode" : ""}`);
		for (let line of approvalLines(explanation, found, {
			colors,
			place,
			fold
		})) yield `${line}\n`;
		yield* renderMatches(explanation, found, heading, place, colors, fold), yield* renderOtherRecords(explanation, found, heading, place, options, fold);
	} else yield heading("Approval"), yield "  Validated software is not matched against virtual machines.\n";
	yield heading("Image files");
	for (let line of imageLines(explanation, {
		colors,
		place,
		fold
	})) yield `${line}\n`;
	let { leftOut } = explanation;
	if (leftOut.length > 0) {
		yield heading("Left out above because of errors");
		for (let { message, location } of leftOut.slice(0, SHOWN_LEFT_OUT)) {
			for (let line of fold(message, "  ")) yield `${colors.yellow(line)}\n`;
			yield `  ${colors.dim(printable(locationText(location)))}\n`;
		}
		let hidden = leftOut.length - SHOWN_LEFT_OUT;
		hidden > 0 && (yield `  ${colors.dim(`… and ${hidden} more; show all with fleetvet check`)}\n`);
	}
}
const SHOWN_LEFT_OUT = 10;
function traitsOf(subject) {
	let { softwareVersion: software, tags } = subject;
	return [
		...subject.kind === "inventory_item" ? [["device", subject.device.name]] : [
			["device type", subject.kind === "device" ? deviceTypeName(subject.deviceType) : void 0],
			["role", subject.role?.name],
			["platform", subject.platform?.name],
			["tenant", subject.tenant?.name],
			["location", subject.kind === "device" ? subject.location?.name : void 0],
			["cluster", subject.kind === "device" ? void 0 : subject.cluster]
		],
		["tags", tags.length === 0 ? void 0 : listWords(tags.map(({ name }) => name))],
		["software", software === void 0 ? "none" : softwareName(software)]
	].flatMap(([label, value]) => value === void 0 ? [] : [[label, value]]);
}
function observedTraits(observed) {
	if (observed === void 0) return [];
	let { version, seen, source } = observed.observation;
	return [["observed", `${version} on ${seen}${source === void 0 ? "" : ` by ${source}`}, ${`${observed.drift ? "not as declared" : "as declared"}, ${observed.approved ? "approved" : "not approved"}`}`]];
}
function* renderMatches({ asOf, multiTenantMode, unreadPolicies }, { subject, matches }, heading, place, colors, fold) {
	if (matches.length === 0) yield `\n${colors.bold(`No record${ofThoseRead(unreadPolicies)} matches`)}\n`;
	else {
		yield heading("Matching records, in order");
		for (let match of matches) {
			let { record, rank } = match, isOwn = record.software === subject.softwareVersion, how = `rank ${rank}, ${wordsOfMatch(match, subject, multiTenantMode)}`;
			yield `${[
				...recordLines(record, asOf, signOf(match, isOwn), isOwn, colors, fold),
				...fold(how, INDENT).map((line) => paintMatch(line, match, isOwn, colors)),
				`${INDENT}${place(record.entry)}`
			].join("\n")}\n`;
		}
	}
}
const INDENT = "    ";
function signOf({ inWindow }, isOwn) {
	return isOwn ? inWindow ? "✔" : "✖" : "·";
}
function paintMatch(line, { inWindow }, isOwn, colors) {
	return isOwn ? inWindow ? colors.green(line) : colors.red(line) : line;
}
function* renderOtherRecords({ asOf, otherRecords, platforms, unreadPolicies }, { subject }, heading, place, { colors, maxRecords }, fold) {
	if (platforms.length === 0) {
		yield heading("Other records");
		for (let line of fold("Its platform and its software are not known, so there are no records to compare.", "  ")) yield `${line}\n`;
		return;
	}
	let of = printable(listWords(platforms));
	if (otherRecords.length === 0) {
		yield `\n${colors.bold(`No other record${ofThoseRead(unreadPolicies)} is for ${of}`)}\n`;
		return;
	}
	yield heading(`Other records for ${of}, and why they do not match`);
	let shown = maxRecords === 0 ? otherRecords : otherRecords.slice(0, maxRecords);
	for (let other of shown) {
		let { record } = other;
		yield `${[
			...recordLines(record, asOf, "·", record.software === subject.softwareVersion, colors, fold),
			...exclusionLines(other, subject, colors, fold),
			`${INDENT}${place(placeOfExclusion(other))}`
		].join("\n")}\n`;
	}
	let hidden = otherRecords.length - shown.length;
	hidden > 0 && (yield `  ${colors.dim(`… and ${plural(hidden, "more record")}; show all with --all`)}\n`);
}
function exclusionLines(other, subject, colors, fold) {
	let hint = hintOfExclusion(other, subject);
	return [...fold(wordsOfExclusion(other, subject), INDENT).map(colors.yellow), ...hint === void 0 ? [] : fold(hint, INDENT).map(colors.cyan)];
}
function recordLines(record, asOf, mark, isOwn, colors, fold) {
	let { name, software, preferred, approvedBy, ticket } = record, what = `${softwareName(software)}${preferred ? ", preferred" : ""}`, [title = "", ...more] = fold(name ?? "unnamed record", `  ${mark} `), approves = fold(`${isOwn ? "its software: " : ""}${what}, ${windowOf(record, asOf)}`, INDENT), decision = [approvedBy === void 0 ? "" : `approved by ${approvedBy}`, ticket ?? ""].filter((part) => part !== "");
	return [
		colors.bold(title),
		...more.map(colors.bold),
		...approves,
		...decision.length === 0 ? [] : fold(decision.join(", "), INDENT)
	];
}
function windowOf({ start, end }, asOf) {
	let days = windowInWords$1(start, end);
	return end !== void 0 && end < start ? `${days}: never, it ends before it starts` : start > asOf ? `${days}: not started` : end !== void 0 && end < asOf ? `${days}: ended` : days;
}
function addExplainCommand(program) {
	let command = program.command("explain").description("explain why a device or inventory item is valid or not: matching records, other records, image files").argument("<name>", "a device, an inventory item as device/item, or a virtual machine");
	command.addOption(new Option("--kind <kind>", "if several have this name: the kind to explain").choices([
		"device",
		"inventory_item",
		"virtual_machine"
	])).option("--tenant <name>", "if several have this name: the tenant of the device or machine (empty = none)").option("--location <name>", "if several have this name: the location of the device (empty = none)").option("--cluster <name>", "if several have this name: the cluster of the virtual machine (empty = none)").addOption(formatOption(["pretty", "json"], "pretty")).option("--all", "in pretty, show all records that do not match (default: 20)"), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet explain ams01-leaf-01                      why a device is valid or not\n  $ fleetvet explain \"ams01-border-02/Supervisor 2\"     an inventory item\n  $ fleetvet explain ams01-rs-01                        the image files of a virtual machine\n  $ fleetvet explain ams01-leaf-01 --as-of 2027-06-01   whether it is valid on that day\n  $ fleetvet explain leaf-01 --location AMS01           one of several with the same name\n  $ fleetvet explain ams01-leaf-01 -f json > explanation.json\n\nExit status: 0 even if its software is invalid, 2 if the name is unknown or ambiguous.").action(runExplain);
}
async function runExplain(name, options) {
	let { cwd, asOf = today(), config, multiTenantMode, kind, tenant, location, cluster } = options, { explanation, locationOf } = await withProgress(options.quiet, async (onProgress) => explainWorkingTree(cwd, {
		name,
		kind,
		tenant,
		location,
		cluster
	}, {
		asOf,
		config,
		multiTenantMode,
		onProgress
	})), pieces = options.format === "json" ? renderExplanationJson(explanation, locationOf) : renderExplanationPretty(explanation, {
		colors: colorsFor(process.stdout, options.color),
		width: columnsFor(process.stdout),
		maxRecords: options.all === !0 ? 0 : 20,
		locationOf
	});
	await writePieces(process.stdout, pieces);
}
export { addExplainCommand };
