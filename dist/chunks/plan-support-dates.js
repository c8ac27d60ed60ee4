import "./rolldown-runtime.js";
import { J as readText, Or as familyOf, U as loadConfig, Xn as textField, on as nodeRange, qr as compareText, rn as findNode } from "./core.js";
import { u as UserError } from "./first.js";
import { n as findFaults, t as addedFaults } from "./added-faults.js";
import { n as withFiles } from "./memory.js";
import { n as supportEnd } from "./endoflife2.js";
// src/import/plan-support-dates.ts
async function planSupportDates(source, products, options) {
	let loaded = await loadConfig(source, options.config), before = await findFaults(source, loaded), drivers = driversOf(before.files), filled = [], differing = [], missing = [], edits = new Map(), same = 0;
	for (let entry of before.files.flatMap(({ entries }) => entries)) {
		let [platform, version] = [textField(entry.value, "platform"), textField(entry.value, "version")];
		if (entry.collection !== "software_versions" || platform === void 0 || version === void 0) continue;
		let software = `${platform} ${version}`, product = productOf(products, drivers.get(platform) ?? platform, platform), end = product === void 0 ? void 0 : supportEnd(product, version);
		if (product === void 0 || end === void 0) missing.push({
			software,
			reason: "no file has the product of its platform"
		});
		else if (typeof end == "string") {
			let why = end === "no date" ? "has no end of support yet" : "does not list its train";
			missing.push({
				software,
				reason: `${product.title} ${why}`
			});
		} else {
			let has = textField(entry.value, "end_of_support_date");
			if (has === end.date) same += 1;
			else if (has !== void 0 && !options.replace) differing.push({
				software,
				date: end.date,
				before: has
			});
			else {
				filled.push({
					software,
					date: end.date,
					before: has
				});
				let { path } = entry.file;
				edits.set(path, [...edits.get(path) ?? [], editFor(source, entry, end.date)]);
			}
		}
	}
	let files = [...edits].map(([path, list]) => {
		let text = readText(source, path) ?? "";
		return {
			path,
			before: text,
			after: apply(text, list)
		};
	}), texts = new Map(files.map(({ path, after }) => [path, after])), after = await findFaults(withFiles(source, texts), loaded), [fault] = addedFaults(before, after), dates = after.files.flatMap(({ entries }) => entries).filter(hasDate).length, expected = before.files.flatMap(({ entries }) => entries).filter(hasDate).length;
	if (fault !== void 0 || dates !== expected + filled.filter((one) => one.before === void 0).length) throw new UserError(`nothing is written: a support date cannot be set in place${fault === void 0 ? "" : ` (${fault.message})`}; set it by hand`);
	return {
		files: files.sort((a, b) => compareText(a.path, b.path)),
		filled,
		differing,
		missing,
		same
	};
}
const hasDate = ({ collection, value }) => collection === "software_versions" && textField(value, "end_of_support_date") !== void 0;
function driversOf(files) {
	let drivers = new Map();
	for (let { collection, value } of files.flatMap(({ entries }) => entries)) {
		let [name, driver] = [textField(value, "name"), textField(value, "network_driver")];
		collection === "platforms" && name !== void 0 && driver !== void 0 && drivers.set(name, driver);
	}
	return drivers;
}
function productOf(products, driver, platform) {
	let family = familyOf(driver);
	if (family !== "other") return products.find((product) => product.family === family);
	let word = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "");
	return products.find(({ product, title }) => [product, title].some((name) => word(name) === word(platform) || word(name) === word(driver)));
}
function editFor(source, { file, node, value }, date) {
	let text = readText(source, file.path) ?? "", rangeOf = (field, on) => nodeRange(file.nodes, findNode(file.nodes, node, value, [field], on));
	if (textField(value, "end_of_support_date") !== void 0) {
		let [at, until] = rangeOf("end_of_support_date", "value");
		return {
			at,
			until,
			text: date
		};
	}
	let [key] = rangeOf("version", "key"), [, end] = rangeOf("version", "value"), before = text.slice(0, key).trimEnd();
	if (before.endsWith("{") || before.endsWith(",")) return {
		at: end,
		until: end,
		text: `, end_of_support_date: ${date}`
	};
	let lineEnd = /\r?\n|$/.exec(text.slice(end)), at = end + (lineEnd?.index ?? 0), lineStart = text.lastIndexOf("\n", key - 1) + 1;
	return {
		at,
		until: at,
		text: `${lineEnd?.[0] === "\r\n" ? "\r\n" : "\n"}${" ".repeat(key - lineStart)}end_of_support_date: ${date}`
	};
}
function apply(text, edits) {
	let result = "", from = 0;
	for (let { at, until, text: replacement } of [...edits].sort((a, b) => a.at - b.at)) result += text.slice(from, at) + replacement, from = until;
	return result + text.slice(from);
}
export { planSupportDates };
