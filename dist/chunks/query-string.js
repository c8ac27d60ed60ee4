import { En as quote, Hn as isUuid, Un as objectId, kr as addToGroup } from "./core.js";
import { a as inOrder, d as FilterError, o as QUERY_COLLECTIONS, p as parseBoolean, s as collectionNamed } from "./ask.js";
// src/query/uses.ts
const REFERENCES = {
	*"validated-software"(record) {
		yield record.software;
		for (let targets of [
			record.devices,
			record.deviceTenants,
			record.deviceTypes,
			record.deviceRoles,
			record.inventoryItems,
			record.objectTags
		]) yield* targets;
	},
	"software-versions": ({ platform }, context) => context.find("platforms", platform),
	"software-image-files": ({ deviceTypes, softwareVersion }) => [softwareVersion, ...deviceTypes],
	devices: ({ softwareVersion, deviceType, platform, tenant, location, role, tags, imageOverrides }) => [
		softwareVersion,
		deviceType,
		platform,
		tenant,
		location,
		role,
		...tags,
		...imageOverrides
	],
	"inventory-items": ({ softwareVersion, device, tags, imageOverrides, entry }, context) => [
		softwareVersion,
		device,
		...tags,
		...imageOverrides,
		...manufacturerNamed(entry.value, context)
	],
	"virtual-machines": ({ softwareVersion, platform, tenant, role, tags, imageOverrides, cluster }, context) => [
		softwareVersion,
		platform,
		tenant,
		role,
		...tags,
		...imageOverrides,
		...cluster === void 0 ? [] : context.find("clusters", cluster)
	],
	"device-types": ({ manufacturer }, context) => context.find("manufacturers", manufacturer),
	platforms: ({ manufacturer }) => [manufacturer]
};
function manufacturerNamed(value, context) {
	let { manufacturer } = value;
	return manufacturer === void 0 ? [] : context.find("manufacturers", manufacturer);
}
function indexUsers(collection, context) {
	let index = new Map();
	for (let user of context.all(collection)) for (let used of new Set(REFERENCES[collection](user, context))) used !== void 0 && addToGroup(index, used, user);
	return (used) => index.get(used) ?? [];
}
// src/query/context.ts
function createContext({ repository, evaluation, statuses }) {
	let ids = new Map(), lists = new Map(), finders = new Map(), users = new Map(), matches, idOf = (name, object) => {
		let id = ids.get(object);
		return id === void 0 && ids.set(object, id = objectId(name, collectionNamed(name).identity(object))), id;
	}, all = (name) => entryOf(lists, name, () => {
		let collection = collectionNamed(name);
		return inOrder(collection, collection.all(context));
	}), finderOf = (name) => entryOf(finders, name, () => createFinder(name, all(name), (object) => idOf(name, object))), context = {
		repository,
		evaluation,
		statuses,
		lastFound: new Map(),
		idOf,
		all: (name) => all(name),
		find: (name, word) => finderOf(name).find(word),
		findById: (name, id) => finderOf(name).findById(id),
		words: (name) => finderOf(name).words(),
		matchesOf(subject) {
			return matches ??= new Map([...evaluation.devices, ...evaluation.inventoryItems].map((found) => [found.subject, found.matches])), matches.get(subject) ?? [];
		},
		users: (name, used) => entryOf(users, name, () => indexUsers(name, context))(used)
	};
	return context;
}
function* buildIndexes(context) {
	for (let { name } of QUERY_COLLECTIONS) {
		for (let [index, object] of context.all(name).entries()) context.idOf(name, object), index % 1e3 == 0 && (yield);
		context.findById(name, "00000000-0000-0000-0000-000000000000"), yield;
	}
	for (let name of [
		"devices",
		"inventory-items",
		"virtual-machines"
	]) context.users(name, context), yield;
	for (let device of context.all("devices").slice(0, 1)) context.matchesOf(device);
}
function entryOf(map, key, make) {
	let value = map.get(key);
	return value === void 0 && map.set(key, value = make()), value;
}
function createFinder(name, objects, idOf) {
	let collection = collectionNamed(name), byWord = new Map();
	for (let object of objects) for (let word of new Set(collection.names(object))) addToGroup(byWord, word, object);
	let byId, findById = (id) => {
		if (isUuid(id)) return byId ??= new Map(objects.map((object) => [idOf(object), object])), byId.get(id.toLowerCase());
	};
	return {
		find(word) {
			let found = byWord.get(word);
			if (found !== void 0) return found;
			let object = findById(word);
			return object === void 0 ? [] : [object];
		},
		findById,
		words: () => byWord.keys()
	};
}
// src/query/query-string.ts
const PAGE_PARAMETERS = [
	"limit",
	"offset",
	"sort",
	"depth",
	"exclude_m2m",
	"format"
];
function parseQueryString(text) {
	let filters = new Map(), others = new Map(), sort = [];
	for (let [name, value] of new URLSearchParams(text.slice(text.indexOf("?") + 1))) value !== "" && (name === "sort" ? sort = [...sort, ...value.split(",").filter((word) => word !== "")] : PAGE_PARAMETERS.includes(name) ? others.set(name, value) : addToGroup(filters, name, value));
	let excludeM2m = others.get("exclude_m2m");
	return {
		filters,
		sort,
		limit: wholeNumber("limit", others.get("limit")),
		offset: wholeNumber("offset", others.get("offset")),
		depth: wholeNumber("depth", others.get("depth")),
		excludeM2m: excludeM2m === void 0 ? void 0 : parseBoolean("exclude_m2m", excludeM2m)
	};
}
function wholeNumber(name, value) {
	if (value !== void 0) {
		if (!/^\d{1,9}$/.test(value)) throw new FilterError(name, "Enter a whole number.", `${name} cannot be ${quote(value)}: write a whole number`);
		return Number(value);
	}
}
export { buildIndexes as n, createContext as r, parseQueryString as t };
