import { $ as composeResult, E as assertNotEmpty, Ft as noLostNames, G as UnreadableFile, R as loadConfig, T as takeSnapshot, U as readText, bt as isOfSubject, vt as resolve, w as locateAll, xt as isSound, yt as differInSubjectsOnly } from "./core.js";
import { o as blobId } from "./open-repository.js";
import "./git.js";
// src/resolve/sound-basis.ts
function withSoundBasis(resolution) {
	if (resolution.isPartial || isSound(resolution)) return resolution;
	let basis;
	return {
		...resolution,
		basis: () => (basis ??= { found: findBasis(resolution) }).found
	};
}
function findBasis({ input, repository }) {
	let kept = new Set();
	for (let { entry } of repository.devices) kept.add(entry);
	for (let { entry, device } of repository.inventoryItems) device.broken || kept.add(entry);
	for (let { entry } of repository.virtualMachines) kept.add(entry);
	let entries = input.entries.filter((entry) => kept.has(entry) || !isOfSubject(entry)), found = resolve({
		...input,
		entries,
		lostNames: noLostNames()
	});
	return isSound(found) ? found : void 0;
}
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
	return isSound(resolution) || !isSound(before) || !differInSubjectsOnly(resolution.input, before.input);
}
function createTrackedFiles(open) {
	let ids = new Map(), listings = new Map(), below = new Map(), opened, readId = (source, path) => {
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
			let listed = await source.list(include, exclude);
			return listings.set(key, listed), listed;
		},
		...source.listBelow !== void 0 && { async listBelow(folders, enters) {
			let key = folders.includes("") ? void 0 : JSON.stringify(folders), known = key === void 0 ? void 0 : below.get(key);
			if (known !== void 0) return known;
			let listed = await source.listBelow?.(folders, enters) ?? [];
			return key !== void 0 && below.set(key, listed), listed;
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
		let id = ids.has(path) ? readId(source, path) : void 0;
		return ids.delete(path), id !== void 0 && ids.set(path, id), id !== void 0;
	};
	return { update(changed) {
		let source = opened, edits = source === void 0 || changed === "all" ? void 0 : [...changed];
		return source !== void 0 && edits?.map((path) => isEdit(source, path)).every(Boolean) === !0 ? track(source) : (listings.clear(), below.clear(), edits === void 0 && ids.clear(), opened = open(), track(opened));
	} };
}
function idOf(bytes) {
	return blobId(bytes, "sha1");
}
export { createWorkspace as t };
