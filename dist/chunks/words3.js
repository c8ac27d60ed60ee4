// src/report/formats/words.ts
function statusOf({ status, waiver, softwareExpected }) {
	return status === "no_software" ? softwareExpected ? "no software" : "not expected" : status === "invalid" && waiver !== null ? "waived" : status;
}
function shownStatusOf(subject) {
	return subject.expiring ? "expiring" : statusOf(subject);
}
function shownReasonOf({ reason, expiring, supported }) {
	return [
		reason === null ? void 0 : REASON_WORDS[reason].name,
		expiring ? "approval ends" : void 0,
		supported === !1 ? "out of support" : void 0
	].filter((part) => part !== void 0).join(", ");
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
export { RECORD_MARKS as a, shownStatusOf as c, REASON_WORDS as i, statusOf as l, DIMENSION_WORDS as n, nameOfRow as o, LAPSE_WORDS as r, shownReasonOf as s, CRITERION_WORDS as t };
