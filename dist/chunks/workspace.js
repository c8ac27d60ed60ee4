import { D as locateAll, Dt as withSoundBasis, J as readText, O as takeSnapshot, Ot as differInSubjectsOnly, U as loadConfig, X as UnreadableFile, at as composeResult, k as assertNotEmpty } from "./core.js";
import { o as blobId } from "./open-repository.js";
import "./git.js";
// src/check/workspace.ts
function createWorkspace(given) {
	let options = given, files = createTrackedFiles(given.open), last, full;
	return { async refresh(changed, changes = {}) {
		(changes.asOf ?? options.asOf) !== options.asOf && (full = void 0), options = {
			...options,
			...changes
		};
		let source = files.update(changed), config = await loadConfig(source, options.config, options), earlier = last && full && {
			...last,
			...full
		}, snapshot = await takeSnapshot({
			...options,
			source,
			config
		}, earlier);
		last = snapshot;
		let { resolution, evaluated } = snapshot;
		!resolution.isPartial && (full === void 0 || isBetter(resolution, full.resolution)) ? full = {
			resolution: withSoundBasis(resolution),
			evaluated
		} : full !== void 0 && resolution.isPartial && (full = {
			...full,
			evaluated
		}), assertNotEmpty(snapshot), await options.pause?.();
		let diagnostics = locateAll(snapshot);
		return await options.pause?.(), {
			snapshot,
			result: composeResult(snapshot, { diagnostics }, options, (path) => readText(source, path))
		};
	} };
}
function isBetter(resolution, before) {
	return resolution.repository.isComplete || !before.repository.isComplete || !differInSubjectsOnly(resolution.input, before.input);
}
function createTrackedFiles(open) {
	let ids = new Map(), listings = new Map(), listed = new Set(), below = new Map(), opened, readId = (source, path) => {
		try {
			let bytes = source.read(path, Infinity);
			return bytes === void 0 ? void 0 : idOf(bytes);
		} catch (error) {
			if (error instanceof UnreadableFile) return;
			throw error;
		}
	}, track = (source) => ({
		...source,
		async list(include, exclude) {
			let key = JSON.stringify([include, exclude]), known = listings.get(key);
			if (known !== void 0) return known;
			let found = await source.list(include, exclude);
			listings.set(key, found);
			for (let path of found) listed.add(path);
			return found;
		},
		...source.listBelow !== void 0 && { async listBelow(folders, enters) {
			let key = folders.includes("") ? void 0 : JSON.stringify(folders), known = key === void 0 ? void 0 : below.get(key);
			if (known !== void 0) return known;
			let found = await source.listBelow?.(folders, enters) ?? [];
			return key !== void 0 && below.set(key, found), found;
		} },
		read(path, limit) {
			let bytes = source.read(path, limit);
			return bytes !== void 0 && ids.set(path, idOf(bytes)), bytes;
		},
		blobOf(path) {
			if (source.blobOf !== void 0) return source.blobOf(path);
			let id = ids.get(path) ?? readId(source, path);
			return id !== void 0 && ids.set(path, id), id;
		}
	}), isEdit = (source, path) => {
		let id = listed.has(path) && ids.has(path) ? readId(source, path) : void 0;
		return ids.delete(path), id !== void 0 && ids.set(path, id), id !== void 0;
	};
	return { update(changed) {
		let source = opened, edits = source === void 0 || changed === "all" ? void 0 : [...changed];
		return source !== void 0 && edits?.map((path) => isEdit(source, path)).every(Boolean) === !0 ? track(source) : (listings.clear(), listed.clear(), below.clear(), edits === void 0 && ids.clear(), opened = open(), track(opened));
	} };
}
function idOf(bytes) {
	return blobId(bytes, "sha1");
}
export { createWorkspace as t };
