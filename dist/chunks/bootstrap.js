import "./rolldown-runtime.js";
import { Yn as isMapping, cr as isDate } from "./core.js";
import { u as UserError } from "./first.js";
import { n as textOf, r as textsOf } from "./paths.js";
import { n as readValues } from "./read-input.js";
// src/import/sources/bootstrap.ts
const bootstrapSource = async ({ files }) => {
	let changed = [], skipped = [], settings = (await Promise.all(files.map(readValues))).flat().filter(isMapping), all = (key) => settings.flatMap((each) => Array.isArray(each[key]) ? each[key].flatMap(asMapping) : []);
	if (!settings.some((each) => [
		"software",
		"software_version",
		"platform",
		"validated_software",
		"manufacturer"
	].some((key) => key in each))) throw new UserError("found no settings: expected mappings such as platform, software and validated_software");
	let records = all("validated_software").map((value, index) => recordOf(value, index, changed, skipped)), used = usedBy(records.filter((record) => record !== void 0));
	return {
		devices: [],
		entries: {
			manufacturers: all("manufacturer").flatMap(named),
			tenants: all("tenant").flatMap(named),
			roles: all("role").filter((role) => isOfDevices(role) || used.has(text(role, "name") ?? "")).flatMap(named),
			locations: all("location").flatMap(named),
			tags: all("tag").flatMap(named),
			platforms: all("platform").flatMap((value) => named(value).map((entry) => ({
				name: entry.name,
				...optional({
					manufacturer: text(value, "manufacturer"),
					network_driver: text(value, "network_driver")
				}),
				...optional({ description: text(value, "description") })
			}))),
			software_versions: [...all("software"), ...all("software_version")].flatMap((value, index) => softwareOf(value, index, changed, skipped)),
			software_image_files: [...all("software_image"), ...all("software_image_file")].flatMap((value, index) => imageOf(value, index, changed, skipped)),
			validated_software: records.filter((record) => record !== void 0)
		},
		skipped,
		changed,
		curated: { platforms: !0 }
	};
};
function asMapping(value) {
	return isMapping(value) ? [value] : typeof value == "string" ? [{ name: value }] : [];
}
const text = (value, key) => textOf(value[key]);
function optional(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0 && value !== !1 && !isEmptyList(value)));
}
const isEmptyList = (value) => Array.isArray(value) && value.length === 0;
function named(value) {
	let name = text(value, "name");
	return name === void 0 ? [] : [{
		name,
		...optional({ description: text(value, "description") })
	}];
}
function isOfDevices(role) {
	let types = textsOf(role.content_types);
	return types.length === 0 || types.includes("dcim.device");
}
const dateOf = (value) => {
	let day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(textOf(value) ?? "")?.[0];
	return day !== void 0 && isDate(day) ? day : void 0;
};
function softwareOf(value, index, changed, skipped) {
	let [platform, version] = [text(value, "platform"), text(value, "version")];
	return platform === void 0 || version === void 0 ? (skipped.push({
		reason: "software without platform or version",
		name: platform ?? version ?? nth(index)
	}), []) : (typeof value.version == "number" && changed.push({
		reason: "version that YAML reads as a number, which has no trailing zeros: quote it in the source",
		name: `${platform} ${version}`
	}), [softwareEntry(value, platform, version)]);
}
const nth = (index) => `entry ${index + 1}`;
function softwareEntry(value, platform, version) {
	return {
		platform,
		version,
		status: text(value, "status") ?? "Active",
		...optional({
			alias: text(value, "alias"),
			release_date: dateOf(value.release_date),
			end_of_support_date: dateOf(value.eos_date ?? value.end_of_support_date),
			documentation_url: text(value, "documentation_url"),
			long_term_support: (value.lts ?? value.long_term_support) === !0,
			pre_release: value.pre_release === !0,
			tags: textsOf(value.tags)
		})
	};
}
function softwareNamed(name) {
	let at = name?.indexOf(" - ") ?? -1;
	if (!(name === void 0 || at < 0)) return {
		platform: name.slice(0, at).trim(),
		version: name.slice(at + 3).trim()
	};
}
function softwareIn(value) {
	let [platform, version] = [text(value, "platform"), text(value, "software_version")];
	return softwareNamed(version) ?? softwareNamed(text(value, "software")) ?? (version !== void 0 && platform !== void 0 ? {
		platform,
		version
	} : void 0);
}
function imageOf(value, index, changed, skipped) {
	let file = text(value, "file_name") ?? text(value, "image_file_name"), software = softwareIn(value);
	return file === void 0 || software === void 0 ? (skipped.push({
		reason: "image file without name or software",
		name: file ?? nth(index)
	}), []) : [imageEntry(value, file, software, changed)];
}
function imageEntry(value, file, software, changed) {
	let checksum = text(value, "image_file_checksum"), algorithm = text(value, "hashing_algorithm")?.toLowerCase(), isWhole = checksum !== void 0 && algorithm !== void 0 && /^[0-9a-f]+$/i.test(checksum);
	checksum !== void 0 && !isWhole && changed.push({
		reason: "checksum left out",
		name: file,
		detail: algorithm === void 0 ? "it has no algorithm" : `"${checksum}" is not hexadecimal`
	});
	let size = value.file_size;
	return {
		software_version: software,
		image_file_name: file,
		status: text(value, "status") ?? "Active",
		...optional({
			image_file_checksum: isWhole ? checksum : void 0,
			hashing_algorithm: isWhole ? algorithm : void 0,
			image_file_size: typeof size == "number" ? size : void 0,
			download_url: text(value, "download_url"),
			default_image: value.default_image === !0,
			device_types: textsOf(value.device_types),
			tags: textsOf(value.tags)
		})
	};
}
function recordOf(value, index, changed, skipped) {
	let name = text(value, "software") ?? nth(index), software = softwareIn(value), start = dateOf(value.valid_since ?? value.start);
	if (software === void 0 || start === void 0) skipped.push({
		reason: "validated software without software or start",
		name
	});
	else return textsOf(value.tags).length > 0 && changed.push({
		reason: "tags of validated software left out",
		name,
		detail: "they have no place here"
	}), {
		software,
		start,
		...optional({
			end: dateOf(value.valid_until ?? value.end),
			preferred: value.preferred_version === !0,
			devices: textsOf(value.devices),
			device_tenants: textsOf(value.device_tenants),
			device_types: textsOf(value.device_types),
			device_roles: textsOf(value.device_roles),
			inventory_items: textsOf(value.inventory_items),
			object_tags: textsOf(value.object_tags)
		})
	};
}
function usedBy(records) {
	return new Set(records.flatMap((record) => textsOf(record.device_roles)));
}
export { bootstrapSource };
