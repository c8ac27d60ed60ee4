import "./rolldown-runtime.js";
import { $n as compareRecords, $t as comparePositions, Ar as countBy, Dn as softwareName, En as quote, Lr as hostOf, Wr as traceImages, Xn as textField, Yt as RULES, _r as toWords, bn as nameOfEntry, cn as positionAt, ct as locationText, er as findRun, hn as describeEntry, kr as addToGroup, nr as judge, on as nodeRange, pr as listWords, qr as compareText, st as compareLocations, tr as isInWindow, un as nearest, vn as fullName, vr as admitDevice, yr as admitInventoryItem } from "./core.js";
import { u as UserError } from "./first.js";
import { n as inspectWorkingTree } from "./inspect.js";
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
	let list = listObjects(others.map((found) => describeWithPlace(found, placeOf)));
	throw new UserError(`nothing named ${quote(name)} has the kind, tenant, location or cluster that you gave; there is ${list}`);
}
function* namesakesOf({ devices, virtualMachines, inventoryItems }, name) {
	let isNamed = ({ subject }) => subject.name === name;
	yield [...devices.filter(isNamed), ...virtualMachines.filter(isNamed)], yield inventoryItems.filter(({ subject }) => fullName(subject) === name), yield inventoryItems.filter(isNamed);
}
function fits(subject, { kind, tenant, location, cluster }) {
	let traits = traitsOf(subject);
	return (kind === void 0 || subject.kind === kind) && (tenant === void 0 || (traits.tenant ?? "") === tenant) && (location === void 0 || (traits.location ?? "") === location) && (cluster === void 0 || subject.kind === "virtual_machine" && (traits.cluster ?? "") === cluster);
}
function traitsOf(subject) {
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
	return `${namesakes.length} objects are named ${quote(name)}; choose one: ${listObjects(list)}`;
}
function listObjects(list) {
	let rest = list.length - 8;
	return [...list.slice(0, 8), ...rest > 0 ? [`and ${rest} more`] : []].join("; ");
}
function describeWithPlace({ subject }, placeOf) {
	let { tenant, location, cluster } = traitsOf(subject), traits = Object.entries({
		tenant,
		location,
		cluster
	}).filter(([, value]) => value !== void 0).map(([trait, value]) => `, ${trait} ${quote(value ?? "")}`);
	return `${toWords(subject.kind)} ${quote(fullName(subject))}${traits.join("")} (${placeOf(subject)})`;
}
function selectorsOf(subjects) {
	let options = [
		["--kind", (subject) => subject.kind],
		["--tenant", (subject) => traitsOf(subject).tenant],
		["--location", (subject) => traitsOf(subject).location],
		["--cluster", (subject) => traitsOf(subject).cluster]
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
export { explainWorkingTree };
