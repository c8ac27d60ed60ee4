import { t as __commonJSMin } from "./rolldown-runtime.js";
import { i as UserError, n as printable, r as VERSION } from "./first.js";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import path, { posix, win32 } from "node:path";
import * as Qi from "node:fs";
import { closeSync, constants, createWriteStream, existsSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { channel, tracingChannel } from "node:diagnostics_channel";
import { lstatSync as lstatSync$1, readdir, readdirSync as readdirSync$1, readlinkSync, realpathSync as realpathSync$1 } from "fs";
import { lstat, mkdir, readdir as readdir$1, readlink, realpath, rename, stat } from "node:fs/promises";
import { EventEmitter } from "node:events";
import ys, { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { constants as constants$2 } from "node:os";
import { pipeline } from "node:stream/promises";
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
function labelOf(entry) {
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
	let broken = new Set(brokenInHead.map(labelOf));
	for (let old of [...before.values()]) {
		let change = changeOf$1(old, void 0, signatures);
		change !== void 0 && changes.push({
			...change,
			leftOut: broken.has(labelOf(old.subject.entry))
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
		let other = (change.action === "added" ? brokenInBase : brokenInHead).get(labelOf(change.entry));
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
	return new Map(entries.map((entry) => [labelOf(entry), entry]));
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
const NO_KEYS = new Map();
function emptyNodeTable() {
	return {
		numbers: new Uint32Array(4),
		rowsAt: 0,
		linesAt: 3,
		lineCount: 1,
		keysOf: NO_KEYS
	};
}
const createNodeTable = (rows, nodes, lineStarts, lines, keysOf = NO_KEYS) => {
	let linesAt = nodes * 3, numbers = new Uint32Array(linesAt + lines);
	return numbers.set(rows.subarray(0, linesAt)), numbers.set(lineStarts.subarray(0, lines), linesAt), {
		numbers,
		rowsAt: 0,
		linesAt,
		lineCount: lines,
		keysOf
	};
}, SHARED = 65536;
function createNodeTablePool() {
	let numbers = new Uint32Array(), used = 0;
	return (rows, nodes, lineStarts, lines, keysOf = NO_KEYS) => {
		let count = nodes * 3;
		if (count + lines > SHARED / 8) return createNodeTable(rows, nodes, lineStarts, lines, keysOf);
		used + count + lines > numbers.length && (numbers = new Uint32Array(SHARED), used = 0);
		let rowsAt = used, linesAt = rowsAt + count;
		for (let at = 0; at < count; at += 1) numbers[rowsAt + at] = rows[at] ?? 0;
		for (let at = 0; at < lines; at += 1) numbers[linesAt + at] = lineStarts[at] ?? 0;
		return used = linesAt + lines, {
			numbers,
			rowsAt,
			linesAt,
			lineCount: lines,
			keysOf
		};
	};
}
function nodeRange(table, node) {
	let at = table.rowsAt + node * 3;
	return [table.numbers[at] ?? 0, table.numbers[at + 1] ?? 0];
}
function nodeSize(table, node) {
	return table.numbers[table.rowsAt + node * 3 + 2] ?? 1;
}
function* itemNodes(table, sequence) {
	let end = sequence + nodeSize(table, sequence);
	for (let node = sequence + 1; node < end; node += nodeSize(table, node)) yield node;
}
const itemsOfLarge = new WeakMap();
function itemNode(table, sequence, length, index) {
	let known = itemsOfLarge.get(table);
	if (known?.sequence === sequence) return known.items[index];
	if (length >= 64) {
		let items = [...itemNodes(table, sequence)];
		return itemsOfLarge.set(table, {
			sequence,
			items
		}), items[index];
	}
	let at = 0;
	for (let node of itemNodes(table, sequence)) if (at++ === index) return node;
}
const fieldsOfLarge = new WeakMap();
function fieldNodes(table, mapping, value, name) {
	let known = fieldsOfLarge.get(table);
	if (known?.mapping === mapping) return known.fields.get(name);
	let keys = table.keysOf.get(mapping) ?? Object.keys(value);
	if (keys.length < 64) return searchField(table, mapping, keys, name);
	let fields = new Map(), node = mapping + 1;
	for (let key of keys) fields.has(key) || fields.set(key, {
		key: node,
		value: node + 1
	}), node += 1 + nodeSize(table, node + 1);
	return fieldsOfLarge.set(table, {
		mapping,
		fields
	}), fields.get(name);
}
function searchField(table, mapping, keys, name) {
	let node = mapping + 1;
	for (let key of keys) {
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
			let found = itemNode(table, node, here.length, Number(step));
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
	let { numbers, linesAt } = table, low = 0, high = table.lineCount - 1;
	for (; low < high;) {
		let middle = low + high + 1 >>> 1;
		(numbers[linesAt + middle] ?? 0) <= offset ? low = middle : high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (numbers[linesAt + low] ?? 0) + 1
	};
}
function lineStart({ numbers, linesAt, lineCount }, line) {
	return line > lineCount ? void 0 : numbers[linesAt + line - 1];
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
	let { line } = positionAt(entry.file.nodes, nodeRange(entry.file.nodes, entry.node)[0]), offset = lineStart(file.nodes, Math.min(line, file.nodes.lineCount)) ?? 0;
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
	let { nodes } = file, start = positionAt(nodes, from), nextLine = lineStart(nodes, start.line + 1), end = positionAt(nodes, nextLine === void 0 ? to : Math.min(to, nextLine - 1));
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
		return (bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString("utf8", start);
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
	for (; end > 0 && isTrimmed$1(text.charCodeAt(end - 1));) --end;
	return end;
}
function isTrimmed$1(code) {
	return code === 32 || code <= 13 && (code === 10 || code === 13 || code === 9);
}
function goDeeper(scan) {
	scan.depth += 1, scan.depth > scan.deepest && giveUp();
}
// src/parse/plain/read-plain.ts
function createPlainReader(limits) {
	let scan = createScan(), createTable = createNodeTablePool();
	return (text) => {
		if (text.charCodeAt(0) !== 65279) {
			beginScan(scan, text, limits);
			try {
				let documents = readDocuments(scan);
				return documents.length > limits.documents ? refuseWhole(text, "documents", limits) : scan.nodes > limits.values ? refuseWhole(text, "values", limits) : {
					documents,
					nodes: createTable(scan.rows, scan.nodes, scan.lineStarts, scan.lines, scan.keysOf)
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
// src/validate/formats.ts
const formats = {
	date: isDate,
	uri: (text) => !/[\s\p{Cc}]/u.test(text) && URL.canParse(text)
};
function codePointLength(text) {
	let length = text.length;
	for (let at = 1; at < text.length; at += 1) (text.charCodeAt(at) & 64512) == 56320 && (text.charCodeAt(at - 1) & 64512) == 55296 && --length;
	return length;
}
function appendErrors(before, added) {
	if (before === null || added === null) return before ?? added;
	for (let error of added) before.push(error);
	return before;
}
function isMapping(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
const TRIMMED = /^(\S([\s\S]*\S)?)?$/u;
function isTrimmed(text) {
	return isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1)) || TRIMMED.test(text);
}
function isVisible(code) {
	return code > 32 && code < 127;
}
// src/validate/generated/acceptors.js
const c0 = RegExp("^https?://[^\\s/?#]", "u"), c1 = new Set([
	"md5",
	"sha1",
	"sha224",
	"sha384",
	"sha256",
	"sha512",
	"sha3",
	"blake2",
	"blake3"
]), c2 = RegExp("^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]", "u"), c3 = RegExp("^[0-9A-Fa-f]{32}$", "u"), c4 = RegExp("^[0-9A-Fa-f]{40}$", "u"), c5 = RegExp("^[0-9A-Fa-f]{56}$", "u"), c6 = RegExp("^[0-9A-Fa-f]{64}$", "u"), c7 = RegExp("^[0-9A-Fa-f]{96}$", "u"), c8 = RegExp("^[0-9A-Fa-f]{128}$", "u"), c9 = RegExp("^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$", "u"), c10 = RegExp("^([0-9A-Fa-f]{2}){1,64}$", "u"), c11 = RegExp("^([0-9A-Fa-f]{2})+$", "u"), c12 = new Set(["location_tenant_name", "name"]), c13 = new Set([
	"error",
	"warning",
	"notice",
	"off"
]);
function a0(v) {
	return !(typeof v != "string" || v === "" || v.length > 255 && codePointLength(v) > 255 || !isTrimmed(v));
}
function a1(v) {
	return typeof v == "string";
}
function a2(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || v.length > 255 && codePointLength(v) > 255 || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.name, field === void 0 || !a0(field)) return !1;
		if (fields += 1, field = v.description, field !== void 0) {
			if (!a1(field)) return !1;
			fields += 1;
		}
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a3(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.name, field === void 0 || !a0(field)) return !1;
	if (fields += 1, field = v.manufacturer, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.network_driver, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.description, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a4(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || v.length > 255 && codePointLength(v) > 255 || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.platform, field !== void 0) {
			if (!a0(field)) return !1;
			fields += 1;
		}
		if (field = v.version, field === void 0 || !a0(field)) return !1;
		fields += 1;
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a5(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || v.length > 255 && codePointLength(v) > 255 || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.software_version, field !== void 0) {
			if (!a4(field)) return !1;
			fields += 1;
		}
		if (field = v.image_file_name, field === void 0 || !a0(field)) return !1;
		fields += 1;
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a6(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a5(item)) return !1;
	return !0;
}
function a7(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a0(item)) return !1;
	return !(v.length > 1 && new Set(v).size !== v.length);
}
function a8(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.manufacturer, field === void 0 || !a0(field) || (fields += 1, field = v.model, field === void 0 || !a0(field))) return !1;
	if (fields += 1, field = v.part_number, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a6(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a9(v) {
	return typeof v == "string" && v !== "";
}
function a10(v) {
	return !(typeof v != "string" || !formats.date(v));
}
function a11(v) {
	return !(typeof v != "string" || !c0.test(v) || !formats.uri(v));
}
function a12(v) {
	return typeof v == "boolean";
}
function a13(v) {
	return !(typeof v != "string" || !c1.has(v));
}
function a14(v) {
	return !(!Number.isInteger(v) || Number.isFinite(v) && v < 0);
}
function a15(v) {
	return !(typeof v != "string" || !c2.test(v) || !formats.uri(v));
}
function a16(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || v.length > 255 && codePointLength(v) > 255 || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.manufacturer, field !== void 0) {
			if (!a0(field)) return !1;
			fields += 1;
		}
		if (field = v.model, field === void 0 || !a0(field)) return !1;
		fields += 1;
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a17(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a16(item)) return !1;
	return !0;
}
function a18(v) {
	return v === "md5";
}
function a19(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a18(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a20(v) {
	return !(typeof v != "string" || !c3.test(v));
}
function a21(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a20(field)) return !1;
	}
	return !0;
}
function a22(v) {
	return !(a19(v) && !a21(v));
}
function a23(v) {
	return v === "sha1";
}
function a24(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a23(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a25(v) {
	return !(typeof v != "string" || !c4.test(v));
}
function a26(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a25(field)) return !1;
	}
	return !0;
}
function a27(v) {
	return !(a24(v) && !a26(v));
}
function a28(v) {
	return v === "sha224";
}
function a29(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a28(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a30(v) {
	return !(typeof v != "string" || !c5.test(v));
}
function a31(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a30(field)) return !1;
	}
	return !0;
}
function a32(v) {
	return !(a29(v) && !a31(v));
}
function a33(v) {
	return v === "sha256";
}
function a34(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a33(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a35(v) {
	return !(typeof v != "string" || !c6.test(v));
}
function a36(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a35(field)) return !1;
	}
	return !0;
}
function a37(v) {
	return !(a34(v) && !a36(v));
}
function a38(v) {
	return v === "sha384";
}
function a39(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a38(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a40(v) {
	return !(typeof v != "string" || !c7.test(v));
}
function a41(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a40(field)) return !1;
	}
	return !0;
}
function a42(v) {
	return !(a39(v) && !a41(v));
}
function a43(v) {
	return v === "sha512";
}
function a44(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a43(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a45(v) {
	return !(typeof v != "string" || !c8.test(v));
}
function a46(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a45(field)) return !1;
	}
	return !0;
}
function a47(v) {
	return !(a44(v) && !a46(v));
}
function a48(v) {
	return v === "sha3";
}
function a49(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a48(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a50(v) {
	return !(typeof v != "string" || !c9.test(v));
}
function a51(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a50(field)) return !1;
	}
	return !0;
}
function a52(v) {
	return !(a49(v) && !a51(v));
}
function a53(v) {
	return v === "blake2";
}
function a54(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a53(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a55(v) {
	return !(typeof v != "string" || !c10.test(v));
}
function a56(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a55(field)) return !1;
	}
	return !0;
}
function a57(v) {
	return !(a54(v) && !a56(v));
}
function a58(v) {
	return v === "blake3";
}
function a59(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a58(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a60(v) {
	return !(typeof v != "string" || !c11.test(v));
}
function a61(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a60(field)) return !1;
	}
	return !0;
}
function a62(v) {
	return !(a59(v) && !a61(v));
}
function a63(v) {
	return !(!isMapping(v) || v.image_file_checksum !== void 0 && v.hashing_algorithm === void 0 || !a22(v) || !a27(v) || !a32(v) || !a37(v) || !a42(v) || !a47(v) || !a52(v) || !a57(v) || !a62(v));
}
function a64(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.image_file_name, field === void 0 || !a0(field) || (fields += 1, field = v.status, field === void 0 || !a9(field))) return !1;
	if (fields += 1, field = v.image_file_checksum, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.hashing_algorithm, field !== void 0) {
		if (!a13(field)) return !1;
		fields += 1;
	}
	if (field = v.image_file_size, field !== void 0) {
		if (!a14(field)) return !1;
		fields += 1;
	}
	if (field = v.download_url, field !== void 0) {
		if (!a15(field)) return !1;
		fields += 1;
	}
	if (field = v.default_image, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.device_types, field !== void 0) {
		if (!a17(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return !(fields !== 0 || !a63(v));
}
function a65(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a64(item)) return !1;
	return !0;
}
function a66(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.platform, field === void 0 || !a0(field) || (fields += 1, field = v.version, field === void 0 || !a0(field)) || (fields += 1, field = v.status, field === void 0 || !a9(field))) return !1;
	if (fields += 1, field = v.alias, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.release_date, field !== void 0) {
		if (!a10(field)) return !1;
		fields += 1;
	}
	if (field = v.end_of_support_date, field !== void 0) {
		if (!a10(field)) return !1;
		fields += 1;
	}
	if (field = v.documentation_url, field !== void 0) {
		if (!a11(field)) return !1;
		fields += 1;
	}
	if (field = v.long_term_support, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.pre_release, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a65(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a67(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.software_version, field === void 0 || !a4(field) || (fields += 1, field = v.image_file_name, field === void 0 || !a0(field)) || (fields += 1, field = v.status, field === void 0 || !a9(field))) return !1;
	if (fields += 1, field = v.image_file_checksum, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.hashing_algorithm, field !== void 0) {
		if (!a13(field)) return !1;
		fields += 1;
	}
	if (field = v.image_file_size, field !== void 0) {
		if (!a14(field)) return !1;
		fields += 1;
	}
	if (field = v.download_url, field !== void 0) {
		if (!a15(field)) return !1;
		fields += 1;
	}
	if (field = v.default_image, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.device_types, field !== void 0) {
		if (!a17(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return !(fields !== 0 || !a63(v));
}
function a68(v) {
	return !!isMapping(v);
}
function a69(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.name, field === void 0 || !a0(field)) return !1;
	if (fields += 1, field = v.manufacturer, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.part_id, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.serial, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.asset_tag, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.label, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.software_version, field !== void 0) {
		if (!a4(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a6(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.custom_fields, field !== void 0) {
		if (!a68(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a70(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a69(item)) return !1;
	return !0;
}
function a71(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.name, field === void 0 || !a0(field) || (fields += 1, field = v.device_type, field === void 0 || !a16(field)) || (fields += 1, field = v.role, field === void 0 || !a0(field))) return !1;
	if (fields += 1, field = v.status, field !== void 0) {
		if (!a9(field)) return !1;
		fields += 1;
	}
	if (field = v.platform, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tenant, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.location, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.serial, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.asset_tag, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.software_version, field !== void 0) {
		if (!a4(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a6(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.custom_fields, field !== void 0) {
		if (!a68(field)) return !1;
		fields += 1;
	}
	if (field = v.inventory_items, field !== void 0) {
		if (!a70(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a72(v) {
	return !(typeof v != "string" && v !== null || typeof v == "string" && (v === "" || v.length > 255 && codePointLength(v) > 255 || !isTrimmed(v)));
}
function a73(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || v.length > 255 && codePointLength(v) > 255 || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.name, field === void 0 || !a0(field)) return !1;
		if (fields += 1, field = v.tenant, field !== void 0) {
			if (!a72(field)) return !1;
			fields += 1;
		}
		if (field = v.location, field !== void 0) {
			if (!a72(field)) return !1;
			fields += 1;
		}
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a74(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.device, field === void 0 || !a73(field) || (fields += 1, field = v.name, field === void 0 || !a0(field))) return !1;
	if (fields += 1, field = v.manufacturer, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.part_id, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.serial, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.asset_tag, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.label, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.software_version, field !== void 0) {
		if (!a4(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a6(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.custom_fields, field !== void 0) {
		if (!a68(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a75(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.name, field === void 0 || !a0(field)) return !1;
	if (fields += 1, field = v.status, field !== void 0) {
		if (!a9(field)) return !1;
		fields += 1;
	}
	if (field = v.cluster, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.role, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.platform, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tenant, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.software_version, field !== void 0) {
		if (!a4(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a6(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.custom_fields, field !== void 0) {
		if (!a68(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a76(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a73(item)) return !1;
	return !0;
}
function a77(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || v.length > 255 && codePointLength(v) > 255 || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.device, field !== void 0) {
			if (!a73(field)) return !1;
			fields += 1;
		}
		if (field = v.name, field === void 0 || !a0(field)) return !1;
		fields += 1;
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a78(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a77(item)) return !1;
	return !0;
}
function a79(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.name, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.description, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.software, field === void 0 || !a4(field) || (fields += 1, field = v.start, field === void 0 || !a10(field))) return !1;
	if (fields += 1, field = v.end, field !== void 0) {
		if (!a10(field)) return !1;
		fields += 1;
	}
	if (field = v.preferred, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.devices, field !== void 0) {
		if (!a76(field)) return !1;
		fields += 1;
	}
	if (field = v.device_tenants, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.device_types, field !== void 0) {
		if (!a17(field)) return !1;
		fields += 1;
	}
	if (field = v.device_roles, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.inventory_items, field !== void 0) {
		if (!a78(field)) return !1;
		fields += 1;
	}
	if (field = v.object_tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a80(v) {
	if (!Array.isArray(v) || v.length < 1) return !1;
	for (let item of v) if (!a73(item)) return !1;
	return !0;
}
function a81(v) {
	if (!Array.isArray(v) || v.length < 1) return !1;
	for (let item of v) if (!a77(item)) return !1;
	return !0;
}
function a82(v) {
	return !0;
}
function a83(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.devices, field === void 0 || !a82(field)) return !1;
	}
	return !0;
}
function a84(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.inventory_items, field === void 0 || !a82(field)) return !1;
	}
	return !0;
}
function a85(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.reason, field === void 0 || !a9(field) || (fields += 1, field = v.until, field === void 0 || !a10(field))) return !1;
	if (fields += 1, field = v.approved_by, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.ticket, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.software, field !== void 0) {
		if (!a4(field)) return !1;
		fields += 1;
	}
	if (field = v.devices, field !== void 0) {
		if (!a80(field)) return !1;
		fields += 1;
	}
	if (field = v.inventory_items, field !== void 0) {
		if (!a81(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return !(fields !== 0 || !(a83(v) || a84(v)));
}
function a86(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a9(item)) return !1;
	return !0;
}
function a87(v) {
	return !(typeof v != "string" || !c12.has(v));
}
function a88(v) {
	if (!Array.isArray(v) || v.length < 1) return !1;
	for (let item of v) if (!a0(item)) return !1;
	return !(v.length > 1 && new Set(v).size !== v.length);
}
function a89(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.software, field !== void 0) {
		if (!a88(field)) return !1;
		fields += 1;
	}
	if (field = v.objects, field !== void 0) {
		if (!a88(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a90(v) {
	return !(!Number.isInteger(v) || Number.isFinite(v) && v < 1);
}
function a91(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.files, field !== void 0) {
		if (!a90(field)) return !1;
		fields += 1;
	}
	if (field = v.total_size, field !== void 0) {
		if (!a90(field)) return !1;
		fields += 1;
	}
	if (field = v.file_size, field !== void 0) {
		if (!a90(field)) return !1;
		fields += 1;
	}
	if (field = v.complex_file_size, field !== void 0) {
		if (!a90(field)) return !1;
		fields += 1;
	}
	if (field = v.documents, field !== void 0) {
		if (!a90(field)) return !1;
		fields += 1;
	}
	if (field = v.values, field !== void 0) {
		if (!a90(field)) return !1;
		fields += 1;
	}
	if (field = v.keys, field !== void 0) {
		if (!a90(field)) return !1;
		fields += 1;
	}
	if (field = v.depth, field !== void 0) {
		if (!a90(field)) return !1;
		fields += 1;
	}
	if (field = v.aliases, field !== void 0) {
		if (!a90(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a92(v) {
	return !(typeof v != "string" || !c13.has(v));
}
function a93(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v["validity-window"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["image-unavailable"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["image-not-for-device-type"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["image-of-other-version"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["multiple-default-images"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["platform-mismatch"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["manufacturer-mismatch"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["software-invalid"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["software-missing"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["software-not-preferred"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["approval-expiring"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["software-end-of-support"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["software-pre-release"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["validated-software-unassigned"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["validated-software-unused"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["validated-software-other-platform"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["validated-software-conflict"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["change-impact"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["policy-loosened"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["waiver-expired"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v["waiver-unused"], field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a94(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.inventory, field !== void 0) {
		if (!a86(field)) return !1;
		fields += 1;
	}
	if (field = v.policies, field !== void 0) {
		if (!a86(field)) return !1;
		fields += 1;
	}
	if (field = v.exclude, field !== void 0) {
		if (!a86(field)) return !1;
		fields += 1;
	}
	if (field = v.multi_tenant_mode, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.device_uniqueness, field !== void 0) {
		if (!a87(field)) return !1;
		fields += 1;
	}
	if (field = v.expiring_within_days, field !== void 0) {
		if (!a14(field)) return !1;
		fields += 1;
	}
	if (field = v.grace_days, field !== void 0) {
		if (!a14(field)) return !1;
		fields += 1;
	}
	if (field = v.statuses, field !== void 0) {
		if (!a89(field)) return !1;
		fields += 1;
	}
	if (field = v.limits, field !== void 0) {
		if (!a91(field)) return !1;
		fields += 1;
	}
	if (field = v.rules, field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
const manufacturers = a2, locations = a2, tenants = a2, roles = a2, tags = a2, platforms = a3, deviceTypes = a8, softwareVersions = a66, softwareImageFiles = a67, devices = a71, inventoryItems = a74, virtualMachines = a75, validatedSoftware = a79, waivers = a85, config = a94, ACCEPTORS = {
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
function accepts(collection, value) {
	return ACCEPTORS[collection](value);
}
const acceptsConfig = config, range = (a, b, str) => {
	let begs, beg, left, right, result, ai = str.indexOf(a), bi = str.indexOf(b, ai + 1), i = ai;
	if (ai >= 0 && bi > 0) {
		if (a === b) return [ai, bi];
		for (begs = [], left = str.length; i >= 0 && !result;) {
			if (i === ai) begs.push(i), ai = str.indexOf(a, i + 1);
			else if (begs.length === 1) {
				let r = begs.pop();
				r !== void 0 && (result = [r, bi]);
			} else beg = begs.pop(), beg !== void 0 && beg < left && (left = beg, right = bi), bi = str.indexOf(b, i + 1);
			i = ai < bi && ai >= 0 ? ai : bi;
		}
		begs.length && right !== void 0 && (result = [left, right]);
	}
	return result;
}, escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0", escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0", escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0", escComma = "\0COMMA" + Math.random().toFixed(16) + "\0", escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0", escSlashPattern = new RegExp(escSlash, "g"), escOpenPattern = new RegExp(escOpen, "g"), escClosePattern = new RegExp(escClose, "g"), escCommaPattern = new RegExp(escComma, "g"), escPeriodPattern = new RegExp(escPeriod, "g"), slashPattern = /\\\\/g, openPattern = /\\{/g, closePattern = /\\}/g, commaPattern = /\\,/g, periodPattern = /\\\./g;
function numeric(str) {
	return isNaN(str) ? str.charCodeAt(0) : parseInt(str, 10);
}
function escapeBraces(str) {
	return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
	return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
	for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str, masked, budget) {
	if (budget.remaining < 0) return;
	let r = range("{", "}", masked), unmatched = r !== void 0 && masked.indexOf("{") < r[0];
	if (budget.remaining -= r && !unmatched ? r[1] + 1 : str.length, !(!r || budget.remaining < 0)) return {
		end: r[1],
		pre: str.slice(0, r[0]),
		body: str.slice(r[0] + 1, r[1]),
		post: str.slice(r[1] + 1),
		unmatched
	};
}
function maskUnmatchedOpens(masked, budget) {
	budget.remaining -= masked.length;
	let open = [];
	for (let i = 0; i < masked.length; i++) {
		let c = masked.charCodeAt(i);
		c === 123 ? open.push(i) : c === 125 && open.length && open.pop();
	}
	let out = "", last = 0;
	for (let i = 0; i < open.length; i++) {
		let at = open[i];
		out += masked.slice(last, at) + "\0", last = at + 1;
	}
	return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
	if (budget.remaining -= str.length, budget.remaining < 0) return !1;
	let close = !1;
	for (let i = str.length - 1; i >= 0; i--) {
		let c = str.charCodeAt(i);
		if (c === 125) close = !0;
		else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = !1;
		else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return !0;
	}
	return !1;
}
function parseCommaParts(str, budget) {
	let parts = [], carry = "";
	for (;;) {
		let m = balancedWithBudget(str, str, budget);
		if (budget.remaining < 0) return;
		if (!m) {
			let tail = str.split(",");
			return tail[0] = carry + tail[0], pushAll(parts, tail), parts;
		}
		let { pre, body, post } = m, p = pre.split(",");
		if (p[0] = carry + p[0], p[p.length - 1] += "{" + body + "}", !post.length) return pushAll(parts, p), parts;
		carry = p.pop(), pushAll(parts, p), str = post;
	}
}
function bound(value, fallback) {
	return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
	if (!str) return [];
	let max = bound(options.max, 1e5), maxLength = bound(options.maxLength, 4e6), maxDepth = bound(options.maxDepth, 1e3), maxRewrites = bound(options.maxRewrites, 1e3), maxSteps = bound(options.maxSteps, 2e7);
	return str.slice(0, 2) === "{}" && (str = "\\{\\}" + str.slice(2)), expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, !0).map(unescapeBraces);
}
function embrace(str) {
	return "{" + str + "}";
}
function isPadded(el) {
	return /^-?0\d/.test(el);
}
function lte(i, y) {
	return i <= y;
}
function gte(i, y) {
	return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
	let out = [], length = 0, nonEmpty;
	outer: for (let a = 0; a < acc.length; a++) {
		let prefix = acc[a] + pre, vs = values;
		dropEmpties && !prefix && (nonEmpty ||= values.filter((v) => v), vs = nonEmpty);
		for (let v = 0; v < vs.length; v++) {
			if (out.length >= max) break outer;
			let expansion = prefix + vs[v];
			if (length + expansion.length > maxLength) break outer;
			out.push(expansion), length += expansion.length;
		}
	}
	return budget.remaining -= out.length, out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
	let n = body.split(/\.\./), N = [];
	if (n[0] === void 0 || n[1] === void 0) return N;
	let x = numeric(n[0]), y = numeric(n[1]), width = Math.max(n[0].length, n[1].length), incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1, test = lte;
	y < x && (incr *= -1, test = gte);
	let pad = n.some(isPadded), cost = pad ? width : 1, length = 0;
	for (let i = x; test(i, y) && N.length < max; i += incr) {
		if (budget.remaining -= cost, budget.remaining < 0) return;
		let c;
		if (isAlphaSequence) c = String.fromCharCode(i), c === "\\" && (c = "");
		else if (c = String(i), pad) {
			let need = width - c.length;
			if (need > 0) {
				let z = Array(need + 1).join("0");
				c = i < 0 ? "-" + z + c.slice(1) : z + c;
			}
		}
		if (length + c.length > maxLength) break;
		N.push(c), length += c.length;
	}
	return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
	if (budget.remaining -= 16, depth > maxDepth) return [str];
	let acc = [""], rewrites = 0, dropEmpties = !1, firstGroup = !0, masked = str;
	for (;;) {
		let m = balancedWithBudget(str, masked, budget);
		if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
		m.unmatched && (masked = maskUnmatchedOpens(masked, budget));
		let pre = m.pre, literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
		if (/\$$/.test(pre)) {
			if (acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget), firstGroup = !1, !m.post.length) break;
			str = m.post, masked = masked.slice(m.end + 1);
			continue;
		}
		let isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body), isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body), isSequence = isNumericSequence || isAlphaSequence, isOptions = m.body.indexOf(",") >= 0;
		if (!isSequence && !isOptions) {
			if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
				rewrites++, str = m.pre + "{" + m.body + escClose + m.post, masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1), isTop = !0;
				continue;
			}
			return literal();
		}
		firstGroup &&= (dropEmpties = isTop && !isSequence, !1);
		let values;
		if (isSequence) {
			if (values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget), !values) return literal();
		} else {
			let n = parseCommaParts(m.body, budget);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				if (n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, !1).map(embrace), budget.remaining < 0) return literal();
				if (n.length === 1) {
					let next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
					if (budget.remaining < 0) return literal();
					if (acc = next, !m.post.length) break;
					str = m.post, masked = masked.slice(m.end + 1);
					continue;
				}
			}
			let dropsEmpties = dropEmpties && !m.post.length && !pre;
			for (let d = 0; dropsEmpties && d < acc.length; d++) acc[d] && (dropsEmpties = !1);
			values = [];
			let valuesLength = 0;
			outer: for (let j = 0; j < n.length; j++) {
				let expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, !1);
				if (budget.remaining < 0) return literal();
				for (let k = 0; k < expanded.length; k++) {
					let v = expanded[k];
					if (!dropsEmpties || v) {
						if (values.length >= max || valuesLength + v.length > maxLength) break outer;
						values.push(v), valuesLength += v.length;
					}
				}
			}
		}
		let next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
		if (budget.remaining < 0) return literal();
		if (acc = next, !m.post.length) break;
		str = m.post, masked = masked.slice(m.end + 1);
	}
	return acc;
}
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const digit = (a, b) => a === b ? {
	t: "lit",
	ch: String(a)
} : {
	t: "class",
	re: RegExp(`^[${a}-${b}]$`)
}, prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]), fixed = (a, b) => {
	if (!a) return [[]];
	let lo = +a[0], hi = +b[0], ra = a.slice(1), rb = b.slice(1);
	if (lo === hi) return prefix(lo, fixed(ra, rb));
	let zeros = "0".repeat(ra.length), nines = "9".repeat(ra.length), out = [];
	ra !== zeros && out.push(...prefix(lo++, fixed(ra, nines)));
	let last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
	return lo <= hi && out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]), out.push(...last), out;
}, nonneg = (a, b, width) => {
	if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
	let out = [];
	for (let len = String(a).length; len <= String(b).length; len++) {
		let lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1)), hi = Math.min(b, 10 ** len - 1);
		out.push(...fixed(String(lo), String(hi)));
	}
	return out;
}, numericRange = (loStr, hiStr) => {
	let lo = Number(loStr), hi = Number(hiStr);
	if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
	lo > hi && ([lo, hi] = [hi, lo]);
	let width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0, out = [];
	if (lo < 0) {
		let neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
		out.push(...neg.map((s) => [{
			t: "lit",
			ch: "-"
		}, ...s]));
	}
	return hi >= 0 && out.push(...nonneg(Math.max(lo, 0), hi, width)), out;
}, posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", !0],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", !0],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
}, braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&"), noMatch = /$./, parseClass = (glob, position, nocase = !1, form) => {
	let norm = (c) => {
		let n = form ? c.normalize(form) : c;
		return [...n].length === 1 ? n : c;
	}, pos = position;
	if (glob.charAt(pos) !== "[") throw Error("not in a brace expression");
	let ranges = [], negs = [], i = pos + 1, sawStart = !1, escaping = !1, negate = !1, endPos = pos, rangeStart = "";
	WHILE: for (; i < glob.length;) {
		let c = String.fromCodePoint(glob.codePointAt(i));
		if ((c === "!" || c === "^") && i === pos + 1) {
			negate = !0, i++;
			continue;
		}
		if (c === "]" && sawStart && !escaping) {
			endPos = i + 1;
			break;
		}
		if (sawStart = !0, c === "\\" && !escaping) {
			escaping = !0, i++;
			continue;
		}
		if (c === "[" && !escaping) {
			for (let [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [noMatch, glob.length - pos];
				i += cls.length, neg ? negs.push(unip) : ranges.push(unip);
				continue WHILE;
			}
		}
		escaping = !1;
		let n = norm(c);
		rangeStart ? (n.codePointAt(0) > rangeStart.codePointAt(0) ? ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n)) : n === rangeStart && ranges.push(braceEscape(n)), rangeStart = "", i += c.length) : glob.startsWith("-]", i + c.length) ? (ranges.push(braceEscape(n + "-")), i += c.length + 1) : glob.startsWith("-", i + c.length) ? (rangeStart = n, i += c.length + 1) : (ranges.push(braceEscape(n)), i += c.length);
	}
	if (endPos < i) return [noMatch, 0];
	if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
	let sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]", snegs = "[" + (negate ? "" : "^") + negs.join("") + "]", comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
	return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
}, MATCH = {
	t: "match",
	id: 0
}, lit = (ch) => ({
	t: "lit",
	ch
}), reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), newFoldRe = (s) => RegExp(`^${reEscape(s)}$`, "iu"), foldCache = new Map(), foldRe = (ch) => {
	let re = foldCache.get(ch);
	return re || (re = newFoldRe(ch), foldCache.size >= 1e3 && foldCache.clear(), foldCache.set(ch, re)), re;
}, litMatch = (l, c) => {
	if (c === l.ch) return !0;
	if (!l.re) return !1;
	let code = c.charCodeAt(0);
	if (code >= 128) return l.re.test(c);
	let ascii = l.ascii ??= new Uint8Array(128);
	return ascii[code] ||= l.re.test(c) ? 1 : 2, ascii[code] === 1;
}, tokenize = (p, nocase, noext, form, mark) => {
	let toks = [];
	for (let i = 0; i < p.length;) {
		let c = String.fromCodePoint(p.codePointAt(i));
		if (mark) {
			let m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
			if (m || c === mark) {
				let start = i + m + mark.length, end = p.indexOf(mark, start), r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end)), alts = end !== -1 && r && numericRange(r[1], r[2]);
				if (alts) {
					toks.push({
						t: "ext",
						type: "@",
						alts
					}), i = end + mark.length;
					continue;
				}
			}
		}
		if (c === "\\") {
			let e = p.codePointAt(i + 1), ch = e === void 0 ? c : String.fromCodePoint(e);
			toks.push(lit(ch)), i += 1 + ch.length;
		} else {
			if (c === "[") {
				let [re, consumed] = parseClass(p, i, nocase, form);
				if (consumed) {
					toks.push({
						t: "class",
						re
					}), i += consumed;
					continue;
				}
			}
			!noext && "!?+*@".includes(c) && p[i + 1] === "(" ? (toks.push({
				t: "open",
				type: c
			}), i += 2) : (toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c)), i += c.length);
		}
	}
	return toks;
}, pair = (toks) => {
	let pairs = new Map(), stack = [];
	return toks.forEach((tok, i) => {
		tok.t === "open" ? stack.push(i) : tok.t === "close" && stack.length && pairs.set(stack.pop(), i);
	}), pairs;
}, build = (toks, pairs, start, end, top) => {
	let seq = [], alts = [seq];
	for (let i = start; i < end; i++) {
		let tok = toks[i], close = pairs.get(i);
		if (tok.t === "open" && close !== void 0) {
			let sub = build(toks, pairs, i + 1, close, !1);
			seq.push({
				t: "ext",
				type: tok.type,
				alts: sub
			}), i = close;
		} else tok.t === "bar" && !top ? alts.push(seq = []) : tok.t === "open" ? seq.push(lit(tok.type), lit("(")) : tok.t === "bar" ? seq.push(lit("|")) : tok.t === "close" ? seq.push(lit(")")) : seq.push(tok);
	}
	return alts;
}, normalize$1 = (items, form) => {
	let out = [], run = "", flush = () => {
		for (let ch of run.normalize(form)) out.push(lit(ch));
		run = "";
	};
	for (let it of items) it.t === "lit" ? run += it.ch : (flush(), out.push(it.t === "ext" ? {
		...it,
		alts: it.alts.map((a) => normalize$1(a, form))
	} : it));
	return flush(), out;
}, compile = (items, nocase) => {
	let id = 1, split = (out) => ({
		t: "split",
		id: id++,
		out
	}), seq = (items, next) => items.reduceRight((next, it) => item(it, next), next), item = (it, next) => {
		switch (it.t) {
			case "lit":
				let re = nocase ? foldRe(it.ch) : void 0;
				return {
					t: "lit",
					id: id++,
					ch: it.ch,
					re,
					next
				};
			case "any":
			case "star": return {
				t: it.t,
				id: id++,
				next
			};
			case "class": return {
				t: "class",
				id: id++,
				re: it.re,
				next
			};
		}
		let alts = (next) => it.alts.map((a) => seq(a, next));
		switch (it.type) {
			case "@": return split(alts(next));
			case "?": return split([next, ...alts(next)]);
			case "!": return {
				t: "neg",
				id: id++,
				sub: split(alts(MATCH)),
				next
			};
		}
		let after = split([]), entry = split(alts(after));
		return after.out.push(next, entry), it.type === "*" ? after : entry;
	};
	return [seq(items, MATCH), id];
}, show = (start) => {
	let lines = [], seen = new Set(), ref = (n) => n.t === "match" ? "match" : String(n.id), walk = (n, indent) => {
		if (n.t === "match" || seen.has(n)) return;
		seen.add(n);
		let line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
		switch (n.t) {
			case "split":
				line(`split -> ${n.out.map(ref).join(", ")}`);
				for (let o of n.out) walk(o, indent);
				return;
			case "neg": return line(`!(${ref(n.sub)}) -> ${ref(n.next)}`), walk(n.sub, indent + "  "), walk(n.next, indent);
			case "lit":
				line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
				break;
			case "class":
				line(`${n.re} -> ${ref(n.next)}`);
				break;
			default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
		}
		walk(n.next, indent);
	};
	return walk(start, ""), [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
	gen;
	threads = [];
	match = !1;
	runs = [];
	ids = [];
	constructor(gen) {
		this.gen = gen;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const sameState = (a, b) => a.ids.length !== b.ids.length || a.runs.length !== b.runs.length || a.ids.some((id, i) => id !== b.ids[i]) ? !1 : a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state))), marks = (size) => ({
	has: new Float64Array(size),
	seen: new Float64Array(size),
	gen: 0
});
var Sim = class {
	dots;
	dotStart;
	#marks;
	constructor(dots, dotStart, marks) {
		this.dots = dots, this.dotStart = dotStart, this.#marks = marks;
	}
	state() {
		return new State(++this.#marks.gen);
	}
	done(state) {
		return state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b), state.match && state.ids.unshift(MATCH.id), state;
	}
	#visit(state, node) {
		let { seen } = this.#marks;
		return seen[node.id] !== state.gen && (seen[node.id] = state.gen, !0);
	}
	#addThread(state, node) {
		let { has } = this.#marks;
		return has[node.id] !== state.gen && (has[node.id] = state.gen, state.threads.push(node), !0);
	}
	restricted(i, top) {
		return top && (this.dots || this.dotStart && i === 0);
	}
	add(state, node, i, top) {
		switch (node.t) {
			case "split":
				if (!this.#visit(state, node)) return;
				for (let o of node.out) this.add(state, o, i, top);
				return;
			case "neg":
				if (!this.#visit(state, node)) return;
				let sub = this.state();
				return this.add(sub, node.sub, i, !1), this.done(sub), this.addRun(state, {
					t: "run",
					neg: node,
					state: sub
				}, i, top);
			case "star":
				if (this.restricted(i, top)) return;
				this.#addThread(state, node) && this.add(state, node.next, i, top);
				return;
			case "match":
				state.match = !0;
				return;
			default: this.#addThread(state, node);
		}
	}
	addRun(state, run, i, top) {
		for (let r of state.runs) if (r.neg === run.neg && sameState(r.state, run.state)) return;
		state.runs.push(run), run.state.match || this.add(state, run.neg.next, i, top);
	}
	step(state, c, i, top) {
		let next = this.state();
		for (let th of state.threads) switch (th.t) {
			case "lit":
				litMatch(th, c) && this.add(next, th.next, i + 1, top);
				break;
			case "any":
				this.restricted(i, top) || this.add(next, th.next, i + 1, top);
				break;
			case "class":
				!this.restricted(i, top) && th.re.test(c) && this.add(next, th.next, i + 1, top);
				break;
			case "star": this.restricted(i, top) || this.add(next, th, i + 1, top);
		}
		if (!this.restricted(i, top)) for (let run of state.runs) {
			if (run.state.dead) {
				this.addRun(next, run, i + 1, top);
				continue;
			}
			let sub = this.step(run.state, c, i, !1);
			this.addRun(next, {
				t: "run",
				neg: run.neg,
				state: sub
			}, i + 1, top);
		}
		return this.done(next);
	}
};
const stateKey = (state) => {
	let ids = state.ids.join();
	return state.runs.length ? `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}` : ids;
};
var Dfa = class {
	#start;
	#states = new Map();
	#size = 0;
	#plain;
	#dotStart;
	#sim;
	#dotSim;
	constructor(start, marks) {
		this.#start = start, this.#sim = new Sim(!1, !1, marks), this.#dotSim = new Sim(!1, !0, marks);
	}
	#make(state) {
		return {
			state,
			match: state.match,
			dead: state.dead,
			next: new Map()
		};
	}
	#intern(state) {
		let key = stateKey(state), found = this.#states.get(key);
		if (found) return found;
		this.#size > 262144 && this.#clear();
		let d = this.#make(state);
		return this.#states.set(key, d), this.#size += key.length + 1, d;
	}
	#clear() {
		this.#states.clear(), this.#size = 0, this.#plain = void 0, this.#dotStart = void 0;
	}
	start(dotStart) {
		if (dotStart) {
			if (this.#dotStart) return this.#dotStart;
			let state = this.#dotSim.state();
			return this.#dotSim.add(state, this.#start, 0, !0), this.#dotStart = this.#make(this.#dotSim.done(state));
		}
		if (this.#plain) return this.#plain;
		let state = this.#sim.state();
		return this.#sim.add(state, this.#start, 0, !0), this.#plain = this.#intern(this.#sim.done(state));
	}
	next(d, c) {
		let code = c.charCodeAt(0), found = code < 128 ? void 0 : d.next.get(c);
		if (found) return found;
		let n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, !0)) : this.#intern(this.#sim.step(d.state, c, 1, !0));
		return code < 128 ? (d.ascii || (d.ascii = Array(128), this.#size += 128), d.ascii[code] = n) : d.next.set(c, n), this.#size++, n;
	}
};
const linear = (start) => {
	let nodes = [];
	for (let n = start; n.t !== "match"; n = n.next) {
		if (n.t === "split" || n.t === "neg") return;
		nodes.push(n);
	}
	return nodes;
}, testLinear = (nodes, chars, start, end) => {
	let ni = 0, ci = start, starNi = -1, starCi = 0;
	for (; ci < end;) {
		let n = nodes[ni];
		if (n?.t === "star") {
			starNi = ni++, starCi = ci;
			continue;
		}
		let c = chars[ci];
		if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) ni++, ci++;
		else {
			if (starNi === -1) return !1;
			ni = starNi + 1, ci = ++starCi;
		}
	}
	for (; nodes[ni]?.t === "star";) ni++;
	return ni === nodes.length;
}, lengths = (items) => {
	let min = 0, max = 0;
	for (let it of items) {
		let [lo, hi] = itemLengths(it);
		min += lo, max += hi;
	}
	return [min, max];
}, itemLengths = (it) => {
	if (it.t === "star") return [0, Infinity];
	if (it.t !== "ext") return [1, 1];
	if (it.type === "!") return [0, Infinity];
	let alts = it.alts.map(lengths), min = Math.min(...alts.map((a) => a[0])), max = Math.max(...alts.map((a) => a[1])), loop = max === 0 ? 0 : Infinity;
	return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
}, hasAffix = (lits, chars, start) => {
	for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return !1;
	return !0;
}, slashOrSurrogate = /[/\ud800-\udfff]/, surrogate = /[\ud800-\udfff]/, codePoints = (s) => surrogate.test(s) ? [...s] : s, noSlash = (s) => {
	if (s.includes("/")) throw Error("can only match a single path portion, got: " + s);
};
var Matcher = class {
	pattern;
	options;
	#start;
	#size;
	#marks;
	#dotsSim;
	#literal;
	#literalFold = !1;
	#literalRe;
	#linear;
	#wild = !1;
	#min = 0;
	#max = Infinity;
	#prefix = [];
	#suffix = [];
	#prefixStr;
	#suffixStr;
	#affix = !1;
	#dfa;
	#form;
	constructor(pattern, options = {}) {
		if (pattern.includes("/")) throw Error("can only match a single path portion, got pattern: " + pattern);
		this.pattern = pattern, this.options = options;
		let { nocase = !1, noext = !1, normalize: n } = options;
		this.#form = n === !0 ? "NFC" : n || void 0;
		let literal = /^[?*+@]\(\)$/.test(pattern), toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark), [items] = build(toks, pair(toks), 0, toks.length, !0);
		this.#form && (items = normalize$1(items, this.#form));
		let [start, size] = compile(items, nocase);
		if (this.#start = start, this.#size = size, items.every((it) => it.t === "lit")) this.#literal = items.map((it) => it.ch).join(""), this.#literalFold = nocase;
		else {
			let lit = (it) => it.t === "lit" ? nocase ? {
				ch: it.ch,
				re: foldRe(it.ch)
			} : { ch: it.ch } : void 0;
			for (let it of items) {
				let l = lit(it);
				if (!l) break;
				this.#prefix.push(l);
			}
			for (let j = items.length - 1; j >= 0; j--) {
				let l = lit(items[j]);
				if (!l) break;
				this.#suffix.unshift(l);
			}
			this.#affix = !!(this.#prefix.length || this.#suffix.length), nocase || (this.#prefixStr = this.#prefix.map((l) => l.ch).join(""), this.#suffixStr = this.#suffix.map((l) => l.ch).join("")), this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0), this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
			let [min, max] = lengths(items);
			this.#min = min, this.#max = max;
		}
	}
	test(s) {
		return this.#form ? (noSlash(s), this.#test(s.normalize(this.#form))) : slashOrSurrogate.test(s) ? (noSlash(s), this.#test(s, [...s])) : this.#test(s, s);
	}
	testUnchecked(s) {
		return this.#test(this.#form ? s.normalize(this.#form) : s);
	}
	#test(s, chars) {
		if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
		let min = this.#min, max = this.#max;
		if (chars === void 0) {
			let most = s.length, least = most + 1 >> 1;
			if (most < min || least > max) return !1;
			(least < min || most > max) && (chars = codePoints(s));
		}
		if (chars !== void 0 && (chars.length < min || chars.length > max)) return !1;
		let prefix = this.#prefix.length;
		if (this.#affix) {
			if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
				if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return !1;
			} else {
				chars ??= codePoints(s);
				let end = chars.length - this.#suffix.length;
				if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return !1;
			}
		}
		let dotStart = !this.options.dot && s.startsWith(".");
		if (this.#linear) {
			if (s === "." || s === ".." || dotStart && !prefix) return !1;
			if (this.#wild) return !0;
			chars ??= codePoints(s);
			let end = chars.length - this.#suffix.length;
			return testLinear(this.#linear, chars, prefix, end);
		}
		if (chars ??= codePoints(s), s === "." || s === "..") {
			this.#marks ??= marks(this.#size);
			let sim = this.#dotsSim ??= new Sim(!0, !1, this.#marks), start = sim.state();
			sim.add(start, this.#start, 0, !0);
			let state = sim.done(start);
			for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, !0);
			return state.match;
		}
		this.#marks ??= marks(this.#size);
		let dfa = this.#dfa ??= new Dfa(this.#start, this.#marks), d = dfa.start(dotStart), str = chars === s;
		for (let i = 0; i < chars.length; i++) {
			if (d.dead) return !1;
			let code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
			d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
		}
		return d.match;
	}
	toString() {
		return show(this.#start);
	}
};
// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const assertValidPattern = (pattern) => {
	if (typeof pattern != "string") throw TypeError("invalid pattern");
	if (pattern.length > 65536) throw TypeError("pattern is too long");
}, escape = (s, { windowsPathsNoEscape = !1, magicalBraces = !1 } = {}) => {
	let e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&"), c = e.charAt(0);
	return c === "#" ? (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1) : c === "!" ? (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1) : e;
}, unescape = (s, { windowsPathsNoEscape = !1, magicalBraces = !0 } = {}) => windowsPathsNoEscape && s.startsWith("@(!)") ? "!" + unescape(s.slice(4), {
	windowsPathsNoEscape,
	magicalBraces
}) : magicalBraces ? windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1") : windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1"), DEFAULT_BRACE_EXPAND_MAX = 1e5, AWE_KEY = "allowWindowsEscape", minimatch = (p, pattern, options) => (assertValidPattern(pattern), !options?.nocomment && pattern.charAt(0) === "#" ? !1 : cachedMinimatch(pattern, options).match(p));
let cache = new Map(), oldCache = new Map(), cacheSize = 0, cacheTotalWeight = 0;
const cacheMaxEntryWeight = 4096, cacheWeight = (mm) => {
	let w = mm.pattern.length;
	for (let s of mm.globSet) if (w += s.length + 1, w > cacheMaxEntryWeight) break;
	return w;
}, tri = (v) => v === void 0 ? 0 : v ? 2 : 1, booleanWeights = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i])), optionsKey = (o) => {
	let n = 0, wpe = !1;
	for (let k in o) {
		let v = o[k];
		switch (k) {
			case "windowsPathsNoEscape":
				v && (wpe = !0);
				break;
			case AWE_KEY:
				v === !1 && (wpe = !0);
				break;
			case "platform": {
				let p = v || defaultPlatform;
				if (p === defaultPlatform) break;
				if (p === "darwin") n += 3;
				else if (p === "win32") n += 6;
				else if (p === "linux") n += 9;
				else return JSON.stringify(o);
				break;
			}
			case "optimizationLevel":
				if (v === void 0) break;
				n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
				break;
			case "braceExpandMax":
				if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
				break;
			case "maxGlobstarRecursion":
				if (v !== void 0 && v !== 200) return JSON.stringify(o);
				break;
			case "normalize":
				if (v !== void 0) return JSON.stringify(o);
				break;
			default: n += (booleanWeights.get(k) ?? 0) * tri(v);
		}
	}
	return wpe ? n + 12 : n;
}, copyOptions = (o) => {
	let copy = {};
	for (let k in o) copy[k] = o[k];
	return copy;
}, cachedMinimatch = (pattern, options) => {
	let key = options ? optionsKey(options) : 0, mm = cache.get(key)?.get(pattern);
	if (mm) return mm;
	mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
	let weight = cacheWeight(mm);
	if (weight > cacheMaxEntryWeight) return mm;
	(cacheSize >= 256 || cacheTotalWeight + weight > 32768) && (oldCache = cache, cache = new Map(), cacheSize = 0, cacheTotalWeight = 0);
	let byPattern = cache.get(key);
	return byPattern || cache.set(key, byPattern = new Map()), byPattern.set(pattern, mm), cacheSize++, cacheTotalWeight += weight, mm;
}, defaultPlatform = typeof process == "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix", path$1 = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
minimatch.sep = defaultPlatform === "win32" ? path$1.win32.sep : path$1.posix.sep;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR, minimatch.filter = (pattern, options) => {
	let mm;
	return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
const ext = (a, b = {}) => Object.assign({}, a, b);
minimatch.defaults = (def) => {
	if (!def || typeof def != "object" || !Object.keys(def).length) return minimatch;
	let orig = minimatch;
	return Object.assign((p, pattern, options = {}) => orig(p, pattern, ext(def, options)), {
		Minimatch: class extends orig.Minimatch {
			constructor(pattern, options = {}) {
				super(pattern, ext(def, options));
			}
			static defaults(options) {
				return orig.defaults(ext(def, options)).Minimatch;
			}
		},
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
const braceExpand = (pattern, options = {}) => {
	if (assertValidPattern(pattern), options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	let p = pattern.replace(/\\\\/g, "\\\\\\\\");
	return (options.windowsPathsNoEscape || options[AWE_KEY] === !1) && (p = p.replace(/\[([{}])\]/g, "[\\$1]")), expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g, inRepeatOrNegExt = (portion, mark) => {
	let stack = [];
	for (let i = 0; i < portion.length; i++) {
		let c = portion.charAt(i);
		if (c === "\\") i++;
		else if (c === mark) {
			if (stack.some((t) => t !== "@" && t !== "?")) return !0;
		} else portion.charAt(i + 1) === "(" && "!?+*@".includes(c) ? (stack.push(c), i++) : c === ")" && stack.pop();
	}
	return !1;
};
minimatch.match = (list, pattern, options = {}) => {
	let mm = new Minimatch(pattern, options);
	return list = list.filter((f) => mm.match(f)), mm.options.nonull && !list.length && list.push(pattern), list;
};
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/, classEnd = (pattern, start) => {
	let i = start + 1;
	(pattern.charAt(i) === "!" || pattern.charAt(i) === "^") && i++;
	let sawStart = !1;
	for (; i < pattern.length; i++) {
		let c = pattern.charAt(i);
		if (c === "]" && sawStart) return i;
		sawStart = !0, c === "\\" && i++;
	}
	return -1;
}, literal = (pattern, noext) => {
	if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
	let lit = "";
	for (let i = 0; i < pattern.length; i++) {
		let c = pattern.charAt(i);
		if (c === "\\") lit += pattern.charAt(++i) || c;
		else if (c === "*" || c === "?") return;
		else if (c === "[") {
			let close = classEnd(pattern, i);
			if (close === -1) {
				lit += c;
				continue;
			}
			let body = pattern.slice(i + 1, close);
			if (body.startsWith("\\") && (body = body.slice(1)), [...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
			lit += body, i = close;
		} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
		else lit += c;
	}
	return lit;
}, extglobCount = (pattern) => {
	let n = 0;
	for (let i = 0; i < pattern.length - 1; i++) {
		let c = pattern.charAt(i);
		c === "\\" ? i++ : "+@!?*".includes(c) && pattern.charAt(i + 1) === "(" && (n++, i++);
	}
	return n;
}, assertValidExtglobs = (pattern) => {
	if (extglobCount(pattern) > 256) throw TypeError("pattern has too many extglobs");
}, extSafe = (pattern) => {
	if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return !1;
	let depth = 0;
	for (let i = 0; i < pattern.length; i++) {
		let c = pattern.charAt(i);
		if (c === "\\") {
			if (++i === pattern.length) return !1;
		} else if (c === "[") {
			let close = classEnd(pattern, i);
			close !== -1 && (i = close);
		} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") depth++, i++;
		else if (c === ")") {
			if (!depth--) return !1;
		} else if (c === "|" && !depth) return !1;
	}
	return !depth;
};
let lastSplit, lastChecked;
const portionMatch = (p, f) => typeof p == "string" ? f === p : f !== "" && p.testUnchecked(f), endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1, isDots = (p) => p === "." || p === "..", isDrive = (p) => typeof p == "string" && /^[a-z]:$/i.test(p), isLongUNC = (p) => typeof p == "string" && /^unc$/i.test(p), uncHost = (p) => {
	if (p[0] !== "" || p[1] !== "") return -1;
	let h = p[2] === "?" ? isLongUNC(p[3]) ? 4 : -1 : 2, host = p[h], share = p[h + 1];
	return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
}, walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith(".")), dotPortion = (f, start, end, dot, sep) => {
	for (let k = start; k < end;) {
		if (f.charCodeAt(k) === 46) {
			if (!dot) return !0;
			let n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
			if (n >= end || isSep(f.charCodeAt(n), sep)) return !0;
		}
		let s = nextSep(f, k, sep);
		if (s === -1) return !1;
		for (k = s + 1; k < end && isSep(f.charCodeAt(k), sep);) k++;
	}
	return !1;
}, isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92, nextSep = (f, from, sep) => {
	if (sep !== "both") return f.indexOf(sep, from);
	let s = f.indexOf("/", from), b = f.indexOf("\\", from);
	return s === -1 ? b : b === -1 ? s : Math.min(s, b);
}, lastSep = (f, from, sep) => sep === "both" ? Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from)) : f.lastIndexOf(sep, from), PENDING = {};
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	#endCheck;
	#literalCheck;
	#level2;
	#form;
	#literals = [];
	#shapes = [];
	#endRows = [];
	#matchers = new Map();
	#pending = !1;
	#rangeMark;
	#globstarParts = new WeakMap();
	constructor(pattern, options = {}) {
		assertValidPattern(pattern), options ||= {}, this.options = options, this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200, this.pattern = pattern, this.platform = options.platform || defaultPlatform, this.isWindows = this.platform === "win32", this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/")), this.preserveMultipleSlashes = !!options.preserveMultipleSlashes, this.negate = !1, this.nonegate = !!options.nonegate, this.comment = !1, this.empty = !1, this.partial = !!options.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = options.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : options.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.#endCheck = !this.preserveMultipleSlashes, this.#level2 = (options.optimizationLevel ?? 1) >= 2;
		let n = options.normalize;
		this.#form = n === !0 ? "NFC" : n || void 0, this.make();
		let drives = this.set.map((row) => this.#rootIndex(row));
		this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]), this.#literals = this.set.map((row, r) => {
			let end = this.#endRows[r] ? row.length - 1 : row.length, lits = row.slice(drives[r] + 1, end).filter((p) => typeof p == "string" && !!p);
			return [...new Set(lits)];
		}), this.#literalCheck = this.#literals.some((l) => l.length), this.#shapes = this.set.map((row, r) => {
			let [p0, p1, p2] = row;
			if (this.#endRows[r] && row.length === 2 && p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
			if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
			if (this.#endCheck && drives[r] === -1) {
				if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
				if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
			}
		});
	}
	#norm(p) {
		return this.#form ? p.normalize(this.#form) : p;
	}
	#rootIndex(row) {
		if (!this.isWindows) return -1;
		if (isDrive(row[0])) return 0;
		if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
		let h = uncHost(row);
		return h === -1 ? -1 : h + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return !0;
		for (let pattern of this.set) for (let part of pattern) if (typeof part != "string") return !0;
		return !1;
	}
	make() {
		let pattern = this.pattern, options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = !0;
			return;
		}
		if (!pattern) {
			this.empty = !0;
			return;
		}
		this.parseNegate(), this.globSet = [...new Set(this.#expandBraces())];
		let rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts), this.#pending = !0;
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				let n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4, isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p)), isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
				if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		if (this.set = set.filter((s) => s.indexOf(!1) === -1), this.isWindows) for (let i = 0; i < this.set.length; i++) {
			let p = this.set[i];
			p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3])) && (isLongUNC(this.globParts[i][3]) && (p[3] = "UNC"), p[2] = "?");
		}
		options.noext || this.mergeRows(), this.#pending = !1, this.set.forEach((row, i) => {
			for (let k = 0; k < row.length; k++) row[k] === PENDING && (row[k] = this.parse(this.globParts[i][k]));
		});
	}
	mergeRows() {
		let merged = !0;
		for (; merged;) {
			if (merged = !1, this.set.length < 2) return;
			let keys = this.#mergeKeys(), len = Math.max(0, ...this.set.map((r) => r.length));
			for (let k = 0; k < len; k++) {
				let groups = new Map(), R = this.set.length + 1;
				this.set.forEach((row, i) => {
					if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
					let { pre, suf } = keys[i], key = pre[k] * R + suf[k + 1], g = groups.get(key);
					g ? g.push(i) : groups.set(key, [i]);
				});
				let drop = new Set();
				for (let g of groups.values()) {
					if (g.length < 2) continue;
					let [first, ...rest] = g, glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
					if (!(extglobCount(glob) > 256)) {
						this.globParts[first][k] = glob, this.set[first][k] = this.parse(glob);
						for (let i of rest) drop.add(i);
					}
				}
				if (drop.size) {
					if (merged = !0, this.set = this.set.filter((_, i) => !drop.has(i)), this.globParts = this.globParts.filter((_, i) => !drop.has(i)), this.set.length < 2) return;
					keys = this.#mergeKeys();
				}
			}
		}
	}
	#mergeKeys() {
		let partIds = new Map(), ids = this.globParts.map((parts) => parts.map((s) => {
			let id = partIds.get(s);
			return id === void 0 && partIds.set(s, id = partIds.size), id;
		})), P = partIds.size, len = Math.max(0, ...ids.map((r) => r.length)), keys = ids.map((r) => ({
			pre: [0],
			suf: Array(r.length + 1).fill(0)
		}));
		for (let k = 0; k < len; k++) {
			let m = new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				let { pre } = keys[i], key = pre[k] * P + r[k], id = m.get(key);
				id === void 0 && m.set(key, id = m.size + 1), pre.push(id);
			});
		}
		for (let k = len - 1; k >= 0; k--) {
			let m = new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				let { suf } = keys[i], key = suf[k + 1] * P + r[k], id = m.get(key);
				id === void 0 && m.set(key, id = m.size + 1), suf[k] = id;
			});
		}
		return keys;
	}
	preprocess(globParts) {
		if (this.options.noglobstar) for (let partset of globParts) for (let j = 0; j < partset.length; j++) partset[j] === "**" && (partset[j] = "*");
		let { optimizationLevel = 1 } = this.options;
		return optimizationLevel >= 2 ? (globParts = this.firstPhasePreProcess(globParts), globParts = this.secondPhasePreProcess(globParts)) : globParts = optimizationLevel >= 1 ? this.levelOneOptimize(globParts) : this.adjascentGlobstarOptimize(globParts), globParts;
	}
	adjascentGlobstarOptimize(globParts) {
		return globParts.map((parts) => {
			let gs = -1;
			for (; (gs = parts.indexOf("**", gs + 1)) !== -1;) {
				let i = gs;
				for (; parts[i + 1] === "**";) i++;
				i !== gs && parts.splice(gs, i - gs);
			}
			return parts;
		});
	}
	levelOneOptimize(globParts) {
		return globParts.map((parts) => {
			let root = this.#rootIndex(parts) + 1;
			return parts = parts.reduce((set, part) => {
				let prev = set[set.length - 1];
				return part === "**" && prev === "**" ? set : part === ".." && set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**" ? (set.pop(), set) : (set.push(part), set);
			}, []), parts.length === 0 ? [""] : parts;
		});
	}
	#canMatch(f) {
		let sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\", ends = this.#endCheck ? 0 : -1, last = "", lastStart = 0, prev, prevStart = 0, dot = !!this.options.dot;
		ROWS: for (let r = 0; r < this.set.length; r++) {
			let row = this.set[r], p = row[row.length - 1], end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
			if (end && ends === 0) {
				let i = lastSep(f, f.length, sep);
				if (lastStart = i + 1, last = f.slice(lastStart), last === "" && i >= 0) {
					let j = i;
					for (; j > 0 && isSep(f.charCodeAt(j - 1), sep);) j--;
					prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1, prev = f.slice(prevStart, j);
				}
				let resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
				ends = resolves ? -1 : 1, end = !resolves;
			}
			let tailStart = -1;
			if (end && typeof p == "string" && (tailStart = endIndex(p, last, lastStart, prev, prevStart), tailStart === -1)) continue;
			if (this.#literalCheck) {
				for (let l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
			}
			if (end && typeof p == "object" && (tailStart = endIndex(p, last, lastStart, prev, prevStart), tailStart === -1)) continue;
			let shape = this.#shapes[r];
			if (shape === "base" && end) return "yes";
			if (shape === "tail" && end) {
				if (this.#level2 && dotPortion(f, 0, tailStart, !0, sep)) return "maybe";
				if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
			} else if (shape === "mid" || shape === "head") {
				let m = this.#walk(f, row, shape === "head", dot, sep);
				if (m !== "no") return m;
			} else return "maybe";
		}
		return "no";
	}
	#matchShape(file, row, shape) {
		let dot = !!this.options.dot, n = file.length;
		if (shape === "head") {
			if (n < 2 || !portionMatch(row[0], file[0])) return !1;
			for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return !1;
			return !0;
		}
		let x = row[1];
		if (shape === "tail") {
			let t = n - 1;
			if (!portionMatch(x, file[t]) && (file[t] !== "" || n === 1 || !portionMatch(x, file[--t]))) return !1;
			for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return !1;
			return !0;
		}
		for (let k = 0; k < n; k++) {
			if (portionMatch(x, file[k]) && k + 1 < n) {
				let i = k + 1;
				for (; i < n && walkable(file[i], dot);) i++;
				if (i === n) return !0;
			}
			if (!walkable(file[k], dot)) return !1;
		}
		return !1;
	}
	#walk(f, row, head, dot, sep) {
		if (this.#level2 && dotPortion(f, 0, f.length, !0, sep)) return "maybe";
		let x = row[+!head], s = 0;
		for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
			let next = e + 1;
			for (; next < f.length && isSep(f.charCodeAt(next), sep);) next++;
			if ((typeof x == "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
			if (head || dotPortion(f, s, next, dot, sep)) return "no";
			s = next;
		}
		return "no";
	}
	#cachedSplit(f) {
		let last = lastSplit;
		return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
	}
	#split(f) {
		let { isWindows, preserveMultipleSlashes } = this, parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f), normalize = this.#form;
		return normalize && (parts = parts.map((p) => p.normalize(normalize))), lastSplit = {
			f,
			isWindows,
			preserveMultipleSlashes,
			normalize,
			parts
		}, lastSplit;
	}
	#levelTwoFileOptimize(file) {
		let parts = [...file], didSomething = !1;
		do {
			if (didSomething = !1, !this.preserveMultipleSlashes) {
				for (let i = 1; i < parts.length - 1; i++) {
					let p = parts[i];
					i === 1 && p === "" && parts[0] === "" || p !== "." && p !== "" || (didSomething = !0, parts.splice(i, 1), i--);
				}
				parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "") && (didSomething = !0, parts.pop());
			}
			let root = this.#rootIndex(parts) + 1, dd = root;
			for (; (dd = parts.indexOf("..", dd + 1)) !== -1;) {
				let p = parts[dd - 1];
				p && p !== "." && p !== ".." && p !== "**" && (didSomething = !0, parts.splice(dd - 1, 2), dd = Math.max(dd - 2, root));
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		let { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options, splitCells = 0, didSomething = !1;
		do {
			didSomething = !1;
			for (let parts of globParts) {
				let gs = -1;
				for (; (gs = parts.indexOf("**", gs + 1)) !== -1;) {
					let gss = gs;
					for (; parts[gss + 1] === "**";) gss++;
					gss > gs && parts.splice(gs + 1, gss - gs);
					let next = parts[gs + 1], p = parts[gs + 2], p2 = parts[gs + 3];
					if (next !== ".." || !p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
					let addedCells = parts.length - 1;
					if (globParts.length >= braceExpandMax || splitCells + addedCells > 1e6) throw RangeError("optimizationLevel 2: too many patterns from '**/..'");
					didSomething = !0, parts.splice(gs, 1);
					let other = parts.slice(0);
					other[gs] = "**", splitCells += addedCells, globParts.push(other), gs--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						let p = parts[i];
						i === 1 && p === "" && parts[0] === "" || p !== "." && p !== "" || (didSomething = !0, parts.splice(i, 1), i--);
					}
					parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "") && (didSomething = !0, parts.pop());
				}
				let root = this.#rootIndex(parts) + 1, dd = root;
				for (; (dd = parts.indexOf("..", dd + 1)) !== -1;) {
					let p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = !0;
						let splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin), parts.length === 0 && parts.push(""), dd = Math.max(dd - 2, root);
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		let keys = new Set(), rows = globParts.filter((parts) => {
			let key = parts.join("/");
			return !keys.has(key) && (keys.add(key), !0);
		}), stars = new Map();
		for (let parts of rows) {
			let s = [];
			for (let i = 0; i < parts.length; i++) parts[i] === "*" && s.push(i);
			s.length && stars.set(s.join(","), s);
		}
		if (!stars.size || rows.length * stars.size > 1e5) return rows;
		let { dot } = this.options;
		return rows.filter((parts) => {
			for (let s of stars.values()) {
				if (s[s.length - 1] >= parts.length) continue;
				let c = [...parts], ok = !0, changed = !1;
				for (let i of s) {
					let p = parts[i];
					if (p !== "*") {
						if (!p || p === "**" || !dot && p.startsWith(".")) {
							ok = !1;
							break;
						}
						c[i] = "*", changed = !0;
					}
				}
				if (ok && changed && keys.has(c.join("/"))) return !1;
			}
			return !0;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		let pattern = this.pattern, negate = !1, negateOffset = 0;
		for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) negate = !negate, negateOffset++;
		negateOffset && (this.pattern = pattern.slice(negateOffset)), this.negate = negate;
	}
	#matchRow(file, resolved, pattern, partial) {
		let fileStartIndex = 0, patternStartIndex = 0, fh = this.isWindows ? uncHost(resolved) : -1, ph = fh === -1 ? -1 : uncHost(pattern);
		if (ph !== -1) {
			let host = pattern[ph], share = pattern[ph + 1];
			typeof host != "string" || typeof share != "string" ? (fileStartIndex = fh, patternStartIndex = ph) : resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase() && (fileStartIndex = fh + 2, patternStartIndex = ph + 2);
		} else if (this.isWindows) {
			let fileDrive = typeof file[0] == "string" && /^[a-z]:$/i.test(file[0]), fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]), patternDrive = typeof pattern[0] == "string" && /^[a-z]:$/i.test(pattern[0]), patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] == "string" && /^[a-z]:$/i.test(pattern[3]), fdi = fileUNC ? 3 : fileDrive ? 0 : void 0, pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi == "number" && typeof pdi == "number") {
				let [fd, pd] = [file[fdi], pattern[pdi]];
				fd.toLowerCase() === pd.toLowerCase() && (patternStartIndex = pdi + 1, fileStartIndex = fdi + 1);
			}
		}
		return file = resolved, pattern.includes(GLOBSTAR) ? this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex) : this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		let { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
		if (head.length) {
			let headEnd = fileIndex + head.length;
			if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return !1;
			fileIndex += head.length, patternIndex += head.length;
		}
		let fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return !1;
			let tailStart = file.length - tail.length;
			if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length || (tailStart--, !this.#matchOne(file, tail, partial, tailStart, 0))) return !1;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			let sawSome = !!fileTailMatch;
			for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
				let f = String(file[i]);
				if (sawSome = !0, f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
			}
			return partial || sawSome;
		}
		return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, new Set());
	}
	#getGlobstarParts(pattern, partial, patternIndex) {
		let byStart = this.#globstarParts.get(pattern);
		byStart || (byStart = [], this.#globstarParts.set(pattern, byStart));
		let key = patternIndex * 2 + +!!partial, found = byStart[key];
		if (found) return found;
		let firstgs = pattern.indexOf(GLOBSTAR, patternIndex), lastgs = pattern.lastIndexOf(GLOBSTAR), head = pattern.slice(patternIndex, firstgs), body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs), tail = partial ? [] : pattern.slice(lastgs + 1), segments = [[[], 0]], current = segments[0], nonGsParts = 0, nonGsPartsSums = [0];
		for (let b of body) b === GLOBSTAR ? (nonGsPartsSums.push(nonGsParts), current = [[], 0], segments.push(current)) : (current[0].push(b), nonGsParts++);
		segments.forEach((b, i) => {
			b[1] = nonGsParts - nonGsPartsSums[i];
		});
		let parts = {
			head,
			body,
			tail,
			segments
		};
		return byStart[key] = parts, parts;
	}
	#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
		let bs = bodySegments[bodyIndex];
		if (!bs) {
			if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
			for (let i = fileIndex; i < fileLength; i++) {
				sawTail = !0;
				let f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
			}
			return sawTail;
		}
		let [body, need] = bs, after = partial ? fileLength : fileLength - need;
		for (; fileIndex <= after;) {
			let key = bodyIndex * (file.length + 1) + fileIndex;
			if (tried.has(key)) return !1;
			if (tried.add(key), this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
				let sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
				if (sub !== !1) return sub;
			}
			if (fileIndex === after) break;
			let f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
		let fi, pi, pl, fl;
		for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			let p = pattern[pi], f = file[fi];
			if (p === !1 || p === GLOBSTAR || !portionMatch(p, f)) return !1;
		}
		if (fi === fl && pi === pl) return !0;
		if (fi === fl) return partial;
		if (pi === pl) return fi === fl - 1 && file[fi] === "";
		throw Error("wtf?");
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	#expandBraces() {
		let { pattern } = this;
		if (this.options.nobrace) return this.braceExpand();
		let code = 57344;
		for (; pattern.includes(String.fromCharCode(code));) if (++code > 63743) return this.braceExpand();
		let mark = String.fromCharCode(code), found = !1, marked = pattern.replace(rangeRe, (m, lo, hi) => {
			let a = Number(lo), b = Number(hi);
			return !Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < 100 ? m : (found = !0, `${mark}${lo}..${hi}${mark}`);
		});
		if (!found) return this.braceExpand();
		let set = braceExpand(marked, this.options);
		for (let p of set) for (let portion of p.split("/")) {
			let c = portion.indexOf("[");
			if (c !== -1 && c < portion.lastIndexOf(mark) || !this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
		}
		return this.#rangeMark = mark, set;
	}
	parse(pattern) {
		assertValidPattern(pattern);
		let options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		let { nocase, nocaseMagicOnly, noext = !1, dot, normalize } = options, rangeMark = this.#rangeMark, lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
		if (lit !== void 0 && (!nocase || nocaseMagicOnly || pattern.toUpperCase() === pattern.toLowerCase())) return this.#norm(lit);
		if (this.#pending) return PENDING;
		let m = this.#matchers.get(pattern);
		return m || (noext || assertValidExtglobs(pattern), m = new Matcher(pattern, {
			nocase,
			noext,
			dot,
			normalize,
			...rangeMark && { rangeMark }
		}), this.#matchers.set(pattern, m)), m;
	}
	#slashSplit(p) {
		return this.preserveMultipleSlashes ? p.split("/") : this.isWindows && /^\/\/[^/]+/.test(p) ? ["", ...p.split(/\/+/)] : p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		if (this.comment) return !1;
		if (this.empty) return f === "";
		if (f === "/" && partial) return !0;
		let options = this.options, split = this.#cachedSplit(f);
		if (!split) {
			if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
				lastChecked = f;
				let can = this.#canMatch(f);
				if (can === "no") return !options.flipNegate && this.negate;
				if (can === "yes") return options.flipNegate ? !0 : !this.negate;
			}
			split = this.#split(f);
		}
		let ff = split.parts, resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff, set = this.set, filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (let r = 0; r < set.length; r++) {
			let pattern = set[r], shape = partial ? void 0 : this.#shapes[r];
			if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) return options.flipNegate ? !0 : !this.negate;
		}
		return !options.flipNegate && this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
minimatch.Minimatch = Minimatch, minimatch.escape = escape, minimatch.unescape = unescape;
// src/model/brace-expansion.ts
const BRACE_EXPANSION_LIMIT = 1e3, LENGTH_LIMIT = 4096;
function faultOfGlob(glob) {
	if (glob.length > LENGTH_LIMIT) return {
		message: `a glob has more than ${LENGTH_LIMIT} characters`,
		help: "write several shorter ones"
	};
	if (/^(?:[/\\]|[A-Za-z]:)/.test(glob) || glob.split(/[/\\]/).includes("..")) return {
		message: `the glob ${quote(glob)} leads out of the repository`,
		help: "write globs from the root of the repository, with forward slashes"
	};
	if (braceExpand(glob, { braceExpandMax: 1001 }).length > 1e3) return {
		message: `the glob ${quote(glob)} stands for more than ${BRACE_EXPANSION_LIMIT} globs, when its braces are written out`,
		help: "use ** and * in place of so many alternatives"
	};
}
// src/validate/validate-config.ts
async function validateConfig({ file, text, documents }) {
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
	if (!acceptsConfig(value)) {
		let [{ explainSchemaErrors }, { configFieldNames, configValidator }] = await Promise.all([import("./explain3.js"), import("./validators2.js")]), explanations = explainSchemaErrors(configValidator(value) ? [] : configValidator.errors ?? [], {
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
	]) for (let [index, glob] of (drafts.length > 0 ? [] : config[field] ?? []).entries()) {
		let fault = faultOfGlob(glob);
		fault !== void 0 && drafts.push({
			rule: "schema",
			...fault,
			at: {
				file,
				node,
				value,
				path: [field, index]
			}
		});
	}
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
	}, { config, drafts } = await validateConfig({
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
// src/evaluate/places-for.ts
function placesFor(objects) {
	let places = 0;
	for (let { index } of objects) places = Math.max(places, index + 1);
	return places;
}
// src/evaluate/rules/rule.ts
function* subjectsOf$1({ devices, inventoryItems }) {
	yield* devices, yield* inventoryItems;
}
const listsOfEvaluations = new WeakMap();
function listsOf(evaluation) {
	let known = listsOfEvaluations.get(evaluation);
	if (known !== void 0) return known;
	let lists = new Map();
	for (let { subject, matches } of subjectsOf$1(evaluation)) {
		let list = lists.get(matches);
		list === void 0 ? lists.set(matches, {
			records: indexesOf(matches),
			subjects: [subject]
		}) : list.subjects.push(subject);
	}
	let all = [...lists.values()];
	return listsOfEvaluations.set(evaluation, all), all;
}
function indexesOf(matches) {
	let indexes = new Uint32Array(matches.length), at = 0;
	for (let { record } of matches) indexes[at++] = record.index;
	return indexes;
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
	let lastList = new Uint32Array(rivals.length), number = 0;
	for (let { records, subjects } of listsOf(evaluation)) {
		let [subject] = subjects;
		if (subject !== void 0) {
			number += 1;
			for (let index of records) lastList[index] = number;
			for (let index of records) {
				let ofRecord = rivals[index];
				if (ofRecord?.others.some((other) => lastList[other.index] === number) === !0) {
					for (let other of ofRecord.others) lastList[other.index] === number && (yield {
						preferred: ofRecord.preferred,
						other,
						subject
					});
					ofRecord.others = ofRecord.others.filter((other) => lastList[other.index] !== number);
				}
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
		let others = (plain.get(record.software) ?? []).filter((other) => overlap(record, other));
		others.length > 0 && (rivals[record.index] = {
			preferred: record,
			others
		});
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
function findOtherPlatformRecords({ repository: { validatedSoftware }, evaluation }) {
	let lists = listsOf(evaluation).map(({ records, subjects }) => ({
		records,
		platforms: countPlatforms(subjects)
	})), platformOf = platformsByIndex(validatedSoftware), suspicion = new Uint8Array(placesFor(validatedSoftware));
	for (let { records, platforms } of lists) for (let index of records) suspicion[index] !== 2 && (suspicion[index] = platforms?.has(platformOf[index] ?? "") === !1 ? 1 : 2);
	let suspects = new Map();
	if (!suspicion.includes(1)) return suspects;
	let recordAt = new Map(validatedSoftware.map((record) => [record.index, record]));
	for (let { records, platforms } of lists) for (let index of records) {
		let record = suspicion[index] === 2 ? void 0 : recordAt.get(index);
		if (record === void 0) continue;
		let suspect = suspects.get(record) ?? {
			devices: 0,
			platforms: new Set()
		};
		suspects.set(record, suspect);
		for (let [platform, count] of platforms ?? []) suspect.devices += count, suspect.platforms.add(platform);
	}
	return suspects;
}
function platformsByIndex(records) {
	let platforms = Array(placesFor(records)).fill("");
	for (let { index, software } of records) platforms[index] = software.platform;
	return platforms;
}
function countPlatforms(subjects) {
	let platforms = new Map();
	for (let subject of subjects) {
		let platform = subject.kind === "device" ? subject.platform?.name : void 0;
		if (platform === void 0) return;
		platforms.set(platform, (platforms.get(platform) ?? 0) + 1);
	}
	return platforms;
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
	let used = new Uint8Array(placesFor(repository.validatedSoftware));
	for (let { records } of listsOf(evaluation)) for (let index of records) used[index] = 1;
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
}, NO_POLICY = invalid("no_policy"), NOT_APPROVED = invalid("not_approved");
function isInWindow({ start, end }, date) {
	return start <= date && (end === void 0 || date <= end);
}
function judge(matches, software, asOf) {
	return software === void 0 ? NO_SOFTWARE : matches.length === 0 ? NO_POLICY : judgeApprovals(matches.filter((match) => match.record.software === software), asOf);
}
function createJudge(asOf, versionsOf) {
	let known = new Map(), approvalsOf = (matches, software) => {
		let versions = versionsOf(matches), approvals = [];
		for (let at = versions.indexOf(software.index); at >= 0; at = versions.indexOf(software.index, at + 1)) {
			let match = matches[at];
			match !== void 0 && approvals.push(match);
		}
		return approvals;
	};
	return (matches, software) => {
		if (software === void 0) return NO_SOFTWARE;
		if (matches.length === 0) return NO_POLICY;
		let ofVersion = known.get(software);
		ofVersion === void 0 && known.set(software, ofVersion = new Map());
		let validity = ofVersion.get(matches);
		return validity === void 0 && ofVersion.set(matches, validity = judgeApprovals(approvalsOf(matches, software), asOf)), validity;
	};
}
function judgeApprovals(approvals, asOf) {
	if (approvals.length === 0) return NOT_APPROVED;
	let isCovered = !1, preferred = !1;
	for (let { inWindow, record } of approvals) inWindow && (isCovered = !0, preferred ||= record.preferred);
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
const NO_MATCHES = [], NO_VERSIONS = new Uint32Array();
function createMatcher(records, asOf, multiTenantMode) {
	let index = indexRecords(records), placed = placeMatches(records, asOf), groups = new Map(), listsOfTags = [new Map(), new Map()], listsOfItems = new Map(), versions = new Map([[NO_MATCHES, NO_VERSIONS]]), listOf = (numbers) => {
		if (numbers.length === 0) return NO_MATCHES;
		let list = numbers.map(placed.matchAt);
		return versions.set(list, placed.versionsOf(numbers)), list;
	}, findForDevice = (device, listedAs) => {
		let found = [];
		return eachCandidateForDevice(index, device, listedAs, (record) => {
			let criterion = admitDevice(record, device, multiTenantMode, listedAs);
			criterion !== void 0 && found.push(placed.forDevice(record, criterion));
		}), placed.inOrder(found);
	}, findByTags = (device) => {
		let found = [];
		for (let record of new Set(device.tags.flatMap((tag) => index.byTag.get(tag) ?? []))) isOutOfScope(record, device, multiTenantMode) || found.push(placed.forDevice(record, "object_tag"));
		return placed.inOrder(found);
	}, joinForDevice = (device, group, tags, isScoped) => {
		let ofGroup = group.untagged ??= findForDevice({
			...device,
			tags: []
		}, device);
		return device.tags.length === 0 ? listOf(ofGroup) : ofGroup.some((number) => placed.matchAt(number).matchedBy === "device_tenant") ? listOf(findForDevice(device, device)) : listOf(placed.join(ofGroup, remember(listsOfTags[+!!isScoped], tags, () => findByTags(device))));
	}, findForItem = (item, listedAs) => {
		let found = [];
		for (let record of candidatesForItem(index, item, listedAs)) {
			let criterion = admitInventoryItem(record, item, listedAs);
			criterion !== void 0 && found.push(placed.forItem(record, criterion));
		}
		return listOf(placed.inOrder(found));
	};
	return {
		matchesOfDevice(device, listedAs = device) {
			if (index.byDevice.has(listedAs)) return listOf(findForDevice(device, listedAs));
			let isScoped = multiTenantMode && device.tenant !== void 0, group = groupOf(groups, device, isScoped ? device.tenant : void 0), tags = tagsKey(device.tags);
			return remember(group.byTags, tags, () => joinForDevice(device, group, tags, isScoped));
		},
		matchesOfInventoryItem(item, listedAs = item) {
			return index.byItem.has(listedAs) ? findForItem(item, listedAs) : item.tags.length === 0 ? NO_MATCHES : remember(listsOfItems, tagsKey(item.tags), () => findForItem(item, listedAs));
		},
		versionsOf: (matches) => versions.get(matches) ?? NO_VERSIONS
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
function placeMatches(records, asOf) {
	let positions = new Map([...records].sort(compareRecords).map((record, position) => [record, position])), matches = [], places = [], recordOf = [], versionOf = [], finder = (rankOf) => {
		let known = new Map();
		return (record, matchedBy) => {
			let ofCriterion = known.get(matchedBy);
			ofCriterion === void 0 && known.set(matchedBy, ofCriterion = new Map());
			let number = ofCriterion.get(record);
			if (number === void 0) {
				let rank = rankOf(matchedBy, record.preferred);
				number = matches.push({
					record,
					matchedBy,
					rank,
					inWindow: isInWindow(record, asOf)
				}) - 1, places.push(rank * records.length + (positions.get(record) ?? 0)), recordOf.push(record.index), versionOf.push(record.software.index), ofCriterion.set(record, number);
			}
			return number;
		};
	}, seen = new Uint32Array(placesFor(records)), joins = 0;
	return {
		forDevice: finder(rankForDevice),
		forItem: finder(rankForInventoryItem),
		matchAt: (number) => matches[number] ?? NO_MATCH,
		versionsOf: (numbers) => {
			let versions = new Uint32Array(numbers.length);
			for (let at = 0; at < numbers.length; at += 1) versions[at] = versionOf[numbers[at] ?? 0] ?? 0;
			return versions;
		},
		inOrder: (numbers) => numbers.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0)),
		join(first, second) {
			joins += 1;
			for (let number of first) seen[recordOf[number] ?? 0] = joins;
			let joined = [], next = 0;
			for (let number of second) {
				if (seen[recordOf[number] ?? 0] === joins) continue;
				let place = places[number] ?? 0;
				for (let other = first[next]; other !== void 0 && (places[other] ?? 0) < place; other = first[next]) joined.push(other), next += 1;
				joined.push(number);
			}
			for (; next < first.length; next += 1) joined.push(first[next] ?? 0);
			return joined;
		}
	};
}
const NO_MATCH = void 0;
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
		seen: new Uint32Array(placesFor(records)),
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
	let { asOf, multiTenantMode } = options, matcher = createMatcher(repository.validatedSoftware, asOf, multiTenantMode), { imagesOf } = createImageResolver(), validityOf = createJudge(asOf, matcher.versionsOf), waiverOf = createWaiverFinder(repository.waivers, asOf), evaluateSubject = (subject, listedAs, matches) => {
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
	let approved = new Set();
	for (let { inWindow, record } of matches) inWindow && record.software.platform === software.platform && approved.add(record.software);
	return approved.size > 0 ? `approved for it now: ${listWords([...approved].map(nameOfSoftware), 4)}` : validity.reason === "no_policy" ? subject.kind === "device" ? `add a record that covers its device type, role or tags (${listWords([
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
// src/validate/statuses.ts
function statusesOf(collection, { software, objects }) {
	switch (collection) {
		case "software_versions":
		case "software_image_files": return software;
		case "devices":
		case "virtual_machines": return objects;
		default: return;
	}
}
// src/validate/validate-entry.ts
const NESTED = {
	software_versions: "software_image_files",
	devices: "inventory_items"
};
var MisfitMet = class extends Error {};
function validateEntry(context, collection, node, value) {
	let { parsed, faults } = context, { file } = parsed, nested = nestedEntries(file, collection, node, value), outer = {
		collection,
		file,
		node,
		value,
		parent: void 0
	};
	if ((parsed.fits === !0 || accepts(collection, value)) && faults.length === 0) {
		let entry = collectEntry(context, outer, NO_ERRORS, NO_FAULTS);
		for (let item of nested) collectEntry(context, {
			...item,
			file,
			parent: entry
		}, NO_ERRORS, NO_FAULTS);
		return;
	}
	let errors = misfitsOf(context).errorsOf(collection, value), isNested = (pointer) => nested.some((item) => lies(pointer, item.pointer)), entry = collectEntry(context, outer, errors.filter((error) => !isNested(error.instancePath)), faultsInside(context, node).filter((fault) => !nested.some((item) => isInside$1(file, fault, item.node))));
	for (let item of nested) collectEntry(context, {
		...item,
		file,
		parent: entry
	}, errors.filter((error) => lies(error.instancePath, item.pointer)).map((error) => ({
		...error,
		instancePath: error.instancePath.slice(item.pointer.length)
	})), faultsInside(context, item.node));
}
const NO_ERRORS = [], NO_FAULTS = [], NO_ENTRIES = [];
function misfitsOf({ misfits }) {
	if (misfits === void 0) throw new MisfitMet();
	return misfits;
}
function nestedEntries(file, outer, node, value) {
	let collection = NESTED[outer];
	if (collection === void 0 || typeof value != "object" || !value) return NO_ENTRIES;
	let list = value[collection];
	if (!Array.isArray(list)) return NO_ENTRIES;
	let nodes = fieldNodes(file.nodes, node, value, collection);
	return nodes === void 0 ? NO_ENTRIES : [...itemNodes(file.nodes, nodes.value)].map((item, index) => ({
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
function collectEntry(context, { collection, file, node, value, parent }, errors, faults) {
	let { parsed, into } = context, entry = {
		collection,
		file,
		node,
		value,
		parent,
		broken: faults.length !== 0 || errors.length !== 0 || allowedStatuses(context, collection, value) !== void 0 || context.misplaced
	};
	if (entry.broken) {
		let rawText = (path) => parsed.text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, "value")));
		faults.length === 0 && report(context, entry, errors, rawText), loseNameOfEntry(entry, (field) => rawText([field]), into.lostNames);
	}
	return into.entries.push(entry), entry;
}
function report(context, entry, errors, rawText) {
	let { drafts } = context.into;
	if (errors.length > 0) for (let draft of misfitsOf(context).draftsOf(entry, errors, rawText)) drafts.push(draft);
	let allowed = allowedStatuses(context, entry.collection, entry.value);
	allowed !== void 0 && drafts.push(misfitsOf(context).draftOfStatus(entry, entry.value.status, allowed));
}
function allowedStatuses({ statuses }, collection, value) {
	let allowed = statusesOf(collection, statuses);
	if (allowed === void 0 || typeof value != "object" || !value) return;
	let { status } = value;
	return typeof status != "string" || status === "" || allowed.includes(status) ? void 0 : allowed;
}
// src/validate/validate-file.ts
function createFileValidator(statuses) {
	let misfits, validateAgain = async (parsed) => ({misfits} = await import("./misfits.js"), validateFile(parsed, statuses, misfits));
	return (parsed) => {
		try {
			return validateFile(parsed, statuses, misfits);
		} catch (error) {
			if (!(error instanceof MisfitMet)) throw error;
			return validateAgain(parsed);
		}
	};
}
function validateFile(parsed, statuses, misfits) {
	let validated = emptyFile(parsed.file);
	for (let document of parsed.documents) validateDocument(parsed, document, statuses, validated, misfits);
	return validated;
}
function validateDocument(parsed, document, statuses, into, misfits) {
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
			let context = {
				parsed,
				faults: document.faults,
				statuses,
				into,
				misplaced,
				misfits
			}, index = 0;
			for (let node of itemNodes(file.nodes, nodes.value)) validateEntry(context, name, node, list[index]), index += 1;
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
	}), validate = createFileValidator(options.config.statuses), listed = listFiles$1(options);
	if (listed.length > limits.files) throw tooMuch(`there are ${inWords(listed.length)} files, and at most ${inWords(limits.files)} are checked`, "files");
	let size = 0, unknown = listed.filter(({ path, area, source }) => knownFile(options, path, area, source) === void 0);
	for (let source of new Set(listed.map((file) => file.source))) source.prepare?.(unknown.filter((file) => file.source === source).map(({ path }) => path));
	for (let { path, area, source } of listed) {
		let pause = options.onProgress?.(files.length, listed.length);
		pause !== void 0 && await pause;
		let file = knownFile(options, path, area, source) ?? loadFile(options, {
			path,
			area,
			source
		}, readYaml, validate, (bytes) => {
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
function loadFile({ config, blobOf, cache }, { path, area, source }, readYaml, validate, count) {
	try {
		let bytes = source.read(path, config.limits.fileSize);
		if (bytes === void 0) throw new UnreadableFile("it leads to nothing");
		count(bytes.byteLength);
		let blob = blobOf?.(bytes), text = decodeText(bytes), finish = ({ documents, nodes }, fits) => {
			let validated = validate({
				file: {
					path,
					area,
					nodes
				},
				text,
				documents,
				fits
			});
			return validated instanceof Promise ? validated.then((late) => withBlob(late, blob)) : withBlob(validated, blob);
		};
		if (cache !== void 0) return loadByCache(cache, cache.idOf(bytes), text, readYaml, finish);
		let parsed = readYaml(text);
		return parsed instanceof Promise ? parsed.then((late) => finish(late, !1)) : finish(parsed, !1);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return unreadableFile(path, area, error);
	}
}
function loadByCache(cache, id, text, readYaml, finish) {
	let known = cache.find(id);
	return known === void 0 ? (async () => {
		let parsed = await readYaml(text), loaded = await finish(parsed, !1);
		return loaded.drafts.length === 0 && loaded.entries.every(({ broken }) => !broken) && cache.add(id, parsed), loaded;
	})() : finish(known, !0);
}
function withBlob({ file, entries, lostNames, drafts }, blob) {
	return {
		file,
		entries,
		lostNames,
		drafts,
		blob
	};
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
		cache: await options.openCache?.(config.config.limits),
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
// node_modules/glob/dist/esm/index.min.js
var re = (r, t, e) => {
	let s = r instanceof RegExp ? We(r, e) : r, i = t instanceof RegExp ? We(t, e) : t, n = s !== null && i != null && js(s, i, e);
	return n && {
		start: n[0],
		end: n[1],
		pre: e.slice(0, n[0]),
		body: e.slice(n[0] + s.length, n[1]),
		post: e.slice(n[1] + i.length)
	};
}, We = (r, t) => {
	let e = t.match(r);
	return e ? e[0] : null;
}, js = (r, t, e) => {
	let s, i, n, o, h, a = e.indexOf(r), l = e.indexOf(t, a + 1), c = a;
	if (a >= 0 && l > 0) {
		if (r === t) return [a, l];
		for (s = [], n = e.length; c >= 0 && !h;) {
			if (c === a) s.push(c), a = e.indexOf(r, c + 1);
			else if (s.length === 1) {
				let f = s.pop();
				f !== void 0 && (h = [f, l]);
			} else i = s.pop(), i !== void 0 && i < n && (n = i, o = l), l = e.indexOf(t, c + 1);
			c = a < l && a >= 0 ? a : l;
		}
		s.length && o !== void 0 && (h = [n, o]);
	}
	return h;
}, $e = "\0SLASH" + Math.random() + "\0", Ie = "\0OPEN" + Math.random() + "\0", le = "\0CLOSE" + Math.random() + "\0", Be = "\0COMMA" + Math.random() + "\0", Ue = "\0PERIOD" + Math.random() + "\0", Ws = new RegExp($e, "g"), $s = new RegExp(Ie, "g"), Is = new RegExp(le, "g"), Bs = new RegExp(Be, "g"), Us = new RegExp(Ue, "g"), Gs = /\\\\/g, Hs = /\\{/g, qs = /\\}/g, Ks = /\\,/g, Xs = /\\\./g, Vs = 1e5, Ys = 4e6, Js = 1e3, Zs = 1e3;
function oe(r) {
	return isNaN(r) ? r.charCodeAt(0) : parseInt(r, 10);
}
function Qs(r) {
	return r.replace(Gs, $e).replace(Hs, Ie).replace(qs, le).replace(Ks, Be).replace(Xs, Ue);
}
function ti(r) {
	return r.replace(Ws, "\\").replace($s, "{").replace(Is, "}").replace(Bs, ",").replace(Us, ".");
}
function he(r, t) {
	for (let e = 0; e < t.length; e++) r.push(t[e]);
}
function ei(r) {
	let t = [], e = "";
	for (;;) {
		let s = re("{", "}", r);
		if (!s) {
			let a = r.split(",");
			return a[0] = e + a[0], he(t, a), t;
		}
		let { pre: i, body: n, post: o } = s, h = i.split(",");
		if (h[0] = e + h[0], h[h.length - 1] += "{" + n + "}", !o.length) return he(t, h), t;
		e = h.pop(), he(t, h), r = o;
	}
}
function Ge(r, t = {}) {
	if (!r) return [];
	let { max: e = Vs, maxLength: s = Ys, maxDepth: i = Js, maxRewrites: n = Zs } = t;
	return r.slice(0, 2) === "{}" && (r = "\\{\\}" + r.slice(2)), ae(Qs(r), e, s, i, 0, n, !0).map(ti);
}
function si(r) {
	return "{" + r + "}";
}
function ii(r) {
	return /^-?0\d/.test(r);
}
function ni(r, t) {
	return r <= t;
}
function ri(r, t) {
	return r >= t;
}
function ct(r, t, e, s, i, n) {
	let o = [], h = 0;
	for (let a = 0; a < r.length; a++) for (let l = 0; l < e.length; l++) {
		if (o.length >= s) return o;
		let c = r[a] + t + e[l];
		if (!n || c) {
			if (h + c.length > i) return o;
			o.push(c), h += c.length;
		}
	}
	return o;
}
function oi(r, t, e, s) {
	let i = r.split(/\.\./), n = [];
	if (i[0] === void 0 || i[1] === void 0) return n;
	let o = oe(i[0]), h = oe(i[1]), a = Math.max(i[0].length, i[1].length), l = i.length === 3 && i[2] !== void 0 ? Math.max(Math.abs(oe(i[2])), 1) : 1, c = ni;
	h < o && (l *= -1, c = ri);
	let u = i.some(ii), p = 0;
	for (let g = o; c(g, h) && n.length < e; g += l) {
		let d;
		if (t) d = String.fromCharCode(g), d === "\\" && (d = "");
		else if (d = String(g), u) {
			let w = a - d.length;
			if (w > 0) {
				let m = Array(w + 1).join("0");
				d = g < 0 ? "-" + m + d.slice(1) : m + d;
			}
		}
		if (p + d.length > s) break;
		n.push(d), p += d.length;
	}
	return n;
}
function ae(r, t, e, s, i, n, o) {
	if (i > s) return [r];
	let h = [""], a = 0, l = !1, c = !0;
	for (;;) {
		let f = re("{", "}", r);
		if (!f) return ct(h, r, [""], t, e, l);
		let u = f.pre;
		if (/\$$/.test(u)) {
			if (h = ct(h, u + "{" + f.body + "}", [""], t, e, l && !f.post.length), c = !1, !f.post.length) break;
			r = f.post;
			continue;
		}
		let p = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(f.body), g = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(f.body), d = p || g, w = f.body.indexOf(",") >= 0;
		if (!d && !w) {
			if (a < n && f.post.match(/,(?!,).*\}/)) {
				a++, r = f.pre + "{" + f.body + le + f.post, o = !0;
				continue;
			}
			return ct(h, u + "{" + f.body + "}" + f.post, [""], t, e, l);
		}
		c &&= (l = o && !d, !1);
		let m;
		if (d) m = oi(f.body, g, t, e);
		else {
			let b = ei(f.body);
			if (b.length === 1 && b[0] !== void 0 && (b = ae(b[0], t, e, s, i + 1, n, !1).map(si), b.length === 1)) {
				if (h = ct(h, u + b[0], [""], t, e, l && !f.post.length), !f.post.length) break;
				r = f.post;
				continue;
			}
			let x = l && !f.post.length && !u;
			for (let y = 0; x && y < h.length; y++) h[y] && (x = !1);
			m = [];
			let S = 0;
			t: for (let y = 0; y < b.length; y++) {
				let q = ae(b[y], t, e, s, i + 1, n, !1);
				for (let W = 0; W < q.length; W++) {
					let B = q[W];
					if (!x || B) {
						if (m.length >= t || S + B.length > e) break t;
						m.push(B), S += B.length;
					}
				}
			}
		}
		if (h = ct(h, u, m, t, e, l && !f.post.length), !f.post.length) break;
		r = f.post;
	}
	return h;
}
var fe = (r, t) => r === t ? {
	t: "lit",
	ch: String(r)
} : {
	t: "class",
	re: RegExp(`^[${r}-${t}]$`)
}, ce = (r, t) => t.map((e) => [fe(r, r), ...e]), ft = (r, t) => {
	if (!r) return [[]];
	let e = +r[0], s = +t[0], i = r.slice(1), n = t.slice(1);
	if (e === s) return ce(e, ft(i, n));
	let o = "0".repeat(i.length), h = "9".repeat(i.length), a = [];
	i !== o && a.push(...ce(e++, ft(i, h)));
	let l = n === h ? [] : ce(s--, ft(o, n));
	return e <= s && a.push([fe(e, s), ...Array.from(i, () => fe(0, 9))]), a.push(...l), a;
}, He = (r, t, e) => {
	if (e) return ft(String(r).padStart(e, "0"), String(t).padStart(e, "0"));
	let s = [];
	for (let i = String(r).length; i <= String(t).length; i++) {
		let n = Math.max(r, i === 1 ? 0 : 10 ** (i - 1)), o = Math.min(t, 10 ** i - 1);
		s.push(...ft(String(n), String(o)));
	}
	return s;
}, qe = (r, t) => {
	let e = Number(r), s = Number(t);
	if (!Number.isSafeInteger(e) || !Number.isSafeInteger(s)) return;
	e > s && ([e, s] = [s, e]);
	let n = /^-?0\d/.test(r) || /^-?0\d/.test(t) ? Math.max(r.length, t.length) : 0, o = [];
	if (e < 0) {
		let h = He(Math.max(-s, 1), -e, n && n - 1);
		o.push(...h.map((a) => [{
			t: "lit",
			ch: "-"
		}, ...a]));
	}
	return s >= 0 && o.push(...He(Math.max(e, 0), s, n)), o;
}, hi = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", !0],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", !0],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
}, ut = (r) => r.replace(/[[\]\\-]/g, "\\$&"), ue = /$./, Ke = (r, t, e = !1, s) => {
	let i = (m) => {
		let b = s ? m.normalize(s) : m;
		return [...b].length === 1 ? b : m;
	}, n = t;
	if (r.charAt(n) !== "[") throw Error("not in a brace expression");
	let o = [], h = [], a = n + 1, l = !1, c = !1, f = !1, u = n, p = "";
	t: for (; a < r.length;) {
		let m = String.fromCodePoint(r.codePointAt(a));
		if ((m === "!" || m === "^") && a === n + 1) {
			f = !0, a++;
			continue;
		}
		if (m === "]" && l && !c) {
			u = a + 1;
			break;
		}
		if (l = !0, m === "\\" && !c) {
			c = !0, a++;
			continue;
		}
		if (m === "[" && !c) {
			for (let [x, [S, y]] of Object.entries(hi)) if (r.startsWith(x, a)) {
				if (p) return [ue, r.length - n];
				a += x.length, y ? h.push(S) : o.push(S);
				continue t;
			}
		}
		c = !1;
		let b = i(m);
		p ? (b.codePointAt(0) > p.codePointAt(0) ? o.push(ut(p) + "-" + ut(b)) : b === p && o.push(ut(b)), p = "", a += m.length) : r.startsWith("-]", a + m.length) ? (o.push(ut(b + "-")), a += m.length + 1) : r.startsWith("-", a + m.length) ? (p = b, a += m.length + 1) : (o.push(ut(b)), a += m.length);
	}
	if (u < a) return [ue, 0];
	if (!o.length && !h.length) return [ue, r.length - n];
	let g = "[" + (f ? "^" : "") + o.join("") + "]", d = "[" + (f ? "" : "^") + h.join("") + "]", w = "^" + (o.length && h.length ? "(" + g + "|" + d + ")" : o.length ? g : d);
	return [new RegExp(w, e ? "iu" : "u"), u - n];
}, de = {
	t: "match",
	id: 0
}, ai = "!?+*@", Z = (r) => ({
	t: "lit",
	ch: r
}), li = (r) => r.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), Je = (r) => RegExp(`^${li(r)}$`, "iu"), Dt = new Map(), Ze = (r) => {
	let t = Dt.get(r);
	return t || (t = Je(r), Dt.size >= 1e3 && Dt.clear(), Dt.set(r, t)), t;
}, ge = (r, t) => {
	if (t === r.ch) return !0;
	if (!r.re) return !1;
	let e = t.charCodeAt(0);
	if (e >= 128) return r.re.test(t);
	let s = r.ascii ??= new Uint8Array(128);
	return s[e] ||= r.re.test(t) ? 1 : 2, s[e] === 1;
}, ci = (r, t, e, s, i) => {
	let n = [];
	for (let o = 0; o < r.length;) {
		let h = String.fromCodePoint(r.codePointAt(o));
		if (i) {
			let a = h === "\\" && r.startsWith(i, o + 1) ? 1 : 0;
			if (a || h === i) {
				let l = o + a + i.length, c = r.indexOf(i, l), f = /^(-?\d+)\.\.(-?\d+)$/.exec(r.slice(l, c)), u = c !== -1 && f && qe(f[1], f[2]);
				if (u) {
					n.push({
						t: "ext",
						type: "@",
						alts: u
					}), o = c + i.length;
					continue;
				}
			}
		}
		if (h === "\\") {
			let a = r.codePointAt(o + 1), l = a === void 0 ? h : String.fromCodePoint(a);
			n.push(Z(l)), o += 1 + l.length;
		} else {
			if (h === "[") {
				let [a, l] = Ke(r, o, t, s);
				if (l) {
					n.push({
						t: "class",
						re: a
					}), o += l;
					continue;
				}
			}
			!e && ai.includes(h) && r[o + 1] === "(" ? (n.push({
				t: "open",
				type: h
			}), o += 2) : (n.push(!e && h === "|" ? { t: "bar" } : !e && h === ")" ? { t: "close" } : h === "*" ? { t: "star" } : h === "?" ? { t: "any" } : Z(h)), o += h.length);
		}
	}
	return n;
}, fi = (r) => {
	let t = new Map(), e = [];
	return r.forEach((s, i) => {
		s.t === "open" ? e.push(i) : s.t === "close" && e.length && t.set(e.pop(), i);
	}), t;
}, Qe = (r, t, e, s, i) => {
	let n = [], o = [n];
	for (let h = e; h < s; h++) {
		let a = r[h], l = t.get(h);
		if (a.t === "open" && l !== void 0) {
			let c = Qe(r, t, h + 1, l, !1);
			n.push({
				t: "ext",
				type: a.type,
				alts: c
			}), h = l;
		} else a.t === "bar" && !i ? o.push(n = []) : a.t === "open" ? n.push(Z(a.type), Z("(")) : a.t === "bar" ? n.push(Z("|")) : a.t === "close" ? n.push(Z(")")) : n.push(a);
	}
	return o;
}, ts = (r, t) => {
	let e = [], s = "", i = () => {
		for (let n of s.normalize(t)) e.push(Z(n));
		s = "";
	};
	for (let n of r) n.t === "lit" ? s += n.ch : (i(), e.push(n.t === "ext" ? {
		...n,
		alts: n.alts.map((o) => ts(o, t))
	} : n));
	return i(), e;
}, ui = (r, t) => {
	let e = 1, s = (h) => ({
		t: "split",
		id: e++,
		out: h
	}), i = (h, a) => h.reduceRight((l, c) => n(c, l), a), n = (h, a) => {
		switch (h.t) {
			case "lit":
				let u = t ? Ze(h.ch) : void 0;
				return {
					t: "lit",
					id: e++,
					ch: h.ch,
					re: u,
					next: a
				};
			case "any":
			case "star": return {
				t: h.t,
				id: e++,
				next: a
			};
			case "class": return {
				t: "class",
				id: e++,
				re: h.re,
				next: a
			};
		}
		let l = (u) => h.alts.map((p) => i(p, u));
		switch (h.type) {
			case "@": return s(l(a));
			case "?": return s([a, ...l(a)]);
			case "!": return {
				t: "neg",
				id: e++,
				sub: s(l(de)),
				next: a
			};
		}
		let c = s([]), f = s(l(c));
		return c.out.push(a, f), h.type === "*" ? c : f;
	};
	return [i(r, de), e];
}, di = (r) => {
	let t = [], e = new Set(), s = (n) => n.t === "match" ? "match" : String(n.id), i = (n, o) => {
		if (n.t === "match" || e.has(n)) return;
		e.add(n);
		let h = (a) => t.push(`${o}${n.id}: ${a}`);
		switch (n.t) {
			case "split":
				h(`split -> ${n.out.map(s).join(", ")}`);
				for (let a of n.out) i(a, o);
				return;
			case "neg": return h(`!(${s(n.sub)}) -> ${s(n.next)}`), i(n.sub, o + "  "), i(n.next, o);
			case "lit":
				h(`${JSON.stringify(n.ch)} -> ${s(n.next)}`);
				break;
			case "class":
				h(`${n.re} -> ${s(n.next)}`);
				break;
			default: h(`${n.t === "any" ? "?" : "*"} -> ${s(n.next)}`);
		}
		i(n.next, o);
	};
	return i(r, ""), [`start -> ${s(r)}`, ...t].join("\n");
}, pe = class {
	gen;
	threads = [];
	match = !1;
	runs = [];
	ids = [];
	constructor(t) {
		this.gen = t;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
}, es = (r, t) => r.ids.length !== t.ids.length || r.runs.length !== t.runs.length || r.ids.some((e, s) => e !== t.ids[s]) ? !1 : r.runs.every((e) => t.runs.some((s) => s.neg === e.neg && es(s.state, e.state))), Xe = (r) => ({
	has: new Float64Array(r),
	seen: new Float64Array(r),
	gen: 0
}), dt = class {
	dots;
	dotStart;
	#t;
	constructor(t, e, s) {
		this.dots = t, this.dotStart = e, this.#t = s;
	}
	state() {
		return new pe(++this.#t.gen);
	}
	done(t) {
		return t.ids = t.threads.map((e) => e.id).sort((e, s) => e - s), t.match && t.ids.unshift(de.id), t;
	}
	#n(t, e) {
		let { seen: s } = this.#t;
		return s[e.id] !== t.gen && (s[e.id] = t.gen, !0);
	}
	#i(t, e) {
		let { has: s } = this.#t;
		return s[e.id] !== t.gen && (s[e.id] = t.gen, t.threads.push(e), !0);
	}
	restricted(t, e) {
		return e && (this.dots || this.dotStart && t === 0);
	}
	add(t, e, s, i) {
		switch (e.t) {
			case "split":
				if (!this.#n(t, e)) return;
				for (let o of e.out) this.add(t, o, s, i);
				return;
			case "neg":
				if (!this.#n(t, e)) return;
				let n = this.state();
				return this.add(n, e.sub, s, !1), this.done(n), this.addRun(t, {
					t: "run",
					neg: e,
					state: n
				}, s, i);
			case "star":
				if (this.restricted(s, i)) return;
				this.#i(t, e) && this.add(t, e.next, s, i);
				return;
			case "match":
				t.match = !0;
				return;
			default: this.#i(t, e);
		}
	}
	addRun(t, e, s, i) {
		for (let n of t.runs) if (n.neg === e.neg && es(n.state, e.state)) return;
		t.runs.push(e), e.state.match || this.add(t, e.neg.next, s, i);
	}
	step(t, e, s, i) {
		let n = this.state();
		for (let o of t.threads) switch (o.t) {
			case "lit":
				ge(o, e) && this.add(n, o.next, s + 1, i);
				break;
			case "any":
				this.restricted(s, i) || this.add(n, o.next, s + 1, i);
				break;
			case "class":
				!this.restricted(s, i) && o.re.test(e) && this.add(n, o.next, s + 1, i);
				break;
			case "star": this.restricted(s, i) || this.add(n, o, s + 1, i);
		}
		if (!this.restricted(s, i)) for (let o of t.runs) {
			if (o.state.dead) {
				this.addRun(n, o, s + 1, i);
				continue;
			}
			let h = this.step(o.state, e, s, !1);
			this.addRun(n, {
				t: "run",
				neg: o.neg,
				state: h
			}, s + 1, i);
		}
		return this.done(n);
	}
}, ss = (r) => {
	let t = r.ids.join();
	return r.runs.length ? `${t}|${r.runs.map((s) => `${s.neg.id}(${ss(s.state)})`).sort().join("|")}` : t;
}, pi = 1 << 18, me = class {
	#t;
	#n = new Map();
	#i = 0;
	#o;
	#r;
	#d;
	#u;
	constructor(t, e) {
		this.#t = t, this.#d = new dt(!1, !1, e), this.#u = new dt(!1, !0, e);
	}
	#f(t) {
		return {
			state: t,
			match: t.match,
			dead: t.dead,
			next: new Map()
		};
	}
	#h(t) {
		let e = ss(t), s = this.#n.get(e);
		if (s) return s;
		this.#i > pi && this.#m();
		let i = this.#f(t);
		return this.#n.set(e, i), this.#i += e.length + 1, i;
	}
	#m() {
		this.#n.clear(), this.#i = 0, this.#o = void 0, this.#r = void 0;
	}
	start(t) {
		if (t) {
			if (this.#r) return this.#r;
			let s = this.#u.state();
			return this.#u.add(s, this.#t, 0, !0), this.#r = this.#f(this.#u.done(s));
		}
		if (this.#o) return this.#o;
		let e = this.#d.state();
		return this.#d.add(e, this.#t, 0, !0), this.#o = this.#h(this.#d.done(e));
	}
	next(t, e) {
		let s = e.charCodeAt(0), i = s < 128 ? void 0 : t.next.get(e);
		if (i) return i;
		let n = t === this.#r ? this.#h(this.#u.step(t.state, e, 0, !0)) : this.#h(this.#d.step(t.state, e, 1, !0));
		return s < 128 ? (t.ascii || (t.ascii = Array(128), this.#i += 128), t.ascii[s] = n) : t.next.set(e, n), this.#i++, n;
	}
}, mi = (r) => {
	let t = [];
	for (let e = r; e.t !== "match"; e = e.next) {
		if (e.t === "split" || e.t === "neg") return;
		t.push(e);
	}
	return t;
}, gi = (r, t, e, s) => {
	let i = 0, n = e, o = -1, h = 0;
	for (; n < s;) {
		let a = r[i];
		if (a?.t === "star") {
			o = i++, h = n;
			continue;
		}
		let l = t[n];
		if (a && (a.t === "any" || a.t === "lit" && ge(a, l) || a.t === "class" && a.re.test(l))) i++, n++;
		else {
			if (o === -1) return !1;
			i = o + 1, n = ++h;
		}
	}
	for (; r[i]?.t === "star";) i++;
	return i === r.length;
}, is = (r) => {
	let t = 0, e = 0;
	for (let s of r) {
		let [i, n] = wi(s);
		t += i, e += n;
	}
	return [t, e];
}, wi = (r) => {
	if (r.t === "star") return [0, 1 / 0];
	if (r.t !== "ext") return [1, 1];
	if (r.type === "!") return [0, 1 / 0];
	let t = r.alts.map(is), e = Math.min(...t.map((n) => n[0])), s = Math.max(...t.map((n) => n[1])), i = s === 0 ? 0 : 1 / 0;
	return r.type === "@" ? [e, s] : r.type === "?" ? [0, s] : r.type === "*" ? [0, i] : [e, i];
}, Ve = (r, t, e) => {
	for (let s = 0; s < r.length; s++) if (!ge(r[s], t[e + s])) return !1;
	return !0;
}, bi = /[/\ud800-\udfff]/, yi = /[\ud800-\udfff]/, Nt = (r) => yi.test(r) ? [...r] : r, Ye = (r) => {
	if (r.includes("/")) throw Error("can only match a single path portion, got: " + r);
}, pt = class {
	pattern;
	options;
	#t;
	#n;
	#i;
	#o;
	#r;
	#d = !1;
	#u;
	#f;
	#h = !1;
	#m = 0;
	#l = 1 / 0;
	#a = [];
	#s = [];
	#b;
	#E;
	#y = !1;
	#g;
	#w;
	constructor(t, e = {}) {
		if (t.includes("/")) throw Error("can only match a single path portion, got pattern: " + t);
		this.pattern = t, this.options = e;
		let { nocase: s = !1, noext: i = !1, normalize: n } = e;
		this.#w = n === !0 ? "NFC" : n || void 0;
		let o = /^[?*+@]\(\)$/.test(t), h = ci(t, s, i || o, this.#w, e.rangeMark), [a] = Qe(h, fi(h), 0, h.length, !0);
		this.#w && (a = ts(a, this.#w));
		let [l, c] = ui(a, s);
		if (this.#t = l, this.#n = c, a.every((f) => f.t === "lit")) this.#r = a.map((f) => f.ch).join(""), this.#d = s;
		else {
			let f = (g) => g.t === "lit" ? s ? {
				ch: g.ch,
				re: Ze(g.ch)
			} : { ch: g.ch } : void 0;
			for (let g of a) {
				let d = f(g);
				if (!d) break;
				this.#a.push(d);
			}
			for (let g = a.length - 1; g >= 0; g--) {
				let d = f(a[g]);
				if (!d) break;
				this.#s.unshift(d);
			}
			this.#y = !!(this.#a.length || this.#s.length), s || (this.#b = this.#a.map((g) => g.ch).join(""), this.#E = this.#s.map((g) => g.ch).join("")), this.#f = mi(this.#t)?.slice(this.#a.length, -this.#s.length || void 0), this.#h = !!this.#f?.every((g) => g.t === "star" || g.t === "any");
			let [u, p] = is(a);
			this.#m = u, this.#l = p;
		}
	}
	test(t) {
		return this.#w ? (Ye(t), this.#p(t.normalize(this.#w))) : bi.test(t) ? (Ye(t), this.#p(t, [...t])) : this.#p(t, t);
	}
	testUnchecked(t) {
		return this.#p(this.#w ? t.normalize(this.#w) : t);
	}
	#p(t, e) {
		if (this.#r !== void 0) return this.#d ? (this.#u ??= Je(this.#r)).test(t) : t === this.#r;
		let s = this.#m, i = this.#l;
		if (e === void 0) {
			let c = t.length, f = c + 1 >> 1;
			if (c < s || f > i) return !1;
			(f < s || c > i) && (e = Nt(t));
		}
		if (e !== void 0 && (e.length < s || e.length > i)) return !1;
		let n = this.#a.length;
		if (this.#y) {
			if (this.#b !== void 0 && this.#E !== void 0) {
				if (!t.startsWith(this.#b) || !t.endsWith(this.#E)) return !1;
			} else {
				e ??= Nt(t);
				let c = e.length - this.#s.length;
				if (!Ve(this.#a, e, 0) || !Ve(this.#s, e, c)) return !1;
			}
		}
		let o = !this.options.dot && t.startsWith(".");
		if (this.#f) {
			if (t === "." || t === ".." || o && !n) return !1;
			if (this.#h) return !0;
			e ??= Nt(t);
			let c = e.length - this.#s.length;
			return gi(this.#f, e, n, c);
		}
		if (e ??= Nt(t), t === "." || t === "..") {
			this.#i ??= Xe(this.#n);
			let c = this.#o ??= new dt(!0, !1, this.#i), f = c.state();
			c.add(f, this.#t, 0, !0);
			let u = c.done(f);
			for (let p = 0; p < e.length; p++) u = c.step(u, e[p], p, !0);
			return u.match;
		}
		this.#i ??= Xe(this.#n);
		let h = this.#g ??= new me(this.#t, this.#i), a = h.start(o), l = e === t;
		for (let c = 0; c < e.length; c++) {
			if (a.dead) return !1;
			let f = l ? t.charCodeAt(c) : e[c].charCodeAt(0);
			a = a.ascii?.[f] ?? h.next(a, e[c]);
		}
		return a.match;
	}
	toString() {
		return di(this.#t);
	}
}, mt = (r) => {
	if (typeof r != "string") throw TypeError("invalid pattern");
	if (r.length > 65536) throw TypeError("pattern is too long");
}, K = (r, { windowsPathsNoEscape: t = !1, magicalBraces: e = !1 } = {}) => e ? t ? r.replace(/[?*()[\]{}]/g, "[$&]") : r.replace(/[?*()[\]\\{}]/g, "\\$&") : t ? r.replace(/[?*()[\]]/g, "[$&]") : r.replace(/[?*()[\]\\]/g, "\\$&"), st = (r, { windowsPathsNoEscape: t = !1, magicalBraces: e = !0 } = {}) => e ? t ? r.replace(/\[([^/\\])\]/g, "$1") : r.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1") : t ? r.replace(/\[([^/\\{}])\]/g, "$1") : r.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1"), T = (r, t, e = {}) => (mt(t), !e.nocomment && t.charAt(0) === "#" ? !1 : xi(t, e).match(r)), it = new Map(), Si = 256, xi = (r, t) => {
	let e = r + "\0" + JSON.stringify(t), s = it.get(e);
	return s ? it.delete(e) : (s = new D(r, { ...t }), it.size >= Si && it.delete(it.keys().next().value)), it.set(e, s), s;
}, ls = typeof process == "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix", ns = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
T.sep = ls === "win32" ? ns.win32.sep : ns.posix.sep;
var v = Symbol("globstar **");
T.GLOBSTAR = v, T.filter = (r, t = {}) => (e) => T(e, r, t);
var U = (r, t = {}) => Object.assign({}, r, t);
T.defaults = (r) => {
	if (!r || typeof r != "object" || !Object.keys(r).length) return T;
	let t = T;
	return Object.assign((s, i, n = {}) => t(s, i, U(r, n)), {
		Minimatch: class extends t.Minimatch {
			constructor(i, n = {}) {
				super(i, U(r, n));
			}
			static defaults(i) {
				return t.defaults(U(r, i)).Minimatch;
			}
		},
		unescape: (s, i = {}) => t.unescape(s, U(r, i)),
		escape: (s, i = {}) => t.escape(s, U(r, i)),
		filter: (s, i = {}) => t.filter(s, U(r, i)),
		defaults: (s) => t.defaults(U(r, s)),
		braceExpand: (s, i = {}) => t.braceExpand(s, U(r, i)),
		match: (s, i, n = {}) => t.match(s, i, U(r, n)),
		sep: t.sep,
		GLOBSTAR: v
	});
};
var xe = (r, t = {}) => (mt(r), t.nobrace || !/\{(?:(?!\{).)*\}/.test(r) ? [r] : Ge(r, { max: t.braceExpandMax }));
T.braceExpand = xe;
var Ci = 100, Ai = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
T.match = (r, t, e = {}) => {
	let s = new D(t, e);
	return r = r.filter((i) => s.match(i)), s.options.nonull && !r.length && r.push(t), r;
};
var rs = /[?*]|[+@!]\(.*?\)|\[|\]/, cs = (r, t) => {
	let e = t + 1;
	(r.charAt(e) === "!" || r.charAt(e) === "^") && e++;
	let s = !1;
	for (; e < r.length; e++) {
		let i = r.charAt(e);
		if (i === "]" && s) return e;
		s = !0, i === "\\" && e++;
	}
	return -1;
}, Ri = (r, t) => {
	if (!t && (r === "+()" || r === "@()")) return r;
	let e = "";
	for (let s = 0; s < r.length; s++) {
		let i = r.charAt(s);
		if (i === "\\") e += r.charAt(++s) || i;
		else {
			if (i === "*" || i === "?") return;
			if (i === "[") {
				let n = cs(r, s);
				if (n === -1) {
					e += i;
					continue;
				}
				let o = r.slice(s + 1, n);
				if (o.startsWith("\\") && (o = o.slice(1)), [...o].length !== 1 || "!^".includes(r.charAt(s + 1))) return;
				e += o, s = n;
			} else {
				if (!t && "+@!".includes(i) && r.charAt(s + 1) === "(" && r.includes(")", s + 2)) return;
				e += i;
			}
		}
	}
	return e;
}, Oi = (r) => {
	if (/^[?*+@]\(\)$/.test(r) || r.includes("[:")) return !1;
	let t = 0;
	for (let e = 0; e < r.length; e++) {
		let s = r.charAt(e);
		if (s === "\\") {
			if (++e === r.length) return !1;
		} else if (s === "[") {
			let i = cs(r, e);
			i !== -1 && (e = i);
		} else if ("+@!?*".includes(s) && r.charAt(e + 1) === "(") t++, e++;
		else if (s === ")") {
			if (!t--) return !1;
		} else if (s === "|" && !t) return !1;
	}
	return !t;
}, we, os$1, X = (r, t) => typeof r == "string" ? t === r : t !== "" && r.testUnchecked(t), hs = (r, t, e, s, i) => X(r, t) ? e : s !== void 0 && X(r, s) ? i : -1, ve = (r) => r === "." || r === "..", be = (r) => typeof r == "string" && /^[a-z]:$/i.test(r), zt = (r) => typeof r == "string" && /^unc$/i.test(r), ye = (r) => {
	if (r[0] !== "" || r[1] !== "") return -1;
	let t = r[2] === "?" ? zt(r[3]) ? 4 : -1 : 2, e = r[t], s = r[t + 1];
	return t !== -1 && e !== void 0 && e !== "" && e !== v && s !== void 0 && s !== "" && s !== v ? t : -1;
}, Pt = (r, t) => !ve(r) && (t || !r.startsWith(".")), gt = (r, t, e, s, i) => {
	for (let n = t; n < e;) {
		if (r.charCodeAt(n) === 46) {
			if (!s) return !0;
			let h = r.charCodeAt(n + 1) === 46 ? n + 2 : n + 1;
			if (h >= e || Lt(r.charCodeAt(h), i)) return !0;
		}
		let o = Ee(r, n, i);
		if (o === -1) return !1;
		for (n = o + 1; n < e && Lt(r.charCodeAt(n), i);) n++;
	}
	return !1;
}, Lt = (r, t) => t === "/" ? r === 47 : t === "\\" ? r === 92 : r === 47 || r === 92, Ee = (r, t, e) => {
	if (e !== "both") return r.indexOf(e, t);
	let s = r.indexOf("/", t), i = r.indexOf("\\", t);
	return s === -1 ? i : i === -1 ? s : Math.min(s, i);
}, as = (r, t, e) => e === "both" ? Math.max(r.lastIndexOf("/", t), r.lastIndexOf("\\", t)) : r.lastIndexOf(e, t), Se = {}, D = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	#t;
	#n;
	#i;
	#o;
	#r = [];
	#d = [];
	#u = [];
	#f = new Map();
	#h = !1;
	#m;
	#l = new WeakMap();
	constructor(t, e = {}) {
		mt(t), e ||= {}, this.options = e, this.maxGlobstarRecursion = e.maxGlobstarRecursion ?? 200, this.pattern = t, this.platform = e.platform || ls, this.isWindows = this.platform === "win32", this.windowsPathsNoEscape = !!e.windowsPathsNoEscape || e.allowWindowsEscape === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/")), this.preserveMultipleSlashes = !!e.preserveMultipleSlashes, this.negate = !1, this.nonegate = !!e.nonegate, this.comment = !1, this.empty = !1, this.partial = !!e.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = e.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : e.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.#t = !this.preserveMultipleSlashes, this.#i = (e.optimizationLevel ?? 1) >= 2;
		let i = e.normalize;
		this.#o = i === !0 ? "NFC" : i || void 0, this.make();
		let n = this.set.map((o) => this.#s(o));
		this.#u = this.set.map((o, h) => this.#t && o.length - 1 > n[h]), this.#r = this.set.map((o, h) => {
			let a = this.#u[h] ? o.length - 1 : o.length, l = o.slice(n[h] + 1, a).filter((c) => typeof c == "string" && !!c);
			return [...new Set(l)];
		}), this.#n = this.#r.some((o) => o.length), this.#d = this.set.map((o, h) => {
			let [a, l, c] = o;
			if (this.#u[h] && o.length === 2 && a === v && l !== v) return "tail";
			if (this.#u[h] && e.matchBase && o.length === 1 && a !== v && a !== "") return "base";
			if (this.#t && n[h] === -1) {
				if (o.length === 3 && a === v && c === v && l !== v && l !== "" && this.maxGlobstarRecursion > 0) return "mid";
				if (o.length === 2 && l === v && a !== v && a !== "") return "head";
			}
		});
	}
	#a(t) {
		return this.#o ? t.normalize(this.#o) : t;
	}
	#s(t) {
		if (!this.isWindows) return -1;
		if (be(t[0])) return 0;
		if (t[0] === "" && t[1] === "" && t[2] === "?" && be(t[3])) return 3;
		let s = ye(t);
		return s === -1 ? -1 : s + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return !0;
		for (let t of this.set) for (let e of t) if (typeof e != "string") return !0;
		return !1;
	}
	make() {
		let t = this.pattern, e = this.options;
		if (!e.nocomment && t.charAt(0) === "#") {
			this.comment = !0;
			return;
		}
		if (!t) {
			this.empty = !0;
			return;
		}
		this.parseNegate(), this.globSet = [...new Set(this.#M())];
		let s = this.globSet.map((n) => this.#e(n));
		this.globParts = this.preprocess(s), this.#h = !0;
		let i = this.globParts.map((n, o, h) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				let a = n[2] === "?" && zt(n[3]) ? 6 : 4, l = n[0] === "" && n[1] === "" && (n[2] === "?" || !rs.test(n[2])) && n.slice(3, a).every((f) => !rs.test(f)), c = /^[a-z]:/i.test(n[0]);
				if (l) return [...n.slice(0, a).map((f) => this.#a(f)), ...n.slice(a).map((f) => this.parse(f))];
				if (c) return [this.#a(n[0]), ...n.slice(1).map((f) => this.parse(f))];
			}
			return n.map((a) => this.parse(a));
		});
		if (this.set = i.filter((n) => n.indexOf(!1) === -1), this.isWindows) for (let n = 0; n < this.set.length; n++) {
			let o = this.set[n];
			o[0] === "" && o[1] === "" && this.globParts[n][2] === "?" && (be(o[3]) || zt(this.globParts[n][3])) && (zt(this.globParts[n][3]) && (o[3] = "UNC"), o[2] = "?");
		}
		e.noext || this.mergeRows(), this.#h = !1, this.set.forEach((n, o) => {
			for (let h = 0; h < n.length; h++) n[h] === Se && (n[h] = this.parse(this.globParts[o][h]));
		});
	}
	mergeRows() {
		let t = !0;
		for (; t;) {
			t = !1;
			let e = Math.max(0, ...this.set.map((s) => s.length));
			for (let s = 0; s < e; s++) {
				let i = new Map();
				this.set.forEach((o, h) => {
					if (!(o[s] instanceof pt || o[s] === Se) || !Oi(this.globParts[h][s])) return;
					let a = [...this.globParts[h]];
					a[s] = "";
					let l = `${o.length}/${a.join("/")}`, c = i.get(l);
					c ? c.push(h) : i.set(l, [h]);
				});
				let n = new Set();
				for (let o of i.values()) {
					if (o.length < 2) continue;
					let [h, ...a] = o, c = `@(${o.map((f) => this.globParts[f][s]).join("|")})`;
					this.globParts[h][s] = c, this.set[h][s] = this.parse(c);
					for (let f of a) n.add(f);
				}
				n.size && (t = !0, this.set = this.set.filter((o, h) => !n.has(h)), this.globParts = this.globParts.filter((o, h) => !n.has(h)));
			}
		}
	}
	preprocess(t) {
		if (this.options.noglobstar) for (let s of t) for (let i = 0; i < s.length; i++) s[i] === "**" && (s[i] = "*");
		let { optimizationLevel: e = 1 } = this.options;
		return e >= 2 ? (t = this.firstPhasePreProcess(t), t = this.secondPhasePreProcess(t)) : t = e >= 1 ? this.levelOneOptimize(t) : this.adjascentGlobstarOptimize(t), t;
	}
	adjascentGlobstarOptimize(t) {
		return t.map((e) => {
			let s = -1;
			for (; (s = e.indexOf("**", s + 1)) !== -1;) {
				let i = s;
				for (; e[i + 1] === "**";) i++;
				i !== s && e.splice(s, i - s);
			}
			return e;
		});
	}
	levelOneOptimize(t) {
		return t.map((e) => {
			let s = this.#s(e) + 1;
			return e = e.reduce((i, n) => {
				let o = i[i.length - 1];
				return n === "**" && o === "**" ? i : n === ".." && i.length > s && o && o !== ".." && o !== "." && o !== "**" ? (i.pop(), i) : (i.push(n), i);
			}, []), e.length === 0 ? [""] : e;
		});
	}
	#b(t) {
		let e = !this.isWindows || !t.includes("\\") ? "/" : t.includes("/") ? "both" : "\\", s = this.#t ? 0 : -1, i = "", n = 0, o, h = 0, a = !!this.options.dot;
		t: for (let l = 0; l < this.set.length; l++) {
			let c = this.set[l], f = c[c.length - 1], u = s !== -1 && this.#u[l] && f !== v;
			if (u && s === 0) {
				let d = as(t, t.length, e);
				if (n = d + 1, i = t.slice(n), i === "" && d >= 0) {
					let m = d;
					for (; m > 0 && Lt(t.charCodeAt(m - 1), e);) m--;
					h = m === 0 ? 0 : as(t, m - 1, e) + 1, o = t.slice(h, m);
				}
				let w = this.#i && (ve(i) || i === "" && o !== void 0 && ve(o));
				s = w ? -1 : 1, u = !w;
			}
			let p = -1;
			if (u && typeof f == "string" && (p = hs(f, i, n, o, h), p === -1)) continue;
			if (this.#n) {
				for (let d of this.#r[l]) if (!t.includes(d)) continue t;
			}
			if (u && typeof f == "object" && (p = hs(f, i, n, o, h), p === -1)) continue;
			let g = this.#d[l];
			if (g === "base" && u) return "yes";
			if (g === "tail" && u) {
				if (this.#i && gt(t, 0, p, !0, e)) return "maybe";
				if (!gt(t, 0, p, a, e)) return "yes";
			} else if (g === "mid" || g === "head") {
				let d = this.#y(t, c, g === "head", a, e);
				if (d !== "no") return d;
			} else return "maybe";
		}
		return "no";
	}
	#E(t, e, s) {
		let i = !!this.options.dot, n = t.length;
		if (s === "head") {
			if (n < 2 || !X(e[0], t[0])) return !1;
			for (let h = 1; h < n; h++) if (!Pt(t[h], i)) return !1;
			return !0;
		}
		let o = e[1];
		if (s === "tail") {
			let h = n - 1;
			if (!X(o, t[h]) && (t[h] !== "" || n === 1 || !X(o, t[--h]))) return !1;
			for (let a = 0; a < h; a++) if (!Pt(t[a], i)) return !1;
			return !0;
		}
		for (let h = 0; h < n; h++) {
			if (X(o, t[h]) && h + 1 < n) {
				let a = h + 1;
				for (; a < n && Pt(t[a], i);) a++;
				if (a === n) return !0;
			}
			if (!Pt(t[h], i)) return !1;
		}
		return !1;
	}
	#y(t, e, s, i, n) {
		if (this.#i && gt(t, 0, t.length, !0, n)) return "maybe";
		let o = e[+!s], h = 0;
		for (let a = Ee(t, h, n); a !== -1; a = Ee(t, h, n)) {
			let l = a + 1;
			for (; l < t.length && Lt(t.charCodeAt(l), n);) l++;
			if ((typeof o == "string" ? a - h === o.length && t.startsWith(o, h) : a > h && o.testUnchecked(t.slice(h, a))) && !gt(t, l, t.length, i, n)) return "yes";
			if (s || gt(t, h, l, i, n)) return "no";
			h = l;
		}
		return "no";
	}
	#g(t) {
		let e = we;
		return e?.f === t && e.isWindows === this.isWindows && e.preserveMultipleSlashes === this.preserveMultipleSlashes && e.normalize === this.#o ? e : void 0;
	}
	#w(t) {
		let { isWindows: e, preserveMultipleSlashes: s } = this, i = this.#e(e ? t.split("\\").join("/") : t), n = this.#o;
		return n && (i = i.map((o) => o.normalize(n))), we = {
			f: t,
			isWindows: e,
			preserveMultipleSlashes: s,
			normalize: n,
			parts: i
		}, we;
	}
	#p(t) {
		let e = [...t], s = !1;
		do {
			if (s = !1, !this.preserveMultipleSlashes) {
				for (let o = 1; o < e.length - 1; o++) {
					let h = e[o];
					o === 1 && h === "" && e[0] === "" || (h === "." || h === "") && (s = !0, e.splice(o, 1), o--);
				}
				e[0] === "." && e.length === 2 && (e[1] === "." || e[1] === "") && (s = !0, e.pop());
			}
			let i = this.#s(e) + 1, n = i;
			for (; (n = e.indexOf("..", n + 1)) !== -1;) {
				let o = e[n - 1];
				o && o !== "." && o !== ".." && o !== "**" && (s = !0, e.splice(n - 1, 2), n = Math.max(n - 2, i));
			}
		} while (s);
		return e.length === 0 ? [""] : e;
	}
	firstPhasePreProcess(t) {
		let { braceExpandMax: e = 1e5 } = this.options, s = 0, n = !1;
		do {
			n = !1;
			for (let o of t) {
				let h = -1;
				for (; (h = o.indexOf("**", h + 1)) !== -1;) {
					let c = h;
					for (; o[c + 1] === "**";) c++;
					c > h && o.splice(h + 1, c - h);
					let f = o[h + 1], u = o[h + 2], p = o[h + 3];
					if (f !== ".." || !u || u === "." || u === ".." || !p || p === "." || p === "..") continue;
					let g = o.length - 1;
					if (t.length >= e || s + g > 1e6) throw RangeError("optimizationLevel 2: too many patterns from '**/..'");
					n = !0, o.splice(h, 1);
					let d = o.slice(0);
					d[h] = "**", s += g, t.push(d), h--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let c = 1; c < o.length - 1; c++) {
						let f = o[c];
						c === 1 && f === "" && o[0] === "" || (f === "." || f === "") && (n = !0, o.splice(c, 1), c--);
					}
					o[0] === "." && o.length === 2 && (o[1] === "." || o[1] === "") && (n = !0, o.pop());
				}
				let a = this.#s(o) + 1, l = a;
				for (; (l = o.indexOf("..", l + 1)) !== -1;) {
					let c = o[l - 1];
					if (c && c !== "." && c !== ".." && c !== "**") {
						n = !0;
						let u = l === 1 && o[l + 1] === "**" ? ["."] : [];
						o.splice(l - 1, 2, ...u), o.length === 0 && o.push(""), l = Math.max(l - 2, a);
					}
				}
			}
		} while (n);
		return t;
	}
	secondPhasePreProcess(t) {
		let e = new Set(), s = t.filter((o) => {
			let h = o.join("/");
			return !e.has(h) && (e.add(h), !0);
		}), i = new Map();
		for (let o of s) {
			let h = [];
			for (let a = 0; a < o.length; a++) o[a] === "*" && h.push(a);
			h.length && i.set(h.join(","), h);
		}
		if (!i.size || s.length * i.size > 1e5) return s;
		let { dot: n } = this.options;
		return s.filter((o) => {
			for (let h of i.values()) {
				if (h[h.length - 1] >= o.length) continue;
				let a = [...o], l = !0, c = !1;
				for (let f of h) {
					let u = o[f];
					if (u !== "*") {
						if (!u || u === "**" || !n && u.startsWith(".")) {
							l = !1;
							break;
						}
						a[f] = "*", c = !0;
					}
				}
				if (l && c && e.has(a.join("/"))) return !1;
			}
			return !0;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		let t = this.pattern, e = !1, s = 0;
		for (let i = 0; i < t.length && t.charAt(i) === "!"; i++) e = !e, s++;
		s && (this.pattern = t.slice(s)), this.negate = e;
	}
	#k(t, e, s, i) {
		let n = 0, o = 0, h = this.isWindows ? ye(e) : -1, a = h === -1 ? -1 : ye(s);
		if (a !== -1) {
			let l = s[a], c = s[a + 1];
			typeof l != "string" || typeof c != "string" ? (n = h, o = a) : e[h].toLowerCase() === l.toLowerCase() && e[h + 1].toLowerCase() === c.toLowerCase() && (n = h + 2, o = a + 2);
		} else if (this.isWindows) {
			let l = typeof t[0] == "string" && /^[a-z]:$/i.test(t[0]), c = !l && t[0] === "" && t[1] === "" && t[2] === "?" && /^[a-z]:$/i.test(t[3]), f = typeof s[0] == "string" && /^[a-z]:$/i.test(s[0]), u = !f && s[0] === "" && s[1] === "" && s[2] === "?" && typeof s[3] == "string" && /^[a-z]:$/i.test(s[3]), p = c ? 3 : l ? 0 : void 0, g = u ? 3 : f ? 0 : void 0;
			if (typeof p == "number" && typeof g == "number") {
				let [d, w] = [t[p], s[g]];
				d.toLowerCase() === w.toLowerCase() && (o = g + 1, n = p + 1);
			}
		}
		return t = e, s.includes(v) ? this.#C(t, s, i, n, o) : this.#S(t, s, i, n, o);
	}
	#C(t, e, s, i, n) {
		let { head: o, body: h, tail: a, segments: l } = this.#x(e, s, n);
		if (o.length) {
			let f = i + o.length;
			if (!this.#S(t, o, s, i, 0, f)) return !1;
			i += o.length, n += o.length;
		}
		let c = 0;
		if (a.length) {
			if (a.length + i > t.length) return !1;
			let f = t.length - a.length;
			if (this.#S(t, a, s, f, 0)) c = a.length;
			else {
				if (t[t.length - 1] !== "" || i + a.length === t.length || (f--, !this.#S(t, a, s, f, 0))) return !1;
				c = a.length + 1;
			}
		}
		if (!h.length) {
			let f = !!c;
			for (let u = i; u < t.length - c; u++) {
				let p = String(t[u]);
				if (f = !0, p === "." || p === ".." || !this.options.dot && p.startsWith(".")) return !1;
			}
			return s || f;
		}
		return !!this.#v(t, l, t.length - c, i, 0, s, 0, !!c, new Set());
	}
	#x(t, e, s) {
		let i = this.#l.get(t);
		i || (i = [], this.#l.set(t, i));
		let n = s * 2 + +!!e, o = i[n];
		if (o) return o;
		let h = t.indexOf(v, s), a = t.lastIndexOf(v), l = t.slice(s, h), c = t.slice(h + 1, e ? void 0 : a), f = e ? [] : t.slice(a + 1), u = [[[], 0]], p = u[0], g = 0, d = [0];
		for (let m of c) m === v ? (d.push(g), p = [[], 0], u.push(p)) : (p[0].push(m), g++);
		u.forEach((m, b) => {
			m[1] = g - d[b];
		});
		let w = {
			head: l,
			body: c,
			tail: f,
			segments: u
		};
		return i[n] = w, w;
	}
	#v(t, e, s, i, n, o, h, a, l) {
		let c = e[n];
		if (!c) {
			if (o) return i >= s || i === s - 1 && t[i] === "";
			for (let g = i; g < s; g++) {
				a = !0;
				let d = t[g];
				if (d === "." || d === ".." || !this.options.dot && d.startsWith(".")) return !1;
			}
			return a;
		}
		let [f, u] = c, p = o ? s : s - u;
		for (; i <= p;) {
			let g = n * (t.length + 1) + i;
			if (l.has(g)) return !1;
			if (l.add(g), this.#S(t, f, o, i, 0, i + f.length) && h < this.maxGlobstarRecursion) {
				let m = this.#v(t, e, s, i + f.length, n + 1, o, h + 1, a, l);
				if (m !== !1) return m;
			}
			if (i === p) break;
			let w = t[i];
			if (w === "." || w === ".." || !this.options.dot && w.startsWith(".")) return !1;
			i++;
		}
		return o || null;
	}
	#S(t, e, s, i, n, o = t.length) {
		let h, a, l, c;
		for (h = i, a = n, c = Math.min(o, t.length), l = e.length; h < c && a < l; h++, a++) {
			let f = e[a], u = t[h];
			if (f === !1 || f === v || !X(f, u)) return !1;
		}
		if (h === c && a === l) return !0;
		if (h === c) return s;
		if (a === l) return h === c - 1 && t[h] === "";
		throw Error("wtf?");
	}
	braceExpand() {
		return xe(this.pattern, this.options);
	}
	#M() {
		let { pattern: t } = this;
		if (this.options.nobrace) return this.braceExpand();
		let e = 57344;
		for (; t.includes(String.fromCharCode(e));) if (++e > 63743) return this.braceExpand();
		let s = String.fromCharCode(e), i = !1, n = t.replace(Ai, (h, a, l) => {
			let c = Number(a), f = Number(l);
			return !Number.isSafeInteger(c) || !Number.isSafeInteger(f) || Math.abs(c - f) + 1 < Ci ? h : (i = !0, `${s}${a}..${l}${s}`);
		});
		if (!i) return this.braceExpand();
		let o = xe(n, this.options);
		for (let h of o) for (let a of h.split("/")) {
			let l = a.indexOf("[");
			if (l !== -1 && l < a.lastIndexOf(s)) return this.braceExpand();
		}
		return this.#m = s, o;
	}
	parse(t) {
		mt(t);
		let e = this.options;
		if (t === "**") return v;
		if (t === "") return "";
		let { nocase: s, nocaseMagicOnly: i, noext: n = !1, dot: o, normalize: h } = e, a = this.#m, l = a && t.includes(a) ? void 0 : Ri(t, n);
		if (l !== void 0 && (!s || i || t.toUpperCase() === t.toLowerCase())) return this.#a(l);
		if (this.#h) return Se;
		let c = this.#f.get(t);
		return c || (c = new pt(t, {
			nocase: s,
			noext: n,
			dot: o,
			normalize: h,
			...a && { rangeMark: a }
		}), this.#f.set(t, c)), c;
	}
	#e(t) {
		return this.preserveMultipleSlashes ? t.split("/") : this.isWindows && /^\/\/[^/]+/.test(t) ? ["", ...t.split(/\/+/)] : t.split(/\/+/);
	}
	match(t, e = this.partial) {
		if (this.comment) return !1;
		if (this.empty) return t === "";
		if (t === "/" && e) return !0;
		let s = this.options, i = this.#g(t);
		if (!i) {
			if (!e && !this.#o && (this.#t || this.#n) && os$1 !== t) {
				os$1 = t;
				let l = this.#b(t);
				if (l === "no") return !s.flipNegate && this.negate;
				if (l === "yes") return s.flipNegate ? !0 : !this.negate;
			}
			i = this.#w(t);
		}
		let n = i.parts, o = this.#i ? i.resolved ??= this.#p(n) : n, h = this.set, a = n[n.length - 1];
		if (!a) for (let l = n.length - 2; !a && l >= 0; l--) a = n[l];
		for (let l = 0; l < h.length; l++) {
			let c = h[l], f = e ? void 0 : this.#d[l];
			if (f === "base" ? X(c[0], a) : f ? this.#E(o, c, f) : s.matchBase && c.length === 1 ? this.#k([a], [a], c, e) : this.#k(n, o, c, e)) return s.flipNegate ? !0 : !this.negate;
		}
		return !s.flipNegate && this.negate;
	}
	static defaults(t) {
		return T.defaults(t).Minimatch;
	}
};
T.Minimatch = D, T.escape = K, T.unescape = st;
var M = channel("lru-cache:metrics"), wt = tracingChannel("lru-cache"), _i = typeof performance == "object" && performance && typeof performance.now == "function" ? performance : Date, ke = () => M.hasSubscribers || wt.hasSubscribers, us = new Set(), fs = typeof process == "object" && process ? process : {}, Di = (r, t, e, s) => {
	typeof fs.emitWarning == "function" ? fs.emitWarning(r, t, e, s) : console.error(`[${e}] ${t}: ${r}`);
}, Ni = (r) => !us.has(r), V = (r) => !!r && r === Math.floor(r) && r > 0 && isFinite(r), ds = (r) => V(r) ? r <= 256 ? Uint8Array : r <= 2 ** 16 ? Uint16Array : r <= 2 ** 32 ? Uint32Array : r <= 2 ** 53 - 1 ? jt : null : null, jt = class extends Array {
	constructor(r) {
		super(r), this.fill(0);
	}
}, Pi = class bt {
	heap;
	length;
	static #t = !1;
	static create(t) {
		let e = ds(t);
		if (!e) return [];
		bt.#t = !0;
		let s = new bt(t, e);
		return bt.#t = !1, s;
	}
	constructor(t, e) {
		if (!bt.#t) throw TypeError("instantiate Stack using Stack.create(n)");
		this.heap = new e(t), this.length = 0;
	}
	push(t) {
		this.heap[this.length++] = t;
	}
	pop() {
		return this.heap[--this.length];
	}
}, yt = class ps {
	#t;
	#n;
	#i;
	#o;
	#r;
	#d;
	#u;
	#f;
	get perf() {
		return this.#f;
	}
	ttl;
	ttlResolution;
	ttlAutopurge;
	updateAgeOnGet;
	updateAgeOnHas;
	allowStale;
	noDisposeOnSet;
	noUpdateTTL;
	maxEntrySize;
	sizeCalculation;
	noDeleteOnFetchRejection;
	noDeleteOnStaleGet;
	allowStaleOnFetchAbort;
	allowStaleOnFetchRejection;
	ignoreFetchAbort;
	backgroundFetchSize;
	#h;
	#m;
	#l;
	#a;
	#s;
	#b;
	#E;
	#y;
	#g;
	#w;
	#p;
	#k;
	#C;
	#x;
	#v;
	#S;
	#M;
	#e;
	#T;
	static unsafeExposeInternals(t) {
		return {
			starts: t.#C,
			ttls: t.#x,
			autopurgeTimers: t.#v,
			sizes: t.#k,
			keyMap: t.#l,
			keyList: t.#a,
			valList: t.#s,
			next: t.#b,
			prev: t.#E,
			get head() {
				return t.#y;
			},
			get tail() {
				return t.#g;
			},
			free: t.#w,
			isBackgroundFetch: (e) => t.#c(e),
			backgroundFetch: (e, s, i, n) => t.#L(e, s, i, n),
			moveToTail: (e) => t.#X(e),
			indexes: (e) => t.#O(e),
			rindexes: (e) => t.#F(e),
			isStale: (e) => t.#A(e)
		};
	}
	get max() {
		return this.#t;
	}
	get maxSize() {
		return this.#n;
	}
	get calculatedSize() {
		return this.#m;
	}
	get size() {
		return this.#h;
	}
	get fetchMethod() {
		return this.#d;
	}
	get memoMethod() {
		return this.#u;
	}
	get dispose() {
		return this.#i;
	}
	get onInsert() {
		return this.#o;
	}
	get disposeAfter() {
		return this.#r;
	}
	constructor(t) {
		let { max: e = 0, ttl: s, ttlResolution: i = 1, ttlAutopurge: n, updateAgeOnGet: o, updateAgeOnHas: h, allowStale: a, dispose: l, onInsert: c, disposeAfter: f, noDisposeOnSet: u, noUpdateTTL: p, maxSize: g = 0, maxEntrySize: d = 0, sizeCalculation: w, fetchMethod: m, memoMethod: b, noDeleteOnFetchRejection: x, noDeleteOnStaleGet: S, allowStaleOnFetchRejection: y, allowStaleOnFetchAbort: q, ignoreFetchAbort: W, backgroundFetchSize: B = 1, perf: et } = t;
		if (this.backgroundFetchSize = B, et !== void 0 && typeof et?.now != "function") throw TypeError("perf option must have a now() method if specified");
		if (this.#f = et ?? _i, e !== 0 && !V(e)) throw TypeError("max option must be a nonnegative integer");
		let ie = e ? ds(e) : Array;
		if (!ie) throw Error("invalid max value: " + e);
		if (this.#t = e, this.#n = g, this.maxEntrySize = d || this.#n, this.sizeCalculation = w, this.sizeCalculation) {
			if (!this.#n && !this.maxEntrySize) throw TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
			if (typeof this.sizeCalculation != "function") throw TypeError("sizeCalculation set to non-function");
		}
		if (b !== void 0 && typeof b != "function") throw TypeError("memoMethod must be a function if defined");
		if (this.#u = b, m !== void 0 && typeof m != "function") throw TypeError("fetchMethod must be a function if specified");
		if (this.#d = m, this.#M = !!m, this.#l = new Map(), this.#a = Array.from({ length: e }).fill(void 0), this.#s = Array.from({ length: e }).fill(void 0), this.#b = new ie(e), this.#E = new ie(e), this.#y = 0, this.#g = 0, this.#w = Pi.create(e), this.#h = 0, this.#m = 0, typeof l == "function" && (this.#i = l), typeof c == "function" && (this.#o = c), typeof f == "function" ? (this.#r = f, this.#p = []) : (this.#r = void 0, this.#p = void 0), this.#S = !!this.#i, this.#T = !!this.#o, this.#e = !!this.#r, this.noDisposeOnSet = !!u, this.noUpdateTTL = !!p, this.noDeleteOnFetchRejection = !!x, this.allowStaleOnFetchRejection = !!y, this.allowStaleOnFetchAbort = !!q, this.ignoreFetchAbort = !!W, this.maxEntrySize !== 0) {
			if (this.#n !== 0 && !V(this.#n)) throw TypeError("maxSize must be a positive integer if specified");
			if (!V(this.maxEntrySize)) throw TypeError("maxEntrySize must be a positive integer if specified");
			this.#G();
		}
		if (this.allowStale = !!a, this.noDeleteOnStaleGet = !!S, this.updateAgeOnGet = !!o, this.updateAgeOnHas = !!h, this.ttlResolution = V(i) || i === 0 ? i : 1, this.ttlAutopurge = !!n, this.ttl = s || 0, this.ttl) {
			if (!V(this.ttl)) throw TypeError("ttl must be a positive integer if specified");
			this.#_();
		}
		if (this.#t === 0 && this.ttl === 0 && this.#n === 0) throw TypeError("At least one of max, maxSize, or ttl is required");
		if (!this.ttlAutopurge && !this.#t && !this.#n) {
			let ne = "LRU_CACHE_UNBOUNDED";
			Ni(ne) && (us.add(ne), Di("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.", "UnboundedCacheWarning", ne, ps));
		}
	}
	getRemainingTTL(t) {
		return this.#l.has(t) ? 1 / 0 : 0;
	}
	#_() {
		let t = new jt(this.#t), e = new jt(this.#t);
		this.#x = t, this.#C = e;
		let s = this.ttlAutopurge ? Array.from({ length: this.#t }) : void 0;
		this.#v = s, this.#W = (a, l, c = this.#f.now()) => {
			e[a] = l === 0 ? 0 : c, t[a] = l, i(a, l);
		}, this.#R = (a) => {
			e[a] = t[a] === 0 ? 0 : this.#f.now(), i(a, t[a]);
		};
		let i = this.ttlAutopurge ? (a, l) => {
			if (s?.[a] && (clearTimeout(s[a]), s[a] = void 0), l && l !== 0 && s) {
				let c = setTimeout(() => {
					this.#A(a) ? (this.#j(this.#a[a], "expire"), s[a] = void 0) : i(a, h(a));
				}, l + 1);
				c.unref && c.unref(), s[a] = c;
			}
		} : () => {};
		this.#D = (a, l) => {
			if (t[l]) {
				let c = t[l], f = e[l];
				if (!c || !f) return;
				a.ttl = c, a.start = f, a.now = n || o(), a.remainingTTL = c - (a.now - f);
			}
		};
		let n = 0, o = () => {
			let a = this.#f.now();
			if (this.ttlResolution > 0) {
				n = a;
				let l = setTimeout(() => n = 0, this.ttlResolution);
				l.unref && l.unref();
			}
			return a;
		};
		this.getRemainingTTL = (a) => {
			let l = this.#l.get(a);
			return l === void 0 ? 0 : h(l);
		};
		let h = (a) => {
			let l = t[a], c = e[a];
			return !l || !c ? 1 / 0 : l - ((n || o()) - c);
		};
		this.#A = (a) => {
			let l = e[a], c = t[a];
			return !!c && !!l && (n || o()) - l > c;
		};
	}
	#R = () => {};
	#D = () => {};
	#W = () => {};
	#A = () => !1;
	#G() {
		let t = new jt(this.#t);
		this.#m = 0, this.#k = t, this.#P = (e) => {
			this.#m -= t[e], t[e] = 0;
		}, this.#$ = (e, s, i, n) => {
			if (!V(i)) {
				if (this.#c(s)) return this.backgroundFetchSize;
				if (n) {
					if (typeof n != "function") throw TypeError("sizeCalculation must be a function");
					if (i = n(s, e), !V(i)) throw TypeError("sizeCalculation return invalid (expect positive integer)");
				} else throw TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.");
			}
			return i;
		}, this.#N = (e, s, i) => {
			if (t[e] = s, this.#n) {
				let n = this.#n - t[e];
				for (; this.#m > n;) this.#U(!0);
			}
			this.#m += t[e], i && (i.entrySize = s, i.totalCalculatedSize = this.#m);
		};
	}
	#P = (t) => {};
	#N = (t, e, s) => {};
	#$ = (t, e, s, i) => {
		if (s || i) throw TypeError("cannot set size without setting maxSize or maxEntrySize on cache");
		return 0;
	};
	*#O({ allowStale: t = this.allowStale } = {}) {
		if (this.#h) for (let e = this.#g; this.#I(e) && ((t || !this.#A(e)) && (yield e), e !== this.#y);) e = this.#E[e];
	}
	*#F({ allowStale: t = this.allowStale } = {}) {
		if (this.#h) for (let e = this.#y; this.#I(e) && ((t || !this.#A(e)) && (yield e), e !== this.#g);) e = this.#b[e];
	}
	#I(t) {
		return t !== void 0 && this.#l.get(this.#a[t]) === t;
	}
	*entries() {
		for (let t of this.#O()) this.#s[t] !== void 0 && this.#a[t] !== void 0 && !this.#c(this.#s[t]) && (yield [this.#a[t], this.#s[t]]);
	}
	*rentries() {
		for (let t of this.#F()) this.#s[t] !== void 0 && this.#a[t] !== void 0 && !this.#c(this.#s[t]) && (yield [this.#a[t], this.#s[t]]);
	}
	*keys() {
		for (let t of this.#O()) {
			let e = this.#a[t];
			e !== void 0 && !this.#c(this.#s[t]) && (yield e);
		}
	}
	*rkeys() {
		for (let t of this.#F()) {
			let e = this.#a[t];
			e !== void 0 && !this.#c(this.#s[t]) && (yield e);
		}
	}
	*values() {
		for (let t of this.#O()) this.#s[t] !== void 0 && !this.#c(this.#s[t]) && (yield this.#s[t]);
	}
	*rvalues() {
		for (let t of this.#F()) this.#s[t] !== void 0 && !this.#c(this.#s[t]) && (yield this.#s[t]);
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	[Symbol.toStringTag] = "LRUCache";
	find(t, e = {}) {
		for (let s of this.#O()) {
			let i = this.#s[s], n = this.#c(i) ? i.__staleWhileFetching : i;
			if (n !== void 0 && t(n, this.#a[s], this)) return this.#K(this.#a[s], e);
		}
	}
	forEach(t, e = this) {
		for (let s of this.#O()) {
			let i = this.#s[s], n = this.#c(i) ? i.__staleWhileFetching : i;
			n !== void 0 && t.call(e, n, this.#a[s], this);
		}
	}
	rforEach(t, e = this) {
		for (let s of this.#F()) {
			let i = this.#s[s], n = this.#c(i) ? i.__staleWhileFetching : i;
			n !== void 0 && t.call(e, n, this.#a[s], this);
		}
	}
	purgeStale() {
		let t = !1;
		for (let e of this.#F({ allowStale: !0 })) this.#A(e) && (this.#j(this.#a[e], "expire"), t = !0);
		return t;
	}
	info(t) {
		let e = this.#l.get(t);
		if (e === void 0) return;
		let s = this.#s[e], i = this.#c(s) ? s.__staleWhileFetching : s;
		if (i === void 0) return;
		let n = { value: i };
		if (this.#x && this.#C) {
			let o = this.#x[e], h = this.#C[e];
			o && h && (n.ttl = o - (this.#f.now() - h), n.start = Date.now());
		}
		return this.#k && (n.size = this.#k[e]), n;
	}
	dump() {
		let t = [];
		for (let e of this.#O({ allowStale: !0 })) {
			let s = this.#a[e], i = this.#s[e], n = this.#c(i) ? i.__staleWhileFetching : i;
			if (n === void 0 || s === void 0) continue;
			let o = { value: n };
			if (this.#x && this.#C) {
				o.ttl = this.#x[e];
				let h = this.#f.now() - this.#C[e];
				o.start = Math.floor(Date.now() - h);
			}
			this.#k && (o.size = this.#k[e]), t.unshift([s, o]);
		}
		return t;
	}
	load(t) {
		this.clear();
		for (let [e, s] of t) {
			if (s.start) {
				let i = Date.now() - s.start;
				s.start = this.#f.now() - i;
			}
			this.#z(e, s.value, s);
		}
	}
	set(t, e, s = {}) {
		let { status: i = M.hasSubscribers ? {} : void 0 } = s;
		s.status = i, i && (i.op = "set", i.key = t, e !== void 0 && (i.value = e), i.cache = this);
		let n = this.#z(t, e, s);
		return i && M.hasSubscribers && M.publish(i), n;
	}
	#z(t, e, s, i) {
		let { ttl: n = this.ttl, start: o, noDisposeOnSet: h = this.noDisposeOnSet, sizeCalculation: a = this.sizeCalculation, status: l } = s, c = this.#c(e);
		if (e === void 0) return l && (l.set = "deleted"), this.delete(t), this;
		let { noUpdateTTL: f = this.noUpdateTTL } = s;
		l && !c && (l.value = e);
		let u = this.#$(t, e, s.size || 0, a, l);
		if (this.maxEntrySize && u > this.maxEntrySize) return this.#j(t, "set"), l && (l.set = "miss", l.maxEntrySizeExceeded = !0), this;
		let p = this.#h === 0 ? void 0 : this.#l.get(t);
		if (p === void 0) p = this.#h === 0 ? this.#g : this.#w.length === 0 ? this.#h === this.#t ? this.#U(!1) : this.#h : this.#w.pop(), this.#a[p] = t, this.#s[p] = e, this.#l.set(t, p), this.#b[this.#g] = p, this.#E[p] = this.#g, this.#g = p, this.#h++, this.#N(p, u, l), l && (l.set = "add"), f = !1, this.#T && !c && this.#o?.(e, t, "add");
		else {
			this.#X(p);
			let g = this.#s[p];
			if (e !== g) {
				if (!h) {
					if (this.#c(g)) {
						g !== i && g.__abortController.abort(Error("replaced"));
						let { __staleWhileFetching: d } = g;
						d !== void 0 && d !== e && (this.#S && this.#i?.(d, t, "set"), this.#e && this.#p?.push([
							d,
							t,
							"set"
						]));
					} else this.#S && this.#i?.(g, t, "set"), this.#e && this.#p?.push([
						g,
						t,
						"set"
					]);
				}
				if (this.#P(p), this.#N(p, u, l), this.#s[p] = e, !c) {
					let d = g && this.#c(g) ? g.__staleWhileFetching : g, w = d === void 0 ? "add" : e === d ? "update" : "replace";
					l && (l.set = w, d !== void 0 && (l.oldValue = d)), this.#T && this.onInsert?.(e, t, w);
				}
			} else c || (l && (l.set = "update"), this.#T && this.onInsert?.(e, t, "update"));
		}
		if (n !== 0 && !this.#x && this.#_(), this.#x && (f || this.#W(p, n, o), l && this.#D(l, p)), !h && this.#e && this.#p) {
			let g = this.#p, d;
			for (; d = g?.shift();) this.#r?.(...d);
		}
		return this;
	}
	pop() {
		try {
			for (; this.#h;) {
				let t = this.#s[this.#y];
				if (this.#U(!0), this.#c(t)) {
					if (t.__staleWhileFetching) return t.__staleWhileFetching;
				} else if (t !== void 0) return t;
			}
		} finally {
			if (this.#e && this.#p) {
				let t = this.#p, e;
				for (; e = t?.shift();) this.#r?.(...e);
			}
		}
	}
	#U(t) {
		let e = this.#y, s = this.#a[e], i = this.#s[e], n = this.#c(i);
		n && i.__abortController.abort(Error("evicted"));
		let o = n ? i.__staleWhileFetching : i;
		return (this.#S || this.#e) && o !== void 0 && (this.#S && this.#i?.(o, s, "evict"), this.#e && this.#p?.push([
			o,
			s,
			"evict"
		])), this.#P(e), this.#v?.[e] && (clearTimeout(this.#v[e]), this.#v[e] = void 0), t && (this.#a[e] = void 0, this.#s[e] = void 0, this.#w.push(e)), this.#h === 1 ? (this.#y = this.#g = 0, this.#w.length = 0) : this.#y = this.#b[e], this.#l.delete(s), this.#h--, e;
	}
	has(t, e = {}) {
		let { status: s = M.hasSubscribers ? {} : void 0 } = e;
		e.status = s, s && (s.op = "has", s.key = t, s.cache = this);
		let i = this.#V(t, e);
		return M.hasSubscribers && M.publish(s), i;
	}
	#V(t, e = {}) {
		let { updateAgeOnHas: s = this.updateAgeOnHas, status: i } = e, n = this.#l.get(t);
		if (n !== void 0) {
			let o = this.#s[n];
			if (this.#c(o) && o.__staleWhileFetching === void 0) return !1;
			if (this.#A(n)) i && (i.has = "stale", this.#D(i, n));
			else return s && this.#R(n), i && (i.has = "hit", this.#D(i, n)), !0;
		} else i && (i.has = "miss");
		return !1;
	}
	peek(t, e = {}) {
		let { status: s = ke() ? {} : void 0 } = e;
		s && (s.op = "peek", s.key = t, s.cache = this), e.status = s;
		let i = this.#H(t, e);
		return M.hasSubscribers && M.publish(s), i;
	}
	#H(t, e) {
		let { status: s, allowStale: i = this.allowStale } = e, n = this.#l.get(t);
		if (n === void 0 || !i && this.#A(n)) {
			s && (s.peek = n === void 0 ? "miss" : "stale");
			return;
		}
		let o = this.#s[n], h = this.#c(o) ? o.__staleWhileFetching : o;
		return s && (h === void 0 ? s.peek = "miss" : (s.peek = "hit", s.value = h)), h;
	}
	#L(t, e, s, i) {
		let n = e === void 0 ? void 0 : this.#s[e];
		if (this.#c(n)) return n;
		let o = new AbortController(), { signal: h } = s;
		h?.addEventListener("abort", () => o.abort(h.reason), { signal: o.signal });
		let a = {
			signal: o.signal,
			options: s,
			context: i
		}, l = (d, w = !1) => {
			let { aborted: m } = o.signal, b = s.ignoreFetchAbort && d !== void 0, x = s.ignoreFetchAbort || !!(s.allowStaleOnFetchAbort && d !== void 0);
			if (s.status && (m && !w ? (s.status.fetchAborted = !0, s.status.fetchError = o.signal.reason, b && (s.status.fetchAbortIgnored = !0)) : s.status.fetchResolved = !0), m && !b && !w) return f(o.signal.reason, x);
			let S = p, y = this.#s[e];
			return (y === p || y === void 0 && b && w) && (d === void 0 ? S.__staleWhileFetching === void 0 ? this.#j(t, "fetch") : this.#s[e] = S.__staleWhileFetching : (s.status && (s.status.fetchUpdated = !0), this.#z(t, d, a.options, S))), d;
		}, c = (d) => (s.status && (s.status.fetchRejected = !0, s.status.fetchError = d), f(d, !1)), f = (d, w) => {
			let { aborted: m } = o.signal, b = m && s.allowStaleOnFetchAbort, x = b || s.allowStaleOnFetchRejection, S = x || s.noDeleteOnFetchRejection, y = p;
			if (this.#s[e] === p && (!S || !w && y.__staleWhileFetching === void 0 ? this.#j(t, "fetch") : b || (this.#s[e] = y.__staleWhileFetching)), x) return s.status && y.__staleWhileFetching !== void 0 && (s.status.returnedStale = !0), y.__staleWhileFetching;
			if (y.__returned === y) throw d;
		}, u = (d, w) => {
			let m = this.#d?.(t, n, a);
			o.signal.addEventListener("abort", () => {
				(!s.ignoreFetchAbort || s.allowStaleOnFetchAbort) && (d(void 0), s.allowStaleOnFetchAbort && (d = (b) => l(b, !0)));
			}), m && m instanceof Promise ? m.then((b) => d(b === void 0 ? void 0 : b), w) : m !== void 0 && d(m);
		};
		s.status && (s.status.fetchDispatched = !0);
		let p = new Promise(u).then(l, c), g = Object.assign(p, {
			__abortController: o,
			__staleWhileFetching: n,
			__returned: void 0
		});
		return e === void 0 ? (this.#z(t, g, {
			...a.options,
			status: void 0
		}), e = this.#l.get(t)) : this.#s[e] = g, g;
	}
	#c(t) {
		if (!this.#M) return !1;
		let e = t;
		return !!e && e instanceof Promise && e.hasOwnProperty("__staleWhileFetching") && e.__abortController instanceof AbortController;
	}
	fetch(t, e = {}) {
		let s = wt.hasSubscribers, { status: i = ke() ? {} : void 0 } = e;
		e.status = i, i && e.context && (i.context = e.context);
		let n = this.#q(t, e);
		return i && s && (i.trace = !0, wt.tracePromise(() => n, i).catch(() => {})), n;
	}
	async #q(t, e = {}) {
		let { allowStale: s = this.allowStale, updateAgeOnGet: i = this.updateAgeOnGet, noDeleteOnStaleGet: n = this.noDeleteOnStaleGet, ttl: o = this.ttl, noDisposeOnSet: h = this.noDisposeOnSet, size: a = 0, sizeCalculation: l = this.sizeCalculation, noUpdateTTL: c = this.noUpdateTTL, noDeleteOnFetchRejection: f = this.noDeleteOnFetchRejection, allowStaleOnFetchRejection: u = this.allowStaleOnFetchRejection, ignoreFetchAbort: p = this.ignoreFetchAbort, allowStaleOnFetchAbort: g = this.allowStaleOnFetchAbort, context: d, forceRefresh: w = !1, status: m, signal: b } = e;
		if (m && (m.op = "fetch", m.key = t, w && (m.forceRefresh = !0), m.cache = this), !this.#M) return m && (m.fetch = "get"), this.#K(t, {
			allowStale: s,
			updateAgeOnGet: i,
			noDeleteOnStaleGet: n,
			status: m
		});
		let x = {
			allowStale: s,
			updateAgeOnGet: i,
			noDeleteOnStaleGet: n,
			ttl: o,
			noDisposeOnSet: h,
			size: a,
			sizeCalculation: l,
			noUpdateTTL: c,
			noDeleteOnFetchRejection: f,
			allowStaleOnFetchRejection: u,
			allowStaleOnFetchAbort: g,
			ignoreFetchAbort: p,
			status: m,
			signal: b
		}, S = this.#l.get(t);
		if (S === void 0) {
			m && (m.fetch = "miss");
			let y = this.#L(t, S, x, d);
			return y.__returned = y;
		}
		{
			let y = this.#s[S];
			if (this.#c(y)) {
				let et = s && y.__staleWhileFetching !== void 0;
				return m && (m.fetch = "inflight", et && (m.returnedStale = !0)), et ? y.__staleWhileFetching : y.__returned = y;
			}
			let q = this.#A(S);
			if (!w && !q) return m && (m.fetch = "hit"), this.#X(S), i && this.#R(S), m && this.#D(m, S), y;
			let W = this.#L(t, S, x, d), B = W.__staleWhileFetching !== void 0 && s;
			return m && (m.fetch = q ? "stale" : "refresh", B && q && (m.returnedStale = !0)), B ? W.__staleWhileFetching : W.__returned = W;
		}
	}
	forceFetch(t, e = {}) {
		let s = wt.hasSubscribers, { status: i = ke() ? {} : void 0 } = e;
		e.status = i, i && e.context && (i.context = e.context);
		let n = this.#B(t, e);
		return i && s && (i.trace = !0, wt.tracePromise(() => n, i).catch(() => {})), n;
	}
	async #B(t, e = {}) {
		let s = await this.#q(t, e);
		if (s === void 0) throw Error("fetch() returned undefined");
		return s;
	}
	memo(t, e = {}) {
		let { status: s = M.hasSubscribers ? {} : void 0 } = e;
		e.status = s, s && (s.op = "memo", s.key = t, e.context && (s.context = e.context), s.cache = this);
		let i = this.#Z(t, e);
		return s && (s.value = i), M.hasSubscribers && M.publish(s), i;
	}
	#Z(t, e = {}) {
		let s = this.#u;
		if (!s) throw Error("no memoMethod provided to constructor");
		let { context: i, status: n, forceRefresh: o, ...h } = e;
		n && o && (n.forceRefresh = !0);
		let a = this.#K(t, h), l = o || a === void 0;
		if (n && (n.memo = l ? "miss" : "hit", l || (n.value = a)), !l) return a;
		let c = s(t, a, {
			options: h,
			context: i
		});
		return n && (n.value = c), this.#z(t, c, h), c;
	}
	get(t, e = {}) {
		let { status: s = M.hasSubscribers ? {} : void 0 } = e;
		e.status = s, s && (s.op = "get", s.key = t, s.cache = this);
		let i = this.#K(t, e);
		return s && (i !== void 0 && (s.value = i), M.hasSubscribers && M.publish(s)), i;
	}
	#K(t, e = {}) {
		let { allowStale: s = this.allowStale, updateAgeOnGet: i = this.updateAgeOnGet, noDeleteOnStaleGet: n = this.noDeleteOnStaleGet, status: o } = e, h = this.#l.get(t);
		if (h === void 0) {
			o && (o.get = "miss");
			return;
		}
		let a = this.#s[h], l = this.#c(a);
		return o && this.#D(o, h), this.#A(h) ? l ? (o && (o.get = "stale-fetching"), s && a.__staleWhileFetching !== void 0 ? (o && (o.returnedStale = !0), a.__staleWhileFetching) : void 0) : (n || this.#j(t, "expire"), o && (o.get = "stale"), s ? (o && (o.returnedStale = !0), a) : void 0) : (o && (o.get = l ? "fetching" : "hit"), this.#X(h), i && this.#R(h), l ? a.__staleWhileFetching : a);
	}
	#Y(t, e) {
		this.#E[e] = t, this.#b[t] = e;
	}
	#X(t) {
		t !== this.#g && (t === this.#y ? this.#y = this.#b[t] : this.#Y(this.#E[t], this.#b[t]), this.#Y(this.#g, t), this.#g = t);
	}
	delete(t) {
		return this.#j(t, "delete");
	}
	#j(t, e) {
		M.hasSubscribers && M.publish({
			op: "delete",
			delete: e,
			key: t,
			cache: this
		});
		let s = !1;
		if (this.#h !== 0) {
			let i = this.#l.get(t);
			if (i !== void 0) {
				if (this.#v?.[i] && (clearTimeout(this.#v[i]), this.#v[i] = void 0), s = !0, this.#h === 1) this.#J(e);
				else {
					this.#P(i);
					let n = this.#s[i];
					if (this.#c(n) ? n.__abortController.abort(Error("deleted")) : (this.#S || this.#e) && (this.#S && this.#i?.(n, t, e), this.#e && this.#p?.push([
						n,
						t,
						e
					])), this.#l.delete(t), this.#a[i] = void 0, this.#s[i] = void 0, i === this.#g) this.#g = this.#E[i];
					else if (i === this.#y) this.#y = this.#b[i];
					else {
						let o = this.#E[i];
						this.#b[o] = this.#b[i];
						let h = this.#b[i];
						this.#E[h] = this.#E[i];
					}
					this.#h--, this.#w.push(i);
				}
			}
		}
		if (this.#e && this.#p?.length) {
			let i = this.#p, n;
			for (; n = i?.shift();) this.#r?.(...n);
		}
		return s;
	}
	clear() {
		return this.#J("delete");
	}
	#J(t) {
		for (let e of this.#F({ allowStale: !0 })) {
			let s = this.#s[e];
			if (this.#c(s)) s.__abortController.abort(Error("deleted"));
			else {
				let i = this.#a[e];
				this.#S && this.#i?.(s, i, t), this.#e && this.#p?.push([
					s,
					i,
					t
				]);
			}
		}
		if (this.#l.clear(), this.#s.fill(void 0), this.#a.fill(void 0), this.#x && this.#C) {
			this.#x.fill(0), this.#C.fill(0);
			for (let e of this.#v ?? []) e !== void 0 && clearTimeout(e);
			this.#v?.fill(void 0);
		}
		if (this.#k && this.#k.fill(0), this.#y = 0, this.#g = 0, this.#w.length = 0, this.#m = 0, this.#h = 0, this.#e && this.#p) {
			let e = this.#p, s;
			for (; s = e?.shift();) this.#r?.(...s);
		}
	}
}, ms = typeof process == "object" && process ? process : {
	stdout: null,
	stderr: null
}, Li = (r) => !!r && typeof r == "object" && (r instanceof J || r instanceof ys || ji(r) || Wi(r)), ji = (r) => !!r && typeof r == "object" && r instanceof EventEmitter && typeof r.pipe == "function" && r.pipe !== ys.Writable.prototype.pipe, Wi = (r) => !!r && typeof r == "object" && r instanceof EventEmitter && typeof r.write == "function" && typeof r.end == "function", G = Symbol("EOF"), H = Symbol("maybeEmitEnd"), Y = Symbol("emittedEnd"), Wt = Symbol("emittingEnd"), St = Symbol("emittedError"), $t = Symbol("closed"), gs = Symbol("read"), It = Symbol("flush"), ws = Symbol("flushChunk"), z = Symbol("encoding"), nt = Symbol("decoder"), k = Symbol("flowing"), xt = Symbol("paused"), rt = Symbol("resume"), C = Symbol("buffer"), F = Symbol("pipes"), A = Symbol("bufferLength"), Ce = Symbol("bufferPush"), Bt = Symbol("bufferShift"), R = Symbol("objectMode"), E = Symbol("destroyed"), Ae = Symbol("error"), Me = Symbol("emitData"), bs = Symbol("emitEnd"), Re = Symbol("emitEnd2"), $ = Symbol("async"), Oe = Symbol("abort"), Ut = Symbol("aborted"), vt = Symbol("signal"), Q = Symbol("dataListeners"), _ = Symbol("discarded"), Et = (r) => Promise.resolve().then(r), $i = (r) => r(), Ii = (r) => r === "end" || r === "finish" || r === "prefinish", Bi = (r) => r instanceof ArrayBuffer || !!r && typeof r == "object" && r.constructor && r.constructor.name === "ArrayBuffer" && r.byteLength >= 0, Ui = (r) => !Buffer.isBuffer(r) && ArrayBuffer.isView(r), Gt = class {
	src;
	dest;
	opts;
	ondrain;
	constructor(t, e, s) {
		this.src = t, this.dest = e, this.opts = s, this.ondrain = () => t[rt](), this.dest.on("drain", this.ondrain);
	}
	unpipe() {
		this.dest.removeListener("drain", this.ondrain);
	}
	proxyErrors(t) {}
	end() {
		this.unpipe(), this.opts.end && this.dest.end();
	}
}, Fe = class extends Gt {
	unpipe() {
		this.src.removeListener("error", this.proxyErrors), super.unpipe();
	}
	constructor(t, e, s) {
		super(t, e, s), this.proxyErrors = (i) => this.dest.emit("error", i), t.on("error", this.proxyErrors);
	}
}, Gi = (r) => !!r.objectMode, Hi = (r) => !r.objectMode && !!r.encoding && r.encoding !== "buffer", J = class extends EventEmitter {
	[k] = !1;
	[xt] = !1;
	[F] = [];
	[C] = [];
	[R];
	[z];
	[$];
	[nt];
	[G] = !1;
	[Y] = !1;
	[Wt] = !1;
	[$t] = !1;
	[St] = null;
	[A] = 0;
	[E] = !1;
	[vt];
	[Ut] = !1;
	[Q] = 0;
	[_] = !1;
	writable = !0;
	readable = !0;
	constructor(...t) {
		let e = t[0] || {};
		if (super(), e.objectMode && typeof e.encoding == "string") throw TypeError("Encoding and objectMode may not be used together");
		Gi(e) ? (this[R] = !0, this[z] = null) : Hi(e) ? (this[z] = e.encoding, this[R] = !1) : (this[R] = !1, this[z] = null), this[$] = !!e.async, this[nt] = this[z] ? new StringDecoder(this[z]) : null, e && e.debugExposeBuffer === !0 && Object.defineProperty(this, "buffer", { get: () => this[C] }), e && e.debugExposePipes === !0 && Object.defineProperty(this, "pipes", { get: () => this[F] });
		let { signal: s } = e;
		s && (this[vt] = s, s.aborted ? this[Oe]() : s.addEventListener("abort", () => this[Oe]()));
	}
	get bufferLength() {
		return this[A];
	}
	get encoding() {
		return this[z];
	}
	set encoding(t) {
		throw Error("Encoding must be set at instantiation time");
	}
	setEncoding(t) {
		throw Error("Encoding must be set at instantiation time");
	}
	get objectMode() {
		return this[R];
	}
	set objectMode(t) {
		throw Error("objectMode must be set at instantiation time");
	}
	get async() {
		return this[$];
	}
	set async(t) {
		this[$] = this[$] || !!t;
	}
	[Oe]() {
		this[Ut] = !0, this.emit("abort", this[vt]?.reason), this.destroy(this[vt]?.reason);
	}
	get aborted() {
		return this[Ut];
	}
	set aborted(t) {}
	write(t, e, s) {
		if (this[Ut]) return !1;
		if (this[G]) throw Error("write after end");
		if (this[E]) return this.emit("error", Object.assign(Error("Cannot call write after a stream was destroyed"), { code: "ERR_STREAM_DESTROYED" })), !0;
		typeof e == "function" && (s = e, e = "utf8"), e ||= "utf8";
		let i = this[$] ? Et : $i;
		if (!this[R] && !Buffer.isBuffer(t)) {
			if (Ui(t)) t = Buffer.from(t.buffer, t.byteOffset, t.byteLength);
			else if (Bi(t)) t = Buffer.from(t);
			else if (typeof t != "string") throw Error("Non-contiguous data written to non-objectMode stream");
		}
		return this[R] ? (this[k] && this[A] !== 0 && this[It](!0), this[k] ? this.emit("data", t) : this[Ce](t), this[A] !== 0 && this.emit("readable"), s && i(s), this[k]) : t.length ? (typeof t == "string" && (e !== this[z] || this[nt]?.lastNeed) && (t = Buffer.from(t, e)), Buffer.isBuffer(t) && this[z] && (t = this[nt].write(t)), this[k] && this[A] !== 0 && this[It](!0), this[k] ? this.emit("data", t) : this[Ce](t), this[A] !== 0 && this.emit("readable"), s && i(s), this[k]) : (this[A] !== 0 && this.emit("readable"), s && i(s), this[k]);
	}
	read(t) {
		if (this[E]) return null;
		if (this[_] = !1, this[A] === 0 || t === 0 || t && t > this[A]) return this[H](), null;
		this[R] && (t = null), this[C].length > 1 && !this[R] && (this[C] = [this[z] ? this[C].join("") : Buffer.concat(this[C], this[A])]);
		let e = this[gs](t || null, this[C][0]);
		return this[H](), e;
	}
	[gs](t, e) {
		if (this[R]) this[Bt]();
		else {
			let s = e;
			t === s.length || t === null ? this[Bt]() : typeof s == "string" ? (this[C][0] = s.slice(t), e = s.slice(0, t), this[A] -= t) : (this[C][0] = s.subarray(t), e = s.subarray(0, t), this[A] -= t);
		}
		return this.emit("data", e), !this[C].length && !this[G] && this.emit("drain"), e;
	}
	end(t, e, s) {
		return typeof t == "function" && (s = t, t = void 0), typeof e == "function" && (s = e, e = "utf8"), t !== void 0 && this.write(t, e), s && this.once("end", s), this[G] = !0, this.writable = !1, (this[k] || !this[xt]) && this[H](), this;
	}
	[rt]() {
		this[E] || (!this[Q] && !this[F].length && (this[_] = !0), this[xt] = !1, this[k] = !0, this.emit("resume"), this[C].length ? this[It]() : this[G] ? this[H]() : this.emit("drain"));
	}
	resume() {
		return this[rt]();
	}
	pause() {
		this[k] = !1, this[xt] = !0, this[_] = !1;
	}
	get destroyed() {
		return this[E];
	}
	get flowing() {
		return this[k];
	}
	get paused() {
		return this[xt];
	}
	[Ce](t) {
		this[R] ? this[A] += 1 : this[A] += t.length, this[C].push(t);
	}
	[Bt]() {
		return this[R] ? --this[A] : this[A] -= this[C][0].length, this[C].shift();
	}
	[It](t = !1) {
		do;
		while (this[ws](this[Bt]()) && this[C].length);
		t || this[C].length || this[G] || this.emit("drain");
	}
	[ws](t) {
		return this.emit("data", t), this[k];
	}
	pipe(t, e) {
		if (this[E]) return t;
		this[_] = !1;
		let s = this[Y];
		return e ||= {}, t === ms.stdout || t === ms.stderr ? e.end = !1 : e.end = e.end !== !1, e.proxyErrors = !!e.proxyErrors, s ? e.end && t.end() : (this[F].push(e.proxyErrors ? new Fe(this, t, e) : new Gt(this, t, e)), this[$] ? Et(() => this[rt]()) : this[rt]()), t;
	}
	unpipe(t) {
		let e = this[F].find((s) => s.dest === t);
		e && (this[F].length === 1 ? (this[k] && this[Q] === 0 && (this[k] = !1), this[F] = []) : this[F].splice(this[F].indexOf(e), 1), e.unpipe());
	}
	addListener(t, e) {
		return this.on(t, e);
	}
	on(t, e) {
		let s = super.on(t, e);
		if (t === "data") this[_] = !1, this[Q]++, !this[F].length && !this[k] && this[rt]();
		else if (t === "readable" && this[A] !== 0) super.emit("readable");
		else if (Ii(t) && this[Y]) super.emit(t), this.removeAllListeners(t);
		else if (t === "error" && this[St]) {
			let i = e;
			this[$] ? Et(() => i.call(this, this[St])) : i.call(this, this[St]);
		}
		return s;
	}
	removeListener(t, e) {
		return this.off(t, e);
	}
	off(t, e) {
		let s = super.off(t, e);
		return t === "data" && (this[Q] = this.listeners("data").length, this[Q] === 0 && !this[_] && !this[F].length && (this[k] = !1)), s;
	}
	removeAllListeners(t) {
		let e = super.removeAllListeners(t);
		return (t === "data" || t === void 0) && (this[Q] = 0, !this[_] && !this[F].length && (this[k] = !1)), e;
	}
	get emittedEnd() {
		return this[Y];
	}
	[H]() {
		!this[Wt] && !this[Y] && !this[E] && this[C].length === 0 && this[G] && (this[Wt] = !0, this.emit("end"), this.emit("prefinish"), this.emit("finish"), this[$t] && this.emit("close"), this[Wt] = !1);
	}
	emit(t, ...e) {
		let s = e[0];
		if (t !== "error" && t !== "close" && t !== E && this[E]) return !1;
		if (t === "data") return !this[R] && !s ? !1 : this[$] ? (Et(() => this[Me](s)), !0) : this[Me](s);
		if (t === "end") return this[bs]();
		if (t === "close") {
			if (this[$t] = !0, !this[Y] && !this[E]) return !1;
			let n = super.emit("close");
			return this.removeAllListeners("close"), n;
		}
		if (t === "error") {
			this[St] = s, super.emit(Ae, s);
			let n = !this[vt] || this.listeners("error").length ? super.emit("error", s) : !1;
			return this[H](), n;
		}
		if (t === "resume") {
			let n = super.emit("resume");
			return this[H](), n;
		}
		if (t === "finish" || t === "prefinish") {
			let n = super.emit(t);
			return this.removeAllListeners(t), n;
		}
		let i = super.emit(t, ...e);
		return this[H](), i;
	}
	[Me](t) {
		for (let s of this[F]) s.dest.write(t) === !1 && this.pause();
		let e = !this[_] && super.emit("data", t);
		return this[H](), e;
	}
	[bs]() {
		return !this[Y] && (this[Y] = !0, this.readable = !1, this[$] ? (Et(() => this[Re]()), !0) : this[Re]());
	}
	[Re]() {
		if (this[nt]) {
			let e = this[nt].end();
			if (e) {
				for (let s of this[F]) s.dest.write(e);
				this[_] || super.emit("data", e);
			}
		}
		for (let e of this[F]) e.end();
		let t = super.emit("end");
		return this.removeAllListeners("end"), t;
	}
	async collect() {
		let t = Object.assign([], { dataLength: 0 });
		this[R] || (t.dataLength = 0);
		let e = this.promise();
		return this.on("data", (s) => {
			t.push(s), this[R] || (t.dataLength += s.length);
		}), await e, t;
	}
	async concat() {
		if (this[R]) throw Error("cannot concat in objectMode");
		let t = await this.collect();
		return this[z] ? t.join("") : Buffer.concat(t, t.dataLength);
	}
	async promise() {
		return new Promise((t, e) => {
			this.on(E, () => e(Error("stream destroyed"))), this.on("error", (s) => e(s)), this.on("end", () => t());
		});
	}
	[Symbol.asyncIterator]() {
		this[_] = !1;
		let t = !1, e = async () => (this.pause(), t = !0, {
			value: void 0,
			done: !0
		});
		return {
			next: () => {
				if (t) return e();
				let i = this.read();
				if (i !== null) return Promise.resolve({
					done: !1,
					value: i
				});
				if (this[G]) return e();
				let n, o, h = (f) => {
					this.off("data", a), this.off("end", l), this.off(E, c), e(), o(f);
				}, a = (f) => {
					this.off("error", h), this.off("end", l), this.off(E, c), this.pause(), n({
						value: f,
						done: !!this[G]
					});
				}, l = () => {
					this.off("error", h), this.off("data", a), this.off(E, c), e(), n({
						done: !0,
						value: void 0
					});
				}, c = () => h(Error("stream destroyed"));
				return new Promise((f, u) => {
					o = u, n = f, this.once(E, c), this.once("error", h), this.once("end", l), this.once("data", a);
				});
			},
			throw: e,
			return: e,
			[Symbol.asyncIterator]() {
				return this;
			},
			[Symbol.asyncDispose]: async () => {}
		};
	}
	[Symbol.iterator]() {
		this[_] = !1;
		let t = !1, e = () => (this.pause(), this.off(Ae, e), this.off(E, e), this.off("end", e), t = !0, {
			done: !0,
			value: void 0
		});
		return this.once("end", e), this.once(Ae, e), this.once(E, e), {
			next: () => {
				if (t) return e();
				let i = this.read();
				return i === null ? e() : {
					done: !1,
					value: i
				};
			},
			throw: e,
			return: e,
			[Symbol.iterator]() {
				return this;
			},
			[Symbol.dispose]: () => {}
		};
	}
	destroy(t) {
		if (this[E]) return t ? this.emit("error", t) : this.emit(E), this;
		this[E] = !0, this[_] = !0, this[C].length = 0, this[A] = 0;
		let e = this;
		return typeof e.close == "function" && !this[$t] && e.close(), t ? this.emit("error", t) : this.emit(E), this;
	}
	static get isStream() {
		return Li;
	}
}, tn = realpathSync$1.native, Ct = {
	lstatSync: lstatSync$1,
	readdir,
	readdirSync: readdirSync$1,
	readlinkSync,
	realpathSync: tn,
	promises: {
		lstat,
		readdir: readdir$1,
		readlink,
		realpath
	}
}, Cs = (r) => !r || r === Ct || r === Qi ? Ct : {
	...Ct,
	...r,
	promises: {
		...Ct.promises,
		...r.promises
	}
}, on = /^\\\\\?\\([a-z]:)\\?$/i, hn = /^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i, an = /^\\\\[^\\?]+\\[^\\]+$/, Ss = (r) => r.replace(/\//g, "\\").replace(on, "$1\\").replace(hn, "\\\\$1\\").replace(an, "$&\\"), ln = /^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i, cn = /^[\\/]{2}\?[\\/](?=[a-z]:)/i, fn = /^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i, un = /[\\/]/, P = 0, As = 1, Ms = 2, I = 4, Rs = 6, Os = 8, tt = 10, Fs = 12, N = 15, kt = ~N, _e = 16, xs = 32, At = 64, L = 128, Ht = 256, Kt = 512, vs = At | L | Kt, dn = 1023, De = (r) => r.isFile() ? Os : r.isDirectory() ? I : r.isSymbolicLink() ? tt : r.isCharacterDevice() ? Ms : r.isBlockDevice() ? Rs : r.isSocket() ? Fs : r.isFIFO() ? As : P, Es = new yt({ max: 4096 }), Mt = (r) => {
	let t = Es.get(r);
	if (t) return t;
	let e = r.normalize("NFKD");
	return Es.set(r, e), e;
}, ks = new yt({ max: 4096 }), qt = (r) => {
	let t = ks.get(r);
	if (t) return t;
	let e = Mt(r.toLowerCase());
	return ks.set(r, e), e;
}, Xt = class extends yt {
	constructor() {
		super({ max: 256 });
	}
}, Pe = class extends yt {
	constructor(t = 16384) {
		super({
			maxSize: t,
			sizeCalculation: (e) => e.length + 1
		});
	}
}, Ts = Symbol("PathScurry setAsCwd"), O = class {
	name;
	root;
	roots;
	parent;
	nocase;
	isCWD = !1;
	#t;
	#n;
	get dev() {
		return this.#n;
	}
	#i;
	get mode() {
		return this.#i;
	}
	#o;
	get nlink() {
		return this.#o;
	}
	#r;
	get uid() {
		return this.#r;
	}
	#d;
	get gid() {
		return this.#d;
	}
	#u;
	get rdev() {
		return this.#u;
	}
	#f;
	get blksize() {
		return this.#f;
	}
	#h;
	get ino() {
		return this.#h;
	}
	#m;
	get size() {
		return this.#m;
	}
	#l;
	get blocks() {
		return this.#l;
	}
	#a;
	get atimeMs() {
		return this.#a;
	}
	#s;
	get mtimeMs() {
		return this.#s;
	}
	#b;
	get ctimeMs() {
		return this.#b;
	}
	#E;
	get birthtimeMs() {
		return this.#E;
	}
	#y;
	get atime() {
		return this.#y;
	}
	#g;
	get mtime() {
		return this.#g;
	}
	#w;
	get ctime() {
		return this.#w;
	}
	#p;
	get birthtime() {
		return this.#p;
	}
	#k;
	#C;
	#x;
	#v;
	#S;
	#M;
	#e;
	#T;
	#_;
	#R;
	get parentPath() {
		return (this.parent || this).fullpath();
	}
	get path() {
		return this.parentPath;
	}
	constructor(t, e = P, s, i, n, o, h) {
		this.name = t, this.#k = n ? qt(t) : Mt(t), this.#e = e & dn, this.nocase = n, this.roots = i, this.root = s || this, this.#T = o, this.#x = h.fullpath, this.#S = h.relative, this.#M = h.relativePosix, this.parent = h.parent, this.#t = this.parent ? this.parent.#t : Cs(h.fs);
	}
	get fs() {
		return this.#t;
	}
	depth() {
		return this.#C === void 0 ? this.#C = this.parent ? this.parent.depth() + 1 : 0 : this.#C;
	}
	childrenCache() {
		return this.#T;
	}
	resolve(t) {
		if (!t) return this;
		let e = this.getRootString(t), i = t.substring(e.length).split(this.splitSep);
		return e ? this.getRoot(e).#D(i) : this.#D(i);
	}
	#D(t) {
		let e = this;
		for (let s of t) e = e.child(s);
		return e;
	}
	children() {
		let t = this.#T.get(this);
		if (t) return t;
		let e = Object.assign([], { provisional: 0 });
		return this.#T.set(this, e), this.#e &= ~_e, e;
	}
	child(t, e) {
		if (t === "" || t === ".") return this;
		if (t === "..") return this.parent || this;
		let s = this.children(), i = this.nocase ? qt(t) : Mt(t);
		for (let a of s) if (a.#k === i) return a;
		let n = this.parent ? this.sep : "", o = this.#x ? this.#x + n + t : void 0, h = this.newChild(t, P, {
			...e,
			parent: this,
			fullpath: o
		});
		return this.canReaddir() || (h.#e |= L), s.push(h), h;
	}
	relative() {
		if (this.isCWD) return "";
		if (this.#S !== void 0) return this.#S;
		let t = this.name, e = this.parent;
		if (!e) return this.#S = this.name;
		let s = e.relative();
		return s + (!s || !e.parent ? "" : this.sep) + t;
	}
	relativePosix() {
		if (this.sep === "/") return this.relative();
		if (this.isCWD) return "";
		if (this.#M !== void 0) return this.#M;
		let t = this.name, e = this.parent;
		if (!e) return this.#M = this.fullpathPosix();
		let s = e.relativePosix();
		return s + (!s || !e.parent ? "" : "/") + t;
	}
	fullpath() {
		if (this.#x !== void 0) return this.#x;
		let t = this.name, e = this.parent;
		if (!e) return this.#x = this.name;
		let i = e.fullpath() + (e.parent ? this.sep : "") + t;
		return this.#x = i;
	}
	fullpathPosix() {
		if (this.#v !== void 0) return this.#v;
		if (this.sep === "/") return this.#v = this.fullpath();
		if (!this.parent) {
			let i = this.fullpath().replace(/\\/g, "/");
			return this.#v = /^[a-z]:\//i.test(i) ? `//?/${i}` : i;
		}
		let t = this.parent, e = t.fullpathPosix(), s = e + (!e || !t.parent ? "" : "/") + this.name;
		return this.#v = s;
	}
	isUnknown() {
		return (this.#e & N) === P;
	}
	isType(t) {
		return this[`is${t}`]();
	}
	getType() {
		return this.isUnknown() ? "Unknown" : this.isDirectory() ? "Directory" : this.isFile() ? "File" : this.isSymbolicLink() ? "SymbolicLink" : this.isFIFO() ? "FIFO" : this.isCharacterDevice() ? "CharacterDevice" : this.isBlockDevice() ? "BlockDevice" : this.isSocket() ? "Socket" : "Unknown";
	}
	isFile() {
		return (this.#e & N) === Os;
	}
	isDirectory() {
		return (this.#e & N) === I;
	}
	isCharacterDevice() {
		return (this.#e & N) === Ms;
	}
	isBlockDevice() {
		return (this.#e & N) === Rs;
	}
	isFIFO() {
		return (this.#e & N) === As;
	}
	isSocket() {
		return (this.#e & N) === Fs;
	}
	isSymbolicLink() {
		return (this.#e & tt) === tt;
	}
	lstatCached() {
		return this.#e & xs ? this : void 0;
	}
	readlinkCached() {
		return this.#_;
	}
	realpathCached() {
		return this.#R;
	}
	readdirCached() {
		let t = this.children();
		return t.slice(0, t.provisional);
	}
	canReadlink() {
		if (this.#_) return !0;
		if (!this.parent) return !1;
		let t = this.#e & N;
		return !(t !== P && t !== tt || this.#e & Ht || this.#e & L);
	}
	calledReaddir() {
		return !!(this.#e & _e);
	}
	isENOENT() {
		return !!(this.#e & L);
	}
	isNamed(t) {
		return this.nocase ? this.#k === qt(t) : this.#k === Mt(t);
	}
	async readlink() {
		let t = this.#_;
		if (t) return t;
		if (this.canReadlink() && this.parent) try {
			let e = await this.#t.promises.readlink(this.fullpath()), s = (await this.parent.realpath())?.resolve(e);
			if (s) return this.#_ = s;
		} catch (e) {
			this.#F(e.code);
			return;
		}
	}
	readlinkSync() {
		let t = this.#_;
		if (t) return t;
		if (this.canReadlink() && this.parent) try {
			let e = this.#t.readlinkSync(this.fullpath()), s = this.parent.realpathSync()?.resolve(e);
			if (s) return this.#_ = s;
		} catch (e) {
			this.#F(e.code);
			return;
		}
	}
	#W(t) {
		this.#e |= _e;
		for (let e = t.provisional; e < t.length; e++) {
			let s = t[e];
			s && s.#A();
		}
	}
	#A() {
		this.#e & L || (this.#e = (this.#e | L) & kt, this.#G());
	}
	#G() {
		let t = this.children();
		t.provisional = 0;
		for (let e of t) e.#A();
	}
	#P() {
		this.#e |= Kt, this.#N();
	}
	#N() {
		if (this.#e & At) return;
		let t = this.#e;
		(t & N) === I && (t &= kt), this.#e = t | At, this.#G();
	}
	#$(t = "") {
		t === "ENOTDIR" || t === "EPERM" ? this.#N() : t === "ENOENT" ? this.#A() : this.children().provisional = 0;
	}
	#O(t = "") {
		t === "ENOTDIR" ? this.parent.#N() : t === "ENOENT" && this.#A();
	}
	#F(t = "") {
		let e = this.#e;
		e |= Ht, t === "ENOENT" && (e |= L), (t === "EINVAL" || t === "UNKNOWN") && (e &= kt), this.#e = e, t === "ENOTDIR" && this.parent && this.parent.#N();
	}
	#I(t, e) {
		return this.#U(t, e) || this.#z(t, e);
	}
	#z(t, e) {
		let s = De(t), i = this.newChild(t.name, s, { parent: this }), n = i.#e & N;
		return n !== I && n !== tt && n !== P && (i.#e |= At), e.unshift(i), e.provisional++, i;
	}
	#U(t, e) {
		for (let s = e.provisional; s < e.length; s++) {
			let i = e[s];
			if ((this.nocase ? qt(t.name) : Mt(t.name)) === i.#k) return this.#V(t, i, s, e);
		}
	}
	#V(t, e, s, i) {
		let n = e.name;
		return e.#e = e.#e & kt | De(t), n !== t.name && (e.name = t.name), s !== i.provisional && (s === i.length - 1 ? i.pop() : i.splice(s, 1), i.unshift(e)), i.provisional++, e;
	}
	async lstat() {
		if ((this.#e & L) === 0) try {
			return this.#H(await this.#t.promises.lstat(this.fullpath())), this;
		} catch (t) {
			this.#O(t.code);
		}
	}
	lstatSync() {
		if ((this.#e & L) === 0) try {
			return this.#H(this.#t.lstatSync(this.fullpath())), this;
		} catch (t) {
			this.#O(t.code);
		}
	}
	#H(t) {
		let { atime: e, atimeMs: s, birthtime: i, birthtimeMs: n, blksize: o, blocks: h, ctime: a, ctimeMs: l, dev: c, gid: f, ino: u, mode: p, mtime: g, mtimeMs: d, nlink: w, rdev: m, size: b, uid: x } = t;
		this.#y = e, this.#a = s, this.#p = i, this.#E = n, this.#f = o, this.#l = h, this.#w = a, this.#b = l, this.#n = c, this.#d = f, this.#h = u, this.#i = p, this.#g = g, this.#s = d, this.#o = w, this.#u = m, this.#m = b, this.#r = x;
		let S = De(t);
		this.#e = this.#e & kt | S | xs, S !== P && S !== I && S !== tt && (this.#e |= At);
	}
	#L = [];
	#c = !1;
	#q(t) {
		this.#c = !1;
		let e = this.#L.slice();
		this.#L.length = 0, e.forEach((s) => s(null, t));
	}
	readdirCB(t, e = !1) {
		if (!this.canReaddir()) {
			e ? t(null, []) : queueMicrotask(() => t(null, []));
			return;
		}
		let s = this.children();
		if (this.calledReaddir()) {
			let n = s.slice(0, s.provisional);
			e ? t(null, n) : queueMicrotask(() => t(null, n));
			return;
		}
		if (this.#L.push(t), this.#c) return;
		this.#c = !0;
		let i = this.fullpath();
		this.#t.readdir(i, { withFileTypes: !0 }, (n, o) => {
			if (n) this.#$(n.code), s.provisional = 0;
			else {
				for (let h of o) this.#I(h, s);
				this.#W(s);
			}
			this.#q(s.slice(0, s.provisional));
		});
	}
	#B;
	async readdir() {
		if (!this.canReaddir()) return [];
		let t = this.children();
		if (this.calledReaddir()) return t.slice(0, t.provisional);
		let e = this.fullpath();
		if (this.#B) await this.#B;
		else {
			let s = () => {};
			this.#B = new Promise((i) => s = i);
			try {
				for (let i of await this.#t.promises.readdir(e, { withFileTypes: !0 })) this.#I(i, t);
				this.#W(t);
			} catch (i) {
				this.#$(i.code), t.provisional = 0;
			}
			this.#B = void 0, s();
		}
		return t.slice(0, t.provisional);
	}
	readdirSync() {
		if (!this.canReaddir()) return [];
		let t = this.children();
		if (this.calledReaddir()) return t.slice(0, t.provisional);
		let e = this.fullpath();
		try {
			for (let s of this.#t.readdirSync(e, { withFileTypes: !0 })) this.#I(s, t);
			this.#W(t);
		} catch (s) {
			this.#$(s.code), t.provisional = 0;
		}
		return t.slice(0, t.provisional);
	}
	canReaddir() {
		if (this.#e & vs) return !1;
		let t = N & this.#e;
		return t === P || t === I || t === tt;
	}
	shouldWalk(t, e) {
		return (this.#e & I) === I && !(this.#e & vs) && !t.has(this) && (!e || e(this));
	}
	async realpath() {
		if (this.#R) return this.#R;
		if (!((Kt | Ht | L) & this.#e)) try {
			let t = await this.#t.promises.realpath(this.fullpath());
			return this.#R = this.resolve(t);
		} catch {
			this.#P();
		}
	}
	realpathSync() {
		if (this.#R) return this.#R;
		if (!((Kt | Ht | L) & this.#e)) try {
			let t = this.#t.realpathSync(this.fullpath());
			return this.#R = this.resolve(t);
		} catch {
			this.#P();
		}
	}
	[Ts](t) {
		if (t === this) return;
		t.isCWD = !1, this.isCWD = !0;
		let e = new Set([]), s = [], i = this;
		for (; i && i.parent;) e.add(i), i.#S = s.join(this.sep), i.#M = s.join("/"), i = i.parent, s.push("..");
		for (i = t; i && i.parent && !e.has(i);) i.#S = void 0, i.#M = void 0, i = i.parent;
	}
}, Vt = class r extends O {
	sep = "\\";
	splitSep = un;
	constructor(t, e = P, s, i, n, o, h) {
		super(t, e, s, i, n, o, h);
	}
	newChild(t, e = P, s = {}) {
		return new r(t, e, this.root, this.roots, this.nocase, this.childrenCache(), s);
	}
	getRootString(t) {
		return ln.exec(t)?.[0] ?? win32.parse(t).root;
	}
	getRoot(t) {
		if (t = Ss(t.toUpperCase()), t === this.root.name || /^[\\/]$/.test(t)) return this.root;
		for (let [e, s] of Object.entries(this.roots)) if (this.sameRoot(t, e)) return this.roots[t] = s;
		return this.roots[t] = new ot(t, {
			nocase: this.nocase,
			fs: this.fs
		}).root;
	}
	sameRoot(t, e = this.root.name) {
		return Ss(t.toUpperCase()) === e;
	}
}, Yt = class r extends O {
	splitSep = "/";
	sep = "/";
	constructor(t, e = P, s, i, n, o, h) {
		super(t, e, s, i, n, o, h);
	}
	getRootString(t) {
		return t.startsWith("/") ? "/" : "";
	}
	getRoot(t) {
		return this.root;
	}
	newChild(t, e = P, s = {}) {
		return new r(t, e, this.root, this.roots, this.nocase, this.childrenCache(), s);
	}
}, Jt = class {
	root;
	rootPath;
	roots;
	cwd;
	#t;
	#n;
	#i;
	nocase;
	#o;
	constructor(t = process.cwd(), e, s, { nocase: i, childrenCacheSize: n = 16384, fs: o = Ct } = {}) {
		this.#o = Cs(o), (t instanceof URL || t.startsWith("file://")) && (t = fileURLToPath(t));
		let h = e.resolve(t);
		this.roots = Object.create(null), this.rootPath = this.parseRootPath(h), this.#t = new Xt(), this.#n = new Xt(), this.#i = new Pe(n);
		let a = h.substring(this.rootPath.length).split(s);
		if (a.length === 1 && !a[0] && a.pop(), i === void 0) throw TypeError("must provide nocase setting to PathScurryBase ctor");
		this.nocase = i, this.root = this.newRoot(this.#o), this.roots[this.rootPath] = this.root;
		let l = this.root, c = a.length - 1, f = e.sep, u = this.rootPath, p = !1;
		for (let g of a) {
			let d = c--;
			l = l.child(g, {
				relative: Array(d).fill("..").join(f),
				relativePosix: Array(d).fill("..").join("/"),
				fullpath: u += (p ? "" : f) + g
			}), p = !0;
		}
		this.cwd = l;
	}
	depth(t = this.cwd) {
		return typeof t == "string" && (t = this.cwd.resolve(t)), t.depth();
	}
	childrenCache() {
		return this.#i;
	}
	resolve(...t) {
		let e = "";
		for (let n = t.length - 1; n >= 0; n--) {
			let o = t[n];
			if (o && o !== "." && (e = e ? `${o}/${e}` : o, this.isAbsolute(o))) break;
		}
		let s = this.#t.get(e);
		if (s !== void 0) return s;
		let i = this.cwd.resolve(e).fullpath();
		return this.#t.set(e, i), i;
	}
	resolvePosix(...t) {
		let e = "";
		for (let n = t.length - 1; n >= 0; n--) {
			let o = t[n];
			if (o && o !== "." && (e = e ? `${o}/${e}` : o, this.isAbsolute(o))) break;
		}
		let s = this.#n.get(e);
		if (s !== void 0) return s;
		let i = this.cwd.resolve(e).fullpathPosix();
		return this.#n.set(e, i), i;
	}
	relative(t = this.cwd) {
		return typeof t == "string" && (t = this.cwd.resolve(t)), t.relative();
	}
	relativePosix(t = this.cwd) {
		return typeof t == "string" && (t = this.cwd.resolve(t)), t.relativePosix();
	}
	basename(t = this.cwd) {
		return typeof t == "string" && (t = this.cwd.resolve(t)), t.name;
	}
	dirname(t = this.cwd) {
		return typeof t == "string" && (t = this.cwd.resolve(t)), (t.parent || t).fullpath();
	}
	async readdir(t = this.cwd, e = { withFileTypes: !0 }) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t, t = this.cwd);
		let { withFileTypes: s } = e;
		if (t.canReaddir()) {
			let i = await t.readdir();
			return s ? i : i.map((n) => n.name);
		}
		return [];
	}
	readdirSync(t = this.cwd, e = { withFileTypes: !0 }) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t, t = this.cwd);
		let { withFileTypes: s = !0 } = e;
		return t.canReaddir() ? s ? t.readdirSync() : t.readdirSync().map((i) => i.name) : [];
	}
	async lstat(t = this.cwd) {
		return typeof t == "string" && (t = this.cwd.resolve(t)), t.lstat();
	}
	lstatSync(t = this.cwd) {
		return typeof t == "string" && (t = this.cwd.resolve(t)), t.lstatSync();
	}
	async readlink(t = this.cwd, { withFileTypes: e } = { withFileTypes: !1 }) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t.withFileTypes, t = this.cwd);
		let s = await t.readlink();
		return e ? s : s?.fullpath();
	}
	readlinkSync(t = this.cwd, { withFileTypes: e } = { withFileTypes: !1 }) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t.withFileTypes, t = this.cwd);
		let s = t.readlinkSync();
		return e ? s : s?.fullpath();
	}
	async realpath(t = this.cwd, { withFileTypes: e } = { withFileTypes: !1 }) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t.withFileTypes, t = this.cwd);
		let s = await t.realpath();
		return e ? s : s?.fullpath();
	}
	realpathSync(t = this.cwd, { withFileTypes: e } = { withFileTypes: !1 }) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t.withFileTypes, t = this.cwd);
		let s = t.realpathSync();
		return e ? s : s?.fullpath();
	}
	async walk(t = this.cwd, e = {}) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t, t = this.cwd);
		let { withFileTypes: s = !0, follow: i = !1, filter: n, walkFilter: o } = e, h = [];
		(!n || n(t)) && h.push(s ? t : t.fullpath());
		let a = new Set(), l = (f, u) => {
			a.add(f), f.readdirCB((p, g) => {
				if (p) return u(p);
				let d = g.length;
				if (!d) return u();
				let w = () => {
					--d === 0 && u();
				};
				for (let m of g) (!n || n(m)) && h.push(s ? m : m.fullpath()), i && m.isSymbolicLink() ? m.realpath().then((b) => b?.isUnknown() ? b.lstat() : b).then((b) => b?.shouldWalk(a, o) ? l(b, w) : w()) : m.shouldWalk(a, o) ? l(m, w) : w();
			}, !0);
		}, c = t;
		return new Promise((f, u) => {
			l(c, (p) => {
				if (p) return u(p);
				f(h);
			});
		});
	}
	walkSync(t = this.cwd, e = {}) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t, t = this.cwd);
		let { withFileTypes: s = !0, follow: i = !1, filter: n, walkFilter: o } = e, h = [];
		(!n || n(t)) && h.push(s ? t : t.fullpath());
		let a = new Set([t]);
		for (let l of a) {
			let c = l.readdirSync();
			for (let f of c) {
				(!n || n(f)) && h.push(s ? f : f.fullpath());
				let u = f;
				if (f.isSymbolicLink()) {
					if (!(i && (u = f.realpathSync()))) continue;
					u.isUnknown() && u.lstatSync();
				}
				u.shouldWalk(a, o) && a.add(u);
			}
		}
		return h;
	}
	[Symbol.asyncIterator]() {
		return this.iterate();
	}
	iterate(t = this.cwd, e = {}) {
		return typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t, t = this.cwd), this.stream(t, e)[Symbol.asyncIterator]();
	}
	[Symbol.iterator]() {
		return this.iterateSync();
	}
	*iterateSync(t = this.cwd, e = {}) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t, t = this.cwd);
		let { withFileTypes: s = !0, follow: i = !1, filter: n, walkFilter: o } = e;
		(!n || n(t)) && (yield s ? t : t.fullpath());
		let h = new Set([t]);
		for (let a of h) {
			let l = a.readdirSync();
			for (let c of l) {
				(!n || n(c)) && (yield s ? c : c.fullpath());
				let f = c;
				if (c.isSymbolicLink()) {
					if (!(i && (f = c.realpathSync()))) continue;
					f.isUnknown() && f.lstatSync();
				}
				f.shouldWalk(h, o) && h.add(f);
			}
		}
	}
	stream(t = this.cwd, e = {}) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t, t = this.cwd);
		let { withFileTypes: s = !0, follow: i = !1, filter: n, walkFilter: o } = e, h = new J({ objectMode: !0 });
		(!n || n(t)) && h.write(s ? t : t.fullpath());
		let a = new Set(), l = [t], c = 0, f = () => {
			let u = !1;
			for (; !u;) {
				let p = l.shift();
				if (!p) {
					c === 0 && h.end();
					return;
				}
				c++, a.add(p);
				let g = (w, m, b = !1) => {
					if (w) return h.emit("error", w);
					if (i && !b) {
						let x = [];
						for (let S of m) S.isSymbolicLink() && x.push(S.realpath().then((y) => y?.isUnknown() ? y.lstat() : y));
						if (x.length) {
							Promise.all(x).then(() => g(null, m, !0));
							return;
						}
					}
					for (let x of m) !x || n && !n(x) || h.write(s ? x : x.fullpath()) || (u = !0);
					c--;
					for (let x of m) {
						let S = x.realpathCached() || x;
						S.shouldWalk(a, o) && l.push(S);
					}
					u && !h.flowing ? h.once("drain", f) : d || f();
				}, d = !0;
				p.readdirCB(g, !0), d = !1;
			}
		};
		return f(), h;
	}
	streamSync(t = this.cwd, e = {}) {
		typeof t == "string" ? t = this.cwd.resolve(t) : t instanceof O || (e = t, t = this.cwd);
		let { withFileTypes: s = !0, follow: i = !1, filter: n, walkFilter: o } = e, h = new J({ objectMode: !0 }), a = new Set();
		(!n || n(t)) && h.write(s ? t : t.fullpath());
		let l = [t], c = 0, f = () => {
			let u = !1;
			for (; !u;) {
				let p = l.shift();
				if (!p) {
					c === 0 && h.end();
					return;
				}
				c++, a.add(p);
				let g = p.readdirSync();
				for (let d of g) n && !n(d) || h.write(s ? d : d.fullpath()) || (u = !0);
				c--;
				for (let d of g) {
					let w = d;
					if (d.isSymbolicLink()) {
						if (!(i && (w = d.realpathSync()))) continue;
						w.isUnknown() && w.lstatSync();
					}
					w.shouldWalk(a, o) && l.push(w);
				}
			}
			u && !h.flowing && h.once("drain", f);
		};
		return f(), h;
	}
	chdir(t = this.cwd) {
		let e = this.cwd;
		this.cwd = typeof t == "string" ? this.cwd.resolve(t) : t, this.cwd[Ts](e);
	}
}, ot = class extends Jt {
	sep = "\\";
	constructor(t = process.cwd(), e = {}) {
		let { nocase: s = !0 } = e;
		typeof t == "string" && !t.startsWith("file://") && (t = t.replace(cn, "").replace(fn, "\\")), super(t, win32, "\\", {
			...e,
			nocase: s
		}), this.nocase = s;
		for (let i = this.cwd; i; i = i.parent) i.nocase = this.nocase;
	}
	parseRootPath(t) {
		return win32.parse(t).root.toUpperCase();
	}
	newRoot(t) {
		return new Vt(this.rootPath, I, void 0, this.roots, this.nocase, this.childrenCache(), { fs: t });
	}
	isAbsolute(t) {
		return t.startsWith("/") || t.startsWith("\\") || /^[a-z]:(\/|\\)/i.test(t);
	}
}, ht = class extends Jt {
	sep = "/";
	constructor(t = process.cwd(), e = {}) {
		let { nocase: s = !1 } = e;
		super(t, posix, "/", {
			...e,
			nocase: s
		}), this.nocase = s;
	}
	parseRootPath(t) {
		return "/";
	}
	newRoot(t) {
		return new Yt(this.rootPath, I, void 0, this.roots, this.nocase, this.childrenCache(), { fs: t });
	}
	isAbsolute(t) {
		return t.startsWith("/");
	}
}, Rt = class extends ht {
	constructor(t = process.cwd(), e = {}) {
		let { nocase: s = !0 } = e;
		super(t, {
			...e,
			nocase: s
		});
	}
};
process.platform;
var _s = process.platform === "win32" ? ot : process.platform === "darwin" ? Rt : ht, pn = (r) => r.length >= 1, mn = (r) => r.length >= 1, gn = Symbol.for("nodejs.util.inspect.custom"), at = class r {
	#t;
	#n;
	#i;
	length;
	#o;
	#r;
	#d;
	#u;
	#f;
	#h;
	#m = !0;
	constructor(t, e, s, i) {
		if (!pn(t)) throw TypeError("empty pattern list");
		if (!mn(e)) throw TypeError("empty glob list");
		if (e.length !== t.length) throw TypeError("mismatched pattern list and glob list lengths");
		if (this.length = t.length, s < 0 || s >= this.length) throw TypeError("index out of range");
		if (this.#t = t, this.#n = e, this.#i = s, this.#o = i, this.#i === 0) {
			if (this.isUNC()) {
				let n = this.#l() ? 6 : 4, o = this.#t.slice(0, n), h = this.#n.slice(0, n), a = this.#t.slice(n), l = this.#n.slice(n);
				a[0] === "" && (a.shift(), l.shift());
				let c = [...o, ""].join("/"), f = [...h, ""].join("/");
				this.#t = [c, ...a], this.#n = [f, ...l], this.length = this.#t.length;
			} else if (this.isDrive() || this.isAbsolute()) {
				let [n, ...o] = this.#t, [h, ...a] = this.#n;
				o[0] === "" && (o.shift(), a.shift());
				let l = `${n}/`, c = `${h}/`;
				this.#t = [l, ...o], this.#n = [c, ...a], this.length = this.#t.length;
			}
		}
	}
	[gn]() {
		return `Pattern <${this.#n.slice(this.#i).join("/")}>`;
	}
	pattern() {
		return this.#t[this.#i];
	}
	isString() {
		return typeof this.#t[this.#i] == "string";
	}
	isGlobstar() {
		return this.#t[this.#i] === v;
	}
	isMatcher() {
		return typeof this.#t[this.#i] == "object";
	}
	globString() {
		return this.#d = this.#d || (this.#i === 0 ? this.isAbsolute() ? this.#n[0] + this.#n.slice(1).join("/") : this.#n.join("/") : this.#n.slice(this.#i).join("/"));
	}
	hasMore() {
		return this.length > this.#i + 1;
	}
	rest() {
		return this.#r === void 0 ? this.hasMore() ? (this.#r = new r(this.#t, this.#n, this.#i + 1, this.#o), this.#r.#h = this.#h, this.#r.#f = this.#f, this.#r.#u = this.#u, this.#r) : this.#r = null : this.#r;
	}
	#l() {
		let t = this.#t;
		return t[2] === "?" && typeof t[3] == "string" && /^unc$/i.test(t[3]);
	}
	isUNC() {
		let t = this.#t, e = this.#l() ? 4 : 2;
		return this.#f === void 0 ? this.#f = this.#o === "win32" && this.#i === 0 && t[0] === "" && t[1] === "" && typeof t[e] == "string" && !!t[e] && typeof t[e + 1] == "string" && !!t[e + 1] : this.#f;
	}
	isDrive() {
		let t = this.#t;
		return this.#u === void 0 ? this.#u = this.#o === "win32" && this.#i === 0 && this.length > 1 && typeof t[0] == "string" && /^[a-z]:$/i.test(t[0]) : this.#u;
	}
	isAbsolute() {
		let t = this.#t;
		return this.#h === void 0 ? this.#h = t[0] === "" && t.length > 1 || this.isDrive() || this.isUNC() : this.#h;
	}
	root() {
		let t = this.#t[0];
		return typeof t == "string" && this.isAbsolute() && this.#i === 0 ? t : "";
	}
	checkFollowGlobstar() {
		return !(this.#i === 0 || !this.isGlobstar() || !this.#m);
	}
	markFollowGlobstar() {
		return this.#i === 0 || !this.isGlobstar() || !this.#m ? !1 : (this.#m = !1, !0);
	}
}, wn = typeof process == "object" && process && typeof process.platform == "string" ? process.platform : "linux", lt = class {
	relative;
	relativeChildren;
	absolute;
	absoluteChildren;
	platform;
	mmopts;
	slashRoot;
	constructor(t, { nobrace: e, nocase: s, noext: i, noglobstar: n, normalize: o, platform: h = wn, root: a, windowsPathsNoEscape: l, allowWindowsEscape: c, braceExpandMax: f = 1e4 }, u) {
		this.relative = [], this.absolute = [], this.relativeChildren = [], this.absoluteChildren = [], this.platform = h, l = !!l || c === !1, this.mmopts = {
			braceExpandMax: f,
			dot: !0,
			nobrace: e,
			nocase: s,
			noext: i,
			noglobstar: n,
			normalize: o,
			optimizationLevel: 2,
			platform: h,
			nocomment: !0,
			nonegate: !0,
			windowsPathsNoEscape: l
		};
		let p = u?.resolve(a ?? "/").fullpath() ?? "/";
		this.slashRoot = K(p.replace(/\\/g, "/").replace(/\/$/, ""), {
			magicalBraces: !0,
			windowsPathsNoEscape: l
		});
		for (let g of t) this.add(g);
	}
	add(t) {
		let e = new D(t, this.mmopts);
		for (let s = 0; s < e.set.length; s++) {
			let i = e.set[s], n = e.globParts[s];
			if (!i || !n) throw Error("invalid pattern object");
			for (; i[0] === "." && n[0] === ".";) i.shift(), n.shift();
			let o = new at(i, n, 0, this.platform), a = new D(o.root() === "/" ? `${this.slashRoot}/${o.rest()?.globString() ?? ""}` : o.globString(), this.mmopts), l = n[n.length - 1] === "**", c = o.isAbsolute();
			c ? this.absolute.push(a) : this.relative.push(a), l && (c ? this.absoluteChildren.push(a) : this.relativeChildren.push(a));
		}
	}
	ignored(t) {
		let e = t.fullpath(), s = `${e}/`, i = t.relative() || ".", n = `${i}/`;
		for (let o of this.relative) if (o.match(i) || o.match(n)) return !0;
		for (let o of this.absolute) if (o.match(e) || o.match(s)) return !0;
		return !1;
	}
	childrenIgnored(t) {
		let e = `${t.fullpath()}/`, s = `${t.relative() || "."}/`;
		for (let i of this.relativeChildren) if (i.match(s)) return !0;
		for (let i of this.absoluteChildren) if (i.match(e)) return !0;
		return !1;
	}
}, ze = class r {
	parent;
	store;
	constructor(t) {
		this.parent = t;
	}
	copy() {
		return new r(this);
	}
	#t(t) {
		let e = this.store?.get(t);
		return e || !this.parent ? e : this.parent.#t(t);
	}
	hasWalked(t, e) {
		return !!this.#t(t.fullpath())?.has(e.globString());
	}
	storeWalked(t, e) {
		let s = t.fullpath(), i = this.#t(s);
		i ? i.add(e.globString()) : (this.store ??= new Map()).set(s, new Set([e.globString()]));
	}
}, Ot = class r {
	static ABSOLUTE = 2;
	static IF_DIR = 1;
	store = new Map();
	add(t, e, s) {
		let i = (e ? r.ABSOLUTE : 0) | (s ? r.IF_DIR : 0), n = this.store.get(t);
		this.store.set(t, n === void 0 ? i : i & n);
	}
}, Le = class {
	store = new Map();
	add(t, e) {
		if (!t.canReaddir()) return;
		let s = this.store.get(t);
		s ? s.find((i) => i.globString() === e.globString()) || s.push(e) : this.store.set(t, [e]);
	}
	get(t) {
		let e = this.store.get(t);
		if (!e) throw Error("attempting to walk unknown path");
		return e;
	}
	entries() {
		return this.keys().map((t) => [t, this.store.get(t)]);
	}
	keys() {
		return [...this.store.keys()].filter((t) => t.canReaddir());
	}
}, Ft = class r {
	hasWalkedCache;
	matches = new Ot();
	subwalks = new Le();
	patterns;
	follow;
	dot;
	opts;
	constructor(t, e) {
		this.opts = t, this.follow = !!t.follow, this.dot = !!t.dot, this.hasWalkedCache = e ? e.copy() : new ze();
	}
	processPatterns(t, e) {
		this.patterns = e;
		let s = e.map((i) => [t, i]);
		for (let [i, n] of s) {
			this.hasWalkedCache.storeWalked(i, n);
			let o = n.root(), h = n.isAbsolute() && this.opts.absolute !== !1;
			if (o) {
				i = i.resolve(o === "/" && this.opts.root !== void 0 ? this.opts.root : o);
				let f = n.rest();
				if (f) n = f;
				else {
					this.matches.add(i, !0, !1);
					continue;
				}
			}
			if (i.isENOENT()) continue;
			let a, l, c = !1;
			for (; typeof (a = n.pattern()) == "string" && (l = n.rest());) i = i.resolve(a), n = l, c = !0;
			if (a = n.pattern(), l = n.rest(), c) {
				if (this.hasWalkedCache.hasWalked(i, n)) continue;
				this.hasWalkedCache.storeWalked(i, n);
			}
			if (typeof a == "string") {
				let f = a === ".." || a === "" || a === ".";
				this.matches.add(i.resolve(a), h, f);
			} else if (a === v) {
				(!i.isSymbolicLink() || this.follow || n.checkFollowGlobstar()) && this.subwalks.add(i, n);
				let f = l?.pattern(), u = l?.rest();
				if (!l || (f === "" || f === ".") && !u) this.matches.add(i, h, f === "" || f === ".");
				else if (f === "..") {
					let p = i.parent || i;
					u ? this.hasWalkedCache.hasWalked(p, u) || this.subwalks.add(p, u) : this.matches.add(p, h, !0);
				}
			} else typeof a == "object" && this.subwalks.add(i, n);
		}
		return this;
	}
	subwalkTargets() {
		return this.subwalks.keys();
	}
	child() {
		return new r(this.opts, this.hasWalkedCache);
	}
	filterEntries(t, e) {
		let s = this.subwalks.get(t), i = this.child();
		for (let n of e) for (let o of s) {
			let h = o.isAbsolute(), a = o.pattern(), l = o.rest();
			a === v ? i.testGlobstar(n, o, l, h) : typeof a == "object" ? i.testMatcher(n, a, l, h) : i.testString(n, a, l, h);
		}
		return i;
	}
	testGlobstar(t, e, s, i) {
		if ((this.dot || !t.name.startsWith(".")) && (e.hasMore() || this.matches.add(t, i, !1), t.canReaddir() && (this.follow || !t.isSymbolicLink() ? this.subwalks.add(t, e) : t.isSymbolicLink() && (s && e.checkFollowGlobstar() ? this.subwalks.add(t, s) : e.markFollowGlobstar() && this.subwalks.add(t, e)))), s) {
			let n = s.pattern();
			if (typeof n == "string" && n !== ".." && n !== "" && n !== ".") this.testString(t, n, s.rest(), i);
			else if (n === "..") {
				let o = t.parent || t;
				this.subwalks.add(o, s);
			} else typeof n == "object" && this.testMatcher(t, n, s.rest(), i);
		}
	}
	testMatcher(t, e, s, i) {
		e.testUnchecked(t.name) && (s ? this.subwalks.add(t, s) : this.matches.add(t, i, !1));
	}
	testString(t, e, s, i) {
		t.isNamed(e) && (s ? this.subwalks.add(t, s) : this.matches.add(t, i, !1));
	}
}, { ABSOLUTE: Zt, IF_DIR: Qt } = Ot, bn = (r, t, e) => typeof r == "string" ? new lt([r], t, e) : Array.isArray(r) ? new lt(r, t, e) : r, te = class {
	path;
	patterns;
	opts;
	seen = new Set();
	paused = !1;
	aborted = !1;
	#t = [];
	#n;
	#i;
	signal;
	maxDepth;
	includeChildMatches;
	constructor(t, e, s) {
		if (this.patterns = t, this.path = e, this.opts = s, this.#i = !s.posix && s.platform === "win32" ? "\\" : "/", this.includeChildMatches = s.includeChildMatches !== !1, (s.ignore || !this.includeChildMatches) && (this.#n = bn(s.ignore ?? [], s, e), !this.includeChildMatches && typeof this.#n.add != "function")) throw Error("cannot ignore child matches, ignore lacks add() method.");
		this.maxDepth = s.maxDepth || 1 / 0, s.signal && (this.signal = s.signal, this.signal.addEventListener("abort", () => {
			this.#t.length = 0;
		}));
	}
	#o(t) {
		return this.seen.has(t) || !!this.#n?.ignored?.(t);
	}
	#r(t) {
		return !!this.#n?.childrenIgnored?.(t);
	}
	pause() {
		this.paused = !0;
	}
	resume() {
		if (this.signal?.aborted) return;
		this.paused = !1;
		let t;
		for (; !this.paused && (t = this.#t.shift());) t();
	}
	onResume(t) {
		this.paused ? this.#t.push(t) : t();
	}
	async matchCheck(t, e) {
		if (e && this.opts.nodir) return;
		let s, i;
		if (this.opts.realpath) {
			if (s = t.realpathCached() || await t.realpath(), !s) return;
			i = s;
		} else i = t;
		let o = i.isUnknown() || this.opts.stat ? await i.lstat() : i;
		if (this.opts.follow && this.opts.nodir && o?.isSymbolicLink()) {
			let h = await o.realpath();
			h && (h.isUnknown() || this.opts.stat) && await h.lstat();
		}
		return this.matchCheckTest(o, e);
	}
	matchCheckTest(t, e) {
		return t && (this.maxDepth === 1 / 0 || t.depth() <= this.maxDepth) && (!e || t.canReaddir()) && (!this.opts.nodir || !t.isDirectory()) && (!this.opts.nodir || !this.opts.follow || !t.isSymbolicLink() || !t.realpathCached()?.isDirectory()) && !this.#o(t) ? t : void 0;
	}
	matchCheckSync(t, e) {
		if (e && this.opts.nodir) return;
		let s, i;
		if (this.opts.realpath) {
			if (s = t.realpathCached() || t.realpathSync(), !s) return;
			i = s;
		} else i = t;
		let o = i.isUnknown() || this.opts.stat ? i.lstatSync() : i;
		if (this.opts.follow && this.opts.nodir && o?.isSymbolicLink()) {
			let h = o.realpathSync();
			h && (h?.isUnknown() || this.opts.stat) && h.lstatSync();
		}
		return this.matchCheckTest(o, e);
	}
	matchFinish(t, e) {
		this.#o(t) || this.#d(t, e);
	}
	#d(t, e) {
		if (!this.includeChildMatches && this.#n?.add) {
			let n = `${t.relativePosix()}/**`;
			this.#n.add(n);
		}
		let s = this.opts.absolute === void 0 ? e : this.opts.absolute;
		this.seen.add(t);
		let i = this.opts.mark && t.isDirectory() ? this.#i : "";
		if (this.opts.withFileTypes) this.matchEmit(t);
		else if (s) {
			let n = this.opts.posix ? t.fullpathPosix() : t.fullpath();
			this.matchEmit(n + i);
		} else {
			let n = this.opts.posix ? t.relativePosix() : t.relative(), o = this.opts.dotRelative && !n.startsWith(`..${this.#i}`) ? `.${this.#i}` : "";
			this.matchEmit(n ? o + n + i : `.${i}`);
		}
	}
	async match(t, e, s) {
		let i = await this.matchCheck(t, s);
		i && this.matchFinish(i, e);
	}
	matchSync(t, e, s) {
		let i = this.matchCheckSync(t, s);
		i && this.#d(i, e);
	}
	walkCB(t, e, s) {
		if (this.signal?.aborted) return s();
		this.walkCB2(t, e, new Ft(this.opts), s);
	}
	walkCB2(t, e, s, i) {
		if (this.#r(t) || this.signal?.aborted) return i();
		if (this.paused) {
			this.onResume(() => this.walkCB2(t, e, s, i));
			return;
		}
		s.processPatterns(t, e);
		let n = 1, o = () => {
			--n === 0 && i();
		};
		for (let [h, a] of s.matches.store) this.#o(h) || (n++, this.match(h, !!(a & Zt), !!(a & Qt)).then(() => o()));
		for (let h of s.subwalkTargets()) {
			if (this.maxDepth !== 1 / 0 && h.depth() >= this.maxDepth) continue;
			n++;
			let a = h.readdirCached();
			h.calledReaddir() ? this.walkCB3(h, a, s, o) : h.readdirCB((l, c) => this.walkCB3(h, c, s, o), !0);
		}
		o();
	}
	walkCB3(t, e, s, i) {
		let n = s.filterEntries(t, e), o = 1, h = () => {
			--o === 0 && i();
		};
		for (let [a, l] of n.matches.store) this.#o(a) || (o++, this.match(a, !!(l & Zt), !!(l & Qt)).then(() => h()));
		for (let [a, l] of n.subwalks.entries()) o++, this.walkCB2(a, l, n.child(), h);
		h();
	}
	walkCBSync(t, e, s) {
		if (this.signal?.aborted) return s();
		this.walkCB2Sync(t, e, new Ft(this.opts), s);
	}
	walkCB2Sync(t, e, s, i) {
		if (this.#r(t) || this.signal?.aborted) return i();
		if (this.paused) {
			this.onResume(() => this.walkCB2Sync(t, e, s, i));
			return;
		}
		s.processPatterns(t, e);
		let n = 1, o = () => {
			--n === 0 && i();
		};
		for (let [h, a] of s.matches.store) this.#o(h) || this.matchSync(h, !!(a & Zt), !!(a & Qt));
		for (let h of s.subwalkTargets()) {
			if (this.maxDepth !== 1 / 0 && h.depth() >= this.maxDepth) continue;
			n++;
			let a = h.readdirSync();
			this.walkCB3Sync(h, a, s, o);
		}
		o();
	}
	walkCB3Sync(t, e, s, i) {
		let n = s.filterEntries(t, e), o = 1, h = () => {
			--o === 0 && i();
		};
		for (let [a, l] of n.matches.store) this.#o(a) || this.matchSync(a, !!(l & Zt), !!(l & Qt));
		for (let [a, l] of n.subwalks.entries()) o++, this.walkCB2Sync(a, l, n.child(), h);
		h();
	}
}, Tt = class extends te {
	matches = [];
	constructor(t, e, s) {
		super(t, e, s);
	}
	matchEmit(t) {
		this.matches.push(t);
	}
	async walk() {
		if (this.signal?.aborted) throw this.signal.reason;
		return this.path.isUnknown() && await this.path.lstat(), await new Promise((t, e) => {
			this.walkCB(this.path, this.patterns, () => {
				this.signal?.aborted ? e(this.signal.reason) : t(this.matches);
			});
		}), this.matches;
	}
	walkSync() {
		if (this.signal?.aborted) throw this.signal.reason;
		return this.path.isUnknown() && this.path.lstatSync(), this.walkCBSync(this.path, this.patterns, () => {
			if (this.signal?.aborted) throw this.signal.reason;
		}), this.matches;
	}
}, _t = class extends te {
	results;
	constructor(t, e, s) {
		super(t, e, s), this.results = new J({
			signal: this.signal,
			objectMode: !0
		}), this.results.on("drain", () => this.resume()), this.results.on("resume", () => this.resume());
	}
	matchEmit(t) {
		this.results.write(t), this.results.flowing || this.pause();
	}
	stream() {
		let t = this.path;
		return t.isUnknown() ? t.lstat().then(() => {
			this.walkCB(t, this.patterns, () => this.results.end());
		}) : this.walkCB(t, this.patterns, () => this.results.end()), this.results;
	}
	streamSync() {
		return this.path.isUnknown() && this.path.lstatSync(), this.walkCBSync(this.path, this.patterns, () => this.results.end()), this.results;
	}
}, Sn = typeof process == "object" && process && typeof process.platform == "string" ? process.platform : "linux", j = class {
	absolute;
	cwd;
	root;
	dot;
	dotRelative;
	follow;
	ignore;
	magicalBraces;
	mark;
	matchBase;
	maxDepth;
	nobrace;
	nocase;
	nodir;
	noext;
	noglobstar;
	pattern;
	platform;
	realpath;
	scurry;
	stat;
	signal;
	windowsPathsNoEscape;
	withFileTypes;
	includeChildMatches;
	opts;
	patterns;
	constructor(t, e) {
		if (!e) throw TypeError("glob options required");
		if (this.withFileTypes = !!e.withFileTypes, this.signal = e.signal, this.follow = !!e.follow, this.dot = !!e.dot, this.dotRelative = !!e.dotRelative, this.nodir = !!e.nodir, this.mark = !!e.mark, e.cwd ? (e.cwd instanceof URL || e.cwd.startsWith("file://")) && (e.cwd = fileURLToPath(e.cwd)) : this.cwd = "", this.cwd = e.cwd || "", this.root = e.root, this.magicalBraces = !!e.magicalBraces, this.nobrace = !!e.nobrace, this.noext = !!e.noext, this.realpath = !!e.realpath, this.absolute = e.absolute, this.includeChildMatches = e.includeChildMatches !== !1, this.noglobstar = !!e.noglobstar, this.matchBase = !!e.matchBase, this.maxDepth = typeof e.maxDepth == "number" ? e.maxDepth : 1 / 0, this.stat = !!e.stat, this.ignore = e.ignore, this.withFileTypes && this.absolute !== void 0) throw Error("cannot set absolute and withFileTypes:true");
		let s = typeof t == "string" ? [t] : t;
		if (this.windowsPathsNoEscape = !!e.windowsPathsNoEscape || e.allowWindowsEscape === !1, this.windowsPathsNoEscape && (s = s.map((l) => l.replace(/\\/g, "/"))), this.matchBase) {
			if (e.noglobstar) throw TypeError("base matching requires globstar");
			s = s.map((l) => l.includes("/") ? l : `./**/${l}`);
		}
		if (this.pattern = s, this.platform = e.platform || Sn, this.opts = {
			...e,
			platform: this.platform
		}, e.scurry) {
			if (this.scurry = e.scurry, e.nocase !== void 0 && e.nocase !== e.scurry.nocase) throw Error("nocase option contradicts provided scurry option");
		} else {
			let l = e.platform === "win32" ? ot : e.platform === "darwin" ? Rt : e.platform ? ht : _s;
			this.scurry = new l(this.cwd, {
				nocase: e.nocase,
				fs: e.fs
			});
		}
		this.nocase = this.scurry.nocase;
		let i = this.platform === "darwin" || this.platform === "win32", n = {
			braceExpandMax: 1e4,
			...e,
			dot: this.dot,
			matchBase: this.matchBase,
			nobrace: this.nobrace,
			nocase: this.nocase,
			nocaseMagicOnly: i,
			nocomment: !0,
			noext: this.noext,
			nonegate: !0,
			optimizationLevel: 2,
			platform: this.platform,
			windowsPathsNoEscape: this.windowsPathsNoEscape
		}, [h, a] = this.pattern.map((l) => new D(l, n)).reduce((l, c) => (l[0].push(...c.set), l[1].push(...c.globParts), l), [[], []]);
		this.patterns = h.map((l, c) => {
			let f = a[c];
			if (!f) throw Error("invalid pattern object");
			return new at(l, f, 0, this.platform);
		});
	}
	async walk() {
		return await new Tt(this.patterns, this.scurry.cwd, {
			...this.opts,
			maxDepth: this.maxDepth === 1 / 0 ? 1 / 0 : this.maxDepth + this.scurry.cwd.depth(),
			platform: this.platform,
			nocase: this.nocase,
			includeChildMatches: this.includeChildMatches
		}).walk();
	}
	walkSync() {
		return new Tt(this.patterns, this.scurry.cwd, {
			...this.opts,
			maxDepth: this.maxDepth === 1 / 0 ? 1 / 0 : this.maxDepth + this.scurry.cwd.depth(),
			platform: this.platform,
			nocase: this.nocase,
			includeChildMatches: this.includeChildMatches
		}).walkSync();
	}
	stream() {
		return new _t(this.patterns, this.scurry.cwd, {
			...this.opts,
			maxDepth: this.maxDepth === 1 / 0 ? 1 / 0 : this.maxDepth + this.scurry.cwd.depth(),
			platform: this.platform,
			nocase: this.nocase,
			includeChildMatches: this.includeChildMatches
		}).stream();
	}
	streamSync() {
		return new _t(this.patterns, this.scurry.cwd, {
			...this.opts,
			maxDepth: this.maxDepth === 1 / 0 ? 1 / 0 : this.maxDepth + this.scurry.cwd.depth(),
			platform: this.platform,
			nocase: this.nocase,
			includeChildMatches: this.includeChildMatches
		}).streamSync();
	}
	iterateSync() {
		return this.streamSync()[Symbol.iterator]();
	}
	[Symbol.iterator]() {
		return this.iterateSync();
	}
	iterate() {
		return this.stream()[Symbol.asyncIterator]();
	}
	[Symbol.asyncIterator]() {
		return this.iterate();
	}
}, je = (r, t = {}) => {
	for (let e of Array.isArray(r) ? r : [r]) if (new D(e, t).hasMagic()) return !0;
	return !1;
};
function ee(r, t = {}) {
	return new j(r, t).streamSync();
}
function Ps(r, t = {}) {
	return new j(r, t).stream();
}
function zs(r, t = {}) {
	return new j(r, t).walkSync();
}
async function Ds(r, t = {}) {
	return new j(r, t).walk();
}
function se(r, t = {}) {
	return new j(r, t).iterateSync();
}
function Ls(r, t = {}) {
	return new j(r, t).iterate();
}
var xn = ee, vn = Object.assign(Ps, { sync: ee }), En = se, kn = Object.assign(Ls, { sync: se }), Cn = Object.assign(zs, {
	stream: ee,
	iterate: se
}), Ns = Object.assign(Ds, {
	glob: Ds,
	globSync: zs,
	sync: Cn,
	globStream: Ps,
	stream: vn,
	globStreamSync: ee,
	streamSync: xn,
	globIterate: Ls,
	iterate: kn,
	globIterateSync: se,
	iterateSync: En,
	Glob: j,
	hasMagic: je,
	escape: K,
	unescape: st
});
Ns.glob = Ns;
// src/load/globs.ts
function createGlobs(globs, dot = !1) {
	let compiled = globs.map((glob) => compileGlob(glob, dot));
	return {
		isMatch: (path) => compiled.some((glob) => glob.match(path)),
		reaches: (folder) => compiled.some((glob) => glob.match(folder, !0))
	};
}
function compileGlob(glob, dot) {
	return new Minimatch(glob, {
		dot,
		braceExpandMax: BRACE_EXPANSION_LIMIT,
		nonegate: !0,
		nocomment: !0
	});
}
// src/load/closed-folders.ts
function findClosedFolders(root, include, exclude) {
	let [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, !0)], submodules = submodulesOf(root), closed = new Map(), links = new Set(), areAllLeftOut = (folder) => unwanted.isMatch(`${folder}/_/_.yaml`), walk = (folder) => {
		let entries = entriesOf$1(path.join(root, folder));
		if (typeof entries == "function") folder !== "" && closed.set(folder, folder.includes("�") ? refuseName : entries);
		else {
			entries.length === 0 && submodules.has(folder) && closed.set(folder, () => refuseSubmodule(FETCH_SUBMODULE));
			for (let entry of entries) {
				let isLink = entry.isSymbolicLink();
				if (!entry.isDirectory() && !isLink) continue;
				let below = folder === "" ? entry.name : `${folder}/${entry.name}`;
				wanted.reaches(below) && (!isLink || isFolder(path.join(root, below))) && (isLink ? (links.add(below), !unwanted.isMatch(below) && !areAllLeftOut(below) && closed.set(below, refuseFolderLink)) : areAllLeftOut(below) || walk(below));
			}
		}
	};
	return walk(""), {
		reasons: closed,
		links
	};
}
const FETCH_SUBMODULE = "fetch them with git submodule update --init (in actions/checkout: submodules: true), or leave it out with exclude in the config", MODULES_SIZE_LIMIT = 1024 ** 2;
function entriesOf$1(folder) {
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
// src/load/list-files.ts
function listFiles(root, include, exclude) {
	let plain = listPlain(root, include, exclude);
	if (plain !== void 0) return {
		paths: [...plain].sort(compareText),
		closed: new Map()
	};
	let { reasons: closed, links } = findClosedFolders(root, include, exclude), isClosed = (file) => {
		for (let at = file.indexOf("/"); at >= 0; at = file.indexOf("/", at + 1)) if (links.has(file.slice(0, at)) || closed.has(file.slice(0, at))) return !0;
		return !1;
	}, found = zs([...include], {
		cwd: root,
		ignore: [...exclude],
		posix: !0,
		braceExpandMax: BRACE_EXPANSION_LIMIT,
		nodir: !0,
		follow: !1
	});
	return {
		paths: [...new Set([...found.filter((file) => !isClosed(file)), ...closed.keys()])].sort(compareText),
		closed
	};
}
const PLAIN_SEGMENT = /^(?!\.)(?:\*\*|(?:[\w?.-]|\*(?!\*))+|[\w?.-]*\*?[\w?.-]*(?:\{[\w?-][\w?.-]*(?:,[\w?-][\w?.-]*)+\}[\w?.-]*)+)$/;
function isPlain(glob) {
	return glob.split("/").every((segment) => PLAIN_SEGMENT.test(segment));
}
const IGNORES_CASE = process.platform === "darwin" || process.platform === "win32";
function listPlain(root, include, exclude) {
	if (IGNORES_CASE || ![...include, ...exclude].every(isPlain) || include.some((glob) => /(?:^|\/)\*\*$/.test(glob)) || exclude.some((glob) => /^(?!\*\*\/)[^/]*[*?][^/]*\//.test(glob))) return;
	let ways = include.map((glob) => compileGlob(glob, !1)), wanted = include.map((glob) => splitGlob(glob, !1)), unwanted = exclude.map((glob) => splitGlob(glob, !0)), found = [], hasSubmodules = existsSync(path.join(root, ".gitmodules")), walk = (folder) => {
		let refused = unwanted.filter((glob) => glob.concerns(folder));
		if (refused.some(({ name }) => name === void 0)) return !0;
		let asked = wanted.filter((glob) => glob.concerns(folder)), entries = entriesOf(path.join(root, folder));
		if (entries === void 0 || entries.length === 0 && hasSubmodules) return !1;
		for (let entry of entries) {
			let { name } = entry;
			if (name.startsWith(".")) continue;
			if (name.includes("�")) return !1;
			let isFound = asked.some((glob) => glob.name?.match(name) === !0), isWay = !entry.isFile() && ways.some((glob) => glob.match(folder + name, !0));
			if (entry.isSymbolicLink() && (isFound || isWay)) return !1;
			if (entry.isDirectory()) {
				if (isWay && !walk(`${folder}${name}/`)) return !1;
			} else isFound && !refused.some((glob) => glob.name?.match(name) === !0) && found.push(folder + name);
		}
		return !0;
	};
	return walk("") ? found : void 0;
}
function splitGlob(glob, dot) {
	let start = glob.lastIndexOf("/") + 1, name = glob.slice(start), isOfAny = name === "**", files = compileGlob(isOfAny ? glob : `${glob.slice(0, start)}x`, dot);
	return {
		concerns: (folder) => files.match(`${folder}x`),
		name: isOfAny ? void 0 : compileGlob(name, dot)
	};
}
function entriesOf(folder) {
	try {
		return readFolder(folder);
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
}
function readFolder(folder) {
	return readdirSync(folder, { withFileTypes: !0 });
}
// src/load/working-tree.ts
function workingTree(root) {
	let realRoot = realDirectory(root), prefix = realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep, insideRoot = (real) => real === realRoot || real.startsWith(prefix), directories = new Map(), isInside = (directory) => {
		let inside = directories.get(directory);
		return inside === void 0 && (inside = insideRoot(realpathSync(directory)), directories.set(directory, inside)), inside;
	}, closed = new Map(), readAnyFile = (absolute, limit) => {
		let stats = lstatSync(absolute);
		if (stats.isSymbolicLink() ? !insideRoot(realpathSync(absolute)) : !isInside(path.dirname(absolute))) throw new UnreadableFile("it is reached by a symbolic link that leaves the repository, which is not followed");
		let target = stats.isSymbolicLink() ? statSync(absolute) : stats;
		if (!target.isFile()) throw new UnreadableFile("it is no regular file");
		return refuseLarge(target.size, limit), readFileSync(absolute);
	}, lastFolder, isInFolderInside = (file) => {
		let end = file.lastIndexOf("/") + 1;
		if (lastFolder?.length === end && file.startsWith(lastFolder)) return !0;
		let folder = file.slice(0, end);
		return isInside(prefix + folder) ? (lastFolder = folder, !0) : !1;
	}, readRegularFile = (file, limit) => {
		let bytes = isInFolderInside(file) ? readAtOnce(prefix + file) : void 0;
		return bytes === void 0 ? readAnyFile(path.join(root, file), limit) : (refuseLarge(bytes.byteLength, limit), bytes);
	};
	return {
		list(include, exclude) {
			let listing = listFiles(root, include, exclude);
			for (let [folder, reason] of listing.closed) closed.set(folder, reason);
			return listing.paths;
		},
		read(file, limit) {
			closed.get(file)?.();
			try {
				return readRegularFile(file, limit);
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
	let source = workingTree(directory), base = options.base === void 0 ? void 0 : await openBase(directory, options.base), { cache: folder, onNote } = options;
	if (folder === void 0) return check({
		...options,
		source,
		base
	});
	let { openCache } = await import("./open-cache.js"), open, result = await check({
		...options,
		source,
		base,
		openCache: async (limits) => (open = await openCache(path.resolve(directory, folder), directory, limits)).cache
	}), failure = await open?.save();
	return failure !== void 0 && onNote?.(`the cache is not kept: ${failure}`), result;
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
			let [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, !0)];
			return Object.keys(files).filter((file) => wanted.isMatch(file) && !unwanted.isMatch(file)).sort(compareText);
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
async function writeFile(directory, file, pieces, mode) {
	let target = path.resolve(directory, file);
	try {
		if (isInside(target, path.resolve(directory)) && !isInside(realFolder(path.dirname(target)), realFolder(directory))) throw new UserError(`cannot write ${file}: a symbolic link on its path leaves the repository`);
		await isStream(target) ? await pour(pieces, target, "w") : await replace(target, pieces, mode);
	} catch (error) {
		let { code } = error;
		throw code === void 0 || !(error instanceof Error) ? error : new UserError(`cannot write ${file}: ${meaningOfSystemError(code)}`);
	}
}
async function replace(target, pieces, mode) {
	let temporary = path.join(path.dirname(target), `.${path.basename(target).slice(0, 200)}.${process.pid}.tmp`), release = removeWhenStopped(temporary);
	try {
		await mkdir(path.dirname(target), { recursive: !0 }), await pour(pieces, temporary, "wx", mode), await rename(temporary, target);
	} catch (error) {
		throw rmSync(temporary, { force: !0 }), error;
	} finally {
		release();
	}
}
async function pour(pieces, file, flags, mode) {
	let stream = createWriteStream(file, {
		flags,
		flush: flags === "wx",
		...mode !== void 0 && { mode }
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
			rmSync(temporary, { force: !0 }), process.stderr.write(`fleetvet: stopped by ${signal} while writing; the file is as it was\n`), process.exit(128 + constants$2.signals[signal]);
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
export { waivedInWords as $, compareSeverities as $t, padTo as A, appendErrors as At, tableRow as B, refuseSubmodule as Bt, findBase as C, createImageResolver as Ct, FORMAT_NAMES as D, loadConfig as Dt, FORMATS as E, DEFAULT_CONFIG as Et, sentenceOfChange as F, decodeText as Ft, matchJson as G, RULES as Gt, renderJson as H, locateDiagnostic as Ht, tallyChange as I, UnreadableFile as It, toJson as J, plural as Jt, softwareJson as K, RULE_NAMES as Kt, MESSAGE_LIMIT as L, refuseFolderLink as Lt, renderMarkdown as M, formats as Mt, countsInWords as N, createYamlReader as Nt, renderPretty as O, BRACE_EXPANSION_LIMIT as Ot, sentenceOfResult as P, refuseWhole as Pt, reasonInWords as Q, SEVERITIES as Qt, escapeMarkdown as R, refuseLarge as Rt, isFailure as S, admitInventoryItem as St, readCheckout as T, carriersOf as Tt, renderNdjson as U, compareOptionalText as Ut, layOutJson as V, locate as Vt, createEvaluationWriter as W, compareText as Wt, annotationCommand as X, dayNumber as Xt, selectAnnotations as Y, dateOfDay as Yt, levelOfAnnotation as Z, isDate as Zt, require_picocolors as _, compareRecords as _t, ITEM_DIMENSIONS as a, findNode as an, meaningOfSystemError as at, writeFile as b, judge as bt, readLines as c, nodeSize as cn, refuseNothing as ct, renderDiffPretty as d, subjectOf$2 as dn, REMEDY_FOR_UNREADABLE as dt, placeIn as en, cut as et, renderDiffJson as f, describeEntry as fn, loadFiles as ft, COMPLIANCE_FORMAT_NAMES as g, COLLECTION_NOUNS as gn, createWaiverFinder as gt, writeReport as h, textField as hn, createEvaluator as ht, DEVICE_DIMENSIONS as i, fieldNodes as in, workingTree as it, widthOf as j, codePointLength as jt, codeFrame as k, Minimatch as kt, beginFailing as l, positionAt as ln, takeSnapshot as lt, render as m, quote as mn, graceUntil as mt, percentCovered as n, createNodeTable as nn, checkCommit as nt, compliancePercent as o, itemNodes as on, check as ot, OUTPUT_FORMATS as p, nameOfEntry as pn, nearest as pt, startJson as q, listWords as qt, testsFailed as r, emptyNodeTable as rn, checkWorkingTree as rt, byteSize as s, nodeRange as sn, textOf$1 as st, PAGE_COLUMNS as t, placeOfName as tn, inMemory as tt, isFailing as u, nameOfSubject as un, resolveFiles as ut, isInside as v, findRun as vt, findTouched as w, traceImages as wt, hasFailed as x, admitDevice as xt, realFolder as y, isInWindow as yt, tableHead as z, refuseName as zt };
