import "./rolldown-runtime.js";
import { t as PUSHED_KINDS } from "./types3.js";
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
export { textOfField as i, referenceOf as n, referencesOf as r, readNautobotState as t };
