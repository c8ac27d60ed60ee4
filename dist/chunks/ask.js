import { Ct as textField, H as nearest, Nt as isDate, Ot as isInWindow, Rt as compareOptionalText, St as COLLECTION_NOUNS, ft as listWords, pt as plural, yt as quote } from "./core.js";
import { a as UserError } from "./first.js";
// src/query/in-order.ts
function inOrder(collection, objects) {
	return objects.length < 2 ? objects : objects.map((object) => ({
		object,
		key: collection.order?.(object) ?? collection.identity(object)
	})).sort((a, b) => compareKeys(a.key, b.key)).map(({ object }) => object);
}
function compareKeys(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		let order = compareOptionalText(a[index], b[index]);
		if (order !== 0) return order;
	}
	return 0;
}
// src/query/collection.ts
const COLLECTION_OF = {
	"validated-software": "validated_software",
	"software-versions": "software_versions",
	"software-image-files": "software_image_files",
	devices: "devices",
	"inventory-items": "inventory_items",
	"virtual-machines": "virtual_machines",
	"device-types": "device_types",
	platforms: "platforms",
	manufacturers: "manufacturers",
	locations: "locations",
	tenants: "tenants",
	roles: "roles",
	tags: "tags",
	waivers: "waivers"
};
// src/query/field.ts
function scalar(type) {
	return (name, read) => ({
		kind: "scalar",
		name,
		type,
		of: (object, context) => read(object, context) ?? null
	});
}
const text = scalar("text"), date = scalar("date"), flag = scalar("boolean"), integer = scalar("integer"), mapping = scalar("mapping");
function one(name, to, read) {
	return {
		kind: "reference",
		name,
		to,
		many: !1,
		ordered: !0,
		onlyGraphql: !1,
		of: (object, context) => {
			let target = read(object, context);
			return target === void 0 ? [] : [target];
		}
	};
}
function many(name, to, read, options = {}) {
	return {
		kind: "reference",
		name,
		to,
		many: !0,
		ordered: !1,
		onlyGraphql: !1,
		...options,
		of: read
	};
}
function exactly(name, description, read, { ignoreCase = !1 } = {}) {
	let fold = (text) => ignoreCase ? text.toLowerCase() : text;
	return {
		name,
		type: "text",
		description,
		repeated: "any",
		condition(values) {
			let wanted = new Set(values.map(fold));
			return (object) => {
				let text = read(object);
				return text !== void 0 && wanted.has(fold(text));
			};
		}
	};
}
function oneOf(name, description, wordsOf, read) {
	let filter = exactly(name, description, read);
	return {
		...filter,
		condition(values, context) {
			let words = wordsOf(context);
			for (let value of values) if (!words.includes(value)) throw new UserError(`${name} cannot be ${quote(value)}: it is ${listWords(words, 20, "or")}`);
			return filter.condition(values, context);
		}
	};
}
function search(description, read) {
	return {
		name: "q",
		type: "text",
		description: `text to find, upper and lower case aside, in ${description}`,
		repeated: "any",
		condition(values, context) {
			let wanted = values.map((value) => value.trim().toLowerCase());
			return (object) => {
				for (let text of read(object, context)) {
					let folded = text?.toLowerCase();
					if (folded !== void 0 && wanted.some((value) => folded.includes(value))) return !0;
				}
				return !1;
			};
		}
	};
}
function whether(name, description, read) {
	return {
		name,
		type: "boolean",
		description,
		repeated: "any",
		condition(values, context) {
			let wanted = new Set(values.map((value) => truth(name, value)));
			return (object) => wanted.has(read(object, context));
		}
	};
}
function truth(name, value) {
	let word = value.toLowerCase();
	if (word === "true" || word === "1") return !0;
	if (word === "false" || word === "0") return !1;
	throw new UserError(`${name} cannot be ${quote(value)}: it is true or false`);
}
const COMPARISONS = {
	on: (date, value) => date === value,
	notBefore: (date, value) => date >= value,
	notAfter: (date, value) => date <= value
};
function day(name, description, comparison, read) {
	return {
		name,
		type: "date",
		description,
		repeated: "any",
		condition(values) {
			for (let value of values) if (!isDate(value)) throw new UserError(`${name} cannot be ${quote(value)}: write a date that exists, as YYYY-MM-DD`);
			return (object) => {
				let date = read(object);
				return date !== void 0 && values.some((value) => COMPARISONS[comparison](date, value));
			};
		}
	};
}
function days(name, what, read) {
	return [
		day(name, `${what} on this date`, "on", read),
		day(`${name}__gte`, `${what} on this date or later`, "notBefore", read),
		day(`${name}__lte`, `${what} on this date or earlier`, "notAfter", read)
	];
}
function refersTo(name, description, to, read, repeated = "any") {
	return {
		name,
		type: "text",
		description,
		repeated,
		condition(values, context) {
			let targets = values.map((value) => new Set(targetsOf(name, to, value, context))), meets = (found, wanted) => wanted.size === 0 ? found.length === 0 : found.some((target) => wanted.has(target));
			return (object) => {
				let found = [...read(object, context)].filter((target) => target !== void 0);
				return repeated === "all" ? targets.every((wanted) => meets(found, wanted)) : targets.some((wanted) => meets(found, wanted));
			};
		}
	};
}
function tagged(read) {
	return refersTo("tags", "has this tag (name or id); repeated: all of them", "tags", read, "all");
}
function targetsOf(name, to, value, context) {
	let found = context.find(to, value);
	if (found.length > 0 || value === "null") return found;
	let [near] = nearest(value, context.words(to)), noun = COLLECTION_NOUNS[COLLECTION_OF[to]], remedy = near === void 0 ? "name one by name or id" : `did you mean ${quote(near)}?`;
	throw new UserError(`${name}: there is no ${noun} ${quote(value)}: ${remedy}`);
}
function byId(name) {
	return {
		name: "id",
		type: "text",
		description: "has this id",
		repeated: "any",
		condition(values, context) {
			let wanted = new Set(values.map((value) => context.findById(name, value)));
			return (object) => wanted.has(object);
		}
	};
}
// src/query/collections/tags-named.ts
function tagsNamed(names, context) {
	return (names ?? []).flatMap((name) => context.find("tags", name));
}
// src/query/collections/device-types.ts
function displayOfDeviceType({ manufacturer, model }) {
	return `${manufacturer} ${model}`;
}
function entryOf$8(type) {
	return type.entry.value;
}
const deviceTypes = {
	name: "device-types",
	description: "models of hardware",
	graphql: {
		type: "DeviceType",
		one: "device_type",
		many: "device_types"
	},
	all: (repository) => repository.deviceTypes,
	identity: ({ manufacturer, model }) => [manufacturer, model],
	names: (type) => [type.model, displayOfDeviceType(type)],
	display: displayOfDeviceType,
	fields: [
		one("manufacturer", "manufacturers", ({ manufacturer }, context) => context.find("manufacturers", manufacturer)[0]),
		text("model", ({ model }) => model),
		text("part_number", (type) => entryOf$8(type).part_number),
		many("software_image_files", "software-image-files", (type, { uses }) => uses.imageFilesFor(type)),
		many("devices", "devices", (type, { uses }) => uses.devicesWith(type), { onlyGraphql: !0 }),
		text("comments", (type) => entryOf$8(type).comments),
		many("tags", "tags", (type, context) => tagsNamed(entryOf$8(type).tags, context))
	],
	brief: [one("manufacturer", "manufacturers", ({ manufacturer }, context) => context.find("manufacturers", manufacturer)[0]), text("model", ({ model }) => model)],
	columns: [
		{
			title: "manufacturer",
			of: ({ manufacturer }) => manufacturer
		},
		{
			title: "model",
			of: ({ model }) => model
		},
		{
			title: "part number",
			of: (type) => entryOf$8(type).part_number ?? ""
		},
		{
			title: "devices",
			of: (type, { uses }) => String(uses.devicesWith(type).length)
		}
	],
	filters: [
		refersTo("manufacturer", "is made by this manufacturer (name or id)", "manufacturers", ({ manufacturer }, context) => context.find("manufacturers", manufacturer)),
		exactly("model", "has this model", ({ model }) => model),
		exactly("part_number", "has this part number", (type) => entryOf$8(type).part_number),
		refersTo("devices", "is the type of this device (name or id)", "devices", (type, { uses }) => uses.devicesWith(type)),
		whether("has_devices", "is the type of devices, or of none", (type, { uses }) => uses.devicesWith(type).length > 0),
		refersTo("software_image_files", "is associated with this image file (file name or id)", "software-image-files", (type, { uses }) => uses.imageFilesFor(type)),
		whether("has_software_image_files", "is associated with image files, or with none", (type, { uses }) => uses.imageFilesFor(type).length > 0),
		tagged((type, context) => tagsNamed(entryOf$8(type).tags, context)),
		search("the manufacturer, model, part number and comments", (type) => [
			type.manufacturer,
			type.model,
			entryOf$8(type).part_number,
			entryOf$8(type).comments
		])
	]
};
// src/query/carried.ts
function entryOf$7(object) {
	return object.entry.value;
}
const softwareFields = [one("software_version", "software-versions", (object) => object.softwareVersion), many("software_image_files", "software-image-files", (object) => object.imageOverrides)], closingFields = [
	text("comments", (object) => entryOf$7(object).comments),
	mapping("custom_fields", (object) => entryOf$7(object).custom_fields ?? {}),
	many("tags", "tags", (object) => object.tags)
], softwareColumn = {
	title: "software",
	of: ({ softwareVersion }) => softwareVersion === void 0 ? "" : `${softwareVersion.platform} ${softwareVersion.version}`
};
function carriedFilters() {
	return [
		refersTo("software_version", "runs this software version (version or id)", "software-versions", (object) => [object.softwareVersion]),
		whether("has_software_version", "has a software version, or none", (object) => object.softwareVersion !== void 0),
		refersTo("software_image_files", "has this image file set on itself (file name or id)", "software-image-files", (object) => object.imageOverrides),
		whether("has_software_image_files", "has image files set on itself, or none", (object) => object.imageOverrides.length > 0),
		tagged((object) => object.tags)
	];
}
function entryOf$6(device) {
	return device.entry.value;
}
function identityOfDevice({ name, entry }) {
	return [
		name,
		textField(entry.value, "tenant"),
		textField(entry.value, "location")
	];
}
const devices = {
	name: "devices",
	description: "devices with the software they run",
	graphql: {
		type: "Device",
		one: "device",
		many: "devices"
	},
	all: (repository) => repository.devices,
	identity: identityOfDevice,
	names: ({ name }) => [name],
	display: ({ name }) => name,
	fields: [
		text("name", ({ name }) => name),
		one("device_type", "device-types", ({ deviceType }) => deviceType),
		one("role", "roles", ({ role }) => role),
		text("status", (device) => entryOf$6(device).status ?? "Active"),
		one("platform", "platforms", ({ platform }) => platform),
		one("tenant", "tenants", ({ tenant }) => tenant),
		one("location", "locations", ({ location }) => location),
		text("serial", (device) => entryOf$6(device).serial),
		text("asset_tag", (device) => entryOf$6(device).asset_tag),
		...softwareFields,
		many("inventory_items", "inventory-items", (device, { uses }) => uses.itemsWith(device), { onlyGraphql: !0 }),
		many("validated_softwares", "validated-software", (device, context) => context.matchesOf(device).map(({ record }) => record), {
			ordered: !0,
			onlyGraphql: !0
		}),
		...closingFields
	],
	brief: [text("name", ({ name }) => name)],
	columns: [
		{
			title: "name",
			of: ({ name }) => name
		},
		{
			title: "device type",
			of: ({ deviceType }) => displayOfDeviceType(deviceType)
		},
		{
			title: "role",
			of: ({ role }) => role.name
		},
		{
			title: "location",
			of: ({ location }) => location?.name ?? ""
		},
		{
			title: "tenant",
			of: ({ tenant }) => tenant?.name ?? ""
		},
		{
			title: "status",
			of: (device) => entryOf$6(device).status ?? "Active"
		},
		softwareColumn
	],
	filters: [
		exactly("name", "has this name", ({ name }) => name),
		refersTo("device_type", "is of this device type (model or id)", "device-types", ({ deviceType }) => [deviceType]),
		refersTo("manufacturer", "is of a device type by this manufacturer (name or id)", "manufacturers", ({ deviceType }, context) => context.find("manufacturers", deviceType.manufacturer)),
		refersTo("role", "has this role (name or id)", "roles", ({ role }) => [role]),
		oneOf("status", "has this status", ({ statuses }) => statuses.objects, (device) => entryOf$6(device).status ?? "Active"),
		refersTo("platform", "has this platform (name or id)", "platforms", ({ platform }) => [platform]),
		refersTo("tenant", "belongs to this tenant (name or id)", "tenants", ({ tenant }) => [tenant]),
		refersTo("location", "stands at this location (name or id)", "locations", ({ location }) => [location]),
		exactly("serial", "has this serial number, upper and lower case aside", (device) => entryOf$6(device).serial, { ignoreCase: !0 }),
		exactly("asset_tag", "has this asset tag", (device) => entryOf$6(device).asset_tag),
		...carriedFilters(),
		search("the name, serial number, asset tag, comments, manufacturer, and the serial numbers of inventory items", function* (device, { uses }) {
			let { serial, asset_tag, comments } = entryOf$6(device);
			yield* [
				device.name,
				serial,
				asset_tag,
				comments,
				device.deviceType.manufacturer
			];
			for (let item of uses.itemsWith(device)) yield textField(item.entry.value, "serial");
		})
	]
};
// src/query/collections/inventory-items.ts
function entryOf$5(item) {
	return item.entry.value;
}
function manufacturerOf(item, context) {
	let { manufacturer } = entryOf$5(item);
	return manufacturer === void 0 ? void 0 : context.find("manufacturers", manufacturer)[0];
}
const inventoryItems = {
	name: "inventory-items",
	description: "parts of devices with the software they run",
	graphql: {
		type: "InventoryItem",
		one: "inventory_item",
		many: "inventory_items"
	},
	all: (repository) => repository.inventoryItems,
	identity: ({ device, name }) => [...identityOfDevice(device), name],
	names: ({ name }) => [name],
	display: ({ name }) => name,
	fields: [
		one("device", "devices", ({ device }) => device),
		text("name", ({ name }) => name),
		one("manufacturer", "manufacturers", manufacturerOf),
		text("part_id", (item) => entryOf$5(item).part_id),
		text("serial", (item) => entryOf$5(item).serial),
		text("asset_tag", (item) => entryOf$5(item).asset_tag),
		text("label", (item) => entryOf$5(item).label),
		...softwareFields,
		many("validated_softwares", "validated-software", (item, context) => context.matchesOf(item).map(({ record }) => record), {
			ordered: !0,
			onlyGraphql: !0
		}),
		...closingFields
	],
	brief: [one("device", "devices", ({ device }) => device), text("name", ({ name }) => name)],
	columns: [
		{
			title: "device",
			of: ({ device }) => device.name
		},
		{
			title: "name",
			of: ({ name }) => name
		},
		{
			title: "manufacturer",
			of: (item) => entryOf$5(item).manufacturer ?? ""
		},
		{
			title: "part id",
			of: (item) => entryOf$5(item).part_id ?? ""
		},
		softwareColumn
	],
	filters: [
		exactly("name", "has this name", ({ name }) => name),
		refersTo("device", "is part of this device (name or id)", "devices", ({ device }) => [device]),
		refersTo("location", "is part of a device at this location (name or id)", "locations", ({ device }) => [device.location]),
		refersTo("manufacturer", "is made by this manufacturer (name or id)", "manufacturers", (item, context) => [manufacturerOf(item, context)]),
		exactly("part_id", "has this part id", (item) => entryOf$5(item).part_id),
		exactly("serial", "has this serial number, upper and lower case aside", (item) => entryOf$5(item).serial, { ignoreCase: !0 }),
		exactly("asset_tag", "has this asset tag", (item) => entryOf$5(item).asset_tag),
		exactly("label", "has this label", (item) => entryOf$5(item).label),
		...carriedFilters(),
		search("the name, part id, serial number and asset tag", (item) => {
			let { part_id, serial, asset_tag } = entryOf$5(item);
			return [
				item.name,
				part_id,
				serial,
				asset_tag
			];
		})
	]
}, DESCRIPTIONS = {
	manufacturers: "who makes device types",
	locations: "where devices stand",
	tenants: "whom devices and virtual machines belong to",
	roles: "what devices are used as",
	tags: "marks on objects"
};
function descriptionOf$1({ entry }) {
	return textField(entry.value, "description");
}
function named(collection) {
	let one = collection.slice(0, -1);
	return {
		name: collection,
		description: DESCRIPTIONS[collection],
		graphql: {
			type: `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`,
			one,
			many: collection
		},
		all: (repository) => repository[collection],
		identity: ({ name }) => [name],
		names: ({ name }) => [name],
		display: ({ name }) => name,
		fields: [text("name", ({ name }) => name), text("description", descriptionOf$1)],
		brief: [text("name", ({ name }) => name)],
		columns: [{
			title: "name",
			of: ({ name }) => name
		}, {
			title: "description",
			of: (object) => descriptionOf$1(object) ?? ""
		}],
		filters: [exactly("name", "has this name", ({ name }) => name), search("the name and description", (object) => [object.name, descriptionOf$1(object)])]
	};
}
// src/query/collections/platforms.ts
function entryOf$4(platform) {
	return platform.entry.value;
}
const platforms = {
	name: "platforms",
	description: "operating systems and firmware families",
	graphql: {
		type: "Platform",
		one: "platform",
		many: "platforms"
	},
	all: (repository) => repository.platforms,
	identity: ({ name }) => [name],
	names: ({ name }) => [name],
	display: ({ name }) => name,
	fields: [
		text("name", ({ name }) => name),
		one("manufacturer", "manufacturers", ({ manufacturer }) => manufacturer),
		text("network_driver", (platform) => entryOf$4(platform).network_driver),
		text("description", (platform) => entryOf$4(platform).description),
		many("software_versions", "software-versions", ({ name }, { repository }) => repository.softwareVersions.filter(({ platform }) => platform === name), { onlyGraphql: !0 })
	],
	brief: [text("name", ({ name }) => name)],
	columns: [
		{
			title: "name",
			of: ({ name }) => name
		},
		{
			title: "manufacturer",
			of: ({ manufacturer }) => manufacturer?.name ?? ""
		},
		{
			title: "network driver",
			of: (platform) => entryOf$4(platform).network_driver ?? ""
		},
		{
			title: "description",
			of: (platform) => entryOf$4(platform).description ?? ""
		}
	],
	filters: [
		exactly("name", "has this name", ({ name }) => name),
		refersTo("manufacturer", "is limited to this manufacturer (name or id)", "manufacturers", ({ manufacturer }) => [manufacturer]),
		exactly("network_driver", "has this network driver", (platform) => entryOf$4(platform).network_driver),
		whether("has_devices", "is the platform of devices, or of none", (platform, { uses }) => uses.devicesWith(platform).length > 0),
		whether("has_virtual_machines", "is the platform of virtual machines, or of none", (platform, { uses }) => uses.machinesWith(platform).length > 0),
		search("the name", ({ name }) => [name])
	]
};
// src/query/collections/software-versions.ts
function displayOfSoftware({ platform, version }) {
	return `${platform} - ${version}`;
}
function entryOf$3(software) {
	return software.entry.value;
}
function platformOf({ platform }, context) {
	return context.find("platforms", platform)[0];
}
const softwareVersions = {
	name: "software-versions",
	description: "releases of the platforms",
	graphql: {
		type: "SoftwareVersion",
		one: "software_version",
		many: "software_versions"
	},
	all: (repository) => repository.softwareVersions,
	identity: ({ platform, version }) => [platform, version],
	names: (software) => [software.version, displayOfSoftware(software)],
	display: displayOfSoftware,
	fields: [
		one("platform", "platforms", platformOf),
		text("version", ({ version }) => version),
		text("alias", (software) => entryOf$3(software).alias),
		text("status", (software) => entryOf$3(software).status),
		date("release_date", (software) => entryOf$3(software).release_date),
		date("end_of_support_date", ({ endOfSupportDate }) => endOfSupportDate),
		text("documentation_url", (software) => entryOf$3(software).documentation_url),
		flag("long_term_support", (software) => entryOf$3(software).long_term_support ?? !1),
		flag("pre_release", ({ preRelease }) => preRelease),
		many("software_image_files", "software-image-files", ({ imageFiles }) => imageFiles),
		many("devices", "devices", (software, { uses }) => uses.devicesWith(software), { onlyGraphql: !0 }),
		many("inventory_items", "inventory-items", (software, { uses }) => uses.itemsWith(software), { onlyGraphql: !0 }),
		many("virtual_machines", "virtual-machines", (software, { uses }) => uses.machinesWith(software), { onlyGraphql: !0 }),
		text("comments", (software) => entryOf$3(software).comments),
		many("tags", "tags", (software, context) => tagsNamed(entryOf$3(software).tags, context))
	],
	brief: [
		one("device_platform", "platforms", platformOf),
		text("version", ({ version }) => version),
		date("end_of_support", ({ endOfSupportDate }) => endOfSupportDate)
	],
	columns: [
		{
			title: "platform",
			of: ({ platform }) => platform
		},
		{
			title: "version",
			of: ({ version }) => version
		},
		{
			title: "alias",
			of: (software) => entryOf$3(software).alias ?? ""
		},
		{
			title: "status",
			of: (software) => entryOf$3(software).status
		},
		{
			title: "released",
			of: (software) => entryOf$3(software).release_date ?? ""
		},
		{
			title: "end of support",
			of: ({ endOfSupportDate }) => endOfSupportDate ?? ""
		},
		{
			title: "devices",
			of: (software, { uses }) => String(uses.devicesWith(software).length)
		}
	],
	filters: [
		refersTo("platform", "is of this platform (name or id)", "platforms", (software, context) => [platformOf(software, context)]),
		exactly("version", "is this version", ({ version }) => version),
		exactly("alias", "has this alias", (software) => entryOf$3(software).alias),
		oneOf("status", "has this status", ({ statuses }) => statuses.software, (software) => entryOf$3(software).status),
		...days("release_date", "was released", (software) => entryOf$3(software).release_date),
		...days("end_of_support_date", "is last supported", ({ endOfSupportDate }) => endOfSupportDate),
		exactly("documentation_url", "has its release notes there", (software) => entryOf$3(software).documentation_url),
		whether("long_term_support", "is maintained for longer than others", (software) => entryOf$3(software).long_term_support ?? !1),
		whether("pre_release", "is a beta or release candidate", ({ preRelease }) => preRelease),
		refersTo("devices", "runs on this device (name or id)", "devices", (software, { uses }) => uses.devicesWith(software)),
		whether("has_devices", "runs on devices, or on none", (software, { uses }) => uses.devicesWith(software).length > 0),
		refersTo("inventory_items", "runs on this inventory item (name or id)", "inventory-items", (software, { uses }) => uses.itemsWith(software)),
		whether("has_inventory_items", "runs on inventory items, or on none", (software, { uses }) => uses.itemsWith(software).length > 0),
		refersTo("virtual_machines", "runs on this virtual machine (name or id)", "virtual-machines", (software, { uses }) => uses.machinesWith(software)),
		whether("has_virtual_machines", "runs on virtual machines, or on none", (software, { uses }) => uses.machinesWith(software).length > 0),
		refersTo("device_types", "has an image file for this device type (model or id)", "device-types", ({ imageFiles }) => imageFiles.flatMap(({ deviceTypes }) => [...deviceTypes])),
		refersTo("software_image_files", "has this image file (file name or id)", "software-image-files", ({ imageFiles }) => imageFiles),
		whether("has_software_image_files", "has image files, or none", ({ imageFiles }) => imageFiles.length > 0),
		tagged((software, context) => tagsNamed(entryOf$3(software).tags, context)),
		search("the version, alias and platform", (software) => [
			software.version,
			entryOf$3(software).alias,
			software.platform
		])
	]
}, ALGORITHMS = [
	"md5",
	"sha1",
	"sha224",
	"sha384",
	"sha256",
	"sha512",
	"sha3",
	"blake2",
	"blake3"
];
function entryOf$2(file) {
	return file.entry.value;
}
const softwareImageFiles = {
	name: "software-image-files",
	description: "files that install software versions",
	graphql: {
		type: "SoftwareImageFile",
		one: "software_image_file",
		many: "software_image_files"
	},
	all: (repository) => repository.softwareImageFiles,
	identity: ({ softwareVersion, imageFileName }) => [
		softwareVersion.platform,
		softwareVersion.version,
		imageFileName
	],
	names: ({ imageFileName }) => [imageFileName],
	display: ({ softwareVersion, imageFileName }) => `${displayOfSoftware(softwareVersion)} - ${imageFileName}`,
	fields: [
		one("software_version", "software-versions", ({ softwareVersion }) => softwareVersion),
		text("image_file_name", ({ imageFileName }) => imageFileName),
		text("image_file_checksum", (file) => entryOf$2(file).image_file_checksum),
		text("hashing_algorithm", (file) => entryOf$2(file).hashing_algorithm),
		integer("image_file_size", (file) => entryOf$2(file).image_file_size),
		text("download_url", (file) => entryOf$2(file).download_url),
		flag("default_image", ({ defaultImage }) => defaultImage),
		text("status", (file) => entryOf$2(file).status),
		many("device_types", "device-types", ({ deviceTypes }) => deviceTypes),
		many("devices", "devices", (file, { uses }) => uses.devicesWith(file), { onlyGraphql: !0 }),
		text("comments", (file) => entryOf$2(file).comments),
		many("tags", "tags", (file, context) => tagsNamed(entryOf$2(file).tags, context))
	],
	brief: [text("image_file_name", ({ imageFileName }) => imageFileName)],
	columns: [
		{
			title: "software",
			of: ({ softwareVersion }) => `${softwareVersion.platform} ${softwareVersion.version}`
		},
		{
			title: "file",
			of: ({ imageFileName }) => imageFileName
		},
		{
			title: "status",
			of: (file) => entryOf$2(file).status
		},
		{
			title: "default",
			of: ({ defaultImage }) => defaultImage ? "yes" : ""
		},
		{
			title: "device types",
			of: ({ deviceTypes }) => [...deviceTypes].map(({ model }) => model).sort().join(", ")
		},
		{
			title: "bytes",
			of: (file) => String(entryOf$2(file).image_file_size ?? "")
		}
	],
	filters: [
		refersTo("software_version", "installs this software version (version or id)", "software-versions", ({ softwareVersion }) => [softwareVersion]),
		exactly("image_file_name", "has this file name", ({ imageFileName }) => imageFileName),
		exactly("image_file_checksum", "has this checksum, upper and lower case aside", (file) => entryOf$2(file).image_file_checksum, { ignoreCase: !0 }),
		oneOf("hashing_algorithm", "has a checksum made with this algorithm", () => ALGORITHMS, (file) => entryOf$2(file).hashing_algorithm),
		exactly("download_url", "is fetched there", (file) => entryOf$2(file).download_url),
		whether("default_image", "is the default image of its software version", ({ defaultImage }) => defaultImage),
		oneOf("status", "has this status", ({ statuses }) => statuses.software, (file) => entryOf$2(file).status),
		refersTo("device_types", "is associated with this device type (model or id)", "device-types", ({ deviceTypes }) => deviceTypes),
		whether("has_device_types", "is associated with device types, or with none", ({ deviceTypes }) => deviceTypes.size > 0),
		refersTo("devices", "is set on this device (name or id)", "devices", (file, { uses }) => uses.devicesWith(file)),
		whether("has_devices", "is set on devices, or on none", (file, { uses }) => uses.devicesWith(file).length > 0),
		tagged((file, context) => tagsNamed(entryOf$2(file).tags, context)),
		search("the file name, and the version's version, alias and platform", ({ imageFileName, softwareVersion }) => [
			imageFileName,
			softwareVersion.version,
			textField(softwareVersion.entry.value, "alias"),
			softwareVersion.platform
		])
	]
};
function descriptionOf(record) {
	return record.entry.value.description;
}
function isValid(record, { evaluation }) {
	return isInWindow(record, evaluation.asOf);
}
function matching({ name, description, to, find }) {
	let noun = COLLECTION_NOUNS[COLLECTION_OF[to]], select = (value, context) => {
		let wanted = value.trim(), [subject, ...others] = find(wanted, context);
		if (subject === void 0) {
			let where = context.repository.isComplete ? "" : " in what can be read";
			return {
				objects: [],
				note: `${name}: there is no ${noun} ${quote(wanted)}${where}`
			};
		}
		if (others.length > 0) {
			let ids = [subject, ...others].map((one) => context.idOf(to, one)).sort();
			return {
				objects: [],
				note: `${name}: ${quote(wanted)} is ambiguous; ask by device_id: ${listWords(ids, 8, "or")}`
			};
		}
		return { objects: context.matchesOf(subject).map(({ record }) => record) };
	};
	return {
		name,
		type: "text",
		description,
		repeated: "once",
		select,
		condition(values, context) {
			let matched = new Set(values.flatMap((value) => select(value, context).objects));
			return (record) => matched.has(record);
		}
	};
}
function found(subject) {
	return subject === void 0 ? [] : [subject];
}
function devicesNamed(name, context) {
	let { brokenEntries } = context.repository;
	return brokenEntries.some(({ collection, value }) => collection === "devices" && textField(value, "name") === name) ? [] : context.repository.devices.filter((device) => device.name === name);
}
const validatedSoftware = {
	name: "validated-software",
	description: "the policy: which software is approved for what, and when",
	graphql: {
		type: "ValidatedSoftware",
		one: "validated_software",
		many: "validated_softwares"
	},
	all: (repository) => repository.validatedSoftware,
	identity: ({ name, software, start, end }) => name === void 0 ? [
		void 0,
		software.platform,
		software.version,
		start,
		end
	] : [name],
	order: ({ software, start, end, name }) => [
		software.platform,
		software.version,
		start,
		end ?? "~",
		name
	],
	names: ({ name }) => name === void 0 ? [] : [name],
	display: ({ software, start }) => `${displayOfSoftware(software)} - Valid since: ${start}`,
	fields: [
		one("software", "software-versions", ({ software }) => software),
		many("devices", "devices", (record) => record.devices),
		many("device_tenants", "tenants", (record) => record.deviceTenants),
		many("device_types", "device-types", (record) => record.deviceTypes),
		many("device_roles", "roles", (record) => record.deviceRoles),
		many("inventory_items", "inventory-items", (record) => record.inventoryItems),
		many("object_tags", "tags", (record) => record.objectTags),
		date("start", ({ start }) => start),
		date("end", ({ end }) => end),
		flag("preferred", ({ preferred }) => preferred),
		flag("valid", isValid),
		text("name", ({ name }) => name),
		text("description", descriptionOf),
		mapping("custom_fields", () => ({})),
		many("tags", "tags", () => [])
	],
	brief: [date("start", ({ start }) => start), date("end", ({ end }) => end)],
	columns: [
		{
			title: "software",
			of: ({ software }) => `${software.platform} ${software.version}`
		},
		{
			title: "start",
			of: ({ start }) => start
		},
		{
			title: "end",
			of: ({ end }) => end ?? ""
		},
		{
			title: "preferred",
			of: ({ preferred }) => preferred ? "yes" : ""
		},
		{
			title: "valid",
			of: (record, context) => isValid(record, context) ? "yes" : "no"
		},
		{
			title: "name",
			of: ({ name }) => name ?? ""
		},
		{
			title: "for",
			of: (record) => assignmentsOf(record)
		}
	],
	filters: [
		matching({
			name: "device_name",
			description: "matches the device of this name, in the order of its matches",
			to: "devices",
			find: devicesNamed
		}),
		matching({
			name: "device_id",
			description: "matches the device of this id, in the order of its matches",
			to: "devices",
			find: (id, context) => found(context.findById("devices", id))
		}),
		matching({
			name: "inventory_item_id",
			description: "matches the inventory item of this id, in the order of its matches",
			to: "inventory-items",
			find: (id, context) => found(context.findById("inventory-items", id))
		}),
		refersTo("software", "is for this software version (version or id)", "software-versions", ({ software }) => [software]),
		refersTo("devices", "lists this device (name or id)", "devices", (record) => record.devices),
		refersTo("device_tenants", "lists this tenant (name or id)", "tenants", (record) => record.deviceTenants),
		refersTo("device_types", "lists this device type (model or id)", "device-types", (record) => record.deviceTypes),
		refersTo("device_roles", "lists this role (name or id)", "roles", (record) => record.deviceRoles),
		refersTo("inventory_items", "lists this inventory item (name or id)", "inventory-items", (record) => record.inventoryItems),
		refersTo("object_tags", "lists this tag (name or id)", "tags", (record) => record.objectTags),
		whether("preferred", "is preferred", ({ preferred }) => preferred),
		whether("valid", "is in its window on the date asked for", isValid),
		day("start_after", "starts on this date or later", "notBefore", ({ start }) => start),
		day("start_before", "starts on this date or earlier", "notAfter", ({ start }) => start),
		day("end_after", "ends on this date or later; not where it never ends", "notBefore", ({ end }) => end),
		day("end_before", "ends on this date or earlier", "notAfter", ({ end }) => end),
		exactly("name", "has this name", ({ name }) => name),
		search("the start and the end, the software, name and description", (record) => [
			record.start,
			record.end,
			displayOfSoftware(record.software),
			record.name,
			descriptionOf(record)
		])
	]
};
function assignmentsOf(record) {
	return [
		listed("device", [...record.devices].map(({ name }) => name)),
		listed("item", [...record.inventoryItems].map(({ device, name }) => `${device.name}/${name}`)),
		listed("type", [...record.deviceTypes].map(({ model }) => model)),
		listed("role", [...record.deviceRoles].map(({ name }) => name)),
		listed("tenant", [...record.deviceTenants].map(({ name }) => name)),
		listed("tag", [...record.objectTags].map(({ name }) => name))
	].filter((part) => part !== "").join("; ");
}
function listed(noun, names) {
	return names.length === 0 ? "" : names.length > 3 ? plural(names.length, noun) : `${noun} ${[...names].sort().join(", ")}`;
}
// src/query/collections/virtual-machines.ts
function entryOf$1(machine) {
	return machine.entry.value;
}
function statusOf(machine) {
	return entryOf$1(machine).status ?? "Active";
}
const virtualMachines = {
	name: "virtual-machines",
	description: "virtual machines with the software they run",
	graphql: {
		type: "VirtualMachine",
		one: "virtual_machine",
		many: "virtual_machines"
	},
	all: (repository) => repository.virtualMachines,
	identity: ({ name, cluster, entry }) => [
		name,
		cluster,
		textField(entry.value, "tenant")
	],
	names: ({ name }) => [name],
	display: ({ name }) => name,
	fields: [
		text("name", ({ name }) => name),
		text("cluster", ({ cluster }) => cluster),
		one("role", "roles", ({ role }) => role),
		text("status", statusOf),
		one("platform", "platforms", ({ platform }) => platform),
		one("tenant", "tenants", ({ tenant }) => tenant),
		...softwareFields,
		...closingFields
	],
	brief: [text("name", ({ name }) => name)],
	columns: [
		{
			title: "name",
			of: ({ name }) => name
		},
		{
			title: "cluster",
			of: ({ cluster }) => cluster ?? ""
		},
		{
			title: "role",
			of: ({ role }) => role?.name ?? ""
		},
		{
			title: "tenant",
			of: ({ tenant }) => tenant?.name ?? ""
		},
		{
			title: "status",
			of: statusOf
		},
		softwareColumn
	],
	filters: [
		exactly("name", "has this name", ({ name }) => name),
		exactly("cluster", "runs in this cluster", ({ cluster }) => cluster),
		refersTo("role", "has this role (name or id)", "roles", ({ role }) => [role]),
		oneOf("status", "has this status", ({ statuses }) => statuses.objects, statusOf),
		refersTo("platform", "has this platform (name or id)", "platforms", ({ platform }) => [platform]),
		refersTo("tenant", "belongs to this tenant (name or id)", "tenants", ({ tenant }) => [tenant]),
		...carriedFilters(),
		search("the name and comments", (machine) => [machine.name, entryOf$1(machine).comments])
	]
};
// src/query/collections/waivers.ts
function entryOf(waiver) {
	return waiver.entry.value;
}
function identityOf({ reason, until, software, devices, inventoryItems }) {
	return [
		until,
		reason,
		software === void 0 ? "" : displayOfSoftware(software),
		JSON.stringify([...devices].map((device) => JSON.stringify(identityOfDevice(device))).sort()),
		JSON.stringify([...inventoryItems].map(({ device, name }) => JSON.stringify([...identityOfDevice(device), name])).sort())
	];
}
const waivers = {
	name: "waivers",
	description: "time-limited excuses from the policy",
	graphql: {
		type: "Waiver",
		one: "waiver",
		many: "waivers"
	},
	all: (repository) => repository.waivers,
	identity: identityOf,
	names: () => [],
	display: ({ reason, until }) => `${reason} - Until: ${until}`,
	fields: [
		text("reason", ({ reason }) => reason),
		date("until", ({ until }) => until),
		text("approved_by", (waiver) => entryOf(waiver).approved_by),
		text("ticket", (waiver) => entryOf(waiver).ticket),
		one("software", "software-versions", ({ software }) => software),
		many("devices", "devices", (waiver) => waiver.devices),
		many("inventory_items", "inventory-items", ({ inventoryItems }) => inventoryItems)
	],
	brief: [],
	columns: [
		{
			title: "until",
			of: ({ until }) => until
		},
		{
			title: "reason",
			of: ({ reason }) => reason
		},
		{
			title: "ticket",
			of: (waiver) => entryOf(waiver).ticket ?? ""
		},
		{
			title: "approved by",
			of: (waiver) => entryOf(waiver).approved_by ?? ""
		},
		{
			title: "devices",
			of: ({ devices }) => String(devices.size)
		},
		{
			title: "items",
			of: ({ inventoryItems }) => String(inventoryItems.size)
		}
	],
	filters: [
		refersTo("software", "is for this software version (version or id)", "software-versions", ({ software }) => [software]),
		refersTo("devices", "excuses this device (name or id)", "devices", (waiver) => waiver.devices),
		refersTo("inventory_items", "excuses this inventory item (name or id)", "inventory-items", ({ inventoryItems }) => inventoryItems),
		exactly("ticket", "has this ticket", (waiver) => entryOf(waiver).ticket),
		exactly("approved_by", "was approved by this person", (waiver) => entryOf(waiver).approved_by),
		day("until_after", "holds until this date or longer", "notBefore", ({ until }) => until),
		day("until_before", "holds until this date at the latest", "notAfter", ({ until }) => until),
		search("the reason, ticket and approver", (waiver) => [
			waiver.reason,
			entryOf(waiver).ticket,
			entryOf(waiver).approved_by
		])
	]
}, TABLE = {
	"validated-software": validatedSoftware,
	"software-versions": softwareVersions,
	"software-image-files": softwareImageFiles,
	devices,
	"inventory-items": inventoryItems,
	"virtual-machines": virtualMachines,
	"device-types": deviceTypes,
	platforms,
	manufacturers: named("manufacturers"),
	locations: named("locations"),
	tenants: named("tenants"),
	roles: named("roles"),
	tags: named("tags"),
	waivers
}, QUERY_COLLECTIONS = Object.values(TABLE);
function collectionNamed(name) {
	return TABLE[name];
}
function filtersOf({ name, filters }) {
	return [...filters, byId(name)];
}
// src/query/ask.ts
function ask(name, query, context) {
	let collection = collectionNamed(name), { objects, notes } = findObjects(collection, query, context), { offset = 0 } = query, limit = query.limit === 0 ? void 0 : query.limit, end = limit === void 0 ? objects.length : offset + limit, page = objects.slice(offset, end);
	return {
		noun: COLLECTION_NOUNS[COLLECTION_OF[name]],
		count: objects.length,
		next: limit !== void 0 && end < objects.length ? queryString(query, limit, end) : null,
		previous: limit !== void 0 && offset > 0 ? queryString(query, limit, Math.max(0, offset - limit)) : null,
		results: lazily(page, (object) => resultOf(collection, object, context)),
		columns: ["id", ...collection.columns.map(({ title }) => title)],
		rows: lazily(page, (object) => [context.idOf(name, object), ...collection.columns.map((column) => column.of(object, context))]),
		notes
	};
}
function findObjects(collection, { filters }, context) {
	let ordered, notes = [], conditions = [];
	for (let [name, values] of filters) {
		let filter = filterNamed(collection, name), [first, ...others] = values;
		if (first === void 0) continue;
		if (filter.repeated === "once" && others.length > 0) throw new UserError(`${name} can be given only once`);
		let selection = filter.select?.(first, context);
		selection?.note !== void 0 && notes.push(selection.note), selection !== void 0 && ordered === void 0 ? ordered = selection.objects : conditions.push(filter.condition(values, context));
	}
	let fitting = (ordered ?? collection.all(context.repository)).filter((object) => conditions.every((fits) => fits(object)));
	return {
		objects: ordered === void 0 ? inOrder(collection, fitting) : fitting,
		notes
	};
}
function filterNamed(collection, name) {
	let found = filtersOf(collection).find((filter) => filter.name === name);
	if (found !== void 0) return found;
	let names = filtersOf(collection).map((filter) => filter.name), [near] = nearest(name, names), remedy = near === void 0 ? `there are ${listWords(names, 40)}` : `did you mean ${near}?`;
	throw new UserError(`${collection.name} have no filter ${quote(name)}: ${remedy}`);
}
function queryString({ filters }, limit, offset) {
	let parameters = new URLSearchParams();
	for (let [name, values] of filters) for (let value of values) parameters.append(name, value);
	return parameters.append("limit", String(limit)), offset > 0 && parameters.append("offset", String(offset)), `?${parameters.toString()}`;
}
function lazily(all, make) {
	return { *[Symbol.iterator]() {
		for (let one of all) yield make(one);
	} };
}
function resultOf(collection, object, context) {
	let result = { id: context.idOf(collection.name, object) };
	for (let field of collection.fields) if (field.kind === "scalar") result[field.name] = field.of(object, context);
	else if (!field.onlyGraphql) {
		let target = collectionNamed(field.to), found = [...field.of(object, context)];
		field.many ? result[field.name] = inOrder(target, found).map((one) => context.idOf(field.to, one)) : result[field.name] = found[0] === void 0 ? null : briefOf(target, found[0], context);
	}
	return {
		...result,
		display: collection.display(object)
	};
}
function briefOf(collection, object, context) {
	let result = { id: context.idOf(collection.name, object) };
	for (let field of collection.brief) if (field.kind === "scalar") result[field.name] = field.of(object, context);
	else {
		let [target] = field.of(object, context);
		result[field.name] = target === void 0 ? null : context.idOf(field.to, target);
	}
	return {
		...result,
		display: collection.display(object)
	};
}
export { filtersOf as a, collectionNamed as i, findObjects as n, inOrder as o, QUERY_COLLECTIONS as r, ask as t };
