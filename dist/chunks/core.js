import { n as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as UserError, n as printable, r as VERSION } from "./first.js";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, constants, createWriteStream, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { mkdir, rename, stat } from "node:fs/promises";
import { constants as constants$1 } from "node:os";
import { pipeline } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
// src/model/entry.ts
const COLLECTION_AREAS = {
	manufacturers: "inventory",
	locations: "inventory",
	tenants: "inventory",
	roles: "inventory",
	tags: "inventory",
	platforms: "inventory",
	device_types: "inventory",
	software_versions: "inventory",
	software_image_files: "inventory",
	devices: "inventory",
	inventory_items: "inventory",
	virtual_machines: "inventory",
	validated_software: "policies",
	waivers: "policies"
}, COLLECTIONS = Object.keys(COLLECTION_AREAS);
function isCollection(word) {
	return Object.hasOwn(COLLECTION_AREAS, word);
}
const COLLECTION_NOUNS = {
	manufacturers: "manufacturer",
	locations: "location",
	tenants: "tenant",
	roles: "role",
	tags: "tag",
	platforms: "platform",
	device_types: "device type",
	software_versions: "software version",
	software_image_files: "software image file",
	devices: "device",
	inventory_items: "inventory item",
	virtual_machines: "virtual machine",
	validated_software: "validated software record",
	waivers: "waiver"
};
// src/model/text-field.ts
function textField(value, field) {
	if (typeof value != "object" || !value) return;
	let text = value[field];
	return typeof text == "string" ? text : void 0;
}
// src/model/describe.ts
function quote(text) {
	return text.length > 120 ? `"${text.slice(0, 117)}..."` : `"${text}"`;
}
function describeEntry(entry) {
	let noun = COLLECTION_NOUNS[entry.collection], name = nameOfEntry(entry);
	if (name === void 0) {
		let platform = entry.collection === "software_versions" ? textField(entry.value, "platform") : void 0;
		return platform === void 0 ? `this ${noun}` : `this ${noun} of ${quote(platform)}`;
	}
	return entry.collection === "validated_software" && textField(entry.value, "name") === void 0 ? `${noun} for ${quote(name)}` : `${noun} ${quote(name)}`;
}
function namingField(entry) {
	switch (entry.collection) {
		case "device_types": return "model";
		case "software_versions": return "version";
		case "software_image_files": return "image_file_name";
		case "validated_software": return textField(entry.value, "name") === void 0 ? "software" : "name";
		case "waivers": return "reason";
		default: return "name";
	}
}
function nameOfEntry(entry) {
	let { value } = entry;
	if (typeof value == "string") return value;
	if (typeof value != "object" || !value) return;
	let fields = value, name = fields[namingField(entry)];
	return typeof name == "string" ? entry.collection === "software_versions" && typeof fields.platform == "string" ? `${fields.platform} ${name}` : name : entry.collection === "validated_software" ? textOfSoftware(name) : void 0;
}
function textOfSoftware(software) {
	if (typeof software != "object" || !software) return;
	let { platform, version } = software;
	if (typeof version == "string") return typeof platform == "string" ? `${platform} ${version}` : version;
}
// src/compare/keys.ts
function keyOf$1(...fields) {
	return JSON.stringify(fields.map((field) => field ?? null));
}
const keyOfPlatform = ({ name }) => keyOf$1("platform", name), keyOfDeviceType = ({ manufacturer, model }) => keyOf$1("device_type", manufacturer, model), keyOfVersion = ({ platform, version }) => keyOf$1("software_version", platform, version), keyOfImageFile = ({ softwareVersion, imageFileName }) => keyOf$1("software_image_file", softwareVersion.platform, softwareVersion.version, imageFileName);
function keyOfSubject(subject) {
	switch (subject.kind) {
		case "device": return keyOf$1("device", subject.name, subject.tenant?.name, subject.location?.name);
		case "inventory_item": return keyOf$1("inventory_item", subject.name, keyOfSubject(subject.device));
		case "virtual_machine": return keyOf$1("virtual_machine", subject.name, subject.cluster, subject.tenant?.name);
	}
}
function keyOfRecord({ name, software, start, end }) {
	return name === void 0 ? keyOf$1("validated_software", null, software.platform, software.version, start, end) : keyOf$1("validated_software", name);
}
function labelOf$1(entry) {
	return `${entry.collection} ${nameOfEntry(entry) ?? ""}`;
}
function signatureOfMatch({ record, rank, matchedBy, inWindow }) {
	let { software, start, end, preferred } = record;
	return keyOf$1(keyOfRecord(record), software.platform, software.version, start, end, String(preferred), String(rank), matchedBy, String(inWindow));
}
function signatureOfImages({ imageFiles, source }) {
	return keyOf$1(source, ...imageFiles.map(keyOfImageFile));
}
// src/model/evaluation.ts
function waiverOf(found) {
	return found !== void 0 && "waiver" in found ? found.waiver : void 0;
}
// src/model/subject.ts
function subjectOf$2(object) {
	let { kind, name } = object;
	return kind === "inventory_item" ? {
		kind,
		name,
		device: object.device.name
	} : {
		kind,
		name
	};
}
function nameOfSubject({ name, device }) {
	return device === void 0 ? name : `${device}/${name}`;
}
// src/compare/subject-changes.ts
function findSubjectChanges(base, head, brokenInHead) {
	let signatures = createSignatures(), shared = new Set();
	for (let { subject } of allOf(head)) shared.add(subject.entry);
	let sameEntry = new Map(), before = new Map();
	for (let found of allOf(base)) {
		let { entry } = found.subject;
		shared.has(entry) ? sameEntry.set(entry, found) : before.set(keyOfSubject(found.subject), found);
	}
	let changes = [];
	for (let after of allOf(head)) {
		let old = sameEntry.get(after.subject.entry);
		if (old === void 0 && before.size > 0) {
			let key = keyOfSubject(after.subject);
			old = before.get(key), before.delete(key);
		}
		let change = changeOf$1(old, after, signatures);
		change !== void 0 && changes.push(change);
	}
	let broken = new Set(brokenInHead.map(labelOf$1));
	for (let old of [...before.values()]) {
		let change = changeOf$1(old, void 0, signatures);
		change !== void 0 && changes.push({
			...change,
			leftOut: broken.has(labelOf$1(old.subject.entry))
		});
	}
	return changes;
}
function* allOf({ devices, inventoryItems, virtualMachines }) {
	yield* devices, yield* inventoryItems, yield* virtualMachines;
}
function changeOf$1(before, after, signatures) {
	let subject = (after ?? before)?.subject;
	if (subject === void 0) return;
	let [was, is] = [statusOf(before), statusOf(after)], both = before !== void 0 && after !== void 0, change = {
		subject: subjectOf$2(subject),
		before,
		after,
		newlyInvalid: is === "invalid" && was !== "invalid",
		mended: was === "invalid" && is === "valid",
		newlyWaived: was === "invalid" && !isWaived$1(before) && isWaived$1(after),
		noLongerWaived: is === "invalid" && isWaived$1(before) && !isWaived$1(after),
		leftOut: !1,
		validForLess: was === "valid" && is === "valid" && isSooner(validUntil(after), validUntil(before)),
		matchesChanged: both && signatures.ofMatches(matchesOf$1(before)) !== signatures.ofMatches(matchesOf$1(after)),
		imagesChanged: both && signatures.ofImages(before.images) !== signatures.ofImages(after.images)
	};
	return !both || was !== is || isWaived$1(before) !== isWaived$1(after) || change.matchesChanged || change.imagesChanged || reasonOf(before) !== reasonOf(after) ? change : void 0;
}
function matchesOf$1(found) {
	return found !== void 0 && "matches" in found ? found.matches : [];
}
function statusOf(found) {
	return found !== void 0 && "validity" in found ? found.validity.status : void 0;
}
function isWaived$1(found) {
	return waiverOf(found) !== void 0;
}
function validUntil(found) {
	return found !== void 0 && "validity" in found ? found.validity.validUntil : null;
}
function isSooner(date, other) {
	return date !== null && (other === null || date < other);
}
function reasonOf(found) {
	return found !== void 0 && "validity" in found ? found.validity.reason : null;
}
function createSignatures() {
	let ofMatch = remembering(signatureOfMatch);
	return {
		ofMatches: remembering((matches) => matches.map(ofMatch).join()),
		ofImages: remembering(signatureOfImages)
	};
}
function remembering(work) {
	let known = new WeakMap();
	return (value) => {
		let answer = known.get(value);
		return answer === void 0 && known.set(value, answer = work(value)), answer;
	};
}
// src/compare/causes.ts
function createFindCauses(changes, configChange, sides) {
	let changesOfRecords = (records) => {
		let found = new Set();
		for (let record of records) {
			let change = changes.get(keyOfRecord(record)) ?? changes.get(keyOfVersion(record.software));
			change !== void 0 && found.add(change);
		}
		return found;
	}, approvesNoLonger = (record, inHead) => {
		let { records, asOf } = inHead ? sides.head : sides.base, other = records.get(keyOfRecord(record));
		return other === void 0 || !(other.start <= asOf && (other.end === void 0 || asOf <= other.end)) || keyOfVersion(other.software) !== keyOfVersion(record.software);
	}, differingRecords = rememberingPairs((before, after) => changesOfRecords(recordsThatDiffer(before, after))), imageCauses = (change) => {
		let [before, after] = [change.before?.images.imageFiles ?? [], change.after?.images.imageFiles ?? []], found = new Set(), add = (key) => {
			let entryChange = changes.get(key);
			entryChange !== void 0 && found.add(entryChange);
		};
		for (let file of [...before, ...after]) add(keyOfImageFile(file));
		let subject = change.after?.subject ?? change.before?.subject;
		return subject?.kind === "device" && add(keyOfDeviceType(subject.deviceType)), subject?.softwareVersion !== void 0 && found.size === 0 && add(keyOfVersion(subject.softwareVersion)), found;
	};
	return (change) => {
		let own = ownChange(changes, change), orConfig = (found) => own === void 0 ? found.size === 0 && configChange !== void 0 ? new Set([configChange]) : found : new Set([own, ...found]), [before, after] = [change.before, change.after], lost = (from, to) => changesOfRecords(approvalsLost(from, to).filter((record) => own === void 0 || approvesNoLonger(record, to === after)));
		return {
			ofNewlyInvalid: change.newlyInvalid ? orConfig(lost(before, after)) : NONE$1,
			ofMended: change.mended ? orConfig(lost(after, before)) : NONE$1,
			ofValidForLess: change.validForLess ? orConfig(changesOfRecords(recordsForItsSoftware(before, after))) : NONE$1,
			ofMatches: change.matchesChanged ? orConfig(differingRecords(matchesOf$1(before), matchesOf$1(after))) : NONE$1,
			ofImages: change.imagesChanged ? new Set([...own === void 0 ? [] : [own], ...imageCauses(change)]) : NONE$1
		};
	};
}
const NONE$1 = new Set();
function ownChange(changes, { before, after }) {
	let subject = (after ?? before)?.subject;
	return subject === void 0 ? void 0 : changes.get(keyOfSubject(subject));
}
function approvalsLost(from, to) {
	let kept = new Set(approvalsOf(to).map(keyOfRecord));
	return approvalsOf(from).filter((record) => !kept.has(keyOfRecord(record)));
}
function recordsForItsSoftware(...sides) {
	return sides.flatMap((found) => matchesOf$1(found).map((match) => match.record).filter((record) => record.software === found?.subject.softwareVersion));
}
function approvalsOf(found) {
	if (found === void 0 || !("validity" in found)) return [];
	let { subject, matches } = found, isOwn = (software) => software === subject.softwareVersion;
	return matches.filter((match) => match.inWindow && isOwn(match.record.software)).map((match) => match.record);
}
function recordsThatDiffer(before, after) {
	let [old, now] = [before, after].map((matches) => new Map(matches.map((match) => [signatureOfMatch(match), match.record])));
	return old === void 0 || now === void 0 ? [] : [...[...now].filter(([signature]) => !old.has(signature)), ...[...old].filter(([signature]) => !now.has(signature))].map(([, record]) => record);
}
function rememberingPairs(work) {
	let known = new WeakMap();
	return (a, b) => {
		let ofA = known.get(a);
		ofA === void 0 && known.set(a, ofA = new WeakMap());
		let answer = ofA.get(b);
		return answer === void 0 && ofA.set(b, answer = work(a, b)), answer;
	};
}
// src/compare/entry-changes.ts
const TELLING_FIELDS = {
	platform: ["name", "manufacturer"],
	device_type: [
		"manufacturer",
		"model",
		"software_image_files"
	],
	software_version: ["platform", "version"],
	software_image_file: [
		"software_version",
		"image_file_name",
		"default_image",
		"device_types"
	],
	device: [
		"name",
		"device_type",
		"role",
		"platform",
		"tenant",
		"location",
		"tags",
		"software_version",
		"software_image_files"
	],
	inventory_item: [
		"name",
		"device",
		"tags",
		"software_version",
		"software_image_files"
	],
	virtual_machine: [
		"name",
		"cluster",
		"platform",
		"tenant",
		"software_version",
		"software_image_files"
	],
	validated_software: [
		"software",
		"start",
		"end",
		"preferred",
		"devices",
		"device_tenants",
		"device_types",
		"device_roles",
		"inventory_items",
		"object_tags"
	],
	config: ["multi_tenant_mode"]
}, NESTED_FIELD = {
	device: "inventory_items",
	software_version: "software_image_files"
};
function findEntryChanges(base, head) {
	let changes = new Map();
	for (let [kind, before, after, keyOf] of [
		[
			"platform",
			base.platforms,
			head.platforms,
			keyOfPlatform
		],
		[
			"device_type",
			base.deviceTypes,
			head.deviceTypes,
			keyOfDeviceType
		],
		[
			"software_version",
			base.softwareVersions,
			head.softwareVersions,
			keyOfVersion
		],
		[
			"software_image_file",
			base.softwareImageFiles,
			head.softwareImageFiles,
			keyOfImageFile
		],
		[
			"device",
			base.devices,
			head.devices,
			keyOfSubject
		],
		[
			"inventory_item",
			base.inventoryItems,
			head.inventoryItems,
			keyOfSubject
		],
		[
			"virtual_machine",
			base.virtualMachines,
			head.virtualMachines,
			keyOfSubject
		],
		[
			"validated_software",
			base.validatedSoftware,
			head.validatedSoftware,
			keyOfRecord
		]
	]) collectChanges(kind, before, after, keyOf, changes);
	for (let [before, after] of pairUnnamedRecords(base, head)) {
		let fields = alteredFields("validated_software", before.entry.value, after.entry.value), change = {
			kind: "validated_software",
			name: nameOfEntry(after.entry) ?? null,
			action: "altered",
			fields,
			entry: after.entry
		};
		changes.set(keyOfRecord(before), change).set(keyOfRecord(after), change);
	}
	let [brokenInBase, brokenInHead] = [entriesByName(base.brokenEntries), entriesByName(head.brokenEntries)];
	for (let [key, change] of changes) {
		if (change.action === "altered") continue;
		let other = (change.action === "added" ? brokenInBase : brokenInHead).get(labelOf$1(change.entry));
		if (other === void 0) continue;
		let [was, is] = change.action === "added" ? [other, change.entry] : [change.entry, other];
		changes.set(key, {
			...change,
			action: "altered",
			fields: alteredFields(change.kind, was.value, is.value),
			entry: is
		});
	}
	return changes;
}
function pairRecords(base, head) {
	let shared = new Set(head.validatedSoftware.map(({ entry }) => entry)), before = new Map(base.validatedSoftware.filter(({ entry }) => !shared.has(entry)).map((record) => [keyOfRecord(record), record]));
	return [...head.validatedSoftware.flatMap((record) => {
		let old = before.get(keyOfRecord(record));
		return old === void 0 ? [] : [[old, record]];
	}), ...pairUnnamedRecords(base, head)];
}
function pairUnnamedRecords(base, head) {
	let leftOver = (records, others) => {
		let keys = new Set(others.map(keyOfRecord));
		return records.filter((record) => record.name === void 0 && !keys.has(keyOfRecord(record)));
	}, gone = new Map();
	for (let record of leftOver(base.validatedSoftware, head.validatedSoftware)) {
		let key = keyOfVersion(record.software);
		gone.set(key, [...gone.get(key) ?? [], record]);
	}
	return leftOver(head.validatedSoftware, base.validatedSoftware).flatMap((after) => {
		let before = gone.get(keyOfVersion(after.software))?.shift();
		return before === void 0 ? [] : [[before, after]];
	});
}
function entriesByName(entries) {
	return new Map(entries.map((entry) => [labelOf$1(entry), entry]));
}
function collectChanges(kind, base, head, keyOf, into) {
	let entriesOfHead = new Set(head.map(({ entry }) => entry)), entriesOfBase = new Set(base.map(({ entry }) => entry)), before = new Map(base.filter(({ entry }) => !entriesOfHead.has(entry)).map((object) => [keyOf(object), object.entry]));
	for (let object of head) {
		if (entriesOfBase.has(object.entry)) continue;
		let key = keyOf(object), old = before.get(key);
		before.delete(key);
		let { entry } = object;
		if (old === void 0) into.set(key, {
			kind,
			name: nameOfEntry(entry) ?? null,
			action: "added",
			fields: [],
			entry
		});
		else {
			let fields = alteredFields(kind, old.value, entry.value);
			fields.some((field) => TELLING_FIELDS[kind].includes(field)) && into.set(key, {
				kind,
				name: nameOfEntry(entry) ?? null,
				action: "altered",
				fields,
				entry
			});
		}
	}
	for (let [key, entry] of before) into.set(key, {
		kind,
		name: nameOfEntry(entry) ?? null,
		action: "removed",
		fields: [],
		entry
	});
}
function alteredFields(kind, before, after) {
	let [old, now] = [fieldsOf(before), fieldsOf(after)];
	return [...new Set([...Object.keys(now), ...Object.keys(old)])].filter((field) => field !== NESTED_FIELD[kind] && !isEqual(old[field], now[field]));
}
function fieldsOf(value) {
	return typeof value == "object" && value ? value : { name: value };
}
function isEqual(a, b) {
	if (a === b) return !0;
	if (typeof a != "object" || typeof b != "object" || a === null || b === null) return Object.is(a, b);
	if (Array.isArray(a) !== Array.isArray(b)) return !1;
	let [keys, others] = [Object.keys(a), Object.keys(b)];
	return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
// src/compare/compare.ts
function compare(base, head) {
	let entryChanges = findEntryChanges(base.repository, head.repository), subjects = findSubjectChanges(base.evaluation, head.evaluation, head.repository.brokenEntries), findCauses = createFindCauses(entryChanges, configChange(base, head), {
		base: recordsOf(base),
		head: recordsOf(head)
	}), tallies = new Map(), tallyOf = (change) => {
		let tally = tallies.get(change);
		return tally === void 0 && tallies.set(change, tally = {
			newlyInvalid: [],
			validForLess: [],
			mended: [],
			matchesChanged: 0,
			imagesChanged: []
		}), tally;
	};
	for (let subject of subjects) {
		let causes = findCauses(subject);
		for (let change of causes.ofNewlyInvalid) tallyOf(change).newlyInvalid.push(subject);
		for (let change of causes.ofMended) tallyOf(change).mended.push(subject.subject);
		for (let change of causes.ofValidForLess) tallyOf(change).validForLess.push(subject);
		for (let change of causes.ofMatches) tallyOf(change).matchesChanged += 1;
		for (let change of causes.ofImages) tallyOf(change).imagesChanged.push(subject);
	}
	return {
		subjects,
		changes: [...tallies].map(([change, tally]) => ({
			change,
			newlyInvalid: tally.newlyInvalid,
			validForLess: tally.validForLess,
			imagesChanged: tally.imagesChanged,
			effects: {
				newlyInvalid: tally.newlyInvalid.map(({ subject }) => subject),
				mended: tally.mended,
				matchesChanged: tally.matchesChanged,
				imagesChanged: tally.imagesChanged.length
			}
		})),
		entryChanges
	};
}
function recordsOf({ repository, evaluation }) {
	return {
		records: new Map(repository.validatedSoftware.map((record) => [keyOfRecord(record), record])),
		asOf: evaluation.asOf
	};
}
function configChange(base, head) {
	let place = head.configPlace ?? base.configPlace;
	if (base.evaluation.multiTenantMode === head.evaluation.multiTenantMode || place === void 0) return;
	let { file, node, value } = place;
	return {
		kind: "config",
		name: null,
		action: "altered",
		fields: ["multi_tenant_mode"],
		entry: {
			collection: "validated_software",
			file,
			node,
			value,
			parent: void 0,
			broken: !1
		}
	};
}
// src/compare/diagnostic-changes.ts
function compareDiagnostics$1(base, head) {
	let counterparts = new Map(), gone = base;
	for (let keyOf of LIKENESSES) gone = pairBy(keyOf, gone, head, counterparts);
	return [...head.map((diagnostic) => {
		let before = counterparts.get(diagnostic), countsNow = before?.waived !== void 0 && diagnostic.waived === void 0;
		return {
			...diagnostic,
			change: before === void 0 || countsNow ? "new" : "existing"
		};
	}), ...gone.map((diagnostic) => ({
		...diagnostic,
		change: "mended"
	}))];
}
const LIKENESSES = [
	({ identity, location, waived }) => JSON.stringify([
		identity,
		waived === void 0,
		location.file
	]),
	({ identity, waived }) => JSON.stringify([identity, waived === void 0]),
	({ identity, location }) => JSON.stringify([identity, location.file]),
	({ identity }) => identity
];
function pairBy(keyOf, base, head, counterparts) {
	if (base.length === 0) return base;
	let waiting = new Map();
	for (let diagnostic of head) {
		if (counterparts.has(diagnostic)) continue;
		let key = keyOf(diagnostic), alike = waiting.get(key);
		alike === void 0 ? waiting.set(key, [diagnostic]) : alike.push(diagnostic);
	}
	for (let alike of waiting.values()) alike.reverse();
	return base.filter((diagnostic) => {
		let counterpart = waiting.get(keyOf(diagnostic))?.pop();
		return counterpart !== void 0 && counterparts.set(counterpart, diagnostic), counterpart === void 0;
	});
}
function emptyNodeTable() {
	return {
		rows: new Uint32Array(),
		lineStarts: new Uint32Array(1),
		keysOf: new Map()
	};
}
function nodeRange(table, node) {
	return [table.rows[node * 3] ?? 0, table.rows[node * 3 + 1] ?? 0];
}
function nodeSize(table, node) {
	return table.rows[node * 3 + 2] ?? 1;
}
function* itemNodes(table, sequence) {
	let end = sequence + nodeSize(table, sequence);
	for (let node = sequence + 1; node < end; node += nodeSize(table, node)) yield node;
}
function fieldNodes(table, mapping, value, name) {
	let node = mapping + 1;
	for (let key of table.keysOf.get(mapping) ?? Object.keys(value)) {
		if (key === name) return {
			key: node,
			value: node + 1
		};
		node += 1 + nodeSize(table, node + 1);
	}
}
function findNode(table, from, value, path, on) {
	let node = from, here = value;
	for (let [depth, step] of path.entries()) {
		if (typeof here != "object" || !here) return node;
		if (Array.isArray(here)) {
			let index = 0, found;
			for (let item of itemNodes(table, node)) {
				if (index === step) {
					found = item;
					break;
				}
				index += 1;
			}
			if (found === void 0) return node;
			node = found, here = here[Number(step)];
		} else {
			let field = fieldNodes(table, node, here, String(step));
			if (field === void 0) return node;
			node = on === "key" && depth === path.length - 1 ? field.key : field.value, here = here[String(step)];
		}
	}
	return node;
}
function positionAt(table, offset) {
	let { lineStarts } = table, low = 0, high = lineStarts.length - 1;
	for (; low < high;) {
		let middle = low + high + 1 >>> 1;
		(lineStarts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (lineStarts[low] ?? 0) + 1
	};
}
// src/model/place.ts
function placeIn({ file, node, value }, ...path) {
	return {
		file,
		node,
		value,
		path
	};
}
function placeOfVersion({ file, node, value }, field) {
	return {
		file,
		node,
		value,
		path: typeof value[field] == "object" ? [field, "version"] : [field]
	};
}
function placeOfName(entry) {
	if (typeof entry.value != "object" || entry.value === null) return placeIn(entry);
	let field = namingField(entry);
	return field === "software" ? placeOfVersion(entry, field) : placeIn(entry, field);
}
// src/model/severity.ts
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
function compareSeverities(a, b) {
	return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
// src/compare/harm.ts
function isWaived({ violation }) {
	return violation.waived !== void 0;
}
// src/model/dates.ts
const MILLISECONDS_A_DAY = 864e5;
function dayNumber(date) {
	return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}
function dateOfDay(day) {
	return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
function isDate(text) {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateExists(text);
}
function dateExists(text) {
	let day = dayNumber(text);
	return Number.isFinite(day) && dateOfDay(day) === text;
}
// src/model/words.ts
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function listWords(words, limit = 8, conjunction = "and") {
	let shown = words.slice(0, limit), rest = words.length - shown.length;
	if (rest > 0) return `${shown.join(", ")} ${conjunction} ${rest} more`;
	let last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
function whatChanged(change) {
	if (change.kind === "config") return "the change of multi_tenant_mode";
	let name = describeEntry(change.entry);
	if (change.action === "added") return `adding ${name}`;
	if (change.action === "removed") return `removing ${name} from ${change.entry.file.path}`;
	let [field] = change.fields;
	if (field === void 0) return `what is now wrong with ${name}`;
	if (change.fields.length > 1) return `the change of ${listWords(change.fields.map(quote), 4)} of ${name}`;
	let value = change.entry.value[field];
	return typeof value == "string" ? `the ${field} ${quote(value)} of ${name}` : `the change of ${quote(field)} of ${name}`;
}
function harmInWords({ now, later, imageless }) {
	let parts = [];
	now.length > 0 && parts.push(`makes ${subjectsInWords$1(now)} invalid${waivedInWords$1(now)}: ${namesOf(now)}`);
	let [firstDay] = later.map(({ subject }) => firstInvalidDay(subject)).sort();
	return firstDay !== void 0 && parts.push(`makes ${subjectsInWords$1(later)} invalid from ${firstDay}: ${namesOf(later)}`), imageless.length > 0 && parts.push(`leaves ${subjectsInWords$1(imageless)} without an image file: ${namesOf(imageless)}`), parts.join(", and ");
}
function waivedInWords$1(harms) {
	let waived = harms.filter(isWaived).length;
	return waived === 0 ? "" : waived === harms.length ? ", which is waived" : `, of which ${waived} ${waived === 1 ? "is" : "are"} waived`;
}
function firstInvalidDay({ after }) {
	let last = after !== void 0 && "validity" in after ? after.validity.validUntil : null;
	return last === null ? "" : dateOfDay(dayNumber(last) + 1);
}
function subjectsInWords$1(harms) {
	let devices = harms.filter(({ subject }) => subject.subject.kind === "device").length, items = harms.length - devices;
	return [devices > 0 ? plural(devices, "device") : "", items > 0 ? plural(items, "inventory item") : ""].filter((part) => part !== "").join(" and ");
}
function namesOf(harms) {
	return listWords(harms.map(({ subject: { subject } }) => quote(nameOfSubject(subject))), 3);
}
function reportImpact(changes, violations, severityOf, files) {
	let violationOf = {
		"software-invalid": byEntry(violations, "software-invalid"),
		"approval-expiring": byEntry(violations, "approval-expiring"),
		"image-unavailable": byEntry(violations, "image-unavailable")
	}, folded = new Set(), drafts = [];
	for (let effective of changes) {
		let { change } = effective, harmTo = (subjects, rule) => subjects.filter(({ after }) => after?.subject.entry !== change.entry).map((subject) => ({
			subject,
			violation: violationOf[rule].get(subject.after?.subject.entry.value)
		})).filter((harm) => harm.violation !== void 0), harms = {
			now: harmTo(effective.newlyInvalid, "software-invalid"),
			later: harmTo(effective.validForLess, "approval-expiring"),
			imageless: harmTo(effective.imagesChanged, "image-unavailable")
		}, all = [
			...harms.now,
			...harms.later,
			...harms.imageless
		], [worst] = all.map(({ violation }) => violation.waived === void 0 ? severityOf(violation) : "notice").sort(compareSeverities);
		if (worst !== void 0) {
			for (let { violation } of all) violation.waived === void 0 && folded.add(violation);
			drafts.push({
				rule: "change-impact",
				message: `${whatChanged(change)} ${harmInWords(harms)}`,
				help: harms.imageless.length === all.length ? "undo the change, or give them an image file of their version" : `undo the change, or move them to software that stays approved${all.every(isWaived) ? " before their waivers expire" : ""}`,
				at: placeOfChange(effective, files, all[0]?.violation.at),
				related: all.slice(0, 10).flatMap(({ violation: { message, at, waived } }) => "offsets" in at ? [] : [{
					message: waived === void 0 ? message : `${message}; waived until ${waived.until}`,
					at
				}]),
				identity: [
					change.kind,
					change.name,
					change.action,
					...change.fields
				],
				atMost: worst
			});
		}
	}
	return {
		drafts,
		folded
	};
}
function byEntry(drafts, rule) {
	return new Map(drafts.flatMap((draft) => draft.rule === rule && "value" in draft.at ? [[draft.at.value, draft]] : []));
}
function placeOfChange({ change: { action, entry, fields } }, files, otherwise) {
	if (action !== "removed") return placeOfEntryChange(entry, fields);
	let file = files.get(entry.file.path);
	if (file === void 0) return otherwise ?? placeOfName(entry);
	let { line } = positionAt(entry.file.nodes, nodeRange(entry.file.nodes, entry.node)[0]), { lineStarts } = file.nodes, offset = lineStarts[Math.min(line, lineStarts.length) - 1] ?? 0;
	return {
		file,
		offsets: [offset, offset + 1]
	};
}
function placeOfEntryChange(entry, fields) {
	let { value } = entry, field = typeof value == "object" && value ? fields.find((name) => Object.hasOwn(value, name)) : void 0;
	return field === void 0 ? placeOfName(entry) : placeIn(entry, field);
}
// src/model/rules.ts
const RULES = {
	"unreadable-file": {
		title: "A file cannot be read",
		severity: "error",
		fixed: !0,
		description: "A file that belongs to the inventory or the policy cannot be opened, is not text, or is a link that leaves the repository. Nothing is known of what it holds.",
		remedy: "Make it a regular file in UTF-8 that the check may read, or leave it out with `exclude` in the config."
	},
	"yaml-syntax": {
		title: "Not YAML 1.2",
		severity: "error",
		fixed: !0,
		description: "A document is not YAML 1.2: a mistake in its syntax, a key that a mapping has twice, a top level that is no mapping, a tag that YAML 1.2 does not define, or aliases that expand past the limit. Other documents of the file are checked as usual.",
		remedy: "Mend the text at the place shown."
	},
	schema: {
		title: "An entry does not fit its schema",
		severity: "error",
		fixed: !0,
		description: "A field is missing, unknown, of the wrong type or of a value that is not allowed. The most frequent cause is a version such as 17.10, which YAML reads as the number 17.1 unless it is quoted.",
		remedy: "Mend the field; `fleetvet schema COLLECTION` prints what an entry may hold."
	},
	"duplicate-object": {
		title: "One object is described twice",
		severity: "error",
		fixed: !0,
		description: "Two entries have one identity. Neither of them is evaluated, since which one to believe would depend on the order of the files.",
		remedy: "Remove one of the entries, or merge them."
	},
	"unresolved-reference": {
		title: "A reference finds nothing",
		severity: "error",
		fixed: !0,
		description: "A name refers to an object that no file declares. A misspelt role or tag would otherwise lift a device out of its policy without a word.",
		remedy: "Correct the name, or declare the object."
	},
	"ambiguous-reference": {
		title: "A reference finds several objects",
		severity: "error",
		fixed: !0,
		description: "A name is shared by several objects, so that it does not say which one is meant.",
		remedy: "Write the reference as a mapping with as many of the identity fields as it takes."
	},
	"misplaced-collection": {
		title: "A collection stands in the wrong area",
		severity: "error",
		fixed: !0,
		description: "Policy stands among the inventory files, or inventory among the policy files. Keeping them apart is what lets code owners of the policy own all of it.",
		remedy: "Move the entries to a file of the other area."
	},
	"validity-window": {
		title: "A window ends before it starts",
		severity: "error",
		fixed: !1,
		description: "The `end` of a validated software record lies before its `start`. The record still matches; it is never in its window.",
		remedy: "Correct one of the two dates."
	},
	"image-unavailable": {
		title: "No image file for a device",
		severity: "error",
		fixed: !1,
		description: "A device has a software version of which no image file resolves: the version has neither an image file for the type of the device nor a default image.",
		remedy: "Associate an image file of that version with the device type, or mark one as `default_image`."
	},
	"image-not-for-device-type": {
		title: "An image override does not fit the device type",
		severity: "error",
		fixed: !1,
		description: "An image file set on a device is neither a default image nor associated with the type of the device.",
		remedy: "Associate the image file with the device type, or choose another one."
	},
	"image-of-other-version": {
		title: "An image override is of another version",
		severity: "error",
		fixed: !1,
		description: "An image file set on a device, an inventory item or a virtual machine belongs to a software version other than its own.",
		remedy: "Choose an image file of that software version, or correct the software version."
	},
	"multiple-default-images": {
		title: "Several default images in one version",
		severity: "error",
		fixed: !1,
		description: "A software version has more than one image file marked `default_image`.",
		remedy: "Leave the mark on one of them; associate the others with their device types."
	},
	"platform-mismatch": {
		title: "Software of another platform",
		severity: "warning",
		fixed: !1,
		description: "The software version of a device or a virtual machine is of another platform than its own.",
		remedy: "Correct the `platform` or the `software_version`."
	},
	"manufacturer-mismatch": {
		title: "A platform of another manufacturer",
		severity: "error",
		fixed: !1,
		description: "The platform of a device is limited to a manufacturer that the type of the device is not of.",
		remedy: "Correct the `platform` or the `device_type` of the device, or the `manufacturer` of the platform."
	},
	"software-invalid": {
		title: "Software that is not approved",
		severity: "error",
		fixed: !1,
		description: "No validated software record that matches the subject approves the software it runs on the date of the check: none matches at all (`no_policy`), none is for this software (`not_approved`), all for it have ended (`expired`) or are yet to start (`not_yet_valid`). With `grace_days: N`, expired approvals are warnings for N days.",
		remedy: "Move the subject to an approved version, or have the policy approve the one it runs."
	},
	"software-missing": {
		title: "No software version",
		severity: "warning",
		fixed: !1,
		description: "A device or an inventory item has no software version, so that nothing can be said of its approval.",
		remedy: "Set its `software_version`."
	},
	"software-not-preferred": {
		title: "A preferred version is available",
		severity: "off",
		fixed: !1,
		description: "The software of a subject is valid, and a preferred version of the same platform is validated for it as well.",
		remedy: "Plan the move to the preferred version."
	},
	"approval-expiring": {
		title: "An approval is about to end",
		severity: "warning",
		fixed: !1,
		description: "A valid subject stops being valid within `expiring_within_days` (30): the last day on which it is valid is no further away.",
		remedy: "Move the subject to a version that stays approved, or extend the approval."
	},
	"software-end-of-support": {
		title: "Software past its end of support",
		severity: "warning",
		fixed: !1,
		description: "A device, an inventory item or a virtual machine runs a software version whose `end_of_support_date` has passed.",
		remedy: "Move it to a version that is supported."
	},
	"software-pre-release": {
		title: "A pre-release in use",
		severity: "off",
		fixed: !1,
		description: "A device, an inventory item or a virtual machine runs a software version marked `pre_release`.",
		remedy: "Move it to a released version."
	},
	"validated-software-unassigned": {
		title: "A record that is assigned to nothing",
		severity: "warning",
		fixed: !1,
		description: "A validated software record lists no device, type, role, tenant, inventory item or tag: it can match nothing.",
		remedy: "Assign it, or remove it."
	},
	"validated-software-unused": {
		title: "A record that matches nothing",
		severity: "notice",
		fixed: !1,
		description: "A validated software record matches no subject of the repository.",
		remedy: "Remove it, or correct what it is assigned to."
	},
	"validated-software-other-platform": {
		title: "A record that matches other platforms only",
		severity: "notice",
		fixed: !1,
		description: "All the devices that a validated software record matches are of other platforms than its software, which roles and tags bring about unseen. Records that match an inventory item as well are left alone.",
		remedy: "Assign it to devices of its platform, or correct its software."
	},
	"validated-software-conflict": {
		title: "Two records disagree on what is preferred",
		severity: "warning",
		fixed: !1,
		description: "Two records of one software version match the same subject and differ in `preferred` while both are in their windows.",
		remedy: "Let them agree, or set their windows or assignments apart."
	},
	"change-impact": {
		title: "A change makes other subjects invalid",
		severity: "error",
		fixed: !1,
		description: "With `--base`: an entry that the change added, removed or altered takes away the approval of subjects other than itself. It is reported once, on the changed entry, as severely as the worst violation that follows from it; the violations themselves are folded under it.",
		remedy: "Undo the change, or move the subjects to software that stays approved."
	},
	"policy-loosened": {
		title: "The policy is loosened",
		severity: "notice",
		fixed: !1,
		description: "With `--base`: the change lowers the severity of a rule or switches it off, gives more days of grace, widens a window, adds an assignment, or adds a waiver or has one excuse more.",
		remedy: "Nothing, if it is meant; it is listed so that nobody has to find it in the diff."
	},
	"waiver-expired": {
		title: "A waiver has expired",
		severity: "warning",
		fixed: !1,
		description: "The `until` of a waiver has passed: it excuses nothing any more. The message says which of its subjects are still invalid, and count again.",
		remedy: "Move these subjects to approved software, or have the waiver extended; remove one that nothing needs."
	},
	"waiver-unused": {
		title: "A waiver that excuses nothing",
		severity: "notice",
		fixed: !1,
		description: "A waiver that has not expired excuses no violation: what it names runs approved software, other software than the waiver is for, or none, or another waiver excuses it for longer. Nothing is said while entries are left out for their errors.",
		remedy: "Remove it, so that it cannot excuse a later violation that nobody has weighed."
	}
}, RULE_NAMES = Object.keys(RULES);
// src/compare/loosened-waivers.ts
function* loosenedWaivers(base, head) {
	let { waivers } = base.repository, excusedUntil = createFindExcuse(waivers), byReason = new Map(waivers.map((waiver) => [waiver.reason, waiver]));
	for (let waiver of head.repository.waivers) {
		let { entry, reason, until, software } = waiver;
		if (until < head.evaluation.asOf) continue;
		let added = [...waiver.devices, ...waiver.inventoryItems].filter((subject) => excusedUntil(subject, software) < until);
		if (added.length === 0) continue;
		let old = byReason.get(reason), isExtended = old !== void 0 && added.every((subject) => excusedUntil(subject, software) === old.until), excused = listWords(added.map((subject) => quote(nameOfSubject(subjectOf$2(subject)))), 3), what = isExtended ? `ends on ${until} and no longer on ${old.until}` : `is ${old === void 0 ? "added" : "altered"}: it excuses ${excused} until ${until}`;
		yield {
			rule: "policy-loosened",
			message: `${describeEntry(entry)} ${what}`,
			help: "make sure that it is meant",
			at: placeOfName(entry)
		};
	}
}
function createFindExcuse(waivers) {
	let last = new Map(), keyFor = (subject, software) => keyOf$1(keyOfSubject(subject), software === void 0 ? null : keyOfVersion(software));
	for (let { devices, inventoryItems, software, until } of waivers) for (let subject of [...devices, ...inventoryItems]) {
		let key = keyFor(subject, software);
		until > (last.get(key) ?? "") && last.set(key, until);
	}
	return (subject, software) => {
		let whatever = last.get(keyFor(subject, void 0)) ?? "", running = last.get(keyFor(subject, software)) ?? "";
		return running > whatever ? running : whatever;
	};
}
// src/compare/loosened.ts
function* reportLoosened(base, head) {
	let place = head.configPlace ?? base.configPlace;
	place !== void 0 && (yield* loosenedConfig(base.config, head.config, place)), yield* loosenedRecords(base.repository, head.repository), yield* loosenedWaivers(base, head);
}
function* loosenedConfig(before, after, place) {
	let draft = (message, ...path) => ({
		rule: "policy-loosened",
		message,
		help: "make sure that it is meant",
		at: {
			...place,
			path
		}
	});
	for (let rule of RULE_NAMES) {
		let [was, is] = [before.severities[rule], after.severities[rule]];
		weight(is) >= weight(was) || (yield draft(`the config ${is === "off" ? `switches the rule ${rule} off` : `lowers the rule ${rule} from ${was} to ${is}`}`, "rules", rule));
	}
	after.graceDays > before.graceDays && (yield draft(`the config raises grace_days from ${before.graceDays} to ${after.graceDays}`, "grace_days"));
	let excluded = after.exclude.filter((glob) => !before.exclude.includes(glob));
	excluded.length > 0 && (yield draft(`the config leaves out more files: ${excluded.join(", ")}`, "exclude"));
}
function weight(severity) {
	return severity === "off" ? 0 : SEVERITIES.length - SEVERITIES.indexOf(severity);
}
function* loosenedRecords(base, head) {
	for (let [old, record] of pairRecords(base, head)) for (let [field, what] of loosenings(old, record)) {
		let { value } = record.entry, stands = typeof value == "object" && !!value && Object.hasOwn(value, field);
		yield {
			rule: "policy-loosened",
			message: `${describeEntry(record.entry)} ${what}`,
			help: "make sure that it is meant",
			at: stands ? placeIn(record.entry, field) : placeOfName(record.entry)
		};
	}
}
const ASSIGNMENTS = {
	devices: "devices",
	deviceTenants: "device_tenants",
	deviceTypes: "device_types",
	deviceRoles: "device_roles",
	inventoryItems: "inventory_items",
	objectTags: "object_tags"
};
function* loosenings(before, after) {
	after.start < before.start && (yield ["start", `starts on ${after.start} and no longer on ${before.start}`]), before.end !== void 0 && after.end === void 0 ? yield ["end", `no longer ends on ${before.end}`] : before.end !== void 0 && after.end !== void 0 && after.end > before.end && (yield ["end", `ends on ${after.end} and no longer on ${before.end}`]);
	for (let [name, field] of Object.entries(ASSIGNMENTS)) {
		let old = new Set([...before[name]].map(labelOfAssigned)), added = [...after[name]].map(labelOfAssigned).filter((label) => !old.has(label)).length, limits = name === "deviceTypes" || name === "deviceRoles" || name === "deviceTenants";
		limits && old.size > 0 && after[name].size === 0 ? yield [field, `is no longer limited by ${field}`] : added > 0 && !(limits && old.size === 0) ? yield [field, `lists ${added} more under ${field}`] : added > 0 && !isLimitedBefore(before, name) && (yield [field, `lists ${added} under ${field} now`]);
	}
}
function isLimitedBefore(before, name) {
	return name === "deviceTenants" || (name === "deviceTypes" ? before.deviceRoles.size > 0 : before.deviceTypes.size > 0);
}
function labelOfAssigned(object) {
	return `${describeEntry(object.entry)} ${object.entry.parent === void 0 ? "" : describeEntry(object.entry.parent)}`;
}
// src/model/compare.ts
function compareText(a, b) {
	return a < b ? -1 : +(a > b);
}
function compareOptionalText(a, b) {
	return a === void 0 || b === void 0 ? a === b ? 0 : a === void 0 ? -1 : 1 : compareText(a, b);
}
// src/parse/locate.ts
function locate(place) {
	if ("offsets" in place) return locateOffsets(place.file, ...place.offsets);
	let { nodes } = place.file, node = findNode(nodes, place.node, place.value, place.path ?? [], place.on ?? "value");
	return locateOffsets(place.file, ...nodeRange(nodes, node));
}
function locateOffsets(file, from, to) {
	let { nodes } = file, start = positionAt(nodes, from), nextLine = nodes.lineStarts[start.line], end = positionAt(nodes, nextLine === void 0 ? to : Math.min(to, nextLine - 1));
	return {
		file: file.path,
		start,
		end: end.line === start.line ? end : {
			line: start.line,
			column: start.column + 1
		}
	};
}
function locateDiagnostic(draft, severities) {
	return {
		rule: draft.rule,
		severity: severityOfDraft(draft, severities),
		message: draft.message,
		help: draft.help,
		location: locate(draft.at),
		related: (draft.related ?? []).map(({ message, at }) => ({
			message,
			location: locate(at)
		})),
		identity: JSON.stringify([
			draft.rule,
			draft.subject ?? null,
			...draft.identity ?? [draft.message]
		]),
		...draft.subject !== void 0 && { subject: draft.subject },
		...draft.waived !== void 0 && { waived: draft.waived },
		...draft.folded === !0 && { folded: !0 }
	};
}
function severityOfDraft({ rule, atMost }, severities) {
	let configured = severities[rule], severity = configured === "off" ? "notice" : configured;
	return atMost !== void 0 && compareSeverities(severity, atMost) < 0 ? atMost : severity;
}
// src/compare-snapshots.ts
function compareSnapshots(before, head, commit) {
	let { subjects, changes } = compare(before, head), isOn = (rule) => head.config.severities[rule] !== "off", impact = isOn("change-impact") ? reportImpact(changes, head.drafts, (draft) => severityOfDraft(draft, head.config.severities), new Map(head.files.map(({ file }) => [file.path, file]))) : {
		drafts: [],
		folded: new Set()
	}, loosened = isOn("policy-loosened") ? [...reportLoosened(before, head)] : [], after = [
		...head.drafts,
		...impact.drafts,
		...loosened
	].map((draft) => {
		let diagnostic = locateDiagnostic(draft, head.config.severities);
		return impact.folded.has(draft) ? {
			...diagnostic,
			folded: !0
		} : diagnostic;
	});
	return {
		diagnostics: compareDiagnostics$1(before.drafts.map((draft) => locateDiagnostic(draft, before.config.severities)), after),
		comparison: {
			base: commit,
			filesOfBase: before.files.map(({ file }) => file.path),
			changes: inOrder$1(changes.map(locateChange)),
			subjects
		}
	};
}
function locateChange({ change, effects }) {
	let { kind, name, action, fields, entry } = change;
	return {
		kind,
		name,
		action,
		fields,
		effects,
		location: locate(placeOfEntryChange(entry, fields))
	};
}
function inOrder$1(changes) {
	return [...changes].sort((a, b) => compareText(a.location.file, b.location.file) || a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column);
}
// src/config/config.ts
const DEFAULT_STATUSES = {
	software: [
		"Active",
		"Extended Support",
		"End-of-Life"
	],
	objects: [
		"Active",
		"Planned",
		"Staged",
		"Offline",
		"Failed",
		"Inventory",
		"Decommissioning",
		"Maintenance",
		"Provisioning"
	]
}, DEFAULT_LIMITS = {
	files: 2e6,
	totalSize: 4 * 1024 ** 3,
	fileSize: 128 * 1024 ** 2,
	complexFileSize: 8 * 1024 ** 2,
	documents: 1e5,
	values: 1e7,
	keys: 1e4,
	depth: 64,
	aliases: 1e6
};
function configFrom(file) {
	let set = file.rules ?? {}, severityOf = (name) => (RULES[name].fixed ? void 0 : set[name]) ?? RULES[name].severity, severities = Object.fromEntries(RULE_NAMES.map((name) => [name, severityOf(name)]));
	return {
		inventory: file.inventory ?? ["inventory/**/*.{yaml,yml}"],
		policies: file.policies ?? ["policies/**/*.{yaml,yml}"],
		exclude: file.exclude ?? [],
		multiTenantMode: file.multi_tenant_mode ?? !1,
		deviceUniqueness: file.device_uniqueness ?? "location_tenant_name",
		expiringWithinDays: file.expiring_within_days ?? 30,
		graceDays: file.grace_days ?? 0,
		statuses: {
			software: file.statuses?.software ?? DEFAULT_STATUSES.software,
			objects: file.statuses?.objects ?? DEFAULT_STATUSES.objects
		},
		limits: limitsFrom(file.limits ?? {}),
		severities
	};
}
function limitsFrom(set) {
	return {
		files: set.files ?? DEFAULT_LIMITS.files,
		totalSize: set.total_size ?? DEFAULT_LIMITS.totalSize,
		fileSize: set.file_size ?? DEFAULT_LIMITS.fileSize,
		complexFileSize: set.complex_file_size ?? DEFAULT_LIMITS.complexFileSize,
		documents: set.documents ?? DEFAULT_LIMITS.documents,
		values: set.values ?? DEFAULT_LIMITS.values,
		keys: set.keys ?? DEFAULT_LIMITS.keys,
		depth: set.depth ?? DEFAULT_LIMITS.depth,
		aliases: set.aliases ?? DEFAULT_LIMITS.aliases
	};
}
// src/model/file-source.ts
var UnreadableFile = class extends Error {
	name = "UnreadableFile";
	help;
	constructor(message, help) {
		super(message), this.help = help;
	}
};
function refuseFolderLink() {
	throw new UnreadableFile("it is a symbolic link to a folder, which is not followed", "put the files themselves there, name the folder that it leads to in the globs of the config, or leave it out with exclude");
}
function refuseSubmodule(help) {
	throw new UnreadableFile("it is a Git submodule, whose files are not part of this repository", help);
}
function refuseName() {
	throw new UnreadableFile("its name is not text in UTF-8", "rename it, or leave it out with exclude in the config");
}
function refuseLarge(size, limit) {
	if (size > limit) throw new UnreadableFile(`it has ${size.toLocaleString("en-US")} bytes, and ${limit.toLocaleString("en-US")} are allowed (limits.file_size in the config)`);
}
// src/load/decode.ts
const UTF_32_LE = Buffer.from([
	255,
	254,
	0,
	0
]), UTF_32_BE = Buffer.from([
	0,
	0,
	254,
	255
]), LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
function decodeText(bytes) {
	if (startsWith(bytes, UTF_32_LE) || startsWith(bytes, UTF_32_BE)) throw new UnreadableFile("it is text in UTF-32", "save it as UTF-8");
	if (startsWith(bytes, LFS_POINTER)) throw new UnreadableFile("it is a Git LFS pointer, and not the file that it stands for", "fetch the file with git lfs pull (in actions/checkout: lfs: true), or keep it in Git itself");
	let encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
	if (encoding === "utf-8" && isUtf8(bytes)) {
		let start = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
		return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString("utf8");
	}
	try {
		return new TextDecoder(encoding, { fatal: !0 }).decode(bytes);
	} catch {
		throw new UnreadableFile(`it is not text in ${encoding.toUpperCase()}`);
	}
}
function startsWith(bytes, start) {
	return bytes[0] === start[0] && start.every((byte, index) => bytes[index] === byte);
}
// src/parse/refuse-whole.ts
const LIMITS = {
	complexFileSize: [
		"complex_file_size",
		"characters and is not plain YAML",
		"write it as plain lists and mappings, without anchors, tags, block scalars and mistakes, or split it"
	],
	documents: [
		"documents",
		"documents",
		"split it"
	],
	values: [
		"values",
		"values",
		"split it"
	]
};
function refuseWhole(text, limit, limits) {
	let faults = [faultOfWhole(limit, limits)];
	return {
		documents: [{
			value: null,
			node: 0,
			offsets: [0, text.length],
			faults
		}],
		nodes: emptyNodeTable()
	};
}
function faultOfWhole(limit, limits) {
	let [key, what, help] = LIMITS[limit];
	return {
		message: `this file holds more than ${limits[limit].toLocaleString("en-US")} ${what}`,
		help: `${help}; or raise limits.${key} in the config`,
		offsets: [0, 1]
	};
}
function isBlankOrEnd(code) {
	return code === 32 || code === 10 || code === 13 || Number.isNaN(code);
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function mayBeginPlain(code) {
	return code < 128 ? (BEGINS_PLAIN[code] ?? 0) === 1 : code !== 65279;
}
const BEGINS_PLAIN = new Uint8Array(128);
for (let code = 33; code < 127; code += 1) BEGINS_PLAIN[code] = 1;
for (let indicator of "-?:,[]{}#&*!|>'\"%@`") BEGINS_PLAIN[indicator.charCodeAt(0)] = 0;
// src/parse/plain/give-up.ts
var NotPlain = class extends Error {};
const NOT_PLAIN = new NotPlain("this text is not plain YAML");
function giveUp() {
	throw NOT_PLAIN;
}
// src/parse/plain/mapping.ts
function openMapping() {
	return {
		value: {},
		names: void 0,
		count: 0
	};
}
function setField(mapping, name, value) {
	let { value: fields } = mapping;
	fields[name] !== void 0 && Object.hasOwn(fields, name) && giveUp(), mapping.names === void 0 ? isDigit(name.charCodeAt(0)) && (mapping.names = [...Object.keys(fields), name]) : mapping.names.push(name), fields[name] = value, mapping.count += 1;
}
function closeMapping(scan, node, { names, count }) {
	count > scan.mostKeys && giveUp(), names !== void 0 && (scan.keysOf ??= new Map(), scan.keysOf.set(node, names));
}
function createScan() {
	return {
		text: "",
		at: 0,
		lineStart: 0,
		column: -1,
		valueEnd: 0,
		hasComment: !1,
		commentColumn: -1,
		scalarStart: 0,
		scalarEnd: 0,
		quoted: void 0,
		hash: 0,
		rows: new Uint32Array(3072),
		nodes: 0,
		lineStarts: new Uint32Array(1024),
		lines: 0,
		keysOf: void 0,
		depth: 0,
		deepest: 0,
		mostKeys: 0
	};
}
function beginScan(scan, text, { depth, keys }) {
	scan.text = text, scan.at = 0, scan.nodes = 0, scan.lines = 0, scan.keysOf = void 0, scan.depth = 0, scan.deepest = Math.min(depth, 60), scan.mostKeys = keys, beginLine(scan, 0);
}
function addNode(scan, start, end) {
	let node = scan.nodes, at = node * 3;
	at + 3 > scan.rows.length && (scan.rows = grown(scan.rows));
	let { rows } = scan;
	return rows[at] = start, rows[at + 1] = end, rows[at + 2] = 1, scan.nodes = node + 1, node;
}
function closeNode(scan, node, end) {
	scan.rows[node * 3 + 1] = end, scan.rows[node * 3 + 2] = scan.nodes - node;
}
function beginLine(scan, start) {
	scan.lines === scan.lineStarts.length && (scan.lineStarts = grown(scan.lineStarts)), scan.lineStarts[scan.lines] = start, scan.lines += 1, scan.lineStart = start;
}
function grown(numbers) {
	let larger = new Uint32Array(numbers.length * 2);
	return larger.set(numbers), larger;
}
function leaveLine(scan, column) {
	let { text } = scan, at = scan.at;
	scan.hasComment = !1, scan.commentColumn = -1;
	let code = text.charCodeAt(at);
	if (code === 32) {
		do
			code = text.charCodeAt(++at);
		while (code === 32);
		code === 35 && (scan.hasComment = !0, at = endOfComment(text, at), code = text.charCodeAt(at));
	}
	at = passLineEnd(scan, at, code), scan.valueEnd = at, findContent(scan, at, column);
}
function findContent(scan, from, column) {
	let { text } = scan, at = from;
	for (;;) {
		let lineStart = at, code = text.charCodeAt(at);
		for (; code === 32;) code = text.charCodeAt(++at);
		if (code === 35) {
			let indent = at - lineStart;
			at = endOfComment(text, at), at = passLineEnd(scan, at, text.charCodeAt(at)), scan.hasComment = !0, column !== void 0 && indent > column && scan.commentColumn < 0 ? scan.valueEnd = at : indent > scan.commentColumn && (scan.commentColumn = indent);
		} else if (code === 10 || code === 13) at = passLineEnd(scan, at, code);
		else {
			scan.at = at, scan.column = at === text.length || at === lineStart && isMarker(text, at, code) ? -1 : at - lineStart;
			return;
		}
	}
}
function passLineEnd(scan, at, code) {
	return code === 10 ? (beginLine(scan, at + 1), at + 1) : code === 13 && scan.text.charCodeAt(at + 1) === 10 ? (beginLine(scan, at + 2), at + 2) : at === scan.text.length ? at : giveUp();
}
function endOfComment(text, at) {
	let end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
function isMarker(text, at, code) {
	return code !== 45 && code !== 46 || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code || !isBlankOrEnd(text.charCodeAt(at + 3)) ? !1 : code === 45 || giveUp();
}
// src/parse/plain/core-schema.ts
const INTEGER = /^[-+]?[0-9]+$/, OCTAL = /^0o[0-7]+$/, HEXADECIMAL = /^0x[0-9a-fA-F]+$/, INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/, NOT_A_NUMBER = /^(?:\.nan|\.NaN|\.NAN)$/, WITH_EXPONENT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/, FRACTION = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
function mayBeginNumber(code) {
	return isDigit(code) || code === 45 || code === 43 || code === 46;
}
function numberOf(text) {
	return OCTAL.test(text) ? parseInt(text.slice(2), 8) : INTEGER.test(text) ? parseInt(text, 10) : HEXADECIMAL.test(text) ? parseInt(text.slice(2), 16) : INFINITE.test(text) ? text.startsWith("-") ? -Infinity : Infinity : NOT_A_NUMBER.test(text) ? NaN : WITH_EXPONENT.test(text) || FRACTION.test(text) ? parseFloat(text) : void 0;
}
function looksLikeNumber(text, start, end) {
	let dots = +(text.charCodeAt(start) === 46);
	for (let at = start + 1; at < end; at += 1) {
		let code = text.charCodeAt(at);
		if (!isDigit(code)) {
			if (code === 46) {
				if (dots += 1, dots > 1) return !1;
			} else if (code === 45 || code === 43) {
				if ((text.charCodeAt(at - 1) | 32) != 101) return !1;
			} else if ((LETTERS_OF_NUMBERS[code] ?? 0) === 0) return !1;
		}
	}
	return !0;
}
const LETTERS_OF_NUMBERS = new Uint8Array(128);
for (let letter of "xoabcdefABCDEFinIN") LETTERS_OF_NUMBERS[letter.charCodeAt(0)] = 1;
const WORDS = new Map([
	...[
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, !0]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, !1])
]);
function mayBeWord(code, length) {
	switch (code) {
		case 126:
		case 78:
		case 110:
		case 84:
		case 116:
		case 70:
		case 102: return length <= 5;
		default: return !1;
	}
}
function createSharedTexts(prepare = (text) => text) {
	let known = Array(8192).fill("");
	return (text, start, end, hash) => {
		let length = end - start;
		if (length > 48) return prepare(copy(text, start, end));
		let slot = (hash ^ hash >>> 15) & 8191, found = known[slot] ?? "";
		if (found.length === length && isAt(found, text, start)) return found;
		let made = prepare(copy(text, start, end));
		return known[slot] = made, made;
	};
}
function hashFurther(hash, code) {
	return Math.imul(hash, 31) + code | 0;
}
function isAt(found, text, start) {
	for (let index = found.length - 1; index >= 0; --index) if (found.charCodeAt(index) !== text.charCodeAt(start + index)) return !1;
	return !0;
}
function copy(text, start, end) {
	return end - start < 13 ? text.slice(start, end) : [text.slice(start, start + 1), text.slice(start + 1, end)].join("");
}
// src/parse/plain/scalars.ts
const shareText = createSharedTexts(), shareKey = createSharedTexts((key) => ((key === "<<" || key === "__proto__") && giveUp(), Object.keys({ [key]: null })[0] ?? key));
function scanScalar(scan, isKey) {
	let code = scan.text.charCodeAt(scan.at);
	code === 34 ? scanDoubleQuoted(scan) : code === 39 ? scanSingleQuoted(scan) : mayBeginPlain(code) || mayFollowIndicator(scan, code, isKey) ? scanPlain(scan) : giveUp();
}
function mayFollowIndicator({ text, at }, code, isKey) {
	return code !== 45 && (isKey || code !== 58 && code !== 63) ? !1 : !isBlankOrEnd(text.charCodeAt(at + 1));
}
function scanPlain(scan) {
	let { text } = scan, at = scan.at, end = at, running = 0, hash = 0;
	for (scan.scalarStart = at, scan.quoted = void 0;;) {
		let code = text.charCodeAt(at);
		if (code === 32) {
			if (text.charCodeAt(at + 1) === 35) break;
			running = hashFurther(running, code), at += 1;
		} else {
			if (code === 58 && isBlankOrEnd(text.charCodeAt(at + 1))) break;
			if (!(code > 32)) {
				if (code === 10 || code === 13 || at === text.length) break;
				giveUp();
			}
			running = hashFurther(running, code), hash = running, at += 1, end = at;
		}
	}
	scan.at = at, scan.scalarEnd = end, scan.hash = hash;
}
function scanSingleQuoted(scan) {
	let { text } = scan, start = scan.at, at = start + 1, hash = 0, doubled = !1;
	for (;;) {
		let code = text.charCodeAt(at);
		if (code === 39) {
			if (text.charCodeAt(at + 1) !== 39) break;
			doubled = !0, at += 1;
		} else code >= 32 || giveUp();
		hash = hashFurther(hash, code), at += 1;
	}
	scan.scalarStart = start, scan.scalarEnd = at + 1, scan.at = at + 1, scan.quoted = doubled ? text.slice(start + 1, at).replaceAll("''", "'") : shareText(text, start + 1, at, hash);
}
function scanDoubleQuoted(scan) {
	let { text } = scan, start = scan.at, at = start + 1, hash = 0, escaped = !1;
	for (;;) {
		let code = text.charCodeAt(at);
		if (code === 34) break;
		code === 92 ? (SIMPLE_ESCAPES.has(text.charAt(at + 1)) || giveUp(), escaped = !0, at += 1) : code >= 32 || giveUp(), hash = hashFurther(hash, code), at += 1;
	}
	scan.scalarStart = start, scan.scalarEnd = at + 1, scan.at = at + 1, scan.quoted = escaped ? text.slice(start + 1, at).replace(/\\(.)/g, (_, character) => SIMPLE_ESCAPES.get(character) ?? "") : shareText(text, start + 1, at, hash);
}
const SIMPLE_ESCAPES = new Map([
	["\\", "\\"],
	["\"", "\""],
	["/", "/"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"]
]);
function valueOfScalar({ text, scalarStart: start, scalarEnd: end, quoted, hash }) {
	if (quoted !== void 0) return quoted;
	let first = text.charCodeAt(start);
	if (mayBeginNumber(first) && looksLikeNumber(text, start, end)) {
		let number = numberOf(text.slice(start, end));
		if (number !== void 0) return number;
	}
	let shared = shareText(text, start, end, hash);
	if (!mayBeWord(first, end - start)) return shared;
	let word = WORDS.get(shared);
	return word === void 0 ? shared : word;
}
function nameOfKey({ text, scalarStart: start, scalarEnd: end, quoted, hash }) {
	return end - start > 1e3 && giveUp(), quoted === void 0 ? shareKey(text, start, end, hash) : shareKey(quoted, 0, quoted.length, hashOf(quoted));
}
function hashOf(text) {
	let hash = 0;
	for (let at = 0; at < text.length; at += 1) hash = hashFurther(hash, text.charCodeAt(at));
	return hash;
}
function passColon(scan) {
	let { text } = scan, { at } = scan;
	for (; text.charCodeAt(at) === 32;) at += 1;
	return text.charCodeAt(at) !== 58 || !isBlankOrEnd(text.charCodeAt(at + 1)) ? !1 : (scan.at = at + 1, !0);
}
function readFlow(scan, depth) {
	return (depth > 20 || scan.depth + depth >= scan.deepest) && giveUp(), scan.text.charCodeAt(scan.at) === 91 ? readFlowSequence(scan, depth) : readFlowMapping(scan, depth);
}
function readFlowSequence(scan, depth) {
	let node = addNode(scan, scan.at, 0), items = [];
	if (scan.at += 1, passBlanks(scan) !== 93) do
		items.push(readFlowValue(scan, depth));
	while (passComma(scan, 93));
	return scan.at += 1, closeNode(scan, node, scan.at), items;
}
function readFlowMapping(scan, depth) {
	let node = addNode(scan, scan.at, 0), mapping = openMapping();
	if (scan.at += 1, passBlanks(scan) !== 125) do {
		scanFlowScalar(scan), addNode(scan, scan.scalarStart, scan.scalarEnd);
		let name = nameOfKey(scan);
		(passBlanks(scan) !== 58 || scan.text.charCodeAt(scan.at + 1) !== 32) && giveUp(), scan.at += 1, passBlanks(scan), setField(mapping, name, readFlowValue(scan, depth));
	} while (passComma(scan, 125));
	return scan.at += 1, closeMapping(scan, node, mapping), closeNode(scan, node, scan.at), mapping.value;
}
function readFlowValue(scan, depth) {
	let code = scan.text.charCodeAt(scan.at);
	return code === 91 || code === 123 ? readFlow(scan, depth + 1) : (scanFlowScalar(scan), addNode(scan, scan.scalarStart, scan.scalarEnd), valueOfScalar(scan));
}
function passBlanks(scan) {
	let { text } = scan, { at } = scan, code = text.charCodeAt(at);
	for (; code === 32;) code = text.charCodeAt(++at);
	return scan.at = at, code;
}
function passComma(scan, closing) {
	let code = passBlanks(scan);
	return code !== closing && (code !== 44 && giveUp(), scan.at += 1, passBlanks(scan), !0);
}
function scanFlowScalar(scan) {
	let code = scan.text.charCodeAt(scan.at);
	code === 34 ? scanDoubleQuoted(scan) : code === 39 ? scanSingleQuoted(scan) : mayBeginPlain(code) || code === 45 && mayBeginPlain(scan.text.charCodeAt(scan.at + 1)) ? scanFlowPlain(scan) : giveUp();
}
function scanFlowPlain(scan) {
	let { text } = scan, at = scan.at, end = at, running = 0, hash = 0;
	for (scan.scalarStart = at, scan.quoted = void 0;;) {
		let code = text.charCodeAt(at);
		if (code === 32) text.charCodeAt(at + 1) === 35 && giveUp(), running = hashFurther(running, code), at += 1;
		else {
			if (isFlowIndicator(code)) break;
			if (code === 58) {
				let next = text.charCodeAt(at + 1);
				if (isBlankOrEnd(next) || isFlowIndicator(next)) break;
			}
			code > 32 || giveUp(), running = hashFurther(running, code), hash = running, at += 1, end = at;
		}
	}
	scan.at = end, scan.scalarEnd = end, scan.hash = hash;
}
function isFlowIndicator(code) {
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
// src/parse/plain/block.ts
function readBlock(scan) {
	let { column } = scan;
	return isAtDash(scan) ? readSequence(scan, column) : (scanScalar(scan, !0), passColon(scan) ? readMapping(scan, column) : giveUp());
}
function isAtDash({ text, at }) {
	return text.charCodeAt(at) === 45 && isBlankOrEnd(text.charCodeAt(at + 1));
}
function readMapping(scan, column) {
	goDeeper(scan);
	let mapping = openMapping(), node = addNode(scan, scan.scalarStart, 0);
	for (; addNode(scan, scan.scalarStart, scan.scalarEnd), setField(mapping, nameOfKey(scan), readFieldValue(scan, column)), !(scan.column < column);) (scan.column > column || isAtDash(scan)) && giveUp(), scanScalar(scan, !0), passColon(scan) || giveUp();
	return closeMapping(scan, node, mapping), closeCollection(scan, node, column), mapping.value;
}
function readSequence(scan, column) {
	goDeeper(scan);
	let items = [], node = addNode(scan, scan.at, 0), hasCommentAbove = !1;
	do
		scan.at += 1, items.push(readItem(scan, column, hasCommentAbove)), scan.column > column && giveUp(), hasCommentAbove = scan.commentColumn >= 0;
	while (scan.column === column && isAtDash(scan));
	return closeCollection(scan, node, column), items;
}
function readFieldValue(scan, column) {
	if (!isInline(scan)) return readFieldValueBelow(scan, column);
	let code = scan.text.charCodeAt(scan.at);
	return code === 91 || code === 123 ? readInlineFlow(scan, column) : (scanScalar(scan, !1), readInlineScalar(scan, column));
}
function readItem(scan, column, hasCommentAbove) {
	if (!isInline(scan)) return readItemBelow(scan, column, hasCommentAbove);
	let code = scan.text.charCodeAt(scan.at);
	if (code === 91 || code === 123) return readInlineFlow(scan, column);
	let columnOfContent = scan.at - scan.lineStart;
	return isAtDash(scan) ? readSequence(scan, columnOfContent) : (scanScalar(scan, !1), passColon(scan) ? readMapping(scan, columnOfContent) : readInlineScalar(scan, column));
}
function isInline(scan) {
	let { text } = scan, at = scan.at, code = text.charCodeAt(at);
	for (; code === 32;) code = text.charCodeAt(++at);
	return scan.at = at, !isBlankOrEnd(code) && code !== 35;
}
function readInlineScalar(scan, column) {
	addNode(scan, scan.scalarStart, scan.scalarEnd);
	let value = valueOfScalar(scan);
	return leaveLine(scan, column), value;
}
function readInlineFlow(scan, column) {
	let value = readFlow(scan, 0);
	return leaveLine(scan, column), value;
}
function readFieldValueBelow(scan, column) {
	let here = leaveIndicator(scan);
	return scan.column > column ? readBlock(scan) : scan.column === column && isAtDash(scan) ? readSequence(scan, column) : (scan.hasComment && column === 0 && scan.column < 0 && scan.at < scan.text.length && giveUp(), missingValue(scan, here, scan.hasComment));
}
function readItemBelow(scan, column, hasCommentAbove) {
	let here = leaveIndicator(scan);
	return scan.column > column ? readBlock(scan) : missingValue(scan, here, scan.hasComment || hasCommentAbove);
}
function leaveIndicator(scan) {
	let here = scan.at;
	return scan.text.charCodeAt(here) === 35 && --scan.at, leaveLine(scan, void 0), here;
}
function missingValue(scan, here, hasComment) {
	return addNode(scan, here, here), scan.valueEnd = hasComment ? scan.at : here, scan.commentColumn = -1, null;
}
function closeCollection(scan, node, column) {
	--scan.depth, closeNode(scan, node, withoutBlanks(scan.text, scan.valueEnd)), column > 0 && scan.commentColumn >= column && (scan.valueEnd = scan.at, scan.commentColumn = -1);
}
function withoutBlanks(text, offset) {
	let end = offset;
	for (; end > 0 && isTrimmed(text.charCodeAt(end - 1));) --end;
	return end;
}
function isTrimmed(code) {
	return code === 32 || code <= 13 && (code === 10 || code === 13 || code === 9);
}
function goDeeper(scan) {
	scan.depth += 1, scan.depth > scan.deepest && giveUp();
}
// src/parse/plain/pool.ts
const SIZE = 65536;
function createNumberPool() {
	let buffer = new Uint32Array(), used = 0;
	return (numbers, count) => {
		if (count > SIZE / 8) return numbers.slice(0, count);
		used + count > buffer.length && (buffer = new Uint32Array(SIZE), used = 0);
		let copy = buffer.subarray(used, used + count);
		return copy.set(numbers.subarray(0, count)), used += count, copy;
	};
}
// src/parse/plain/read-plain.ts
const NO_KEYS = new Map();
function createPlainReader(limits) {
	let scan = createScan(), copyNumbers = createNumberPool();
	return (text) => {
		if (text.charCodeAt(0) !== 65279) {
			beginScan(scan, text, limits);
			try {
				let documents = readDocuments(scan);
				return documents.length > limits.documents ? refuseWhole(text, "documents", limits) : scan.nodes > limits.values ? refuseWhole(text, "values", limits) : {
					documents,
					nodes: {
						rows: copyNumbers(scan.rows, scan.nodes * 3),
						lineStarts: copyNumbers(scan.lineStarts, scan.lines),
						keysOf: scan.keysOf ?? NO_KEYS
					}
				};
			} catch (error) {
				if (!(error instanceof NotPlain)) throw error;
				return;
			} finally {
				scan.text = "";
			}
		}
	};
}
function readDocuments(scan) {
	let documents = [];
	for (findContent(scan, 0, void 0), scan.column >= 0 && documents.push(readDocument(scan, scan.lineStart)); scan.at < scan.text.length;) documents.push(readMarkedDocument(scan));
	return documents;
}
function readMarkedDocument(scan) {
	let { text } = scan, start = scan.at, here = start + 3;
	for (; text.charCodeAt(here) === 32;) here += 1;
	return scan.at = text.charCodeAt(here) === 35 ? here - 1 : here, leaveLine(scan, void 0), scan.column >= 0 ? readDocument(scan, start) : {
		value: null,
		node: addNode(scan, here, here),
		offsets: [start, scan.hasComment ? scan.at : here],
		faults: []
	};
}
function readDocument(scan, start) {
	let { column, nodes: node } = scan;
	column !== 0 && giveUp();
	let value = readBlock(scan);
	return scan.column >= 0 && giveUp(), {
		value,
		node,
		offsets: [start, scan.valueEnd],
		faults: []
	};
}
// src/parse/yaml-reader.ts
function createYamlReader({ fastPath = !0, limits }) {
	let readPlain = createPlainReader(limits), readAny, loadLibrary = async (text) => (readAny = (await import("./parse-yaml.js")).parseYaml, readAny(text, limits));
	return (text) => {
		let isLarge = text.length > limits.complexFileSize, plain = fastPath || isLarge ? readPlain(text) : void 0;
		return plain === void 0 && isLarge ? refuseWhole(text, "complexFileSize", limits) : plain !== void 0 && fastPath ? plain : readAny?.(text, limits) ?? loadLibrary(text);
	};
}
function* expandBraces(glob) {
	let group = firstGroup(glob);
	if (group === void 0) yield glob;
	else for (let part of group.parts) for (let inner of expandBraces(part)) for (let rest of expandBraces(group.after)) yield group.before + inner + rest;
}
function firstGroup(text) {
	for (let start = 0; start < text.length; start += 1) if (text[start] === "\\") start += 1;
	else if (text[start] === "{") {
		let found = closeGroup(text, start);
		if (found === void 0) continue;
		let { end, commas } = found, bounds = [
			start,
			...commas,
			end
		], parts = commas.length > 0 ? bounds.slice(1).map((to, index) => text.slice((bounds[index] ?? 0) + 1, to)) : rangeOf(text.slice(start + 1, end));
		if (parts !== void 0) return {
			before: text.slice(0, start),
			parts,
			after: text.slice(end + 1)
		};
	}
}
function closeGroup(text, start) {
	let commas = [], depth = 0;
	for (let at = start; at < text.length; at += 1) if (text[at] === "\\") at += 1;
	else if (text[at] === "{") depth += 1;
	else if (text[at] === "," && depth === 1) commas.push(at);
	else if (text[at] === "}" && (--depth, depth === 0)) return {
		end: at,
		commas
	};
}
function rangeOf(text) {
	let match = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text);
	return match === null ? void 0 : numbers(Number(match[1]), Number(match[2]));
}
function* numbers(from, to) {
	let step = from <= to ? 1 : -1;
	for (let number = from; number !== to; number += step) yield String(number);
	yield String(to);
}
// src/model/glob-faults.ts
const LENGTH_LIMIT = 4096;
function faultsOfGlobs(globs) {
	let faults = [], count = 0;
	for (let [index, glob] of globs.entries()) {
		let fault = faultOfGlob(glob);
		if (fault !== void 0) {
			faults.push({
				index,
				...fault
			});
			continue;
		}
		for (let _ of expandBraces(glob)) if (count += 1, count > 1e3) break;
		if (count <= 1e3) continue;
		let message = `this list stands for more than ${1e3.toLocaleString("en-US")} globs, when the braces are written out`;
		return [...faults, {
			index,
			message,
			help: "use ** and * in place of so many alternatives"
		}];
	}
	return faults;
}
function faultOfGlob(glob) {
	if (glob.length > LENGTH_LIMIT) return {
		message: `a glob has more than ${LENGTH_LIMIT} characters`,
		help: "write several shorter ones"
	};
	if (/^(?:[/\\]|[A-Za-z]:)/.test(glob) || glob.split(/[/\\]/).includes("..")) return {
		message: `the glob ${quote(glob)} leads out of the repository`,
		help: "write globs from the root of the repository, with forward slashes"
	};
	if (glob.startsWith("!") || /[!@+*?]\(/.test(glob)) return {
		message: `the glob ${quote(glob)} holds a pattern that there is none of: !, or one of !( @( +( *( ?(`,
		help: "use *, **, ?, [a-z] and {a,b}; what is not wanted goes into exclude; write \\( where a name has a parenthesis"
	};
}
function nearest(word, candidates, count = 1) {
	let wanted = word.slice(0, 64).toLowerCase(), limit = Math.max(1, Math.floor(wanted.length / 3)), found = [], seen = 0;
	for (let candidate of candidates) {
		if (seen++ >= 2e4) break;
		if (Math.abs(candidate.length - wanted.length) > limit) continue;
		let distance = editDistance(wanted, candidate.toLowerCase(), limit);
		distance <= limit && found.push({
			candidate,
			distance
		});
	}
	return found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1)), found.slice(0, count).map(({ candidate }) => candidate);
}
function editDistance(a, b, limit) {
	let beforeLast = [], last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		let row = [i], least = i;
		for (let j = 1; j <= b.length; j += 1) {
			let replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), distance = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1)), row.push(distance), least = Math.min(least, distance);
		}
		if (least > limit) return limit + 1;
		beforeLast = last, last = row;
	}
	return last[b.length] ?? 0;
}
// src/validate/schema-error.ts
function pathOfPointer(pointer, value) {
	if (pointer === "") return [];
	let here = value;
	return pointer.slice(1).split("/").map((token) => {
		let name = token.replaceAll("~1", "/").replaceAll("~0", "~"), step = Array.isArray(here) ? Number(name) : name;
		return here = typeof here == "object" && here ? here[step] : void 0, step;
	});
}
function valueAt(value, path) {
	return path.reduce((here, step) => typeof here == "object" && here ? here[step] : void 0, value);
}
// src/validate/explain.ts
const ENCLOSING_KEYWORDS = new Set([
	"if",
	"allOf",
	"$ref"
]), PRECEDENCE = [
	"type",
	"minLength",
	"maxLength",
	"enum",
	"const",
	"pattern",
	"format"
];
function explainSchemaErrors(errors, context) {
	let telling = errors.filter((error) => !ENCLOSING_KEYWORDS.has(error.keyword) && !/\/(?:anyOf|oneOf)\/\d/.test(error.schemaPath)), told = new Map();
	for (let error of telling) {
		let rank = PRECEDENCE.includes(error.keyword) ? PRECEDENCE.indexOf(error.keyword) : PRECEDENCE.length, key = `${error.instancePath}\n${fieldOf(error)}`, other = told.get(key);
		(other === void 0 || rank < other.rank) && told.set(key, {
			error,
			rank
		});
	}
	let kept = [...told.values()].map(({ error }) => error), suggested = new Map();
	for (let error of kept) {
		if (error.keyword !== "additionalProperties" && error.keyword !== "unevaluatedProperties") continue;
		let path = pathOfPointer(error.instancePath, context.value);
		suggested.set(error, nearest(fieldOf(error), context.fieldsAt(path))[0]);
	}
	let misspelt = new Set([...suggested].map(([error, name]) => `${error.instancePath}\n${name ?? ""}`)), merged = new Set(kept.filter((error) => fieldOf(error) === "<<").map((error) => error.instancePath));
	return kept.filter((error) => error.keyword !== "required" || !(misspelt.has(`${error.instancePath}\n${fieldOf(error)}`) || merged.has(error.instancePath))).map((error) => explain(error, context, suggested.get(error)));
}
function fieldOf({ params }) {
	for (let name of [
		"additionalProperty",
		"unevaluatedProperty",
		"missingProperty"
	]) if (typeof params[name] == "string") return params[name];
	return "";
}
function explain(error, context, suggestion) {
	let { owner, value } = context, path = pathOfPointer(error.instancePath, value), label = labelOf(path), subject = path.length === 0 ? owner : `${quote(label)} of ${owner}`, at = {
		path,
		on: "value"
	}, field = fieldOf(error);
	switch (error.keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": return {
			path: [...path, field],
			on: "key",
			...unknownField(field, subject, suggestion, context.fieldsAt(path))
		};
		case "required": return {
			...at,
			message: `${subject} has no ${quote(field)}, which is required`,
			help: `add the field: ${field}: …`
		};
		case "dependentRequired":
		case "dependencies": return {
			path: [...path, String(error.params.property)],
			on: "value",
			message: `${subject} has ${quote(String(error.params.property))} but no ${quote(field)}, without which it says nothing`,
			help: `add the field: ${field}: …`
		};
		case "type": return {
			...at,
			...wrongType(error, subject, context, path)
		};
		case "minLength": return {
			...at,
			message: `${subject} is empty`,
			help: "give it a text, or remove the field if it is optional"
		};
		case "maxLength": return {
			...at,
			message: `${subject} is longer than ${String(error.params.limit)} characters`,
			help: "shorten it; comments may have any length"
		};
		case "minItems": return {
			...at,
			message: `${subject} is an empty list`,
			help: "name at least one, or remove the field"
		};
		case "minProperties": return {
			...at,
			message: `${subject} is empty`,
			help: `write one or more of ${listWords(context.fieldsAt(path), 20)}`
		};
		case "uniqueItems": return {
			path: [...path, Number(error.params.i)],
			on: "value",
			message: `${subject} names ${quote(textOf$2(valueAt(value, [...path, Number(error.params.j)])))} twice`,
			help: "remove one of the two"
		};
		case "enum": return {
			...at,
			...notAllowed(subject, valueAt(value, path), error.params.allowedValues)
		};
		case "minimum":
		case "maximum": return {
			...at,
			message: `${subject} is ${context.rawText(path)}, which is out of range`,
			help: `write a number that is ${String(error.params.comparison)} ${String(error.params.limit)}`
		};
		case "anyOf": return {
			...at,
			message: `${subject} names no subject: it has neither "devices" nor "inventory_items"`,
			help: "name the devices or the inventory items that it is about"
		};
		case "format":
		case "pattern": return {
			...at,
			...wrongForm(error, subject, textOf$2(valueAt(value, path)), context.value)
		};
		default: return {
			...at,
			message: `${subject} does not fit its schema (${error.keyword})`,
			help: "compare it with what `fleetvet schema` prints"
		};
	}
}
function unknownField(field, owner, suggestion, fields) {
	let message = `${owner} has the field ${quote(field)}, which is unknown`;
	return field === "<<" ? {
		message,
		help: "merge keys are not part of YAML 1.2: write the fields out"
	} : suggestion === void 0 ? {
		message,
		help: `the fields are ${listWords(fields, 20)}`
	} : {
		message,
		help: `did you mean ${quote(suggestion)}?`
	};
}
const DATE_FIELDS = new Set([
	"start",
	"end",
	"until",
	"release_date",
	"end_of_support_date",
	"as_of",
	"valid_until"
]), WORDS_OF_YAML_1_1 = new Map([
	["yes", !0],
	["on", !0],
	["y", !0],
	["no", !1],
	["off", !1],
	["n", !1]
]);
function wrongType(error, subject, context, path) {
	let value = valueAt(context.value, path), types = [error.params.type].flat().map(String), raw = context.rawText(path);
	if (value === null) return {
		message: `${subject} has no value`,
		help: "give it a value, or remove the field if it is optional"
	};
	if (DATE_FIELDS.has(String(path.at(-1)))) return {
		message: `${subject} is ${raw}, which is no date`,
		help: "write the date as YYYY-MM-DD"
	};
	if (types.includes("string") && (typeof value == "number" || typeof value == "boolean")) {
		let reading = typeof value == "number" ? `the number ${String(value)}` : `the truth value ${String(value)}`;
		return {
			message: `${subject} must be text`,
			help: `quote it: ${raw} is read as ${reading}; write ${JSON.stringify(raw)}`
		};
	}
	if (types.includes("boolean")) {
		let word = typeof value == "string" ? WORDS_OF_YAML_1_1.get(value.toLowerCase()) : void 0;
		return {
			message: `${subject} must be true or false, and is ${nounOf(value)}`,
			help: word === void 0 ? "write true or false, without quotes" : `YAML 1.2 reads ${raw} as text: write ${String(word)}`
		};
	}
	if (types.includes("integer") || types.includes("number")) return {
		message: `${subject} must be a whole number, and is ${nounOf(value)}`,
		help: "write it in digits only, without quotes"
	};
	if (types.includes("array")) {
		let single = typeof value == "string" || typeof value == "number";
		return {
			message: `${subject} must be a list, and is ${nounOf(value)}`,
			help: single ? `write [${raw}]` : "begin each item with \"- \""
		};
	}
	let wanted = types.includes("string") ? types.includes("object") ? "a name or a mapping" : "text" : "a mapping of fields";
	return {
		message: `${subject} must be ${wanted}, and is ${nounOf(value)}`,
		help: `write ${wanted} here`
	};
}
function nounOf(value) {
	return value === null ? "nothing" : Array.isArray(value) ? "a list" : typeof value == "object" ? "a mapping" : typeof value == "string" ? `the text ${quote(value)}` : typeof value == "boolean" ? `the truth value ${String(value)}` : `the number ${Number(value)}`;
}
function notAllowed(subject, value, allowed) {
	let words = allowed.map(String), [near] = nearest(String(value), words), help = `the allowed values are ${listWords(words, 20)}`;
	return {
		message: `${subject} is ${quote(textOf$2(value))}, which is not allowed`,
		help: near === void 0 ? help : `did you mean ${quote(near)}? ${help}`
	};
}
function wrongForm(error, subject, text, owner) {
	if (error.params.format === "date") {
		let looksRight = /^\d{4}-\d{2}-\d{2}$/.test(text);
		return {
			message: `${subject} is ${quote(text)}, which is ${looksRight ? "a date that does not exist" : "no date"}`,
			help: "write the date as YYYY-MM-DD"
		};
	}
	let last = error.instancePath.slice(error.instancePath.lastIndexOf("/") + 1);
	if (last === "image_file_checksum") {
		let algorithm = textOf$2(valueAt(owner, ["hashing_algorithm"]));
		return {
			message: /^[0-9a-fA-F]*$/.test(text) ? `${subject} has ${text.length} digits, which is no length that ${algorithm} can have` : `${subject} is not hexadecimal`,
			help: "copy the whole checksum, and check that hashing_algorithm names the algorithm that made it"
		};
	}
	if (last.endsWith("_url")) {
		let schemes = last === "documentation_url" ? "http or https" : "http, https, ftp, sftp, scp or tftp";
		return {
			message: `${subject} is ${quote(text)}, which is no absolute URL of a scheme that is allowed`,
			help: `write a whole URL that begins with ${schemes}`
		};
	}
	return text === text.trim() ? {
		message: `${subject} is ${quote(text)}, which does not have the form that it must have`,
		help: "compare it with the examples that `fleetvet schema` prints"
	} : {
		message: `${subject} is ${quote(text)}, with blanks at its beginning or end`,
		help: "remove the blanks"
	};
}
function textOf$2(value) {
	return typeof value == "string" ? value : JSON.stringify(value ?? null);
}
function labelOf(path) {
	return path.map((step, index) => typeof step == "number" ? `[${step + 1}]` : index === 0 ? step : `.${step}`).join("");
}
// src/validate/generated/field-names.ts
const FIELD_NAMES = {
	manufacturers: { "": ["name", "description"] },
	locations: { "": ["name", "description"] },
	tenants: { "": ["name", "description"] },
	roles: { "": ["name", "description"] },
	tags: { "": ["name", "description"] },
	platforms: { "": [
		"name",
		"manufacturer",
		"network_driver",
		"description"
	] },
	device_types: {
		"": [
			"manufacturer",
			"model",
			"part_number",
			"software_image_files",
			"tags",
			"comments"
		],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	software_versions: {
		"": [
			"platform",
			"version",
			"status",
			"alias",
			"release_date",
			"end_of_support_date",
			"documentation_url",
			"long_term_support",
			"pre_release",
			"tags",
			"comments",
			"software_image_files"
		],
		"/software_image_files/*": [
			"image_file_name",
			"status",
			"image_file_checksum",
			"hashing_algorithm",
			"image_file_size",
			"download_url",
			"default_image",
			"device_types",
			"tags",
			"comments"
		],
		"/software_image_files/*/device_types/*": ["manufacturer", "model"]
	},
	software_image_files: {
		"": [
			"software_version",
			"image_file_name",
			"status",
			"image_file_checksum",
			"hashing_algorithm",
			"image_file_size",
			"download_url",
			"default_image",
			"device_types",
			"tags",
			"comments"
		],
		"/software_version": ["platform", "version"],
		"/device_types/*": ["manufacturer", "model"]
	},
	"nested software_image_files": {
		"": [
			"image_file_name",
			"status",
			"image_file_checksum",
			"hashing_algorithm",
			"image_file_size",
			"download_url",
			"default_image",
			"device_types",
			"tags",
			"comments"
		],
		"/device_types/*": ["manufacturer", "model"]
	},
	devices: {
		"": [
			"name",
			"device_type",
			"role",
			"status",
			"platform",
			"tenant",
			"location",
			"serial",
			"asset_tag",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields",
			"inventory_items"
		],
		"/device_type": ["manufacturer", "model"],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"],
		"/inventory_items/*": [
			"name",
			"manufacturer",
			"part_id",
			"serial",
			"asset_tag",
			"label",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/inventory_items/*/software_version": ["platform", "version"],
		"/inventory_items/*/software_image_files/*": ["software_version", "image_file_name"],
		"/inventory_items/*/software_image_files/*/software_version": ["platform", "version"]
	},
	inventory_items: {
		"": [
			"device",
			"name",
			"manufacturer",
			"part_id",
			"serial",
			"asset_tag",
			"label",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/device": [
			"name",
			"tenant",
			"location"
		],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	"nested inventory_items": {
		"": [
			"name",
			"manufacturer",
			"part_id",
			"serial",
			"asset_tag",
			"label",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	virtual_machines: {
		"": [
			"name",
			"status",
			"cluster",
			"role",
			"platform",
			"tenant",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	validated_software: {
		"": [
			"name",
			"description",
			"software",
			"start",
			"end",
			"preferred",
			"devices",
			"device_tenants",
			"device_types",
			"device_roles",
			"inventory_items",
			"object_tags"
		],
		"/software": ["platform", "version"],
		"/devices/*": [
			"name",
			"tenant",
			"location"
		],
		"/device_types/*": ["manufacturer", "model"],
		"/inventory_items/*": ["device", "name"],
		"/inventory_items/*/device": [
			"name",
			"tenant",
			"location"
		]
	},
	waivers: {
		"": [
			"reason",
			"until",
			"approved_by",
			"ticket",
			"software",
			"devices",
			"inventory_items"
		],
		"/software": ["platform", "version"],
		"/devices/*": [
			"name",
			"tenant",
			"location"
		],
		"/inventory_items/*": ["device", "name"],
		"/inventory_items/*/device": [
			"name",
			"tenant",
			"location"
		]
	},
	config: {
		"": [
			"inventory",
			"policies",
			"exclude",
			"multi_tenant_mode",
			"device_uniqueness",
			"expiring_within_days",
			"grace_days",
			"statuses",
			"limits",
			"rules"
		],
		"/statuses": ["software", "objects"],
		"/limits": [
			"files",
			"total_size",
			"file_size",
			"complex_file_size",
			"documents",
			"values",
			"keys",
			"depth",
			"aliases"
		],
		"/rules": [
			"validity-window",
			"image-unavailable",
			"image-not-for-device-type",
			"image-of-other-version",
			"multiple-default-images",
			"platform-mismatch",
			"manufacturer-mismatch",
			"software-invalid",
			"software-missing",
			"software-not-preferred",
			"approval-expiring",
			"software-end-of-support",
			"software-pre-release",
			"validated-software-unassigned",
			"validated-software-unused",
			"validated-software-other-platform",
			"validated-software-conflict",
			"change-impact",
			"policy-loosened",
			"waiver-expired",
			"waiver-unused"
		]
	}
}, formats = {
	date: isDate,
	uri: (text) => !/[\s\p{Cc}]/u.test(text) && URL.canParse(text)
};
function codePointLength(text) {
	let length = text.length;
	for (let at = 1; at < text.length; at += 1) (text.charCodeAt(at) & 64512) == 56320 && (text.charCodeAt(at - 1) & 64512) == 55296 && --length;
	return length;
}
// src/validate/generated/validators.js
const manufacturers = validate21, schema6 = {
	$id: "manufacturer.schema.json",
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: ["name"],
	additionalProperties: !1
}, func2 = codePointLength, pattern0 = RegExp("^(\\S([\\s\\S]*\\S)?)?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate23.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate25.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema6.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "description") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate23(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.description !== void 0 && (validate25(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length));
	}
	return validate21.errors = vErrors, errors === 0;
}
const locations = validate27, schema10 = {
	$id: "location.schema.json",
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate28.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate30.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema10.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "description") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate28(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.description !== void 0 && (validate30(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length));
	}
	return validate27.errors = vErrors, errors === 0;
}
const tenants = validate32, schema13 = {
	$id: "tenant.schema.json",
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate33.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate35.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema13.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "description") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate33(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.description !== void 0 && (validate35(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
	}
	return validate32.errors = vErrors, errors === 0;
}
const roles = validate37, schema16 = {
	$id: "role.schema.json",
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate38.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate40.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema16.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "description") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate38(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data.description !== void 0 && (validate40(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length));
	}
	return validate37.errors = vErrors, errors === 0;
}
const tags = validate42, schema19 = {
	$id: "tag.schema.json",
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate43.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate45.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema19.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "description") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate43(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.description !== void 0 && (validate45(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length));
	}
	return validate42.errors = vErrors, errors === 0;
}
const platforms = validate47;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate48.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate51.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate53.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "manufacturer" && key0 !== "network_driver" && key0 !== "description") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.name !== void 0 && (validate48(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.manufacturer !== void 0 && (validate48(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.network_driver !== void 0 && (validate51(data.network_driver, {
			instancePath: instancePath + "/network_driver",
			parentData: data,
			parentDataProperty: "network_driver",
			rootData
		}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.description !== void 0 && (validate53(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate47.errors = vErrors, errors === 0;
}
const deviceTypes = validate55;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate56.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate59.errors = vErrors, errors === 0;
}
const schema29 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		software_version: { $ref: "#/$defs/software_version_reference" },
		image_file_name: { $ref: "#/$defs/name" }
	},
	required: ["image_file_name"],
	additionalProperties: !1
}, schema30 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		platform: { $ref: "#/$defs/name" },
		version: { $ref: "#/$defs/name" }
	},
	required: ["version"],
	additionalProperties: !1
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate62.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema29.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "software_version" && key0 !== "image_file_name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.software_version !== void 0 && (validate62(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate63(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate61.errors = vErrors, errors === 0;
}
const func0 = Object.is;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				let err0 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				break outer0;
			}
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate69.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate72.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.manufacturer === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manufacturer" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.model === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "manufacturer" && key0 !== "model" && key0 !== "part_number" && key0 !== "software_image_files" && key0 !== "tags" && key0 !== "comments") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.manufacturer !== void 0 && (validate56(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.model !== void 0 && (validate56(data.model, {
			instancePath: instancePath + "/model",
			parentData: data,
			parentDataProperty: "model",
			rootData
		}) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.part_number !== void 0 && (validate59(data.part_number, {
			instancePath: instancePath + "/part_number",
			parentData: data,
			parentDataProperty: "part_number",
			rootData
		}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data3 = data.software_image_files;
			if (Array.isArray(data3)) {
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate61(data3[i0], {
					instancePath: instancePath + "/software_image_files/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/software_image_files",
					schemaPath: "#/properties/software_image_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		data.tags !== void 0 && (validate69(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.comments !== void 0 && (validate72(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length));
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate55.errors = vErrors, errors === 0;
}
const softwareVersions = validate74, schema34 = {
	$id: "software-version.schema.json",
	type: "object",
	properties: {
		platform: { $ref: "definitions.schema.json#/$defs/name" },
		version: { $ref: "definitions.schema.json#/$defs/name" },
		status: { $ref: "definitions.schema.json#/$defs/software_status" },
		alias: { $ref: "definitions.schema.json#/$defs/short_text" },
		release_date: { $ref: "definitions.schema.json#/$defs/date" },
		end_of_support_date: { $ref: "definitions.schema.json#/$defs/date" },
		documentation_url: { $ref: "definitions.schema.json#/$defs/documentation_url" },
		long_term_support: { type: "boolean" },
		pre_release: { type: "boolean" },
		tags: { $ref: "definitions.schema.json#/$defs/names" },
		comments: { $ref: "definitions.schema.json#/$defs/text" },
		software_image_files: {
			type: "array",
			items: { $ref: "software-image-file.schema.json#/$defs/nested_software_image_file" }
		}
	},
	required: [
		"platform",
		"version",
		"status"
	],
	additionalProperties: !1
}, func37 = Object.prototype.hasOwnProperty;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate75.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate78.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate80.errors = vErrors, errors === 0;
}
const formats0 = formats.date;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!formats0(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate82.errors = vErrors, errors === 0;
}
const formats2 = formats.uri, pattern19 = RegExp("^https?://[^\\s/?#]", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!pattern19.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^\\s/?#]" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!formats2(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "uri" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate85.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				let err0 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				break outer0;
			}
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate87.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate90.errors = vErrors, errors === 0;
}
const schema52 = {
	type: "object",
	properties: {
		image_file_name: { $ref: "#/properties/image_file_name" },
		status: { $ref: "#/properties/status" },
		image_file_checksum: { $ref: "#/properties/image_file_checksum" },
		hashing_algorithm: { $ref: "#/properties/hashing_algorithm" },
		image_file_size: { $ref: "#/properties/image_file_size" },
		download_url: { $ref: "#/properties/download_url" },
		default_image: { $ref: "#/properties/default_image" },
		device_types: { $ref: "#/properties/device_types" },
		tags: { $ref: "#/properties/tags" },
		comments: { $ref: "#/properties/comments" }
	},
	required: ["image_file_name", "status"],
	additionalProperties: !1,
	allOf: [{ $ref: "definitions.schema.json#/$defs/image_file_checksum_rules" }]
}, pattern20 = RegExp("^[0-9A-Fa-f]{32}$", "u"), pattern21 = RegExp("^[0-9A-Fa-f]{40}$", "u"), pattern22 = RegExp("^[0-9A-Fa-f]{56}$", "u"), pattern23 = RegExp("^[0-9A-Fa-f]{64}$", "u"), pattern24 = RegExp("^[0-9A-Fa-f]{96}$", "u"), pattern25 = RegExp("^[0-9A-Fa-f]{128}$", "u"), pattern26 = RegExp("^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$", "u"), pattern27 = RegExp("^([0-9A-Fa-f]{2}){1,64}$", "u"), pattern28 = RegExp("^([0-9A-Fa-f]{2})+$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs2 = errors, valid1 = !0, _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err0 = {};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs4 = errors;
				if (data.hashing_algorithm !== "md5") {
					let err1 = {};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				var valid2 = _errs4 === errors;
			} else var valid2 = !0;
			if (valid2) {
				if (data.image_file_checksum !== void 0) {
					let _errs5 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err2 = {};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
					var valid2 = _errs5 === errors;
				} else var valid2 = !0;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
		let _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data2 = data.image_file_checksum;
			if (typeof data2 == "string") {
				if (!pattern20.test(data2)) {
					let err3 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/0/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{32}$" }
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
			} else {
				let err4 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/0/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		var _valid0 = _errs7 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		let err5 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	let _errs11 = errors, valid4 = !0, _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err6 = {};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs13 = errors;
				if (data.hashing_algorithm !== "sha1") {
					let err7 = {};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				var valid5 = _errs13 === errors;
			} else var valid5 = !0;
			if (valid5) {
				if (data.image_file_checksum !== void 0) {
					let _errs14 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err8 = {};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
					var valid5 = _errs14 === errors;
				} else var valid5 = !0;
			}
		}
	}
	var _valid1 = _errs12 === errors;
	if (errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null), _valid1) {
		let _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data5 = data.image_file_checksum;
			if (typeof data5 == "string") {
				if (!pattern21.test(data5)) {
					let err9 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/1/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{40}$" }
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/1/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		var _valid1 = _errs16 === errors;
		valid4 = _valid1;
	}
	if (!valid4) {
		let err11 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
	}
	let _errs20 = errors, valid7 = !0, _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err12 = {};
			vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs22 = errors;
				if (data.hashing_algorithm !== "sha224") {
					let err13 = {};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				var valid8 = _errs22 === errors;
			} else var valid8 = !0;
			if (valid8) {
				if (data.image_file_checksum !== void 0) {
					let _errs23 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err14 = {};
						vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
					}
					var valid8 = _errs23 === errors;
				} else var valid8 = !0;
			}
		}
	}
	var _valid2 = _errs21 === errors;
	if (errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null), _valid2) {
		let _errs25 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data8 = data.image_file_checksum;
			if (typeof data8 == "string") {
				if (!pattern22.test(data8)) {
					let err15 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/2/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{56}$" }
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/2/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
		var _valid2 = _errs25 === errors;
		valid7 = _valid2;
	}
	if (!valid7) {
		let err17 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
	}
	let _errs29 = errors, valid10 = !0, _errs30 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err18 = {};
			vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs31 = errors;
				if (data.hashing_algorithm !== "sha256") {
					let err19 = {};
					vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
				}
				var valid11 = _errs31 === errors;
			} else var valid11 = !0;
			if (valid11) {
				if (data.image_file_checksum !== void 0) {
					let _errs32 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err20 = {};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
					var valid11 = _errs32 === errors;
				} else var valid11 = !0;
			}
		}
	}
	var _valid3 = _errs30 === errors;
	if (errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null), _valid3) {
		let _errs34 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data11 = data.image_file_checksum;
			if (typeof data11 == "string") {
				if (!pattern23.test(data11)) {
					let err21 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/3/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{64}$" }
					};
					vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
				}
			} else {
				let err22 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/3/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
			}
		}
		var _valid3 = _errs34 === errors;
		valid10 = _valid3;
	}
	if (!valid10) {
		let err23 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
	}
	let _errs38 = errors, valid13 = !0, _errs39 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err24 = {};
			vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs40 = errors;
				if (data.hashing_algorithm !== "sha384") {
					let err25 = {};
					vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
				}
				var valid14 = _errs40 === errors;
			} else var valid14 = !0;
			if (valid14) {
				if (data.image_file_checksum !== void 0) {
					let _errs41 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err26 = {};
						vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
					}
					var valid14 = _errs41 === errors;
				} else var valid14 = !0;
			}
		}
	}
	var _valid4 = _errs39 === errors;
	if (errors = _errs38, vErrors !== null && (_errs38 ? vErrors.length = _errs38 : vErrors = null), _valid4) {
		let _errs43 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data14 = data.image_file_checksum;
			if (typeof data14 == "string") {
				if (!pattern24.test(data14)) {
					let err27 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/4/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{96}$" }
					};
					vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
				}
			} else {
				let err28 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/4/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
			}
		}
		var _valid4 = _errs43 === errors;
		valid13 = _valid4;
	}
	if (!valid13) {
		let err29 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
	}
	let _errs47 = errors, valid16 = !0, _errs48 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err30 = {};
			vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs49 = errors;
				if (data.hashing_algorithm !== "sha512") {
					let err31 = {};
					vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
				}
				var valid17 = _errs49 === errors;
			} else var valid17 = !0;
			if (valid17) {
				if (data.image_file_checksum !== void 0) {
					let _errs50 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err32 = {};
						vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
					}
					var valid17 = _errs50 === errors;
				} else var valid17 = !0;
			}
		}
	}
	var _valid5 = _errs48 === errors;
	if (errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null), _valid5) {
		let _errs52 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data17 = data.image_file_checksum;
			if (typeof data17 == "string") {
				if (!pattern25.test(data17)) {
					let err33 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/5/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{128}$" }
					};
					vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
				}
			} else {
				let err34 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/5/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
			}
		}
		var _valid5 = _errs52 === errors;
		valid16 = _valid5;
	}
	if (!valid16) {
		let err35 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
	}
	let _errs56 = errors, valid19 = !0, _errs57 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err36 = {};
			vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs58 = errors;
				if (data.hashing_algorithm !== "sha3") {
					let err37 = {};
					vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
				}
				var valid20 = _errs58 === errors;
			} else var valid20 = !0;
			if (valid20) {
				if (data.image_file_checksum !== void 0) {
					let _errs59 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err38 = {};
						vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
					}
					var valid20 = _errs59 === errors;
				} else var valid20 = !0;
			}
		}
	}
	var _valid6 = _errs57 === errors;
	if (errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null), _valid6) {
		let _errs61 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data20 = data.image_file_checksum;
			if (typeof data20 == "string") {
				if (!pattern26.test(data20)) {
					let err39 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/6/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$" }
					};
					vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
				}
			} else {
				let err40 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/6/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
			}
		}
		var _valid6 = _errs61 === errors;
		valid19 = _valid6;
	}
	if (!valid19) {
		let err41 = {
			instancePath,
			schemaPath: "#/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
	}
	let _errs65 = errors, valid22 = !0, _errs66 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err42 = {};
			vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs67 = errors;
				if (data.hashing_algorithm !== "blake2") {
					let err43 = {};
					vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
				}
				var valid23 = _errs67 === errors;
			} else var valid23 = !0;
			if (valid23) {
				if (data.image_file_checksum !== void 0) {
					let _errs68 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err44 = {};
						vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
					}
					var valid23 = _errs68 === errors;
				} else var valid23 = !0;
			}
		}
	}
	var _valid7 = _errs66 === errors;
	if (errors = _errs65, vErrors !== null && (_errs65 ? vErrors.length = _errs65 : vErrors = null), _valid7) {
		let _errs70 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data23 = data.image_file_checksum;
			if (typeof data23 == "string") {
				if (!pattern27.test(data23)) {
					let err45 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/7/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9A-Fa-f]{2}){1,64}$" }
					};
					vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
				}
			} else {
				let err46 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/7/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
			}
		}
		var _valid7 = _errs70 === errors;
		valid22 = _valid7;
	}
	if (!valid22) {
		let err47 = {
			instancePath,
			schemaPath: "#/allOf/7/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
	}
	let _errs74 = errors, valid25 = !0, _errs75 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err48 = {};
			vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs76 = errors;
				if (data.hashing_algorithm !== "blake3") {
					let err49 = {};
					vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
				}
				var valid26 = _errs76 === errors;
			} else var valid26 = !0;
			if (valid26) {
				if (data.image_file_checksum !== void 0) {
					let _errs77 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err50 = {};
						vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
					}
					var valid26 = _errs77 === errors;
				} else var valid26 = !0;
			}
		}
	}
	var _valid8 = _errs75 === errors;
	if (errors = _errs74, vErrors !== null && (_errs74 ? vErrors.length = _errs74 : vErrors = null), _valid8) {
		let _errs79 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data26 = data.image_file_checksum;
			if (typeof data26 == "string") {
				if (!pattern28.test(data26)) {
					let err51 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/8/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9A-Fa-f]{2})+$" }
					};
					vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
				}
			} else {
				let err52 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/8/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
			}
		}
		var _valid8 = _errs79 === errors;
		valid25 = _valid8;
	}
	if (!valid25) {
		let err53 = {
			instancePath,
			schemaPath: "#/allOf/8/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_checksum !== void 0 && data.hashing_algorithm === void 0) {
			let err54 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "image_file_checksum",
					missingProperty: "hashing_algorithm",
					depsCount: 1,
					deps: "hashing_algorithm"
				}
			};
			vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
		}
	} else {
		let err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
	}
	return validate93.errors = vErrors, errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate118.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate120.errors = vErrors, errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate122.errors = vErrors, errors === 0;
}
const schema47 = {
	type: "string",
	enum: [
		"md5",
		"sha1",
		"sha224",
		"sha384",
		"sha256",
		"sha512",
		"sha3",
		"blake2",
		"blake3"
	]
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (data !== "md5" && data !== "sha1" && data !== "sha224" && data !== "sha384" && data !== "sha256" && data !== "sha512" && data !== "sha3" && data !== "blake2" && data !== "blake3") {
		let err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema47.enum }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate124.errors = vErrors, errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data))) {
		let err1 = {
			instancePath,
			schemaPath: "#/minimum",
			keyword: "minimum",
			params: {
				comparison: ">=",
				limit: 0
			}
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate126.errors = vErrors, errors === 0;
}
const pattern31 = RegExp("^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]", "u");
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!pattern31.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!formats2(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "uri" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate128.errors = vErrors, errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "boolean") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "boolean" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate130.errors = vErrors, errors === 0;
}
const schema49 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		manufacturer: { $ref: "#/$defs/name" },
		model: { $ref: "#/$defs/name" }
	},
	required: ["model"],
	additionalProperties: !1
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema49.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.model === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "manufacturer" && key0 !== "model") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.manufacturer !== void 0 && (validate63(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.model !== void 0 && (validate63(data.model, {
			instancePath: instancePath + "/model",
			parentData: data,
			parentDataProperty: "model",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate107.errors = vErrors, errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate107(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
	} else {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate132.errors = vErrors, errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				let err0 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				break outer0;
			}
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate135.errors = vErrors, errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate138.errors = vErrors, errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (validate93(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	}) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.status === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!func37.call(schema52.properties, key0)) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		data.image_file_name !== void 0 && (validate118(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.status !== void 0 && (validate120(data.status, {
			instancePath: instancePath + "/status",
			parentData: data,
			parentDataProperty: "status",
			rootData
		}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.image_file_checksum !== void 0 && (validate122(data.image_file_checksum, {
			instancePath: instancePath + "/image_file_checksum",
			parentData: data,
			parentDataProperty: "image_file_checksum",
			rootData
		}) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length)), data.hashing_algorithm !== void 0 && (validate124(data.hashing_algorithm, {
			instancePath: instancePath + "/hashing_algorithm",
			parentData: data,
			parentDataProperty: "hashing_algorithm",
			rootData
		}) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.image_file_size !== void 0 && (validate126(data.image_file_size, {
			instancePath: instancePath + "/image_file_size",
			parentData: data,
			parentDataProperty: "image_file_size",
			rootData
		}) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.download_url !== void 0 && (validate128(data.download_url, {
			instancePath: instancePath + "/download_url",
			parentData: data,
			parentDataProperty: "download_url",
			rootData
		}) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.default_image !== void 0 && (validate130(data.default_image, {
			instancePath: instancePath + "/default_image",
			parentData: data,
			parentDataProperty: "default_image",
			rootData
		}) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.device_types !== void 0 && (validate132(data.device_types, {
			instancePath: instancePath + "/device_types",
			parentData: data,
			parentDataProperty: "device_types",
			rootData
		}) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length)), data.tags !== void 0 && (validate135(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length)), data.comments !== void 0 && (validate138(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate116.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.platform === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "platform" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.version === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.status === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (!func37.call(schema34.properties, key0)) {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.platform !== void 0 && (validate75(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.version !== void 0 && (validate75(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.status !== void 0 && (validate78(data.status, {
			instancePath: instancePath + "/status",
			parentData: data,
			parentDataProperty: "status",
			rootData
		}) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.alias !== void 0 && (validate80(data.alias, {
			instancePath: instancePath + "/alias",
			parentData: data,
			parentDataProperty: "alias",
			rootData
		}) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.release_date !== void 0 && (validate82(data.release_date, {
			instancePath: instancePath + "/release_date",
			parentData: data,
			parentDataProperty: "release_date",
			rootData
		}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.end_of_support_date !== void 0 && (validate82(data.end_of_support_date, {
			instancePath: instancePath + "/end_of_support_date",
			parentData: data,
			parentDataProperty: "end_of_support_date",
			rootData
		}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.documentation_url !== void 0 && (validate85(data.documentation_url, {
			instancePath: instancePath + "/documentation_url",
			parentData: data,
			parentDataProperty: "documentation_url",
			rootData
		}) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.long_term_support !== void 0 && typeof data.long_term_support != "boolean") {
			let err4 = {
				instancePath: instancePath + "/long_term_support",
				schemaPath: "#/properties/long_term_support/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.pre_release !== void 0 && typeof data.pre_release != "boolean") {
			let err5 = {
				instancePath: instancePath + "/pre_release",
				schemaPath: "#/properties/pre_release/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.tags !== void 0 && (validate87(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.comments !== void 0 && (validate90(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data11 = data.software_image_files;
			if (Array.isArray(data11)) {
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) validate116(data11[i0], {
					instancePath: instancePath + "/software_image_files/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/software_image_files",
					schemaPath: "#/properties/software_image_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
	} else {
		let err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
	}
	return validate74.errors = vErrors, errors === 0;
}
const softwareImageFiles = validate92, schema42 = {
	$id: "software-image-file.schema.json",
	type: "object",
	properties: {
		software_version: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
		image_file_name: { $ref: "definitions.schema.json#/$defs/name" },
		status: { $ref: "definitions.schema.json#/$defs/software_status" },
		image_file_checksum: { type: "string" },
		hashing_algorithm: { $ref: "definitions.schema.json#/$defs/hashing_algorithm" },
		image_file_size: {
			type: "integer",
			minimum: 0
		},
		download_url: { $ref: "definitions.schema.json#/$defs/url" },
		default_image: { type: "boolean" },
		device_types: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/device_type_reference" }
		},
		tags: { $ref: "definitions.schema.json#/$defs/names" },
		comments: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: [
		"software_version",
		"image_file_name",
		"status"
	],
	additionalProperties: !1,
	allOf: [{ $ref: "definitions.schema.json#/$defs/image_file_checksum_rules" }],
	$defs: { nested_software_image_file: {
		type: "object",
		properties: {
			image_file_name: { $ref: "#/properties/image_file_name" },
			status: { $ref: "#/properties/status" },
			image_file_checksum: { $ref: "#/properties/image_file_checksum" },
			hashing_algorithm: { $ref: "#/properties/hashing_algorithm" },
			image_file_size: { $ref: "#/properties/image_file_size" },
			download_url: { $ref: "#/properties/download_url" },
			default_image: { $ref: "#/properties/default_image" },
			device_types: { $ref: "#/properties/device_types" },
			tags: { $ref: "#/properties/tags" },
			comments: { $ref: "#/properties/comments" }
		},
		required: ["image_file_name", "status"],
		additionalProperties: !1,
		allOf: [{ $ref: "definitions.schema.json#/$defs/image_file_checksum_rules" }]
	} }
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate95.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate99.errors = vErrors, errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate101.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (data !== "md5" && data !== "sha1" && data !== "sha224" && data !== "sha384" && data !== "sha256" && data !== "sha512" && data !== "sha3" && data !== "blake2" && data !== "blake3") {
		let err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema47.enum }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate103.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!pattern31.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!formats2(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "uri" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate105.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				let err0 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				break outer0;
			}
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate111.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate114.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (validate93(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	}) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.software_version === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "software_version" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.image_file_name === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.status === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (!func37.call(schema42.properties, key0)) {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.software_version !== void 0 && (validate95(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate99(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.status !== void 0 && (validate101(data.status, {
			instancePath: instancePath + "/status",
			parentData: data,
			parentDataProperty: "status",
			rootData
		}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.image_file_checksum !== void 0 && typeof data.image_file_checksum != "string") {
			let err4 = {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.hashing_algorithm !== void 0 && (validate103(data.hashing_algorithm, {
			instancePath: instancePath + "/hashing_algorithm",
			parentData: data,
			parentDataProperty: "hashing_algorithm",
			rootData
		}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.image_file_size !== void 0) {
			let data5 = data.image_file_size;
			if (typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) {
				let err5 = {
					instancePath: instancePath + "/image_file_size",
					schemaPath: "#/properties/image_file_size/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
			if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
				let err6 = {
					instancePath: instancePath + "/image_file_size",
					schemaPath: "#/properties/image_file_size/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.download_url !== void 0 && (validate105(data.download_url, {
			instancePath: instancePath + "/download_url",
			parentData: data,
			parentDataProperty: "download_url",
			rootData
		}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.default_image !== void 0 && typeof data.default_image != "boolean") {
			let err7 = {
				instancePath: instancePath + "/default_image",
				schemaPath: "#/properties/default_image/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		if (data.device_types !== void 0) {
			let data8 = data.device_types;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate107(data8[i0], {
					instancePath: instancePath + "/device_types/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
			} else {
				let err8 = {
					instancePath: instancePath + "/device_types",
					schemaPath: "#/properties/device_types/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		data.tags !== void 0 && (validate111(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length)), data.comments !== void 0 && (validate114(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length));
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
	}
	return validate92.errors = vErrors, errors === 0;
}
const devices = validate141, schema63 = {
	$id: "device.schema.json",
	type: "object",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		device_type: { $ref: "definitions.schema.json#/$defs/device_type_reference" },
		role: { $ref: "definitions.schema.json#/$defs/name" },
		status: { $ref: "definitions.schema.json#/$defs/object_status" },
		platform: { $ref: "definitions.schema.json#/$defs/name" },
		tenant: { $ref: "definitions.schema.json#/$defs/name" },
		location: { $ref: "definitions.schema.json#/$defs/name" },
		serial: { $ref: "definitions.schema.json#/$defs/short_text" },
		asset_tag: { $ref: "definitions.schema.json#/$defs/short_text" },
		tags: { $ref: "definitions.schema.json#/$defs/names" },
		software_version: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
		software_image_files: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/image_file_reference" }
		},
		comments: { $ref: "definitions.schema.json#/$defs/text" },
		custom_fields: { $ref: "definitions.schema.json#/$defs/custom_fields" },
		inventory_items: {
			type: "array",
			items: { $ref: "inventory-item.schema.json#/$defs/nested_inventory_item" }
		}
	},
	required: [
		"name",
		"device_type",
		"role"
	],
	additionalProperties: !1
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate142.errors = vErrors, errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema49.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.model === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "manufacturer" && key0 !== "model") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.manufacturer !== void 0 && (validate63(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.model !== void 0 && (validate63(data.model, {
			instancePath: instancePath + "/model",
			parentData: data,
			parentDataProperty: "model",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate144.errors = vErrors, errors === 0;
}
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate149.errors = vErrors, errors === 0;
}
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate154.errors = vErrors, errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				let err0 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				break outer0;
			}
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate157.errors = vErrors, errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate160.errors = vErrors, errors === 0;
}
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema29.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "software_version" && key0 !== "image_file_name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.software_version !== void 0 && (validate62(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate63(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate164.errors = vErrors, errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate168.errors = vErrors, errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!data || typeof data != "object" || Array.isArray(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate170.errors = vErrors, errors === 0;
}
const schema83 = {
	type: "object",
	properties: {
		name: { $ref: "#/properties/name" },
		manufacturer: { $ref: "#/properties/manufacturer" },
		part_id: { $ref: "#/properties/part_id" },
		serial: { $ref: "#/properties/serial" },
		asset_tag: { $ref: "#/properties/asset_tag" },
		label: { $ref: "#/properties/label" },
		tags: { $ref: "#/properties/tags" },
		software_version: { $ref: "#/properties/software_version" },
		software_image_files: { $ref: "#/properties/software_image_files" },
		comments: { $ref: "#/properties/comments" },
		custom_fields: { $ref: "#/properties/custom_fields" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate203.errors = vErrors, errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate205.errors = vErrors, errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate207.errors = vErrors, errors === 0;
}
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate209.errors = vErrors, errors === 0;
}
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate211.errors = vErrors, errors === 0;
}
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate213.errors = vErrors, errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				let err0 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				break outer0;
			}
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate215.errors = vErrors, errors === 0;
}
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate218.errors = vErrors, errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema29.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "software_version" && key0 !== "image_file_name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.software_version !== void 0 && (validate62(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate63(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate194.errors = vErrors, errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate194(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
	} else {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate222.errors = vErrors, errors === 0;
}
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate225.errors = vErrors, errors === 0;
}
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!data || typeof data != "object" || Array.isArray(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate227.errors = vErrors, errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!func37.call(schema83.properties, key0)) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.name !== void 0 && (validate203(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length)), data.manufacturer !== void 0 && (validate205(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length)), data.part_id !== void 0 && (validate207(data.part_id, {
			instancePath: instancePath + "/part_id",
			parentData: data,
			parentDataProperty: "part_id",
			rootData
		}) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.serial !== void 0 && (validate209(data.serial, {
			instancePath: instancePath + "/serial",
			parentData: data,
			parentDataProperty: "serial",
			rootData
		}) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length)), data.asset_tag !== void 0 && (validate211(data.asset_tag, {
			instancePath: instancePath + "/asset_tag",
			parentData: data,
			parentDataProperty: "asset_tag",
			rootData
		}) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length)), data.label !== void 0 && (validate213(data.label, {
			instancePath: instancePath + "/label",
			parentData: data,
			parentDataProperty: "label",
			rootData
		}) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data.tags !== void 0 && (validate215(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate218(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length)), data.software_image_files !== void 0 && (validate222(data.software_image_files, {
			instancePath: instancePath + "/software_image_files",
			parentData: data,
			parentDataProperty: "software_image_files",
			rootData
		}) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length)), data.comments !== void 0 && (validate225(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate227(data.custom_fields, {
			instancePath: instancePath + "/custom_fields",
			parentData: data,
			parentDataProperty: "custom_fields",
			rootData
		}) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate202.errors = vErrors, errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.device_type === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "device_type" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.role === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (!func37.call(schema63.properties, key0)) {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.name !== void 0 && (validate142(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.device_type !== void 0 && (validate144(data.device_type, {
			instancePath: instancePath + "/device_type",
			parentData: data,
			parentDataProperty: "device_type",
			rootData
		}) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length)), data.role !== void 0 && (validate142(data.role, {
			instancePath: instancePath + "/role",
			parentData: data,
			parentDataProperty: "role",
			rootData
		}) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.status !== void 0 && (validate149(data.status, {
			instancePath: instancePath + "/status",
			parentData: data,
			parentDataProperty: "status",
			rootData
		}) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.platform !== void 0 && (validate142(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate142(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.location !== void 0 && (validate142(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData
		}) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.serial !== void 0 && (validate154(data.serial, {
			instancePath: instancePath + "/serial",
			parentData: data,
			parentDataProperty: "serial",
			rootData
		}) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length)), data.asset_tag !== void 0 && (validate154(data.asset_tag, {
			instancePath: instancePath + "/asset_tag",
			parentData: data,
			parentDataProperty: "asset_tag",
			rootData
		}) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length)), data.tags !== void 0 && (validate157(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate160(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data11 = data.software_image_files;
			if (Array.isArray(data11)) {
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) validate164(data11[i0], {
					instancePath: instancePath + "/software_image_files/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/software_image_files",
					schemaPath: "#/properties/software_image_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.comments !== void 0 && (validate168(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate170(data.custom_fields, {
			instancePath: instancePath + "/custom_fields",
			parentData: data,
			parentDataProperty: "custom_fields",
			rootData
		}) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length)), data.inventory_items !== void 0) {
			let data15 = data.inventory_items;
			if (Array.isArray(data15)) {
				let len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) validate202(data15[i1], {
					instancePath: instancePath + "/inventory_items/" + i1,
					parentData: data15,
					parentDataProperty: i1,
					rootData
				}) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length);
			} else {
				let err5 = {
					instancePath: instancePath + "/inventory_items",
					schemaPath: "#/properties/inventory_items/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate141.errors = vErrors, errors === 0;
}
const inventoryItems = validate172, schema73 = {
	$id: "inventory-item.schema.json",
	type: "object",
	properties: {
		device: { $ref: "definitions.schema.json#/$defs/device_reference" },
		name: { $ref: "definitions.schema.json#/$defs/name" },
		manufacturer: { $ref: "definitions.schema.json#/$defs/name" },
		part_id: { $ref: "definitions.schema.json#/$defs/short_text" },
		serial: { $ref: "definitions.schema.json#/$defs/short_text" },
		asset_tag: { $ref: "definitions.schema.json#/$defs/short_text" },
		label: { $ref: "definitions.schema.json#/$defs/short_text" },
		tags: { $ref: "definitions.schema.json#/$defs/names" },
		software_version: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
		software_image_files: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/image_file_reference" }
		},
		comments: { $ref: "definitions.schema.json#/$defs/text" },
		custom_fields: { $ref: "definitions.schema.json#/$defs/custom_fields" }
	},
	required: ["device", "name"],
	additionalProperties: !1,
	$defs: { nested_inventory_item: {
		type: "object",
		properties: {
			name: { $ref: "#/properties/name" },
			manufacturer: { $ref: "#/properties/manufacturer" },
			part_id: { $ref: "#/properties/part_id" },
			serial: { $ref: "#/properties/serial" },
			asset_tag: { $ref: "#/properties/asset_tag" },
			label: { $ref: "#/properties/label" },
			tags: { $ref: "#/properties/tags" },
			software_version: { $ref: "#/properties/software_version" },
			software_image_files: { $ref: "#/properties/software_image_files" },
			comments: { $ref: "#/properties/comments" },
			custom_fields: { $ref: "#/properties/custom_fields" }
		},
		required: ["name"],
		additionalProperties: !1
	} }
}, schema74 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "#/$defs/name" },
		tenant: { $ref: "#/$defs/name_or_none" },
		location: { $ref: "#/$defs/name_or_none" }
	},
	required: ["name"],
	additionalProperties: !1
}, schema75 = {
	type: ["string", "null"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$"
};
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && data !== null) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema75.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	return validate175.errors = vErrors, errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema74.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "tenant" && key0 !== "location") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate175(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length)), data.location !== void 0 && (validate175(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData
		}) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length));
	}
	return validate173.errors = vErrors, errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate179.errors = vErrors, errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate182.errors = vErrors, errors === 0;
}
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				let err0 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				break outer0;
			}
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate187.errors = vErrors, errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate190.errors = vErrors, errors === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate198.errors = vErrors, errors === 0;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!data || typeof data != "object" || Array.isArray(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate200.errors = vErrors, errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.device === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "device" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.name === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!func37.call(schema73.properties, key0)) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.device !== void 0 && (validate173(data.device, {
			instancePath: instancePath + "/device",
			parentData: data,
			parentDataProperty: "device",
			rootData
		}) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length)), data.name !== void 0 && (validate179(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data.manufacturer !== void 0 && (validate179(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data.part_id !== void 0 && (validate182(data.part_id, {
			instancePath: instancePath + "/part_id",
			parentData: data,
			parentDataProperty: "part_id",
			rootData
		}) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length)), data.serial !== void 0 && (validate182(data.serial, {
			instancePath: instancePath + "/serial",
			parentData: data,
			parentDataProperty: "serial",
			rootData
		}) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length)), data.asset_tag !== void 0 && (validate182(data.asset_tag, {
			instancePath: instancePath + "/asset_tag",
			parentData: data,
			parentDataProperty: "asset_tag",
			rootData
		}) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length)), data.label !== void 0 && (validate182(data.label, {
			instancePath: instancePath + "/label",
			parentData: data,
			parentDataProperty: "label",
			rootData
		}) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length)), data.tags !== void 0 && (validate187(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate190(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data9 = data.software_image_files;
			if (Array.isArray(data9)) {
				let len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) validate194(data9[i0], {
					instancePath: instancePath + "/software_image_files/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/software_image_files",
					schemaPath: "#/properties/software_image_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		data.comments !== void 0 && (validate198(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate200(data.custom_fields, {
			instancePath: instancePath + "/custom_fields",
			parentData: data,
			parentDataProperty: "custom_fields",
			rootData
		}) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length));
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate172.errors = vErrors, errors === 0;
}
const virtualMachines = validate230, schema95 = {
	$id: "virtual-machine.schema.json",
	type: "object",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		status: { $ref: "definitions.schema.json#/$defs/object_status" },
		cluster: { $ref: "definitions.schema.json#/$defs/short_text" },
		role: { $ref: "definitions.schema.json#/$defs/name" },
		platform: { $ref: "definitions.schema.json#/$defs/name" },
		tenant: { $ref: "definitions.schema.json#/$defs/name" },
		tags: { $ref: "definitions.schema.json#/$defs/names" },
		software_version: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
		software_image_files: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/image_file_reference" }
		},
		comments: { $ref: "definitions.schema.json#/$defs/text" },
		custom_fields: { $ref: "definitions.schema.json#/$defs/custom_fields" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate231.errors = vErrors, errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate233.errors = vErrors, errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate235.errors = vErrors, errors === 0;
}
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				let err0 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				break outer0;
			}
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate240.errors = vErrors, errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate243.errors = vErrors, errors === 0;
}
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema29.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "software_version" && key0 !== "image_file_name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.software_version !== void 0 && (validate62(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate63(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate247.errors = vErrors, errors === 0;
}
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate251.errors = vErrors, errors === 0;
}
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!data || typeof data != "object" || Array.isArray(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate253.errors = vErrors, errors === 0;
}
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!func37.call(schema95.properties, key0)) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.name !== void 0 && (validate231(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors), errors = vErrors.length)), data.status !== void 0 && (validate233(data.status, {
			instancePath: instancePath + "/status",
			parentData: data,
			parentDataProperty: "status",
			rootData
		}) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length)), data.cluster !== void 0 && (validate235(data.cluster, {
			instancePath: instancePath + "/cluster",
			parentData: data,
			parentDataProperty: "cluster",
			rootData
		}) || (vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors), errors = vErrors.length)), data.role !== void 0 && (validate231(data.role, {
			instancePath: instancePath + "/role",
			parentData: data,
			parentDataProperty: "role",
			rootData
		}) || (vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors), errors = vErrors.length)), data.platform !== void 0 && (validate231(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate231(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors), errors = vErrors.length)), data.tags !== void 0 && (validate240(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate243(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data8 = data.software_image_files;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate247(data8[i0], {
					instancePath: instancePath + "/software_image_files/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/software_image_files",
					schemaPath: "#/properties/software_image_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		data.comments !== void 0 && (validate251(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate253(data.custom_fields, {
			instancePath: instancePath + "/custom_fields",
			parentData: data,
			parentDataProperty: "custom_fields",
			rootData
		}) || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate230.errors = vErrors, errors === 0;
}
const validatedSoftware = validate255, schema104 = {
	$id: "validated-software.schema.json",
	type: "object",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" },
		software: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
		start: { $ref: "definitions.schema.json#/$defs/date" },
		end: { $ref: "definitions.schema.json#/$defs/date" },
		preferred: { type: "boolean" },
		devices: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/device_reference" }
		},
		device_tenants: { $ref: "definitions.schema.json#/$defs/names" },
		device_types: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/device_type_reference" }
		},
		device_roles: { $ref: "definitions.schema.json#/$defs/names" },
		inventory_items: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/inventory_item_reference" }
		},
		object_tags: { $ref: "definitions.schema.json#/$defs/names" }
	},
	required: ["software", "start"],
	additionalProperties: !1
};
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate256.errors = vErrors, errors === 0;
}
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate258.errors = vErrors, errors === 0;
}
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate260.errors = vErrors, errors === 0;
}
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!formats0(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate264.errors = vErrors, errors === 0;
}
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema74.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "tenant" && key0 !== "location") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate175(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length)), data.location !== void 0 && (validate175(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData
		}) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length));
	}
	return validate267.errors = vErrors, errors === 0;
}
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				let err0 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				break outer0;
			}
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate272.errors = vErrors, errors === 0;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema49.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.model === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "manufacturer" && key0 !== "model") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.manufacturer !== void 0 && (validate63(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.model !== void 0 && (validate63(data.model, {
			instancePath: instancePath + "/model",
			parentData: data,
			parentDataProperty: "model",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate275.errors = vErrors, errors === 0;
}
const schema112 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		device: { $ref: "#/$defs/device_reference" },
		name: { $ref: "#/$defs/name" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema74.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "tenant" && key0 !== "location") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate175(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length)), data.location !== void 0 && (validate175(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData
		}) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length));
	}
	return validate281.errors = vErrors, errors === 0;
}
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema112.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "device" && key0 !== "name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.device !== void 0 && (validate281(data.device, {
			instancePath: instancePath + "/device",
			parentData: data,
			parentDataProperty: "device",
			rootData
		}) || (vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors), errors = vErrors.length)), data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate280.errors = vErrors, errors === 0;
}
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.software === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "software" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.start === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!func37.call(schema104.properties, key0)) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.name !== void 0 && (validate256(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length)), data.description !== void 0 && (validate258(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length)), data.software !== void 0 && (validate260(data.software, {
			instancePath: instancePath + "/software",
			parentData: data,
			parentDataProperty: "software",
			rootData
		}) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length)), data.start !== void 0 && (validate264(data.start, {
			instancePath: instancePath + "/start",
			parentData: data,
			parentDataProperty: "start",
			rootData
		}) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length)), data.end !== void 0 && (validate264(data.end, {
			instancePath: instancePath + "/end",
			parentData: data,
			parentDataProperty: "end",
			rootData
		}) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length)), data.preferred !== void 0 && typeof data.preferred != "boolean") {
			let err3 = {
				instancePath: instancePath + "/preferred",
				schemaPath: "#/properties/preferred/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.devices !== void 0) {
			let data6 = data.devices;
			if (Array.isArray(data6)) {
				let len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) validate267(data6[i0], {
					instancePath: instancePath + "/devices/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/devices",
					schemaPath: "#/properties/devices/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.device_tenants !== void 0 && (validate272(data.device_tenants, {
			instancePath: instancePath + "/device_tenants",
			parentData: data,
			parentDataProperty: "device_tenants",
			rootData
		}) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length)), data.device_types !== void 0) {
			let data9 = data.device_types;
			if (Array.isArray(data9)) {
				let len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) validate275(data9[i1], {
					instancePath: instancePath + "/device_types/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData
				}) || (vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors), errors = vErrors.length);
			} else {
				let err5 = {
					instancePath: instancePath + "/device_types",
					schemaPath: "#/properties/device_types/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.device_roles !== void 0 && (validate272(data.device_roles, {
			instancePath: instancePath + "/device_roles",
			parentData: data,
			parentDataProperty: "device_roles",
			rootData
		}) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length)), data.inventory_items !== void 0) {
			let data12 = data.inventory_items;
			if (Array.isArray(data12)) {
				let len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) validate280(data12[i2], {
					instancePath: instancePath + "/inventory_items/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData
				}) || (vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/inventory_items",
					schemaPath: "#/properties/inventory_items/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		data.object_tags !== void 0 && (validate272(data.object_tags, {
			instancePath: instancePath + "/object_tags",
			parentData: data,
			parentDataProperty: "object_tags",
			rootData
		}) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length));
	} else {
		let err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
	}
	return validate255.errors = vErrors, errors === 0;
}
const waivers = validate289;
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!formats0(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate290.errors = vErrors, errors === 0;
}
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate292.errors = vErrors, errors === 0;
}
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate295.errors = vErrors, errors === 0;
}
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema74.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "tenant" && key0 !== "location") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate175(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length)), data.location !== void 0 && (validate175(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData
		}) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length));
	}
	return validate299.errors = vErrors, errors === 0;
}
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema112.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "device" && key0 !== "name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.device !== void 0 && (validate281(data.device, {
			instancePath: instancePath + "/device",
			parentData: data,
			parentDataProperty: "device",
			rootData
		}) || (vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors), errors = vErrors.length)), data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
	}
	return validate304.errors = vErrors, errors === 0;
}
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.devices === void 0) {
		let err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/required",
			keyword: "required",
			params: { missingProperty: "devices" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	var _valid0 = _errs2 === errors;
	if (valid0 ||= _valid0, !valid0) {
		let _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.inventory_items === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "inventory_items" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 ||= _valid0;
	}
	if (valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.until === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "reason" && key0 !== "until" && key0 !== "approved_by" && key0 !== "ticket" && key0 !== "software" && key0 !== "devices" && key0 !== "inventory_items") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.reason !== void 0) {
			let data0 = data.reason;
			if (typeof data0 == "string") {
				if (func2(data0) < 1) {
					let err6 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.until !== void 0 && (validate290(data.until, {
			instancePath: instancePath + "/until",
			parentData: data,
			parentDataProperty: "until",
			rootData
		}) || (vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors), errors = vErrors.length)), data.approved_by !== void 0 && (validate292(data.approved_by, {
			instancePath: instancePath + "/approved_by",
			parentData: data,
			parentDataProperty: "approved_by",
			rootData
		}) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length)), data.ticket !== void 0 && (validate292(data.ticket, {
			instancePath: instancePath + "/ticket",
			parentData: data,
			parentDataProperty: "ticket",
			rootData
		}) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length)), data.software !== void 0 && (validate295(data.software, {
			instancePath: instancePath + "/software",
			parentData: data,
			parentDataProperty: "software",
			rootData
		}) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length)), data.devices !== void 0) {
			let data5 = data.devices;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					let err8 = {
						instancePath: instancePath + "/devices",
						schemaPath: "#/properties/devices/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				let len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) validate299(data5[i0], {
					instancePath: instancePath + "/devices/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors), errors = vErrors.length);
			} else {
				let err9 = {
					instancePath: instancePath + "/devices",
					schemaPath: "#/properties/devices/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.inventory_items !== void 0) {
			let data7 = data.inventory_items;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					let err10 = {
						instancePath: instancePath + "/inventory_items",
						schemaPath: "#/properties/inventory_items/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
				let len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) validate304(data7[i1], {
					instancePath: instancePath + "/inventory_items/" + i1,
					parentData: data7,
					parentDataProperty: i1,
					rootData
				}) || (vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors), errors = vErrors.length);
			} else {
				let err11 = {
					instancePath: instancePath + "/inventory_items",
					schemaPath: "#/properties/inventory_items/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
	} else {
		let err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
	}
	return validate289.errors = vErrors, errors === 0;
}
const config = validate308, schema120 = {
	$id: "config.schema.json",
	type: "object",
	additionalProperties: !1,
	properties: {
		inventory: {
			type: "array",
			items: { $ref: "#/$defs/glob" }
		},
		policies: {
			type: "array",
			items: { $ref: "#/$defs/glob" }
		},
		exclude: {
			type: "array",
			items: { $ref: "#/$defs/glob" }
		},
		multi_tenant_mode: { type: "boolean" },
		device_uniqueness: {
			type: "string",
			enum: ["location_tenant_name", "name"]
		},
		expiring_within_days: {
			type: "integer",
			minimum: 0
		},
		grace_days: {
			type: "integer",
			minimum: 0
		},
		statuses: {
			type: "object",
			additionalProperties: !1,
			properties: {
				software: { $ref: "#/$defs/status_list" },
				objects: { $ref: "#/$defs/status_list" }
			}
		},
		limits: {
			type: "object",
			additionalProperties: !1,
			properties: {
				files: {
					type: "integer",
					minimum: 1
				},
				total_size: {
					type: "integer",
					minimum: 1
				},
				file_size: {
					type: "integer",
					minimum: 1
				},
				complex_file_size: {
					type: "integer",
					minimum: 1
				},
				documents: {
					type: "integer",
					minimum: 1
				},
				values: {
					type: "integer",
					minimum: 1
				},
				keys: {
					type: "integer",
					minimum: 1
				},
				depth: {
					type: "integer",
					minimum: 1
				},
				aliases: {
					type: "integer",
					minimum: 1
				}
			}
		},
		rules: {
			type: "object",
			additionalProperties: !1,
			properties: {
				"validity-window": { $ref: "#/$defs/rule_setting" },
				"image-unavailable": { $ref: "#/$defs/rule_setting" },
				"image-not-for-device-type": { $ref: "#/$defs/rule_setting" },
				"image-of-other-version": { $ref: "#/$defs/rule_setting" },
				"multiple-default-images": { $ref: "#/$defs/rule_setting" },
				"platform-mismatch": { $ref: "#/$defs/rule_setting" },
				"manufacturer-mismatch": { $ref: "#/$defs/rule_setting" },
				"software-invalid": { $ref: "#/$defs/rule_setting" },
				"software-missing": { $ref: "#/$defs/rule_setting" },
				"software-not-preferred": { $ref: "#/$defs/rule_setting" },
				"approval-expiring": { $ref: "#/$defs/rule_setting" },
				"software-end-of-support": { $ref: "#/$defs/rule_setting" },
				"software-pre-release": { $ref: "#/$defs/rule_setting" },
				"validated-software-unassigned": { $ref: "#/$defs/rule_setting" },
				"validated-software-unused": { $ref: "#/$defs/rule_setting" },
				"validated-software-other-platform": { $ref: "#/$defs/rule_setting" },
				"validated-software-conflict": { $ref: "#/$defs/rule_setting" },
				"change-impact": { $ref: "#/$defs/rule_setting" },
				"policy-loosened": { $ref: "#/$defs/rule_setting" },
				"waiver-expired": { $ref: "#/$defs/rule_setting" },
				"waiver-unused": { $ref: "#/$defs/rule_setting" }
			}
		}
	},
	$defs: {
		glob: {
			type: "string",
			minLength: 1
		},
		status_list: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/name" },
			minItems: 1,
			uniqueItems: !0
		},
		rule_setting: {
			type: "string",
			enum: [
				"error",
				"warning",
				"notice",
				"off"
			]
		}
	}
};
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate309.errors = vErrors, errors === 0;
}
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate314.errors = vErrors, errors === 0;
}
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate314(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors), errors = vErrors.length);
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				let err1 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				break outer0;
			}
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate313.errors = vErrors, errors === 0;
}
const schema124 = {
	type: "string",
	enum: [
		"error",
		"warning",
		"notice",
		"off"
	]
};
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (data !== "error" && data !== "warning" && data !== "notice" && data !== "off") {
		let err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema124.enum }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate318.errors = vErrors, errors === 0;
}
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!func37.call(schema120.properties, key0)) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.inventory !== void 0) {
			let data0 = data.inventory;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate309(data0[i0], {
					instancePath: instancePath + "/inventory/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/inventory",
					schemaPath: "#/properties/inventory/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.policies !== void 0) {
			let data2 = data.policies;
			if (Array.isArray(data2)) {
				let len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) validate309(data2[i1], {
					instancePath: instancePath + "/policies/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData
				}) || (vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.exclude !== void 0) {
			let data4 = data.exclude;
			if (Array.isArray(data4)) {
				let len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) validate309(data4[i2], {
					instancePath: instancePath + "/exclude/" + i2,
					parentData: data4,
					parentDataProperty: i2,
					rootData
				}) || (vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.multi_tenant_mode !== void 0 && typeof data.multi_tenant_mode != "boolean") {
			let err4 = {
				instancePath: instancePath + "/multi_tenant_mode",
				schemaPath: "#/properties/multi_tenant_mode/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.device_uniqueness !== void 0) {
			let data7 = data.device_uniqueness;
			if (typeof data7 != "string") {
				let err5 = {
					instancePath: instancePath + "/device_uniqueness",
					schemaPath: "#/properties/device_uniqueness/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
			if (data7 !== "location_tenant_name" && data7 !== "name") {
				let err6 = {
					instancePath: instancePath + "/device_uniqueness",
					schemaPath: "#/properties/device_uniqueness/enum",
					keyword: "enum",
					params: { allowedValues: schema120.properties.device_uniqueness.enum }
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.expiring_within_days !== void 0) {
			let data8 = data.expiring_within_days;
			if (typeof data8 != "number" || data8 % 1 || isNaN(data8) || !isFinite(data8)) {
				let err7 = {
					instancePath: instancePath + "/expiring_within_days",
					schemaPath: "#/properties/expiring_within_days/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
			if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
				let err8 = {
					instancePath: instancePath + "/expiring_within_days",
					schemaPath: "#/properties/expiring_within_days/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.grace_days !== void 0) {
			let data9 = data.grace_days;
			if (typeof data9 != "number" || data9 % 1 || isNaN(data9) || !isFinite(data9)) {
				let err9 = {
					instancePath: instancePath + "/grace_days",
					schemaPath: "#/properties/grace_days/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
			if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
				let err10 = {
					instancePath: instancePath + "/grace_days",
					schemaPath: "#/properties/grace_days/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.statuses !== void 0) {
			let data10 = data.statuses;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (let key1 in data10) if (key1 !== "software" && key1 !== "objects") {
					let err11 = {
						instancePath: instancePath + "/statuses",
						schemaPath: "#/properties/statuses/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				data10.software !== void 0 && (validate313(data10.software, {
					instancePath: instancePath + "/statuses/software",
					parentData: data10,
					parentDataProperty: "software",
					rootData
				}) || (vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors), errors = vErrors.length)), data10.objects !== void 0 && (validate313(data10.objects, {
					instancePath: instancePath + "/statuses/objects",
					parentData: data10,
					parentDataProperty: "objects",
					rootData
				}) || (vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors), errors = vErrors.length));
			} else {
				let err12 = {
					instancePath: instancePath + "/statuses",
					schemaPath: "#/properties/statuses/type",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.limits !== void 0) {
			let data13 = data.limits;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (let key2 in data13) if (!func37.call(schema120.properties.limits.properties, key2)) {
					let err13 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				if (data13.files !== void 0) {
					let data14 = data13.files;
					if (typeof data14 != "number" || data14 % 1 || isNaN(data14) || !isFinite(data14)) {
						let err14 = {
							instancePath: instancePath + "/limits/files",
							schemaPath: "#/properties/limits/properties/files/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
					}
					if (typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14))) {
						let err15 = {
							instancePath: instancePath + "/limits/files",
							schemaPath: "#/properties/limits/properties/files/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
					}
				}
				if (data13.total_size !== void 0) {
					let data15 = data13.total_size;
					if (typeof data15 != "number" || data15 % 1 || isNaN(data15) || !isFinite(data15)) {
						let err16 = {
							instancePath: instancePath + "/limits/total_size",
							schemaPath: "#/properties/limits/properties/total_size/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
					}
					if (typeof data15 == "number" && isFinite(data15) && (data15 < 1 || isNaN(data15))) {
						let err17 = {
							instancePath: instancePath + "/limits/total_size",
							schemaPath: "#/properties/limits/properties/total_size/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
				}
				if (data13.file_size !== void 0) {
					let data16 = data13.file_size;
					if (typeof data16 != "number" || data16 % 1 || isNaN(data16) || !isFinite(data16)) {
						let err18 = {
							instancePath: instancePath + "/limits/file_size",
							schemaPath: "#/properties/limits/properties/file_size/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
					}
					if (typeof data16 == "number" && isFinite(data16) && (data16 < 1 || isNaN(data16))) {
						let err19 = {
							instancePath: instancePath + "/limits/file_size",
							schemaPath: "#/properties/limits/properties/file_size/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
					}
				}
				if (data13.complex_file_size !== void 0) {
					let data17 = data13.complex_file_size;
					if (typeof data17 != "number" || data17 % 1 || isNaN(data17) || !isFinite(data17)) {
						let err20 = {
							instancePath: instancePath + "/limits/complex_file_size",
							schemaPath: "#/properties/limits/properties/complex_file_size/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
					if (typeof data17 == "number" && isFinite(data17) && (data17 < 1 || isNaN(data17))) {
						let err21 = {
							instancePath: instancePath + "/limits/complex_file_size",
							schemaPath: "#/properties/limits/properties/complex_file_size/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
					}
				}
				if (data13.documents !== void 0) {
					let data18 = data13.documents;
					if (typeof data18 != "number" || data18 % 1 || isNaN(data18) || !isFinite(data18)) {
						let err22 = {
							instancePath: instancePath + "/limits/documents",
							schemaPath: "#/properties/limits/properties/documents/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
					}
					if (typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18))) {
						let err23 = {
							instancePath: instancePath + "/limits/documents",
							schemaPath: "#/properties/limits/properties/documents/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
					}
				}
				if (data13.values !== void 0) {
					let data19 = data13.values;
					if (typeof data19 != "number" || data19 % 1 || isNaN(data19) || !isFinite(data19)) {
						let err24 = {
							instancePath: instancePath + "/limits/values",
							schemaPath: "#/properties/limits/properties/values/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
					}
					if (typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19))) {
						let err25 = {
							instancePath: instancePath + "/limits/values",
							schemaPath: "#/properties/limits/properties/values/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
					}
				}
				if (data13.keys !== void 0) {
					let data20 = data13.keys;
					if (typeof data20 != "number" || data20 % 1 || isNaN(data20) || !isFinite(data20)) {
						let err26 = {
							instancePath: instancePath + "/limits/keys",
							schemaPath: "#/properties/limits/properties/keys/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
					}
					if (typeof data20 == "number" && isFinite(data20) && (data20 < 1 || isNaN(data20))) {
						let err27 = {
							instancePath: instancePath + "/limits/keys",
							schemaPath: "#/properties/limits/properties/keys/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
					}
				}
				if (data13.depth !== void 0) {
					let data21 = data13.depth;
					if (typeof data21 != "number" || data21 % 1 || isNaN(data21) || !isFinite(data21)) {
						let err28 = {
							instancePath: instancePath + "/limits/depth",
							schemaPath: "#/properties/limits/properties/depth/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
					}
					if (typeof data21 == "number" && isFinite(data21) && (data21 < 1 || isNaN(data21))) {
						let err29 = {
							instancePath: instancePath + "/limits/depth",
							schemaPath: "#/properties/limits/properties/depth/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
					}
				}
				if (data13.aliases !== void 0) {
					let data22 = data13.aliases;
					if (typeof data22 != "number" || data22 % 1 || isNaN(data22) || !isFinite(data22)) {
						let err30 = {
							instancePath: instancePath + "/limits/aliases",
							schemaPath: "#/properties/limits/properties/aliases/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
					}
					if (typeof data22 == "number" && isFinite(data22) && (data22 < 1 || isNaN(data22))) {
						let err31 = {
							instancePath: instancePath + "/limits/aliases",
							schemaPath: "#/properties/limits/properties/aliases/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
					}
				}
			} else {
				let err32 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
			}
		}
		if (data.rules !== void 0) {
			let data23 = data.rules;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				for (let key3 in data23) if (!func37.call(schema120.properties.rules.properties, key3)) {
					let err33 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
				}
				data23["validity-window"] !== void 0 && (validate318(data23["validity-window"], {
					instancePath: instancePath + "/rules/validity-window",
					parentData: data23,
					parentDataProperty: "validity-window",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["image-unavailable"] !== void 0 && (validate318(data23["image-unavailable"], {
					instancePath: instancePath + "/rules/image-unavailable",
					parentData: data23,
					parentDataProperty: "image-unavailable",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["image-not-for-device-type"] !== void 0 && (validate318(data23["image-not-for-device-type"], {
					instancePath: instancePath + "/rules/image-not-for-device-type",
					parentData: data23,
					parentDataProperty: "image-not-for-device-type",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["image-of-other-version"] !== void 0 && (validate318(data23["image-of-other-version"], {
					instancePath: instancePath + "/rules/image-of-other-version",
					parentData: data23,
					parentDataProperty: "image-of-other-version",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["multiple-default-images"] !== void 0 && (validate318(data23["multiple-default-images"], {
					instancePath: instancePath + "/rules/multiple-default-images",
					parentData: data23,
					parentDataProperty: "multiple-default-images",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["platform-mismatch"] !== void 0 && (validate318(data23["platform-mismatch"], {
					instancePath: instancePath + "/rules/platform-mismatch",
					parentData: data23,
					parentDataProperty: "platform-mismatch",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["manufacturer-mismatch"] !== void 0 && (validate318(data23["manufacturer-mismatch"], {
					instancePath: instancePath + "/rules/manufacturer-mismatch",
					parentData: data23,
					parentDataProperty: "manufacturer-mismatch",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["software-invalid"] !== void 0 && (validate318(data23["software-invalid"], {
					instancePath: instancePath + "/rules/software-invalid",
					parentData: data23,
					parentDataProperty: "software-invalid",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["software-missing"] !== void 0 && (validate318(data23["software-missing"], {
					instancePath: instancePath + "/rules/software-missing",
					parentData: data23,
					parentDataProperty: "software-missing",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["software-not-preferred"] !== void 0 && (validate318(data23["software-not-preferred"], {
					instancePath: instancePath + "/rules/software-not-preferred",
					parentData: data23,
					parentDataProperty: "software-not-preferred",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["approval-expiring"] !== void 0 && (validate318(data23["approval-expiring"], {
					instancePath: instancePath + "/rules/approval-expiring",
					parentData: data23,
					parentDataProperty: "approval-expiring",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["software-end-of-support"] !== void 0 && (validate318(data23["software-end-of-support"], {
					instancePath: instancePath + "/rules/software-end-of-support",
					parentData: data23,
					parentDataProperty: "software-end-of-support",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["software-pre-release"] !== void 0 && (validate318(data23["software-pre-release"], {
					instancePath: instancePath + "/rules/software-pre-release",
					parentData: data23,
					parentDataProperty: "software-pre-release",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["validated-software-unassigned"] !== void 0 && (validate318(data23["validated-software-unassigned"], {
					instancePath: instancePath + "/rules/validated-software-unassigned",
					parentData: data23,
					parentDataProperty: "validated-software-unassigned",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["validated-software-unused"] !== void 0 && (validate318(data23["validated-software-unused"], {
					instancePath: instancePath + "/rules/validated-software-unused",
					parentData: data23,
					parentDataProperty: "validated-software-unused",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["validated-software-other-platform"] !== void 0 && (validate318(data23["validated-software-other-platform"], {
					instancePath: instancePath + "/rules/validated-software-other-platform",
					parentData: data23,
					parentDataProperty: "validated-software-other-platform",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["validated-software-conflict"] !== void 0 && (validate318(data23["validated-software-conflict"], {
					instancePath: instancePath + "/rules/validated-software-conflict",
					parentData: data23,
					parentDataProperty: "validated-software-conflict",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["change-impact"] !== void 0 && (validate318(data23["change-impact"], {
					instancePath: instancePath + "/rules/change-impact",
					parentData: data23,
					parentDataProperty: "change-impact",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["policy-loosened"] !== void 0 && (validate318(data23["policy-loosened"], {
					instancePath: instancePath + "/rules/policy-loosened",
					parentData: data23,
					parentDataProperty: "policy-loosened",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["waiver-expired"] !== void 0 && (validate318(data23["waiver-expired"], {
					instancePath: instancePath + "/rules/waiver-expired",
					parentData: data23,
					parentDataProperty: "waiver-expired",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data23["waiver-unused"] !== void 0 && (validate318(data23["waiver-unused"], {
					instancePath: instancePath + "/rules/waiver-unused",
					parentData: data23,
					parentDataProperty: "waiver-unused",
					rootData
				}) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length));
			} else {
				let err34 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
			}
		}
	} else {
		let err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
	}
	return validate308.errors = vErrors, errors === 0;
}
// src/validate/validators.ts
const VALIDATORS = {
	manufacturers,
	locations,
	tenants,
	roles,
	tags,
	platforms,
	device_types: deviceTypes,
	software_versions: softwareVersions,
	software_image_files: softwareImageFiles,
	devices,
	inventory_items: inventoryItems,
	virtual_machines: virtualMachines,
	validated_software: validatedSoftware,
	waivers
};
function validatorOf(collection) {
	return VALIDATORS[collection];
}
const configValidator = config;
function statusesOf(collection, { software, objects }) {
	switch (collection) {
		case "software_versions":
		case "software_image_files": return software;
		case "devices":
		case "virtual_machines": return objects;
		default: return;
	}
}
function fieldNamesAt(entry, path) {
	return fieldNames(entry.parent === void 0 ? entry.collection : `nested ${entry.collection}`, path);
}
function configFieldNames(path) {
	return fieldNames("config", path);
}
function fieldNames(schema, path) {
	let pointer = path.map((step) => `/${typeof step == "number" ? "*" : step}`).join("");
	return FIELD_NAMES[schema]?.[pointer] ?? [];
}
// src/validate/validate-config.ts
function validateConfig({ file, text, documents }) {
	let [document, second] = documents;
	if (document === void 0) return {
		config: {},
		drafts: []
	};
	let drafts = [document, ...second === void 0 ? [] : [second]].flatMap((each) => each.faults).map((fault) => ({
		rule: "yaml-syntax",
		message: fault.message,
		help: fault.help,
		at: {
			file,
			offsets: fault.offsets
		}
	}));
	second !== void 0 && drafts.push({
		rule: "yaml-syntax",
		message: "the config has a second document",
		help: "keep one document in this file",
		at: {
			file,
			offsets: [second.offsets[0], second.offsets[0] + 1]
		}
	});
	let { value, node } = document;
	if (drafts.length > 0 || value === null) return {
		config: {},
		drafts
	};
	if (!configValidator(value)) {
		let explanations = explainSchemaErrors(configValidator.errors ?? [], {
			owner: "the config",
			value,
			rawText: (path) => text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, "value"))),
			fieldsAt: configFieldNames
		});
		for (let { path, on, message, help } of explanations) {
			let at = {
				file,
				node,
				value,
				path,
				on
			}, rule = path[0] === "rules" ? String(path[1]) : "";
			isRuleName(rule) && RULES[rule].fixed ? drafts.push({
				rule: "schema",
				message: `the rule ${quote(rule)} is always an error`,
				help: "remove it from the config",
				at
			}) : drafts.push({
				rule: "schema",
				message,
				help,
				at
			});
		}
	}
	let config = value;
	for (let field of [
		"inventory",
		"policies",
		"exclude"
	]) for (let { index, message, help } of drafts.length > 0 ? [] : faultsOfGlobs(config[field] ?? [])) drafts.push({
		rule: "schema",
		message,
		help,
		at: {
			file,
			node,
			value,
			path: [field, index]
		}
	});
	return {
		config,
		drafts
	};
}
function isRuleName(word) {
	return Object.hasOwn(RULES, word);
}
// src/load-config.ts
const DEFAULT_CONFIG = "fleetvet.yaml", CONFIG_SIZE_LIMIT = 1024 ** 2;
async function loadConfig(source, given, options = {}) {
	let path = given ?? "fleetvet.yaml", text = readConfig(source, path);
	if (text === void 0) {
		if (given !== void 0) throw new UserError(`there is no config file ${path}`);
		return {
			config: configFrom({}),
			path,
			place: void 0
		};
	}
	let { documents, nodes } = await createYamlReader({
		...options,
		limits: DEFAULT_LIMITS
	})(text), file = {
		path,
		area: "policies",
		nodes
	}, { config, drafts } = validateConfig({
		file,
		text,
		documents
	});
	if (drafts.length > 0) {
		let told = drafts.map(({ message, help, at }) => ({
			message,
			help,
			start: locate(at).start
		})).sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column).map(({ message, help, start }) => `${path}:${start.line}:${start.column}: ${message} (${help})`);
		throw new UserError(told.join("; "));
	}
	let [document] = documents;
	return {
		config: configFrom(config),
		path,
		place: document === void 0 ? void 0 : {
			file,
			node: document.node,
			value: document.value
		}
	};
}
function readConfig(source, path) {
	try {
		let bytes = source.read(path, CONFIG_SIZE_LIMIT);
		return bytes === void 0 ? void 0 : decodeText(bytes);
	} catch (error) {
		throw error instanceof UnreadableFile ? new UserError(`the config file ${path} cannot be read: ${error.message}`) : error;
	}
}
// src/evaluate/rules/rule.ts
function* subjectsOf$1({ devices, inventoryItems }) {
	yield* devices, yield* inventoryItems;
}
function placesFor(records) {
	let places = 0;
	for (let { index } of records) places = Math.max(places, index + 1);
	return places;
}
function evaluationsOf(evaluation) {
	let evaluations = new Map();
	for (let found of subjectsOf$1(evaluation)) evaluations.set(found.subject, found);
	return evaluations;
}
function* carriersOf({ devices, inventoryItems, virtualMachines }) {
	for (let { subject } of devices) yield subject;
	for (let { subject } of inventoryItems) yield subject;
	for (let { subject } of virtualMachines) yield subject;
}
function describe(object) {
	switch (object.kind) {
		case "device": return `device ${quote(object.name)}`;
		case "inventory_item": return `inventory item ${quote(object.name)} of device ${quote(object.device.name)}`;
		case "virtual_machine": return `virtual machine ${quote(object.name)}`;
	}
}
function nameOfSoftware({ platform, version }) {
	return `${platform} ${version}`;
}
// src/evaluate/rules/validated-software-conflict.ts
const validatedSoftwareConflict = function* (context) {
	for (let conflict of findConflicts(context)) yield draftOf$1(conflict);
};
function* findConflicts({ repository, evaluation }) {
	let rivals = findRivals(repository.validatedSoftware);
	if (rivals.every((ofRecord) => ofRecord === void 0)) return;
	let seen = new Set(), lastList = new Uint32Array(rivals.length);
	for (let { subject, matches } of subjectsOf$1(evaluation)) if (!seen.has(matches)) {
		seen.add(matches);
		for (let { record } of matches) lastList[record.index] = seen.size;
		for (let { record } of matches) {
			let ofRecord = rivals[record.index], present = ofRecord?.filter(({ index }) => lastList[index] === seen.size);
			if (ofRecord !== void 0 && present !== void 0 && present.length !== 0) {
				rivals[record.index] = ofRecord.filter(({ index }) => lastList[index] !== seen.size);
				for (let rival of present) yield {
					preferred: record,
					other: rival,
					subject
				};
			}
		}
	}
}
function findRivals(records) {
	let plain = new Map();
	for (let record of records) {
		if (record.preferred) continue;
		let list = plain.get(record.software);
		list === void 0 ? plain.set(record.software, [record]) : list.push(record);
	}
	let rivals = Array.from({ length: placesFor(records) }, () => void 0);
	for (let record of records) {
		if (!record.preferred) continue;
		let found = (plain.get(record.software) ?? []).filter((other) => overlap(record, other));
		found.length > 0 && (rivals[record.index] = found);
	}
	return rivals;
}
function draftOf$1({ preferred, other, subject }) {
	return {
		rule: "validated-software-conflict",
		message: `${describeEntry(preferred.entry)} prefers ${nameOfSoftware(preferred.software)} and ${describeEntry(other.entry)} does not, for ${describe(subject)} at the same time`,
		help: "let them agree on preferred, or set their windows or assignments apart",
		at: placeIn(preferred.entry, "preferred"),
		identity: [describeEntry(preferred.entry), describeEntry(other.entry)],
		related: [{
			message: "the other record",
			at: placeOfName(other.entry)
		}]
	};
}
function overlap(a, b) {
	let start = a.start > b.start ? a.start : b.start;
	return (a.end === void 0 || a.end >= a.start) && (b.end === void 0 || b.end >= b.start) && (a.end === void 0 || start <= a.end) && (b.end === void 0 || start <= b.end);
}
// src/evaluate/rules/validated-software-other-platform.ts
const validatedSoftwareOtherPlatform = function* (context) {
	for (let [record, { devices, platforms }] of findOtherPlatformRecords(context)) {
		let { platform } = record.software;
		yield {
			rule: "validated-software-other-platform",
			message: `${describeEntry(record.entry)} is for ${quote(platform)} and matches ${plural(devices, "device")}, none of that platform but of ${listWords([...platforms].sort(), 4)}`,
			help: `assign it to devices of ${quote(platform)}, or correct its software`,
			at: placeOfVersion(record.entry, "software"),
			identity: [describeEntry(record.entry), platform]
		};
	}
};
function findOtherPlatformRecords({ repository: { validatedSoftware }, evaluation: { devices, inventoryItems } }) {
	let lists = new Map();
	for (let { subject, matches } of devices) {
		let platforms = lists.get(matches);
		platforms === void 0 && lists.set(matches, platforms = new Map());
		let platform = subject.platform?.name;
		platforms.set(platform, (platforms.get(platform) ?? 0) + 1);
	}
	let cleared = new Uint8Array(placesFor(validatedSoftware));
	for (let matches of new Set(inventoryItems.map((found) => found.matches))) for (let { record } of matches) cleared[record.index] = 1;
	for (let [matches, platforms] of lists) {
		let isOfAny = platforms.has(void 0);
		for (let { record } of matches) (isOfAny || platforms.has(record.software.platform)) && (cleared[record.index] = 1);
	}
	let suspects = new Map();
	for (let [matches, platforms] of lists) for (let { record } of matches) {
		if (cleared[record.index] === 1) continue;
		let suspect = suspects.get(record) ?? {
			devices: 0,
			platforms: new Set()
		};
		suspects.set(record, suspect);
		for (let [platform, count] of platforms) suspect.devices += count, platform !== void 0 && suspect.platforms.add(platform);
	}
	return suspects;
}
// src/evaluate/rules/validated-software-unassigned.ts
const validatedSoftwareUnassigned = function* ({ repository }) {
	for (let record of repository.validatedSoftware) isUnassigned(record) && (yield {
		rule: "validated-software-unassigned",
		message: `${describeEntry(record.entry)} is assigned to nothing, so that it can match nothing`,
		help: "assign it with devices, device_types, device_roles, device_tenants, inventory_items or object_tags",
		at: placeOfName(record.entry)
	});
};
function isUnassigned(record) {
	return record.devices.size === 0 && record.deviceTenants.size === 0 && record.deviceTypes.size === 0 && record.deviceRoles.size === 0 && record.inventoryItems.size === 0 && record.objectTags.size === 0;
}
// src/evaluate/rules/validated-software-unused.ts
const validatedSoftwareUnused = function* ({ repository, evaluation }) {
	if (repository.isComplete) for (let record of findUnusedRecords({
		repository,
		evaluation
	})) {
		let excluded = !evaluation.multiTenantMode && record.deviceTenants.size > 0;
		yield {
			rule: "validated-software-unused",
			message: excluded ? `${describeEntry(record.entry)} lists device_tenants, and so matches no device while multi_tenant_mode is off` : `${describeEntry(record.entry)} matches no device and no inventory item`,
			help: excluded ? "set multi_tenant_mode: true, or remove its device_tenants" : "remove it, or correct what it is assigned to; a record for devices to come can stay",
			at: placeOfName(record.entry)
		};
	}
};
function findUnusedRecords({ repository, evaluation }) {
	let used = new Uint8Array(placesFor(repository.validatedSoftware)), seen = new Set();
	for (let { matches } of subjectsOf$1(evaluation)) if (!seen.has(matches)) {
		seen.add(matches);
		for (let { record } of matches) used[record.index] = 1;
	}
	return repository.validatedSoftware.filter((record) => used[record.index] !== 1 && !isUnassigned(record));
}
// src/evaluate/coverage.ts
function measureCoverage(repository, evaluation, isReported = () => !0) {
	let devices = countGroups(evaluation.devices, isReported, ({ deviceType }) => deviceType, ({ manufacturer, model }) => ({
		manufacturer,
		model
	})), items = countGroups(evaluation.inventoryItems, isReported, ({ entry }) => JSON.stringify([manufacturerOf(entry), partIdOf(entry)]), (_, { entry }) => ({
		manufacturer: manufacturerOf(entry),
		partId: partIdOf(entry)
	}));
	return {
		devices: devices.all,
		deviceTypes: devices.groups,
		inventoryItems: items.all,
		parts: items.groups,
		records: countRecords(repository, evaluation, isReported)
	};
}
function manufacturerOf({ value }) {
	return textField(value, "manufacturer") ?? null;
}
function partIdOf({ value }) {
	return textField(value, "part_id") ?? null;
}
function countGroups(found, isReported, commonOf, keyOf) {
	let all = nothing(), groups = new Map();
	for (let one of found) {
		if (!isReported(one.subject.entry)) continue;
		let common = commonOf(one.subject), group = groups.get(common);
		group === void 0 && groups.set(common, group = {
			key: keyOf(common, one.subject),
			counts: nothing()
		}), add(all, one), add(group.counts, one);
	}
	return {
		all,
		groups: [...groups.values()].sort((a, b) => uncovered(b.counts) - uncovered(a.counts) || compareKeys(a.key, b.key)).map(({ key, counts }) => ({
			...key,
			...counts
		}))
	};
}
function nothing() {
	return {
		total: 0,
		matched: 0,
		covered: 0,
		noPolicy: 0
	};
}
function add(counts, { subject, matches, validity }) {
	let platform = platformOf(subject);
	counts.total += 1, matches.length > 0 && (counts.matched += 1), matches.some((match) => isUsable(match, platform)) && (counts.covered += 1), validity.reason === "no_policy" && (counts.noPolicy += 1);
}
function platformOf(subject) {
	return (subject.kind === "device" ? subject.platform?.name : void 0) ?? subject.softwareVersion?.platform;
}
function isUsable({ inWindow, record }, platform) {
	return inWindow && (platform === void 0 || record.software.platform === platform);
}
function uncovered({ total, covered }) {
	return total - covered;
}
function compareKeys(a, b) {
	for (let [name, value] of Object.entries(a)) {
		let order = compareOptionalText(value ?? void 0, b[name] ?? void 0);
		if (order !== 0) return order;
	}
	return 0;
}
function countRecords(repository, evaluation, isReported) {
	let count = (records) => [...records].filter(({ entry }) => isReported(entry)).length, conflicting = new Set();
	for (let { preferred, other } of findConflicts({
		repository,
		evaluation
	})) conflicting.add(preferred).add(other);
	return {
		total: count(repository.validatedSoftware),
		unused: repository.isComplete ? count(findUnusedRecords({
			repository,
			evaluation
		})) : null,
		otherPlatform: count(findOtherPlatformRecords({
			repository,
			evaluation
		}).keys()),
		conflicting: count(conflicting)
	};
}
// src/report-on.ts
function reportOn(paths, repository, found, evaluation, comparison) {
	let { files } = repository, isAsked = selection(paths, [...files.map(({ path }) => path), ...comparison?.filesOfBase ?? []]), diagnostics = unfoldOrphans(sortDiagnostics(found.filter(({ location }) => isAsked(location.file)))), ofAsked = ({ subject }) => isAsked(subject.entry.file.path), asked = paths.length === 0 ? evaluation : {
		...evaluation,
		devices: evaluation.devices.filter(ofAsked),
		inventoryItems: evaluation.inventoryItems.filter(ofAsked),
		virtualMachines: evaluation.virtualMachines.filter(ofAsked)
	}, coverage;
	return {
		diagnostics,
		evaluation: asked,
		coverage: () => coverage ??= measureCoverage(repository, evaluation, ({ file }) => isAsked(file.path)),
		summary: summarize(files.filter(({ path }) => isAsked(path)).length, diagnostics, asked),
		...comparison !== void 0 && { comparison: limitComparison(comparison, isAsked) }
	};
}
function unfoldOrphans(diagnostics) {
	return diagnostics.some(({ rule }) => rule === "change-impact" || RULES[rule].fixed) ? diagnostics : diagnostics.map(({ folded: _, ...diagnostic }) => diagnostic);
}
function limitComparison(comparison, isAsked) {
	return {
		...comparison,
		changes: comparison.changes.filter(({ location }) => isAsked(location.file)),
		subjects: comparison.subjects.filter(({ before, after }) => {
			let entry = (after ?? before)?.subject.entry;
			return entry !== void 0 && isAsked(entry.file.path);
		})
	};
}
function selection(paths, files) {
	let wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "")), lies = (file, path) => path === "" || path === "." || file === path || file.startsWith(`${path}/`);
	for (let [index, path] of wanted.entries()) if (!files.some((file) => lies(file, path))) throw new UserError(`nothing to check at ${paths[index] ?? path}: no file of the inventory or the policies is there; paths are relative to --cwd, which also names another repository`);
	return wanted.length === 0 ? () => !0 : (file) => wanted.some((path) => lies(file, path));
}
function sortDiagnostics(diagnostics) {
	let sorted = [...diagnostics].sort(compareDiagnostics);
	return sorted.filter((diagnostic, index) => {
		let before = sorted[index - 1];
		return before === void 0 || compareDiagnostics(before, diagnostic) !== 0;
	});
}
function compareDiagnostics(a, b) {
	return compareText(a.location.file, b.location.file) || a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column || compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(a.change ?? "", b.change ?? "");
}
function summarize(files, diagnostics, evaluation) {
	let counts = {
		error: 0,
		warning: 0,
		notice: 0,
		waived: 0
	};
	for (let { severity, change, waived } of diagnostics) change !== "mended" && (counts[waived === void 0 ? severity : "waived"] += 1);
	return {
		files,
		diagnostics: counts,
		devices: countSubjects$1(evaluation.devices),
		inventory_items: countSubjects$1(evaluation.inventoryItems),
		virtual_machines: { total: evaluation.virtualMachines.length }
	};
}
function countSubjects$1(found) {
	let counts = {
		total: found.length,
		valid: 0,
		invalid: 0,
		no_software: 0
	};
	for (let { validity } of found) counts[validity.status] += 1;
	return counts;
}
// src/shard.ts
function takeShard(result, shard, snapshot) {
	let part = (all) => all.slice(Math.floor(all.length * (shard.index - 1) / shard.count), Math.floor(all.length * shard.index / shard.count)), diagnostics = part(result.diagnostics), { evaluation } = result, evaluated = {
		...evaluation,
		devices: part(evaluation.devices),
		inventoryItems: part(evaluation.inventoryItems),
		virtualMachines: part(evaluation.virtualMachines)
	};
	return {
		...result,
		summary: summarize(result.summary.files, diagnostics, evaluated),
		diagnostics,
		evaluation: evaluated,
		shard: {
			...shard,
			input: digestOf(snapshot)
		}
	};
}
function digestOf({ config, files }) {
	let hash = createHash("sha256").update(JSON.stringify(config));
	for (let { file, blob } of files) hash.update(JSON.stringify([
		file.path,
		file.area,
		blob ?? null
	]));
	return `sha256:${hash.digest("hex")}`;
}
function digestOfBytes(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
// src/evaluate/images.ts
const NO_IMAGES$1 = {
	imageFiles: [],
	source: null
};
function createImageResolver() {
	let ofVersions = new Map(), ofTypes = new Map(), imagesOfDevice = (version, type) => {
		let known = ofTypes.get(version);
		known === void 0 && ofTypes.set(version, known = new Map());
		let images = known.get(type);
		return images === void 0 && known.set(type, images = inheritByType(version, type)), images;
	}, imagesOfVersion = (version) => {
		let images = ofVersions.get(version);
		return images === void 0 && (images = version.imageFiles.length === 0 ? NO_IMAGES$1 : {
			imageFiles: version.imageFiles,
			source: "software_version"
		}, ofVersions.set(version, images)), images;
	};
	return { imagesOf(object) {
		return object.imageOverrides.length > 0 ? {
			imageFiles: inOrder(object.imageOverrides),
			source: "override"
		} : object.softwareVersion === void 0 ? NO_IMAGES$1 : object.kind === "device" ? imagesOfDevice(object.softwareVersion, object.deviceType) : imagesOfVersion(object.softwareVersion);
	} };
}
function inheritByType(version, type) {
	let ofType = filesOfType(version, type);
	if (ofType.length > 0) return {
		imageFiles: ofType,
		source: "device_type"
	};
	let defaults = defaultFiles(version);
	return defaults.length > 0 ? {
		imageFiles: defaults,
		source: "default"
	} : NO_IMAGES$1;
}
function filesOfType(version, type) {
	return version.imageFiles.filter((file) => file.deviceTypes.has(type));
}
function defaultFiles(version) {
	return version.imageFiles.filter((file) => file.defaultImage);
}
function traceImages(object) {
	let { softwareVersion: version } = object, steps = [["override", inOrder(object.imageOverrides)], ...object.kind === "device" ? [["device_type", version === void 0 ? [] : filesOfType(version, object.deviceType)], ["default", version === void 0 ? [] : defaultFiles(version)]] : [["software_version", version?.imageFiles ?? []]]], taken = steps.findIndex(([, imageFiles]) => imageFiles.length > 0);
	return steps.map(([step, imageFiles], index) => ({
		step,
		outcome: index === taken ? "taken" : taken !== -1 && index > taken ? "not_asked" : "empty",
		imageFiles
	}));
}
function inOrder(files) {
	return files.length === 1 ? files : [...new Set(files)].sort((a, b) => compareText(a.softwareVersion.platform, b.softwareVersion.platform) || compareText(a.softwareVersion.version, b.softwareVersion.version) || compareText(a.imageFileName, b.imageFileName));
}
// src/evaluate/match.ts
const DEVICE_RANKS = {
	device: 1,
	device_type_and_role: 2,
	device_type: 3,
	device_role: 4,
	object_tag: 5,
	device_tenant: 5
};
function admitDevice(record, device, multiTenantMode, listedAs = device) {
	if (isOutOfScope(record, device, multiTenantMode)) return;
	if (record.devices.size > 0 && record.devices.has(listedAs)) return "device";
	let byGroup = admitByGroup(record, device, multiTenantMode && device.tenant !== void 0);
	return byGroup !== void 0 && byGroup !== "device_tenant" ? byGroup : isTagged(device, record) ? "object_tag" : byGroup;
}
function isOutOfScope(record, { tenant }, multiTenantMode) {
	return record.deviceTenants.size > 0 && (!multiTenantMode || tenant === void 0);
}
function admitByGroup(record, device, scoped) {
	if (scoped && (device.tenant === void 0 || !record.deviceTenants.has(device.tenant))) return;
	let listsTypes = record.deviceTypes.size > 0, listsRoles = record.deviceRoles.size > 0, ofType = record.deviceTypes.has(device.deviceType), ofRole = record.deviceRoles.has(device.role);
	return listsTypes && listsRoles ? ofType && ofRole ? "device_type_and_role" : void 0 : listsTypes ? ofType ? "device_type" : void 0 : listsRoles ? ofRole ? "device_role" : void 0 : scoped ? "device_tenant" : void 0;
}
function admitInventoryItem(record, item, listedAs = item) {
	return record.inventoryItems.has(listedAs) ? "inventory_item" : isTagged(item, record) ? "object_tag" : void 0;
}
function isTagged({ tags }, { objectTags }) {
	if (objectTags.size === 0) return !1;
	for (let tag of tags) if (objectTags.has(tag)) return !0;
	return !1;
}
function rankForDevice(criterion, preferred) {
	return (criterion === "inventory_item" ? 5 : DEVICE_RANKS[criterion]) + (preferred ? 0 : 5);
}
function rankForInventoryItem(criterion, preferred) {
	return (criterion === "inventory_item" ? 1 : 2) + (preferred ? 0 : 2);
}
// src/evaluate/validity.ts
const NO_SOFTWARE = {
	status: "no_software",
	reason: null,
	validUntil: null,
	preferred: !1,
	expiredOn: null
};
function isInWindow({ start, end }, date) {
	return start <= date && (end === void 0 || date <= end);
}
function judge(matches, software, asOf) {
	if (software === void 0) return NO_SOFTWARE;
	if (matches.length === 0) return invalid("no_policy");
	let approvals = [], isCovered = !1, preferred = !1;
	for (let match of matches) match.record.software === software && (approvals.push(match), match.inWindow && (isCovered = !0, preferred ||= match.record.preferred));
	if (approvals.length === 0) return invalid("not_approved");
	if (isCovered) return {
		status: "valid",
		reason: null,
		validUntil: lastCoveredDay(approvals, asOf),
		preferred,
		expiredOn: null
	};
	let expiredOn = lastEndBefore(approvals, asOf);
	return expiredOn === null ? invalid("not_yet_valid") : invalid("expired", expiredOn);
}
function invalid(reason, expiredOn = null) {
	return {
		status: "invalid",
		reason,
		validUntil: null,
		preferred: !1,
		expiredOn
	};
}
function lastEndBefore(approvals, asOf) {
	let latest = null;
	for (let { record } of approvals) record.end !== void 0 && record.end < asOf && (latest === null || record.end > latest) && (latest = record.end);
	return latest;
}
function lastCoveredDay(approvals, from) {
	return approvals.some(({ inWindow, record }) => inWindow && record.end === void 0) ? null : approvals.length === 1 ? approvals[0]?.record.end ?? null : findRun(approvals.map(({ record }) => record), from).at(-1)?.end ?? null;
}
function findRun(windows, from) {
	let byStart = [...windows].sort((a, b) => a.start < b.start ? -1 : +(a.start > b.start)), run = [], reached = dayNumber(from) - 1, furthest, index = 0;
	for (;;) {
		for (; index < byStart.length; index += 1) {
			let window = byStart[index];
			if (window === void 0 || dayNumber(window.start) > reached + 1) break;
			endOf(window) > (furthest === void 0 ? reached : endOf(furthest)) && (furthest = window);
		}
		if (furthest === void 0 || endOf(furthest) <= reached) return run;
		run.push(furthest), reached = endOf(furthest);
	}
}
function endOf({ end }) {
	return end === void 0 ? Infinity : dayNumber(end);
}
// src/evaluate/matcher.ts
const NO_MATCHES = [];
function createMatcher(records, asOf, multiTenantMode) {
	let index = indexRecords(records), placed = placeMatches(index, records, asOf), groups = new Map(), listsOfTags = [new Map(), new Map()], listsOfItems = new Map(), findForDevice = (device, listedAs) => {
		let found = [];
		return eachCandidateForDevice(index, device, listedAs, (record) => {
			let criterion = admitDevice(record, device, multiTenantMode, listedAs);
			criterion !== void 0 && found.push(placed.forDevice(record, criterion));
		}), ordered(found);
	}, findByTags = (device) => {
		let records = new Set(device.tags.flatMap((tag) => index.byTag.get(tag) ?? [])), found = [];
		for (let record of records) isOutOfScope(record, device, multiTenantMode) || found.push(placed.forDevice(record, "object_tag"));
		return ordered(found);
	}, joinForDevice = (device, group, tags, isScoped) => {
		let ofGroup = group.untagged ??= findForDevice({
			...device,
			tags: []
		}, device);
		return device.tags.length === 0 ? ofGroup : ofGroup.some(({ matchedBy }) => matchedBy === "device_tenant") ? findForDevice(device, device) : join(index, ofGroup, remember(listsOfTags[+!!isScoped], tags, () => findByTags(device)));
	}, findForItem = (item, listedAs) => {
		let found = [];
		for (let record of candidatesForItem(index, item, listedAs)) {
			let criterion = admitInventoryItem(record, item, listedAs);
			criterion !== void 0 && found.push(placed.forItem(record, criterion));
		}
		return ordered(found);
	};
	return {
		matchesOfDevice(device, listedAs = device) {
			if (index.byDevice.has(listedAs)) return findForDevice(device, listedAs);
			let isScoped = multiTenantMode && device.tenant !== void 0, group = groupOf(groups, device, isScoped ? device.tenant : void 0), tags = tagsKey(device.tags);
			return remember(group.byTags, tags, () => joinForDevice(device, group, tags, isScoped));
		},
		matchesOfInventoryItem(item, listedAs = item) {
			return index.byItem.has(listedAs) ? findForItem(item, listedAs) : item.tags.length === 0 ? NO_MATCHES : remember(listsOfItems, tagsKey(item.tags), () => findForItem(item, listedAs));
		}
	};
}
function groupOf(groups, { deviceType, role }, tenant) {
	let ofType = groups.get(deviceType);
	ofType === void 0 && groups.set(deviceType, ofType = new Map());
	let ofRole = ofType.get(role);
	ofRole === void 0 && ofType.set(role, ofRole = new Map());
	let group = ofRole.get(tenant);
	return group === void 0 && ofRole.set(tenant, group = {
		untagged: void 0,
		byTags: new Map()
	}), group;
}
function remember(known, key, find) {
	let value = known.get(key);
	return value === void 0 && known.set(key, value = find()), value;
}
function tagsKey(tags) {
	return tags.length < 2 ? String(tags[0]?.index ?? "") : tags.map((tag) => tag.index).sort((a, b) => a - b).join();
}
function placeMatches(index, records, asOf) {
	let positions = new Map([...records].sort(compareRecords).map((record, position) => [record, position])), finder = (rankOf) => {
		let known = emptyByCriterion(index.seen.length);
		return (record, matchedBy) => {
			let ofCriterion = known[matchedBy], match = ofCriterion[record.index];
			if (match === void 0) {
				let rank = rankOf(matchedBy, record.preferred), order = rank * records.length + (positions.get(record) ?? 0);
				ofCriterion[record.index] = match = {
					record,
					matchedBy,
					rank,
					inWindow: isInWindow(record, asOf),
					order
				};
			}
			return match;
		};
	};
	return {
		forDevice: finder(rankForDevice),
		forItem: finder(rankForInventoryItem)
	};
}
function emptyByCriterion(records) {
	let none = () => Array.from({ length: records }, () => void 0);
	return {
		device: none(),
		device_type_and_role: none(),
		device_type: none(),
		device_role: none(),
		object_tag: none(),
		device_tenant: none(),
		inventory_item: none()
	};
}
function join({ seen, nextSearch }, first, second) {
	let search = nextSearch();
	for (let { record } of first) seen[record.index] = search;
	let joined = [], next = 0;
	for (let match of second) if (seen[match.record.index] !== search) {
		for (let other = first[next]; other !== void 0 && other.order < match.order; other = first[next]) joined.push(other), next += 1;
		joined.push(match);
	}
	for (let match of first.slice(next)) joined.push(match);
	return joined.length === 0 ? NO_MATCHES : joined;
}
function ordered(matches) {
	return matches.length === 0 ? NO_MATCHES : matches.sort((a, b) => a.order - b.order);
}
function compareRecords(a, b) {
	return compareText(a.start, b.start) || compareText(a.software.platform, b.software.platform) || compareText(a.software.version, b.software.version) || compareOpenEnd(a.end, b.end) || compareOptionalText(a.name, b.name);
}
function compareOpenEnd(a, b) {
	return a === void 0 || b === void 0 ? a === b ? 0 : a === void 0 ? 1 : -1 : compareText(a, b);
}
function indexRecords(records) {
	let listsTypes = (record) => record.deviceTypes.size > 0, searches = 0;
	return {
		byDevice: indexBy(records, (record) => record.devices),
		byItem: indexBy(records, (record) => record.inventoryItems),
		byType: indexBy(records, (record) => record.deviceTypes),
		byRole: indexBy(records, (record) => listsTypes(record) ? [] : record.deviceRoles),
		byTag: indexBy(records, (record) => record.objectTags),
		byTenant: indexBy(records, (record) => listsTypes(record) || record.deviceRoles.size > 0 ? [] : record.deviceTenants),
		seen: new Uint32Array(records.reduce((largest, { index }) => Math.max(largest, index + 1), 0)),
		nextSearch: () => searches += 1
	};
}
function indexBy(records, assignments) {
	let index = new Map();
	for (let record of records) for (let assigned of assignments(record)) {
		let list = index.get(assigned);
		list === void 0 ? index.set(assigned, [record]) : list.push(record);
	}
	return index;
}
function eachCandidateForDevice(index, device, listedAs, tell) {
	let { seen } = index, search = index.nextSearch(), tellAll = (records) => {
		if (records !== void 0) for (let record of records) seen[record.index] !== search && (seen[record.index] = search, tell(record));
	};
	tellAll(index.byDevice.get(listedAs)), tellAll(index.byType.get(device.deviceType)), tellAll(index.byRole.get(device.role));
	for (let tag of device.tags) tellAll(index.byTag.get(tag));
	device.tenant !== void 0 && tellAll(index.byTenant.get(device.tenant));
}
function candidatesForItem(index, item, listedAs) {
	let candidates = new Set(index.byItem.get(listedAs));
	for (let tag of item.tags) for (let record of index.byTag.get(tag) ?? []) candidates.add(record);
	return candidates;
}
// src/evaluate/waivers.ts
function createWaiverFinder(waivers, asOf) {
	let bySubject = new Map();
	for (let waiver of waivers.filter(({ until }) => asOf <= until).sort(compareWaivers)) for (let subject of [...waiver.devices, ...waiver.inventoryItems]) {
		let known = bySubject.get(subject);
		known === void 0 ? bySubject.set(subject, [waiver]) : known.push(waiver);
	}
	return (subject, listedAs = subject) => bySubject.get(listedAs)?.find((waiver) => appliesTo(waiver, subject));
}
function appliesTo({ software }, { softwareVersion }) {
	return software === void 0 || software === softwareVersion;
}
function compareWaivers(a, b) {
	return compareText(b.until, a.until) || compareText(a.reason, b.reason);
}
// src/evaluate/evaluate.ts
function createEvaluator(repository, options) {
	let { asOf, multiTenantMode } = options, matcher = createMatcher(repository.validatedSoftware, asOf, multiTenantMode), { imagesOf } = createImageResolver(), validityOf = createJudge(asOf), waiverOf = createWaiverFinder(repository.waivers, asOf), evaluateSubject = (subject, listedAs, matches) => {
		let validity = validityOf(matches, subject.softwareVersion), waiver = validity.status === "invalid" ? waiverOf(subject, listedAs) : void 0;
		return {
			subject,
			matches,
			validity,
			images: imagesOf(subject),
			waiver
		};
	};
	return {
		evaluateDevice: (device, listedAs = device) => evaluateSubject(device, listedAs, matcher.matchesOfDevice(device, listedAs)),
		evaluateInventoryItem: (item, listedAs = item) => evaluateSubject(item, listedAs, matcher.matchesOfInventoryItem(item, listedAs)),
		evaluateVirtualMachine: (subject) => ({
			subject,
			images: imagesOf(subject)
		})
	};
}
function evaluate(repository, options) {
	let { asOf, multiTenantMode } = options, evaluator = createEvaluator(repository, options);
	return {
		asOf,
		multiTenantMode,
		devices: [...repository.devices].sort(compareDevices).map((device) => evaluator.evaluateDevice(device)),
		inventoryItems: [...repository.inventoryItems].sort(compareItems).map((item) => evaluator.evaluateInventoryItem(item)),
		virtualMachines: [...repository.virtualMachines].sort(compareMachines).map(evaluator.evaluateVirtualMachine)
	};
}
function createJudge(asOf) {
	let known = new Map();
	return (matches, software) => {
		let ofVersion = known.get(software);
		ofVersion === void 0 && known.set(software, ofVersion = new Map());
		let validity = ofVersion.get(matches);
		return validity === void 0 && ofVersion.set(matches, validity = judge(matches, software, asOf)), validity;
	};
}
function compareDevices(a, b) {
	return a.name === b.name ? compareOptionalText(a.tenant?.name, b.tenant?.name) || compareOptionalText(a.location?.name, b.location?.name) : a.name < b.name ? -1 : 1;
}
function compareItems(a, b) {
	return compareText(a.name, b.name) || compareDevices(a.device, b.device);
}
function compareMachines(a, b) {
	return compareText(a.name, b.name) || compareOptionalText(a.cluster, b.cluster) || compareOptionalText(a.tenant?.name, b.tenant?.name);
}
// src/evaluate/rules/approval-expiring.ts
const approvalExpiring = function* ({ evaluation, expiringWithinDays }) {
	let today = dayNumber(evaluation.asOf);
	for (let { subject, validity, matches } of subjectsOf$1(evaluation)) {
		let { softwareVersion } = subject;
		if (validity.validUntil === null || softwareVersion === void 0) continue;
		let days = dayNumber(validity.validUntil) - today;
		if (days > expiringWithinDays) continue;
		let lapsing = matches.find(({ record }) => record.software === softwareVersion && record.end === validity.validUntil);
		yield {
			rule: "approval-expiring",
			message: `the approval of ${nameOfSoftware(softwareVersion)} for ${describe(subject)} ends on ${validity.validUntil}, ${days === 0 ? "which is the day of this check" : `in ${plural(days, "day")}`}`,
			help: "move it to a version that stays approved, or extend the approval",
			at: placeOfVersion(subject.entry, "software_version"),
			related: lapsing === void 0 ? [] : [{
				message: "the approval ends here",
				at: placeIn(lapsing.record.entry, "end")
			}],
			subject: subjectOf$2(subject),
			identity: [softwareVersion.platform, softwareVersion.version]
		};
	}
}, imageNotForDeviceType = function* ({ evaluation }) {
	for (let { subject } of evaluation.devices) {
		let { deviceType } = subject;
		for (let [index, file] of subject.imageOverrides.entries()) file.defaultImage || file.deviceTypes.has(deviceType) || file.broken || deviceType.broken || (yield {
			rule: "image-not-for-device-type",
			message: `${describe(subject)} is set to the image file ${quote(file.imageFileName)}, which is not for its device type ${quote(deviceType.model)}`,
			help: `associate the image file with ${quote(deviceType.model)}, or choose another one`,
			at: placeIn(subject.entry, "software_image_files", index),
			related: [{
				message: "the image file is declared here",
				at: placeOfName(file.entry)
			}],
			subject: subjectOf$2(subject)
		});
	}
}, imageOfOtherVersion = function* ({ evaluation }) {
	for (let object of carriersOf(evaluation)) {
		let { softwareVersion } = object;
		if (softwareVersion !== void 0) for (let [index, file] of object.imageOverrides.entries()) file.softwareVersion !== softwareVersion && (yield {
			rule: "image-of-other-version",
			message: `${describe(object)} runs ${nameOfSoftware(softwareVersion)} but is set to the image file ${quote(file.imageFileName)} of ${nameOfSoftware(file.softwareVersion)}`,
			help: "choose an image file of the software version that it runs, or correct the software version",
			at: placeIn(object.entry, "software_image_files", index),
			related: [{
				message: "the image file is declared here",
				at: placeOfName(file.entry)
			}],
			subject: subjectOf$2(object)
		});
	}
}, imageUnavailable = function* ({ evaluation }) {
	for (let { subject, images } of evaluation.devices) {
		let { softwareVersion, deviceType } = subject;
		if (softwareVersion === void 0 || images.source !== null || !softwareVersion.imageFilesComplete || softwareVersion.broken || deviceType.broken) continue;
		let software = nameOfSoftware(softwareVersion), files = softwareVersion.imageFiles.length;
		yield {
			rule: "image-unavailable",
			message: files === 0 ? `${describe(subject)} runs ${software}, which has no image file at all` : `${describe(subject)} runs ${software}, of which no image file is a default image or for the device type ${quote(deviceType.model)}`,
			help: files === 0 ? "add an image file to the software version" : `associate one of its image files with ${quote(deviceType.model)}, or mark one as default_image`,
			at: placeOfVersion(subject.entry, "software_version"),
			related: [{
				message: `${software} is declared here`,
				at: placeOfName(softwareVersion.entry)
			}],
			subject: subjectOf$2(subject)
		};
	}
}, manufacturerMismatch = function* ({ evaluation }) {
	for (let { subject } of evaluation.devices) {
		let { platform, deviceType } = subject, only = platform?.manufacturer;
		platform !== void 0 && only !== void 0 && only.name !== deviceType.manufacturer && (yield {
			rule: "manufacturer-mismatch",
			message: `${describe(subject)} is a ${quote(deviceType.model)} of ${deviceType.manufacturer}, and its platform ${quote(platform.name)} is for devices of ${only.name} only`,
			help: "correct its platform or its device_type, or remove the manufacturer of the platform",
			at: placeIn(subject.entry, "platform"),
			related: [{
				message: "the platform is limited here",
				at: placeIn(platform.entry, "manufacturer")
			}],
			subject: subjectOf$2(subject)
		});
	}
}, multipleDefaultImages = function* ({ repository }) {
	for (let version of repository.softwareVersions) {
		let [first, ...others] = version.imageFiles.filter((file) => file.defaultImage);
		if (first !== void 0) for (let file of others) yield {
			rule: "multiple-default-images",
			message: `image file ${quote(file.imageFileName)} is marked as the default image of ${nameOfSoftware(version)}, and so is ${quote(first.imageFileName)}`,
			help: "leave the mark on one of them; associate the others with their device types",
			at: placeIn(file.entry, "default_image"),
			related: [{
				message: "the other default image",
				at: placeIn(first.entry, "default_image")
			}]
		};
	}
}, platformMismatch = function* ({ evaluation }) {
	for (let { subject } of [...evaluation.devices, ...evaluation.virtualMachines]) {
		let { platform, softwareVersion } = subject;
		platform !== void 0 && softwareVersion !== void 0 && softwareVersion.platform !== platform.name && (yield {
			rule: "platform-mismatch",
			message: `${describe(subject)} is of platform ${quote(platform.name)} but runs ${nameOfSoftware(softwareVersion)}`,
			help: "correct its platform or its software_version",
			at: placeOfVersion(subject.entry, "software_version"),
			related: [{
				message: "its platform",
				at: placeIn(subject.entry, "platform")
			}],
			subject: subjectOf$2(subject)
		});
	}
}, softwareEndOfSupport = function* ({ evaluation }) {
	for (let object of carriersOf(evaluation)) {
		let { softwareVersion } = object, date = softwareVersion?.endOfSupportDate;
		softwareVersion === void 0 || date === void 0 || date >= evaluation.asOf || (yield {
			rule: "software-end-of-support",
			message: `${describe(object)} runs ${nameOfSoftware(softwareVersion)}, which is out of support since ${date}`,
			help: "move it to a version that is supported",
			at: placeOfVersion(object.entry, "software_version"),
			related: [{
				message: "its support ends here",
				at: placeIn(softwareVersion.entry, "end_of_support_date")
			}],
			subject: subjectOf$2(object),
			identity: [softwareVersion.platform, softwareVersion.version]
		});
	}
}, softwareInvalid = function* ({ repository, evaluation, graceDays }) {
	let doubtful = softwareOfBrokenRecords(repository);
	for (let found of subjectsOf$1(evaluation)) {
		let { softwareVersion } = found.subject;
		if (found.validity.status !== "invalid" || softwareVersion === void 0) continue;
		let folded = found.waiver === void 0 && doubtful.has(softwareVersion.version) ? !0 : void 0;
		yield {
			...draftOf(found, softwareVersion, evaluation.asOf, graceDays),
			folded
		};
	}
};
function softwareOfBrokenRecords({ brokenEntries }) {
	let versions = new Set();
	for (let { collection, value } of brokenEntries) {
		if (collection !== "validated_software" || typeof value != "object" || !value) continue;
		let { software } = value, version = typeof software == "object" && software ? software.version : software;
		typeof version == "string" && versions.add(version);
	}
	return versions;
}
function draftOf(found, software, asOf, graceDays) {
	let { subject, validity, matches, waiver } = found, approvals = matches.filter((match) => match.record.software === software), lastDayOfGrace = graceUntil(approvals, validity.expiredOn, graceDays), inGrace = lastDayOfGrace !== void 0 && asOf <= lastDayOfGrace;
	return {
		rule: "software-invalid",
		message: `${describe(subject)} runs ${nameOfSoftware(software)}, ${becauseOf(found, approvals)}${inGrace ? `; it is in its days of grace until ${lastDayOfGrace}` : ""}`,
		help: helpFor(found, software),
		at: placeOfVersion(subject.entry, "software_version"),
		related: [...waiver === void 0 ? [] : [{
			message: `waived until ${waiver.until} here`,
			at: placeIn(waiver.entry, "until")
		}], ...approvals.slice(0, 5).map(({ record }) => ({
			message: windowOf(record.start, record.end),
			at: placeIn(record.entry, record.start > asOf || record.end === void 0 ? "start" : "end")
		}))],
		subject: subjectOf$2(subject),
		identity: [
			software.platform,
			software.version,
			validity.reason
		],
		...waiver !== void 0 && { waived: {
			until: waiver.until,
			reason: waiver.reason
		} },
		...inGrace && { atMost: "warning" }
	};
}
function graceUntil(approvals, expiredOn, graceDays) {
	if (expiredOn !== null && graceDays !== 0) return approvals.some(({ record }) => record.end === expiredOn && record.start <= expiredOn) ? dateOfDay(dayNumber(expiredOn) + graceDays) : void 0;
}
function becauseOf({ validity }, approvals) {
	switch (validity.reason) {
		case "no_policy": return "and no validated software record matches it";
		case "not_approved": return "which no record that matches it approves";
		case "expired": return `whose approval ended on ${validity.expiredOn ?? ""}`;
		default: return `whose approval starts only on ${approvals.map(({ record }) => record.start).sort()[0] ?? ""}`;
	}
}
function helpFor({ subject, validity, matches }, software) {
	let ofPlatform = [...new Set(matches.filter((match) => match.inWindow).map((match) => match.record.software))].filter((other) => other.platform === software.platform).map(nameOfSoftware);
	return ofPlatform.length > 0 ? `approved for it now: ${listWords(ofPlatform, 4)}` : validity.reason === "no_policy" ? subject.kind === "device" ? `add a record that covers its device type, role or tags (${listWords([
		subject.deviceType.model,
		subject.role.name,
		...subject.tags.map((tag) => tag.name)
	], 6, "or")})` : "add a record that lists it or one of its tags" : `no version of ${software.platform} is approved for it now: extend or add an approval`;
}
function windowOf(start, end) {
	return end === void 0 ? `approved from ${start}` : `approved from ${start} to ${end}`;
}
// src/evaluate/rules/software-missing.ts
const softwareMissing = function* ({ evaluation }) {
	for (let { subject, validity } of subjectsOf$1(evaluation)) validity.status === "no_software" && (yield {
		rule: "software-missing",
		message: `${describe(subject)} has no software version`,
		help: "set its software_version to what it runs",
		at: placeOfName(subject.entry),
		subject: subjectOf$2(subject)
	});
}, softwareNotPreferred = function* ({ evaluation }) {
	for (let { subject, validity, matches } of subjectsOf$1(evaluation)) {
		let { softwareVersion } = subject;
		if (validity.status !== "valid" || validity.preferred || softwareVersion === void 0) continue;
		let better = matches.find(({ inWindow, record }) => inWindow && record.preferred && record.software.platform === softwareVersion.platform);
		if (better === void 0) continue;
		let preferred = nameOfSoftware(better.record.software);
		yield {
			rule: "software-not-preferred",
			message: `${describe(subject)} runs ${nameOfSoftware(softwareVersion)}, and ${preferred} is preferred for it`,
			help: `plan its move to ${preferred}`,
			at: placeOfVersion(subject.entry, "software_version"),
			related: [{
				message: `${preferred} is preferred here`,
				at: placeOfName(better.record.entry)
			}],
			subject: subjectOf$2(subject)
		};
	}
}, softwarePreRelease = function* ({ evaluation }) {
	for (let object of carriersOf(evaluation)) {
		let { softwareVersion } = object;
		softwareVersion?.preRelease === !0 && (yield {
			rule: "software-pre-release",
			message: `${describe(object)} runs ${nameOfSoftware(softwareVersion)}, which is a pre-release`,
			help: "move it to a released version",
			at: placeOfVersion(object.entry, "software_version"),
			related: [{
				message: "the version is marked here",
				at: placeIn(softwareVersion.entry, "pre_release")
			}],
			subject: subjectOf$2(object)
		});
	}
}, validityWindow = function* ({ repository }) {
	for (let { entry, start, end } of repository.validatedSoftware) end === void 0 || end >= start || (yield {
		rule: "validity-window",
		message: `${describeEntry(entry)} ends on ${end}, before it starts on ${start}: it is never in its window`,
		help: "correct one of the two dates; a record that is no longer wanted can be removed",
		at: placeIn(entry, "end"),
		related: [{
			message: "it starts here",
			at: placeIn(entry, "start")
		}]
	});
}, waiverExpired = function* ({ repository, evaluation }) {
	let expired = repository.waivers.filter(({ until }) => until < evaluation.asOf);
	if (expired.length === 0) return;
	let evaluationOf = evaluationsOf(evaluation);
	for (let waiver of expired) {
		let needy = [...waiver.devices, ...waiver.inventoryItems].filter((subject) => {
			let found = evaluationOf.get(subject);
			return found?.validity.status === "invalid" && found.waiver === void 0 && appliesTo(waiver, subject);
		}), names = listWords(needy.map(describe), 5);
		yield {
			rule: "waiver-expired",
			message: `${describeEntry(waiver.entry)} expired on ${waiver.until}${needy.length === 0 ? "" : `, and ${names} still ${needy.length === 1 ? "needs" : "need"} it`}`,
			help: needy.length === 0 ? "remove it: nothing that it names is invalid without it" : `move ${needy.length === 1 ? "it" : "them"} to approved software, or have the waiver extended`,
			at: placeIn(waiver.entry, "until"),
			related: needy.slice(0, 5).map((subject) => ({
				message: `${describe(subject)} is invalid`,
				at: placeOfVersion(subject.entry, "software_version")
			})),
			identity: [waiver.reason, waiver.until]
		};
	}
}, waiverUnused = function* ({ repository, evaluation }) {
	if (!repository.isComplete) return;
	let current = repository.waivers.filter(({ until }) => evaluation.asOf <= until);
	if (current.length === 0) return;
	let used = new Set();
	for (let { waiver } of subjectsOf$1(evaluation)) waiver !== void 0 && used.add(waiver);
	let evaluationOf = evaluationsOf(evaluation);
	for (let waiver of current) {
		if (used.has(waiver)) continue;
		let named = [...waiver.devices, ...waiver.inventoryItems].map((subject) => evaluationOf.get(subject)).filter((found) => found !== void 0);
		yield {
			rule: "waiver-unused",
			message: `${describeEntry(waiver.entry)} excuses nothing`,
			help: `remove it: ${reasonsOf(waiver, named).join("; ")}`,
			at: placeOfName(waiver.entry),
			identity: [waiver.reason]
		};
	}
};
function reasonsOf(waiver, named) {
	let groups = new Map();
	for (let found of named) {
		let why = whyUnused(waiver, found), name = quote(nameOfSubject(subjectOf$2(found.subject))), group = groups.get(why);
		group === void 0 ? groups.set(why, [name]) : group.push(name);
	}
	let software = waiver.software === void 0 ? "" : nameOfSoftware(waiver.software);
	return [...groups].map(([why, names]) => {
		let [one, many] = VERBS[why];
		return `${listWords(names, 3)} ${names.length === 1 ? one : many}${why === "other_software" ? software : ""}`;
	});
}
const VERBS = {
	valid: ["runs approved software", "run approved software"],
	no_software: ["has no software version", "have no software version"],
	other_software: ["runs other software than ", "run other software than "],
	other_waiver: ["is excused by another waiver", "are excused by other waivers"]
};
function whyUnused(waiver, { subject, validity: { status } }) {
	return status === "invalid" ? appliesTo(waiver, subject) ? "other_waiver" : "other_software" : status;
}
// src/evaluate/rules/index.ts
const EVALUATION_RULES = {
	"validity-window": validityWindow,
	"image-unavailable": imageUnavailable,
	"image-not-for-device-type": imageNotForDeviceType,
	"image-of-other-version": imageOfOtherVersion,
	"multiple-default-images": multipleDefaultImages,
	"platform-mismatch": platformMismatch,
	"manufacturer-mismatch": manufacturerMismatch,
	"software-invalid": softwareInvalid,
	"software-missing": softwareMissing,
	"software-not-preferred": softwareNotPreferred,
	"approval-expiring": approvalExpiring,
	"software-end-of-support": softwareEndOfSupport,
	"software-pre-release": softwarePreRelease,
	"validated-software-unassigned": validatedSoftwareUnassigned,
	"validated-software-unused": validatedSoftwareUnused,
	"validated-software-other-platform": validatedSoftwareOtherPlatform,
	"validated-software-conflict": validatedSoftwareConflict,
	"waiver-expired": waiverExpired,
	"waiver-unused": waiverUnused
};
// src/evaluate/run-rules.ts
function runRules(context, severities) {
	let drafts = [];
	for (let name of Object.keys(EVALUATION_RULES)) if (severities[name] !== "off") for (let draft of EVALUATION_RULES[name](context)) drafts.push(draft);
	return drafts;
}
// src/model/lost-names.ts
function noLostNames() {
	return {
		names: void 0,
		everything: !1
	};
}
function loseName(lost, collection, name) {
	lost.names ??= new Map();
	let names = lost.names.get(collection);
	names === void 0 ? lost.names.set(collection, new Set([name])) : names.add(name);
}
function isLost({ names, everything }, collection, name) {
	return everything || names?.get(collection)?.has(name) === !0 || names?.get("any")?.has(name) === !0;
}
function isIncomplete({ names, everything }) {
	return everything || names !== void 0;
}
function joinLostNames(all) {
	let joined = noLostNames();
	for (let { names, everything } of all) {
		everything && (joined.everything = !0);
		for (let [collection, words] of names ?? []) for (let word of words) loseName(joined, collection, word);
	}
	return joined;
}
// src/validate/validated-file.ts
function emptyFile(file) {
	return {
		file,
		entries: [],
		lostNames: noLostNames(),
		drafts: []
	};
}
// src/validate/lost-names.ts
const NAMING_FIELDS = /(?:^|[\s{,-])["']?(?:name|model|version|image_file_name)["']?\s*:\s*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#"'][^\n,}#]*)/g, LIST_ITEMS = /^[ \t]*(?:-[ \t]+)+("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#"'{[|>][^\n#]*)/gm, FLOW_LISTS = /^[ \t]*["']?(?:manufacturers|locations|tenants|roles|tags)["']?\s*:\s*\[([^\]]*)\]/gm;
function loseNamesOfText(text, lost) {
	let lose = (word) => {
		let name = unquote(word);
		name !== "" && loseName(lost, "any", name);
	};
	for (let pattern of [NAMING_FIELDS, LIST_ITEMS]) for (let match of text.matchAll(pattern)) lose(match[1] ?? "");
	for (let match of text.matchAll(FLOW_LISTS)) for (let item of (match[1] ?? "").split(",")) lose(item);
}
function unquote(text) {
	let word = text.trim(), first = word[0];
	return (first === "\"" || first === "'") && word.endsWith(first) && word.length > 1 ? word.slice(1, -1) : word;
}
function loseNameOfEntry(entry, rawText, lost) {
	let { collection, value } = entry;
	if (typeof value != "object" || !value) {
		typeof value == "string" ? loseName(lost, collection, value) : typeof value == "number" && loseName(lost, collection, String(value));
		return;
	}
	let fields = value, naming = namingField(entry);
	if (typeof fields[naming] == "string") return;
	let candidates = Object.hasOwn(fields, naming) ? [naming] : Object.keys(fields);
	for (let field of candidates) {
		let text = fields[field];
		typeof text == "string" ? loseName(lost, collection, text) : typeof text == "object" && text || loseName(lost, collection, rawText(field));
	}
}
function loseNamesOfList(value, meant, lost) {
	for (let item of Array.isArray(value) ? value : [value]) if (typeof item == "string") loseName(lost, meant ?? "any", item);
	else if (typeof item == "object" && item) for (let text of Object.values(item)) typeof text == "string" && loseName(lost, meant ?? "any", text);
}
// src/validate/validate-entry.ts
const NESTED = {
	software_versions: "software_image_files",
	devices: "inventory_items"
};
function validateEntry(context, collection, node, value) {
	let { file } = context.parsed, validator = validatorOf(collection), errors = validator(value) ? [] : validator.errors ?? [], nested = nestedEntries(file, collection, node, value), isNested = (pointer) => nested.some((item) => lies(pointer, item.pointer)), entry = collectEntry(context, {
		collection,
		file,
		node,
		value,
		parent: void 0
	}, errors.filter((error) => !isNested(error.instancePath)), faultsInside(context, node).filter((fault) => !nested.some((item) => isInside$1(file, fault, item.node))));
	for (let item of nested) collectEntry(context, {
		collection: item.collection,
		file,
		node: item.node,
		value: item.value,
		parent: entry
	}, errors.filter((error) => lies(error.instancePath, item.pointer)).map((error) => ({
		...error,
		instancePath: error.instancePath.slice(item.pointer.length)
	})), faultsInside(context, item.node));
}
function nestedEntries(file, outer, node, value) {
	let collection = NESTED[outer];
	if (collection === void 0 || typeof value != "object" || !value) return [];
	let list = value[collection], nodes = fieldNodes(file.nodes, node, value, collection);
	return !Array.isArray(list) || nodes === void 0 ? [] : [...itemNodes(file.nodes, nodes.value)].map((item, index) => ({
		collection,
		node: item,
		value: list[index],
		pointer: `/${collection}/${index}`
	}));
}
function lies(pointer, within) {
	return pointer === within || pointer.startsWith(`${within}/`);
}
function faultsInside({ parsed, faults }, node) {
	return faults.length === 0 ? faults : faults.filter((fault) => isInside$1(parsed.file, fault, node));
}
function isInside$1({ nodes }, fault, node) {
	return fault.node !== void 0 && fault.node >= node && fault.node < node + nodeSize(nodes, node);
}
function collectEntry(context, entry, errors, faults) {
	let { parsed, into } = context, { file, node, value } = entry, rawText = (path) => parsed.text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, "value"))), judged = faults.length === 0, misfits = judged && reportErrors(into, entry, errors, rawText), isOfNoStatus = judged && reportStatus(context, entry), broken = !judged || misfits || isOfNoStatus || context.misplaced;
	broken && loseNameOfEntry(entry, (field) => rawText([field]), into.lostNames);
	let collected = {
		collection: entry.collection,
		file,
		node,
		value,
		parent: entry.parent,
		broken
	};
	return into.entries.push(collected), collected;
}
function reportErrors(into, entry, errors, rawText) {
	if (errors.length === 0) return !1;
	let { file, node, value } = entry, fieldsAt = (path) => fieldNamesAt(entry, path);
	for (let { path, on, message, help } of explainSchemaErrors(errors, {
		owner: describeEntry(entry),
		value,
		rawText,
		fieldsAt
	})) into.drafts.push({
		rule: "schema",
		message,
		help,
		at: {
			file,
			node,
			value,
			path,
			on
		}
	});
	return !0;
}
function reportStatus({ statuses, into }, entry) {
	let allowed = statusesOf(entry.collection, statuses);
	if (allowed === void 0) return !1;
	let { file, node, value } = entry, status = typeof value == "object" && value ? value.status : void 0;
	if (typeof status != "string" || status === "" || allowed.includes(status)) return !1;
	let words = notAllowed(`"status" of ${describeEntry(entry)}`, status, allowed);
	return into.drafts.push({
		rule: "schema",
		...words,
		at: {
			file,
			node,
			value,
			path: ["status"]
		}
	}), !0;
}
// src/validate/validate-file.ts
function validateFile(parsed, statuses) {
	let validated = emptyFile(parsed.file);
	for (let document of parsed.documents) validateDocument(parsed, document, statuses, validated);
	return validated;
}
function validateDocument(parsed, document, statuses, into) {
	let { file, text } = parsed, report = (rule, path, on, message, help) => {
		into.drafts.push({
			rule,
			message,
			help,
			at: {
				file,
				node: document.node,
				value: document.value,
				path,
				on
			}
		});
	};
	for (let fault of document.faults) fault.consequence !== !0 && into.drafts.push({
		rule: "yaml-syntax",
		message: fault.message,
		help: fault.help,
		at: {
			file,
			offsets: fault.offsets
		}
	});
	if (document.faults.some((fault) => fault.node === void 0 || fault.node === document.node)) loseNamesOfText(text.slice(...document.offsets), into.lostNames);
	else if (document.value !== null) {
		if (typeof document.value != "object" || Array.isArray(document.value)) report("yaml-syntax", [], "value", "this document is no mapping of collections", `begin it with the name of a collection, such as ${file.area === "policies" ? "validated_software" : "devices"}:`), loseNamesOfText(text.slice(...document.offsets), into.lostNames);
		else for (let [name, list] of Object.entries(document.value)) {
			let nodes = fieldNodes(file.nodes, document.node, document.value, name);
			if (nodes === void 0) continue;
			if (!isCollection(name)) {
				report("schema", [name], "key", `there is no collection ${quote(name)}`, helpForUnknownCollection(name, file.area)), loseNamesOfList(list, nearest(name, COLLECTIONS).find(isCollection), into.lostNames);
				continue;
			}
			let misplaced = COLLECTION_AREAS[name] !== file.area;
			if (misplaced && report("misplaced-collection", [name], "key", ...misplacedCollection(name, file.area)), list === null) continue;
			if (!Array.isArray(list)) {
				report("schema", [name], "value", `${quote(name)} must be a list of entries`, "begin each entry with \"- \""), loseNamesOfList(list, name, into.lostNames);
				continue;
			}
			let index = 0;
			for (let node of itemNodes(file.nodes, nodes.value)) validateEntry({
				parsed,
				faults: document.faults,
				statuses,
				into,
				misplaced
			}, name, node, list[index]), index += 1;
		}
	}
}
function helpForUnknownCollection(name, area) {
	let [near] = nearest(name, COLLECTIONS);
	return near === void 0 ? `the collections of ${area === "policies" ? "a policy" : "an inventory"} file are ${COLLECTIONS.filter((collection) => COLLECTION_AREAS[collection] === area).join(", ")}` : `did you mean ${quote(near)}?`;
}
function misplacedCollection(name, area) {
	return area === "inventory" ? [`${quote(name)} is policy and stands in an inventory file`, "move it to a file of the policies, which their code owners approve"] : [`${quote(name)} is inventory and stands in a policy file`, "move it to a file of the inventory"];
}
// src/load-files.ts
async function loadFiles(options) {
	let files = [], { limits } = options.config, readYaml = createYamlReader({
		...options,
		limits
	}), listed = listFiles$1(options);
	if (listed.length > limits.files) throw tooMuch(`there are ${inWords(listed.length)} files, and at most ${inWords(limits.files)} are checked`, "files");
	let size = 0, unknown = listed.filter(({ path, area, source }) => knownFile(options, path, area, source) === void 0);
	for (let source of new Set(listed.map((file) => file.source))) source.prepare?.(unknown.filter((file) => file.source === source).map(({ path }) => path));
	for (let { path, area, source } of listed) {
		let pause = options.onProgress?.(files.length, listed.length);
		pause !== void 0 && await pause;
		let file = knownFile(options, path, area, source) ?? loadFile(options, path, area, source, readYaml, (bytes) => {
			if (size += bytes, size > limits.totalSize) throw tooMuch(`the files have more than ${inWords(limits.totalSize)} bytes together`, "total_size");
		});
		files.push(file instanceof Promise ? await file : file);
	}
	return files;
}
function listFiles$1({ source, policySource: given, config, configPath }) {
	let policySource = given ?? source, exclude = [...config.exclude, configPath], files = new Map();
	for (let path of source.list(config.inventory, exclude)) files.set(path, {
		path,
		area: "inventory",
		source
	});
	if (policySource !== source) for (let path of source.list(config.policies, exclude)) files.delete(path);
	for (let path of policySource.list(config.policies, exclude)) files.set(path, {
		path,
		area: "policies",
		source: policySource
	});
	return [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function knownFile({ known }, path, area, source) {
	let file = known?.get(path);
	return file?.blob !== void 0 && file.file.area === area && file.blob === source.blobOf?.(path) ? file : void 0;
}
function loadFile({ config, blobOf }, path, area, source, readYaml, count) {
	try {
		let bytes = source.read(path, config.limits.fileSize);
		if (bytes === void 0) throw new UnreadableFile("it leads to nothing");
		count(bytes.byteLength);
		let blob = blobOf?.(bytes), text = decodeText(bytes), validate = ({ documents, nodes }) => ({
			...validateFile({
				file: {
					path,
					area,
					nodes
				},
				text,
				documents
			}, config.statuses),
			blob
		}), parsed = readYaml(text);
		return parsed instanceof Promise ? parsed.then(validate) : validate(parsed);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return unreadableFile(path, area, error);
	}
}
function tooMuch(what, key) {
	return new UserError(`${what}: exclude some, or raise limits.${key} in the config`);
}
function inWords(count) {
	return count.toLocaleString("en-US");
}
const REMEDY_FOR_UNREADABLE = "make it a regular file of UTF-8 text inside the repository, or leave it out with exclude in the config";
function unreadableFile(path, area, { message, help }) {
	let validated = emptyFile({
		path,
		area,
		nodes: emptyNodeTable()
	});
	return validated.drafts.push({
		rule: "unreadable-file",
		message: `the file ${path} cannot be read: ${message}`,
		help: help ?? "make it a regular file of UTF-8 text inside the repository, or leave it out with exclude in the config",
		at: {
			file: validated.file,
			offsets: [0, 0]
		}
	}), validated.lostNames.everything = !0, {
		...validated,
		blob: void 0
	};
}
// src/resolve/catalog.ts
function createCatalog() {
	let all = [], names = new Map();
	return {
		all,
		add(name, object, identityOf) {
			let known = names.get(name);
			if (known === void 0) names.set(name, object);
			else {
				let namesakes = known instanceof Map ? known : new Map([[identityOf(known), known]]), identity = identityOf(object), other = namesakes.get(identity);
				if (other !== void 0) return other;
				names.set(name, namesakes.set(identity, object));
			}
			return all.push(object), object;
		},
		byName(name) {
			let known = names.get(name);
			return known === void 0 ? [] : known instanceof Map ? [...known.values()] : [known];
		},
		only(name) {
			let known = names.get(name);
			return known instanceof Map ? void 0 : known;
		},
		names: () => names.keys()
	};
}
function identityOf$1(...fields) {
	return fields.length === 1 ? fields[0] ?? "" : fields.map((field = "") => `${field.length}:${field}`).join("");
}
// src/resolve/reference-words.ts
function mappingOf(object) {
	let { collection, value } = object.entry, fields = (names) => `{ ${names.map((name) => `${name}: ${scalar(textField(value, name))}`).join(", ")} }`;
	switch (collection) {
		case "device_types": return fields(["manufacturer", "model"]);
		case "software_versions": return fields(["platform", "version"]);
		case "devices": return fields([
			"name",
			"tenant",
			"location"
		]);
		case "virtual_machines": return fields([
			"name",
			"cluster",
			"tenant"
		]);
		case "inventory_items": return `{ device: ${scalar(object.device.name)}, name: ${scalar(object.name)} }`;
		case "software_image_files": {
			let { softwareVersion, imageFileName } = object, { platform, version } = softwareVersion;
			return `{ software_version: { platform: ${scalar(platform)}, version: ${scalar(version)} }, image_file_name: ${scalar(imageFileName)} }`;
		}
		default: return fields(["name"]);
	}
}
function scalar(text) {
	if (text === void 0) return "null";
	let isPlain = /^(?:[A-Za-z][\w.()+/-]*|\d+(?:\.\d+){2,}[\w.()-]*|\d[\d.]*[A-Za-df-wyz][\w.()-]*)$/.test(text), isOther = /^(?:true|false|null)$/i.test(text) || !Number.isNaN(Number(text));
	return isPlain && !isOther ? text : JSON.stringify(text);
}
function listSorted(words) {
	return listWords([...new Set(words)].sort(compareText).map(quote), 4);
}
function qualifierOf(tenant, location) {
	return [part("of", "tenant", tenant), part("at", "location", location)].filter((words) => words !== "").join(" ");
}
function qualifierOfMachine(cluster, tenant) {
	return [part("on", "cluster", cluster), part("of", "tenant", tenant)].filter((words) => words !== "").join(" ");
}
function part(preposition, noun, name) {
	return name === void 0 ? "" : name === null ? `without a ${noun}` : `${preposition} ${noun} ${quote(name)}`;
}
function createReferences(catalogs, lostNames, drafts) {
	let suggestions = new Map(), suggest = (collection, name, names, owner = "") => {
		let key = JSON.stringify([
			collection,
			name,
			owner
		]), help = suggestions.get(key);
		if (help === void 0) {
			let near = suggestions.size < 500 ? nearest(name, names(), 3) : [], noun = COLLECTION_NOUNS[collection];
			help = near.length > 0 ? `did you mean ${listWords(near.map(quote), 3, "or")}? otherwise declare the ${noun}` : `declare the ${noun}, or correct the name`, suggestions.set(key, help);
		}
		return help;
	}, settle = ({ referrer, path }, collection, wanted, candidates, help) => {
		let [only] = candidates;
		if (candidates.length === 1) return only;
		referrer.whole = !1;
		let noun = COLLECTION_NOUNS[collection], { outside } = referrer, referring = outside?.name ?? describeEntry(referrer.entry), at = outside?.placeOf(path) ?? placeIn(referrer.entry, ...path), qualifier = wanted.qualifier === void 0 ? "" : ` ${wanted.qualifier}`;
		candidates.length > 1 ? drafts.push({
			rule: "ambiguous-reference",
			message: `${referring} refers to the ${noun} ${quote(wanted.name)}${qualifier}, and there are ${candidates.length} of them`,
			help: help.several,
			identity: [
				referring,
				wanted.name,
				path.join(".")
			],
			at,
			related: candidates.slice(0, 8).map((object) => ({
				message: `write ${mappingOf(object)}`,
				at: placeOfName(object.entry)
			}))
		}) : isLost(lostNames, collection, wanted.name) || drafts.push({
			rule: "unresolved-reference",
			message: `${referring} refers to the ${noun} ${quote(wanted.name)}${qualifier}, which does not exist`,
			help: help.miss(),
			at
		});
	}, named = (collection, from, name) => {
		let catalog = catalogs[collection], only = catalog.only(name);
		return only === void 0 ? settle(from, collection, { name }, catalog.byName(name), {
			miss: () => suggest(collection, name, catalog.names),
			several: "give each of them a name of its own"
		}) : only;
	}, deviceType = (from, reference) => {
		let { model, manufacturer } = typeof reference == "string" ? { model: reference } : reference, only = catalogs.device_types.only(model);
		if (only !== void 0 && (manufacturer === void 0 || only.manufacturer === manufacturer)) return only;
		let namesakes = catalogs.device_types.byName(model);
		return settle(nameIn(from, reference, "model"), "device_types", {
			name: model,
			...manufacturer !== void 0 && { qualifier: `of manufacturer ${quote(manufacturer)}` }
		}, manufacturer === void 0 ? namesakes : namesakes.filter((type) => type.manufacturer === manufacturer), {
			miss: () => namesakes.length > 0 ? `the model is declared for ${listSorted(namesakes.map((type) => type.manufacturer))}: correct the manufacturer` : suggest("device_types", model, catalogs.device_types.names),
			several: "write { manufacturer: …, model: … }"
		});
	}, softwareVersion = (from, reference, ownPlatform) => {
		let { version, platform = ownPlatform } = typeof reference == "string" ? { version: reference } : reference, only = catalogs.software_versions.only(version);
		if (only !== void 0 && (platform === void 0 || only.platform === platform)) return only;
		let namesakes = catalogs.software_versions.byName(version);
		return settle(nameIn(from, reference, "version"), "software_versions", {
			name: version,
			...platform !== void 0 && { qualifier: `of platform ${quote(platform)}` }
		}, platform === void 0 ? namesakes : namesakes.filter((candidate) => candidate.platform === platform), {
			miss: () => namesakes.length > 0 ? `it is a version of ${listSorted(namesakes.map((candidate) => candidate.platform))}: correct the platform, or write { platform: …, version: … }` : suggest("software_versions", version, () => platform === void 0 ? catalogs.software_versions.names() : catalogs.software_versions.all.filter((candidate) => candidate.platform === platform).map((candidate) => candidate.version), platform),
			several: "write { platform: …, version: … }"
		});
	}, imageFile = (from, reference, ownVersion) => {
		let { image_file_name: name, software_version: version } = typeof reference == "string" ? { image_file_name: reference } : reference, owner = version === void 0 ? ownVersion : softwareVersion(from, version);
		if (version !== void 0 && owner === void 0) return;
		let namesakes = catalogs.software_image_files.byName(name), candidates = owner === void 0 ? namesakes : namesakes.filter((candidate) => candidate.softwareVersion === owner);
		if (candidates.length === 0 && owner !== void 0 && !owner.imageFilesComplete) from.referrer.whole = !1;
		else return settle(nameIn(from, reference, "image_file_name"), "software_image_files", {
			name,
			...owner !== void 0 && { qualifier: `of software version ${quote(`${owner.platform} ${owner.version}`)}` }
		}, candidates, {
			miss: () => namesakes.length > 0 ? `it is a file of ${listSorted(namesakes.map(({ softwareVersion: of }) => `${of.platform} ${of.version}`))}: write { software_version: …, image_file_name: … } if that is meant` : suggest("software_image_files", name, owner === void 0 ? catalogs.software_image_files.names : () => owner.imageFiles.map((file) => file.imageFileName), owner === void 0 ? "" : `${owner.platform} ${owner.version}`),
			several: "write { software_version: …, image_file_name: … }"
		});
	}, device = (from, reference) => {
		let { name, tenant, location } = typeof reference == "string" ? { name: reference } : reference, namesakes = catalogs.devices.byName(name), candidates = namesakes.filter((candidate) => (tenant === void 0 || (textField(candidate.entry.value, "tenant") ?? null) === tenant) && (location === void 0 || (textField(candidate.entry.value, "location") ?? null) === location));
		if (candidates.length === 0 && namesakes.some(({ broken }) => broken)) from.referrer.whole = !1;
		else return settle(nameIn(from, reference, "name"), "devices", {
			name,
			...candidates.length !== namesakes.length && { qualifier: qualifierOf(tenant, location) }
		}, candidates, {
			miss: () => namesakes.length > 0 ? `there ${namesakes.length === 1 ? "is" : "are"} ${listWords(namesakes.map(mappingOf).sort(compareText), 4)}: correct the tenant or the location` : suggest("devices", name, catalogs.devices.names),
			several: "write { name: …, tenant: …, location: … }, with null for a tenant or location that it does not have"
		});
	};
	return {
		named,
		deviceType,
		softwareVersion,
		imageFile,
		device,
		inventoryItem: (from, reference) => {
			let { name, device: holderReference } = typeof reference == "string" ? { name: reference } : reference, namesakes = catalogs.inventory_items.byName(name);
			if (holderReference === void 0) return settle(nameIn(from, reference, "name"), "inventory_items", { name }, namesakes, {
				miss: () => suggest("inventory_items", name, catalogs.inventory_items.names),
				several: "write { device: …, name: … }"
			});
			let holder = device(from, holderReference);
			if (holder !== void 0) return settle(nameIn(from, reference, "name"), "inventory_items", {
				name,
				qualifier: `of device ${quote(holder.name)}`
			}, namesakes.filter((item) => item.device === holder), {
				miss: () => suggest("inventory_items", name, catalogs.inventory_items.names),
				several: "give each of them a name of its own"
			});
		},
		virtualMachine: (from, reference) => {
			let { name, cluster, tenant } = typeof reference == "string" ? { name: reference } : reference, namesakes = catalogs.virtual_machines.byName(name), candidates = namesakes.filter(({ cluster: its, entry }) => (cluster === void 0 || (its ?? null) === cluster) && (tenant === void 0 || (textField(entry.value, "tenant") ?? null) === tenant));
			if (candidates.length === 0 && namesakes.some(({ broken }) => broken)) from.referrer.whole = !1;
			else return settle(nameIn(from, reference, "name"), "virtual_machines", {
				name,
				...candidates.length !== namesakes.length && { qualifier: qualifierOfMachine(cluster, tenant) }
			}, candidates, {
				miss: () => namesakes.length > 0 ? `there ${namesakes.length === 1 ? "is" : "are"} ${listWords(namesakes.map(mappingOf).sort(compareText), 4)}: correct the cluster or the tenant` : suggest("virtual_machines", name, catalogs.virtual_machines.names),
				several: "write { name: …, cluster: …, tenant: … }, with null for a cluster or tenant that it does not have"
			});
		}
	};
}
function nameIn({ referrer, path }, reference, field) {
	return typeof reference == "string" ? {
		referrer,
		path
	} : {
		referrer,
		path: [...path, field]
	};
}
// src/resolve/workspace.ts
function createCatalogs() {
	return {
		manufacturers: createCatalog(),
		locations: createCatalog(),
		tenants: createCatalog(),
		roles: createCatalog(),
		tags: createCatalog(),
		platforms: createCatalog(),
		device_types: createCatalog(),
		software_versions: createCatalog(),
		software_image_files: createCatalog(),
		devices: createCatalog(),
		inventory_items: createCatalog(),
		virtual_machines: createCatalog(),
		validated_software: createCatalog(),
		waivers: createCatalog()
	};
}
function createWorkspace(entries, lostNamesOfText) {
	let groups = new Map();
	for (let entry of entries) {
		let group = groups.get(entry.collection);
		group === void 0 ? groups.set(entry.collection, [entry]) : group.push(entry);
	}
	let drafts = [], catalogs = createCatalogs(), lostNames = joinLostNames([lostNamesOfText]);
	return {
		drafts,
		entriesOf: (collection) => groups.get(collection) ?? [],
		catalogs,
		references: createReferences(catalogs, lostNames, drafts),
		quietly: createReferences(catalogs, lostNames, []),
		lostNames,
		objectOf: new Map()
	};
}
function declare(workspace, catalog, { name, entry }, identityOf, make) {
	let object = make({
		entry,
		broken: entry.broken,
		index: catalog.all.length
	}), other = catalog.add(name, object, identityOf);
	return other === object ? object : (other.entry.value === entry.value && entry.broken || (other.broken = !0, workspace.drafts.push({
		rule: "duplicate-object",
		message: `${describeEntry(entry)} is declared twice`,
		identity: [describeEntry(entry), describeEntry(other.entry)].sort(compareText),
		help: "remove one of the two, or merge them; until then neither is evaluated",
		at: placeOfName(entry),
		related: [{
			message: `${describeEntry(other.entry)} is declared here too`,
			at: placeOfName(other.entry)
		}]
	})), other);
}
function link(catalog, fill) {
	for (let object of catalog.all) {
		if (object.broken) continue;
		let referrer = {
			entry: object.entry,
			whole: !0
		};
		fill(object, referrer), referrer.whole || (object.broken = !0);
	}
}
function optional(referrer, path, reference, lookup) {
	return reference === void 0 ? void 0 : lookup({
		referrer,
		path
	}, reference);
}
const NONE = [];
function list(referrer, field, references, lookup) {
	if (references === void 0 || references.length === 0) return NONE;
	let found = [];
	for (let [index, reference] of references.entries()) {
		let object = lookup({
			referrer,
			path: [field, index]
		}, reference);
		object !== void 0 && found.push(object);
	}
	return found;
}
// src/resolve/carriers.ts
const NO_TAGS = [], NO_IMAGES = [];
function buildDevices(workspace, uniqueness) {
	let { catalogs } = workspace, identityOfDevice = ({ name, entry: { value } }) => uniqueness === "name" ? name : identityOf$1(name, textField(value, "tenant"), textField(value, "location"));
	for (let entry of workspace.entriesOf("devices")) {
		let name = textField(entry.value, "name");
		if (name === void 0) continue;
		let device = declare(workspace, catalogs.devices, {
			name,
			entry
		}, identityOfDevice, ({ broken, index }) => ({
			entry,
			broken,
			index,
			kind: "device",
			name,
			deviceType: void 0,
			role: void 0,
			platform: void 0,
			tenant: void 0,
			location: void 0,
			tags: NO_TAGS,
			softwareVersion: void 0,
			imageOverrides: NO_IMAGES
		}));
		workspace.objectOf.set(entry, device);
	}
	link(catalogs.devices, (device, referrer) => {
		linkDevice(workspace, device, referrer, device.entry.value);
	});
}
function linkDevice({ references, catalogs }, device, referrer, entry) {
	device.deviceType = references.deviceType({
		referrer,
		path: ["device_type"]
	}, entry.device_type) ?? void 0, device.role = references.named("roles", {
		referrer,
		path: ["role"]
	}, entry.role) ?? void 0, device.platform = optional(referrer, ["platform"], entry.platform, (from, name) => references.named("platforms", from, name)), device.tenant = optional(referrer, ["tenant"], entry.tenant, (from, name) => references.named("tenants", from, name)), device.location = optional(referrer, ["location"], entry.location, (from, name) => references.named("locations", from, name)), linkCarried({
		references,
		catalogs
	}, device, referrer, entry, entry.platform);
}
function identityOfItem$1({ device, name }) {
	return identityOf$1(String(device.index), name);
}
function identityOfMachine$1({ name, cluster, entry }) {
	return identityOf$1(name, cluster, textField(entry.value, "tenant"));
}
function buildInventoryItems(workspace) {
	let { catalogs, lostNames } = workspace;
	for (let entry of workspace.entriesOf("inventory_items")) {
		let name = textField(entry.value, "name");
		if (name === void 0) continue;
		let device = deviceOf(workspace, entry);
		device === void 0 ? loseName(lostNames, "inventory_items", name) : declare(workspace, catalogs.inventory_items, {
			name,
			entry
		}, identityOfItem$1, ({ broken, index }) => ({
			entry,
			broken,
			index,
			kind: "inventory_item",
			name,
			device,
			tags: NO_TAGS,
			softwareVersion: void 0,
			imageOverrides: NO_IMAGES
		}));
	}
	link(catalogs.inventory_items, (item, referrer) => {
		linkInventoryItem(workspace, item, referrer, item.entry.value);
	});
}
function linkInventoryItem({ references, catalogs }, item, referrer, entry) {
	optional(referrer, ["manufacturer"], entry.manufacturer, (from, name) => references.named("manufacturers", from, name)), linkCarried({
		references,
		catalogs
	}, item, referrer, entry, void 0);
}
function buildVirtualMachines(workspace) {
	let { catalogs } = workspace;
	for (let entry of workspace.entriesOf("virtual_machines")) {
		let name = textField(entry.value, "name");
		if (name === void 0) continue;
		let cluster = textField(entry.value, "cluster");
		declare(workspace, catalogs.virtual_machines, {
			name,
			entry
		}, identityOfMachine$1, ({ broken, index }) => ({
			entry,
			broken,
			index,
			kind: "virtual_machine",
			name,
			cluster,
			role: void 0,
			platform: void 0,
			tenant: void 0,
			tags: NO_TAGS,
			softwareVersion: void 0,
			imageOverrides: NO_IMAGES
		}));
	}
	link(catalogs.virtual_machines, (machine, referrer) => {
		linkVirtualMachine(workspace, machine, referrer, machine.entry.value);
	});
}
function linkVirtualMachine({ references, catalogs }, machine, referrer, entry) {
	machine.role = optional(referrer, ["role"], entry.role, (from, name) => references.named("roles", from, name)), machine.platform = optional(referrer, ["platform"], entry.platform, (from, name) => references.named("platforms", from, name)), machine.tenant = optional(referrer, ["tenant"], entry.tenant, (from, name) => references.named("tenants", from, name)), linkCarried({
		references,
		catalogs
	}, machine, referrer, entry, entry.platform);
}
const NOTHING_CARRIED = {
	tags: NO_TAGS,
	softwareVersion: void 0,
	imageOverrides: NO_IMAGES
}, UNLINKED_DEVICE = {
	kind: "device",
	deviceType: void 0,
	role: void 0,
	platform: void 0,
	tenant: void 0,
	location: void 0,
	...NOTHING_CARRIED
}, UNLINKED_INVENTORY_ITEM = {
	kind: "inventory_item",
	...NOTHING_CARRIED
}, UNLINKED_VIRTUAL_MACHINE = {
	kind: "virtual_machine",
	role: void 0,
	platform: void 0,
	tenant: void 0,
	...NOTHING_CARRIED
};
function linkCarried({ references, catalogs }, object, referrer, entry, ownPlatform) {
	object.tags = list(referrer, "tags", entry.tags, (from, name) => references.named("tags", from, name)), ownPlatform !== void 0 && typeof entry.software_version == "string" && catalogs.platforms.only(ownPlatform) === void 0 ? referrer.whole = !1 : (object.softwareVersion = optional(referrer, ["software_version"], entry.software_version, (from, reference) => references.softwareVersion(from, reference, ownPlatform)), (entry.software_version === void 0 || object.softwareVersion !== void 0) && (object.imageOverrides = list(referrer, "software_image_files", entry.software_image_files, (from, reference) => references.imageFile(from, reference, object.softwareVersion))));
}
function deviceOf(workspace, entry) {
	if (entry.parent !== void 0) return workspace.objectOf.get(entry.parent);
	let reference = entry.value.device;
	if (!entry.broken && reference !== void 0) return workspace.references.device({
		referrer: {
			entry,
			whole: !0
		},
		path: ["device"]
	}, reference);
	let name = typeof reference == "string" ? reference : textField(reference, "name");
	return name === void 0 ? void 0 : workspace.quietly.device({
		referrer: {
			entry,
			whole: !0
		},
		path: ["device"]
	}, name);
}
// src/resolve/resolve-subject.ts
function createSubjectResolver(catalogs, lostNames) {
	return (entry) => {
		let drafts = [], request = {
			entry,
			name: `case ${quote(entry.name)}`,
			references: createReferences(catalogs, lostNames, drafts),
			catalogs,
			drafts
		}, subject = subjectOf$1(request);
		return subject === void 0 && drafts.length === 0 && drafts.push({
			rule: "unresolved-reference",
			message: `${request.name} refers to an entry that has errors of its own`,
			help: "fleetvet check shows them: mend them first",
			at: placeIn(asEntry(entry, "devices", []), subjectField(entry))
		}), {
			subject,
			drafts
		};
	};
}
function subjectOf$1(request) {
	let { value } = request.entry, { references } = request;
	if (value.device !== void 0) {
		let named = find(request, "device", value.device, references.device);
		return named === void 0 ? void 0 : vary(request, named, UNLINKED_DEVICE, linkDevice);
	}
	if (value.inventory_item !== void 0) {
		let named = find(request, "inventory_item", value.inventory_item, references.inventoryItem);
		return named === void 0 ? void 0 : vary(request, named, UNLINKED_INVENTORY_ITEM, linkInventoryItem);
	}
	if (value.virtual_machine !== void 0) {
		let named = find(request, "virtual_machine", value.virtual_machine, references.virtualMachine);
		return named === void 0 ? void 0 : vary(request, named, UNLINKED_VIRTUAL_MACHINE, linkVirtualMachine);
	}
	return value.new_device === void 0 ? newInventoryItem(request) : newDevice(request);
}
function subjectField({ value }) {
	return [
		"device",
		"inventory_item",
		"virtual_machine",
		"new_device",
		"new_inventory_item"
	].find((field) => value[field] !== void 0) ?? "name";
}
function find({ entry, name, drafts }, field, reference, lookup) {
	let object = lookup({
		referrer: referrerIn(entry, name, []),
		path: [field]
	}, reference);
	if (object?.broken !== !0) return object;
	drafts.push({
		rule: "unresolved-reference",
		message: `${name} is about ${describeEntry(object.entry)}, which has errors of its own`,
		help: "fleetvet check shows them: mend them first",
		at: placeIn(asEntry(entry, "devices", []), field),
		related: [{
			message: "it stands here",
			at: placeOfName(object.entry)
		}]
	});
}
function vary({ entry, name, references, catalogs }, named, unlinked, link) {
	let changes = entry.value.with;
	if (changes === void 0) return {
		object: named,
		listedAs: named
	};
	let variant = {
		...named,
		...unlinked
	};
	named.kind === "virtual_machine" && changes.cluster !== void 0 && Object.assign(variant, { cluster: changes.cluster ?? void 0 });
	let referrer = {
		...referrerIn(entry, name, ["with"]),
		outside: {
			name: `${describeEntry(named.entry)} as in ${name}`,
			placeOf: (path) => Object.hasOwn(changes, String(path[0])) ? placeIn(asEntry(entry, "devices", []), "with", ...path) : placeIn(named.entry, ...path)
		}
	};
	return link({
		references,
		catalogs
	}, variant, referrer, replaceFields(named.entry.value, changes)), referrer.whole ? {
		object: variant,
		listedAs: named
	} : void 0;
}
function replaceFields(fields, changes) {
	return Object.fromEntries(Object.entries({
		...fields,
		...changes
	}).filter(([, value]) => value !== null));
}
function newDevice({ entry, name, references, catalogs }) {
	let fields = entry.value.new_device;
	if (fields === void 0) return;
	let referrer = referrerIn(entry, name, ["new_device"]), device = {
		...UNLINKED_DEVICE,
		...undeclared(asEntry(entry, "devices", ["new_device"])),
		name: fields.name ?? ""
	};
	return linkDevice({
		references,
		catalogs
	}, device, referrer, fields), referrer.whole ? {
		object: device,
		listedAs: device
	} : void 0;
}
function newInventoryItem({ entry, name, references, catalogs }) {
	let fields = entry.value.new_inventory_item;
	if (fields === void 0) return;
	let referrer = referrerIn(entry, name, ["new_inventory_item"]), holder = fields.device === void 0 ? void 0 : references.device({
		referrer,
		path: ["device"]
	}, fields.device), item = {
		...UNLINKED_INVENTORY_ITEM,
		...undeclared(asEntry(entry, "inventory_items", ["new_inventory_item"])),
		name: fields.name ?? "",
		device: holder ?? NO_DEVICE
	};
	return linkInventoryItem({
		references,
		catalogs
	}, item, referrer, fields), referrer.whole ? {
		object: item,
		listedAs: item
	} : void 0;
}
const NO_DEVICE = void 0;
function undeclared(entry) {
	return {
		entry,
		broken: !1,
		index: -1
	};
}
function asEntry({ file, node, value }, collection, path) {
	let inner = path.reduce((here, step) => here[step], value);
	return {
		collection,
		file,
		node: findNode(file.nodes, node, value, path, "value"),
		value: inner,
		parent: void 0,
		broken: !1
	};
}
function referrerIn(entry, name, mapping) {
	let whole = asEntry(entry, "devices", []);
	return {
		entry: whole,
		whole: !0,
		outside: {
			name,
			placeOf: (path) => placeIn(whole, ...mapping, ...path)
		}
	};
}
function buildValidatedSoftware(workspace) {
	let { catalogs, references } = workspace;
	for (let entry of workspace.entriesOf("validated_software")) {
		if (entry.broken) continue;
		let fields = entry.value, referrer = {
			entry,
			whole: !0
		}, software = references.softwareVersion({
			referrer,
			path: ["software"]
		}, fields.software), devices = new Set(list(referrer, "devices", fields.devices, references.device)), deviceTenants = namedSet(workspace, referrer, "tenants", "device_tenants", fields.device_tenants), deviceTypes = new Set(list(referrer, "device_types", fields.device_types, references.deviceType)), deviceRoles = namedSet(workspace, referrer, "roles", "device_roles", fields.device_roles), inventoryItems = new Set(list(referrer, "inventory_items", fields.inventory_items, references.inventoryItem)), objectTags = namedSet(workspace, referrer, "tags", "object_tags", fields.object_tags), { name, start, end } = fields;
		(software !== void 0 || name !== void 0) && declare(workspace, catalogs.validated_software, {
			name: name ?? "",
			entry
		}, identityOfRecord, (common) => ({
			...common,
			broken: !referrer.whole,
			name,
			software: software ?? void 0,
			start,
			end,
			preferred: fields.preferred === !0,
			devices,
			deviceTenants,
			deviceTypes,
			deviceRoles,
			inventoryItems,
			objectTags
		}));
	}
}
function identityOfRecord({ name, software, start, end }) {
	return name === void 0 ? identityOf$1("window", String(software.index), start, end) : identityOf$1("name", name);
}
function buildWaivers(workspace) {
	let { catalogs, references } = workspace;
	for (let entry of workspace.entriesOf("waivers")) {
		if (entry.broken) continue;
		let { reason, until } = entry.value;
		declare(workspace, catalogs.waivers, {
			name: "",
			entry
		}, ({ index }) => String(index), (common) => ({
			...common,
			reason,
			until,
			software: void 0,
			devices: new Set(),
			inventoryItems: new Set()
		}));
	}
	link(catalogs.waivers, (waiver, referrer) => {
		let fields = waiver.entry.value;
		waiver.software = optional(referrer, ["software"], fields.software, references.softwareVersion), waiver.devices = new Set(list(referrer, "devices", fields.devices, references.device)), waiver.inventoryItems = new Set(list(referrer, "inventory_items", fields.inventory_items, references.inventoryItem));
	});
}
function namedSet({ references }, referrer, collection, field, names) {
	return new Set(list(referrer, field, names, (from, name) => references.named(collection, from, name)));
}
// src/resolve/software.ts
function buildSoftwareVersions(workspace) {
	let { catalogs, references, lostNames } = workspace;
	for (let entry of workspace.entriesOf("software_versions")) {
		let platform = textField(entry.value, "platform"), version = textField(entry.value, "version");
		if (platform === void 0 || version === void 0) continue;
		let fields = entry.value, object = declare(workspace, catalogs.software_versions, {
			name: version,
			entry
		}, (object) => identityOf$1(object.platform, object.version), (common) => ({
			...common,
			platform,
			version,
			endOfSupportDate: entry.broken ? void 0 : fields.end_of_support_date,
			preRelease: fields.pre_release === !0,
			imageFiles: [],
			imageFilesComplete: !entry.broken
		}));
		workspace.objectOf.set(entry, object);
	}
	for (let version of catalogs.software_versions.all) version.broken && Object.assign(version, {
		endOfSupportDate: void 0,
		preRelease: !1,
		imageFilesComplete: !1
	});
	link(catalogs.software_versions, (version, referrer) => {
		let { tags } = version.entry.value;
		references.named("platforms", {
			referrer,
			path: ["platform"]
		}, version.platform) === void 0 && loseName(lostNames, "software_versions", version.version), list(referrer, "tags", tags, (from, name) => references.named("tags", from, name));
	});
}
function identityOfFile({ softwareVersion, imageFileName }) {
	return identityOf$1(String(softwareVersion.index), imageFileName);
}
function buildImageFiles(workspace) {
	let { catalogs, references, lostNames } = workspace, { all: versions } = catalogs.software_versions;
	for (let entry of workspace.entriesOf("software_image_files")) {
		let imageFileName = textField(entry.value, "image_file_name"), softwareVersion = softwareVersionOf(workspace, entry), owner = softwareVersion === void 0 ? void 0 : versions[softwareVersion.index];
		imageFileName === void 0 || softwareVersion === void 0 || owner === void 0 ? (owner !== void 0 && (owner.imageFilesComplete = !1), imageFileName !== void 0 && loseName(lostNames, "software_image_files", imageFileName)) : declare(workspace, catalogs.software_image_files, {
			name: imageFileName,
			entry
		}, identityOfFile, (common) => ({
			...common,
			softwareVersion,
			imageFileName,
			defaultImage: entry.value.default_image === !0,
			deviceTypes: new Set()
		}));
	}
	link(catalogs.software_image_files, (file, referrer) => {
		let { device_types: types, tags } = file.entry.value;
		for (let type of list(referrer, "device_types", types, references.deviceType)) file.deviceTypes.add(type);
		list(referrer, "tags", tags, (from, name) => references.named("tags", from, name));
	});
	for (let file of catalogs.software_image_files.all) {
		let owner = versions[file.softwareVersion.index];
		file.broken ? owner !== void 0 && (owner.imageFilesComplete = !1) : owner?.imageFiles.push(file);
	}
	for (let version of versions) version.imageFiles.sort((a, b) => compareText(a.imageFileName, b.imageFileName));
}
function softwareVersionOf(workspace, entry) {
	if (entry.parent !== void 0) return workspace.objectOf.get(entry.parent);
	let reference = entry.value?.software_version;
	if (!entry.broken && reference !== void 0) return workspace.references.softwareVersion({
		referrer: {
			entry,
			whole: !0
		},
		path: ["software_version"]
	}, reference);
	let platform = textField(reference, "platform"), version = typeof reference == "string" ? reference : textField(reference, "version");
	if (version === void 0) return;
	let readable = platform === void 0 ? version : {
		platform,
		version
	};
	return workspace.quietly.softwareVersion({
		referrer: {
			entry,
			whole: !0
		},
		path: ["software_version"]
	}, readable);
}
// src/resolve/vocabulary.ts
function buildNamedObjects(workspace) {
	for (let collection of [
		"manufacturers",
		"locations",
		"tenants",
		"roles",
		"tags"
	]) for (let entry of workspace.entriesOf(collection)) {
		let name = typeof entry.value == "string" ? entry.value : textField(entry.value, "name");
		name !== void 0 && declare(workspace, workspace.catalogs[collection], {
			name,
			entry
		}, identityOfName, (common) => ({
			...common,
			name
		}));
	}
}
function identityOfName({ name }) {
	return name;
}
function buildPlatforms(workspace) {
	let { catalogs, references } = workspace;
	for (let entry of workspace.entriesOf("platforms")) {
		let name = textField(entry.value, "name");
		name !== void 0 && declare(workspace, catalogs.platforms, {
			name,
			entry
		}, identityOfName, (common) => ({
			...common,
			name,
			manufacturer: void 0
		}));
	}
	link(catalogs.platforms, (platform, referrer) => {
		let { manufacturer } = platform.entry.value;
		platform.manufacturer = optional(referrer, ["manufacturer"], manufacturer, (from, name) => references.named("manufacturers", from, name));
	});
}
function identityOfType({ manufacturer, model }) {
	return identityOf$1(manufacturer, model);
}
function buildDeviceTypes(workspace) {
	let { catalogs, references } = workspace;
	for (let entry of workspace.entriesOf("device_types")) {
		let manufacturer = textField(entry.value, "manufacturer"), model = textField(entry.value, "model");
		manufacturer !== void 0 && model !== void 0 && declare(workspace, catalogs.device_types, {
			name: model,
			entry
		}, identityOfType, (common) => ({
			...common,
			manufacturer,
			model
		}));
	}
	link(catalogs.device_types, (type, referrer) => {
		let { tags } = type.entry.value;
		references.named("manufacturers", {
			referrer,
			path: ["manufacturer"]
		}, type.manufacturer), list(referrer, "tags", tags, (from, name) => references.named("tags", from, name));
	});
}
function associateImageFilesOfDeviceTypes({ catalogs, references }) {
	link(catalogs.device_types, (type, referrer) => {
		let { software_image_files: files } = type.entry.value;
		list(referrer, "software_image_files", files, (from, reference) => {
			let file = references.imageFile(from, reference);
			return file !== void 0 && catalogs.software_image_files.all[file.index]?.deviceTypes.add(type), file;
		});
	});
}
// src/resolve/resolve.ts
function resolve(input) {
	let workspace = createWorkspace(input.entries, input.lostNames);
	buildNamedObjects(workspace), buildPlatforms(workspace), buildDeviceTypes(workspace), buildSoftwareVersions(workspace), buildImageFiles(workspace), associateImageFilesOfDeviceTypes(workspace), buildDevices(workspace, input.deviceUniqueness), buildInventoryItems(workspace), buildVirtualMachines(workspace), buildValidatedSoftware(workspace), buildWaivers(workspace);
	let { catalogs, drafts, lostNames } = workspace, brokenEntries = [...input.entries.filter(({ broken }) => broken), ...Object.values(catalogs).flatMap((catalog) => catalog.all).filter(({ broken, entry }) => broken && !entry.broken).map(({ entry }) => entry)];
	return {
		repository: {
			files: input.files,
			manufacturers: unbroken(catalogs.manufacturers.all),
			locations: unbroken(catalogs.locations.all),
			tenants: unbroken(catalogs.tenants.all),
			roles: unbroken(catalogs.roles.all),
			tags: unbroken(catalogs.tags.all),
			platforms: unbroken(catalogs.platforms.all),
			deviceTypes: unbroken(catalogs.device_types.all),
			softwareVersions: unbroken(catalogs.software_versions.all),
			softwareImageFiles: unbroken(catalogs.software_image_files.all),
			devices: unbroken(catalogs.devices.all),
			inventoryItems: unbroken(catalogs.inventory_items.all),
			virtualMachines: unbroken(catalogs.virtual_machines.all),
			validatedSoftware: unbroken(catalogs.validated_software.all),
			waivers: unbroken(catalogs.waivers.all),
			brokenEntries,
			isComplete: brokenEntries.length === 0 && !isIncomplete(lostNames)
		},
		drafts,
		resolveSubject: createSubjectResolver(catalogs, lostNames)
	};
}
function unbroken(objects) {
	return objects.filter((object) => !object.broken);
}
// src/resolve-files.ts
function resolveFiles(files, { deviceUniqueness }) {
	return resolve({
		files: files.map(({ file }) => file),
		entries: files.flatMap(({ entries }) => entries),
		lostNames: joinLostNames(files.map(({ lostNames }) => lostNames)),
		deviceUniqueness
	});
}
// src/snapshot.ts
async function takeSnapshot(options) {
	let { asOf, like } = options, { config, path, place: configPlace } = options.config, known = like !== void 0 && sameStatuses(like.config, config) ? byPath(like.files) : void 0, files = await loadFiles({
		...options,
		config,
		configPath: path,
		known
	}), { repository: resolved, drafts: ofReferences } = resolveFiles(files, config), repository = options.ignoreWaivers === !0 ? {
		...resolved,
		waivers: []
	} : resolved, evaluation = evaluate(repository, {
		asOf,
		multiTenantMode: options.multiTenantMode ?? config.multiTenantMode
	}), ofRules = runRules({
		repository,
		evaluation,
		...config
	}, config.severities);
	return {
		config,
		configPlace,
		files,
		repository,
		evaluation,
		drafts: [
			...files.flatMap((file) => file.drafts),
			...ofReferences,
			...ofRules
		]
	};
}
function refuseNothing({ files, config, drafts, repository }) {
	if (files.length === 0) {
		let globs = [...config.inventory, ...config.policies].join(" or ");
		throw new UserError(`nothing to check: no file matches ${globs}; run fleetvet in the root of the repository, or name it with --cwd`);
	}
	if (files.every(({ entries }) => entries.length === 0) && drafts.length === 0 && repository.brokenEntries.length === 0) throw new UserError("nothing to check: the files that match the config hold no entries");
}
function sameStatuses(a, b) {
	return JSON.stringify(a.statuses) === JSON.stringify(b.statuses);
}
function byPath(files) {
	return new Map(files.map((loaded) => [loaded.file.path, loaded]));
}
// src/text-of.ts
function textOf$1(source, file) {
	try {
		let bytes = source.read(file, Infinity);
		return bytes === void 0 ? void 0 : decodeText(bytes);
	} catch (error) {
		if (error instanceof UnreadableFile) return;
		throw error;
	}
}
// src/check.ts
async function check(options) {
	let { source, base, paths = [], shard } = options, policySource = base?.policyFromBase === !0 ? base.source : void 0, config = await loadConfig(policySource ?? source, options.config, options), head = await takeSnapshot({
		...options,
		config,
		policySource,
		blobOf: base?.blobOf ?? (shard && digestOfBytes)
	});
	refuseNothing(head);
	let compared = base === void 0 ? { diagnostics: head.drafts.map((draft) => locateDiagnostic(draft, head.config.severities)) } : compareSnapshots(await takeBase(base, options, config, head), head, base.commit), result = {
		...reportOn(paths, head.repository, compared.diagnostics, head.evaluation, "comparison" in compared ? compared.comparison : void 0),
		repository: head.repository,
		config: head.config,
		brokenEntries: head.repository.brokenEntries,
		filesInAll: head.files.length,
		locationOf: (entry) => locate(entry),
		textOf: (file) => textOf$1(policySource !== void 0 && isPolicy(head, file) ? policySource : source, file)
	};
	return shard === void 0 ? result : takeShard(result, shard, head);
}
async function takeBase({ source }, options, ofHead, head) {
	let { asOf, multiTenantMode, ignoreWaivers, fastPath } = options, config = ofHead;
	try {
		config = await loadConfig(source, options.config, options);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
	return takeSnapshot({
		source,
		asOf,
		multiTenantMode,
		ignoreWaivers,
		fastPath,
		config,
		like: head
	});
}
function isPolicy({ files, configPlace }, path) {
	return path === configPlace?.file.path || files.some(({ file }) => file.path === path && file.area === "policies");
}
// src/model/system-error.ts
const MEANINGS = new Map([
	["EACCES", "permission is denied"],
	["EPERM", "permission is denied"],
	["EROFS", "its file system is read-only"],
	["EISDIR", "it is a directory"],
	["ENOTDIR", "what should be a folder on its path is a file"],
	["ELOOP", "its symbolic links form a loop"],
	["ENAMETOOLONG", "its name is too long"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the disk quota is used up"],
	["EFBIG", "it grows larger than files may be here"],
	["EIO", "the disk cannot be read or written"],
	["EMFILE", "too many files are open"]
]);
function meaningOfSystemError(code) {
	return MEANINGS.get(code) ?? `the system says ${code}`;
}
function createGlobs(globs, { dot = !1 } = {}) {
	let program = [], add = (states, state) => {
		states.add(state), program[state] === "**" && program[state + 1] !== "end" && states.add(state + 1);
	}, starts = new Set(), firsts = [];
	for (let glob of expandAll(globs)) {
		firsts.push(program.length);
		for (let part of glob.split("/")) part === "" || part === "." || part === "**" && program.length > 0 && program.at(-1) === "**" || program.push(part === "**" ? "**" : compileName(part, dot));
		program.push("end");
	}
	for (let first of firsts) add(starts, first);
	let step = (states, name) => {
		let next = new Set();
		for (let state of states) {
			let segment = program[state];
			if (segment === "**") {
				if (!dot && name.startsWith(".")) continue;
				add(next, state), program[state + 1] === "end" && next.add(state + 1);
			} else typeof segment == "function" && segment(name) && add(next, state + 1);
		}
		return next.size === 0 ? NOWHERE : [...next];
	}, start = [...starts];
	return {
		start,
		step,
		isMatch: (states) => states.some((state) => program[state] === "end"),
		reaches: (states) => states.some((state) => program[state] !== "end"),
		follow: (path) => path.split("/").reduce((states, name) => step(states, name), start)
	};
}
const NOWHERE = [];
function* expandAll(globs) {
	let count = 0;
	for (let glob of globs) for (let expanded of expandBraces(glob)) {
		if (count >= 1e3) return;
		count += 1, yield expanded;
	}
}
function compileName(glob, dot) {
	let tokens = readTokens(glob), stars = tokens.filter((token) => token === null).length, isLiteral = tokens.every((token) => token === null || typeof token == "string"), star = tokens.indexOf(null), textOf = (part) => part.join("");
	if (isLiteral && stars === 0) {
		let literal = textOf(tokens);
		return (name) => name === literal;
	}
	let isHidden = (name) => !dot && tokens[0] !== "." && name.startsWith(".");
	if (isLiteral && stars === 1) {
		let [head, tail] = [textOf(tokens.slice(0, star)), textOf(tokens.slice(star + 1))];
		return (name) => name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail) && !isHidden(name);
	}
	return (name) => !isHidden(name) && matchTokens(tokens, Array.from(name));
}
function matchTokens(tokens, characters) {
	let [token, at, star, starAt] = [
		0,
		0,
		-1,
		0
	];
	for (; at < characters.length;) {
		let wanted = tokens[token], character = characters[at] ?? "";
		if (wanted === null) star = token, starAt = at, token += 1;
		else if (typeof wanted == "function" ? wanted(character) : wanted === character) token += 1, at += 1;
		else if (star >= 0) token = star + 1, starAt += 1, at = starAt;
		else return !1;
	}
	return tokens.slice(token).every((rest) => rest === null);
}
function readTokens(glob) {
	let characters = Array.from(glob), tokens = [];
	for (let at = 0; at < characters.length; at += 1) {
		let character = characters[at] ?? "";
		if (character === "\\" && at + 1 < characters.length) at += 1, tokens.push(characters[at] ?? "");
		else if (character === "*") tokens.at(-1) !== null && tokens.push(null);
		else if (character === "?") tokens.push(() => !0);
		else if (character === "[") {
			let isNegated = characters[at + 1] === "!" || characters[at + 1] === "^", from = at + (isNegated ? 2 : 1), end = characters.indexOf("]", from + 1);
			if (end === -1) tokens.push("[");
			else {
				let isIn = classOf(characters.slice(from, end));
				tokens.push(isNegated ? (one) => !isIn(one) : isIn), at = end;
			}
		} else tokens.push(character);
	}
	return tokens;
}
function classOf(members) {
	let ranges = [], code = (at) => members[at]?.codePointAt(0) ?? 0;
	for (let at = 0; at < members.length; at += 1) {
		let isRange = members[at + 1] === "-" && at + 2 < members.length;
		ranges.push([code(at), code(isRange ? at + 2 : at)]), isRange && (at += 2);
	}
	return (character) => {
		let point = character.codePointAt(0) ?? 0;
		return ranges.some(([from, to]) => from <= point && point <= to);
	};
}
// src/load/list-files.ts
function listFiles(root, include, exclude, closed) {
	let [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, { dot: !0 })], files = [], submodules, close = (folder, reason) => {
		closed.set(folder, reason), files.push(folder);
	}, isLeftOut = (states) => unwanted.isMatch(states) || unwanted.isMatch(unwanted.step(unwanted.step(states, "_"), "_.yaml")), walk = (folder, inside, outside) => {
		let entries = entriesOf(path.join(root, folder));
		if (typeof entries == "function") folder !== "" && !isLeftOut(outside) && close(folder, folder.includes("�") ? refuseName : entries);
		else {
			entries.length === 0 && folder !== "" && (submodules ??= submodulesOf(root), submodules.has(folder) && !isLeftOut(outside) && close(folder, () => refuseSubmodule(FETCH_SUBMODULE)));
			for (let entry of entries) {
				let { name } = entry, states = wanted.step(inside, name);
				if (states.length === 0) continue;
				let below = folder === "" ? name : `${folder}/${name}`, leaving = unwanted.step(outside, name);
				entry.isDirectory() ? wanted.reaches(states) && walk(below, states, leaving) : entry.isSymbolicLink() && isFolder(path.join(root, below)) ? isLeftOut(leaving) || close(below, refuseFolderLink) : wanted.isMatch(states) && !unwanted.isMatch(leaving) && files.push(below);
			}
		}
	};
	return walk("", wanted.start, unwanted.start), files;
}
const FETCH_SUBMODULE = "fetch them with git submodule update --init (in actions/checkout: submodules: true), or leave it out with exclude in the config", MODULES_SIZE_LIMIT = 1024 ** 2;
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: !0 });
	} catch (error) {
		let { code } = error;
		if (code === void 0) throw error;
		return () => {
			throw new UnreadableFile(`it is a folder that cannot be looked into: ${meaningOfSystemError(code)}`, "make it readable, or leave it out with exclude in the config");
		};
	}
}
function isFolder(absolute) {
	try {
		return statSync(absolute).isDirectory();
	} catch {
		return !1;
	}
}
function submodulesOf(root) {
	try {
		let file = path.join(root, ".gitmodules"), stats = lstatSync(file);
		if (!stats.isFile() || stats.size > MODULES_SIZE_LIMIT) return new Set();
		let text = readFileSync(file, "utf8");
		return new Set(text.split("\n").flatMap((line) => /^[ \t]*path[ \t]*=(.*)/.exec(line)?.[1]?.trim() ?? []));
	} catch {
		return new Set();
	}
}
// src/load/working-tree.ts
function workingTree(root) {
	let realRoot = realDirectory(root), insideRoot = (real) => real === realRoot || real.startsWith(realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep), directories = new Map(), isInside = (directory) => {
		let inside = directories.get(directory);
		return inside === void 0 && (inside = insideRoot(realpathSync(directory)), directories.set(directory, inside)), inside;
	}, closed = new Map(), readAnyFile = (absolute, limit) => {
		let stats = lstatSync(absolute);
		if (stats.isSymbolicLink() ? !insideRoot(realpathSync(absolute)) : !isInside(path.dirname(absolute))) throw new UnreadableFile("it is reached by a symbolic link that leaves the repository, which is not followed");
		let target = stats.isSymbolicLink() ? statSync(absolute) : stats;
		if (!target.isFile()) throw new UnreadableFile("it is no regular file");
		return refuseLarge(target.size, limit), readFileSync(absolute);
	}, readRegularFile = (absolute, limit) => {
		let bytes = isInside(path.dirname(absolute)) ? readAtOnce(absolute) : void 0;
		return bytes === void 0 ? readAnyFile(absolute, limit) : (refuseLarge(bytes.byteLength, limit), bytes);
	};
	return {
		list(include, exclude) {
			return listFiles(root, include, exclude, closed).sort(compareText);
		},
		read(file, limit) {
			closed.get(file)?.();
			try {
				return readRegularFile(path.join(root, file), limit);
			} catch (error) {
				if (error instanceof UnreadableFile) throw error;
				let { code } = error;
				if (code === void 0) throw error;
				if (code === "ENOENT" && file.includes("�") && refuseName(), code === "ENOENT" || code === "ENOTDIR") return;
				throw new UnreadableFile(meaningOfSystemError(code));
			}
		}
	};
}
const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants, FLAGS = O_NOFOLLOW === void 0 || O_NONBLOCK === void 0 || O_RDONLY === void 0 ? void 0 : O_RDONLY | O_NOFOLLOW | O_NONBLOCK, buffer = Buffer.allocUnsafeSlow(1 << 18);
function readAtOnce(absolute) {
	if (FLAGS === void 0) return;
	let descriptor;
	try {
		descriptor = openSync(absolute, FLAGS);
		let length = readSync(descriptor, buffer, 0, buffer.length, 0);
		return length === 0 || length === buffer.length ? void 0 : Buffer.from(buffer.subarray(0, length));
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	} finally {
		descriptor !== void 0 && closeSync(descriptor);
	}
}
function realDirectory(root) {
	try {
		let real = realpathSync(root);
		if (statSync(real).isDirectory()) return real;
	} catch (error) {
		if (error.code === void 0) throw error;
	}
	throw new UserError(`there is no directory ${root} that can be read`);
}
// src/check-directory.ts
async function checkWorkingTree(directory, options) {
	let source = workingTree(directory), base = options.base === void 0 ? void 0 : await openBase(directory, options.base);
	return check({
		...options,
		source,
		base
	});
}
async function checkCommit(directory, ref, options) {
	let { commitSource, findCommit } = await import("./git.js"), source = await commitSource(await findCommit(directory, ref)), base = options.base === void 0 ? void 0 : await openBase(directory, options.base);
	return check({
		...options,
		source,
		base
	});
}
async function openBase(directory, { ref, policyFromBase }) {
	let { blobId, commitSource, findCommit } = await import("./git.js"), commit = await findCommit(directory, ref);
	return {
		commit: commit.id,
		source: await commitSource(commit),
		blobOf: (bytes) => blobId(bytes, commit.format),
		policyFromBase
	};
}
// src/load/memory.ts
function inMemory(files) {
	return {
		list(include, exclude) {
			let [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, { dot: !0 })];
			return Object.keys(files).filter((file) => wanted.isMatch(wanted.follow(file)) && !unwanted.isMatch(unwanted.follow(file))).sort(compareText);
		},
		read(file, limit) {
			let text = Object.hasOwn(files, file) ? files[file] : void 0;
			if (text === void 0) return;
			let bytes = new TextEncoder().encode(text);
			return refuseLarge(bytes.byteLength, limit), bytes;
		}
	};
}
// src/report/cut.ts
function cut(text, limit, mark = "…") {
	return text.length <= limit ? text : text.slice(0, Math.max(0, limit - mark.length)).replace(/[\ud800-\udbff]$/, "") + mark;
}
function waivedInWords({ until, reason }) {
	return `waived until ${until}: ${reasonInWords(reason)}`;
}
function reasonInWords(reason) {
	return cut(reason, 1e3);
}
function annotationCommand(diagnostic, { pathPrefix = "" } = {}) {
	let { message, help, waived } = diagnostic, properties = Object.entries(propertiesOf(diagnostic, pathPrefix)).map(([name, value]) => `${name}=${escapeProperty(String(value))}`), text = cut([
		message,
		...waived === void 0 ? [] : [waivedInWords(waived)],
		`help: ${help}`
	].map(printable).join("\n"), 4096, "… (cut here, at the 4,096 characters that GitHub shows)");
	return `::${levelOfAnnotation(diagnostic)} ${properties.join()}::${escapeData(text)}`;
}
function levelOfAnnotation({ severity, waived }) {
	return waived === void 0 ? severity : "notice";
}
function propertiesOf({ rule, change, location, waived }, pathPrefix) {
	let remark = waived === void 0 ? change : `waived until ${waived.until}`, { file, start, end } = location, path = [pathPrefix.replace(/^(?:\.?\/+)+|\/+$/g, ""), file].filter((part) => part !== "" && part !== ".");
	return {
		file: printable(path.join("/")),
		line: start.line,
		endLine: end.line,
		...end.line === start.line && {
			col: start.column,
			endColumn: Math.max(end.column, start.column)
		},
		title: `${RULES[rule].title} (${remark === void 0 ? "" : `${remark}, `}${rule})`
	};
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function selectAnnotations(diagnostics, { touched = () => !1 } = {}) {
	let told = diagnostics.filter(({ folded, change }) => folded !== !0 && change !== "mended"), shown = [], left = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (let severity of SEVERITIES) {
		let ranked = told.filter((diagnostic) => levelOfAnnotation(diagnostic) === severity).map((diagnostic) => ({
			diagnostic,
			rank: rankOf(diagnostic, touched)
		})).sort((a, b) => a.rank - b.rank);
		shown.push(...ranked.slice(0, 10).map(({ diagnostic }) => diagnostic)), left[severity] = Math.max(0, ranked.length - 10);
	}
	return {
		shown,
		left
	};
}
function rankOf({ location, change, waived }, touched) {
	let { file, start, end } = location, isTouched = !1;
	for (let line = start.line; line <= end.line && !isTouched; line += 1) isTouched = touched(file, line);
	return (waived === void 0 ? 0 : 4) + (isTouched ? 0 : 2) + +(change === "existing");
}
function* renderGithub({ diagnostics }, options = {}) {
	let { shown, left } = selectAnnotations(diagnostics, options);
	for (let diagnostic of shown) yield `${annotationCommand(diagnostic, options)}\n`;
	let parts = SEVERITIES.filter((severity) => left[severity] > 0).map((severity) => plural(left[severity], severity));
	parts.length > 0 && (yield `fleetvet: ${listWords(parts)} more; GitHub shows 10 annotations of each severity, so no others are made\n`);
}
// src/report/fingerprint.ts
function createFingerprinter() {
	let seen = new Map();
	return ({ identity }) => {
		let occurrence = seen.get(identity) ?? 0;
		return seen.set(identity, occurrence + 1), createHash("sha256").update(JSON.stringify([identity, occurrence])).digest("hex");
	};
}
// src/report/json-text.ts
const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
function toJson(value, indent) {
	return JSON.stringify(value, null, indent).replace(ACTIVE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// src/report/gitlab.ts
const SEVERITY_NAMES = {
	error: "major",
	warning: "minor",
	notice: "info"
};
function* renderGitlab({ diagnostics }) {
	let fingerprintOf = createFingerprinter(), separator = "\n";
	yield "[";
	for (let diagnostic of diagnostics) {
		if (diagnostic.folded === !0 || diagnostic.change === "mended") continue;
		let { rule, severity, message, help, location, waived } = diagnostic, excuse = waived === void 0 ? "" : ` (${printable(waivedInWords(waived))})`;
		yield separator + toJson({
			type: "issue",
			engine_name: "fleetvet",
			check_name: rule,
			description: `${printable(message)}${excuse} (help: ${printable(help)})`,
			fingerprint: fingerprintOf(waived === void 0 ? diagnostic : { identity: `waived ${diagnostic.identity}` }),
			severity: waived === void 0 ? SEVERITY_NAMES[severity] : "info",
			location: {
				path: location.file,
				lines: {
					begin: location.start.line,
					end: location.end.line
				}
			}
		}), separator = ",\n";
	}
	yield "\n]\n";
}
// src/report/json-terms.ts
function softwareJson(software) {
	return software === void 0 ? null : {
		platform: software.platform,
		version: software.version
	};
}
function startJson({ file, start }) {
	return {
		file,
		start
	};
}
function matchJson({ record, inWindow, rank, matchedBy }, locationOf) {
	return {
		name: record.name ?? null,
		software: softwareJson(record.software),
		start: record.start,
		end: record.end ?? null,
		preferred: record.preferred,
		in_window: inWindow,
		rank,
		matched_by: matchedBy,
		location: startJson(locationOf(record.entry))
	};
}
// src/report/evaluation-json.ts
function createEvaluationWriter(locationOf) {
	let matchesOf = createMatchWriter(locationOf);
	return (found) => "matches" in found ? subjectLine(locationOf, found, identityOf(found.subject), matchesOf) : machineLine(locationOf, found);
}
function identityOf(subject) {
	return subject.kind === "device" ? identityOfDevice(subject) : identityOfItem(subject);
}
function subjectLine(locationOf, found, identity, matchesOf) {
	let { status, reason, validUntil, preferred } = found.validity;
	return `${toJson({
		...identity,
		software_version: softwareJson(found.subject.softwareVersion),
		status,
		reason,
		valid_until: validUntil,
		preferred
	}).slice(0, -1)},"matches":${matchesOf(found.matches)},${toJson(tailOf(locationOf, found)).slice(1)}`;
}
function machineLine(locationOf, found) {
	let { subject } = found;
	return toJson({
		...identityOfMachine(subject),
		software_version: softwareJson(subject.softwareVersion),
		...tailOf(locationOf, found)
	});
}
function identityOfDevice(device) {
	return {
		kind: device.kind,
		name: device.name,
		tenant: device.tenant?.name ?? null,
		location: device.location?.name ?? null,
		platform: device.platform?.name ?? null,
		device_type: {
			manufacturer: device.deviceType.manufacturer,
			model: device.deviceType.model
		},
		role: device.role.name
	};
}
function identityOfItem(item) {
	return {
		kind: item.kind,
		name: item.name,
		device: item.device.name,
		tenant: null,
		location: null,
		platform: null,
		device_type: null,
		role: null
	};
}
function identityOfMachine(machine) {
	return {
		kind: machine.kind,
		name: machine.name,
		tenant: machine.tenant?.name ?? null,
		location: null,
		platform: machine.platform?.name ?? null,
		device_type: null,
		role: machine.role?.name ?? null
	};
}
function tailOf(locationOf, { subject, images }) {
	return {
		software_image_files: images.imageFiles.map((file) => ({
			image_file_name: file.imageFileName,
			software_version: softwareJson(file.softwareVersion)
		})),
		image_source: images.source,
		location_in_file: startJson(locationOf(subject.entry))
	};
}
function createMatchWriter(locationOf) {
	let written = new Map();
	return (matches) => `[${matches.map((match) => {
		let text = written.get(match);
		return text === void 0 && written.set(match, text = toJson(matchJson(match, locationOf))), text;
	}).join()}]`;
}
function renderJson(result) {
	return layOutJson(headOf$1(result), diagnosticLines(result), evaluationLines(result), () => {
		let changes = toJson(changesOf(result));
		return changes === "{}" ? "}" : changes.slice(1);
	});
}
function* layOutJson(head, diagnostics, evaluations, end) {
	yield `${toJson(head).slice(0, -1)},\n"diagnostics": [`, yield* separated(diagnostics), yield "],\n\"evaluations\": [", yield* separated(evaluations);
	let last = end();
	yield last === "}" ? "]}\n" : `],\n${last}\n`;
}
function* renderNdjson(result) {
	yield `${typed("head", toJson({
		...headOf$1(result),
		...changesOf(result)
	}))}\n`;
	for (let line of diagnosticLines(result)) yield `${typed("diagnostic", line)}\n`;
	for (let line of evaluationLines(result)) yield `${typed("evaluation", line)}\n`;
}
function typed(type, object) {
	return `{"type":"${type}",${object.slice(1)}`;
}
function* separated(lines) {
	let separator = "\n";
	for (let line of lines) yield separator + line, separator = ",\n";
	separator !== "\n" && (yield "\n");
}
function headOf$1({ evaluation, summary, shard }) {
	return {
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: evaluation.asOf,
		multi_tenant_mode: evaluation.multiTenantMode,
		shard,
		summary
	};
}
function* diagnosticLines({ diagnostics }) {
	for (let { rule, severity, message, help, location, related, subject, change, waived } of diagnostics) yield toJson({
		rule,
		severity,
		message,
		help,
		location,
		related,
		subject,
		change,
		waived
	});
}
function changesOf({ comparison }) {
	return comparison === void 0 ? {} : {
		base: comparison.base,
		changes: comparison.changes.map(changeOf)
	};
}
function changeOf({ kind, name, action, fields, location, effects }) {
	return {
		kind,
		name,
		action,
		fields,
		location: {
			file: location.file,
			start: location.start
		},
		effects: {
			newly_invalid: effects.newlyInvalid,
			mended: effects.mended,
			matches_changed: effects.matchesChanged,
			images_changed: effects.imagesChanged
		}
	};
}
function* evaluationLines({ locationOf, evaluation }) {
	let write = createEvaluationWriter(locationOf);
	for (let found of evaluation.devices) yield write(found);
	for (let found of evaluation.inventoryItems) yield write(found);
	for (let found of evaluation.virtualMachines) yield write(found);
}
// src/model/coverage.ts
function coveredPercent({ covered, total }) {
	if (covered === total) return "100.00";
	let hundredths = Math.round(covered / total * 1e4);
	return (Math.min(Math.max(hundredths, +(covered > 0)), 9999) / 100).toFixed(2);
}
// src/report/coverage-words.ts
function isCovered({ devices, inventoryItems }) {
	return devices.covered === devices.total && inventoryItems.covered === inventoryItems.total;
}
function sentenceOfCoverage({ devices, inventoryItems }) {
	return listWords([[devices, "device"], [inventoryItems, "inventory item"]].filter(([{ total }]) => total > 0).map(([counts, noun]) => `${coveredPercent(counts)} % of ${plural(counts.total, noun)}`));
}
function sentenceOfRecords({ records }) {
	let { total, unused, otherPlatform, conflicting } = records, parts = [
		unused !== null && unused > 0 ? `${unused} ${unused === 1 ? "matches" : "match"} nothing` : void 0,
		otherPlatform > 0 ? `${otherPlatform} ${otherPlatform === 1 ? "matches" : "match"} other platforms only` : void 0,
		conflicting > 0 ? `${conflicting} disagree on what is preferred` : void 0
	].filter((part) => part !== void 0);
	return parts.length === 0 ? "" : `Of ${plural(total, "record")}, ${listWords(parts)}.`;
}
// src/report/markdown/blocks.ts
function tableHead(columns) {
	return `\n${tableRow(columns)}${tableRow(columns.map(() => "---"))}`;
}
function tableRow(cells) {
	return `| ${cells.join(" | ")} |\n`;
}
function details(summary) {
	return {
		open: `\n<details>\n<summary>${summary}</summary>\n`,
		close: "\n</details>\n"
	};
}
function foldRows(count, after, columns, noun) {
	if (count <= after) return;
	let { open, close } = details(`${count - after} more ${noun}${count - after === 1 ? "" : "s"}`);
	return {
		after,
		open: open + tableHead(columns),
		close
	};
}
const MESSAGE_LIMIT = 1e3, STRETCH = /[^\s|`\\[\]<>]+|[|`\\[\]<>]/g, ACTED_UPON = /@|#\d|GH-\d|:[\w+-]+:|:\/\/|www\.|\$/i;
function escapeMarkdown(text, limit = 200) {
	return cut(printable(text), limit).replace(STRETCH, escapeStretch).replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`).replace(/^ | $/g, "&#32;");
}
function escapeStretch(stretch) {
	let entity = ENTITIES.get(stretch);
	return entity === void 0 ? ACTED_UPON.test(stretch) ? `\`${stretch}\`` : stretch.replaceAll("&", "&amp;").replace(/[*~#]/g, "\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_") : entity;
}
const ENTITIES = new Map([
	["|", "&#124;"],
	["`", "&#96;"],
	["\\", "&#92;"],
	["[", "&#91;"],
	["]", "&#93;"],
	["<", "&lt;"],
	[">", "&gt;"]
]);
// src/report/markdown/part.ts
function rowsOf(items, render) {
	return {
		length: items.length,
		at: (index) => items.slice(index, index + 1).map(render).join("")
	};
}
function textPart(priority, text, noun) {
	return {
		priority,
		open: text,
		close: "",
		rows: rowsOf([], String),
		atLeast: 0,
		noun
	};
}
// src/report/markdown/coverage.ts
const COLUMNS$4 = [
	"device type or part",
	"total",
	"matched",
	"covered",
	"share",
	"no policy"
];
function coverageParts(result) {
	let coverage = result.coverage(), { devices, inventoryItems, deviceTypes, parts } = coverage;
	if (devices.total + inventoryItems.total === 0) return [];
	let records = sentenceOfRecords(coverage), open = `#### Policy coverage: ${sentenceOfCoverage(coverage)}\n${records === "" ? "" : `\n${records}\n`}`;
	if (isCovered(coverage)) return [textPart(10, open, "the policy coverage")];
	let groups = [...deviceTypes.map((counts) => ({
		name: `${counts.manufacturer} ${counts.model}`,
		counts
	})), ...parts.map((counts) => ({
		name: `inventory items: ${nameOfPart(counts)}`,
		counts
	}))].filter(({ counts: { covered, total } }) => covered < total);
	return [{
		priority: 10,
		open: `${open}\nMatched is what any record matches; covered, what one matches that is in its window and for its platform.\n${tableHead(COLUMNS$4)}`,
		close: "",
		rows: rowsOf(groups, rowOf$2),
		atLeast: 3,
		fold: foldRows(groups.length, 10, COLUMNS$4, "type"),
		noun: "type"
	}];
}
function nameOfPart({ manufacturer, partId }) {
	let known = [manufacturer, partId].filter((one) => one !== null).join(" ");
	return partId === null ? `${known === "" ? "" : `${known}, `}no part id` : known;
}
function rowOf$2({ name, counts }) {
	let { total, matched, covered, noPolicy } = counts, cells = [
		total,
		matched,
		covered,
		`${coveredPercent(counts)} %`,
		noPolicy
	];
	return tableRow([escapeMarkdown(name), ...cells.map(String)]);
}
// src/report/change-tally.ts
function tallyChange({ comparison, diagnostics }) {
	if (comparison === void 0) return;
	let { subjects } = comparison, count = (isOne) => subjects.filter(isOne).length;
	return {
		newlyInvalid: count(({ newlyInvalid }) => newlyInvalid),
		newlyInvalidWaived: count(({ newlyInvalid, after }) => newlyInvalid && waiverOf(after) !== void 0),
		mended: count(({ mended }) => mended),
		newlyWaived: count(({ newlyWaived }) => newlyWaived),
		noLongerWaived: count(({ noLongerWaived }) => noLongerWaived),
		appeared: count(({ before }) => before === void 0),
		gone: count(({ after, leftOut }) => after === void 0 && !leftOut),
		leftOut: count(({ leftOut }) => leftOut),
		matchesChanged: count(({ matchesChanged }) => matchesChanged),
		imagesChanged: count(({ imagesChanged }) => imagesChanged),
		newDiagnostics: diagnostics.filter(({ change, waived }) => change === "new" && waived === void 0).length,
		mendedDiagnostics: diagnostics.filter(({ change }) => change === "mended").length
	};
}
function sentenceOfChange(tally) {
	let parts = [
		tally.newlyInvalid > 0 ? `makes ${plural(tally.newlyInvalid, "subject")} invalid${excused(tally.newlyInvalidWaived, tally.newlyInvalid)}` : void 0,
		tally.noLongerWaived > 0 ? `no longer waives ${plural(tally.noLongerWaived, "subject")}` : void 0,
		tally.mended > 0 ? `mends ${plural(tally.mended, "subject")}` : void 0,
		tally.newlyWaived > 0 ? `waives ${plural(tally.newlyWaived, "subject")}` : void 0,
		tally.appeared > 0 ? `adds ${plural(tally.appeared, "subject")}` : void 0,
		tally.leftOut > 0 ? `leaves out ${plural(tally.leftOut, "subject")} for errors` : void 0,
		tally.gone > 0 ? `removes ${plural(tally.gone, "subject")}` : void 0,
		tally.matchesChanged > 0 ? `gives other matches to ${plural(tally.matchesChanged, "subject")}` : void 0,
		tally.imagesChanged > 0 ? `gives other image files to ${plural(tally.imagesChanged, "subject")}` : void 0
	].filter((part) => part !== void 0);
	return parts.length === 0 ? "this change alters the result of no subject" : `this change ${listWords(parts)}`;
}
function excused(waived, of) {
	return waived === 0 ? "" : waived === of ? " (waived)" : ` (${waived} of them waived)`;
}
// src/report/markdown/link.ts
function linkPlace({ file, start }, { linkTo }) {
	let label = escapeMarkdown(`${cut(file, 200)}:${start.line}`, Infinity), address = linkTo?.(file, start.line);
	return address === void 0 || !/^https?:\/\//.test(address) ? label : `[${label}](<${escapeAddress(address)}>)`;
}
function escapeAddress(address) {
	return address.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�").replace(/[^\w\-.~:/?#@!$'*+,=%&]/gu, (character) => encodeURIComponent(character).replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`)).replaceAll("&", "&amp;");
}
// src/report/markdown/signs.ts
const SIGNS$1 = {
	error: "❌ error",
	warning: "⚠️ warning",
	notice: "ℹ️ notice"
};
function impactParts({ diagnostics }, causes, options) {
	let impacts = diagnostics.filter(({ rule, change }) => rule === "change-impact" && change !== "mended").map((diagnostic) => ({
		diagnostic,
		subjects: subjectsOf(diagnostic, causes)
	})).sort((a, b) => compareSeverities(a.diagnostic.severity, b.diagnostic.severity) || b.subjects.length - a.subjects.length);
	return impacts.length === 0 ? [] : [{
		priority: 3,
		open: "",
		close: "",
		rows: rowsOf(impacts, (impact) => impactRow(impact, options)),
		atLeast: 10,
		noun: "impact"
	}];
}
function impactRow({ diagnostic, subjects }, options) {
	let { severity, message, location } = diagnostic, sentence = `\n${SIGNS$1[severity]}: ${escapeMarkdown(message, MESSAGE_LIMIT)} (${linkPlace(location, options)})\n`;
	if (subjects.length === 0) return sentence;
	let { open, close } = details(countSubjects(subjects)), names = subjects.slice(0, 50).map((subject) => escapeMarkdown(nameOfSubject(subject)));
	return subjects.length > 50 && names.push(`and ${subjects.length - 50} more`), `${sentence}${open}\n${names.join(", ")}\n${close}`;
}
function subjectsOf({ identity, location }, causes) {
	let meant = causes.filter(({ kind, name, action, fields }) => identity === JSON.stringify([
		"change-impact",
		null,
		kind,
		name,
		action,
		...fields
	])), change = meant.find(({ location: { file, start } }) => file === location.file && start.line === location.start.line) ?? meant[0];
	return (change?.effects.newlyInvalid ?? []).filter(({ kind, name }) => kind !== change?.kind || name !== change.name);
}
function countSubjects(subjects) {
	let devices = subjects.filter(({ kind }) => kind === "device").length, items = subjects.length - devices;
	return listWords([...devices > 0 ? [plural(devices, "device")] : [], ...items > 0 ? [plural(items, "inventory item")] : []]);
}
// src/report/markdown/changes.ts
const CAUSE_COLUMNS = [
	"change",
	"newly invalid",
	"mended",
	"matches changed",
	"images changed"
], LOOSENED_COLUMNS = [
	"severity",
	"the policy is loosened",
	"where"
];
function changeParts(result, options) {
	let tally = tallyChange(result);
	if (result.comparison === void 0 || tally === void 0) return [];
	let causes = [...result.comparison.changes].sort(compareEffects), sentence = sentenceOfChange(tally), diagnostics = `${plural(tally.newDiagnostics, "new diagnostic")}, ${tally.mendedDiagnostics} mended`;
	return [
		textPart(1, `#### What this change does\n\n${`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}; ${diagnostics}.\n`}`, "what this change does"),
		...causeParts(causes, options),
		...impactParts(result, causes, options),
		...loosenedParts(result, options)
	];
}
function compareEffects({ effects: a }, { effects: b }) {
	return b.newlyInvalid.length - a.newlyInvalid.length || b.matchesChanged - a.matchesChanged || b.imagesChanged - a.imagesChanged || b.mended.length - a.mended.length;
}
function causeParts(causes, options) {
	return causes.length === 0 ? [] : [{
		priority: 2,
		open: tableHead(CAUSE_COLUMNS),
		close: "",
		rows: rowsOf(causes, (change) => causeRow(change, options)),
		atLeast: 25,
		fold: foldRows(causes.length, 25, CAUSE_COLUMNS, "change"),
		noun: "change"
	}];
}
function causeRow({ kind, name, action, fields, location, effects }, options) {
	let { newlyInvalid, mended, matchesChanged, imagesChanged } = effects, what = cut(`${action} ${kind.replaceAll("_", " ")} ${name ?? ""}`.trimEnd(), 200), altered = fields.length === 0 ? "" : `: ${listWords(fields)}`, where = action === "removed" ? `${linkPlace(location, {})} of the base` : linkPlace(location, options);
	return tableRow([
		`${escapeMarkdown(what + altered, MESSAGE_LIMIT)}<br>${where}`,
		newlyInvalid.length > 0 ? `**${newlyInvalid.length}**` : "–",
		...[
			mended.length,
			matchesChanged,
			imagesChanged
		].map((count) => count > 0 ? String(count) : "–")
	]);
}
function loosenedParts({ diagnostics }, options) {
	let loosened = diagnostics.filter(({ rule, change }) => rule === "policy-loosened" && change !== "mended");
	return loosened.length === 0 ? [] : [{
		priority: 3,
		open: tableHead(LOOSENED_COLUMNS),
		close: "",
		rows: rowsOf(loosened, ({ severity, message, location }) => tableRow([
			SIGNS$1[severity],
			escapeMarkdown(message, Infinity),
			linkPlace(location, options)
		])),
		atLeast: 25,
		fold: foldRows(loosened.length, 25, LOOSENED_COLUMNS, "loosening"),
		noun: "loosening"
	}];
}
// src/report/markdown/diagnostics.ts
const COLUMNS$3 = [
	"severity",
	"subject",
	"what is wrong, what helps, and where"
], AT_LEAST = {
	error: 10,
	warning: 3,
	notice: 3,
	mended: 3
};
function errorParts(result, options) {
	let errors = told(result, "error");
	return errors.length === 0 ? [] : [{
		priority: 4,
		open: `#### ${countInWords(errors, "error", result)}\n${foldedInWords(result)}${tableHead(COLUMNS$3)}`,
		close: "",
		rows: rowsOf(errors, (diagnostic) => rowOf$1(diagnostic, options)),
		atLeast: AT_LEAST.error,
		fold: foldRows(errors.length, 50, COLUMNS$3, "error"),
		noun: "error"
	}];
}
function milderParts(result, options) {
	return ["warning", "notice"].flatMap((severity) => {
		let found = told(result, severity);
		if (found.length === 0) return [];
		let { open, close } = details(countInWords(found, severity, result));
		return [{
			priority: severity === "warning" ? 8 : 9,
			open: open + tableHead(COLUMNS$3),
			close,
			rows: rowsOf(found, (diagnostic) => rowOf$1(diagnostic, options)),
			atLeast: AT_LEAST[severity],
			noun: severity
		}];
	});
}
function mendedParts({ diagnostics }) {
	let mended = diagnostics.filter(({ change }) => change === "mended");
	if (mended.length === 0) return [];
	let { open, close } = details(`✅ ${plural(mended.length, "mended diagnostic")}`);
	return [{
		priority: 7,
		open: open + tableHead([
			"was",
			"subject",
			"what was wrong"
		]),
		close,
		rows: rowsOf(mended, ({ severity, rule, subject, message }) => tableRow([
			SIGNS$1[severity],
			subject === void 0 ? "" : escapeMarkdown(nameOfSubject(subject)),
			`${escapeMarkdown(message, MESSAGE_LIMIT)}<br>\`${rule}\``
		])),
		atLeast: AT_LEAST.mended,
		noun: "mended diagnostic"
	}];
}
function told({ diagnostics }, severity) {
	let found = diagnostics.filter(({ severity: own, rule, change, folded, waived }) => own === severity && waived === void 0 && folded !== !0 && change !== "mended" && rule !== "change-impact" && rule !== "policy-loosened" && (rule !== "approval-expiring" || severity === "error"));
	return [...found.filter(({ change }) => change !== "existing"), ...found.filter(({ change }) => change === "existing")];
}
function foldedInWords({ diagnostics }) {
	let folded = diagnostics.filter((diagnostic) => diagnostic.folded === !0 && diagnostic.severity === "error" && diagnostic.change !== "mended").length;
	return folded === 0 ? "" : `\nBesides ${plural(folded, "error")} that may follow from what is told already.\n`;
}
function countInWords(found, noun, { comparison }) {
	let added = found.filter(({ change }) => change === "new").length, ofThem = comparison === void 0 ? "" : added === 0 ? ", none of them new" : `, ${added} of them new`;
	return plural(found.length, noun) + ofThem;
}
function rowOf$1(diagnostic, options) {
	let { severity, rule, change, subject, message, help, location } = diagnostic;
	return tableRow([
		change === void 0 ? SIGNS$1[severity] : `${SIGNS$1[severity]}, ${change === "new" ? "**new**" : change}`,
		subject === void 0 ? "" : escapeMarkdown(nameOfSubject(subject)),
		[
			escapeMarkdown(message, MESSAGE_LIMIT),
			`→ ${escapeMarkdown(help, MESSAGE_LIMIT)}`,
			`${linkPlace(location, options)} \`${rule}\``
		].join("<br>")
	]);
}
// src/report/markdown/fit.ts
function fitParts(parts, limit, whole) {
	let room = limit - bytesOf(missingNote(parts, whole)), take = (text) => {
		let bytes = bytesOf(text);
		return bytes > room ? !1 : (room -= bytes, !0);
	}, addRows = ({ part, rows }, most) => {
		for (; rows.length < Math.min(part.rows.length, most);) {
			let row = part.rows.at(rows.length), folding = rows.length === part.fold?.after ? part.fold.open + part.fold.close : "";
			if (!take(folding + row)) return;
			rows.push(row);
		}
	}, placed = new Map();
	for (let part of [...parts].sort((a, b) => a.priority - b.priority)) {
		if (!take(`${part.open}${part.close}\n${cutNote(part, 0, whole)}`)) continue;
		let mine = {
			part,
			rows: []
		};
		placed.set(part, mine), addRows(mine, part.atLeast);
	}
	for (let part of parts) {
		let mine = placed.get(part);
		mine !== void 0 && addRows(mine, Infinity);
	}
	let texts = parts.flatMap((part) => {
		let mine = placed.get(part);
		return mine === void 0 ? [] : [textOf(mine) + cutNote(part, mine.rows.length, whole)];
	}), missing = parts.filter((part) => !placed.has(part)), text = (texts.join("\n") + missingNote(missing, whole)).replace(/\n{3,}/g, "\n\n").trimStart();
	return placed.size > 0 ? text : cutBytes(text, limit);
}
function textOf({ part: { open, close, fold }, rows }) {
	return fold === void 0 || rows.length <= fold.after ? open + rows.join("") + close : open + rows.slice(0, fold.after).join("") + fold.open + rows.slice(fold.after).join("") + fold.close + close;
}
function cutNote({ rows, noun }, shown, whole) {
	let left = rows.length - shown;
	return left === 0 ? "" : `\n… and ${left} more ${left === 1 ? noun : `${noun}s`}: all of it is in ${whole}.\n`;
}
function missingNote(missing, whole) {
	let names = missing.map(({ rows, noun }) => rows.length === 0 ? noun : plural(rows.length, noun));
	return names.length === 0 ? "" : `\nThere is no room here for ${names.join(", ")}: all of it is in ${whole}.\n`;
}
function cutBytes(text, limit) {
	return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, limit)).replace(/\ufffd$/, "");
}
function bytesOf(text) {
	return new TextEncoder().encode(text).length;
}
// src/report/markdown/lapses.ts
const COLUMNS$2 = [
	"last day",
	"software, and where its approval ends",
	"subjects"
];
function lapseParts(result, options) {
	let lapses = findLapses(result);
	if (lapses.length === 0) return [];
	let today = dayNumber(result.evaluation.asOf);
	return [{
		priority: 6,
		open: `#### Lapses soon: the approval of ${plural(lapses.reduce((sum, { names }) => sum + names.length, 0), "subject")}\n${tableHead(COLUMNS$2)}`,
		close: "",
		rows: rowsOf(lapses, ({ date, software, names, endsAt }) => tableRow([
			`${date}<br>${inDays(dayNumber(date) - today)}`,
			escapeMarkdown(software) + (endsAt === void 0 ? "" : `<br>${linkPlace(endsAt, options)}`),
			`${names.length}: ${escapeMarkdown(listWords(names, 5), MESSAGE_LIMIT)}`
		])),
		atLeast: 10,
		fold: foldRows(lapses.length, 25, COLUMNS$2, "lapsing approval"),
		noun: "lapsing approval"
	}];
}
function inDays(days) {
	return days === 0 ? "today" : `in ${plural(days, "day")}`;
}
function findLapses(result) {
	let evaluationOf = createFindEvaluation(result), lapses = new Map();
	for (let diagnostic of result.diagnostics) {
		if (diagnostic.rule !== "approval-expiring" || diagnostic.change === "mended" || diagnostic.subject === void 0) continue;
		let found = evaluationOf(diagnostic), date = found?.validity.validUntil;
		if (found === void 0 || date == null) continue;
		let { platform = "", version = "" } = found.subject.softwareVersion ?? {}, endsAt = diagnostic.related[0]?.location, key = JSON.stringify([
			date,
			platform,
			version,
			endsAt
		]), name = nameOfSubject(diagnostic.subject), lapse = lapses.get(key);
		lapse === void 0 ? lapses.set(key, {
			date,
			software: `${platform} ${version}`,
			names: [name],
			endsAt
		}) : lapse.names.push(name);
	}
	return [...lapses.values()].sort((a, b) => compareText(a.date, b.date) || b.names.length - a.names.length);
}
function createFindEvaluation({ evaluation, locationOf }) {
	let byName = new Map();
	for (let found of [...evaluation.devices, ...evaluation.inventoryItems]) {
		let { subject } = found, key = keyOf(subject.kind === "device" ? subject : {
			...subject,
			device: subject.device.name
		}), alike = byName.get(key);
		alike === void 0 ? byName.set(key, [found]) : alike.push(found);
	}
	return ({ subject, location }) => {
		let alike = subject === void 0 ? [] : byName.get(keyOf(subject)) ?? [];
		return alike.length < 2 ? alike[0] : alike.map((found) => ({
			found,
			at: locationOf(found.subject.entry)
		})).filter(({ at }) => at.file === location.file && at.start.line <= location.start.line).sort((a, b) => b.at.start.line - a.at.start.line)[0]?.found;
	};
}
function keyOf({ kind, name, device }) {
	return JSON.stringify([
		kind,
		device ?? null,
		name
	]);
}
// src/report/markdown/totals.ts
const COLUMNS$1 = [
	"",
	"total",
	"valid",
	"invalid",
	"without software"
];
function totalsPart({ summary, evaluation, comparison, filesInAll }) {
	let { devices, inventory_items: items, virtual_machines: machines, files, diagnostics } = summary, rows = [...[["devices", devices], ["inventory items", items]].map(([label, counts]) => ({
		total: counts.total,
		cells: [
			label,
			counts.total,
			counts.valid,
			counts.invalid,
			counts.no_software
		]
	})), {
		total: machines.total,
		cells: [
			"virtual machines",
			machines.total,
			"–",
			"–",
			"–"
		]
	}].filter(({ total }) => total > 0), table = rows.length === 0 ? "" : tableHead(COLUMNS$1) + rows.map(({ cells }) => tableRow(cells.map(String))).join(""), counts = [...SEVERITIES.filter((severity) => diagnostics[severity] > 0).map((severity) => plural(diagnostics[severity], severity)), ...diagnostics.waived > 0 ? [`${diagnostics.waived} waived`] : []], against = comparison === void 0 ? "" : `, compared with ${escapeMarkdown(comparison.base.slice(0, 10))}`;
	return textPart(3, `#### Totals\n${table}${`\n${filesInWords(files, filesInAll)}, as of ${evaluation.asOf}${against}: ${counts.length === 0 ? "nothing to report" : listWords(counts)}.\n`}`, "the totals");
}
function filesInWords(files, inAll) {
	return files === inAll ? plural(files, "file") : `${files} of ${plural(inAll, "file")} reported on`;
}
// src/report/markdown/waived.ts
const COLUMNS = [
	"waived until",
	"subject",
	"what is wrong, why it is accepted, and where"
];
function waivedParts({ diagnostics }, options) {
	let found = diagnostics.filter((diagnostic) => diagnostic.waived !== void 0).filter(({ change }) => change !== "mended").sort((a, b) => compareText(a.waived.until, b.waived.until));
	return found.length === 0 ? [] : [{
		priority: 6,
		open: `#### ${plural(found.length, "waived violation")}\n${tableHead(COLUMNS)}`,
		close: "",
		rows: rowsOf(found, (diagnostic) => rowOf(diagnostic, options)),
		atLeast: 3,
		fold: foldRows(found.length, 10, COLUMNS, "waived violation"),
		noun: "waived violation"
	}];
}
function rowOf({ waived, subject, message, location, rule }, options) {
	return tableRow([
		waived.until,
		subject === void 0 ? "" : escapeMarkdown(nameOfSubject(subject)),
		[
			escapeMarkdown(message, MESSAGE_LIMIT),
			`→ ${escapeMarkdown(reasonInWords(waived.reason), MESSAGE_LIMIT)}`,
			`${linkPlace(location, options)} \`${rule}\``
		].join("<br>")
	]);
}
// src/report/verdict-words.ts
function sentenceOfResult(result) {
	return [sentenceOfApproval(result), sentenceOfBroken(result)].filter((part) => part !== "").join("; ");
}
function sentenceOfApproval({ summary, evaluation }) {
	let { devices, inventory_items: items } = summary, subjects = subjectsInWords(devices.total, items.total);
	if (devices.total + items.total === 0) return "no device and no inventory item could be judged";
	let invalid = devices.invalid + items.invalid;
	if (invalid > 0) {
		let waived = 0, reasons = new Map();
		for (let { validity, waiver } of [...evaluation.devices, ...evaluation.inventoryItems]) waiver !== void 0 && (waived += 1), validity.reason !== null && reasons.set(validity.reason, (reasons.get(validity.reason) ?? 0) + 1);
		return `software is not approved on ${invalid} of ${subjects} (${[...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason.replaceAll("_", " ")}`).join(", ")})${shareOfWaived(waived, invalid)}`;
	}
	let without = devices.no_software + items.no_software;
	return without === 0 ? `all software is approved, on ${subjects}` : `all software that is known is approved; none is known of ${without} of ${subjects}`;
}
function shareOfWaived(waived, of) {
	return waived === 0 ? "" : waived === of ? of === 1 ? ", and waived" : ", all of them waived" : `, ${waived} of them waived`;
}
function subjectsInWords(devices, items) {
	return items === 0 ? plural(devices, "device") : devices === 0 ? plural(items, "inventory item") : `${devices + items} devices and inventory items`;
}
function sentenceOfBroken({ brokenEntries }) {
	if (brokenEntries.length === 0) return "";
	let counts = new Map();
	for (let { collection } of brokenEntries) counts.set(collection, (counts.get(collection) ?? 0) + 1);
	return `left out for their errors: ${listWords(COLLECTIONS.filter((collection) => counts.has(collection)).map((collection) => plural(counts.get(collection) ?? 0, COLLECTION_NOUNS[collection])))}`;
}
function countsInWords({ summary, diagnostics, comparison }) {
	let parts = SEVERITIES.filter((severity) => summary.diagnostics[severity] > 0).map((severity) => {
		let counted = plural(summary.diagnostics[severity], severity);
		if (comparison === void 0) return counted;
		let fresh = diagnostics.filter((diagnostic) => diagnostic.severity === severity && diagnostic.change === "new" && diagnostic.waived === void 0);
		return `${counted} (${fresh.length === 0 ? "none" : fresh.length} new)`;
	});
	return summary.diagnostics.waived > 0 && parts.push(`${summary.diagnostics.waived} waived`), parts.length === 0 ? "nothing to report" : parts.join(", ");
}
// src/report/markdown/verdict.ts
function verdictPart(result, { failed, headline = "fleetvet" }) {
	return textPart(0, `### ${`${failed ? "❌" : "✅"} ${escapeMarkdown(`${headline} ${failed ? "failed" : "passed"}`)}`}: ${escapeMarkdown(`${countsInWords(result)}; ${sentenceOfResult(result)}`, Infinity)}\n`, "the verdict");
}
function renderMarkdown(result, options) {
	let { limitBytes = 1e6, wholeReport = "the output of fleetvet check -f json" } = options;
	return fitParts([
		verdictPart(result, options),
		...changeParts(result, options),
		...errorParts(result, options),
		...waivedParts(result, options),
		...lapseParts(result, options),
		...mendedParts(result),
		...milderParts(result, options),
		...coverageParts(result),
		totalsPart(result)
	], limitBytes, escapeMarkdown(wholeReport));
}
// src/report/text-width.ts
function widthOf(text) {
	let width = 0;
	for (let character of text) /\p{Mark}/u.test(character) || (width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1);
	return width;
}
function padTo(text, width) {
	return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
function codeFrame(text, { start, end }) {
	let line = lineOf(text, start.line);
	if (line === void 0 || line.trim() === "") return;
	let from = start.column - 1, to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length, first = to <= 120 ? 0 : Math.max(0, Math.min(from - 20, line.length - 120)), cutLeft = first > 0 ? "…" : "", cutRight = first + 120 < line.length ? "…" : "", before = cutLeft + printable(line.slice(first, from)), marked = printable(line.slice(from, Math.min(to, first + 120))), after = printable(line.slice(Math.min(to, first + 120), first + 120)) + cutRight;
	return {
		line: start.line,
		text: before + marked + after,
		marks: " ".repeat(widthOf(before)) + "^".repeat(Math.max(1, widthOf(marked)))
	};
}
function lineOf(text, number) {
	let start = 0;
	for (let line = 1; line < number; line += 1) {
		let next = text.indexOf("\n", start);
		if (next === -1) return;
		start = next + 1;
	}
	let end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? void 0 : end).replace(/\r$/, "");
}
function* renderPretty(result, options) {
	let told = result.diagnostics.filter(({ folded, change }) => folded !== !0 && change !== "mended"), shown = gravest(told, options.maxDiagnostics), file, text;
	for (let diagnostic of shown) diagnostic.location.file !== file && (file = diagnostic.location.file, text = result.textOf(file), yield `${options.colors.bold(printable(file))}\n\n`), yield `${renderDiagnostic(diagnostic, text, options)}\n\n`;
	let folded = result.diagnostics.filter((diagnostic) => diagnostic.folded === !0 && diagnostic.change !== "mended").length;
	folded > 0 && (yield `${options.colors.dim(`… and ${plural(folded, "violation")} that ${result.comparison === void 0 ? "may follow" : folded === 1 ? "follows" : "follow"} from what is told above`)}\n\n`);
	let hidden = told.length - shown.length;
	hidden > 0 && (yield `${options.colors.dim(`… and ${hidden} more; --max-diagnostics 0 shows all of them`)}\n\n`), options.quiet || (yield renderVerdict(result, options));
}
function gravest(diagnostics, most) {
	if (most === 0 || diagnostics.length <= most) return diagnostics;
	let isWaived = ({ waived }) => waived === void 0 ? 0 : 1, sorted = [...diagnostics].sort((a, b) => isWaived(a) - isWaived(b) || compareSeverities(a.severity, b.severity)), kept = new Set(sorted.slice(0, most));
	return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}
function renderDiagnostic(diagnostic, text, { colors }) {
	let { severity, rule, message, help, location, related, change, waived } = diagnostic, paint = waived === void 0 ? painter(severity, colors) : colors.dim, place = `${location.start.line}:${location.start.column}`, label = waived === void 0 ? change === "new" ? `new ${severity}` : severity : `waived ${severity}`, lines = [`  ${colors.dim(place)}  ${paint(label)} ${colors.dim(rule)}  ${printable(message)}`], frame = text === void 0 ? void 0 : codeFrame(text, location);
	if (frame !== void 0) {
		let gutter = String(frame.line);
		lines.push(`  ${colors.dim(`${gutter} │`)} ${frame.text}`, `  ${colors.dim(`${" ".repeat(gutter.length)} │`)} ${paint(frame.marks)}`);
	}
	waived !== void 0 && lines.push(`    ${printable(waivedInWords(waived))}`);
	for (let { message: note, location: other } of related.slice(0, 5)) lines.push(`    ${colors.dim("see")}   ${printable(`${other.file}:${other.start.line}:${other.start.column}`)} ${colors.dim(`(${printable(note)})`)}`);
	return related.length > 5 && lines.push(`    ${colors.dim("      and more places")}`), lines.push(`    ${colors.cyan("help")}  ${printable(help)}`), lines.join("\n");
}
function painter(severity, colors) {
	return severity === "error" ? colors.red : severity === "warning" ? colors.yellow : colors.blue;
}
function renderVerdict(result, { colors, failed }) {
	let { summary, evaluation, filesInAll } = result, coverage = result.coverage(), lines = [`${failed ? colors.red(colors.bold("✖ failed")) : colors.green(colors.bold("✔ passed"))}  ${countsInWords(result)}: ${sentenceOfResult(result)}`], change = tallyChange(result);
	if (change !== void 0) {
		let diagnostics = `${plural(change.newDiagnostics, "new diagnostic")}, ${change.mendedDiagnostics} mended`;
		lines.push(`${" ".repeat(10)}${sentenceOfChange(change)}; ${diagnostics}`);
	}
	let rows = [
		...[["devices", summary.devices], ["inventory items", summary.inventory_items]].filter(([, counts]) => counts.total > 0).map(([label, counts]) => `  ${label.padEnd(16)}${tally(counts, colors)}`),
		...summary.virtual_machines.total > 0 ? [`  ${"virtual machines".padEnd(16)}${String(summary.virtual_machines.total).padStart(7)}`] : [],
		...isCovered(coverage) ? [] : [`  ${"policy coverage".padEnd(26)}${sentenceOfCoverage(coverage)}`]
	], files = summary.files === filesInAll ? plural(filesInAll, "file") : `${summary.files} of ${plural(filesInAll, "file")} reported on`;
	return lines.push(...rows.length > 0 ? ["", ...rows] : [], "", `  ${colors.dim(`${files}, as of ${evaluation.asOf}`)}`, ""), lines.join("\n");
}
function tally({ total, valid, invalid, no_software: none }, colors) {
	let parts = [
		valid > 0 ? colors.green(`${valid} valid`) : void 0,
		invalid > 0 ? colors.red(`${invalid} invalid`) : void 0,
		none > 0 ? colors.yellow(`${none} without software`) : void 0
	];
	return `${String(total).padStart(7)}   ${parts.filter((part) => part !== void 0).join(", ")}`;
}
// src/report/sarif.ts
const MOST_RESULTS = 25e3, LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
}, RULE_INDEXES = new Map(RULE_NAMES.map((name, index) => [name, index]));
function* renderSarif({ diagnostics }) {
	let told = diagnostics.filter(({ folded, change }) => folded !== !0 && change !== "mended"), kept = mostImportant(told, MOST_RESULTS);
	yield `{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[${toJson(headOf(told.length - kept.length)).slice(0, -1)},\n"results":[`;
	let fingerprintOf = createFingerprinter(), separator = "\n";
	for (let diagnostic of kept) yield separator + toJson(resultOf(diagnostic, fingerprintOf(diagnostic))), separator = ",\n";
	yield "\n]}]}\n";
}
function mostImportant(diagnostics, most) {
	if (diagnostics.length <= most) return diagnostics;
	let isOld = ({ change }) => +(change === "existing"), isWaived = ({ waived }) => waived === void 0 ? 0 : 1, sorted = [...diagnostics].sort((a, b) => isWaived(a) - isWaived(b) || compareSeverities(a.severity, b.severity) || isOld(a) - isOld(b)), kept = new Set(sorted.slice(0, most));
	return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}
function headOf(leftOut) {
	return {
		tool: { driver: DRIVER },
		invocations: [{
			executionSuccessful: !0,
			toolExecutionNotifications: leftOut === 0 ? [] : [noteOnLeftOut(leftOut)]
		}],
		columnKind: "utf16CodeUnits"
	};
}
function noteOnLeftOut(count) {
	return {
		level: "warning",
		message: { text: `${plural(count, "result")} more ${count === 1 ? "is" : "are"} left out, the least severe and those that are not new; a run holds at most ${MOST_RESULTS}. The JSON output has all of them.` }
	};
}
const DRIVER = {
	name: "fleetvet",
	version: VERSION,
	semanticVersion: VERSION,
	rules: RULE_NAMES.map(describeRule)
};
function describeRule(id) {
	let { title, description, remedy, severity, fixed } = RULES[id], level = severity === "off" ? "notice" : severity;
	return {
		id,
		...id.includes("-") && { name: pascalCase(id) },
		shortDescription: { text: `${title}.` },
		fullDescription: { text: description },
		help: {
			text: `${description}\n\n${remedy}`,
			markdown: `${description}\n\n**What to do:** ${remedy}`
		},
		defaultConfiguration: {
			enabled: severity !== "off",
			level: LEVELS[level]
		},
		properties: {
			tags: [fixed ? "correctness" : "policy"],
			precision: "very-high",
			"problem.severity": level === "notice" ? "recommendation" : level
		}
	};
}
function pascalCase(id) {
	return id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}
function resultOf(diagnostic, fingerprint) {
	let { rule, severity, location, related, change, waived } = diagnostic;
	return {
		ruleId: rule,
		ruleIndex: RULE_INDEXES.get(rule) ?? -1,
		level: waived === void 0 ? LEVELS[severity] : "note",
		message: { text: messageOf(diagnostic) },
		locations: [{ physicalLocation: physical(location) }],
		...related.length > 0 && { relatedLocations: related.map(describeRelated) },
		partialFingerprints: { "fleetvet/v1": fingerprint },
		...waived !== void 0 && { suppressions: [suppressionOf(waived)] },
		...change !== void 0 && { baselineState: baselineStateOf(change) }
	};
}
function suppressionOf(waived) {
	return {
		kind: "external",
		status: "accepted",
		justification: printable(waivedInWords(waived))
	};
}
function baselineStateOf(change) {
	return change === "new" ? "new" : change === "existing" ? "unchanged" : "absent";
}
function messageOf({ message, help, related, waived }) {
	let links = related.map(({ message: note }, index) => `[${plain(note)}](${index + 1})`), see = links.length === 0 ? "" : ` See: ${links.join(", ")}.`, excuse = waived === void 0 ? "" : ` It is ${sentence(plain(waivedInWords(waived)))}`;
	return `${sentence(plain(message))}${excuse} Help: ${sentence(plain(help))}${see}`;
}
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function plain(text) {
	return printable(text).replace(/[\\[\]]/g, "\\$&");
}
function describeRelated({ message, location }, index) {
	return {
		id: index + 1,
		physicalLocation: physical(location),
		message: { text: plain(message) }
	};
}
function physical({ file, start, end }) {
	return {
		artifactLocation: {
			uri: uriOf(file),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		}
	};
}
function uriOf(path) {
	return path.split("/").map((segment) => encodeURIComponent(segment.replace(LONE_SURROGATES, "�"))).join("/");
}
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, FORMATS = {
	pretty: () => renderPretty,
	json: () => renderJson,
	ndjson: () => renderNdjson,
	sarif: () => renderSarif,
	junit: async () => (await import("./junit.js")).renderJunit,
	gitlab: () => renderGitlab,
	github: () => renderGithub,
	markdown: () => (result, options) => [renderMarkdown(result, options)],
	csv: async () => (await import("./csv2.js")).renderCsv
}, FORMAT_NAMES = Object.keys(FORMATS);
async function readCheckout(directory) {
	let { readHead } = await import("./git.js");
	return readHead(directory);
}
async function findBase(directory, checkout, origin) {
	if (checkout === void 0) return {
		kind: "missing",
		reason: "the folder lies in no Git repository that can be read: check it out with actions/checkout"
	};
	let { findMergeBase, hasCommit, isAncestor } = await import("./git.js"), [first, second] = checkout.parents, wanted = origin.base;
	if (origin.kind === "pull_request") {
		if (second === origin.head && first !== void 0) wanted = first;
		else if (checkout.id === origin.head || await isAncestor(directory, origin.head, checkout.id)) wanted = await findMergeBase(directory, origin.base, checkout.id) ?? origin.base;
		else return {
			kind: "elsewhere",
			reason: `what is checked out, ${checkout.id}, does not hold the commit ${origin.head} of the pull request`
		};
	}
	if (await hasCommit(directory, wanted)) return {
		kind: "found",
		commit: wanted
	};
	let depth = checkout.parents.includes(wanted) ? 2 : 0;
	return {
		kind: "missing",
		reason: `the base commit ${wanted} is not in this clone: give actions/checkout the input fetch-depth: ${depth}`
	};
}
async function findTouched(directory, base, checkout) {
	let { touchedLines } = await import("./git.js"), files = await touchedLines(directory, base, checkout.id);
	return (file, line) => files.get(file)?.some(([first, last]) => first <= line && line <= last) === !0;
}
// src/verdict.ts
function hasFailed({ diagnostics }, failOn) {
	return diagnostics.some((diagnostic) => isFailure(diagnostic, failOn));
}
function isFailure({ severity, change, waived }, failOn) {
	return failOn.severity !== "never" && compareSeverities(severity, failOn.severity) <= 0 && waived === void 0 && change !== "mended" && (!failOn.onlyNew || change === "new");
}
// src/output-file.ts
async function writeFile(directory, file, pieces) {
	let target = path.resolve(directory, file);
	try {
		if (isInside(target, path.resolve(directory)) && !isInside(realFolder(path.dirname(target)), realFolder(directory))) throw new UserError(`cannot write ${file}: a symbolic link on its path leaves the repository`);
		await isStream(target) ? await pour(pieces, target, "w") : await replace(target, pieces);
	} catch (error) {
		let { code } = error;
		throw code === void 0 || !(error instanceof Error) ? error : new UserError(`cannot write ${file}: ${meaningOfSystemError(code)}`);
	}
}
async function replace(target, pieces) {
	let temporary = path.join(path.dirname(target), `.${path.basename(target).slice(0, 200)}.${process.pid}.tmp`), release = removeWhenStopped(temporary);
	try {
		await mkdir(path.dirname(target), { recursive: !0 }), await pour(pieces, temporary, "wx"), await rename(temporary, target);
	} catch (error) {
		throw rmSync(temporary, { force: !0 }), error;
	} finally {
		release();
	}
}
async function pour(pieces, file, flags) {
	let stream = createWriteStream(file, {
		flags,
		flush: flags === "wx"
	});
	await pipeline(Readable.from(pieces, { objectMode: !1 }), stream);
}
async function isStream(target) {
	try {
		let stats = await stat(target);
		return stats.isFIFO() || stats.isCharacterDevice() || stats.isSocket();
	} catch {
		return !1;
	}
}
function isInside(file, folder) {
	let relative = path.relative(folder, file);
	return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
function realFolder(folder) {
	try {
		return realpathSync(folder);
	} catch {
		let parent = path.dirname(folder);
		return parent === folder ? folder : path.join(realFolder(parent), path.basename(folder));
	}
}
function removeWhenStopped(temporary) {
	let handlers = [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	].map((signal) => {
		let stop = () => {
			rmSync(temporary, { force: !0 }), process.stderr.write(`fleetvet: stopped by ${signal} while writing; the file is as it was\n`), process.exit(128 + constants$1.signals[signal]);
		};
		return process.once(signal, stop), () => process.off(signal, stop);
	});
	return () => {
		for (let off of handlers) off();
	};
}
// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJSMin(((exports, module) => {
	let p = process || {}, argv = p.argv || [], env = p.env || {}, isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI), formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	}, replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do
			result += string.substring(cursor, index) + replace, cursor = index + close.length, index = string.indexOf(close, cursor);
		while (~index);
		return result + string.substring(cursor);
	}, createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors(), module.exports.createColors = createColors;
}));
// src/report/compliance/formats.ts
const COMPLIANCE_FORMATS = {
	html: async () => (await import("./render-html.js")).renderHtml,
	markdown: async () => (await import("./markdown.js")).renderComplianceMarkdown,
	csv: async () => (await import("./csv3.js")).renderComplianceCsv,
	json: async () => (await import("./json.js")).renderComplianceJson,
	prometheus: async () => (await import("./prometheus.js")).renderPrometheus
}, COMPLIANCE_FORMAT_NAMES = Object.keys(COMPLIANCE_FORMATS), ALSO = ["html", "prometheus"], OUTPUT_FORMATS = [...FORMAT_NAMES, ...ALSO];
async function render(format, result, options) {
	if (format !== "html" && format !== "prometheus") return (await FORMATS[format]())(result, options);
	let { composeReport } = await import("./compliance-report2.js");
	return writeReport(format, composeReport(result, {
		failed: options.failed,
		commit: await options.findCommit()
	}));
}
async function writeReport(format, report) {
	return (await COMPLIANCE_FORMATS[format]())(report);
}
// src/report/subject-effects.ts
function effectsInWords(change) {
	let effects = [];
	return change.newlyInvalid && effects.push("newly_invalid"), change.mended && effects.push("mended"), change.noLongerWaived && effects.push("no_longer_waived"), change.newlyWaived && effects.push("newly_waived"), change.before === void 0 && effects.push("appeared"), change.after === void 0 && effects.push(change.leftOut ? "left_out" : "gone"), change.matchesChanged && effects.push("matches_changed"), change.imagesChanged && effects.push("images_changed"), effects.length === 0 ? ["reason_changed"] : effects;
}
// src/report/diff-json.ts
function* renderDiffJson(result) {
	let { comparison, evaluation, locationOf } = result;
	yield `${toJson({
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: evaluation.asOf,
		base: comparison.base,
		summary: summaryOf(result),
		changes: comparison.changes.map(changeOf)
	}).slice(0, -1)},\n"subjects": [`;
	let write = createEvaluationWriter(locationOf), separator = "\n";
	for (let change of comparison.subjects) yield separator + subjectOf(change, write), separator = ",\n";
	yield separator === "\n" ? "]}\n" : "\n]}\n";
}
function summaryOf(result) {
	let tally = tallyChange(result);
	return {
		newly_invalid: tally?.newlyInvalid ?? 0,
		mended: tally?.mended ?? 0,
		newly_waived: tally?.newlyWaived ?? 0,
		no_longer_waived: tally?.noLongerWaived ?? 0,
		appeared: tally?.appeared ?? 0,
		gone: tally?.gone ?? 0,
		matches_changed: tally?.matchesChanged ?? 0,
		images_changed: tally?.imagesChanged ?? 0
	};
}
function subjectOf(change, write) {
	let before = change.before === void 0 ? "null" : write(change.before), after = change.after === void 0 ? "null" : write(change.after), waiver = waiverOf(change.after), waived = waiver === void 0 ? void 0 : {
		until: waiver.until,
		reason: waiver.reason
	};
	return `${toJson({
		...change.subject,
		effects: effectsInWords(change),
		waived
	}).slice(0, -1)},"before":${before},"after":${after}}`;
}
// src/report/diff-pretty.ts
function* renderDiffPretty(result, { colors, head, maxGroups }) {
	let { changes, subjects, base } = result.comparison;
	yield `${colors.dim(`${base.slice(0, 12)} → ${printable(head)}, as of ${result.evaluation.asOf}`)}\n\n`;
	for (let change of changes) yield `${renderChange(change, colors)}\n\n`;
	let groups = groupSubjects(subjects, colors), shown = maxGroups === 0 ? groups : groups.slice(0, maxGroups);
	for (let group of shown) yield `${renderGroup(group, colors)}\n\n`;
	let hidden = groups.slice(shown.length).reduce((sum, { names }) => sum + names.length, 0);
	hidden > 0 && (yield `${colors.dim(`… and ${plural(hidden, "more subject")}; --max-groups 0 shows all of them`)}\n\n`);
	for (let { rule, message, location } of result.diagnostics) {
		if (rule !== "policy-loosened") continue;
		let place = printable(`${location.file}:${location.start.line}:${location.start.column}`);
		yield `${colors.dim(place)}  ${colors.yellow("policy loosened")}  ${printable(message)}\n\n`;
	}
	let tally = tallyChange(result);
	tally !== void 0 && (yield `${colors.bold(sentenceOfChange(tally))}\n`);
}
function renderChange({ kind, name, action, fields, location, effects }, colors) {
	let what = `${kind.replaceAll("_", " ")}${name === null ? "" : ` "${printable(name)}"`} ${action}`, which = fields.length === 0 ? "" : `: ${printable(fields.join(", "))}`, follows = [
		effects.newlyInvalid.length > 0 ? colors.red(`${effects.newlyInvalid.length} newly invalid`) : void 0,
		effects.mended.length > 0 ? colors.green(`${effects.mended.length} mended`) : void 0,
		effects.matchesChanged > 0 ? `${effects.matchesChanged} with other matches` : void 0,
		effects.imagesChanged > 0 ? `${effects.imagesChanged} with other image files` : void 0
	].filter((part) => part !== void 0), place = printable(`${location.file}:${location.start.line}:${location.start.column}`);
	return `${colors.dim(place)}  ${colors.bold(what)}${which}\n    ${follows.length === 0 ? "new results for itself" : follows.join(", ")}`;
}
const SIGNS = {
	newly_invalid: "✖ newly invalid",
	mended: "✔ mended",
	no_longer_waived: "✖ no longer waived",
	newly_waived: "~ newly waived",
	appeared: "+ appeared",
	left_out: "✖ left out for an error",
	gone: "- gone",
	reason_changed: "~ other status",
	matches_changed: "~ other matches",
	images_changed: "~ other image files"
};
function groupSubjects(subjects, colors) {
	let groups = new Map();
	for (let change of subjects) {
		let { subject, before, after } = change, [effect = "reason_changed"] = effectsInWords(change), kind = subject.kind.replaceAll("_", " "), transition = `${stateOf(before)} → ${stateOf(after)}`, details = detailsOf(change, colors), key = JSON.stringify([
			effect,
			kind,
			transition,
			details
		]), group = groups.get(key);
		group === void 0 && groups.set(key, group = {
			effect,
			kind,
			transition,
			details,
			names: []
		}), group.names.push(nameOfSubject(subject));
	}
	let order = Object.keys(SIGNS);
	return [...groups.values()].sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}
function renderGroup({ effect, kind, transition, details, names }, colors) {
	let paint = effect === "newly_invalid" || effect === "no_longer_waived" ? colors.red : effect === "mended" ? colors.green : colors.cyan, who = names.length === 1 ? kind : plural(names.length, kind);
	return [`${paint(SIGNS[effect])}  ${who} ${colors.bold(printable(listWords(names, 12)))}  ${transition}`, ...details].join("\n");
}
function detailsOf(change, colors) {
	let { before, after } = change;
	return [...change.matchesChanged || before === void 0 || after === void 0 ? difference(matchesOf(before), matchesOf(after), colors) : [], ...change.imagesChanged ? difference(imagesOf(before), imagesOf(after), colors) : []];
}
function stateOf(found) {
	if (found === void 0) return "not there";
	if (!("validity" in found)) return found.images.source === null ? "no image file" : "with image files";
	let { status, reason } = found.validity;
	if (reason === null) return status.replaceAll("_", " ");
	let { waiver } = found, excuse = waiver === void 0 ? "" : `, ${printable(waivedInWords(waiver))}`;
	return `${status} (${reason.replaceAll("_", " ")})${excuse}`;
}
function matchesOf(found) {
	return found !== void 0 && "matches" in found ? found.matches.map(lineOfMatch) : [];
}
function lineOfMatch({ record, rank, matchedBy, inWindow }) {
	let { name, software, start, end, preferred } = record, window = `${start} to ${end ?? "open end"}${inWindow ? "" : ", not in its window"}`;
	return `match ${rank} by ${matchedBy.replaceAll("_", " ")}: ${name ?? "a record"} for ${software.platform} ${software.version}, ${window}${preferred ? ", preferred" : ""}`;
}
function imagesOf(found) {
	if (found === void 0) return [];
	let { source, imageFiles } = found.images;
	return imageFiles.map(({ imageFileName }) => `image file ${imageFileName} (${(source ?? "none").replaceAll("_", " ")})`);
}
function difference(before, after, colors) {
	let [old, now] = [new Set(before), new Set(after)];
	return [...before.filter((line) => !now.has(line)).map((line) => `    ${colors.red(`- ${printable(line)}`)}`), ...after.filter((line) => !old.has(line)).map((line) => `    ${colors.green(`+ ${printable(line)}`)}`)];
}
// src/model/forecast.ts
function isFailing({ status, inGrace, waived }) {
	return status === "invalid" && !inGrace && !waived;
}
function beginFailing({ before, after, subjects }) {
	return isFailing(after) && !isFailing(before) ? subjects.length : 0;
}
function* readLines(file) {
	let descriptor = open(file);
	try {
		let buffer = Buffer.alloc(1048576), decoder = new StringDecoder("utf8"), rest = "";
		for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
			let lines = (rest + decoder.write(buffer.subarray(0, length))).split("\n");
			rest = lines.pop() ?? "", yield* lines;
		}
		rest += decoder.end(), rest !== "" && (yield rest);
	} finally {
		closeSync(descriptor);
	}
}
function open(file) {
	try {
		return openSync(file, "r");
	} catch (error) {
		let { code } = error;
		throw code === void 0 ? error : new UserError(`cannot read ${file}: ${code === "ENOENT" ? "there is no such file" : meaningOfSystemError(code)}`);
	}
}
// src/report/byte-size.ts
const UNITS = [
	"kB",
	"MB",
	"GB",
	"TB",
	"PB"
];
function byteSize(bytes) {
	if (bytes < 1e3) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
	let value = bytes, unit = -1;
	for (; value >= 999.5 && unit < UNITS.length - 1;) value /= 1e3, unit += 1;
	return `${value < 9.95 ? value.toFixed(1) : value.toFixed(0)} ${UNITS[unit] ?? ""}`;
}
// src/model/report.ts
const DEVICE_DIMENSIONS = [
	"platform",
	"device_type",
	"role",
	"tenant",
	"location"
], ITEM_DIMENSIONS = [
	"platform",
	"part_id",
	"tenant",
	"location"
];
function compliancePercent({ valid, total }) {
	if (valid === total) return "100.00";
	let hundredths = Math.round(valid / total * 1e4);
	return (Math.min(Math.max(hundredths, +(valid > 0)), 9999) / 100).toFixed(2);
}
// src/model/policy-test.ts
function percentCovered({ total, uncovered }) {
	return total === 0 ? 100 : Math.floor((total - uncovered.length) * 100 / total);
}
function testsFailed({ failed, broken, coverage }, minCoverage) {
	return failed > 0 || broken > 0 || percentCovered(coverage) < minCoverage;
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJSMin(((exports) => {
	let ALIAS = Symbol.for("yaml.alias"), DOC = Symbol.for("yaml.document"), MAP = Symbol.for("yaml.map"), PAIR = Symbol.for("yaml.pair"), SCALAR = Symbol.for("yaml.scalar"), SEQ = Symbol.for("yaml.seq"), NODE_TYPE = Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node == "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return !0;
		}
		return !1;
	}
	function isNode(node) {
		if (node && typeof node == "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return !0;
		}
		return !1;
	}
	exports.ALIAS = ALIAS, exports.DOC = DOC, exports.MAP = MAP, exports.NODE_TYPE = NODE_TYPE, exports.PAIR = PAIR, exports.SCALAR = SCALAR, exports.SEQ = SEQ, exports.hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor, exports.isAlias = isAlias, exports.isCollection = isCollection, exports.isDocument = isDocument, exports.isMap = isMap, exports.isNode = isNode, exports.isPair = isPair, exports.isScalar = isScalar, exports.isSeq = isSeq;
})), require_visit = __commonJSMin(((exports) => {
	var identity = require_identity();
	let BREAK = Symbol("break visit"), SKIP = Symbol("skip children"), REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		let visitor_ = initVisitor(visitor);
		identity.isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK, visit.SKIP = SKIP, visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		let ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) return replaceNode(key, path, ctrl), visit_(key, ctrl, visitor, path);
		if (typeof ctrl != "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					let ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci == "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else ci === REMOVE && (node.items.splice(i, 1), --i);
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				let ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				ck === REMOVE && (node.key = null);
				let cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				cv === REMOVE && (node.value = null);
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		let visitor_ = initVisitor(visitor);
		identity.isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK, visitAsync.SKIP = SKIP, visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		let ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) return replaceNode(key, path, ctrl), visitAsync_(key, ctrl, visitor, path);
		if (typeof ctrl != "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					let ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci == "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else ci === REMOVE && (node.items.splice(i, 1), --i);
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				let ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				ck === REMOVE && (node.key = null);
				let cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				cv === REMOVE && (node.value = null);
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor) : visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor == "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		let parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) key === "key" ? parent.key = node : parent.value = node;
		else if (identity.isDocument(parent)) parent.contents = node;
		else {
			let pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit, exports.visitAsync = visitAsync;
})), require_directives = __commonJSMin(((exports) => {
	var identity = require_identity(), visit = require_visit();
	let escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	}, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, Directives.defaultYaml, yaml), this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			let copy = new Directives(this.yaml, this.tags);
			return copy.docStart = this.docStart, copy;
		}
		atDocument() {
			let res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = !0;
					break;
				case "1.2": this.atNextDocument = !1, this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				}, this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			this.atNextDocument &&= (this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			}, this.tags = Object.assign({}, Directives.defaultTags), !1);
			let parts = line.trim().split(/[ \t]+/), name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2)) return !1;
					let [handle, prefix] = parts;
					return this.tags[handle] = prefix, !0;
				}
				case "%YAML": {
					if (this.yaml.explicit = !0, parts.length !== 1) return onError(0, "%YAML directive should contain exactly one part"), !1;
					let [version] = parts;
					if (version === "1.1" || version === "1.2") return this.yaml.version = version, !0;
					{
						let isValid = /^\d+\.\d+$/.test(version);
						return onError(6, `Unsupported YAML version ${version}`, isValid), !1;
					}
				}
				default: return onError(0, `Unknown directive ${name}`, !0), !1;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") return onError(`Not a valid tag: ${source}`), null;
			if (source[1] === "<") {
				let verbatim = source.slice(2, -1);
				return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
			}
			let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			suffix || onError(`The ${source} tag has no suffix`);
			let prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				return onError(String(error)), null;
			}
			return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
		}
		tagString(tag) {
			for (let [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags), tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				let tags = {};
				visit.visit(doc.contents, (_key, node) => {
					identity.isNode(node) && node.tag && (tags[node.tag] = !0);
				}), tagNames = Object.keys(tags);
			} else tagNames = [];
			for (let [handle, prefix] of tagEntries) handle === "!!" && prefix === "tag:yaml.org,2002:" || doc && !tagNames.some((tn) => tn.startsWith(prefix)) || lines.push(`%TAG ${handle} ${prefix}`);
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: !1,
		version: "1.2"
	}, Directives.defaultTags = { "!!": "tag:yaml.org,2002:" }, exports.Directives = Directives;
})), require_anchors = __commonJSMin(((exports) => {
	var identity = require_identity(), visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw Error(msg);
		}
		return !0;
	}
	function anchorNames(root) {
		let anchors = new Set();
		return visit.visit(root, { Value(_key, node) {
			node.anchor && anchors.add(node.anchor);
		} }), anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			let name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		let aliasObjects = [], sourceObjects = new Map(), prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source), prevAnchors ??= anchorNames(doc);
				let anchor = findNewAnchor(prefix, prevAnchors);
				return prevAnchors.add(anchor), anchor;
			},
			setAnchors: () => {
				for (let source of aliasObjects) {
					let ref = sourceObjects.get(source);
					if (typeof ref == "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						let error = Error("Failed to resolve repeated object (this should not happen)");
						throw error.source = source, error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid, exports.anchorNames = anchorNames, exports.createNodeAnchors = createNodeAnchors, exports.findNewAnchor = findNewAnchor;
})), require_applyReviver = __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val == "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
				v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
			}
			else if (val instanceof Map) for (let k of Array.from(val.keys())) {
				let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
				v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
			}
			else if (val instanceof Set) for (let v0 of Array.from(val)) {
				let v1 = applyReviver(reviver, val, v0, v0);
				v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
			}
			else for (let [k, v0] of Object.entries(val)) {
				let v1 = applyReviver(reviver, val, k, v0);
				v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
})), require_toJS = __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON == "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			let data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data), ctx.onCreate = (res) => {
				data.res = res, delete ctx.onCreate;
			};
			let res = value.toJSON(arg, ctx);
			return ctx.onCreate && ctx.onCreate(res), res;
		}
		return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
	}
	exports.toJS = toJS;
})), require_Node = __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver(), identity = require_identity(), toJS = require_toJS();
	exports.NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			return this.range && (copy.range = this.range.slice()), copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw TypeError("A document argument is required");
			let ctx = {
				anchors: new Map(),
				doc,
				keep: !0,
				mapAsMap: mapAsMap === !0,
				mapKeyWarned: !1,
				maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
			}, res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor == "function") for (let { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
})), require_Alias = __commonJSMin(((exports) => {
	var anchors = require_anchors(), visit = require_visit(), identity = require_identity(), Node = require_Node(), toJS = require_toJS(), Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS), this.source = source, Object.defineProperty(this, "tag", { set() {
				throw Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
			let nodes;
			ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit.visit(doc, { Node: (_key, node) => {
				(identity.isAlias(node) || identity.hasAnchor(node)) && nodes.push(node);
			} }), ctx && (ctx.aliasResolveCache = nodes));
			let found;
			for (let node of nodes) {
				if (node === this) break;
				node.anchor === this.source && (found = node);
			}
			if (found && ctx) {
				let { anchors, doc, maxAliasCount } = ctx, data = anchors.get(found);
				if (data ||= (toJS.toJS(found, null, ctx), anchors.get(found)), data?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc, found, anchors)), data.count * data.aliasCount > maxAliasCount)) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			let source = this.resolve(ctx.doc, ctx);
			if (!source) {
				let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			let src = `*${this.source}`;
			if (ctx) {
				if (anchors.anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			let source = node.resolve(doc), anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		}
		if (identity.isCollection(node)) {
			let count = 0;
			for (let item of node.items) {
				let c = getAliasCount(doc, item, anchors);
				c > count && (count = c);
			}
			return count;
		}
		if (identity.isPair(node)) {
			let kc = getAliasCount(doc, node.key, anchors), vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
})), require_Scalar = __commonJSMin(((exports) => {
	var identity = require_identity(), Node = require_Node(), toJS = require_toJS();
	let isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR), this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE", exports.Scalar = Scalar, exports.isScalarValue = isScalarValue;
})), require_createNode = __commonJSMin(((exports) => {
	var Alias = require_Alias(), identity = require_identity(), Scalar = require_Scalar();
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			let match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value) && (value = value.contents), identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			let map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			return map.items.push(value), map;
		}
		(value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
		let { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx, ref;
		if (aliasDuplicateObjects && value && typeof value == "object") {
			if (ref = sourceObjects.get(value), ref) return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias.Alias(ref.anchor);
			ref = {
				anchor: null,
				node: null
			}, sourceObjects.set(value, ref);
		}
		tagName?.startsWith("!!") && (tagName = "tag:yaml.org,2002:" + tagName.slice(2));
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
				let node = new Scalar.Scalar(value);
				return ref && (ref.node = node), node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
		let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
	}
	exports.createNode = createNode;
})), require_Collection = __commonJSMin(((exports) => {
	var createNode = require_createNode(), identity = require_identity(), Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			let k = path[i];
			if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
				let a = [];
				a[k] = v, v = a;
			} else v = new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: !1,
			keepUndefined: !1,
			onAnchor: () => {
				throw Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: new Map()
		});
	}
	let isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done;
	exports.Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type), Object.defineProperty(this, "schema", {
				value: schema,
				configurable: !0,
				enumerable: !1,
				writable: !0
			});
		}
		clone(schema) {
			let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			return schema && (copy.schema = schema), copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it), this.range && (copy.range = this.range.slice()), copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				let [key, ...rest] = path, node = this.get(key, !0);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			let [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			let node = this.get(key, !0);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			let [key, ...rest] = path, node = this.get(key, !0);
			return rest.length === 0 ? !keepScalar && identity.isScalar(node) ? node.value : node : identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return !1;
				let n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			let [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			let node = this.get(key, !0);
			return identity.isCollection(node) ? node.hasIn(rest) : !1;
		}
		setIn(path, value) {
			let [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				let node = this.get(key, !0);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	}, exports.collectionFromPath = collectionFromPath, exports.isEmptyPath = isEmptyPath;
})), require_stringifyComment = __commonJSMin(((exports) => {
	let stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		return /^\n+$/.test(comment) ? comment.substring(1) : indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	exports.indentComment = indentComment, exports.lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment, exports.stringifyComment = stringifyComment;
})), require_foldFlowLines = __commonJSMin(((exports) => {
	let FOLD_BLOCK = "block", FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		lineWidth < minContentWidth && (minContentWidth = 0);
		let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		let folds = [], escapedFolds = {}, end = lineWidth - indent.length;
		typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
		let split, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
		mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length), i !== -1 && (end = i + endStep));
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				switch (escStart = i, text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length)), end = i + indent.length + endStep, split = void 0;
			else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					let next = text[i + 1];
					next && next !== " " && next !== "\n" && next !== "	" && (split = i);
				}
				if (i >= end) {
					if (split) folds.push(split), end = split + endStep, split = void 0;
					else if (mode === FOLD_QUOTED) {
						for (; prev === " " || prev === "	";) prev = ch, ch = text[i += 1], overflow = !0;
						let j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j), escapedFolds[j] = !0, end = j + endStep, split = void 0;
					} else overflow = !0;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow && onOverflow(), folds.length === 0) return text;
		onFold && onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			let fold = folds[i], end = folds[i + 1] || text.length;
			fold === 0 ? res = `\n${indent}${text.slice(0, end)}` : (mode === FOLD_QUOTED && escapedFolds[fold] && (res += `${text[fold]}\\`), res += `\n${indent}${text.slice(fold + 1, end)}`);
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i, start = i + 1, ch = text[start];
		for (; ch === " " || ch === "	";) if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i, start = i + 1, ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK, exports.FOLD_FLOW = "flow", exports.FOLD_QUOTED = FOLD_QUOTED, exports.foldFlowLines = foldFlowLines;
})), require_stringifyString = __commonJSMin(((exports) => {
	var Scalar = require_Scalar(), foldFlowLines = require_foldFlowLines();
	let getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	}), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return !1;
		let limit = lineWidth - indentLength, strLen = str.length;
		if (strLen <= limit) return !1;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return !0;
			if (start = i + 1, strLen - start <= limit) return !1;
		}
		return !0;
	}
	function doubleQuotedString(value, ctx) {
		let json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		let { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					let code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
					}
					i += 5, start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					for (str += json.slice(start, i) + "\n\n"; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"";) str += "\n", i += 2;
					str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
				}
				break;
			default: i += 1;
		}
		return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, !1));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
	}
	function quotedString(value, ctx) {
		let { singleQuote } = ctx.options, qs;
		if (singleQuote === !1) qs = doubleQuotedString;
		else {
			let hasDouble = value.includes("\""), hasSingle = value.includes("'");
			qs = hasDouble && !hasSingle ? singleQuotedString : hasSingle && !hasDouble ? doubleQuotedString : singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		let { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? !1 : type === Scalar.Scalar.BLOCK_LITERAL || !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp, endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			let ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart), endNlPos = end.indexOf("\n");
		endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end &&= (value = value.slice(0, -end.length), end[end.length - 1] === "\n" && (end = end.slice(0, -1)), end.replace(blockEndNewlines, `$&${indent}`));
		let startWithSpace = !1, startEnd, startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			let ch = value[startEnd];
			if (ch === " ") startWithSpace = !0;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		start &&= (value = value.substring(start.length), start.replace(/\n+/g, `$&${indent}`));
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment && (header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal) {
			let foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`), literalFallback = !1, foldOptions = getFoldOptions(ctx, !0);
			blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
				literalFallback = !0;
			});
			let body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		return value = value.replace(/\n+/g, `$&${indent}`), `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		let { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
			if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		let str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		let { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) }), { type } = item;
		type !== Scalar.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.Scalar.QUOTE_DOUBLE);
		let _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		}, res = _stringify(type);
		if (res === null) {
			let { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
			if (res = _stringify(t), res === null) throw Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
})), require_stringify = __commonJSMin(((exports) => {
	var anchors = require_anchors(), identity = require_identity(), stringifyComment = require_stringifyComment(), stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		let opt = Object.assign({
			blockQuote: !0,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: !1,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: !0,
			indentSeq: !0,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: !1,
			singleQuote: null,
			trailingComma: !1,
			trueStr: "true",
			verifyAliasOrder: !0
		}, doc.schema.toStringOptions, options), inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = !1;
				break;
			case "flow":
				inFlow = !0;
				break;
			default: inFlow = null;
		}
		return {
			anchors: new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			let match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj, obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				let testMatch = match.filter((t) => t.test);
				testMatch.length > 0 && (match = testMatch);
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		if (!tagObj) {
			let name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		let props = [], anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		anchor && anchors.anchorIsValid(anchor) && (anchors$1.add(anchor), props.push(`&${anchor}`));
		let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw TypeError("Cannot stringify circular structure without alias nodes");
			ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = new Set([item]), item = item.resolve(ctx.doc);
		}
		let tagObj, node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ??= getTagObject(ctx.doc.schema.tags, node);
		let props = stringifyProps(node, tagObj, ctx);
		props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
		let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		return props ? identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}` : str;
	}
	exports.createStringifyContext = createStringifyContext, exports.stringify = stringify;
})), require_stringifyPair = __commonJSMin(((exports) => {
	var identity = require_identity(), Scalar = require_Scalar(), stringify = require_stringify(), stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx, keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key == "object") throw Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key == "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: !1,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = !1, chompKeep = !1, str = stringify.stringify(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = !0;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) return str = `? ${str}`, keyComment && !keyCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
		keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}\n${indent}:`) : (str = `${str}:`, keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))));
		let vsb, vcb, valueComment;
		identity.isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && identity.isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
		let valueCommentDone = !1, valueStr = stringify.stringify(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0), ws = " ";
		if (keyComment || vsb || vcb) {
			if (ws = vsb ? "\n" : "", vcb) {
				let cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			valueStr === "" && !ctx.inFlow ? ws === "\n" && valueComment && (ws = "\n\n") : ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			let vs0 = valueStr[0], nl0 = valueStr.indexOf("\n"), hasNewline = nl0 !== -1, flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = !1;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
				}
				hasPropsLine || (ws = `\n${ctx.indent}`);
			}
		} else (valueStr === "" || valueStr[0] === "\n") && (ws = "");
		return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
	}
	exports.stringifyPair = stringifyPair;
})), require_log = __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		logLevel === "debug" && console.log(...messages);
	}
	function warn(logLevel, warning) {
		(logLevel === "debug" || logLevel === "warn") && (typeof node_process.emitWarning == "function" ? node_process.emitWarning(warning) : console.warn(warning));
	}
	exports.debug = debug, exports.warn = warn;
})), require_merge = __commonJSMin(((exports) => {
	var identity = require_identity(), Scalar = require_Scalar();
	let merge = {
		identify: (value) => value === "<<" || typeof value == "symbol" && value.description === "<<",
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol("<<")), { addToJSMap: addMergeToJSMap }),
		stringify: () => "<<"
	}, isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		let source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (let it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (let it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		let source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw Error("Merge sources must be maps or map aliases");
		let srcMap = source.toJSON(null, ctx, Map);
		for (let [key, value] of srcMap) map instanceof Map ? map.has(key) || map.set(key, value) : map instanceof Set ? map.add(key) : Object.prototype.hasOwnProperty.call(map, key) || Object.defineProperty(map, key, {
			value,
			writable: !0,
			enumerable: !0,
			configurable: !0
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap, exports.isMergeKey = isMergeKey, exports.merge = merge;
})), require_addPairToJSMap = __commonJSMin(((exports) => {
	var log = require_log(), merge = require_merge(), stringify = require_stringify(), identity = require_identity(), toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			let jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS.toJS(value, stringKey, ctx);
				stringKey in map ? Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: !0,
					enumerable: !0,
					configurable: !0
				}) : map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey != "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			let strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = new Set();
			for (let node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
			let strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + "...\""), log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
})), require_Pair = __commonJSMin(((exports) => {
	var createNode = require_createNode(), stringifyPair = require_stringifyPair(), addPairToJSMap = require_addPairToJSMap(), identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR }), this.key = key, this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			return identity.isNode(key) && (key = key.clone(schema)), identity.isNode(value) && (value = value.clone(schema)), new Pair(key, value);
		}
		toJSON(_, ctx) {
			let pair = ctx?.mapAsMap ? new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair, exports.createPair = createPair;
})), require_stringifyCollection = __commonJSMin(((exports) => {
	var identity = require_identity(), stringify = require_stringify(), stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		let { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		}), chompKeep = !1, lines = [];
		for (let i = 0; i < items.length; ++i) {
			let item = items[i], comment = null;
			if (identity.isNode(item)) !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment = item.comment);
			else if (identity.isPair(item)) {
				let ik = identity.isNode(item.key) ? item.key : null;
				ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
			}
			chompKeep = !1;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = !0);
			comment && (str += stringifyComment.lineComment(str, itemIndent, commentString(comment))), chompKeep && comment && (chompKeep = !1), lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				let line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		return comment ? (str += "\n" + stringifyComment.indentComment(commentString(comment), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		let itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: !0,
			type: null
		}), reqNewline = !1, linesAtValue = 0, lines = [];
		for (let i = 0; i < items.length; ++i) {
			let item = items[i], comment = null;
			if (identity.isNode(item)) item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment = item.comment);
			else if (identity.isPair(item)) {
				let ik = identity.isNode(item.key) ? item.key : null;
				ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
				let iv = identity.isNode(item.value) ? item.value : null;
				iv ? (iv.comment && (comment = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment = ik.comment);
			}
			comment && (reqNewline = !0);
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline ||= lines.length > linesAtValue || str.includes("\n"), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline ||= lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth), reqNewline && (str += ",")), comment && (str += stringifyComment.lineComment(str, itemIndent, commentString(comment))), lines.push(str), linesAtValue = lines.length;
		}
		let { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		if (!reqNewline) {
			let len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (let line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		}
		return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep && (comment = comment.replace(/^\n+/, "")), comment) {
			let ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
})), require_YAMLMap = __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection(), addPairToJSMap = require_addPairToJSMap(), Collection = require_Collection(), identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar();
	function findPair(items, key) {
		let k = identity.isScalar(key) ? key.value : key;
		for (let it of items) if (identity.isPair(it) && (it.key === key || it.key === k || identity.isScalar(it.key) && it.key.value === k)) return it;
	}
	exports.YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema), this.items = [];
		}
		static from(schema, obj, ctx) {
			let { keepUndefined, replacer } = ctx, map = new this(schema), add = (key, value) => {
				if (typeof replacer == "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				(value !== void 0 || keepUndefined) && map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (let [key, value] of obj) add(key, value);
			else if (obj && typeof obj == "object") for (let key of Object.keys(obj)) add(key, obj[key]);
			return typeof schema.sortMapEntries == "function" && map.items.sort(schema.sortMapEntries), map;
		}
		add(pair, overwrite) {
			let _pair;
			_pair = identity.isPair(pair) ? pair : !pair || typeof pair != "object" || !("key" in pair) ? new Pair.Pair(pair, pair?.value) : new Pair.Pair(pair.key, pair.value);
			let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw Error(`Key ${_pair.key} already set`);
				identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
			} else if (sortEntries) {
				let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			let it = findPair(this.items, key);
			return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
		}
		get(key, keepScalar) {
			let node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), !0);
		}
		toJSON(_, ctx, Type) {
			let map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
			ctx?.onCreate && ctx.onCreate(map);
			for (let item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (let item of this.items) if (!identity.isPair(item)) throw Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	}, exports.findPair = findPair;
})), require_map = __commonJSMin(((exports) => {
	var identity = require_identity(), YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: !0,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			return identity.isMap(map) || onError("Expected a mapping for this tag"), map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
})), require_YAMLSeq = __commonJSMin(((exports) => {
	var createNode = require_createNode(), stringifyCollection = require_stringifyCollection(), Collection = require_Collection(), identity = require_identity(), Scalar = require_Scalar(), toJS = require_toJS(), YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema), this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			let idx = asItemIndex(key);
			return typeof idx == "number" && this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			let idx = asItemIndex(key);
			if (typeof idx != "number") return;
			let it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			let idx = asItemIndex(key);
			return typeof idx == "number" && idx < this.items.length;
		}
		set(key, value) {
			let idx = asItemIndex(key);
			if (typeof idx != "number") throw Error(`Expected a valid index, not ${key}.`);
			let prev = this.items[idx];
			identity.isScalar(prev) && Scalar.isScalarValue(value) ? prev.value = value : this.items[idx] = value;
		}
		toJSON(_, ctx) {
			let seq = [];
			ctx?.onCreate && ctx.onCreate(seq);
			let i = 0;
			for (let item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx ? stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			}) : JSON.stringify(this);
		}
		static from(schema, obj, ctx) {
			let { replacer } = ctx, seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer == "function") {
						let key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
})), require_seq = __commonJSMin(((exports) => {
	var identity = require_identity(), YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: !0,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			return identity.isSeq(seq) || onError("Expected a sequence for this tag"), seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
})), require_string = __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value == "string",
		default: !0,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
})), require_null = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	let nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: !0,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
})), require_bool$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	let boolTag = {
		identify: (value) => typeof value == "boolean",
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			return source && boolTag.test.test(source) && value === (source[0] === "t" || source[0] === "T") ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
})), require_stringifyNumber = __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value == "bigint") return String(value);
		let num = typeof value == "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			i < 0 && (i = n.length, n += ".");
			let d = minFractionDigits - (n.length - i - 1);
			for (; d-- > 0;) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
})), require_float$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar(), stringifyNumber = require_stringifyNumber();
	let floatNaN = {
		identify: (value) => typeof value == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? -Infinity : Infinity,
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = {
		identify: (value) => typeof value == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			let node = new Scalar.Scalar(parseFloat(str)), dot = str.indexOf(".");
			return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
		},
		stringify: stringifyNumber.stringifyNumber
	}, exports.floatExp = {
		identify: (value) => typeof value == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			let num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	}, exports.floatNaN = floatNaN;
})), require_int$1 = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	let intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		let { value } = node;
		return intIdentify(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber.stringifyNumber(node);
	}
	exports.int = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	}, exports.intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	}, exports.intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
})), require_schema$2 = __commonJSMin(((exports) => {
	var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), bool = require_bool$1(), float = require_float$1(), int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
})), require_schema$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar(), map = require_map(), seq = require_seq();
	function intIdentify(value) {
		return typeof value == "bigint" || Number.isInteger(value);
	}
	let stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [
		{
			identify: (value) => typeof value == "string",
			default: !0,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: !0,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value == "boolean",
			default: !0,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: !0,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
		}
	});
})), require_binary = __commonJSMin(((exports) => {
	var node_buffer = __require("buffer"), Scalar = require_Scalar(), stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: !1,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer == "function") return node_buffer.Buffer.from(src, "base64");
			if (typeof atob == "function") {
				let str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			}
			return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			let buf = value, str;
			if (typeof node_buffer.Buffer == "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa == "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			if (type ??= Scalar.Scalar.BLOCK_LITERAL, type !== Scalar.Scalar.QUOTE_DOUBLE) {
				let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
})), require_pairs = __commonJSMin(((exports) => {
	var identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar(), YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (!identity.isPair(item)) {
				if (identity.isMap(item)) {
					item.items.length > 1 && onError("Each pair must have its own sequence indicator");
					let pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
					if (item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore), item.comment) {
						let cn = pair.value ?? pair.key;
						cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
					}
					item = pair;
				}
				seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
			}
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		let { replacer } = ctx, pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) key = it[0], value = it[1];
				else throw TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				let keys = Object.keys(it);
				if (keys.length === 1) key = keys[0], value = it[key];
				else throw TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	let pairs = {
		collection: "seq",
		default: !1,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs, exports.pairs = pairs, exports.resolvePairs = resolvePairs;
})), require_omap = __commonJSMin(((exports) => {
	var identity = require_identity(), toJS = require_toJS(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), pairs = require_pairs(), YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super(), this.add = YAMLMap.YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.YAMLMap.prototype.get.bind(this), this.has = YAMLMap.YAMLMap.prototype.has.bind(this), this.set = YAMLMap.YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			let map = new Map();
			ctx?.onCreate && ctx.onCreate(map);
			for (let pair of this.items) {
				let key, value;
				if (identity.isPair(pair) ? (key = toJS.toJS(pair.key, "", ctx), value = toJS.toJS(pair.value, key, ctx)) : key = toJS.toJS(pair, "", ctx), map.has(key)) throw Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			let pairs$1 = pairs.createPairs(schema, iterable, ctx), omap = new this();
			return omap.items = pairs$1.items, omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	let omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: !1,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			let pairs$1 = pairs.resolvePairs(seq, onError), seenKeys = [];
			for (let { key } of pairs$1.items) identity.isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap, exports.omap = omap;
})), require_bool = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	let trueTag = {
		identify: (value) => value === !0,
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(!0),
		stringify: boolStringify
	}, falseTag = {
		identify: (value) => value === !1,
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(!1),
		stringify: boolStringify
	};
	exports.falseTag = falseTag, exports.trueTag = trueTag;
})), require_float = __commonJSMin(((exports) => {
	var Scalar = require_Scalar(), stringifyNumber = require_stringifyNumber();
	let floatNaN = {
		identify: (value) => typeof value == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? -Infinity : Infinity,
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = {
		identify: (value) => typeof value == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			let node = new Scalar.Scalar(parseFloat(str.replace(/_/g, ""))), dot = str.indexOf(".");
			if (dot !== -1) {
				let f = str.substring(dot + 1).replace(/_/g, "");
				f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	}, exports.floatExp = {
		identify: (value) => typeof value == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			let num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	}, exports.floatNaN = floatNaN;
})), require_int = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	let intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		let sign = str[0];
		if ((sign === "-" || sign === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			let n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		let n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		let { value } = node;
		if (intIdentify(value)) {
			let str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	let intBin = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	}, intOct = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	}, int = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	}, intHex = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int, exports.intBin = intBin, exports.intHex = intHex, exports.intOct = intOct;
})), require_set = __commonJSMin(((exports) => {
	var identity = require_identity(), Pair = require_Pair(), YAMLMap = require_YAMLMap(), YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema), this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			pair = identity.isPair(key) ? key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? new Pair.Pair(key.key, null) : new Pair.Pair(key, null), YAMLMap.findPair(this.items, pair.key) || this.items.push(pair);
		}
		get(key, keepPair) {
			let pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value != "boolean") throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			let prev = YAMLMap.findPair(this.items, key);
			prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
			throw Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			let { replacer } = ctx, set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set.items.push(Pair.createPair(value, null, ctx));
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	let set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: !1,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(!0)) return Object.assign(new YAMLSet(), map);
				onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet, exports.set = set;
})), require_timestamp = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		let sign = str[0], parts = sign === "-" || sign === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node, num = (n) => n;
		if (typeof value == "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		value < 0 && (sign = "-", value *= num(-1));
		let _60 = num(60), parts = [value % _60];
		return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	let intTime = {
		identify: (value) => typeof value == "bigint" || Number.isInteger(value),
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	}, floatTime = {
		identify: (value) => typeof value == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, !1),
		stringify: stringifySexagesimal
	}, timestamp = {
		identify: (value) => value instanceof Date,
		default: !0,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			let match = str.match(timestamp.test);
			if (!match) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			let [, year, month, day, hour, minute, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0, date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec), tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, !1);
				Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime, exports.intTime = intTime, exports.timestamp = timestamp;
})), require_schema = __commonJSMin(((exports) => {
	var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), binary = require_binary(), bool = require_bool(), float = require_float(), int = require_int(), merge = require_merge(), omap = require_omap(), pairs = require_pairs(), set = require_set(), timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
})), require_tags = __commonJSMin(((exports) => {
	var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), bool = require_bool$1(), float = require_float$1(), int = require_int$1(), schema = require_schema$2(), schema$1 = require_schema$1(), binary = require_binary(), merge = require_merge(), omap = require_omap(), pairs = require_pairs(), schema$2 = require_schema(), set = require_set(), timestamp = require_timestamp();
	let schemas = new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]), tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	}, coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		let schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				let keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (let tag of customTags) tags = tags.concat(tag);
		else typeof customTags == "function" && (tags = customTags(tags.slice()));
		return addMergeTag && (tags = tags.concat(merge.merge)), tags.reduce((tags, tag) => {
			let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				let tagName = JSON.stringify(tag), keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			return tags.includes(tagObj) || tags.push(tagObj), tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags, exports.getTags = getTags;
})), require_Schema = __commonJSMin(((exports) => {
	var identity = require_identity(), map = require_map(), seq = require_seq(), string = require_string(), tags = require_tags();
	let sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : +(a.key > b.key);
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null, this.name = typeof schema == "string" && schema || "core", this.knownTags = resolveKnownTags ? tags.coreKnownTags : {}, this.tags = tags.getTags(customTags, this.name, merge), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, identity.MAP, { value: map.map }), Object.defineProperty(this, identity.SCALAR, { value: string.string }), Object.defineProperty(this, identity.SEQ, { value: seq.seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
		}
		clone() {
			let copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			return copy.tags = this.tags.slice(), copy;
		}
	};
})), require_stringifyDocument = __commonJSMin(((exports) => {
	var identity = require_identity(), stringify = require_stringify(), stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		let lines = [], hasDirectives = options.directives === !0;
		if (options.directives !== !1 && doc.directives) {
			let dir = doc.directives.toString(doc);
			dir ? (lines.push(dir), hasDirectives = !0) : doc.directives.docStart && (hasDirectives = !0);
		}
		hasDirectives && lines.push("---");
		let ctx = stringify.createStringifyContext(doc, options), { commentString } = ctx.options;
		if (doc.commentBefore) {
			lines.length !== 1 && lines.unshift("");
			let cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = !1, contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
					let cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
			}
			let onChompKeep = contentComment ? void 0 : () => chompKeep = !0, body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			contentComment && (body += stringifyComment.lineComment(body, "", commentString(contentComment))), (body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				let cs = commentString(doc.comment);
				cs.includes("\n") ? (lines.push("..."), lines.push(stringifyComment.indentComment(cs, ""))) : lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(stringifyComment.indentComment(commentString(dc), "")));
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
})), require_Document = __commonJSMin(((exports) => {
	var Alias = require_Alias(), Collection = require_Collection(), identity = require_identity(), Pair = require_Pair(), toJS = require_toJS(), Schema = require_Schema(), stringifyDocument = require_stringifyDocument(), anchors = require_anchors(), applyReviver = require_applyReviver(), createNode = require_createNode(), directives = require_directives(), Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
			let opt = Object.assign({
				intAsBigInt: !1,
				keepSourceTokens: !1,
				logLevel: "warn",
				prettyErrors: !0,
				strict: !0,
				stringKeys: !1,
				uniqueKeys: !0,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new directives.Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			let copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
		}
		add(value) {
			assertCollection(this.contents) && this.contents.add(value);
		}
		addIn(path, value) {
			assertCollection(this.contents) && this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				let prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer;
			if (typeof replacer == "function") value = replacer.call({ "": value }, "", value), _replacer = replacer;
			else if (Array.isArray(replacer)) {
				let asStr = replacer.filter((v) => typeof v == "number" || v instanceof String || v instanceof Number).map(String);
				asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
			} else options === void 0 && replacer && (options = replacer, replacer = void 0);
			let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a"), ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
				keepUndefined: keepUndefined ?? !1,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			}, node = createNode.createNode(value, tag, ctx);
			return flow && identity.isCollection(node) && (node.flow = !0), setAnchors(), node;
		}
		createPair(key, value, options = {}) {
			let k = this.createNode(key, null, options), v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : !1;
		}
		deleteIn(path) {
			return Collection.isEmptyPath(path) ? this.contents != null && (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path) : !1;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			return Collection.isEmptyPath(path) ? !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents : identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : !1;
		}
		hasIn(path) {
			return Collection.isEmptyPath(path) ? this.contents !== void 0 : identity.isCollection(this.contents) ? this.contents.hasIn(path) : !1;
		}
		set(key, value) {
			this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
		}
		setIn(path, value) {
			Collection.isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value) : assertCollection(this.contents) && this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			typeof version == "number" && (version = String(version));
			let opt;
			switch (version) {
				case "1.1":
					this.directives ? this.directives.yaml.version = "1.1" : this.directives = new directives.Directives({ version: "1.1" }), opt = {
						resolveKnownTags: !1,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					this.directives ? this.directives.yaml.version = version : this.directives = new directives.Directives({ version }), opt = {
						resolveKnownTags: !0,
						schema: "core"
					};
					break;
				case null:
					this.directives && delete this.directives, opt = null;
					break;
				default: {
					let sv = JSON.stringify(version);
					throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw Error("With a null YAML version, the { schema: Schema } option is required");
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			let ctx = {
				anchors: new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === !0,
				mapKeyWarned: !1,
				maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
			}, res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor == "function") for (let { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: !0,
				jsonArg,
				mapAsMap: !1,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				let s = JSON.stringify(options.indent);
				throw Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return !0;
		throw Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
})), require_errors = __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super(), this.name = name, this.code = code, this.message = message, this.pos = pos;
		}
	}, YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	}, YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	exports.YAMLError = YAMLError, exports.YAMLParseError = YAMLParseError, exports.YAMLWarning = YAMLWarning, exports.prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		let { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1, lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			let trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart), ci -= trimStart - 1;
		}
		if (lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "…"), line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			prev.length > 80 && (prev = prev.substring(0, 79) + "…\n"), lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1, end = error.linePos[1];
			end?.line === line && end.col > col && (count = Math.max(1, Math.min(end.col - col, 80 - ci)));
			let pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
})), require_resolve_props = __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found = null, start = null;
		for (let token of tokens) switch (reqSpace &&= (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), !1), tab &&= (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), null), token.type) {
			case "space":
				!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = !0;
				break;
			case "comment": {
				hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				let cb = token.source.substring(1) || " ";
				comment ? comment += commentSep + cb : comment = cb, commentSep = "", atNewline = !1;
				break;
			}
			case "newline":
				atNewline ? comment ? comment += token.source : found && indicator === "seq-item-ind" || (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor || tag) && (newlineAfterProp = token), hasSpace = !0;
				break;
			case "anchor":
				anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor = token, start ??= token.offset, atNewline = !1, hasSpace = !1, reqSpace = !0;
				break;
			case "tag":
				tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ??= token.offset, atNewline = !1, hasSpace = !1, reqSpace = !0;
				break;
			case indicator:
				(anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
				break;
			case "comma": if (flow) {
				comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = !1, hasSpace = !1;
				break;
			}
			default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
		}
		let last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
		return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
})), require_util_contains_newline = __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return !0;
				if (key.end) {
					for (let st of key.end) if (st.type === "newline") return !0;
				}
				return !1;
			case "flow-collection":
				for (let it of key.items) {
					for (let st of it.start) if (st.type === "newline") return !0;
					if (it.sep) {
						for (let st of it.sep) if (st.type === "newline") return !0;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return !0;
				}
				return !1;
			default: return !0;
		}
	}
	exports.containsNewline = containsNewline;
})), require_util_flow_indent_check = __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			let end = fc.end[0];
			end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
})), require_util_map_includes = __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		let { uniqueKeys } = ctx.options;
		if (uniqueKeys === !1) return !1;
		let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
})), require_resolve_block_map = __commonJSMin(((exports) => {
	var Pair = require_Pair(), YAMLMap = require_YAMLMap(), resolveProps = require_resolve_props(), utilContainsNewline = require_util_contains_newline(), utilFlowIndentCheck = require_util_flow_indent_check(), utilMapIncludes = require_util_map_includes();
	let startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		let map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		ctx.atRoot &&= !1;
		let offset = bm.offset, commentEnd = null;
		for (let collItem of bm.items) {
			let { start, key, sep, value } = collItem, keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: !0
			}), implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end, keyProps.comment && (map.comment ? map.comment += "\n" + keyProps.comment : map.comment = keyProps.comment);
					continue;
				}
				(keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = !0;
			let keyStart = keyProps.end, keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			let valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			if (offset = valueProps.end, valueProps.found) {
				implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
				let valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
				let pair = new Pair.Pair(keyNode, valueNode);
				ctx.options.keepSourceTokens && (pair.srcToken = collItem), map.items.push(pair);
			} else {
				implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += "\n" + valueProps.comment : keyNode.comment = valueProps.comment);
				let pair = new Pair.Pair(keyNode);
				ctx.options.keepSourceTokens && (pair.srcToken = collItem), map.items.push(pair);
			}
		}
		return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		], map;
	}
	exports.resolveBlockMap = resolveBlockMap;
})), require_resolve_block_seq = __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq(), resolveProps = require_resolve_props(), utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		let seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		ctx.atRoot &&= !1, ctx.atKey &&= !1;
		let offset = bs.offset, commentEnd = null;
		for (let { start, value } of bs.items) {
			let props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: !0
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				else {
					commentEnd = props.end, props.comment && (seq.comment = props.comment);
					continue;
				}
			}
			let node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq.items.push(node);
		}
		return seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		], seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
})), require_resolve_end = __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = !1, sep = "";
			for (let token of end) {
				let { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = !0;
						break;
					case "comment": {
						reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						let cb = source.substring(1) || " ";
						comment ? comment += sep + cb : comment = cb, sep = "";
						break;
					}
					case "newline":
						comment && (sep += source), hasSpace = !0;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
})), require_resolve_flow_collection = __commonJSMin(((exports) => {
	var identity = require_identity(), Pair = require_Pair(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), resolveEnd = require_resolve_end(), resolveProps = require_resolve_props(), utilContainsNewline = require_util_contains_newline(), utilMapIncludes = require_util_map_includes();
	let blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		let isMap = fc.start.source === "{", fcName = isMap ? "flow map" : "flow sequence", coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = !0;
		let atRoot = ctx.atRoot;
		atRoot && (ctx.atRoot = !1), ctx.atKey &&= !1;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			let collItem = fc.items[i], { start, key, sep, value } = collItem, props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: !1
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += "\n" + props.comment : coll.comment = props.comment), offset = props.end;
					continue;
				}
				!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key) && onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
				let prevItemComment = "";
				loop: for (let st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					identity.isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += "\n" + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
			if (!isMap && !sep && !props.found) {
				let valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = !0;
				let keyStart = props.end, keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
				let valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: !1
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (let st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
				let valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += "\n" + valueProps.comment : keyNode.comment = valueProps.comment);
				let pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens && (pair.srcToken = collItem), isMap) {
					let map = coll;
					utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map.items.push(pair);
				} else {
					let map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = !0, map.items.push(pair);
					let endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					], coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		let expectedEnd = isMap ? "}" : "]", [ce, ...ee] = fc.end, cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			let name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
		}
		if (ee.length > 0) {
			let end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			end.comment && (coll.comment ? coll.comment += "\n" + end.comment : coll.comment = end.comment), coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
})), require_compose_collection = __commonJSMin(((exports) => {
	var identity = require_identity(), Scalar = require_Scalar(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), resolveBlockMap = require_resolve_block_map(), resolveBlockSeq = require_resolve_block_seq(), resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		let coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag), Coll = coll.constructor;
		return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
	}
	function composeCollection(CN, ctx, token, props, onError) {
		let tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		if (token.type === "block-seq") {
			let { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			let kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag = kt;
			else return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN, ctx, token, onError, tagName);
		}
		let coll = resolveCollection(CN, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
	}
	exports.composeCollection = composeCollection;
})), require_resolve_block_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		let start = scalar.offset, header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		let type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [], chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			let content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			let value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "", end = start + header.length;
			return scalar.source && (end += scalar.source.length), {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent, offset = scalar.offset + header.length, contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			if (content === "" || content === "\r") header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
			else {
				indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) lines[i][0].length > trimIndent && (chompStart = i + 1);
		let value = "", sep = "", prevMoreIndented = !1;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			let crlf = content[content.length - 1] === "\r";
			if (crlf && (content = content.slice(0, -1)), content && indent.length < trimIndent) {
				let message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent = "";
			}
			type === Scalar.Scalar.BLOCK_LITERAL ? (value += sep + indent.slice(trimIndent) + content, sep = "\n") : indent.length > trimIndent || content[0] === "	" ? (sep === " " ? sep = "\n" : !prevMoreIndented && sep === "\n" && (sep = "\n\n"), value += sep + indent.slice(trimIndent) + content, sep = "\n", prevMoreIndented = !0) : content === "" ? sep === "\n" ? value += "\n" : sep = "\n" : (value += sep + content, sep = " ", prevMoreIndented = !1);
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				value[value.length - 1] !== "\n" && (value += "\n");
				break;
			default: value += "\n";
		}
		let end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		if (props[0].type !== "block-scalar-header") return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
		let { source } = props[0], mode = source[0], indent = 0, chomp = "", error = -1;
		for (let i = 1; i < source.length; ++i) {
			let ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				let n = Number(ch);
				!indent && n ? indent = n : error === -1 && (error = offset + i);
			}
		}
		error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = !1, comment = "", length = source.length;
		for (let i = 1; i < props.length; ++i) {
			let token = props[i];
			switch (token.type) {
				case "space": hasSpace = !0;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
					break;
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					let ts = token.source;
					ts && typeof ts == "string" && (length += ts.length);
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		let split = source.split(/\n( *)/), first = split[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
})), require_resolve_flow_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar(), resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		let { offset, type, source, end } = scalar, _type, value, _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN, value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
				break;
			default: return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
		}
		let valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		let line = /(.*?)\r?\n/sy, match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = RegExp("(?<![ 	])[ 	]+$"), trimBoth = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, ""), sep = " ", pos = line.lastIndex;
		for (; match = line.exec(source);) {
			let lm = match[1].replace(trimBoth, "");
			lm === "" ? sep === "\n" ? res += sep : sep = "\n" : (res += sep + lm, sep = " "), pos = line.lastIndex;
		}
		let last = /[ \t]*(.*)/sy;
		return last.lastIndex = pos, match = last.exec(source), res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			let ch = source[i];
			if (ch !== "\r" || source[i + 1] !== "\n") {
				if (ch === "\n") {
					let { fold, offset } = foldNewline(source, i);
					res += fold, i = offset;
				} else if (ch === "\\") {
					let next = source[++i], cc = escapeCodes[next];
					if (cc) res += cc;
					else if (next === "\n") for (next = source[i + 1]; next === " " || next === "	";) next = source[++i + 1];
					else if (next === "\r" && source[i + 1] === "\n") for (next = source[++i + 1]; next === " " || next === "	";) next = source[++i + 1];
					else if (next === "x" || next === "u" || next === "U") {
						let length = next === "x" ? 2 : next === "u" ? 4 : 8;
						res += parseCharCode(source, i + 1, length, onError), i += length;
					} else {
						let raw = source.substr(i - 1, 2);
						onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
					}
				} else if (ch === " " || ch === "	") {
					let wsStart = i, next = source[i + 1];
					for (; next === " " || next === "	";) next = source[++i + 1];
					next !== "\n" && (next !== "\r" || source[i + 2] !== "\n") && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
				} else res += ch;
			}
		}
		return (source[source.length - 1] !== "\"" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing \"quote"), res;
	}
	function foldNewline(source, offset) {
		let fold = "", ch = source[offset + 1];
		for (; (ch === " " || ch === "	" || ch === "\n" || ch === "\r") && (ch !== "\r" || source[offset + 2] === "\n");) ch === "\n" && (fold += "\n"), offset += 1, ch = source[offset + 1];
		return fold ||= " ", {
			fold,
			offset
		};
	}
	let escapeCodes = {
		0: "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		let cc = source.substr(offset, length), code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			let raw = source.substr(offset - 2, length + 2);
			return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
})), require_compose_scalar = __commonJSMin(((exports) => {
	var identity = require_identity(), Scalar = require_Scalar(), resolveBlockScalar = require_resolve_block_scalar(), resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		let { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null, tag;
		tag = ctx.options.stringKeys && ctx.atKey ? ctx.schema[identity.SCALAR] : tagName ? findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? findScalarTagByTest(ctx, value, token, onError) : ctx.schema[identity.SCALAR];
		let scalar;
		try {
			let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			let msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar.Scalar(value);
		}
		return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment && (scalar.comment = comment), scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		let matchWithTest = [];
		for (let tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (let tag of matchWithTest) if (tag.test?.test(value)) return tag;
		let kt = schema.knownTags[tagName];
		return kt && !kt.collection ? (schema.tags.push(Object.assign({}, kt, {
			default: !1,
			test: void 0
		})), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema[identity.SCALAR]);
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		let tag = schema.tags.find((tag) => (tag.default === !0 || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			let compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			tag.tag !== compat.tag && onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, !0);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
})), require_util_empty_scalar_position = __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ??= before.length;
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				for (st = before[++i]; st?.type === "space";) offset += st.source.length, st = before[++i];
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
})), require_compose_node = __commonJSMin(((exports) => {
	var Alias = require_Alias(), identity = require_identity(), composeCollection = require_compose_collection(), composeScalar = require_compose_scalar(), resolveEnd = require_resolve_end(), utilEmptyScalarPosition = require_util_empty_scalar_position();
	let CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		let atKey = ctx.atKey, { spaceBefore, comment, anchor, tag } = props, node, isSrcToken = !0;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default: onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`), isSrcToken = !1;
		}
		return node ??= composeEmptyNode(ctx, token.offset, void 0, null, props, onError), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		let token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		}, node = composeScalar.composeScalar(ctx, token, tag, onError);
		return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment && (node.comment = comment, node.range[2] = end), node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		let alias = new Alias.Alias(source.substring(1));
		alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
		let valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		return alias.range = [
			offset,
			valueEnd,
			re.offset
		], re.comment && (alias.comment = re.comment), alias;
	}
	exports.composeEmptyNode = composeEmptyNode, exports.composeNode = composeNode;
})), require_compose_doc = __commonJSMin(((exports) => {
	var Document = require_Document(), composeNode = require_compose_node(), resolveEnd = require_resolve_end(), resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		let opts = Object.assign({ _directives: directives }, options), doc = new Document.Document(void 0, opts), ctx = {
			atKey: !1,
			atRoot: !0,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		}, props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: !0
		});
		props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		let contentEnd = doc.contents.range[2], re = resolveEnd.resolveEnd(end, contentEnd, !1, onError);
		return re.comment && (doc.comment = re.comment), doc.range = [
			offset,
			contentEnd,
			re.offset
		], doc;
	}
	exports.composeDoc = composeDoc;
})), require_composer = __commonJSMin(((exports) => {
	var node_process = __require("process"), directives = require_directives(), Document = require_Document(), errors = require_errors(), identity = require_identity(), composeDoc = require_compose_doc(), resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src == "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		let { offset, source } = src;
		return [offset, offset + (typeof source == "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "", atComment = !1, afterEmptyLine = !1;
		for (let i = 0; i < prelude.length; ++i) {
			let source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
					break;
				case "%":
					prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
					break;
				default: atComment || (afterEmptyLine = !0), atComment = !1;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	exports.Composer = class {
		constructor(options = {}) {
			this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code, message, warning) => {
				let pos = getErrorPos(source);
				warning ? this.warnings.push(new errors.YAMLWarning(pos, code, message)) : this.errors.push(new errors.YAMLParseError(pos, code, message));
			}, this.directives = new directives.Directives({ version: options.version || "1.2" }), this.options = options;
		}
		decorate(doc, afterDoc) {
			let { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				let dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					identity.isPair(it) && (it = it.key);
					let cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					let cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else doc.errors = this.errors, doc.warnings = this.warnings;
			this.prelude = [], this.errors = [], this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = !1, endOffset = -1) {
			for (let token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			switch (node_process.env.LOG_STREAM && console.dir(token, { depth: null }), token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						let pos = getErrorPos(token);
						pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning);
					}), this.prelude.push(token.source), this.atDirectives = !0;
					break;
				case "document": {
					let doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = !0;
					let end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					if (this.decorate(this.doc, !0), end.comment) {
						let dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = !1, endOffset = -1) {
			if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null;
			else if (forceDoc) {
				let opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document.Document(void 0, opts);
				this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [
					0,
					endOffset,
					endOffset
				], this.decorate(doc, !1), yield doc;
			}
		}
	};
})), require_cst_scalar = __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar(), resolveFlowScalar = require_resolve_flow_scalar(), errors = require_errors(), stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = !0, onError) {
		if (token) {
			let _onError = (pos, code, message) => {
				let offset = typeof pos == "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		let { implicitKey = !1, indent, inFlow = !1, offset = -1, type = "PLAIN" } = context, source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: !0,
				lineWidth: -1
			}
		}), end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				let he = source.indexOf("\n"), head = source.substring(0, he), body = source.substring(he + 1) + "\n", props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				return addEndtoBlockProps(props, end) || props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				}), {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = !1, implicitKey = !1, inFlow = !1, type } = context, indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent == "number" && (indent += 2), !type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				let header = token.props[0];
				if (header.type !== "block-scalar-header") throw Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		let source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: !0,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		let he = source.indexOf("\n"), head = source.substring(0, he), body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			let header = token.props[0];
			if (header.type !== "block-scalar-header") throw Error("Invalid block scalar header");
			header.source = head, token.source = body;
		} else {
			let { offset } = token, indent = "indent" in token ? token.indent : -1, props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			addEndtoBlockProps(props, "end" in token ? token.end : void 0) || props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (let key of Object.keys(token)) key !== "type" && key !== "offset" && delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (let st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline": return props.push(st), !0;
		}
		return !1;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type, token.source = source;
				break;
			case "block-scalar": {
				let end = token.props.slice(1), oa = source.length;
				token.props[0].type === "block-scalar-header" && (oa -= token.props[0].source.length);
				for (let tok of end) tok.offset += oa;
				delete token.props, Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				let nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items, Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				let indent = "indent" in token ? token.indent : -1, end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (let key of Object.keys(token)) key !== "type" && key !== "offset" && delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken, exports.resolveAsScalar = resolveAsScalar, exports.setScalarValue = setScalarValue;
})), require_cst_stringify = __commonJSMin(((exports) => {
	let stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (let tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (let item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (let item of token.items) res += stringifyItem(item);
				for (let st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (let st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (let st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (let st of start) res += st.source;
		if (key && (res += stringifyToken(key)), sep) for (let st of sep) res += st.source;
		return value && (res += stringifyToken(value)), res;
	}
	exports.stringify = stringify;
})), require_cst_visit = __commonJSMin(((exports) => {
	let BREAK = Symbol("break visit"), SKIP = Symbol("skip children"), REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		"type" in cst && cst.type === "document" && (cst = {
			start: cst.start,
			value: cst.value
		}), _visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK, visit.SKIP = SKIP, visit.REMOVE = REMOVE, visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (let [field, index] of path) {
			let tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return;
		}
		return item;
	}, visit.parentCollection = (cst, path) => {
		let parent = visit.itemAtPath(cst, path.slice(0, -1)), field = path[path.length - 1][0], coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl == "symbol") return ctrl;
		for (let field of ["key", "value"]) {
			let token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					let ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci == "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else ci === REMOVE && (token.items.splice(i, 1), --i);
				}
				typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path));
			}
		}
		return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
})), require_cst = __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar(), cstStringify = require_cst_stringify(), cstVisit = require_cst_visit();
	let isCollection = (token) => !!token && "items" in token, isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	function prettyToken(token) {
		switch (token) {
			case "﻿": return "<BOM>";
			case "": return "<DOC>";
			case "": return "<FLOW_END>";
			case "": return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case "﻿": return "byte-order-mark";
			case "": return "doc-mode";
			case "": return "flow-error-end";
			case "": return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken, exports.resolveAsScalar = cstScalar.resolveAsScalar, exports.setScalarValue = cstScalar.setScalarValue, exports.stringify = cstStringify.stringify, exports.visit = cstVisit.visit, exports.BOM = "﻿", exports.DOCUMENT = "", exports.FLOW_END = "", exports.SCALAR = "", exports.isCollection = isCollection, exports.isScalar = isScalar, exports.prettyToken = prettyToken, exports.tokenType = tokenType;
})), require_lexer = __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return !0;
			default: return !1;
		}
	}
	let hexDigits = new Set("0123456789ABCDEFabcdef"), tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = new Set(",[]{}"), invalidAnchorChars = new Set(" ,[]{}\n\r	"), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	exports.Lexer = class {
		constructor() {
			this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
		}
		*lex(source, incomplete = !1) {
			if (source) {
				if (typeof source != "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			for (; next && (incomplete || this.hasChars(1));) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos, ch = this.buffer[i];
			for (; ch === " " || ch === "	";) ch = this.buffer[++i];
			return !ch || ch === "#" || ch === "\n" || ch === "\r" && this.buffer[i + 1] === "\n";
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				for (; ch === " ";) ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					let next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				let dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf("\n", this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && --end, this.buffer.substring(this.pos, end));
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM && (yield* this.pushCount(1), line = line.substring(1)), line[0] === "%") {
				let dirEnd = line.length, cs = line.indexOf("#");
				for (; cs !== -1;) {
					let ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					}
					cs = line.indexOf("#", cs + 1);
				}
				for (;;) {
					let ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") --dirEnd;
					else break;
				}
				let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
				return yield* this.pushCount(line.length - n), this.pushNewline(), "stream";
			}
			if (this.atLineEnd()) {
				let sp = yield* this.pushSpaces(!0);
				return yield* this.pushCount(line.length - sp), yield* this.pushNewline(), "stream";
			}
			return yield cst.DOCUMENT, yield* this.parseLineStart();
		}
		*parseLineStart() {
			let ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				let s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
			}
			return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			let [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
				return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(!0);
			let line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0: return yield* this.pushNewline(), yield* this.parseLineStart();
				case "{":
				case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
				case "}":
				case "]": return yield* this.pushCount(1), "doc";
				case "*": return yield* this.pushUntil(isNotAnchorChar), "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">": return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp, indent = -1;
			do
				nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
			while (nl + sp > 0);
			let line = this.getLine();
			if (line === null) return this.setNext("flow");
			if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) && (indent !== this.indentNext - 1 || this.flowLevel !== 1 || line[0] !== "]" && line[0] !== "}")) return this.flowLevel = 0, yield cst.FLOW_END, yield* this.parseLineStart();
			let n = 0;
			for (; line[n] === ",";) n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
			switch (n += yield* this.pushIndicators(), line[n]) {
				case void 0: return "flow";
				case "#": return yield* this.pushCount(line.length - n), "flow";
				case "{":
				case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
				case "}":
				case "]": return yield* this.pushCount(1), this.flowKey = !0, --this.flowLevel, this.flowLevel ? "flow" : "doc";
				case "*": return yield* this.pushUntil(isNotAnchorChar), "flow";
				case "\"":
				case "'": return this.flowKey = !0, yield* this.parseQuotedScalar();
				case ":": {
					let next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
				}
				default: return this.flowKey = !1, yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			let quote = this.charAt(0), end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") for (; end !== -1 && this.buffer[end + 1] === "'";) end = this.buffer.indexOf("'", end + 2);
			else for (; end !== -1;) {
				let n = 0;
				for (; this.buffer[end - 1 - n] === "\\";) n += 1;
				if (n % 2 == 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			let qb = this.buffer.substring(0, end), nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				for (; nl !== -1;) {
					let cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			return yield* this.pushToIndex(end + 1, !1), this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1, this.blockScalarKeep = !1;
			let i = this.pos;
			for (;;) {
				let ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = !0;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1, indent = 0, ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i, indent = 0;
					break;
				case "\r": {
					let next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				this.indentNext = this.blockScalarIndent === -1 ? indent : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					let cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			for (ch = this.buffer[i]; ch === " ";) ch = this.buffer[++i];
			if (ch === "	") {
				for (; ch === "	" || ch === " " || ch === "\r" || ch === "\n";) ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1, ch = this.buffer[i];
				ch === "\r" && (ch = this.buffer[--i]);
				let lastChar = i;
				for (; ch === " ";) ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (1);
			return yield cst.SCALAR, yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			let inFlow = this.flowLevel > 0, end = this.pos - 1, i = this.pos - 1, ch;
			for (; ch = this.buffer[++i];) if (ch === ":") {
				let next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r" && (next === "\n" ? (i += 1, ch = "\n", next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					let cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield cst.SCALAR, yield* this.pushToIndex(end + 1, !0), inFlow ? "flow" : "doc");
		}
		*pushCount(n) {
			return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
		}
		*pushToIndex(i, allowEmpty) {
			let s = this.buffer.slice(this.pos, i);
			return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
		}
		*pushIndicators() {
			let n = 0;
			loop: for (;;) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
						continue loop;
					case "-":
					case "?":
					case ":": {
						let inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							inFlow ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2, ch = this.buffer[i];
				for (; !isEmpty(ch) && ch !== ">";) ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
			}
			{
				let i = this.pos + 1, ch = this.buffer[i];
				for (; ch;) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, !1);
			}
		}
		*pushNewline() {
			let ch = this.buffer[this.pos];
			return ch === "\n" ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === "\n" ? yield* this.pushCount(2) : 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1, ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			let n = i - this.pos;
			return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
		}
		*pushUntil(test) {
			let i = this.pos, ch = this.buffer[i];
			for (; !test(ch);) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, !1);
		}
	};
})), require_line_counter = __commonJSMin(((exports) => {
	exports.LineCounter = class {
		constructor() {
			this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
				let low = 0, high = this.lineStarts.length;
				for (; low < high;) {
					let mid = low + high >> 1;
					this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				let start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
})), require_parser = __commonJSMin(((exports) => {
	var node_process = __require("process"), cst = require_cst(), lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return !0;
		return !1;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return !0;
			default: return !1;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				let it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: for (; --i >= 0;) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		for (; prev[++i]?.type === "space";);
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") for (let it of fc.items) it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
	}
	exports.Parser = class {
		constructor(onNewLine) {
			this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new lexer.Lexer(), this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = !1) {
			this.onNewLine && this.offset === 0 && this.onNewLine(0);
			for (let lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			incomplete || (yield* this.end());
		}
		*next(source) {
			if (this.source = source, node_process.env.LOG_TOKENS && console.log("|", cst.prettyToken(source)), this.atScalar) {
				this.atScalar = !1, yield* this.step(), this.offset += source.length;
				return;
			}
			let type = cst.tokenType(source);
			if (!type) {
				let message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				}), this.offset += source.length;
			} else if (type === "scalar") this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
			else {
				switch (this.type = type, yield* this.step(), type) {
					case "newline":
						this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
						break;
					case "space":
						this.atNewLine && source[0] === " " && (this.indent += source.length);
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						this.atNewLine && (this.indent += source.length);
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = !1;
				}
				this.offset += source.length;
			}
		}
		*end() {
			for (; this.stack.length > 0;) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			let top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				for (; this.stack.length > 0;) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
			} else {
				if (!top) return yield* this.stream();
				switch (top.type) {
					case "document": return yield* this.document(top);
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return yield* this.scalar(top);
					case "block-scalar": return yield* this.blockScalar(top);
					case "block-map": return yield* this.blockMap(top);
					case "block-seq": return yield* this.blockSequence(top);
					case "flow-collection": return yield* this.flowCollection(top);
					case "doc-end": return yield* this.documentEnd(top);
				}
				yield* this.pop();
			}
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			let token = error ?? this.stack.pop();
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				let top = this.peek(1);
				switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						let it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							}), this.onKeyLine = !0;
							return;
						}
						if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							}), this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						let it = top.items[top.items.length - 1];
						it.value ? top.items.push({
							start: [],
							value: token
						}) : it.value = token;
						break;
					}
					case "flow-collection": {
						let it = top.items[top.items.length - 1];
						!it || it.value ? top.items.push({
							start: [],
							key: token,
							sep: []
						}) : it.sep ? it.value = token : Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					default: yield* this.pop(), yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					let last = token.items[token.items.length - 1];
					last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					let doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					findNonEmptyIndex(doc.start) === -1 ? doc.start.push(this.sourceToken) : (yield* this.pop(), yield* this.step());
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			let bv = this.startBlockValue(doc);
			bv ? this.stack.push(bv) : yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				let start = getFirstKeyStartProps(getPrevProps(this.peek(2))), sep;
				scalar.end ? (sep = scalar.end, sep.push(this.sourceToken), delete scalar.end) : sep = [this.sourceToken];
				let map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						for (; nl !== 0;) this.onNewLine(this.offset + nl), nl = this.source.indexOf("\n", nl) + 1;
					}
					yield* this.pop();
					break;
				default: yield* this.pop(), yield* this.step();
			}
		}
		*blockMap(map) {
			let it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					if (this.onKeyLine = !1, it.value) {
						let end = "end" in it.value ? it.value.end : void 0;
						(Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map.items.push({ start: [this.sourceToken] });
					} else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							let end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start), end.push(this.sourceToken), map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				let atMapIndent = !this.onKeyLine && this.indent === map.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind", start = [];
				if (atNextItem && it.sep && !it.value) {
					let nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						let st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								st.indent > map.indent && (nl.length = 0);
								break;
							default: nl.length = 0;
						}
					}
					nl.length >= 2 && (start = it.sep.splice(nl[1]));
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						!it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({
							start,
							explicitKey: !0
						})) : this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: !0
							}]
						}), this.onKeyLine = !0;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									let start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								let start = getFirstKeyStartProps(it.start), key = it.key, sep = it.sep;
								sep.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
						} else it.sep ? it.value || atNextItem ? map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						}) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						}) : it.sep.push(this.sourceToken) : Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						this.onKeyLine = !0;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						let fs = this.flowScalar(this.type);
						atNextItem || it.value ? (map.items.push({
							start,
							key: fs,
							sep: []
						}), this.onKeyLine = !0) : it.sep ? this.stack.push(fs) : (Object.assign(it, {
							key: fs,
							sep: []
						}), this.onKeyLine = !0);
						return;
					}
					default: {
						let bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else atMapIndent && map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop(), yield* this.step();
		}
		*blockSequence(seq) {
			let it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						let end = "end" in it.value ? it.value.end : void 0;
						(Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							let end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start), end.push(this.sourceToken), seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					it.value || includesToken(it.start, "seq-item-ind") ? seq.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				let bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop(), yield* this.step();
		}
		*flowCollection(fc) {
			let it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do
					yield* this.pop(), top = this.peek(1);
				while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						!it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						!it || it.value ? fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						}) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						!it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						let fs = this.flowScalar(this.type);
						!it || it.value ? fc.items.push({
							start: [],
							key: fs,
							sep: []
						}) : it.sep ? this.stack.push(fs) : Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				let bv = this.startBlockValue(fc);
				bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
			} else {
				let parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) yield* this.pop(), yield* this.step();
				else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					let start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					let sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					let map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				for (; nl !== 0;) this.onNewLine(this.offset + nl), nl = this.source.indexOf("\n", nl) + 1;
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = !0;
					let start = getFirstKeyStartProps(getPrevProps(parent));
					return start.push(this.sourceToken), {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: !0
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = !0;
					let start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			return this.type !== "comment" || this.indent <= indent ? !1 : start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop(), yield* this.step();
					break;
				case "newline": this.onKeyLine = !1;
				default: token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
			}
		}
	};
})), require_public_api = __commonJSMin(((exports) => {
	var composer = require_composer(), Document = require_Document(), errors = require_errors(), log = require_log(), identity = require_identity(), lineCounter = require_line_counter(), parser = require_parser();
	function parseOptions(options) {
		let prettyErrors = options.prettyErrors !== !1;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		let { lineCounter, prettyErrors } = parseOptions(options), parser$1 = new parser.Parser(lineCounter?.addNewLine), composer$1 = new composer.Composer(options), docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (let doc of docs) doc.errors.forEach(errors.prettifyError(source, lineCounter)), doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		return docs.length > 0 ? docs : Object.assign([], { empty: !0 }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		let { lineCounter, prettyErrors } = parseOptions(options), parser$1 = new parser.Parser(lineCounter?.addNewLine), composer$1 = new composer.Composer(options), doc = null;
		for (let _doc of composer$1.compose(parser$1.parse(source), !0, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		return prettyErrors && lineCounter && (doc.errors.forEach(errors.prettifyError(source, lineCounter)), doc.warnings.forEach(errors.prettifyError(source, lineCounter))), doc;
	}
	function parse(src, reviver, options) {
		let _reviver;
		typeof reviver == "function" ? _reviver = reviver : options === void 0 && reviver && typeof reviver == "object" && (options = reviver);
		let doc = parseDocument(src, options);
		if (!doc) return null;
		if (doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning)), doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer), typeof options == "string" && (options = options.length), typeof options == "number") {
			let indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			let { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return;
		}
		return identity.isDocument(value) && !_replacer ? value.toString(options) : new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse, exports.parseAllDocuments = parseAllDocuments, exports.parseDocument = parseDocument, exports.stringify = stringify;
})), require_dist = __commonJSMin(((exports) => {
	var composer = require_composer(), Document = require_Document(), Schema = require_Schema(), errors = require_errors(), Alias = require_Alias(), identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer(), lineCounter = require_line_counter(), parser = require_parser(), publicApi = require_public_api(), visit = require_visit();
	exports.Composer = composer.Composer, exports.Document = Document.Document, exports.Schema = Schema.Schema, exports.YAMLError = errors.YAMLError, exports.YAMLParseError = errors.YAMLParseError, exports.YAMLWarning = errors.YAMLWarning, exports.Alias = Alias.Alias, exports.isAlias = identity.isAlias, exports.isCollection = identity.isCollection, exports.isDocument = identity.isDocument, exports.isMap = identity.isMap, exports.isNode = identity.isNode, exports.isPair = identity.isPair, exports.isScalar = identity.isScalar, exports.isSeq = identity.isSeq, exports.Pair = Pair.Pair, exports.Scalar = Scalar.Scalar, exports.YAMLMap = YAMLMap.YAMLMap, exports.YAMLSeq = YAMLSeq.YAMLSeq, exports.Lexer = lexer.Lexer, exports.LineCounter = lineCounter.LineCounter, exports.Parser = parser.Parser, exports.parse = publicApi.parse, exports.parseAllDocuments = publicApi.parseAllDocuments, exports.parseDocument = publicApi.parseDocument, exports.stringify = publicApi.stringify, exports.visit = visit.visit, exports.visitAsync = visit.visitAsync;
})), import_dist = require_dist(), TooDeep = class extends Error {};
function composeDocuments(text) {
	return [...new import_dist.Composer({
		version: "1.2",
		schema: "core",
		uniqueKeys: !1,
		logLevel: "silent"
	}).compose(tokensOf(text))];
}
function* tokensOf(text) {
	let parser = new import_dist.Parser();
	for (let lexeme of new import_dist.Lexer().lex(text)) {
		if (parser.stack.length > 1e3) throw new TooDeep();
		yield* parser.next(lexeme);
	}
	yield* parser.end();
}
// src/model/packed-report.ts
const PAGE_COLUMNS = [
	"name",
	"type",
	"role",
	"platform",
	"tenant",
	"location",
	"software",
	"status",
	"reason",
	"valid_until",
	"approved",
	"target",
	"image"
];
export { annotationCommand as $, dayNumber as $t, FORMAT_NAMES as A, loadConfig as At, MESSAGE_LIMIT as B, refuseFolderLink as Bt, writeFile as C, judge as Ct, findTouched as D, traceImages as Dt, findBase as E, createImageResolver as Et, renderMarkdown as F, nearest as Ft, renderJson as G, locateDiagnostic as Gt, tableHead as H, refuseName as Ht, countsInWords as I, createYamlReader as It, matchJson as J, RULES as Jt, renderNdjson as K, compareOptionalText as Kt, sentenceOfResult as L, refuseWhole as Lt, codeFrame as M, formats as Mt, padTo as N, explainSchemaErrors as Nt, readCheckout as O, carriersOf as Ot, widthOf as P, notAllowed as Pt, selectAnnotations as Q, dateOfDay as Qt, sentenceOfChange as R, decodeText as Rt, realFolder as S, isInWindow as St, isFailure as T, admitInventoryItem as Tt, tableRow as U, refuseSubmodule as Ut, escapeMarkdown as V, refuseLarge as Vt, layOutJson as W, locate as Wt, startJson as X, listWords as Xt, softwareJson as Y, RULE_NAMES as Yt, toJson as Z, plural as Zt, render as _, textField as _n, graceUntil as _t, percentCovered as a, emptyNodeTable as an, checkCommit as at, require_picocolors as b, compareRecords as bt, ITEM_DIMENSIONS as c, itemNodes as cn, createGlobs as ct, readLines as d, positionAt as dn, textOf$1 as dt, isDate as en, levelOfAnnotation as et, beginFailing as f, nameOfSubject as fn, refuseNothing as ft, OUTPUT_FORMATS as g, quote as gn, loadFiles as gt, renderDiffJson as h, nameOfEntry as hn, REMEDY_FOR_UNREADABLE as ht, require_dist as i, placeOfName as in, inMemory as it, renderPretty as j, codePointLength as jt, FORMATS as k, DEFAULT_CONFIG as kt, compliancePercent as l, nodeRange as ln, meaningOfSystemError as lt, renderDiffPretty as m, describeEntry as mn, resolveFiles as mt, TooDeep as n, compareSeverities as nn, waivedInWords as nt, testsFailed as o, fieldNodes as on, checkWorkingTree as ot, isFailing as p, subjectOf$2 as pn, takeSnapshot as pt, createEvaluationWriter as q, compareText as qt, composeDocuments as r, placeIn as rn, cut as rt, DEVICE_DIMENSIONS as s, findNode as sn, workingTree as st, PAGE_COLUMNS as t, SEVERITIES as tn, reasonInWords as tt, byteSize as u, nodeSize as un, check as ut, writeReport as v, COLLECTION_NOUNS as vn, createEvaluator as vt, hasFailed as w, admitDevice as wt, isInside as x, findRun as xt, COMPLIANCE_FORMAT_NAMES as y, createWaiverFinder as yt, tallyChange as z, UnreadableFile as zt };
