import { n as cut } from "./first.js";
import { $ as cannotBeRead } from "./command-line.js";
// src/report/formats/words.ts
function statusOf({ status, waiver, softwareExpected }) {
	return status === "no_software" ? softwareExpected ? "no software" : "not expected" : status === "invalid" && waiver !== null ? "waived" : status;
}
function shownStatusOf(subject) {
	return subject.expiring ? "expiring" : statusOf(subject);
}
function shownReasonOf({ reason, ending, supported }) {
	return [
		reason === null ? void 0 : REASON_WORDS[reason].name,
		ending ? "approval ends" : void 0,
		supported === !1 ? "out of support" : void 0
	].filter((part) => part !== void 0).join(", ");
}
function noUpgradesInWords({ upgrades: { until }, notJudged, subjects }) {
	return subjects.length === 0 ? "No device or item was judged, so no upgrade is known." : notJudged.devices + notJudged.inventoryItems > 0 ? `Of what could be judged, nothing must move before ${until}.` : `Nothing must move before ${until}: all known software stays approved.`;
}
function observedInWords(observed) {
	if (observed === null) return "";
	let { version, seen, source, approved } = observed;
	return `${version} on ${seen}${source === null ? "" : ` by ${source}`}, ${approved ? "approved" : "not approved"}`;
}
function runsInWords({ observed, platform }) {
	return observed === null ? "" : observed.software === null ? cut(observed.canonical, 32) : withoutPlatform(observed.software, platform);
}
function withoutPlatform(software, platform) {
	return software === null ? "" : platform !== null && software.startsWith(`${platform} `) ? software.slice(platform.length + 1) : software;
}
function listDrift(subjects) {
	let drifting = subjects.filter(({ observed }) => observed?.drift === !0), isApproved = ({ observed }) => observed?.approved === !0;
	return [...drifting.filter((one) => !isApproved(one)), ...drifting.filter(isApproved)];
}
const RECORD_MARKS = {
	ended: "ended",
	ends_soon: "ends soon",
	not_started: "not started",
	matches_nothing: "matches nothing"
}, REASON_WORDS = {
	no_policy: {
		name: "no policy",
		meaning: "No record of the policy matches."
	},
	not_approved: {
		name: "not approved",
		meaning: "Records match, but none approves the software."
	},
	expired: {
		name: "expired",
		meaning: "The approval of the software has ended."
	},
	not_yet_valid: {
		name: "not yet valid",
		meaning: "The approval of the software has not started."
	}
};
function meaningOf(reason, unreadPolicies) {
	return reason === "no_policy" && unreadPolicies.length > 0 ? `No record that can be read matches, and ${cannotBeRead(unreadPolicies)}.` : REASON_WORDS[reason].meaning;
}
const DIMENSION_WORDS = {
	platform: "platform",
	device_type: "device type",
	role: "role",
	tenant: "tenant",
	location: "location",
	part_id: "part"
}, LAPSE_WORDS = {
	approval: "approval ends",
	waiver: "waiver ends",
	grace: "grace period ends",
	support: "support ends"
};
function nameOfRow({ name, device }) {
	return device === null ? name : `${device}/${name}`;
}
export { listDrift as a, noUpgradesInWords as c, shownReasonOf as d, shownStatusOf as f, RECORD_MARKS as i, observedInWords as l, withoutPlatform as m, LAPSE_WORDS as n, meaningOf as o, statusOf as p, REASON_WORDS as r, nameOfRow as s, DIMENSION_WORDS as t, runsInWords as u };
