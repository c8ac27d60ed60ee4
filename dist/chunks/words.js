import { Q as plural, R as nameOfSubject, Z as listWords, _t as quote, z as subjectOf } from "./core.js";
// src/forecast/formats/words.ts
const REASONS = {
	no_policy: "no record matches",
	not_approved: "not approved",
	expired: "the approval has ended",
	not_yet_valid: "the approval has not begun"
};
function softwareName({ platform, version }) {
	return `${platform} ${version}`;
}
function changeInWords({ effect, after, software, subjects }) {
	let who = plural(subjects.length, "subject"), one = subjects.length === 1, name = softwareName(software);
	switch (effect) {
		case "becomes_invalid": return `${who} ${one ? "becomes" : "become"} invalid on ${name}${excuseInWords(after)}`;
		case "becomes_valid": return `${who} ${one ? "becomes" : "become"} valid on ${name}`;
		case "waiver_ends": return `the waiver of ${who} on ${name} ends (${reasonInWords(after.reason)})${excuseInWords(after)}`;
		case "grace_ends": return `the days of grace of ${who} on ${name} end${excuseInWords(after)}`;
		case "other_reason": return `${who} on ${name} ${one ? "is" : "are"} invalid for another reason (${reasonInWords(after.reason)})`;
	}
}
function reasonInWords(reason) {
	return reason === null ? "valid" : REASONS[reason];
}
function excuseInWords({ waived, inGrace }) {
	return waived ? ", waived" : inGrace ? ", in days of grace" : "";
}
function namesIn({ subjects }) {
	return subjects.map(({ subject }) => nameOfSubject(subjectOf(subject)));
}
function recordInWords({ record, running }) {
	return `${record.name === void 0 ? "" : `${quote(record.name)} for `}${softwareName(record.software)}, ${running === 0 ? "nothing relies on it" : `${plural(running, "subject")} ${running === 1 ? "relies" : "rely"} on it`}`;
}
function supportInWords(unsupported) {
	let idle = unsupported.filter(({ running }) => running.length === 0).map(({ software }) => softwareName(software));
	return [...unsupported.filter(({ running }) => running.length > 0).map(({ software, running }) => `${softwareName(software)}, which ${running.length === 1 ? "1 runs" : `${running.length} run`}: ${listWords(running.map((each) => nameOfSubject(subjectOf(each))))}`), ...idle.length === 0 ? [] : [`${listWords(idle, 4)}, which nothing runs`]];
}
function waiverInWords({ reason, devices, inventoryItems, software }) {
	let names = [...devices, ...inventoryItems].map((subject) => nameOfSubject(subjectOf(subject)));
	return `${quote(reason)} for ${listWords(names)}${software === void 0 ? "" : ` on ${softwareName(software)}`}`;
}
function outlookInWords({ asOf, until, totals, days }) {
	let end = days.at(-1)?.totals ?? totals, all = totals.valid + totals.invalid;
	if (all === 0) return "No subject has software";
	let first = `Of ${plural(all, "subject")} with software, ${standing(totals, " invalid")} on ${asOf}`;
	return end.invalid === totals.invalid && end.failing === totals.failing ? `${first} and on ${until}` : `${first}, and ${standing(end, "")} on ${until}`;
}
function standing({ invalid, failing }, word) {
	let excused = invalid - failing;
	return `${invalid === 0 ? "none" : String(invalid)} ${invalid < 2 ? "is" : "are"}${word}${excused === 0 ? "" : ` (${excused} excused)`}`;
}
export { softwareName as a, recordInWords as i, namesIn as n, supportInWords as o, outlookInWords as r, waiverInWords as s, changeInWords as t };
