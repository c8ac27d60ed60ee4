import "./rolldown-runtime.js";
import { dr as byteSize, fr as daysAway, hr as plural, pr as listWords, sr as daysBetween } from "./core.js";
import { st as wrap } from "./command-line.js";
import { r as compliancePercent } from "./counts.js";
import { s as nameOfRow } from "./words4.js";
function* renderCompliancePretty(report, { width } = {}) {
	let { verdict, upgrades, limits, asOf } = report, lines = (text, first, hang) => `${wrap(text, first, {
		width,
		...hang !== void 0 && { hang }
	}).join("\n")}\n`;
	yield lines(verdict.sentence, verdict.failed ? "✖ failed  " : "✔ passed  "), limits.length > 0 && (yield lines(limits.join("; "), "  limited to ")), upgrades.list.length === 0 ? yield lines(`Nothing must move before ${upgrades.until}`, "\n", 0) : yield `\nUpgrades before ${upgrades.until}\n`;
	for (let upgrade of upgrades.list.slice(0, 20)) for (let [at, text] of upgradeInWords(upgrade, report).entries()) yield lines(text, (at === 0 ? `  ${upgrade.by ?? "now"}` : "").padEnd(14), 14);
	let more = upgrades.list.length - 20;
	more > 0 && (yield lines(`… and ${plural(more, "more upgrade")}; -f html and -f json list all`, "  ", 2)), yield "\n";
	for (let [label, counts, notJudged] of [[
		"devices",
		report.devices,
		report.notJudged.devices
	], [
		"inventory items",
		report.inventoryItems,
		report.notJudged.inventoryItems
	]]) counts.total + notJudged > 0 && (yield lines(countsInWords(counts, notJudged), `  ${label.padEnd(18)}`));
	yield `\n  as of ${asOf}\n`;
}
function upgradeInWords(upgrade, { subjects, asOf }) {
	let { by, kind, type, from, to, rows, imageFiles, reason, approvedBy, ticket } = upgrade, names = rows.flatMap((row) => subjects[row] === void 0 ? [] : [nameOfRow(subjects[row])]), who = plural(rows.length, kind === "device" ? "device" : "inventory item"), approval = [approvedBy === null ? null : `approved by ${approvedBy}`, ticket];
	return [
		`${who}${type === null ? "" : `, ${type}`}: ${listWords(names)}`,
		[`${from ?? "no software"} → ${to ?? "no target"}`, ...approval].filter((part) => part !== null).join(", "),
		...imageFiles.map(({ name, checksum, algorithm, size }) => [
			name,
			size === null ? "" : byteSize(size),
			checksum === null ? "no checksum" : `${algorithm ?? ""} ${checksum}`
		].filter((part) => part !== "").join(", ")),
		`${by === null ? "" : `${daysUntil(asOf, by)}: `}${reason}`
	];
}
function daysUntil(asOf, day) {
	return daysAway(daysBetween(asOf, day));
}
function countsInWords(counts, notJudged) {
	let { total, valid, unsupported, invalid, waived, noSoftware, notExpected } = counts, parts = [
		`${valid} valid${unsupported > 0 ? ` (${unsupported} out of support)` : ""}`,
		...invalid > 0 ? [`${invalid} invalid${waived > 0 ? ` (${waived} waived)` : ""}`] : [],
		...noSoftware > 0 ? [`${noSoftware} without software`] : [],
		...notExpected > 0 ? [`${notExpected} without software as expected`] : []
	], share = total === notExpected ? "" : `; ${compliancePercent(counts)} % compliant`, unknown = notJudged > 0 ? `; ${notJudged} not judged` : "";
	return `${total}: ${parts.join(", ")}${share}${unknown}`;
}
export { renderCompliancePretty };
