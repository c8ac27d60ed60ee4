import { Dn as softwareName, En as quote, _n as devicesAndItems, mn as countInWords, pr as listWords, yn as fullNames } from "./core.js";
// src/forecast/formats/words.ts
const REASONS = {
	no_policy: "no record matches",
	not_approved: "not approved",
	expired: "the approval has ended",
	not_yet_valid: "the approval has not started"
};
function changeInWords({ effect, after, software, subjects }) {
	let who = countInWords(subjects.map(({ subject }) => subject)), one = subjects.length === 1, name = softwareName(software);
	switch (effect) {
		case "becomes_invalid": return `${who} ${one ? "becomes" : "become"} invalid on ${name}${excuseInWords(after)}`;
		case "becomes_valid": return `${who} ${one ? "becomes" : "become"} valid on ${name}`;
		case "waiver_ends": return `the waiver of ${who} on ${name} ends (${reasonInWords(after.reason)})${excuseInWords(after)}`;
		case "grace_ends": return `the grace period of ${who} on ${name} ends${excuseInWords(after)}`;
		case "other_reason": return `${who} on ${name} ${one ? "is" : "are"} invalid for another reason (${reasonInWords(after.reason)})`;
	}
}
function observedInWords({ effect, software, subjects }) {
	let who = countInWords(subjects.map(({ subject }) => subject)), verb = effect === "becomes_valid" ? "starts" : "ends";
	return `the approval of ${softwareName(software)} ${verb}, which ${who} ${subjects.length === 1 ? "runs" : "run"} instead of what should run`;
}
function reasonInWords(reason) {
	return reason === null ? "valid" : REASONS[reason];
}
function excuseInWords({ waived, inGrace }) {
	return waived ? ", waived" : inGrace ? ", in the grace period" : "";
}
function namesIn({ subjects }) {
	return fullNames(subjects.map(({ subject }) => subject));
}
function recordInWords({ record, running }) {
	return `${record.name === void 0 ? "" : `${quote(record.name)} for `}${softwareName(record.software)}, ${running === 0 ? "nothing uses it" : `used by ${devicesAndItems(running)}`}`;
}
function supportInWords(unsupported) {
	let idle = unsupported.filter(({ running }) => running.length === 0).map(({ software }) => softwareName(software));
	return [...unsupported.filter(({ running }) => running.length > 0).map(({ software, running }) => `${softwareName(software)}, used by ${running.length}: ${listWords(fullNames(running))}`), ...idle.length === 0 ? [] : [`${listWords(idle, 4)}, used by nothing`]];
}
function waiverInWords({ reason, devices, inventoryItems, software }) {
	return `${quote(reason)} for ${listWords(fullNames([...devices, ...inventoryItems]))}${software === void 0 ? "" : ` on ${softwareName(software)}`}`;
}
function outlookInWords({ asOf, until, totals, days }) {
	let end = days.at(-1)?.totals ?? totals, all = totals.valid + totals.invalid;
	if (all === 0) return "No device or inventory item has a software version";
	let first = `Of ${devicesAndItems(all)} with software, ${standing(totals, " invalid")} on ${asOf}`;
	return end.invalid === totals.invalid && end.failing === totals.failing ? `${first} and on ${until}` : `${first}, and ${standing(end, "")} on ${until}`;
}
function standing({ invalid, failing }, word) {
	let excused = invalid - failing;
	return `${invalid === 0 ? "none" : String(invalid)} ${invalid < 2 ? "is" : "are"}${word}${excused === 0 ? "" : ` (${excused} waived or in the grace period)`}`;
}
export { recordInWords as a, outlookInWords as i, namesIn as n, supportInWords as o, observedInWords as r, waiverInWords as s, changeInWords as t };
