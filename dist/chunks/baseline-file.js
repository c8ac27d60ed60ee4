import { Lt as yamlText, hr as plural } from "./core.js";
// src/baseline/baseline-file.ts
const BASELINE_PATH = "policies/baseline.yaml";
function baselineText(records, asOf, options) {
	return "# What ran when this repository got its first policy, and nothing approved: written by `fleetvet baseline`.\n# Replace a record by a decision in a file of its own, then run `fleetvet baseline --update`, which takes\n# out of here what is no longer needed.\n\nvalidated_software:\n" + records.map((record) => recordText(record, asOf, options)).join("\n");
}
function recordText({ name, platform, version, deviceType, devices, items, count }, asOf, { until, approvedBy, ticket }) {
	let what = plural(count, items === void 0 ? "device" : "inventory item");
	return [
		["name", name],
		["description", `${what} ran it on ${asOf}`],
		["software", {
			platform,
			version
		}],
		["start", asOf],
		["end", until],
		["device_types", deviceType === void 0 ? void 0 : [deviceType.reference]],
		["device_tenants", deviceType?.tenant === void 0 ? void 0 : [deviceType.tenant]],
		["devices", devices],
		["inventory_items", items],
		["approved_by", approvedBy],
		["ticket", ticket]
	].filter(([, value]) => value !== void 0).map(([field, value], index) => `${index === 0 ? "  - " : "    "}${field}: ${fieldText(field, value)}\n`).join("");
}
function fieldText(field, value) {
	return !Array.isArray(value) || field !== "devices" && field !== "inventory_items" ? yamlText(value) : value.map((one) => `\n      - ${yamlText(one)}`).join("");
}
export { baselineText as n, BASELINE_PATH as t };
