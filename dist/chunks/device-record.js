import { a as valueAt, n as textOf, r as textsOf } from "./paths.js";
import { t as RECORD_FIELDS } from "./record.js";
// src/import/sources/device-record.ts
function deviceRecord(scope, from, { user, own, hints = [], constants = {} }) {
	let fields = { ...constants }, several = {};
	for (let name of RECORD_FIELDS) for (let path of [...user[name] ?? [], ...own[name] ?? []]) {
		let texts = look(scope, path), [first] = texts;
		if (first !== void 0) {
			fields[name] = first, several[name] = texts;
			break;
		}
	}
	let whole = [...user.comments ?? [], ...own.comments ?? []].flatMap((path) => typeof path == "string" ? [valueAt(scope, path)] : []).find((text) => typeof text == "string" && text.trim() !== "");
	fields.comments !== void 0 && typeof whole == "string" && (fields.comments = whole.replaceAll("\r\n", "\n").trim());
	let hint = hints.flatMap((path) => look(scope, path)).join(" "), members = membersOf(fields, several), { tags } = several;
	return {
		from,
		fields,
		...members !== void 0 && { members },
		...tags !== void 0 && { tags: tags.flatMap((tag) => tag.split(",")).map((tag) => tag.trim()) },
		...hint !== "" && { hint }
	};
}
function look(scope, path) {
	return typeof path == "string" ? textsOf(valueAt(scope, path)) : textsOf(valueAt(scope, path.path)).flatMap((text) => textOf(path.pattern.exec(text)?.[1]) ?? []);
}
function membersOf(fields, several) {
	let [models, serials] = [splitList(several.device_type), splitList(several.serial)], count = Math.max(models.length, serials.length);
	if (models[0] !== void 0 && (fields.device_type = models[0]), serials[0] !== void 0 && (fields.serial = serials[0]), !(count < 2)) return Array.from({ length: count }, (_, index) => ({
		name: `Switch ${index + 1}`,
		partId: models[index] ?? models[0],
		serial: serials[index]
	}));
}
function splitList(texts = []) {
	return texts.flatMap((text) => /^[\w./ +-]+(?:, ?[\w./+-]+)+$/.test(text) ? text.split(/, ?/) : [text]);
}
export { deviceRecord as t };
