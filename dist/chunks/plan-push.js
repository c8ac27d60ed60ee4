import "./rolldown-runtime.js";
import { Mr as groupBy, Rn as keyOfVersion, Un as objectId, _r as toWords, hr as plural, ir as dateOfDay, jn as keyOf, or as dayNumber } from "./core.js";
import { i as textOfField, n as referenceOf, r as referencesOf } from "./nautobot-state2.js";
function collect() {
	let missing = [], idOf = (found) => {
		if ("id" in found) return found.id;
		missing.push(found.missing);
	};
	return {
		missing,
		one: (found) => {
			let id = idOf(found);
			return id === void 0 ? null : { id };
		},
		many: (found) => ({ ids: found.map(idOf).filter((id) => id !== void 0).sort() })
	};
}
function desiredPlatform({ name, manufacturer, entry }, references) {
	let { missing, one } = collect(), { network_driver, description } = entry.value, fields = { name };
	return manufacturer !== void 0 && (fields.manufacturer = one(references.manufacturer(manufacturer.name))), network_driver !== void 0 && (fields.network_driver = network_driver), description !== void 0 && (fields.description = description), {
		kind: "platform",
		name,
		key: name,
		id: objectId("platforms", [name]),
		fields,
		missing
	};
}
function desiredVersion(version, references, targets) {
	let { missing, one, many } = collect(), entry = version.entry.value, fields = {
		platform: one(targets.platform(version.platform)),
		version: version.version,
		status: one(references.status(entry.status, "dcim.softwareversion")),
		alias: entry.alias ?? "",
		release_date: entry.release_date ?? null,
		end_of_support_date: entry.end_of_support_date ?? null,
		...urlField("documentation_url", entry.documentation_url),
		long_term_support: entry.long_term_support ?? !1,
		pre_release: entry.pre_release ?? !1,
		tags: many((entry.tags ?? []).map((tag) => references.tag(tag, "dcim.softwareversion")))
	};
	return {
		kind: "software_version",
		name: `${version.platform} ${version.version}`,
		key: keyOfVersion(version),
		id: objectId("software-versions", [version.platform, version.version]),
		fields,
		missing
	};
}
function desiredImageFile(image, references, targets) {
	let { missing, one, many } = collect(), { platform, version } = image.softwareVersion, entry = image.entry.value, fields = {
		software_version: one(targets.version(image.softwareVersion)),
		image_file_name: image.imageFileName,
		status: one(references.status(entry.status, "dcim.softwareimagefile")),
		image_file_checksum: entry.image_file_checksum ?? "",
		hashing_algorithm: entry.hashing_algorithm ?? "",
		image_file_size: entry.image_file_size ?? null,
		...urlField("download_url", entry.download_url),
		default_image: image.defaultImage,
		tags: many((entry.tags ?? []).map((tag) => references.tag(tag, "dcim.softwareimagefile")))
	};
	return {
		kind: "software_image_file",
		name: image.imageFileName,
		key: keyOfImage(image),
		id: objectId("software-image-files", [
			platform,
			version,
			image.imageFileName
		]),
		fields,
		missing
	};
}
function desiredDeviceTypeImages(image, references, targets) {
	let { platform, version } = image.softwareVersion;
	return [...image.deviceTypes].map((type) => {
		let { missing, one } = collect(), fields = {
			device_type: one(references.deviceType(type)),
			software_image_file: one(targets.imageFile(image))
		}, identity = [
			type.manufacturer,
			type.model,
			platform,
			version,
			image.imageFileName
		];
		return {
			kind: "device_type_image",
			name: `${type.model} ${image.imageFileName}`,
			key: keyOf(fields.device_type?.id ?? "", fields.software_image_file?.id ?? ""),
			id: objectId("device-types-to-software-image-files", identity),
			fields,
			missing
		};
	});
}
function desiredRecord(record, references, targets) {
	let { missing, one, many } = collect(), { software, start, end, preferred } = record, map = (set, find) => many([...set].map(find)), fields = {
		software: one(targets.version(software)),
		start,
		end: end ?? null,
		preferred,
		devices: map(record.devices, (device) => references.device(device)),
		device_tenants: map(record.deviceTenants, ({ name }) => references.tenant(name)),
		device_types: map(record.deviceTypes, (type) => references.deviceType(type)),
		device_roles: map(record.deviceRoles, ({ name }) => references.role(name)),
		inventory_items: map(record.inventoryItems, (item) => references.inventoryItem(item)),
		object_tags: map(record.objectTags, ({ name }) => references.tag(name))
	};
	return {
		kind: "validated_software",
		name: record.name ?? `${software.platform} ${software.version} from ${start}`,
		key: keyOf(keyOfVersion(software), start, end ?? ""),
		id: recordId(software.platform, software.version, start, end),
		fields,
		missing
	};
}
function recordId(platform, version, start, end) {
	return objectId("validated-software", [
		void 0,
		platform,
		version,
		start,
		end
	]);
}
function keyOfImage({ softwareVersion, imageFileName }) {
	return keyOf(keyOfVersion(softwareVersion), imageFileName);
}
function urlField(field, url) {
	return isTooLong(url) ? {} : { [field]: url ?? "" };
}
function isTooLong(url) {
	return url !== void 0 && url.length > 200;
}
function whatHasNoPlace({ validatedSoftware, waivers, softwareVersions, softwareImageFiles }) {
	let count = (entries, field) => entries.filter(({ entry }) => entry.value[field] !== void 0).length, notes = [];
	for (let field of [
		"name",
		"description",
		"approved_by",
		"ticket"
	]) {
		let records = count(validatedSoftware, field);
		records > 0 && notes.push(`${field} of ${plural(records, "validated software record")}`);
	}
	for (let field of ["upgrade_from", "comments"]) {
		let versions = count(softwareVersions, field);
		versions > 0 && notes.push(`${field} of ${plural(versions, "software version")}`);
	}
	let comments = count(softwareImageFiles, "comments");
	comments > 0 && notes.push(`comments of ${plural(comments, "software image file")}`), waivers.length > 0 && notes.push(plural(waivers.length, "waiver"));
	for (let { entry, version } of softwareVersions) isTooLong(entry.value.documentation_url) && notes.push(`documentation_url of ${version}: longer than 200 characters`);
	for (let { entry, imageFileName } of softwareImageFiles) isTooLong(entry.value.download_url) && notes.push(`download_url of ${imageFileName}: longer than 200 characters`);
	return notes;
}
// src/push/provenance.ts
const FIRST_DAY = dayNumber("2000-01-01"), LAST_DAY = dayNumber("2099-12-31");
function wasMadeByPush(state) {
	let platforms = new Map(state.platforms.map((one) => [one.id, textOfField(one, "name")])), versions = new Map(state.softwareVersions.map((one) => [one.id, {
		platform: platforms.get(referenceOf(one, "platform") ?? "") ?? "",
		version: textOfField(one, "version")
	}])), images = new Map(state.imageFiles.map((one) => [one.id, one])), manufacturers = new Map(state.manufacturers.map((one) => [one.id, textOfField(one, "name")])), types = new Map(state.deviceTypes.map((one) => [one.id, one])), versionOf = (object, field) => versions.get(referenceOf(object, field) ?? "") ?? {
		platform: "",
		version: ""
	}, imageIdentity = (image) => {
		let { platform, version } = versionOf(image, "software_version");
		return [
			platform,
			version,
			textOfField(image, "image_file_name")
		];
	}, idFromFields = (object) => {
		switch (object.object_type) {
			case "dcim.platform": return objectId("platforms", [textOfField(object, "name")]);
			case "dcim.softwareversion": {
				let { platform, version } = versions.get(object.id) ?? {
					platform: "",
					version: ""
				};
				return objectId("software-versions", [platform, version]);
			}
			case "dcim.softwareimagefile": return objectId("software-image-files", imageIdentity(object));
			case "dcim.devicetypetosoftwareimagefile": {
				let type = types.get(referenceOf(object, "device_type") ?? ""), image = images.get(referenceOf(object, "software_image_file") ?? "");
				if (type === void 0 || image === void 0) return;
				let maker = manufacturers.get(referenceOf(type, "manufacturer") ?? "") ?? "";
				return objectId("device-types-to-software-image-files", [
					maker,
					textOfField(type, "model"),
					...imageIdentity(image)
				]);
			}
			default: return;
		}
	}, isRecordOfPush = (object) => {
		let { platform, version } = versionOf(object, "software"), [start, end] = [textOfField(object, "start"), textOfField(object, "end")], matches = (from, to) => recordId(platform, version, from, to === "" ? void 0 : to) === object.id;
		if (matches(start, end) || matches(start, "")) return !0;
		for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
			let date = dateOfDay(day);
			if (matches(start, date) || matches(date, end)) return !0;
		}
		return !1;
	}, known = new Map();
	return (object) => {
		if (object.id[14] !== "5") return !1;
		let made = known.get(object.id);
		return made === void 0 && (made = object.object_type === "nautobot_device_lifecycle_mgmt.validatedsoftwarelcm" ? isRecordOfPush(object) : idFromFields(object) === object.id, known.set(object.id, made)), made;
	};
}
// src/push/deletions.ts
function planDeletions(state, matched) {
	let isOurs = wasMadeByPush(state), deletions = [], kept = [], needed = new Map(), need = (object, field, what) => {
		for (let id of [referenceOf(object, field), ...referencesOf(object, field)]) id !== void 0 && !needed.has(id) && needed.set(id, what);
	}, decide = (kind, object, name, stays) => {
		if (matched.has(object.id)) {
			stays(object);
			return;
		}
		let user = needed.get(object.id);
		isOurs(object) ? user === void 0 ? deletions.push({
			verb: "delete",
			kind,
			name,
			id: object.id,
			fields: {},
			differences: []
		}) : (stays(object), kept.push({
			kind,
			name,
			reason: `not in the repository; ${user} needs it`
		})) : (stays(object), kept.push({
			kind,
			name,
			reason: "not in the repository; fleetvet did not create it"
		}));
	}, label = (object, field) => textOfField(object, field) || textOfField(object, "display");
	for (let user of [
		...state.devices,
		...state.inventoryItems,
		...state.virtualMachines
	]) {
		let name = `"${label(user, "name")}"`;
		need(user, "software_version", name), need(user, "software_image_files", name), need(user, "platform", name);
	}
	for (let record of state.validatedSoftware) decide("validated_software", record, label(record, "display"), (one) => need(one, "software", label(one, "display")));
	for (let link of state.deviceTypeImages) decide("device_type_image", link, label(link, "display"), (one) => need(one, "software_image_file", label(one, "display")));
	for (let image of state.imageFiles) decide("software_image_file", image, label(image, "image_file_name"), (one) => need(one, "software_version", label(one, "image_file_name")));
	for (let version of state.softwareVersions) decide("software_version", version, label(version, "display"), (one) => need(one, "platform", label(one, "display")));
	for (let platform of state.platforms) decide("platform", platform, label(platform, "name"), () => void 0);
	return {
		deletions,
		kept
	};
}
// src/push/field-differences.ts
function differencesOf(fields, object, nameOf) {
	let differences = [];
	for (let [field, value] of Object.entries(fields)) {
		let difference = differenceOf(field, value, object, nameOf);
		difference !== void 0 && differences.push({
			field,
			...difference
		});
	}
	return differences;
}
function differenceOf(field, value, object, nameOf) {
	if (typeof value == "object" && value && "ids" in value) {
		let before = [...referencesOf(object, field)].sort();
		if (before.length === value.ids.length && before.every((id, index) => id === value.ids[index])) return;
		let words = (ids) => ids.length === 0 ? "none" : ids.map(nameOf).join(", ");
		return {
			before: words(before),
			after: words(value.ids)
		};
	}
	if (typeof value == "object" && value) {
		let before = referenceOf(object, field);
		return before === value.id ? void 0 : {
			before: before === void 0 ? "none" : nameOf(before),
			after: nameOf(value.id)
		};
	}
	let before = object[field] ?? (typeof value == "string" ? "" : null);
	return before === value || value === null && before === "" || value === !1 && before === null ? void 0 : {
		before: inWords(before),
		after: inWords(value)
	};
}
function inWords(value) {
	return value === null || value === "" ? "none" : typeof value == "string" ? value : JSON.stringify(value);
}
// src/push/find-objects.ts
function findObjects(desired, list, keyOfObject) {
	let keys = new Map(list.map((one) => [one.id, keyOfObject(one)])), byKey = new Map(list.map((one) => [keyOfObject(one), one])), byId = new Map(list.map((one) => [one.id, one])), foundByKey = new Set(desired.map(({ key }) => byKey.get(key)?.id)), found = new Map();
	for (let one of desired) {
		let object = byKey.get(one.key) ?? (foundByKey.has(one.id) ? void 0 : byId.get(one.id));
		object !== void 0 && (found.set(one, object), keys.set(object.id, one.key));
	}
	return {
		found,
		keys
	};
}
function findRecords(records, state, keyOfRecord) {
	let found = new Map(), byKey = new Map(state.validatedSoftware.map((one) => [keyOfRecord(one), one])), free = new Map(state.validatedSoftware.map((one) => [one.id, one])), take = (record, object) => {
		object !== void 0 && !found.has(record) && free.has(object.id) && (found.set(record, object), free.delete(object.id));
	};
	for (let record of records) take(record, byKey.get(record.key));
	for (let record of records) take(record, free.get(record.id));
	let madeByPush = wasMadeByPush(state), left = [...free.values()].filter(madeByPush), moves = (record) => left.filter((object) => free.has(object.id) && isMoved(record, object)), waiting = records.filter((record) => !found.has(record));
	for (let record of waiting) {
		let [object, ...others] = moves(record);
		object === void 0 || others.length > 0 || waiting.filter((other) => !found.has(other) && isMoved(other, object)).length === 1 && take(record, object);
	}
	return found;
}
function isMoved({ fields }, object) {
	let software = fields.software;
	return software === null || referenceOf(object, "software") !== software.id ? !1 : object.start === fields.start || (object.end ?? null) === fields.end;
}
// src/push/references.ts
function indexReferences(state) {
	let names = new Map();
	for (let list of [
		state.manufacturers,
		state.roles,
		state.tenants,
		state.tags,
		state.statuses,
		state.devices,
		state.platforms
	]) for (let object of list) names.set(object.id, textOfField(object, "name"));
	for (let type of state.deviceTypes) names.set(type.id, textOfField(type, "model"));
	for (let item of state.inventoryItems) names.set(item.id, `${names.get(referenceOf(item, "device") ?? "") ?? "?"}/${textOfField(item, "name")}`);
	let byName = (list, field = "name") => {
		let index = groupBy(list, (object) => textOfField(object, field));
		return (name) => index.get(name) ?? [];
	}, named = (noun, list) => {
		let find = byName(list);
		return (name) => onlyOne(find(name), `${noun} "${name}"`);
	}, typed = (noun, list) => {
		let find = byName(list);
		return (name, contentType) => {
			let all = find(name), usable = all.filter(({ content_types: types }) => contentType === void 0 || !Array.isArray(types) || types.includes(contentType));
			return onlyOne(usable, `${noun} "${name}"${all.length > usable.length ? ` for ${contentType ?? ""}` : ""}`);
		};
	}, typesOf = byName(state.deviceTypes, "model"), devicesOf = byName(state.devices), itemsOf = byName(state.inventoryItems), locationNames = new Map(state.locations.map((location) => [location.id, textOfField(location, "name")])), device = (wanted) => onlyOne(devicesOf(wanted.name).filter((one) => names.get(referenceOf(one, "tenant") ?? "") === wanted.tenant?.name && (wanted.location === void 0 || locationNames.get(referenceOf(one, "location") ?? "") === wanted.location.name)), `device "${wanted.name}"${wanted.tenant === void 0 ? "" : ` of tenant "${wanted.tenant.name}"`}${wanted.location === void 0 ? "" : ` in "${wanted.location.name}"`}`);
	return {
		manufacturer: named("manufacturer", state.manufacturers),
		role: named("role", state.roles),
		tenant: named("tenant", state.tenants),
		tag: typed("tag", state.tags),
		status: typed("status", state.statuses),
		deviceType: ({ manufacturer, model }) => onlyOne(typesOf(model).filter((type) => names.get(referenceOf(type, "manufacturer") ?? "") === manufacturer), `device type ${manufacturer} ${model}`),
		device,
		inventoryItem: (item) => {
			let parent = device(item.device);
			return "missing" in parent ? parent : onlyOne(itemsOf(item.name).filter((one) => referenceOf(one, "device") === parent.id), `inventory item "${item.name}" of device "${item.device.name}"`);
		},
		nameOf: (id) => names.get(id) ?? id
	};
}
function onlyOne(found, what) {
	let [one, ...others] = found;
	return one === void 0 ? { missing: `Nautobot has no ${what}` } : others.length === 0 ? { id: one.id } : { missing: `Nautobot has ${found.length} of ${what}` };
}
// src/push/plan-push.ts
function planPush(repository, state, options) {
	let references = indexReferences(state), freeId = freeIds(state), actions = [], refused = [], matched = new Set(), unchanged = 0, add = (desired, found) => {
		let { kind, name, missing, fields } = desired;
		if (found !== void 0 && matched.add(found.id), missing.length > 0) return refused.push({
			kind,
			name,
			reason: missing.join("; ")
		}), { missing: `${toWords(kind)} "${name}" is not pushed` };
		if (found === void 0) {
			let id = freeId(desired.id);
			return actions.push({
				verb: "add",
				kind,
				name,
				id,
				fields: {
					id,
					...sent(fields)
				},
				differences: []
			}), { id };
		}
		let differences = differencesOf(fields, found, references.nameOf);
		if (differences.length === 0) unchanged += 1;
		else {
			let changed = new Set(differences.map(({ field }) => field)), patch = Object.fromEntries(Object.entries(fields).filter(([field]) => changed.has(field)));
			actions.push({
				verb: "change",
				kind,
				name,
				id: found.id,
				fields: sent(patch),
				differences
			});
		}
		return { id: found.id };
	}, ids = new Map(), addAll = (all, found) => {
		for (let desired of all) ids.set(keyOf(desired.kind, desired.key), add(desired, found.get(desired)));
	}, idOf = (kind, key) => ids.get(keyOf(kind, key)) ?? { missing: `${toWords(kind)} ${key} is not declared` }, targets = {
		platform: (name) => idOf("platform", name),
		version: (version) => idOf("software_version", keyOfVersion(version)),
		imageFile: (image) => idOf("software_image_file", keyOfImage(image))
	}, platforms = repository.platforms.map((platform) => desiredPlatform(platform, references)), foundPlatforms = findObjects(platforms, state.platforms, (one) => textOfField(one, "name"));
	addAll(platforms, foundPlatforms.found);
	let versions = repository.softwareVersions.map((version) => desiredVersion(version, references, targets)), foundVersions = findObjects(versions, state.softwareVersions, (one) => keyOfVersion({
		platform: foundPlatforms.keys.get(referenceOf(one, "platform") ?? "") ?? "",
		version: textOfField(one, "version")
	}));
	addAll(versions, foundVersions.found);
	let versionKey = (one, field) => foundVersions.keys.get(referenceOf(one, field) ?? "") ?? "", images = repository.softwareImageFiles.map((image) => desiredImageFile(image, references, targets));
	addAll(images, findObjects(images, state.imageFiles, (one) => keyOf(versionKey(one, "software_version"), textOfField(one, "image_file_name"))).found);
	let links = repository.softwareImageFiles.flatMap((image) => desiredDeviceTypeImages(image, references, targets));
	addAll(links, findObjects(links, state.deviceTypeImages, (one) => keyOf(referenceOf(one, "device_type") ?? "", referenceOf(one, "software_image_file") ?? "")).found);
	let { distinct, clashing } = separateClashes(repository.validatedSoftware.map((record) => desiredRecord(record, references, targets)));
	for (let [record, first] of clashing) {
		let reason = `Nautobot holds one record for each software version, start and end, and "${first.name}" has the same: give one of them another start or end`;
		refused.push({
			kind: record.kind,
			name: record.name,
			reason
		});
	}
	addAll(distinct, findRecords(distinct, state, (one) => keyOf(versionKey(one, "software"), textOfField(one, "start"), textOfField(one, "end"))));
	let leftovers = planDeletions(withChanges(state, actions), matched);
	return {
		actions: options.delete ? [...actions, ...leftovers.deletions] : actions,
		unchanged,
		refused,
		notes: whatHasNoPlace(repository),
		kept: options.delete ? leftovers.kept : [...leftovers.deletions.map(({ kind, name }) => ({
			kind,
			name,
			reason: "not in the repository; --delete removes it"
		})), ...leftovers.kept]
	};
}
function withChanges(state, actions) {
	let changes = new Map(actions.flatMap(({ verb, id, fields }) => verb === "change" ? [[id, fields]] : [])), change = (one) => ({
		...one,
		...changes.get(one.id)
	});
	return {
		...state,
		platforms: state.platforms.map(change),
		softwareVersions: state.softwareVersions.map(change),
		imageFiles: state.imageFiles.map(change),
		deviceTypeImages: state.deviceTypeImages.map(change),
		validatedSoftware: state.validatedSoftware.map(change)
	};
}
function freeIds(state) {
	let taken = new Set([
		state.platforms,
		state.softwareVersions,
		state.imageFiles,
		state.deviceTypeImages,
		state.validatedSoftware
	].flatMap((list) => list.map(({ id }) => id))), free = (id) => taken.has(id) ? free(objectId("taken", [id])) : id;
	return free;
}
function separateClashes(records) {
	let firsts = new Map(), clashing = [];
	for (let record of records) {
		let first = firsts.get(record.key);
		first === void 0 ? firsts.set(record.key, record) : clashing.push([record, first]);
	}
	return {
		distinct: [...firsts.values()],
		clashing
	};
}
function sent(fields) {
	return Object.fromEntries(Object.entries(fields).map(([field, value]) => typeof value != "object" || !value ? [field, value] : [field, "ids" in value ? value.ids : value.id]));
}
export { planPush };
