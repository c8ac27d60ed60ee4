import "./rolldown-runtime.js";
import { En as quote, Yn as isMapping, hr as plural, qr as compareText } from "./core.js";
import { u as UserError } from "./first.js";
import { a as valueAt, i as unusedPaths, n as textOf, o as whyFiltered, r as textsOf } from "./paths.js";
import { n as readCsv } from "./csv3.js";
import { t as deviceRecord$1 } from "./device-record.js";
import { n as readValues } from "./read-input.js";
// src/import/sources/graphql-values.ts
const at = (value, path) => textOf(valueAt({ record: value }, path)), prose = (value, field) => {
	let text = value[field];
	return typeof text == "string" && text.trim() !== "" ? text.replaceAll("\r\n", "\n").trim() : void 0;
}, listOf = (value, field) => {
	let list = value[field];
	return Array.isArray(list) ? list.filter((item) => typeof item == "object" && !!item) : [];
}, namesIn = (value, field) => [...textsOf(value[field])].sort(compareText), inOrder$1 = (references) => references.map((reference) => ({
	reference,
	key: JSON.stringify([reference])
})).sort((a, b) => compareText(a.key, b.key)).map(({ reference }) => reference);
function entry(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null && value !== "" && value !== !1 && (typeof value != "object" || Object.keys(value).length !== 0)));
}
const software = (value) => {
	if (typeof value != "object" || !value) return;
	let [platform, version] = [at(value, "platform.name"), at(value, "version")];
	return platform === void 0 || version === void 0 ? void 0 : {
		platform,
		version
	};
}, typeRef = (value) => ({
	manufacturer: at(value, "manufacturer.name"),
	model: at(value, "model")
}), imageRefs = (value) => inOrder$1(listOf(value, "software_image_files").map((image) => entry({
	software_version: software(image.software_version),
	image_file_name: at(image, "image_file_name")
}))), named = (value) => entry({
	name: at(value, "name"),
	description: prose(value, "description")
});
// src/import/sources/nautobot-names.ts
function locationNames(lists) {
	let byId = new Map((lists.locations ?? []).map((location) => [at(location, "id"), location])), counts = new Map();
	for (let location of byId.values()) counts.set(at(location, "name"), (counts.get(at(location, "name")) ?? 0) + 1);
	let pathOf = (location, depth = 0) => {
		let whole = byId.get(at(location, "id")) ?? location, name = at(whole, "name"), parent = whole.parent;
		return (counts.get(name) ?? 0) < 2 || typeof parent != "object" || !parent || depth > 50 ? name : `${pathOf(parent, depth + 1) ?? ""} / ${name ?? ""}`;
	};
	return (location) => pathOf(location);
}
function deviceNames(devices, placeOf, changed) {
	return new Map(devices.map((device) => {
		let id = at(device, "id") ?? "", own = at(device, "name"), name = own ?? `unnamed-${id}`;
		own === void 0 && changed.push({
			reason: "device without a name",
			name,
			detail: `named by its id, ${id}`
		});
		let location = device.location, place = typeof location == "object" && location ? placeOf(location) : void 0;
		return [id === "" ? name : id, {
			name,
			reference: {
				name,
				tenant: at(device, "tenant.name") ?? null,
				location: place ?? null
			}
		}];
	}));
}
function itemsByDevice(lists, devices, changed) {
	let all = lists.inventory_items ?? (lists.devices ?? []).flatMap((device) => listOf(device, "inventory_items").map((item) => ({
		...item,
		device
	}))), byId = new Map(all.map((item) => [at(item, "id"), item])), nameOf = (item, depth = 0) => {
		let parent = byId.get(at(item, "parent.id")), own = at(item, "name") ?? `unnamed-${at(item, "id") ?? ""}`;
		return parent === void 0 || depth > 50 ? own : `${nameOf(parent, depth + 1)} / ${own}`;
	}, found = new Map(), counts = new Map();
	for (let item of all) {
		let device = at(item, "device.id") ?? at(item, "device.name") ?? "", full = nameOf(item), holder = devices.get(device)?.name ?? device;
		at(item, "name") === void 0 ? changed.push({
			reason: "inventory item without a name, named by its id",
			name: `${holder}/${full}`
		}) : full !== at(item, "name") && changed.push({
			reason: "nested inventory item, called after its parent",
			name: `${holder}/${full}`
		});
		let key = JSON.stringify([device, full]), count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		let name = count === 1 ? full : `${full} (${count})`;
		count > 1 && changed.push({
			reason: "inventory item with a name that its device has twice",
			name: `${holder}/${name}`
		});
		let list = found.get(device) ?? [];
		found.set(device, list), list.push({
			id: at(item, "id"),
			name,
			manufacturer: at(item, "manufacturer.name"),
			partId: at(item, "part_id"),
			serial: at(item, "serial"),
			extra: entry({
				asset_tag: at(item, "asset_tag"),
				label: at(item, "label"),
				tags: namesIn(item, "tags"),
				software_version: software(item.software_version),
				software_image_files: imageRefs(item),
				comments: prose(item, "description"),
				custom_fields: item._custom_field_data
			})
		});
	}
	for (let list of found.values()) list.sort((a, b) => compareText(a.name, b.name));
	return found;
}
function holderOf(items, id) {
	for (let [device, list] of items) if (list.some((item) => item.id === id)) return { id: device };
}
// src/import/sources/nautobot-graphql.ts
function fromNautobot(lists) {
	let changed = [], placeOf = locationNames(lists), devices = deviceNames(lists.devices ?? [], placeOf, changed), items = itemsByDevice(lists, devices, changed), images = [...lists.software_image_files ?? [], ...(lists.software_versions ?? []).flatMap((version) => lists.software_image_files === void 0 ? listOf(version, "software_image_files").map((image) => ({
		...image,
		software_version: version
	})) : [])], used = new Set([...[...lists.devices ?? [], ...lists.virtual_machines ?? []].map((carrier) => at(carrier, "role.name")), ...(lists.validated_softwares ?? []).flatMap((record) => namesIn(record, "device_roles"))]), entries = {
		manufacturers: (lists.manufacturers ?? []).map(named),
		locations: (lists.locations ?? []).map((value) => entry({
			name: placeOf(value),
			description: prose(value, "description")
		})),
		tenants: (lists.tenants ?? []).map(named),
		roles: (lists.roles ?? []).map(named).filter(({ name }) => used.has(String(name))),
		tags: (lists.tags ?? []).map(named),
		platforms: (lists.platforms ?? []).map((value) => entry({
			name: at(value, "name"),
			manufacturer: at(value, "manufacturer.name"),
			network_driver: at(value, "network_driver"),
			description: prose(value, "description")
		})),
		device_types: (lists.device_types ?? []).map((value) => entry({
			...typeRef(value),
			part_number: at(value, "part_number"),
			tags: namesIn(value, "tags"),
			comments: prose(value, "comments")
		})),
		software_versions: (lists.software_versions ?? []).map((value) => entry({
			...software(value),
			status: at(value, "status.name") ?? "Active",
			alias: at(value, "alias"),
			release_date: at(value, "release_date"),
			end_of_support_date: at(value, "end_of_support_date"),
			documentation_url: at(value, "documentation_url"),
			long_term_support: value.long_term_support,
			pre_release: value.pre_release,
			tags: namesIn(value, "tags")
		})),
		software_image_files: images.map((image) => imageEntry(image, changed)),
		virtual_machines: (lists.virtual_machines ?? []).map((value) => entry({
			name: at(value, "name"),
			cluster: at(value, "cluster.name"),
			status: at(value, "status.name"),
			role: at(value, "role.name"),
			platform: at(value, "platform.name"),
			tenant: at(value, "tenant.name"),
			tags: namesIn(value, "tags"),
			software_version: software(value.software_version),
			software_image_files: imageRefs(value),
			comments: prose(value, "comments"),
			custom_fields: value._custom_field_data
		})),
		validated_software: (lists.validated_softwares ?? []).map((record) => policyEntry(record, devices, items, changed))
	};
	return {
		devices: (lists.devices ?? []).map((value) => deviceRecord(value, devices, items, placeOf)),
		entries,
		skipped: [],
		changed,
		curated: { platforms: !0 }
	};
}
function deviceRecord(value, names, items, placeOf) {
	let id = at(value, "id") ?? at(value, "name") ?? "", location = value.location, runs = software(value.software_version), platform = at(value, "platform.name"), isOther = runs !== void 0 && runs.platform !== platform;
	return {
		from: `device ${id}`,
		fields: Object.fromEntries(Object.entries({
			name: names.get(id)?.name ?? at(value, "name"),
			manufacturer: at(value, "device_type.manufacturer.name"),
			device_type: at(value, "device_type.model"),
			platform,
			network_driver: at(value, "platform.network_driver"),
			software_version: isOther ? void 0 : at(value, "software_version.version"),
			serial: at(value, "serial"),
			asset_tag: at(value, "asset_tag"),
			role: at(value, "role.name"),
			location: typeof location == "object" && location ? placeOf(location) : void 0,
			tenant: at(value, "tenant.name"),
			status: at(value, "status.name"),
			comments: prose(value, "comments")
		}).filter(([, text]) => text !== void 0)),
		tags: namesIn(value, "tags"),
		items: items.get(id) ?? items.get(at(value, "name") ?? ""),
		extra: entry({
			software_version: isOther ? runs : void 0,
			software_image_files: imageRefs(value),
			custom_fields: value._custom_field_data
		})
	};
}
function imageEntry(image, changed) {
	let name = at(image, "image_file_name"), checksum = at(image, "image_file_checksum"), algorithm = at(image, "hashing_algorithm")?.toLowerCase();
	return checksum !== void 0 && algorithm === void 0 && changed.push({
		reason: "checksum left out, since it has no algorithm",
		name: name ?? "",
		detail: checksum
	}), entry({
		software_version: software(image.software_version),
		image_file_name: name,
		status: at(image, "status.name") ?? "Active",
		image_file_checksum: algorithm === void 0 ? void 0 : checksum,
		hashing_algorithm: checksum === void 0 ? void 0 : algorithm,
		image_file_size: image.image_file_size,
		download_url: at(image, "download_url"),
		default_image: image.default_image,
		device_types: inOrder$1(listOf(image, "device_types").map(typeRef)),
		tags: namesIn(image, "tags")
	});
}
function policyEntry(record, devices, items, changed) {
	let name = `${at(record, "software.platform.name") ?? ""} ${at(record, "software.version") ?? ""}`;
	namesIn(record, "tags").length > 0 && changed.push({
		reason: "tags of validated software left out",
		name,
		detail: "they have no place here"
	});
	let deviceRef = (device) => devices.get(at(device, "id") ?? "")?.reference ?? devices.get(at(device, "name") ?? "")?.reference ?? at(device, "name");
	return entry({
		software: software(record.software),
		start: at(record, "start"),
		end: at(record, "end"),
		preferred: record.preferred,
		devices: inOrder$1(listOf(record, "devices").map(deviceRef)),
		device_tenants: namesIn(record, "device_tenants"),
		device_types: inOrder$1(listOf(record, "device_types").map(typeRef)),
		device_roles: namesIn(record, "device_roles"),
		inventory_items: inOrder$1(listOf(record, "inventory_items").map((item) => {
			let device = item.device, own = (items.get(at(item, "device.id") ?? "") ?? [...items.values()].flat()).find(({ id }) => id === at(item, "id")), holder = device ?? holderOf(items, at(item, "id"));
			return entry({
				device: holder === void 0 ? void 0 : deviceRef(holder),
				name: own?.name ?? at(item, "name")
			});
		})),
		object_tags: namesIn(record, "object_tags")
	});
}
// src/import/sources/nautobot.ts
const OWN = {
	name: ["name"],
	manufacturer: ["device_type.manufacturer.name"],
	device_type: ["device_type.model"],
	part_number: ["device_type.part_number"],
	platform: ["platform.name"],
	network_driver: ["platform.network_driver"],
	software_version: ["software_version.version"],
	serial: ["serial"],
	asset_tag: ["asset_tag"],
	role: ["role.name", "device_role.name"],
	location: ["location.name", "site.name"],
	tenant: ["tenant.name"],
	status: [
		"status.label",
		"status.name",
		"status.value"
	],
	tags: ["tags"],
	comments: ["comments"]
}, nautobotSource = async (options) => {
	let { files, fields, filters } = options, tables = files.filter(isTable), read = {
		lists: {},
		rest: [],
		counted: 0,
		refusals: []
	};
	for (let file of files) if (!isTable(file)) for (let value of await readValues(file)) collectAnswer(value, read);
	let { lists, counted, refusals } = read, rest = [...new Map(read.rest.map((object) => [textOf(object.id) ?? object, object])).values()], isEmpty = rest.length === 0 && lists.devices === void 0 && lists.software_versions === void 0;
	if (isEmpty && tables.length === 0) throw new UserError(`found no devices${refusals.length === 0 ? "" : ` (the answer says ${quote(refusals[0] ?? "")})`}: expected answers of GraphQL, or of /api/dcim/devices/?depth=1`);
	let table = tables.length === 0 ? void 0 : withoutIds(await readCsv({
		...options,
		files: tables
	}));
	if (isEmpty && table !== void 0) return {
		...table,
		curated: { platforms: !0 }
	};
	let data = fromNautobotAnswers(lists, rest, {
		fields,
		filters
	}), held = rest.filter(isDevice).length, missing = held < counted ? [{
		reason: "pages that are missing",
		name: plural(counted - held, "device"),
		detail: `Nautobot counts ${counted}, and the files hold ${held}`
	}] : [];
	return {
		...data,
		devices: [...data.devices, ...table?.devices ?? []],
		skipped: [
			...missing,
			...data.skipped,
			...table?.skipped ?? []
		],
		changed: [...data.changed, ...table?.changed ?? []]
	};
};
function collectAnswer(value, into) {
	if (Array.isArray(value)) {
		for (let item of value) collectAnswer(item, into);
		return;
	}
	let body = bodyOf(value), refusal = textOf(body.detail) ?? textsOf(body.errors)[0] ?? messageIn(body.errors);
	if (refusal !== void 0 && into.refusals.push(refusal), Array.isArray(body.results)) {
		let objects = body.results.filter(isMapping);
		into.rest.push(...objects);
		let { count } = body;
		typeof count == "number" && objects.every(isDevice) && (into.counted = Math.max(into.counted, count));
		return;
	}
	if (body.device_type !== void 0) {
		into.rest.push(body);
		return;
	}
	let data = isMapping(body.data) ? body.data : body, { device } = data;
	isMapping(device) && body !== data && (into.lists.devices ??= []).push(device);
	for (let [name, list] of Object.entries(data)) Array.isArray(list) && (into.lists[name] ??= []).push(...list.filter(isMapping));
}
function messageIn(errors) {
	let first = Array.isArray(errors) ? errors[0] : void 0;
	return isMapping(first) ? textOf(first.message) : void 0;
}
function isDevice(object) {
	let type = textOf(object.object_type);
	return type === void 0 ? "device_type" in object : type === "dcim.device";
}
const isTable = ({ path }) => /\.(?:csv|tsv)$/i.test(path);
function withoutIds(data) {
	let isId = (text) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
	return {
		...data,
		devices: data.devices.map((device) => ({
			...device,
			tags: device.tags?.filter((tag) => !isId(tag))
		}))
	};
}
function fromNautobotAnswers(lists, rest, { fields, filters = [] }) {
	let ordered = inOrder(lists), data = fromNautobot(ordered), skipped = [], devices = [], add = (record, device) => {
		let reason = whyFiltered(filters, (path) => valueAt({ record }, path));
		reason === void 0 ? devices.push(device) : skipped.push({
			reason,
			name: device.fields.name ?? device.from
		});
	};
	for (let [index, record] of (ordered.devices ?? []).entries()) {
		let device = data.devices[index];
		if (device === void 0) continue;
		let mapped = deviceRecord$1({ record }, device.from, {
			user: fields,
			own: {}
		});
		add(record, {
			...device,
			fields: {
				...device.fields,
				...mapped.fields
			}
		});
	}
	for (let record of rest) {
		let device = deviceRecord$1({ record }, `device ${textOf(record.id) ?? ""}`, {
			user: fields,
			own: OWN
		}), reason = whyNoDevice(record, device);
		reason === void 0 ? add(record, device) : skipped.push({
			reason,
			name: device.fields.name ?? device.from
		});
	}
	let scopes = [...ordered.devices ?? [], ...rest].map((record) => ({ record })), changed = [...data.changed, ...unusedPaths(scopes, fields, filters)];
	return {
		...data,
		devices,
		skipped: [...data.skipped, ...skipped],
		changed
	};
}
function whyNoDevice(record, { fields }) {
	return isDevice(record) ? fields.device_type === void 0 && isMapping(record.device_type) ? "only ids of what the device refers to: save /api/dcim/devices/?depth=1" : void 0 : `objects of the REST API that are not devices (${textOf(record.object_type) ?? "of no type"}): save an answer of GraphQL for those`;
}
function inOrder(lists) {
	let textIn = (value, field) => textOf(value[field]) ?? "";
	return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list].sort((a, b) => compareText(textIn(a, "created"), textIn(b, "created")) || compareText(textIn(a, "id"), textIn(b, "id")))]));
}
function bodyOf(value) {
	return isMapping(value) ? isMapping(value.body) ? value.body : value : {};
}
export { nautobotSource as n, fromNautobotAnswers as t };
