import "./rolldown-runtime.js";
import { t as inspect } from "./inspect.js";
import { Ar as countBy, Bt as createYamlReader, Dn as softwareName, En as quote, Ir as declaredPlatform, J as readText, Mr as groupBy, in as itemNodes, on as nodeRange, q as decodeText, rn as findNode, vn as fullName } from "./core.js";
import { n as importThatOverwrites } from "./import-header.js";
import { u as UserError } from "./first.js";
import { n as applyEdits, r as scalarLike, t as anchoredRanges } from "./edit-yaml.js";
import { isDeepStrictEqual } from "node:util";
// src/plan/version-edits.ts
var CannotEdit = class extends Error {};
function editsOf({ found: { subject }, to, images }, text, anchors, isUnique) {
	let edit = createEditor(subject.entry, text, anchors), edits = referenceEdits(edit, ["software_version"], to, declaredPlatform(subject) === to.platform || isUnique(to.version));
	if (subject.imageOverrides.length === 0) return edits;
	let names = images.imageFiles.map(({ imageFileName }) => imageFileName);
	return [...edits, ...overrideEdits(edit, names, to, isUnique(to.version))];
}
function createEditor({ file, node, value: data }, text, anchors) {
	let valueAt = (path) => {
		let value = data;
		for (let step of path) value = value?.[step];
		return value;
	}, whole = (path, value, write) => {
		let at = findNode(file.nodes, node, data, path, "value"), [start, end] = nodeRange(file.nodes, at), before = text.slice(start, end), where = path.join(".");
		if (before.startsWith("*")) throw new CannotEdit(`${where} is the alias ${before}: write the value out`);
		let anchored = anchors.find((range) => range.start <= start && start < range.end);
		if (anchored !== void 0) throw new CannotEdit(`${where} is in the value of the anchor &${anchored.anchor}: write the value out`);
		if (/^[|>][^\n]*#/.test(before)) throw new CannotEdit(`${where} has a comment inside: write it on one line`);
		return {
			node: at,
			start,
			end,
			value,
			text: write(before, start - (text.lastIndexOf("\n", start - 1) + 1))
		};
	};
	return {
		valueAt,
		whole,
		scalar: (path, value) => whole(path, value, (before) => scalarLike(before, value))
	};
}
function referenceEdits(edit, path, { platform, version }, isClear) {
	let reference = edit.valueAt(path);
	if (reference == null) throw new CannotEdit(`${path.join(".")} is missing: add it by hand first`);
	if (typeof reference == "string") return isClear ? [edit.scalar(path, version)] : [edit.whole(path, {
		platform,
		version
	}, (before) => {
		let key = (name) => before.startsWith("\"") ? `"${name}"` : name;
		return `{ ${key("platform")}: ${scalarLike(before, platform)}, ${key("version")}: ${scalarLike(before, version)} }`;
	})];
	let fields = reference;
	if (fields.platform === void 0 && !isClear) throw new CannotEdit(`${path.join(".")} needs the platform ${platform}: add it by hand`);
	return [...fields.platform === void 0 || fields.platform === platform ? [] : [edit.scalar([...path, "platform"], platform)], ...fields.version === version ? [] : [edit.scalar([...path, "version"], version)]];
}
function overrideEdits(edit, names, to, isUnique) {
	let field = "software_image_files";
	return edit.valueAt([field]).length === names.length ? names.flatMap((name, index) => itemEdits(edit, [field, index], name, to, isUnique)) : [edit.whole([field], names, (text, column) => {
		if (/(?:^|\s)#/.test(text)) throw new CannotEdit(`${field} has comments inside, and its number of files changes`);
		let like = /["']/.exec(text)?.[0] ?? "", items = names.map((name) => scalarLike(like, name));
		if (text.startsWith("[")) return `[${items.join(", ")}]`;
		let newline = text.includes("\r\n") ? "\r\n" : "\n";
		return items.map((item) => `- ${item}`).join(newline + " ".repeat(column));
	})];
}
function itemEdits(edit, path, name, to, isUnique) {
	if (typeof edit.valueAt(path) == "string") return [edit.scalar(path, name)];
	let version = [...path, "software_version"];
	return [edit.scalar([...path, "image_file_name"], name), ...edit.valueAt(version) === void 0 ? [] : referenceEdits(edit, version, to, isUnique)];
}
function withValues(value, node, nodes, wanted) {
	if (wanted.has(node)) return wanted.get(node);
	if (typeof value != "object" || !value) return value;
	let inside = [...itemNodes(nodes, node)];
	if (Array.isArray(value)) return value.map((item, index) => withValues(item, inside[index] ?? node, nodes, wanted));
	let keys = nodes.keysOf.get(node) ?? Object.keys(value), nodeOf = new Map(keys.map((key, index) => [key, inside[2 * index + 1] ?? node]));
	return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withValues(field, nodeOf.get(key) ?? node, nodes, wanted)]));
}
async function writePlan({ source, isUnchanged }, inspection, { groups }, options) {
	let steps = groups.flatMap((group) => group.steps).filter(({ need }) => need.kind !== "drift"), counts = countBy(inspection.repository.softwareVersions, ({ version }) => version), isUnique = (version) => counts.get(version) === 1, reader = createYamlReader({ limits: inspection.config.limits }), files = new Map(), refused = [], values = 0;
	for (let [path, ofFile] of groupBy(steps, ({ found }) => found.subject.entry.file.path)) {
		refuseChanged(path, isUnchanged);
		let { mark, text } = readFile(path, source.read(path, Infinity));
		await refuseImported(path, text, source, reader);
		let edits = collectEdits(ofFile, text, isUnique, refused), after = applyEdits(text, edits), [before, result] = [await reader(text), await reader(after)], wanted = new Map(edits.map(({ node, value }) => [node, value])), expected = before.documents.map(({ value, node }) => withValues(value, node, before.nodes, wanted)), isExact = isDeepStrictEqual(expected, result.documents.map(({ value }) => value)) && result.documents.every(({ faults }, index) => faults.length === before.documents[index]?.faults.length);
		if (refused.length === 0 && !isExact) throw new UserError(`${path}: the values cannot be changed in place; change them by hand`);
		values += edits.length, files.set(path, mark + after);
	}
	refuse(refused), await expectPlanned(source, inspection, steps, files, options);
	for (let path of files.keys()) refuseChanged(path, isUnchanged);
	return {
		files: [...files].map(([path, text]) => ({
			path,
			text
		})),
		values
	};
}
function refuseChanged(path, isUnchanged) {
	if (!isUnchanged(path)) throw new UserError(`${path} changed while the plan was made; nothing was written: run fleetvet plan --write again`);
}
function refuse(refused) {
	if (refused.length === 0) return;
	let more = refused.length > 10 ? `\n  and ${refused.length - 10} more` : "";
	throw new UserError(`nothing was written, as some values cannot be changed in place:\n${refused.slice(0, 10).map((line) => `  ${line}`).join("\n")}${more}`);
}
function readFile(path, bytes) {
	if (bytes === void 0) throw new UserError(`${path} is gone; nothing was written`);
	if (bytes[0] === 254 || bytes[0] === 255) throw new UserError(`${path} is UTF-16: save it as UTF-8 first`);
	let text = decodeText(bytes);
	return {
		mark: bytes[0] === 239 ? "﻿" : "",
		text
	};
}
async function refuseImported(path, text, source, read) {
	let name = importThatOverwrites(text);
	if (name === void 0) return;
	let definition = `imports/${name}.yaml`;
	if (!await keepsVersions(readText(source, definition), read)) throw new UserError(`nothing was written, as the import ${name} overwrites ${path}: import with --observed observed/${name}.yaml, or set write: { software_version: initial } in ${definition}, so that it keeps the versions of the file`);
}
async function keepsVersions(definition, read) {
	if (definition === void 0) return !1;
	let { documents } = await read(definition), [document] = documents;
	if (document === void 0 || document.faults.length > 0) return !1;
	let write = fieldOf(document.value, "write"), version = fieldOf(write, "software_version");
	return version === void 0 ? typeof fieldOf(write, "observed") == "string" : version === "initial";
}
function fieldOf(value, name) {
	return typeof value == "object" && value && Object.hasOwn(value, name) ? value[name] : void 0;
}
function collectEdits(steps, text, isUnique, refused) {
	let anchors = anchoredRanges(text);
	return steps.flatMap((step) => {
		try {
			return editsOf(step, text, anchors, isUnique);
		} catch (error) {
			if (!(error instanceof CannotEdit)) throw error;
			let { subject } = step.found;
			return refused.push(`${subject.entry.file.path}: ${quote(fullName(subject))}: ${error.message}`), [];
		}
	});
}
async function expectPlanned(source, before, steps, files, options) {
	if (files.size === 0) return;
	let overlay = {
		...source,
		read: (path, limit) => {
			let text = files.get(path);
			return text === void 0 ? source.read(path, limit) : Buffer.from(text);
		}
	}, after = await inspect(overlay, {
		...options,
		onProgress: void 0
	}), planned = new Map(steps.map((step) => [step.found, step]));
	for (let kind of ["devices", "inventoryItems"]) for (let [index, was] of before.evaluation[kind].entries()) {
		let is = after.evaluation[kind][index];
		if (is === void 0 || !isAsPlanned(was, is, planned.get(was))) throw new UserError(`nothing was written: ${quote(fullName(was.subject))} would not be as planned afterwards`);
	}
	let known = new Set(before.diagnostics.map(({ identity }) => identity)), broken = after.diagnostics.find(({ severity, identity, rule }) => severity === "error" && !known.has(identity) && rule !== "software-drift" && rule !== "observed-software-invalid");
	if (broken !== void 0) throw new UserError(`nothing was written, because it would cause an error: ${broken.message}`);
}
function isAsPlanned(was, is, step) {
	let software = step?.to ?? was.subject.softwareVersion, isSameSubject = was.subject.name === is.subject.name, isSameSoftware = software === void 0 ? is.subject.softwareVersion === void 0 : is.subject.softwareVersion !== void 0 && softwareName(is.subject.softwareVersion) === softwareName(software);
	if (!isSameSubject || !isSameSoftware) return !1;
	if (step === void 0) return is.validity.status === was.validity.status;
	let names = ({ imageFiles }) => imageFiles.map(({ imageFileName }) => imageFileName);
	return is.validity.status === "valid" && isDeepStrictEqual(names(is.images), names(step.images));
}
export { writePlan };
