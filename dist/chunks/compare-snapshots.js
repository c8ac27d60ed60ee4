import "./rolldown-runtime.js";
import { An as identityOfEntry, Bn as subjectOfEntry, Dn as softwareName, En as quote, F as judgedOf, Fn as keyOfPlatform, Hr as waiverOf, I as judgesAnything, In as keyOfRecord, Jt as severityOfDraft, Kt as locate, L as nameKeyOf, Ln as keyOfSubject, M as contentOf$1, Mn as keyOfDeviceType, Mr as groupBy, N as findNotJudged, Nn as keyOfImageFile, Nr as numbering, P as isOfSubject, Pn as keyOfNamed, Pr as remembering, Qt as compareSeverities, R as reportNotJudged, Rn as keyOfVersion, Rr as isSoftwareExpected, Sn as namesOfSubjects, Sr as newestOfEach, Tn as placeOfName, Xt as RULE_NAMES, Yt as RULES, Zt as SEVERITIES, _r as toWords, an as lineStart, bn as nameOfEntry, cn as positionAt, dn as isStale, gn as deviceTypeName, hn as describeEntry, hr as plural, jn as keyOf, jr as getOrCreate, kn as identityOfDiagnostic, kr as addToGroup, on as nodeRange, pr as listWords, qr as compareText, qt as locateDiagnostic, wn as placeIn, xn as nameOfSubject, xr as createObservationJudge, z as firstOf, zn as subjectOf, zt as isLost } from "./core.js";
import { n as loosenedObservations, t as loosened } from "./loosened.js";
import { n as losesText, r as mayDeclare } from "./fold-consequences2.js";
import { i as reportProposal, n as isWithoutRecords, r as proposesChange, t as hasRecords } from "./proposal2.js";
import { n as inWords, r as listsInWords } from "./change-in-words.js";
// src/compare/keys.ts
function labelOf(entry) {
	return `${entry.collection} ${nameOfEntry(entry) ?? ""}`;
}
function namesItsOwner({ collection, parent }) {
	return parent === void 0 && (collection === "inventory_items" || collection === "software_image_files");
}
function signatureOfMatch({ record, rank, matchedBy, inWindow }) {
	let { software, start, end, preferred } = record;
	return keyOf(keyOfRecord(record), software.platform, software.version, start, end, String(preferred), String(rank), matchedBy, String(inWindow));
}
function signatureOfImages({ imageFiles, source }) {
	return keyOf(source, ...imageFiles.map(keyOfImageFile));
}
// src/compare/unshared.ts
function unshared(base, head) {
	let onlyBase = [], onlyHead = [], [inBase, inHead] = [0, 0], takeBase = () => void onlyBase.push(...base.slice(inBase, inBase += 1)), takeHead = () => void onlyHead.push(...head.slice(inHead, inHead += 1));
	for (; inBase < base.length || inHead < head.length;) base[inBase] === head[inHead] ? (inBase += 1, inHead += 1) : base[inBase] === head[inHead + 1] ? takeHead() : base[inBase + 1] === head[inHead] ? takeBase() : (takeBase(), takeHead());
	return [onlyBase, onlyHead];
}
// src/compare/subject-changes.ts
function findSubjectChanges(base, head, brokenInHead) {
	let signatures = createSignatures(), [ofBase, ofHead] = unsharedOf(base, head), shared = new Set();
	for (let { subject } of ofHead) namesItsOwner(subject.entry) || shared.add(subject.entry);
	let sameEntry = new Map(), before = new Map();
	for (let found of ofBase) {
		let { entry } = found.subject;
		shared.has(entry) ? sameEntry.set(entry, found) : before.set(keyOfSubject(found.subject), found);
	}
	let changes = [];
	for (let after of ofHead) {
		let old = sameEntry.get(after.subject.entry);
		if (old === void 0 && before.size > 0) {
			let key = keyOfSubject(after.subject);
			old = before.get(key), before.delete(key);
		}
		let change = changeOf(old, after, signatures);
		change !== void 0 && changes.push(change);
	}
	let broken = new Set(brokenInHead.map(labelOf));
	for (let old of [...before.values()]) {
		let change = changeOf(old, void 0, signatures);
		change !== void 0 && changes.push({
			...change,
			leftOut: broken.has(labelOf(old.subject.entry))
		});
	}
	return changes;
}
function unsharedOf(base, head) {
	let ofKinds = [
		unshared(base.devices, head.devices),
		unshared(base.inventoryItems, head.inventoryItems),
		unshared(base.virtualMachines, head.virtualMachines)
	];
	return [ofKinds.flatMap(([ofBase]) => ofBase), ofKinds.flatMap(([, ofHead]) => ofHead)];
}
function changeOf(before, after, signatures) {
	let subject = (after ?? before)?.subject;
	if (subject === void 0) return;
	let [was, is] = [statusOf(before), statusOf(after)], both = before !== void 0 && after !== void 0, change = {
		subject: subjectOf(subject),
		before,
		after,
		newlyInvalid: is === "invalid" && was !== "invalid",
		fixed: was === "invalid" && is === "valid",
		newlyWaived: was === "invalid" && !isWaived$1(before) && isWaived$1(after),
		noLongerWaived: is === "invalid" && isWaived$1(before) && !isWaived$1(after),
		leftOut: !1,
		validForLess: was === "valid" && is === "valid" && isSooner(validUntil(after), validUntil(before)),
		matchesChanged: both && signatures.ofMatches(matchesOf(before)) !== signatures.ofMatches(matchesOf(after)),
		imagesChanged: both && signatures.ofImages(before.images) !== signatures.ofImages(after.images)
	};
	return !both || was !== is || isWaived$1(before) !== isWaived$1(after) || change.matchesChanged || change.imagesChanged || reasonOf(before) !== reasonOf(after) ? change : void 0;
}
function matchesOf(found) {
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
	}, imageCauses = (change) => {
		let [before, after] = [change.before?.images.imageFiles ?? [], change.after?.images.imageFiles ?? []], found = new Set(), add = (key) => {
			let entryChange = changes.get(key);
			entryChange !== void 0 && found.add(entryChange);
		};
		for (let file of [...before, ...after]) add(keyOfImageFile(file));
		let subject = change.after?.subject ?? change.before?.subject;
		return subject?.kind === "device" && add(keyOfDeviceType(subject.deviceType)), subject?.softwareVersion !== void 0 && found.size === 0 && add(keyOfVersion(subject.softwareVersion)), found;
	}, findShared = (change, isOwn) => {
		let orConfig = (found) => !isOwn && found.size === 0 && configChange !== void 0 ? new Set([configChange]) : found, [before, after] = [change.before, change.after], lost = (from, inHead) => changesOfRecords(approvalsOf(from).filter((record) => !isOwn || approvesNoLonger(record, inHead)));
		return {
			ofNewlyInvalid: change.newlyInvalid ? orConfig(lost(before, !0)) : NONE,
			ofFixed: change.fixed ? orConfig(lost(after, !1)) : NONE,
			ofValidForLess: change.validForLess ? orConfig(changesOfRecords(recordsForItsSoftware(before, after))) : NONE,
			ofMatches: change.matchesChanged ? orConfig(changesOfRecords(recordsThatDiffer(matchesOf(before), matchesOf(after)))) : NONE,
			ofImages: change.imagesChanged ? imageCauses(change) : NONE
		};
	}, known = new Map(), keyOfCauses = createKeyOfCauses();
	return (change) => {
		let own = ownChange(changes, change);
		return {
			own,
			shared: getOrCreate(known, keyOfCauses(change, own !== void 0), () => findShared(change, own !== void 0))
		};
	};
}
function createKeyOfCauses() {
	let numberOf = numbering(), keyOfSide = (found, withImages) => {
		let numbers = [found === void 0 || !("validity" in found) ? void 0 : found.matches, found?.subject.softwareVersion];
		if (!withImages) return numbers.map(numberOf).join();
		let deviceType = found?.subject.kind === "device" ? found.subject.deviceType : void 0;
		return [
			...numbers,
			found?.images,
			deviceType
		].map(numberOf).join();
	};
	return (change, isOwn) => {
		let { before, after, newlyInvalid, fixed, validForLess, matchesChanged, imagesChanged } = change;
		return [
			[
				newlyInvalid,
				fixed,
				validForLess,
				matchesChanged,
				imagesChanged,
				isOwn
			].map(Number).join(""),
			keyOfSide(before, imagesChanged),
			keyOfSide(after, imagesChanged)
		].join(";");
	};
}
const NONE = new Set();
function ownChange(changes, { before, after }) {
	let subject = (after ?? before)?.subject;
	return subject === void 0 ? void 0 : changes.get(keyOfSubject(subject));
}
function recordsForItsSoftware(...sides) {
	return sides.flatMap((found) => matchesOf(found).map((match) => match.record).filter((record) => record.software === found?.subject.softwareVersion));
}
function approvalsOf(found) {
	if (found === void 0 || !("validity" in found)) return [];
	let { subject, matches } = found, isOwn = (software) => software === subject.softwareVersion;
	return matches.filter((match) => match.inWindow && isOwn(match.record.software)).map((match) => match.record);
}
function recordsThatDiffer(before, after) {
	let [old, now] = [recordsBySignature(before), recordsBySignature(after)];
	return [...[...now].filter(([signature]) => !old.has(signature)), ...[...old].filter(([signature]) => !now.has(signature))].map(([, record]) => record);
}
function recordsBySignature(matches) {
	return new Map(matches.map((match) => [signatureOfMatch(match), match.record]));
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
		let change = {
			kind: "validated_software",
			name: nameOfEntry(after.entry) ?? null,
			action: "altered",
			...alteredFields("validated_software", before.entry.value, after.entry.value),
			entry: after.entry
		};
		changes.set(keyOfRecord(before), change).set(keyOfRecord(after), change);
	}
	let [brokenInBase, brokenInHead] = [entriesByIdentity(base.brokenEntries), entriesByIdentity(head.brokenEntries)];
	for (let [key, change] of changes) {
		if (change.action === "altered") continue;
		let other = (change.action === "added" ? brokenInBase : brokenInHead).get(identityOfEntry(change.entry));
		if (other === void 0) continue;
		let [was, is] = change.action === "added" ? [other, change.entry] : [change.entry, other];
		changes.set(key, {
			...change,
			action: "altered",
			...alteredFields(change.kind, was.value, is.value),
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
	for (let record of leftOver(base.validatedSoftware, head.validatedSoftware)) getOrCreate(gone, keyOfVersion(record.software), () => []).push(record);
	return leftOver(head.validatedSoftware, base.validatedSoftware).flatMap((after) => {
		let before = gone.get(keyOfVersion(after.software))?.shift();
		return before === void 0 ? [] : [[before, after]];
	});
}
function entriesByIdentity(entries) {
	return new Map(entries.map((entry) => [identityOfEntry(entry), entry]));
}
function collectChanges(kind, allOfBase, allOfHead, keyOf, into) {
	let [base, head] = unshared(allOfBase, allOfHead), entriesOfHead = entriesOf(head), entriesOfBase = entriesOf(base), before = new Map(base.filter(({ entry }) => !entriesOfHead.has(entry)).map((object) => [keyOf(object), object.entry]));
	for (let object of head) {
		if (entriesOfBase.has(object.entry)) continue;
		let key = keyOf(object), old = before.get(key);
		before.delete(key);
		let { entry } = object, name = nameOfEntry(entry) ?? null;
		if (old === void 0) into.set(key, {
			kind,
			name,
			action: "added",
			...NOTHING_ALTERED,
			entry
		});
		else {
			let altered = alteredFields(kind, old.value, entry.value);
			altered.fields.some((field) => TELLING_FIELDS[kind].includes(field)) && into.set(key, {
				kind,
				name,
				action: "altered",
				...altered,
				entry
			});
		}
	}
	for (let [key, entry] of before) into.set(key, {
		kind,
		name: nameOfEntry(entry) ?? null,
		action: "removed",
		...NOTHING_ALTERED,
		entry
	});
}
function entriesOf(objects) {
	return new Set(objects.map(({ entry }) => entry).filter((entry) => !namesItsOwner(entry)));
}
const NOTHING_ALTERED = {
	fields: [],
	values: {}
};
function alteredFields(kind, before, after) {
	let [old, now] = [fieldsOf(before), fieldsOf(after)], fields = [...new Set([...Object.keys(now), ...Object.keys(old)])].filter((field) => field !== NESTED_FIELD[kind] && !isEqual(old[field], now[field])), valueIn = (of, field) => Object.hasOwn(of, field) ? of[field] : void 0;
	return {
		fields,
		values: Object.fromEntries(fields.map((field) => [field, {
			old: valueIn(old, field),
			new: valueIn(now, field)
		}]))
	};
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
// src/compare/tally.ts
function groupOf(change) {
	return {
		subjects: [change],
		areDevices: isDevice(change)
	};
}
function isDevice({ subject }) {
	return subject.kind === "device";
}
function tallyEffects(subjects, findCauses) {
	let tallies = new Map(), groups = new Map(), tallyOf = (change) => getOrCreate(tallies, change, () => ({
		newlyInvalid: [],
		validForLess: [],
		fixed: [],
		matches: [],
		imagesChanged: []
	}));
	for (let subject of subjects) {
		let { own, shared } = findCauses(subject);
		own !== void 0 && hasEffect(subject) && addOwn(tallyOf(own), subject);
		let group = groups.get(shared);
		if (group !== void 0) {
			group.subjects.push(subject), group.areDevices &&= isDevice(subject);
			continue;
		}
		let created = groupOf(subject);
		groups.set(shared, created);
		for (let change of shared.ofNewlyInvalid) tallyOf(change).newlyInvalid.push(created);
		for (let change of shared.ofFixed) tallyOf(change).fixed.push(created);
		for (let change of shared.ofValidForLess) tallyOf(change).validForLess.push(created);
		for (let change of shared.ofMatches) tallyOf(change).matches.push(created);
		for (let change of shared.ofImages) tallyOf(change).imagesChanged.push(created);
	}
	return tallies;
}
function hasEffect({ newlyInvalid, fixed, validForLess, matchesChanged, imagesChanged }) {
	return newlyInvalid || fixed || validForLess || matchesChanged || imagesChanged;
}
function addOwn(tally, subject) {
	let group = groupOf(subject);
	subject.newlyInvalid && tally.newlyInvalid.push(group), subject.fixed && tally.fixed.push(group), subject.validForLess && tally.validForLess.push(group), subject.matchesChanged && tally.matches.push(group), subject.imagesChanged && tally.imagesChanged.push(group);
}
function createJoin(subjects) {
	let positions = new Map(subjects.map((subject, position) => [subject, position])), positionOf = (subject) => positions.get(subject) ?? 0, numberOf = numbering(), joined = new Map();
	return (groups) => {
		let [only] = groups;
		return only === void 0 ? NO_SUBJECTS : groups.length === 1 ? only.subjects : getOrCreate(joined, groups.map(numberOf).join(), () => groups.flatMap((group) => group.subjects).sort((a, b) => positionOf(a) - positionOf(b)));
	};
}
const NO_SUBJECTS = [];
// src/compare/compare.ts
function compare(base, head) {
	let entryChanges = findEntryChanges(base.repository, head.repository), subjects = findSubjectChanges(base.evaluation, head.evaluation, head.repository.brokenEntries), tallies = tallyEffects(subjects, createFindCauses(entryChanges, configChange(base, head), {
		base: recordsOf(base),
		head: recordsOf(head)
	})), subjectsOf = createJoin(subjects), namesOf = remembering((affected) => affected.map(({ subject }) => subject));
	return {
		subjects,
		changes: [...tallies].map(([change, tally]) => {
			let newlyInvalid = subjectsOf(tally.newlyInvalid), imagesChanged = subjectsOf(tally.imagesChanged);
			return {
				change,
				newlyInvalid,
				validForLess: subjectsOf(tally.validForLess),
				imagesChanged,
				effects: {
					newlyInvalid: namesOf(newlyInvalid),
					fixed: namesOf(subjectsOf(tally.fixed)),
					matchesChanged: tally.matches.reduce((count, group) => count + group.subjects.length, 0),
					imagesChanged: imagesChanged.length,
					areDevices: {
						matchesChanged: tally.matches.every(({ areDevices }) => areDevices),
						imagesChanged: tally.imagesChanged.every(({ areDevices }) => areDevices)
					}
				}
			};
		}),
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
	let place = head.configPlace ?? base.configPlace, mode = {
		old: base.evaluation.multiTenantMode,
		new: head.evaluation.multiTenantMode
	};
	if (mode.old === mode.new || place === void 0) return;
	let { file, node, value } = place;
	return {
		kind: "config",
		name: null,
		action: "altered",
		fields: ["multi_tenant_mode"],
		values: { multi_tenant_mode: mode },
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
function compareDiagnostics(base, head, isFixed = () => !0) {
	let counterparts = new Map(), gone = base;
	for (let keyOf of LIKENESSES) gone = pairBy(keyOf, gone, head, counterparts);
	return [...head.map((diagnostic) => {
		let before = counterparts.get(diagnostic);
		return {
			...diagnostic,
			change: before === void 0 || wasExcused(before, diagnostic) ? "new" : "existing"
		};
	}), ...gone.filter(isFixed).map((diagnostic) => ({
		...diagnostic,
		change: "fixed"
	}))];
}
function wasExcused(before, now) {
	return ["waived", "atMost"].some((excuse) => before[excuse] !== void 0 && now[excuse] === void 0);
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
	let waiting = groupBy(head.filter((diagnostic) => !counterparts.has(diagnostic)), keyOf);
	for (let alike of waiting.values()) alike.reverse();
	return base.filter((diagnostic) => {
		let counterpart = waiting.get(keyOf(diagnostic))?.pop();
		return counterpart !== void 0 && counterparts.set(counterpart, diagnostic), counterpart === void 0;
	});
}
// src/compare/is-fixed.ts
const APPROVAL_RULES = new Set([
	"software-invalid",
	"approval-expiring",
	"software-not-preferred"
]), RECORD_RULES = new Set([
	"approval-missing",
	"validated-software-conflict",
	"validated-software-unused",
	"validated-software-unassigned",
	"validated-software-other-platform"
]);
function isOfText({ rule }) {
	return rule === "unreadable-file" || rule === "yaml-syntax";
}
const RULES_ON_ABSENCE = new Set([
	"validated-software-unused",
	"validated-software-other-platform",
	"waiver-unused",
	"observation-unmatched"
]), OBSERVATION_RULES = new Set([
	"software-drift",
	"observed-software-invalid",
	"observed-version-undeclared"
]);
function createIsFixed(base, head, { leftOut, isUnread }) {
	let { devices, inventoryItems, observed, asOf } = head.evaluation, found = new Map();
	for (let one of [...devices, ...inventoryItems]) found.set(keyOfNamed(subjectOf(one.subject)), one);
	let recordOf = new Map(base.repository.validatedSoftware.map((record) => [record.entry.value, record])), after = new Map(head.repository.validatedSoftware.map((record) => [keyOfRecord(record), record]));
	for (let [old, now] of pairRecords(base.repository, head.repository)) after.set(keyOfRecord(old), now);
	let recordsIn = ({ at, entry, related = [] }) => [entry?.value ?? valueAt(at), ...related.flatMap((one) => "value" in one.at ? [one.at.value] : [])].flatMap((value) => recordOf.get(value) ?? []), approvesLess = (record) => {
		if ((record.end ?? asOf) < asOf) return !1;
		let now = after.get(keyOfRecord(record));
		return now === void 0 || (now.end ?? asOf) < asOf;
	}, stillMatches = ({ matches }, record) => {
		let now = after.get(keyOfRecord(record));
		return matches.some((match) => match.inWindow && match.record === now);
	};
	return (draft) => {
		let { rule, subject } = draft;
		if (!isOfText(draft) && isUnread(draft.at.file.path) || RULES_ON_ABSENCE.has(rule) && isUnread(void 0)) return !1;
		if (RULES[rule].alwaysError) return !0;
		if (RECORD_RULES.has(rule)) return !recordsIn(draft).some(approvesLess);
		if (subject === void 0) return !0;
		let key = keyOfNamed(subject), now = found.get(key);
		return now === void 0 && leftOut.has(key) ? !1 : OBSERVATION_RULES.has(rule) ? now === void 0 || observed.has(now.subject) : !APPROVAL_RULES.has(rule) || now === void 0 ? !0 : now.validity.status === "valid" ? rule !== "software-not-preferred" || now.validity.preferred ? !0 : recordsIn(draft).every((record) => stillMatches(now, record)) : !1;
	};
}
function valueAt(at) {
	return "value" in at ? at.value : void 0;
}
// src/compare/impact-words.ts
function isWaived({ violation }) {
	return violation.waived !== void 0;
}
function whatChanged(change) {
	if (change.kind === "config") return "changing multi_tenant_mode";
	let name = describeEntry(change.entry);
	if (change.action === "added") return `adding ${name}`;
	if (change.action === "removed") return `removing ${name} from ${change.entry.file.path}`;
	let [field] = change.fields;
	if (field === void 0) return `the error in ${name}`;
	if (change.fields.length > 1) return `changing ${listWords(change.fields.map(quote), 4)} of ${name}`;
	let value = change.entry.value[field];
	return typeof value == "string" ? `setting ${quote(field)} to ${quote(value)} in ${name}` : `changing ${quote(field)} of ${name}`;
}
function describeEffects({ now, later, imageless }) {
	let parts = [];
	now.length > 0 && parts.push(`makes ${subjectsInWords(now)} invalid${waivedInWords(now)}: ${namesOf$1(now)}`);
	let [lastDay] = later.map(({ subject }) => lastValidDay(subject)).sort();
	return lastDay !== void 0 && parts.push(`ends the approval of ${subjectsInWords(later)} on ${lastDay}: ${namesOf$1(later)}`), imageless.length > 0 && parts.push(`leaves ${subjectsInWords(imageless)} without an image file: ${namesOf$1(imageless)}`), parts.join(", and ");
}
function waivedInWords(effects) {
	let waived = effects.filter(isWaived).length;
	return waived === 0 ? "" : waived === effects.length ? " (waived)" : ` (${waived} waived)`;
}
function lastValidDay({ after }) {
	return (after !== void 0 && "validity" in after ? after.validity.validUntil : null) ?? "";
}
function subjectsInWords(effects) {
	let devices = effects.filter(({ subject }) => subject.subject.kind === "device").length, items = effects.length - devices;
	return [devices > 0 ? plural(devices, "device") : "", items > 0 ? plural(items, "inventory item") : ""].filter((part) => part !== "").join(" and ");
}
function namesOf$1(effects) {
	let names = namesOfSubjects(effects.map(({ subject: { subject } }) => subject));
	return listWords(names.map(quote), 3);
}
// src/compare/impact.ts
const SUBJECT_KINDS = new Set([
	"device",
	"inventory_item",
	"virtual_machine"
]);
function reportImpact(changes, violations, severityOf, files) {
	let violationOf = {
		"software-invalid": byEntry(violations, "software-invalid"),
		"approval-expiring": byEntry(violations, "approval-expiring"),
		"image-unavailable": byEntry(violations, "image-unavailable")
	}, folded = new Set(), effectsOf = (subjects, rule) => subjects.map((subject) => ({
		subject,
		violation: violationOf[rule].get(subject.after?.subject.entry.value)
	})).filter((effect) => effect.violation !== void 0), findOutcome = ({ newlyInvalid, validForLess, imagesChanged }) => {
		let effects = {
			now: effectsOf(newlyInvalid, "software-invalid"),
			later: effectsOf(validForLess, "approval-expiring"),
			imageless: effectsOf(imagesChanged, "image-unavailable")
		}, all = [
			...effects.now,
			...effects.later,
			...effects.imageless
		];
		for (let { violation } of all) violation.waived === void 0 && folded.add(violation);
		return outcomeOf(effects, all, severityOf);
	}, known = new Map(), numberOf = numbering(), keyOfOutcome = ({ newlyInvalid, validForLess, imagesChanged }) => [
		newlyInvalid,
		validForLess,
		imagesChanged
	].map(numberOf).join();
	return {
		drafts: changes.flatMap((effective) => {
			let { change } = effective;
			if (SUBJECT_KINDS.has(change.kind)) return [];
			let { worst, words, help, firstPlace, related } = getOrCreate(known, keyOfOutcome(effective), () => findOutcome(effective));
			if (worst === void 0) return [];
			let at = placeOfChange(effective, files, firstPlace);
			return [{
				rule: "change-impact",
				message: `${whatChanged(change)} ${words}`,
				help,
				at,
				related: related.filter((one) => one.at !== at),
				...aboutChange(change),
				atMost: worst
			}];
		}),
		folded
	};
}
function outcomeOf(effects, all, severityOf) {
	let [worst] = [...new Set(all.map(({ violation }) => violation.waived === void 0 ? severityOf(violation) : "notice"))].sort(compareSeverities);
	return {
		worst,
		words: describeEffects(effects),
		help: effects.imageless.length === all.length ? "undo the change, or give them an image file for their version" : `undo the change, or move them to software that stays approved${all.every(isWaived) ? " before their waivers expire" : ""}`,
		firstPlace: all[0]?.violation.at,
		related: all.slice(0, 10).flatMap(({ violation: { message, at, waived } }) => "offsets" in at ? [] : [{
			message: waived === void 0 ? message : `${message}; waived until ${waived.until}`,
			at
		}])
	};
}
function aboutChange({ kind, action, fields, entry }) {
	return {
		...kind !== "config" && { entry },
		identity: [
			kind,
			action,
			...fields
		]
	};
}
function identityOfImpact(change) {
	let { file } = change.entry;
	return identityOfDiagnostic({
		rule: "change-impact",
		message: "",
		help: "",
		at: {
			file,
			offsets: [0, 0]
		},
		...aboutChange(change)
	});
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
// src/check/gone-subjects.ts
function* reportGone(before, head, notJudged) {
	let now = new Map();
	for (let found of judgedOf(head)) now.set(keyOfSubject(found.subject), found);
	let leftOut = new Set(notJudged.entries.map(identityOfEntry)), names = namesUnknownTo(before, notJudged.entries), files = new Map(head.files.map((loaded) => [loaded.file.path, loaded])), reasonOf = createReasonsOfFiles(head.drafts);
	for (let old of judgedOf(before)) {
		let { subject } = old, { entry } = subject, found = now.get(keyOfSubject(subject)), about = {
			subject: subjectOf(subject),
			identity: []
		}, name = `${toWords(subject.kind)} ${quote(subject.name)}`;
		if (found !== void 0) {
			if (old.validity.status === "no_software" || found.validity.status !== "no_software" || !isSoftwareExpected(subject, before.config.softwareNotExpected)) continue;
			yield {
				rule: "subject-not-judged",
				message: `${name} has lost its software version, so it is not judged any more`,
				help: "set its software_version again; if it runs no software, list its type under software_not_expected first",
				at: placeOfName(found.subject.entry),
				...about,
				identity: ["software_version"]
			};
			continue;
		}
		if (leftOut.has(identityOfEntry(entry)) || names.has(nameKeyOf(entry))) continue;
		let loaded = files.get(entry.file.path), isUnread = loaded !== void 0 && (loaded.lostNames.everything || losesDocuments(loaded)), collection = subject.kind === "device" ? "devices" : "inventory_items", { names: lostNames } = head.resolution.lostNames, at = placeOfGone(entry, loaded?.file);
		isUnread || isLost({
			names: lostNames,
			everything: !1
		}, collection, subject.name) ? yield {
			rule: "subject-not-judged",
			message: `${name} could not be judged: ${isUnread ? entry.file.path : "the text that declares it"} cannot be read${reasonOf(entry.file.path)}`,
			help: "fix the errors that keep it out of the check",
			at,
			...about,
			folded: !0
		} : yield {
			rule: "subject-removed",
			message: `${name} is no longer part of the fleet`,
			help: "make sure that this is intended: nothing checks its software any more",
			at,
			...about
		};
	}
}
function* reportOutOfForce(own, proposed, head) {
	let inForce = new Set(head.files.map(({ file }) => file.path)), left = new Set(own.files.flatMap(({ file: { path } }) => inForce.has(path) ? [] : [path]));
	if (left.size === 0) return;
	let known = new Set(head.resolution.input.entries.filter(isOfSubject).map(identityOfEntry)), before = new Map(own.resolution.input.entries.map((entry) => [identityOfEntry(entry), contentOf$1(entry)]));
	for (let entry of proposed.resolution.input.entries) {
		let identity = identityOfEntry(entry);
		isOfSubject(entry) && left.has(entry.file.path) && !known.has(identity) && before.get(identity) !== contentOf$1(entry) && (yield {
			rule: "subject-not-judged",
			message: `the change to ${describeEntry(entry)} could not be judged: the config in force no longer reads ${entry.file.path}`,
			help: "merge the base branch into this one, so that the change is made where the file is now",
			at: placeOfName(entry),
			subject: subjectOfEntry(entry),
			identity: ["config"]
		});
	}
}
function namesUnknownTo({ resolution }, entries) {
	if (entries.length === 0) return new Set();
	let known = new Set(resolution.input.entries.filter(isOfSubject).map(identityOfEntry));
	return new Set(entries.filter((entry) => !known.has(identityOfEntry(entry))).map(nameKeyOf));
}
function createReasonsOfFiles(drafts) {
	let errors = drafts.filter(({ rule, entry }) => RULES[rule].alwaysError && entry === void 0), files = groupBy(errors, ({ at }) => at.file.path), known = new Map();
	return (path) => getOrCreate(known, path, () => {
		let found = files.get(path) ?? errors;
		return found.length === 0 ? "" : ` (${firstOf(found)})`;
	});
}
function losesDocuments({ drafts }) {
	return drafts.some(({ rule, entry }) => rule === "yaml-syntax" && entry === void 0);
}
function placeOfGone(entry, file) {
	if (file === void 0) return placeOfName(entry);
	let { line } = positionAt(entry.file.nodes, nodeRange(entry.file.nodes, entry.node)[0]), offset = lineStart(file.nodes, Math.min(line, file.nodes.lineCount)) ?? 0;
	return {
		file,
		offsets: [offset, offset + 1]
	};
}
// src/check/observation-cause.ts
const VIOLATES = {
	"software-drift": ({ drift }) => drift,
	"observed-software-invalid": ({ drift, approved }) => drift && !approved,
	"observed-version-undeclared": ({ software }) => software === void 0,
	"observation-stale": ({ observation }, { config, evaluation }) => isStale(observation.seen, evaluation.asOf, config.observedStaleDays)
};
function createObservationCauses(before, head) {
	if (head.repository.observations.length === 0) return () => !1;
	let newestBefore = newestOfEach(before.repository.observations), seenBefore = new Set([...newestBefore.keys()].map((subject) => keyOfNamed(subjectOf(subject)))), newest = new Map([...newestBefore].map(([subject, one]) => [keyOfSubject(subject), one])), entries = new Set(before.repository.observations.map(({ entry }) => JSON.stringify(entry.value))), references = new Set(before.repository.observations.map(referenceOf)), judge = createObservationJudge(head.repository), subjects = [...head.evaluation.devices, ...head.evaluation.inventoryItems], foundOf = new Map(subjects.map((found) => [found.subject, found])), observedBefore = new Map([...before.evaluation.observed].map(([subject, one]) => [keyOfSubject(subject), one]));
	return ({ rule, observation, subject: named }) => {
		if (rule === "software-unobserved") return named !== void 0 && seenBefore.has(keyOfNamed(named));
		if (observation === void 0) return !1;
		let { subject, version, seen } = observation;
		if (subject === void 0) return !references.has(referenceOf(observation));
		let key = keyOfSubject(subject), [other, found, violates] = [
			newest.get(key),
			foundOf.get(subject),
			VIOLATES[rule]
		];
		if (other === void 0 || found === void 0 || violates === void 0) return !entries.has(JSON.stringify(observation.entry.value));
		if (other.version === version && (rule !== "observation-stale" || other.seen === seen)) return !1;
		let was = observedBefore.get(key);
		return was !== void 0 && violates(was, before) || !violates({
			observation: other,
			...judge(found, other.version)
		}, head);
	};
}
function referenceOf({ entry }) {
	let { device, inventory_item: item } = entry.value;
	return JSON.stringify([device, item ?? null]);
}
// src/compare/loosened-config.ts
const LOOSER = {
	inventory: lists("inventory", (config) => config.inventory, "fewer"),
	policies: lists("policies", (config) => config.policies, "more"),
	observed: lists("observed", (config) => config.observed, "fewer"),
	exclude: lists("exclude", (config) => config.exclude, "more"),
	softwareNotExpected: lists("software_not_expected", (config) => config.softwareNotExpected.map(kindInWords), "more"),
	observedStaleDays: numbers("observed_stale_days", (config) => config.observedStaleDays, "more"),
	expiringWithinDays: numbers("expiring_within_days", (config) => config.expiringWithinDays, "fewer"),
	graceDays: numbers("grace_days", (config) => config.graceDays, "more"),
	multiTenantMode: (before, after) => before.multiTenantMode === after.multiTenantMode ? [] : [changed(["multi_tenant_mode"], before.multiTenantMode, after.multiTenantMode)],
	deviceUniqueness: (before, after) => before.deviceUniqueness === "name" && after.deviceUniqueness !== "name" ? [changed(["device_uniqueness"], before.deviceUniqueness, after.deviceUniqueness)] : [],
	statuses: (before, after) => ["software", "objects"].flatMap((kind) => listLooser(["statuses", kind], before.statuses[kind], after.statuses[kind], "more")),
	limits: (before, after) => Object.keys(LIMIT_KEYS).filter((name) => after.limits[name] > before.limits[name]).map((name) => changed(["limits", LIMIT_KEYS[name]], before.limits[name], after.limits[name])),
	severities: (before, after) => RULE_NAMES.filter((rule) => weightOf(after.severities[rule]) < weightOf(before.severities[rule])).map((rule) => changed(["rules", rule], before.severities[rule], after.severities[rule]))
}, LIMIT_KEYS = {
	files: "files",
	totalSize: "total_size",
	fileSize: "file_size",
	complexFileSize: "complex_file_size",
	documents: "documents",
	values: "values",
	keys: "keys",
	depth: "depth",
	aliases: "aliases"
};
function* loosenedConfig(before, after, place) {
	for (let find of Object.values(LOOSER)) for (let { path, what } of find(before, after)) yield {
		...loosened(`the config ${path[0] === "multi_tenant_mode" ? "matches other records" : "is less strict"}`, what),
		at: {
			...place,
			path
		}
	};
}
function lists(key, of, looser) {
	return (before, after) => listLooser([key], of(before), of(after), looser);
}
function listLooser(path, before, after, looser) {
	let [whole, part] = looser === "more" ? [after, before] : [before, after], known = new Set(part);
	return whole.every((one) => known.has(one)) ? [] : [{
		path,
		what: `"${path.join(".")}" ${listsInWords(before, after)}`
	}];
}
function numbers(key, of, looser) {
	return (before, after) => {
		let [was, is] = [of(before), of(after)];
		return (looser === "more" ? is > was : is < was) ? [changed([key], was, is)] : [];
	};
}
function changed(path, was, is) {
	return {
		path,
		what: `"${path.join(".")}" ${String(was)} → ${String(is)}`
	};
}
function weightOf(severity) {
	return severity === "off" ? 0 : SEVERITIES.length - SEVERITIES.indexOf(severity);
}
function kindInWords({ manufacturer, model, role }) {
	return [[manufacturer, model].filter((part) => part !== void 0).join(" "), ...role === void 0 ? [] : [`role ${role}`]].filter((part) => part !== "").join(" with ");
}
// src/compare/loosened-records.ts
function* loosenedRecords(base, head) {
	let pairs = pairAll(base, head), broken = new Set(base.repository.brokenEntries.map(identityOfEntry)), gone = new Map(base.repository.validatedSoftware.map((record) => [record, record]));
	for (let old of pairs.values()) gone.delete(old);
	let renamed = new Set([...gone.keys()].map(contentOf));
	for (let record of head.repository.validatedSoftware) {
		let { entry } = record, old = pairs.get(record);
		if (old !== record) {
			if (old === void 0) {
				if (renamed.has(contentOf(record))) continue;
				let what = broken.has(identityOfEntry(entry)) ? "takes effect now" : "is new", approves = `it approves ${softwareName(record.software)}${assignmentsInWords(record)}`;
				yield {
					...loosened(`${describeEntry(entry)} ${what}`, approves),
					at: placeOfName(entry),
					entry
				};
			} else for (let [field, values] of loosenings(old, record, base, head)) yield {
				...loosened(`${describeEntry(entry)} ${field === "software" ? "approves other software" : "is less strict"}`, `"${field}" ${values}`),
				at: placeOfEntryChange(entry, [field]),
				entry
			};
		}
	}
}
function pairAll(base, head) {
	let byEntry = new Map(base.repository.validatedSoftware.map((record) => [record.entry, record])), pairs = new Map(pairRecords(base.repository, head.repository).map(([old, record]) => [record, old]));
	for (let record of head.repository.validatedSoftware) {
		let old = byEntry.get(record.entry);
		old !== void 0 && pairs.set(record, old);
	}
	return pairs;
}
const ASSIGNMENTS = {
	devices: "devices",
	inventoryItems: "inventory_items",
	objectTags: "object_tags",
	deviceTypes: "device_types",
	deviceRoles: "device_roles",
	deviceTenants: "device_tenants"
}, ASSIGNED_NOUNS = {
	devices: "device",
	inventoryItems: "inventory item",
	objectTags: "tag",
	deviceTypes: "device type",
	deviceRoles: "role",
	deviceTenants: "tenant"
};
function* loosenings(before, after, base, head) {
	keyOfVersion(before.software) !== keyOfVersion(after.software) && (yield ["software", `${softwareName(before.software)} → ${softwareName(after.software)}`]), after.start < before.start && (yield ["start", `${before.start} → ${after.start}`]), before.end !== void 0 && (after.end === void 0 || after.end > before.end) && (yield ["end", `${before.end} → ${after.end ?? "none"}`]);
	let asks = base.config.severities["software-not-preferred"] !== "off";
	(before.preferred ? asks && !after.preferred : after.preferred) && (yield ["preferred", `${before.preferred} → ${after.preferred}`]);
	let isTenantMode = head.evaluation.multiTenantMode;
	for (let [name, field] of Object.entries(ASSIGNMENTS)) {
		let [old, now] = [identitiesOf(before, name), identitiesOf(after, name)], isMore = [...now].some((identity) => !old.has(identity)), isDropped = old.size > 0 && now.size === 0 && isLimit(name, after, isTenantMode);
		(isMore && !onlyNarrows(before, name, isTenantMode) || isDropped) && (yield [field, listsInWords(namesOf(before, name), namesOf(after, name))]);
	}
}
function isCriterion(name) {
	return name === "deviceTypes" || name === "deviceRoles" || name === "deviceTenants";
}
function isLimit(name, record, isTenantMode) {
	return name === "deviceTenants" && !isTenantMode || isCriterion(name) && matchesByKind(record, isTenantMode);
}
function matchesByKind({ deviceTypes, deviceRoles, deviceTenants }, isTenantMode) {
	return deviceTypes.size + deviceRoles.size > 0 || isTenantMode && deviceTenants.size > 0;
}
function onlyNarrows(before, name, isTenantMode) {
	return !isCriterion(name) || before[name].size > 0 ? !1 : name === "deviceTenants" ? !isTenantMode : matchesByKind(before, isTenantMode);
}
function identitiesOf(record, name) {
	return new Set([...record[name]].map((assigned) => "kind" in assigned ? keyOfSubject(assigned) : identityOfEntry(assigned.entry)));
}
function namesOf(record, name) {
	return [...record[name]].map((assigned) => "kind" in assigned ? nameOfSubject(subjectOf(assigned)) : "model" in assigned ? deviceTypeName(assigned) : assigned.name);
}
function assignmentsInWords(record) {
	let parts = Object.entries(ASSIGNED_NOUNS).filter(([name]) => record[name].size > 0).map(([name, noun]) => `${noun}${record[name].size === 1 ? "" : "s"} ${inWords(namesOf(record, name))}`);
	return parts.length === 0 ? "" : ` for ${parts.join(", ")}`;
}
function contentOf(record) {
	let assigned = Object.keys(ASSIGNMENTS).map((name) => [...identitiesOf(record, name)].sort()), { software, start, end, preferred } = record;
	return JSON.stringify([
		keyOfVersion(software),
		start,
		end ?? null,
		preferred,
		assigned
	]);
}
// src/compare/loosened-waivers.ts
function* loosenedWaivers(base, head) {
	let { waivers } = base.repository, excusedUntil = createFindExcuse(waivers), byReason = new Map(waivers.map((waiver) => [waiver.reason, waiver]));
	for (let waiver of head.repository.waivers) {
		let { entry, reason, until, software } = waiver;
		if (until < head.evaluation.asOf) continue;
		let added = [...waiver.devices, ...waiver.inventoryItems].filter((subject) => excusedUntil(subject, software) < until);
		if (added.length === 0) continue;
		let old = byReason.get(reason), excused = listWords(added.map((subject) => quote(nameOfSubject(subjectOf(subject)))), 3), changes = old === void 0 ? [] : looserFields(old, waiver);
		yield {
			...changes.length === 0 ? loosened(`${describeEntry(entry)} is new`, `it excuses ${excused} until ${until}`) : loosened(`${describeEntry(entry)} excuses more`, changes.join(", ")),
			at: placeOfName(entry),
			entry
		};
	}
}
function looserFields(before, after) {
	let inWords = (software) => software === void 0 ? "any" : softwareName(software), namesOf = (subjects) => [...subjects].map((subject) => nameOfSubject(subjectOf(subject))), [was, is] = [inWords(before.software), inWords(after.software)], lists = ["devices", "inventoryItems"].flatMap((name) => {
		let known = new Set([...before[name]].map((subject) => keyOfSubject(subject)));
		return [...after[name]].some((subject) => !known.has(keyOfSubject(subject))) ? [`"${name === "devices" ? "devices" : "inventory_items"}" ${listsInWords(namesOf(before[name]), namesOf(after[name]))}`] : [];
	});
	return [
		...after.until > before.until ? [`"until" ${before.until} → ${after.until}`] : [],
		...was === is ? [] : [`"software" ${was} → ${is}`],
		...lists
	];
}
function createFindExcuse(waivers) {
	let last = new Map(), keyFor = (subject, software) => keyOf(keyOfSubject(subject), software === void 0 ? null : keyOfVersion(software));
	for (let { devices, inventoryItems, software, until } of waivers) for (let subject of [...devices, ...inventoryItems]) {
		let key = keyFor(subject, software);
		until > (last.get(key) ?? "") && last.set(key, until);
	}
	return (subject, software) => {
		let withAny = last.get(keyFor(subject, void 0)) ?? "", running = last.get(keyFor(subject, software)) ?? "";
		return running > withAny ? running : withAny;
	};
}
// src/check/notes-on-comparison.ts
function notesOnComparison(before, head, { commit, notes = [], prefix }, isProposal) {
	let ofProposal = `this change proposes another policy or config, which takes effect when it is merged: until then, those of ${commit.slice(0, 12)} decide`;
	return [
		...notes,
		...notesOnBase(before, head, prefix),
		...isProposal ? [ofProposal] : []
	];
}
function notesOnBase(before, head, prefix = "") {
	if (before.files.length === 0) return head.files.length === 0 ? [] : [`the base has no inventory and no policy${prefix === "" ? "" : ` in ${prefix}`}: everything counts as new`];
	let read = new Set(head.files.filter((loaded) => !isUnread(loaded)).map(({ file }) => file.path)), unread = before.files.filter((loaded) => isUnread(loaded) && read.has(loaded.file.path)).map(({ file }) => file.path);
	return unread.length === 0 ? [] : [`${plural(unread.length, "file")} of the base cannot be read (${listWords(unread, 1)}): what ${unread.length === 1 ? "it holds" : "they hold"} counts as new`];
}
function isUnread({ entries, drafts, lostNames }) {
	return lostNames.everything || entries.length === 0 && drafts.length > 0;
}
// src/check/compare-snapshots.ts
function compareSnapshots(before, head, base, { proposal, own = before, loosenedTests = [] } = {}) {
	let isProposal = proposal !== void 0 && proposesChange(proposal, own), { subjects: changed, changes: found } = compare(before, head), lostFiles = new Map(head.files.filter(losesText).map((loaded) => [loaded.file.path, loaded])), changes = found.filter(({ change: { action, entry } }) => {
		let lost = lostFiles.get(entry.file.path);
		return action !== "removed" || lost === void 0 || !mayDeclare(lost, entry);
	}), isOn = (rule) => head.config.severities[rule] !== "off", reportsLoosened = isOn("policy-loosened") || own.config.severities["policy-loosened"] !== "off", impact = isOn("change-impact") ? reportImpact(changes, head.drafts, (draft) => severityOfDraft(draft, head.config.severities), new Map(head.files.map(({ file }) => [file.path, file]))) : {
		drafts: [],
		folded: new Set()
	}, policyOfChange = proposal === void 0 ? head : isProposal ? proposal.snapshot : void 0, configOfChange = proposal?.config ?? policyOfChange?.config, loosenedPolicy = policyOfChange !== void 0 && configOfChange !== void 0 && reportsLoosened ? [...reportLoosened(own, {
		...policyOfChange,
		config: configOfChange
	})] : [], loosened = reportsLoosened ? [
		...loosenedPolicy,
		...loosenedTests,
		...loosenedObservations(before, head)
	] : [], proposed = isProposal ? [...reportProposal(proposal, own, head)].filter(({ rule }) => isOn(rule)) : [], ofProposal = new Set(proposal === void 0 ? [] : [...proposed, ...loosened]), emptyBefore = hasRecords(own) ? [] : proposed.filter(isWithoutRecords), [leftOutBefore, leftOut] = [findNotJudged(before), findNotJudged(head)], gone = [...reportGone(before, head, leftOut)].filter(({ rule }) => isOn(rule)), subjects = markLeftOut(changed, gone), outOfForce = own === before || proposal?.snapshot === void 0 ? [] : reportOutOfForce(own, proposal.snapshot, head), notJudged = [
		...reportNotJudged(leftOut, leftOutBefore.causes(), before),
		...gone,
		...outOfForce
	], isByObservation = createObservationCauses(before, head), after = [
		...head.drafts,
		...notJudged,
		...impact.drafts,
		...loosened,
		...proposed
	].map((draft) => {
		let located = locateDiagnostic(draft, head.config.severities), isProposed = ofProposal.has(draft) && draft.at.file.area === "policies", isOfObservation = isByObservation(draft), diagnostic = {
			...located,
			...isOfObservation && { cause: "observation" },
			...isProposed && { isProposed }
		};
		return impact.folded.has(draft) ? {
			...diagnostic,
			folded: !0
		} : diagnostic;
	}), draftsBefore = new Map([
		...before.drafts,
		...reportNotJudged(leftOutBefore, void 0),
		...emptyBefore
	].map((draft) => [locateDiagnostic(draft, before.config.severities), draft])), unread = new Set(head.files.filter(({ drafts }) => drafts.some(isOfText)).map(({ file }) => file.path)), paths = new Set(head.files.map(({ file }) => file.path)), isFixed = createIsFixed(before, head, {
		leftOut: new Set([...subjects.flatMap((one) => one.leftOut ? [keyOfNamed(one.subject)] : []), ...notJudged.flatMap(({ rule, subject }) => rule === "subject-not-judged" ? [keyOfNamed(subject)] : [])]),
		isUnread: (file) => unread.size > 0 && (file === void 0 || unread.has(file) || !paths.has(file))
	});
	return {
		diagnostics: compareDiagnostics([...draftsBefore.keys()], after, (diagnostic) => {
			let draft = draftsBefore.get(diagnostic);
			return draft === void 0 || isFixed(draft);
		}),
		comparison: {
			base: base.commit,
			mergeBase: base.mergeBase ?? null,
			notes: notesOnComparison(before, head, base, isProposal),
			filesOfBase: before.files.flatMap(({ file, links = [] }) => [file.path, ...links]),
			changes: inOrder(changes.map(locateChange)),
			subjects,
			judgedAtBase: judgesAnything(before) || judgesAnything(own)
		},
		filesAtBase: createFilesAtBase(before, leftOutBefore, head)
	};
}
function markLeftOut(subjects, gone) {
	let leftOut = new Set(gone.flatMap(({ rule, subject }) => rule === "subject-not-judged" ? keyOfNamed(subject) : []));
	return leftOut.size === 0 ? subjects : subjects.map((change) => change.after === void 0 && leftOut.has(keyOfNamed(change.subject)) ? {
		...change,
		leftOut: !0
	} : change);
}
function createFilesAtBase(before, leftOutBefore, head) {
	let find = () => {
		let stays = new Set([...judgedOf(head)].map(({ subject }) => keyOfNamed(subjectOf(subject)))), exact = new Map(), gone = new Map(), linksTo = new Map(before.files.map(({ file, links }) => [file.path, links])), add = (subject, { file: { path } }) => {
			let key = keyOfNamed(subject);
			for (let name of [path, ...linksTo.get(path) ?? []]) addToGroup(exact, key, name), stays.has(key) || addToGroup(gone, nameOf(subject), name);
		};
		for (let { subject } of judgedOf(before)) add(subjectOf(subject), subject.entry);
		for (let entry of leftOutBefore.entries) add(subjectOfEntry(entry), entry);
		return {
			exact,
			gone
		};
	}, known;
	return (subject) => (known ??= find(), known.exact.get(keyOfNamed(subject)) ?? known.gone.get(nameOf(subject)) ?? []);
}
function nameOf({ kind, name, device }) {
	return JSON.stringify([
		kind,
		name,
		device ?? null
	]);
}
function locateChange({ change, effects }) {
	let { kind, name, action, fields, values, entry } = change;
	return {
		kind,
		name,
		action,
		fields,
		values,
		effects,
		location: locate(placeOfEntryChange(entry, fields)),
		impact: identityOfImpact(change)
	};
}
function inOrder(changes) {
	return [...changes].sort((a, b) => compareText(a.location.file, b.location.file) || a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column);
}
function* reportLoosened(base, head) {
	let place = head.configPlace ?? base.configPlace;
	place !== void 0 && (yield* loosenedConfig(base.config, head.config, place)), yield* loosenedRecords(base, head), yield* loosenedWaivers(base, head);
}
export { compareSnapshots };
