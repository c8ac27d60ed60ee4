import "./rolldown-runtime.js";
import { Dr as parseVersion, En as quote, Or as familyOf, Yn as isMapping, hr as plural } from "./core.js";
import { u as UserError } from "./first.js";
import { a as valueAt, i as unusedPaths, n as textOf, o as whyFiltered, r as textsOf } from "./paths.js";
import { n as readCsv } from "./csv3.js";
import { t as deviceRecord } from "./device-record.js";
import { n as deviceTypeSource, t as deviceTypeOf } from "./device-types2.js";
import { n as readValues } from "./read-input.js";
// src/import/sources/netbox.ts
const OWN = {
	name: ["name"],
	manufacturer: ["device_type.manufacturer.name", "device_type.manufacturer.display"],
	device_type: ["device_type.model"],
	part_number: ["device_type.part_number"],
	platform: ["platform.name", "platform.display"],
	software_version: [
		"custom_fields.sw_version",
		"custom_fields.software_version",
		"custom_fields.os_version",
		"custom_fields.version"
	],
	serial: ["serial"],
	asset_tag: ["asset_tag"],
	role: [
		"role.name",
		"device_role.name",
		"role.display",
		"device_role.display"
	],
	location: ["site.name", "site.display"],
	tenant: ["tenant.name"],
	status: [
		"status.value",
		"status.label",
		"status"
	],
	tags: ["tags"],
	comments: ["comments"]
}, netboxSource = async (options) => {
	let { files, fields, filters = [] } = options, isCsv = (file) => /\.(?:csv|tsv)$/i.test(file.path), isYaml = (file) => /\.ya?ml$/i.test(file.path), parts = [], tables = files.filter(isCsv);
	tables.length > 0 && parts.push(withPlatformVersions(await readCsv({
		...options,
		files: tables
	}, namelessRow)));
	let types = files.filter(isYaml);
	types.length > 0 && parts.push(await deviceTypeSource({
		...options,
		files: types
	}));
	let answers = [];
	for (let file of files) !isCsv(file) && !isYaml(file) && answers.push(...await readValues(file));
	return answers.length > 0 && parts.push(fromAnswers(answers, fields, filters)), joinData(parts);
}, namelessRow = (row) => {
	let id = row.ID;
	return id === void 0 || id === "" ? void 0 : `unnamed-${id}`;
};
function joinData(parts) {
	return {
		devices: parts.flatMap(({ devices }) => devices),
		entries: { device_types: parts.flatMap(({ entries }) => entries?.device_types ?? []) },
		skipped: parts.flatMap(({ skipped }) => skipped),
		changed: parts.flatMap(({ changed }) => changed),
		curated: { platforms: !1 }
	};
}
function fromAnswers(answers, fields, filters) {
	let lists = new Map(), counts = new Map();
	for (let answer of answers) for (let { kind, items, count } of listsIn(answer)) {
		let list = lists.get(kind) ?? new Map();
		lists.set(kind, list);
		for (let item of items) list.set(textOf(item.id) ?? String(list.size), item);
		count !== void 0 && counts.set(kind, Math.max(count, counts.get(kind) ?? 0));
	}
	let found = lists.get("devices"), machines = [...lists.get("virtual-machines")?.values() ?? []];
	if (found === void 0 && !lists.has("device-types")) throw new UserError(`found no devices${refusalIn(answers)}${machines.length === 0 ? "" : `, but ${plural(machines.length, "virtual machine")}, which are not imported`}: expected answers of /api/dcim/devices/, of GraphQL, or a CSV export`);
	let skipped = machines.map((machine) => ({
		reason: "virtual machines, which are not imported from NetBox",
		name: textOf(machine.name) ?? `virtual machine ${textOf(machine.id) ?? ""}`
	})), scopes = [...found?.values() ?? []].map((record) => ({ record })), changed = [...unusedPaths(scopes, fields, filters)], [all, count] = [found?.size ?? 0, counts.get("devices") ?? 0];
	all < count && skipped.push({
		reason: "pages that are missing",
		name: plural(count - all, "device"),
		detail: `NetBox counts ${count}, and the files hold ${all}`
	});
	let items = itemsByDevice(lists.get("inventory-items")), partNumbers = new Map();
	for (let [id, type] of lists.get("device-types") ?? []) partNumbers.set(id, textOf(type.part_number));
	let devices = [];
	for (let [id, record] of found ?? []) {
		let scope = { record }, made = named(deviceRecord(scope, `device ${id}`, {
			user: fields,
			own: OWN
		}), record, id, changed), reason = whyFiltered(filters, (path) => valueAt(scope, path));
		if (reason !== void 0) {
			skipped.push({
				reason,
				name: made.fields.name ?? `device ${id}`
			});
			continue;
		}
		let part = partNumbers.get(textOf(valueAt(scope, "device_type.id")) ?? "");
		devices.push({
			...made,
			fields: {
				...made.fields,
				...part !== void 0 && { part_number: part }
			},
			tags: textsOf(record.tags),
			...items.has(id) && { items: items.get(id) }
		});
	}
	return withPlatformVersions({
		devices,
		entries: { device_types: [...lists.get("device-types")?.values() ?? []].flatMap((type) => {
			let entry = deviceTypeOf(type);
			return entry === void 0 ? [] : [entry];
		}) },
		skipped,
		changed
	});
}
function refusalIn(answers) {
	for (let answer of answers) {
		let body = isMapping(answer) && isMapping(answer.body) ? answer.body : answer, detail = isMapping(body) ? textOf(body.detail) : void 0;
		if (detail !== void 0) return ` (the answer says ${quote(detail)})`;
	}
	return "";
}
function listsIn(answer) {
	if (!isMapping(answer)) return Array.isArray(answer) ? answer.flatMap(listsOfItem(answer)) : [];
	if (isMapping(answer.body)) return listsIn(answer.body);
	if (isMapping(answer.data)) return Object.entries(answer.data).flatMap(([name, list]) => Array.isArray(list) ? [{
		kind: `${name.replace(/_list$/, "").replaceAll("_", "-")}s`,
		items: list.filter(isMapping),
		count: void 0
	}] : []);
	let { results, count } = answer;
	if (Array.isArray(results)) {
		let items = results.filter(isMapping), kind = kindOf(items[0]);
		return kind === void 0 ? [] : [{
			kind,
			items,
			count: typeof count == "number" ? count : void 0
		}];
	}
	let kind = kindOf(answer);
	return kind === void 0 ? [] : [{
		kind,
		items: [answer],
		count: void 0
	}];
}
function listsOfItem(list) {
	let [first] = list, isPages = isMapping(first) && (Array.isArray(first.results) || isMapping(first.body));
	return (item, index) => {
		if (isPages) return listsIn(item);
		let kind = kindOf(first);
		return index > 0 || kind === void 0 ? [] : [{
			kind,
			items: list.filter(isMapping),
			count: void 0
		}];
	};
}
function kindOf(item) {
	if (isMapping(item)) return /\/api\/(?:dcim|virtualization|tenancy|extras)\/([a-z-]+)\//.exec(textOf(item.url) ?? "")?.[1] ?? ("device_type" in item ? "devices" : "model" in item ? "device-types" : void 0);
}
function itemsByDevice(found = new Map()) {
	let items = new Map();
	for (let item of found.values()) {
		let device = textOf(valueAt({ record: item }, "device.id")), name = textOf(item.name);
		if (device === void 0 || name === void 0) continue;
		let list = items.get(device) ?? [];
		items.set(device, list), list.push({
			name,
			manufacturer: textOf(item.manufacturer),
			partId: textOf(item.part_id),
			serial: textOf(item.serial)
		});
	}
	return items;
}
function named(device, record, id, changed) {
	if (device.fields.name !== void 0) return device;
	let chassis = textOf(valueAt({ record }, "virtual_chassis.name")), position = textOf(record.vc_position), name = chassis !== void 0 && position !== void 0 ? `${chassis}:${position}` : `unnamed-${id}`;
	return changed.push({
		reason: "device without a name",
		name,
		detail: `device ${id} is named ${name}`
	}), {
		...device,
		fields: {
			...device.fields,
			name
		}
	};
}
function withPlatformVersions(data) {
	let devices = data.devices.map((device) => {
		let { platform, software_version: version } = device.fields;
		if (platform === void 0 || version !== void 0) return device;
		let found = versionInName(platform);
		return found === void 0 ? device : {
			...device,
			fields: {
				...device.fields,
				software_version: found
			}
		};
	});
	return {
		...data,
		devices,
		curated: { platforms: !1 }
	};
}
function versionInName(platform) {
	let family = familyOf(platform), last = platform.slice(platform.lastIndexOf(" ") + 1);
	return family !== "other" && /\d/.test(last) && parseVersion(family, last) !== void 0 ? last : void 0;
}
export { netboxSource as n, fromAnswers as t };
