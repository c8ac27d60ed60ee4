import "./rolldown-runtime.js";
import { Yn as isMapping, pr as listWords } from "./core.js";
import { u as UserError } from "./first.js";
import { a as valueAt, i as unusedPaths, n as textOf, o as whyFiltered, t as collect } from "./paths.js";
import { t as deviceRecord } from "./device-record.js";
import { n as readValues, t as bareName } from "./read-input.js";
// src/import/sources/json.ts
function jsonSource(preset, prepare) {
	return async ({ files, fields, filters: given }) => {
		let filters = given ?? preset.filters ?? [], scopes = [], devices = [], skipped = [], changed = [], count = 0;
		for await (let { file, values } of prepared(files, prepare)) {
			let root = values.length > 1 ? values : values[0], { found, others } = findRecords(root, preset);
			count += found.length;
			let nameless = found.length === 0 ? [{
				key: void 0,
				value: void 0
			}] : others;
			for (let { key, value } of nameless) skipped.push({
				reason: "nothing that says what device it is",
				name: textOf(valueAt({ record: value }, "name") ?? valueAt({ record: value }, "hostname")) ?? key ?? file.path,
				detail: file.path
			});
			for (let [index, { value: record, key }] of found.entries()) {
				let scope = {
					record,
					key,
					file: bareName(file.path),
					root
				};
				scopes.push(scope);
				let from = found.length > 1 ? `${file.path}, record ${index + 1}` : file.path, device = deviceRecord(scope, from, {
					user: fields,
					own: preset.fields,
					hints: preset.hints,
					constants: preset.constants
				}), reason = whyFiltered(filters, (path) => valueAt(scope, path));
				reason === void 0 && isNumber(scope, [...fields.software_version ?? [], ...preset.fields.software_version ?? []]) && changed.push({
					reason: "version that is a number in the source, which has no trailing zeros: make it a text there",
					name: device.fields.name ?? from,
					detail: `${device.fields.software_version ?? ""} (${from})`
				}), reason === void 0 ? devices.push(device) : skipped.push({
					reason,
					name: device.fields.name ?? from
				});
			}
		}
		if (files.length > 0 && count === 0) throw new UserError(`found no devices in ${files.length === 1 ? files[0]?.path ?? "" : `${files.length} files`}: expected ${preset.title}, with records at ${listWords(preset.records.map((path) => path || "the top"), 5, "or")}`);
		return {
			devices,
			skipped,
			changed: [...changed, ...unusedPaths(scopes, fields, given)]
		};
	};
}
function isNumber(scope, paths) {
	for (let path of paths) {
		let value = valueAt(scope, typeof path == "string" ? path : path.path);
		if (textOf(value) !== void 0) return typeof value == "number" && !Number.isInteger(value);
	}
	return !1;
}
async function* prepared(files, prepare) {
	if (prepare === void 0) {
		for (let file of files) yield {
			file,
			values: await readValues(file)
		};
		return;
	}
	let inputs = [];
	for (let file of files) inputs.push({
		file,
		values: await readValues(file)
	});
	yield* prepare(inputs);
}
function findRecords(root, { records, marks }) {
	for (let path of records) {
		let all = collect(root, path).filter(({ value }) => isMapping(value)), isRecord = ({ value }) => marks.length === 0 || marks.some((mark) => valueAt({ record: value }, mark) !== void 0), found = all.filter(isRecord);
		if (found.length > 0) return {
			found,
			others: [...all.filter((one) => !isRecord(one)), ...withoutRecord(root, path)]
		};
	}
	return {
		found: [],
		others: []
	};
}
function withoutRecord(root, path) {
	return !path.startsWith("*.") || typeof root != "object" || !root || Array.isArray(root) ? [] : Object.entries(root).flatMap(([key, value]) => typeof value == "object" && value && collect(value, path.slice(2)).length === 0 ? [{
		key,
		value
	}] : []);
}
const PLAIN_JSON = {
	title: "a list of objects",
	records: [
		...[
			"devices",
			"data.devices",
			"data",
			"results",
			"result",
			"response",
			"items",
			"hosts",
			"nodes",
			"switches"
		].map((list) => `${list}.*`),
		...[
			"inventory",
			"records",
			"rows",
			"value",
			"values"
		].map((list) => `${list}.*`),
		"*",
		""
	],
	marks: [],
	fields: {
		name: [
			"name",
			"hostname",
			"hostName",
			"device_name",
			"deviceName",
			"sysName",
			"$key"
		],
		manufacturer: [
			"manufacturer",
			"vendor",
			"brand",
			"make"
		],
		device_type: [
			"model",
			"device_model",
			"deviceModel",
			"modelName",
			"platformId",
			"productId",
			"device_type",
			"deviceType",
			"hardware"
		],
		part_number: ["part_number", "partNumber"],
		platform: [
			"platform",
			"network_driver",
			"network_os",
			"device_os",
			"softwareType",
			"osType",
			"os_name",
			"os",
			"nos"
		],
		software_version: [
			"software_version",
			"softwareVersion",
			"os_version",
			"osVersion",
			"sw_version",
			"swVersion",
			"running_version",
			"firmware_version",
			"firmwareVersion",
			"version",
			"firmware"
		],
		serial: [
			"serial",
			"serial_number",
			"serialNumber"
		],
		asset_tag: ["asset_tag", "assetTag"],
		role: [
			"role",
			"device_role",
			"deviceRole",
			"function"
		],
		location: [
			"location",
			"site",
			"siteName",
			"site_name"
		],
		tenant: ["tenant", "customer"],
		status: ["status"],
		tags: ["tags"],
		comments: ["comments", "notes"],
		seen: [
			"seen",
			"last_seen",
			"lastSeen",
			"lastUpdated"
		]
	}
};
export { jsonSource as n, PLAIN_JSON as t };
