import { gn as deviceTypeName, pn as CRITERION_WORDS, pr as listWords, wn as placeIn } from "./core.js";
function wordsOfMatch({ record, matchedBy }, subject, multiTenantMode) {
	let shared = sharedWith(record, matchedBy, subject), scope = subject.kind === "device" && multiTenantMode && matchedBy !== "device_tenant" && isByGroup(matchedBy) ? subject.tenant?.name ?? "" : "";
	return `by ${CRITERION_WORDS[matchedBy]}${shared === "" ? "" : `: ${shared}`}${scope === "" ? "" : `, for tenant ${scope}`}`;
}
function isByGroup(criterion) {
	return criterion === "device_type_and_role" || criterion === "device_type" || criterion === "device_role";
}
function sharedWith(record, criterion, subject) {
	if (criterion === "object_tag") return namesOf(subject.tags.filter((tag) => record.objectTags.has(tag)));
	if (subject.kind === "inventory_item") return "";
	let { deviceType, role, tenant } = subject;
	switch (criterion) {
		case "device_type_and_role": return `${deviceType.model}, ${role.name}`;
		case "device_type": return deviceType.model;
		case "device_role": return role.name;
		case "device_tenant": return tenant?.name ?? "";
		default: return "";
	}
}
function wordsOfExclusion({ record, exclusion }, subject) {
	return subject.kind === "inventory_item" ? whyNotItem(record, exclusion.reason, subject) : `${whyNotDevice(record, exclusion.reason, subject)}${norListedDirectly(record, exclusion.reason)}`;
}
function whyNotDevice(record, reason, device) {
	let tenants = `is scoped to ${listed("tenant", record.deviceTenants)}`, types = () => listTypes(record.deviceTypes, device.deviceType), roles = () => listed("role", record.deviceRoles), ownType = nameOfType(device.deviceType, [...record.deviceTypes].some((type) => type !== device.deviceType && type.model === device.deviceType.model)), ownTenant = device.tenant?.name ?? "";
	switch (reason) {
		case "tenant_scoped_in_legacy_mode": return `${tenants}, and multi_tenant_mode is off`;
		case "device_without_tenant": return `${tenants}; this device has no tenant`;
		case "other_tenant": return `${tenants}; this device belongs to tenant ${ownTenant}`;
		case "not_tenant_scoped": return `has no device_tenants, so it matches devices of tenant ${ownTenant} only by name or tag`;
		case "type_but_not_role": return `lists device type ${ownType}, but ${roles()}, not ${device.role.name}`;
		case "role_but_not_type": return `lists role ${device.role.name}, but ${types()}, not ${ownType}`;
		case "neither_type_nor_role": return `lists ${types()} and ${roles()}, not ${ownType} and ${device.role.name}`;
		case "other_device_type": return `lists ${types()}, not ${ownType}`;
		case "other_device_role": return `lists ${roles()}, not ${device.role.name}`;
		case "other_objects": return `lists ${listObjects([...named("device", [...record.devices].map((other) => nameOfOther(other, device))), ...named("tag", [...record.objectTags].map(({ name }) => name))])}, ${whatItIs(record.devices, record.objectTags, device)}`;
		case "inventory_items_only": return "only lists inventory items";
		default: return "is assigned to nothing";
	}
}
function norListedDirectly({ devices, objectTags }, reason) {
	if (reason === "tenant_scoped_in_legacy_mode" || reason === "device_without_tenant" || reason === "other_objects") return "";
	let open = [devices.size > 0 ? "by name" : void 0, objectTags.size > 0 ? "by tag" : void 0].filter((way) => way !== void 0);
	return open.length === 0 ? "" : `; it does not list this device ${open.join(" or ")} either`;
}
function whyNotItem(record, reason, item) {
	switch (reason) {
		case "other_objects": return `lists ${listObjects([...named("inventory item", [...record.inventoryItems].map((other) => `${other.device.name}/${other.name}`)), ...named("tag", [...record.objectTags].map(({ name }) => name))])}, ${whatItIs(record.inventoryItems, record.objectTags, item)}`;
		case "devices_only": return "lists no inventory items or tags; its device criteria do not apply to the items in devices";
		default: return "is assigned to nothing";
	}
}
function hintOfExclusion({ exclusion }, subject) {
	let { reason, wouldMatchBy } = exclusion;
	if (wouldMatchBy === void 0 || subject.kind !== "device") return;
	let way = `by ${CRITERION_WORDS[wouldMatchBy]}`;
	switch (reason) {
		case "tenant_scoped_in_legacy_mode": return `in multi-tenant mode it would match ${way}`;
		case "device_without_tenant": return `without device_tenants it would match ${way}`;
		case "other_tenant":
		case "not_tenant_scoped": return `if device_tenants listed ${subject.tenant?.name ?? ""}, it would match ${way}`;
		default: return;
	}
}
function whatItIs(objects, tags, subject) {
	let self = subject.kind === "device" ? "this device" : "this item";
	return objects.size > 0 ? tags.size > 0 ? `but neither ${self} nor one of its tags` : `not ${self}` : subject.tags.length === 0 ? `and ${self} has no tags` : `not ${namesOf(subject.tags)}`;
}
function listed(noun, objects) {
	return named(noun, [...objects].map(({ name }) => name)).join("");
}
function listTypes(types, own) {
	return named("device type", [...types].map((type) => nameOfType(type, type !== own && type.model === own.model))).join("");
}
function nameOfType({ manufacturer, model }, hasNamesake) {
	return hasNamesake ? deviceTypeName({
		manufacturer,
		model
	}) : model;
}
function nameOfOther(other, device) {
	return other.name === device.name ? `${other.name} of tenant ${other.tenant?.name ?? "none"} at location ${other.location?.name ?? "none"}` : other.name;
}
function named(noun, names) {
	return names.length === 0 ? [] : [`${noun}${names.length === 1 ? "" : "s"} ${listWords(names, 4)}`];
}
function listObjects(parts) {
	return parts.join(" and ");
}
function namesOf(objects) {
	return listWords(objects.map(({ name }) => name), 4);
}
function placeOfExclusion({ record, exclusion }) {
	return exclusion.field === void 0 ? record.entry : {
		...placeIn(record.entry, exclusion.field),
		on: "key"
	};
}
export { wordsOfMatch as i, placeOfExclusion as n, wordsOfExclusion as r, hintOfExclusion as t };
