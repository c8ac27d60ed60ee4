import "./rolldown-runtime.js";
import { u as UserError } from "./first.js";
import { n as textOf } from "./paths.js";
import { n as readValues } from "./read-input.js";
// src/import/sources/device-types.ts
const deviceTypeSource = async ({ files }) => {
	let types = new Map(), skipped = [];
	for (let file of files) for (let value of await valuesOf(file, skipped)) {
		let entry = deviceTypeOf(value);
		if (entry === void 0) {
			skipped.push({
				reason: "no manufacturer and model",
				name: file.path
			});
			continue;
		}
		let key = JSON.stringify([entry.manufacturer, entry.model]), first = types.get(key);
		first === void 0 ? types.set(key, {
			entry,
			file: file.path
		}) : skipped.push({
			reason: "device type that is there twice: the first counts",
			name: `${String(entry.manufacturer)} ${String(entry.model)}`,
			detail: `${file.path}; also in ${first.file}`
		});
	}
	if (types.size === 0 && skipped.length > 0 && skipped.every(({ reason }) => reason === UNREADABLE)) throw new UserError(`no file can be read: ${skipped[0]?.detail ?? ""}`);
	return {
		devices: [],
		entries: { device_types: [...types.values()].map(({ entry }) => entry) },
		skipped,
		changed: [],
		curated: { platforms: !0 }
	};
}, UNREADABLE = "file that cannot be read";
async function valuesOf(file, skipped) {
	try {
		return (await readValues(file)).flat();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return skipped.push({
			reason: UNREADABLE,
			name: file.path,
			detail: error.message
		}), [];
	}
}
function deviceTypeOf(value) {
	if (typeof value != "object" || !value) return;
	let { manufacturer, model, part_number: part, comments } = value, [maker, name] = [textOf(manufacturer), textOf(model)];
	if (maker === void 0 || name === void 0) return;
	let partNumber = textOf(part);
	return {
		manufacturer: maker,
		model: name,
		...partNumber !== void 0 && { part_number: partNumber },
		...typeof comments == "string" && comments.trim() !== "" && { comments: comments.trim() }
	};
}
export { deviceTypeSource as n, deviceTypeOf as t };
