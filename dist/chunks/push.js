import "./rolldown-runtime.js";
import { C as Option, I as foldLines, _ as formatOption, d as writePieces, f as withProgress, l as columnsIfSet, p as addCommonOptions, s as colorsFor } from "./command-line.js";
import { n as openNautobotClient, t as serverOf } from "./server-options.js";
import { Gt as RULES, er as dateOfDay, nr as dayNumber, pr as toWords, zn as objectId } from "./core.js";
import { l as VERSION, o as printable, u as UserError } from "./first.js";
import { t as toJson } from "./json.js";
import { t as openInspection } from "./inspection.js";
// src/push/types.ts
const PUSHED_KINDS = {
	platform: {
		path: "/dcim/platforms/",
		noun: "platform"
	},
	software_version: {
		path: "/dcim/software-versions/",
		noun: "software version"
	},
	software_image_file: {
		path: "/dcim/software-image-files/",
		noun: "software image file"
	},
	device_type_image: {
		path: "/dcim/device-types-to-software-image-files/",
		noun: "device type of an image file"
	},
	validated_software: {
		path: "/plugins/nautobot-device-lifecycle-mgmt/validated-software/",
		noun: "validated software record"
	}
};
// src/push/apply-push.ts
async function applyPush(client, actions, onProgress) {
	let outcomes = [];
	for (let action of actions) {
		onProgress(outcomes.length, actions.length);
		let error = await send(client, action);
		if (outcomes.push({
			action,
			error
		}), error !== void 0) break;
	}
	return outcomes;
}
async function send(client, { verb, kind, id, fields }) {
	let { path } = PUSHED_KINDS[kind];
	switch (verb) {
		case "add": return client.send("POST", path, fields);
		case "change": return client.send("PATCH", `${path}${id}/`, fields);
		case "delete": return client.send("DELETE", `${path}${id}/`);
	}
}
function* renderJson(plan, outcomes) {
	let { actions, unchanged, refused, notes, kept } = plan, errors = new Map(outcomes?.map(({ action, error }) => [action, {
		done: error === void 0,
		error: error ?? null
	}]));
	yield `${toJson({
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		applied: outcomes !== void 0,
		actions: actions.map((action) => ({
			...action,
			...outcomes === void 0 ? {} : errors.get(action) ?? {
				done: !1,
				error: null
			}
		})),
		unchanged,
		not_pushed: refused,
		only_in_nautobot: kept,
		no_place: notes
	}, 2)}\n`;
}
// src/push/formats/pretty.ts
function renderPretty(plan, options) {
	return foldLines(linesOfPush(plan, options), options.width);
}
function* linesOfPush(plan, { colors, quiet, outcomes }) {
	let failed = outcomes?.find(({ error }) => error !== void 0);
	if (!quiet) {
		let actions = outcomes === void 0 ? plan.actions : outcomes.filter(({ error }) => error === void 0).map(({ action }) => action);
		for (let action of actions) yield* describe(action, colors);
	}
	for (let { kind, name, reason } of plan.refused) yield `${colors.red("✖")} ${titleOf(kind, name)}: not pushed: ${printable(reason)}\n`;
	if (failed !== void 0) {
		let { kind, name } = failed.action;
		yield `${colors.red("✖")} ${titleOf(kind, name)}: Nautobot refuses it: ${printable(failed.error ?? "")}\n`;
	}
	quiet || (yield* section("Only in Nautobot, not removed:", plan.kept.map(describeKept)), yield* section("Nautobot has no place for:", plan.notes)), yield `${colors.bold(summary(plan, outcomes))}\n`;
}
function* describe({ verb, kind, name, differences }, colors) {
	yield `${{
		add: colors.green("+"),
		change: colors.yellow("~"),
		delete: colors.red("-")
	}[verb]} ${titleOf(kind, name)}\n`;
	for (let { field, before, after } of differences) yield `    ${field}: ${printable(before)} → ${printable(after)}\n`;
}
function titleOf(kind, name) {
	return `${PUSHED_KINDS[kind].noun} ${printable(name)}`;
}
function describeKept({ kind, name, reason }) {
	return `${PUSHED_KINDS[kind].noun} ${name}: ${reason}`;
}
function* section(title, lines) {
	if (lines.length !== 0) {
		yield `${title}\n`;
		for (let line of lines) yield `    ${printable(line)}\n`;
	}
}
function summary({ actions, unchanged, refused }, outcomes) {
	let done = outcomes?.filter(({ error }) => error === void 0).map(({ action }) => action), count = (verb) => (done ?? actions).filter((action) => action.verb === verb).length, words = done === void 0 ? `${count("add")} to add, ${count("change")} to change, ${count("delete")} to delete` : `${count("add")} added, ${count("change")} changed, ${count("delete")} deleted`, left = done === void 0 ? 0 : actions.length - done.length, figures = [
		words,
		`${unchanged} unchanged`,
		...refused.length > 0 ? [`${refused.length} not pushed`] : [],
		...left > 0 ? [`${left} not done: run it again to go on`] : []
	].join(", ");
	return done === void 0 && actions.length > 0 ? `${figures}; --apply makes these changes` : figures;
}
// src/push/nautobot-state.ts
const PATHS = {
	platforms: PUSHED_KINDS.platform.path,
	softwareVersions: PUSHED_KINDS.software_version.path,
	imageFiles: PUSHED_KINDS.software_image_file.path,
	deviceTypeImages: PUSHED_KINDS.device_type_image.path,
	validatedSoftware: PUSHED_KINDS.validated_software.path,
	manufacturers: "/dcim/manufacturers/",
	deviceTypes: "/dcim/device-types/",
	roles: "/extras/roles/",
	tenants: "/tenancy/tenants/",
	tags: "/extras/tags/",
	statuses: "/extras/statuses/",
	locations: "/dcim/locations/",
	devices: "/dcim/devices/",
	inventoryItems: "/dcim/inventory-items/",
	virtualMachines: "/virtualization/virtual-machines/"
};
async function readNautobotState(client, onProgress) {
	let lists = {}, paths = Object.entries(PATHS);
	for (let [done, [key, path]] of paths.entries()) onProgress(path, done, paths.length), lists[key] = await client.list(path);
	return lists;
}
function referenceOf(object, field) {
	let value = object[field];
	if (typeof value == "string") return value;
	let { id } = value ?? {};
	return typeof id == "string" ? id : void 0;
}
function referencesOf(object, field) {
	let value = object[field];
	return Array.isArray(value) ? value.map((one) => typeof one == "string" ? one : one?.id).filter((id) => typeof id == "string") : [];
}
function textOfField(object, field) {
	let value = object[field];
	return typeof value == "string" ? value : "";
}
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
		key: keyOf(version.platform, version.version),
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
		key: keyOf(platform, version, image.imageFileName),
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
		key: keyOf(software.platform, software.version, start, end ?? ""),
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
function keyOf(...parts) {
	return JSON.stringify(parts);
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
		records > 0 && notes.push(`${field} of ${records} validated software ${records === 1 ? "record" : "records"}`);
	}
	for (let field of ["upgrade_from", "comments"]) {
		let versions = count(softwareVersions, field);
		versions > 0 && notes.push(`${field} of ${versions} software ${versions === 1 ? "version" : "versions"}`);
	}
	let comments = count(softwareImageFiles, "comments");
	comments > 0 && notes.push(`comments of ${comments} software image ${comments === 1 ? "file" : "files"}`), waivers.length > 0 && notes.push(`${waivers.length} ${waivers.length === 1 ? "waiver" : "waivers"}`);
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
		let index = new Map();
		for (let object of list) {
			let name = textOfField(object, field), same = index.get(name);
			same === void 0 ? index.set(name, [object]) : same.push(object);
		}
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
	let references = indexReferences(state), current = indexCurrent(state, wantedKeys(repository)), actions = [], refused = [], matched = new Set(), unchanged = 0, add = (desired, found) => {
		let { kind, name, missing, fields } = desired;
		if (found !== void 0 && matched.add(found.id), missing.length > 0) return refused.push({
			kind,
			name,
			reason: missing.join("; ")
		}), { missing: `${toWords(kind)} "${name}" is not pushed` };
		if (found === void 0) {
			let id = current.freeId(desired.id);
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
		let differences = differencesOf(fields, found, references);
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
	}, remember = (ids, desired, found) => {
		ids.set(desired.key, add(desired, found));
	}, platformIds = new Map(), versionIds = new Map(), imageIds = new Map(), lookUp = (ids, key) => ids.get(key) ?? { missing: `${key} is not declared` }, targets = {
		platform: (name) => lookUp(platformIds, name),
		version: ({ platform, version }) => lookUp(versionIds, keyOf(platform, version)),
		imageFile: ({ softwareVersion: { platform, version }, imageFileName }) => lookUp(imageIds, keyOf(platform, version, imageFileName))
	};
	for (let platform of repository.platforms) {
		let desired = desiredPlatform(platform, references);
		remember(platformIds, desired, current.find("platforms", desired));
	}
	for (let version of repository.softwareVersions) {
		let desired = desiredVersion(version, references, targets);
		remember(versionIds, desired, current.find("versions", desired));
	}
	for (let image of repository.softwareImageFiles) {
		let desired = desiredImageFile(image, references, targets);
		remember(imageIds, desired, current.find("images", desired));
	}
	for (let image of repository.softwareImageFiles) for (let desired of desiredDeviceTypeImages(image, references, targets)) add(desired, current.find("links", desired));
	let { distinct, clashing } = separateClashes(repository.validatedSoftware.map((record) => desiredRecord(record, references, targets)));
	for (let [record, first] of clashing) {
		let reason = `Nautobot holds one record for each software version, start and end, and "${first.name}" has the same: give one of them another start or end`;
		refused.push({
			kind: record.kind,
			name: record.name,
			reason
		});
	}
	let foundRecords = findRecords(distinct, current.byKey.records, state);
	for (let desired of distinct) add(desired, foundRecords.get(desired));
	let leftovers = planDeletions(state, matched);
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
function wantedKeys(repository) {
	return {
		platforms: new Set(repository.platforms.map(({ name }) => name)),
		versions: new Set(repository.softwareVersions.map(({ platform, version }) => keyOf(platform, version))),
		images: new Set(repository.softwareImageFiles.map(({ softwareVersion: { platform, version }, imageFileName }) => keyOf(platform, version, imageFileName)))
	};
}
function indexCurrent(state, wanted) {
	let platformNames = new Map(state.platforms.map((one) => [one.id, textOfField(one, "name")])), versionParts = new Map(state.softwareVersions.map((one) => [one.id, [platformNames.get(referenceOf(one, "platform") ?? "") ?? "", textOfField(one, "version")]])), partsOf = (one, field) => versionParts.get(referenceOf(one, field) ?? "") ?? ["", ""], index = (list, key) => new Map(list.map((one) => [key(one), one])), lists = {
		platforms: state.platforms,
		versions: state.softwareVersions,
		images: state.imageFiles,
		links: state.deviceTypeImages,
		records: state.validatedSoftware
	}, byKey = {
		platforms: index(lists.platforms, (one) => textOfField(one, "name")),
		versions: index(lists.versions, (one) => keyOf(...versionParts.get(one.id) ?? [])),
		images: index(lists.images, (one) => keyOf(...partsOf(one, "software_version"), textOfField(one, "image_file_name"))),
		links: index(lists.links, (one) => keyOf(referenceOf(one, "device_type") ?? "", referenceOf(one, "software_image_file") ?? "")),
		records: index(lists.records, (one) => keyOf(...partsOf(one, "software"), textOfField(one, "start"), textOfField(one, "end")))
	}, byId = new Map(Object.values(lists).flatMap((list) => list.map((one) => [one.id, one]))), isWanted = new Set(Object.keys(byKey).flatMap((list) => [...byKey[list]].flatMap(([key, { id }]) => wanted[list]?.has(key) === !0 ? [id] : []))), freeId = (id) => byId.has(id) ? freeId(objectId("taken", [id])) : id;
	return {
		byKey,
		find: (list, { key, id }) => byKey[list].get(key) ?? (isWanted.has(id) ? void 0 : byId.get(id)),
		freeId
	};
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
function findRecords(records, current, state) {
	let found = new Map(), free = new Map(state.validatedSoftware.map((one) => [one.id, one])), take = (record, object) => {
		object !== void 0 && !found.has(record) && free.has(object.id) && (found.set(record, object), free.delete(object.id));
	};
	for (let record of records) take(record, current.get(record.key));
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
function sent(fields) {
	return Object.fromEntries(Object.entries(fields).map(([field, value]) => typeof value != "object" || !value ? [field, value] : [field, "ids" in value ? value.ids : value.id]));
}
function differencesOf(fields, object, { nameOf }) {
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
// src/cli/commands/push.ts
const TOKEN = "NAUTOBOT_TOKEN", EXAMPLES = `
Examples:
  $ fleetvet push nautobot --url https://nautobot.example.com             show what would change
  $ fleetvet push nautobot --url https://nautobot.example.com --apply     change it
  $ fleetvet push nautobot --url https://nautobot.example.com --delete    what would be removed, too

${TOKEN} holds the API token. Pushed are platforms, software versions, image files, their device types and validated software;
devices, device types, roles, tenants and tags are only referred to. --delete removes only what fleetvet created.

Exit status: 0 if everything is pushed or planned, 1 if something cannot be pushed, 2 if the command could not run.`;
function addPushCommand(program, finish) {
	let nautobot = program.command("push").description("write approvals into another system").command("nautobot").description("show how software, image files and validated software differ from those in a Nautobot, and write them with --apply").requiredOption("--url <address>", "the address of the Nautobot").option("--apply", "make the changes").addOption(new Option("--dry-run", "only show the changes (the default)").conflicts("apply")).option("--delete", "also remove what the repository no longer has").option("--ca-file <file>", "PEM certificates to trust, such as those of your own authority").addOption(formatOption(["pretty", "json"], "pretty"));
	addCommonOptions(nautobot).addHelpText("after", EXAMPLES).action(async (options) => {
		finish(+!await pushToNautobot(options));
	});
}
async function pushToNautobot(options) {
	let { apply = !1, delete: remove = !1, format, color, quiet = !1 } = options, server = serverOf(options, TOKEN), { repository, diagnostics } = await openInspection(options);
	if (diagnostics.some(({ rule }) => RULES[rule].alwaysError)) throw new UserError("the repository has errors, so nothing is pushed: run fleetvet check and fix them");
	let client = await openNautobotClient(server);
	try {
		let plan = planPush(repository, await withProgress(quiet, async (_, onStage) => readNautobotState(client, (list, done, total) => void onStage(`reading ${list}: ${done} of ${total} lists`))), { delete: remove }), outcomes = apply ? await withProgress(quiet, async (_, onStage) => applyPush(client, plan.actions, (done, total) => void onStage(`changing objects: ${done} of ${total}`))) : void 0, { stdout } = process, pieces = format === "json" ? renderJson(plan, outcomes) : renderPretty(plan, {
			colors: colorsFor(stdout, color),
			width: columnsIfSet(stdout),
			quiet,
			outcomes
		});
		return await writePieces(stdout, pieces), plan.refused.length === 0 && outcomes?.some(({ error }) => error !== void 0) !== !0;
	} finally {
		await client.close();
	}
}
export { addPushCommand };
