import "./rolldown-runtime.js";
import { _r as toWords, or as dayNumber } from "./core.js";
import { t as DEVICE_DIMENSIONS } from "./counts.js";
import { l as VERSION, o as printable } from "./first.js";
// src/report/formats/prometheus.ts
const REASONS = [
	"no_policy",
	"not_approved",
	"expired",
	"not_yet_valid"
], SOON = [
	7,
	30,
	90
], SUPPORTED = [
	[!0, "true"],
	[!1, "false"],
	[null, "unknown"]
];
function* renderPrometheus(report) {
	let { subjects } = report, devices = subjects.filter(({ kind }) => kind === "device"), items = subjects.filter(({ kind }) => kind === "inventory_item");
	yield gauge("nautobot_lcm_software_compliance_per_device_type", "Number of devices with valid or invalid software, by device type; devices without software count as invalid", validities("device_type", report.models, devices, ({ model }) => model)), yield gauge("nautobot_lcm_software_compliance_per_inventory_item", "Number of inventory items with valid or invalid software, by part ID; items without software count as invalid", validities("inventory_item", report.partIds, items, ({ type }) => type));
	let kinds = [[
		"device",
		report.devices,
		devices
	], [
		"inventory_item",
		report.inventoryItems,
		items
	]];
	yield gauge("fleetvet_subjects", "Number of devices and inventory items, by status; waived ones are invalid and waived", kinds.flatMap(([kind, counts]) => samplesOf({ kind }, counts))), yield gauge("fleetvet_subjects_not_judged", "Number of devices and inventory items that errors keep from being judged", [[{ kind: "device" }, report.notJudged.devices], [{ kind: "inventory_item" }, report.notJudged.inventoryItems]]), yield gauge("fleetvet_compliance_ratio", "Share of devices and inventory items that are compliant, of those that need software", kinds.filter(([, { total, notExpected }]) => total > notExpected).map(([kind, { compliant, total, notExpected }]) => [{ kind }, compliant / (total - notExpected)])), yield gauge("fleetvet_subjects_supported", "Number of devices and inventory items with software, by whether it is in support; unknown if no date is declared", kinds.flatMap(([kind, , members]) => SUPPORTED.map(([supported, word]) => [{
		kind,
		supported: word
	}, members.filter((one) => one.software !== null && one.supported === supported).length]))), yield gauge("fleetvet_subjects_valid_unsupported", "Number of devices and inventory items that are valid and out of support", kinds.map(([kind, { unsupported }]) => [{ kind }, unsupported])), yield gauge("fleetvet_invalid_subjects", "Number of invalid devices and inventory items by reason, including waived ones", kinds.flatMap(([kind, , members]) => REASONS.map((reason) => [{
		kind,
		reason
	}, members.filter((one) => one.reason === reason).length]))), report.observes && (yield* observationGauges(kinds));
	for (let dimension of DEVICE_DIMENSIONS) {
		let found = report.breakdowns.find((one) => one.kind === "device" && one.dimension === dimension);
		found !== void 0 && (yield gauge(`fleetvet_devices_per_${dimension}`, `Number of devices by ${toWords(dimension)} and status`, groupSamples(found)));
	}
	yield gauge("fleetvet_subjects_lapsing", "Number of valid devices and inventory items that stop being valid within the given days", SOON.map((days) => [{ within_days: String(days) }, countLapsing(report, days)])), yield gauge("fleetvet_diagnostics", "Number of diagnostics by severity", Object.entries(report.diagnostics).map(([severity, count]) => [{ severity }, count])), yield gauge("fleetvet_waivers_in_force", "Number of waivers whose last day has not passed", single(report.waivers.filter(({ expired }) => !expired).length)), yield gauge("fleetvet_subjects_without_image_file", "Number of devices and inventory items that have software but no image file", single(report.images.unresolved.length)), yield gauge("fleetvet_check_passed", "Whether the check passed", single(+!report.verdict.failed)), yield gauge("fleetvet_as_of_timestamp_seconds", "The date that the report is for, at midnight UTC", single(dayNumber(report.asOf) * 86400)), yield gauge("fleetvet_report_info", "Version, policy fingerprint and commit of the report", [[{
		version: VERSION,
		policy_fingerprint: report.policyFingerprint,
		commit: report.commit?.id ?? ""
	}, 1]]);
}
function single(value) {
	return [[{}, value]];
}
function validities(label, names, subjects, nameOf) {
	let counts = new Map(names.map((name) => [name, {
		valid: 0,
		invalid: 0
	}]));
	for (let subject of subjects) {
		let known = counts.get(nameOf(subject) ?? "");
		known !== void 0 && (known[subject.status === "valid" ? "valid" : "invalid"] += 1);
	}
	return [...counts].flatMap(([name, { valid, invalid }]) => [[{
		[label]: name,
		is_valid: "True"
	}, valid], [{
		[label]: name,
		is_valid: "False"
	}, invalid]]);
}
function* observationGauges(kinds) {
	yield gauge("fleetvet_subjects_observed", "Number of devices and inventory items that were seen to run some software", kinds.map(([kind, , members]) => [{ kind }, members.filter(({ observed }) => observed !== null).length])), yield gauge("fleetvet_subjects_drifting", "Number of devices and inventory items that run another version than they should, by whether it is approved", kinds.flatMap(([kind, , members]) => [!0, !1].map((approved) => [{
		kind,
		approved: String(approved)
	}, members.filter(({ observed }) => observed?.drift === !0 && observed.approved === approved).length])));
}
function groupSamples({ dimension, groups }) {
	return groups.flatMap(({ name, counts }) => samplesOf({ [dimension]: name ?? "" }, counts));
}
function samplesOf(labels, { valid, invalid, waived, noSoftware, notExpected }) {
	return [
		[{
			...labels,
			status: "valid"
		}, valid],
		[{
			...labels,
			status: "invalid"
		}, invalid - waived],
		[{
			...labels,
			status: "waived"
		}, waived],
		[{
			...labels,
			status: "no_software"
		}, noSoftware],
		[{
			...labels,
			status: "not_expected"
		}, notExpected]
	];
}
function countLapsing({ asOf, subjects }, days) {
	let until = dayNumber(asOf) + days;
	return subjects.filter(({ validUntil }) => validUntil !== null && dayNumber(validUntil) <= until).length;
}
function gauge(name, help, samples) {
	let series = new Map();
	for (let [labels, value] of samples) {
		let key = labelsInWords(labels);
		series.set(key, (series.get(key) ?? 0) + value);
	}
	return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${[...series].map(([labels, value]) => `${name}${labels} ${value}\n`).join("")}`;
}
function labelsInWords(labels) {
	let parts = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
	return parts.length === 0 ? "" : `{${parts.join(",")}}`;
}
function escapeLabel(text) {
	return printable(text).replace(/[\\"]/g, "\\$&");
}
export { renderPrometheus };
