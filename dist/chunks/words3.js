import { n as cut } from "./first.js";
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
}, CRITERION_WORDS = {
	device: "device",
	device_type_and_role: "device type and role",
	device_type: "device type",
	device_role: "role",
	object_tag: "tag",
	device_tenant: "tenant",
	inventory_item: "inventory item"
}, DIMENSION_WORDS = {
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
export { RECORD_MARKS as a, observedInWords as c, shownStatusOf as d, statusOf as f, REASON_WORDS as i, runsInWords as l, DIMENSION_WORDS as n, listDrift as o, withoutPlatform as p, LAPSE_WORDS as r, nameOfRow as s, CRITERION_WORDS as t, shownReasonOf as u };
