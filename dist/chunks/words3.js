// src/report/formats/words.ts
function statusOf({ status, waiver }) {
	return status === "no_software" ? "no software" : status === "invalid" && waiver !== null ? "waived" : status;
}
const REASON_WORDS = {
	no_policy: {
		name: "no policy",
		meaning: "No record of the policy matches it: a hole in the policy."
	},
	not_approved: {
		name: "not approved",
		meaning: "Records match it, and none of them is for the software it runs."
	},
	expired: {
		name: "expired",
		meaning: "Its software was approved, and the approval has ended."
	},
	not_yet_valid: {
		name: "not yet valid",
		meaning: "Its software is approved from a later day on."
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
	grace: "days of grace end",
	support: "support ends"
};
function nameOfRow({ name, device }) {
	return device === null ? name : `${device}/${name}`;
}
export { nameOfRow as a, REASON_WORDS as i, DIMENSION_WORDS as n, statusOf as o, LAPSE_WORDS as r, CRITERION_WORDS as t };
