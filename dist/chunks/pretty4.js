import "./rolldown-runtime.js";
import { o as printable } from "./first.js";
import { hr as plural } from "./core.js";
import { t as BASELINE_PATH } from "./baseline-file.js";
// src/baseline/formats/pretty.ts
const REASONS = {
	expired: "approval has ended; --include-expired approves it again",
	not_yet_valid: "approval has not begun; --include-expired approves it now",
	waived: "waived",
	"on too few devices": "on fewer devices than --min"
};
function renderBaseline({ baseline, text, remaining }, until, colors, isDryRun) {
	let { records, leftOut, devices, items } = baseline, lines = text === void 0 ? ["Nothing to approve."] : [
		`${isDryRun ? "Would write" : "Wrote"} ${colors.bold(BASELINE_PATH)}: ${plural(records.length, "record")} for ${plural(devices, "device")}${items > 0 ? ` and ${plural(items, "inventory item")}` : ""}, approved until ${until}`,
		...records.slice(0, 20).map(({ name, count }) => `  ${printable(name)} (${count})`),
		...records.length > 20 ? [`  and ${records.length - 20} more`] : []
	];
	for (let [reason, words] of Object.entries(REASONS)) {
		let group = leftOut.filter((one) => one.reason === reason);
		group.length !== 0 && (lines.push("", `${colors.yellow("left out")}: ${words} (${group.length})`), lines.push(...group.slice(0, 20).map(({ name, software }) => `  ${printable(name)}: ${printable(software)}`)), group.length > 20 && lines.push(`  and ${group.length - 20} more`));
	}
	return lines.push("", remainingLine(remaining)), lines.map((line) => `${line}\n`);
}
function renderUpdate({ text, removed, remaining }, colors, isDryRun) {
	let verb = isDryRun ? "Would remove" : "Removed";
	return [
		...removed.length === 0 ? [`Nothing to remove from ${BASELINE_PATH}: every record is still needed.`] : [`${verb} ${plural(removed.length, "record")} from ${colors.bold(BASELINE_PATH)}${text === void 0 ? ", and the file, which has no others" : ""}`, ...removed.map((name) => `  ${printable(name)}`)],
		"",
		remainingLine(remaining)
	].map((line) => `${line}\n`);
}
function remainingLine(remaining) {
	return remaining === 0 ? "No device or inventory item runs software that is not approved." : `${remaining} ${remaining === 1 ? "device or inventory item runs" : "devices and inventory items run"} software that is not approved.`;
}
export { renderBaseline, renderUpdate };
