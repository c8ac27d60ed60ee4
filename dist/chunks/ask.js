import { En as quote, Er as orderVersions, Kn as COLLECTION_NOUNS, Kr as compareOptionalText, Or as familyOf, Xn as textField, cr as isDate, gr as slugOf, hr as plural, pr as listWords, qr as compareText, tr as isInWindow, un as nearest } from "./core.js";
import { u as UserError } from "./first.js";
// src/query/collection.ts
const NOUNS = {
	"validated-software": COLLECTION_NOUNS.validated_software,
	"software-versions": COLLECTION_NOUNS.software_versions,
	"software-image-files": COLLECTION_NOUNS.software_image_files,
	devices: COLLECTION_NOUNS.devices,
	"inventory-items": COLLECTION_NOUNS.inventory_items,
	"virtual-machines": COLLECTION_NOUNS.virtual_machines,
	"device-types": COLLECTION_NOUNS.device_types,
	"device-types-to-software-image-files": "association",
	platforms: COLLECTION_NOUNS.platforms,
	manufacturers: COLLECTION_NOUNS.manufacturers,
	locations: COLLECTION_NOUNS.locations,
	tenants: COLLECTION_NOUNS.tenants,
	roles: COLLECTION_NOUNS.roles,
	tags: COLLECTION_NOUNS.tags,
	statuses: "status",
	clusters: "cluster",
	waivers: COLLECTION_NOUNS.waivers
};
// src/query/fields.ts
function scalar(type, missing, place = "everywhere") {
	return (name, read) => ({
		kind: "scalar",
		name,
		type,
		place,
		of: (object, context) => read(object, context) ?? missing
	});
}
const text = scalar("text", ""), optionalText = scalar("optional-text", null), choice = scalar("choice", ""), date = scalar("date", null), requiredDate = scalar("required-date", null), flag = scalar("boolean", null), integer = scalar("integer", null), count = scalar("integer", 0, "rest-top");
function customFields(read = () => ({})) {
	return [scalar("mapping", null, "rest")("custom_fields", read), scalar("mapping", null, "graphql")("_custom_field_data", read)];
}
function contentTypes(read) {
	return [scalar("mapping", null, "rest-top")("content_types", read), scalar("content-types", null, "graphql")("content_types", (object) => read(object).map((name) => {
		let [app_label = "", model = ""] = name.split(".");
		return {
			app_label,
			model
		};
	}))];
}
function one(name, to, read) {
	return {
		kind: "reference",
		name,
		to,
		many: !1,
		ordered: !0,
		place: "everywhere",
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
		place: "everywhere",
		...options,
		of: read
	};
}
function back(name, from) {
	return many(name, from, (object, context) => context.users(from, object), {
		ordered: !0,
		place: "graphql"
	});
}
function tagsField(read) {
	return many("tags", "tags", read, { place: "top" });
}
function tagsNamed(names, context) {
	return (names ?? []).flatMap((name) => context.find("tags", name));
}
// src/query/filter.ts
var FilterError = class extends UserError {
	filter;
	reason;
	constructor(filter, reason, message = `${filter}: ${reason}`) {
		super(message), this.filter = filter, this.reason = reason;
	}
};
const UNKNOWN_FILTER = "Unknown filter field";
function not({ condition }) {
	return { condition(values, context) {
		let fits = condition(values, context);
		return (object) => !fits(object);
	} };
}
function isNull(name, read) {
	return whether(`${name}__isnull`, "has none", read);
}
function whether(name, description, read) {
	return {
		name,
		type: "boolean",
		description,
		repeated: "any",
		condition(values, context) {
			let wanted = new Set(values.map((value) => parseBoolean(name, value)));
			return (object) => wanted.has(read(object, context));
		}
	};
}
function parseBoolean(name, value) {
	let word = value.toLowerCase();
	if (word === "true" || word === "1") return !0;
	if (word === "false" || word === "0") return !1;
	throw new FilterError(name, "Enter true or false.", `${name} cannot be ${quote(value)}: it is true or false`);
}
function invalidChoice(value) {
	return `Select a valid choice. ${value.slice(0, 200)} is not one of the available choices.`;
}
// src/query/reference-filters.ts
const NO_OBJECTS = new Set();
function referenceFilter(name, description, to, read, { repeated = "any", nullable = !0, idOnly = !1 } = {}) {
	let targets = (values, context) => values.map((value) => new Set(targetsOf(name, to, value, idOnly, context))), refersToAny = (object, wanted, context) => {
		let isEmpty = !0;
		for (let target of read(object, context)) if (target !== void 0) {
			if (wanted.has(target)) return !0;
			isEmpty = !1;
		}
		return isEmpty && wanted.size === 0;
	}, meets = { condition(values, context) {
		let sets = targets(values, context);
		if (repeated === "all") return (object) => sets.every((wanted) => refersToAny(object, wanted, context));
		let named = new Set(sets.flatMap((wanted) => [...wanted])), mayBeNone = sets.some(({ size }) => size === 0);
		return (object) => named.size > 0 && refersToAny(object, named, context) || mayBeNone && refersToAny(object, NO_OBJECTS, context);
	} }, base = {
		type: "text",
		repeated
	}, lookups = [{
		...base,
		name: `${name}__n`,
		description: "is not this",
		...not(meets)
	}];
	return nullable && lookups.push(isNull(name, (object, context) => refersToAny(object, NO_OBJECTS, context))), {
		...base,
		name,
		description,
		...meets,
		lookups
	};
}
function tagsFilter(read) {
	return referenceFilter("tags", "has this tag (name or id); repeated: all of them", "tags", read, { repeated: "all" });
}
function statusFilter(read) {
	return referenceFilter("status", "has this status", "statuses", (object, context) => {
		let status = read(object, context);
		return status === void 0 ? [] : context.find("statuses", status);
	}, { nullable: !1 });
}
function targetsOf(name, to, value, idOnly, context) {
	let byId = idOnly ? context.findById(to, value) : void 0, found = idOnly ? byId === void 0 ? [] : [byId] : context.find(to, value);
	if (found.length > 0 || value === "null") return found;
	let [near] = idOnly ? [] : nearest(value, context.words(to)), remedy = near === void 0 ? `name one by ${idOnly ? "id" : "name or id"}` : `did you mean ${quote(near)}?`;
	throw new FilterError(name, invalidChoice(value), `${name}: there is no ${NOUNS[to]} ${quote(value)}: ${remedy}`);
}
function idFilter(name) {
	let found = (values, context) => [...new Set(values)].map((value) => context.findById(name, value)).filter((object) => object !== void 0), equal = { condition(values, context) {
		let wanted = new Set(found(values, context));
		return (object) => wanted.has(object);
	} }, base = {
		type: "text",
		repeated: "any"
	};
	return {
		...base,
		name: "id",
		description: "has this id",
		...equal,
		candidates: found,
		lookups: [{
			...base,
			name: "id__n",
			description: "does not have this id",
			...not(equal)
		}]
	};
}
// src/query/text-filters.ts
const TEXT_LOOKUPS = {
	ie: ["this, ignoring case", (text, value) => text === value],
	ic: ["text that contains this", (text, value) => text.includes(value)],
	isw: ["text that starts with this", (text, value) => text.startsWith(value)],
	iew: ["text that ends with this", (text, value) => text.endsWith(value)]
};
function textFilter(name, description, read, { ignoreCase = !1, nullable = !1, candidates } = {}) {
	let fold = (text) => ignoreCase ? text.toLowerCase() : text, equal = { condition(values, context) {
		let wanted = new Set(values.map(fold));
		return (object) => {
			let text = read(object, context);
			return text !== void 0 && wanted.has(fold(text));
		};
	} }, compare = (matches) => ({ condition(values, context) {
		let wanted = values.map((value) => value.toLowerCase());
		return (object) => {
			let text = (read(object, context) ?? "").toLowerCase();
			return wanted.some((value) => matches(text, value));
		};
	} }), base = {
		type: "text",
		repeated: "any"
	}, lookups = [{
		...base,
		name: `${name}__n`,
		description: "is not this",
		...not(equal)
	}];
	for (let [lookup, [what, matches]] of Object.entries(TEXT_LOOKUPS)) lookups.push({
		...base,
		name: `${name}__${lookup}`,
		description: `has ${what}`,
		...compare(matches)
	}), lookups.push({
		...base,
		name: `${name}__n${lookup}`,
		description: `does not have ${what}`,
		...not(compare(matches))
	});
	return nullable && lookups.push(isNull(name, (object, context) => read(object, context) === void 0)), {
		...base,
		name,
		description,
		...equal,
		lookups,
		...candidates === void 0 ? {} : { candidates }
	};
}
function choiceFilter(name, description, words, read) {
	let filter = textFilter(name, description, read);
	return {
		...filter,
		condition(values, context) {
			for (let value of values) if (!words.includes(value)) throw new FilterError(name, invalidChoice(value), `${name} cannot be ${quote(value)}: it is ${listWords(words, 20, "or")}`);
			return filter.condition(values, context);
		}
	};
}
function search(description, read) {
	return {
		name: "q",
		type: "text",
		description: `text to find, ignoring case, in ${description}`,
		repeated: "once",
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
function nameFilter(collection, read, { name = "name", description = "has this name", nullable = !1 } = {}) {
	return textFilter(name, description, read, {
		nullable,
		candidates: (values, context) => [...new Set(values.flatMap((value) => context.find(collection, value)))]
	});
}
// src/query/collections/named.ts
function descriptionOf$1({ entry }) {
	return textField(entry.value, "description");
}
function named(collection, options) {
	let { description, app, fields, usedBy = [], hasDescription, filters = [] } = options, one = collection.slice(0, -1), model = `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
	return {
		name: collection,
		description,
		api: {
			path: `/${app}/${collection}/`,
			objectType: `${app}.${one}`,
			model
		},
		graphql: {
			type: `${model}Type`,
			one,
			many: collection
		},
		all: ({ repository }) => repository[collection],
		identity: ({ name }) => [name],
		names: ({ name }) => [name],
		display: ({ name }) => name,
		fields: [
			...fields,
			text("name", ({ name }) => name),
			text("description", descriptionOf$1),
			...usedBy.map(([name, from]) => back(name, from)),
			...customFields()
		],
		columns: [{
			title: "name",
			of: ({ name }) => name
		}, {
			title: "description",
			kind: "text",
			of: (object) => descriptionOf$1(object) ?? ""
		}],
		filters: [
			nameFilter(collection, ({ name }) => name),
			...hasDescription ? [textFilter("description", "has this description", descriptionOf$1)] : [],
			...usedBy.flatMap(([name, from, noun]) => usedByFilters(name, from, noun)),
			...filters,
			search(hasDescription ? "the name and description" : "the name", (object) => [object.name, hasDescription ? descriptionOf$1(object) : void 0])
		]
	};
}
function usedByFilters(name, from, noun) {
	return [referenceFilter(name, `is that of this ${noun} (name or id)`, from, (object, context) => context.users(from, object)), whether(`has_${name}`, `is that of ${noun}s, or of none`, (object, context) => context.users(from, object).length > 0)];
}
function countOf(name, from) {
	return count(name, (object, context) => context.users(from, object).length);
}
function forTypes(types) {
	return {
		fields: contentTypes(() => types),
		filters: [contentTypesFilter(() => types)]
	};
}
function contentTypesFilter(read) {
	return {
		name: "content_types",
		type: "text",
		description: "is for objects of this type: dcim.device",
		repeated: "any",
		condition: (values) => (object) => values.some((value) => read(object).includes(value))
	};
}
const manufacturers = named("manufacturers", {
	description: "makers of device types",
	app: "dcim",
	fields: [
		countOf("device_type_count", "device-types"),
		countOf("inventory_item_count", "inventory-items"),
		countOf("platform_count", "platforms")
	],
	usedBy: [
		[
			"device_types",
			"device-types",
			"device type"
		],
		[
			"inventory_items",
			"inventory-items",
			"inventory item"
		],
		[
			"platforms",
			"platforms",
			"platform"
		]
	],
	hasDescription: !0
}), locations = named("locations", {
	description: "sites of devices",
	app: "dcim",
	fields: [countOf("device_count", "devices")],
	usedBy: [[
		"devices",
		"devices",
		"device"
	]],
	hasDescription: !0
}), tenants = named("tenants", {
	description: "owners of devices and virtual machines",
	app: "tenancy",
	fields: [
		countOf("device_count", "devices"),
		countOf("virtualmachine_count", "virtual-machines"),
		tagsField(() => [])
	],
	usedBy: [[
		"devices",
		"devices",
		"device"
	], [
		"virtual_machines",
		"virtual-machines",
		"virtual machine"
	]],
	hasDescription: !0
}), roleTypes = forTypes(["dcim.device", "virtualization.virtualmachine"]), roles = named("roles", {
	description: "functions of devices",
	app: "extras",
	fields: roleTypes.fields,
	filters: roleTypes.filters,
	hasDescription: !1
}), tagTypes = forTypes([
	"dcim.device",
	"virtualization.virtualmachine",
	"dcim.softwareimagefile",
	"dcim.softwareversion",
	"dcim.inventoryitem",
	"dcim.devicetype",
	"nautobot_device_lifecycle_mgmt.validatedsoftwarelcm"
]), tags = named("tags", {
	description: "labels of objects",
	app: "extras",
	fields: [count("tagged_items", (tag, context) => countTagged(tag, context)), ...tagTypes.fields],
	filters: tagTypes.filters,
	hasDescription: !1
});
function countTagged(tag, context) {
	return [
		"devices",
		"inventory-items",
		"virtual-machines"
	].map((name) => context.users(name, tag)).reduce((sum, { length }) => sum + length, 0);
}
// src/query/ordered-filters.ts
const COMPARISONS = {
	gt: [
		"later",
		"more",
		(own, value) => own > value
	],
	gte: [
		"this or later",
		"this or more",
		(own, value) => own >= value
	],
	lt: [
		"earlier",
		"less",
		(own, value) => own < value
	],
	lte: [
		"this or earlier",
		"this or less",
		(own, value) => own <= value
	]
};
function dateFilter(name, description, read, { nullable = !1 } = {}) {
	let filter = ordered({
		name,
		type: "date",
		description,
		repeated: "any"
	}, read, parseDate, 0);
	return nullable ? withIsNull(filter, (object) => read(object) === void 0) : filter;
}
function dateComparison(name, description, comparison, read) {
	return {
		name,
		type: "date",
		description,
		repeated: "once",
		condition: compared(name, COMPARISONS[comparison][2], read, parseDate).condition
	};
}
function integerFilter(name, description, read) {
	return withIsNull(ordered({
		name,
		type: "integer",
		description,
		repeated: "any"
	}, read, parseInteger, 1), (object) => read(object) === void 0);
}
function withIsNull(filter, read) {
	return {
		...filter,
		lookups: [...filter.lookups ?? [], isNull(filter.name, read)]
	};
}
function ordered(base, read, parse, words) {
	let equal = compared(base.name, (own, value) => own === value, read, parse), lookups = [{
		...base,
		name: `${base.name}__n`,
		description: "is not this",
		...not(equal)
	}, ...Object.entries(COMPARISONS).map(([lookup, comparison]) => {
		let name = `${base.name}__${lookup}`;
		return {
			...base,
			name,
			description: `is ${comparison[words]}`,
			...compared(name, comparison[2], read, parse)
		};
	})];
	return {
		...base,
		...equal,
		lookups
	};
}
function compared(name, fits, read, parse) {
	return { condition(values) {
		let wanted = values.map((value) => parse(name, value));
		return (object) => {
			let own = read(object);
			return own !== void 0 && wanted.some((value) => fits(own, value));
		};
	} };
}
function parseDate(name, value) {
	if (isDate(value)) return value;
	throw new FilterError(name, "Enter a valid date.", `${name} cannot be ${quote(value)}: write a date that exists, as YYYY-MM-DD`);
}
function parseInteger(name, value) {
	if (/^-?\d{1,15}$/.test(value)) return Number(value);
	throw new FilterError(name, "Enter a whole number.", `${name} cannot be ${quote(value)}: write a whole number`);
}
// src/query/collections/software-versions.ts
function entryOf$8(software) {
	return software.entry.value;
}
function displayOfSoftware(software) {
	return entryOf$8(software).alias ?? nameOfSoftware(software);
}
function nameOfSoftware({ platform, version }) {
	return `${platform} - ${version}`;
}
function platformOf({ platform }, context) {
	return context.find("platforms", platform)[0];
}
const softwareVersions = {
	name: "software-versions",
	description: "releases of the platforms",
	api: {
		path: "/dcim/software-versions/",
		objectType: "dcim.softwareversion",
		model: "SoftwareVersion"
	},
	graphql: {
		type: "SoftwareVersionType",
		one: "software_version",
		many: "software_versions"
	},
	all: ({ repository }) => repository.softwareVersions,
	identity: ({ platform, version }) => [platform, version],
	sorts: { version: (a, b) => compareText(a.platform, b.platform) || orderVersions(familyOf(a.platform), a.version, b.version) },
	names: (software) => [software.version, nameOfSoftware(software)],
	display: displayOfSoftware,
	fields: [
		text("version", ({ version }) => version),
		text("alias", (software) => entryOf$8(software).alias),
		date("release_date", (software) => entryOf$8(software).release_date),
		date("end_of_support_date", ({ endOfSupportDate }) => endOfSupportDate),
		text("documentation_url", (software) => entryOf$8(software).documentation_url),
		flag("long_term_support", (software) => entryOf$8(software).long_term_support ?? !1),
		flag("pre_release", ({ preRelease }) => preRelease),
		one("platform", "platforms", platformOf),
		one("status", "statuses", (software, context) => context.find("statuses", entryOf$8(software).status)[0]),
		many("software_image_files", "software-image-files", ({ imageFiles }) => imageFiles),
		text("comments", (software) => entryOf$8(software).comments),
		back("devices", "devices"),
		back("inventory_items", "inventory-items"),
		back("virtual_machines", "virtual-machines"),
		back("validatedsoftwarelcm_set", "validated-software"),
		...customFields(),
		tagsField((software, context) => tagsNamed(entryOf$8(software).tags, context))
	],
	columns: [
		{
			title: "platform",
			of: ({ platform }) => platform
		},
		{
			title: "version",
			kind: "version",
			of: ({ version }) => version
		},
		{
			title: "alias",
			kind: "version",
			of: (software) => entryOf$8(software).alias ?? ""
		},
		{
			title: "status",
			of: (software) => entryOf$8(software).status
		},
		{
			title: "released",
			of: (software) => entryOf$8(software).release_date ?? ""
		},
		{
			title: "end of support",
			kind: "last day",
			of: ({ endOfSupportDate }) => endOfSupportDate ?? ""
		},
		{
			title: "devices",
			of: (software, context) => String(context.users("devices", software).length)
		}
	],
	filters: [
		referenceFilter("platform", "is of this platform (name or id)", "platforms", (software, context) => [platformOf(software, context)], { nullable: !1 }),
		nameFilter("software-versions", ({ version }) => version, {
			name: "version",
			description: "is this version"
		}),
		textFilter("alias", "has this alias", (software) => entryOf$8(software).alias),
		statusFilter((software) => entryOf$8(software).status),
		dateFilter("release_date", "was released on this date", (software) => entryOf$8(software).release_date, { nullable: !0 }),
		dateFilter("end_of_support_date", "is last supported on this date", ({ endOfSupportDate }) => endOfSupportDate, { nullable: !0 }),
		textFilter("documentation_url", "has its release notes there", (software) => entryOf$8(software).documentation_url),
		whether("long_term_support", "is maintained for longer than others", (software) => entryOf$8(software).long_term_support ?? !1),
		whether("pre_release", "is a beta or release candidate", ({ preRelease }) => preRelease),
		referenceFilter("devices", "runs on this device (name or id)", "devices", (software, context) => context.users("devices", software)),
		whether("has_devices", "runs on devices, or on none", (software, context) => context.users("devices", software).length > 0),
		referenceFilter("inventory_items", "runs on this inventory item (name or id)", "inventory-items", (software, context) => context.users("inventory-items", software)),
		whether("has_inventory_items", "runs on inventory items, or on none", (software, context) => context.users("inventory-items", software).length > 0),
		referenceFilter("virtual_machines", "runs on this virtual machine (name or id)", "virtual-machines", (software, context) => context.users("virtual-machines", software)),
		whether("has_virtual_machines", "runs on virtual machines, or on none", (software, context) => context.users("virtual-machines", software).length > 0),
		referenceFilter("device_types", "has an image file for this device type (model or id)", "device-types", ({ imageFiles }) => imageFiles.flatMap(({ deviceTypes }) => [...deviceTypes])),
		referenceFilter("software_image_files", "has this image file (file name or id)", "software-image-files", ({ imageFiles }) => imageFiles),
		whether("has_software_image_files", "has image files, or none", ({ imageFiles }) => imageFiles.length > 0),
		tagsFilter((software, context) => tagsNamed(entryOf$8(software).tags, context)),
		search("the version, alias and platform", (software) => [
			software.version,
			entryOf$8(software).alias,
			software.platform
		])
	]
}, HASHING_ALGORITHMS = [
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
function entryOf$7(file) {
	return file.entry.value;
}
function displayOfImageFile({ softwareVersion, imageFileName }) {
	return `${displayOfSoftware(softwareVersion)} - ${imageFileName}`;
}
const softwareImageFiles = {
	name: "software-image-files",
	description: "files that install software versions",
	api: {
		path: "/dcim/software-image-files/",
		objectType: "dcim.softwareimagefile",
		model: "SoftwareImageFile"
	},
	graphql: {
		type: "SoftwareImageFileType",
		one: "software_image_file",
		many: "software_image_files"
	},
	all: ({ repository }) => repository.softwareImageFiles,
	identity: ({ softwareVersion, imageFileName }) => [
		softwareVersion.platform,
		softwareVersion.version,
		imageFileName
	],
	slug: ({ softwareVersion, imageFileName }) => [
		imageFileName,
		softwareVersion.platform,
		softwareVersion.version
	],
	names: ({ imageFileName }) => [imageFileName],
	display: displayOfImageFile,
	fields: [
		text("image_file_name", ({ imageFileName }) => imageFileName),
		text("image_file_checksum", (file) => entryOf$7(file).image_file_checksum),
		choice("hashing_algorithm", (file) => entryOf$7(file).hashing_algorithm),
		integer("image_file_size", (file) => entryOf$7(file).image_file_size),
		text("download_url", (file) => entryOf$7(file).download_url),
		flag("default_image", ({ defaultImage }) => defaultImage),
		one("software_version", "software-versions", ({ softwareVersion }) => softwareVersion),
		one("status", "statuses", (file, context) => context.find("statuses", entryOf$7(file).status)[0]),
		many("device_types", "device-types", ({ deviceTypes }) => deviceTypes),
		text("comments", (file) => entryOf$7(file).comments),
		back("devices", "devices"),
		back("inventory_items", "inventory-items"),
		back("virtual_machines", "virtual-machines"),
		...customFields(),
		tagsField((file, context) => tagsNamed(entryOf$7(file).tags, context))
	],
	columns: [
		{
			title: "software",
			kind: "version",
			of: ({ softwareVersion }) => `${softwareVersion.platform} ${softwareVersion.version}`
		},
		{
			title: "file",
			kind: "version",
			of: ({ imageFileName }) => imageFileName
		},
		{
			title: "status",
			of: (file) => entryOf$7(file).status
		},
		{
			title: "default",
			of: ({ defaultImage }) => defaultImage ? "yes" : ""
		},
		{
			title: "device types",
			kind: "list",
			of: ({ deviceTypes }) => [...deviceTypes].map(({ model }) => model).sort().join(", ")
		},
		{
			title: "bytes",
			of: (file) => String(entryOf$7(file).image_file_size ?? "")
		}
	],
	filters: [
		referenceFilter("software_version", "installs this software version (version or id)", "software-versions", ({ softwareVersion }) => [softwareVersion], { nullable: !1 }),
		referenceFilter("software_version__platform", "installs a software version of this platform (name or id)", "platforms", ({ softwareVersion }, context) => context.find("platforms", softwareVersion.platform), { nullable: !1 }),
		nameFilter("software-image-files", ({ imageFileName }) => imageFileName, {
			name: "image_file_name",
			description: "has this file name"
		}),
		textFilter("image_file_checksum", "has this checksum, ignoring case", (file) => entryOf$7(file).image_file_checksum, { ignoreCase: !0 }),
		choiceFilter("hashing_algorithm", "has a checksum made with this algorithm", HASHING_ALGORITHMS, (file) => entryOf$7(file).hashing_algorithm),
		integerFilter("image_file_size", "has this size in bytes", (file) => entryOf$7(file).image_file_size),
		textFilter("download_url", "is downloaded from there", (file) => entryOf$7(file).download_url),
		whether("default_image", "is the default image of its software version", ({ defaultImage }) => defaultImage),
		statusFilter((file) => entryOf$7(file).status),
		referenceFilter("device_types", "is associated with this device type (model or id)", "device-types", ({ deviceTypes }) => deviceTypes),
		whether("has_device_types", "is associated with device types, or with none", ({ deviceTypes }) => deviceTypes.size > 0),
		referenceFilter("devices", "is set on this device (name or id)", "devices", (file, context) => context.users("devices", file)),
		whether("has_devices", "is set on devices, or on none", (file, context) => context.users("devices", file).length > 0),
		tagsFilter((file, context) => tagsNamed(entryOf$7(file).tags, context)),
		search("the file name, and the version's version, alias and platform", ({ imageFileName, softwareVersion }) => [
			imageFileName,
			softwareVersion.version,
			textField(softwareVersion.entry.value, "alias"),
			softwareVersion.platform
		])
	]
}, OF_OBJECTS = ["dcim.device", "virtualization.virtualmachine"], OF_SOFTWARE = ["dcim.softwareimagefile", "dcim.softwareversion"];
function allStatuses({ statuses: { objects, software } }) {
	return [...new Set([...objects, ...software])].map((name) => ({
		name,
		contentTypes: [...objects.includes(name) ? OF_OBJECTS : [], ...software.includes(name) ? OF_SOFTWARE : []],
		broken: !1
	}));
}
const statuses = {
	name: "statuses",
	description: "statuses of software and of objects, from the config",
	api: {
		path: "/extras/statuses/",
		objectType: "extras.status",
		model: "Status"
	},
	graphql: {
		type: "StatusType",
		one: "status",
		many: "statuses"
	},
	all: allStatuses,
	identity: ({ name }) => [name],
	names: ({ name }) => [name],
	display: ({ name }) => name,
	fields: [
		...contentTypes((status) => status.contentTypes),
		text("name", ({ name }) => name),
		...customFields()
	],
	columns: [{
		title: "name",
		of: ({ name }) => name
	}, {
		title: "for",
		kind: "list",
		of: (status) => status.contentTypes.join(", ")
	}],
	filters: [
		nameFilter("statuses", ({ name }) => name),
		contentTypesFilter((status) => status.contentTypes),
		search("the name and the types of objects", ({ name, contentTypes: types }) => [name, ...types])
	]
}, clusters = {
	name: "clusters",
	description: "clusters that virtual machines run in",
	api: {
		path: "/virtualization/clusters/",
		objectType: "virtualization.cluster",
		model: "Cluster"
	},
	graphql: {
		type: "ClusterType",
		one: "cluster",
		many: "clusters"
	},
	all: ({ repository }) => [...new Set(repository.virtualMachines.map(({ cluster }) => cluster))].filter((name) => name !== void 0).map((name) => ({
		name,
		broken: !1
	})),
	identity: ({ name }) => [name],
	names: ({ name }) => [name],
	display: ({ name }) => name,
	fields: [
		count("virtualmachine_count", (cluster, context) => context.users("virtual-machines", cluster).length),
		text("name", ({ name }) => name),
		back("virtual_machines", "virtual-machines"),
		...customFields(),
		tagsField(() => [])
	],
	columns: [{
		title: "name",
		of: ({ name }) => name
	}, {
		title: "virtual machines",
		of: (cluster, context) => String(context.users("virtual-machines", cluster).length)
	}],
	filters: [
		nameFilter("clusters", ({ name }) => name),
		referenceFilter("virtual_machines", "is the cluster of this virtual machine (name or id)", "virtual-machines", (cluster, context) => context.users("virtual-machines", cluster)),
		search("the name", ({ name }) => [name])
	]
}, imageMappings = {
	name: "device-types-to-software-image-files",
	description: "which image files are for which device types",
	api: {
		path: "/dcim/device-types-to-software-image-files/",
		objectType: "dcim.devicetypetosoftwareimagefile",
		model: "DeviceTypeToSoftwareImageFile"
	},
	graphql: {
		type: "DeviceTypeToSoftwareImageFileType",
		one: "device_type_to_software_image_file_mapping",
		many: "device_type_to_software_image_file_mappings"
	},
	all: ({ repository }) => repository.softwareImageFiles.flatMap((imageFile) => [...imageFile.deviceTypes].map((deviceType) => ({
		deviceType,
		imageFile,
		broken: !1
	}))),
	identity: ({ deviceType, imageFile }) => [
		deviceType.manufacturer,
		deviceType.model,
		imageFile.imageFileName,
		imageFile.softwareVersion.platform,
		imageFile.softwareVersion.version
	],
	names: () => [],
	display: ({ deviceType, imageFile }) => `${deviceType.model} - ${displayOfImageFile(imageFile)}`,
	fields: [one("device_type", "device-types", ({ deviceType }) => deviceType), one("software_image_file", "software-image-files", ({ imageFile }) => imageFile)],
	columns: [
		{
			title: "device type",
			kind: "words",
			of: ({ deviceType }) => `${deviceType.manufacturer} ${deviceType.model}`
		},
		{
			title: "software",
			kind: "version",
			of: ({ imageFile: { softwareVersion } }) => `${softwareVersion.platform} ${softwareVersion.version}`
		},
		{
			title: "file",
			kind: "version",
			of: ({ imageFile }) => imageFile.imageFileName
		}
	],
	filters: [
		referenceFilter("device_type", "is for this device type (model or id)", "device-types", ({ deviceType }) => [deviceType], { nullable: !1 }),
		referenceFilter("software_image_file", "is of this image file (file name or id)", "software-image-files", ({ imageFile }) => [imageFile], { nullable: !1 }),
		search("the model and the file name", ({ deviceType, imageFile }) => [deviceType.model, imageFile.imageFileName])
	]
};
// src/query/collections/device-types.ts
function displayOfDeviceType({ manufacturer, model }) {
	return `${manufacturer} ${model}`;
}
function entryOf$6(type) {
	return type.entry.value;
}
const deviceTypes = {
	name: "device-types",
	description: "models of hardware",
	api: {
		path: "/dcim/device-types/",
		objectType: "dcim.devicetype",
		model: "DeviceType"
	},
	graphql: {
		type: "DeviceTypeType",
		one: "device_type",
		many: "device_types"
	},
	all: ({ repository }) => repository.deviceTypes,
	identity: ({ manufacturer, model }) => [manufacturer, model],
	names: (type) => [type.model, displayOfDeviceType(type)],
	display: displayOfDeviceType,
	fields: [
		count("device_count", (type, context) => context.users("devices", type).length),
		text("model", ({ model }) => model),
		text("part_number", (type) => entryOf$6(type).part_number),
		text("comments", (type) => entryOf$6(type).comments),
		one("manufacturer", "manufacturers", ({ manufacturer }, context) => context.find("manufacturers", manufacturer)[0]),
		many("software_image_files", "software-image-files", (type, context) => context.users("software-image-files", type)),
		back("devices", "devices"),
		back("validated_software", "validated-software"),
		...customFields(),
		tagsField((type, context) => tagsNamed(entryOf$6(type).tags, context))
	],
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
			of: (type) => entryOf$6(type).part_number ?? ""
		},
		{
			title: "devices",
			of: (type, context) => String(context.users("devices", type).length)
		}
	],
	filters: [
		referenceFilter("manufacturer", "is made by this manufacturer (name or id)", "manufacturers", ({ manufacturer }, context) => context.find("manufacturers", manufacturer), { nullable: !1 }),
		nameFilter("device-types", ({ model }) => model, {
			name: "model",
			description: "has this model"
		}),
		textFilter("part_number", "has this part number", (type) => entryOf$6(type).part_number),
		textFilter("comments", "has these comments", (type) => entryOf$6(type).comments),
		referenceFilter("devices", "is the type of this device (name or id)", "devices", (type, context) => context.users("devices", type)),
		whether("has_devices", "is the type of devices, or of none", (type, context) => context.users("devices", type).length > 0),
		referenceFilter("software_image_files", "is associated with this image file (file name or id)", "software-image-files", (type, context) => context.users("software-image-files", type)),
		whether("has_software_image_files", "is associated with image files, or with none", (type, context) => context.users("software-image-files", type).length > 0),
		tagsFilter((type, context) => tagsNamed(entryOf$6(type).tags, context)),
		search("the manufacturer, model, part number and comments", (type) => [
			type.manufacturer,
			type.model,
			entryOf$6(type).part_number,
			entryOf$6(type).comments
		])
	]
};
function entryOf$5(object) {
	return object.entry.value;
}
const hostFields = [
	one("software_version", "software-versions", (object) => object.softwareVersion),
	many("software_image_files", "software-image-files", (object) => object.imageOverrides),
	text("comments", (object) => entryOf$5(object).comments),
	...customFields((object) => entryOf$5(object).custom_fields ?? {}),
	tagsField((object) => object.tags)
], softwareColumn = {
	title: "software",
	kind: "version",
	of: ({ softwareVersion }) => softwareVersion === void 0 ? "" : `${softwareVersion.platform} ${softwareVersion.version}`
};
function hostFilters() {
	return [
		referenceFilter("software_version", "runs this software version (version or id)", "software-versions", (object) => [object.softwareVersion]),
		whether("has_software_version", "has a software version, or none", (object) => object.softwareVersion !== void 0),
		referenceFilter("software_image_files", "has this image file set on itself (file name or id)", "software-image-files", (object) => object.imageOverrides),
		whether("has_software_image_files", "has image files set on itself, or none", (object) => object.imageOverrides.length > 0),
		tagsFilter((object) => object.tags)
	];
}
// src/query/collections/devices.ts
function entryOf$4(device) {
	return device.entry.value;
}
function statusOf$1(device) {
	return entryOf$4(device).status ?? "Active";
}
function identityOfDevice({ name, entry }) {
	return [
		name,
		textField(entry.value, "tenant"),
		textField(entry.value, "location")
	];
}
function asReferred(device) {
	return device;
}
const devices = {
	name: "devices",
	description: "devices with the software they run",
	api: {
		path: "/dcim/devices/",
		objectType: "dcim.device",
		model: "Device"
	},
	graphql: {
		type: "DeviceType",
		one: "device",
		many: "devices"
	},
	all: ({ repository }) => repository.devices,
	identity: identityOfDevice,
	names: ({ name }) => [name],
	display: ({ name }) => name,
	fields: [
		text("name", ({ name }) => name),
		text("serial", (device) => entryOf$4(device).serial),
		optionalText("asset_tag", (device) => entryOf$4(device).asset_tag),
		one("device_type", "device-types", ({ deviceType }) => deviceType),
		one("status", "statuses", (device, context) => context.find("statuses", statusOf$1(device))[0]),
		one("role", "roles", ({ role }) => role),
		one("tenant", "tenants", ({ tenant }) => tenant),
		one("platform", "platforms", ({ platform }) => platform),
		one("location", "locations", ({ location }) => location),
		...hostFields,
		back("inventory_items", "inventory-items"),
		back("validated_software", "validated-software"),
		many("validated_softwares", "validated-software", (device, context) => context.matchesOf(device).map(({ record }) => record), {
			ordered: !0,
			place: "graphql"
		})
	],
	columns: [
		{
			title: "name",
			of: ({ name }) => name
		},
		{
			title: "device type",
			kind: "words",
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
			of: statusOf$1
		},
		softwareColumn
	],
	filters: [
		nameFilter("devices", ({ name }) => name, { nullable: !0 }),
		referenceFilter("device_type", "is of this device type (model or id)", "device-types", ({ deviceType }) => [deviceType], { nullable: !1 }),
		referenceFilter("manufacturer", "is of a device type by this manufacturer (name or id)", "manufacturers", ({ deviceType }, context) => context.find("manufacturers", deviceType.manufacturer), { nullable: !1 }),
		referenceFilter("role", "has this role (name or id)", "roles", ({ role }) => [role], { nullable: !1 }),
		statusFilter(statusOf$1),
		referenceFilter("platform", "has this platform (name or id)", "platforms", ({ platform }) => [platform]),
		referenceFilter("tenant", "belongs to this tenant (name or id)", "tenants", ({ tenant }) => [tenant]),
		referenceFilter("tenant_id", "belongs to the tenant with this id", "tenants", ({ tenant }) => [tenant], { idOnly: !0 }),
		referenceFilter("location", "is at this location (name or id)", "locations", ({ location }) => [location], { nullable: !1 }),
		textFilter("serial", "has this serial number, ignoring case", (device) => entryOf$4(device).serial, { ignoreCase: !0 }),
		textFilter("asset_tag", "has this asset tag", (device) => entryOf$4(device).asset_tag, { nullable: !0 }),
		...hostFilters(),
		search("the name, serial number, asset tag, comments, manufacturer, and the serial numbers of inventory items", function* (device, context) {
			let { serial, asset_tag, comments } = entryOf$4(device);
			yield* [
				device.name,
				serial,
				asset_tag,
				comments,
				device.deviceType.manufacturer
			];
			for (let item of context.users("inventory-items", device)) yield textField(item.entry.value, "serial");
		})
	]
};
// src/query/collections/inventory-items.ts
function entryOf$3(item) {
	return item.entry.value;
}
function manufacturerOf(item, context) {
	let { manufacturer } = entryOf$3(item);
	return manufacturer === void 0 ? void 0 : context.find("manufacturers", manufacturer)[0];
}
const inventoryItems = {
	name: "inventory-items",
	description: "parts of devices with the software they run",
	api: {
		path: "/dcim/inventory-items/",
		objectType: "dcim.inventoryitem",
		model: "InventoryItem"
	},
	graphql: {
		type: "InventoryItemType",
		one: "inventory_item",
		many: "inventory_items"
	},
	all: ({ repository }) => repository.inventoryItems,
	identity: ({ device, name }) => [...identityOfDevice(device), name],
	order: ({ device, name }) => [name, ...identityOfDevice(device)],
	slug: () => [],
	names: ({ name }) => [name],
	display: ({ name }) => name,
	fields: [
		text("name", ({ name }) => name),
		text("label", (item) => entryOf$3(item).label),
		text("part_id", (item) => entryOf$3(item).part_id),
		text("serial", (item) => entryOf$3(item).serial),
		optionalText("asset_tag", (item) => entryOf$3(item).asset_tag),
		one("device", "devices", ({ device }) => asReferred(device)),
		one("manufacturer", "manufacturers", manufacturerOf),
		...hostFields,
		back("validated_software", "validated-software"),
		many("validated_softwares", "validated-software", (item, context) => context.matchesOf(item).map(({ record }) => record), {
			ordered: !0,
			place: "graphql"
		})
	],
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
			of: (item) => entryOf$3(item).manufacturer ?? ""
		},
		{
			title: "part id",
			of: (item) => entryOf$3(item).part_id ?? ""
		},
		softwareColumn
	],
	filters: [
		nameFilter("inventory-items", ({ name }) => name),
		referenceFilter("device", "is part of this device (name or id)", "devices", ({ device }) => [asReferred(device)], { nullable: !1 }),
		referenceFilter("location", "is part of a device at this location (name or id)", "locations", ({ device }) => [device.location], { nullable: !1 }),
		referenceFilter("manufacturer", "is made by this manufacturer (name or id)", "manufacturers", (item, context) => [manufacturerOf(item, context)]),
		textFilter("part_id", "has this part id", (item) => entryOf$3(item).part_id),
		textFilter("serial", "has this serial number, ignoring case", (item) => entryOf$3(item).serial, { ignoreCase: !0 }),
		textFilter("asset_tag", "has this asset tag", (item) => entryOf$3(item).asset_tag, { nullable: !0 }),
		textFilter("label", "has this label", (item) => entryOf$3(item).label),
		...hostFilters(),
		search("the name, part id, serial number and asset tag", (item) => {
			let { part_id, serial, asset_tag } = entryOf$3(item);
			return [
				item.name,
				part_id,
				serial,
				asset_tag
			];
		})
	]
};
// src/query/collections/platforms.ts
function entryOf$2(platform) {
	return platform.entry.value;
}
const platforms = {
	name: "platforms",
	description: "operating systems and firmware families",
	api: {
		path: "/dcim/platforms/",
		objectType: "dcim.platform",
		model: "Platform"
	},
	graphql: {
		type: "PlatformType",
		one: "platform",
		many: "platforms"
	},
	all: ({ repository }) => repository.platforms,
	identity: ({ name }) => [name],
	names: ({ name }) => [name],
	display: ({ name }) => name,
	fields: [
		count("device_count", (platform, context) => context.users("devices", platform).length),
		count("virtual_machine_count", (platform, context) => context.users("virtual-machines", platform).length),
		text("name", ({ name }) => name),
		text("network_driver", (platform) => entryOf$2(platform).network_driver),
		text("description", (platform) => entryOf$2(platform).description),
		one("manufacturer", "manufacturers", ({ manufacturer }) => manufacturer),
		back("devices", "devices"),
		back("virtual_machines", "virtual-machines"),
		back("softwareversion_set", "software-versions"),
		...customFields()
	],
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
			of: (platform) => entryOf$2(platform).network_driver ?? ""
		},
		{
			title: "description",
			kind: "text",
			of: (platform) => entryOf$2(platform).description ?? ""
		}
	],
	filters: [
		nameFilter("platforms", ({ name }) => name),
		referenceFilter("manufacturer", "is limited to this manufacturer (name or id)", "manufacturers", ({ manufacturer }) => [manufacturer]),
		textFilter("network_driver", "has this network driver", (platform) => entryOf$2(platform).network_driver),
		textFilter("description", "has this description", (platform) => entryOf$2(platform).description),
		referenceFilter("devices", "is the platform of this device (name or id)", "devices", (platform, context) => context.users("devices", platform)),
		whether("has_devices", "is the platform of devices, or of none", (platform, context) => context.users("devices", platform).length > 0),
		referenceFilter("virtual_machines", "is the platform of this virtual machine (name or id)", "virtual-machines", (platform, context) => context.users("virtual-machines", platform)),
		whether("has_virtual_machines", "is the platform of virtual machines, or of none", (platform, context) => context.users("virtual-machines", platform).length > 0),
		search("the name", ({ name }) => [name])
	]
};
function descriptionOf(record) {
	return record.entry.value.description;
}
function isValid(record, { evaluation }) {
	return isInWindow(record, evaluation.asOf);
}
function matching({ name, description, to, find }) {
	let noun = NOUNS[to], select = (value, context) => {
		let wanted = value.trim(), [found, ...others] = find(wanted, context);
		if (found === void 0) {
			let where = context.repository.isComplete ? "" : "; some entries are left out for errors";
			return {
				objects: [],
				note: `${name}: there is no ${noun} ${quote(wanted)}${where}`
			};
		}
		if (others.length > 0) {
			let ids = [found, ...others].map((one) => context.idOf(to, one)).sort();
			return {
				objects: [],
				note: `${name}: ${quote(wanted)} is ambiguous; ask by device_id: ${listWords(ids, 8, "or")}`
			};
		}
		return { objects: context.matchesOf(found).map(({ record }) => record) };
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
	return brokenEntries.some(({ collection, value }) => collection === "devices" && textField(value, "name") === name) ? [] : context.find("devices", name).filter((device) => device.name === name);
}
const ASSIGNMENTS = [
	[
		"devices",
		"devices",
		"device (name or id)",
		(record) => record.devices
	],
	[
		"device_types",
		"device-types",
		"device type (model or id)",
		(record) => record.deviceTypes
	],
	[
		"device_tenants",
		"tenants",
		"tenant (name or id)",
		(record) => record.deviceTenants
	],
	[
		"device_roles",
		"roles",
		"role (name or id)",
		(record) => record.deviceRoles
	],
	[
		"inventory_items",
		"inventory-items",
		"inventory item (name or id)",
		(record) => record.inventoryItems
	],
	[
		"object_tags",
		"tags",
		"tag (name or id)",
		(record) => record.objectTags
	]
];
function nameOf(target) {
	return "model" in target ? target.model : target.name;
}
const validatedSoftware = {
	name: "validated-software",
	description: "the policy: which software is approved for what, and when",
	api: {
		path: "/plugins/nautobot-device-lifecycle-mgmt/validated-software/",
		objectType: "nautobot_device_lifecycle_mgmt.validatedsoftwarelcm",
		model: "ValidatedSoftwareLCM"
	},
	graphql: {
		type: "ValidatedSoftwareLCMType",
		one: "validated_software",
		many: "validated_softwares"
	},
	all: ({ repository }) => repository.validatedSoftware,
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
	slug: ({ software, start, end }) => [
		software.platform,
		software.version,
		start,
		...end === void 0 ? [] : [end]
	],
	names: ({ name }) => name === void 0 ? [] : [name],
	display: ({ software, start }) => `Validated Software: ${software.version} - Valid since: ${start}`,
	fields: [
		requiredDate("start", ({ start }) => start),
		date("end", ({ end }) => end),
		flag("preferred", ({ preferred }) => preferred),
		flag("valid", isValid),
		one("software", "software-versions", ({ software }) => software),
		...ASSIGNMENTS.map(([name, to, , read]) => many(name, to, read)),
		text("name", ({ name }) => name),
		text("description", descriptionOf),
		text("approved_by", ({ approvedBy }) => approvedBy),
		text("ticket", ({ ticket }) => ticket),
		...customFields(),
		tagsField(() => [])
	],
	columns: [
		{
			title: "software",
			kind: "version",
			of: ({ software }) => `${software.platform} ${software.version}`
		},
		{
			title: "start",
			of: ({ start }) => start
		},
		{
			title: "end",
			kind: "last day",
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
			title: "approved by",
			of: ({ approvedBy }) => approvedBy ?? ""
		},
		{
			title: "ticket",
			of: ({ ticket }) => ticket ?? ""
		},
		{
			title: "for",
			kind: "list",
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
		referenceFilter("software", "is for this software version (version or id)", "software-versions", ({ software }) => [software]),
		...ASSIGNMENTS.map(([name, to, target, read]) => referenceFilter(name, `lists this ${target}`, to, read)),
		...ASSIGNMENTS.map(([name, to, , read]) => referenceFilter(`${name}_id`, `lists the ${NOUNS[to]} with this id`, to, read, {
			idOnly: !0,
			nullable: !1
		})),
		whether("preferred", "is preferred", ({ preferred }) => preferred),
		whether("valid", "is in its window on the date of the query", isValid),
		dateFilter("start", "starts on this date", ({ start }) => start),
		dateFilter("end", "ends on this date", ({ end }) => end, { nullable: !0 }),
		dateComparison("start_after", "starts on this date or later", "gte", ({ start }) => start),
		dateComparison("start_before", "starts on this date or earlier", "lte", ({ start }) => start),
		dateComparison("end_after", "ends on this date or later, not records without an end", "gte", ({ end }) => end),
		dateComparison("end_before", "ends on this date or earlier", "lte", ({ end }) => end),
		textFilter("software_platform", "is for software of this platform", ({ software }) => software.platform),
		textFilter("approved_by", "was approved by this person or group", ({ approvedBy }) => approvedBy),
		textFilter("ticket", "is recorded in this ticket", ({ ticket }) => ticket),
		nameFilter("validated-software", ({ name }) => name),
		tagsFilter(() => []),
		search("start and end, the names of what it lists, its own name and description", function* (record) {
			yield* [
				record.start,
				record.end,
				record.name,
				descriptionOf(record)
			];
			for (let [, , , read] of ASSIGNMENTS) for (let target of read(record)) yield nameOf(target);
		})
	]
};
function assignmentsOf(record) {
	let names = (targets) => [...targets].map(({ name }) => name);
	return [
		listed("device", names(record.devices)),
		listed("item", [...record.inventoryItems].map(({ device, name }) => `${device.name}/${name}`)),
		listed("type", [...record.deviceTypes].map(({ model }) => model)),
		listed("role", names(record.deviceRoles)),
		listed("tenant", names(record.deviceTenants)),
		listed("tag", names(record.objectTags))
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
function clusterOf({ cluster }, context) {
	return cluster === void 0 ? void 0 : context.find("clusters", cluster)[0];
}
const virtualMachines = {
	name: "virtual-machines",
	description: "virtual machines with the software they run",
	api: {
		path: "/virtualization/virtual-machines/",
		objectType: "virtualization.virtualmachine",
		model: "VirtualMachine"
	},
	graphql: {
		type: "VirtualMachineType",
		one: "virtual_machine",
		many: "virtual_machines"
	},
	all: ({ repository }) => repository.virtualMachines,
	identity: ({ name, cluster, entry }) => [
		name,
		cluster,
		textField(entry.value, "tenant")
	],
	slug: ({ name, cluster, entry }) => [
		cluster,
		textField(entry.value, "tenant"),
		name
	],
	names: ({ name }) => [name],
	display: ({ name }) => name,
	fields: [
		text("name", ({ name }) => name),
		one("cluster", "clusters", clusterOf),
		one("tenant", "tenants", ({ tenant }) => tenant),
		one("platform", "platforms", ({ platform }) => platform),
		one("status", "statuses", (machine, context) => context.find("statuses", statusOf(machine))[0]),
		one("role", "roles", ({ role }) => role),
		...hostFields
	],
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
		nameFilter("virtual-machines", ({ name }) => name),
		referenceFilter("cluster", "runs in this cluster (name or id)", "clusters", (machine, context) => [clusterOf(machine, context)]),
		referenceFilter("cluster_id", "runs in the cluster with this id", "clusters", (machine, context) => [clusterOf(machine, context)], { idOnly: !0 }),
		referenceFilter("role", "has this role (name or id)", "roles", ({ role }) => [role]),
		statusFilter(statusOf),
		referenceFilter("platform", "has this platform (name or id)", "platforms", ({ platform }) => [platform]),
		referenceFilter("platform_id", "has the platform with this id", "platforms", ({ platform }) => [platform], { idOnly: !0 }),
		referenceFilter("tenant", "belongs to this tenant (name or id)", "tenants", ({ tenant }) => [tenant]),
		referenceFilter("tenant_id", "belongs to the tenant with this id", "tenants", ({ tenant }) => [tenant], { idOnly: !0 }),
		textFilter("comments", "has these comments", (machine) => entryOf$1(machine).comments),
		...hostFilters(),
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
		software === void 0 ? "" : nameOfSoftware(software),
		JSON.stringify([...devices].map((device) => JSON.stringify(identityOfDevice(device))).sort()),
		JSON.stringify([...inventoryItems].map(({ device, name }) => JSON.stringify([...identityOfDevice(device), name])).sort())
	];
}
// src/query/collections.ts
const TABLE = {
	"validated-software": validatedSoftware,
	"software-versions": softwareVersions,
	"software-image-files": softwareImageFiles,
	devices,
	"inventory-items": inventoryItems,
	"virtual-machines": virtualMachines,
	"device-types": deviceTypes,
	"device-types-to-software-image-files": imageMappings,
	platforms,
	manufacturers,
	locations,
	tenants,
	roles,
	tags,
	statuses,
	clusters,
	waivers: {
		name: "waivers",
		description: "time-limited exceptions to the policy, which Nautobot does not have",
		api: {
			path: "/plugins/fleetvet/waivers/",
			objectType: "fleetvet.waiver",
			model: "Waiver"
		},
		graphql: {
			type: "WaiverType",
			one: "waiver",
			many: "waivers"
		},
		all: ({ repository }) => repository.waivers,
		identity: identityOf,
		slug: () => [],
		names: () => [],
		display: ({ reason, until }) => `${reason} - Until: ${until}`,
		fields: [
			text("reason", ({ reason }) => reason),
			requiredDate("until", ({ until }) => until),
			text("approved_by", (waiver) => entryOf(waiver).approved_by),
			text("ticket", (waiver) => entryOf(waiver).ticket),
			one("software", "software-versions", ({ software }) => software),
			many("devices", "devices", (waiver) => [...waiver.devices].map(asReferred)),
			many("inventory_items", "inventory-items", ({ inventoryItems }) => inventoryItems),
			...customFields()
		],
		columns: [
			{
				title: "until",
				kind: "last day",
				of: ({ until }) => until
			},
			{
				title: "reason",
				kind: "text",
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
			referenceFilter("software", "is for this software version (version or id)", "software-versions", ({ software }) => [software]),
			referenceFilter("devices", "excuses this device (name or id)", "devices", (waiver) => [...waiver.devices].map(asReferred)),
			referenceFilter("inventory_items", "excuses this inventory item (name or id)", "inventory-items", ({ inventoryItems }) => inventoryItems),
			textFilter("ticket", "has this ticket", (waiver) => entryOf(waiver).ticket),
			textFilter("approved_by", "was approved by this person", (waiver) => entryOf(waiver).approved_by),
			dateComparison("until_after", "holds until this date or longer", "gte", ({ until }) => until),
			dateComparison("until_before", "holds until this date at the latest", "lte", ({ until }) => until),
			search("the reason, ticket and approver", (waiver) => [
				waiver.reason,
				entryOf(waiver).ticket,
				entryOf(waiver).approved_by
			])
		]
	}
}, QUERY_COLLECTIONS = Object.values(TABLE);
function collectionNamed(name) {
	return TABLE[name];
}
function filtersOf({ name, filters }) {
	return [...filters, idFilter(name)];
}
const byName = new Map();
function filterTable(collection) {
	let table = byName.get(collection.name);
	if (table === void 0) {
		let all = filtersOf(collection).flatMap((filter) => [filter, ...filter.lookups ?? []]);
		byName.set(collection.name, table = new Map(all.map((filter) => [filter.name, filter])));
	}
	return table;
}
// src/query/order.ts
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
function sortBy(collection, objects, names, context) {
	let comparisons = names.map((name) => comparisonBy(collection, name, context));
	return [...objects].sort((a, b) => {
		for (let compare of comparisons) {
			let order = compare(a, b);
			if (order !== 0) return order;
		}
		return 0;
	});
}
function comparisonBy(collection, word, context) {
	let descends = word.startsWith("-"), name = descends ? word.slice(1) : word, own = Object.hasOwn(collection.sorts ?? {}, name) ? collection.sorts?.[name] : void 0;
	if (own !== void 0) return descends ? (a, b) => own(b, a) : own;
	let read = keyOf(collection, name, context), keys = new Map(), key = (object) => (keys.has(object) || keys.set(object, read(object)), keys.get(object));
	return (a, b) => descends ? compareValues(key(b), key(a)) : compareValues(key(a), key(b));
}
function compareValues(a, b) {
	return typeof a == "number" && typeof b == "number" ? a - b : compareOptionalText(a?.toString(), b?.toString());
}
function keyOf(collection, name, context) {
	if (name === "id") return (object) => context.idOf(collection.name, object);
	let field = collection.fields.find((one) => one.name === name);
	if (field?.kind === "scalar" && field.type !== "mapping" && field.type !== "content-types") return (object) => keyOfValue(field.of(object, context));
	if (field?.kind === "reference" && !field.many) {
		let target = collectionNamed(field.to);
		return (object) => {
			let [found] = field.of(object, context);
			return found === void 0 ? void 0 : target.display(found);
		};
	}
	throw new FilterError("sort", `${name.slice(0, 200)} is not a field to sort by.`);
}
function keyOfValue(value) {
	return typeof value == "boolean" ? +!!value : typeof value == "string" || typeof value == "number" ? value : void 0;
}
function renderObject(name, object, options, context, isTop = !0) {
	spend(options.budget, 5);
	let collection = collectionNamed(name), { id, object_type, url } = renderReference(name, object, options, context), natural_slug = naturalSlug(collection.slug?.(object) ?? collection.identity(object), id), result = {
		id,
		object_type,
		display: collection.display(object),
		url,
		natural_slug
	};
	for (let field of collection.fields) isShown(field, isTop, options.excludeM2m) && (result[field.name] = field.kind === "scalar" ? field.of(object, context) : renderTargets(field, object, options, context));
	return result;
}
function isShown(field, isTop, excludeM2m) {
	return field.place === "graphql" ? !1 : field.place === "rest-top" || field.place === "top" ? isTop : !(field.kind === "reference" && field.many && excludeM2m);
}
function renderTargets(field, object, options, context) {
	let render = (target) => options.depth === 0 || target.broken ? renderReference(field.to, target, options, context) : renderObject(field.to, target, {
		...options,
		depth: options.depth - 1
	}, context, !1), targets = [...field.of(object, context)];
	return field.many ? (field.ordered ? targets : inOrder(collectionNamed(field.to), targets)).map(render) : targets[0] === void 0 ? null : render(targets[0]);
}
function renderReference(name, object, { base, budget }, context) {
	spend(budget, 1);
	let { api } = collectionNamed(name), id = context.idOf(name, object);
	return {
		id,
		object_type: api.objectType,
		url: `${base}/api${api.path}${id}/`
	};
}
function spend(budget, cost) {
	if (budget !== void 0 && (budget.left -= cost, budget.left < 0)) throw new UserError("the answer would be too large: ask for fewer objects with limit, or for a smaller depth");
}
function naturalSlug(words, id) {
	return [...words.length === 0 ? [id] : words.map((word) => slugOf(word ?? "")), id.slice(0, 4)].join("_");
}
function ask(name, query, context, { base, budget } = {
	base: "",
	budget: void 0
}) {
	let collection = collectionNamed(name), { depth = 0, excludeM2m = !0 } = query;
	if (depth > 2) throw new FilterError("depth", "Enter a whole number from 0 to 2.");
	let { objects, notes } = findAgain(collection, query, context), { offset = 0 } = query, limit = query.limit === 0 ? void 0 : query.limit, end = limit === void 0 ? objects.length : offset + limit, page = objects.slice(offset, end), link = (at) => `${base}/api${collection.api.path}${queryString(query, limit ?? 0, at)}`;
	return {
		noun: NOUNS[name],
		count: objects.length,
		next: limit !== void 0 && end < objects.length ? link(end) : null,
		previous: limit !== void 0 && offset > 0 ? link(Math.max(0, offset - limit)) : null,
		results: lazily(page, (object) => renderObject(name, object, {
			base,
			budget,
			depth,
			excludeM2m
		}, context)),
		columns: [{ title: "id" }, ...collection.columns],
		rows: lazily(page, (object) => [context.idOf(name, object), ...collection.columns.map((column) => column.of(object, context))]),
		notes
	};
}
function findAgain(collection, query, context) {
	let { filters, sort = [] } = query;
	if (filters.size === 0 && sort.length === 0) return findObjects(collection, query, context);
	let key = JSON.stringify([
		collection.name,
		[...filters],
		sort
	]), { lastFound } = context, found = lastFound.get(key) ?? findObjects(collection, query, context);
	lastFound.delete(key), lastFound.set(key, found);
	let [oldest] = lastFound.keys();
	return lastFound.size > 16 && oldest !== void 0 && lastFound.delete(oldest), found;
}
function findObjects(collection, { filters, sort = [] }, context) {
	let selected, candidates, notes = [], conditions = [];
	for (let [name, values] of filters) {
		let filter = filterNamed(collection, name), [first] = values;
		if (first === void 0) continue;
		if (filter.repeated === "once" && values.length > 1) throw new FilterError(name, "Enter one value.", `${name} can be given only once`);
		let selection = filter.select?.(first, context);
		selection?.note !== void 0 && notes.push(selection.note), selection !== void 0 && selected === void 0 ? selected = selection.objects : conditions.push(filter.condition(values, context)), candidates ??= filter.candidates?.(values, context);
	}
	let found = selected ?? (candidates && inOrder(collection, candidates)) ?? context.all(collection.name), objects = conditions.length === 0 ? found : found.filter((object) => conditions.every((fits) => fits(object)));
	return {
		objects: sort.length === 0 ? objects : sortBy(collection, objects, sort, context),
		notes
	};
}
function filterObjects(collection, objects, filters, context) {
	if (filters.size === 0 || objects.length === 0) return objects;
	let conditions = [...filters].map(([name, values]) => filterNamed(collection, name).condition(values, context));
	return objects.filter((object) => conditions.every((fits) => fits(object)));
}
function filterNamed(collection, name) {
	let found = filterTable(collection).get(name);
	if (found !== void 0) return found;
	let names = filtersOf(collection).map((filter) => filter.name), [near] = nearest(name, names), remedy = near === void 0 ? `there are ${listWords(names, 40)}` : `did you mean ${near}?`, message = `${collection.name} have no filter ${quote(name)}: ${remedy}`;
	throw new FilterError(name.slice(0, 200), UNKNOWN_FILTER, message);
}
function queryString(query, limit, offset) {
	let { filters, sort = [], depth, excludeM2m } = query, parameters = new URLSearchParams();
	for (let [name, values] of filters) for (let value of values) parameters.append(name, value);
	return depth !== void 0 && parameters.append("depth", String(depth)), excludeM2m !== void 0 && parameters.append("exclude_m2m", String(excludeM2m)), sort.length > 0 && parameters.append("sort", sort.join(",")), parameters.append("limit", String(limit)), offset > 0 && parameters.append("offset", String(offset)), parameters.sort(), `?${parameters.toString()}`;
}
function lazily(all, make) {
	return { *[Symbol.iterator]() {
		for (let one of all) yield make(one);
	} };
}
export { inOrder as a, filterTable as c, FilterError as d, UNKNOWN_FILTER as f, renderObject as i, filtersOf as l, filterObjects as n, QUERY_COLLECTIONS as o, parseBoolean as p, findObjects as r, collectionNamed as s, ask as t, HASHING_ALGORITHMS as u };
