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
export { isCollection as i, COLLECTION_AREAS as n, COLLECTION_NOUNS as r, COLLECTIONS as t };
