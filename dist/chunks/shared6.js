import { r as COLLECTION_NOUNS, t as COLLECTIONS } from "./shared5.js";
import { t as listWords } from "./shared7.js";
import { t as SEVERITIES } from "./shared8.js";
import { t as plural } from "./shared13.js";
// src/model/dates.ts
const MILLISECONDS_A_DAY = 864e5;
function dayNumber(date) {
	return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}
function dateOfDay(day) {
	return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
function isDate(text) {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateExists(text);
}
function dateExists(text) {
	let day = dayNumber(text);
	return Number.isFinite(day) && dateOfDay(day) === text;
}
// src/report/change-tally.ts
function tallyChange({ comparison, diagnostics }) {
	if (comparison === void 0) return;
	let { subjects } = comparison, count = (isOne) => subjects.filter(isOne).length;
	return {
		newlyInvalid: count(({ newlyInvalid }) => newlyInvalid),
		mended: count(({ mended }) => mended),
		appeared: count(({ before }) => before === void 0),
		gone: count(({ after }) => after === void 0),
		matchesChanged: count(({ matchesChanged }) => matchesChanged),
		imagesChanged: count(({ imagesChanged }) => imagesChanged),
		newDiagnostics: diagnostics.filter(({ change }) => change === "new").length,
		mendedDiagnostics: diagnostics.filter(({ change }) => change === "mended").length
	};
}
function sentenceOfChange(tally) {
	let parts = [
		tally.newlyInvalid > 0 ? `makes ${plural(tally.newlyInvalid, "subject")} invalid` : void 0,
		tally.mended > 0 ? `mends ${plural(tally.mended, "subject")}` : void 0,
		tally.appeared > 0 ? `adds ${plural(tally.appeared, "subject")}` : void 0,
		tally.gone > 0 ? `removes ${plural(tally.gone, "subject")}` : void 0,
		tally.matchesChanged > 0 ? `gives other matches to ${plural(tally.matchesChanged, "subject")}` : void 0,
		tally.imagesChanged > 0 ? `gives other image files to ${plural(tally.imagesChanged, "subject")}` : void 0
	].filter((part) => part !== void 0);
	return parts.length === 0 ? "this change alters the result of no subject" : `this change ${listWords(parts)}`;
}
// src/report/verdict-words.ts
function sentenceOfResult(result) {
	return [sentenceOfApproval(result), sentenceOfBroken(result)].filter((part) => part !== "").join("; ");
}
function sentenceOfApproval({ summary, evaluation }) {
	let { devices, inventory_items: items } = summary, subjects = subjectsInWords(devices.total, items.total);
	if (devices.total + items.total === 0) return "no device and no inventory item could be judged";
	let invalid = devices.invalid + items.invalid;
	if (invalid > 0) {
		let reasons = new Map();
		for (let { validity } of [...evaluation.devices, ...evaluation.inventoryItems]) validity.reason !== null && reasons.set(validity.reason, (reasons.get(validity.reason) ?? 0) + 1);
		return `software is not approved on ${invalid} of ${subjects} (${[...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason.replaceAll("_", " ")}`).join(", ")})`;
	}
	let without = devices.no_software + items.no_software;
	return without === 0 ? `all software is approved, on ${subjects}` : `all software that is known is approved; none is known of ${without} of ${subjects}`;
}
function subjectsInWords(devices, items) {
	return items === 0 ? plural(devices, "device") : devices === 0 ? plural(items, "inventory item") : `${devices + items} devices and inventory items`;
}
function sentenceOfBroken({ brokenEntries }) {
	if (brokenEntries.length === 0) return "";
	let counts = new Map();
	for (let { collection } of brokenEntries) counts.set(collection, (counts.get(collection) ?? 0) + 1);
	let parts = COLLECTIONS.filter((collection) => counts.has(collection)).map((collection) => plural(counts.get(collection) ?? 0, COLLECTION_NOUNS[collection]));
	return `left out for their errors: ${listWords(parts)}`;
}
function countsInWords({ summary: { diagnostics } }) {
	let parts = SEVERITIES.filter((severity) => diagnostics[severity] > 0).map((severity) => plural(diagnostics[severity], severity));
	return parts.length === 0 ? "nothing to report" : parts.join(", ");
}
export { dateOfDay as a, tallyChange as i, sentenceOfResult as n, dayNumber as o, sentenceOfChange as r, isDate as s, countsInWords as t };
