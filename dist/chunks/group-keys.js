import { Dn as softwareName, Mr as groupBy, Vn as digestOf, gn as deviceTypeName, gr as slugOf } from "./core.js";
// src/plan/group-keys.ts
const ITEMS = "inventory-items";
function createGroupKeys({ deviceTypes, softwareVersions }) {
	let types = createSlugs(deviceTypes.map(deviceTypeName), [ITEMS]), versions = createSlugs(softwareVersions.map(softwareName)), [typeSlugs, versionSlugs] = [new Set([...types.values(), ITEMS]), new Set(versions.values())];
	return {
		keyOf: (deviceType, to) => `${(deviceType === void 0 ? ITEMS : types.get(deviceTypeName(deviceType))) ?? ""}--${versions.get(softwareName(to)) ?? ""}`,
		isKnown: (key) => {
			let [type = "", version = "", ...rest] = key.split("--");
			return rest.length === 0 && typeSlugs.has(type) && versionSlugs.has(version);
		}
	};
}
function createSlugs(names, taken = []) {
	let slugs = new Map();
	for (let [slug, same] of groupBy(new Set(names), slugOf)) {
		let isClear = same.length === 1 && slug !== "" && slug.length <= 60 && !taken.includes(slug);
		for (let name of same) slugs.set(name, isClear ? slug : withHash(slug, name));
	}
	return slugs;
}
function withHash(slug, name) {
	let hash = digestOf(name).slice(0, 10), start = slug.slice(0, 60).replace(/-$/, "");
	return start === "" ? hash : `${start}-${hash}`;
}
export { createSlugs as n, createGroupKeys as t };
