import { Ir as declaredPlatform, Lr as hostOf, Mr as groupBy, Vn as digestOf } from "./core.js";
import { i as imageDetails } from "./totals.js";
// src/plan/formats/host-variables.ts
const VARIABLE_NAMES = "device_name.manufacturer.model.role.location.tenant.platform.software_version.current_version.downgrade.software_image.image_size.image_size_kb.image_checksum.image_checksum_algorithm.image_url.image_url_folder.image_server.image_path.software_images.upgrade_path.upgrade_group.upgrade_batch.approved_by.ticket.waived_until.inventory_items.name".split(".");
function plannedDevices({ groups }) {
	let all = new Map();
	for (let { key, steps } of groups) for (let step of steps) {
		let { subject } = step.found, device = hostOf(subject), planned = all.get(device) ?? {
			device,
			step: void 0,
			items: [],
			keys: new Set()
		};
		all.set(device, planned), planned.keys.add(key), subject.kind === "device" ? planned.step = step : planned.items.push(step);
	}
	return [...all.values()];
}
function variablesOf({ device, step, items }, keyOf, rename) {
	let { name, deviceType, role, location, tenant } = device;
	return rename(known([
		["device_name", name],
		["manufacturer", deviceType?.manufacturer],
		["model", deviceType?.model],
		["role", role?.name],
		["location", location?.name],
		["tenant", tenant?.name],
		...step === void 0 ? [] : ofStep(step, keyOf),
		["inventory_items", items.length === 0 ? void 0 : items.map((item) => rename(known([["name", item.found.subject.name], ...ofStep(item, keyOf)])))]
	]));
}
function ofStep(step, keyOf) {
	let { from, to, hops, match, batch, found } = step;
	return [
		["platform", declaredPlatform(found.subject) ?? to.platform],
		["software_version", to.version],
		["current_version", from?.version],
		["downgrade", hops.some(({ isDowngrade }) => isDowngrade)],
		...ofImages(step.images.imageFiles),
		["upgrade_path", hops.map((hop) => known(ofHop(hop)))],
		["upgrade_group", keyOf(step)],
		["upgrade_batch", batch],
		["approved_by", match.record.approvedBy],
		["ticket", match.record.ticket],
		["waived_until", found.waiver?.until]
	];
}
function ofHop({ to, images, isDowngrade }) {
	return [
		["software_version", to.version],
		["downgrade", isDowngrade],
		...ofImages(images.imageFiles)
	];
}
function ofImages(files) {
	let [first] = files;
	return [...first === void 0 ? [] : ofImage(first), ["software_images", files.map((file) => known(ofImage(file)))]];
}
function ofImage(file) {
	let { fileName, size, checksum, algorithm, url } = imageDetails(file), parsed = url === null || !URL.canParse(url) ? void 0 : new URL(url);
	return [
		["software_image", fileName],
		["image_size", size],
		["image_size_kb", size === null ? null : Math.ceil(size / 1024)],
		["image_checksum", checksum],
		["image_checksum_algorithm", algorithm],
		["image_url", url],
		["image_url_folder", url?.slice(0, url.lastIndexOf("/") + 1)],
		["image_server", parsed?.host],
		["image_path", parsed?.pathname]
	];
}
function known(pairs) {
	return new Map(pairs.flatMap(([name, value]) => value == null ? [] : [[name, value]]));
}
const SAFE = /^[A-Za-z0-9_][\w.-]{0,199}$/, OF_GROUPS = /^(?:all|ungrouped|(?:upgrade|location|batch)_.*)$/i;
function hostNames(devices) {
	let names = new Map();
	for (let [name, same] of groupBy(devices, (device) => device.name)) {
		let isClear = same.length === 1 && SAFE.test(name) && !OF_GROUPS.test(name);
		for (let device of same) names.set(device, isClear ? name : withHash(device));
	}
	return names;
}
function withHash({ name, tenant, location }) {
	let start = name.replace(/[^A-Za-z0-9_.-]+/g, "_").replace(/^[.-]+/, "").slice(0, 100), hash = digestOf([
		name,
		tenant?.name ?? null,
		location?.name ?? null
	]).slice(0, 10);
	return `${start === "" ? "host" : start}-${hash}`;
}
export { variablesOf as i, hostNames as n, plannedDevices as r, VARIABLE_NAMES as t };
